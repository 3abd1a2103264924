//! My need for an interpreter: said once, one thing a screen, shown and changed later, shared by a yes for each receiver.

use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, alert, el, h1, h2, p};
use crate::form::need::{self, FORM, is_asked};
use crate::form::{Draft, Field, step_of};
use crate::intent;
use crate::parts::draft::change;
use crate::parts::field::{Errors, answer_row, back_link, error_summary};
use crate::parts::form::{Filling, sentences};
use crate::parts::problem::{During, fail, failure, problem_notice};
use crate::routes::Route;
use crate::visit::{Sending, Visit};
use crate::words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// My need.
pub fn need_page(visit: Visit, words: &Words) -> El {
    let frame = el("div").with(h1(words.interpreter_need_title()));
    if !visit.is_live {
        return frame.with(p(words.site_loading()));
    }
    let problem = RwSignal::new(None);
    read_need(visit, problem);
    let words = words.clone();
    el("div").live(move || match (problem.get(), visit.need_intent.get().is_empty()) {
        (Some(failed), _) => {
            let again = During::Reading(Callback::new(move |()| read_need(visit, problem)));
            el("div").with(h1(words.interpreter_need_title())).with(problem_notice(visit, &words, &failed, &again))
        }
        (None, true) => {
            let loading = p(words.site_loading()).attr("role", "status");
            el("div").with(h1(words.interpreter_need_title())).with(loading)
        }
        (None, false) => step(visit, &words),
    })
}

/// Reads the need, unless it has been read. One that was never said is empty.
pub fn read_need(visit: Visit, problem: RwSignal<Option<Problem>>) {
    problem.set(None);
    if !visit.need_intent.get_untracked().is_empty() {
        return;
    }
    spawn_local(async move {
        match visit.api().get_interpreter_need().await {
            Ok(said) => know(visit, said),
            Err(Problem::NotFound) => know(visit, Draft::default()),
            Err(failed) if problem.try_get_untracked() == Some(None) => problem.set(Some(failed)),
            Err(_) => {}
        }
    });
}

fn know(visit: Visit, said: Draft) {
    if visit.need.get_untracked().is_empty() {
        let is_said = !said.is_empty();
        visit.need.set(said.clone().checked(is_said));
    }
    visit.said.set(said);
    visit.need_intent.set(browser::new_key());
    visit.settle();
}

fn step(visit: Visit, words: &Words) -> El {
    let draft = visit.need.get_untracked();
    let wanted = visit.place.get_untracked().step;
    // A need that was said is shown; from there one goes to a screen and back.
    let is_said = draft.is_checked;
    let first =
        FORM.iter().position(|step| !draft.mistakes(step.fields, browser::now()).is_empty() && is_asked(&draft, step));
    // The first entry of the history is the arrival, the others are screens.
    let at = match (wanted.checked_sub(1), first) {
        (None, None) if is_said => FORM.len(),
        (screen, first) => screen.unwrap_or(0).min(first.unwrap_or(FORM.len())),
    };
    if at == FORM.len() { check(visit, words) } else { screen(visit, words, at) }
}

/// The step in the history for a screen.
fn entry(at: usize) -> usize {
    at + 1
}

fn screen(visit: Visit, words: &Words, at: usize) -> El {
    let step = &FORM[at];
    let refused = visit.need.get_untracked().refused(step.fields);
    let errors: Errors = RwSignal::new(sentences(words, refused));
    let filling = Filling::new(visit, words, visit.need, errors);
    let note = (step.name == "avoid").then(|| p(words.form_no_names()).class("small"));
    let fields = filling.screen(step);
    let words = words.clone();
    let next = el("button").attr("type", "submit").class("button button-primary").with(words.site_continue());
    let (summary, back_words) = (error_summary(&words, errors), words.clone());
    let submit = move || {
        let draft = visit.need.get_untracked();
        let mistakes = draft.mistakes(step.fields, browser::now());
        if !mistakes.is_empty() {
            return errors.set(sentences(&words, mistakes));
        }
        visit.search.set(String::new());
        let following = (at + 1..FORM.len()).find(|at| is_asked(&draft, &FORM[*at]));
        let unfinished = FORM
            .iter()
            .position(|step| is_asked(&draft, step) && !draft.mistakes(step.fields, browser::now()).is_empty());
        match if draft.is_checked { unfinished } else { following } {
            Some(next) => visit.go(Route::InterpreterNeed, entry(next)),
            None => {
                visit.need.set(draft.checked(true));
                visit.go(Route::InterpreterNeed, 0);
            }
        }
    };
    let back = move || {
        let draft = visit.need.get_untracked();
        let before = (0..at).rev().find(|before| is_asked(&draft, &FORM[*before]));
        match before {
            _ if draft.is_checked => visit.go(Route::InterpreterNeed, 0),
            Some(before) => visit.go(Route::InterpreterNeed, entry(before)),
            None => {}
        }
        draft.is_checked || before.is_some()
    };
    el("div")
        .with(back_link(&back_words, visit.address(Route::Interpreter).to_string(), back))
        .with(summary)
        .with(el("form").attr("novalidate", "").with(fields).with(note).with(next).on_submit(submit))
}

fn check(visit: Visit, words: &Words) -> El {
    let errors: Errors = RwSignal::new(Vec::new());
    let filling = Filling::new(visit, words, visit.need, errors);
    let draft = visit.need.get_untracked();
    let mut rows = Vec::new();
    for (at, step) in FORM.iter().enumerate().filter(|(_, step)| is_asked(&draft, step)) {
        for field in step.fields {
            if let Some(answer) = filling.answer(*field) {
                let go = move || visit.go(Route::InterpreterNeed, entry(at));
                rows.push(answer_row(words, filling.question(*field), answer, go));
            }
        }
    }
    let sending = RwSignal::new(Sending::NotYet);
    let is_new = visit.said.get_untracked().is_empty();
    let live_words = words.clone();
    let state = move || {
        let said = visit.said.get();
        let is_saved = !said.is_empty() && said.agrees(&visit.need.get(), &Field::ALL);
        if is_saved {
            let heading = h2(live_words.need_saved()).class("alert-heading");
            return alert("alert alert-success", vec![heading, p(live_words.need_saved_text())]).attr("role", "status");
        }
        let (save_text, sending_text) = (live_words.need_save(), live_words.interpreter_sending());
        let label = move || if *sending.read() == Sending::Underway { sending_text.clone() } else { save_text.clone() };
        let save_button = el("button").attr("type", "button").class("button button-primary").live(label);
        el("div").with(p(live_words.need_unsaved())).with(save_button.on_click(move |_| save(visit, sending)))
    };
    el("div")
        .with(h1(if is_new { words.need_check_title() } else { words.interpreter_need_title() }))
        .with(p(words.need_lead()))
        .with(failure(visit, words, sending))
        .with(el("dl").class("summary").with(rows))
        .with(p(words.interpreter_no_children()))
        .with(el("div").live(state))
}

fn save(visit: Visit, sending: RwSignal<Sending>) {
    if sending.get_untracked() == Sending::Underway {
        return;
    }
    sending.set(Sending::Underway);
    let need = visit.need.get_untracked();
    // To say the same again later is another intent: each begins with a new name.
    let key = intent::key(&[&visit.need_intent.get_untracked(), &need::write(&need)]);
    spawn_local(async move {
        match visit.api().put_interpreter_need(&key, &need).await {
            Ok(said) => {
                // What has been changed meanwhile stays.
                if visit.need.get_untracked().agrees(&need, &Field::ALL) {
                    visit.need.set(Draft::default());
                }
                know(visit, said);
                if sending.try_set(Sending::NotYet).is_none() {
                    request_animation_frame(|| browser::focus("heading"));
                }
            }
            Err(problem) => {
                if let Problem::Invalid(pointers) = &problem {
                    let fields = Field::all_pointed_at(pointers);
                    let at = fields.iter().find_map(|field| step_of(FORM, *field));
                    let is_here = visit.place.get_untracked().address.route == Route::InterpreterNeed;
                    if let Some(at) = at.filter(|_| is_here) {
                        change(visit.need, &mut |need| need.refuse(fields.clone()));
                        return visit.go(Route::InterpreterNeed, entry(at));
                    }
                }
                fail(sending, problem);
            }
        }
    });
}
