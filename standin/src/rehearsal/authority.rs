//! Plays the unit that answers interpreter requests.

use crate::answer::Answer;
use crate::id::Id;
use crate::problem::{Kind, Problem};
use crate::requests::{self, authority_step};
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
    Ok(Answer::ok(&take_step(&state, &id, &body)?))
}

/// Takes the step that the body says, and gives the request as it is then.
pub fn take_step(state: &State, id: &str, body: &Value) -> Result<Value, Problem> {
    let mut connection = state.database();
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (_, mut request) = requests::find_of_anybody(&transaction, id)?.ok_or(Kind::NotFound)?;
    authority_step::apply(&mut request, body, state.now())?;
    requests::save(&transaction, &request)?;
    transaction.commit()?;
    Ok(request)
}
