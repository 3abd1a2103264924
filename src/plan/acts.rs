//! Whose turn it is in an action, what its person can do about it, and which day a meeting is on.

use crate::api::types::casework::Note;
use crate::api::types::plan::{Action, Appointment};
use crate::entry::Entry;
use crate::json::{Json, Writer};
use crate::local_time::LocalTime;
use rulebook::Date;

/// The person's own voice on an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The person has said yes.
    Agreed,
    /// The person has said no.
    Objected,
    /// The person has said nothing; that is never a yes.
    Pending,
}

/// Whose turn it is. An action can be in several piles: it is mine to do, and I have not answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pile {
    /// The person must do it.
    Mine,
    /// Somebody else must do it.
    Others,
    /// The person has not answered yet.
    Unanswered,
    /// Done or cancelled.
    Ended,
}

/// What somebody is absent from, by its reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missed {
    /// An action.
    Action(String),
    /// A meeting.
    Appointment(String),
}

/// A week of a month, Monday first; nothing on the days of other months.
pub type Week = [Option<Date>; 7];

impl Voice {
    /// What the person has said about an action.
    pub fn of(action: &Action) -> Self {
        match action.agreed.as_str() {
            "agreed" => Self::Agreed,
            "objected" => Self::Objected,
            _ => Self::Pending,
        }
    }
}

/// A list narrowed to a pile and an area, as text; without a name it is all of them.
pub fn narrowed(pile: &str, area: &str) -> String {
    format!("{pile}|{area}")
}

impl Pile {
    /// Every pile.
    pub const ALL: [Self; 4] = [Self::Mine, Self::Others, Self::Unanswered, Self::Ended];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Others => "others",
            Self::Unanswered => "unanswered",
            Self::Ended => "ended",
        }
    }

    /// The pile with this name; none if it names all.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pile| pile.name() == name)
    }

    /// Whether an action is in it.
    pub fn holds(self, action: &Action) -> bool {
        let is_mine = action.responsible == "citizen";
        match self {
            Self::Mine => is_mine && !is_over(action),
            Self::Others => !is_mine && !is_over(action),
            Self::Unanswered => takes_answer(action) && Voice::of(action) == Voice::Pending,
            Self::Ended => is_over(action),
        }
    }
}

/// Whether an action is done or cancelled.
pub fn is_over(action: &Action) -> bool {
    ["done", "cancelled"].contains(&action.status.as_str())
}

/// Whether one can agree or object, also once more.
pub fn takes_answer(action: &Action) -> bool {
    !is_over(action)
}

/// Whether the person can report it as done.
pub fn can_be_reported_done(action: &Action) -> bool {
    action.responsible == "citizen" && !is_over(action)
}

/// Where an action stands. It is agreed only after the person has said so.
pub fn shown_status(action: &Action) -> &str {
    match action.status.as_str() {
        "agreed" if Voice::of(action) != Voice::Agreed => "proposed",
        status => status,
    }
}

/// Who does an action; nobody if the contract has no such word: then one asks the caseworker.
pub fn doer(action: &Action) -> Option<&'static str> {
    let known = ["citizen", "municipality", "provider", "doctor", "employer", "school", "volunteer"];
    known.into_iter().find(|word| *word == action.responsible)
}

/// The places of the actions in the order in which they are shown: by day, those without one later, what is over last.
pub fn in_order(actions: &[Action]) -> Vec<usize> {
    let key = |place: usize| {
        let action = &actions[place];
        let when = action.starts_at.or(action.due_at);
        (is_over(action), when.is_none(), when)
    };
    let mut order = Vec::with_capacity(actions.len());
    for place in 0..actions.len() {
        let mine = key(place);
        let at = order.partition_point(|other| key(*other) <= mine);
        order.insert(at, place);
    }
    order
}

/// The notes about an action, the oldest first: what was asked, and the answers.
pub fn notes_of(notes: Vec<Note>, action: &str) -> Vec<Note> {
    let (mut own, others): (Vec<Note>, Vec<Note>) =
        notes.into_iter().partition(|note| note.action_id.as_deref() == Some(action));
    for note in others {
        if own.iter().any(|asked| note.in_reply_to.as_ref() == Some(&asked.id)) {
            own.push(note);
        }
    }
    let mut sorted: Vec<Note> = Vec::new();
    for note in own {
        let at = sorted.partition_point(|other| other.created_at <= note.created_at);
        sorted.insert(at, note);
    }
    sorted
}

/// Puts `item` into a list of what was told, in the place of the one with its id. Says whether there was a list for it.
pub fn place_in(told: &mut Json, list: &str, item: Json) -> bool {
    let (Json::Object(pairs), Some(id)) = (told, item.text("id")) else { return false };
    let Some((_, Json::List(items))) = pairs.iter_mut().find(|(key, _)| key == list) else { return false };
    match items.iter().position(|known| known.text("id").is_some_and(|known| known == id)) {
        Some(place) => items[place] = item,
        None => items.push(item),
    }
    true
}

/// Whether a meeting lies behind: it was on an earlier day, or it has been held or missed.
pub fn is_past(appointment: &Appointment, today: Date) -> bool {
    let status = appointment.status.as_str();
    appointment.starts_at.date < today || ["held", "missed_citizen", "missed_authority"].contains(&status)
}

/// Whether a meeting is still to be held: one can be absent from it, and note it.
pub fn is_ahead(appointment: &Appointment, today: Date) -> bool {
    !is_past(appointment, today) && appointment.status != "cancelled"
}

/// Whether one can ask an interpreter for a meeting.
pub fn takes_interpreter(appointment: &Appointment, now: LocalTime) -> bool {
    let status = appointment.status.as_str();
    appointment.starts_at > now && ["invited", "confirmed", "moved"].contains(&status)
}

/// Meetings that lie ahead, the next one first; and those that lie behind, the last one first.
pub fn coming_and_past(appointments: &[Appointment], today: Date) -> (Vec<&Appointment>, Vec<&Appointment>) {
    let (mut coming, mut past): (Vec<&Appointment>, Vec<&Appointment>) = (Vec::new(), Vec::new());
    for one in appointments {
        if is_past(one, today) {
            let at = past.partition_point(|other| other.starts_at >= one.starts_at);
            past.insert(at, one);
        } else {
            let at = coming.partition_point(|other| other.starts_at <= one.starts_at);
            coming.insert(at, one);
        }
    }
    (coming, past)
}

/// The weeks of the month that `day` lies in.
pub fn weeks(day: Date) -> Vec<Week> {
    let mut weeks: Vec<Week> = Vec::new();
    for day in (1..=31).filter_map(|number| Date::new(day.year(), day.month(), number).ok()) {
        let place = usize::from(day.weekday() - 1);
        if weeks.is_empty() || place == 0 {
            weeks.push([None; 7]);
        }
        if let Some(week) = weeks.last_mut() {
            week[place] = Some(day);
        }
    }
    weeks
}

/// Whether both municipality and workplace are told, without a choice: whoever is sick from an action.
pub fn tells_both(missed: &Missed, reason: &str) -> bool {
    matches!(missed, Missed::Action(_)) && reason == "sick"
}

/// `NewAbsenceReport` of the contract.
pub fn absence(missed: &Missed, entry: &Entry) -> String {
    let reason = entry.get("absence-reason");
    let (first, back) = (entry.day("absence-first"), entry.day("absence-back"));
    let body = match missed {
        Missed::Action(id) => Writer::default().text("action_id", id),
        Missed::Appointment(id) => Writer::default().text("appointment_id", id),
    };
    let body = body
        .text("reason", reason)
        .maybe("first_date", first.map(|day| day.to_string()).as_deref())
        .maybe("expected_back_date", back.map(|day| day.to_string()).as_deref());
    if tells_both(missed, reason) {
        body.texts("notify", ["municipality", "workplace"].into_iter()).end()
    } else {
        body.texts("notify", entry.chosen("absence-notify")).end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn action(status: &str, responsible: &str, agreed: &str) -> Action {
        let text = Writer::default()
            .text("id", "action-1")
            .text("area", "danish")
            .text("kind", "danish_course")
            .text("title", "Dansk")
            .text("responsible", responsible)
            .text("status", status)
            .text("agreed", agreed)
            .end();
        Json::parse(&text).as_ref().and_then(Action::read).expect("an action")
    }

    fn appointment(id: &str, starts_at: &str, status: &str) -> Appointment {
        let text = Writer::default()
            .text("id", id)
            .text("with_unit", "Integrationsteamet")
            .text("starts_at", starts_at)
            .text("status", status)
            .end();
        Json::parse(&text).as_ref().and_then(Appointment::read).expect("an appointment")
    }

    fn note(id: &str, at: &str, action: Option<&str>, answers: Option<&str>) -> Note {
        let text = Writer::default()
            .text("id", id)
            .text("author", "citizen")
            .text("text", "?")
            .text("created_at", at)
            .maybe("action_id", action)
            .maybe("in_reply_to", answers)
            .end();
        Json::parse(&text).as_ref().and_then(Note::read).expect("a note")
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn silence_and_a_word_nobody_knows_are_no_answer() {
        for agreed in ["pending", "", "maybe", "AGREED"] {
            assert_eq!(Voice::of(&action("proposed", "provider", agreed)), Voice::Pending, "{agreed}");
            assert!(Pile::Unanswered.holds(&action("active", "provider", agreed)), "{agreed}");
        }
        assert_eq!(Voice::of(&action("proposed", "provider", "agreed")), Voice::Agreed);
        assert_eq!(Voice::of(&action("proposed", "provider", "objected")), Voice::Objected);
    }

    #[test]
    fn nothing_is_agreed_before_the_person_has_said_so() {
        for agreed in ["pending", "objected", "maybe"] {
            assert_eq!(shown_status(&action("agreed", "provider", agreed)), "proposed", "{agreed}");
        }
        assert_eq!(shown_status(&action("agreed", "provider", "agreed")), "agreed");
        assert_eq!(shown_status(&action("active", "provider", "pending")), "active");
        assert_eq!(shown_status(&action("new_word", "provider", "pending")), "new_word");
    }

    #[test]
    fn who_is_not_named_or_not_known_is_asked_of_the_caseworker() {
        assert_eq!(doer(&action("proposed", "", "pending")), None);
        assert_eq!(doer(&action("proposed", "robot", "pending")), None);
        assert_eq!(doer(&action("proposed", "citizen", "pending")), Some("citizen"));
    }

    #[test]
    fn what_is_done_or_cancelled_takes_no_answer() {
        for status in ["done", "cancelled"] {
            let over = action(status, "citizen", "pending");
            assert!(!takes_answer(&over) && !can_be_reported_done(&over), "{status}");
            let piles: Vec<Pile> = Pile::ALL.into_iter().filter(|pile| pile.holds(&over)).collect();
            assert_eq!(piles, [Pile::Ended], "{status}");
        }
        assert!(takes_answer(&action("not_started_in_time", "provider", "agreed")), "one may answer again");
    }

    #[test]
    fn only_an_own_action_can_be_reported_done() {
        assert!(can_be_reported_done(&action("active", "citizen", "agreed")));
        for other in ["municipality", "provider", "doctor", "employer", "school", "volunteer", ""] {
            assert!(!can_be_reported_done(&action("active", other, "agreed")), "{other}");
            assert!(Pile::Others.holds(&action("active", other, "agreed")), "{other}");
        }
    }

    #[test]
    fn a_pile_is_found_by_its_name() {
        assert!(Pile::ALL.into_iter().all(|pile| Pile::named(pile.name()) == Some(pile)));
        assert_eq!(Pile::named(""), None);
    }

    #[test]
    fn actions_go_by_day_and_what_is_over_comes_last() {
        let at = |status: &str, start: Option<&str>, due: Option<&str>| Action {
            starts_at: start.and_then(|time| time.parse().ok()),
            due_at: due.and_then(|time| time.parse().ok()),
            ..action(status, "provider", "pending")
        };
        let all = [
            at("done", Some("2026-01-01T08:00"), None),
            at("proposed", None, None),
            at("active", Some("2026-03-02T08:00"), Some("2026-09-01T08:00")),
            at("active", None, Some("2026-03-01T08:00")),
            at("planned", None, None),
        ];
        assert_eq!(in_order(&all), [3, 2, 1, 4, 0]);
    }

    #[test]
    fn an_answer_belongs_to_its_question() {
        let all = vec![
            note("n-3", "2026-03-16T09:30", None, Some("n-1")),
            note("n-2", "2026-03-14T09:30", Some("action-2"), None),
            note("n-1", "2026-03-13T19:10", Some("action-1"), None),
            note("n-4", "2026-03-17T09:30", None, Some("n-2")),
        ];
        let ids: Vec<String> = notes_of(all, "action-1").into_iter().map(|note| note.id).collect();
        assert_eq!(ids, ["n-1", "n-3"]);
    }

    #[test]
    fn what_is_answered_takes_the_place_of_what_was_told() {
        let json = |text: &str| Json::parse(text).expect("JSON");
        let mut told = json(r#"{"notes":[{"id":"a","text":"1"}]}"#);
        assert!(place_in(&mut told, "notes", json(r#"{"id":"b"}"#)));
        assert!(place_in(&mut told, "notes", json(r#"{"id":"a","text":"2"}"#)));
        assert_eq!(told, json(r#"{"notes":[{"id":"a","text":"2"},{"id":"b"}]}"#));
        assert!(!place_in(&mut told, "actions", json(r#"{"id":"a"}"#)));
        assert!(!place_in(&mut told, "notes", Json::Null));
        assert!(!place_in(&mut Json::Null, "notes", json(r#"{"id":"a"}"#)));
    }

    #[test]
    fn the_next_meeting_comes_first_and_the_last_one_behind_it() {
        let all = [
            appointment("a", "2026-11-20T10:00", "held"),
            appointment("b", "2026-12-01T10:00", "invited"),
            appointment("c", "2026-11-23T08:00", "confirmed"),
            appointment("d", "2026-11-21T10:00", "invited"),
            appointment("e", "2026-11-23T09:00", "missed_authority"),
        ];
        let (coming, past) = coming_and_past(&all, day("2026-11-23"));
        let ids = |list: Vec<&Appointment>| list.into_iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        assert_eq!((ids(coming), ids(past)), (vec!["c".into(), "b".into()], vec!["e".into(), "d".into(), "a".into()]));
    }

    #[test]
    fn a_cancelled_meeting_is_shown_but_not_gone_to() {
        let today = day("2026-11-23");
        let cancelled = appointment("a", "2026-12-01T10:00", "cancelled");
        assert!(!is_past(&cancelled, today) && !is_ahead(&cancelled, today));
        assert!(is_ahead(&appointment("a", "2026-11-23T08:00", "new_word"), today));
        let now = LocalTime { date: today, hour: 9, minute: 0 };
        assert!(!takes_interpreter(&cancelled, now));
        assert!(!takes_interpreter(&appointment("a", "2026-11-23T08:00", "invited"), now));
        assert!(takes_interpreter(&appointment("a", "2026-11-23T10:00", "moved"), now));
    }

    #[test]
    fn a_week_begins_on_monday_and_a_month_has_all_its_days() {
        for (text, count, days, place) in [
            ("2026-11-23", 6, 30, 6),
            ("2026-02-10", 5, 28, 6),
            ("2027-02-01", 4, 28, 0),
            ("2028-02-29", 5, 29, 1),
            ("9999-12-31", 5, 31, 2),
        ] {
            let weeks = weeks(day(text));
            let all: Vec<Date> = weeks.iter().flatten().flatten().copied().collect();
            assert_eq!(weeks.len(), count, "{text}");
            assert_eq!(all.len(), days, "{text}");
            assert_eq!(weeks[0].iter().position(Option::is_some), Some(place), "{text}");
            assert!(all.iter().enumerate().all(|(at, day)| usize::from(day.day()) == at + 1), "{text}");
            for week in &weeks {
                for (at, day) in week.iter().enumerate() {
                    assert!(day.is_none_or(|day| usize::from(day.weekday()) == at + 1), "{text}");
                }
            }
        }
    }

    #[test]
    fn whoever_is_sick_from_an_action_tells_both() {
        let mut entry = Entry::default();
        entry.set("absence-reason", "sick");
        entry.set("absence-first", "13/4/2026");
        let of_action = Missed::Action("action-1".into());
        assert_eq!(
            absence(&of_action, &entry),
            concat!(
                r#"{"action_id":"action-1","reason":"sick","first_date":"2026-04-13","#,
                r#""notify":["municipality","workplace"]}"#
            )
        );
        entry.set("absence-notify", "workplace");
        assert!(absence(&of_action, &entry).ends_with(r#""notify":["municipality","workplace"]}"#));
        assert!(!tells_both(&of_action, "child_sick"));
        assert!(!tells_both(&Missed::Appointment("appt-9".into()), "sick"));
    }

    #[test]
    fn a_report_names_one_action_or_one_meeting_and_whom_the_person_chose() {
        let mut entry = Entry::default();
        entry.set("absence-reason", "child_sick");
        entry.set("absence-first", "13/4/2026");
        entry.set("absence-back", "15/4/2026");
        entry.toggle("absence-notify", "municipality");
        assert_eq!(
            absence(&Missed::Appointment("appt-9".into()), &entry),
            concat!(
                r#"{"appointment_id":"appt-9","reason":"child_sick","first_date":"2026-04-13","#,
                r#""expected_back_date":"2026-04-15","notify":["municipality"]}"#
            )
        );
    }
}
