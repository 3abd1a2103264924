//! Failures on request, so that the app's answers to them can be tried.

use crate::answer::Answer;
use crate::problem::{Code, Kind, Problem};
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;
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
    /// 422.
    InvalidFields,
}

/// A failure that the text of a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// Which.
    pub trouble: Trouble,
    /// JSON Pointer to the field that 422 complains of.
    pub field: &'static str,
    /// What it complains of.
    pub code: Code,
}

/// What can be chosen at sign-in, for everything the citizen looks at.
pub const CHOICES: [&str; 8] = ["none", "timeout", "500", "429", "cut", "html", "unknown", "wrong-type"];

/// Vocabularies of the contract that a page shows.
const VOCABULARIES: [&str; 5] = ["status", "kind", "area", "responsible", "needs_interpreter"];

const PORTAL: &str = "<!doctype html><title>Network login</title><p>Accept the terms to use this network.</p>";

impl Trouble {
    const ALL: [Self; 10] = [
        Self::Timeout,
        Self::ServerError,
        Self::TooManyRequests,
        Self::Cut,
        Self::Html,
        Self::Unknown,
        Self::WrongType,
        Self::Conflict,
        Self::NotSignedIn,
        Self::InvalidFields,
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
            Self::InvalidFields => "422",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trouble| trouble.name() == name)
    }

    /// The one that a place or an objection beginning with `!` and a name asks for.
    pub fn wished_for(body: &Value) -> Option<Wish> {
        let fields = [
            ("/meeting/place_or_link", "/meeting/starts_at", Code::InThePast),
            ("/objection_text", "/objection_text", Code::TooLong),
        ];
        fields.into_iter().find_map(|(read, field, code)| {
            let wished = body.pointer(read)?.as_str()?.strip_prefix('!')?;
            let trouble = Self::ALL.into_iter().find(|trouble| wished.starts_with(trouble.name()))?;
            Some(Wish { trouble, field, code })
        })
    }

    /// The answer that comes instead of the real one, if there is no real one.
    pub async fn instead(self) -> Option<Response> {
        match self {
            Self::Timeout => {
                sleep(Duration::from_secs(20)).await;
                Some(Problem::from(Kind::Unavailable).into_response())
            }
            Self::ServerError => Some(Problem::server_error("asked for").into_response()),
            Self::TooManyRequests => Some(Problem::from(Kind::TooManyRequests).into_response()),
            Self::NotSignedIn => Some(Problem::from(Kind::NotSignedIn).into_response()),
            Self::Html => Some(Html(PORTAL).into_response()),
            Self::Cut | Self::Unknown | Self::WrongType | Self::Conflict | Self::InvalidFields => None,
        }
    }

    /// The real answer, spoiled.
    pub fn spoiled(self, answer: Answer) -> Answer {
        let body = match self {
            Self::Cut => answer.body.chars().take(answer.body.chars().count() / 2).collect(),
            Self::Unknown => changed(&answer.body, with_unknown_values),
            Self::WrongType => changed(&answer.body, with_wrong_types),
            _ => return answer,
        };
        Answer { body, ..answer }
    }
}

fn changed(body: &str, change: fn(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(body).unwrap_or_default();
    change(&mut value);
    value.to_string()
}

fn with_unknown_values(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                if value.is_string() && VOCABULARIES.contains(&name.as_str()) {
                    *value = "teleported".into();
                } else {
                    with_unknown_values(value);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(with_unknown_values),
        _ => {}
    }
}

fn with_wrong_types(value: &mut Value) {
    let Some(fields) = value.as_object_mut() else { return };
    for value in fields.values_mut() {
        let wrong: Value = match value {
            Value::Array(_) => "not a list".into(),
            Value::String(_) => 17.into(),
            _ => continue,
        };
        *value = wrong;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_beginning_of_a_place_or_an_objection_asks_for_a_failure() {
        let wished = |body: &Value| Trouble::wished_for(body).map(|wish| (wish.trouble, wish.field));
        let place = |place: &str| json!({"meeting": {"place_or_link": place}});
        assert_eq!(wished(&place("!500 Lokale 4")), Some((Trouble::ServerError, "/meeting/starts_at")));
        assert_eq!(wished(&json!({"objection_text": "!422"})), Some((Trouble::InvalidFields, "/objection_text")));
        assert_eq!(wished(&place("Lokale !500")), None);
        assert_eq!(wished(&place("!")), None);
        assert_eq!(wished(&json!([])), None);
    }

    #[test]
    fn a_spoiled_answer_is_cut_strange_or_of_the_wrong_type() {
        let answer = Answer::ok(&json!({"id": "a", "status": "sent", "items": [{"status": "sent", "n": 1}]}));
        assert!(serde_json::from_str::<Value>(&Trouble::Cut.spoiled(answer.clone()).body).is_err());
        let spoiled = |trouble: Trouble| -> Value {
            serde_json::from_str(&trouble.spoiled(answer.clone()).body).expect("still JSON")
        };
        let strange = json!({"id": "a", "status": "teleported", "items": [{"status": "teleported", "n": 1}]});
        assert_eq!(spoiled(Trouble::Unknown), strange);
        assert_eq!(spoiled(Trouble::WrongType), json!({"id": 17, "status": 17, "items": "not a list"}));
    }
}
