//! Decisions, and where and until when the law lets somebody complain over them.

use rulebook::Date;
use serde_json::{Value, json};

/// A way to complain.
struct Route {
    /// Weeks after the day the decision was received; none if nobody takes complaints.
    weeks: Option<i64>,
    /// Where it ends and how it gets there.
    way: Option<(&'static str, &'static str)>,
    source: &'static str,
}

/// Whom a complaint goes to that is over no decision: the municipality does not keep the contract.
pub const CONTRACT_BOARD: &str = "Ankestyrelsens Beskæftigelsesudvalg";

/// Adds what the law says to a decision, if that is known for sure. Nothing else decides the day.
pub fn add_complaint(decision: &mut Value) {
    let authority = decision["authority"].as_str().unwrap_or_default().to_lowercase();
    let Some(route) = route(&authority, decision["area"].as_str().unwrap_or_default()) else { return };
    let received: Option<Date> = decision["date_received"].as_str().and_then(|text| text.parse().ok());
    if let (Some(weeks), Some(received)) = (route.weeks, received) {
        decision["complaint_deadline"] = received.plus_days(7 * weeks).to_string().into();
    }
    let mut complaint = json!({"possible": route.way.is_some(), "source": route.source});
    if let Some((to, via)) = route.way {
        complaint["to"] = to.into();
        complaint["via"] = via.into();
    }
    decision["complaint_route"] = complaint;
}

/// The way for an authority, in small letters, and an area. A letter about anything else says itself how to complain.
fn route(authority: &str, area: &str) -> Option<Route> {
    let of_municipality = |to, source| Route { weeks: Some(4), way: Some((to, "municipality_first")), source };
    let is_municipality = authority.contains("kommune");
    let is_agency = authority.contains("udlændingestyrelsen");
    let is_siri = authority == "siri" || authority.contains("styrelsen for international rekruttering");
    match area {
        "employment" if is_municipality => Some(of_municipality(CONTRACT_BOARD, "IntL § 53(2); RSL §§ 60, 66, 67")),
        "housing" if is_municipality => Some(of_municipality("Ankestyrelsen", "IntL § 53(2); RSL § 67")),
        "economy" if is_municipality => Some(of_municipality("Ankestyrelsen", "RSL §§ 60, 66, 67")),
        // Where somebody is sent to live.
        "housing" if is_agency => Some(Route { weeks: None, way: None, source: "IntL § 53(1); BEK 550/2022 § 14" }),
        "residence_permit" | "family_reunification" if is_agency || is_siri => {
            Some(Route { weeks: Some(8), way: Some(("Udlændingenævnet", "direct")), source: "UDL § 46 a(3)" })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(authority: &str, area: &str) -> Value {
        let mut decision = json!({"date_received": "2026-11-02", "authority": authority, "area": area});
        add_complaint(&mut decision);
        decision
    }

    #[test]
    fn the_municipality_is_asked_first_within_four_weeks() {
        for (area, to) in [("employment", CONTRACT_BOARD), ("housing", "Ankestyrelsen"), ("economy", "Ankestyrelsen")] {
            let decision = added("Demo Kommune", area);
            assert_eq!(decision["complaint_deadline"], "2026-11-30", "{area}");
            let route = &decision["complaint_route"];
            assert_eq!((&route["to"], &route["via"]), (&json!(to), &json!("municipality_first")), "{area}");
            assert_eq!(route["possible"], true, "{area}");
        }
    }

    #[test]
    fn a_permit_goes_straight_to_the_board_within_eight_weeks() {
        for authority in ["Udlændingestyrelsen", "SIRI"] {
            let decision = added(authority, "family_reunification");
            assert_eq!(decision["complaint_deadline"], "2026-12-28", "{authority}");
            assert_eq!(decision["complaint_route"]["via"], "direct", "{authority}");
        }
    }

    #[test]
    fn nobody_takes_complaints_over_the_municipality_somebody_was_sent_to() {
        let decision = added("Udlændingestyrelsen", "housing");
        assert_eq!(
            (decision.get("complaint_deadline"), &decision["complaint_route"]["possible"]),
            (None, &json!(false))
        );
    }

    #[test]
    fn what_is_not_known_for_sure_is_left_out() {
        for (authority, area) in [("Skolen", "children_school"), ("Kommunen", "health"), ("Banken", "economy")] {
            let decision = added(authority, area);
            assert_eq!((decision.get("complaint_deadline"), decision.get("complaint_route")), (None, None));
        }
    }
}
