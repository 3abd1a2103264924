//! Every mistake a caseworker can make in a rule file is found, with its line and key.

use rulebook::load::{coverage, parse, texts};
use std::fs;
use std::path::Path;

/// The real rule file with one thing changed.
#[track_caller]
fn check(from: &str, to: &str, expected: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/family-reunification.toml");
    let sound = fs::read_to_string(file).expect("the rule file");
    assert!(sound.contains(from), "`{from}` stands in the rule file");
    let changed = sound.replacen(from, to, 1);
    let faults = parse(Path::new("rules/a.toml"), &changed).expect_err("a fault");
    let said: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
    assert!(said.contains(expected), "expected `{expected}` in:\n{said}");
    let line = faults[0].line;
    assert!(line > 0 && line <= changed.lines().count(), "a line of the file: {line}");
}

#[test]
fn a_dangling_outcome_is_named_with_its_line() {
    check("outcome = \"out-73-soon\"", "outcome = \"out-gone\"", "rule.outcome: there is no outcome `out-gone`");
}

#[test]
fn an_outcome_that_no_rule_leads_to_is_named() {
    check("outcome = \"out-73-soon\"", "outcome = \"out-advice\"", "outcome.id: no rule leads to `out-73-soon`");
}

#[test]
fn a_dangling_option_is_named() {
    check("any_of = [\"yes\"]", "any_of = [\"perhaps\"]", "has no option `perhaps`");
}

#[test]
fn a_dangling_question_is_named() {
    check("to = \"relation\"", "to = \"relations\"", "deadline.when: there is no question `relations`");
}

#[test]
fn a_question_that_nothing_asks_is_named() {
    check(
        "[[waiver]]",
        "[[question]]\nid = \"colour\"\nkind = \"one\"\noptions = [\"red\"]\n\n[[waiver]]",
        "question.id: nothing asks `colour`",
    );
}

#[test]
fn a_dangling_condition_deadline_value_and_source_are_named() {
    check(
        "conditions = [\"c-ua-2022\"]",
        "conditions = [\"c-gone\"]",
        "outcome.conditions: there is no condition `c-gone`",
    );
    check("reached = \"earliest-application\"", "reached = \"latest\"", "rule.when: there is no deadline `latest`");
    check("plus = \"wait-7-3-years\"", "plus = \"wait\"", "deadline.plus: there is no value `wait`");
    check("source = \"nid-73\"", "source = \"nid\"", "basis.source: there is no source `nid`");
    check("waiver = \"refugee\"", "waiver = \"everybody\"", "condition.waiver: there is no waiver `everybody`");
    check("values = [\"fee-family\"]", "values = [\"fee\"]", "statement.values: there is no value `fee`");
    check("answers = \"passport\"", "answers = \"pass\"", "no question beside the outcome has the option `pass`");
}

#[test]
fn a_missing_source_is_named() {
    check(", source = \"nid-73\"", "", "missing field `source`");
}

#[test]
fn a_word_outside_the_vocabulary_is_named() {
    check("sensitive = true", "secret = true", "unknown field `secret`");
    check("{ reached = ", "{ about = ", "unknown variant `about`");
}

#[test]
fn a_date_that_does_not_exist_is_named() {
    check("2026-02-12", "2026-02-30", "`2026-02-30` is not a day like 2026-11-22");
}

#[test]
fn a_gap_and_an_overlap_in_a_series_are_named() {
    let from = "series = [{ value = 2 }]";
    let series =
        |to: &str| format!("series = [{{ value = 2, to = \"2026-06-30\" }}, {{ value = 3, from = \"{to}\" }}]");
    check(from, &series("2026-07-02"), "has a gap between 2026-06-30 and 2026-07-02");
    check(from, &series("2026-06-30"), "has two numbers from 2026-06-30 to 2026-06-30");
    check(from, "series = []", "has no number");
}

#[test]
fn a_path_without_an_end_is_named() {
    check("[[rule]]\noutcome = \"out-advice\"\n", "", "the last rule must always fit");
}

#[test]
fn an_id_that_stands_twice_is_named() {
    check("id = \"relation\"", "id = \"sponsor-status\"", "question.id: `sponsor-status` stands twice");
}

#[test]
fn a_value_of_another_unit_and_a_number_that_cannot_be_are_named() {
    check("unit = \"date\"", "unit = \"kroner\"", "`ukraine-permit-until` is not of its unit");
    check(
        "series = [{ value = ",
        "series = [{ value = 0.005 }, { value = ",
        "expected a number with at most two decimals",
    );
    check("at_least = 15, at_most = 17", "at_least = 17, at_most = 15", "no number is at least 17 and at most 15");
    check("number = { of = \"applicant-age\"", "number = { of = \"relation\"", "`relation` does not ask for a number");
}

/// What shows only when every way is walked.
fn walked(from: &str, to: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/family-reunification.toml");
    let changed = fs::read_to_string(file).expect("the rule file").replacen(from, to, 1);
    let file = Path::new("rules/a.toml");
    let guide = parse(file, &changed).expect("no other mistake");
    let faults = coverage(file, &changed, &guide, "2026-11-22".parse().expect("a day"));
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn a_combination_that_no_rule_covers_and_a_rule_that_never_decides_are_named() {
    let uncovered = walked("[\"fiance\"]", "[\"other\"]");
    assert!(uncovered.contains("sponsor-status = conv-7-1, relation = fiance"), "{uncovered}");
    let never = walked("any_of = [\"eu-eea-citizen\"]", "any_of = [\"other-temporary\"]");
    assert!(never.contains("rule.when: never decides for `out-eu`: the rules above take every case"), "{never}");
    assert_eq!(walked("", ""), "");
}

#[test]
fn a_text_that_is_missing_left_over_or_shows_an_unnamed_value_is_named() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/family-reunification.toml");
    let text = fs::read_to_string(&file).expect("the rule file");
    let guide = parse(&file, &text).expect("a sound guide");
    let message =
        |id: &str, variables: &[&str]| (id.to_owned(), variables.iter().map(|name| (*name).to_owned()).collect());
    let messages = [
        message("family-statement-fee-to-pay", &["fee-adoption-child"]),
        message("family-condition-c-gone", &[]),
        message("family-value-collateral", &["fee"]),
    ];
    let said: String = texts(&file, &text, &guide, &messages).iter().map(|fault| format!("{fault}\n")).collect();
    for sentence in [
        "the text `family-question-safety.why` is missing in locales/da",
        "nothing in the file uses the text `family-condition-c-gone` of locales/da",
        "`fee-to-pay` must name the value `fee-adoption-child`, which its text shows",
        "the text `family-value-collateral` shows $fee, which is no value of the file",
    ] {
        assert!(said.contains(sentence), "{sentence}");
    }
}
