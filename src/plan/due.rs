//! Every deadline of a plan: the server's, with what the law says of each, and those the law counts besides.

use crate::api::types::plan::Plan;
use rulebook::Date;
use rulebook::deadlines::{Dated, Deadline, Deadlines, Force, Group, Known, SOON, Start, Who};
use rulebook::guide::Basis;

/// A deadline as the page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Due<'a> {
    /// The code of the contract.
    pub code: String,
    /// The day.
    pub date: Date,
    /// Days left; negative when it has passed.
    pub days: i64,
    /// How it stands.
    pub standing: Standing,
    /// Who must act, as the server says; none if nobody knows the word.
    pub who: Option<Who>,
    /// What the law says of it; none of a code nobody knows.
    pub law: Option<&'a Deadline>,
    /// Where the law's deadline comes from for this person.
    pub basis: Option<&'a Basis>,
    /// Of a code with several days, which one it is; none where it could be another one as well.
    pub case: Option<String>,
    /// Act and paragraph, as the server says.
    pub rule_source: Option<String>,
    /// The day as the law is counted here, where that is another one.
    pub counted: Option<Date>,
    /// Only counted here: the server does not list it.
    pub is_ours: bool,
}

/// How a deadline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// More than two weeks are left.
    Upcoming,
    /// Two weeks or fewer are left.
    Soon,
    /// The municipality is late.
    LateAuthority,
    /// The person is late.
    LateCitizen,
    /// The day has passed, and nobody is late, or nobody knows.
    Passed,
    /// It has been done.
    Met,
    /// A minister has suspended it.
    Suspended,
}

impl Standing {
    /// Whether somebody must still act.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Upcoming | Self::Soon | Self::LateAuthority | Self::LateCitizen)
    }

    /// Its name: what its text is chosen by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Soon => "due_soon",
            Self::LateAuthority => "overdue_authority",
            Self::LateCitizen => "overdue_citizen",
            Self::Passed => "passed",
            Self::Met => "met",
            Self::Suspended => "suspended",
        }
    }
}

/// What the plan says that deadlines are counted from.
pub fn known(plan: &Plan) -> Known {
    let group = (plan.programme == "sho_ukraine").then_some(Group::Ukraine);
    Known { group, starts: vec![(Start::Takeover, plan.start_date)], ..Known::default() }
}

/// Every deadline, by day. The server's day stands: no other may take its place. Where the law, counted from the takeover,
/// gives another one, both are shown. What the law counts and the server does not list is added as long as it lies ahead;
/// whether it has been done nobody here knows, so nobody is called late.
pub fn deadlines<'a>(plan: &Plan, law: &'a Deadlines, today: Date) -> Vec<Due<'a>> {
    let known = known(plan);
    let counted = law.on(&known, today);
    let mut all: Vec<Due> = Vec::new();
    for one in &plan.deadlines {
        insert(&mut all, of_server(one, law, &counted, known.group, today));
    }
    for one in counted {
        let is_listed = plan.deadlines.iter().any(|listed| listed.code == one.deadline.code);
        // Of a code with several cases only the person's own concerns them, and who that is the plan does not say.
        let is_sure = one.deadline.groups.is_empty() || known.group.is_some();
        if !is_listed && is_sure && one.days >= 0 {
            insert(&mut all, of_law(&one, law, known.group));
        }
    }
    all
}

fn insert<'a>(all: &mut Vec<Due<'a>>, due: Due<'a>) {
    let place = all.partition_point(|other| other.date <= due.date);
    all.insert(place, due);
}

fn of_server<'a>(
    one: &crate::api::types::plan::Deadline,
    law: &'a Deadlines,
    counted: &[Dated<'a>],
    group: Option<Group>,
    today: Date,
) -> Due<'a> {
    let of_code = || counted.iter().filter(|dated| dated.deadline.code == one.code);
    let same = of_code().find(|dated| dated.date == one.date);
    let entry = same
        .map(|dated| dated.deadline)
        .or_else(|| of_code().next().map(|dated| dated.deadline))
        .or_else(|| law.deadlines.iter().find(|entry| entry.code == one.code));
    // A code with one day only can be compared; of several nobody here knows which one is meant.
    let is_single = is_single(law, &one.code);
    let same_day = of_code().filter(|dated| dated.date == one.date).count();
    let case = same.filter(|_| same_day == 1 && !is_single).map(|dated| dated.deadline.id.clone());
    let other = of_code().next().filter(|_| is_single && same.is_none()).map(|dated| dated.date);
    let days = today.days_until(one.date);
    let who = match one.who_must_act.as_str() {
        "citizen" => Some(Who::Citizen),
        "authority" => Some(Who::Authority),
        _ => None,
    };
    let basis = entry.map(|entry| entry.basis_for(group));
    let is_confirmed = basis.is_some_and(|basis| !basis.unconfirmed);
    let binds = is_confirmed && entry.is_some_and(|entry| entry.force == Force::NotLaterThan);
    let standing = match (one.status.as_str(), days) {
        ("met", _) => Standing::Met,
        ("suspended", _) => Standing::Suspended,
        ("overdue_authority", ..0) => Standing::LateAuthority,
        ("overdue_citizen", ..0) => Standing::LateCitizen,
        // The server has not noticed yet.
        ("upcoming" | "due_soon", ..0) if binds && who == Some(Who::Authority) => Standing::LateAuthority,
        ("upcoming" | "due_soon", ..0) if binds && who == Some(Who::Citizen) => Standing::LateCitizen,
        (_, ..0) => Standing::Passed,
        (_, 0..=SOON) => Standing::Soon,
        _ => Standing::Upcoming,
    };
    Due {
        code: one.code.clone(),
        date: one.date,
        days,
        standing,
        who,
        law: entry,
        basis,
        rule_source: one.rule_source.clone(),
        counted: other,
        case,
        is_ours: false,
    }
}

/// Whether a code has one day only.
fn is_single(law: &Deadlines, code: &str) -> bool {
    law.deadlines.iter().filter(|entry| entry.code == code).count() == 1
}

fn of_law<'a>(one: &Dated<'a>, law: &Deadlines, group: Option<Group>) -> Due<'a> {
    Due {
        code: one.deadline.code.clone(),
        date: one.date,
        days: one.days,
        standing: if one.days <= SOON { Standing::Soon } else { Standing::Upcoming },
        who: Some(one.deadline.who),
        law: Some(one.deadline),
        basis: Some(one.deadline.basis_for(group)),
        rule_source: None,
        counted: None,
        case: (!is_single(law, &one.deadline.code)).then(|| one.deadline.id.clone()),
        is_ours: true,
    }
}

/// What matters first: what is late, the longest first, then the next one of each party.
pub fn first<'d, 'a>(all: &'d [Due<'a>]) -> Vec<&'d Due<'a>> {
    let mut found: Vec<&Due> =
        all.iter().filter(|due| matches!(due.standing, Standing::LateAuthority | Standing::LateCitizen)).collect();
    for who in [Who::Citizen, Who::Authority] {
        let next = all
            .iter()
            .find(|due| due.days >= 0 && due.standing.is_open() && due.who == Some(who) && is_for_acting(due));
        found.extend(next);
    }
    found
}

/// Whether somebody can do something by that day; some only happen.
fn is_for_acting(due: &Due) -> bool {
    due.law.is_none_or(|entry| matches!(entry.force, Force::NotLaterThan | Force::IfPossible))
}

/// A point of the time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point<'d> {
    /// The municipality took over responsibility.
    Start,
    /// Today.
    Today,
    /// A deadline: its code, and how it stands.
    Due(&'d str, Standing),
    /// The programme is expected to end.
    End,
}

/// The programme as a time line from the day of the takeover: what the server lists, today, and the expected end.
pub fn time_line<'d>(plan: &Plan, all: &'d [Due], today: Date) -> Vec<(Date, Point<'d>)> {
    let mut line = vec![(plan.start_date, Point::Start)];
    let mut add = |date: Date, point| {
        let place = line.partition_point(|(other, _)| *other <= date);
        line.insert(place, (date, point));
    };
    // The takeover itself is the beginning, and the programme's own deadline its end.
    for due in all.iter().filter(|due| !due.is_ours && !["T0", "T11"].contains(&due.code.as_str())) {
        add(due.date, Point::Due(&due.code, due.standing));
    }
    if let Some(end) = plan.programme_end_expected {
        add(end, Point::End);
    }
    add(today, Point::Today);
    line
}

/// How far the programme is: days since it began, and in all, as long as the plan says when it ends. Never a score:
/// only the calendar.
pub fn phase(plan: &Plan, today: Date) -> Option<(i64, i64)> {
    let length = plan.start_date.days_until(plan.programme_end_expected?);
    (length > 0).then(|| (plan.start_date.days_until(today).clamp(0, length), length))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::document;
    use crate::json::Json;
    use serde_json::{Value, json};

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn plan(deadlines: Value) -> Plan {
        let plan = json!({"programme": "introduction", "start_date": "2026-10-31", "version": 1, "goals": [], "actions": [],
            "appointments": [], "deadlines": deadlines});
        Json::parse(&plan.to_string()).as_ref().and_then(Plan::read).expect("a plan")
    }

    fn one(code: &str, date: &str, who: &str, status: &str) -> Value {
        json!({"code": code, "date": date, "who_must_act": who, "status": status, "rule_source": "x"})
    }

    fn standing(deadline: Value, today: &str) -> Standing {
        let law = document::deadlines();
        let code = deadline["code"].as_str().expect("a code").to_owned();
        let all = deadlines(&plan(json!([deadline])), &law, day(today));
        all.iter().find(|due| due.code == code && !due.is_ours).expect("the deadline").standing
    }

    #[test]
    fn on_its_last_day_nobody_is_late_and_on_the_next_day_the_municipality_is() {
        let deadline = || one("T2", "2026-11-30", "authority", "upcoming");
        assert_eq!(standing(deadline(), "2026-11-15"), Standing::Upcoming);
        assert_eq!(standing(deadline(), "2026-11-16"), Standing::Soon);
        assert_eq!(standing(deadline(), "2026-11-30"), Standing::Soon);
        assert_eq!(standing(deadline(), "2026-12-01"), Standing::LateAuthority);
    }

    #[test]
    fn what_is_done_or_suspended_is_never_late_and_what_only_happens_makes_nobody_late() {
        assert_eq!(standing(one("T2", "2026-11-30", "authority", "met"), "2027-01-01"), Standing::Met);
        assert_eq!(standing(one("T2", "2026-11-30", "authority", "suspended"), "2027-01-01"), Standing::Suspended);
        assert_eq!(standing(one("T0", "2026-10-31", "authority", "upcoming"), "2027-01-01"), Standing::Passed);
        assert_eq!(standing(one("T9", "2026-11-30", "authority", "upcoming"), "2027-01-01"), Standing::Passed);
    }

    #[test]
    fn a_day_that_lies_ahead_is_not_late_whatever_the_server_calls_it_and_an_unknown_word_makes_nobody_late() {
        assert_eq!(standing(one("T2", "2026-11-30", "authority", "overdue_authority"), "2026-11-29"), Standing::Soon);
        assert_eq!(standing(one("T2", "2026-11-30", "teleported", "upcoming"), "2026-12-24"), Standing::Passed);
        assert_eq!(standing(one("T2", "2026-11-30", "authority", "teleported"), "2026-12-24"), Standing::Passed);
        assert_eq!(standing(one("T99", "2026-11-30", "authority", "upcoming"), "2026-12-24"), Standing::Passed);
    }

    #[test]
    fn another_day_than_the_law_counts_is_shown_beside_it_and_never_put_in_its_place() {
        let law = document::deadlines();
        let all = deadlines(&plan(json!([one("T2", "2026-12-31", "authority", "upcoming")])), &law, day("2026-11-01"));
        let contract = all.iter().find(|due| due.code == "T2").expect("the contract");
        assert_eq!((contract.date, contract.counted), (day("2026-12-31"), Some(day("2026-11-30"))));
        let all = deadlines(&plan(json!([one("T2", "2026-11-30", "authority", "upcoming")])), &law, day("2026-11-01"));
        assert!(all.iter().all(|due| due.counted.is_none()));
    }

    #[test]
    fn what_the_server_does_not_list_is_counted_here_as_long_as_it_lies_ahead_and_says_so() {
        let law = document::deadlines();
        let codes = |today: &str| -> Vec<String> {
            let all = deadlines(&plan(json!([])), &law, day(today));
            assert!(all.iter().all(|due| due.is_ours && due.standing.is_open()));
            all.into_iter().map(|due| due.code).collect()
        };
        assert!(codes("2026-11-01").contains(&"T2".to_owned()));
        assert!(!codes("2026-12-01").contains(&"T2".to_owned()));
    }

    #[test]
    fn of_several_cases_with_the_same_day_none_is_named() {
        let law = document::deadlines();
        let case = |code: &str, date: &str| {
            let all = deadlines(&plan(json!([one(code, date, "authority", "upcoming")])), &law, day("2026-11-01"));
            all.into_iter().find(|due| due.code == code && due.date == day(date)).and_then(|due| due.case)
        };
        assert_eq!(case("T6", "2027-04-30"), None, "it is the same day for refugees and for their family");
        assert_eq!(case("T4", "2026-11-14"), Some("t4-two-weeks".into()));
        assert_eq!(case("T2", "2026-11-30"), None);
    }

    #[test]
    fn first_comes_what_is_late_then_the_next_day_of_each_party() {
        let law = document::deadlines();
        let plan = plan(json!([
            one("T11", "2027-10-31", "authority", "upcoming"),
            one("T6", "2027-04-30", "authority", "upcoming"),
            one("T2", "2026-11-30", "authority", "overdue_authority"),
            one("T14", "2027-01-20", "citizen", "upcoming"),
        ]));
        let all = deadlines(&plan, &law, day("2026-12-24"));
        let codes: Vec<&str> = first(&all).iter().map(|due| due.code.as_str()).collect();
        assert_eq!(codes[..2], ["T2", "T14"], "{codes:?}");
        assert_eq!(codes.len(), 3, "{codes:?}");
    }

    #[test]
    fn who_came_under_the_special_act_is_shown_the_order_that_covers_them() {
        let law = document::deadlines();
        let mut plan = plan(json!([one("T8", "2027-10-31", "authority", "upcoming")]));
        let source = |plan: &Plan| -> String {
            let all = deadlines(plan, &law, day("2026-11-01"));
            let due = all.iter().find(|due| due.code == "T8").expect("the revision");
            due.basis.expect("a basis").law.clone()
        };
        assert!(source(&plan).contains("208/2026"));
        plan.programme = "sho_ukraine".into();
        assert!(source(&plan).contains("1307/2020"));
    }

    #[test]
    fn the_time_line_runs_from_the_takeover_by_today_to_the_expected_end() {
        let law = document::deadlines();
        let mut plan =
            plan(json!([one("T2", "2026-11-30", "authority", "met"), one("T0", "2026-10-31", "authority", "met")]));
        plan.programme_end_expected = Some(day("2027-10-31"));
        let today = day("2026-11-30");
        let all = deadlines(&plan, &law, today);
        let line: Vec<Point> = time_line(&plan, &all, today).into_iter().map(|(_, point)| point).collect();
        assert_eq!(line, [Point::Start, Point::Due("T2", Standing::Met), Point::Today, Point::End]);
    }

    #[test]
    fn the_phase_is_the_calendar_alone() {
        let mut plan = plan(json!([]));
        assert_eq!(phase(&plan, day("2026-11-10")), None);
        plan.programme_end_expected = Some(day("2027-10-31"));
        assert_eq!(phase(&plan, day("2026-11-10")), Some((10, 365)));
        assert_eq!(phase(&plan, day("2028-01-01")), Some((365, 365)));
        assert_eq!(phase(&plan, day("2026-01-01")), Some((0, 365)));
    }
}
