//! The stand-in keeps the contract: every answer it gives fits `api/openapi.yaml`, and the app can read it.

use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use jsonschema::Validator;
use serde_json::{Value, json};
use standin::{Clock, State, app};
use std::fs;
use std::path::Path;
use tower::ServiceExt;
use vejviser::api::problem::Problem;
use vejviser::api::types::casework::{Complaint, Consent, Decision, Document, FamilyPlan, Note};
use vejviser::api::types::plan::{Action, Plan};
use vejviser::api::types::{Appointments, InterpreterRequest, InterpreterRequests, Session};
use vejviser::entry::Entry;
use vejviser::form::{Draft, Field, need, request};
use vejviser::json::Json;
use vejviser::plan::bodies;

fn schema(name: &str) -> Validator {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("api/openapi.yaml");
    let document: Value = serde_yaml_ng::from_str(&fs::read_to_string(file).expect("api/openapi.yaml")).expect("YAML");
    let schema = json!({"$ref": format!("#/components/schemas/{name}"), "components": document["components"]});
    jsonschema::draft202012::new(&schema).expect("a JSON schema")
}

#[track_caller]
fn check(name: &str, value: &Value) {
    let errors: Vec<String> =
        schema(name).iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new(), "{name}: {value:#}");
}

/// One stand-in with its memory, and a person signed in.
struct Visit {
    app: axum::Router,
    cookie: String,
}

impl Visit {
    async fn of(citizen: &str, trouble: &str) -> Self {
        let app = app(State::open(None, "dist", Clock::System).expect("a database in memory"));
        let form = format!("citizen={citizen}&trouble={trouble}&return_to=%2Fda%2F");
        let request = Request::post("/standin/login")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .expect("a request");
        let answer = app.clone().oneshot(request).await.expect("an answer");
        let cookie = answer.headers()[header::SET_COOKIE].to_str().expect("text").split(';').next().unwrap_or_default();
        Self { cookie: cookie.to_owned(), app }
    }

    async fn send(&self, method: &str, path: &str, key: &str, body: String) -> (u16, Value) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/json")
            .header("X-Requested-With", "vejviser")
            .header("Idempotency-Key", key)
            .body(Body::from(body))
            .expect("a request");
        let answer = self.app.clone().oneshot(request).await.expect("an answer");
        let status = answer.status().as_u16();
        let body = to_bytes(answer.into_body(), 1 << 20).await.expect("a body");
        (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    async fn get(&self, path: &str) -> (u16, Value) {
        self.send("GET", path, "", String::new()).await
    }
}

fn read<T>(value: &Value, read: impl Fn(&Json) -> Option<T>) -> T {
    Json::parse(&value.to_string()).as_ref().and_then(read).unwrap_or_else(|| panic!("the app reads {value:#}"))
}

fn new_request(place: &str) -> String {
    let mut draft = Draft::default();
    for (field, value) in [
        (Field::Urgency, "normal"),
        (Field::Purpose, "housing"),
        (Field::Place, place),
        (Field::Date, "31/1/2999"),
        (Field::Start, "14:05"),
        (Field::Minor, "no"),
        (Field::Language, "tir"),
        (Field::Mode, "phone"),
    ] {
        draft.set(field, value);
    }
    request::write(&draft).expect("a request")
}

const KEY: &str = "7b0c6f1e-2f57-4a0e-9d6b-1c2d3e4f5a6b";

#[tokio::test]
async fn every_plan_every_request_and_every_session_fits_the_contract_and_is_read() {
    for citizen in (1..=12).map(|number| format!("citizen-{number}")) {
        let citizen = citizen.as_str();
        let visit = Visit::of(citizen, "none").await;
        let (status, session) = visit.get("/api/session").await;
        assert_eq!(status, 200);
        check("Session", &session);
        assert!(read(&session, Session::read).signed_in, "{citizen}");

        let (status, requests) = visit.get("/api/interpreter-requests").await;
        assert_eq!(status, 200);
        for request in requests["requests"].as_array().expect("a list") {
            check("InterpreterRequest", request);
        }
        read(&requests, InterpreterRequests::read);

        match visit.get("/api/plan").await {
            (200, plan) => {
                check("Plan", &plan);
                assert!(!read(&plan, Plan::read).actions.is_empty(), "{citizen}");
                read(&plan, Appointments::read);
            }
            (404, problem) => check("Problem", &problem),
            (status, _) => panic!("{citizen}: {status}"),
        }
        for (path, schema, key) in LISTS {
            let (status, list) = visit.get(path).await;
            assert_eq!(status, 200, "{citizen}: {path}");
            check(schema, &list);
            for one in list[key].as_array().expect("a list") {
                let is_read = Json::parse(&one.to_string()).is_some_and(|one| can_read(key, &one));
                assert!(is_read, "{citizen}: {path}: {one:#}");
            }
        }
        match visit.get("/api/interpreter-need").await {
            (200, said) => {
                check("InterpreterNeed", &said);
                read(&said, need::read);
            }
            (404, problem) => check("Problem", &problem),
            (status, _) => panic!("{citizen}: {status}"),
        }
    }
}

/// Lists around the plan: where they are, what the contract calls them, and their items.
const LISTS: [(&str, &str, &str); 6] = [
    ("/api/family-plans", "FamilyPlanList", "family_plans"),
    ("/api/consents", "ConsentList", "consents"),
    ("/api/decisions", "DecisionList", "decisions"),
    ("/api/complaints", "ComplaintList", "complaints"),
    ("/api/documents", "DocumentList", "documents"),
    ("/api/notes", "NoteList", "notes"),
];

/// Whether the app reads an item of one of these lists.
fn can_read(key: &str, one: &Json) -> bool {
    match key {
        "family_plans" => FamilyPlan::read(one).is_some(),
        "consents" => Consent::read(one).is_some(),
        "decisions" => Decision::read(one).is_some(),
        "complaints" => Complaint::read(one).is_some(),
        "documents" => Document::read(one).is_some(),
        _ => Note::read(one).is_some(),
    }
}

#[tokio::test]
async fn what_the_app_sends_is_taken_and_what_comes_back_is_read() {
    let visit = Visit::of("citizen-1", "none").await;
    let (status, made) = visit.send("POST", "/api/interpreter-requests", KEY, new_request("Rådhuset")).await;
    assert_eq!(status, 201, "{made:#}");
    check("InterpreterRequest", &made);
    assert_eq!(read(&made, InterpreterRequest::read).status, "sent");

    let (_, plan) = visit.get("/api/plan").await;
    let plan = read(&plan, Plan::read);
    let open = plan.actions.iter().find(|action| action.agreed == "pending").expect("an open action");
    let mut entry = Entry::default();
    entry.set(bodies::OBJECTION, "Nej, لا, ኣይፋል");
    let path = format!("/api/plan/actions/{}/answer", open.id);
    let (status, changed) = visit.send("POST", &path, KEY, bodies::objected(&entry)).await;
    assert_eq!(status, 200, "{changed:#}");
    check("Action", &changed);
    assert_eq!(read(&changed, Action::read).objection_text.as_deref(), Some("Nej, لا, ኣይፋል"));
    let (_, after) = visit.get("/api/plan").await;
    assert_eq!(read(&after, Plan::read).actions.len(), plan.actions.len(), "an objection deletes nothing");
}

#[tokio::test]
async fn every_refusal_is_a_problem_of_the_contract_that_the_app_understands() {
    let visit = Visit::of("citizen-1", "none").await;
    let stranger = Visit { app: visit.app.clone(), cookie: "session=nobody".into() };
    let (status, problem) = stranger.get("/api/plan").await;
    check("Problem", &problem);
    assert_eq!(Problem::from_answer(status, None, &problem.to_string()), Problem::SignIn);

    let (status, problem) = visit.send("POST", "/api/interpreter-requests", KEY, new_request("")).await;
    check("Problem", &problem);
    let Problem::Invalid(fields) = Problem::from_answer(status, None, &problem.to_string()) else {
        panic!("{problem:#}");
    };
    assert_eq!(fields.len(), 1);

    visit.send("POST", "/api/interpreter-requests", KEY, new_request("A")).await;
    let (status, problem) = visit.send("POST", "/api/interpreter-requests", KEY, new_request("B")).await;
    check("Problem", &problem);
    assert_eq!(Problem::from_answer(status, None, &problem.to_string()), Problem::Conflict);

    let (status, problem) = visit.get("/api/nothing").await;
    check("Problem", &problem);
    assert_eq!(Problem::from_answer(status, None, &problem.to_string()), Problem::NotFound);
}

#[tokio::test]
async fn the_same_intent_sent_many_times_at_once_is_one_request() {
    let visit = Visit::of("citizen-5", "none").await;
    let send = || visit.send("POST", "/api/interpreter-requests", KEY, new_request("Rådhuset"));
    let (one, two, three, four) = tokio::join!(send(), send(), send(), send());
    for (status, _) in [one, two, three, four] {
        assert!([201, 409].contains(&status), "{status}");
    }
    let (_, list) = visit.get("/api/interpreter-requests").await;
    assert_eq!(list["requests"].as_array().map(Vec::len), Some(1));
}
