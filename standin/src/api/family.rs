//! What the family shares with the citizen.

use crate::caller::Caller;
use crate::citizens;
use crate::families;
use crate::problem::Kind;
use axum::response::Response;
use serde_json::json;

/// `listFamilyPlans`.
pub async fn list(caller: Caller) -> Response {
    caller.read(|connection, citizen, now| {
        let citizen = citizens::find(citizen).ok_or(Kind::NotFound)?;
        Ok(json!({"family_plans": families::list(connection, citizen, now)?}))
    })
}
