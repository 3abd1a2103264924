//! The page on which the unit is played by hand.

use crate::steps::{TABLE, of_citizen, request_in};
use crate::town::{Person, REQUESTS, get, request_at, submit, town};
use serde_json::json;

const UNIT: &str = "/standin/unit";

/// What a caseworker types for a step.
fn typed(to: &str) -> Vec<(&str, &str)> {
    let said: &[(&str, &str)] = match to {
        "needs_info" => &[("question", "Hvor længe varer mødet?")],
        "arranged" => &[
            ("answered_by_unit", "Integrationsteamet"),
            ("arranged/mode", "phone"),
            ("arranged/certified", "unknown"),
            ("arranged/arrives_at", "2026-12-01T09:55"),
            ("arranged/interpreter_ref", ""),
        ],
        "alternative_offered" => &[
            ("answer_text", "Kun telefon."),
            ("arranged/mode", "phone"),
            ("arranged/certified", "no"),
            ("arranged/arrives_at", ""),
        ],
        "meeting_moved" => &[("meeting/starts_at", "2026-12-08T10:00")],
        "refused" => &[("refusal/reason", "Nej."), ("refusal/complaint_guidance", "Klag inden 4 uger.")],
        _ => &[],
    };
    [&[("status", to)], said].concat()
}

/// Everything between two marks.
fn between<'a>(page: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    page.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

/// The steps that a page offers.
fn offered(page: &str) -> Vec<&str> {
    between(page, r#"name="status" value=""#, "\"")
}

#[track_caller]
fn assert_all_different(found: &[&str]) {
    let mut different = found.to_vec();
    different.sort_unstable();
    different.dedup();
    assert_eq!(different.len(), found.len(), "{found:?}");
}

#[tokio::test]
async fn a_page_offers_the_units_steps_and_no_other_and_each_arrives() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for (from, ..) in TABLE {
        let id = request_in(&app, &person, from).await;
        let page = get(&app, &format!("{UNIT}/{id}")).await.text;
        let possible = TABLE.iter().filter(|(_, by, froms)| *by == "authority" && froms.contains(&from));
        let possible: Vec<&str> = possible.map(|(to, ..)| *to).collect();
        assert_eq!(offered(&page), possible, "from {from}");
        assert_eq!(page.contains("This request has ended. Nothing can follow."), possible.is_empty(), "{from}");
        for to in possible {
            let id = request_in(&app, &person, from).await;
            let path = format!("{UNIT}/{id}");
            let seen = submit(&app, &path, &typed(to)).await;
            assert_eq!((seen.status, seen.header("location")), (303, path.as_str()), "{from} to {to}");
            let now = person.get(&format!("{REQUESTS}/{id}")).await.json();
            let last = now["status_history"].as_array().and_then(|history| history.last()).expect("a history");
            assert_eq!((&now["status"], &last["status"], &last["by"]), (&json!(to), &json!(to), &json!("authority")));
        }
    }
}

#[tokio::test]
async fn what_the_unit_said_by_hand_is_what_the_citizen_reads() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let said = async |from: &str, to: &str| {
        let id = request_in(&app, &person, from).await;
        submit(&app, &format!("{UNIT}/{id}"), &typed(to)).await;
        person.get(&format!("{REQUESTS}/{id}")).await.json()
    };
    let booked = said("received", "arranged").await;
    let arranged = json!({"mode": "phone", "certified": "unknown", "arrives_at": "2026-12-01T09:55"});
    assert_eq!((&booked["arranged"], &booked["answered_by_unit"]), (&arranged, &json!("Integrationsteamet")));
    let offer = said("received", "alternative_offered").await;
    assert_eq!(offer["arranged"], json!({"mode": "phone", "certified": "no"}));
    let refused = said("received", "refused").await;
    assert_eq!(refused["refusal"], json!({"reason": "Nej.", "complaint_guidance": "Klag inden 4 uger."}));
    let moved = said("not_available", "meeting_moved").await;
    assert_eq!(moved["meeting"]["starts_at"], "2026-12-08T10:00");
}

#[tokio::test]
async fn a_mistaken_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "received").await;
    let path = format!("{UNIT}/{id}");
    for (fields, kept, said) in [
        (
            vec![("status", "needs_info"), ("question", " "), ("answered_by_unit", "Skole \"A\" {{fields}}")],
            r#"value="Skole &quot;A&quot; {{fields}}""#,
            r##"<a href="#needs_info-question">Question to the citizen: Fill this in.</a>"##,
        ),
        (
            vec![("status", "refused"), ("refusal/reason", "Nej <b>.")],
            "Nej &lt;b&gt;.</textarea>",
            r##"<a href="#refused-refusal-complaint_guidance">How to complain: Fill this in.</a>"##,
        ),
        (
            vec![
                ("status", "arranged"),
                ("answered_by_unit", "Skolen"),
                ("arranged/mode", "video"),
                ("arranged/certified", "yes"),
                ("arranged/arrives_at", "tomorrow"),
            ],
            r#"value="tomorrow""#,
            "When the interpreter is there: Write a day and a time, like 2026-12-01T09:00.",
        ),
        (
            vec![("status", "alternative_offered"), ("answer_text", "Telefon."), ("arranged/mode", "phone")],
            r#"<option value="phone" selected>"#,
            "Holds a certificate: Fill this in.",
        ),
        (vec![("status", "refused")], "Book an interpreter", "Reason: Fill this in."),
        (vec![("status", "teleported")], "Ask a question", "status: Choose one from the list."),
    ] {
        let seen = submit(&app, &path, &fields).await;
        assert_eq!(seen.status, 422, "{fields:?}");
        assert!(seen.text.contains("The step was not taken. Something is missing or wrong."), "{fields:?}");
        assert!(seen.text.contains(kept), "{fields:?} keeps {kept}: {}", seen.text);
        assert!(seen.text.contains(said), "{fields:?} says {said}: {}", seen.text);
    }
    assert_eq!(person.get(&format!("{REQUESTS}/{id}")).await.json()["status"], "received");
}

#[tokio::test]
async fn a_step_that_has_gone_is_refused_with_everything_that_was_typed() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "received").await;
    person.step(&id, &of_citizen("cancelled_by_citizen")).await;
    let seen = submit(&app, &format!("{UNIT}/{id}"), &typed("needs_info")).await;
    assert_eq!(seen.status, 409);
    assert!(seen.text.contains("The step was not taken. It is not possible in this status."));
    assert!(seen.text.contains("Hvor længe varer mødet?"));
    assert!(seen.text.contains("This request has ended. Nothing can follow."));
    let gone = submit(&app, &format!("{UNIT}/ir-0"), &typed("received")).await;
    assert_eq!((gone.status, get(&app, &format!("{UNIT}/ir-0")).await.status), (404, 404));
    assert!(gone.text.contains("There is no such request."));
}

#[tokio::test]
async fn the_unit_sees_everything_that_was_sent_and_what_was_replied() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let mut body = request_at("<script>Lokale 4</script>");
    body["persons_present"] = 3.into();
    body["minor_in_case"] = "yes".into();
    body["fallback_language"] = json!({"iso639_3": "ara"});
    let sent = person.post(REQUESTS, &body).await.json();
    let path = format!("{UNIT}/{}", sent["id"].as_str().expect("an id"));
    let page = get(&app, &path).await.text;
    for (name, value) in [
        ("Citizen", "citizen-1"),
        ("Status", "sent"),
        ("meeting: place or link", "&lt;script&gt;Lokale 4&lt;/script&gt;"),
        ("meeting: starts at", "2026-12-01T10:00"),
        ("meeting: purpose category", "integration_talk"),
        ("language: code in ISO 639-3", "tir"),
        ("language: dialect note", "Tigrinya fra Eritrea"),
        ("fallback language: code in ISO 639-3", "ara"),
        ("mode wish", "in_person"),
        ("gender wish", "woman"),
        ("avoid: no relatives", "yes"),
        ("persons present", "3"),
        ("minor in case", "yes"),
        ("urgency", "normal"),
        ("requested by", "citizen"),
    ] {
        assert!(page.contains(&format!(r#"<dt>{name}</dt><dd dir="auto">{value}</dd>"#)), "{name}: {page}");
    }
    let id = request_in(&app, &person, "needs_info").await;
    let answered = person.step(&id, &of_citizen("sent")).await;
    assert!(!answered.text.contains("Mødet varer en time."), "the contract has no field for the reply");
    let page = get(&app, &format!("{UNIT}/{id}")).await.text;
    assert!(page.contains("<dt>Hvor længe varer mødet?</dt>") && page.contains("Mødet varer en time."), "{page}");
}

#[tokio::test]
async fn the_inbox_holds_the_requests_of_everybody_and_can_be_narrowed() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let newest = person.post(REQUESTS, &request_at("Lokale 4")).await.json();
    let rows = |page: &str| between(page, r#"<li><a href="/standin/unit/"#, "\"").len();
    let all = get(&app, UNIT).await.text;
    assert_eq!(rows(&all), 50);
    assert_eq!(between(&all, r#"<li><a href="/standin/unit/"#, "\"").first().copied(), newest["id"].as_str());
    assert!(all.contains("519 requests. The newest 50 are shown."), "{all}");
    for (search, count, shown) in [
        ("?citizen=citizen-6", "500 requests. The newest 50 are shown.", 50),
        ("?citizen=citizen-7&status=", "16 requests.", 16),
        ("?citizen=citizen-7&status=held", "1 request.", 1),
        ("?citizen=citizen-1&status=held", "0 requests.", 0),
        ("?citizen=citizen-5", "0 requests.", 0),
    ] {
        let page = get(&app, &format!("{UNIT}{search}")).await.text;
        assert!(page.contains(&format!("<p>{count}</p>")), "{search}: {page}");
        assert_eq!(rows(&page), shown, "{search}");
    }
    let chosen = get(&app, &format!("{UNIT}?citizen=citizen-7&status=held")).await.text;
    assert!(chosen.contains(r#"<option value="held" selected>"#));
    assert!(chosen.contains(r#"<option value="citizen-7" selected>"#));
}

#[tokio::test]
async fn every_page_is_marked_and_can_be_read_without_script_and_without_sight() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "received").await;
    for path in [UNIT.to_owned(), format!("{UNIT}/{id}"), format!("{UNIT}/appointments"), format!("{UNIT}/ir-0")] {
        let seen = get(&app, &path).await;
        let page = seen.text.as_str();
        assert_eq!(seen.header("cache-control"), "no-store", "{path}");
        assert!(page.contains("Stand-in API: demonstration unit. Not part of Vejviser."), "{path}");
        assert!(!page.contains("{{"), "{path}: a place was not filled");
        for word in ["<script", "<style", "style=\"", "onclick", "http://", "https://"] {
            assert!(!page.contains(word), "{path}: {word}");
        }
        let ids = between(page, " id=\"", "\"");
        assert_all_different(&ids);
        for named in [between(page, "aria-labelledby=\"", "\""), between(page, "<label for=\"", "\"")].concat() {
            assert!(ids.contains(&named), "{path}: {named}");
        }
        let forms: Vec<&str> = between(page, "<form", "</form>");
        for form in &forms {
            assert!(form.contains("aria-labelledby"), "{path}: {form}");
            let labels = between(form, "<label for=\"", "</label>");
            let words: Vec<&str> = labels.iter().filter_map(|label| label.split('>').nth(1)).collect();
            assert_all_different(&words);
            let inputs = ["<select id=\"", "<textarea ", "<input type=\"text\""];
            let count: usize = inputs.iter().map(|input| form.matches(input).count()).sum();
            assert_eq!(count, words.len(), "{path}: {form}");
        }
        let headings = [between(page, "<h1", "</h1>"), between(page, "<h2", "</h2>"), between(page, "<h3", "</h3>")];
        let headings: Vec<&str> = headings.concat().into_iter().filter_map(|words| words.split('>').nth(1)).collect();
        assert_all_different(&headings);
    }
}

#[tokio::test]
async fn who_interprets_has_no_field_by_hand_either() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let id = request_in(&app, &person, "received").await;
    let extra = [("arranged/interpreter_name", "Somebody"), ("arranged/interpreter_age", "17")];
    let seen = submit(&app, &format!("{UNIT}/{id}"), &[typed("arranged"), extra.to_vec()].concat()).await;
    assert_eq!(seen.status, 303);
    let text = person.get(&format!("{REQUESTS}/{id}")).await.text;
    assert!(text.contains("\"arranged\"") && !text.contains("Somebody") && !text.contains("interpreter_age"), "{text}");
}

#[tokio::test]
async fn what_the_unit_answered_is_read_by_nobody_but_the_citizen_who_asked() {
    let app = town();
    let owner = Person::sign_in(&app, "citizen-1", "none").await;
    let other = Person::sign_in(&app, "citizen-3", "none").await;
    let id = request_in(&app, &owner, "received").await;
    submit(&app, &format!("{UNIT}/{id}"), &typed("alternative_offered")).await;
    assert!(owner.get(REQUESTS).await.text.contains("Kun telefon."));
    assert!(!other.get(REQUESTS).await.text.contains("Kun telefon."));
    assert_eq!(other.get(&format!("{REQUESTS}/{id}")).await.status, 404);
}
