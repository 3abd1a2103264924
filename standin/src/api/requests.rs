//! Interpreter requests: looking at them, sending one, taking a step.

use super::{new_request, status_change};
use crate::answer::Answer;
use crate::caller::Caller;
use crate::id::{self, Id};
use crate::problem::Kind;
use crate::requests::{self, record, replies};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::json;

/// `listInterpreterRequests`.
pub async fn list(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| Ok(json!({"requests": requests::list(connection, citizen)?})))
}

/// `getInterpreterRequest`.
pub async fn get_one(Id(id): Id, caller: Caller) -> Response {
    caller.read(|connection, citizen, _| Ok(requests::find(connection, citizen, &id)?.ok_or(Kind::NotFound)?))
}

/// `createInterpreterRequest`.
pub async fn create(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            new_request::check(body, now)?;
            let id = id::new("ir");
            let request = record::new(body, &id, now);
            requests::insert(connection, citizen, &request)?;
            let location = Some(format!("/api/interpreter-requests/{id}"));
            Ok(Answer { location, ..Answer::with_status(StatusCode::CREATED, &request) })
        })
        .await
}

/// `changeInterpreterRequestStatus`.
pub async fn change_status(Id(id): Id, write: Write) -> Response {
    write
        .carry_out(move |connection, citizen, body, now| {
            let mut request = requests::find(connection, citizen, &id)?.ok_or(Kind::NotFound)?;
            // The step takes the question away.
            let question = request["question"].clone();
            status_change::apply(&mut request, body, now)?;
            requests::save(connection, &request)?;
            if let (Some(question), Some(reply)) = (question.as_str(), body["answer_text"].as_str()) {
                replies::keep(connection, &id, question, reply, now)?;
            }
            Ok(Answer::ok(&request))
        })
        .await
}
