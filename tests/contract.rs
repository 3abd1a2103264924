//! The app and `api/openapi.yaml` agree: every request it makes, every answer it reads.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use vejviser::api::types::{Action, ActionAnswer, InterpreterRequest, InterpreterRequests, Plan, Session};
use vejviser::json::Json;
use vejviser::local_time::TypedDate;
use vejviser::request_draft::{MODES, PLACE_LENGTH, PURPOSES, RequestDraft};
use vejviser::words::SPOKEN_LANGUAGES;

/// The document, as JSON.
fn document() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("api/openapi.yaml");
    serde_yaml_ng::from_str(&fs::read_to_string(file).expect("api/openapi.yaml")).expect("YAML")
}

/// What the document says of a schema.
fn schema(name: &str) -> Validator {
    let document = document();
    let schema = json!({"$ref": format!("#/components/schemas/{name}"), "components": document["components"]});
    jsonschema::draft202012::new(&schema).expect("a JSON schema")
}

#[track_caller]
fn check(validator: &Validator, value: &Value) {
    let errors: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new(), "{value:#}");
}

/// The example that the document gives of a schema.
fn example(name: &str) -> Value {
    let document = document();
    let schema = &document["components"]["schemas"][name];
    let example = schema.get("example").or_else(|| schema["examples"].get(0)).cloned();
    example.or_else(|| find_example(&document["paths"], name)).unwrap_or_else(|| panic!("an example of {name}"))
}

/// An example beside a reference to the schema, somewhere in the paths.
fn find_example(value: &Value, name: &str) -> Option<Value> {
    if value["schema"]["$ref"] == format!("#/components/schemas/{name}") {
        let examples = value["examples"].as_object().and_then(|examples| examples.values().next());
        if let Some(example) = value.get("example").or_else(|| examples.and_then(|example| example.get("value"))) {
            return Some(example.clone());
        }
    }
    match value {
        Value::Object(map) => map.values().find_map(|value| find_example(value, name)),
        Value::Array(items) => items.iter().find_map(|value| find_example(value, name)),
        _ => None,
    }
}

fn read<T>(value: &Value, read: impl Fn(&Json) -> Option<T>) -> Option<T> {
    Json::parse(&value.to_string()).as_ref().and_then(read)
}

#[test]
fn every_operation_the_app_uses_is_in_the_contract_with_its_method_and_path() {
    let document = document();
    for (method, path, operation) in [
        ("get", "/session", "getSession"),
        ("get", "/login", "startLogin"),
        ("post", "/logout", "logout"),
        ("get", "/interpreter-requests", "listInterpreterRequests"),
        ("post", "/interpreter-requests", "createInterpreterRequest"),
        ("get", "/plan", "getPlan"),
        ("post", "/plan/actions/{action_id}/answer", "answerAction"),
    ] {
        assert_eq!(document["paths"][path][method]["operationId"], operation, "{method} {path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_request_for_an_interpreter_that_can_be_typed_is_one_the_contract_takes(
        language in proptest::sample::select(SPOKEN_LANGUAGES),
        purpose in proptest::sample::select(&PURPOSES[..]),
        mode in proptest::sample::select(&MODES[..]),
        place in "\\PC{1,200}",
        day in 0_i64..3000, hour in 0_u8..24, minute in 0_u8..60,
    ) {
        let draft = RequestDraft {
            language: language.0.into(),
            purpose: purpose.into(),
            place,
            date: TypedDate::from(rulebook::Date::from_number(20_000 + day)),
            time: format!("{hour:02}:{minute:02}"),
            mode: mode.into(),
            key: "k".into(),
        };
        let now = "2000-01-01T00:00".parse().map_err(|()| TestCaseError::reject("a moment"))?;
        prop_assume!(draft.mistakes(vejviser::request_draft::Step::Check, now).is_empty());
        let sent = draft.request().map(|request| request.write()).unwrap_or_default();
        let value: Value = serde_json::from_str(&sent).map_err(|error| TestCaseError::fail(error.to_string()))?;
        thread_local!(static SCHEMA: Validator = schema("NewInterpreterRequest"));
        SCHEMA.with(|schema| check(schema, &value));
    }

    #[test]
    fn every_answer_to_an_action_is_one_the_contract_takes(text in "\\PC{1,2000}") {
        prop_assume!(!text.trim().is_empty());
        thread_local!(static SCHEMA: Validator = schema("ActionAnswer"));
        let objected = ActionAnswer { answer: "objected".into(), objection_text: Some(text) };
        let agreed = ActionAnswer { answer: "agreed".into(), objection_text: None };
        for answer in [objected, agreed] {
            let value: Value = serde_json::from_str(&answer.write()).map_err(|error| TestCaseError::fail(error.to_string()))?;
            SCHEMA.with(|schema| check(schema, &value));
        }
    }
}

#[test]
fn the_longest_place_is_that_of_the_contract() {
    let document = document();
    let text = document["components"]["schemas"].to_string();
    assert!(text.contains(&format!("\"maxLength\":{PLACE_LENGTH}")), "a field of {PLACE_LENGTH} characters");
}

#[test]
fn the_examples_of_the_contract_are_read() {
    assert!(read(&example("Session"), Session::read).is_some());
    assert!(read(&example("Plan"), Plan::read).is_some());
    assert!(read(&example("InterpreterRequest"), InterpreterRequest::read).is_some());
    assert!(read(&json!({"requests": [example("InterpreterRequest")]}), InterpreterRequests::read).is_some());
    let action = example("Plan")["actions"][0].clone();
    assert!(read(&action, Action::read).is_some());
}

/// Adds a field nobody knows to every object, and turns every vocabulary word into one nobody knows.
fn from_the_future(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                let is_vocabulary = [
                    "status",
                    "area",
                    "kind",
                    "responsible",
                    "mode",
                    "mode_wish",
                    "purpose_category",
                    "with",
                    "agreed",
                    "who_must_act",
                    "code",
                    "programme",
                    "type",
                    "set_by",
                    "urgency",
                ];
                if is_vocabulary.contains(&key.as_str()) && value.is_string() {
                    *value = json!("teleported");
                }
                from_the_future(value);
            }
            map.insert("field_of_the_future".into(), json!({"deep": [1, null]}));
        }
        Value::Array(items) => items.iter_mut().for_each(from_the_future),
        _ => {}
    }
}

#[test]
fn unknown_fields_and_unknown_words_never_break_an_answer() {
    let mut plan = example("Plan");
    from_the_future(&mut plan);
    let plan = read(&plan, Plan::read).expect("a plan from the future");
    assert!(plan.actions.iter().all(|action| action.status == "teleported"));
    let mut request = example("InterpreterRequest");
    from_the_future(&mut request);
    assert_eq!(read(&request, InterpreterRequest::read).expect("a request from the future").status, "teleported");
}

#[test]
fn an_answer_that_lacks_what_the_page_needs_or_is_of_another_kind_is_no_answer() {
    for (field, wrong) in [("start_date", json!("22/11/2026")), ("actions", json!("none")), ("start_date", Value::Null)]
    {
        let mut plan = example("Plan");
        plan[field] = wrong;
        assert!(read(&plan, Plan::read).is_none(), "{field}");
    }
    let mut request = example("InterpreterRequest");
    request["meeting"]["starts_at"] = json!("tomorrow");
    assert!(read(&request, InterpreterRequest::read).is_none());
}
