//! Family reunification: what must hold for every person. What is said to whom stands in `tests/cases/`.

use proptest::prelude::*;
use rulebook::guide::{Basis, DONT_KNOW, GO_ON, Question, QuestionKind};
use rulebook::judge::{Answer, Answers, Judgement, Notice, State, Verdict, judge, path};
use rulebook::{Date, Guide, load};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static GUIDE: LazyLock<Guide> = LazyLock::new(|| load::guide(&file()).expect("a sound guide"));

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/family-reunification.toml")
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn verdict(json: &str, on: &str) -> Verdict {
    let answers = load::answers(&GUIDE, json).expect("answers");
    match judge(&GUIDE, &answers, day(on)) {
        Judgement::Verdict(verdict) => verdict,
        Judgement::Next(question) => panic!("`{question}` is asked"),
    }
}

fn any_answer(question: &Question) -> BoxedStrategy<Answer> {
    let known = match question.kind {
        QuestionKind::One => prop::sample::select(question.options.clone()).prop_map(Answer::One).boxed(),
        QuestionKind::Several => prop::sample::subsequence(question.options.clone(), 1..=question.options.len())
            .prop_map(Answer::Several)
            .boxed(),
        QuestionKind::Date => (17_000..21_000_i64).prop_map(|number| Answer::Day(Date::from_number(number))).boxed(),
        QuestionKind::Number => (0..=120_u8).prop_map(Answer::Number).boxed(),
    };
    prop_oneof![6 => known, 1 => Just(Answer::DontKnow)].boxed()
}

/// An answer to every question, and now and then the wish to go on.
fn any_answers() -> impl Strategy<Value = Answers> {
    let questions = GUIDE.questions.iter().filter(|question| question.id != "refusal-date");
    let answers: Vec<_> = questions.map(|question| (Just(question.id.clone()), any_answer(question))).collect();
    (answers, any::<bool>()).prop_map(|(answers, goes_on)| {
        let mut answers = answers.into_iter().fold(Answers::new(), |mut all, (id, answer)| {
            all.insert(id, answer);
            all
        });
        if goes_on {
            answers.insert("out-safety".into(), Answer::One(GO_ON.into()));
        }
        answers
    })
}

fn any_day() -> impl Strategy<Value = Date> {
    (19_000..21_500_i64).prop_map(Date::from_number)
}

/// The verdict once every question on the way has its answer.
fn judged(answers: &Answers, on: Date) -> Verdict {
    match judge(&GUIDE, answers, on) {
        Judgement::Verdict(verdict) => verdict,
        Judgement::Next(question) => panic!("`{question}` has an answer"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_way_asks_more_than_twelve_questions_or_one_twice(answers in any_answers(), on in any_day()) {
        let way = path(&GUIDE, &answers, on);
        prop_assert!(way.len() <= 12, "{way:?}");
        prop_assert_eq!(way.iter().collect::<BTreeSet<_>>().len(), way.len());
        prop_assert_eq!(judged(&answers, on).next, None);
    }

    #[test]
    fn the_outcome_is_decided_before_the_conditions_are_asked_and_stays(answers in any_answers(), on in any_day()) {
        let (mut so_far, mut outcome) = (Answers::new(), None);
        for id in [vec!["out-safety".to_owned()], path(&GUIDE, &answers, on)].concat() {
            if let Some(answer) = answers.get(&id) {
                so_far.insert(id.clone(), answer.clone());
            }
            match (judge(&GUIDE, &so_far, on), &outcome) {
                (Judgement::Next(next), decided) => prop_assert!(decided.is_none(), "{next} after {decided:?}"),
                (Judgement::Verdict(verdict), None) => outcome = Some(verdict.outcome),
                (Judgement::Verdict(verdict), Some(decided)) => prop_assert_eq!(&verdict.outcome, decided),
            }
        }
        prop_assert_eq!(outcome, Some(judged(&answers, on).outcome));
    }

    #[test]
    fn answers_that_are_not_asked_for_change_nothing(answers in any_answers(), on in any_day()) {
        let way = path(&GUIDE, &answers, on);
        let mut asked = answers.clone();
        asked.retain(|id| way.iter().any(|known| known == id) || id == "out-safety");
        let (mut all, mut few) = (judged(&answers, on), judged(&asked, on));
        for verdict in [&mut all, &mut few] {
            verdict.notices.retain(|notice| !matches!(notice, Notice::AnswerUnused(_)));
        }
        prop_assert_eq!(all, few);
    }

    #[test]
    fn only_refugees_are_told_that_a_demand_is_usually_set_aside(answers in any_answers(), on in any_day()) {
        let is_waived = judged(&answers, on).conditions.iter().any(|(_, state)| *state == State::UsuallyWaived);
        let refugee = ["conv-7-1", "prot-7-2", "temp-7-3", "quota-8"].map(|status| Answer::One(status.into()));
        if is_waived {
            prop_assert!(answers.get("sponsor-status").is_some_and(|status| refugee.contains(status)));
            prop_assert_eq!(answers.get("persecution-continues"), Some(&Answer::One("yes".into())));
        }
    }

    #[test]
    fn whoever_does_not_know_a_deciding_answer_is_never_refused(answers in any_answers(), on in any_day(), at in 0..12_usize) {
        let way = path(&GUIDE, &answers, on);
        let mut unsure = answers;
        if let Some(id) = way.get(at) {
            unsure.insert(id.clone(), Answer::DontKnow);
        }
        let verdict = judged(&unsure, on);
        let is_refusal = ["out-73-wait", "out-perm-wait", "out-no-cohabitation", "out-not-spouse"];
        let deciding = ["relation", "sponsor-status", "lived-together", "applicant-age"];
        if way.get(at).is_some_and(|id| deciding.contains(&id.as_str())) {
            prop_assert!(!is_refusal.contains(&verdict.outcome.as_str()), "{verdict:?}");
        }
    }
}

#[test]
fn a_packed_guide_comes_out_as_it_went_in_and_a_broken_one_not_at_all() {
    let bytes = GUIDE.to_bytes();
    assert_eq!(Guide::from_bytes(&bytes).as_ref(), Some(&*GUIDE));
    assert_eq!(Guide::from_bytes(&bytes[..bytes.len() - 1]), None);
    assert_eq!(Guide::from_bytes(&[&bytes[..], &[0]].concat()), None);
    assert_eq!(Guide::from_bytes(b"<!doctype html>"), None);
}

#[test]
fn every_way_ends_every_rule_decides_and_every_combination_is_covered() {
    let text = fs::read_to_string(file()).expect("the rules");
    for on in ["2026-02-28", "2026-11-22", "2028-02-29"] {
        let faults = load::coverage(&file(), &text, &GUIDE, day(on));
        assert!(faults.is_empty(), "{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn every_outcome_that_says_no_names_a_way_and_every_statement_has_a_source_and_a_day() {
    let bases: Vec<&Basis> = GUIDE.bases().collect();
    assert!(bases.len() > 150);
    for basis in bases {
        let source = GUIDE.source(&basis.source).expect(&basis.law);
        assert!(source.url.starts_with("http"), "{}", basis.law);
        assert!(!basis.law.is_empty() && basis.law_checked_on > day("2026-01-01"), "{}", basis.law);
    }
}

#[test]
fn rules_older_than_six_months_say_so() {
    let answers = r#"{"safety": "none", "sponsor-status": "dont-know"}"#;
    let checked = GUIDE.outcome("out-advice").expect("the outcome").basis.law_checked_on;
    let last = checked.plus_months(6);
    assert_eq!(verdict(answers, &last.to_string()).notices, []);
    assert_eq!(verdict(answers, &last.plus_days(1).to_string()).notices, [Notice::LawNotRechecked]);
}

#[test]
fn a_fee_of_last_year_is_said_to_be_expired_and_the_last_one_is_still_known() {
    let answers = r#"{"safety": "none", "sponsor-status": "dk-citizen", "relation": "spouse", "lived-together": "married-valid"}"#;
    let fee = GUIDE.value("fee-family").expect("the fee");
    let last = fee.series.last().expect("a fee");
    let to = last.to.expect("a fee holds for a year");
    let is_expired = |on: Date| verdict(answers, &on.to_string()).notices.contains(&Notice::ValueExpired);
    assert!(!is_expired(to));
    assert!(is_expired(to.plus_days(1)));
    assert_eq!(fee.on(to.plus_days(1)), None);
    assert_eq!(fee.last_known(to.plus_days(1)), Some(last.value));
}

#[test]
fn an_answer_to_a_question_that_is_not_asked_is_ignored_with_a_notice() {
    let answers = r#"{"safety": "none", "sponsor-status": "dont-know", "relation": "spouse"}"#;
    assert_eq!(verdict(answers, "2026-03-01").notices, [Notice::AnswerUnused("relation".into())]);
}

#[test]
fn answers_with_an_unknown_id_or_of_a_wrong_kind_are_refused_in_a_sentence() {
    let says = |json: &str| load::answers(&GUIDE, json).expect_err("refused");
    assert_eq!(says(r#"{"colour": "red"}"#), "there is no question `colour`");
    assert_eq!(says(r#"{"relation": "dog"}"#), "the question `relation` has no option `dog`");
    assert_eq!(says(r#"{"relation": ["spouse"]}"#), "the answer to `relation` must be one option, as text");
    assert_eq!(
        says(r#"{"applicant-age": "7"}"#),
        "the answer to `applicant-age` must be a number, without quotation marks"
    );
    assert_eq!(
        says(r#"{"applicant-age": -1}"#),
        "the answer to `applicant-age` must be a whole number from 0 to 120: -1"
    );
    assert_eq!(says(r#"{"out-safety": "yes"}"#), "the outcome `out-safety` takes only `go-on`");
    assert_eq!(
        says(r#"{"sponsor-permit-date": "22-11-2026"}"#),
        "the answer to `sponsor-permit-date` is not a day like 2026-11-22: `22-11-2026`"
    );
    assert!(says("[]").starts_with("the answers are not a JSON object"));
}

#[test]
fn every_question_takes_dont_know_as_an_answer() {
    for question in &GUIDE.questions {
        let json = format!(r#"{{"{}": "{DONT_KNOW}"}}"#, question.id);
        assert_eq!(load::answers(&GUIDE, &json).expect("an answer").get(&question.id), Some(&Answer::DontKnow));
    }
}

#[test]
fn what_the_domain_could_not_confirm_is_marked_so() {
    let documents = GUIDE.documents.iter().filter(|one| one.basis.unconfirmed).map(|one| &one.id);
    let statements = GUIDE.statements.iter().filter(|one| one.basis.unconfirmed).map(|one| &one.id);
    let values = GUIDE.values.iter().filter(|one| one.basis.unconfirmed).map(|one| &one.id);
    let others = GUIDE.conditions.iter().filter(|one| one.basis.unconfirmed).map(|one| &one.id);
    let waivers = GUIDE.waivers.iter().filter(|one| one.basis.unconfirmed).map(|one| &one.id);
    let found: BTreeSet<&str> =
        documents.chain(statements).chain(values).chain(others).chain(waivers).map(String::as_str).collect();
    for id in [
        "refugee",
        "waiver-list",
        "tests-refugee",
        "age-23-half",
        "uam-age",
        "uam-help",
        "eu-route",
        "ua-bill",
        "fee-ua",
        "complaint-fee-refugee",
        "courts",
        "forms",
        "collateral-computed",
        "c-custody",
        "birth-certificate",
        "custody-papers",
        "childs-life",
        "contact-history",
        "sponsor-permit",
        "health-papers",
        "after-travel",
        "child-in-denmark",
        "translations",
    ] {
        assert!(found.contains(id), "{id} is stated as a fact");
    }
}
