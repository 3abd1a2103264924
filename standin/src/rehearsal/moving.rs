//! Plays the unit that moves an appointment of a plan.

use crate::fields::Fields;
use crate::fields::Presence::Must;
use crate::id::Id;
use crate::plans::{self, appointments, voice};
use crate::problem::{Kind, Problem};
use crate::state::State;
use axum::Json;
use axum::extract;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use rusqlite::TransactionBehavior;
use serde_json::Value;
use std::sync::Arc;

/// Moves the appointment: `citizen`, whose plan it is in, and `starts_at`, the new time.
pub async fn move_appointment(
    extract::State(state): extract::State<Arc<State>>,
    Id(id): Id,
    body: Result<Json<Value>, JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(body) = body.map_err(|_| Problem::malformed("The body is not JSON"))?;
    carry_out(&state, &id, &body)?;
    Ok(StatusCode::NO_CONTENT)
}

/// Moves the appointment as the body says.
pub fn carry_out(state: &State, id: &str, body: &Value) -> Result<(), Problem> {
    let mut fields = Fields::of(body);
    fields.text(Must, "citizen", 1..=64);
    let starts_at = fields.moment(Must, "starts_at");
    fields.finish()?;
    let (Some(citizen), Some(starts_at)) = (body["citizen"].as_str(), starts_at) else {
        return Err(Kind::InvalidFields.into());
    };
    let mut connection = state.database();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut plan = plans::find(&transaction, citizen)?.ok_or(Kind::NotFound)?;
    appointments::move_to(appointments::find(&mut plan, id).ok_or(Kind::NotFound)?, starts_at);
    voice::count_version(&mut plan, state.now());
    plans::save(&transaction, citizen, &plan)?;
    transaction.commit()?;
    Ok(())
}
