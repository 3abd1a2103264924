//! Plays the unit that answers interpreter requests.

use crate::answer::Answer;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::id::Id;
use crate::problem::{Code, FieldError, Kind, Problem};
use crate::requests::steps::{Party, Status, is_allowed, needs};
use crate::requests::{self, record};
use crate::state::State;
use axum::Json;
use axum::extract;
use axum::extract::rejection::JsonRejection;
use rusqlite::TransactionBehavior;
use serde_json::Value;
use std::sync::Arc;

/// Takes a step as the authority: `status`, and the fields of the request that come with it.
pub async fn set_status(
    extract::State(state): extract::State<Arc<State>>,
    Id(id): Id,
    body: Result<Json<Value>, JsonRejection>,
) -> Result<Answer, Problem> {
    let Json(body) = body.map_err(|_| Problem::malformed("The body is not JSON"))?;
    let to = check(&body)?;
    let mut connection = state.database();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut request = requests::find_of_anybody(&transaction, &id)?.ok_or(Kind::NotFound)?;
    if !is_allowed(record::status(&request)?, to, Party::Authority) {
        return Err(Kind::StatusConflict.into());
    }
    record::enter(&mut request, to, Party::Authority, state.now());
    merge(&mut request, &body);
    requests::save(&transaction, &request)?;
    transaction.commit()?;
    Ok(Answer::ok(&request))
}

fn merge(request: &mut Value, body: &Value) {
    for (name, value) in body.as_object().into_iter().flatten() {
        match name.as_str() {
            "status" => {}
            "meeting" => record::move_meeting(request, &value["starts_at"]),
            name => request[name] = value.clone(),
        }
    }
}

/// The status to enter. No field has room for who interprets: neither a name nor an age can be stored.
fn check(body: &Value) -> Result<Status, Problem> {
    let mut fields = Fields::of(body);
    let to = fields.word(Must, "status", &names());
    fields.text(May, "answer_text", 1..=4000);
    fields.text(May, "answered_by_unit", 1..=120);
    fields.text(May, "question", 1..=1000);
    fields.object(May, "refusal", |refusal| {
        refusal.text(Must, "reason", 1..=4000);
        refusal.text(Must, "complaint_guidance", 1..=4000);
    });
    fields.object(May, "arranged", |arranged| {
        arranged.word(Must, "mode", &["in_person", "video", "phone"]);
        arranged.word(Must, "certified", &["yes", "no", "unknown"]);
        arranged.moment(May, "arrives_at");
        arranged.text(May, "interpreter_ref", 1..=120);
    });
    fields.object(May, "meeting", |meeting| {
        meeting.moment(Must, "starts_at");
    });
    fields.finish()?;
    let to = to.and_then(Status::named).ok_or(Kind::InvalidFields)?;
    let missing = needs(to).iter().filter(|pointer| body.pointer(pointer).is_none());
    let missing: Vec<_> =
        missing.map(|pointer| FieldError { pointer: (*pointer).to_owned(), code: Code::Required }).collect();
    if missing.is_empty() { Ok(to) } else { Err(Problem::invalid(missing)) }
}

fn names() -> [&'static str; 16] {
    Status::ALL.map(Status::name)
}
