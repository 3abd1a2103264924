//! Every mistake a caseworker can make in a rule file is found, with its line and key.

use rulebook::load::parse;
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
    check("to = \"relation\"", "to = \"relations\"", "rule.when: there is no question `relations`");
}

#[test]
fn a_question_that_no_rule_asks_is_named() {
    check("to = \"relation\"", "to = \"sponsor-status\"", "question.id: no rule asks `relation`");
}

#[test]
fn a_dangling_condition_deadline_value_and_source_are_named() {
    check("\"c-vol\", \"c-proforma\"]", "\"c-gone\"]", "outcome.conditions: there is no condition `c-gone`");
    check("reached = \"earliest-application\"", "reached = \"latest\"", "rule.when: there is no deadline `latest`");
    check("plus = \"wait-7-3-years\"", "plus = \"wait\"", "deadline.plus: there is no value `wait`");
    check("basis.source = \"nid-73\"", "basis.source = \"nid\"", "basis.source: there is no source `nid`");
}

#[test]
fn a_missing_source_is_named() {
    check("basis.source = \"nid-73\"\n", "", "missing field `source`");
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
