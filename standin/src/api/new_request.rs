//! A request for an interpreter, before it is one: `NewInterpreterRequest`.

use super::wishes::{GENDER_WISHES, MODE_WISHES, YES_NO, avoid, other_language, spoken_language};
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::moment::Moment;
use crate::problem::{Code, Problem};
use serde_json::Value;

const PLACES: [&str; 5] = ["authority", "clinic", "school", "court", "other"];

const PURPOSES: [&str; 10] = [
    "integration_talk",
    "contract_followup",
    "child_case",
    "health",
    "school",
    "housing",
    "benefits",
    "family_reunification_guidance",
    "court",
    "other",
];

/// Whether the body keeps every rule.
pub fn check(body: &Value, now: Moment) -> Result<(), Problem> {
    let mut request = Fields::of(body);
    request.object(Must, "meeting", |fields| meeting(fields, now));
    request.object(Must, "language", spoken_language);
    request.object(May, "fallback_language", other_language);
    request.word(Must, "mode_wish", &MODE_WISHES);
    request.word(May, "gender_wish", &GENDER_WISHES);
    request.object(May, "avoid", avoid);
    request.count(May, "persons_present", 1..=99);
    request.word(May, "minor_in_case", &YES_NO);
    // Who needs an interpreter this minute needs a telephone, not a form.
    request.word(May, "urgency", &["normal", "within_24h"]);
    request.finish()
}

fn meeting(meeting: &mut Fields, now: Moment) {
    meeting.word(Must, "with", &PLACES);
    meeting.text(May, "unit", 0..=120);
    meeting.word(Must, "purpose_category", &PURPOSES);
    let starts_at = meeting.moment(Must, "starts_at");
    if starts_at.is_some_and(|starts_at| starts_at <= now) {
        meeting.broken("starts_at", Code::InThePast);
    }
    let ends_at = meeting.moment(May, "ends_at");
    if let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at)
        && ends_at <= starts_at
    {
        meeting.broken("ends_at", Code::NotAllowed);
    }
    meeting.text(Must, "place_or_link", 1..=200);
}
