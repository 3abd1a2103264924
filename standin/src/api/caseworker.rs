//! Whom to ask.

use crate::caller::Caller;
use crate::plans;
use crate::problem::Kind;
use crate::sheets::{self, Sheet};
use axum::response::Response;

/// `getCaseworker`.
pub async fn get_caseworker(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| {
        let of_plan = plans::find(connection, citizen)?.map(|plan| plan["caseworker"].clone());
        let named = match of_plan {
            Some(caseworker) => Some(caseworker),
            None => sheets::find(connection, Sheet::Caseworker, citizen)?,
        };
        Ok(named.ok_or(Kind::NotFound)?)
    })
}
