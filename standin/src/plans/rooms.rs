//! Closed rooms: what lies in one is shown only while a consent opens its area to those who coordinate the plan.
//!
//! An item of the plan names its room in `room`, which stays here; a paper in `visibility`, which the contract has.

use super::voice;
use crate::consents;
use crate::folders::{self, Folder};
use crate::moment::Moment;
use crate::problem::{Kind, Problem};
use rusqlite::Connection;
use serde_json::Value;

/// The areas that the citizen has opened to those who coordinate the plan.
pub fn open_areas(connection: &Connection, citizen: &str, plan: &Value, now: Moment) -> Result<Vec<String>, Problem> {
    let coordinators = ["/coordinating_department", "/caseworker/department"];
    let coordinators: Vec<&str> =
        coordinators.into_iter().filter_map(|pointer| plan.pointer(pointer)?.as_str()).collect();
    consents::open_areas(connection, citizen, &coordinators, now)
}

/// Whether the item lies in no room, or in one that is open for its area.
pub fn is_open(item: &Value, areas: &[String]) -> bool {
    let room = item.get("room").or_else(|| item.get("visibility")).and_then(Value::as_str);
    let is_opened = item["area"].as_str().is_some_and(|area| areas.iter().any(|open| open == area));
    matches!(room, None | Some("plan")) || is_opened
}

/// The action of this id. One in a closed room is not found.
pub fn action<'plan>(
    connection: &Connection,
    citizen: &str,
    plan: &'plan mut Value,
    id: &str,
    now: Moment,
) -> Result<&'plan mut Value, Problem> {
    let areas = open_areas(connection, citizen, plan, now)?;
    let found = voice::action(plan, id).filter(|action| is_open(action, &areas));
    Ok(found.ok_or(Kind::NotFound)?)
}

/// The plan as it is shown.
pub fn shown(connection: &Connection, citizen: &str, mut plan: Value, now: Moment) -> Result<Value, Problem> {
    let areas = open_areas(connection, citizen, &plan, now)?;
    let papers = folders::list(connection, Folder::Documents, citizen)?;
    let closed: Vec<Value> =
        papers.iter().filter(|paper| !is_open(paper, &areas)).map(|paper| paper["id"].clone()).collect();
    leave_out(&mut plan, &areas, &closed);
    Ok(plan)
}

/// Leaves out what is closed, and everything that points there. An appointment goes with its action.
fn leave_out(plan: &mut Value, areas: &[String], closed_papers: &[Value]) {
    let closed_goals = take_closed(plan, "goals", areas);
    let closed_actions = take_closed(plan, "actions", areas);
    for action in plan["actions"].as_array_mut().into_iter().flatten() {
        for (name, closed) in [("goal_ids", closed_goals.as_slice()), ("documents", closed_papers)] {
            if let Some(ids) = action[name].as_array_mut() {
                ids.retain(|id| !closed.contains(id));
            }
        }
        if closed_actions.contains(&action["blocked_by"]) {
            forget(action, "blocked_by");
        }
    }
    if let Some(appointments) = plan["appointments"].as_array_mut() {
        appointments.retain(|appointment| !closed_actions.contains(&appointment["action_id"]));
    }
}

/// Takes the closed items out of a list; their ids.
fn take_closed(plan: &mut Value, list: &str, areas: &[String]) -> Vec<Value> {
    let Some(items) = plan[list].as_array_mut() else { return Vec::new() };
    let closed = items.iter().filter(|item| !is_open(item, areas)).map(|item| item["id"].clone()).collect();
    items.retain(|item| is_open(item, areas));
    for item in items {
        forget(item, "room");
    }
    closed
}

/// Takes a field away.
pub fn forget(item: &mut Value, name: &str) {
    if let Some(fields) = item.as_object_mut() {
        fields.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plan() -> Value {
        json!({
            "goals": [{"id": "goal-1", "area": "danish"}, {"id": "goal-2", "area": "health", "room": "health"}],
            "actions": [
                {
                    "id": "action-1", "area": "danish", "goal_ids": ["goal-1", "goal-2"],
                    "documents": ["document-1", "document-2"], "blocked_by": "action-2",
                },
                {
                    "id": "action-2", "area": "health", "room": "health", "goal_ids": ["goal-2"],
                    "documents": ["document-2"],
                },
                {"id": "action-3", "area": "health", "goal_ids": [], "documents": []},
            ],
            "appointments": [{"id": "appointment-1", "action_id": "action-2"}, {"id": "appointment-2"}],
        })
    }

    #[test]
    fn what_is_closed_is_left_out_with_everything_that_points_there() {
        let mut shown = plan();
        leave_out(&mut shown, &["danish".to_owned()], &[json!("document-2")]);
        let expected = json!({
            "goals": [{"id": "goal-1", "area": "danish"}],
            "actions": [
                {"id": "action-1", "area": "danish", "goal_ids": ["goal-1"], "documents": ["document-1"]},
                {"id": "action-3", "area": "health", "goal_ids": [], "documents": []},
            ],
            "appointments": [{"id": "appointment-2"}],
        });
        assert_eq!(shown, expected);
    }

    #[test]
    fn an_open_room_shows_everything_and_never_its_name() {
        let mut shown = plan();
        leave_out(&mut shown, &["health".to_owned()], &[]);
        let counts = ["goals", "actions", "appointments"].map(|list| shown[list].as_array().map(Vec::len));
        assert_eq!(counts, [Some(2), Some(3), Some(2)]);
        assert!(!shown.to_string().contains("room"));
    }
}
