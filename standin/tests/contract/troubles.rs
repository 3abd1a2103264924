//! Every operation can be made to fail, in every way, for as many calls as are asked for.

use crate::town::{Person, REQUESTS, Seen, absence, call, consent, decision, new_key, rehearse, request_at, town};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::timeout;

const TROUBLES: &str = "/standin/troubles";
const NEED: &str = "/api/interpreter-need";

/// `operationId`, and the status when all goes well.
const OPERATIONS: [(&str, u16); 29] = [
    ("getSession", 200),
    ("startLogin", 303),
    ("logout", 204),
    ("listInterpreterRequests", 200),
    ("getInterpreterRequest", 200),
    ("createInterpreterRequest", 201),
    ("changeInterpreterRequestStatus", 200),
    ("getInterpreterNeed", 200),
    ("putInterpreterNeed", 200),
    ("getPlan", 200),
    ("answerAction", 200),
    ("acknowledgePlanVersion", 204),
    ("reportActionDone", 200),
    ("askAboutAction", 201),
    ("getPreparation", 200),
    ("putPreparation", 200),
    ("reportAbsence", 201),
    ("getCaseworker", 200),
    ("listFamilyPlans", 200),
    ("listConsents", 200),
    ("giveConsent", 201),
    ("withdrawConsent", 200),
    ("listDecisions", 200),
    ("recordDecision", 201),
    ("listComplaints", 200),
    ("createComplaint", 201),
    ("listDocuments", 200),
    ("listNotes", 200),
    ("createNote", 201),
];

/// Those that change something.
const CHANGING: [&str; 15] = [
    "logout",
    "createInterpreterRequest",
    "changeInterpreterRequestStatus",
    "putInterpreterNeed",
    "answerAction",
    "acknowledgePlanVersion",
    "reportActionDone",
    "askAboutAction",
    "putPreparation",
    "reportAbsence",
    "giveConsent",
    "withdrawConsent",
    "recordDecision",
    "createComplaint",
    "createNote",
];

/// Those whose answers hold no word of a vocabulary.
const PLAIN: [&str; 8] = [
    "getSession",
    "getPreparation",
    "putPreparation",
    "getCaseworker",
    "listFamilyPlans",
    "listConsents",
    "giveConsent",
    "withdrawConsent",
];

/// The trouble, and the answer that comes in its place.
const ANSWERS: [(&str, u16, &str); 6] = [
    ("401", 401, "not-signed-in"),
    ("403", 403, "forbidden"),
    ("404", 404, "not-found"),
    ("429", 429, "too-many-requests"),
    ("500", 500, "server-error"),
    ("503", 503, "unavailable"),
];

async fn demand(app: &Router, demanded: &Value) {
    let seen = rehearse(app, TROUBLES, demanded).await;
    assert_eq!((seen.status, seen.text.as_str()), (204, ""), "{demanded}");
}

async fn once(app: &Router, operation: &str, trouble: &str) {
    demand(app, &json!({"operation": operation, "trouble": trouble})).await;
}

/// Method, path and body of a call that goes well. The request is one that was just sent, the version the plan's own.
fn call_of(operation: &str, request: &str, version: &Value) -> (&'static str, String, Value) {
    let path = match operation {
        "getSession" => "/api/session".to_owned(),
        "startLogin" => "/api/login".to_owned(),
        "logout" => "/api/logout".to_owned(),
        "listInterpreterRequests" | "createInterpreterRequest" => REQUESTS.to_owned(),
        "getInterpreterRequest" => format!("{REQUESTS}/{request}"),
        "changeInterpreterRequestStatus" => format!("{REQUESTS}/{request}/status-changes"),
        "getInterpreterNeed" | "putInterpreterNeed" => NEED.to_owned(),
        "getPlan" => "/api/plan".to_owned(),
        "acknowledgePlanVersion" => "/api/plan/acknowledgements".to_owned(),
        "reportActionDone" => "/api/plan/actions/action-3/done".to_owned(),
        "askAboutAction" => "/api/plan/actions/action-4/questions".to_owned(),
        "getPreparation" | "putPreparation" => "/api/plan/preparation".to_owned(),
        "reportAbsence" => "/api/absence-reports".to_owned(),
        "getCaseworker" => "/api/caseworker".to_owned(),
        "listFamilyPlans" => "/api/family-plans".to_owned(),
        "listConsents" | "giveConsent" => "/api/consents".to_owned(),
        "withdrawConsent" => "/api/consents/consent-1/withdrawal".to_owned(),
        "listDecisions" | "recordDecision" => "/api/decisions".to_owned(),
        "listComplaints" | "createComplaint" => "/api/complaints".to_owned(),
        "listDocuments" => "/api/documents".to_owned(),
        "listNotes" | "createNote" => "/api/notes".to_owned(),
        _ => "/api/plan/actions/action-4/answer".to_owned(),
    };
    match operation {
        "logout" => ("POST", path, Value::Null),
        "createInterpreterRequest" => ("POST", path, request_at("Lokale 4")),
        "changeInterpreterRequestStatus" => ("POST", path, json!({"to": "cancelled_by_citizen"})),
        "putInterpreterNeed" => ("PUT", path, json!({"needs_interpreter": "sometimes"})),
        "answerAction" => ("POST", path, json!({"answer": "agreed"})),
        "acknowledgePlanVersion" => ("POST", path, json!({"version": version})),
        "reportActionDone" => ("POST", path, json!({})),
        "askAboutAction" => ("POST", path, json!({"text": "Hvornår?"})),
        "putPreparation" => ("PUT", path, json!({"share_with_caseworker": true})),
        "reportAbsence" => ("POST", path, absence()),
        "giveConsent" => ("POST", path, consent()),
        "withdrawConsent" => ("POST", path, Value::Null),
        "recordDecision" => ("POST", path, decision()),
        "createComplaint" => ("POST", path, json!({"area": "employment"})),
        "createNote" => ("POST", path, json!({"text": "Husk", "visible_to": ["citizen"]})),
        _ => ("GET", path, Value::Null),
    }
}

/// Somebody new, who calls the operation.
struct Call {
    person: Person,
    operation: &'static str,
    request: String,
    version: Value,
    key: String,
}

impl Call {
    async fn of(app: &Router, operation: &'static str) -> Self {
        // What is done cannot be done again.
        let own = (operation == "reportActionDone").then(town);
        let app = own.as_ref().unwrap_or(app);
        let person = Person::sign_in(app, "citizen-2", "none").await;
        let sent = person.post(REQUESTS, &request_at("Lokale 4")).await.json();
        let request = sent["id"].as_str().expect("an id").to_owned();
        let version = person.get("/api/plan").await.json()["version"].clone();
        Self { person, operation, request, version, key: new_key() }
    }

    /// What comes back; nothing if the answer breaks off.
    async fn attempt(&self) -> Option<Seen> {
        let (method, path, body) = call_of(self.operation, &self.request, &self.version);
        self.person.try_to_send(method, &path, &self.key, &body).await
    }

    async fn make(&self) -> Seen {
        self.attempt().await.expect("a whole answer")
    }
}

#[tokio::test]
async fn every_operation_meets_every_refusal_once() {
    let app = town();
    for (operation, well) in OPERATIONS {
        for (trouble, status, name) in ANSWERS {
            let call = Call::of(&app, operation).await;
            once(&call.person.app, operation, trouble).await;
            let seen = call.make().await;
            assert_eq!(seen.problem(), (status, name.to_owned()), "{operation}");
            let wait = if trouble == "429" { "7" } else { "" };
            assert_eq!(seen.header("retry-after"), wait, "{operation}");
            assert_eq!(call.make().await.status, well, "{operation} after {trouble}");
        }
    }
}

#[tokio::test]
async fn every_operation_can_be_late() {
    let app = town();
    for (operation, well) in OPERATIONS {
        let call = Call::of(&app, operation).await;
        once(&call.person.app, operation, "timeout").await;
        assert!(timeout(Duration::from_millis(100), call.make()).await.is_err(), "{operation}");
        assert_eq!(call.make().await.status, well, "{operation}");
    }
}

#[tokio::test]
async fn every_operation_can_break_off() {
    let app = town();
    for (operation, well) in OPERATIONS {
        for trouble in ["drop", "lost"] {
            let call = Call::of(&app, operation).await;
            once(&call.person.app, operation, trouble).await;
            assert!(call.attempt().await.is_none(), "{operation} meets {trouble}");
            let is_signed_out = operation == "logout" && trouble == "lost";
            let expected = if is_signed_out { 401 } else { well };
            assert_eq!(call.make().await.status, expected, "{operation} after {trouble}");
        }
    }
}

#[tokio::test]
async fn every_answer_can_be_spoiled() {
    let app = town();
    for (operation, well) in OPERATIONS {
        let is_empty = well == 204 || well == 303;
        for trouble in ["html", "cut", "unknown", "wrong-type"] {
            let call = Call::of(&app, operation).await;
            once(&call.person.app, operation, trouble).await;
            let seen = call.make().await;
            let what = format!("{operation} meets {trouble}: {}", seen.text);
            if trouble == "html" {
                assert_eq!((seen.status, seen.header("content-type")), (200, "text/html; charset=utf-8"), "{what}");
                continue;
            }
            assert_eq!(seen.status, well, "{what}");
            if is_empty {
                assert_eq!(seen.text, "", "{what}");
                continue;
            }
            let read: Option<Value> = serde_json::from_str(&seen.text).ok();
            assert_eq!(read.is_none(), trouble == "cut", "{what}");
            let is_strange = trouble == "unknown" && !PLAIN.contains(&operation);
            assert_eq!(seen.text.contains("teleported"), is_strange, "{what}");
            let is_wrong = seen.text.contains("17") || seen.text.contains("\"not a ");
            assert!(trouble != "wrong-type" || is_wrong, "{what}");
        }
    }
}

#[tokio::test]
async fn what_changes_something_can_meet_a_conflict_and_a_broken_rule_that_are_over_at_the_second_try() {
    let app = town();
    for (operation, well) in OPERATIONS.into_iter().filter(|(operation, _)| CHANGING.contains(operation)) {
        for trouble in ["conflict", "409"] {
            let call = Call::of(&app, operation).await;
            once(&call.person.app, operation, trouble).await;
            assert_eq!(call.make().await.problem(), (409, "status-conflict".to_owned()), "{operation}");
            assert_eq!(call.make().await.status, well, "{operation} after {trouble}");
        }
        let call = Call::of(&app, operation).await;
        once(&call.person.app, operation, "422").await;
        let other = json!({"operation": operation, "trouble": "422", "pointer": "/meeting/place_or_link"});
        demand(&call.person.app, &other).await;
        for pointer in ["/meeting/starts_at", "/meeting/place_or_link"] {
            let seen = call.make().await;
            assert_eq!(seen.problem(), (422, "invalid-fields".to_owned()), "{operation}");
            assert_eq!(seen.errors(), [(pointer.to_owned(), "unknown_value".to_owned())], "{operation}");
        }
        assert_eq!(call.make().await.status, well, "{operation} after 422");
    }
}

#[tokio::test]
async fn what_is_dropped_was_not_done_and_what_is_lost_was_done_once() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for (trouble, kept) in [("drop", 0), ("lost", 1), ("cut", 1), ("500", 0), ("timeout", 0)] {
        let (key, before) = (new_key(), person.request_ids().await.len());
        once(&app, "createInterpreterRequest", trouble).await;
        let body = request_at("Lokale 4");
        let _ = timeout(Duration::from_millis(500), person.try_to_send("POST", REQUESTS, &key, &body)).await;
        assert_eq!(person.request_ids().await.len(), before + kept, "{trouble}");
        let second = person.send("POST", REQUESTS, &key, &body).await;
        assert_eq!(second.status, 201, "{trouble}");
        let ids = person.request_ids().await;
        assert_eq!(ids.len(), before + 1, "{trouble}");
        assert_eq!(second.json()["id"], ids[0].as_str(), "{trouble}");
    }
}

#[tokio::test]
async fn a_trouble_lasts_for_as_many_calls_as_were_asked_for_whoever_makes_them() {
    let app = town();
    let one = Person::sign_in(&app, "citizen-1", "none").await;
    let other = Person::sign_in(&app, "citizen-2", "none").await;
    demand(&app, &json!({"operation": "getPlan", "trouble": "500", "times": 2})).await;
    assert_eq!(one.get(REQUESTS).await.status, 200, "another operation");
    assert_eq!(one.get("/api/plan").await.status, 500);
    assert_eq!(other.get("/api/plan").await.status, 500);
    assert_eq!(one.get("/api/plan").await.status, 200);

    demand(&app, &json!({"operation": "getPlan", "trouble": "403", "times": 1000})).await;
    let request = Request::delete(TROUBLES).body(Body::empty()).expect("a request");
    assert_eq!(call(&app, request).await.status, 204);
    assert_eq!(one.get("/api/plan").await.status, 200);
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_said_in_a_sentence() {
    let app = town();
    for (body, pointer, sentence) in [
        (json!({"operation": "getPlans", "trouble": "500"}), "/operation", "no operation of this name"),
        (json!({"trouble": "500"}), "/operation", "no operation of this name"),
        (json!({"operation": "getPlan", "trouble": "418"}), "/trouble", "no trouble of this name"),
        (json!({"operation": "getPlan", "trouble": "409"}), "/trouble", "Only an operation that changes something"),
        (json!({"operation": "getPlan", "trouble": "422"}), "/trouble", "Only an operation that changes something"),
        (json!({"operation": "getPlan", "trouble": "500", "times": 0}), "/times", "from 1 to 1000"),
        (json!({"operation": "logout", "trouble": "422", "pointer": "x"}), "/pointer", "begins with a slash"),
    ] {
        let seen = rehearse(&app, TROUBLES, &body).await;
        assert_eq!(seen.problem(), (422, "invalid-fields".to_owned()), "{body}");
        assert_eq!(seen.errors().first().map(|(pointer, _)| pointer.as_str()), Some(pointer), "{body}");
        assert!(seen.json()["detail"].as_str().is_some_and(|detail| detail.contains(sentence)), "{body}");
    }
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    assert_eq!(person.get("/api/plan").await.status, 200, "nothing was asked for");
}

#[tokio::test]
async fn the_new_troubles_can_be_chosen_at_sign_in_and_written_in_a_text_too() {
    let app = town();
    for (trouble, status) in [("403", 403), ("404", 404), ("503", 503)] {
        let person = Person::sign_in(&app, "citizen-2", trouble).await;
        assert_eq!(person.get("/api/plan").await.status, status);
        assert_eq!(person.get("/api/session").await.status, 200);
    }
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for (place, kept) in [("!drop", 0), ("!lost", 1), ("!403", 0), ("!404", 0), ("!503", 0)] {
        let (key, before) = (new_key(), person.request_ids().await.len());
        let first = person.try_to_send("POST", REQUESTS, &key, &request_at(place)).await;
        assert!(first.is_none_or(|seen| seen.status >= 400), "{place}");
        assert_eq!(person.request_ids().await.len(), before + kept, "{place}");
        assert_eq!(person.send("POST", REQUESTS, &key, &request_at(place)).await.status, 201, "{place}");
        assert_eq!(person.request_ids().await.len(), before + 1, "{place}");
    }
}
