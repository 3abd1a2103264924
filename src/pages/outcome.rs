//! What the rules say: dates first, conditions second, papers third; then how to apply, who decides, who helps.
//! Never a verdict: each condition stands by itself, with its law.

use crate::browser;
use crate::calendar::Reminder;
use crate::element::{El, IntoChild, alert, button, el, h1, h2, h3, li, outside_link, p, tag};
use crate::pages::guide::quick_exit;
use crate::parts::basis::{basis_text, folded, folded_basis, open_point};
use crate::parts::date::{date_text, long};
use crate::parts::field::answer_row;
use crate::parts::sheet::{is_ticked, papers, sheet, state_text};
use crate::reading::Reading;
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Text;
use leptos::prelude::*;
use rulebook::guide::{Exception, GO_ON, Section};
use rulebook::judge::{Answer, Answers, Computed, Doubt, Notice, State, Verdict};

/// The page of an outcome. `asked` are the questions that led to it, `route` the page they are on.
pub fn outcome_page(visit: Visit, reading: &Reading, verdict: &Verdict, asked: &[String], route: Route) -> El {
    let words = &reading.words;
    let page = Outcome { visit, reading, verdict, route };
    let text = |attribute: &str| reading.text("family-outcome-", &verdict.outcome, attribute);
    let outcome = reading.guide.outcome(&verdict.outcome);
    let is_pause = outcome.is_some_and(|outcome| outcome.pause);
    let head = el("div")
        .with(quick_exit(visit, words))
        .with(p(words.family_answer_label()).class("step"))
        .with(h1(text("")))
        .with(open_point(reading, outcome.is_some_and(|outcome| outcome.basis.unconfirmed)))
        .with(p(text(".meaning")).class("lead"))
        .with(page.warnings());
    let steps: Vec<El> = text(".next").lines().into_iter().map(li).collect();
    let steps = section(words.family_next_heading(), el("ol").with(steps));
    let basis = outcome.map(|outcome| basis_text(reading, &outcome.basis));
    if is_pause {
        // Nothing that somebody looking over a shoulder could hold against the person: no dates, no answers, no print.
        let (id, own) = (verdict.outcome.clone(), reading.clone());
        let go_on = move |_| {
            visit.change_answers(|answers| answers.insert(id.clone(), Answer::One(GO_ON.into())));
            let next = visit.groups.with_untracked(|groups| groups.questions()).map(|questions| questions.next_step);
            visit.go(route, next.map_or(0, |next| next(visit, &own, route)));
        };
        let go_on = button("button button-secondary", words.family_go_on()).on_click(go_on);
        return head
            .with(steps)
            .with(page.section(Section::Note, words.family_notes_heading()))
            .with(p(go_on))
            .with(basis);
    }
    let body = head
        .with(page.dates())
        .with(page.also())
        .with(page.conditions())
        .with(page.section(Section::Note, words.family_notes_heading()))
        .with(page.papers())
        .with(steps)
        .with(page.how_to_apply())
        .with(page.section(Section::Fee, words.family_fee_heading()))
        .with(page.section(Section::Decision, words.family_decision_heading()))
        .with(page.section(Section::Complaint, words.family_complaint_heading()))
        .with(page.advisers())
        .with(p(el("strong").with(words.family_not_decision())))
        .with(page.aside(Section::Sharing, words.family_sharing_heading()))
        .with(page.aside(Section::After, words.family_after_heading()))
        .with(page.print())
        .with(section(words.family_your_answers(), page.given_answers(asked, route)))
        .with(basis);
    el("div").with(body.class("screen")).with(sheet(visit, reading, verdict))
}

/// A heading and what belongs below it.
fn section(heading: Text, body: impl IntoChild) -> El {
    el("section").with(h2(heading)).with(body)
}

struct Outcome<'a> {
    visit: Visit,
    reading: &'a Reading,
    verdict: &'a Verdict,
    route: Route,
}

impl Outcome<'_> {
    fn has(&self, notice: &Notice) -> bool {
        self.verdict.notices.contains(notice)
    }

    fn warnings(&self) -> Vec<El> {
        let words = &self.reading.words;
        let warnings =
            [(Notice::LawNotRechecked, words.basis_not_rechecked()), (Notice::ValueExpired, words.family_expired())];
        let shown = warnings.into_iter().filter(|(notice, _)| self.has(notice));
        shown.map(|(_, text)| alert("alert alert-warning", vec![p(text)])).collect()
    }

    fn dates(&self) -> Option<El> {
        let words = &self.reading.words;
        // What the person must do something by stands before all others.
        let is_banner = |date: &&Computed| self.reading.guide.deadline(&date.id).is_some_and(|one| one.banner);
        let (first, then): (Vec<&Computed>, Vec<&Computed>) = self.verdict.deadlines.iter().partition(is_banner);
        let first = first.into_iter().map(|date| self.date_card(date, true));
        let cards: Vec<El> = first.chain(then.into_iter().map(|date| self.date_card(date, false))).collect();
        (!cards.is_empty()).then(|| section(words.family_dates_heading(), el("ul").class("cards").with(cards)))
    }

    fn date_card(&self, date: &Computed, is_banner: bool) -> El {
        let words = &self.reading.words;
        let days = self.reading.today.days_until(date.date);
        let is_complaint = self.route == Route::Refusal;
        // Nobody is told to be late by a date that may not be theirs.
        let is_late = is_banner && days < 0 && date.doubt != Doubt::Any;
        let label = match (is_banner, is_complaint, days < 0) {
            (false, ..) => None,
            (true, _, true) => is_late.then(|| words.family_late()),
            (true, true, false) => Some(words.family_complaint_by()),
            (true, false, false) => Some(words.family_act_by()),
        };
        let late =
            is_late.then(|| if is_complaint { words.family_complaint_late_text() } else { words.family_late_text() });
        let left = if days < 0 { words.family_passed() } else { words.date_days_left(days) };
        let heading = self.reading.text("family-deadline-", &date.id, "");
        let basis = self.reading.guide.deadline(&date.id).map(|deadline| folded_basis(self.reading, &deadline.basis));
        let class = if is_banner { "card deadline-card" } else { "card" };
        el("li")
            .class(class)
            .with(h3(heading.clone()))
            .with(label.map(|label| p(el("strong").with(label))))
            .with(open_point(self.reading, date.doubt != Doubt::None))
            .with(p(date_text(words, date.date)).class("big-date"))
            .with(tag(left))
            .with(late.map(p))
            .with(date.earliest.map(|earliest| p(words.family_earliest_start(&long(words, earliest)))))
            .with(p(words.family_counted_from(&long(words, date.counted_from))))
            .with((days >= 0).then(|| self.calendar(date, &heading)))
            .with(basis)
    }

    /// A reminder for the person's own device; a public PC keeps no files.
    fn calendar(&self, date: &Computed, heading: &Text) -> Option<El> {
        let words = &self.reading.words;
        let reminder = Reminder {
            date: date.date,
            summary: words.family_calendar_name(&heading.plain()).plain(),
            description: words.family_calendar_note().plain(),
            key: String::new(),
            made: self.reading.today,
        };
        let save = button("button button-secondary", words.family_calendar());
        (!self.visit.settings().kiosk).then(|| {
            p(save.on_click(move |_| {
                let reminder = Reminder { key: browser::new_key(), ..reminder.clone() };
                browser::download(&reminder.file_name(), "text/calendar;charset=utf-8", &reminder.file());
            }))
        })
    }

    /// Further outcomes: what they mean and what to do.
    fn also(&self) -> Vec<El> {
        let words = &self.reading.words;
        // What one with an application of its own adds stands in the dates, conditions and papers already.
        let is_card = |id: &&String| self.reading.guide.outcome(id).is_some_and(|outcome| !outcome.applying);
        let outcome = |id: &String| {
            let text = |attribute: &str| self.reading.text("family-outcome-", id, attribute);
            let steps: Vec<El> = text(".next").lines().into_iter().map(li).collect();
            let basis = self.reading.guide.outcome(id).map(|outcome| &outcome.basis);
            el("section")
                .class("card")
                .with(p(words.family_also_heading()).class("step"))
                .with(h2(text("")))
                .with(open_point(self.reading, basis.is_some_and(|basis| basis.unconfirmed)))
                .with(p(text(".meaning")))
                .with(el("ol").with(steps))
                .with(basis.map(|basis| folded_basis(self.reading, basis)))
        };
        self.verdict.also.iter().filter(is_card).map(outcome).collect()
    }

    fn conditions(&self) -> Option<El> {
        let words = &self.reading.words;
        let groups = [State::NotMet, State::NotKnown, State::UsuallyWaived, State::Met];
        let groups: Vec<El> = groups
            .into_iter()
            .filter_map(|state| {
                let heading = state_text(self.reading, state);
                let of_state = self.verdict.conditions.iter().filter(|(_, one)| *one == state);
                let cards: Vec<El> = of_state.map(|(id, _)| self.condition(id, state, heading.clone())).collect();
                let count = i64::try_from(cards.len()).unwrap_or(0).to_string();
                let heading = h3(heading).with(" (").with(count).with(")").class("state-heading");
                let waived = (state == State::UsuallyWaived).then(|| p(words.family_waived_open()).class("open-point"));
                (!cards.is_empty())
                    .then(|| el("div").with(heading).with(waived).with(el("ul").class("cards").with(cards)))
            })
            .collect();
        (!groups.is_empty()).then(|| {
            section(words.family_conditions_heading(), vec![p(words.family_conditions_text()), el("div").with(groups)])
        })
    }

    fn condition(&self, id: &str, state: State, text: Text) -> El {
        let reading = self.reading;
        let (class, sign) = match state {
            State::Met => ("state state-met", "✓ "),
            State::NotMet => ("state state-not-met", "✕ "),
            State::NotKnown => ("state state-not-known", "? "),
            State::UsuallyWaived => ("state state-waived", "~ "),
        };
        let condition = reading.guide.condition(id);
        let exception = condition.and_then(|one| one.exception).filter(|_| state != State::Met);
        el("li")
            .class("card condition")
            .with(el("h4").with(reading.text("family-condition-", id, "")))
            .with(p(el("span").attr("aria-hidden", "true").with(sign)).with(text).class(class))
            .with(open_point(reading, condition.is_some_and(|one| one.basis.unconfirmed)))
            .with(condition.map(|one| {
                let mut more = lines(&reading.text("family-condition-", id, ".more"));
                more.extend(exception.map(|exception| p(exception_text(reading, exception))));
                folded(reading, more, &one.basis)
            }))
    }

    /// What else to know, in one section of the page.
    fn section(&self, wanted: Section, heading: Text) -> Option<El> {
        let statements = self.statements(wanted);
        (!statements.is_empty()).then(|| section(heading, el("ul").class("statements").with(statements)))
    }

    /// The same, folded away: it can wait.
    fn aside(&self, wanted: Section, heading: Text) -> Option<El> {
        let statements = self.statements(wanted);
        (!statements.is_empty()).then(|| {
            el("details")
                .class("details aside")
                .with(el("summary").class("details-summary").with(h2(heading)))
                .with(el("ul").class("statements").with(statements))
        })
    }

    fn statements(&self, wanted: Section) -> Vec<El> {
        let found = self.verdict.statements.iter().filter_map(|id| self.reading.guide.statement(id));
        found.filter(|one| one.section == wanted).map(|one| statement(self.reading, one)).collect()
    }

    /// The papers, to tick; and why one is missing.
    fn papers(&self) -> Option<El> {
        let words = &self.reading.words;
        if self.verdict.documents.is_empty() {
            return None;
        }
        let is_open = |id: &&String| self.reading.guide.document(id).is_some_and(|one| one.basis.unconfirmed);
        let (open, sure): (Vec<&String>, Vec<&String>) = self.verdict.documents.iter().partition(is_open);
        let rows = |papers: Vec<&String>| {
            let rows: Vec<El> = papers.into_iter().map(|id| self.paper(id)).collect();
            el("ul").class("nobullet-list papers").with(rows)
        };
        let visit = self.visit;
        let missing = el("textarea")
            .class("form-input")
            .id("missing-papers")
            .attr("rows", "3")
            .attr("dir", "auto")
            .attr("aria-describedby", "missing-papers-hint")
            .value(move || visit.missing_papers.get())
            .on_input(move |text| visit.missing_papers.set(text));
        let group = el("div")
            .class("form-group no-print")
            .with(el("label").class("form-label").attr("for", "missing-papers").with(words.family_documents_missing()))
            .with(p(words.family_documents_missing_hint()).class("form-hint").id("missing-papers-hint"))
            .with(missing);
        let body = vec![
            p(words.family_documents_text()),
            rows(sure),
            el("div").with((!open.is_empty()).then(|| p(words.family_documents_open()).class("open-point"))),
            rows(open),
            p(words.family_documents_never_buy()).class("small"),
            group,
        ];
        Some(section(words.family_documents_heading(), body))
    }

    fn paper(&self, id: &str) -> El {
        let visit = self.visit;
        let input_id = format!("paper-{id}");
        let document = self.reading.guide.document(id);
        let ticked = document.and_then(|one| one.answers.clone()).unwrap_or_else(|| id.to_owned());
        let is_answer = document.is_some_and(|one| one.answers.is_some());
        let (reading, own_id, question) = (self.reading.clone(), id.to_owned(), papers(self.reading));
        let input = el("input")
            .attr("type", "checkbox")
            .class("form-checkbox")
            .id(input_id.clone())
            .checked(move || is_ticked(visit, &reading, &own_id))
            .on_choose(move |_| {
                if is_answer {
                    visit.change_answers(|answers| tick(answers, &question, &ticked));
                } else {
                    visit.other_papers.update(|papers| turn(papers, &ticked));
                }
            });
        let text = self.reading.text("family-document-", id, "");
        li(el("div")
            .class("form-group-checkbox")
            .with(input)
            .with(el("label").attr("for", input_id).with(text))
            .with(document.map(|one| folded_basis(self.reading, &one.basis))))
    }

    fn how_to_apply(&self) -> Option<El> {
        let words = &self.reading.words;
        let statements = self.statements(Section::Where);
        let guide = &self.reading.guide;
        let source = guide.outcome(&self.verdict.outcome).and_then(|outcome| guide.source(&outcome.basis.source));
        let page = source.map(|source| {
            p(words.family_official_page()).with(": ").with(outside_link(
                source.url.clone(),
                "da".into(),
                source.title.clone(),
            ))
        });
        (!statements.is_empty()).then(|| {
            let list = el("ul").class("statements").with(statements);
            let sign = p(words.family_sign());
            section(words.family_where_heading(), el("div").with(list).with(page).with(sign))
        })
    }

    fn advisers(&self) -> El {
        let words = &self.reading.words;
        let links = self.reading.guide.advisers.iter();
        let links: Vec<El> = links
            .map(|adviser| li(outside_link(adviser.url.clone(), adviser.language.clone(), adviser.name.clone())))
            .collect();
        section(words.family_advisers_heading(), vec![p(words.family_advisers_text()), el("ul").with(links)])
    }

    fn print(&self) -> El {
        let words = &self.reading.words;
        let print = button("button button-secondary", words.family_print()).on_click(|_| browser::print());
        el("div").with(p(print)).with(p(words.family_print_hint()).class("small"))
    }

    /// Every answer with a way to change it; the others stay.
    fn given_answers(&self, asked: &[String], route: Route) -> Vec<El> {
        let (visit, reading) = (self.visit, self.reading);
        let words = &reading.words;
        let answers = visit.answers.get_untracked();
        let rows: Vec<El> = asked
            .iter()
            .enumerate()
            .map(|(place, id)| {
                let question = reading.asked("family-question-", id, "");
                answer_row(words, question, shown(reading, id, answers.get(id)), move || visit.go(route, place))
            })
            .collect();
        let start_over = button("button button-secondary", words.family_start_over()).on_click(move |_| {
            visit.change_answers(Answers::clear);
            visit.other_papers.set(Vec::new());
            visit.missing_papers.set(String::new());
            visit.answering.forget();
            visit.go(route, 0);
        });
        vec![el("dl").class("summary").with(rows), p(start_over)]
    }
}

/// A statement with its law; what is not confirmed says so first.
pub fn statement(reading: &Reading, statement: &rulebook::guide::Statement) -> El {
    // Amounts hold for a year: that is said with them.
    let until = statement.basis.valid_to.map(|day| p(reading.words.basis_valid_to(&long(&reading.words, day))));
    el("li")
        .with(open_point(reading, statement.basis.unconfirmed))
        .with(lines(&reading.text("family-statement-", &statement.id, "")))
        .with(until.map(|until| until.class("small")))
        .with(folded_basis(reading, &statement.basis))
}

/// A paragraph a line.
pub fn lines(text: &Text) -> Vec<El> {
    text.lines().into_iter().map(p).collect()
}

/// The exception that a provision allows, in words.
pub fn exception_text(reading: &Reading, exception: Exception) -> Text {
    let words = &reading.words;
    match exception {
        Exception::None => words.family_exception_none(),
        Exception::Exceptional => words.family_exception_exceptional(),
        Exception::Decisive => words.family_exception_decisive(),
        Exception::Special => words.family_exception_special(),
        Exception::SpecialDecisive => words.family_exception_special_decisive(),
        Exception::Obligations => words.family_exception_obligations(),
        Exception::Unity => words.family_exception_unity(),
    }
}

/// Ticks a paper, or takes the tick back.
fn tick(answers: &mut Answers, question: &str, paper: &str) {
    let mut papers = match answers.remove(question) {
        Some(Answer::Several(papers)) => papers,
        _ => Vec::new(),
    };
    turn(&mut papers, paper);
    if !papers.is_empty() {
        answers.insert(question.into(), Answer::Several(papers));
    }
}

fn turn(papers: &mut Vec<String>, paper: &str) {
    match papers.iter().position(|one| one == paper) {
        Some(at) => drop(papers.remove(at)),
        None => papers.push(paper.to_owned()),
    }
}

fn shown(reading: &Reading, question: &str, answer: Option<&Answer>) -> Vec<El> {
    let line = |text: Text| el("span").class("line").with(text);
    match answer {
        Some(Answer::Day(day)) => vec![date_text(&reading.words, *day)],
        Some(Answer::Number(number)) => vec![el("span").with(number.to_string())],
        Some(Answer::One(option)) => vec![line(reading.option(question, option))],
        Some(Answer::Several(options)) => options.iter().map(|option| line(reading.option(question, option))).collect(),
        Some(Answer::DontKnow) => vec![line(reading.words.family_dont_know())],
        None => Vec::new(),
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::document::{guide, words};
    use crate::routes::Address;
    use crate::routes::Book;
    use crate::settings::Settings;
    use crate::words::Language;
    use rulebook::Date;
    use std::sync::Arc;

    fn reading(language: Language) -> Reading {
        Reading {
            guide: Arc::new(guide(Book::Family)),
            words: words(language),
            today: "2026-11-22".parse().expect("a day"),
        }
    }

    fn html(reading: &Reading, verdict: &Verdict) -> String {
        let address = Address { language: reading.words.language, route: Route::Guide };
        let settings = Settings::parse(include_str!("../../public/config.json")).expect("sound settings");
        Owner::new_root(None).with(|| {
            let visit = Visit::new(address, 0, reading.words.clone(), settings, false);
            outcome_page(visit, reading, verdict, &[], Route::Guide).into_view().to_html()
        })
    }

    /// An outcome with everything that can ever be shown with it.
    fn all_of(reading: &Reading, outcome: &rulebook::guide::Outcome) -> Verdict {
        let guide = &reading.guide;
        let belongs = |one: &&rulebook::guide::Statement| one.outcomes.contains(&outcome.id);
        let day: Date = reading.today;
        Verdict {
            outcome: outcome.id.clone(),
            conditions: outcome.conditions.iter().map(|id| (id.clone(), State::UsuallyWaived)).collect(),
            deadlines: outcome
                .deadlines
                .iter()
                .map(|id| Computed {
                    id: id.clone(),
                    date: day,
                    counted_from: day,
                    earliest: Some(day),
                    doubt: Doubt::Earlier,
                })
                .collect(),
            documents: guide.documents.iter().filter(|_| outcome.applying).map(|one| one.id.clone()).collect(),
            statements: guide.statements.iter().filter(belongs).map(|one| one.id.clone()).collect(),
            ..Verdict::default()
        }
    }

    /// The item of a list in which this text stands.
    fn item<'a>(html: &'a str, text: &str) -> &'a str {
        let at = html.find(text).unwrap_or_else(|| panic!("«{text}» is not shown"));
        let start = html[..at].rfind("<li").expect("it stands in a list");
        &html[start..at]
    }

    #[test]
    fn nothing_unconfirmed_is_shown_as_a_fact_in_any_language() {
        for language in Language::ALL {
            let reading = reading(language);
            let open = reading.words.basis_open_point().plain();
            for outcome in &reading.guide.outcomes {
                let verdict = all_of(&reading, outcome);
                let html =
                    html(&reading, &verdict).replace("<bdi lang=\"da\">", "").replace("</bdi>", "").replace("<!>", "");
                let is_pause = outcome.pause;
                for id in &verdict.statements {
                    let one = reading.guide.statement(id).expect("a statement");
                    if !one.basis.unconfirmed || is_pause {
                        continue;
                    }
                    let text = reading.text("family-statement-", id, "").lines()[0].plain();
                    assert!(item(&html, &text).contains(&open), "{}: {id}: {text}", language.tag());
                }
                for (id, _) in &verdict.conditions {
                    if reading.guide.condition(id).is_some_and(|one| one.basis.unconfirmed) {
                        let text = reading.text("family-condition-", id, "").plain();
                        let at = html.find(&format!("{text}</h4>")).expect("the condition");
                        let card = html[at..].split("</li>").next().unwrap_or_default();
                        assert!(card.contains(&open), "{}: {id}", language.tag());
                    }
                }
                if !verdict.conditions.is_empty() {
                    assert!(html.contains(&reading.words.family_waived_open().plain()), "{}", outcome.id);
                }
                if outcome.basis.unconfirmed {
                    assert!(html.split("</h1>").nth(1).is_some_and(|after| after.contains(&open)), "{}", outcome.id);
                }
                papers_that_are_not_confirmed_stand_apart(&reading, &verdict, &html);
            }
        }
    }

    fn papers_that_are_not_confirmed_stand_apart(reading: &Reading, verdict: &Verdict, html: &str) {
        let Some(border) = html.find(&reading.words.family_documents_open().plain()) else {
            return assert!(verdict.documents.is_empty());
        };
        for id in &verdict.documents {
            let at = html.find(&format!("paper-{id}")).expect("the paper");
            let is_open = reading.guide.document(id).is_some_and(|one| one.basis.unconfirmed);
            assert_eq!(at > border, is_open, "{id}");
        }
    }

    #[test]
    fn dates_stand_first_conditions_second_and_papers_third() {
        let reading = reading(Language::Da);
        let outcome = reading.guide.outcome("out-ref-child").expect("the outcome");
        let html = html(&reading, &all_of(&reading, outcome));
        let words = &reading.words;
        let headings = [
            words.family_dates_heading(),
            words.family_conditions_heading(),
            words.family_documents_heading(),
            words.family_where_heading(),
            words.family_fee_heading(),
            words.family_decision_heading(),
            words.family_complaint_heading(),
            words.family_advisers_heading(),
        ];
        let places: Vec<usize> =
            headings.iter().map(|heading| html.find(&format!("<h2>{}", heading.plain())).expect("a heading")).collect();
        assert!(places.is_sorted(), "{places:?}");
    }

    #[test]
    fn an_answer_that_disappoints_names_exceptions_an_adviser_and_that_one_can_still_apply() {
        let reading = reading(Language::Da);
        let negative = [
            "out-73-wait",
            "out-perm-wait",
            "out-no-cohabitation",
            "out-not-spouse",
            "out-fiance",
            "out-not-yet",
            "out-other",
            "out-child-15-17",
        ];
        for id in negative {
            let text = |attribute: &str| reading.text("family-outcome-", id, attribute).plain();
            let (all, next) = (format!("{} {}", text(".meaning"), text(".next")).to_lowercase(), text(".next"));
            assert!(["undtagelse", "særlige situationer"].iter().any(|word| all.contains(word)), "{id}: no exception");
            assert!(next.contains("rådgiver"), "{id}: no adviser");
            assert!(next.lines().last().is_some_and(|line| line.starts_with("Du kan stadig søge.")), "{id}: {next}");
        }
    }

    #[test]
    fn nobody_is_called_late_by_a_date_that_may_not_be_theirs() {
        let reading = reading(Language::Da);
        let outcome = reading.guide.outcome("out-ref-child").expect("the outcome");
        let late = reading.words.family_late().plain();
        for (doubt, is_called_late) in [(Doubt::None, true), (Doubt::Earlier, true), (Doubt::Any, false)] {
            let mut verdict = all_of(&reading, outcome);
            verdict.deadlines[0].date = reading.today.plus_days(-1);
            verdict.deadlines[0].doubt = doubt;
            assert_eq!(html(&reading, &verdict).contains(&late), is_called_late, "{doubt:?}");
        }
    }

    #[test]
    fn no_answer_promises_anything() {
        for (language, promises) in [
            (Language::Da, ["har ret til", "du får ", "vil få"]),
            (Language::En, ["right to", "you will get", "you get a permit"]),
        ] {
            let reading = reading(language);
            for outcome in &reading.guide.outcomes {
                for attribute in ["", ".meaning", ".next"] {
                    let text = reading.text("family-outcome-", &outcome.id, attribute).plain().to_lowercase();
                    assert!(!promises.iter().any(|promise| text.contains(promise)), "{}: {text}", outcome.id);
                }
            }
        }
    }

    #[test]
    fn who_is_afraid_sees_no_dates_no_papers_and_no_print() {
        let reading = reading(Language::Da);
        let outcome = reading.guide.outcome("out-safety").expect("the outcome");
        let html = html(&reading, &all_of(&reading, outcome));
        for text in [reading.words.family_print(), reading.words.family_your_answers(), reading.words.family_calendar()]
        {
            assert!(!html.contains(&text.plain()), "{}", text.plain());
        }
        assert!(html.contains("112"));
    }
}
