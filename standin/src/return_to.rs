//! Where a person comes back to after signing in: an address of the app, never of another site.

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use serde::Deserialize;
use std::convert::Infallible;

/// Where the app begins.
const HOME: &str = "/";

/// A path in the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReturnTo(String);

impl ReturnTo {
    /// The path, if it is one: `//` and a backslash lead to other hosts, and browsers drop tabs and line ends.
    pub fn new(given: Option<&str>) -> Self {
        let is_path = |path: &&str| {
            path.starts_with('/')
                && !path.starts_with("//")
                && !path.contains('\\')
                && !path.chars().any(char::is_control)
                && path.chars().count() <= 500
        };
        Self(given.filter(is_path).unwrap_or(HOME).to_owned())
    }

    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For a header.
    pub fn in_location(&self) -> String {
        encoded(&self.0, |byte| byte.is_ascii_graphic())
    }

    /// For the value of a query.
    pub fn in_query(&self) -> String {
        encoded(&self.0, |byte| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for ReturnTo {
    type Rejection = Infallible;

    /// From the query of a call.
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        #[derive(Deserialize)]
        struct Asked {
            return_to: Option<String>,
        }
        let asked = Query::<Asked>::from_request_parts(parts, state).await;
        Ok(Self::new(asked.ok().and_then(|Query(asked)| asked.return_to).as_deref()))
    }
}

fn encoded(text: &str, stays: impl Fn(u8) -> bool) -> String {
    let piece = |byte: u8| if stays(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site() {
        let strange = ["", "da/", "//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example"];
        for path in strange {
            assert_eq!(ReturnTo::new(Some(path)).as_str(), HOME, "{path}");
        }
        assert_eq!(ReturnTo::new(None).as_str(), HOME);
        assert_eq!(ReturnTo::new(Some("/ar/plan?a=1")).as_str(), "/ar/plan?a=1");
    }

    #[test]
    fn every_path_can_be_written_in_a_header_and_in_a_query() {
        let path = ReturnTo::new(Some("/da/æ b?c=d&e"));
        assert_eq!(path.in_location(), "/da/%C3%A6%20b?c=d&e");
        assert_eq!(path.in_query(), "/da/%C3%A6%20b%3Fc%3Dd%26e");
    }
}
