//! Notes between citizen and caseworker, and what the caseworker answers.

use crate::town::{NOW, Person, item, new_key, rehearse, town};
use serde_json::{Value, json};

const PATH: &str = "/api/notes";

#[tokio::test]
async fn a_note_is_written_once_and_kept_word_for_word() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    assert_eq!(person.get(PATH).await.json(), json!({"notes": []}));
    let (key, body) = (new_key(), json!({"text": " ሓደ\nክልተ ", "visible_to": ["citizen"]}));
    let seen = person.send("POST", PATH, &key, &body).await;
    let note = seen.json();
    assert_eq!((seen.status, &note["text"], &note["author"]), (201, &body["text"], &json!("citizen")));
    assert_eq!((&note["created_at"], &note["visible_to"]), (&json!(NOW), &json!(["citizen"])));
    assert_eq!(person.send("POST", PATH, &key, &body).await.text, seen.text);
    assert_eq!(person.get(PATH).await.json(), json!({"notes": [note]}));
}

#[tokio::test]
async fn every_broken_rule_of_a_note_is_named() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let note = |text: &str, readers: Value| json!({"text": text, "visible_to": readers});
    for (body, pointer, code) in [
        (note("", json!(["citizen"])), "/text", "too_short"),
        (note(&"x".repeat(2001), json!(["citizen"])), "/text", "too_long"),
        (note("x", json!(["caseworker"])), "/visible_to", "not_allowed"),
        (note("x", json!([])), "/visible_to", "not_allowed"),
        (note("x", json!(["citizen", "mayor"])), "/visible_to/1", "unknown_value"),
        (note("x", json!(["citizen", "citizen"])), "/visible_to/1", "not_allowed"),
        (json!({"text": "x"}), "/visible_to", "required"),
    ] {
        let seen = person.post(PATH, &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}

#[tokio::test]
async fn the_citizen_never_sees_what_the_caseworker_wrote_for_the_office() {
    let person = Person::sign_in(&town(), "citizen-8", "none").await;
    let notes = person.get(PATH).await.json();
    assert_eq!(notes["notes"].as_array().map(Vec::len), Some(2));
    assert_eq!(item(&notes, "notes", "note-3"), None);
    assert_eq!(item(&notes, "notes", "note-2").expect("an answer")["in_reply_to"], "note-1");
}

#[tokio::test]
async fn the_caseworker_answers_what_the_caseworker_can_read() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-2", "none").await;
    let asked = person.post("/api/plan/actions/action-4/questions", &json!({"text": "متى؟"})).await.json();
    let reply = |id: &Value| json!({"citizen": "citizen-2", "in_reply_to": id, "text": "På mandag."});
    assert_eq!(rehearse(&app, "/standin/notes", &reply(&asked["id"])).await.status, 204);
    let notes = person.get(PATH).await.json();
    let answer = notes["notes"].as_array().and_then(|notes| notes.last().cloned()).expect("an answer");
    assert_eq!((&answer["author"], &answer["in_reply_to"]), (&json!("caseworker"), &asked["id"]));
    assert_eq!(answer["action_id"], "action-4");
    let private = person.post(PATH, &json!({"text": "x", "visible_to": ["citizen"]})).await.json();
    let seen = rehearse(&app, "/standin/notes", &reply(&private["id"])).await;
    assert_eq!(seen.problem(), (404, "not-found".to_owned()));
}
