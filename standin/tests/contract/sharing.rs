//! Consents, the closed rooms that they open, and what a family shares.

use crate::town::{NOW, Person, call, consent, item, new_key, town, with};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::{Value, json};

const CONSENTS: &str = "/api/consents";
const FAMILY: &str = "/api/family-plans";

fn withdrawal(consent: &Value) -> String {
    format!("{CONSENTS}/{}/withdrawal", consent["id"].as_str().expect("an id"))
}

/// Whether the plan and the papers show what lies in the room of health.
async fn is_open(person: &Person) -> bool {
    let plan = person.get("/api/plan").await.json();
    let papers = person.get("/api/documents").await.json();
    let found = [
        item(&plan, "goals", "goal-3"),
        item(&plan, "actions", "action-4"),
        item(&plan, "appointments", "appointment-2"),
        item(&papers, "documents", "document-2"),
    ];
    assert!(!plan.to_string().contains("\"room\""), "a room has no name outside");
    assert!(found.iter().all(Option::is_some) || found.iter().all(Option::is_none), "all or nothing");
    found[0].is_some()
}

#[tokio::test]
async fn a_room_is_closed_until_a_consent_opens_it_and_closes_when_it_is_withdrawn() {
    let person = Person::sign_in(&town(), "citizen-8", "none").await;
    assert!(!is_open(&person).await, "an old consent has ended");
    let given = person.post(CONSENTS, &consent()).await;
    assert_eq!((given.status, &given.json()["given_at"]), (201, &json!(NOW)));
    assert!(is_open(&person).await);
    let withdrawn = person.post(&withdrawal(&given.json()), &Value::Null).await;
    assert_eq!((withdrawn.status, &withdrawn.json()["withdrawn_at"]), (200, &json!(NOW)));
    assert!(!is_open(&person).await);
    let list = person.get(CONSENTS).await.json();
    assert_eq!(list["consents"].as_array().map(Vec::len), Some(2), "ended ones stay in the list");
}

#[tokio::test]
async fn a_consent_for_another_area_or_to_another_unit_opens_nothing() {
    let person = Person::sign_in(&town(), "citizen-8", "none").await;
    person.post(CONSENTS, &with(consent(), "data_scope", json!(["danish", "social"]))).await;
    person.post(CONSENTS, &with(consent(), "to_unit", json!("Skolen"))).await;
    assert!(!is_open(&person).await);
}

#[tokio::test]
async fn nothing_can_be_done_about_what_is_closed() {
    let person = Person::sign_in(&town(), "citizen-8", "none").await;
    let answer = json!({"answer": "agreed"});
    for (path, body) in [("answer", &answer), ("done", &json!({})), ("questions", &json!({"text": "x"}))] {
        let seen = person.post(&format!("/api/plan/actions/action-4/{path}"), body).await;
        assert_eq!(seen.problem(), (404, "not-found".to_owned()), "{path}");
    }
    person.post(CONSENTS, &consent()).await;
    let answered = person.post("/api/plan/actions/action-4/answer", &answer).await;
    assert_eq!((answered.status, answered.json().get("room")), (200, None));
}

#[tokio::test]
async fn withdrawing_needs_no_body_and_the_first_withdrawal_counts() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-2", "none").await;
    let path = format!("{CONSENTS}/consent-1/withdrawal");
    let request = Request::post(&path)
        .header(header::COOKIE, &person.cookie)
        .header("x-requested-with", "vejviser")
        .header("idempotency-key", new_key())
        .body(Body::empty());
    let first = call(&app, request.expect("a request")).await;
    assert_eq!((first.status, &first.json()["withdrawn_at"]), (200, &json!(NOW)));
    assert_eq!(person.post(&path, &Value::Null).await.text, first.text);
    let stranger = Person::sign_in(&app, "citizen-1", "none").await;
    assert_eq!(stranger.post(&path, &Value::Null).await.problem(), (404, "not-found".to_owned()));
    let request = Request::post(&path)
        .header(header::COOKIE, &person.cookie)
        .header("x-requested-with", "vejviser")
        .body(Body::empty());
    let without_key = call(&app, request.expect("a request")).await;
    assert_eq!(without_key.problem(), (400, "idempotency-key-missing".to_owned()));
}

#[tokio::test]
async fn a_consent_names_units_areas_a_purpose_and_an_end() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    for (body, pointer, code) in [
        (with(consent(), "from_unit", json!("")), "/from_unit", "too_short"),
        (with(consent(), "to_unit", json!("x".repeat(121))), "/to_unit", "too_long"),
        (with(consent(), "data_scope", json!([])), "/data_scope", "too_short"),
        (with(consent(), "data_scope", json!(["everything"])), "/data_scope/0", "unknown_value"),
        (with(consent(), "purpose", json!("x".repeat(301))), "/purpose", "too_long"),
        (with(consent(), "expires_at", json!(NOW)), "/expires_at", "in_the_past"),
        (with(consent(), "expires_at", json!("2027-01-01")), "/expires_at", "not_a_date"),
        (with(consent(), "given_at", json!(NOW)), "/given_at", "not_allowed"),
    ] {
        let seen = person.post(CONSENTS, &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
    assert_eq!(person.get(CONSENTS).await.json(), json!({"consents": []}));
}

#[tokio::test]
async fn an_adult_shows_what_the_adult_consents_to_and_nothing_else() {
    let app = town();
    let one = Person::sign_in(&app, "citizen-9", "none").await;
    let other = Person::sign_in(&app, "citizen-10", "none").await;
    let spouse =
        async |person: &Person| item(&person.get(FAMILY).await.json(), "family_plans", "member-1").expect("a spouse");
    let shared = spouse(&other).await;
    assert_eq!((&shared["shared_areas"], &shared["own_plan_id"]), (&json!(["danish"]), &json!("plan-9")));
    let actions = shared["actions"].as_array().expect("a list");
    assert_eq!((actions.len(), &actions[0]["area"], &actions[0]["goal_ids"]), (1, &json!("danish"), &json!([])));
    assert_eq!(shared["appointments"].as_array().map(Vec::len), Some(1));

    let silent = spouse(&one).await;
    assert_eq!(
        (&silent["shared_areas"], &silent["actions"], silent.get("own_plan_id")),
        (&json!([]), &json!([]), None)
    );

    let withdrawn = one.post(&format!("{CONSENTS}/consent-1/withdrawal"), &Value::Null).await;
    assert_eq!(withdrawn.status, 200);
    assert_eq!(spouse(&other).await["shared_areas"], json!([]));
}

#[tokio::test]
async fn a_child_is_with_the_holder_of_custody_and_a_young_person_decides_on_health() {
    let person = Person::sign_in(&town(), "citizen-9", "none").await;
    let child = async |id: &str| item(&person.get(FAMILY).await.json(), "family_plans", id).expect("a child");
    let small = child("member-2").await;
    assert_eq!((&small["adult"], &small["shared_areas"]), (&json!(false), &json!(["children_school", "health"])));
    assert!(item(&small, "actions", "child-action-1").is_some());
    assert_eq!(item(&small, "actions", "child-action-2"), None, "a child's case is a closed room");
    let young = child("member-3").await;
    assert_eq!(young["shared_areas"], json!(["health", "network_leisure"]));
    assert!(item(&young, "actions", "child-action-5").is_some(), "the offer is no secret");
    assert_eq!(item(&young, "actions", "child-action-6"), None);
    person.post(CONSENTS, &with(consent(), "data_scope", json!(["children_school", "health"]))).await;
    assert!(item(&child("member-2").await, "actions", "child-action-2").is_some());
    assert_eq!(child("member-3").await, young, "no consent of a parent opens this");
}

#[tokio::test]
async fn a_family_case_is_closed_until_it_is_opened() {
    let person = Person::sign_in(&town(), "citizen-10", "none").await;
    let shown = async || {
        let plan = person.get("/api/plan").await.json();
        let papers = person.get("/api/documents").await.json();
        (item(&plan, "actions", "action-3").is_some(), item(&papers, "documents", "document-1").is_some())
    };
    assert_eq!(shown().await, (false, false));
    person.post(CONSENTS, &with(consent(), "data_scope", json!(["social"]))).await;
    assert_eq!(shown().await, (true, true));
}

#[tokio::test]
async fn who_has_no_family_here_and_no_papers_gets_empty_lists() {
    let person = Person::sign_in(&town(), "citizen-5", "none").await;
    assert_eq!(person.get(FAMILY).await.json(), json!({"family_plans": []}));
    assert_eq!(person.get("/api/documents").await.json(), json!({"documents": []}));
    assert_eq!(person.get(CONSENTS).await.json(), json!({"consents": []}));
}
