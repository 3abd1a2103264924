//! A reported absence, and who has been told.

use crate::id;
use crate::moment::Moment;
use serde_json::{Value, json};

/// The report, with a receipt for each receiver. `body` has been checked; `action` is the one it is about, if any.
pub fn new(body: &Value, action: Option<&Value>, now: Moment) -> Value {
    let mut report = body.clone();
    let receivers = body["notify"].as_array().into_iter().flatten().filter_map(Value::as_str);
    report["receipts"] = receivers.map(|to| receipt(to, action, now)).collect();
    report["id"] = id::new("absence").into();
    report["reported_at"] = now.to_string().into();
    if let Some(fields) = report.as_object_mut() {
        fields.remove("notify");
    }
    report
}

/// The municipality knows at once, and has a way to tell schools and providers. Everybody else must be called.
fn receipt(to: &str, action: Option<&Value>, now: Moment) -> Value {
    let responsible = action.and_then(|action| action["responsible"].as_str());
    if to == "municipality" || matches!(responsible, Some("provider" | "school" | "municipality")) {
        json!({"to": to, "result": "notified", "notified_at": now.to_string()})
    } else {
        json!({"to": to, "result": "citizen_must_call"})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_employer_must_be_called_and_a_school_has_been_told() {
        let now: Moment = "2026-11-23T07:21".parse().expect("a moment");
        let body = json!({"action_id": "action-1", "reason": "sick", "notify": ["municipality", "workplace"]});
        let results = |responsible: &str| {
            let report = new(&body, Some(&json!({"responsible": responsible})), now);
            assert_eq!((&report["reported_at"], report.get("notify")), (&json!("2026-11-23T07:21"), None));
            let receipts = report["receipts"].as_array().expect("a list").clone();
            receipts.into_iter().map(|receipt| receipt["result"].clone()).collect::<Vec<Value>>()
        };
        assert_eq!(results("employer"), ["notified", "citizen_must_call"]);
        assert_eq!(results("school"), ["notified", "notified"]);
    }
}
