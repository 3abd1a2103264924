//! What a family shares with one of its members.
//!
//! An adult shares by a consent in which the receiver is the other's name. What is planned for a child is shown to whom
//! holds custody, whose plan it belongs to.

use crate::citizens::Citizen;
use crate::consents;
use crate::moment::Moment;
use crate::plans::{self, rooms};
use crate::problem::Problem;
use crate::sheets::{self, Sheet};
use rusqlite::Connection;
use serde_json::{Value, json};

/// From this age one decides oneself on the health assessment: BEK 979/2016 § 7.
const OWN_HEALTH: u64 = 15;

/// From this age one has a plan of one's own.
const ADULT: u64 = 18;

/// Everybody in the family, with what is shared.
pub fn list(connection: &Connection, citizen: &Citizen, now: Moment) -> Result<Vec<Value>, Problem> {
    let family = sheets::find(connection, Sheet::Family, citizen.id)?;
    let members = family.as_ref().and_then(Value::as_array).into_iter().flatten();
    members.map(|member| with_what_is_shared(connection, citizen, member, now)).collect()
}

fn with_what_is_shared(
    connection: &Connection,
    citizen: &Citizen,
    member: &Value,
    now: Moment,
) -> Result<Value, Problem> {
    let is_adult = member["age"].as_u64().is_some_and(|age| age >= ADULT);
    let mut shown = json!({
        "id": member["id"], "relation": member["relation"], "display_name": member["display_name"], "adult": is_adult,
        "shared_areas": [], "actions": [], "appointments": [],
    });
    if is_adult {
        add_adult(connection, citizen, member, &mut shown, now)?;
    } else {
        add_child(connection, citizen, member, &mut shown, now)?;
    }
    Ok(shown)
}

/// What the other adult's consent opens to this citizen.
fn add_adult(
    connection: &Connection,
    citizen: &Citizen,
    member: &Value,
    shown: &mut Value,
    now: Moment,
) -> Result<(), Problem> {
    let Some(other) = member["citizen"].as_str() else { return Ok(()) };
    let areas = consents::open_areas(connection, other, &[citizen.display_name], now)?;
    let plan = plans::find(connection, other)?.filter(|_| !areas.is_empty());
    let Some(plan) = plan else { return Ok(()) };
    shown["own_plan_id"] = plan["id"].clone();
    add_items(&plan, shown, |action| is_in(action, &areas));
    shown["shared_areas"] = json!(areas);
    Ok(())
}

/// What is planned for the child, as far as the rooms are open. No consent of a parent opens the health of a child who
/// decides; an offer is no secret, so that the parent can be asked for advice.
fn add_child(
    connection: &Connection,
    citizen: &Citizen,
    member: &Value,
    shown: &mut Value,
    now: Moment,
) -> Result<(), Problem> {
    let plan = plans::find(connection, citizen.id)?.unwrap_or_default();
    let areas = rooms::open_areas(connection, citizen.id, &plan, now)?;
    let decides = member["age"].as_u64().is_some_and(|age| age >= OWN_HEALTH);
    let is_own = |action: &Value| decides && action["area"] == "health" && action.get("room").is_some();
    add_items(member, shown, |action| rooms::is_open(action, &areas) && !is_own(action));
    let actions = shown["actions"].as_array().into_iter().flatten();
    let mut shared: Vec<String> = actions.filter_map(|action| action["area"].as_str()).map(str::to_owned).collect();
    shared.sort();
    shared.dedup();
    shown["shared_areas"] = json!(shared);
    Ok(())
}

/// The actions that may be shown, and their appointments. What they point to is not shared.
fn add_items(from: &Value, shown: &mut Value, may_show: impl Fn(&Value) -> bool) {
    let actions = from["actions"].as_array().into_iter().flatten();
    let mut actions: Vec<Value> = actions.filter(|action| may_show(action)).cloned().collect();
    let ids: Vec<Value> = actions.iter().map(|action| action["id"].clone()).collect();
    for action in &mut actions {
        action["goal_ids"] = json!([]);
        action["documents"] = json!([]);
        for name in ["room", "blocked_by", "interpreter_request_id"] {
            rooms::forget(action, name);
        }
    }
    let appointments = from["appointments"].as_array().into_iter().flatten();
    let mut appointments: Vec<Value> =
        appointments.filter(|appointment| ids.contains(&appointment["action_id"])).cloned().collect();
    for appointment in &mut appointments {
        for name in ["interpreter_request_id", "absence_report"] {
            rooms::forget(appointment, name);
        }
    }
    shown["actions"] = actions.into();
    shown["appointments"] = appointments.into();
}

fn is_in(action: &Value, areas: &[String]) -> bool {
    action["area"].as_str().is_some_and(|area| areas.iter().any(|shared| shared == area))
}
