//! Plays the caseworker who answers a note.

use crate::fields::Fields;
use crate::fields::Presence::Must;
use crate::folders::{self, Folder};
use crate::notes;
use crate::problem::{Kind, Problem};
use crate::state::State;
use axum::Json;
use axum::extract;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use rusqlite::TransactionBehavior;
use serde_json::{Value, json};
use std::sync::Arc;

/// Answers a note: `citizen`, whose note it is, `in_reply_to`, and `text`. What the caseworker cannot read is not found.
pub async fn reply(
    extract::State(state): extract::State<Arc<State>>,
    body: Result<Json<Value>, JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(body) = body.map_err(|_| Problem::malformed("The body is not JSON"))?;
    let mut fields = Fields::of(&body);
    fields.text(Must, "citizen", 1..=64);
    fields.text(Must, "in_reply_to", 1..=64);
    fields.text(Must, "text", 1..=2000);
    fields.finish()?;
    let text = |name: &str| body[name].as_str().unwrap_or_default();
    let mut connection = state.database();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = folders::find(&transaction, Folder::Notes, text("citizen"), text("in_reply_to"))?;
    let asked = found.filter(|note| notes::is_for(note, "caseworker")).ok_or(Kind::NotFound)?;
    let mut written = json!({
        "text": body["text"], "visible_to": ["citizen", "caseworker"], "in_reply_to": body["in_reply_to"],
    });
    if let Some(action) = asked.get("action_id") {
        written["action_id"] = action.clone();
    }
    notes::keep(&transaction, text("citizen"), "caseworker", written, state.now())?;
    transaction.commit()?;
    Ok(StatusCode::NO_CONTENT)
}
