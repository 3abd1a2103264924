//! What a guide says to answers on a day, as JSON: for caseworkers and for comparing rule files.

use rulebook::Date;
use rulebook::judge::{Judgement, Notice, State, judge as decide};
use rulebook::load;
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Reads answers from standard input; exit status 2 when file, day or answers cannot be understood.
pub fn judge(file: &str, on: Option<&str>) -> ExitCode {
    match answer(file, on) {
        Ok(said) => {
            println!("{said:#}");
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn answer(file: &str, on: Option<&str>) -> Result<Value, String> {
    let guide = load::guide(Path::new(file))
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let day = match on {
        Some(text) => text.parse().map_err(|_| format!("`{text}` is not a day like 2026-11-22"))?,
        None => today(),
    };
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).map_err(|error| format!("the answers cannot be read: {error}"))?;
    let answers = load::answers(&guide, &text)?;
    Ok(match decide(&guide, &answers, day) {
        Judgement::Next(question) => json!({ "next": question }),
        Judgement::Verdict(verdict) => {
            let law = |id: &str| guide.condition(id).map(|condition| condition.basis.law.clone());
            let state = |state: State| match state {
                State::Met => "met",
                State::NotMet => "not-met",
                State::NotKnown => "not-known",
            };
            let notice = |notice: &Notice| match notice {
                Notice::LawNotRechecked => "law-not-rechecked",
                Notice::ValueExpired => "value-expired",
                Notice::AnswerUnused(_) => "answer-unused",
            };
            let conditions =
                verdict.conditions.iter().map(|(id, met)| json!({"id": id, "state": state(*met), "law": law(id)}));
            let deadlines = verdict.deadlines.iter().map(|one| json!({"id": one.id, "date": one.date}));
            let values: serde_json::Map<String, Value> =
                verdict.values.iter().map(|(id, number)| (id.clone(), (*number).into())).collect();
            json!({
                "outcome": verdict.outcome,
                "conditions": conditions.collect::<Vec<_>>(),
                "deadlines": deadlines.collect::<Vec<_>>(),
                "notices": verdict.notices.iter().map(notice).collect::<Vec<_>>(),
                "values": values,
            })
        }
    })
}

fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_number(i64::try_from(seconds / 86_400).unwrap_or(0))
}
