//! What the citizen writes before the next talk about the plan.

use super::wishes::other_language;
use crate::answer::Answer;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::problem::{Kind, Problem};
use crate::sheets::{self, Sheet};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;

/// So many lines have room in each list.
const LINES: usize = 20;

/// `getPreparation`.
pub async fn get_preparation(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| {
        Ok(sheets::find(connection, Sheet::Preparation, citizen)?.ok_or(Kind::NotFound)?)
    })
}

/// `putPreparation`.
pub async fn put_preparation(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            check(body)?;
            let is_first = sheets::find(connection, Sheet::Preparation, citizen)?.is_none();
            let mut preparation = body.clone();
            preparation["updated_at"] = now.to_string().into();
            sheets::save(connection, Sheet::Preparation, citizen, &preparation)?;
            let status = if is_first { StatusCode::CREATED } else { StatusCode::OK };
            Ok(Answer::with_status(status, &preparation))
        })
        .await
}

/// `PreparationInput`.
fn check(body: &Value) -> Result<(), Problem> {
    let mut preparation = Fields::of(body);
    preparation.text(May, "own_words", 0..=2000);
    for name in ["education", "work", "wishes", "questions", "documents_to_bring"] {
        preparation.lines(May, name, LINES, 1..=200);
    }
    preparation.objects(May, "languages", LINES, other_language);
    preparation.flag(Must, "share_with_caseworker");
    preparation.finish()
}
