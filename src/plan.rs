//! What a person wants to know of their plan first. Pure: from the contract's types to what the page shows.

use crate::api::types::{Action, Deadline, Goal, Plan};
use rulebook::Date;

/// A deadline and how far it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The deadline.
    pub deadline: Deadline,
    /// Days from today; negative when it has passed.
    pub days: i64,
}

/// Deadlines that are open, missed ones first, then by date. Met and suspended ones are not open.
pub fn open_deadlines(plan: &Plan, today: Date) -> Vec<Due> {
    let open = plan.deadlines.iter().filter(|deadline| !matches!(deadline.status.as_str(), "met" | "suspended"));
    let mut sorted: Vec<Due> = Vec::new();
    for deadline in open {
        let place = sorted.partition_point(|due| due.deadline.date <= deadline.date);
        sorted.insert(place, Due { deadline: deadline.clone(), days: today.days_until(deadline.date) });
    }
    sorted
}

/// Every goal with its actions, in the office's order; the rest under none. No action is shown twice or left out.
pub fn by_goal(plan: &Plan) -> Vec<(Option<Goal>, Vec<Action>)> {
    let mut left = plan.actions.clone();
    let mut groups = Vec::new();
    for goal in &plan.goals {
        let (own, rest) = left.into_iter().partition(|action| action.goal_ids.contains(&goal.id));
        left = rest;
        groups.push((Some(goal.clone()), own));
    }
    if !left.is_empty() {
        groups.push((None, left));
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;

    fn plan(json: serde_json::Value) -> Plan {
        Json::parse(&json.to_string()).as_ref().and_then(Plan::read).expect("a plan")
    }

    #[test]
    fn met_and_suspended_deadlines_are_not_open_and_the_rest_come_by_date() {
        let plan = plan(serde_json::json!({"start_date": "2026-11-01", "deadlines": [
            {"code": "T5", "date": "2026-12-01", "who_must_act": "authority", "status": "upcoming"},
            {"code": "T1", "date": "2026-11-01", "who_must_act": "authority", "status": "met"},
            {"code": "T4", "date": "2026-11-15", "who_must_act": "authority", "status": "suspended"},
            {"code": "T2", "date": "2026-11-20", "who_must_act": "authority", "status": "overdue_authority"},
        ]}));
        let open = open_deadlines(&plan, "2026-11-22".parse().expect("a day"));
        let seen: Vec<_> = open.iter().map(|due| (due.deadline.code.as_str(), due.days)).collect();
        assert_eq!(seen, [("T2", -2), ("T5", 9)]);
    }

    #[test]
    fn an_action_is_shown_once_even_when_it_serves_two_goals_or_none() {
        let plan = plan(serde_json::json!({"start_date": "2026-11-01",
        "goals": [{"id": "g1", "area": "danish", "title": "a", "status": "active"}, {"id": "g2", "area": "health", "title": "b", "status": "active"}],
        "actions": [
            {"id": "a1", "goal_ids": ["g1", "g2"], "area": "danish", "kind": "danish_course", "title": "x", "responsible": "citizen", "status": "active", "agreed": "pending"},
            {"id": "a2", "goal_ids": [], "area": "danish", "kind": "cv", "title": "y", "responsible": "citizen", "status": "active", "agreed": "yes"},
        ]}));
        let groups = by_goal(&plan);
        let seen: Vec<_> = groups
            .iter()
            .map(|(_, actions)| actions.iter().map(|action| action.id.as_str()).collect::<Vec<_>>())
            .collect();
        assert_eq!(seen, [vec!["a1"], vec![], vec!["a2"]]);
    }
}
