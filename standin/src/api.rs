//! The operations of `api/openapi.yaml` that the stand-in knows. Every other address below `/api` is not found.

mod absences;
mod actions;
mod befalling;
mod caseworker;
mod complaints;
mod consents;
mod decisions;
mod documents;
mod family;
mod login;
mod need;
mod new_request;
mod notes;
mod plan;
mod preparation;
mod requests;
mod session;
pub mod status_change;
pub mod wishes;

use crate::csrf;
use crate::problem::{Kind, Problem};
use crate::state::State;
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use std::sync::Arc;

/// The addresses.
pub fn routes(state: &Arc<State>) -> Router<Arc<State>> {
    Router::new()
        .route("/api/session", get(session::get_session))
        .route("/api/login", get(login::start_login))
        .route("/api/logout", post(session::logout))
        .route("/api/interpreter-need", get(need::get_need).put(need::put_need))
        .route("/api/interpreter-requests", get(requests::list).post(requests::create))
        .route("/api/interpreter-requests/{request_id}", get(requests::get_one))
        .route("/api/interpreter-requests/{request_id}/status-changes", post(requests::change_status))
        .route("/api/plan", get(plan::get_plan))
        .route("/api/plan/acknowledgements", post(plan::acknowledge))
        .route("/api/plan/actions/{action_id}/answer", post(actions::answer))
        .route("/api/plan/actions/{action_id}/done", post(actions::report_done))
        .route("/api/plan/actions/{action_id}/questions", post(actions::ask))
        .route("/api/plan/preparation", get(preparation::get_preparation).put(preparation::put_preparation))
        .route("/api/absence-reports", post(absences::report))
        .route("/api/caseworker", get(caseworker::get_caseworker))
        .route("/api/family-plans", get(family::list))
        .route("/api/consents", get(consents::list).post(consents::give))
        .route("/api/consents/{consent_id}/withdrawal", post(consents::withdraw))
        .route("/api/decisions", get(decisions::list).post(decisions::record))
        .route("/api/complaints", get(complaints::list).post(complaints::create))
        .route("/api/documents", get(documents::list))
        .route("/api/notes", get(notes::list).post(notes::create))
        .method_not_allowed_fallback(not_found)
        .route_layer(from_fn_with_state(state.clone(), befalling::befall))
        .route_layer(from_fn(csrf::require_own_page))
}

/// What the API says of anything it does not know.
async fn not_found() -> Problem {
    Kind::NotFound.into()
}
