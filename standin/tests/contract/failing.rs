//! The failures that can be asked for.

use crate::town::{Person, REQUESTS, new_key, request_at, town};
use serde_json::{Value, json};

#[tokio::test]
async fn the_trouble_of_a_session_befalls_what_is_looked_at_and_not_the_session() {
    let app = town();
    for path in ["/api/plan", REQUESTS, "/api/interpreter-requests/ir-demo-2"] {
        let with = async |trouble: &str| Person::sign_in(&app, "citizen-2", trouble).await.get(path).await;
        let error = with("500").await;
        assert_eq!(error.problem(), (500, "server-error".to_owned()));
        assert_eq!(error.json()["reference"].as_str().map(str::len), Some(8));
        let busy = with("429").await;
        assert_eq!((busy.problem().0, busy.header("retry-after")), (429, "7"));
        let cut = with("cut").await;
        assert_eq!((cut.status, serde_json::from_str::<Value>(&cut.text).is_err()), (200, true));
        let html = with("html").await;
        assert_eq!((html.status, html.header("content-type")), (200, "text/html; charset=utf-8"));
        let unknown = with("unknown").await;
        assert!(unknown.status == 200 && unknown.text.contains("teleported"), "{path}");
        let wrong = with("wrong-type").await.json();
        assert!(wrong["goals"] == "not a list" || wrong["requests"] == "not a list" || wrong["id"] == 17, "{path}");
    }
    let person = Person::sign_in(&app, "citizen-2", "500").await;
    assert_eq!(person.get("/api/session").await.status, 200);
}

#[tokio::test]
async fn a_failure_is_over_at_the_second_try_with_the_same_key() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    for (place, status) in [("!500", 500), ("!429 Lokale 4", 429), ("!401", 401), ("!html", 200)] {
        let (key, before) = (new_key(), person.request_ids().await.len());
        let first = person.send("POST", REQUESTS, &key, &request_at(place)).await;
        assert_eq!(first.status, status, "{place}");
        assert_eq!(person.request_ids().await.len(), before, "{place} stores nothing");
        let second = person.send("POST", REQUESTS, &key, &request_at(place)).await;
        assert_eq!(second.status, 201, "{place}");
        assert_eq!(person.request_ids().await.len(), before + 1, "{place}");
    }
}

#[tokio::test]
async fn a_lost_answer_is_found_again_and_nothing_is_sent_twice() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let key = new_key();
    let lost = person.send("POST", REQUESTS, &key, &request_at("!cut")).await;
    assert_eq!((lost.status, serde_json::from_str::<Value>(&lost.text).is_err()), (201, true));
    let ids = person.request_ids().await;
    assert_eq!(ids.len(), 1);
    let again = person.send("POST", REQUESTS, &key, &request_at("!cut")).await;
    assert_eq!(again.json()["id"], ids[0].as_str());
    assert_eq!(person.request_ids().await, ids);
}

#[tokio::test]
async fn a_newer_status_a_conflict_and_a_broken_rule_can_be_asked_for() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let before = person.request_ids().await.len();
    let unknown = person.post(REQUESTS, &request_at("!unknown")).await;
    assert_eq!((unknown.status, &unknown.json()["status"]), (201, &json!("teleported")));
    assert_eq!(person.request_ids().await.len(), before + 1);
    let conflict = person.post(REQUESTS, &request_at("!conflict")).await;
    assert_eq!(conflict.problem(), (409, "status-conflict".to_owned()));
    let broken = person.post(REQUESTS, &request_at("!422")).await;
    assert_eq!(broken.errors(), [("/meeting/starts_at".to_owned(), "in_the_past".to_owned())]);
    assert_eq!(person.request_ids().await.len(), before + 1);
    let objection = json!({"answer": "objected", "objection_text": "!422"});
    let broken = person.post("/api/plan/actions/action-4/answer", &objection).await;
    assert_eq!(broken.errors(), [("/objection_text".to_owned(), "too_long".to_owned())]);
    let broken = person.post("/api/notes", &json!({"text": "!422", "visible_to": ["citizen"]})).await;
    assert_eq!(broken.errors(), [("/text".to_owned(), "too_long".to_owned())]);
}
