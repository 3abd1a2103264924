//! A plan of a great many actions, in every area and every status. The same day makes the same plan.

use super::workday;
use crate::areas;
use crate::demonstration::UNIT;
use crate::moment::Moment;
use crate::plans::deadlines;
use rulebook::Date;
use serde_json::{Value, json};

/// So many actions take a while to show.
const MANY: usize = 300;

/// Days since the municipality took over.
const DAYS: i64 = 200;

/// Deadlines that have been met.
const MET: [&str; 4] = ["T2", "T3", "T5", "T6"];

/// Kind, title, what happens and who does it, for each area in its order.
const WORK: [(&str, &str, &str, &str); 12] = [
    ("danish_course", "Danskuddannelse", "Du går til dansk på sprogskolen.", "provider"),
    ("internship", "Virksomhedspraktik", "Du er i praktik og taler dansk med kolleger.", "employer"),
    ("education_assessment", "Vurdering af din uddannelse", "Du får vurderet din uddannelse.", "citizen"),
    (
        "health_assessment",
        "Tilbud om helbredsmæssig vurdering",
        "Du kan tale med en læge. Det er frivilligt.",
        "doctor",
    ),
    ("housing_search", "Et sted at bo", "Vi ser sammen på ledige boliger.", "municipality"),
    ("school_start", "Skolestart", "Skolen taler med dig om dit barn.", "school"),
    ("mentor", "En mentor", "En mentor hjælper dig videre. Det er et tilbud.", "municipality"),
    ("financial_counselling", "Rådgivning om økonomi", "Vi ser sammen på dit budget.", "municipality"),
    ("application", "Dit opholdskort", "Du ser efter, hvornår dit kort udløber.", "citizen"),
    ("application", "Din families ansøgning", "Du samler de papirer, som ansøgningen kræver.", "citizen"),
    ("network", "Sprogcafé", "Frivillige drikker kaffe og taler dansk med dig.", "volunteer"),
    ("other", "Din NemKonto", "Du opretter en NemKonto i en bank.", "citizen"),
];

/// Every way that an action goes: each status, and who set it.
const WAYS: [&[(&str, &str)]; 9] = [
    &[("proposed", "authority")],
    &[("proposed", "authority"), ("agreed", "citizen")],
    &[("proposed", "authority"), ("objected", "citizen")],
    &[("proposed", "authority"), ("planned", "authority")],
    &[("proposed", "authority"), ("agreed", "citizen"), ("active", "authority")],
    &[("proposed", "authority"), ("agreed", "citizen"), ("active", "authority"), ("paused", "authority")],
    &[("proposed", "authority"), ("agreed", "citizen"), ("active", "authority"), ("done", "authority")],
    &[("proposed", "authority"), ("cancelled", "authority")],
    &[("proposed", "authority"), ("planned", "authority"), ("not_started_in_time", "authority")],
];

/// The plan as of `today`.
pub fn plan(today: Date) -> Value {
    let start = today.plus_days(-DAYS);
    let signed_at = at(start.plus_days(20), 10, today);
    let met = MET.map(str::to_owned);
    json!({
        "id": "plan-12",
        "municipality_id": "demo-kommune",
        "coordinating_department": "Beskæftigelse og integration",
        "caseworker": {
            "name": "Demo sagsbehandler 1", "department": UNIT, "email": "integration@kommune.example",
            "hours": "Mandag til torsdag kl. 9-12",
        },
        "start_date": start,
        "programme": "introduction",
        "programme_end_expected": start.plus_days(365),
        "contract": {
            "status": "signed", "signed_citizen_at": signed_at, "signed_municipality_at": signed_at,
            "declaration_signed_at": signed_at, "version": 1,
        },
        "language": "da",
        "version": MANY,
        "last_changed_at": at(today.plus_days(-3), 11, today),
        "goals": areas::ALL.iter().enumerate().map(|(number, area)| goal(number, area)).collect::<Value>(),
        "actions": (0..MANY).map(|number| action(number, today)).collect::<Value>(),
        "appointments": (1..=24).map(|number| appointment(number, today)).collect::<Value>(),
        "deadlines": deadlines::from_start(start, &met, &Value::Null),
    })
}

fn goal(number: usize, area: &str) -> Value {
    let mut goal = json!({
        "id": format!("goal-{}", number + 1), "area": area, "title": WORK[number % WORK.len()].1,
        "type": if number == 0 { "main" } else { "sub" }, "status": "active", "set_by": "joint",
    });
    if number == 0 {
        goal["own_words"] = "ቋንቋ ደንማርክ ክመሃር እደሊ።".into();
    }
    goal
}

fn action(number: usize, today: Date) -> Value {
    let place = number % areas::ALL.len();
    let (kind, title, description, responsible) = WORK[place];
    let way = WAYS[(number + number / WAYS.len()) % WAYS.len()];
    let first = today.plus_days(-120 + day(number % 100));
    let entry = |(step, (status, by)): (usize, &(&str, &str))| json!({"status": status, "at": at(first.plus_days(3 * day(step)), 10, today), "by": by});
    let said = way.iter().rfind(|(_, by)| *by == "citizen").map_or("pending", |(status, _)| *status);
    let mut action = json!({
        "id": format!("action-{:03}", number + 1),
        "goal_ids": [format!("goal-{}", place + 1)],
        "area": areas::ALL[place],
        "kind": kind,
        "title": format!("{title} ({})", number + 1),
        "description_plain": description,
        "responsible": responsible,
        "due_at": at(today.plus_days(day(number) - 30), 12, today),
        "status": way.last().map_or("proposed", |(status, _)| *status),
        "status_history": way.iter().enumerate().map(entry).collect::<Value>(),
        "documents": [],
        "agreed": said,
    });
    if said == "objected" {
        action["objection_text"] = "ካልእ ክገብር እደሊ።".into();
    }
    action
}

fn appointment(number: usize, today: Date) -> Value {
    json!({
        "id": format!("appointment-{number}"),
        "action_id": format!("action-{number:03}"),
        "with_unit": UNIT,
        "starts_at": at(today.plus_days(7 * day(number)), 10, today),
        "place_or_link": format!("Rådhuset, lokale {number}"),
        "mode": "in_person",
        "status": "invited",
        "bring_documents": [],
    })
}

fn at(date: Date, hour: u8, today: Date) -> String {
    Moment { date: workday(date, today), hour, minute: 0 }.to_string()
}

fn day(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        "2026-11-23".parse().expect("a day")
    }

    #[test]
    fn the_same_day_makes_the_same_plan() {
        assert_eq!(plan(today()), plan(today()));
    }

    #[test]
    fn every_area_and_every_status_has_actions() {
        let plan = plan(today());
        let actions = plan["actions"].as_array().expect("a list");
        assert_eq!(actions.len(), MANY);
        for area in areas::ALL {
            assert!(actions.iter().filter(|action| action["area"] == area).count() >= 24, "{area}");
        }
        for way in WAYS {
            let status = way.last().map(|(status, _)| *status).expect("a way has an end");
            assert!(actions.iter().filter(|action| action["status"] == status).count() >= 30, "{status}");
        }
    }
}
