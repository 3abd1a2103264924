//! The plan at a glance: what is new, what comes next, what goes on in each area of life.

use crate::api::types::plan::{Action, Appointment, Plan};
use crate::local_time::LocalTime;
use crate::plan::acts::{Pile, is_ahead, is_over};

/// What goes on in an area of life.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// The area.
    pub area: String,
    /// How many actions in it are not over.
    pub open: i64,
    /// The next of them that has a day: its kind, and when.
    pub next: Option<(String, LocalTime)>,
}

/// Whether the plan has changed since the person last said to have read it.
pub fn is_new(plan: &Plan) -> bool {
    match (plan.last_read_by_citizen_at, plan.last_changed_at) {
        (None, _) => true,
        (Some(read), Some(changed)) => changed > read,
        (Some(_), None) => false,
    }
}

/// The actions to which the authority has done something after `since`.
pub fn changed_since(plan: &Plan, since: Option<LocalTime>) -> Vec<&Action> {
    let Some(since) = since else { return Vec::new() };
    let is_changed =
        |action: &&Action| action.history.iter().any(|one| one.at > since && one.by.as_deref() != Some("citizen"));
    plan.actions.iter().filter(is_changed).collect()
}

/// How many actions wait for the person's answer. Silence is no answer, and neither is a word nobody knows.
pub fn unanswered(plan: &Plan) -> i64 {
    let waiting = plan.actions.iter().filter(|action| Pile::Unanswered.holds(action));
    i64::try_from(waiting.count()).unwrap_or(0)
}

/// The next meeting that is not off.
pub fn next_appointment(plan: &Plan, now: LocalTime) -> Option<&Appointment> {
    let coming = plan.appointments.iter().filter(|one| one.starts_at >= now && is_ahead(one, now.date));
    coming.min_by_key(|one| one.starts_at)
}

/// The areas in which something is open, in the order in which the plan has them.
pub fn lanes(plan: &Plan, now: LocalTime) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for action in plan.actions.iter().filter(|action| !is_over(action)) {
        let at = lanes.iter().position(|lane| lane.area == action.area).unwrap_or_else(|| {
            lanes.push(Lane { area: action.area.clone(), open: 0, next: None });
            lanes.len() - 1
        });
        let lane = &mut lanes[at];
        lane.open += 1;
        let when = [action.starts_at, action.due_at].into_iter().flatten().find(|when| *when >= now);
        if let Some(when) = when.filter(|when| lane.next.as_ref().is_none_or(|(_, known)| when < known)) {
            lane.next = Some((action.kind.clone(), when));
        }
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;
    use serde_json::{Value, json};

    fn plan(more: Value) -> Plan {
        let mut plan = json!({"programme": "introduction", "start_date": "2026-11-01", "version": 3,
            "last_changed_at": "2026-11-20T10:00", "goals": [], "actions": [], "appointments": [], "deadlines": []});
        plan.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        Json::parse(&plan.to_string()).as_ref().and_then(Plan::read).expect("a plan")
    }

    fn action(id: &str, area: &str, more: Value) -> Value {
        let mut action = json!({"id": id, "goal_ids": [], "area": area, "kind": "cv", "title": "x",
            "responsible": "citizen", "status": "active", "agreed": "pending"});
        action.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        action
    }

    fn now() -> LocalTime {
        "2026-11-23T12:00".parse().expect("a moment")
    }

    #[test]
    fn a_plan_that_was_never_read_or_has_changed_since_is_new() {
        assert!(is_new(&plan(json!({}))));
        assert!(is_new(&plan(json!({"last_read_by_citizen_at": "2026-11-20T09:59"}))));
        assert!(!is_new(&plan(json!({"last_read_by_citizen_at": "2026-11-20T10:00"}))));
    }

    #[test]
    fn only_what_the_authority_has_done_since_is_new() {
        let at = |at: &str, by: &str| json!({"status_history": [{"status": "active", "at": at, "by": by}]});
        let plan = plan(json!({"actions": [
            action("old", "danish", at("2026-11-10T08:00", "authority")),
            action("mine", "danish", at("2026-11-21T08:00", "citizen")),
            action("new", "danish", at("2026-11-21T08:00", "authority")),
        ]}));
        let since = Some("2026-11-20T10:00".parse().expect("a moment"));
        let ids: Vec<&str> = changed_since(&plan, since).iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["new"]);
    }

    #[test]
    fn silence_waits_for_an_answer_and_so_does_a_word_nobody_knows() {
        let plan = plan(json!({"actions": [
            action("a", "danish", json!({})),
            action("b", "danish", json!({"agreed": "teleported"})),
            action("c", "danish", json!({"agreed": "agreed"})),
            action("d", "danish", json!({"status": "done"})),
        ]}));
        assert_eq!(unanswered(&plan), 2);
    }

    #[test]
    fn a_lane_shows_what_comes_next_in_it_and_an_area_where_all_is_done_has_none() {
        let plan = plan(json!({"actions": [
            action("a", "health", json!({"starts_at": "2026-12-24T09:00"})),
            action("b", "health", json!({"due_at": "2026-12-01T09:00", "kind": "treatment"})),
            action("c", "health", json!({"starts_at": "2026-11-01T09:00"})),
            action("d", "danish", json!({"status": "cancelled"})),
        ]}));
        let lanes = lanes(&plan, now());
        assert_eq!(lanes.len(), 1);
        assert_eq!((lanes[0].area.as_str(), lanes[0].open), ("health", 3));
        assert_eq!(lanes[0].next.as_ref().map(|(kind, _)| kind.as_str()), Some("treatment"));
    }

    #[test]
    fn a_meeting_that_is_off_or_over_is_not_the_next_one() {
        let one = |id: &str, at: &str, status: &str| {
            json!({"id": id, "with_unit": "x", "starts_at": at, "place_or_link": "y", "mode": "phone", "status": status,
                "bring_documents": []})
        };
        let plan = plan(json!({"appointments": [
            one("off", "2026-11-24T09:00", "cancelled"),
            one("late", "2026-12-24T09:00", "invited"),
            one("next", "2026-11-25T09:00", "moved"),
            one("past", "2026-11-20T09:00", "confirmed"),
        ]}));
        assert_eq!(next_appointment(&plan, now()).map(|one| one.id.as_str()), Some("next"));
    }
}
