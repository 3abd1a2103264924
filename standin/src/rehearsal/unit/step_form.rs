//! One form for each step that the unit may take.

use super::sentence;
use super::step_fields::{self, Entry, Field};
use crate::problem::{FieldError, Problem};
use crate::rehearsal::html::{choice, escaped, fact};
use crate::requests::steps::{Party, Status, is_allowed};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A form as it was sent, by the names of its fields.
pub type Typed = HashMap<String, String>;

/// A form that was sent, and why the step was not taken.
pub struct Tried {
    /// What was typed.
    pub typed: Typed,
    /// What is wrong with it.
    pub problem: Problem,
}

impl Tried {
    /// The step that was tried, if there is one of this name.
    pub fn step(&self) -> Option<Status> {
        self.typed.get("status").and_then(|name| Status::named(name))
    }

    /// Everything that is wrong, each with a way to its field.
    pub fn mistakes(&self) -> String {
        let mistake = |error: &FieldError| {
            let said = sentence(error.code);
            let found = self.step().and_then(|to| Some((to, meant(to, &error.pointer)?)));
            match found {
                Some((to, field)) => {
                    format!(r##"<li><a href="#{}">{}: {said}</a></li>"##, id(to, field), field.label)
                }
                None => format!("<li>{}: {said}</li>", escaped(error.pointer.trim_start_matches('/'))),
            }
        };
        let mistakes: String = self.problem.errors().iter().map(mistake).collect();
        if mistakes.is_empty() { mistakes } else { format!("<ul>{mistakes}</ul>") }
    }

    /// What was typed, for a step that has no form any more.
    pub fn words(&self) -> String {
        let fields = self.step().into_iter().flat_map(step_fields::of);
        fields.filter_map(|field| Some(fact(field.label, self.typed.get(field.name())?))).collect()
    }

    fn mistake_at(&self, field: &Field) -> Option<&'static str> {
        let error = self.problem.errors().iter().find(|error| field.is_meant_by(&error.pointer))?;
        Some(sentence(error.code))
    }
}

/// What the form says, as a body of the authority's call. What was left empty is left out.
pub fn body(typed: &Typed) -> Value {
    let name = typed.get("status").map_or("", String::as_str);
    let mut body = json!({"status": name});
    for field in Status::named(name).into_iter().flat_map(step_fields::of) {
        let text = typed.get(field.name()).map(|text| text.replace("\r\n", "\n")).unwrap_or_default();
        if !text.trim().is_empty() {
            let mut place = &mut body;
            for name in field.name().split('/') {
                place = &mut place[name];
            }
            *place = text.trim().into();
        }
    }
    body
}

/// The forms of the steps from a status, empty at an end. `tried` is the one that was sent last.
pub fn all(request: &Value, from: Status, tried: Option<&Tried>) -> String {
    let steps = Status::ALL.into_iter().filter(|to| is_allowed(from, *to, Party::Authority));
    steps.map(|to| form(request, to, tried.filter(|tried| tried.step() == Some(to)))).collect()
}

fn form(request: &Value, to: Status, tried: Option<&Tried>) -> String {
    let fields: String = step_fields::of(to).iter().map(|field| filled(request, to, field, tried)).collect();
    include_str!("step_form.html")
        .replace("{{id}}", request["id"].as_str().unwrap_or_default())
        .replace("{{status}}", to.name())
        .replace("{{deed}}", deed(to))
        // Last, so that nothing in it is taken for a place to fill.
        .replace("{{fields}}", &fields)
}

/// What the step does.
fn deed(to: Status) -> &'static str {
    match to {
        Status::Received => "Mark as received",
        Status::NeedsInfo => "Ask a question",
        Status::Arranged => "Book an interpreter",
        Status::AlternativeOffered => "Offer something else",
        Status::NotAvailable => "No interpreter found",
        Status::MeetingMoved => "Move the meeting",
        Status::Refused => "Refuse",
        Status::Held => "Meeting was held",
        Status::Closed => "Close",
        Status::CancelledByAuthority => "Cancel",
        // The citizen's own.
        citizens => citizens.name(),
    }
}

fn id(to: Status, field: &Field) -> String {
    format!("{}-{}", to.name(), field.name().replace('/', "-"))
}

/// The first field that a complaint about this place is about.
fn meant(to: Status, pointer: &str) -> Option<&'static Field> {
    step_fields::of(to).iter().find(|field| field.is_meant_by(pointer))
}

/// One field with its label, what it begins with, and what is wrong with it.
fn filled(request: &Value, to: Status, field: &Field, tried: Option<&Tried>) -> String {
    let (id, name, is_needed) = (id(to, field), field.name(), field.is_needed(to));
    let value = match tried {
        Some(tried) => tried.typed.get(name).cloned().unwrap_or_default(),
        None => field.likely(to, request),
    };
    let hint = (field.entry == Entry::Time).then_some(("hint", "Like 2026-12-01T09:00."));
    let mistake = tried.and_then(|tried| tried.mistake_at(field)).map(|said| ("mistake", said));
    let notes: Vec<(&str, &str)> = hint.into_iter().chain(mistake).collect();
    let said: String =
        notes.iter().map(|(kind, text)| format!(r#"<span class="{kind}" id="{id}-{kind}">{text}</span> "#)).collect();
    let mut attributes = format!(r#"id="{id}" name="{name}""#);
    if is_needed {
        attributes += r#" aria-required="true""#;
    }
    if mistake.is_some() {
        attributes += r#" aria-invalid="true""#;
    }
    if !notes.is_empty() {
        let ids: Vec<String> = notes.iter().map(|(kind, _)| format!("{id}-{kind}")).collect();
        attributes += &format!(r#" aria-describedby="{}""#, ids.join(" "));
    }
    let label = if is_needed { field.label.to_owned() } else { format!("{} (may be left out)", field.label) };
    let control = control(field.entry, &attributes, &value, is_needed);
    format!(r#"<p><label for="{id}">{label}</label> {said}{control}</p>"#)
}

fn control(entry: Entry, attributes: &str, value: &str, is_needed: bool) -> String {
    match entry {
        Entry::Line | Entry::Time => format!(r#"<input type="text" {attributes} value="{}">"#, escaped(value)),
        Entry::Lines => format!(r#"<textarea rows="3" lang="da" {attributes}>{}</textarea>"#, escaped(value)),
        Entry::Choice(choices) => {
            let nothing = if is_needed { String::new() } else { choice("", "Not said", value) };
            let choices: String = choices.iter().map(|(word, label)| choice(word, label, value)).collect();
            format!("<select {attributes}>{nothing}{choices}</select>")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_becomes_the_body_of_the_call() {
        let typed = |fields: &[(&str, &str)]| -> Typed {
            fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
        };
        let booking = typed(&[
            ("status", "arranged"),
            ("answered_by_unit", " Skolen "),
            ("arranged/mode", "phone"),
            ("arranged/certified", "unknown"),
            ("arranged/arrives_at", ""),
            ("interpreter_age", "17"),
        ]);
        let arranged = json!({"mode": "phone", "certified": "unknown"});
        let expected = json!({"status": "arranged", "answered_by_unit": "Skolen", "arranged": arranged});
        assert_eq!(body(&booking), expected);
        let question = typed(&[("status", "needs_info"), ("question", "A\r\nB")]);
        assert_eq!(body(&question), json!({"status": "needs_info", "question": "A\nB"}));
        assert_eq!(body(&typed(&[])), json!({"status": ""}));
    }
}
