//! The guide: one question a screen. What the rules then say is in `outcome`.
//!
//! Nothing here sends an answer or names one outside the page.

use crate::element::{El, button, el, h1, p};
use crate::local_time::{TypedDate, latin_digits};
use crate::parts::field::{
    Choice, Chosen, Errors, FieldError, Legend, back_link, choose, date_fields, error_summary, labelled, options,
};
use crate::reading::Reading;
use crate::routes::Route;
use crate::visit::{Answering, Visit};
use crate::words::{RULES, Text, Words};
use leptos::prelude::*;
use rulebook::Date;
use rulebook::guide::{DONT_KNOW, Question, QuestionKind};
use rulebook::judge::{Answer, Answers, Judgement, Verdict, judge, path};
use std::sync::Arc;

/// Id of the first input of the question.
const ANSWER: &str = "answer";

/// The question of the page on refusals. The guide itself never asks it.
pub const REFUSAL_DATE: &str = "refusal-date";

/// The guide.
pub fn guide_page(visit: Visit, words: &Words) -> El {
    let (true, Some(reading)) = (visit.is_live, visit.reading(words)) else { return frame(words) };
    let answers = without_refusal(&visit.answers.get_untracked());
    let asked = path(&reading.guide, &answers, reading.today);
    let step = visit.place.get_untracked().step;
    match judge(&reading.guide, &answers, reading.today) {
        Judgement::Verdict(verdict) if verdict.next.is_none() && step >= asked.len() => {
            outcome(visit, &reading, &verdict, &asked, Route::Guide)
        }
        _ => {
            // After a reload sensitive answers are gone and the step is too far: begin where an answer is missing.
            let place = step.min(asked.len().saturating_sub(1));
            let question = asked.get(place).and_then(|id| reading.guide.question(id)).cloned();
            let asking = Asking { route: Route::Guide, place, lead: None };
            question.map_or_else(|| frame(words), |asked| question_page(visit, reading, asked, asking))
        }
    }
}

/// What the rules say, once its texts and its code are there.
pub fn outcome(visit: Visit, reading: &Reading, verdict: &Verdict, asked: &[String], route: Route) -> El {
    let words = &reading.words;
    let draw = visit.groups.get_untracked().outcome.filter(|_| words.has(RULES));
    if let Some(draw) = draw {
        return draw(visit, reading, verdict, asked, route);
    }
    let is_lost = RwSignal::new(false);
    let here = visit.place.get_untracked();
    visit.fetch_outcome(move |is_there| match is_there {
        // Only where the person still waits for it.
        true if visit.place.get_untracked() == here => visit.place.update(|_| ()),
        true => {}
        false => is_lost.set(true),
    });
    let (loading, offline) = (words.site_loading(), words.problem_offline());
    let said = move || if is_lost.get() { offline.clone() } else { loading.clone() };
    let again = words.site_try_again();
    let retry = move || {
        let again = again.clone();
        is_lost.get().then(move || button("button button-primary", again).on_click(move |_| visit.place.update(|_| ())))
    };
    el("div")
        .with(quick_exit(visit, words))
        .with(h1(words.family_guide_title()))
        .with(el("p").attr("role", "status").live(said))
        .with(el("p").live(retry))
}

/// The date of a refusal belongs to a page of its own.
fn without_refusal(answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    answers.remove(REFUSAL_DATE);
    answers
}

/// What is there before the app runs.
fn frame(words: &Words) -> El {
    el("div").with(h1(words.family_guide_title())).with(p(words.site_loading()))
}

/// Where a question stands.
pub struct Asking {
    /// The page it is on.
    pub route: Route,
    /// Its place on the way, from 0.
    pub place: usize,
    /// A sentence before it.
    pub lead: Option<Text>,
}

/// Leaves at once for a neutral page: on every screen of the guide.
pub fn quick_exit(visit: Visit, words: &Words) -> El {
    let exit = button("button button-exit", words.family_exit()).on_click(move |_| visit.exit());
    el("div").class("quick-exit").with(exit)
}

/// One question and its answers.
pub fn question_page(visit: Visit, reading: Reading, question: Question, asking: Asking) -> El {
    let Asking { route, place, lead } = asking;
    let words = &reading.words;
    let errors: Errors = RwSignal::new(Vec::new());
    visit.answers.with_untracked(|answers| visit.answering.begin(&question.id, answers.get(&question.id)));
    let Answering { chosen, number, typed, .. } = visit.answering;
    let text = reading.asked("family-question-", &question.id, "");
    let why = reading.asked("family-question-", &question.id, ".why");
    let control = match question.kind {
        QuestionKind::Date => date_control(words, text, chosen, typed, errors),
        QuestionKind::Number => number_control(words, text, chosen, number, errors),
        QuestionKind::One | QuestionKind::Several => choice_control(&reading, &question, text, chosen, errors),
    };
    let why = el("details")
        .class("details")
        .with(el("summary").class("details-summary").with(words.family_why()))
        .with(el("div").class("details-text").with(p(why)));
    let is_unkept = question.sensitive || visit.settings().kiosk;
    let form = el("form")
        .attr("novalidate", "")
        .with(control)
        .with(is_unkept.then(|| p(words.family_not_kept()).class("small")))
        .with(why)
        .with(el("button").attr("type", "submit").class("button button-primary").with(words.site_continue()));
    let back = move || {
        if place > 0 {
            visit.go(route, place - 1);
        }
        place > 0
    };
    let is_first = route == Route::Guide && place == 0;
    // While the question is read, what the guide may say is fetched.
    if visit.groups.get_untracked().outcome.is_none() || !words.has(RULES) {
        visit.fetch_outcome(|_| ());
    }
    let page = el("div")
        .with(quick_exit(visit, words))
        .with(back_link(words, visit.address(Route::Family).to_string(), back))
        .with(error_summary(words, errors))
        .with(
            (route == Route::Guide).then(|| p(words.family_step(i64::try_from(place + 1).unwrap_or(1))).class("step")),
        )
        .with(is_first.then(|| p(words.family_at_most()).with(" ").with(words.family_exit_hint()).class("small")))
        .with(lead.map(p));
    let note = p(words.family_not_decision()).class("small");
    let submit = move || {
        let today = reading.today;
        let given = given(&reading.words, question.kind, &chosen.get_untracked(), &typed, &number, today);
        match given {
            Ok(answer) => {
                visit.change_answers(|answers| answers.insert(question.id.clone(), answer));
                visit.answering.forget();
                visit.go(route, next_step(visit, &reading, route));
            }
            Err(error) => errors.set(vec![error]),
        }
    };
    page.with(form.on_submit(submit)).with(note)
}

/// The next question without an answer, or the outcome: an answer that is changed leaves the others as they are.
pub fn next_step(visit: Visit, reading: &Reading, route: Route) -> usize {
    if route != Route::Guide {
        return 1;
    }
    let answers = without_refusal(&visit.answers.get_untracked());
    let asked = path(&reading.guide, &answers, reading.today);
    asked.iter().position(|id| !answers.contains_key(id)).unwrap_or(asked.len())
}

fn number_control(
    words: &Words,
    question: Text,
    chosen: RwSignal<Vec<String>>,
    number: RwSignal<String>,
    errors: Errors,
) -> El {
    let field = el("input")
        .class("form-input date-year")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("maxlength", "3")
        .value(move || number.get())
        .on_input(move |text| {
            chosen.set(Vec::new());
            number.set(text);
        });
    let unknown = Callback::new(move |option: String| {
        number.set(String::new());
        chosen.set(vec![option]);
    });
    let labelled = labelled(ANSWER, words.family_years(), words.family_number_hint("14"), field, errors);
    let fieldset = el("fieldset").with(el("legend").class("legend-heading").with(h1(question))).with(labelled);
    el("div").with(fieldset).with(dont_know(words, chosen, unknown, errors))
}

/// "I don't know", below a field.
fn dont_know(words: &Words, chosen: RwSignal<Vec<String>>, unknown: Callback<String>, errors: Errors) -> El {
    let known = vec![(DONT_KNOW.to_owned(), words.family_dont_know())];
    let chosen = Chosen { now: Arc::new(move || chosen.get()), on_choose: unknown };
    options("answer-unknown", Legend::Label(words.family_no_date()), None, Choice::One, known, chosen, errors)
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
    el("div")
        .with(date_fields(
            words,
            ANSWER,
            Legend::Heading(question),
            None,
            Arc::new(move || typed.get()),
            on_type,
            errors,
        ))
        .with(dont_know(words, chosen, unknown, errors))
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
        QuestionKind::One | QuestionKind::Date | QuestionKind::Number => (Choice::One, words.family_choose_one()),
    };
    let on_choose = Callback::new(move |option: String| chosen.update(|chosen| choose(chosen, option, choice)));
    let chosen = Chosen { now: Arc::new(move || chosen.get()), on_choose };
    options(ANSWER, Legend::Heading(text), Some(hint), choice, known, chosen, errors)
}

fn given(
    words: &Words,
    kind: QuestionKind,
    chosen: &[String],
    typed: &RwSignal<TypedDate>,
    number: &RwSignal<String>,
    today: Date,
) -> Result<Answer, FieldError> {
    if chosen.iter().any(|option| option == DONT_KNOW) {
        return Ok(Answer::DontKnow);
    }
    match (kind, chosen) {
        (QuestionKind::Date, _) => match typed.get_untracked().date() {
            None => Err((ANSWER, words.family_error_date())),
            Some(day) if day > today => Err((ANSWER, words.family_error_future())),
            Some(day) => Ok(Answer::Day(day)),
        },
        (QuestionKind::Number, _) => latin_digits(&number.get_untracked())
            .parse()
            .ok()
            .filter(|number| *number <= 120)
            .map(Answer::Number)
            .ok_or_else(|| (ANSWER, words.family_error_number())),
        (_, []) => Err((ANSWER, words.family_error_choose())),
        (QuestionKind::One, [option, ..]) => Ok(Answer::One(option.clone())),
        (QuestionKind::Several, options) => Ok(Answer::Several(options.to_vec())),
    }
}
