//! Whatever the network does, a thing that is meant once is done once.

use crate::town::{Person, REQUESTS, call, new_key, request_at, town};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::json;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_calls_with_one_key_make_one_request() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let key = new_key();
    let calls: Vec<_> = (0..16)
        .map(|_| {
            let (person, key) = (person.clone(), key.clone());
            tokio::spawn(async move { person.send("POST", REQUESTS, &key, &request_at("Lokale 4")).await })
        })
        .collect();
    let mut answers = Vec::new();
    for call in calls {
        let seen = call.await.expect("no panic");
        match seen.status {
            201 => answers.push(seen.text),
            _ => assert_eq!(seen.problem(), (409, "request-in-progress".to_owned())),
        }
    }
    assert!(!answers.is_empty());
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    assert_eq!(person.request_ids().await.len(), 1);
}

#[tokio::test]
async fn the_same_key_and_body_get_the_first_answer_again_with_its_address() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let key = new_key();
    let first = person.send("POST", REQUESTS, &key, &request_at("Lokale 4")).await;
    let second = person.send("POST", REQUESTS, &key, &request_at("Lokale 4")).await;
    assert_eq!((first.status, second.status), (201, 201));
    assert_eq!(first.text, second.text);
    let id = first.json()["id"].as_str().expect("an id").to_owned();
    assert_eq!(second.header("location"), format!("{REQUESTS}/{id}"));
    assert_eq!(person.get(second.header("location")).await.json(), first.json());
    assert_eq!(person.request_ids().await, [id]);
}

#[tokio::test]
async fn the_same_key_with_another_body_is_refused() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let key = new_key();
    person.send("POST", REQUESTS, &key, &request_at("Lokale 4")).await;
    let second = person.send("POST", REQUESTS, &key, &request_at("Lokale 5")).await;
    assert_eq!(second.problem(), (422, "idempotency-key-reused".to_owned()));
    assert_eq!(person.request_ids().await.len(), 1);
}

#[tokio::test]
async fn a_key_counts_for_one_citizen_one_method_and_one_path() {
    let app = town();
    let key = new_key();
    let first = Person::sign_in(&app, "citizen-1", "none").await;
    let second = Person::sign_in(&app, "citizen-3", "none").await;
    assert_eq!(first.send("POST", REQUESTS, &key, &request_at("Lokale 4")).await.status, 201);
    assert_eq!(second.send("POST", REQUESTS, &key, &request_at("Lokale 4")).await.status, 201);
    let need = json!({"needs_interpreter": "no"});
    assert_eq!(first.send("PUT", "/api/interpreter-need", &key, &need).await.status, 201);
}

#[tokio::test]
async fn a_call_that_still_runs_is_not_begun_again() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let key = new_key();
    let body = request_at("!timeout");
    let first = person.send("POST", REQUESTS, &key, &body);
    let second = person.send("POST", REQUESTS, &key, &body);
    // The first never comes to an end: it is dropped as by a client that goes away.
    let seen = tokio::select! { biased; _ = first => panic!("20 seconds are not over"), seen = second => seen };
    assert_eq!(seen.problem(), (409, "request-in-progress".to_owned()));
    assert!(person.request_ids().await.is_empty());
}

#[tokio::test]
async fn a_call_without_a_key_or_without_a_readable_one_is_refused() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let without = Request::post(REQUESTS)
        .header(header::COOKIE, &person.cookie)
        .header(header::CONTENT_TYPE, "application/json")
        .header("x-requested-with", "vejviser")
        .body(Body::from(request_at("Lokale 4").to_string()))
        .expect("a request");
    let seen = call(&person.app, without).await;
    assert_eq!(seen.problem(), (400, "idempotency-key-missing".to_owned()));
    let seen = person.send("POST", REQUESTS, "one", &request_at("Lokale 4")).await;
    assert_eq!(seen.problem(), (400, "malformed".to_owned()));
    assert!(person.request_ids().await.is_empty());
}
