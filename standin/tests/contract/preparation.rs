//! What the citizen writes before the next talk.

use crate::town::{NOW, Person, new_key, town, with};
use serde_json::json;

const PATH: &str = "/api/plan/preparation";

#[tokio::test]
async fn a_preparation_is_written_once_replaced_as_a_whole_and_kept_word_for_word() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    assert_eq!(person.get(PATH).await.problem(), (404, "not-found".to_owned()));
    let written = json!({
        "own_words": "  ኤሌክትሪሻን እየ።\n", "languages": [{"iso639_3": "tir"}], "questions": ["መዓስ?"],
        "share_with_caseworker": false,
    });
    let first = person.send("PUT", PATH, &new_key(), &written).await;
    let expected = with(written, "updated_at", json!(NOW));
    assert_eq!((first.status, first.json()), (201, expected.clone()));
    assert_eq!(person.get(PATH).await.json(), expected);
    let less = json!({"share_with_caseworker": true});
    assert_eq!(person.send("PUT", PATH, &new_key(), &less).await.status, 200);
    assert_eq!(person.get(PATH).await.json(), with(less, "updated_at", json!(NOW)));
}

#[tokio::test]
async fn every_broken_rule_of_a_preparation_is_named() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let written = json!({"share_with_caseworker": true});
    for (body, pointer, code) in [
        (json!({}), "/share_with_caseworker", "required"),
        (with(written.clone(), "own_words", json!("x".repeat(2001))), "/own_words", "too_long"),
        (with(written.clone(), "work", json!(vec!["x"; 21])), "/work", "too_long"),
        (with(written.clone(), "wishes", json!(["x", ""])), "/wishes/1", "too_short"),
        (with(written.clone(), "education", json!(["x".repeat(201)])), "/education/0", "too_long"),
        (with(written.clone(), "languages", json!([{"iso639_3": "TIR"}])), "/languages/0/iso639_3", "unknown_value"),
        (with(written.clone(), "updated_at", json!(NOW)), "/updated_at", "not_allowed"),
    ] {
        let seen = person.send("PUT", PATH, &new_key(), &body).await;
        assert_eq!(seen.errors(), [(pointer.to_owned(), code.to_owned())], "{body}");
    }
}
