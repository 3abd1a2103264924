//! Meetings of a plan, and moving one.

use crate::moment::Moment;
use serde_json::Value;

/// The appointment of this id.
pub fn find<'plan>(plan: &'plan mut Value, id: &str) -> Option<&'plan mut Value> {
    plan["appointments"].as_array_mut()?.iter_mut().find(|appointment| appointment["id"] == id)
}

/// Gives the appointment a new time.
pub fn move_to(appointment: &mut Value, starts_at: Moment) {
    appointment["starts_at"] = starts_at.to_string().into();
    appointment["status"] = "moved".into();
}
