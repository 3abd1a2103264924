//! Absence from an action or a meeting: one form, and who has been told.

use crate::api::types::plan::{AbsenceReport, Contact};
use crate::api::{Act, Resource};
use crate::browser;
use crate::element::{El, alert, bdi, el, h2, li, p};
use crate::entry::{Bound, Field, Kind};
use crate::json::Json;
use crate::parts::contact::contact as municipality;
use crate::parts::date::time_text;
use crate::parts::entry_form::{Form, Question, entry, opened};
use crate::parts::plan::phone_link;
use crate::parts::told::refresh;
use crate::plan::acts::{self, Missed};
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// The report that was sent last.
pub type Reported = RwSignal<Option<AbsenceReport>>;

const REASONS: [&str; 4] = ["sick", "child_sick", "other_appointment", "other"];
const RECEIVERS: [&str; 2] = ["municipality", "workplace"];

/// A section in which absence can be reported. It never asks what the illness is.
pub fn absence(visit: Visit, words: &Words, missed: Missed, reported: Reported) -> El {
    let id = match &missed {
        Missed::Action(id) | Missed::Appointment(id) => format!("absence {id}"),
    };
    let reason = untrack(|| entry(visit, &id)).unwrap_or_default().get("absence-reason").to_owned();
    let tells_both = RwSignal::new(acts::tells_both(&missed, &reason));
    follow_reason(visit, id.clone(), missed.clone(), tells_both);
    let form_id = id.clone();
    let form = opened(visit, words, id, words.act_absence_open(), move |words| {
        form(words, &form_id, missed.clone(), tells_both.get(), visit, reported)
    });
    el("section").with(h2(words.act_absence_heading())).with(p(words.act_absence_text())).with(form)
}

/// Notes whether the reason leaves a choice of whom to tell: only then the form is drawn anew, not with every letter.
fn follow_reason(visit: Visit, id: String, missed: Missed, tells_both: RwSignal<bool>) {
    Effect::new(move |_| {
        let reason = entry(visit, &id).unwrap_or_default().get("absence-reason").to_owned();
        let now = acts::tells_both(&missed, &reason);
        if tells_both.get_untracked() != now {
            tells_both.set(now);
            let place = REASONS.iter().position(|known| *known == reason).unwrap_or_default();
            let input = if place == 0 { "absence-reason".to_owned() } else { format!("absence-reason-{place}") };
            request_animation_frame(move || browser::focus(&input));
        }
    });
}

fn form(words: &Words, id: &str, missed: Missed, tells_both: bool, visit: Visit, reported: Reported) -> Form {
    let day = Kind::Day(Bound::Any);
    let reasons = REASONS.iter().map(|reason| ((*reason).to_owned(), words.act_absence_reason(reason))).collect();
    let mut questions = vec![
        Question {
            field: Field { name: "absence-reason", kind: Kind::One, is_required: true, pointer: "/reason" },
            label: words.act_absence_why(),
            hint: words.act_absence_why_hint(),
            options: reasons,
        },
        Question {
            field: Field { name: "absence-first", kind: day, is_required: true, pointer: "/first_date" },
            label: words.act_absence_first(),
            hint: words.act_absence_first_hint(),
            options: Vec::new(),
        },
        Question {
            field: Field { name: "absence-back", kind: day, is_required: false, pointer: "/expected_back_date" },
            label: words.act_absence_back(),
            hint: words.act_absence_back_hint(),
            options: Vec::new(),
        },
    ];
    let mut notes = Vec::new();
    if tells_both {
        notes.push(p(words.act_absence_both()).class("notice"));
    } else {
        questions.push(Question {
            field: Field { name: "absence-notify", kind: Kind::Several, is_required: true, pointer: "/notify" },
            label: words.act_absence_notify(),
            hint: words.act_absence_notify_hint(),
            options: RECEIVERS.iter().map(|to| ((*to).to_owned(), words.act_receiver(to))).collect(),
        });
    }
    Form {
        id: id.to_owned(),
        questions,
        notes,
        submit: words.act_absence_send(),
        close: Some(words.plan_objection_cancel()),
        act: Act::ReportAbsence,
        write: Arc::new(move |entry| acts::absence(&missed, entry)),
        done: Callback::new(move |json: Json| sent(visit, &json, reported)),
    }
}

fn sent(visit: Visit, json: &Json, reported: Reported) {
    // The page may have been left meanwhile; then the plan says it.
    drop(reported.try_set(AbsenceReport::read(json)));
    refresh(visit, Resource::Plan);
    visit.announcement.set(visit.words.get_untracked().act_absence_sent().plain());
    request_animation_frame(|| {
        browser::scroll_to(0);
        browser::focus("heading");
    });
}

/// Who has been told. Whom the person must still call comes first.
pub fn receipts(visit: Visit, words: &Words, report: &AbsenceReport, contact: Option<&Contact>) -> El {
    let line = |to: &str, result: &str| -> Text { words.act_receipt(&words.act_receiver(to).plain(), result) };
    let (mut calls, mut told) = (Vec::new(), Vec::new());
    for receipt in &report.receipts {
        let text = line(&receipt.to, &receipt.result);
        if receipt.result == "notified" {
            told.push(li(text));
        } else {
            calls.push(p(text).class("big-date"));
            calls.push(way(visit, words, &receipt.to, contact));
        }
    }
    let call = (!calls.is_empty()).then(|| {
        calls.insert(0, h2(words.act_must_call()).class("alert-heading"));
        alert("alert alert-warning", calls)
    });
    let told = (!told.is_empty()).then(|| el("ul").with(told));
    el("div").with(call).with(h2(words.act_absence_reported())).with(p(time_text(words, report.reported_at))).with(told)
}

/// How to call a receiver.
fn way(visit: Visit, words: &Words, to: &str, contact: Option<&Contact>) -> El {
    if to == "municipality" {
        return municipality(&visit.settings(), words);
    }
    match contact.and_then(|contact| contact.phone.as_ref().map(|phone| (contact, phone))) {
        Some((contact, phone)) => {
            let unit = bdi(contact.unit.clone()).attr("lang", "da");
            p(unit).with(" ").with(phone_link(words, phone)).class("big-date")
        }
        None => p(words.act_no_number()),
    }
}
