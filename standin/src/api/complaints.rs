//! Complaints that go to the municipality first.

use crate::answer::Answer;
use crate::areas;
use crate::caller::Caller;
use crate::decisions::CONTRACT_BOARD;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::folders::{self, Folder};
use crate::id;
use crate::problem::{Code, Problem};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::Connection;
use serde_json::{Value, json};

const VIA: &str = "municipality_first";

/// `listComplaints`.
pub async fn list(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| {
        let mut complaints = folders::list(connection, Folder::Complaints, citizen)?;
        complaints.iter_mut().for_each(without_words);
        Ok(json!({"complaints": complaints}))
    })
}

/// `createComplaint`. A late one is taken too: whether lateness is excused is not decided here.
pub async fn create(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            let to = check(connection, citizen, body)?;
            let mut complaint = body.clone();
            complaint["id"] = id::new("complaint").into();
            complaint["sent_at"] = now.to_string().into();
            complaint["to"] = to.into();
            complaint["via"] = VIA.into();
            complaint["status"] = "sent_to_municipality".into();
            folders::insert(connection, Folder::Complaints, citizen, &complaint)?;
            without_words(&mut complaint);
            Ok(Answer::with_status(StatusCode::CREATED, &complaint))
        })
        .await
}

/// `NewComplaint`: whom it goes to. A decision whose way does not begin at the municipality, or is not known, is refused.
fn check(connection: &Connection, citizen: &str, body: &Value) -> Result<String, Problem> {
    let decision = match body.get("decision_id").and_then(Value::as_str) {
        Some(id) => folders::find(connection, Folder::Decisions, citizen, id)?,
        None => None,
    };
    let mut complaint = Fields::of(body);
    complaint.spelled(May, "decision_id", |_| decision.is_some());
    let route = decision.as_ref().map(|decision| &decision["complaint_route"]);
    if route.is_some_and(|route| route["via"] != VIA) {
        complaint.broken("decision_id", Code::NotAllowed);
    }
    complaint.word(Must, "area", &areas::ALL);
    complaint.text(May, "text", 0..=4000);
    complaint.finish()?;
    Ok(route.and_then(|route| route["to"].as_str()).unwrap_or(CONTRACT_BOARD).to_owned())
}

/// The contract shows where a complaint is, not what it says.
fn without_words(complaint: &mut Value) {
    if let Some(fields) = complaint.as_object_mut() {
        fields.remove("text");
        fields.remove("area");
    }
}
