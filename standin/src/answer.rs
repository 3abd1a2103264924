//! An answer of the API, before it goes over the wire: it can be kept and given again.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// Status, body and the few headers that belong to one answer alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: StatusCode,
    /// Address of what was made.
    pub location: Option<String>,
    /// Seconds to wait.
    pub retry_after: Option<u32>,
    /// JSON, a problem when the status is an error; empty when there is nothing to say.
    pub body: String,
}

impl Answer {
    /// 200 with a body.
    pub fn ok(body: &Value) -> Self {
        Self::with_status(StatusCode::OK, body)
    }

    /// 204: there is nothing to say.
    pub fn nothing() -> Self {
        Self { status: StatusCode::NO_CONTENT, location: None, retry_after: None, body: String::new() }
    }

    /// Any status with a body.
    pub fn with_status(status: StatusCode, body: &Value) -> Self {
        Self { status, location: None, retry_after: None, body: body.to_string() }
    }

    /// Whether the same call gets this answer again, or is tried anew.
    pub fn is_kept(&self) -> bool {
        !matches!(self.status.as_u16(), 401 | 403 | 429 | 500 | 503)
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let media = if self.status.is_success() { "application/json" } else { "application/problem+json" };
        let mut response = if self.body.is_empty() {
            self.status.into_response()
        } else {
            (self.status, [(header::CONTENT_TYPE, media)], self.body).into_response()
        };
        let headers = response.headers_mut();
        if let Some(location) = self.location.and_then(|location| HeaderValue::try_from(location).ok()) {
            headers.insert(header::LOCATION, location);
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
