//! Failures on request, so that the app's answers to them can be tried.

mod broken;
pub mod demands;
mod spoiled;
mod wish;

pub use wish::Wish;

use crate::problem::{Kind, Problem};
use axum::response::{Html, IntoResponse, Response};
use std::time::Duration;
use tokio::time::sleep;

/// What goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// No answer for longer than a client waits.
    Timeout,
    /// 500.
    ServerError,
    /// 429.
    TooManyRequests,
    /// The answer ends in the middle.
    Cut,
    /// A page of a network that wants a click before it lets anybody through.
    Html,
    /// Values that are newer than the client.
    Unknown,
    /// Numbers for texts, texts for lists.
    WrongType,
    /// 409.
    Conflict,
    /// 401.
    NotSignedIn,
    /// 403.
    Forbidden,
    /// 404.
    NotFound,
    /// 422.
    InvalidFields,
    /// 503.
    Unavailable,
    /// The connection breaks before anything is done.
    Dropped,
    /// The connection breaks after everything is done.
    Lost,
}

/// What can be chosen at sign-in, for everything the citizen looks at.
pub const CHOICES: [&str; 12] =
    ["none", "timeout", "403", "404", "429", "500", "503", "cut", "drop", "html", "unknown", "wrong-type"];

const PORTAL: &str = "<!doctype html><title>Network login</title><p>Accept the terms to use this network.</p>";

impl Trouble {
    const ALL: [Self; 15] = [
        Self::Timeout,
        Self::ServerError,
        Self::TooManyRequests,
        Self::Cut,
        Self::Html,
        Self::Unknown,
        Self::WrongType,
        Self::Conflict,
        Self::NotSignedIn,
        Self::Forbidden,
        Self::NotFound,
        Self::InvalidFields,
        Self::Unavailable,
        Self::Dropped,
        Self::Lost,
    ];

    /// How it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Timeout => "timeout",
            Self::ServerError => "500",
            Self::TooManyRequests => "429",
            Self::Cut => "cut",
            Self::Html => "html",
            Self::Unknown => "unknown",
            Self::WrongType => "wrong-type",
            Self::Conflict => "conflict",
            Self::NotSignedIn => "401",
            Self::Forbidden => "403",
            Self::NotFound => "404",
            Self::InvalidFields => "422",
            Self::Unavailable => "503",
            Self::Dropped => "drop",
            Self::Lost => "lost",
        }
    }

    /// The one of this name. A conflict goes by its number too.
    pub fn named(name: &str) -> Option<Self> {
        let name = if name == "409" { "conflict" } else { name };
        Self::ALL.into_iter().find(|trouble| trouble.name() == name)
    }

    /// Whether only a call that changes something can meet it.
    pub fn is_of_changes(self) -> bool {
        matches!(self, Self::Conflict | Self::InvalidFields)
    }

    /// The answer that comes instead of the real one, if the trouble alone says what it is.
    pub async fn instead(self) -> Option<Response> {
        match self {
            Self::Timeout => {
                sleep(Duration::from_secs(20)).await;
                Some(Problem::from(Kind::Unavailable).into_response())
            }
            Self::ServerError => Some(Problem::server_error("asked for").into_response()),
            Self::TooManyRequests => Some(Problem::from(Kind::TooManyRequests).into_response()),
            Self::NotSignedIn => Some(Problem::from(Kind::NotSignedIn).into_response()),
            Self::Forbidden => Some(Problem::from(Kind::Forbidden).into_response()),
            Self::NotFound => Some(Problem::from(Kind::NotFound).into_response()),
            Self::Unavailable => Some(Problem::from(Kind::Unavailable).into_response()),
            Self::Html => Some(Html(PORTAL).into_response()),
            Self::Dropped => Some(broken::answer()),
            Self::Cut | Self::Unknown | Self::WrongType | Self::Conflict | Self::InvalidFields | Self::Lost => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_means_one_trouble() {
        for trouble in Trouble::ALL {
            assert_eq!(Trouble::named(trouble.name()), Some(trouble));
        }
        assert_eq!(Trouble::named("409"), Some(Trouble::Conflict));
        assert_eq!(Trouble::named("none"), None);
        assert!(CHOICES.iter().skip(1).all(|name| Trouble::named(name).is_some_and(|chosen| !chosen.is_of_changes())));
    }
}
