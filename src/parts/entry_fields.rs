//! A form of the plan, drawn: its fields, what is wrong with the answers, and the sending. A module of its own, fetched
//! when somebody opens a form.

use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, button, el};
use crate::entry::{Entry, Field, Kind, Mistake};
use crate::local_time::TypedDate;
use crate::parts::entry_form::{Form, Question, change, close, element_id, entry, hear, send};
use crate::parts::field::{Choice, Chosen, Errors, Legend, date_fields, error_summary, labelled, options};
use crate::parts::problem::{fail, failure};
use crate::plan::bodies::ANOTHER;
use crate::visit::{Sending, Visit};
use crate::words::{Text, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// The form.
pub fn drawn(visit: Visit, words: &Words, form: Form) -> El {
    let Form { id, questions, notes, submit, close: close_text, act, write, done } = form;
    let errors: Errors = RwSignal::new(Vec::new());
    let sending = RwSignal::new(Sending::NotYet);
    let fields: Arc<[(Field, String)]> =
        questions.iter().map(|question| (question.field.clone(), question.label.plain())).collect();
    let controls: Vec<El> =
        questions.into_iter().map(|question| control(visit, words, &id, question, errors)).collect();
    let label = submit.plain();
    let busy = words.site_loading();
    let send_button = el("button")
        .attr("type", "submit")
        .class("button button-primary")
        .live(move || if *sending.read() == Sending::Underway { busy.clone() } else { submit.clone() });
    let undo = close_text.map(|text| {
        let id = id.clone();
        button("button button-secondary", text).on_click(move |_| {
            close(visit, &id);
            let opener = format!("open-{}", element_id(&id));
            request_animation_frame(move || browser::focus(&opener));
        })
    });
    let own_id = element_id(&id);
    let (summary, failed) = (error_summary(words, errors), failure(visit, words, sending));
    let words = words.clone();
    let submit = move || {
        // A second try is the same intent, also where nothing is asked.
        change(visit, &id, &mut |_| ());
        let typed = untrack(|| entry(visit, &id)).unwrap_or_default();
        let found = mistakes(&words, &typed, &fields);
        let is_right = found.is_empty();
        errors.set(found);
        if is_right && sending.get_untracked() != Sending::Underway {
            sending.set(Sending::Underway);
            let body = write(&typed);
            let (words, fields) = (words.clone(), fields.clone());
            send(visit, typed, act.clone(), body, sending, move |outcome| match outcome {
                Ok(json) => hear(visit, done, json),
                Err(pointers) => {
                    change(visit, &pointers.0, &mut |entry| entry.refuse(pointers.1.clone()));
                    let refused = untrack(|| entry(visit, &pointers.0)).unwrap_or_default();
                    let found = mistakes(&words, &refused, &fields);
                    if found.is_empty() {
                        fail(sending, Problem::Invalid(pointers.1));
                    } else {
                        drop(errors.try_set(found));
                    }
                }
            });
        }
    };
    el("form")
        .attr("novalidate", "")
        .attr("aria-label", label)
        .attr("tabindex", "-1")
        .id(own_id)
        .class("entry")
        .with(summary)
        .with(failed)
        .with(controls)
        .with(notes)
        .with(el("div").class("button-row").with(send_button).with(undo))
        .on_submit(submit)
}

fn mistakes(words: &Words, entry: &Entry, fields: &[(Field, String)]) -> Vec<(&'static str, Text)> {
    let mut found = Vec::new();
    for (field, label) in fields {
        let number = |count: usize| i64::try_from(count).unwrap_or(0);
        // Who chooses another than those listed must say which.
        let is_another = |(list, _): &(Field, String)| {
            list.kind == Kind::One && list.pointer == field.pointer && entry.get(list.name) == ANOTHER
        };
        let is_missing = entry.trimmed(field.name).is_empty() && fields.iter().any(is_another);
        let mistake = if is_missing { Some(Mistake::Missing) } else { entry.mistake(field, browser::today()) };
        let text = match mistake {
            None => continue,
            Some(Mistake::Missing) => words.entry_missing(label),
            Some(Mistake::TooLong(longest)) => words.entry_too_long(label, number(longest)),
            Some(Mistake::TooMany(most)) => words.entry_too_many(label, number(most)),
            Some(Mistake::Impossible) => words.entry_no_such_day(label),
            Some(Mistake::Ahead) => words.entry_day_ahead(label),
            Some(Mistake::Past) => words.entry_day_past(label),
            Some(Mistake::Refused) => words.entry_refused(label),
        };
        found.push((field.name, text));
    }
    found
}

fn control(visit: Visit, words: &Words, id: &str, question: Question, errors: Errors) -> El {
    let Question { field, label, hint, options: choices, .. } = question;
    let name = field.name;
    let id: Arc<str> = id.into();
    let typed = {
        let id = id.clone();
        move |value: String| {
            change(visit, &id, &mut |entry| {
                entry.set(name, value.clone());
                entry.is_typed = true;
            });
        }
    };
    let value = {
        let id = id.clone();
        move || entry(visit, &id).unwrap_or_default().get(name).to_owned()
    };
    match field.kind {
        Kind::Line(_) => {
            let input = el("input").class("form-input").attr("type", "text").attr("dir", "auto");
            labelled(name, label, hint, input.attr("autocomplete", "off").value(value).on_input(typed), errors)
        }
        Kind::Text(_) | Kind::Lines(..) => {
            let area = el("textarea").class("form-input").attr("rows", "4").attr("dir", "auto");
            labelled(name, label, hint, area.value(value).on_input(typed), errors)
        }
        Kind::One | Kind::Several => {
            let is_one = field.kind == Kind::One;
            let now = Arc::new(move || value().split(',').map(str::to_owned).collect());
            let on_choose = Callback::new(move |option: String| {
                change(visit, &id, &mut |entry| {
                    if is_one {
                        entry.set(name, option.clone())
                    } else {
                        entry.toggle(name, &option)
                    }
                    entry.is_typed = true;
                });
            });
            let choice = if is_one { Choice::One } else { Choice::Several };
            let hint = Some(hint).filter(|hint| !hint.is_empty());
            options(name, Legend::Label(label), hint, choice, choices, Chosen { now, on_choose }, errors)
        }
        Kind::Day(_) => {
            let shown = {
                let id = id.clone();
                Arc::new(move || entry(visit, &id).unwrap_or_default().typed_date(name))
            };
            let on_type = Callback::new(move |day: TypedDate| {
                change(visit, &id, &mut |entry| {
                    entry.set_typed_date(name, &day);
                    entry.is_typed = true;
                });
            });
            let hint = Some(hint).filter(|hint| !hint.is_empty());
            date_fields(words, name, Legend::Label(label), hint, shown, on_type, errors)
        }
    }
}
