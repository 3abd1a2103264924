//! Reads the deadlines of the plan.

use super::{Check, Fault, key_on};
use crate::deadlines::{Deadline, Deadlines, Force, Span, Who};
use crate::guide::Basis;
use std::path::Path;

/// The last of the contract's codes, `T0` to `T19`.
const LAST_CODE: usize = 19;

/// Reads the deadlines of the plan.
pub fn deadlines(file: &Path) -> Result<Deadlines, Vec<Fault>> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        vec![Fault { file: file.into(), line: 0, key: String::new(), text: format!("cannot be read: {error}") }]
    })?;
    parse(file, &text)
}

/// Reads them from `text`; `file` is only named in faults.
fn parse(file: &Path, text: &str) -> Result<Deadlines, Vec<Fault>> {
    let list: Deadlines = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        vec![Fault { file: file.into(), line, key: key_on(text, line), text: error.message().replace('\n', " ") }]
    })?;
    let mut check = Check { file, text, faults: Vec::new() };
    check.unique("source", list.sources.iter().map(|one| &one.id));
    check.unique("deadline", list.deadlines.iter().map(|one| &one.id));
    for (index, deadline) in list.deadlines.iter().enumerate() {
        counted(&mut check, index, deadline);
        told(&mut check, &list, index, deadline);
    }
    codes(&mut check, &list);
    if check.faults.is_empty() { Ok(list) } else { Err(check.faults) }
}

/// Whether its day can be counted.
fn counted(check: &mut Check, index: usize, deadline: &Deadline) {
    let (at, id) = (("deadline", index), &deadline.id);
    let is_running = deadline.force == Force::Running;
    if deadline.from.is_empty() != is_running {
        let text = if is_running { "has no day, so it is counted from nothing" } else { "is counted from nothing" };
        check.say(at, "from", id, format!("`{id}` {text}"));
    }
    if deadline.plus.is_some() && deadline.minus.is_some() {
        check.say(at, "minus", id, format!("`{id}` is counted both forward and back"));
    }
    if deadline.then.is_some() && deadline.plus.is_none() {
        check.say(at, "then", id, format!("`{id}` needs `plus` before `then`"));
    }
    let spans = [("plus", deadline.plus), ("then", deadline.then), ("minus", deadline.minus)];
    for (key, span) in spans {
        if span.map(Span::count) == Some(0) {
            check.say(at, key, id, format!("`{id}` counts nothing: leave `{key}` out"));
        }
        if span.is_some() && is_running {
            check.say(at, key, id, format!("`{id}` has no day, so nothing is counted"));
        }
    }
}

/// Whether it says where it comes from, and what to do when the authority is late.
fn told(check: &mut Check, list: &Deadlines, index: usize, deadline: &Deadline) {
    let (at, id) = (("deadline", index), &deadline.id);
    based(check, list, at, "basis", &deadline.basis);
    if let Some(basis) = &deadline.special_act {
        based(check, list, at, "special_act", basis);
    }
    if let Some(consequence) = &deadline.consequence {
        if list.source(&consequence.source).is_none() {
            let text = format!("there is no source `{}`", consequence.source);
            check.say(at, "consequence.source", &consequence.source, text);
        }
        if consequence.law.trim().is_empty() {
            check.say(at, "consequence.law", "", "says no act and paragraph".into());
        }
    }
    let can_be_late = deadline.force == Force::NotLaterThan && deadline.who == Who::Authority;
    if can_be_late && deadline.missed.is_none() {
        check.say(at, "missed", id, format!("`{id}` says nobody to contact when the authority is late"));
    }
}

fn based(check: &mut Check, list: &Deadlines, at: (&str, usize), key: &str, basis: &Basis) {
    if list.source(&basis.source).is_none() {
        check.say(at, &format!("{key}.source"), &basis.source, format!("there is no source `{}`", basis.source));
    }
    if basis.law.trim().is_empty() {
        check.say(at, &format!("{key}.law"), "", "says no act and paragraph".into());
    }
    if let (Some(from), Some(to)) = (basis.valid_from, basis.valid_to)
        && to < from
    {
        let text = format!("ends on {to}, before it begins on {from}");
        check.say(at, &format!("{key}.valid_to"), &to.to_string(), text);
    }
}

/// Whether every code of the contract has its entry, and no other.
fn codes(check: &mut Check, list: &Deadlines) {
    let known: Vec<String> = (0..=LAST_CODE).map(|number| format!("T{number}")).collect();
    for (index, deadline) in list.deadlines.iter().enumerate().filter(|(_, one)| !known.contains(&one.code)) {
        let text = format!("`{}` is no code of the contract: T0 to T{LAST_CODE}", deadline.code);
        check.say(("deadline", index), "code", &deadline.code, text);
    }
    for code in known.iter().filter(|code| !list.deadlines.iter().any(|one| one.code == **code)) {
        check.say(("deadline", 0), "code", code, format!("no deadline has the code `{code}`"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Date;
    use crate::deadlines::{Group, Known, Start, State};
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    fn file(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
    }

    fn real() -> Deadlines {
        deadlines(&file("rules/deadlines.toml")).unwrap_or_else(|faults| {
            panic!("{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>());
        })
    }

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    /// Line by line: what is counted, from which day to which, and the contract's word for the day after it; none where
    /// nobody is late then.
    const LINES: [(&str, Start, &str, &str, Option<&str>); 61] = [
        ("t0-refugee", Start::Allocation, "2026-03-10", "2026-05-01", None),
        ("t0-refugee", Start::Allocation, "2026-06-30", "2026-08-03", None),
        ("t0-refugee", Start::Allocation, "2027-12-31", "2028-02-01", None),
        ("t0-quota-refugee", Start::MunicipalityRegistration, "2026-03-10", "2026-03-10", None),
        ("t0-family", Start::MunicipalityRegistration, "2026-03-10", "2026-03-10", None),
        ("t0-family", Start::PermitInDenmark, "2026-03-01", "2026-03-01", None),
        ("t0-ukraine", Start::Allocation, "2026-11-23", "2026-11-27", AUTHORITY),
        ("t0-ukraine", Start::Allocation, "2026-11-24", "2026-11-30", AUTHORITY),
        ("t0-ukraine", Start::Allocation, "2028-02-26", "2028-03-01", AUTHORITY),
        ("t1", Start::Takeover, "2026-11-01", "2026-11-01", AUTHORITY),
        ("t2", Start::Takeover, "2026-11-01", "2026-12-01", AUTHORITY),
        ("t2", Start::Takeover, "2026-10-31", "2026-11-30", AUTHORITY),
        ("t2", Start::Takeover, "2027-01-31", "2027-02-28", AUTHORITY),
        ("t2", Start::Takeover, "2028-01-31", "2028-02-29", AUTHORITY),
        ("t3", Start::Takeover, "2026-12-31", "2027-01-31", AUTHORITY),
        ("t3", Start::Takeover, "2028-01-30", "2028-02-29", AUTHORITY),
        ("t4-two-weeks", Start::Takeover, "2026-11-01", "2026-11-15", None),
        ("t4-two-weeks", Start::Takeover, "2028-02-20", "2028-03-05", None),
        ("t4-programme-start", Start::ProgrammeStart, "2026-11-20", "2026-11-20", AUTHORITY),
        ("t4-one-month", Start::Takeover, "2027-01-29", "2027-02-28", AUTHORITY),
        ("t5", Start::Takeover, "2026-11-01", "2026-12-01", AUTHORITY),
        ("t5", Start::Takeover, "2026-05-31", "2026-06-30", AUTHORITY),
        ("t6-refugee", Start::Takeover, "2026-11-01", "2027-05-01", AUTHORITY),
        ("t6-refugee", Start::Takeover, "2026-08-31", "2027-02-28", AUTHORITY),
        ("t6-quota-refugee", Start::Takeover, "2027-08-31", "2028-02-29", AUTHORITY),
        ("t6-family", Start::Takeover, "2026-11-01", "2027-05-01", None),
        ("t7", Start::Takeover, "2026-11-01", "2027-02-01", AUTHORITY),
        ("t7", Start::Takeover, "2026-11-30", "2027-02-28", AUTHORITY),
        ("t8", Start::ProgrammeStart, "2026-11-20", "2027-11-20", AUTHORITY),
        ("t8", Start::ProgrammeStart, "2028-02-29", "2029-02-28", AUTHORITY),
        ("t9-four-times", Start::Categorisation, "2027-02-01", "2027-08-01", None),
        ("t9-yearly", Start::LastFollowUp, "2027-02-01", "2028-02-01", None),
        ("t9-yearly", Start::LastFollowUp, "2028-02-29", "2029-02-28", None),
        ("t10-birth", Start::ChildBirth, "2026-08-31", "2027-02-28", None),
        ("t10-birth", Start::ChildBirth, "2026-11-22", "2027-05-22", None),
        ("t10-leave-end", Start::LeaveEnd, "2027-06-30", "2027-06-30", None),
        ("t11-first-year", Start::ProgrammeStart, "2026-11-20", "2027-11-20", None),
        ("t11-longest", Start::ProgrammeStart, "2026-11-20", "2031-11-20", None),
        ("t11-longest", Start::ProgrammeStart, "2028-02-29", "2033-02-28", None),
        ("t12", Start::DanishReferral, "2026-11-25", "2031-11-25", None),
        ("t13-a1", Start::NationalRegistration, "2026-11-22", "2027-05-22", CITIZEN),
        ("t13-a1", Start::PermitInDenmark, "2026-08-31", "2027-02-28", CITIZEN),
        ("t13-a1-retake", Start::NationalRegistration, "2026-11-22", "2027-08-22", CITIZEN),
        ("t13-a1-retake", Start::NationalRegistration, "2026-08-31", "2027-05-28", CITIZEN),
        ("t13-a2", Start::NationalRegistration, "2026-11-22", "2027-08-22", CITIZEN),
        ("t13-a2", Start::NationalRegistration, "2027-05-31", "2028-02-29", CITIZEN),
        ("t13-a2-retake", Start::NationalRegistration, "2026-11-22", "2027-11-22", CITIZEN),
        ("t13-a2-retake", Start::NationalRegistration, "2027-05-31", "2028-05-29", CITIZEN),
        ("t14", Start::JobseekerRegistration, "2026-11-22", "2026-12-13", CITIZEN),
        ("t14", Start::JobseekerRegistration, "2028-02-10", "2028-03-02", CITIZEN),
        ("t15", Start::SickDay, "2026-11-23", "2026-11-23", CITIZEN),
        ("t16", Start::MunicipalDecision, "2026-11-23", "2026-12-21", CITIZEN),
        ("t16", Start::MunicipalDecision, "2028-02-10", "2028-03-09", CITIZEN),
        ("t17", Start::ImmigrationDecision, "2026-11-23", "2027-01-18", CITIZEN),
        ("t18", Start::ChildApplicationStart, "2026-11-30", "2027-02-28", CITIZEN),
        ("t18", Start::ChildApplicationStart, "2026-11-22", "2027-02-22", CITIZEN),
        ("t19-family-earliest", Start::PermitExpiry, "2027-05-31", "2027-02-28", None),
        ("t19-family-earliest", Start::PermitExpiry, "2028-05-30", "2028-02-29", None),
        ("t19-family-latest", Start::PermitExpiry, "2027-05-31", "2027-05-30", CITIZEN),
        ("t19-family-latest", Start::PermitExpiry, "2028-03-01", "2028-02-29", CITIZEN),
        ("t19-refugee", Start::PermitExpiry, "2027-05-31", "2027-05-31", None),
    ];

    const AUTHORITY: Option<&str> = Some("overdue_authority");
    const CITIZEN: Option<&str> = Some("overdue_citizen");

    #[test]
    fn every_line_falls_on_its_day_and_is_late_the_day_after_only() {
        let all = real();
        for (id, start, from, to, late) in LINES {
            let deadline = all.deadline(id).unwrap_or_else(|| panic!("there is no deadline {id}"));
            let known = Known { starts: vec![(start, day(from))], ..Known::default() };
            let date = deadline.date(&known).unwrap_or_else(|| panic!("{id} is not counted from {start:?}"));
            assert_eq!(date, day(to), "{id} from {from}");
            let state = |days: i64| deadline.state(date, &known, date.plus_days(days));
            assert_eq!(state(-15), State::Upcoming, "{id}, 15 days before");
            assert_eq!(state(-14), State::DueSoon, "{id}, 14 days before");
            assert_eq!(state(-1), State::DueSoon, "{id}, the day before");
            assert_eq!(state(0), State::DueSoon, "{id}, the day");
            assert_eq!(state(1).word(), late, "{id}, the day after");
        }
    }

    #[test]
    fn every_deadline_that_has_a_day_stands_in_the_table() {
        let tested: BTreeSet<&str> = LINES.iter().map(|(id, ..)| *id).collect();
        let all = real();
        let dated = all.deadlines.iter().filter(|one| one.force != Force::Running);
        let written: BTreeSet<&str> = dated.map(|one| one.id.as_str()).collect();
        assert_eq!(tested, written);
    }

    #[test]
    fn a_takeover_on_a_holiday_moves_to_the_next_working_day() {
        let all = real();
        let refugee = all.deadline("t0-refugee").expect("a deadline");
        let starts = vec![(Start::Allocation, day("2026-11-10"))];
        let known = Known { starts, holidays: vec![day("2027-01-01")], ..Known::default() };
        assert_eq!(refugee.date(&known), Some(day("2027-01-04")), "1 January is a Friday");
    }

    #[test]
    fn a_permit_given_in_denmark_counts_before_the_registration() {
        let known = Known {
            starts: vec![
                (Start::MunicipalityRegistration, day("2026-11-10")),
                (Start::NationalRegistration, day("2026-11-10")),
                (Start::PermitInDenmark, day("2026-11-02")),
            ],
            ..Known::default()
        };
        let all = real();
        let date = |id: &str| all.deadline(id).and_then(|one| one.date(&known));
        assert_eq!(date("t0-family"), Some(day("2026-11-02")));
        assert_eq!(date("t13-a1"), Some(day("2027-05-02")));
    }

    #[test]
    fn a_minister_can_suspend_the_first_five_deadlines_and_no_other() {
        let all = real();
        let suspendable: BTreeSet<&str> =
            all.deadlines.iter().filter(|one| one.suspendable).map(|one| one.code.as_str()).collect();
        assert_eq!(suspendable, BTreeSet::from(["T1", "T2", "T3", "T4", "T5"]));
        assert!(all.deadlines.iter().all(|one| one.suspendable == suspendable.contains(one.code.as_str())));
    }

    #[test]
    fn how_often_the_municipality_follows_up_is_the_only_open_point() {
        let all = real();
        let open: Vec<&str> =
            all.deadlines.iter().filter(|one| one.basis.unconfirmed).map(|one| one.id.as_str()).collect();
        assert_eq!(open, ["t9-four-times", "t9-yearly"]);
    }

    #[test]
    fn a_person_under_the_special_act_is_told_the_order_that_applies_to_them() {
        let all = real();
        for deadline in &all.deadlines {
            let law = &deadline.basis_for(Some(Group::Ukraine)).law;
            let told = deadline.concerns(Some(Group::Ukraine));
            assert!(!told || !law.contains("208/2026"), "{} rests on {law}", deadline.id);
        }
    }

    #[test]
    fn packed_for_the_phone_they_come_out_as_they_went_in_and_half_of_them_is_nothing() {
        let all = real();
        let bytes = crate::pack::to_bytes(&all);
        assert_eq!(crate::pack::from_bytes(&bytes), Some(all));
        assert_eq!(crate::pack::from_bytes::<Deadlines>(&bytes[..bytes.len() / 2]), None);
    }

    /// The choices of a text, as a catalogue has them.
    fn choices(tag: &str, message: &str) -> BTreeSet<String> {
        let name = if message.starts_with("plan-") { "plan" } else { "deadlines" };
        let text = std::fs::read_to_string(file(&format!("locales/{tag}/{name}.ftl"))).expect("the texts");
        let lines = text.lines().skip_while(|line| *line != format!("{message} ="));
        let own = lines.skip(1).take_while(|line| line.starts_with(' '));
        let keys = own.filter_map(|line| line.trim_start().strip_prefix('[')?.split_once(']'));
        keys.map(|(key, _)| key.to_owned()).collect()
    }

    #[test]
    fn every_text_a_deadline_names_is_there_and_no_text_is_left_over() {
        let all = real();
        let codes: BTreeSet<String> = all.deadlines.iter().map(|one| one.code.clone()).collect();
        let days = |code: &str| all.deadlines.iter().filter(|one| one.code == code).count();
        let several = all.deadlines.iter().filter(|one| days(&one.code) > 1);
        let cases: BTreeSet<String> = several.map(|one| one.id.clone()).collect();
        let consequences: BTreeSet<String> =
            all.deadlines.iter().filter_map(|one| one.consequence.as_ref()).map(|one| one.text.clone()).collect();
        let missed: BTreeSet<String> = all.deadlines.iter().filter_map(|one| one.missed.clone()).collect();
        for tag in ["da", "en"] {
            for message in ["plan-deadline", "deadline-meaning", "deadline-next"] {
                assert_eq!(choices(tag, message), codes, "{message} in {tag}");
            }
            assert_eq!(choices(tag, "deadline-case"), cases, "{tag}");
            assert_eq!(choices(tag, "deadline-consequence"), consequences, "{tag}");
            assert_eq!(choices(tag, "deadline-missed"), missed, "{tag}");
        }
    }

    /// The real file with one thing changed.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        let sound = std::fs::read_to_string(file("rules/deadlines.toml")).expect("the rule file");
        assert!(sound.contains(from), "`{from}` stands in the rule file");
        let changed = sound.replacen(from, to, 1);
        let faults = parse(Path::new("rules/a.toml"), &changed).expect_err("a fault");
        let said: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
        assert!(said.contains(expected), "expected `{expected}` in:\n{said}");
        let line = faults[0].line;
        assert!(line > 0 && line <= changed.lines().count(), "a line of the file: {line}");
    }

    #[test]
    fn a_day_that_cannot_be_counted_is_named() {
        check("from = [\"takeover\"]", "from = []", "deadline.from: `t1` is counted from nothing");
        check("from = [\"takeover\"]", "from = [\"arrival\"]", "unknown variant `arrival`");
        check("plus = { days = 4 }", "plus = { moons = 4 }", "unknown variant `moons`");
        check("plus = { days = 4 }", "plus = { days = 0 }", "deadline.plus: `t0-ukraine` counts nothing");
        check("plus = { days = 4 }", "then = { days = 4 }", "deadline.then: `t0-ukraine` needs `plus` before `then`");
        check(
            "minus = { days = 1 }",
            "minus = { days = 1 }\nplus = { days = 1 }",
            "deadline.minus: `t19-family-latest` is counted both forward and back",
        );
        check("force = \"running\"", "force = \"on\"", "deadline.from: `t9-running` is counted from nothing");
    }

    #[test]
    fn a_deadline_without_a_source_or_with_nobody_to_contact_is_named() {
        check("source = \"saerlov\"", "source = \"gone\"", "deadline.basis.source: there is no source `gone`");
        check("jf. BEK nr. 1259/2022\", source = \"bolig-2\"", "\", source = \"gone\"", "consequence.source: there is");
        check("missed = \"housing\"\n", "", "deadline.missed: `t1` says nobody to contact");
    }

    #[test]
    fn a_code_that_is_missing_or_unknown_and_an_id_that_stands_twice_are_named() {
        check("code = \"T8\"", "code = \"T20\"", "deadline.code: `T20` is no code of the contract: T0 to T19");
        check("code = \"T8\"", "code = \"T7\"", "no deadline has the code `T8`");
        check("id = \"t8\"", "id = \"t7\"", "deadline.id: `t7` stands twice");
    }
}
