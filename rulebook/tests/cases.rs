//! The policy cases of `tests/cases/`: what a guide says to a person on a day, each said in one sentence.

use rulebook::judge::{Computed, Judgement, Notice, Verdict, judge};
use rulebook::{Date, Guide, load};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    /// The rule file, below `rules/`.
    guide: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What the case shows.
    says: String,
    on: Date,
    answers: toml::Table,
    /// The question that must come first; no outcome then.
    asks: Option<String>,
    outcome: Option<String>,
    also: Option<BTreeSet<String>>,
    /// States of these conditions; the others are not looked at.
    #[serde(default)]
    conditions: BTreeMap<String, String>,
    /// Conditions that must not be shown.
    #[serde(default)]
    not_shown: Vec<String>,
    /// These dates and no others, where given.
    deadlines: Option<BTreeMap<String, Date>>,
    /// The earliest day, where several starts apply.
    #[serde(default)]
    earliest: BTreeMap<String, Date>,
    /// Statements that must be shown.
    #[serde(default)]
    statements: Vec<String>,
    /// Papers that must be asked for.
    #[serde(default)]
    documents: Vec<String>,
    /// `deadline` and `late`: these and no others, where given.
    notices: Option<BTreeSet<String>>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn same(what: &str, found: impl ToString, wanted: impl ToString) -> Result<(), String> {
    let (found, wanted) = (found.to_string(), wanted.to_string());
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found}, not {wanted}")) }
}

fn check(guide: &Guide, case: &Case) -> Result<(), String> {
    let answers = load::answers(guide, &serde_json::to_string(&case.answers).expect("JSON"))?;
    match (judge(guide, &answers, case.on), &case.asks) {
        (Judgement::Next(question), Some(asked)) => same("asks", question, asked),
        (Judgement::Next(question), None) => Err(format!("asks `{question}`")),
        (Judgement::Verdict(verdict), Some(_)) => Err(format!("says `{}` instead of asking", verdict.outcome)),
        (Judgement::Verdict(verdict), None) => compare(&verdict, case),
    }
}

fn compare(verdict: &Verdict, case: &Case) -> Result<(), String> {
    same("outcome", &verdict.outcome, case.outcome.clone().unwrap_or_default())?;
    if let Some(also) = &case.also {
        let found: BTreeSet<&String> = verdict.also.iter().collect();
        same("also", format!("{found:?}"), format!("{also:?}"))?;
    }
    for (id, wanted) in &case.conditions {
        let state = verdict.conditions.iter().find(|(known, _)| known == id).map(|(_, state)| state.id());
        same(id, state.unwrap_or("not shown"), wanted)?;
    }
    if let Some(id) = case.not_shown.iter().find(|id| verdict.conditions.iter().any(|(known, _)| known == *id)) {
        return Err(format!("{id}: is shown"));
    }
    if let Some(deadlines) = &case.deadlines {
        let dates = |pick: fn(&Computed) -> Option<Date>| -> BTreeMap<&str, String> {
            let dated = |one| Some((one, pick(one)?));
            verdict.deadlines.iter().filter_map(dated).map(|(one, date)| (one.id.as_str(), date.to_string())).collect()
        };
        let wanted = |dates: &BTreeMap<String, Date>| {
            let texts: BTreeMap<String, String> =
                dates.iter().map(|(id, date)| (id.clone(), date.to_string())).collect();
            format!("{texts:?}")
        };
        same("deadlines", format!("{:?}", dates(|one| Some(one.date))), wanted(deadlines))?;
        same("earliest", format!("{:?}", dates(|one| one.earliest)), wanted(&case.earliest))?;
    }
    for (kind, wanted, shown) in
        [("statement", &case.statements, &verdict.statements), ("document", &case.documents, &verdict.documents)]
    {
        if let Some(id) = wanted.iter().find(|id| !shown.contains(id)) {
            return Err(format!("{kind} `{id}` is not shown"));
        }
    }
    if let Some(notices) = &case.notices {
        let found = verdict.notices.iter().filter_map(|notice| match notice {
            Notice::Deadline => Some("deadline"),
            Notice::Late => Some("late"),
            _ => None,
        });
        same("notices", format!("{:?}", found.collect::<BTreeSet<_>>()), format!("{notices:?}"))?;
    }
    Ok(())
}

#[test]
fn every_policy_case_holds_and_every_outcome_has_one() {
    let mut faults = Vec::new();
    let mut files = 0;
    for entry in fs::read_dir(root().join("tests/cases")).expect("tests/cases").flatten() {
        files += 1;
        let file = entry.path();
        let text = fs::read_to_string(&file).expect("a file");
        let cases: Cases = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let guide = load::guide(&root().join("rules").join(&cases.guide)).expect("a sound guide");
        for case in &cases.case {
            if let Err(fault) = check(&guide, case) {
                faults.push(format!("«{}»: {fault}", case.says));
            }
        }
        let reached: BTreeSet<&String> = cases.case.iter().filter_map(|case| case.outcome.as_ref()).collect();
        for outcome in guide.outcomes.iter().filter(|outcome| !reached.contains(&outcome.id)) {
            faults.push(format!("{}: no case ends at `{}`", file.display(), outcome.id));
        }
    }
    assert!(files > 0, "there are cases");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
