//! Decisions that were received.

use crate::answer::Answer;
use crate::areas;
use crate::caller::Caller;
use crate::decisions;
use crate::fields::Fields;
use crate::fields::Presence::Must;
use crate::folders::{self, Folder};
use crate::id;
use crate::moment::Moment;
use crate::problem::{Code, Problem};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

/// `listDecisions`.
pub async fn list(caller: Caller) -> Response {
    caller
        .read(|connection, citizen, _| Ok(json!({"decisions": folders::list(connection, Folder::Decisions, citizen)?})))
}

/// `recordDecision`.
pub async fn record(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            check(body, now)?;
            let mut decision = body.clone();
            decision["id"] = id::new("decision").into();
            decisions::add_complaint(&mut decision);
            folders::insert(connection, Folder::Decisions, citizen, &decision)?;
            Ok(Answer::with_status(StatusCode::CREATED, &decision))
        })
        .await
}

/// `NewDecision`. No field has room for a date of the law.
fn check(body: &Value, now: Moment) -> Result<(), Problem> {
    let mut decision = Fields::of(body);
    if decision.date(Must, "date_received").is_some_and(|received| received > now.date) {
        decision.broken("date_received", Code::NotAllowed);
    }
    decision.text(Must, "authority", 1..=120);
    decision.word(Must, "area", &areas::ALL);
    decision.text(Must, "outcome", 1..=300);
    decision.finish()
}
