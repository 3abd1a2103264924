//! What a guide says to answers on a day, as JSON: for caseworkers and for comparing rule files.

use rulebook::judge::{Doubt, Judgement, Notice, judge as decide};
use rulebook::load;
use rulebook::{Date, Quantity};
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
            let notice = |notice: &Notice| match notice {
                Notice::Deadline => "deadline",
                Notice::Late => "late",
                Notice::LawNotRechecked => "law-not-rechecked",
                Notice::ValueExpired => "value-expired",
                Notice::AnswerUnused(_) => "answer-unused",
            };
            let conditions =
                verdict.conditions.iter().map(|(id, met)| json!({"id": id, "state": met.id(), "law": law(id)}));
            let deadlines = verdict.deadlines.iter().map(|one| {
                let mut deadline = json!({"id": one.id, "date": one.date});
                if one.doubt != Doubt::None {
                    deadline["unconfirmed"] = json!(true);
                }
                if let Some(earliest) = one.earliest {
                    deadline["earliest"] = json!(earliest);
                }
                deadline
            });
            let mut notices: Vec<&str> = verdict.notices.iter().map(notice).collect();
            notices.dedup();
            let values: serde_json::Map<String, Value> =
                verdict.values.iter().map(|(id, value)| (id.clone(), quantity(*value))).collect();
            let mut said = json!({
                "outcome": verdict.outcome,
                "also": verdict.also,
                "conditions": conditions.collect::<Vec<_>>(),
                "deadlines": deadlines.collect::<Vec<_>>(),
                "documents": verdict.documents,
                "statements": verdict.statements,
                "notices": notices,
                "values": values,
            });
            if let Some(question) = verdict.next {
                // The outcome is decided; this answer would say more about a condition or a date.
                said["next"] = json!(question);
            }
            said
        }
    })
}

/// A whole number as one, an amount with øre as a decimal, a day as text.
fn quantity(quantity: Quantity) -> Value {
    match quantity {
        Quantity::Day(day) => json!(day),
        Quantity::Hundredths(number) if number % 100 == 0 => json!(number / 100),
        #[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^52")]
        Quantity::Hundredths(number) => json!(number as f64 / 100.0),
    }
}

/// Today in the world's time.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_number(i64::try_from(seconds / 86_400).unwrap_or(0))
}
