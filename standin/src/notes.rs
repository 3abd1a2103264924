//! Notes between citizen and caseworker.

use crate::folders::{self, Folder};
use crate::id;
use crate::moment::Moment;
use rusqlite::Connection;
use serde_json::{Value, json};

/// Keeps a note that has just been written: `text` and `visible_to`, and perhaps `action_id` and `in_reply_to`. The
/// note as it was kept.
pub fn keep(
    connection: &Connection,
    citizen: &str,
    author: &str,
    written: Value,
    now: Moment,
) -> rusqlite::Result<Value> {
    let mut note = written;
    note["id"] = id::new("note").into();
    note["author"] = author.into();
    note["created_at"] = now.to_string().into();
    folders::insert(connection, Folder::Notes, citizen, &note)?;
    Ok(note)
}

/// What the citizen says to the caseworker about an action.
pub fn about(action: &str, text: &Value) -> Value {
    json!({"text": text, "visible_to": ["citizen", "caseworker"], "action_id": action})
}

/// Whether this reader can read the note.
pub fn is_for(note: &Value, reader: &str) -> bool {
    note["visible_to"].as_array().is_some_and(|readers| readers.iter().any(|one| one == reader))
}
