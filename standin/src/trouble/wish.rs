//! A trouble that somebody asked for, with what the answer complains of.

use super::Trouble;
use crate::problem::{Code, FieldError, Kind, Problem};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

/// What somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Which trouble.
    pub trouble: Trouble,
    /// JSON Pointer to the field that 422 complains of.
    pub field: String,
    /// What it complains of.
    pub code: Code,
}

impl Wish {
    /// The trouble, at the field that most sendings have.
    pub fn of(trouble: Trouble) -> Self {
        Self { trouble, field: "/meeting/starts_at".to_owned(), code: Code::UnknownValue }
    }

    /// What a place, an objection or another text asks for that begins with `!` and a name.
    pub fn written_in(body: &Value) -> Option<Self> {
        let fields = [
            ("/meeting/place_or_link", "/meeting/starts_at", Code::InThePast),
            ("/objection_text", "/objection_text", Code::TooLong),
            ("/text", "/text", Code::TooLong),
        ];
        fields.into_iter().find_map(|(read, field, code)| {
            let wished = body.pointer(read)?.as_str()?.strip_prefix('!')?;
            let trouble = Trouble::ALL.into_iter().find(|trouble| wished.starts_with(trouble.name()))?;
            Some(Self { trouble, field: field.to_owned(), code })
        })
    }

    /// What is said to be wrong with a sending.
    pub fn problem(&self) -> Option<Problem> {
        match self.trouble {
            Trouble::Conflict => Some(Kind::StatusConflict.into()),
            Trouble::InvalidFields => {
                Some(Problem::invalid(vec![FieldError { pointer: self.field.clone(), code: self.code }]))
            }
            _ => None,
        }
    }

    /// The answer that comes instead of the real one, if there is no real one.
    pub async fn instead(&self) -> Option<Response> {
        match self.problem() {
            Some(problem) => Some(problem.into_response()),
            None => self.trouble.instead().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_beginning_of_a_text_asks_for_a_failure() {
        let wished = |body: &Value| Wish::written_in(body).map(|wish| (wish.trouble, wish.field));
        let place = |place: &str| json!({"meeting": {"place_or_link": place}});
        let expected = (Trouble::ServerError, "/meeting/starts_at".to_owned());
        assert_eq!(wished(&place("!500 Lokale 4")), Some(expected));
        let expected = (Trouble::InvalidFields, "/objection_text".to_owned());
        assert_eq!(wished(&json!({"objection_text": "!422"})), Some(expected));
        assert_eq!(wished(&json!({"text": "!lost"})), Some((Trouble::Lost, "/text".to_owned())));
        assert_eq!(wished(&place("Lokale !500")), None);
        assert_eq!(wished(&place("!")), None);
        assert_eq!(wished(&json!([])), None);
    }
}
