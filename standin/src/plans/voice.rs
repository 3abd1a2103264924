//! The citizen's voice on an action: an objection deletes nothing, and silence is no agreement.

use crate::moment::Moment;
use crate::problem::{Kind, Problem};
use serde_json::{Value, json};

/// The action of this id.
pub fn action<'plan>(plan: &'plan mut Value, id: &str) -> Option<&'plan mut Value> {
    plan["actions"].as_array_mut()?.iter_mut().find(|action| action["id"] == id)
}

/// Says `answer`, either `agreed` or `objected`, to an action that is not over; `objection` goes with `objected`.
pub fn say(action: &mut Value, answer: &str, objection: Option<&Value>, now: Moment) -> Result<(), Problem> {
    match action["status"].as_str() {
        Some("done" | "cancelled") => return Err(Kind::StatusConflict.into()),
        Some("proposed" | "agreed" | "objected") => {
            action["status"] = answer.into();
            if let Some(history) = action["status_history"].as_array_mut() {
                history.push(json!({"status": answer, "at": now.to_string(), "by": "citizen"}));
            }
        }
        // What is under way goes on.
        _ => {}
    }
    action["agreed"] = answer.into();
    match objection {
        Some(objection) => action["objection_text"] = objection.clone(),
        None => {
            if let Some(fields) = action.as_object_mut() {
                fields.remove("objection_text");
            }
        }
    }
    Ok(())
}

/// Reports an action of the citizen's own as done. What they think of it, they have not said by that.
pub fn report_done(action: &mut Value, done_date: Option<&Value>, now: Moment) -> Result<(), Problem> {
    let is_own = action["responsible"] == "citizen";
    if !is_own || matches!(action["status"].as_str(), Some("done" | "cancelled")) {
        return Err(Kind::StatusConflict.into());
    }
    action["status"] = "done".into();
    action["done_date"] = done_date.cloned().unwrap_or_else(|| now.date.to_string().into());
    if let Some(history) = action["status_history"].as_array_mut() {
        history.push(json!({"status": "done", "at": now.to_string(), "by": "citizen"}));
    }
    Ok(())
}

/// Notes that the plan has changed.
pub fn count_version(plan: &mut Value, now: Moment) {
    plan["version"] = (plan["version"].as_u64().unwrap_or(0) + 1).into();
    plan["last_changed_at"] = now.to_string().into();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Moment {
        "2026-11-23T10:00".parse().expect("a moment")
    }

    #[test]
    fn the_last_answer_counts_and_earlier_ones_stay_in_the_history() {
        let mut action = json!({"status": "proposed", "agreed": "pending", "status_history": []});
        assert_eq!(say(&mut action, "objected", Some(&json!("Nej")), now()), Ok(()));
        assert_eq!((&action["status"], &action["objection_text"]), (&json!("objected"), &json!("Nej")));
        assert_eq!(say(&mut action, "agreed", None, now()), Ok(()));
        assert_eq!((&action["status"], action.get("objection_text")), (&json!("agreed"), None));
        assert_eq!(action["status_history"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn only_an_own_action_that_is_not_over_can_be_reported_as_done() {
        let of = |responsible: &str, status: &str| json!({"responsible": responsible, "status": status, "agreed": "pending", "status_history": []});
        let mut own = of("citizen", "planned");
        assert_eq!(report_done(&mut own, None, now()), Ok(()));
        assert_eq!((&own["status"], &own["done_date"]), (&json!("done"), &json!("2026-11-23")));
        assert_eq!(own["agreed"], "pending", "silence is no agreement");
        for mut action in [own, of("citizen", "cancelled"), of("municipality", "active")] {
            assert_eq!(report_done(&mut action, None, now()), Err(Problem::from(Kind::StatusConflict)));
        }
    }

    #[test]
    fn an_action_under_way_keeps_its_status_and_one_that_is_over_hears_nothing() {
        let mut action = json!({"status": "active", "agreed": "agreed", "status_history": []});
        assert_eq!(say(&mut action, "objected", Some(&json!("Nej")), now()), Ok(()));
        assert_eq!((&action["status"], &action["agreed"]), (&json!("active"), &json!("objected")));
        for status in ["done", "cancelled"] {
            let mut action = json!({"status": status, "agreed": "agreed"});
            assert_eq!(say(&mut action, "agreed", None, now()), Err(Problem::from(Kind::StatusConflict)));
        }
    }
}
