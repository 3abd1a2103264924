//! The interpreter need a citizen states once.

use super::wishes::{GENDER_WISHES, MODE_WISHES, avoid, other_language, spoken_language, written_language};
use crate::answer::Answer;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::needs;
use crate::problem::{Kind, Problem};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;

/// `getInterpreterNeed`.
pub async fn get_need(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| Ok(needs::find(connection, citizen)?.ok_or(Kind::NotFound)?))
}

/// `putInterpreterNeed`.
pub async fn put_need(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, _| {
            check(body)?;
            let is_first = needs::find(connection, citizen)?.is_none();
            needs::save(connection, citizen, body)?;
            let status = if is_first { StatusCode::CREATED } else { StatusCode::OK };
            Ok(Answer::with_status(status, body))
        })
        .await
}

/// `InterpreterNeedInput`.
fn check(body: &Value) -> Result<(), Problem> {
    let mut need = Fields::of(body);
    let needs_interpreter = need.word(Must, "needs_interpreter", &["yes", "no", "sometimes"]);
    let spoken = if needs_interpreter == Some("yes") { Must } else { May };
    need.object(spoken, "spoken_language", spoken_language);
    need.object(May, "second_language", other_language);
    need.object(May, "written_language", written_language);
    need.word(May, "reads_own_language", &["yes", "no", "little"]);
    need.word(May, "danish_level", &["none", "A1", "A2", "B1", "B2+"]);
    need.word(May, "sign_language", &["none", "dsl", "other"]);
    need.word(May, "mode_wish", &MODE_WISHES);
    need.word(May, "gender_wish", &GENDER_WISHES);
    need.object(May, "avoid", avoid);
    need.words(May, "communication_needs", 0, &["hearing", "vision", "speech", "slow_speech"]);
    need.words(May, "consent_share_need_with", 0, &["municipality", "clinic", "school"]);
    need.finish()
}
