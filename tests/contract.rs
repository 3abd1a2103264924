//! The app and `api/openapi.yaml` agree: every request it makes, every answer it reads.

use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use vejviser::api::types::casework::{Complaint, Consent, Decision, Document, FamilyPlan, Note, Preparation};
use vejviser::api::types::plan::{AbsenceReport, Action, Caseworker, Plan};
use vejviser::api::types::{Appointments, InterpreterRequest, InterpreterRequests, Session};
use vejviser::api::{Act, Resource};
use vejviser::document::spoken_languages;
use vejviser::entry::Entry;
use vejviser::form::need;
use vejviser::form::reply::Reply;
use vejviser::form::{DIALECT_LENGTH, Draft, Field, Kind, request};
use vejviser::json::Json;
use vejviser::local_time::TypedDate;
use vejviser::plan::acts::{self, Missed};
use vejviser::plan::{AREAS, bodies};

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
    ] {
        assert_eq!(document["paths"][path][method]["operationId"], operation, "{method} {path}");
    }
    for (resource, operation) in [
        (Resource::Plan, "getPlan"),
        (Resource::Caseworker, "getCaseworker"),
        (Resource::Preparation, "getPreparation"),
        (Resource::FamilyPlans, "listFamilyPlans"),
        (Resource::Consents, "listConsents"),
        (Resource::Decisions, "listDecisions"),
        (Resource::Complaints, "listComplaints"),
        (Resource::Documents, "listDocuments"),
        (Resource::Notes, "listNotes"),
    ] {
        assert_eq!(document["paths"][resource.path()]["get"]["operationId"], operation, "{resource:?}");
    }
    for (act, id, operation) in [
        (Act::AnswerAction("{action_id}".into()), "post", "answerAction"),
        (Act::ReportActionDone("{action_id}".into()), "post", "reportActionDone"),
        (Act::AskAboutAction("{action_id}".into()), "post", "askAboutAction"),
        (Act::AcknowledgePlanVersion, "post", "acknowledgePlanVersion"),
        (Act::ReportAbsence, "post", "reportAbsence"),
        (Act::GiveConsent, "post", "giveConsent"),
        (Act::WithdrawConsent("{consent_id}".into()), "post", "withdrawConsent"),
        (Act::RecordDecision, "post", "recordDecision"),
        (Act::CreateComplaint, "post", "createComplaint"),
        (Act::PutPreparation, "put", "putPreparation"),
    ] {
        assert_eq!(document["paths"][act.path()][id]["operationId"], operation, "{act:?}");
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
}

/// A form of the plan filled in somehow, as it may be sent: no field has a mistake.
fn entered(fields: Vec<(&'static str, BoxedStrategy<String>)>) -> impl Strategy<Value = Entry> {
    let fields: Vec<_> = fields.into_iter().map(|(name, value)| value.prop_map(move |value| (name, value))).collect();
    fields.prop_map(|values| {
        let mut entry = Entry::default();
        for (name, value) in values {
            entry.set(name, value);
        }
        entry
    })
}

/// A text with something in it.
fn said(longest: usize) -> BoxedStrategy<String> {
    text(1, longest).prop_filter("only space", |text| !text.trim().is_empty()).boxed()
}

fn typed_day() -> BoxedStrategy<String> {
    (20_000_i64..23_000)
        .prop_map(|day| {
            let TypedDate { day, month, year } = TypedDate::from(rulebook::Date::from_number(day));
            format!("{day}/{month}/{year}")
        })
        .boxed()
}

fn one_of(options: &'static [&'static str]) -> BoxedStrategy<String> {
    proptest::sample::select(options).prop_map(str::to_owned).boxed()
}

fn some_of(options: &'static [&'static str]) -> BoxedStrategy<String> {
    proptest::sample::subsequence(options, 1..=options.len()).prop_map(|chosen| chosen.join(",")).boxed()
}

/// Lines of the preparation.
fn lines() -> BoxedStrategy<String> {
    proptest::collection::vec(said(200), 0..=20)
        .prop_map(|lines| lines.iter().map(|line| line.replace(['\n', '\r'], " ")).collect::<Vec<_>>().join("\n"))
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn every_answer_to_an_action_and_every_report_is_one_the_contract_takes(
        entry in entered(vec![
            (bodies::OBJECTION, said(2000)),
            (bodies::DONE_DATE, typed_day()),
            (bodies::DONE_NOTE, text(0, 500)),
            (bodies::QUESTION, said(1000)),
        ]),
        version in 1_i64..1_000,
    ) {
        check(&schema("ActionAnswer"), &json(&bodies::agreed()));
        check(&schema("ActionAnswer"), &json(&bodies::objected(&entry)));
        check(&schema("ActionDoneReport"), &json(&bodies::done(&entry)));
        check(&schema("ActionDoneReport"), &json(&bodies::done(&Entry::default())));
        check(&schema("NewActionQuestion"), &json(&bodies::question(&entry)));
        check(&schema("NewPlanAcknowledgement"), &json(&bodies::acknowledgement(version)));
    }

    #[test]
    fn every_absence_that_can_be_typed_is_one_the_contract_takes_and_sickness_tells_both(
        entry in entered(vec![
            ("absence-reason", one_of(&["sick", "child_sick", "other_appointment", "other"])),
            ("absence-first", typed_day()),
            ("absence-back", prop_oneof![typed_day(), Just(String::new())].boxed()),
            ("absence-notify", some_of(&["municipality", "workplace"])),
        ]),
    ) {
        for missed in [Missed::Action("a-1".into()), Missed::Appointment("b-1".into())] {
            check(&schema("NewAbsenceReport"), &json(&acts::absence(&missed, &entry)));
        }
    }

    #[test]
    fn every_decision_complaint_and_consent_that_can_be_typed_is_one_the_contract_takes(
        entry in entered(vec![
            (bodies::DECISION_DAY, typed_day()),
            (bodies::DECISION_AUTHORITY, said(120)),
            (bodies::DECISION_AREA, one_of(&AREAS)),
            (bodies::DECISION_OUTCOME, said(300)),
            (bodies::MISSED_AREA, one_of(&AREAS)),
            (bodies::MISSED_TEXT, said(4000)),
            (bodies::FROM[0], said(120).prop_map(|unit| bodies::option_of(&unit)).boxed()),
            (bodies::TO[0], Just(bodies::ANOTHER.to_owned()).boxed()),
            (bodies::TO[1], said(120)),
            (bodies::SCOPE, some_of(&AREAS)),
            (bodies::PURPOSE, said(300)),
            (bodies::UNTIL, typed_day()),
        ]),
        reasons in text(0, 4000),
    ) {
        check(&schema("NewDecision"), &json(&bodies::decision(&entry)));
        check(&schema("NewComplaint"), &json(&bodies::missed(&entry)));
        check(&schema("NewComplaint"), &json(&bodies::complaint("dec-2", "housing", reasons.trim())));
        check(&schema("NewConsent"), &json(&bodies::consent(&entry)));
    }

    #[test]
    fn every_preparation_that_can_be_typed_is_one_the_contract_takes(
        entry in entered(vec![
            (bodies::OWN_WORDS, text(0, 2000)),
            (bodies::LISTS[0], lines()),
            (bodies::LISTS[1], lines()),
            (bodies::LISTS[2], lines()),
            (bodies::LISTS[3], lines()),
            (bodies::LISTS[4], lines()),
            (bodies::LANGUAGES, some_of(&["ara", "tir", "dan"])),
            (bodies::SHARE, one_of(&["yes", "no"])),
        ]),
    ) {
        check(&schema("PreparationInput"), &json(&bodies::preparation(&entry, ["aar"].into_iter())));
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
    assert!(read(&action, Action::read).is_some_and(|action| action.history.len() == 1 && action.contact.is_some()));
    assert!(read(&example("Caseworker"), Caseworker::read).is_some());
    assert!(read(&example("AbsenceReport"), AbsenceReport::read).is_some_and(|report| report.receipts.len() == 2));
    assert!(read(&example("Preparation"), Preparation::read).is_some_and(|one| one.languages.len() == 2));
    let listed = |schema: &str, key: &str| example(schema)[key][0].clone();
    assert!(read(&listed("FamilyPlanList", "family_plans"), FamilyPlan::read).is_some_and(|one| one.adult));
    assert!(read(&listed("ConsentList", "consents"), Consent::read).is_some());
    let decision = read(&listed("DecisionList", "decisions"), Decision::read);
    assert!(decision.is_some_and(|one| one.complaint_route.is_some() && one.complaint_deadline.is_some()));
    assert!(read(&listed("ComplaintList", "complaints"), Complaint::read).is_some());
    assert!(read(&listed("DocumentList", "documents"), Document::read).is_some());
    assert!(read(&listed("NoteList", "notes"), Note::read).is_some());
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
    for (schema, key) in [("FamilyPlanList", "family_plans"), ("DecisionList", "decisions"), ("NoteList", "notes")] {
        let mut list = example(schema);
        from_the_future(&mut list);
        let one = list[key][0].clone();
        let is_read = match key {
            "family_plans" => read(&one, FamilyPlan::read).is_some(),
            "decisions" => read(&one, Decision::read).is_some(),
            _ => read(&one, Note::read).is_some(),
        };
        assert!(is_read, "{key} from the future");
    }
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
