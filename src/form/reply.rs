//! What a person can do about a request that was sent: the steps the status machine of the contract leaves to them.

use super::{Draft, Field};
use crate::api::types::InterpreterRequest;
use crate::json::Writer;
use crate::local_time::LocalTime;

/// A step by the citizen in the life of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// Answer the unit's question.
    Answer,
    /// Take the alternative.
    Accept,
    /// Say no to it.
    Decline,
    /// Agree that the meeting is held without an interpreter.
    HoldWithout,
    /// Say what was wrong with the interpreting.
    Report,
    /// The interpreter is not needed any more.
    Cancel,
}

impl Reply {
    /// Every step.
    pub const ALL: [Self; 6] =
        [Self::Answer, Self::Accept, Self::Decline, Self::HoldWithout, Self::Report, Self::Cancel];

    /// The status it leads to; also what its texts are chosen by.
    pub fn status(self) -> &'static str {
        match self {
            Self::Answer => "sent",
            Self::Accept => "accepted",
            Self::Decline => "declined_by_citizen",
            Self::HoldWithout => "meeting_held_without",
            Self::Report => "problem_reported",
            Self::Cancel => "cancelled_by_citizen",
        }
    }

    /// Whether the machine allows it from this status. From one that this app does not know nothing is.
    pub fn is_possible(self, from: &str) -> bool {
        match self {
            Self::Answer => from == "needs_info",
            Self::Accept | Self::Decline => from == "alternative_offered",
            Self::HoldWithout => matches!(from, "not_available" | "meeting_moved"),
            Self::Report => from == "held",
            Self::Cancel => is_open(from),
        }
    }

    /// What it asks for.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Self::Answer => &[Field::Answer],
            Self::HoldWithout => &[Field::Without],
            Self::Report => &[Field::Problems, Field::Note],
            Self::Accept | Self::Decline | Self::Cancel => &[],
        }
    }

    /// `InterpreterStatusChange` of the contract.
    pub fn write(self, draft: &Draft) -> String {
        let change = Writer::default().text("to", self.status());
        match self {
            Self::Answer => change.text("answer_text", draft.trimmed(Field::Answer)),
            Self::HoldWithout => change.plain("consent", draft.has(Field::Without, "yes")),
            Self::Report => change
                .texts("problem_codes", draft.chosen(Field::Problems))
                .unless_empty("note", draft.trimmed(Field::Note)),
            Self::Accept | Self::Decline | Self::Cancel => change,
        }
        .end()
    }
}

/// Whether the meeting can still come: known, not held, not at an end.
pub fn is_open(status: &str) -> bool {
    matches!(
        status,
        "sent"
            | "received"
            | "needs_info"
            | "arranged"
            | "alternative_offered"
            | "accepted"
            | "declined_by_citizen"
            | "not_available"
            | "meeting_moved"
    )
}

/// Whether the unit waits for the citizen, or the citizen has something to choose.
pub fn is_my_turn(status: &str) -> bool {
    matches!(status, "needs_info" | "alternative_offered" | "not_available" | "meeting_moved")
}

/// Where a request is in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pile {
    /// The citizen has something to do.
    Mine,
    /// The unit has something to do. Also what this app does not know.
    Waiting,
    /// An interpreter is booked.
    Booked,
    /// Nothing more has to be done.
    Ended,
}

impl Pile {
    /// Every pile, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Mine, Self::Waiting, Self::Booked, Self::Ended];

    /// Its name: what its text is chosen by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Waiting => "waiting",
            Self::Booked => "booked",
            Self::Ended => "ended",
        }
    }

    /// The pile of a status.
    pub fn of(status: &str) -> Self {
        match status {
            "arranged" => Self::Booked,
            "held"
            | "problem_reported"
            | "closed"
            | "refused"
            | "meeting_held_without"
            | "cancelled_by_citizen"
            | "cancelled_by_authority" => Self::Ended,
            status if is_my_turn(status) => Self::Mine,
            _ => Self::Waiting,
        }
    }
}

/// The order of the page: pile by pile, the next meeting first, of those at an end the last one. Places in the list.
pub fn in_order(requests: &[InterpreterRequest]) -> Vec<usize> {
    let key = |request: &InterpreterRequest| {
        let pile = Pile::of(request.shown_status());
        let LocalTime { date, hour, minute } = request.meeting.starts_at;
        let minutes = (date.number() * 24 + i64::from(hour)) * 60 + i64::from(minute);
        (pile, if pile == Pile::Ended { -minutes } else { minutes })
    };
    let keys: Vec<_> = requests.iter().map(key).collect();
    // Some hundred are put in their place at once; the library's sort would be three kilobytes more to fetch.
    let mut order: Vec<usize> = Vec::new();
    for place in 0..keys.len() {
        let mut at = order.len();
        while at > 0 && keys[order[at - 1]] > keys[place] {
            at -= 1;
        }
        order.insert(at, place);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use standin::steps::{Party, Status, is_allowed};

    #[test]
    fn exactly_the_steps_that_the_machine_leaves_to_the_citizen_are_offered() {
        for from in Status::ALL {
            for to in Status::ALL {
                let is_offered =
                    Reply::ALL.iter().any(|reply| reply.status() == to.name() && reply.is_possible(from.name()));
                assert_eq!(is_offered, is_allowed(from, to, Party::Citizen), "{from:?} to {to:?}");
            }
        }
        for unknown in ["", "draft", "teleported"] {
            assert!(!Reply::ALL.iter().any(|reply| reply.is_possible(unknown)), "{unknown}");
        }
    }

    #[test]
    fn whose_turn_it_is_has_something_to_do() {
        for status in Status::ALL.map(Status::name).into_iter().filter(|status| is_my_turn(status)) {
            let besides = Reply::ALL.iter().filter(|reply| **reply != Reply::Cancel);
            assert!(besides.into_iter().any(|reply| reply.is_possible(status)), "{status}");
        }
    }

    #[test]
    fn what_waits_for_me_comes_first_then_the_next_meeting_and_what_is_over_last() {
        let one = |status: &str, at: &str| {
            let json = format!(
                r#"{{"id": "a", "meeting": {{"purpose_category": "other", "starts_at": "{at}", "place_or_link": "x"}},
                "language": {{"iso639_3": "tir"}}, "mode_wish": "phone", "status": "{status}",
                "answered_by_unit": "x", "arranged": {{"mode": "phone", "certified": "no"}}}}"#
            );
            crate::json::Json::parse(&json).as_ref().and_then(InterpreterRequest::read).expect("a request")
        };
        let all = [
            one("closed", "2026-01-01T09:00"),
            one("sent", "2026-12-02T09:00"),
            one("arranged", "2026-12-01T09:00"),
            one("closed", "2026-02-01T09:00"),
            one("sent", "2026-12-01T09:30"),
            one("needs_info", "2026-12-09T09:00"),
            one("sent", "2026-12-01T09:05"),
        ];
        assert_eq!(in_order(&all), [5, 6, 4, 1, 2, 3, 0]);
    }

    #[test]
    fn every_request_is_in_the_pile_of_whoever_has_to_act() {
        let of = |status: Status| Pile::of(status.name());
        for status in Status::ALL {
            let name = status.name();
            let wanted = match (is_my_turn(name), is_open(name), name) {
                (_, _, "arranged") => Pile::Booked,
                (true, _, _) => Pile::Mine,
                (_, true, _) => Pile::Waiting,
                _ => Pile::Ended,
            };
            assert_eq!(of(status), wanted, "{name}");
        }
        assert_eq!(Pile::of("teleported"), Pile::Waiting);
    }

    #[test]
    fn a_step_is_sent_as_the_contract_writes_it() {
        let mut draft = Draft::default();
        draft.set(Field::Answer, " En time ");
        draft.set(Field::Problems, "late,secrecy");
        draft.set(Field::Without, "yes");
        let sent = |reply: Reply| reply.write(&draft);
        assert_eq!(sent(Reply::Answer), r#"{"to":"sent","answer_text":"En time"}"#);
        assert_eq!(sent(Reply::Accept), r#"{"to":"accepted"}"#);
        assert_eq!(sent(Reply::Report), r#"{"to":"problem_reported","problem_codes":["late","secrecy"]}"#);
        assert_eq!(sent(Reply::HoldWithout), r#"{"to":"meeting_held_without","consent":true}"#);
        assert!(Reply::HoldWithout.write(&Draft::default()).contains("false"), "never implied");
    }
}
