//! The life of an interpreter request, step by step.

use crate::town::{Person, REQUESTS, authority, request_at, town};
use axum::Router;
use serde_json::{Value, json};

/// The contract's table: to, set by, from.
pub const TABLE: [(&str, &str, &[&str]); 16] = [
    ("sent", "citizen", &["needs_info"]),
    ("received", "authority", &["sent", "accepted", "declined_by_citizen"]),
    ("needs_info", "authority", &["received"]),
    ("arranged", "authority", &["received", "accepted", "meeting_moved"]),
    ("alternative_offered", "authority", &["received"]),
    ("accepted", "citizen", &["alternative_offered"]),
    ("declined_by_citizen", "citizen", &["alternative_offered"]),
    ("not_available", "authority", &["received"]),
    ("meeting_moved", "authority", &["not_available"]),
    ("meeting_held_without", "citizen", &["not_available", "meeting_moved"]),
    ("refused", "authority", &["received"]),
    ("held", "authority", &["arranged"]),
    ("problem_reported", "citizen", &["held"]),
    ("closed", "authority", &["held", "problem_reported"]),
    ("cancelled_by_citizen", "citizen", &BEFORE_HELD),
    ("cancelled_by_authority", "authority", &BEFORE_HELD),
];

const BEFORE_HELD: [&str; 9] = [
    "sent",
    "received",
    "needs_info",
    "arranged",
    "alternative_offered",
    "accepted",
    "declined_by_citizen",
    "not_available",
    "meeting_moved",
];

fn set_by(status: &str) -> &'static str {
    TABLE.iter().find(|(to, ..)| *to == status).expect("a status").1
}

/// The statuses on the way from `sent` to this one.
fn way_to(status: &str) -> &'static [&'static str] {
    match status {
        "sent" => &[],
        "received" => &["received"],
        "needs_info" => &["received", "needs_info"],
        "arranged" => &["received", "arranged"],
        "alternative_offered" => &["received", "alternative_offered"],
        "accepted" => &["received", "alternative_offered", "accepted"],
        "declined_by_citizen" => &["received", "alternative_offered", "declined_by_citizen"],
        "not_available" => &["received", "not_available"],
        "meeting_moved" => &["received", "not_available", "meeting_moved"],
        "meeting_held_without" => &["received", "not_available", "meeting_held_without"],
        "refused" => &["received", "refused"],
        "held" => &["received", "arranged", "held"],
        "problem_reported" => &["received", "arranged", "held", "problem_reported"],
        "closed" => &["received", "arranged", "held", "closed"],
        "cancelled_by_citizen" => &["cancelled_by_citizen"],
        _ => &["cancelled_by_authority"],
    }
}

/// What the citizen says with a step.
pub fn of_citizen(to: &str) -> Value {
    match to {
        "sent" => json!({"to": to, "answer_text": "Mødet varer en time."}),
        "problem_reported" => json!({"to": to, "problem_codes": ["not_understood"], "note": "Forkert dialekt."}),
        "meeting_held_without" => json!({"to": to, "consent": true}),
        _ => json!({"to": to}),
    }
}

/// What the authority says with a step.
fn of_authority(to: &str) -> Value {
    let arranged = json!({"mode": "phone", "certified": "unknown"});
    match to {
        "needs_info" => json!({"status": to, "question": "Hvor længe varer mødet?"}),
        "arranged" => json!({"status": to, "answered_by_unit": "Integrationsteamet", "arranged": arranged}),
        "alternative_offered" => json!({"status": to, "answer_text": "Kun telefon.", "arranged": arranged}),
        "meeting_moved" => json!({"status": to, "meeting": {"starts_at": "2026-12-08T10:00"}}),
        "refused" => json!({"status": to, "refusal": {"reason": "Nej.", "complaint_guidance": "Klag inden 4 uger."}}),
        _ => json!({"status": to}),
    }
}

/// A new request, brought to this status.
pub async fn request_in(app: &Router, person: &Person, status: &str) -> String {
    let sent = person.post(REQUESTS, &request_at("Lokale 4")).await.json();
    let id = sent["id"].as_str().expect("an id").to_owned();
    for to in way_to(status) {
        let seen = match set_by(to) {
            "citizen" => person.step(&id, &of_citizen(to)).await,
            _ => authority(app, &id, &of_authority(to)).await,
        };
        assert_eq!(seen.status, 200, "to {to} on the way to {status}: {}", seen.text);
    }
    id
}

#[tokio::test]
async fn every_step_of_the_table_is_possible_and_no_other() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for (from, ..) in TABLE {
        for (to, by, froms) in TABLE {
            let id = request_in(&app, &person, from).await;
            let is_in_table = froms.contains(&from);
            let own = match by {
                "citizen" => person.step(&id, &of_citizen(to)).await,
                _ => authority(&app, &id, &of_authority(to)).await,
            };
            assert_eq!(own.status, if is_in_table { 200 } else { 409 }, "{from} to {to}");
            if !is_in_table {
                assert_eq!(own.problem().1, "status-conflict");
            }
            let expected = if is_in_table { to } else { from };
            let now = person.get(&format!("{REQUESTS}/{id}")).await.json();
            assert_eq!(now["status"], expected, "{from} to {to}");
            let last = now["status_history"].as_array().and_then(|history| history.last()).expect("a history");
            assert_eq!((&last["status"], &last["by"]), (&json!(expected), &json!(set_by(expected))));
        }
    }
}

#[tokio::test]
async fn nobody_takes_the_steps_of_the_other() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for (to, by, froms) in TABLE {
        for from in froms {
            let id = request_in(&app, &person, from).await;
            match by {
                "citizen" => {
                    let seen = authority(&app, &id, &of_authority(to)).await;
                    assert_eq!(seen.problem(), (409, "status-conflict".to_owned()), "{from} to {to}");
                }
                _ => {
                    let seen = person.step(&id, &json!({"to": to})).await;
                    assert_eq!(seen.errors(), [("/to".to_owned(), "unknown_value".to_owned())], "{from} to {to}");
                }
            }
            assert_eq!(person.get(&format!("{REQUESTS}/{id}")).await.json()["status"], *from);
        }
    }
}

#[tokio::test]
async fn a_step_says_everything_it_must() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for (from, to, missing) in [
        ("received", "needs_info", vec!["/question"]),
        ("received", "arranged", vec!["/arranged", "/answered_by_unit"]),
        ("received", "alternative_offered", vec!["/answer_text"]),
        ("received", "refused", vec!["/refusal"]),
        ("not_available", "meeting_moved", vec!["/meeting/starts_at"]),
    ] {
        let id = request_in(&app, &person, from).await;
        let errors = authority(&app, &id, &json!({"status": to})).await.errors();
        assert_eq!(errors.iter().map(|(pointer, _)| pointer.as_str()).collect::<Vec<_>>(), missing, "{to}");
    }
    for (from, to, missing) in [
        ("needs_info", "sent", "/answer_text"),
        ("held", "problem_reported", "/problem_codes"),
        ("not_available", "meeting_held_without", "/consent"),
    ] {
        let id = request_in(&app, &person, from).await;
        let errors = person.step(&id, &json!({"to": to})).await.errors();
        assert_eq!(errors, [(missing.to_owned(), "required".to_owned())], "{to}");
    }
    let id = request_in(&app, &person, "not_available").await;
    let implied = person.step(&id, &json!({"to": "meeting_held_without", "consent": false})).await;
    assert_eq!(implied.errors(), [("/consent".to_owned(), "unknown_value".to_owned())]);
    let extra = person.step(&id, &json!({"to": "cancelled_by_citizen", "note": "x"})).await;
    assert_eq!(extra.errors(), [("/note".to_owned(), "not_allowed".to_owned())]);
}

#[tokio::test]
async fn a_no_comes_with_its_reason_and_how_to_complain() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "received").await;
    let half = json!({"status": "refused", "refusal": {"reason": "Nej."}});
    let errors = authority(&app, &id, &half).await.errors();
    assert_eq!(errors, [("/refusal/complaint_guidance".to_owned(), "required".to_owned())]);
    let id = request_in(&app, &person, "refused").await;
    let refused = person.get(&format!("{REQUESTS}/{id}")).await.json();
    assert_eq!(refused["refusal"], json!({"reason": "Nej.", "complaint_guidance": "Klag inden 4 uger."}));
}

#[tokio::test]
async fn who_interprets_has_no_field() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "received").await;
    let mut arranged = of_authority("arranged");
    arranged["arranged"]["interpreter_age"] = 17.into();
    arranged["arranged"]["interpreter_name"] = "Somebody".into();
    let errors = authority(&app, &id, &arranged).await.errors();
    let refused = ["/arranged/interpreter_age", "/arranged/interpreter_name"];
    assert_eq!(errors, refused.map(|pointer| (pointer.to_owned(), "not_allowed".to_owned())));
}

#[tokio::test]
async fn wishes_and_questions_are_kept_no_longer_than_they_are_needed() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "needs_info").await;
    let asked = person.get(&format!("{REQUESTS}/{id}")).await.json();
    assert_eq!(asked["question"], "Hvor længe varer mødet?");
    let answered = person.step(&id, &of_citizen("sent")).await.json();
    assert_eq!((answered.get("question"), answered.get("answer_text")), (None, None));
    let id = request_in(&app, &person, "problem_reported").await;
    let held = person.get(&format!("{REQUESTS}/{id}")).await.json();
    assert_eq!((held.get("avoid"), held.get("gender_wish")), (None, None));
    assert_eq!(held["mode_wish"], "in_person");
    let outcome = json!({"held": "yes", "problem_codes": ["not_understood"], "note": "Forkert dialekt."});
    assert_eq!(held["outcome"], outcome);
}
