//! Errors as the contract has them: `application/problem+json` with a type from a closed list.

use crate::answer::Answer;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::json;
use std::fmt::Display;
use uuid::Uuid;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Not JSON, wrong content type, or an unreadable header.
    Malformed,
    /// The header was left out.
    IdempotencyKeyMissing,
    /// No session, or it has ended.
    NotSignedIn,
    /// Not sent by a page of ours.
    Csrf,
    /// Signed in, but may not do this.
    Forbidden,
    /// Does not exist, or belongs to somebody else.
    NotFound,
    /// The step is not possible now.
    StatusConflict,
    /// The first call with this key still runs.
    RequestInProgress,
    /// The body breaks a rule.
    InvalidFields,
    /// The key was used with another body.
    IdempotencyKeyReused,
    /// Too many calls.
    TooManyRequests,
    /// Unexpected failure.
    ServerError,
    /// Stopped for a while.
    Unavailable,
}

impl Kind {
    /// Status, name and title.
    fn facts(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Self::Malformed => (StatusCode::BAD_REQUEST, "malformed", "The call cannot be read"),
            Self::IdempotencyKeyMissing => {
                (StatusCode::BAD_REQUEST, "idempotency-key-missing", "Idempotency-Key is required")
            }
            Self::NotSignedIn => (StatusCode::UNAUTHORIZED, "not-signed-in", "Not signed in"),
            Self::Csrf => (StatusCode::FORBIDDEN, "csrf", "X-Requested-With is required"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "forbidden", "Not allowed"),
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found", "Not found"),
            Self::StatusConflict => (StatusCode::CONFLICT, "status-conflict", "Not possible in this status"),
            Self::RequestInProgress => (StatusCode::CONFLICT, "request-in-progress", "The first call is still running"),
            Self::InvalidFields => (StatusCode::UNPROCESSABLE_ENTITY, "invalid-fields", "Some fields are not valid"),
            Self::IdempotencyKeyReused => {
                (StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused", "Key used with another body")
            }
            Self::TooManyRequests => (StatusCode::TOO_MANY_REQUESTS, "too-many-requests", "Too many requests"),
            Self::ServerError => (StatusCode::INTERNAL_SERVER_ERROR, "server-error", "Unexpected failure"),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "unavailable", "Temporarily unavailable"),
        }
    }
}

/// One broken rule in a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// JSON Pointer to the field.
    pub pointer: String,
    /// The rule.
    pub code: Code,
}

/// The rules of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// Missing.
    Required,
    /// Above the limit.
    TooLong,
    /// Below the limit.
    TooShort,
    /// No real day or time.
    NotADate,
    /// Must lie ahead.
    InThePast,
    /// Not in the list.
    UnknownValue,
    /// Not allowed here, of the wrong type, or unknown.
    NotAllowed,
}

/// An error on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    kind: Kind,
    detail: Option<&'static str>,
    reference: Option<String>,
    errors: Vec<FieldError>,
}

impl Problem {
    /// The call cannot be read; `detail` is for developers.
    pub fn malformed(detail: &'static str) -> Self {
        Self { detail: Some(detail), ..Kind::Malformed.into() }
    }

    /// The body breaks these rules.
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        Self { errors, ..Kind::InvalidFields.into() }
    }

    /// The same, with a sentence for developers.
    pub fn saying(self, detail: &'static str) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// What went wrong.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// HTTP status.
    pub fn status(&self) -> StatusCode {
        self.kind.facts().0
    }

    /// Every broken rule of the body.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// Something of ours failed. The cause goes to the log, a reference to it goes out.
    pub fn server_error(cause: impl Display) -> Self {
        let reference = Uuid::new_v4().simple().to_string()[..8].to_uppercase();
        eprintln!("{reference}: {cause}");
        Self { reference: Some(reference), ..Kind::ServerError.into() }
    }
}

impl From<Kind> for Problem {
    fn from(kind: Kind) -> Self {
        Self { kind, detail: None, reference: None, errors: Vec::new() }
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        Self::server_error(error)
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::server_error(error)
    }
}

impl From<Problem> for Answer {
    fn from(problem: Problem) -> Self {
        let (status, name, title) = problem.kind.facts();
        let mut body = json!({
            "type": format!("urn:vejviser:problem:{name}"), "title": title, "status": status.as_u16(),
        });
        if let Some(detail) = problem.detail {
            body["detail"] = detail.into();
        }
        if let Some(reference) = problem.reference {
            body["reference"] = reference.into();
        }
        if !problem.errors.is_empty() {
            body["errors"] = json!(problem.errors);
        }
        let retry_after = (problem.kind == Kind::TooManyRequests).then_some(7);
        Self { retry_after, ..Self::with_status(status, &body) }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        Answer::from(self).into_response()
    }
}
