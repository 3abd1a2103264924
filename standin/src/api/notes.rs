//! Notes that the citizen may see, and writing one.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::fields::Presence::Must;
use crate::folders::{self, Folder};
use crate::notes;
use crate::problem::{Code, Problem};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

/// `listNotes`.
pub async fn list(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| {
        let mut notes = folders::list(connection, Folder::Notes, citizen)?;
        notes.retain(|note| notes::is_for(note, "citizen"));
        Ok(json!({"notes": notes}))
    })
}

/// `createNote`.
pub async fn create(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            check(body)?;
            let note = notes::keep(connection, citizen, "citizen", body.clone(), now)?;
            Ok(Answer::with_status(StatusCode::CREATED, &note))
        })
        .await
}

/// `NewNote`: always the citizen's to read.
fn check(body: &Value) -> Result<(), Problem> {
    let mut note = Fields::of(body);
    note.text(Must, "text", 1..=2000);
    note.words(Must, "visible_to", 0, &["citizen", "caseworker"]);
    if body["visible_to"].is_array() && !notes::is_for(body, "citizen") {
        note.broken("visible_to", Code::NotAllowed);
    }
    note.finish()
}
