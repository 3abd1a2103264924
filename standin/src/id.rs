//! An id in an address, and new ones.

use crate::problem::{Kind, Problem};
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use uuid::Uuid;

/// An id nobody has yet, short enough to be read aloud. `kind` says what it is of.
pub fn new(kind: &str) -> String {
    format!("{kind}-{}", &Uuid::new_v4().simple().to_string()[..12])
}

/// The one id of the address. What cannot be an id is not found.
pub struct Id(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let Ok(Path(id)) = Path::<String>::from_request_parts(parts, state).await else {
            return Err(Kind::NotFound.into());
        };
        let is_id = id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        if is_id { Ok(Self(id)) } else { Err(Kind::NotFound.into()) }
    }
}
