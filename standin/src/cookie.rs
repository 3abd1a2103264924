//! The session cookie. Script never sees it.

use axum::http::{HeaderMap, header};

/// The prefix has the browser refuse it unless it is secure and belongs to this host alone.
const NAME: &str = "__Host-session";

/// For a client that takes no secure cookie over plain HTTP.
const PLAIN_NAME: &str = "session";

/// Has the browser forget the session.
pub const EXPIRED: &str = "__Host-session=; Max-Age=0; Secure; HttpOnly; SameSite=Lax; Path=/";

/// Gives the browser a session.
pub fn given(session: &str) -> String {
    format!("{NAME}={session}; Secure; HttpOnly; SameSite=Lax; Path=/")
}

/// The session a call brings along.
pub fn session(headers: &HeaderMap) -> Option<&str> {
    let named = |name: &str| {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(found, _)| *found == name).map(|(_, value)| value)
    };
    named(NAME).or_else(|| named(PLAIN_NAME))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_secure_cookie_comes_before_the_plain_one() {
        let found = |line: &'static str| {
            let headers = HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(line))]);
            session(&headers).map(str::to_owned)
        };
        assert_eq!(found("a=1; session=plain; __Host-session=secure").as_deref(), Some("secure"));
        assert_eq!(found("session=plain").as_deref(), Some("plain"));
        assert_eq!(found("other=1"), None);
    }
}
