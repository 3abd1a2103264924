//! What a real API does not have: signing in without a broker, playing the authority, and listening to the browser.

mod authority;
pub mod csp_reports;
mod login;

use crate::state::State;
use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use std::sync::Arc;

/// The addresses.
pub fn routes() -> Router<Arc<State>> {
    Router::new()
        .route("/standin/login", get(login::show).post(login::sign_in))
        .route("/standin/style.css", get(style))
        .route("/standin/csp-reports", get(csp_reports::list).post(csp_reports::note))
        .route("/standin/requests/{request_id}/status", post(authority::set_status))
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("rehearsal/style.css"))
}
