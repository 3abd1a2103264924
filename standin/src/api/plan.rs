//! The plan, and the citizen's voice on its actions.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::id::Id;
use crate::plans::{self, deadlines, voice};
use crate::problem::{Kind, Problem};
use crate::write::Write;
use axum::response::Response;
use serde_json::Value;

/// `getPlan`.
pub async fn get_plan(caller: Caller) -> Response {
    caller.read(|connection, citizen, now| {
        let mut plan = plans::find(connection, citizen)?.ok_or(Kind::NotFound)?;
        deadlines::judge(&mut plan, now.date);
        Ok(plan)
    })
}

/// `answerAction`.
pub async fn answer_action(Id(id): Id, write: Write) -> Response {
    write
        .carry_out(move |connection, citizen, body, now| {
            let mut plan = plans::find(connection, citizen)?.ok_or(Kind::NotFound)?;
            let action = voice::action(&mut plan, &id).ok_or(Kind::NotFound)?;
            let answer = check(body)?;
            voice::say(action, answer, body.get("objection_text"), now)?;
            let said = Answer::ok(action);
            voice::count_version(&mut plan, now);
            plans::save(connection, citizen, &plan)?;
            Ok(said)
        })
        .await
}

/// `ActionAnswer`: the word. An objection says why; agreeing needs no reason and takes none.
fn check(body: &Value) -> Result<&str, Problem> {
    let mut fields = Fields::of(body);
    let answer = fields.word(Must, "answer", &["agreed", "objected"]);
    match answer {
        Some("objected") => fields.text(Must, "objection_text", 1..=2000),
        Some(_) => {}
        None => fields.text(May, "objection_text", 1..=2000),
    }
    fields.finish()?;
    answer.ok_or_else(|| Kind::InvalidFields.into())
}
