//! Deadlines that the law counts from the day the municipality took over.

use rulebook::Date;
use serde_json::{Value, json};

/// A deadline of the law.
struct Rule {
    code: &'static str,
    months: i32,
    source: &'static str,
    /// Whether a minister can suspend it in a large influx: IntL § 4 b.
    suspendable: bool,
}

const RULES: [Rule; 5] = [
    Rule { code: "T2", months: 1, source: "IntL § 19(1); BEK 208/2026 §§ 5-6", suspendable: true },
    Rule { code: "T3", months: 1, source: "IntL § 16(6) (LBK 1146/2020)", suspendable: true },
    Rule { code: "T5", months: 1, source: "IntL § 21(1); DUL § 5(1)", suspendable: true },
    Rule { code: "T6", months: 6, source: "IntL § 15 d; BEK 979/2016 §§ 3, 6", suspendable: false },
    Rule { code: "T8", months: 12, source: "BEK 208/2026 § 15", suspendable: false },
];

/// A deadline is due soon this many days before.
const SOON: i64 = 14;

/// The deadlines of a plan that began on `start`. `met` are the codes that have been met; `sources` replaces the
/// source of a code where another order applies.
pub fn from_start(start: Date, met: &[String], sources: &Value) -> Value {
    let deadline = |rule: &Rule| {
        let is_met = met.iter().any(|code| code == rule.code);
        json!({
            "code": rule.code,
            "date": start.plus_months(rule.months),
            "rule_source": sources[rule.code].as_str().unwrap_or(rule.source),
            "suspendable": rule.suspendable,
            "who_must_act": "authority",
            "status": if is_met { "met" } else { "upcoming" },
        })
    };
    RULES.iter().map(deadline).collect()
}

/// Says of every open deadline in the plan how it stands today.
pub fn judge(plan: &mut Value, today: Date) {
    for deadline in plan["deadlines"].as_array_mut().into_iter().flatten() {
        let date: Option<Date> = deadline["date"].as_str().and_then(|date| date.parse().ok());
        let is_open = !matches!(deadline["status"].as_str(), Some("met" | "suspended"));
        if let Some(date) = date.filter(|_| is_open) {
            deadline["status"] = match (today.days_until(date), deadline["who_must_act"].as_str()) {
                (..0, Some("citizen")) => "overdue_citizen",
                (..0, _) => "overdue_authority",
                (0..=SOON, _) => "due_soon",
                _ => "upcoming",
            }
            .into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_is_upcoming_then_due_soon_then_overdue_unless_it_was_met() {
        let start: Date = "2026-10-31".parse().expect("a day");
        let mut plan = json!({"deadlines": from_start(start, &["T5".to_owned()], &json!({"T8": "BEK 1307/2020"}))});
        let mut seen = |today: &str| {
            judge(&mut plan, today.parse().expect("a day"));
            let deadlines = plan["deadlines"].as_array().expect("a list");
            let status = |code: &str| {
                let deadline = deadlines.iter().find(|deadline| deadline["code"] == code).expect("a deadline");
                deadline["status"].as_str().expect("a status").to_owned()
            };
            (status("T2"), status("T5"))
        };
        let pair = |first: &str, second: &str| (first.to_owned(), second.to_owned());
        assert_eq!(seen("2026-11-15"), pair("upcoming", "met"));
        assert_eq!(seen("2026-11-16"), pair("due_soon", "met"));
        assert_eq!(seen("2026-11-30"), pair("due_soon", "met"));
        assert_eq!(seen("2026-12-01"), pair("overdue_authority", "met"));
        assert_eq!(plan["deadlines"][0]["date"], "2026-11-30", "November has 30 days");
        assert_eq!(plan["deadlines"][4]["rule_source"], "BEK 1307/2020");
    }
}
