//! Absence, and who has been told.

use crate::town::{NOW, Person, absence, new_key, town, with};
use serde_json::{Value, json};

const PATH: &str = "/api/absence-reports";

fn of_appointment(id: &str) -> Value {
    json!({"appointment_id": id, "reason": "child_sick", "first_date": "2026-11-30", "notify": ["municipality"]})
}

#[tokio::test]
async fn a_sick_report_says_for_each_receiver_whether_they_know() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let key = new_key();
    let seen = person.send("POST", PATH, &key, &absence()).await;
    let report = seen.json();
    assert_eq!((seen.status, &report["reported_at"], report.get("notify")), (201, &json!(NOW), None));
    let told = json!({"to": "municipality", "result": "notified", "notified_at": NOW});
    assert_eq!(report["receipts"], json!([told, {"to": "workplace", "result": "citizen_must_call"}]));
    assert_eq!(person.send("POST", PATH, &key, &absence()).await.text, seen.text);
    let at_school = with(absence(), "action_id", json!("action-2"));
    let report = person.post(PATH, &at_school).await.json();
    assert_eq!(report["receipts"][1]["result"], "notified");
}

#[tokio::test]
async fn an_absence_from_an_appointment_is_seen_in_the_plan() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let before = person.get("/api/plan").await.json();
    let report = person.post(PATH, &of_appointment("appointment-1")).await.json();
    let after = person.get("/api/plan").await.json();
    assert_eq!(after["appointments"][0]["absence_report"], report);
    assert_eq!(after["appointments"][0]["status"], before["appointments"][0]["status"], "the office says what follows");
    assert_eq!(after["version"].as_u64(), before["version"].as_u64().map(|version| version + 1));
}

#[tokio::test]
async fn every_broken_rule_of_an_absence_is_named() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let neither = json!({"reason": "sick", "first_date": "2026-11-23", "notify": ["municipality"]});
    for (body, pointer, code) in [
        (neither, "/action_id", "required"),
        (with(absence(), "appointment_id", json!("appointment-1")), "/appointment_id", "not_allowed"),
        (with(absence(), "action_id", json!("action-9")), "/action_id", "unknown_value"),
        (of_appointment("appointment-9"), "/appointment_id", "unknown_value"),
        (with(absence(), "reason", json!("influenza")), "/reason", "unknown_value"),
        (with(absence(), "first_date", json!("23-11-2026")), "/first_date", "not_a_date"),
        (with(absence(), "expected_back_date", json!("2026-11-22")), "/expected_back_date", "not_allowed"),
        (with(absence(), "notify", json!([])), "/notify", "too_short"),
        (with(absence(), "notify", json!(["municipality"])), "/notify", "too_short"),
        (with(absence(), "notify", json!(["municipality", "neighbour"])), "/notify/1", "unknown_value"),
        (with(absence(), "diagnosis", json!("x")), "/diagnosis", "not_allowed"),
    ] {
        let seen = person.post(PATH, &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}
