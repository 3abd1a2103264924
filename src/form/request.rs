//! A request for an interpreter at one meeting: its screens, what ends it before it begins, and how the contract
//! writes it.

use super::{Draft, Field, Form, Step, avoid, other_language, spoken_language};
use crate::api::types::Appointment;
use crate::json::Writer;
use crate::local_time::LocalTime;

/// The screens.
pub const FORM: Form = &[
    Step { name: "appointment", fields: &[Field::Appointment] },
    Step { name: "urgency", fields: &[Field::Urgency] },
    Step { name: "purpose", fields: &[Field::Purpose] },
    Step { name: "place", fields: &[Field::Place, Field::Unit] },
    Step { name: "time", fields: &[Field::Date, Field::Start, Field::End] },
    Step { name: "people", fields: &[Field::Minor, Field::Persons] },
    Step { name: "spoken", fields: &[Field::Language, Field::Dialect] },
    Step { name: "second", fields: &[Field::Second] },
    Step { name: "mode", fields: &[Field::Mode] },
    Step { name: "gender", fields: &[Field::Gender] },
    Step { name: "avoid", fields: &[Field::Avoid, Field::Group] },
];

/// Fields that a stated need fills in.
pub const FROM_NEED: &[Field] =
    &[Field::Language, Field::Dialect, Field::Second, Field::Mode, Field::Gender, Field::Avoid, Field::Group];

/// The answer in [`Field::Appointment`] for a meeting that is not in the plan.
pub const OTHER_MEETING: &str = "other";

/// Why there is no form: somebody else must be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// An interpreter is needed this minute: call.
    Acute,
    /// The doctor decides and the clinic books (Sundhedsloven § 50, BEK 855/2018).
    Clinic,
    /// The court calls the interpreter (Retsplejeloven § 149).
    Court,
}

/// What ends the form after a step, if something does.
pub fn stop(draft: &Draft, step: &Step) -> Option<Stop> {
    match (step.name, draft.get(Field::Urgency), draft.get(Field::Purpose)) {
        ("urgency", "acute", _) => Some(Stop::Acute),
        ("purpose", _, "health") => Some(Stop::Clinic),
        ("purpose", _, "court") => Some(Stop::Court),
        _ => None,
    }
}

/// Chooses one of these appointments, or another meeting: nothing of the one before holds for that.
pub fn choose_meeting(draft: &mut Draft, id: &str, appointments: &[Appointment]) {
    match appointments.iter().find(|one| one.id == id) {
        Some(one) => prefill(draft, one),
        None => {
            if [OTHER_MEETING, ""].contains(&draft.get(Field::Appointment)) {
                draft.set(Field::Appointment, id);
            } else {
                draft.begin_meeting(id);
            }
        }
    }
}

/// Fills in what an appointment of the plan says.
pub fn prefill(draft: &mut Draft, appointment: &Appointment) {
    draft.set(Field::Appointment, appointment.id.as_str());
    draft.set(Field::Unit, appointment.with_unit.as_deref().unwrap_or_default());
    draft.set(Field::Place, appointment.place_or_link.as_deref().unwrap_or_default());
    draft.set_moments(appointment.starts_at, appointment.ends_at);
}

/// The appointments of a plan that one can still ask an interpreter for, the next one first.
pub fn open_appointments(mut all: Vec<Appointment>, now: LocalTime) -> Vec<Appointment> {
    all.retain(|one| one.starts_at > now && ["invited", "confirmed", "moved"].contains(&one.status.as_str()));
    let mut sorted: Vec<Appointment> = Vec::new();
    for one in all {
        let at = sorted.iter().position(|other| other.starts_at > one.starts_at).unwrap_or(sorted.len());
        sorted.insert(at, one);
    }
    sorted
}

/// `NewInterpreterRequest` of the contract, if it has what it must have and nobody else must be called.
pub fn write(draft: &Draft) -> Option<String> {
    if FORM.iter().any(|step| stop(draft, step).is_some()) {
        return None;
    }
    let purpose = draft.get(Field::Purpose);
    let with = if purpose == "school" { "school" } else { "authority" };
    let ends_at = draft.moment(Field::End).map(|moment| moment.to_string());
    let meeting = Writer::default()
        .text("with", with)
        .unless_empty("unit", draft.trimmed(Field::Unit))
        .text("purpose_category", purpose)
        .text("starts_at", &draft.moment(Field::Start)?.to_string())
        .maybe("ends_at", ends_at.as_deref())
        .text("place_or_link", draft.trimmed(Field::Place));
    let mut request = Writer::default()
        .object("meeting", meeting)
        .object("language", spoken_language(draft))
        .unless_bare("fallback_language", other_language(draft.get(Field::Second)))
        .text("mode_wish", draft.get(Field::Mode))
        .unless_empty("gender_wish", draft.get(Field::Gender))
        .unless_bare("avoid", avoid(draft));
    if let Some(count) = draft.persons() {
        request = request.plain("persons_present", count);
    }
    let request =
        request.unless_empty("minor_in_case", draft.get(Field::Minor)).text("urgency", draft.get(Field::Urgency));
    Some(request.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        let mut draft = Draft::default();
        for (field, value) in [
            (Field::Appointment, OTHER_MEETING),
            (Field::Urgency, "normal"),
            (Field::Purpose, "integration_talk"),
            (Field::Place, " Rådhuset "),
            (Field::Date, "1/12/2026"),
            (Field::Start, "14.05"),
            (Field::Minor, "no"),
            (Field::Language, "tir"),
            (Field::Mode, "in_person"),
        ] {
            draft.set(field, value);
        }
        draft
    }

    #[test]
    fn a_request_is_sent_as_the_contract_writes_it() {
        let sent: serde_json::Value = serde_json::from_str(&write(&draft()).expect("a request")).expect("JSON");
        assert_eq!(
            sent,
            serde_json::json!({
                "meeting": {"with": "authority", "purpose_category": "integration_talk",
                    "starts_at": "2026-12-01T14:05", "place_or_link": "Rådhuset"},
                "language": {"iso639_3": "tir"}, "mode_wish": "in_person", "minor_in_case": "no", "urgency": "normal"
            })
        );
        let mut full = draft();
        for (field, value) in [
            (Field::Unit, "Integrationsteamet"),
            (Field::End, "15:00"),
            (Field::Dialect, "Eritrea"),
            (Field::Second, "ara"),
            (Field::Gender, "woman"),
            (Field::Avoid, "no_relatives"),
            (Field::Group, "x"),
            (Field::Persons, "٢"),
        ] {
            full.set(field, value);
        }
        let sent: serde_json::Value = serde_json::from_str(&write(&full).expect("a request")).expect("JSON");
        assert_eq!(sent["meeting"]["ends_at"], "2026-12-01T15:00");
        assert_eq!(sent["language"], serde_json::json!({"iso639_3": "tir", "dialect_note": "Eritrea"}));
        assert_eq!(sent["avoid"], serde_json::json!({"no_relatives": true, "group_note": "x"}));
        assert_eq!(sent["persons_present"], 2);
    }

    #[test]
    fn nothing_is_written_without_a_time_or_where_somebody_must_be_called() {
        for (field, value) in [(Field::Start, ""), (Field::Urgency, "acute"), (Field::Purpose, "court")] {
            let mut draft = draft();
            draft.set(field, value);
            assert_eq!(write(&draft), None, "{field:?}");
        }
    }

    #[test]
    fn an_acute_need_health_and_court_end_the_form_where_they_are_said() {
        let after = |name: &str, field: Field, value: &str| {
            let mut draft = draft();
            draft.set(field, value);
            let step = FORM.iter().find(|step| step.name == name).expect("a step");
            stop(&draft, step)
        };
        assert_eq!(after("urgency", Field::Urgency, "acute"), Some(Stop::Acute));
        assert_eq!(after("urgency", Field::Urgency, "within_24h"), None);
        assert_eq!(after("purpose", Field::Purpose, "health"), Some(Stop::Clinic));
        assert_eq!(after("purpose", Field::Purpose, "court"), Some(Stop::Court));
        assert_eq!(after("purpose", Field::Purpose, "school"), None);
        assert_eq!(after("place", Field::Purpose, "health"), None, "it was said before");
    }

    #[test]
    fn only_meetings_ahead_that_stand_can_be_asked_for_and_the_next_comes_first() {
        let one = |id: &str, starts_at: &str, status: &str| Appointment {
            id: id.into(),
            with_unit: None,
            starts_at: starts_at.parse().expect("a moment"),
            ends_at: None,
            place_or_link: None,
            status: status.into(),
        };
        let all = vec![
            one("later", "2026-12-24T09:00", "moved"),
            one("next", "2026-12-01T09:00", "invited"),
            one("gone", "2026-11-01T09:00", "invited"),
            one("off", "2026-12-02T09:00", "cancelled"),
            one("strange", "2026-12-03T09:00", "teleported"),
        ];
        let open = open_appointments(all, "2026-11-22T14:00".parse().expect("a moment"));
        assert_eq!(open.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["next", "later"]);
        let mut draft = draft();
        prefill(&mut draft, &open[0]);
        assert_eq!(draft.moment(Field::Start), Some(open[0].starts_at));
        assert_eq!(draft.get(Field::Place), "");
        choose_meeting(&mut draft, OTHER_MEETING, &open);
        assert_eq!((draft.get(Field::Date), draft.get(Field::Start)), ("", ""), "the plan's time is not its time");
        draft.set(Field::Start, "10:00");
        choose_meeting(&mut draft, OTHER_MEETING, &open);
        assert_eq!(draft.get(Field::Start), "10:00", "chosen again, nothing typed is lost");
    }
}
