//! A step by the citizen in the life of a request: `InterpreterStatusChange`.

use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::moment::Moment;
use crate::problem::{Kind, Problem};
use crate::requests::record;
use crate::requests::steps::{Party, Status, is_allowed};
use serde_json::Value;

/// The statuses a citizen can name. The authority's are not in the list, so they are unknown here.
const CITIZENS: [&str; 6] =
    ["accepted", "declined_by_citizen", "cancelled_by_citizen", "sent", "problem_reported", "meeting_held_without"];

const PROBLEMS: [&str; 12] = [
    "not_understood",
    "knows_person",
    "no_show",
    "late",
    "wrong_language",
    "under_18",
    "relative",
    "not_neutral",
    "secrecy",
    "bad_connection",
    "stopped",
    "other",
];

/// Makes the step, if the body keeps the rules and the request is where the step begins.
pub fn apply(request: &mut Value, body: &Value, now: Moment) -> Result<(), Problem> {
    let to = check(body)?;
    if !is_allowed(record::status(request)?, to, Party::Citizen) {
        return Err(Kind::StatusConflict.into());
    }
    record::enter(request, to, Party::Citizen, now);
    if to == Status::ProblemReported {
        request["outcome"]["problem_codes"] = body["problem_codes"].clone();
        if let Some(note) = body.get("note") {
            request["outcome"]["note"] = note.clone();
        }
    }
    Ok(())
}

/// The status to enter. Which other fields belong depends on it.
fn check(body: &Value) -> Result<Status, Problem> {
    let mut change = Fields::of(body);
    let to = change.word(Must, "to", &CITIZENS).and_then(Status::named);
    match to {
        Some(Status::Sent) => change.text(Must, "answer_text", 1..=1000),
        Some(Status::ProblemReported) => {
            change.words(Must, "problem_codes", 1, &PROBLEMS);
            change.text(May, "note", 0..=1000);
        }
        Some(Status::MeetingHeldWithout) => change.yes("consent"),
        _ => {}
    }
    change.finish()?;
    // An unknown status has been refused by now.
    to.ok_or_else(|| Kind::InvalidFields.into())
}
