//! Complaining about a decision: which way, until when, and what comes first on the page.

use crate::api::types::casework::{Complaint, ComplaintRoute, Decision};
use rulebook::Date;

/// What a letter with a decision must say about complaining.
pub const GUIDANCE: &str = "Forvaltningsloven § 25";

/// The way a complaint goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The municipality looks at it again and sends it on.
    Municipality,
    /// Straight to who decides on it.
    Direct,
    /// No authority takes it.
    None,
    /// Only the letter says it.
    Letter,
}

impl Way {
    /// The way of a decision. One that this program does not know is the letter's to say.
    pub fn of(decision: &Decision) -> Self {
        match &decision.complaint_route {
            None => Self::Letter,
            Some(route) if !route.possible => Self::None,
            Some(route) => match route.via.as_deref() {
                Some("municipality_first") => Self::Municipality,
                Some("direct") => Self::Direct,
                _ => Self::Letter,
            },
        }
    }

    /// Its name in the texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Direct => "direct",
            Self::None => "none",
            Self::Letter => "unknown",
        }
    }
}

/// How the law counts the days to complain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// So many weeks after the person was told.
    pub weeks: i64,
    /// What lets a late complaint be handled.
    pub late_law: &'static str,
}

impl Count {
    /// The count of a decision; none where this program does not know the law of who decides.
    pub fn of(decision: &Decision) -> Option<Self> {
        let to = decision.complaint_route.as_ref()?.to.as_deref()?;
        match Way::of(decision) {
            Way::Municipality if to.starts_with("Ankestyrelsen") => {
                Some(Self { weeks: 4, late_law: "Retssikkerhedsloven § 67, stk. 2" })
            }
            Way::Direct if is_immigration_board(to) => {
                Some(Self { weeks: 8, late_law: "Udlændingeloven § 46 a, stk. 3" })
            }
            _ => None,
        }
    }

    /// The last day of somebody who was told on a day. That day itself does not count. Neither act moves the last day
    /// where it is a Saturday, a Sunday or a holiday, so it stays.
    pub fn last_day(self, told: Date) -> Date {
        told.plus_days(7 * self.weeks)
    }
}

/// Where complaints about residence permits end.
fn is_immigration_board(to: &str) -> bool {
    to.starts_with("Udlændingenævnet")
}

/// Whether the complaint goes to the board that takes a fee for most complaints.
pub fn may_cost(route: &ComplaintRoute) -> bool {
    route.possible && route.to.as_deref().is_some_and(is_immigration_board)
}

/// Where the last day to complain is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastDay {
    /// Today or ahead.
    Coming {
        /// The day.
        date: Date,
        /// Days until then.
        days: i64,
    },
    /// It has passed.
    Passed {
        /// The day.
        date: Date,
        /// Days since then.
        days: i64,
    },
    /// Only the letter says it.
    Unknown,
}

impl LastDay {
    /// The last day of a decision, as the API says it.
    pub fn of(decision: &Decision, today: Date) -> Self {
        let Some(date) = decision.complaint_deadline else { return Self::Unknown };
        let days = today.days_until(date);
        if days < 0 { Self::Passed { date, days: -days } } else { Self::Coming { date, days } }
    }
}

/// The last day by our own count, where it comes before the API's.
pub fn earlier_day(decision: &Decision) -> Option<Date> {
    let ours = Count::of(decision)?.last_day(decision.date_received);
    decision.complaint_deadline.filter(|date| ours < *date).map(|_| ours)
}

/// The day to be reminded of: the earlier one of ours and the API's, unless it has passed.
pub fn reminder_day(decision: &Decision, today: Date) -> Option<Date> {
    let is_ahead = |date: &Date| *date >= today;
    earlier_day(decision).filter(is_ahead).or(decision.complaint_deadline.filter(is_ahead))
}

/// The next last day first; then those that only the letter says, those that have passed, and those nobody can complain
/// about.
pub fn in_order(decisions: Vec<Decision>, today: Date) -> Vec<Decision> {
    let mut ordered: Vec<((u8, i64), Decision)> = Vec::new();
    for decision in decisions {
        let newest_first = -decision.date_received.number();
        let place = match (Way::of(&decision), LastDay::of(&decision, today)) {
            (Way::None, _) => (3, newest_first),
            (_, LastDay::Coming { days, .. }) => (0, days),
            (_, LastDay::Unknown) => (1, newest_first),
            (_, LastDay::Passed { days, .. }) => (2, days),
        };
        let at = ordered.partition_point(|(known, _)| *known <= place);
        ordered.insert(at, (place, decision));
    }
    ordered.into_iter().map(|(_, decision)| decision).collect()
}

/// The newest complaint first.
pub fn newest_first(complaints: Vec<Complaint>) -> Vec<Complaint> {
    let mut ordered: Vec<Complaint> = Vec::new();
    for complaint in complaints {
        let at = ordered.partition_point(|known| known.sent_at >= complaint.sent_at);
        ordered.insert(at, complaint);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn decision(id: &str, route: Option<(bool, Option<&str>, Option<&str>)>, last: Option<&str>) -> Decision {
        Decision {
            id: id.into(),
            date_received: day("2026-11-02"),
            authority: "Kommunen".into(),
            area: "housing".into(),
            outcome: "Afslag".into(),
            complaint_deadline: last.map(day),
            complaint_route: route.map(|(possible, to, via)| ComplaintRoute {
                possible,
                to: to.map(str::to_owned),
                via: via.map(str::to_owned),
                source: None,
            }),
        }
    }

    const BOARD: Option<(bool, Option<&str>, Option<&str>)> =
        Some((true, Some("Ankestyrelsen"), Some("municipality_first")));
    const IMMIGRATION: Option<(bool, Option<&str>, Option<&str>)> =
        Some((true, Some("Udlændingenævnet"), Some("direct")));

    #[test]
    fn a_way_that_is_not_known_is_the_letters_to_say() {
        let way = |route| Way::of(&decision("d", route, None));
        assert_eq!(way(BOARD), Way::Municipality);
        assert_eq!(way(IMMIGRATION), Way::Direct);
        assert_eq!(way(None), Way::Letter);
        assert_eq!(way(Some((true, Some("Ankestyrelsen"), None))), Way::Letter);
        assert_eq!(way(Some((true, Some("Ankestyrelsen"), Some("by_pigeon")))), Way::Letter);
        assert_eq!(way(Some((false, None, None))), Way::None);
        assert_eq!(way(Some((false, Some("Ankestyrelsen"), Some("direct")))), Way::None);
    }

    #[test]
    fn the_last_day_is_today_ahead_or_passed() {
        let last = |text: Option<&str>| LastDay::of(&decision("d", BOARD, text), day("2026-11-30"));
        let (before, same, after) = (day("2026-11-29"), day("2026-11-30"), day("2026-12-01"));
        assert_eq!(last(Some("2026-12-01")), LastDay::Coming { date: after, days: 1 });
        assert_eq!(last(Some("2026-11-30")), LastDay::Coming { date: same, days: 0 });
        assert_eq!(last(Some("2026-11-29")), LastDay::Passed { date: before, days: 1 });
        assert_eq!(last(None), LastDay::Unknown);
    }

    #[test]
    fn weeks_count_from_the_day_after_and_end_on_the_same_weekday() {
        let count = |route| Count::of(&decision("d", route, None)).map(|count| count.last_day(day("2026-11-02")));
        assert_eq!(count(BOARD), Some(day("2026-11-30")));
        assert_eq!(count(IMMIGRATION), Some(day("2026-12-28")));
        let boards = Some((true, Some("Ankestyrelsens Beskæftigelsesudvalg"), Some("municipality_first")));
        assert_eq!(count(boards), Some(day("2026-11-30")));
    }

    #[test]
    fn a_last_day_on_a_weekend_is_not_moved() {
        let saturday = day("2026-11-07");
        let count = Count::of(&decision("d", BOARD, None)).expect("a count");
        assert_eq!(count.last_day(saturday), day("2026-12-05"));
        assert_eq!(count.last_day(saturday).weekday(), 6);
    }

    #[test]
    fn what_the_law_of_is_not_known_is_not_counted() {
        let other = Some((true, Some("Styrelsen for Patientklager"), Some("direct")));
        let nameless = Some((true, None, Some("municipality_first")));
        for route in [None, other, nameless, Some((false, Some("Ankestyrelsen"), Some("municipality_first")))] {
            assert_eq!(Count::of(&decision("d", route, Some("2027-01-01"))), None, "{route:?}");
            assert_eq!(earlier_day(&decision("d", route, Some("2027-01-01"))), None, "{route:?}");
        }
    }

    #[test]
    fn only_a_later_day_of_the_api_is_noticed() {
        let earlier = |text| earlier_day(&decision("d", BOARD, text));
        assert_eq!(earlier(Some("2026-12-01")), Some(day("2026-11-30")));
        assert_eq!(earlier(Some("2026-11-30")), None);
        assert_eq!(earlier(Some("2026-11-29")), None);
        assert_eq!(earlier(None), None);
    }

    #[test]
    fn one_is_reminded_of_the_earlier_day_that_has_not_passed() {
        let remind = |text, today| reminder_day(&decision("d", BOARD, text), day(today));
        assert_eq!(remind(Some("2026-12-02"), "2026-11-30"), Some(day("2026-11-30")));
        assert_eq!(remind(Some("2026-12-02"), "2026-12-01"), Some(day("2026-12-02")));
        assert_eq!(remind(Some("2026-11-30"), "2026-12-01"), None);
        assert_eq!(remind(None, "2026-11-30"), None);
    }

    #[test]
    fn only_the_immigration_board_takes_a_fee() {
        let costs = |route| decision("d", route, None).complaint_route.as_ref().is_some_and(may_cost);
        assert!(costs(IMMIGRATION));
        assert!(!costs(BOARD));
        assert!(!costs(None));
    }

    #[test]
    fn coming_days_stand_first_and_what_cannot_be_complained_about_last() {
        let all = vec![
            decision("passed-long", BOARD, Some("2026-10-01")),
            decision("none", Some((false, None, None)), None),
            decision("far", IMMIGRATION, Some("2026-12-28")),
            decision("letter", None, None),
            decision("passed", BOARD, Some("2026-11-22")),
            decision("today", BOARD, Some("2026-11-23")),
        ];
        let ordered = in_order(all, day("2026-11-23"));
        let ids: Vec<&str> = ordered.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["today", "far", "letter", "passed", "passed-long", "none"]);
    }

    #[test]
    fn the_newest_complaint_stands_first() {
        let complaint = |id: &str, sent: &str| Complaint {
            id: id.into(),
            decision_id: None,
            sent_at: sent.parse().expect("a moment"),
            to: "Ankestyrelsen".into(),
            via: "municipality_first".into(),
            status: "forwarded".into(),
        };
        let all = vec![complaint("old", "2026-11-01T09:00"), complaint("new", "2026-11-01T09:01")];
        let ids: Vec<String> = newest_first(all).into_iter().map(|one| one.id).collect();
        assert_eq!(ids, ["new", "old"]);
    }
}
