//! Ask for an interpreter: one thing a screen, check the answers, send once.

use crate::api::problem::Problem;
use crate::api::types::Appointment;
use crate::browser;
use crate::element::{El, alert, button, el, h1, h2, li, link, p};
use crate::form::request::{
    FORM, FROM_NEED, OTHER_MEETING, Stop, choose_meeting, open_appointments, prefill, stop, write,
};
use crate::form::{Draft, Field, Step, step_of};
use crate::intent::{Ask, Asking, Attempt, Effect, Event};
use crate::pages::need::read_need;
use crate::parts::contact::contact;
use crate::parts::date::time_text;
use crate::parts::draft::{change, now};
use crate::parts::field::{Errors, back_link, error_summary};
use crate::parts::form::{Filling, sentences};
use crate::parts::problem::{During, problem_notice};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Ask for an interpreter.
pub fn request_page(visit: Visit, words: &Words) -> El {
    let frame = el("div").with(h1(words.interpreter_request_title()));
    if !visit.is_live {
        return frame.with(p(words.site_loading()));
    }
    // What the plan and the need say is filled in; without them one writes it oneself.
    let problem = RwSignal::new(None);
    read_need(visit, problem);
    read_appointments(visit, problem);
    let words = words.clone();
    let is_ready =
        move || problem.get().is_some() || (!visit.need_intent.get().is_empty() && visit.appointments.get().is_some());
    el("div").live(move || match is_ready() {
        true => step(visit, &words, problem),
        false => {
            let loading = p(words.site_loading()).attr("role", "status");
            el("div").with(h1(words.interpreter_request_title())).with(loading)
        }
    })
}

fn read_appointments(visit: Visit, problem: RwSignal<Option<Problem>>) {
    if visit.appointments.get_untracked().is_some() {
        return;
    }
    spawn_local(async move {
        match visit.api().get_appointments().await {
            Ok(plan) => visit.appointments.set(Some(plan.appointments)),
            // Who has no plan has no meeting in it.
            Err(Problem::NotFound) => visit.appointments.set(Some(Vec::new())),
            // Said once: the need, which is read beside it, mostly fails for the same reason.
            Err(failed) if problem.try_get_untracked() == Some(None) => problem.set(Some(failed)),
            Err(_) => {}
        }
        visit.settle();
    });
}

/// Meetings of the plan that an interpreter can be asked for.
fn appointments(visit: Visit) -> Vec<Appointment> {
    open_appointments(visit.appointments.get_untracked().unwrap_or_default(), browser::now())
}

/// Fills in what is known before the first screen.
fn begin(visit: Visit) {
    let is_alone = appointments(visit).is_empty();
    let said = visit.said.get_untracked();
    let needs_none = said.get(Field::Need) == "no";
    change(visit.draft, &mut |draft| {
        if is_alone && draft.get(Field::Appointment).is_empty() {
            draft.set(Field::Appointment, OTHER_MEETING);
        }
        if draft.get(Field::Language).is_empty() && !needs_none {
            draft.take(&said, FROM_NEED);
        }
    });
}

/// Whether a screen can be passed over, because the plan or the need has answered it.
fn is_settled(visit: Visit, draft: &Draft, at: usize) -> bool {
    let step = &FORM[at];
    if !draft.mistakes(step.fields, browser::now()).is_empty() {
        return false;
    }
    match step.name {
        "appointment" => appointments(visit).is_empty(),
        "place" | "time" => draft.get(Field::Appointment) != OTHER_MEETING,
        _ => {
            let of_need = step.fields.iter().all(|field| FROM_NEED.contains(field));
            let said = visit.said.get_untracked();
            of_need && !said.get(Field::Language).is_empty() && said.agrees(draft, step.fields)
        }
    }
}

fn step(visit: Visit, words: &Words, problem: RwSignal<Option<Problem>>) -> El {
    begin(visit);
    let draft = visit.draft.get_untracked();
    // While nobody knows whether it has arrived there is nothing but to send the same again.
    if visit.asking.get_untracked().is_frozen() {
        return check(visit, words);
    }
    let wanted = visit.place.get_untracked().step.min(FORM.len());
    // After a reload what was typed is gone: begin at the first screen that lacks something.
    let is_lacking =
        |step: &Step| !draft.mistakes(step.fields, browser::now()).is_empty() || stop(&draft, step).is_some();
    let first = FORM.iter().position(is_lacking).unwrap_or(FORM.len());
    let mut at = wanted.min(first);
    while at == 0 && is_settled(visit, &draft, at) && first > 0 {
        at += 1;
    }
    if at == FORM.len() {
        return check(visit, words);
    }
    // Who is not signed in is told so at once: at the end it would cost them their time.
    let notice = problem.get_untracked().filter(|_| draft.get(Field::Purpose).is_empty()).map(|failed| {
        let again = During::Reading(Callback::new(move |()| {
            read_need(visit, problem);
            read_appointments(visit, problem);
        }));
        problem_notice(visit, words, &failed, &again)
    });
    el("div").with(notice).with(screen(visit, words, at))
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(0)
}

fn screen(visit: Visit, words: &Words, at: usize) -> El {
    let step = &FORM[at];
    // What the API has refused stands at its field.
    let errors: Errors = RwSignal::new(sentences(words, visit.draft.get_untracked().refused(step.fields)));
    let meetings = appointments(visit);
    let filling = Filling { appointments: &meetings, ..Filling::new(visit, words, visit.draft, errors) };
    let fields = filling.screen(step);
    let note = match step.name {
        "people" => Some(about_children(visit, words)),
        "avoid" => Some(p(words.form_no_names()).class("small")),
        _ => None,
    };
    let count = p(words.interpreter_step(number(at + 1), number(FORM.len() + 1))).class("step");
    let next = el("button").attr("type", "submit").class("button button-primary").with(words.site_continue());
    let stopped = RwSignal::new(false);
    let live_words = words.clone();
    let stop_notice = move || {
        let reason = stop(&visit.draft.get(), step).filter(|_| stopped.get());
        reason.map(|reason| instead(visit, &live_words, reason))
    };
    let (summary, link_words) = (error_summary(words, errors), words.clone());
    let words = words.clone();
    let submit = move || {
        let draft = visit.draft.get_untracked();
        let mistakes = draft.mistakes(step.fields, browser::now());
        if !mistakes.is_empty() {
            return errors.set(sentences(&words, mistakes));
        }
        errors.set(Vec::new());
        // What was said of the answers before does not hold for these.
        visit.asking.set(Asking::NotYet);
        if stop(&draft, step).is_some() {
            stopped.set(true);
            return request_animation_frame(|| browser::focus_field("instead"));
        }
        visit.search.set(String::new());
        let after = (at + 1..FORM.len()).filter(|next| !is_settled(visit, &draft, *next));
        let lacking = |next: &usize| {
            let fields = FORM[*next].fields;
            !draft.mistakes(fields, browser::now()).is_empty() || (*next != at && !draft.refused(fields).is_empty())
        };
        let next = if draft.is_checked { (0..FORM.len()).find(lacking) } else { { after }.next() };
        visit.go(Route::InterpreterRequest, next.unwrap_or(FORM.len()));
    };
    let back = move || {
        let draft = visit.draft.get_untracked();
        let before = (0..at).rev().find(|before| !is_settled(visit, &draft, *before));
        if let Some(before) = before {
            visit.go(Route::InterpreterRequest, before);
        }
        before.is_some()
    };
    el("div")
        .with(back_link(&link_words, visit.address(Route::Interpreter).to_string(), back))
        .with(count)
        .with(summary)
        .with(el("form").attr("novalidate", "").with(fields).with(note).with(next).on_submit(submit))
        .with(el("div").live(stop_notice))
}

/// What holds where a child is concerned: who must not interpret, and who can come along (Barnets lov § 6).
fn about_children(visit: Visit, words: &Words) -> El {
    let words = words.clone();
    el("div").attr("role", "status").live(move || {
        let is_child = now(visit.draft, Field::Minor) == "yes";
        is_child.then(|| {
            alert("alert alert-info", vec![p(words.interpreter_no_children()), p(words.request_child_helper())])
        })
    })
}

/// What to do where there is no form.
fn instead(visit: Visit, words: &Words, reason: Stop) -> El {
    let to = |route: Route, text| p(link(visit.address(route).to_string(), text));
    let body = match reason {
        Stop::Acute => {
            let phone = contact(&visit.settings(), words);
            vec![
                h2(words.request_acute_heading()),
                p(words.request_acute_danger()),
                p(link("tel:112", words.request_acute_112()).class("button button-primary")),
                phone,
                to(Route::InterpreterCards, words.interpreter_cards_title()),
            ]
        }
        Stop::Clinic => vec![
            h2(words.request_clinic_heading()),
            p(words.interpreter_health()),
            to(Route::InterpreterFee, words.interpreter_fee_title()),
            to(Route::InterpreterCards, words.interpreter_cards_title()),
        ],
        Stop::Court => vec![
            h2(words.request_court_heading()),
            p(words.request_court_text()),
            to(Route::InterpreterBooking, words.interpreter_booking_title()),
        ],
    };
    alert("alert alert-warning", body).id("instead").attr("tabindex", "-1").attr("role", "alert")
}

fn check(visit: Visit, words: &Words) -> El {
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
        Asking::Refused(Problem::Invalid(fields)) if !fields.is_empty() => {
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
