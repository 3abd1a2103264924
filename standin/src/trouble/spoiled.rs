//! The real answer, spoiled on its way to the client.

use super::{Trouble, broken};
use axum::body::{Body, to_bytes};
use axum::http::header;
use axum::response::Response;
use serde_json::Value;

/// Vocabularies of the contract that a page shows.
const VOCABULARIES: [&str; 10] =
    ["status", "kind", "area", "responsible", "needs_interpreter", "author", "relation", "visibility", "result", "via"];

impl Trouble {
    /// The answer as it comes in. An error stays as it is, unless nothing comes in at all.
    pub async fn spoil(self, response: Response) -> Response {
        if self == Self::Lost {
            return broken::answer();
        }
        if !response.status().is_success() || !matches!(self, Self::Cut | Self::Unknown | Self::WrongType) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        parts.headers.remove(header::CONTENT_LENGTH);
        Response::from_parts(parts, Body::from(self.spoiled(&String::from_utf8_lossy(&body))))
    }

    /// A body, spoiled.
    pub fn spoiled(self, body: &str) -> String {
        match self {
            Self::Cut => body.chars().take(body.chars().count() / 2).collect(),
            Self::Unknown => changed(body, with_unknown_values),
            Self::WrongType => changed(body, with_wrong_types),
            _ => body.to_owned(),
        }
    }
}

/// A body without JSON has nothing that could be changed.
fn changed(body: &str, change: fn(&mut Value)) -> String {
    let Ok(mut value) = serde_json::from_str(body) else { return body.to_owned() };
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
            Value::Bool(_) => "not a yes or no".into(),
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
    fn a_spoiled_answer_is_cut_strange_or_of_the_wrong_type() {
        let body = json!({"id": "a", "status": "sent", "in": true, "items": [{"status": "sent", "n": 1}]}).to_string();
        assert!(serde_json::from_str::<Value>(&Trouble::Cut.spoiled(&body)).is_err());
        let spoiled =
            |trouble: Trouble| -> Value { serde_json::from_str(&trouble.spoiled(&body)).expect("still JSON") };
        let strange =
            json!({"id": "a", "status": "teleported", "in": true, "items": [{"status": "teleported", "n": 1}]});
        assert_eq!(spoiled(Trouble::Unknown), strange);
        let wrong = json!({"id": 17, "status": 17, "in": "not a yes or no", "items": "not a list"});
        assert_eq!(spoiled(Trouble::WrongType), wrong);
    }

    #[test]
    fn an_empty_answer_stays_empty() {
        for trouble in Trouble::ALL {
            assert_eq!(trouble.spoiled(""), "", "{trouble:?}");
        }
    }
}
