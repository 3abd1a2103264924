//! Who may make which step in the life of an interpreter request. Pure; the table is the one of `api/openapi.yaml`.

use Status::{
    Accepted, AlternativeOffered, Arranged, CancelledByAuthority, CancelledByCitizen, Closed, DeclinedByCitizen, Held,
    MeetingHeldWithout, MeetingMoved, NeedsInfo, NotAvailable, ProblemReported, Received, Refused, Sent,
};

/// Where a request is. `draft` is only on the citizen's device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// The unit has not answered.
    Sent,
    /// The unit has seen it; nothing is booked.
    Received,
    /// The unit asks a question.
    NeedsInfo,
    /// An interpreter is booked.
    Arranged,
    /// Not exactly what was asked for.
    AlternativeOffered,
    /// The citizen takes the alternative.
    Accepted,
    /// The citizen says no to the alternative.
    DeclinedByCitizen,
    /// No interpreter found.
    NotAvailable,
    /// The meeting has a new time.
    MeetingMoved,
    /// Held without interpreter, with the citizen's agreement.
    MeetingHeldWithout,
    /// The unit says no.
    Refused,
    /// The meeting was held.
    Held,
    /// The citizen reported a problem.
    ProblemReported,
    /// Finished.
    Closed,
    /// The citizen does not need it any more.
    CancelledByCitizen,
    /// The unit cancelled.
    CancelledByAuthority,
}

/// Who sets a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// The citizen.
    Citizen,
    /// The unit that holds the meeting.
    Authority,
}

/// From, to. Cancelling is not listed: see [`is_cancelling`].
const STEPS: [(Status, Status); 20] = [
    (Sent, Received),
    (Received, NeedsInfo),
    (NeedsInfo, Sent),
    (Received, Arranged),
    (Received, AlternativeOffered),
    (AlternativeOffered, Accepted),
    (AlternativeOffered, DeclinedByCitizen),
    (Accepted, Arranged),
    (Accepted, Received),
    (DeclinedByCitizen, Received),
    (Received, NotAvailable),
    (NotAvailable, MeetingMoved),
    (MeetingMoved, Arranged),
    (NotAvailable, MeetingHeldWithout),
    (MeetingMoved, MeetingHeldWithout),
    (Received, Refused),
    (Arranged, Held),
    (Held, ProblemReported),
    (Held, Closed),
    (ProblemReported, Closed),
];

impl Status {
    /// Every status.
    pub const ALL: [Self; 16] = [
        Sent,
        Received,
        NeedsInfo,
        Arranged,
        AlternativeOffered,
        Accepted,
        DeclinedByCitizen,
        NotAvailable,
        MeetingMoved,
        MeetingHeldWithout,
        Refused,
        Held,
        ProblemReported,
        Closed,
        CancelledByCitizen,
        CancelledByAuthority,
    ];

    /// The contract's word.
    pub fn name(self) -> &'static str {
        match self {
            Sent => "sent",
            Received => "received",
            NeedsInfo => "needs_info",
            Arranged => "arranged",
            AlternativeOffered => "alternative_offered",
            Accepted => "accepted",
            DeclinedByCitizen => "declined_by_citizen",
            NotAvailable => "not_available",
            MeetingMoved => "meeting_moved",
            MeetingHeldWithout => "meeting_held_without",
            Refused => "refused",
            Held => "held",
            ProblemReported => "problem_reported",
            Closed => "closed",
            CancelledByCitizen => "cancelled_by_citizen",
            CancelledByAuthority => "cancelled_by_authority",
        }
    }

    /// The status of this word.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// The only party that ever sets it.
    pub fn set_by(self) -> Party {
        match self {
            Sent | Accepted | DeclinedByCitizen | MeetingHeldWithout | ProblemReported | CancelledByCitizen => {
                Party::Citizen
            }
            Received | NeedsInfo | Arranged | AlternativeOffered | NotAvailable | MeetingMoved | Refused | Held
            | Closed | CancelledByAuthority => Party::Authority,
        }
    }
}

impl Party {
    /// The contract's word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::Authority => "authority",
        }
    }
}

/// Whether `by` may take a request from one status to another.
pub fn is_allowed(from: Status, to: Status, by: Party) -> bool {
    to.set_by() == by && (STEPS.contains(&(from, to)) || is_cancelling(from, to))
}

/// Either party cancels at any time before the meeting was held, unless the request is at an end.
fn is_cancelling(from: Status, to: Status) -> bool {
    let is_open = !matches!(
        from,
        Held | ProblemReported | Closed | Refused | MeetingHeldWithout | CancelledByCitizen | CancelledByAuthority
    );
    is_open && matches!(to, CancelledByCitizen | CancelledByAuthority)
}

/// What the authority has to say with a step, as JSON pointers.
pub fn needs(to: Status) -> &'static [&'static str] {
    match to {
        NeedsInfo => &["/question"],
        Arranged => &["/arranged", "/answered_by_unit"],
        AlternativeOffered => &["/answer_text"],
        MeetingMoved => &["/meeting/starts_at"],
        Refused => &["/refusal"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every step there is.
    fn steps() -> impl Iterator<Item = (Status, Status, Party)> {
        let pairs = Status::ALL.into_iter().flat_map(|from| Status::ALL.into_iter().map(move |to| (from, to)));
        let all = pairs.flat_map(|(from, to)| [(from, to, Party::Citizen), (from, to, Party::Authority)]);
        all.filter(|(from, to, by)| is_allowed(*from, *to, *by))
    }

    #[test]
    fn only_the_authority_books_and_decides_and_only_the_citizen_answers_for_the_citizen() {
        for (_, to, by) in steps() {
            match to {
                Received | Arranged | Refused | NotAvailable => assert_eq!(by, Party::Authority, "{to:?}"),
                Accepted | DeclinedByCitizen | CancelledByCitizen | MeetingHeldWithout | ProblemReported | Sent => {
                    assert_eq!(by, Party::Citizen, "{to:?}");
                }
                _ => {}
            }
        }
    }

    #[test]
    fn nothing_follows_an_end() {
        let ends = [Refused, MeetingHeldWithout, Closed, CancelledByCitizen, CancelledByAuthority];
        for status in Status::ALL {
            let is_end = steps().all(|(from, _, _)| from != status);
            assert_eq!(is_end, ends.contains(&status), "{status:?}");
        }
    }

    #[test]
    fn every_status_is_reached_from_a_request_that_was_sent() {
        let mut reached = vec![Sent];
        while let Some((_, to, _)) = steps().find(|(from, to, _)| reached.contains(from) && !reached.contains(to)) {
            reached.push(to);
        }
        assert_eq!(reached.len(), Status::ALL.len());
    }

    #[test]
    fn a_meeting_is_cancelled_before_it_is_held_only() {
        for from in [Sent, Received, NeedsInfo, Arranged, AlternativeOffered, Accepted, NotAvailable, MeetingMoved] {
            assert!(is_allowed(from, CancelledByCitizen, Party::Citizen), "{from:?}");
            assert!(is_allowed(from, CancelledByAuthority, Party::Authority), "{from:?}");
            assert!(!is_allowed(from, CancelledByCitizen, Party::Authority), "{from:?}");
        }
        for from in [Held, ProblemReported, Closed, Refused] {
            assert!(!is_allowed(from, CancelledByCitizen, Party::Citizen), "{from:?}");
        }
    }

    #[test]
    fn there_are_as_many_steps_as_in_the_contract() {
        // The table, and two ways of cancelling in each of nine open statuses.
        assert_eq!(steps().count(), STEPS.len() + 2 * 9);
    }

    #[test]
    fn every_word_means_one_status() {
        for status in Status::ALL {
            assert_eq!(Status::named(status.name()), Some(status));
        }
        assert_eq!(Status::named("draft"), None);
    }
}
