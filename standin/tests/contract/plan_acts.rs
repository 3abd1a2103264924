//! What the citizen does about the plan: read it, report what is done, ask.

use crate::town::{NOW, Person, absence, item, new_key, rehearse, town};
use serde_json::{Value, json};

const READ: &str = "/api/plan/acknowledgements";
const DONE: &str = "/api/plan/actions/action-3/done";
const ASK: &str = "/api/plan/actions/action-4/questions";

#[tokio::test]
async fn a_plan_that_was_read_is_neither_signed_nor_agreed_nor_changed() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let before = person.get("/api/plan").await.json();
    let seen = person.post(READ, &json!({"version": before["version"]})).await;
    assert_eq!((seen.status, seen.text.as_str(), seen.header("content-type")), (204, "", ""));
    let after = person.get("/api/plan").await.json();
    assert_eq!(after["last_read_by_citizen_at"], NOW);
    for name in ["version", "last_changed_at", "contract", "actions", "goals", "deadlines"] {
        assert_eq!(after[name], before[name], "{name}");
    }
}

#[tokio::test]
async fn nobody_acknowledges_what_they_have_not_seen() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-2", "none").await;
    let version = json!({"version": person.get("/api/plan").await.json()["version"]});
    let moved = json!({"citizen": "citizen-2", "starts_at": "2026-12-01T09:00"});
    assert_eq!(rehearse(&app, "/standin/appointments/appointment-1", &moved).await.status, 204);
    assert_eq!(person.post(READ, &version).await.problem(), (409, "status-conflict".to_owned()));
    assert_eq!(person.get("/api/plan").await.json().get("last_read_by_citizen_at"), None);
    for (body, code) in
        [(json!({}), "required"), (json!({"version": 0}), "too_short"), (json!({"version": "4"}), "not_allowed")]
    {
        assert_eq!(person.post(READ, &body).await.errors(), [("/version".to_owned(), code.to_owned())], "{body}");
    }
    let nobody = Person::sign_in(&app, "citizen-5", "none").await;
    assert_eq!(nobody.post(READ, &version).await.problem(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn an_own_action_is_reported_as_done_once_with_a_remark_to_the_caseworker() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let version = person.get("/api/plan").await.json()["version"].as_u64().expect("a number");
    let (key, body) = (new_key(), json!({"done_date": "2026-11-20", "note": "أرسلت الأوراق"}));
    let first = person.send("POST", DONE, &key, &body).await;
    assert_eq!((first.status, &first.json()["status"]), (200, &json!("done")));
    let last = json!({"status": "done", "at": NOW, "by": "citizen"});
    assert_eq!(first.json()["status_history"].as_array().and_then(|history| history.last().cloned()), Some(last));
    assert_eq!(person.send("POST", DONE, &key, &body).await.text, first.text, "nothing is done twice");
    assert_eq!(person.get("/api/plan").await.json()["version"], version + 1);
    let notes = person.get("/api/notes").await.json();
    let remarks: Vec<&Value> = notes["notes"].as_array().expect("a list").iter().collect();
    let remarks: Vec<_> = remarks.into_iter().filter(|note| note["text"] == "أرسلت الأوراق").collect();
    assert_eq!((remarks.len(), &remarks[0]["action_id"]), (1, &json!("action-3")));
    assert_eq!(remarks[0]["visible_to"], json!(["citizen", "caseworker"]));
    assert_eq!(person.post(DONE, &json!({})).await.problem(), (409, "status-conflict".to_owned()));
}

#[tokio::test]
async fn what_others_do_what_is_not_over_yet_and_what_is_unknown_cannot_be_reported() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let others = person.post("/api/plan/actions/action-2/done", &json!({})).await;
    assert_eq!(others.problem(), (409, "status-conflict".to_owned()));
    let unknown = person.post("/api/plan/actions/action-9/done", &json!({})).await;
    assert_eq!(unknown.problem(), (404, "not-found".to_owned()));
    for (body, pointer, code) in [
        (json!({"done_date": "2026-11-24"}), "/done_date", "not_allowed"),
        (json!({"done_date": "2026-11-31"}), "/done_date", "not_a_date"),
        (json!({"note": "x".repeat(501)}), "/note", "too_long"),
        (json!({"status": "done"}), "/status", "not_allowed"),
    ] {
        let seen = person.post(DONE, &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}

#[tokio::test]
async fn a_question_is_a_note_bound_to_the_action_and_no_objection() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let before = person.get("/api/plan").await.json();
    let seen = person.post(ASK, &json!({"text": "متى؟"})).await;
    let note = seen.json();
    assert_eq!((seen.status, &note["author"], &note["action_id"]), (201, &json!("citizen"), &json!("action-4")));
    assert_eq!((&note["created_at"], &note["visible_to"]), (&json!(NOW), &json!(["citizen", "caseworker"])));
    let id = note["id"].as_str().expect("an id");
    assert_eq!(item(&person.get("/api/notes").await.json(), "notes", id), Some(note.clone()));
    assert_eq!(person.get("/api/plan").await.json(), before);
    for (body, code) in
        [(json!({}), "required"), (json!({"text": ""}), "too_short"), (json!({"text": "x".repeat(1001)}), "too_long")]
    {
        assert_eq!(person.post(ASK, &body).await.errors(), [("/text".to_owned(), code.to_owned())]);
    }
    let unknown = person.post("/api/plan/actions/action-9/questions", &json!({"text": "x"})).await;
    assert_eq!(unknown.problem(), (404, "not-found".to_owned()));
}

#[tokio::test]
async fn silence_stays_silence_and_no_date_of_the_law_moves_whatever_else_the_citizen_does() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let before = person.get("/api/plan").await.json();
    person.post(READ, &json!({"version": before["version"]})).await;
    person.post(ASK, &json!({"text": "?"})).await;
    person.post(DONE, &json!({"done_date": "2026-11-01"})).await;
    person.post("/api/absence-reports", &absence()).await;
    let objection = json!({"answer": "objected", "objection_text": "لا"});
    person.post("/api/plan/actions/action-5/answer", &objection).await;
    let after = person.get("/api/plan").await.json();
    assert_eq!(after["deadlines"], before["deadlines"]);
    assert_eq!(after["actions"].as_array().map(Vec::len), before["actions"].as_array().map(Vec::len));
    for action in after["actions"].as_array().expect("a list") {
        assert!(action["responsible"].is_string());
    }
    let untouched = item(&after, "actions", "action-4").expect("an action");
    assert_eq!((&untouched["agreed"], &untouched["status"]), (&json!("pending"), &json!("proposed")));
    let own_words = |plan: &Value| plan["goals"][0]["own_words"].clone();
    assert_eq!(own_words(&after), own_words(&before));
}

#[tokio::test]
async fn somebody_can_be_asked_before_there_is_a_plan() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-2", "none").await;
    let plan = person.get("/api/plan").await.json();
    assert_eq!(person.get("/api/caseworker").await.json(), plan["caseworker"]);
    let newcomer = Person::sign_in(&app, "citizen-5", "none").await;
    assert_eq!(newcomer.get("/api/caseworker").await.json()["name"], "Demo sagsbehandler 1");
    let nobody = Person::sign_in(&app, "citizen-6", "none").await;
    assert_eq!(nobody.get("/api/caseworker").await.problem(), (404, "not-found".to_owned()));
}
