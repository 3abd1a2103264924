//! The unit that answers interpreter requests, to be played by hand. No part of Vejviser.

pub mod appointments;
mod facts;
pub mod inbox;
pub mod request_page;
mod step_fields;
mod step_form;

use super::html::escaped;
use crate::problem::Code;
use axum::response::Html;

/// A page of the unit, plainly marked.
fn page(title: &str, main: &str) -> Html<String> {
    let page = include_str!("unit/page.html").replace("{{title}}", &escaped(title));
    // Last, so that nothing in it is taken for a place to fill.
    Html(page.replace("{{main}}", main))
}

/// What is wrong with a field, in a sentence.
fn sentence(code: Code) -> &'static str {
    match code {
        Code::Required => "Fill this in.",
        Code::TooLong => "This is too long.",
        Code::TooShort => "This is too short.",
        Code::NotADate => "Write a day and a time, like 2026-12-01T09:00.",
        Code::InThePast => "This time has passed.",
        Code::UnknownValue => "Choose one from the list.",
        Code::NotAllowed => "This does not belong here.",
    }
}
