//! The plan on paper: all of it, or one page for a meeting, in the reader's language and in Danish side by side. What
//! is shown is what is printed. The office's own text stands once, in Danish; the person's once, as it was written.

use crate::api::Resource;
use crate::api::types::plan::{Caseworker, Plan};
use crate::browser;
use crate::element::{El, bdi, button, el, h1, h2, p};
use crate::json::Json;
use crate::parts::danish::fetch_danish;
use crate::parts::plan::{danish, law_deadlines, no_plan, plan_links, plan_of};
use crate::parts::told::{Told, told};
use crate::plan::due::deadlines;
use crate::plan::written::{Heading, Label, Line, Row, Value, for_meeting, whole};
use crate::routes::Route;
use crate::settings::shown_phone;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;

/// What is on the paper, and in which words.
#[derive(Clone, Copy)]
struct Paper {
    /// Only what is open before a meeting.
    is_for_meeting: RwSignal<bool>,
    /// The words of the second column; those of the page as long as there is none.
    beside: RwSignal<Words>,
}

/// One column: its words, and whose own text stands in it.
struct Column<'a> {
    words: &'a Words,
    has_office: bool,
    has_own: bool,
}

/// The plan on paper.
pub fn paper_page(visit: Visit, words: &Words) -> El {
    let paper = Paper { is_for_meeting: RwSignal::new(false), beside: RwSignal::new(words.clone()) };
    if visit.is_live {
        fetch_danish(visit, words, Route::PlanPaper, move |danish| drop(paper.beside.try_set(danish)));
    }
    let told =
        told(visit, words, &[Resource::Plan, Resource::Caseworker], move |words, told| draw(visit, words, told, paper));
    let heading = h1(words.plan_paper_title());
    el("div").with(el("div").class("screen").with(heading).with(p(words.paper_lead()).class("lead"))).with(told)
}

fn draw(visit: Visit, words: &Words, told: &Told, paper: Paper) -> Option<El> {
    let [plan, caseworker] = told.as_slice() else { return None };
    let Some(plan) = plan_of(plan)? else { return Some(no_plan(visit, words, caseworker)) };
    let plan = as_it_stands(visit, plan);
    let caseworker = match &**caseworker {
        Json::Null => plan.caseworker.clone(),
        json => Some(Caseworker::read(json)?),
    };
    let buttons = el("div")
        .class("button-row")
        .with(print_button("button button-primary", words.paper_print_whole(), paper, false))
        .with(print_button("button button-secondary", words.paper_print_meeting(), paper, true));
    let above = el("div")
        .class("screen")
        .with(p(words.paper_holds_whole()))
        .with(p(words.paper_holds_meeting()))
        .with(p(words.paper_offline()))
        .with(buttons)
        .with(h2(words.paper_preview()));
    let own = words.clone();
    let sheet = el("div")
        .class("sheet sheet-preview")
        .live(move || sheet(&own, &paper.beside.get(), &plan, caseworker.as_ref(), paper.is_for_meeting.get()));
    let below = el("div").class("screen").with(plan_links(visit, words, Route::PlanPaper));
    Some(el("div").with(above).with(sheet).with(below))
}

/// The plan with its deadlines as the page of deadlines says that they stand.
fn as_it_stands(visit: Visit, mut plan: Plan) -> Plan {
    let law = law_deadlines(visit);
    let stands: Vec<_> = deadlines(&plan, &law, browser::today())
        .into_iter()
        .filter(|due| !due.is_ours)
        .map(|due| (due.code, due.date, due.standing.name()))
        .collect();
    for deadline in &mut plan.deadlines {
        let found = stands.iter().find(|(code, date, _)| *code == deadline.code && *date == deadline.date);
        if let Some((_, _, standing)) = found {
            (*standing).clone_into(&mut deadline.status);
        }
    }
    plan
}

fn print_button(class: &'static str, text: Text, paper: Paper, is_for_meeting: bool) -> El {
    button(class, text).on_click(move |_| {
        paper.is_for_meeting.set(is_for_meeting);
        request_animation_frame(browser::print);
    })
}

fn sheet(words: &Words, beside: &Words, plan: &Plan, caseworker: Option<&Caseworker>, is_for_meeting: bool) -> El {
    let is_double = beside.language != words.language;
    let mut columns = vec![Column { words, has_office: !is_double, has_own: true }];
    if is_double {
        columns.push(Column { words: beside, has_office: true, has_own: false });
    }
    let now = browser::now();
    let title = |words: &Words| if is_for_meeting { words.paper_meeting_title() } else { words.plan_title() };
    let rows = if is_for_meeting { for_meeting(plan, caseworker, now) } else { whole(plan, caseworker) };
    let head = vec![
        row("sheet-title", &columns, |column| vec![p(title(column.words))]),
        row("sheet-note", &columns, |column| {
            let words = column.words;
            vec![p(words.paper_made(&words.long(now.date))), p(words.paper_texts())]
        }),
    ];
    let body: Vec<El> = rows.iter().map(|one| drawn_row(&columns, one)).collect();
    el("table")
        .attr("aria-label", title(words).plain())
        .with(is_double.then(|| names(&columns)))
        .with(el("tbody").with(head).with(body))
}

/// Which language each column is in.
fn names(columns: &[Column]) -> El {
    let cells: Vec<El> = columns
        .iter()
        .map(|column| {
            let language = column.words.language;
            el("th").attr("scope", "col").attr("lang", language.tag()).with(language.name())
        })
        .collect();
    el("thead").with(el("tr").with(cells))
}

fn row(class: &'static str, columns: &[Column], cell: impl Fn(&Column) -> Vec<El>) -> El {
    let cells: Vec<El> = columns
        .iter()
        .map(|column| {
            let language = column.words.language;
            el("td").attr("lang", language.tag()).attr("dir", language.direction()).with(cell(column))
        })
        .collect();
    el("tr").class(class).with(cells)
}

fn drawn_row(columns: &[Column], drawn: &Row) -> El {
    match drawn {
        Row::Heading(of) => row("sheet-heading", columns, |column| vec![p(heading(column.words, *of))]),
        Row::Item(lines) => row("", columns, |column| lines.iter().filter_map(|one| line(column, *one)).collect()),
    }
}

fn heading(words: &Words, heading: Heading) -> Text {
    match heading {
        Heading::Caseworker => words.plan_caseworker(),
        Heading::Programme => words.paper_programme(),
        Heading::Goals => words.paper_goals(),
        Heading::Actions => words.paper_actions(),
        Heading::Area(area) => words.plan_area(area),
        Heading::Appointments => words.plan_appointments_title(),
        Heading::Deadlines => words.plan_deadlines_title(),
        Heading::NextAppointment => words.paper_next_appointment(),
        Heading::NextDeadlines => words.paper_next_deadlines(),
        Heading::Waiting => words.paper_waiting(),
        Heading::Objections => words.paper_objections(),
    }
}

/// A line in a column; nothing where it stands in the other one only.
fn line(column: &Column, line: Line) -> Option<El> {
    Some(match line {
        Line::Title(title) => p(el("strong").with(value(column, title))),
        Line::Plain(plain) => p(value(column, plain)),
        Line::Office(text) => return column.has_office.then(|| p(text.to_owned()).danish()),
        Line::Fact(name, fact) => p(label(column.words, name)).with(": ").with(value(column, fact)),
    })
}

fn label(words: &Words, label: Label) -> Text {
    match label {
        Label::Phone => words.paper_phone(),
        Label::Email => words.paper_email(),
        Label::Hours => words.plan_hours_open(),
        Label::Started => words.plan_started(),
        Label::Ends => words.paper_ends(),
        Label::Department => words.paper_department(),
        Label::Contract => words.plan_contract(),
        Label::Status => words.plan_status(),
        Label::OwnWords => words.plan_own_words(),
        Label::Who => words.plan_who(),
        Label::Unit => words.paper_unit(),
        Label::When => words.plan_when(),
        Label::Due => words.plan_due_on(),
        Label::Week => words.plan_hours_label(),
        Label::Where => words.plan_where(),
        Label::Answer => words.plan_your_answer(),
        Label::Mode => words.paper_meet(),
        Label::Bring => words.paper_bring(),
        Label::Law => words.plan_law(),
    }
}

fn value(column: &Column, value: Value) -> El {
    let words = column.words;
    match value {
        Value::Person(name) => bdi(name.to_owned()),
        Value::Phone(phone) => bdi(shown_phone(phone)).attr("dir", "ltr"),
        Value::Email(email) => bdi(email.to_owned()).attr("dir", "ltr"),
        Value::Name(name) => danish(name.to_owned()),
        Value::Day(day) => el("span").with(words.long(day)),
        Value::Office(text) if column.has_office => danish(text.to_owned()),
        Value::Papers(papers) if column.has_office => danish(papers.join(", ")),
        // In no language that anybody knows: neither the page's nor Danish.
        Value::Own(text) if column.has_own => bdi(text.to_owned()).attr("lang", "").class("pre"),
        other => el("span").with(in_words(words, other)),
    }
}

/// What is said in the words of each column. Somebody's own text stands beside it.
fn in_words(words: &Words, value: Value) -> Text {
    match value {
        Value::Time(time) => words.date_with_time(&words.long(time.date), &time.clock()),
        Value::NoDate => words.plan_no_date(),
        Value::Hours(hours) => words.plan_hours(hours),
        Value::Area(area) => words.plan_area(area),
        Value::Kind(kind) => words.plan_kind(kind),
        Value::Deadline(code) => words.plan_deadline(code),
        Value::Responsible(who) => words.plan_responsible(who),
        Value::MustAct("citizen") => words.plan_must_act_citizen(),
        Value::MustAct("authority") => words.plan_must_act_authority(),
        Value::MustAct(who) => words.plan_responsible(who),
        Value::GoalStatus(status) => words.plan_goal_status(status),
        Value::ActionStatus(status) => words.plan_action_status(status),
        Value::ContractStatus(status) => words.plan_contract_status(status),
        Value::AppointmentStatus(status) => words.paper_appointment_status(status),
        Value::DeadlineStatus(status) => words.paper_deadline_status(status),
        Value::Mode(mode) => words.paper_mode(mode),
        Value::Voice("agreed") => words.plan_answered_agreed(),
        Value::Voice("objected") => words.plan_answered_objected(),
        Value::Voice(_) => words.plan_answered_pending(),
        Value::Nobody => words.plan_no_caseworker(),
        Value::Nothing => words.paper_nothing(),
        _ => words.paper_beside(),
    }
}
