//! What the demonstration citizens begin with.

use crate::town::{Person, REQUESTS, get, town};
use serde_json::{Value, json};
use standin::steps::{Status, is_allowed};

async fn requests_of(citizen: &str) -> Vec<Value> {
    let person = Person::sign_in(&town(), citizen, "none").await;
    let list = person.get(REQUESTS).await.json();
    list["requests"].as_array().expect("a list").clone()
}

fn status(entry: &Value) -> Status {
    entry["status"].as_str().and_then(Status::named).expect("a status of the contract")
}

/// How many requests are in each status, in the order of the statuses.
fn counted(requests: &[Value]) -> Vec<usize> {
    let count = |wanted: Status| requests.iter().filter(|request| status(request) == wanted).count();
    Status::ALL.into_iter().map(count).collect()
}

#[tokio::test]
async fn everybody_can_sign_in_and_three_have_no_plan() {
    let app = town();
    let page = get(&app, "/standin/login").await.text;
    for number in 1..=12 {
        let citizen = format!("citizen-{number}");
        assert!(page.contains(&format!(r#"value="{citizen}""#)), "{citizen}");
        let person = Person::sign_in(&app, &citizen, "none").await;
        let session = person.get("/api/session").await.json();
        assert_eq!(session["citizen"]["display_name"], format!("Demo citizen {number}"));
        let expected = if (5..=7).contains(&number) { 404 } else { 200 };
        assert_eq!(person.get("/api/plan").await.status, expected, "{citizen}");
    }
}

#[tokio::test]
async fn one_citizen_has_a_request_in_each_status() {
    let requests = requests_of("citizen-7").await;
    assert_eq!(counted(&requests), [1; 16]);
    let person = Person::sign_in(&town(), "citizen-7", "none").await;
    let asked = person.get(&format!("{REQUESTS}/ir-one-needs_info")).await.json();
    assert_eq!(asked["question"], "Hvor længe varer mødet?");
}

#[tokio::test]
async fn one_citizen_has_five_hundred_requests_in_every_status() {
    let requests = requests_of("citizen-6").await;
    assert_eq!(requests.len(), 500);
    assert!(counted(&requests).into_iter().all(|count| count >= 31));
    for request in &requests {
        let history = request["status_history"].as_array().expect("a list");
        assert_eq!(history.last().map(status), Some(status(request)), "{}", request["id"]);
        for pair in history.windows(2) {
            let (from, to) = (status(&pair[0]), status(&pair[1]));
            assert_eq!(pair[1]["by"], to.set_by().name(), "{}", request["id"]);
            assert!(is_allowed(from, to, to.set_by()), "{}: {from:?} to {to:?}", request["id"]);
        }
    }
}

#[tokio::test]
async fn each_status_comes_with_what_the_contract_demands() {
    for request in requests_of("citizen-6").await.iter().chain(&requests_of("citizen-7").await) {
        let has = |pointer: &str| request.pointer(pointer).is_some_and(|value| value.as_str() != Some(""));
        let demanded: &[&str] = match status(request) {
            Status::Arranged => &["/arranged/mode", "/arranged/certified", "/answered_by_unit"],
            Status::Refused => &["/refusal/reason", "/refusal/complaint_guidance"],
            Status::NeedsInfo => &["/question"],
            Status::AlternativeOffered => &["/answer_text"],
            Status::Held | Status::ProblemReported | Status::Closed | Status::MeetingHeldWithout => &["/outcome"],
            _ => &["/meeting/starts_at"],
        };
        assert!(demanded.iter().all(|pointer| has(pointer)), "{request:#}");
    }
}

#[tokio::test]
async fn one_citizen_has_a_plan_of_three_hundred_actions() {
    let person = Person::sign_in(&town(), "citizen-12", "none").await;
    let plan = person.get("/api/plan").await.json();
    assert_eq!(plan["actions"].as_array().map(Vec::len), Some(300));
    assert_eq!(plan["goals"].as_array().map(Vec::len), Some(12));
}

#[tokio::test]
async fn one_contract_is_being_revised_and_one_programme_is_finished() {
    let revised = Person::sign_in(&town(), "citizen-8", "none").await.get("/api/plan").await.json();
    assert_eq!(revised["contract"]["status"], "under_revision");
    assert!(revised["contract"]["revised_reason"].is_string());
    assert_eq!(
        (&revised["deadlines"][4]["code"], &revised["deadlines"][4]["status"]),
        (&json!("T8"), &json!("due_soon"))
    );
    let finished = Person::sign_in(&town(), "citizen-11", "none").await.get("/api/plan").await.json();
    assert!(finished["programme_end_expected"].as_str().is_some_and(|end| end < "2026-11-23"));
    assert!(finished["deadlines"].as_array().expect("a list").iter().all(|deadline| deadline["status"] == "met"));
}

#[tokio::test]
async fn one_citizen_has_stated_a_need() {
    let person = Person::sign_in(&town(), "citizen-2", "none").await;
    let need = person.get("/api/interpreter-need").await;
    assert_eq!((need.status, &need.json()["spoken_language"]["iso639_3"]), (200, &json!("apc")));
}
