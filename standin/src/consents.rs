//! Consents: what they open, to whom, and how long.

use crate::folders::{self, Folder};
use crate::moment::Moment;
use crate::problem::Problem;
use rusqlite::Connection;
use serde_json::Value;

/// The areas that standing consents of the citizen open to one of these receivers.
pub fn open_areas(
    connection: &Connection,
    citizen: &str,
    receivers: &[&str],
    now: Moment,
) -> Result<Vec<String>, Problem> {
    Ok(areas(&folders::list(connection, Folder::Consents, citizen)?, receivers, now))
}

fn areas(consents: &[Value], receivers: &[&str], now: Moment) -> Vec<String> {
    let is_for_them = |consent: &&Value| consent["to_unit"].as_str().is_some_and(|to| receivers.contains(&to));
    let standing = consents.iter().filter(|consent| stands(consent, now)).filter(is_for_them);
    let scopes = standing.filter_map(|consent| consent["data_scope"].as_array()).flatten();
    let mut areas: Vec<String> = scopes.filter_map(Value::as_str).map(str::to_owned).collect();
    areas.sort();
    areas.dedup();
    areas
}

/// Whether it was neither withdrawn nor has come to its end.
fn stands(consent: &Value, now: Moment) -> bool {
    let ends: Option<Moment> = consent["expires_at"].as_str().and_then(|text| text.parse().ok());
    consent.get("withdrawn_at").is_none() && ends.is_some_and(|ends| ends > now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_consent_opens_its_areas_to_its_receiver_until_it_ends_or_is_withdrawn() {
        let consent = json!({
            "to_unit": "Integrationsteamet", "data_scope": ["health", "danish"], "expires_at": "2026-12-01T00:00",
        });
        let open = |consent: &Value, to: &str, now: &str| {
            areas(std::slice::from_ref(consent), &[to], now.parse().expect("a moment"))
        };
        assert_eq!(open(&consent, "Integrationsteamet", "2026-11-30T23:59"), ["danish", "health"]);
        assert!(open(&consent, "Integrationsteamet", "2026-12-01T00:00").is_empty());
        assert!(open(&consent, "Skolen", "2026-11-30T23:59").is_empty());
        let mut withdrawn = consent;
        withdrawn["withdrawn_at"] = "2026-11-23T10:00".into();
        assert!(open(&withdrawn, "Integrationsteamet", "2026-11-23T10:00").is_empty());
    }
}
