//! Decisions, their last day to complain, and complaints.

use crate::town::{NOW, Person, decision, item, new_key, town, with};
use serde_json::{Value, json};

const DECISIONS: &str = "/api/decisions";
const COMPLAINTS: &str = "/api/complaints";

#[tokio::test]
async fn the_law_gives_a_decision_its_last_day_and_its_way() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let key = new_key();
    let seen = person.send("POST", DECISIONS, &key, &decision()).await;
    assert_eq!((seen.status, &seen.json()["complaint_deadline"]), (201, &json!("2026-12-14")));
    let route = json!({
        "possible": true, "to": "Ankestyrelsen", "via": "municipality_first", "source": "IntL § 53(2); RSL § 67",
    });
    assert_eq!(seen.json()["complaint_route"], route);
    assert_eq!(person.send("POST", DECISIONS, &key, &decision()).await.text, seen.text);
    assert_eq!(person.get(DECISIONS).await.json(), json!({"decisions": [seen.json()]}));
}

#[tokio::test]
async fn a_decision_of_which_the_law_is_not_known_has_no_day_and_no_way() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let unknown = person.post(DECISIONS, &with(decision(), "authority", json!("Skolen"))).await.json();
    assert_eq!((unknown.get("complaint_deadline"), unknown.get("complaint_route")), (None, None));
}

#[tokio::test]
async fn nobody_writes_a_date_of_the_law() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    for (body, pointer, code) in [
        (with(decision(), "complaint_deadline", json!("2030-01-01")), "/complaint_deadline", "not_allowed"),
        (with(decision(), "date_received", json!("2026-11-24")), "/date_received", "not_allowed"),
        (with(decision(), "date_received", json!("i går")), "/date_received", "not_a_date"),
        (with(decision(), "authority", json!("")), "/authority", "too_short"),
        (with(decision(), "area", json!("love")), "/area", "unknown_value"),
        (with(decision(), "outcome", json!("x".repeat(301))), "/outcome", "too_long"),
    ] {
        let seen = person.post(DECISIONS, &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}

#[tokio::test]
async fn a_complaint_goes_to_the_municipality_first_and_needs_no_reasons() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let late = person.post(DECISIONS, &with(decision(), "date_received", json!("2025-01-01"))).await.json();
    let (key, body) = (new_key(), json!({"decision_id": late["id"], "area": "housing"}));
    let seen = person.send("POST", COMPLAINTS, &key, &body).await;
    let complaint = seen.json();
    assert_eq!((seen.status, &complaint["status"]), (201, &json!("sent_to_municipality")), "a late one is taken too");
    assert_eq!((&complaint["to"], &complaint["sent_at"]), (&json!("Ankestyrelsen"), &json!(NOW)));
    assert_eq!(person.send("POST", COMPLAINTS, &key, &body).await.text, seen.text);
    let broken_contract = person.post(COMPLAINTS, &json!({"area": "employment", "text": "ኣይፋል"})).await.json();
    assert_eq!(broken_contract["to"], "Ankestyrelsens Beskæftigelsesudvalg");
    let list = person.get(COMPLAINTS).await.json();
    assert_eq!(list, json!({"complaints": [complaint, broken_contract]}));
}

#[tokio::test]
async fn what_goes_straight_to_a_board_or_nowhere_known_is_not_taken_here() {
    let person = Person::sign_in(&town(), "citizen-8", "none").await;
    let about = |id: &str| json!({"decision_id": id, "area": "housing"});
    for (body, pointer, code) in [
        (about("decision-2"), "/decision_id", "not_allowed"),
        (about("decision-3"), "/decision_id", "not_allowed"),
        (about("decision-9"), "/decision_id", "unknown_value"),
        (json!({"decision_id": "decision-1"}), "/area", "required"),
        (json!({"area": "housing", "text": "x".repeat(4001)}), "/text", "too_long"),
        (json!({"area": "housing", "status": "draft"}), "/status", "not_allowed"),
    ] {
        let seen = person.post(COMPLAINTS, &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}

#[tokio::test]
async fn a_decision_of_somebody_else_does_not_exist() {
    let app = town();
    let one = Person::sign_in(&app, "citizen-1", "none").await;
    let made = one.post(DECISIONS, &decision()).await.json();
    let other = Person::sign_in(&app, "citizen-3", "none").await;
    let seen = other.post(COMPLAINTS, &json!({"decision_id": made["id"], "area": "housing"})).await;
    assert_eq!(seen.errors(), [("/decision_id".to_owned(), "unknown_value".to_owned())]);
    assert_eq!(other.get(DECISIONS).await.json(), json!({"decisions": []}));
}

#[tokio::test]
async fn what_a_citizen_begins_with_has_its_days_too() {
    let person = Person::sign_in(&town(), "citizen-8", "none").await;
    let decisions = person.get(DECISIONS).await.json();
    let of = |id: &str| -> Value { item(&decisions, "decisions", id).expect("a decision") };
    assert_eq!(of("decision-1")["complaint_deadline"], "2026-12-11");
    assert_eq!(of("decision-2")["complaint_deadline"], "2026-12-09");
    assert_eq!(of("decision-3").get("complaint_deadline"), None);
}
