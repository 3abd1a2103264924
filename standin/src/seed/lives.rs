//! Requests in every status, each with the life that led there. The steps are those that anybody takes, so they keep
//! the contract's table.

use super::workday;
use crate::api::status_change;
use crate::api::wishes::{GENDER_WISHES, MODE_WISHES};
use crate::demonstration::{COMPLAINT_GUIDANCE, UNIT};
use crate::moment::Moment;
use crate::requests::steps::{Party, Status};
use crate::requests::{authority_step, record};
use Status::{
    Accepted, AlternativeOffered, Arranged, CancelledByAuthority, CancelledByCitizen, Closed, DeclinedByCitizen, Held,
    MeetingHeldWithout, MeetingMoved, NeedsInfo, NotAvailable, ProblemReported, Received, Refused, Sent,
};
use rulebook::Date;
use serde_json::{Value, json};

/// So many requests take a while to show.
const MANY: u16 = 500;

/// With whom, at which unit, about what.
const MEETINGS: [(&str, &str, &str); 10] = [
    ("authority", UNIT, "integration_talk"),
    ("authority", UNIT, "contract_followup"),
    ("school", "Skolen", "school"),
    ("clinic", "Lægeklinikken", "health"),
    ("authority", "Boliganvisningen", "housing"),
    ("authority", "Ydelseskontoret", "benefits"),
    ("authority", UNIT, "family_reunification_guidance"),
    ("authority", "Familieafdelingen", "child_case"),
    ("court", "Retten", "court"),
    ("other", "Biblioteket", "other"),
];

/// One request in each status.
pub fn one_of_each(today: Date) -> Vec<Value> {
    let numbered = (0..).zip(Status::ALL);
    in_order(numbered.map(|(number, status)| life(&format!("ir-one-{}", status.name()), status, number, today)))
}

/// A great many requests over three years, in every status.
pub fn many(today: Date) -> Vec<Value> {
    let numbered = (0..MANY).zip(Status::ALL.into_iter().cycle());
    in_order(numbered.map(|(number, status)| life(&format!("ir-many-{:03}", number + 1), status, number, today)))
}

/// Oldest first.
fn in_order(lives: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut lives: Vec<Value> = lives.collect();
    lives.sort_by(|one, other| one["requested_at"].as_str().cmp(&other["requested_at"].as_str()));
    lives
}

/// A request that has come to this status. Its number says when, where and about what.
fn life(id: &str, status: Status, number: u16, today: Date) -> Value {
    let round = i64::from(number / 16);
    let within = i64::from(number % 16);
    let (asked_on, meeting_on) = if is_over(status) {
        let asked_on = today.plus_days(-40 - 30 * round - within);
        (asked_on, asked_on.plus_days(14))
    } else {
        (today.plus_days(-8 - round), today.plus_days(7 + 9 * round + within % 7))
    };
    let at = |day: Date, hour: u8| Moment { date: workday(day, today), hour, minute: 15 };
    let body = asked(usize::from(number), at(meeting_on, 10), at(meeting_on, 11));
    let mut request = record::new(&body, id, at(asked_on, 9));
    let mut day = asked_on;
    for (hour, to) in (10..).zip(way_to(status)) {
        day = if matches!(to, Held | MeetingHeldWithout) { meeting_on } else { day.plus_days(1) };
        let moved_to = at(meeting_on.plus_days(7), 10);
        take(&mut request, *to, moved_to, at(day, hour));
    }
    request
}

/// Whether the day of the meeting has passed.
fn is_over(status: Status) -> bool {
    matches!(
        status,
        Held | ProblemReported | Closed | Refused | MeetingHeldWithout | CancelledByCitizen | CancelledByAuthority
    )
}

/// The statuses after `sent`, up to this one.
fn way_to(status: Status) -> &'static [Status] {
    match status {
        Sent => &[],
        Received => &[Received],
        NeedsInfo => &[Received, NeedsInfo],
        Arranged => &[Received, Arranged],
        AlternativeOffered => &[Received, AlternativeOffered],
        Accepted => &[Received, AlternativeOffered, Accepted],
        DeclinedByCitizen => &[Received, AlternativeOffered, DeclinedByCitizen],
        NotAvailable => &[Received, NotAvailable],
        MeetingMoved => &[Received, NotAvailable, MeetingMoved],
        MeetingHeldWithout => &[Received, NotAvailable, MeetingHeldWithout],
        Refused => &[Received, Refused],
        Held => &[Received, Arranged, Held],
        ProblemReported => &[Received, Arranged, Held, ProblemReported],
        Closed => &[Received, Arranged, Held, Closed],
        CancelledByCitizen => &[Received, CancelledByCitizen],
        CancelledByAuthority => &[Received, CancelledByAuthority],
    }
}

/// What the citizen asked for.
fn asked(number: usize, starts_at: Moment, ends_at: Moment) -> Value {
    let (with, unit, purpose) = MEETINGS[number % MEETINGS.len()];
    json!({
        "meeting": {
            "with": with, "unit": unit, "purpose_category": purpose, "starts_at": starts_at.to_string(),
            "ends_at": ends_at.to_string(), "place_or_link": format!("{unit}, lokale {}", 1 + number % 12),
        },
        "language": {"iso639_3": "tir", "dialect_note": "Tigrinya fra Eritrea"},
        "fallback_language": {"iso639_3": "ara"},
        "mode_wish": MODE_WISHES[(number + number / 16) % MODE_WISHES.len()],
        "gender_wish": GENDER_WISHES[number % GENDER_WISHES.len()],
        "avoid": {"no_relatives": true},
        "persons_present": 1 + number % 4,
        "minor_in_case": if purpose == "child_case" { "yes" } else { "no" },
    })
}

fn take(request: &mut Value, to: Status, moved_to: Moment, now: Moment) {
    let taken = match to.set_by() {
        Party::Citizen => status_change::apply(request, &of_citizen(to), now),
        Party::Authority => {
            let body = of_unit(to, request, moved_to);
            authority_step::apply(request, &body, now)
        }
    };
    taken.expect("every way keeps the table of steps, which a test reads");
}

/// What the citizen says with a step.
fn of_citizen(to: Status) -> Value {
    let mut body = json!({"to": to.name()});
    match to {
        ProblemReported => body["problem_codes"] = json!(["not_understood", "late"]),
        MeetingHeldWithout => body["consent"] = true.into(),
        _ => {}
    }
    body
}

/// What the unit says with a step.
fn of_unit(to: Status, request: &Value, moved_to: Moment) -> Value {
    let mut body = json!({"status": to.name()});
    if !matches!(to, Received | Held | Closed) {
        body["answered_by_unit"] = request["meeting"]["unit"].clone();
    }
    let starts_at = &request["meeting"]["starts_at"];
    match to {
        NeedsInfo => body["question"] = "Hvor længe varer mødet?".into(),
        Arranged => {
            body["answer_text"] = "Tolken kommer til mødet. Tolken har tavshedspligt.".into();
            let mode = match request["mode_wish"].as_str() {
                Some(wish) if wish != "no_preference" => wish,
                _ => "phone",
            };
            body["arranged"] = json!({
                "mode": mode, "certified": "unknown", "arrives_at": starts_at, "interpreter_ref": "DEMO-2044",
            });
        }
        AlternativeOffered => {
            body["answer_text"] = "Tolken kan kun være med på telefon.".into();
            body["arranged"] = json!({"mode": "phone", "certified": "unknown", "arrives_at": starts_at});
        }
        NotAvailable => body["answer_text"] = "Vi har ikke fundet en tolk til mødet.".into(),
        MeetingMoved => {
            body["answer_text"] = "Mødet har fået en ny tid. Vi leder efter en tolk.".into();
            body["meeting"] = json!({"starts_at": moved_to.to_string()});
        }
        Refused => {
            let reason = "Mødet handler kun om at hente en nøgle.";
            body["refusal"] = json!({"reason": reason, "complaint_guidance": COMPLAINT_GUIDANCE});
        }
        CancelledByAuthority => body["answer_text"] = "Mødet er aflyst.".into(),
        _ => {}
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::requests::steps::is_allowed;

    fn today() -> Date {
        "2026-11-23".parse().expect("a day")
    }

    fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
        value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
    }

    #[test]
    fn every_life_keeps_the_table_of_steps_and_the_order_of_time() {
        let lives: Vec<Value> = many(today()).into_iter().chain(one_of_each(today())).collect();
        assert_eq!(lives.len(), usize::from(MANY) + Status::ALL.len());
        for request in &lives {
            let id = text(request, "/id");
            let history = request["status_history"].as_array().expect("a list");
            assert!(history.is_sorted_by_key(|entry| text(entry, "/at")), "{id}");
            assert!(text(&history[history.len() - 1], "/at") < "2026-11-23", "{id}");
            let statuses: Vec<Status> =
                history.iter().filter_map(|entry| Status::named(text(entry, "/status"))).collect();
            assert_eq!((statuses.first(), statuses.len()), (Some(&Sent), history.len()), "{id}");
            for pair in statuses.windows(2) {
                assert!(is_allowed(pair[0], pair[1], pair[1].set_by()), "{id}: {pair:?}");
            }
        }
    }

    #[test]
    fn a_meeting_lies_ahead_unless_it_is_over() {
        for request in many(today()).iter().chain(&one_of_each(today())) {
            let status = record::status(request).expect("a status");
            let is_ahead = text(request, "/meeting/starts_at") > "2026-11-24";
            assert_eq!(is_ahead, !is_over(status), "{}", text(request, "/id"));
        }
    }

    #[test]
    fn the_same_day_makes_the_same_requests() {
        assert_eq!(many(today()), many(today()));
    }
}
