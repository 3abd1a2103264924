//! What a new database begins with: `seeds/*.json`, with days counted from the day of the seeding, and the citizens who
//! have nothing but requests, or a plan too long to be written.
//!
//! `@start+3T09:00` is the third day after the municipality took over, `@today-1` is yesterday. A day with a time is
//! moved off the weekend, when offices are closed.

mod lives;
mod long_plan;

use crate::decisions;
use crate::demonstration::UNIT;
use crate::folders::{self, Folder};
use crate::needs;
use crate::plans::{self, deadlines};
use crate::requests;
use crate::sheets::{self, Sheet};
use rulebook::Date;
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::{Value, json};

const SEEDS: [(&str, &str); 8] = [
    ("citizen-1", include_str!("../seeds/citizen-1.json")),
    ("citizen-2", include_str!("../seeds/citizen-2.json")),
    ("citizen-3", include_str!("../seeds/citizen-3.json")),
    ("citizen-4", include_str!("../seeds/citizen-4.json")),
    ("citizen-8", include_str!("../seeds/citizen-8.json")),
    ("citizen-9", include_str!("../seeds/citizen-9.json")),
    ("citizen-10", include_str!("../seeds/citizen-10.json")),
    ("citizen-11", include_str!("../seeds/citizen-11.json")),
];

/// What one citizen begins with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seed {
    /// Days since the municipality took over.
    days: i64,
    /// Codes of the deadlines that have been met.
    met: Vec<String>,
    /// Sources of deadlines to which another order applies, by code.
    #[serde(default)]
    sources: Value,
    /// The plan, without start and deadlines.
    plan: Value,
    /// The interpreter need, if it has been stated.
    need: Option<Value>,
    /// Interpreter requests, oldest first.
    #[serde(default)]
    requests: Vec<Value>,
    /// What was written before the next talk.
    preparation: Option<Value>,
    /// The members of the family. A child's actions and appointments are here, an adult's in the adult's own plan.
    family: Option<Value>,
    #[serde(default)]
    consents: Vec<Value>,
    /// Decisions, without where and until when to complain.
    #[serde(default)]
    decisions: Vec<Value>,
    #[serde(default)]
    complaints: Vec<Value>,
    #[serde(default)]
    documents: Vec<Value>,
    #[serde(default)]
    notes: Vec<Value>,
}

/// Fills a new database as of `today`.
pub fn sow(connection: &Connection, today: Date) -> rusqlite::Result<()> {
    for (citizen, text) in SEEDS {
        let seed: Seed = serde_json::from_str(text).expect("every seed is read by a test");
        let start = today.plus_days(-seed.days);
        let mut plan = seed.plan;
        date(&mut plan, start, today);
        plan["start_date"] = start.to_string().into();
        plan["deadlines"] = deadlines::from_start(start, &seed.met, &seed.sources);
        plans::save(connection, citizen, &plan)?;
        if let Some(need) = seed.need {
            needs::save(connection, citizen, &need)?;
        }
        for mut request in seed.requests {
            date(&mut request, start, today);
            requests::insert(connection, citizen, &request)?;
        }
        for (sheet, value) in [(Sheet::Preparation, seed.preparation), (Sheet::Family, seed.family)] {
            if let Some(mut value) = value {
                date(&mut value, start, today);
                sheets::save(connection, sheet, citizen, &value)?;
            }
        }
        for (folder, papers) in [
            (Folder::Consents, seed.consents),
            (Folder::Decisions, seed.decisions),
            (Folder::Complaints, seed.complaints),
            (Folder::Documents, seed.documents),
            (Folder::Notes, seed.notes),
        ] {
            for mut paper in papers {
                date(&mut paper, start, today);
                if folder == Folder::Decisions {
                    decisions::add_complaint(&mut paper);
                }
                folders::insert(connection, folder, citizen, &paper)?;
            }
        }
    }
    plans::save(connection, "citizen-12", &long_plan::plan(today))?;
    sheets::save(
        connection,
        Sheet::Caseworker,
        "citizen-5",
        &json!({"name": "Demo sagsbehandler 1", "department": UNIT}),
    )?;
    for (citizen, lives) in [("citizen-6", lives::many(today)), ("citizen-7", lives::one_of_each(today))] {
        for request in lives {
            requests::insert(connection, citizen, &request)?;
        }
    }
    Ok(())
}

/// Puts real days in the place of counted ones.
fn date(value: &mut Value, start: Date, today: Date) {
    match value {
        Value::String(text) if text.starts_with('@') => {
            *text = day(text, start, today).expect("every day of a seed is read by a test");
        }
        Value::Array(items) => items.iter_mut().for_each(|item| date(item, start, today)),
        Value::Object(fields) => fields.values_mut().for_each(|field| date(field, start, today)),
        _ => {}
    }
}

fn day(text: &str, start: Date, today: Date) -> Option<String> {
    let text = text.strip_prefix('@')?;
    let (day, clock) = text.split_once('T').map_or((text, None), |(day, clock)| (day, Some(clock)));
    let (origin, count) = day.split_at(day.find(['+', '-']).unwrap_or(day.len()));
    let origin = match origin {
        "start" => start,
        "today" => today,
        _ => return None,
    };
    let day = origin.plus_days(if count.is_empty() { 0 } else { count.parse().ok()? });
    Some(clock.map_or_else(|| day.to_string(), |clock| format!("{}T{clock}", workday(day, today))))
}

/// The day, or the nearest workday that keeps the past past and the future ahead.
fn workday(day: Date, today: Date) -> Date {
    let past_friday = i64::from(day.weekday()) - 5;
    match past_friday {
        ..=0 => day,
        _ if day <= today => day.plus_days(-past_friday),
        _ => day.plus_days(3 - past_friday),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::citizens;
    use crate::database;
    use crate::moment::Moment;

    fn today() -> Date {
        "2026-11-23".parse().expect("a day")
    }

    #[test]
    fn days_are_counted_from_the_start_or_from_today_and_offices_close_at_weekends() {
        let start: Date = "2026-10-12".parse().expect("a day");
        let of = |text| day(text, start, today());
        assert_eq!(of("@start").as_deref(), Some("2026-10-12"));
        assert_eq!(of("@today-1").as_deref(), Some("2026-11-22"));
        assert_eq!(of("@today-1T09:00").as_deref(), Some("2026-11-20T09:00"), "Sunday was, so Friday");
        assert_eq!(of("@today+5T09:00").as_deref(), Some("2026-11-30T09:00"), "Saturday will be, so Monday");
        assert_eq!(of("@today+6T09:00").as_deref(), Some("2026-11-30T09:00"), "Sunday will be, so Monday");
        assert_eq!(of("@then+1"), None);
    }

    #[test]
    fn every_plan_keeps_the_rules_of_the_contract() {
        let connection = database::open(None, today()).expect("a database");
        for citizen in &citizens::ALL {
            let Some(plan) = plans::find(&connection, citizen.id).expect("readable") else {
                assert!(["citizen-5", "citizen-6", "citizen-7"].contains(&citizen.id), "{}", citizen.id);
                continue;
            };
            let list = |name: &str| plan[name].as_array().expect("a list").clone();
            let goals: Vec<Value> = list("goals").into_iter().map(|goal| goal["id"].clone()).collect();
            assert!(goals.len() >= 2, "{}", citizen.id);
            assert!(list("goals").iter().any(|goal| goal["own_words"].is_string()), "{}", citizen.id);
            assert!(list("actions").len() >= 4, "{}", citizen.id);
            for action in list("actions") {
                let name = &action["id"];
                assert!(action["responsible"].is_string(), "{name}");
                let history = action["status_history"].as_array().expect("a list");
                assert_eq!(history.last().map(|last| &last["status"]), Some(&action["status"]), "{name}");
                assert!(history.is_sorted_by_key(|entry| entry["at"].as_str()), "{name}");
                assert!(action["status"] != "agreed" || action["agreed"] == "agreed", "{name}");
                let is_answer = |entry: &&Value| entry["status"] == "agreed" || entry["status"] == "objected";
                let mut answers = history.iter().filter(is_answer);
                assert!(answers.all(|entry| entry["by"] == "citizen"), "{name}: silence is no answer");
                assert_eq!(action["agreed"] == "objected", action["objection_text"].is_string(), "{name}");
                for goal in action["goal_ids"].as_array().expect("a list") {
                    assert!(goals.contains(goal), "{name}");
                }
            }
            assert_eq!(list("deadlines").len(), 5, "{}", citizen.id);
        }
    }

    #[test]
    fn what_lies_in_a_room_has_an_area_of_that_room() {
        let connection = database::open(None, today()).expect("a database");
        for citizen in &citizens::ALL {
            let plan = plans::find(&connection, citizen.id).expect("readable").unwrap_or_default();
            let lists = ["goals", "actions"].map(|list| plan[list].as_array().cloned().unwrap_or_default());
            let papers = folders::list(&connection, Folder::Documents, citizen.id).expect("readable");
            for item in lists.iter().flatten().chain(&papers) {
                let room = item.get("room").or_else(|| item.get("visibility")).and_then(Value::as_str);
                let areas: &[&str] = match room {
                    Some("health") => &["health"],
                    Some("child_case") => &["children_school"],
                    Some("family_case") => &["social", "family_reunification"],
                    _ => continue,
                };
                let area = item["area"].as_str().expect("an area");
                assert!(areas.contains(&area), "{}: {item:#}", citizen.id);
            }
        }
    }

    #[test]
    fn appointments_lie_ahead_and_interpreters_are_arranged_for_them() {
        let connection = database::open(None, today()).expect("a database");
        let plan = plans::find(&connection, "citizen-2").expect("readable").expect("a plan");
        let appointment = &plan["appointments"][0];
        let starts_at: Moment = appointment["starts_at"].as_str().and_then(|text| text.parse().ok()).expect("a time");
        assert!(starts_at.date > today());
        let requests = requests::list(&connection, "citizen-2").expect("readable");
        let statuses: Vec<_> = requests.iter().filter_map(|request| request["status"].as_str()).collect();
        assert_eq!(statuses, ["arranged", "refused"], "newest first");
        assert_eq!(requests[0]["id"], appointment["interpreter_request_id"]);
        assert_eq!(requests[0]["meeting"]["starts_at"], appointment["starts_at"]);
    }
}
