//! Rooms of the plan: closed, unless a consent that stands opens them for somebody.

use crate::api::types::casework::Consent;
use crate::local_time::LocalTime;

/// Where a paper is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The plan itself: open to the department that coordinates it.
    Plan,
    /// Health.
    Health,
    /// Cases of the children.
    ChildCase,
    /// Cases of the family.
    FamilyCase,
    /// One that this app does not know. Nothing opens it.
    Unknown,
}

impl Room {
    /// Every room.
    pub const ALL: [Self; 5] = [Self::Plan, Self::Health, Self::ChildCase, Self::FamilyCase, Self::Unknown];

    /// The room the contract calls so.
    pub fn of(visibility: &str) -> Self {
        Self::ALL.into_iter().find(|room| room.name() == visibility).unwrap_or(Self::Unknown)
    }

    /// As the contract calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Health => "health",
            Self::ChildCase => "child_case",
            Self::FamilyCase => "family_case",
            Self::Unknown => "unknown",
        }
    }

    /// The areas whose things lie in it: a consent to one of them opens them.
    pub fn areas(self) -> &'static [&'static str] {
        match self {
            Self::Health => &["health"],
            Self::ChildCase => &["children_school"],
            Self::FamilyCase => &["social", "family_reunification"],
            Self::Plan | Self::Unknown => &[],
        }
    }
}

/// What somebody may see of a room, and how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening<'a> {
    /// Who may see it.
    pub to: &'a str,
    /// The area they may see.
    pub area: &'static str,
    /// When it closes again.
    pub until: LocalTime,
}

/// Whether a consent was neither taken back nor has come to its end.
pub fn stands(consent: &Consent, now: LocalTime) -> bool {
    consent.withdrawn_at.is_none() && consent.expires_at > now
}

/// Who may see what of a room `now`, each once and until the last of their consents ends. Nobody: it is closed.
pub fn openings(room: Room, consents: &[Consent], now: LocalTime) -> Vec<Opening<'_>> {
    let mut found: Vec<Opening> = Vec::new();
    for consent in consents.iter().filter(|consent| stands(consent, now)) {
        for &area in room.areas() {
            if !consent.data_scope.iter().any(|scope| scope == area) {
                continue;
            }
            let (to, until) = (consent.to_unit.as_str(), consent.expires_at);
            match found.iter_mut().find(|known| known.to == to && known.area == area) {
                Some(known) => known.until = known.until.max(until),
                None => found.push(Opening { to, area, until }),
            }
        }
    }
    found
}

/// Everybody who receives something by a consent that stands, each with these consents.
pub fn receivers(consents: &[Consent], now: LocalTime) -> Vec<(&str, Vec<&Consent>)> {
    let mut found: Vec<(&str, Vec<&Consent>)> = Vec::new();
    for consent in consents.iter().filter(|consent| stands(consent, now)) {
        match found.iter_mut().find(|(to, _)| *to == consent.to_unit) {
            Some((_, known)) => known.push(consent),
            None => found.push((consent.to_unit.as_str(), vec![consent])),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> LocalTime {
        text.parse().expect("a moment")
    }

    fn consent(to: &str, areas: &[&str], expires_at: &str) -> Consent {
        Consent {
            id: "consent-1".into(),
            from_unit: "Sprogcentret".into(),
            to_unit: to.into(),
            data_scope: areas.iter().map(|area| (*area).to_owned()).collect(),
            purpose: "Planlægge praktik".into(),
            given_at: at("2026-11-01T10:00"),
            expires_at: at(expires_at),
            withdrawn_at: None,
        }
    }

    #[test]
    fn every_room_is_closed_by_default() {
        for room in Room::ALL {
            assert!(openings(room, &[], at("2026-11-23T10:00")).is_empty(), "{room:?}");
        }
    }

    #[test]
    fn a_consent_opens_a_room_to_its_receiver_until_the_minute_it_ends() {
        let given = [consent("Integrationsteamet", &["health"], "2026-11-30T23:59")];
        let open = |now: &str| openings(Room::Health, &given, at(now));
        let until = at("2026-11-30T23:59");
        assert_eq!(open("2026-11-30T23:58"), [Opening { to: "Integrationsteamet", area: "health", until }]);
        assert!(open("2026-11-30T23:59").is_empty());
        assert!(open("2026-12-01T00:00").is_empty());
    }

    #[test]
    fn a_consent_that_was_taken_back_opens_nothing_from_that_minute_on() {
        let mut given = consent("Integrationsteamet", &["health"], "2026-11-30T23:59");
        given.withdrawn_at = Some(at("2026-11-23T10:00"));
        assert!(!stands(&given, at("2026-11-23T10:00")));
        assert!(openings(Room::Health, &[given.clone()], at("2026-11-23T10:00")).is_empty());
        assert!(receivers(&[given], at("2026-11-23T10:01")).is_empty());
    }

    #[test]
    fn a_consent_to_another_area_opens_nothing() {
        let given = [consent("Integrationsteamet", &["danish", "children_school"], "2026-11-30T23:59")];
        let count = |room| openings(room, &given, at("2026-11-23T10:00")).len();
        assert_eq!(Room::ALL.map(count), [0, 0, 1, 0, 0]);
    }

    #[test]
    fn an_area_of_a_room_opens_what_is_of_that_area_alone() {
        let given = [consent("Integrationsteamet", &["social"], "2026-11-30T23:59")];
        let open = openings(Room::FamilyCase, &given, at("2026-11-23T10:00"));
        assert_eq!(open.iter().map(|opening| opening.area).collect::<Vec<_>>(), ["social"]);
    }

    #[test]
    fn the_longest_of_two_consents_says_how_long_a_receiver_sees_it() {
        let given = [
            consent("Integrationsteamet", &["health"], "2026-12-24T12:00"),
            consent("Integrationsteamet", &["health"], "2026-11-30T23:59"),
            consent("Skolen", &["health"], "2026-11-24T08:00"),
        ];
        let open = openings(Room::Health, &given, at("2026-11-23T10:00"));
        let ends: Vec<_> = open.iter().map(|opening| (opening.to, opening.until.to_string())).collect();
        let expected = [("Integrationsteamet", "2026-12-24T12:00"), ("Skolen", "2026-11-24T08:00")];
        assert_eq!(ends, expected.map(|(to, until)| (to, until.to_owned())));
    }

    #[test]
    fn a_room_that_nobody_knows_is_closed_whatever_is_consented_to() {
        assert_eq!(Room::of("teleported"), Room::Unknown);
        let given = [consent("Integrationsteamet", &["unknown", "teleported", "health"], "2026-11-30T23:59")];
        assert!(openings(Room::of("teleported"), &given, at("2026-11-23T10:00")).is_empty());
        for room in Room::ALL {
            assert_eq!(Room::of(room.name()), room);
        }
    }

    #[test]
    fn who_receives_by_several_consents_is_named_once() {
        let given = [
            consent("Integrationsteamet", &["health"], "2026-12-24T12:00"),
            consent("Skolen", &["children_school"], "2026-12-24T12:00"),
            consent("Integrationsteamet", &["danish"], "2026-11-30T23:59"),
            consent("Klubben", &["danish"], "2026-11-23T10:00"),
        ];
        let found = receivers(&given, at("2026-11-23T10:00"));
        let counts: Vec<_> = found.iter().map(|(to, consents)| (*to, consents.len())).collect();
        assert_eq!(counts, [("Integrationsteamet", 2), ("Skolen", 1)]);
    }
}
