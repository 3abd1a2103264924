//! Somebody who is signed in, and what they may look at.

use crate::answer::Answer;
use crate::cookie;
use crate::moment::Moment;
use crate::problem::{Kind, Problem};
use crate::sessions;
use crate::state::State;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use rusqlite::Connection;
use serde_json::Value;
use std::sync::Arc;

/// The citizen behind a call.
pub struct Caller {
    /// The stand-in's memory.
    pub state: Arc<State>,
    /// The session's id.
    pub session: String,
    /// The citizen's id.
    pub citizen: &'static str,
}

impl FromRequestParts<Arc<State>> for Caller {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<State>) -> Result<Self, Problem> {
        let id = cookie::session(&parts.headers).ok_or(Kind::NotSignedIn)?;
        let connection = state.database();
        let session = sessions::find(&connection, id)?.ok_or(Kind::NotSignedIn)?;
        sessions::touch(&connection, id)?;
        Ok(Self { state: state.clone(), session: id.to_owned(), citizen: session.citizen.id })
    }
}

impl Caller {
    /// Shows the citizen something of theirs.
    pub fn read(self, look: impl FnOnce(&Connection, &str, Moment) -> Result<Value, Problem>) -> Response {
        match look(&self.state.database(), self.citizen, self.state.now()) {
            Ok(value) => Answer::ok(&value).into_response(),
            Err(problem) => problem.into_response(),
        }
    }
}
