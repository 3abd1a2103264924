//! Check the answers of a request and send it once. A module of its own, fetched while the questions are answered.

use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, alert, button, el, h1, h2, li, link, p};
use crate::form::request::{FORM, OTHER_MEETING, choose_meeting, open_appointments, prefill, write};
use crate::form::{Draft, Field, step_of};
use crate::intent::{Ask, Asking, Attempt, Effect, Event};
use crate::pages::request::appointments;
use crate::parts::date::time_text;
use crate::parts::draft::change;
use crate::parts::field::Errors;
use crate::parts::form::Filling;
use crate::parts::problem::{During, problem_notice};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Every answer with the way to change it, the button that sends, and what has come of it.
pub fn check(visit: Visit, words: &Words) -> El {
    if !visit.draft.get_untracked().is_checked {
        visit.draft.set(visit.draft.get_untracked().checked(true));
    }
    let errors: Errors = RwSignal::new(Vec::new());
    let filling = Filling::new(visit, words, visit.draft, errors);
    let mut answers = Vec::new();
    for (at, step) in FORM.iter().enumerate() {
        for field in step.fields {
            if let Some(answer) = filling.answer(*field) {
                answers.push(
                    el("div")
                        .class("summary-row")
                        .with(el("dt").with(filling.question(*field)))
                        .with(el("dd").with(answer))
                        .with(change_link(visit, words, filling.question(*field), at)),
                );
            }
        }
    }
    let (send_text, sending_text) = (words.interpreter_send(), words.interpreter_sending());
    let is_busy = move || visit.asking.get().is_busy();
    let submit = el("button")
        .attr("type", "submit")
        .class("button button-primary")
        .live_attr("aria-disabled", move || is_busy().then(|| "true".to_owned()))
        .live(move || if is_busy() { sending_text.clone() } else { send_text.clone() });
    el("div")
        .with(h1(words.interpreter_check_title()))
        .with(outcome(visit, words))
        .with(el("dl").class("summary").with(answers))
        .with(el("ul").with(li(words.interpreter_who_books())).with(li(words.interpreter_no_children())))
        .with(el("form").with(submit).on_submit(move || tap(visit)))
}

/// The way to change an answer, unless nobody knows whether it has been sent.
fn change_link(visit: Visit, words: &Words, question: Text, at: usize) -> El {
    let words = words.clone();
    el("dd").class("summary-change").live(move || {
        let may_change = !visit.asking.get().is_frozen();
        may_change.then(|| {
            let label = words.site_change_answer(&question.plain()).plain();
            button("button button-unstyled", words.site_change())
                .attr("aria-label", label)
                .on_click(move |_| visit.go(Route::InterpreterRequest, at))
        })
    })
}

/// What has come of the sending.
fn outcome(visit: Visit, words: &Words) -> El {
    let words = words.clone();
    let warning = |body| alert("alert alert-warning", body).attr("role", "alert").attr("tabindex", "-1").id("problem");
    el("div").live(move || match visit.asking.get() {
        Asking::Moved(Some(appointment)) => {
            let text = p(words.request_moved()).with(" ").with(time_text(&words, appointment.starts_at));
            let take = button("button button-primary", words.request_use_new_time()).on_click(move |_| {
                visit.asking.set(Asking::NotYet);
                change(visit.draft, &mut |draft| prefill(draft, &appointment));
                visit.go(Route::InterpreterRequest, FORM.len());
            });
            Some(warning(vec![h2(words.request_moved_heading()), text, p(take)]))
        }
        Asking::Moved(None) => {
            let plan = link(visit.address(Route::Plan).to_string(), words.site_menu_plan());
            let as_other = button("button button-secondary", words.request_other_meeting()).on_click(move |_| {
                visit.asking.set(Asking::NotYet);
                change(visit.draft, &mut other_meeting);
                visit.go(Route::InterpreterRequest, step_of(FORM, Field::Place).unwrap_or(0));
            });
            Some(warning(vec![h2(words.request_moved_heading()), p(words.request_gone()), p(plan), p(as_other)]))
        }
        Asking::Refused(problem) => {
            Some(problem_notice(visit, &words, &problem, &During::Sending { may_have_arrived: false }))
        }
        Asking::Unsure(_, problem) => {
            Some(problem_notice(visit, &words, &problem, &During::Sending { may_have_arrived: true }))
        }
        Asking::Known(id) => {
            let see = button("button button-primary", words.request_see_known()).on_click(move |_| {
                visit.open_request(&id);
            });
            Some(warning(vec![h2(words.request_known_heading()), p(words.request_known_text()), p(see)]))
        }
        _ => None,
    })
}

fn tap(visit: Visit) {
    let draft = visit.draft.get_untracked();
    let (Some(starts_at), Some(body)) = (draft.moment(Field::Start), write(&draft)) else { return };
    happen(visit, Event::Tapped(Ask { starts_at, body }));
}

/// Another meeting than one of the plan: nothing of that one holds for it.
fn other_meeting(draft: &mut Draft) {
    choose_meeting(draft, OTHER_MEETING, &[]);
}

/// Lets something happen to the asking, and does what follows.
fn happen(visit: Visit, event: Event) {
    let (asking, effect) = visit.asking.get_untracked().after(event);
    visit.asking.set(asking.clone());
    match effect {
        Effect::Look => look(visit),
        Effect::Post(attempt) => post(visit, attempt),
        Effect::Nothing => {}
    }
    match asking {
        Asking::Sent(id) => arrived(visit, id),
        // Who has gone elsewhere meanwhile stays there.
        _ if visit.place.get_untracked().address.route != Route::InterpreterRequest => {}
        Asking::Refused(Problem::Invalid(pointers)) if !Field::all_pointed_at(&pointers).is_empty() => {
            let fields = Field::all_pointed_at(&pointers);
            let at = fields.iter().find_map(|field| step_of(FORM, *field)).unwrap_or(FORM.len());
            change(visit.draft, &mut |draft| draft.refuse(fields.clone()));
            visit.go(Route::InterpreterRequest, at);
        }
        asking if !asking.is_busy() => request_animation_frame(|| browser::focus("problem")),
        _ => {}
    }
}

/// Reads what was asked before, and whether the meeting still is when it was.
fn look(visit: Visit) {
    let draft = visit.draft.get_untracked();
    spawn_local(async move {
        let chosen = draft.get(Field::Appointment);
        if chosen != OTHER_MEETING {
            match visit.api().get_appointments().await {
                Ok(plan) => {
                    // Compared with the plan as it was read first: another time in the form is the person's own.
                    let before = appointments(visit).into_iter().find(|one| one.id == chosen).map(|one| one.starts_at);
                    let now = open_appointments(plan.appointments, browser::now());
                    match now.into_iter().find(|one| one.id == chosen) {
                        Some(one) if [before, draft.moment(Field::Start)].contains(&Some(one.starts_at)) => {}
                        moved => return happen(visit, Event::Moved(moved)),
                    }
                }
                Err(Problem::NotFound) => return happen(visit, Event::Moved(None)),
                Err(problem) => return happen(visit, Event::Listed(Err(problem))),
            }
        }
        happen(visit, Event::Listed(visit.api().list_sent_requests().await));
    });
}

fn post(visit: Visit, attempt: Attempt) {
    spawn_local(async move {
        let answer = visit.api().create_interpreter_request(&attempt.key, attempt.body).await;
        happen(visit, Event::Answered(answer.map(|request| request.id)));
    });
}

/// The API has it: the form is done. Who is still there sees what becomes of it.
fn arrived(visit: Visit, id: String) {
    visit.draft.set(Draft::default());
    visit.asking.set(Asking::NotYet);
    visit.requests.set(None);
    visit.sent.set(Some(id.clone()));
    if visit.place.get_untracked().address.route == Route::InterpreterRequest {
        visit.open_request(&id);
    }
}
