//! What a real API does not have: signing in without a broker, playing the authority, failing on demand, and listening
//! to the browser.

mod authority;
pub mod csp_reports;
mod html;
mod login;
mod moving;
mod replying;
mod troubles;
mod unit;

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
        .route("/standin/appointments/{appointment_id}", post(moving::move_appointment))
        .route("/standin/notes", post(replying::reply))
        .route("/standin/troubles", post(troubles::demand).delete(troubles::forget))
        .route("/standin/unit", get(unit::inbox::show))
        .route("/standin/unit/appointments", get(unit::appointments::list).post(unit::appointments::move_one))
        .route("/standin/unit/{request_id}", get(unit::request_page::show).post(unit::request_page::take_step))
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("rehearsal/style.css"))
}
