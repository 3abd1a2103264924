//! Ask for an interpreter: one thing a screen, check the answers, send once.

use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, bdi, el, h1, language_name, p};
use crate::parts::date::time_text;
use crate::parts::field::{
    Choice, Chosen, Errors, FieldError, Legend, answer_row, back_link, date_fields, error_summary, labelled, options,
};
use crate::parts::problem::{During, problem_notice};
use crate::request_draft::{Field, MODES, Mistake, PURPOSES, RequestDraft, Step};
use crate::routes::Route;
use crate::visit::{Sending, Visit};
use crate::words::{SPOKEN_LANGUAGES, Text, Words, spoken_language};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Ask for an interpreter.
pub fn request_page(visit: Visit, words: &Words) -> El {
    if !visit.is_live {
        return el("div").with(h1(words.interpreter_request_title())).with(p(words.site_loading()));
    }
    let wanted = visit.place.get_untracked().step.min(Step::Check.index());
    // After a reload what was typed is gone: begin at the first step that lacks something.
    let draft = visit.draft.get_untracked();
    let is_lacking = |step: &Step| !draft.mistakes(*step, browser::now()).is_empty();
    let first = Step::ALL.into_iter().find(is_lacking).unwrap_or(Step::Check);
    let step = Step::ALL[wanted.min(first.index())];
    let back = move || {
        if step.index() > 0 {
            visit.go(Route::InterpreterRequest, step.index() - 1);
        }
        step.index() > 0
    };
    el("div")
        .with(sign_in_first(visit, words, step))
        .with(back_link(words, visit.address(Route::Interpreter).to_string(), back))
        .with(p(words.interpreter_step(number(step.index() + 1), number(Step::ALL.len()))).class("step"))
        .with(if step == Step::Check { check_step(visit, words) } else { input_step(visit, words, step) })
}

/// Before anything is typed: who is not signed in is told so, because at the end it would cost them their time.
fn sign_in_first(visit: Visit, words: &Words, step: Step) -> El {
    let words = words.clone();
    el("div").live(move || {
        let is_out = visit.session.read().as_ref().is_some_and(|session| !session.signed_in);
        let is_first = step == Step::Language && visit.draft.with_untracked(RequestDraft::is_empty);
        let again = During::Reading(Callback::new(|()| browser::reload()));
        (is_out && is_first).then(|| problem_notice(visit, &words, &Problem::SignIn, &again))
    })
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(0)
}

fn input_step(visit: Visit, words: &Words, step: Step) -> El {
    // What the API has refused stands at its field.
    let refused = visit.refused.get_untracked().into_iter().filter(|field| field.step() == step);
    let errors: Errors =
        RwSignal::new(refused.map(|field| (field.input(), sentence(words, field, Mistake::Impossible))).collect());
    let fields = match step {
        Step::Language => language_field(visit, words, errors),
        Step::Place => place_fields(visit, words, errors),
        Step::Time => time_fields(visit, words, errors),
        Step::Mode | Step::Check => mode_field(visit, words, errors),
    };
    let next = el("button").attr("type", "submit").class("button button-primary").with(words.site_continue());
    let summary = error_summary(words, errors);
    let words = words.clone();
    let submit = move || {
        let mistakes = visit.draft.with_untracked(|draft| draft.mistakes(step, browser::now()));
        let found = mistakes.into_iter().map(|(field, mistake)| (field.input(), sentence(&words, field, mistake)));
        let found: Vec<FieldError> = found.collect();
        if found.is_empty() {
            visit.refused.update(|refused| refused.retain(|field| field.step() != step));
            visit.go(Route::InterpreterRequest, step.index() + 1);
        } else {
            errors.set(found);
        }
    };
    el("div").with(summary).with(el("form").attr("novalidate", "").with(fields).with(next).on_submit(submit))
}

/// What is wrong with a field, in a sentence.
fn sentence(words: &Words, field: Field, mistake: Mistake) -> Text {
    match (field, mistake) {
        (Field::Language, _) => words.interpreter_error_language(),
        (Field::Purpose, _) => words.interpreter_error_purpose(),
        (Field::Place, Mistake::TooLong) => words.interpreter_error_place_long(),
        (Field::Place, _) => words.interpreter_error_place(),
        (Field::Date, Mistake::Past) => words.interpreter_error_past(),
        (Field::Date, _) => words.interpreter_error_date(),
        (Field::Time, _) => words.interpreter_error_time(),
        (Field::Mode, _) => words.interpreter_error_mode(),
    }
}

fn language_field(visit: Visit, words: &Words, errors: Errors) -> El {
    let chosen = visit.draft.with_untracked(|draft| draft.language.clone());
    let option = |code: &'static str, text: String| {
        let selected = (code == chosen).then_some("");
        el("option").attr("value", code).attr_if("selected", selected).with(text)
    };
    let none = option("", words.interpreter_language_choose().plain());
    let languages = SPOKEN_LANGUAGES.iter().map(|&(code, ..)| option(code, spoken_language(code)));
    let select = el("select")
        .class("form-select")
        .with(none)
        .with(languages.collect::<Vec<_>>())
        .on_choose(move |code| visit.draft.update(|draft| draft.language = code));
    let (label, hint) = (words.interpreter_language_choose(), words.interpreter_language_hint());
    el("div").with(h1(words.interpreter_language_question())).with(labelled(
        Field::Language.input(),
        label,
        hint,
        select,
        errors,
    ))
}

fn place_fields(visit: Visit, words: &Words, errors: Errors) -> El {
    let purposes = PURPOSES.iter().map(|&purpose| (purpose.to_owned(), words.interpreter_purpose(purpose))).collect();
    let chosen = Signal::derive(move || vec![visit.draft.read().purpose.clone()]);
    let on_choose = Callback::new(move |purpose| visit.draft.update(|draft| draft.purpose = purpose));
    let legend = Legend::Label(words.interpreter_purpose_label());
    let place = el("input")
        .class("form-input")
        .attr("type", "text")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .value(move || visit.draft.read().place.clone())
        .on_input(move |text| visit.draft.update(|draft| draft.place = text));
    let (label, hint) = (words.interpreter_place_label(), words.interpreter_place_hint());
    el("div")
        .with(h1(words.interpreter_place_question()))
        .with(options(
            Field::Purpose.input(),
            legend,
            None,
            Choice::One,
            purposes,
            Chosen { now: chosen, on_choose },
            errors,
        ))
        .with(labelled(Field::Place.input(), label, hint, place, errors))
}

fn time_fields(visit: Visit, words: &Words, errors: Errors) -> El {
    let typed = Signal::derive(move || visit.draft.read().date.clone());
    let on_type = Callback::new(move |date| visit.draft.update(|draft| draft.date = date));
    let legend = Legend::Label(words.interpreter_date_label());
    let time = el("input")
        .class("form-input time-input")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("maxlength", "5")
        .attr("dir", "ltr")
        .value(move || visit.draft.read().time.clone())
        .on_input(move |text| visit.draft.update(|draft| draft.time = text));
    let (label, hint) = (words.interpreter_time_label(), words.interpreter_time_hint());
    el("div")
        .with(h1(words.interpreter_time_question()))
        .with(date_fields(words, Field::Date.input(), legend, None, typed, on_type, errors))
        .with(labelled(Field::Time.input(), label, hint, time, errors))
}

fn mode_field(visit: Visit, words: &Words, errors: Errors) -> El {
    let modes = MODES.iter().map(|&mode| (mode.to_owned(), words.interpreter_mode(mode))).collect();
    let chosen = Signal::derive(move || vec![visit.draft.read().mode.clone()]);
    let on_choose = Callback::new(move |mode| visit.draft.update(|draft| draft.mode = mode));
    let (legend, hint) = (Legend::Heading(words.interpreter_mode_question()), Some(words.interpreter_mode_hint()));
    options(Field::Mode.input(), legend, hint, Choice::One, modes, Chosen { now: chosen, on_choose }, errors)
}

fn check_step(visit: Visit, words: &Words) -> El {
    visit.draft.update(|draft| {
        if draft.key.is_empty() {
            draft.key = browser::new_key();
        }
    });
    let draft = visit.draft.get_untracked();
    let go = move |step: Step| move || visit.go(Route::InterpreterRequest, step.index());
    let time = draft.starts_at().map(|time| time_text(words, time));
    let answers = el("dl")
        .class("summary")
        .with(answer_row(
            words,
            words.interpreter_check_language(),
            language_name(spoken_language(&draft.language)),
            go(Step::Language),
        ))
        .with(answer_row(
            words,
            words.interpreter_check_purpose(),
            words.interpreter_purpose(&draft.purpose),
            go(Step::Place),
        ))
        .with(answer_row(words, words.interpreter_check_place(), bdi(draft.place), go(Step::Place)))
        .with(answer_row(words, words.interpreter_check_time(), time, go(Step::Time)))
        .with(answer_row(words, words.interpreter_check_mode(), words.interpreter_mode(&draft.mode), go(Step::Mode)));
    let sending = RwSignal::new(Sending::NotYet);
    let is_underway = move || *sending.read() == Sending::Underway;
    let (send_text, sending_text) = (words.interpreter_send(), words.interpreter_sending());
    let submit = el("button")
        .attr("type", "submit")
        .class("button button-primary")
        .live_attr("aria-disabled", move || is_underway().then(|| "true".to_owned()))
        .live(move || if is_underway() { sending_text.clone() } else { send_text.clone() });
    el("div")
        .with(h1(words.interpreter_check_title()))
        .with(failure(visit, words, sending))
        .with(answers)
        .with(p(words.interpreter_no_children()))
        .with(el("form").with(submit).on_submit(move || send(visit, sending)))
}

/// What went wrong with the sending, if something did.
pub fn failure(visit: Visit, words: &Words, sending: RwSignal<Sending>) -> El {
    let words = words.clone();
    el("div").live(move || match sending.get() {
        Sending::Failed(problem) => Some(problem_notice(visit, &words, &problem, &During::Sending)),
        Sending::NotYet | Sending::Underway => None,
    })
}

/// Sends the draft, at most once at a time. The key stays the same until an answer has come, so that a second
/// sending of the same intent is the same request.
fn send(visit: Visit, sending: RwSignal<Sending>) {
    let draft = visit.draft.get_untracked();
    let (Some(request), false) = (draft.request(), sending.get_untracked() == Sending::Underway) else { return };
    sending.set(Sending::Underway);
    spawn_local(async move {
        match visit.api().create_interpreter_request(&draft.key, &request).await {
            Ok(sent) => {
                visit.draft.set(RequestDraft::default());
                visit.refused.set(Vec::new());
                visit.sent.set(Some(sent.id));
                visit.requests.set(None);
                visit.go(Route::InterpreterRequests, 0);
            }
            Err(problem) => {
                if let Problem::Invalid(fields) = &problem {
                    // It was not carried out. Corrected it is another request, so it gets another key.
                    visit.draft.update(|draft| draft.key = browser::new_key());
                    if let Some(first) = fields.first() {
                        visit.refused.set(fields.clone());
                        return visit.go(Route::InterpreterRequest, first.step().index());
                    }
                }
                fail(sending, problem);
            }
        }
    });
}

/// Shows a problem where it was sent from. That page may be gone by now; then there is nowhere to show it.
pub fn fail(sending: RwSignal<Sending>, problem: Problem) {
    if sending.try_set(Sending::Failed(problem)).is_none() {
        request_animation_frame(|| browser::focus("problem"));
    }
}
