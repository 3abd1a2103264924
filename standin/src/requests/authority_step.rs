//! A step by the unit in the life of a request: a status, and what comes with it.

use super::record;
use super::steps::{Party, Status, is_allowed, needs};
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::moment::Moment;
use crate::problem::{Code, FieldError, Kind, Problem};
use serde_json::Value;

/// Makes the step, if the body keeps the rules and the request is where the step begins.
pub fn apply(request: &mut Value, body: &Value, now: Moment) -> Result<(), Problem> {
    let to = check(body)?;
    if !is_allowed(record::status(request)?, to, Party::Authority) {
        return Err(Kind::StatusConflict.into());
    }
    record::enter(request, to, Party::Authority, now);
    merge(request, body);
    Ok(())
}

fn merge(request: &mut Value, body: &Value) {
    for (name, value) in body.as_object().into_iter().flatten() {
        match name.as_str() {
            "status" => {}
            "meeting" => record::move_meeting(request, &value["starts_at"]),
            name => request[name] = value.clone(),
        }
    }
}

/// The status to enter. No field has room for who interprets: neither a name nor an age can be stored.
fn check(body: &Value) -> Result<Status, Problem> {
    let mut fields = Fields::of(body);
    let to = fields.word(Must, "status", &Status::ALL.map(Status::name));
    fields.text(May, "answer_text", 1..=4000);
    fields.text(May, "answered_by_unit", 1..=120);
    fields.text(May, "question", 1..=1000);
    fields.object(May, "refusal", |refusal| {
        refusal.text(Must, "reason", 1..=4000);
        refusal.text(Must, "complaint_guidance", 1..=4000);
    });
    fields.object(May, "arranged", |arranged| {
        arranged.word(Must, "mode", &["in_person", "video", "phone"]);
        arranged.word(Must, "certified", &["yes", "no", "unknown"]);
        arranged.moment(May, "arrives_at");
        arranged.text(May, "interpreter_ref", 1..=120);
    });
    fields.object(May, "meeting", |meeting| {
        meeting.moment(Must, "starts_at");
    });
    fields.finish()?;
    let to = to.and_then(Status::named).ok_or(Kind::InvalidFields)?;
    let missing = needs(to).iter().filter(|pointer| body.pointer(pointer).is_none());
    let missing: Vec<_> =
        missing.map(|pointer| FieldError { pointer: (*pointer).to_owned(), code: Code::Required }).collect();
    if missing.is_empty() { Ok(to) } else { Err(Problem::invalid(missing)) }
}
