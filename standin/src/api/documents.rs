//! Papers in the case.

use crate::caller::Caller;
use crate::folders::{self, Folder};
use crate::plans::{self, rooms};
use axum::response::Response;
use serde_json::json;

/// `listDocuments`. What lies in a closed room is not in the list.
pub async fn list(caller: Caller) -> Response {
    caller.read(|connection, citizen, now| {
        let plan = plans::find(connection, citizen)?.unwrap_or_default();
        let areas = rooms::open_areas(connection, citizen, &plan, now)?;
        let mut documents = folders::list(connection, Folder::Documents, citizen)?;
        documents.retain(|document| rooms::is_open(document, &areas));
        Ok(json!({"documents": documents}))
    })
}
