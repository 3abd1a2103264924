//! Ask for an interpreter: one thing a screen. `sending` checks the answers and sends them, once.

use crate::api::problem::Problem;
use crate::api::types::Appointment;
use crate::browser;
use crate::element::{El, alert, el, h1, h2, link, p};
use crate::form::request::{FORM, FROM_NEED, OTHER_MEETING, Stop, choose_meeting, open_appointments, stop};
use crate::form::{Draft, Field, Step};
use crate::groups::Part;
use crate::intent::Asking;
use crate::pages::need::read_need;
use crate::parts::contact::contact;
use crate::parts::draft::{change, now};
use crate::parts::field::{Errors, back_link, error_summary};
use crate::parts::form::{Filling, sentences};
use crate::parts::later::{later, prefetch};
use crate::parts::problem::{During, problem_notice};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
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
    prefetch(visit, Part::Sending);
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
pub fn appointments(visit: Visit) -> Vec<Appointment> {
    open_appointments(visit.appointments.get_untracked().unwrap_or_default(), browser::now())
}

/// Fills in what is known before the first screen.
fn begin(visit: Visit) {
    let meetings = appointments(visit);
    let said = visit.said.get_untracked();
    let needs_none = said.get(Field::Need) == "no";
    change(visit.draft, &mut |draft| {
        // Chosen on the page of the appointment: nothing else of it is filled in yet.
        let chosen = draft.get(Field::Appointment).to_owned();
        if !chosen.is_empty() && draft.get(Field::Place).is_empty() && draft.get(Field::Start).is_empty() {
            let is_known = meetings.iter().any(|one| one.id == chosen);
            choose_meeting(draft, if is_known { &chosen } else { OTHER_MEETING }, &meetings);
        }
        if meetings.is_empty() && draft.get(Field::Appointment).is_empty() {
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
        // Chosen on the page of the meeting it need not be chosen again.
        "appointment" => {
            let chosen = draft.get(Field::Appointment);
            appointments(visit).is_empty() || (chosen != OTHER_MEETING && chosen == visit.meeting.get_untracked())
        }
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
        return later(visit, words, Part::Sending);
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
        return later(visit, words, Part::Sending);
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
