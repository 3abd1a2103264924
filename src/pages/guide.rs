//! The guide: one question a screen, then what the rules say, each with its law and dates.
//!
//! Answers live in the visit's memory. Nothing here sends, stores or names one outside the page.

use crate::browser;
use crate::element::{El, IntoChild, button, el, h1, h2, h3, li, outside_link, p, tag};
use crate::local_time::TypedDate;
use crate::parts::date::{date_text, long};
use crate::parts::field::{
    Choice, Chosen, Errors, FieldError, Legend, answer_row, back_link, date_fields, error_summary, options,
};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use rulebook::guide::{Basis, DONT_KNOW, Question, QuestionKind};
use rulebook::judge::{Answer, Answers, Computed, Judgement, Notice, State, Verdict, judge, path};
use rulebook::{Date, Guide};
use std::sync::Arc;

/// Id of the first input of the question.
const ANSWER: &str = "answer";

/// A guide and the words it is shown in, on one day.
#[derive(Clone)]
struct Reading {
    guide: Arc<Guide>,
    words: Words,
    today: Date,
}

impl Reading {
    fn text(&self, kind: &str, id: &str, attribute: &str) -> Text {
        let value = |name: &str| self.guide.value(name).and_then(|value| value.on(self.today)).unwrap_or(0).into();
        self.words.of_rule(kind, id, attribute, value)
    }

    fn option(&self, question: &str, option: &str) -> Text {
        if option == DONT_KNOW {
            self.words.family_dont_know()
        } else {
            self.text("family-option-", &format!("{question}-{option}"), "")
        }
    }
}

/// The guide.
pub fn guide_page(visit: Visit, words: &Words) -> El {
    let guide = postcard::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/family-reunification.guide")));
    let (true, Ok(guide)) = (visit.is_live, guide) else { return frame(words) };
    let reading = Reading { guide: Arc::new(guide), words: words.clone(), today: browser::today() };
    let answers = visit.answers.get_untracked();
    let asked = path(&reading.guide, &answers, reading.today);
    let step = visit.place.get_untracked().step;
    match judge(&reading.guide, &answers, reading.today) {
        Judgement::Verdict(verdict) if step >= asked.len() => outcome(visit, &reading, &verdict, &asked),
        _ => {
            // After a reload the answers are gone and the step is too far: begin where an answer is missing.
            let place = step.min(asked.len().saturating_sub(1));
            let question = asked.get(place).and_then(|id| reading.guide.question(id)).cloned();
            question.map_or_else(|| frame(words), |asked| question_page(visit, reading, asked, place))
        }
    }
}

/// What is there before the app runs.
fn frame(words: &Words) -> El {
    el("div").with(h1(words.family_guide_title())).with(p(words.site_loading()))
}

fn question_page(visit: Visit, reading: Reading, question: Question, place: usize) -> El {
    let words = &reading.words;
    let errors: Errors = RwSignal::new(Vec::new());
    let kept = visit.answers.with_untracked(|answers| answers.get(&question.id).cloned());
    let chosen = RwSignal::new(match &kept {
        Some(Answer::One(option)) => vec![option.clone()],
        Some(Answer::Several(options)) => options.clone(),
        Some(Answer::DontKnow) => vec![DONT_KNOW.to_owned()],
        Some(Answer::Day(_)) | None => Vec::new(),
    });
    let typed = RwSignal::new(match kept {
        Some(Answer::Day(day)) => TypedDate::from(day),
        _ => TypedDate::default(),
    });
    let text = reading.text("family-question-", &question.id, "");
    let why = reading.text("family-question-", &question.id, ".why");
    let control = match question.kind {
        QuestionKind::Date => date_control(words, text, chosen, typed, errors),
        QuestionKind::One | QuestionKind::Several => choice_control(&reading, &question, text, chosen, errors),
    };
    let why = el("details")
        .class("details")
        .with(el("summary").class("details-summary").with(words.family_why()))
        .with(el("div").class("details-text").with(p(why)));
    let form = el("form")
        .attr("novalidate", "")
        .with(control)
        .with(why)
        .with(el("button").attr("type", "submit").class("button button-primary").with(words.site_continue()));
    let back = move || {
        if place > 0 {
            visit.go(Route::Guide, place - 1);
        }
        place > 0
    };
    let page = el("div")
        .with(back_link(words, visit.address(Route::Family).to_string(), back))
        .with(error_summary(words, errors))
        .with(p(words.family_step(i64::try_from(place + 1).unwrap_or(1))).class("step"));
    let note = p(words.family_not_decision()).class("small");
    let submit = move || {
        let today = reading.today;
        match given(&reading.words, question.kind, &chosen.get_untracked(), &typed.get_untracked(), today) {
            Ok(answer) => {
                visit.answers.update(|answers| drop(answers.insert(question.id.clone(), answer)));
                visit.go(Route::Guide, place + 1);
            }
            Err(error) => errors.set(vec![error]),
        }
    };
    page.with(form.on_submit(submit)).with(note)
}

fn date_control(
    words: &Words,
    question: Text,
    chosen: RwSignal<Vec<String>>,
    typed: RwSignal<TypedDate>,
    errors: Errors,
) -> El {
    let on_type = Callback::new(move |date| {
        chosen.set(Vec::new());
        typed.set(date);
    });
    let unknown = Callback::new(move |option: String| {
        typed.set(TypedDate::default());
        chosen.set(vec![option]);
    });
    let hint = Some(words.family_date_of_letter());
    let known = vec![(DONT_KNOW.to_owned(), words.family_dont_know())];
    let chosen = Chosen { now: chosen.into(), on_choose: unknown };
    let legend = Legend::Label(words.family_no_date());
    el("div")
        .with(date_fields(words, ANSWER, Legend::Heading(question), hint, typed.into(), on_type, errors))
        .with(options("answer-unknown", legend, None, Choice::One, known, chosen, errors))
}

fn choice_control(
    reading: &Reading,
    question: &Question,
    text: Text,
    chosen: RwSignal<Vec<String>>,
    errors: Errors,
) -> El {
    let words = &reading.words;
    let known = question.options.iter().cloned().chain([DONT_KNOW.to_owned()]);
    let known = known.map(|option| (option.clone(), reading.option(&question.id, &option))).collect();
    let (choice, hint) = match question.kind {
        QuestionKind::Several => (Choice::Several, words.family_choose_several()),
        QuestionKind::One | QuestionKind::Date => (Choice::One, words.family_choose_one()),
    };
    let on_choose = Callback::new(move |option: String| chosen.update(|chosen| choose(chosen, option, choice)));
    let chosen = Chosen { now: chosen.into(), on_choose };
    options(ANSWER, Legend::Heading(text), Some(hint), choice, known, chosen, errors)
}

/// The option that means none of the others, and "I don't know", stand alone among several.
fn choose(chosen: &mut Vec<String>, option: String, choice: Choice) {
    let alone = |option: &str| option == DONT_KNOW || option == "none";
    if let (Choice::Several, Some(at)) = (choice, chosen.iter().position(|one| *one == option)) {
        chosen.remove(at);
    } else if choice == Choice::One || alone(&option) {
        *chosen = vec![option];
    } else {
        chosen.retain(|one| !alone(one));
        chosen.push(option);
    }
}

fn given(
    words: &Words,
    kind: QuestionKind,
    chosen: &[String],
    typed: &TypedDate,
    today: Date,
) -> Result<Answer, FieldError> {
    if chosen.iter().any(|option| option == DONT_KNOW) {
        return Ok(Answer::DontKnow);
    }
    match (kind, chosen) {
        (QuestionKind::Date, _) => match typed.date() {
            None => Err((ANSWER, words.family_error_date())),
            Some(day) if day > today => Err((ANSWER, words.family_error_future())),
            Some(day) => Ok(Answer::Day(day)),
        },
        (_, []) => Err((ANSWER, words.family_error_choose())),
        (QuestionKind::One, [option, ..]) => Ok(Answer::One(option.clone())),
        (QuestionKind::Several, options) => Ok(Answer::Several(options.to_vec())),
    }
}

/// Dates first, conditions second, what to do third; then advisers, the answers, the law.
fn outcome(visit: Visit, reading: &Reading, verdict: &Verdict, asked: &[String]) -> El {
    let words = &reading.words;
    let text = |attribute: &str| reading.text("family-outcome-", &verdict.outcome, attribute);
    let is_old = verdict.notices.iter().any(|notice| matches!(notice, Notice::LawNotRechecked | Notice::ValueExpired));
    let warning = is_old.then(|| {
        el("div").class("alert alert-warning").with(el("div").class("alert-body").with(p(words.family_not_rechecked())))
    });
    let dates: Vec<El> = verdict.deadlines.iter().map(|date| date_card(reading, date)).collect();
    let conditions: Vec<El> =
        verdict.conditions.iter().map(|(id, state)| condition_card(reading, id, *state)).collect();
    let steps: Vec<El> = text(".next").lines().into_iter().map(li).collect();
    let advisers: Vec<El> = reading
        .guide
        .advisers
        .iter()
        .map(|adviser| li(outside_link(adviser.url.clone(), adviser.language.clone(), adviser.name.clone())))
        .collect();
    let basis = reading.guide.outcome(&verdict.outcome).map(|outcome| basis_text(reading, &outcome.basis));
    let has_conditions = !conditions.is_empty();
    el("div")
        .with(p(words.family_answer_label()).class("step"))
        .with(h1(text("")))
        .with(p(text(".meaning")).class("lead"))
        .with(warning)
        .with(section(words.family_dates_heading(), el("ul").class("cards").with(dates), !verdict.deadlines.is_empty()))
        .with(section(words.family_conditions_heading(), el("ul").class("cards").with(conditions), has_conditions))
        .with(has_conditions.then(|| p(words.family_conditions_more())))
        .with(section(words.family_next_heading(), el("ol").with(steps), true))
        .with(section(
            words.family_advisers_heading(),
            vec![p(words.family_advisers_text()), el("ul").with(advisers)],
            true,
        ))
        .with(section(words.family_your_answers(), given_answers(visit, reading, asked), true))
        .with(p(el("strong").with(words.family_not_decision())))
        .with(basis)
}

fn section(heading: Text, body: impl IntoChild, is_there: bool) -> Option<El> {
    is_there.then(|| el("section").with(h2(heading)).with(body))
}

fn date_card(reading: &Reading, date: &Computed) -> El {
    let words = &reading.words;
    let days = reading.today.days_until(date.date);
    let left = if days < 0 { words.family_passed() } else { words.date_days_left(days) };
    let basis = reading.guide.deadline(&date.id).map(|deadline| basis_text(reading, &deadline.basis));
    el("li")
        .class("card")
        .with(h3(reading.text("family-deadline-", &date.id, "")))
        .with(p(date_text(words, date.date)).class("big-date"))
        .with(tag(left))
        .with(p(words.family_counted_from(&long(words, date.counted_from))))
        .with(basis)
}

fn condition_card(reading: &Reading, id: &str, state: State) -> El {
    let words = &reading.words;
    let (class, sign, text) = match state {
        State::Met => ("state state-met", "✓ ", words.family_state_met()),
        State::NotMet => ("state state-not-met", "✕ ", words.family_state_not_met()),
        State::NotKnown => ("state state-not-known", "? ", words.family_state_not_known()),
    };
    let basis = reading.guide.condition(id).map(|condition| basis_text(reading, &condition.basis));
    el("li")
        .class("card")
        .with(h3(reading.text("family-condition-", id, "")))
        .with(p(el("span").attr("aria-hidden", "true").with(sign)).with(text).class(class))
        .with(basis)
}

/// Law, dates and the link to the official text.
fn basis_text(reading: &Reading, basis: &Basis) -> El {
    let words = &reading.words;
    let source = reading.guide.source(&basis.source).cloned();
    let open = basis.unconfirmed.then(|| el("strong").with(words.family_open_point()));
    let from = basis.valid_from.map(|date| el("span").with(words.family_valid_from(&long(words, date))));
    let law = el("bdi").attr("lang", "da").with(basis.law.clone());
    el("p")
        .class("basis")
        .with(open)
        .with(el("span").with(words.family_law()).with(": ").with(law))
        .with(from)
        .with(el("span").with(words.family_checked(&long(words, basis.law_checked_on))))
        .with(source.map(|source| outside_link(source.url, "da".into(), source.title)))
}

/// Every answer with a way to change it; the others stay.
fn given_answers(visit: Visit, reading: &Reading, asked: &[String]) -> Vec<El> {
    let words = &reading.words;
    let answers = visit.answers.get_untracked();
    let rows: Vec<El> = asked
        .iter()
        .enumerate()
        .map(|(place, id)| {
            let question = reading.text("family-question-", id, "");
            answer_row(words, question, shown(reading, id, answers.get(id)), move || visit.go(Route::Guide, place))
        })
        .collect();
    let start_over = button("button button-secondary", words.family_start_over()).on_click(move |_| {
        visit.answers.set(Answers::new());
        visit.go(Route::Guide, 0);
    });
    vec![el("dl").class("summary").with(rows), p(start_over)]
}

fn shown(reading: &Reading, question: &str, answer: Option<&Answer>) -> Vec<El> {
    let line = |text: Text| el("span").class("line").with(text);
    match answer {
        Some(Answer::Day(day)) => vec![date_text(&reading.words, *day)],
        Some(Answer::One(option)) => vec![line(reading.option(question, option))],
        Some(Answer::Several(options)) => options.iter().map(|option| line(reading.option(question, option))).collect(),
        Some(Answer::DontKnow) => vec![line(reading.words.family_dont_know())],
        None => Vec::new(),
    }
}
