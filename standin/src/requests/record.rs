//! A request as the citizen sees it, and what a step does to it.

use super::steps::{Party, Status};
use crate::moment::Moment;
use crate::problem::Problem;
use serde_json::{Value, json};

/// A request that has just been sent. `body` has been checked: it holds nothing but the contract's fields.
pub fn new(body: &Value, id: &str, now: Moment) -> Value {
    let mut request = body.clone();
    request["id"] = id.into();
    if request.get("urgency").is_none() {
        request["urgency"] = "normal".into();
    }
    request["requested_at"] = now.to_string().into();
    request["requested_by"] = Party::Citizen.name().into();
    request["status_history"] = json!([]);
    enter(&mut request, Status::Sent, Party::Citizen, now);
    request
}

/// Where the request is.
pub fn status(request: &Value) -> Result<Status, Problem> {
    let status = request["status"].as_str().and_then(Status::named);
    status.ok_or_else(|| Problem::server_error("a request is kept with no status"))
}

/// Enters a status, with what that means for the other fields. Whether it is allowed was asked before.
pub fn enter(request: &mut Value, to: Status, by: Party, now: Moment) {
    request["status"] = to.name().into();
    if let Some(history) = request["status_history"].as_array_mut() {
        history.push(json!({"status": to.name(), "at": now.to_string(), "by": by.name()}));
    }
    match to {
        Status::NeedsInfo
        | Status::Arranged
        | Status::AlternativeOffered
        | Status::NotAvailable
        | Status::MeetingMoved
        | Status::Refused => request["answered_at"] = now.to_string().into(),
        // The question has been answered.
        Status::Sent => forget(request, "question"),
        // A wish is kept no longer than the meeting; how the interpreter takes part is a part of every request.
        Status::Held | Status::MeetingHeldWithout => {
            forget(request, "avoid");
            forget(request, "gender_wish");
            request["outcome"] = json!({"held": "yes", "problem_codes": []});
        }
        // What was offered is not booked.
        Status::DeclinedByCitizen | Status::Received => forget(request, "arranged"),
        _ => {}
    }
}

/// Moves the meeting. How long it lasts is not known any more.
pub fn move_meeting(request: &mut Value, starts_at: &Value) {
    forget(&mut request["meeting"], "ends_at");
    request["meeting"]["starts_at"] = starts_at.clone();
}

fn forget(value: &mut Value, name: &str) {
    if let Some(fields) = value.as_object_mut() {
        fields.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_is_the_last_of_its_history_and_wishes_end_with_the_meeting() {
        let now: Moment = "2026-11-23T10:00".parse().expect("a moment");
        let body = json!({
            "meeting": {"starts_at": "2026-12-01T09:00"}, "mode_wish": "phone", "gender_wish": "woman",
            "avoid": {"no_relatives": true},
        });
        let mut request = new(&body, "ir-1", now);
        assert_eq!(status(&request), Ok(Status::Sent));
        assert_eq!(request["urgency"], "normal");
        enter(&mut request, Status::Received, Party::Authority, now);
        assert_eq!(request.get("answered_at"), None, "seen is not answered");
        enter(&mut request, Status::Arranged, Party::Authority, now);
        assert_eq!(request["answered_at"], "2026-11-23T10:00");
        enter(&mut request, Status::Held, Party::Authority, now);
        assert_eq!((request.get("avoid"), request.get("gender_wish")), (None, None));
        assert_eq!(request["mode_wish"], "phone");
        let history: Vec<_> = request["status_history"].as_array().expect("a list").iter().collect();
        assert_eq!(history.len(), 4);
        assert_eq!(history[3], &json!({"status": "held", "at": "2026-11-23T10:00", "by": "authority"}));
    }
}
