//! The deadlines of the plan: from which day the law counts, who must act, and how each stands on a day.

use crate::Date;
use crate::guide::{Basis, Source};

/// A deadline is due soon this many days before.
pub const SOON: i64 = 14;

/// The deadlines of the plan, and the acts they are taken from.
#[derive(Debug, Clone, Default, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Deadlines {
    /// The acts and orders.
    #[cfg_attr(feature = "load", serde(rename = "source"))]
    pub sources: Vec<Source>,
    /// In the order of their codes.
    #[cfg_attr(feature = "load", serde(rename = "deadline"))]
    pub deadlines: Vec<Deadline>,
}

/// One day that the law counts. A code of the contract can have several.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Deadline {
    /// Its name.
    pub id: String,
    /// The code of the contract, `T0` to `T19`.
    pub code: String,
    /// Whom it concerns. None: everybody.
    #[cfg_attr(feature = "load", serde(default))]
    pub groups: Vec<Group>,
    /// What it is counted from: the first of these that is known. None: it has no day of its own.
    #[cfg_attr(feature = "load", serde(default))]
    pub from: Vec<Start>,
    /// How long after the start.
    pub plus: Option<Span>,
    /// How long after the day that `plus` gives.
    pub then: Option<Span>,
    /// How long before the start.
    pub minus: Option<Span>,
    /// Where it falls on a Saturday, a Sunday or a holiday, the next working day counts.
    #[cfg_attr(feature = "load", serde(default))]
    pub moves_to_working_day: bool,
    /// What the day means.
    pub force: Force,
    /// Who must act.
    pub who: Who,
    /// Whether a minister can suspend it in a large influx.
    pub suspendable: bool,
    /// What follows for the person by the law's own words; none where the law says nothing.
    pub consequence: Option<Consequence>,
    /// Id of the text on what to do once it has passed: whom to contact, how to complain.
    pub missed: Option<String>,
    /// Where it comes from.
    pub basis: Basis,
    /// Where it comes from for people with a permit under the special act, where that is another order.
    pub special_act: Option<Basis>,
}

/// As whom a person came under the municipality's responsibility.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Group {
    /// A refugee allocated to the municipality.
    Refugee,
    /// A refugee who was given the permit abroad: UDL § 8.
    QuotaRefugee,
    /// Reunified with family.
    Family,
    /// Permit under the special act for people displaced from Ukraine.
    Ukraine,
}

/// A day that deadlines are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Start {
    /// The decision on the municipality.
    Allocation,
    /// Registered in CPR as having moved to the municipality.
    MunicipalityRegistration,
    /// First registered as living in Denmark.
    NationalRegistration,
    /// The permit, where the person applied for it in Denmark or was there already.
    PermitInDenmark,
    /// The municipality took over responsibility.
    Takeover,
    /// The programme began.
    ProgrammeStart,
    /// The letter of referral to Danish education.
    DanishReferral,
    /// The municipality said whether the person is ready for a job.
    Categorisation,
    /// The last follow-up.
    LastFollowUp,
    /// A child was born.
    ChildBirth,
    /// The leave after a birth ends.
    LeaveEnd,
    /// Registered as looking for a job.
    JobseekerRegistration,
    /// The first day of illness.
    SickDay,
    /// The person was told a decision of the municipality.
    MunicipalDecision,
    /// The person was told a decision on a permit.
    ImmigrationDecision,
    /// The day from which the time to apply for a child counts; the guide on family reunification finds it.
    ChildApplicationStart,
    /// The last day of the permit.
    PermitExpiry,
}

/// How long the law counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "snake_case"))]
pub enum Span {
    /// Calendar days.
    Days(u8),
    /// Days that are no Saturday, Sunday or holiday.
    WorkingDays(u8),
    /// Weeks of seven days.
    Weeks(u8),
    /// Calendar months; where the last one is shorter, its last day.
    Months(u8),
    /// Calendar years.
    Years(u8),
    /// Months from their first day to their last. A month that has begun, even on that day, is not whole.
    WholeMonths(u8),
}

/// What a day means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Force {
    /// It must be done on that day or before it.
    NotLaterThan,
    /// As far as possible, or where the authority chooses to: nobody is late after it.
    IfPossible,
    /// It can be done on that day or after it.
    NotBefore,
    /// It happens on that day, whatever anybody does.
    On,
    /// Again and again, on no day of its own.
    Running,
}

/// Who must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Who {
    /// The person.
    Citizen,
    /// The municipality, or the Immigration Service where the text says so.
    Authority,
}

/// What the law says follows.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Consequence {
    /// Id of the text.
    pub text: String,
    /// Act and paragraph, in Danish.
    pub law: String,
    /// Id of the [`Source`].
    pub source: String,
}

/// What is known of one plan.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Known {
    /// As whom the person came; none where nobody has said it: then every deadline may concern the person.
    pub group: Option<Group>,
    /// The days that deadlines are counted from.
    pub starts: Vec<(Start, Date)>,
    /// Holidays that are no Saturday or Sunday.
    pub holidays: Vec<Date>,
    /// Ids of the deadlines that have been met.
    pub met: Vec<String>,
    /// Codes that a minister has suspended.
    pub suspended: Vec<String>,
}

/// How a deadline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// More than [`SOON`] days are left.
    Upcoming,
    /// [`SOON`] days or fewer are left; also on the day itself.
    DueSoon,
    /// The day has passed, and this one is late.
    Overdue(Who),
    /// It has been done.
    Met,
    /// A minister has suspended it.
    Suspended,
    /// The day has passed, and nobody is late.
    Passed,
}

/// A deadline with its day.
#[derive(Debug, Clone, PartialEq)]
pub struct Dated<'a> {
    /// The deadline.
    pub deadline: &'a Deadline,
    /// Its day.
    pub date: Date,
    /// Days left; negative when it has passed.
    pub days: i64,
    /// How it stands.
    pub state: State,
}

impl Deadlines {
    /// Every deadline that can concern the person and whose start is known, as it stands `today`.
    pub fn on(&self, known: &Known, today: Date) -> Vec<Dated<'_>> {
        let concerned = self.deadlines.iter().filter(|deadline| deadline.concerns(known.group));
        let dated = concerned.filter_map(|deadline| {
            let date = deadline.date(known)?;
            let (days, state) = (today.days_until(date), deadline.state(date, known, today));
            Some(Dated { deadline, date, days, state })
        });
        dated.collect()
    }

    /// The deadline with this id.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}

impl Deadline {
    /// Whether it concerns people of this group; where the group is not known, it may.
    pub fn concerns(&self, group: Option<Group>) -> bool {
        self.groups.is_empty() || group.is_none_or(|group| self.groups.contains(&group))
    }

    /// Where it comes from for people of this group.
    pub fn basis_for(&self, group: Option<Group>) -> &Basis {
        let special = self.special_act.as_ref().filter(|_| group == Some(Group::Ukraine));
        special.unwrap_or(&self.basis)
    }

    /// Its day; none while no day is known that it is counted from.
    pub fn date(&self, known: &Known) -> Option<Date> {
        let start = self.from.iter().find_map(|start| known.day(*start))?;
        let holidays = known.holidays.as_slice();
        let later = [self.plus, self.then].into_iter().flatten().fold(start, |day, span| span.after(day, holidays));
        let counted = self.minus.map_or(later, |span| span.before(later, holidays));
        Some(if self.moves_to_working_day { working_day(counted, 1, holidays) } else { counted })
    }

    /// How it stands `today`. What nobody could confirm makes nobody late.
    pub fn state(&self, date: Date, known: &Known, today: Date) -> State {
        if known.met.contains(&self.id) {
            return State::Met;
        }
        if self.suspendable && known.suspended.contains(&self.code) {
            return State::Suspended;
        }
        let binds = self.force == Force::NotLaterThan && !self.basis_for(known.group).unconfirmed;
        match today.days_until(date) {
            ..0 if binds => State::Overdue(self.who),
            ..0 => State::Passed,
            0..=SOON => State::DueSoon,
            _ => State::Upcoming,
        }
    }
}

impl Known {
    /// The day of a start, if it is known.
    pub fn day(&self, start: Start) -> Option<Date> {
        self.starts.iter().find(|(known, _)| *known == start).map(|(_, day)| *day)
    }
}

impl State {
    /// The word of the contract for it; none for a day that has passed with nobody late, for which it has no word.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::Upcoming => Some("upcoming"),
            Self::DueSoon => Some("due_soon"),
            Self::Overdue(Who::Citizen) => Some("overdue_citizen"),
            Self::Overdue(Who::Authority) => Some("overdue_authority"),
            Self::Met => Some("met"),
            Self::Suspended => Some("suspended"),
            Self::Passed => None,
        }
    }
}

impl Span {
    /// How many of its unit.
    pub fn count(self) -> u8 {
        match self {
            Self::Days(count)
            | Self::WorkingDays(count)
            | Self::Weeks(count)
            | Self::Months(count)
            | Self::Years(count)
            | Self::WholeMonths(count) => count,
        }
    }

    /// The day this long after `day`. The day itself does not count.
    fn after(self, day: Date, holidays: &[Date]) -> Date {
        match self {
            Self::WorkingDays(count) => (0..count).fold(day, |day, _| working_day(day.plus_days(1), 1, holidays)),
            Self::WholeMonths(count) => first_of_month(day).plus_months(i32::from(count) + 1),
            other => other.moved(day, 1),
        }
    }

    /// The day this long before `day`.
    fn before(self, day: Date, holidays: &[Date]) -> Date {
        match self {
            Self::WorkingDays(count) => (0..count).fold(day, |day, _| working_day(day.plus_days(-1), -1, holidays)),
            Self::WholeMonths(count) => first_of_month(day).plus_months(-i32::from(count)),
            other => other.moved(day, -1),
        }
    }

    fn moved(self, day: Date, sign: i32) -> Date {
        let count = sign * i32::from(self.count());
        match self {
            Self::Days(_) | Self::WorkingDays(_) => day.plus_days(count.into()),
            Self::Weeks(_) => day.plus_days(7 * i64::from(count)),
            Self::Months(_) | Self::WholeMonths(_) => day.plus_months(count),
            Self::Years(_) => day.plus_months(12 * count),
        }
    }
}

fn first_of_month(day: Date) -> Date {
    day.plus_days(1 - i64::from(day.day()))
}

/// The day itself, or the next working day in the direction of `step`.
fn working_day(mut day: Date, step: i64, holidays: &[Date]) -> Date {
    while day.weekday() > 5 || holidays.contains(&day) {
        day = day.plus_days(step);
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    /// A deadline that counts `plus` from the takeover.
    fn deadline(plus: Span) -> Deadline {
        let basis = Basis {
            law: "IntL § 19, stk. 1".into(),
            source: "intl".into(),
            law_checked_on: day("2026-02-12"),
            valid_from: None,
            valid_to: None,
            unconfirmed: false,
        };
        Deadline {
            id: "t2".into(),
            code: "T2".into(),
            groups: Vec::new(),
            from: vec![Start::Takeover],
            plus: Some(plus),
            then: None,
            minus: None,
            moves_to_working_day: false,
            force: Force::NotLaterThan,
            who: Who::Authority,
            suspendable: true,
            consequence: None,
            missed: Some("contract".into()),
            basis,
            special_act: None,
        }
    }

    fn taken_over(text: &str) -> Known {
        Known { starts: vec![(Start::Takeover, day(text))], ..Known::default() }
    }

    #[track_caller]
    fn counts(plus: Span, from: &str, to: &str) {
        assert_eq!(deadline(plus).date(&taken_over(from)), Some(day(to)), "{plus:?} from {from}");
    }

    #[test]
    fn a_month_from_a_long_one_into_a_shorter_one_ends_on_its_last_day() {
        counts(Span::Months(1), "2026-01-31", "2026-02-28");
        counts(Span::Months(1), "2028-01-31", "2028-02-29");
        counts(Span::Months(1), "2026-10-31", "2026-11-30");
        counts(Span::Months(1), "2026-02-28", "2026-03-28");
        counts(Span::Months(6), "2026-08-31", "2027-02-28");
        counts(Span::Months(3), "2027-11-30", "2028-02-29");
    }

    #[test]
    fn a_year_from_a_leap_day_ends_on_the_last_day_of_february() {
        counts(Span::Years(1), "2028-02-29", "2029-02-28");
        counts(Span::Years(4), "2028-02-29", "2032-02-29");
        counts(Span::Years(5), "2028-02-29", "2033-02-28");
        counts(Span::Years(1), "2027-02-28", "2028-02-28");
    }

    #[test]
    fn days_and_weeks_do_not_count_the_day_they_are_counted_from() {
        counts(Span::Days(4), "2026-02-26", "2026-03-02");
        counts(Span::Days(4), "2028-02-26", "2028-03-01");
        counts(Span::Weeks(2), "2026-12-20", "2027-01-03");
    }

    #[test]
    fn a_month_that_has_begun_is_not_whole() {
        counts(Span::WholeMonths(1), "2026-03-10", "2026-05-01");
        counts(Span::WholeMonths(1), "2026-03-01", "2026-05-01");
        counts(Span::WholeMonths(1), "2026-03-31", "2026-05-01");
        counts(Span::WholeMonths(1), "2026-12-15", "2027-02-01");
    }

    #[test]
    fn saturdays_sundays_and_holidays_are_no_working_days() {
        counts(Span::WorkingDays(1), "2026-11-20", "2026-11-23");
        counts(Span::WorkingDays(5), "2026-11-20", "2026-11-27");
        let known = Known { holidays: vec![day("2026-11-23")], ..taken_over("2026-11-20") };
        assert_eq!(deadline(Span::WorkingDays(1)).date(&known), Some(day("2026-11-24")));
        let before = Deadline { plus: None, minus: Some(Span::WorkingDays(1)), ..deadline(Span::Days(1)) };
        assert_eq!(before.date(&taken_over("2026-11-23")), Some(day("2026-11-20")));
        let moves = Deadline { moves_to_working_day: true, ..deadline(Span::Days(1)) };
        assert_eq!(moves.date(&taken_over("2026-11-20")), Some(day("2026-11-23")), "a Saturday");
        assert_eq!(moves.date(&taken_over("2026-11-22")), Some(day("2026-11-23")), "a Monday");
        assert_eq!(moves.date(&Known { starts: taken_over("2026-11-22").starts, ..known }), Some(day("2026-11-24")));
    }

    #[test]
    fn the_further_time_counts_from_the_day_the_first_has_ended() {
        let retake = Deadline { then: Some(Span::Months(3)), ..deadline(Span::Months(6)) };
        assert_eq!(retake.date(&taken_over("2026-08-31")), Some(day("2027-05-28")), "28 February and 3 months");
    }

    #[test]
    fn the_first_start_that_is_known_counts_and_without_one_there_is_no_day() {
        let either = Deadline { from: vec![Start::PermitInDenmark, Start::Takeover], ..deadline(Span::Months(1)) };
        let mut known = taken_over("2026-11-01");
        assert_eq!(either.date(&known), Some(day("2026-12-01")));
        known.starts.push((Start::PermitInDenmark, day("2026-10-01")));
        assert_eq!(either.date(&known), Some(day("2026-11-01")));
        assert_eq!(either.date(&Known::default()), None);
    }

    #[test]
    fn a_deadline_is_upcoming_then_due_soon_then_overdue_and_says_who_is_late() {
        let (one, known) = (deadline(Span::Months(1)), taken_over("2026-10-31"));
        let state = |one: &Deadline, today: &str| one.state(day("2026-11-30"), &known, day(today));
        assert_eq!(state(&one, "2026-11-15"), State::Upcoming);
        assert_eq!(state(&one, "2026-11-16"), State::DueSoon);
        assert_eq!(state(&one, "2026-11-29"), State::DueSoon, "the day before");
        assert_eq!(state(&one, "2026-11-30"), State::DueSoon, "the day");
        assert_eq!(state(&one, "2026-12-01"), State::Overdue(Who::Authority), "the day after");
        let own = Deadline { who: Who::Citizen, ..one };
        assert_eq!(state(&own, "2026-12-01").word(), Some("overdue_citizen"));
    }

    #[test]
    fn nobody_is_late_where_the_law_binds_nobody_or_the_rule_is_not_confirmed() {
        let known = Known { group: Some(Group::Refugee), ..taken_over("2026-10-31") };
        let after = |one: &Deadline, known: &Known| one.state(day("2026-11-30"), known, day("2026-12-01"));
        for force in [Force::IfPossible, Force::NotBefore, Force::On] {
            let one = Deadline { force, ..deadline(Span::Months(1)) };
            assert_eq!(after(&one, &known), State::Passed, "{force:?}");
        }
        let mut open = deadline(Span::Months(1));
        open.special_act = Some(open.basis.clone());
        open.basis.unconfirmed = true;
        assert_eq!(after(&open, &known), State::Passed);
        let ukraine = Known { group: Some(Group::Ukraine), ..known };
        assert_eq!(after(&open, &ukraine), State::Overdue(Who::Authority), "the other order is confirmed");
    }

    #[test]
    fn what_is_met_stays_met_and_only_what_can_be_suspended_is() {
        let one = deadline(Span::Months(1));
        let mut known = Known { suspended: vec!["T2".into()], ..taken_over("2026-10-31") };
        let state = |one: &Deadline, known: &Known| one.state(day("2026-11-30"), known, day("2026-12-01"));
        assert_eq!(state(&one, &known), State::Suspended);
        let firm = Deadline { suspendable: false, ..one.clone() };
        assert_eq!(state(&firm, &known), State::Overdue(Who::Authority));
        known.met.push("t2".into());
        assert_eq!(state(&one, &known), State::Met);
    }

    #[test]
    fn a_deadline_of_another_group_is_left_out_unless_the_group_is_not_known() {
        let own = Deadline { groups: vec![Group::Family], ..deadline(Span::Months(1)) };
        let all = Deadlines { sources: Vec::new(), deadlines: vec![own, deadline(Span::Months(1))] };
        let seen = |group: Option<Group>| {
            let known = Known { group, ..taken_over("2026-10-31") };
            all.on(&known, day("2026-11-22")).iter().map(|dated| dated.days).collect::<Vec<_>>()
        };
        assert_eq!(seen(Some(Group::Family)), [8, 8]);
        assert_eq!(seen(Some(Group::Refugee)), [8]);
        assert_eq!(seen(None), [8, 8]);
    }
}
