//! Who is signed in, and signing out.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::cookie;
use crate::problem::Problem;
use crate::sessions::{self, IDLE_MINUTES};
use crate::state::State;
use axum::extract;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::sync::Arc;

/// `getSession`. Asking is no activity: the session is not touched.
pub async fn get_session(
    extract::State(state): extract::State<Arc<State>>,
    headers: HeaderMap,
) -> Result<Answer, Problem> {
    let session = match cookie::session(&headers) {
        Some(id) => sessions::find(&state.database(), id)?,
        None => None,
    };
    let mut body = json!({"signed_in": session.is_some(), "idle_minutes": IDLE_MINUTES});
    if let Some(session) = session {
        let citizen = session.citizen;
        body["citizen"] = json!({"display_name": citizen.display_name, "language": citizen.language});
    }
    Ok(Answer::ok(&body))
}

/// `logout`.
pub async fn logout(caller: Caller) -> Result<Response, Problem> {
    sessions::end(&caller.state.database(), &caller.session)?;
    let headers = [
        (HeaderName::from_static("clear-site-data"), r#""cache","cookies","storage""#),
        (header::SET_COOKIE, cookie::EXPIRED),
    ];
    Ok((StatusCode::NO_CONTENT, headers).into_response())
}
