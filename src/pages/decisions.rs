//! Decisions and complaints: what was decided, until when and where one can complain, and where a complaint is.

use crate::api::types::casework::{Complaint, Decision};
use crate::api::{Act, Resource};
use crate::browser;
use crate::calendar::Reminder;
use crate::element::{El, bdi, button, el, fact, h1, h2, h3, link, p, tag};
use crate::entry::{Bound, Entry, Field, Kind};
use crate::json::Json;
use crate::parts::danish::fetch_danish;
use crate::parts::date::{date_text, long, time_text};
use crate::parts::entry_form::{Form, Question, change, entry, opened};
use crate::parts::field::{Errors, back_link, labelled};
use crate::parts::plan::{area_link, danish, item_link, law, plan_links};
use crate::parts::told::{Told, put, told};
use crate::plan::AREAS;
use crate::plan::bodies;
use crate::plan::complaints::{
    Count, GUIDANCE, LastDay, Way, earlier_day, in_order, may_cost, newest_first, reminder_day,
};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use rulebook::Date;
use std::sync::Arc;

/// What the page shows.
const RESOURCES: &[Resource] = &[Resource::Decisions, Resource::Complaints];
/// The longest complaint the contract takes, in characters.
const COMPLAINT_LENGTH: usize = 4000;
/// A complaint about something that no decision was made on.
const MISSED: &str = "missed";
/// The noting of a decision.
const RECORD: &str = "decision";
/// Where a printed letter is filled in by hand.
const BLANK: &str = "______________________________";

/// Danish words for the letter, once they are there.
type Danish = RwSignal<Option<Words>>;

/// Every decision and complaint, or the decision that is looked at.
pub fn decisions_page(visit: Visit, words: &Words) -> El {
    let place = visit.place.get_untracked();
    if place.step > 0 {
        let id = visit.item();
        if !id.is_empty() {
            return one_page(visit, words, id);
        }
        // After a reload nobody knows which one it was: this is the list, also for whoever comes back here.
        browser::replace(place.address, 0);
        visit.place.update_untracked(|place| place.step = 0);
    }
    el("div")
        .with(h1(words.plan_decisions_title()))
        .with(p(words.decision_lead()).class("lead"))
        .with(told(visit, words, RESOURCES, move |words, told| list(visit, words, told)))
        .with(plan_links(visit, words, Route::PlanDecisions))
}

fn list(visit: Visit, words: &Words, told: &Told) -> Option<El> {
    let [decisions, complaints] = told.as_slice() else { return None };
    let today = browser::today();
    let decisions = in_order(decisions.list("decisions", Decision::read)?, today);
    let complaints = newest_first(complaints.list("complaints", Complaint::read)?);
    let cards: Vec<El> = decisions.iter().map(|one| decision_card(visit, words, one, today)).collect();
    let sent: Vec<El> =
        complaints.iter().map(|one| complaint_card(words, one, heading(visit, words, one, &decisions))).collect();
    let record = opened(visit, words, RECORD.into(), words.decision_record(), move |words| recording(visit, words));
    let missed = opened(visit, words, MISSED.into(), words.decision_missed_open(), move |words| missing(visit, words));
    let all = vec![
        cards_or(cards, words.decision_none()),
        p(words.decision_counted()),
        p(words.decision_record_lead()),
        record,
    ];
    Some(
        el("div")
            .with(section(words.decision_list(), all))
            .with(section(words.decision_complaints(), vec![cards_or(sent, words.decision_complaints_none())]))
            .with(section(words.decision_missed(), vec![p(words.decision_missed_lead()), missed]))
            .with(where_to(visit, words)),
    )
}

fn section(heading: Text, children: Vec<El>) -> El {
    el("section").with(h2(heading)).with(children)
}

fn cards_or(cards: Vec<El>, none: Text) -> El {
    if cards.is_empty() { p(none) } else { el("ul").class("cards").with(cards) }
}

/// Where one can complain in general.
fn where_to(visit: Visit, words: &Words) -> El {
    p(link(visit.address(Route::PlanComplaint).to_string(), words.plan_complaint_title()))
}

fn decision_card(visit: Visit, words: &Words, one: &Decision, today: Date) -> El {
    let can_complain = Way::of(one) != Way::None;
    let last_day = can_complain
        .then(|| el("div").with(p(el("strong").with(words.decision_last_day()))).with(last_day(words, one, today)));
    el("li")
        .class("card")
        .with(h3(decision_link(visit, words, one)))
        .with(last_day)
        .with(way(words, one))
        .with(el("dl").class("facts").with(facts(words, one)))
}

/// Goes to one decision.
fn decision_link(visit: Visit, words: &Words, one: &Decision) -> El {
    let name = el("span").with(words.plan_area(&one.area)).with(": ").with(bdi(one.outcome.clone()));
    item_link(visit, Route::PlanDecisions, &one.id, name)
}

/// The last day to complain, how long that is, and what to do when it has passed.
fn last_day(words: &Words, one: &Decision, today: Date) -> Vec<El> {
    let big = |date| p(date_text(words, date)).class("big-date");
    match LastDay::of(one, today) {
        LastDay::Unknown => vec![p(words.decision_day_in_letter())],
        LastDay::Coming { date, days } => {
            let mut lines = vec![big(date), tag(words.date_days_left(days))];
            lines.extend(earlier_day(one).map(|ours| p(words.decision_our_count(&long(words, ours))).class("notice")));
            lines
        }
        LastDay::Passed { date, days } => {
            let mut lines = vec![big(date), tag(words.date_days_ago(days)), p(words.decision_late())];
            lines.extend(law(words, Count::of(one).map(|count| count.late_law.to_owned())));
            lines
        }
    }
}

/// The way a complaint goes, and the law that says so.
fn way(words: &Words, one: &Decision) -> Vec<El> {
    let (way, route) = (Way::of(one), one.complaint_route.as_ref());
    let source = match way {
        Way::Letter => Some(GUIDANCE.to_owned()),
        _ => route.and_then(|route| route.source.clone()),
    };
    let mut lines = vec![p(words.decision_way(way.name()))];
    if route.is_some_and(may_cost) {
        lines.push(p(words.decision_fee()));
    }
    lines.extend(law(words, source));
    lines
}

/// Who decided, when one was told, and who decides on a complaint.
fn facts(words: &Words, one: &Decision) -> Vec<El> {
    let mut facts = vec![
        fact(words.decision_authority(), bdi(one.authority.clone())),
        fact(words.decision_received(), date_text(words, one.date_received)),
    ];
    let to = one.complaint_route.as_ref().filter(|route| route.possible).and_then(|route| route.to.clone());
    facts.extend(to.map(|to| fact(words.decision_goes_to(), danish(to))));
    facts
}

/// What a complaint is about.
fn heading(visit: Visit, words: &Words, complaint: &Complaint, decisions: &[Decision]) -> El {
    let name = el("span").with(words.decision_complaint());
    let Some(id) = &complaint.decision_id else { return name.with(": ").with(words.decision_missed()) };
    match decisions.iter().find(|one| one.id == *id) {
        Some(one) => name.with(": ").with(decision_link(visit, words, one)),
        None => name,
    }
}

fn complaint_card(words: &Words, one: &Complaint, heading: El) -> El {
    let status = el("span").class("sr-only").with(words.plan_status()).with(": ");
    let facts = el("dl")
        .class("facts")
        .with(fact(words.decision_sent(), time_text(words, one.sent_at)))
        .with(fact(words.decision_goes_to(), danish(one.to.clone())));
    el("li")
        .class("card")
        .with(h3(heading))
        .with(tag(el("span").with(status).with(words.decision_complaint_status(&one.status))))
        .with(p(words.decision_complaint_meaning(&one.status)))
        .with(facts)
        .with((one.status != "draft").then(|| p(words.decision_proof()).class("small")))
}

/// One decision.
fn one_page(visit: Visit, words: &Words, id: String) -> El {
    let danish: Danish = RwSignal::new(None);
    fetch_danish(visit, words, Route::PlanDecisions, move |words| drop(danish.try_set(Some(words))));
    let list = visit.address(Route::PlanDecisions).to_string();
    let back = || {
        browser::go_back();
        true
    };
    let (shown, printed) = (id.clone(), words.clone());
    let screen = el("div")
        .class("screen")
        .with(back_link(words, list, back))
        .with(h1(words.decision_one()))
        .with(told(visit, words, RESOURCES, move |words, told| one(visit, words, told, &shown, danish)))
        .with(plan_links(visit, words, Route::PlanDecisions));
    el("div").with(screen).live(move || sheet(visit, &printed, &id, danish))
}

fn one(visit: Visit, words: &Words, told: &Told, id: &str, danish: Danish) -> Option<El> {
    let [decisions, complaints] = told.as_slice() else { return None };
    let Some(one) = decisions.list("decisions", Decision::read)?.into_iter().find(|one| one.id == id) else {
        return Some(p(words.problem_not_found()));
    };
    let mut complaints = newest_first(complaints.list("complaints", Complaint::read)?);
    complaints.retain(|complaint| complaint.decision_id.as_deref() == Some(id));
    let today = browser::today();
    let about = el("dl")
        .class("facts")
        .with(fact(words.decision_area(), area_link(visit, words, &one.area)))
        .with(fact(words.decision_outcome(), bdi(one.outcome.clone())))
        .with(facts(words, &one));
    let page = el("div").with(about);
    let mut how = way(words, &one);
    if Way::of(&one) == Way::None {
        return Some(page.with(section(words.decision_how(), how)).with(where_to(visit, words)));
    }
    if Way::of(&one) == Way::Municipality {
        how.push(complain(visit, words, &one, complaints.is_empty()));
    }
    let mut day = last_day(words, &one, today);
    day.extend(calendar(visit, words, &one, today));
    let sent: Vec<El> = complaints
        .iter()
        .map(|complaint| complaint_card(words, complaint, el("span").with(words.decision_complaint())))
        .collect();
    let sent = (!sent.is_empty())
        .then(|| section(words.decision_complaints(), vec![cards_or(sent, words.decision_complaints_none())]));
    Some(
        page.with(section(words.decision_last_day(), day))
            .with(sent)
            .with(section(words.decision_how(), how))
            .with(letter(visit, words, one, danish))
            .with(where_to(visit, words)),
    )
}

/// A reminder for the person's own device; a public PC keeps no files.
fn calendar(visit: Visit, words: &Words, one: &Decision, today: Date) -> Option<El> {
    let reminder = Reminder {
        date: reminder_day(one, today)?,
        summary: words.decision_calendar_name().plain(),
        description: words.decision_calendar_note().plain(),
        key: String::new(),
        made: today,
    };
    let save = button("button button-secondary", words.decision_calendar());
    (!visit.settings().kiosk).then(|| {
        p(save.on_click(move |_| {
            let reminder = Reminder { key: browser::new_key(), ..reminder.clone() };
            browser::download(&reminder.file_name(), "text/calendar;charset=utf-8", &reminder.file());
        }))
    })
}

/// The form of a complaint through the municipality.
fn complain(visit: Visit, words: &Words, one: &Decision, is_first: bool) -> El {
    let (form, _) = typed_in(Way::Municipality, &one.id);
    let one = one.clone();
    let label = if is_first { words.decision_complain_open() } else { words.decision_complain_again() };
    opened(visit, words, form, label, move |words| complaining(visit, words, &one))
}

/// The form and the field in which the person writes the reasons for a complaint.
fn typed_in(way: Way, id: &str) -> (String, &'static str) {
    match way {
        Way::Municipality => (format!("complaint {id}"), "complaint-text"),
        _ => (format!("letter {id}"), "letter-text"),
    }
}

fn complaining(visit: Visit, words: &Words, one: &Decision) -> Form {
    let is_late = matches!(LastDay::of(one, browser::today()), LastDay::Passed { .. });
    let hint = if is_late { words.decision_complain_late() } else { words.decision_complain_hint() };
    let (form, name) = typed_in(Way::Municipality, &one.id);
    let field = Field { is_required: false, ..must(name, Kind::Text(COMPLAINT_LENGTH), "/text") };
    let (id, area) = (one.id.clone(), one.area.clone());
    Form {
        id: form,
        questions: vec![asked(field, words.decision_complain_text(), hint, Vec::new())],
        notes: Vec::new(),
        submit: words.decision_complain_send(),
        close: Some(words.decision_cancel()),
        act: Act::CreateComplaint,
        write: Arc::new(move |entry: &Entry| bodies::complaint(&id, &area, entry.trimmed(name))),
        done: complained(visit, words),
    }
}

/// A complaint about something agreed that nobody has decided on.
fn missing(visit: Visit, words: &Words) -> Form {
    Form {
        id: MISSED.into(),
        questions: vec![
            asked(
                must(bodies::MISSED_AREA, Kind::One, "/area"),
                words.decision_missed_area(),
                words.decision_area_hint(),
                areas(words),
            ),
            asked(
                must(bodies::MISSED_TEXT, Kind::Text(COMPLAINT_LENGTH), "/text"),
                words.decision_missed_text(),
                words.decision_missed_hint(),
                Vec::new(),
            ),
        ],
        notes: Vec::new(),
        submit: words.decision_complain_send(),
        close: Some(words.decision_cancel()),
        act: Act::CreateComplaint,
        write: Arc::new(bodies::missed),
        done: complained(visit, words),
    }
}

/// The complaint is shown with the others, with the time it was sent.
fn complained(visit: Visit, words: &Words) -> Callback<Json> {
    let sent = words.decision_complain_sent().plain();
    Callback::new(move |json: Json| {
        put(visit, Resource::Complaints, "complaints", json);
        visit.announcement.set(sent.clone());
        request_animation_frame(|| browser::focus("heading"));
    })
}

fn recording(visit: Visit, words: &Words) -> Form {
    let saved = words.decision_record_saved().plain();
    Form {
        id: RECORD.into(),
        questions: vec![
            asked(
                must(bodies::DECISION_DAY, Kind::Day(Bound::UntilToday), "/date_received"),
                words.decision_record_day(),
                words.decision_record_day_hint(),
                Vec::new(),
            ),
            asked(
                must(bodies::DECISION_AUTHORITY, Kind::Line(120), "/authority"),
                words.decision_record_authority(),
                words.decision_record_authority_hint(),
                Vec::new(),
            ),
            asked(
                must(bodies::DECISION_AREA, Kind::One, "/area"),
                words.decision_record_area(),
                words.decision_area_hint(),
                areas(words),
            ),
            asked(
                must(bodies::DECISION_OUTCOME, Kind::Line(300), "/outcome"),
                words.decision_record_outcome(),
                words.decision_record_outcome_hint(),
                Vec::new(),
            ),
        ],
        notes: vec![p(words.decision_counted())],
        submit: words.decision_record_save(),
        close: Some(words.decision_cancel()),
        act: Act::RecordDecision,
        write: Arc::new(bodies::decision),
        done: Callback::new(move |json: Json| {
            let id = json.text("id").unwrap_or_default();
            put(visit, Resource::Decisions, "decisions", json);
            visit.open_item(Route::PlanDecisions, &id);
            // The arrival at the decision says its title first.
            let saved = saved.clone();
            request_animation_frame(move || request_animation_frame(move || visit.announcement.set(saved)));
        }),
    }
}

fn asked(field: Field, label: Text, hint: Text, options: Vec<(String, Text)>) -> Question {
    Question { field, label, hint, options }
}

fn must(name: &'static str, kind: Kind, pointer: &'static str) -> Field {
    Field { name, kind, is_required: true, pointer }
}

fn areas(words: &Words) -> Vec<(String, Text)> {
    AREAS.iter().map(|area| ((*area).to_owned(), words.plan_area(area))).collect()
}

/// The letter: to read, with the person's own reasons, and to print.
fn letter(visit: Visit, words: &Words, one: Decision, danish: Danish) -> Option<El> {
    let way = Way::of(&one);
    // What goes through the municipality has its field in the form above.
    let reasons = (way != Way::Municipality).then(|| own_reasons(visit, words, &one));
    let preview = Letter::of(visit, one, ["div"; 3])?.drawn(words, danish);
    let preview = el("details")
        .class("details")
        .with(el("summary").class("details-summary").with(words.decision_letter_show()))
        .with(preview);
    let print = button("button button-secondary", words.decision_letter_print()).on_click(|_| browser::print());
    let mut lines = vec![p(words.decision_letter_hint())];
    lines.extend(reasons);
    lines.extend([preview, p(print)]);
    Some(section(words.decision_letter(), lines))
}

fn own_reasons(visit: Visit, words: &Words, one: &Decision) -> El {
    let (form, name) = typed_in(Way::of(one), &one.id);
    let errors: Errors = RwSignal::new(Vec::new());
    let shown = form.clone();
    let field = el("textarea")
        .class("form-input")
        .attr("rows", "4")
        .attr("dir", "auto")
        .value(move || entry(visit, &shown).unwrap_or_default().get(name).to_owned())
        .on_input(move |text| {
            change(visit, &form, &mut |entry| {
                entry.set(name, text.clone());
                entry.is_typed = true;
            });
        });
    labelled(name, words.decision_letter_own(), words.decision_letter_own_hint(), field, errors)
}

/// The letter on paper. Nothing where nobody can complain.
fn sheet(visit: Visit, words: &Words, id: &str, danish: Danish) -> Option<El> {
    let told = visit.told_of(Resource::Decisions)?;
    let one = told.list("decisions", Decision::read)?.into_iter().find(|one| one.id == id)?;
    let letter = Letter::of(visit, one, ["table", "tr", "td"])?.drawn(words, danish);
    Some(el("div").class("sheet").attr("aria-hidden", "true").with(letter))
}

/// A complaint as a letter, in the reader's language and in Danish: the authority reads Danish.
#[derive(Clone)]
struct Letter {
    visit: Visit,
    decision: Decision,
    way: Way,
    /// What it is made of: the whole, a row of it, and a language in that row.
    tags: [&'static str; 3],
}

impl Letter {
    fn of(visit: Visit, decision: Decision, tags: [&'static str; 3]) -> Option<Self> {
        let way = Way::of(&decision);
        (way != Way::None).then_some(Self { visit, decision, way, tags })
    }

    fn drawn(self, own: &Words, danish: Danish) -> El {
        let own = own.clone();
        el("div").live(move || {
            let mut all = vec![own.clone()];
            all.extend(danish.get());
            self.whole(&all)
        })
    }

    fn whole(&self, all: &[Words]) -> Vec<El> {
        let one = &self.decision;
        let head = vec![
            self.row(all, "sheet-title", &|words| vec![p(words.decision_letter_title())]),
            self.row(all, "", &|words| self.receivers(words)),
            self.row(all, "sheet-heading", &|words| vec![p(words.decision_letter_complain())]),
            self.row(all, "", &|words| {
                vec![
                    line(words.decision_letter_from(), bdi(one.authority.clone())),
                    line(words.decision_letter_about(), bdi(one.outcome.clone())),
                    line(words.decision_received(), bdi(long(words, one.date_received))),
                ]
            }),
        ];
        let sign = self.row(all, "", &|words| {
            let blanks =
                [words.decision_letter_date(), words.decision_letter_name(), words.decision_letter_signature()];
            blanks.into_iter().map(|name| line(name, bdi(BLANK))).collect()
        });
        vec![self.table(head), self.reasons(all), self.table(vec![sign])]
    }

    /// Whom it goes to, and who gets it after that.
    fn receivers(&self, words: &Words) -> Vec<El> {
        let to = self.decision.complaint_route.as_ref().and_then(|route| route.to.clone());
        let to = to.map(danish);
        if self.way != Way::Municipality {
            return vec![line(words.decision_letter_to(), to.unwrap_or_else(|| bdi(BLANK)))];
        }
        let mut lines = vec![line(words.decision_letter_to(), danish(self.visit.settings().municipality))];
        lines.extend(to.map(|to| line(words.decision_letter_onward(), to)));
        lines
    }

    /// What the person has typed, as it was typed.
    fn reasons(&self, all: &[Words]) -> El {
        let (form, field) = typed_in(self.way, &self.decision.id);
        let (this, all) = (self.clone(), all.to_vec());
        el("div").live(move || {
            let text = entry(this.visit, &form).unwrap_or_default().trimmed(field).to_owned();
            (!text.is_empty()).then(|| {
                let heading = this.row(&all, "sheet-heading", &|words| vec![p(words.decision_letter_reasons())]);
                el("div").with(this.table(vec![heading])).with(el("p").attr("dir", "auto").class("pre").with(text))
            })
        })
    }

    fn table(&self, rows: Vec<El>) -> El {
        el(self.tags[0]).with(rows)
    }

    fn row(&self, all: &[Words], class: &'static str, cell: &dyn Fn(&Words) -> Vec<El>) -> El {
        let [_, row, column] = self.tags;
        let cells: Vec<El> = all
            .iter()
            .map(|words| {
                let language = words.language;
                el(column).attr("lang", language.tag()).attr("dir", language.direction()).with(cell(words))
            })
            .collect();
        el(row).class(class).with(cells)
    }
}

fn line(name: Text, value: El) -> El {
    p(name).with(": ").with(value)
}
