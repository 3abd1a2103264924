//! The plan, the citizen's voice on it, and the interpreter need.

use crate::town::{Person, REQUESTS, new_key, request_at, town};
use serde_json::{Value, json};

fn answer(action: &str) -> String {
    format!("/api/plan/actions/{action}/answer")
}

fn action(plan: &Value, id: &str) -> Value {
    let actions = plan["actions"].as_array().expect("a list");
    actions.iter().find(|action| action["id"] == id).expect("an action").clone()
}

#[tokio::test]
async fn deadlines_count_from_the_start_and_a_missed_one_names_who_is_late() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let plan = person.get("/api/plan").await.json();
    assert_eq!(plan["start_date"], "2026-10-12");
    let deadlines = plan["deadlines"].as_array().expect("a list").iter();
    let seen: Vec<_> = deadlines
        .map(|deadline| ["code", "date", "status"].map(|name| deadline[name].as_str().expect("a text").to_owned()))
        .collect();
    let expected = [
        ["T2", "2026-11-12", "overdue_authority"],
        ["T3", "2026-11-12", "met"],
        ["T5", "2026-11-12", "met"],
        ["T6", "2027-04-12", "upcoming"],
        ["T8", "2027-10-12", "upcoming"],
    ];
    assert_eq!(seen, expected.map(|deadline| deadline.map(str::to_owned)));
}

#[tokio::test]
async fn who_has_no_plan_yet_is_told_so() {
    let person = Person::sign_in(&town(), "citizen-5", "none").await;
    assert_eq!(person.get("/api/plan").await.problem(), (404, "not-found".to_owned()));
    assert_eq!(person.post(&answer("action-1"), &json!({"answer": "agreed"})).await.status, 404);
    assert_eq!(person.get(REQUESTS).await.json(), json!({"requests": []}));
}

#[tokio::test]
async fn an_objection_stays_beside_the_action_until_the_citizen_answers_again() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let version = person.get("/api/plan").await.json()["version"].as_u64().expect("a number");
    let objection = json!({"answer": "objected", "objection_text": "أريد شيئًا آخر"});
    let seen = person.post(&answer("action-4"), &objection).await;
    assert_eq!(seen.status, 200);
    let objected = seen.json();
    assert_eq!((&objected["status"], &objected["agreed"]), (&json!("objected"), &json!("objected")));
    assert_eq!(objected["objection_text"], "أريد شيئًا آخر");
    let plan = person.get("/api/plan").await.json();
    assert_eq!(action(&plan, "action-4"), objected);
    assert_eq!((&plan["version"], &plan["last_changed_at"]), (&json!(version + 1), &json!(crate::town::NOW)));
    let agreed = person.post(&answer("action-4"), &json!({"answer": "agreed"})).await.json();
    assert_eq!((&agreed["status"], agreed.get("objection_text")), (&json!("agreed"), None));
    assert_eq!(agreed["status_history"].as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn what_is_over_cannot_be_answered_and_what_is_unknown_is_not_found() {
    let person = Person::sign_in(&town(), "citizen-3", "none").await;
    let agreed = json!({"answer": "agreed"});
    let done = person.post(&answer("action-3"), &agreed).await;
    assert_eq!(done.problem(), (409, "status-conflict".to_owned()));
    for unknown in ["action-9", "a%2Fb", "%FF"] {
        let seen = person.post(&answer(unknown), &agreed).await;
        assert_eq!(seen.problem(), (404, "not-found".to_owned()), "{unknown}");
    }
}

#[tokio::test]
async fn an_objection_says_why_and_agreeing_takes_no_reason() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let long = "x".repeat(2001);
    for (body, pointer, code) in [
        (json!({"answer": "objected"}), "/objection_text", "required"),
        (json!({"answer": "objected", "objection_text": ""}), "/objection_text", "too_short"),
        (json!({"answer": "objected", "objection_text": long}), "/objection_text", "too_long"),
        (json!({"answer": "agreed", "objection_text": "x"}), "/objection_text", "not_allowed"),
        (json!({"answer": "maybe"}), "/answer", "unknown_value"),
        (json!({}), "/answer", "required"),
        (json!([]), "", "not_allowed"),
    ] {
        let seen = person.post(&answer("action-4"), &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}

#[tokio::test]
async fn every_broken_rule_of_a_request_is_named() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let broken = |pointer: &str, value: Value| {
        let mut body = request_at("Lokale 4");
        *body.pointer_mut(pointer).expect("a field of the example") = value;
        body
    };
    let with = |pointer: &str, name: &str, value: Value| {
        let mut body = request_at("Lokale 4");
        body.pointer_mut(pointer).expect("an object")[name] = value;
        body
    };
    for (body, pointer, code) in [
        (broken("/meeting/with", json!("embassy")), "/meeting/with", "unknown_value"),
        (broken("/meeting/purpose_category", json!("fun")), "/meeting/purpose_category", "unknown_value"),
        (broken("/meeting/starts_at", json!("2026-11-31T10:00")), "/meeting/starts_at", "not_a_date"),
        (broken("/meeting/starts_at", json!("2026-11-23T10:00")), "/meeting/starts_at", "in_the_past"),
        (broken("/meeting/ends_at", json!("2026-12-01T10:00")), "/meeting/ends_at", "not_allowed"),
        (broken("/meeting/place_or_link", json!("")), "/meeting/place_or_link", "too_short"),
        (broken("/meeting/place_or_link", json!("ø".repeat(201))), "/meeting/place_or_link", "too_long"),
        (broken("/meeting/place_or_link", json!(null)), "/meeting/place_or_link", "not_allowed"),
        (broken("/language/iso639_3", json!("TIR")), "/language/iso639_3", "unknown_value"),
        (broken("/language", json!({})), "/language/iso639_3", "required"),
        (broken("/mode_wish", json!("telepathy")), "/mode_wish", "unknown_value"),
        (with("", "urgency", json!("acute")), "/urgency", "unknown_value"),
        (with("", "persons_present", json!(0)), "/persons_present", "too_short"),
        (with("", "cpr", json!("010190-0000")), "/cpr", "not_allowed"),
        (with("/avoid", "why", json!("x")), "/avoid/why", "not_allowed"),
    ] {
        let seen = person.post(REQUESTS, &body).await;
        assert_eq!(seen.problem(), (422, "invalid-fields".to_owned()), "{body}");
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
    assert_eq!(person.post(REQUESTS, &request_at(&"ø".repeat(200))).await.status, 201);
}

#[tokio::test]
async fn a_need_is_stated_once_and_replaced_as_a_whole() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let path = "/api/interpreter-need";
    assert_eq!(person.get(path).await.problem(), (404, "not-found".to_owned()));
    let need = json!({
        "needs_interpreter": "yes", "spoken_language": {"iso639_3": "tir"}, "danish_level": "B2+",
        "written_language": {"iso639_3": "tir", "script": "Ethi"}, "communication_needs": ["slow_speech"],
    });
    let first = person.send("PUT", path, &new_key(), &need).await;
    assert_eq!((first.status, first.json()), (201, need.clone()));
    let less = json!({"needs_interpreter": "no"});
    assert_eq!(person.send("PUT", path, &new_key(), &less).await.status, 200);
    assert_eq!(person.get(path).await.json(), less);
    let wrong = person.send("PUT", path, &new_key(), &json!({"needs_interpreter": "yes"})).await;
    assert_eq!(wrong.errors(), [("/spoken_language".to_owned(), "required".to_owned())]);
}
