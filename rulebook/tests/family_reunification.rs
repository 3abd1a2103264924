//! Family reunification, case by case, as a caseworker would say it.

use rulebook::guide::QuestionKind;
use rulebook::judge::{Answer, Answers, Judgement, Notice, State, Verdict, judge, path};
use rulebook::{Date, Guide, load};
use std::collections::BTreeSet;
use std::path::Path;

fn guide() -> Guide {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/family-reunification.toml");
    load::guide(&file).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    })
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn verdict(answers: &str, on: &str) -> Verdict {
    let guide = guide();
    let answers = load::answers(&guide, answers).expect("answers");
    match judge(&guide, &answers, day(on)) {
        Judgement::Verdict(verdict) => verdict,
        Judgement::Next(question) => panic!("`{question}` is asked"),
    }
}

#[track_caller]
fn check(answers: &str, on: &str, outcome: &str) {
    assert_eq!(verdict(answers, on).outcome, outcome);
}

/// A married sponsor with temporary protection since the given day, not yet two years, nobody ill.
fn waiting_since(permit: &str) -> String {
    format!(
        r#"{{"sponsor-status": "temp-7-3", "relation": "spouse", "lived-together": "married-valid",
            "sponsor-7-3-two-years": "no", "sponsor-permit-date": "{permit}", "special-vulnerability": ["none"]}}"#
    )
}

#[test]
fn the_spouse_of_a_refugee_with_convention_status_can_apply_now() {
    let answers = r#"{"sponsor-status": "conv-7-1", "relation": "spouse", "lived-together": "married-valid"}"#;
    check(answers, "2026-11-22", "out-ref-spouse");
}

#[test]
fn more_than_two_years_of_temporary_protection_open_the_way() {
    let answers = r#"{"sponsor-status": "temp-7-3", "relation": "cohabitant", "lived-together": "cohabited-18m", "sponsor-7-3-two-years": "yes"}"#;
    check(answers, "2026-11-22", "out-ref-spouse");
}

#[test]
fn the_day_before_two_months_before_two_years_one_waits() {
    check(&waiting_since("2025-01-22"), "2026-11-21", "out-73-wait");
}

#[test]
fn two_months_before_two_years_one_can_apply() {
    check(&waiting_since("2025-01-22"), "2026-11-22", "out-73-soon");
    check(&waiting_since("2025-01-22"), "2026-11-23", "out-73-soon");
}

#[test]
fn a_month_that_is_too_short_counts_to_its_last_day() {
    // Two years after 31 August 2024 is 31 August 2026; two months before is 30 June.
    let verdict = verdict(&waiting_since("2024-08-31"), "2026-06-29");
    assert_eq!(verdict.outcome, "out-73-wait");
    assert_eq!(verdict.deadlines[0].id, "earliest-application");
    assert_eq!(verdict.deadlines[0].date, day("2026-06-30"));
    assert_eq!(verdict.deadlines[1].date, day("2026-08-31"));
    assert_eq!(verdict.deadlines[1].counted_from, day("2024-08-31"));
    check(&waiting_since("2024-08-31"), "2026-06-30", "out-73-soon");
}

#[test]
fn a_seriously_ill_child_is_a_reason_to_apply_before_the_time() {
    let answers = waiting_since("2026-06-01").replace("none", "seriously-ill-child");
    check(&answers, "2026-11-22", "out-73-hardship");
}

#[test]
fn without_the_date_of_the_permit_a_hardship_still_counts_and_nothing_else_is_refused() {
    let answers = waiting_since("dont-know");
    check(&answers, "2026-11-22", "out-advice");
    check(&answers.replace("none", "seriously-ill-child"), "2026-11-22", "out-73-hardship");
}

#[test]
fn not_knowing_leads_to_an_adviser_and_never_to_waiting() {
    let answers = waiting_since("2026-06-01").replace(r#"["none"]"#, r#""dont-know""#);
    check(&answers, "2026-11-22", "out-advice");
    check(r#"{"sponsor-status": "dont-know"}"#, "2026-11-22", "out-advice");
    check(r#"{"sponsor-status": "temp-7-3", "relation": "dont-know"}"#, "2026-11-22", "out-advice");
}

#[test]
fn a_status_this_guide_does_not_judge_leads_to_an_adviser() {
    for status in ["uam", "permanent", "dk-citizen", "ukraine-1", "asylum-pending", "other-temporary"] {
        check(&format!(r#"{{"sponsor-status": "{status}"}}"#), "2026-11-22", "out-advice");
    }
}

#[test]
fn exactly_two_years_is_not_yet_more_than_two_years() {
    let unsure = waiting_since("2024-11-22").replace(r#""no""#, r#""dont-know""#);
    let state = |on| verdict(&unsure, on).conditions[0].clone();
    assert_eq!(state("2026-11-21"), ("c-73-two-years".into(), State::NotMet));
    assert_eq!(state("2026-11-22"), ("c-73-two-years".into(), State::NotKnown));
    assert_eq!(state("2026-11-23"), ("c-73-two-years".into(), State::Met));
}

#[test]
fn an_unsure_marriage_leaves_its_condition_not_known() {
    let answers = r#"{"sponsor-status": "quota-8", "relation": "spouse", "lived-together": "married-unsure"}"#;
    let verdict = verdict(answers, "2026-11-22");
    assert!(verdict.conditions.contains(&("c-cohab".into(), State::NotKnown)));
    assert!(verdict.conditions.iter().all(|(id, _)| id != "c-73-two-years"), "the waiting time is not theirs");
}

#[test]
fn rules_older_than_six_months_say_so() {
    let answers = r#"{"sponsor-status": "dont-know"}"#;
    assert_eq!(verdict(answers, "2026-08-12").notices, []);
    assert_eq!(verdict(answers, "2026-08-13").notices, [Notice::LawNotRechecked]);
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_is_ignored_with_a_notice() {
    let answers = r#"{"sponsor-status": "dont-know", "relation": "spouse"}"#;
    assert_eq!(verdict(answers, "2026-03-01").notices, [Notice::AnswerUnused("relation".into())]);
}

#[test]
fn answers_with_an_unknown_id_or_of_a_wrong_kind_are_refused_in_a_sentence() {
    let guide = guide();
    let says = |json: &str| load::answers(&guide, json).expect_err("refused");
    assert_eq!(says(r#"{"colour": "red"}"#), "there is no question `colour`");
    assert_eq!(says(r#"{"relation": "dog"}"#), "the question `relation` has no option `dog`");
    assert_eq!(says(r#"{"relation": ["spouse"]}"#), "the answer to `relation` must be one option, as text");
    assert_eq!(
        says(r#"{"sponsor-permit-date": "22-11-2026"}"#),
        "the answer to `sponsor-permit-date` is not a day like 2026-11-22: `22-11-2026`"
    );
    assert!(says("[]").starts_with("the answers are not a JSON object"));
}

#[test]
fn every_path_ends_every_outcome_is_reached_and_no_path_is_longer_than_twelve_questions() {
    let guide = guide();
    let (mut outcomes, mut longest) = (BTreeSet::new(), 0);
    let mut open = vec![Answers::new()];
    let today = day("2026-11-22");
    while let Some(answers) = open.pop() {
        longest = longest.max(path(&guide, &answers, today).len());
        match judge(&guide, &answers, today) {
            Judgement::Verdict(verdict) => {
                assert_eq!(verdict.notices, [Notice::LawNotRechecked]);
                outcomes.insert(verdict.outcome);
            }
            Judgement::Next(id) => {
                assert!(!answers.contains_key(&id), "{id} is asked twice");
                let question = guide.question(&id).expect("the question");
                let mut choices: Vec<Answer> = match question.kind {
                    QuestionKind::One => question.options.iter().cloned().map(Answer::One).collect(),
                    QuestionKind::Several => {
                        question.options.iter().map(|one| Answer::Several(vec![one.clone()])).collect()
                    }
                    QuestionKind::Date => {
                        ["2020-02-29", "2025-01-22", "2026-11-22"].map(|text| Answer::Day(day(text))).into()
                    }
                };
                choices.push(Answer::DontKnow);
                open.extend(choices.into_iter().map(|choice| {
                    let mut answers = answers.clone();
                    answers.insert(id.clone(), choice);
                    answers
                }));
            }
        }
    }
    assert_eq!(outcomes, guide.outcomes.iter().map(|outcome| outcome.id.clone()).collect());
    assert!(longest <= 12, "{longest}");
}
