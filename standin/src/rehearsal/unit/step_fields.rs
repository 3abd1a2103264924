//! What the unit can say with each step, field by field.

use crate::demonstration::{self, COMPLAINT_GUIDANCE};
use crate::fields::Presence::{self, May, Must};
use crate::moment::Moment;
use crate::requests::steps::{Status, needs};
use Entry::{Choice, Line, Lines, Time};
use serde_json::Value;

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// One line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// A moment, as the contract writes it.
    Time,
    /// One of these: value and label.
    Choice(&'static [(&'static str, &'static str)]),
}

/// One field of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// JSON Pointer into the step.
    pub pointer: &'static str,
    /// What the caseworker reads beside it.
    pub label: &'static str,
    /// How it is filled in.
    pub entry: Entry,
    /// Whether the object that it is a part of can do without it.
    presence: Presence,
}

const MODES: &[(&str, &str)] = &[("in_person", "In person"), ("video", "By video"), ("phone", "By telephone")];
const CERTIFIED: &[(&str, &str)] = &[("unknown", "Not known"), ("yes", "Yes"), ("no", "No")];

const QUESTION: Field = field("/question", "Question to the citizen", Lines, Must);
const ANSWER: Field = field("/answer_text", "Answer in words", Lines, Must);
const OFFER: Field = field("/answer_text", "What is offered", Lines, Must);
const UNIT: Field = field("/answered_by_unit", "Unit that answers", Line, Must);
const MODE: Field = field("/arranged/mode", "How the interpreter takes part", Choice(MODES), Must);
const CERTIFICATE: Field = field("/arranged/certified", "Holds a certificate", Choice(CERTIFIED), Must);
const ARRIVES_AT: Field = field("/arranged/arrives_at", "When the interpreter is there", Time, May);
const REFERENCE: Field = field("/arranged/interpreter_ref", "Booking reference", Line, May);
const REASON: Field = field("/refusal/reason", "Reason", Lines, Must);
const COMPLAINT: Field = field("/refusal/complaint_guidance", "How to complain", Lines, Must);
const STARTS_AT: Field = field("/meeting/starts_at", "New time of the meeting", Time, Must);

const fn field(pointer: &'static str, label: &'static str, entry: Entry, presence: Presence) -> Field {
    Field { pointer, label, entry, presence }
}

/// What the unit must or may say with a step.
pub fn of(to: Status) -> &'static [Field] {
    match to {
        Status::NeedsInfo => &[QUESTION, UNIT],
        Status::Arranged => &[UNIT, MODE, CERTIFICATE, ARRIVES_AT, REFERENCE, ANSWER],
        Status::AlternativeOffered => &[OFFER, UNIT, MODE, CERTIFICATE, ARRIVES_AT, REFERENCE],
        Status::NotAvailable | Status::CancelledByAuthority => &[ANSWER, UNIT],
        Status::MeetingMoved => &[STARTS_AT, ANSWER, UNIT],
        Status::Refused => &[REASON, COMPLAINT, UNIT],
        _ => &[],
    }
}

impl Field {
    /// Its name in a form.
    pub fn name(&self) -> &'static str {
        &self.pointer[1..]
    }

    /// Whether the step cannot do without it.
    pub fn is_needed(&self, to: Status) -> bool {
        let is_named = |needed: &&str| self.pointer == *needed;
        let is_part = |needed: &&str| self.presence == Must && is_within(self.pointer, needed);
        needs(to).iter().any(|needed| is_named(needed) || is_part(needed))
    }

    /// Whether a complaint about this place is about the field.
    pub fn is_meant_by(&self, pointer: &str) -> bool {
        self.pointer == pointer || (self.presence == Must && is_within(self.pointer, pointer))
    }

    /// What a caseworker would most likely say, empty if nobody can know.
    pub fn likely(&self, to: Status, request: &Value) -> String {
        let known = |pointer: &str| request.pointer(pointer).and_then(Value::as_str).filter(|text| !text.is_empty());
        let likely = match (self.pointer, to) {
            ("/answered_by_unit", _) => {
                known("/answered_by_unit").or_else(|| known("/meeting/unit")).or(Some(demonstration::UNIT))
            }
            ("/refusal/complaint_guidance", _) => Some(COMPLAINT_GUIDANCE),
            ("/meeting/starts_at", _) => return known("/meeting/starts_at").and_then(a_week_later).unwrap_or_default(),
            // Something else is offered than what was asked for.
            (_, Status::AlternativeOffered) => None,
            ("/arranged/mode", _) => known("/arranged/mode").or_else(|| known("/mode_wish")),
            ("/arranged/arrives_at", _) => known("/arranged/arrives_at").or_else(|| known("/meeting/starts_at")),
            ("/arranged/certified" | "/arranged/interpreter_ref", _) => known(self.pointer),
            _ => None,
        };
        likely.unwrap_or_default().to_owned()
    }
}

fn is_within(pointer: &str, object: &str) -> bool {
    pointer.strip_prefix(object).is_some_and(|rest| rest.starts_with('/'))
}

fn a_week_later(starts_at: &str) -> Option<String> {
    let moment: Moment = starts_at.parse().ok()?;
    Some(Moment { date: moment.date.plus_days(7), ..moment }.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_need_of_a_step_has_a_field() {
        for to in Status::ALL {
            for needed in needs(to) {
                let is_asked = of(to).iter().any(|field| field.is_needed(to) && field.is_meant_by(needed));
                assert!(is_asked, "{to:?} needs {needed}");
            }
        }
    }

    #[test]
    fn a_booking_must_say_how_and_an_offer_may() {
        assert!(MODE.is_needed(Status::Arranged) && CERTIFICATE.is_needed(Status::Arranged));
        assert!(!ARRIVES_AT.is_needed(Status::Arranged) && !ANSWER.is_needed(Status::Arranged));
        assert!(!MODE.is_needed(Status::AlternativeOffered) && OFFER.is_needed(Status::AlternativeOffered));
    }

    #[test]
    fn a_form_begins_with_what_is_known() {
        let request = json!({
            "meeting": {"starts_at": "2026-12-28T10:00", "unit": "Skolen"}, "mode_wish": "video",
            "arranged": {"mode": "phone", "certified": "no"},
        });
        assert_eq!(UNIT.likely(Status::Arranged, &request), "Skolen");
        assert_eq!(UNIT.likely(Status::Arranged, &json!({})), "Integrationsteamet");
        assert_eq!(MODE.likely(Status::Arranged, &request), "phone");
        assert_eq!(MODE.likely(Status::AlternativeOffered, &request), "");
        assert_eq!(STARTS_AT.likely(Status::MeetingMoved, &request), "2027-01-04T10:00");
        assert_eq!(ARRIVES_AT.likely(Status::Arranged, &request), "2026-12-28T10:00");
    }
}
