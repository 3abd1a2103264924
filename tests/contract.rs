//! The app and `api/openapi.yaml` agree: every request it makes, every answer it reads.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use vejviser::api::types::{
    Action, ActionAnswer, Appointments, InterpreterRequest, InterpreterRequests, Plan, Session,
};
use vejviser::document::spoken_languages;
use vejviser::form::need;
use vejviser::form::reply::Reply;
use vejviser::form::{DIALECT_LENGTH, Draft, Field, Kind, request};
use vejviser::json::Json;
use vejviser::local_time::TypedDate;

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
        ("get", "/interpreter-requests/{request_id}", "getInterpreterRequest"),
        ("post", "/interpreter-requests/{request_id}/status-changes", "changeInterpreterRequestStatus"),
        ("get", "/interpreter-need", "getInterpreterNeed"),
        ("put", "/interpreter-need", "putInterpreterNeed"),
        ("get", "/plan", "getPlan"),
        ("post", "/plan/actions/{action_id}/answer", "answerAction"),
    ] {
        assert_eq!(document["paths"][path][method]["operationId"], operation, "{method} {path}");
    }
}

fn long_ago() -> vejviser::local_time::LocalTime {
    "2000-01-01T00:00".parse().expect("a moment")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

/// A form filled in somehow: any text, any option, sometimes nothing.
fn filled() -> impl Strategy<Value = Draft> {
    let codes: Vec<String> = spoken_languages()
        .into_iter()
        .flat_map(|language| {
            let dialects = language.dialects.into_iter().filter_map(|dialect| dialect.iso639_3);
            [language.iso639_3].into_iter().chain(dialects).collect::<Vec<_>>()
        })
        .chain(["und".to_owned()])
        .collect();
    let value = move |field: Field| -> BoxedStrategy<String> {
        match field.kind() {
            Kind::One(options) => proptest::sample::select(options).prop_map(str::to_owned).boxed(),
            Kind::Several(options) => {
                proptest::sample::subsequence(options, 0..=options.len()).prop_map(|chosen| chosen.join(",")).boxed()
            }
            Kind::Line(longest) | Kind::Text(longest) => text(1, longest),
            Kind::Dialect => text(0, DIALECT_LENGTH),
            Kind::Language => proptest::sample::select(codes.clone()).boxed(),
            Kind::Script => proptest::sample::select(&["Arab", "Latn", "Ethi"][..]).prop_map(str::to_owned).boxed(),
            Kind::Appointment => Just(request::OTHER_MEETING.to_owned()).boxed(),
            Kind::Date => (20_000_i64..23_000)
                .prop_map(|day| {
                    let TypedDate { day, month, year } = TypedDate::from(rulebook::Date::from_number(day));
                    format!("{day}/{month}/{year}")
                })
                .boxed(),
            Kind::Clock => (0_u8..24, 0_u8..60).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}")).boxed(),
            Kind::Count => (1_u8..=99).prop_map(|count| count.to_string()).boxed(),
        }
    };
    let fields: Vec<BoxedStrategy<(Field, String)>> = Field::ALL
        .into_iter()
        .map(|field| {
            let given = value(field).prop_map(move |value| (field, value));
            // A meeting that ends before it begins is a mistake: mostly no end is said.
            let gaps = if field == Field::End { 9 } else { u32::from(!field.is_required()) };
            if gaps == 0 {
                given.boxed()
            } else {
                prop_oneof![4 => given, gaps => Just((field, String::new()))].boxed()
            }
        })
        .collect();
    fields.prop_map(|values| {
        let mut draft = Draft::default();
        for (field, value) in values {
            draft.set(field, value);
        }
        draft
    })
}

/// Any text of so many characters.
fn text(shortest: usize, longest: usize) -> BoxedStrategy<String> {
    proptest::string::string_regex(&format!("\\PC{{{shortest},{longest}}}")).expect("a pattern").boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 20_000, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn every_request_for_an_interpreter_that_can_be_typed_is_one_the_contract_takes(draft in filled()) {
        prop_assume!(request::FORM.iter().all(|step| draft.mistakes(step.fields, long_ago()).is_empty()));
        prop_assume!(request::FORM.iter().all(|step| request::stop(&draft, step).is_none()));
        let sent = request::write(&draft).ok_or_else(|| TestCaseError::fail("nothing is written"))?;
        thread_local!(static SCHEMA: Validator = schema("NewInterpreterRequest"));
        SCHEMA.with(|schema| check(schema, &json(&sent)));
    }

    #[test]
    fn every_need_that_can_be_typed_is_one_the_contract_takes_and_comes_back_as_it_was(draft in filled()) {
        let is_asked = |step: &&vejviser::form::Step| need::is_asked(&draft, step);
        prop_assume!(need::FORM.iter().filter(is_asked).all(|step| draft.mistakes(step.fields, long_ago()).is_empty()));
        let sent = need::write(&draft);
        thread_local!(static SCHEMA: Validator = schema("InterpreterNeedInput"));
        SCHEMA.with(|schema| check(schema, &json(&sent)));
        let back = Json::parse(&sent).as_ref().and_then(need::read);
        prop_assert_eq!(back.as_ref().map(need::write), Some(sent));
    }

    #[test]
    fn every_step_that_can_be_taken_is_one_the_contract_takes(draft in filled()) {
        thread_local!(static SCHEMA: Validator = schema("InterpreterStatusChange"));
        for reply in Reply::ALL {
            if reply.fields().iter().all(|field| draft.mistake(*field, long_ago()).is_none()) {
                SCHEMA.with(|schema| check(schema, &json(&reply.write(&draft))));
            }
        }
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
fn every_option_and_every_longest_text_is_that_of_the_contract() {
    let document = document();
    let schemas = &document["components"]["schemas"];
    let listed = |path: &str| -> Vec<String> {
        let found = schemas.pointer(path).unwrap_or_else(|| panic!("{path}"));
        found.as_array().expect("a list").iter().filter_map(|word| word.as_str().map(str::to_owned)).collect()
    };
    for (field, path) in [
        (Field::Need, "/InterpreterNeedInput/properties/needs_interpreter/enum"),
        (Field::Reads, "/InterpreterNeedInput/properties/reads_own_language/enum"),
        (Field::Danish, "/InterpreterNeedInput/properties/danish_level/enum"),
        (Field::Sign, "/InterpreterNeedInput/properties/sign_language/enum"),
        (Field::Mode, "/ModeWish/enum"),
        (Field::Gender, "/GenderWish/enum"),
        (Field::Communication, "/CommunicationNeed/enum"),
        (Field::Consent, "/NeedReceiver/enum"),
        (Field::Purpose, "/PurposeCategory/enum"),
        (Field::Problems, "/ProblemCode/enum"),
    ] {
        let (Kind::One(options) | Kind::Several(options)) = field.kind() else { panic!("{field:?} has no options") };
        let (mut ours, mut theirs) = (options.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>(), listed(path));
        ours.sort();
        theirs.sort();
        assert_eq!(ours, theirs, "{field:?}");
    }
    for (longest, path) in [
        (DIALECT_LENGTH, "/SpokenLanguageInput/properties/dialect_note/maxLength"),
        (120, "/AvoidInput/properties/group_note/maxLength"),
        (120, "/NewMeeting/properties/unit/maxLength"),
        (200, "/NewMeeting/properties/place_or_link/maxLength"),
        (1000, "/InterpreterStatusChange/oneOf/1/properties/answer_text/maxLength"),
        (1000, "/InterpreterStatusChange/oneOf/2/properties/note/maxLength"),
    ] {
        assert_eq!(schemas.pointer(path), Some(&json!(longest)), "{path}");
    }
}

#[test]
fn the_examples_of_the_contract_are_read() {
    assert!(read(&example("Session"), Session::read).is_some());
    assert!(read(&example("Plan"), Plan::read).is_some());
    assert!(read(&example("InterpreterRequest"), InterpreterRequest::read).is_some());
    assert!(read(&example("InterpreterNeed"), need::read).is_some());
    assert!(read(&example("Plan"), Appointments::read).is_some_and(|plan| !plan.appointments.is_empty()));
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
