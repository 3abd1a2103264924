//! What can go wrong with a request: as many cases as there are things the person can do about it.

use crate::json::Json;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// No answer came through: check the internet.
    Offline,
    /// No answer in time: wait a little.
    Late,
    /// Too many requests: wait so many seconds.
    Busy {
        /// At least 1.
        seconds: i64,
    },
    /// The session has ended: sign in again.
    SignIn,
    /// It does not exist, or not for this person.
    NotFound,
    /// Signed in, but not allowed: ask the municipality.
    Forbidden,
    /// It has changed meanwhile: look again.
    Conflict,
    /// The same is being carried out already: wait a little.
    InProgress,
    /// What these JSON pointers point at is not accepted.
    Invalid(Vec<String>),
    /// An error of the system: try later, quote the reference.
    Server {
        /// Short code to say on the phone.
        reference: Option<String>,
    },
    /// The answer is not what the contract says.
    Broken,
}

impl Problem {
    /// From an answer that is not a success: its status, its `Retry-After`, its body (RFC 9457). Title and detail are
    /// never read: they are in no reader's language.
    pub fn from_answer(status: u16, retry_after: Option<&str>, body: &str) -> Self {
        let details = Json::parse(body).unwrap_or(Json::Null);
        let kind = details.text("type").unwrap_or_default();
        match (status, kind.strip_prefix("urn:vejviser:problem:").unwrap_or_default()) {
            (_, "request-in-progress") => Self::InProgress,
            (_, "idempotency-key-reused") | (409 | 412, _) => Self::Conflict,
            (401, _) => Self::SignIn,
            (403, "forbidden") => Self::Forbidden,
            (404 | 410, _) => Self::NotFound,
            (429, _) => {
                Self::Busy { seconds: retry_after.and_then(|text| text.parse().ok()).unwrap_or(30).clamp(1, 3600) }
            }
            (422, _) => Self::Invalid(details.list("errors", |error| error.text("pointer")).unwrap_or_default()),
            (504, _) => Self::Late,
            _ => Self::Server { reference: details.text("reference") },
        }
    }

    /// Whether the request may have been carried out all the same.
    pub fn is_maybe_sent(&self) -> bool {
        matches!(self, Self::Offline | Self::Late | Self::InProgress | Self::Server { .. } | Self::Broken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_becomes_the_thing_the_person_can_do_about_it() {
        let of = |status, body: &str| Problem::from_answer(status, None, body);
        assert_eq!(of(401, ""), Problem::SignIn);
        assert_eq!(of(404, "{}"), Problem::NotFound);
        assert_eq!(of(409, "{}"), Problem::Conflict);
        assert_eq!(of(422, r#"{"type": "urn:vejviser:problem:idempotency-key-reused"}"#), Problem::Conflict);
        assert_eq!(of(409, r#"{"type": "urn:vejviser:problem:request-in-progress"}"#), Problem::InProgress);
        assert_eq!(of(403, r#"{"type": "urn:vejviser:problem:forbidden"}"#), Problem::Forbidden);
        assert_eq!(of(403, r#"{"type": "urn:vejviser:problem:csrf"}"#), Problem::Server { reference: None });
        assert_eq!(of(504, "<html>"), Problem::Late);
        assert_eq!(of(500, r#"{"reference": "A1B2"}"#), Problem::Server { reference: Some("A1B2".into()) });
        assert_eq!(of(503, "<html>"), Problem::Server { reference: None });
        assert_eq!(of(418, ""), Problem::Server { reference: None });
    }

    #[test]
    fn too_many_requests_says_how_long_to_wait() {
        let busy = |retry_after| Problem::from_answer(429, retry_after, "");
        assert_eq!(busy(Some("7")), Problem::Busy { seconds: 7 });
        assert_eq!(busy(Some("Wed, 21 Oct 2026 07:28:00 GMT")), Problem::Busy { seconds: 30 });
        assert_eq!(busy(None), Problem::Busy { seconds: 30 });
        assert_eq!(busy(Some("0")), Problem::Busy { seconds: 1 });
    }

    #[test]
    fn what_is_not_accepted_is_pointed_at() {
        let body = r#"{"type": "urn:vejviser:problem:invalid-fields", "errors": [
            {"pointer": "/meeting/starts_at", "code": "in_the_past"}, {"pointer": "/new", "code": "new_code"}]}"#;
        assert_eq!(
            Problem::from_answer(422, None, body),
            Problem::Invalid(vec!["/meeting/starts_at".into(), "/new".into()])
        );
    }
}
