//! What stands on the plan on paper: every row of it, or what is open before a meeting. Rows hold no words of a page,
//! so that each language writes the same ones. Pure.

use crate::api::types::plan::{Action, Appointment, Caseworker, Deadline, Goal, Plan};
use crate::local_time::LocalTime;
use crate::plan::acts::shown_status;
use rulebook::Date;

/// A row of the paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Row<'a> {
    /// What the rows below are about.
    Heading(Heading<'a>),
    /// One thing of the plan.
    Item(Vec<Line<'a>>),
}

/// What the rows below are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heading<'a> {
    /// Whom to ask.
    Caseworker,
    /// The programme and its contract.
    Programme,
    /// Every goal.
    Goals,
    /// Every action.
    Actions,
    /// The actions of an area of life.
    Area(&'a str),
    /// Every meeting.
    Appointments,
    /// Every deadline.
    Deadlines,
    /// The meeting that comes first.
    NextAppointment,
    /// What each must do next.
    NextDeadlines,
    /// Actions the person has not answered.
    Waiting,
    /// Actions the person does not agree to.
    Objections,
}

/// A line of a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Line<'a> {
    /// What the row is about.
    Title(Value<'a>),
    /// What stands without a name.
    Plain(Value<'a>),
    /// The office's own text, in Danish.
    Office(&'a str),
    /// A name and what it is.
    Fact(Label, Value<'a>),
}

/// The name of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// When somebody can be reached.
    Hours,
    /// The day the municipality took over responsibility.
    Started,
    /// The day the programme is expected to end.
    Ends,
    /// The department that coordinates.
    Department,
    /// The contract.
    Contract,
    /// Where it stands.
    Status,
    /// The person's own words.
    OwnWords,
    /// Who does it.
    Who,
    /// The unit or place of work.
    Unit,
    /// When.
    When,
    /// When it should be done.
    Due,
    /// Hours a week.
    Week,
    /// Where.
    Where,
    /// Whether the person agrees.
    Answer,
    /// How people meet.
    Mode,
    /// Papers to bring.
    Bring,
    /// Act and paragraph.
    Law,
}

/// What a line says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// The name of a person.
    Person(&'a str),
    /// A unit, a place, a paragraph: as the office writes it.
    Name(&'a str),
    /// A telephone number.
    Phone(&'a str),
    /// An e-mail address.
    Email(&'a str),
    /// Text of the office, in Danish.
    Office(&'a str),
    /// Papers as the office names them, in Danish.
    Papers(&'a [String]),
    /// What the person wrote.
    Own(&'a str),
    /// A day.
    Day(Date),
    /// A moment.
    Time(LocalTime),
    /// There is no day yet.
    NoDate,
    /// Hours a week.
    Hours(i64),
    /// An area of life.
    Area(&'a str),
    /// A kind of action.
    Kind(&'a str),
    /// A deadline, by its code.
    Deadline(&'a str),
    /// Who does an action.
    Responsible(&'a str),
    /// Who must act before a deadline.
    MustAct(&'a str),
    /// Where a goal stands.
    GoalStatus(&'a str),
    /// Where an action stands.
    ActionStatus(&'a str),
    /// Where the contract stands.
    ContractStatus(&'a str),
    /// Where a meeting stands.
    AppointmentStatus(&'a str),
    /// Where a deadline stands.
    DeadlineStatus(&'a str),
    /// How people meet.
    Mode(&'a str),
    /// The person's own answer.
    Voice(&'a str),
    /// Nobody has been named.
    Nobody,
    /// There is nothing of the kind.
    Nothing,
}

/// Everything in the plan, each thing once.
pub fn whole<'a>(plan: &'a Plan, caseworker: Option<&'a Caseworker>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    section(&mut rows, Heading::Caseworker, vec![whom_to_ask(caseworker)]);
    section(&mut rows, Heading::Programme, vec![programme(plan)]);
    let (sub, main): (Vec<&Goal>, Vec<&Goal>) = plan.goals.iter().partition(|goal| goal.is_sub);
    section(&mut rows, Heading::Goals, main.into_iter().chain(sub).map(goal).collect());
    let areas = areas(&plan.actions);
    if areas.is_empty() {
        section(&mut rows, Heading::Actions, Vec::new());
    } else {
        rows.push(Row::Heading(Heading::Actions));
    }
    for area in areas {
        let here = plan.actions.iter().filter(|one| one.area == area);
        section(&mut rows, Heading::Area(area), here.map(action).collect());
    }
    let appointments = in_order(&plan.appointments, |one| one.starts_at);
    section(&mut rows, Heading::Appointments, appointments.into_iter().map(appointment).collect());
    let deadlines = in_order(&plan.deadlines, |one| one.date);
    section(&mut rows, Heading::Deadlines, deadlines.into_iter().map(deadline).collect());
    rows
}

/// What is open `now`: the next meeting, what each must do next, what waits for an answer, objections, whom to ask.
pub fn for_meeting<'a>(plan: &'a Plan, caseworker: Option<&'a Caseworker>, now: LocalTime) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let meetings = in_order(&plan.appointments, |one| one.starts_at);
    let next = meetings.into_iter().find(|one| one.starts_at >= now && is_coming(one));
    section(&mut rows, Heading::NextAppointment, next.map(appointment).into_iter().collect());
    let mut due = next_deadlines(plan, true, now.date);
    due.extend(next_deadlines(plan, false, now.date));
    section(&mut rows, Heading::NextDeadlines, due.into_iter().map(deadline).collect());
    let open = || plan.actions.iter().filter(|one| !matches!(one.status.as_str(), "done" | "cancelled"));
    let waiting = open().filter(|one| !matches!(one.agreed.as_str(), "agreed" | "objected"));
    section(&mut rows, Heading::Waiting, waiting.map(action).collect());
    let objections = open().filter(|one| one.agreed == "objected");
    section(&mut rows, Heading::Objections, objections.map(objection).collect());
    section(&mut rows, Heading::Caseworker, vec![whom_to_ask(caseworker)]);
    rows
}

fn section<'a>(rows: &mut Vec<Row<'a>>, heading: Heading<'a>, items: Vec<Row<'a>>) {
    rows.push(Row::Heading(heading));
    if items.is_empty() {
        rows.push(Row::Item(vec![Line::Plain(Value::Nothing)]));
    }
    rows.extend(items);
}

/// By `key`, the smallest first. Equal ones stay as they were.
fn in_order<T, K: PartialOrd>(items: &[T], key: impl Fn(&T) -> K) -> Vec<&T> {
    let mut ordered: Vec<&T> = Vec::new();
    for item in items {
        let at = ordered.partition_point(|&known| key(known) <= key(item));
        ordered.insert(at, item);
    }
    ordered
}

/// Each area once, as it first comes.
fn areas(actions: &[Action]) -> Vec<&str> {
    let mut areas = Vec::new();
    for action in actions {
        if !areas.contains(&action.area.as_str()) {
            areas.push(action.area.as_str());
        }
    }
    areas
}

/// A status nobody knows does not hide a meeting.
fn is_coming(appointment: &Appointment) -> bool {
    !matches!(appointment.status.as_str(), "held" | "missed_citizen" | "missed_authority" | "cancelled")
}

/// What one party has not done: all that is late, and the day that comes next.
fn next_deadlines(plan: &Plan, is_citizen: bool, today: Date) -> Vec<&Deadline> {
    let mut found = Vec::new();
    for one in in_order(&plan.deadlines, |one| one.date) {
        let is_open = !matches!(one.status.as_str(), "met" | "suspended");
        if is_open && (one.who_must_act == "citizen") == is_citizen {
            found.push(one);
            if one.date >= today {
                break;
            }
        }
    }
    found
}

fn whom_to_ask(caseworker: Option<&Caseworker>) -> Row<'_> {
    let Some(caseworker) = caseworker else { return Row::Item(vec![Line::Plain(Value::Nobody)]) };
    let mut lines = vec![Line::Title(Value::Person(&caseworker.name))];
    lines.extend(caseworker.department.as_deref().map(|text| Line::Plain(Value::Name(text))));
    lines.extend(caseworker.phone.as_deref().map(|phone| Line::Fact(Label::Phone, Value::Phone(phone))));
    lines.extend(caseworker.email.as_deref().map(|email| Line::Fact(Label::Email, Value::Email(email))));
    lines.extend(caseworker.hours.as_deref().map(|hours| Line::Fact(Label::Hours, Value::Office(hours))));
    Row::Item(lines)
}

fn programme(plan: &Plan) -> Row<'_> {
    let mut lines = vec![Line::Fact(Label::Started, Value::Day(plan.start_date))];
    lines.extend(plan.programme_end_expected.map(|day| Line::Fact(Label::Ends, Value::Day(day))));
    let contract = plan.contract.as_ref();
    lines.extend(contract.map(|one| Line::Fact(Label::Contract, Value::ContractStatus(&one.status))));
    let department = plan.coordinating_department.as_deref();
    lines.extend(department.map(|text| Line::Fact(Label::Department, Value::Name(text))));
    Row::Item(lines)
}

fn goal(goal: &Goal) -> Row<'_> {
    let mut lines = vec![Line::Title(Value::Area(&goal.area)), Line::Office(&goal.title)];
    lines.push(Line::Fact(Label::Status, Value::GoalStatus(&goal.status)));
    lines.extend(goal.horizon_date.map(|day| Line::Fact(Label::When, Value::Day(day))));
    lines.extend(goal.own_words.as_deref().map(|own| Line::Fact(Label::OwnWords, Value::Own(own))));
    Row::Item(lines)
}

fn action(action: &Action) -> Row<'_> {
    let mut lines = vec![Line::Title(Value::Kind(&action.kind)), Line::Office(&action.title)];
    lines.extend(action.description_plain.as_deref().map(Line::Office));
    lines.push(Line::Fact(Label::Who, Value::Responsible(&action.responsible)));
    lines.extend(action.responsible_unit.as_deref().map(|unit| Line::Fact(Label::Unit, Value::Name(unit))));
    lines.extend(action.starts_at.map(|time| Line::Fact(Label::When, Value::Time(time))));
    lines.extend(action.due_at.map(|time| Line::Fact(Label::Due, Value::Time(time))));
    if action.starts_at.is_none() && action.due_at.is_none() {
        lines.push(Line::Fact(Label::When, Value::NoDate));
    }
    lines.extend(action.hours_per_week.map(|hours| Line::Fact(Label::Week, Value::Hours(hours))));
    lines.extend(action.place.as_deref().map(|place| Line::Fact(Label::Where, Value::Name(place))));
    lines.push(Line::Fact(Label::Status, Value::ActionStatus(shown_status(action))));
    lines.extend(voice(action));
    Row::Item(lines)
}

fn voice(action: &Action) -> Vec<Line<'_>> {
    let mut lines = vec![Line::Fact(Label::Answer, Value::Voice(&action.agreed))];
    lines.extend(action.objection_text.as_deref().map(|own| Line::Fact(Label::OwnWords, Value::Own(own))));
    lines
}

fn objection(action: &Action) -> Row<'_> {
    let mut lines = vec![Line::Title(Value::Kind(&action.kind)), Line::Office(&action.title)];
    lines.extend(voice(action));
    Row::Item(lines)
}

fn appointment(appointment: &Appointment) -> Row<'_> {
    let mut lines = vec![Line::Title(Value::Time(appointment.starts_at))];
    lines.push(Line::Fact(Label::Who, Value::Name(&appointment.with_unit)));
    lines.extend(appointment.place_or_link.as_deref().map(|place| Line::Fact(Label::Where, Value::Name(place))));
    lines.extend(appointment.mode.as_deref().map(|mode| Line::Fact(Label::Mode, Value::Mode(mode))));
    lines.push(Line::Fact(Label::Status, Value::AppointmentStatus(&appointment.status)));
    if !appointment.bring_documents.is_empty() {
        lines.push(Line::Fact(Label::Bring, Value::Papers(&appointment.bring_documents)));
    }
    Row::Item(lines)
}

fn deadline(deadline: &Deadline) -> Row<'_> {
    let mut lines = vec![
        Line::Title(Value::Deadline(&deadline.code)),
        Line::Plain(Value::Day(deadline.date)),
        Line::Plain(Value::MustAct(&deadline.who_must_act)),
        Line::Fact(Label::Status, Value::DeadlineStatus(&deadline.status)),
    ];
    lines.extend(deadline.rule_source.as_deref().map(|law| Line::Fact(Label::Law, Value::Name(law))));
    Row::Item(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;
    use serde_json::{Value as Raw, json};

    const AREAS: [&str; 3] = ["danish", "employment", "an area of tomorrow"];
    const STATUSES: [&str; 5] = ["active", "agreed", "done", "cancelled", "a status of tomorrow"];
    const VOICES: [&str; 4] = ["pending", "agreed", "objected", "an answer of tomorrow"];

    fn read(raw: &Raw) -> Plan {
        Json::parse(&raw.to_string()).as_ref().and_then(Plan::read).expect("a plan")
    }

    fn bare() -> Raw {
        json!({"programme": "introduction", "start_date": "2026-01-31", "version": 1})
    }

    /// A plan with `count` of everything, in no order.
    fn plan(count: usize) -> Plan {
        let mut raw = bare();
        let all = |make: &dyn Fn(usize) -> Raw| (0..count).map(make).collect::<Vec<Raw>>();
        raw["goals"] = all(&|at| {
            let kind = if at % 2 == 0 { "sub" } else { "main" };
            let area = AREAS[at % 3];
            json!({"id": "g", "area": area, "title": format!("goal {at}"), "type": kind, "status": "active"})
        })
        .into();
        raw["actions"] = all(&|at| {
            let (area, status, agreed) = (AREAS[at % 3], STATUSES[at % 5], VOICES[at % 4]);
            json!({"id": "a", "area": area, "kind": "meeting", "title": format!("action {at}"),
                "responsible": "citizen", "status": status, "agreed": agreed})
        })
        .into();
        raw["appointments"] = all(&|at| {
            let status = ["invited", "cancelled", "held", "confirmed"][at % 4];
            json!({"id": "m", "with_unit": format!("unit {at}"), "status": status,
                "starts_at": format!("2026-{:02}-10T09:00", 12 - at % 12)})
        })
        .into();
        raw["deadlines"] = all(&|at| {
            let who = if at % 2 == 0 { "citizen" } else { "authority" };
            let status = ["upcoming", "met", "suspended", "overdue_authority"][at / 2 % 4];
            let date = format!("2026-{:02}-20", 1 + (at * 5) % 12);
            json!({"code": format!("T{at}"), "date": date, "who_must_act": who, "status": status})
        })
        .into();
        read(&raw)
    }

    fn lines<'a>(rows: &'a [Row<'a>]) -> Vec<Line<'a>> {
        let items = rows.iter().filter_map(|row| if let Row::Item(lines) = row { Some(lines) } else { None });
        items.flatten().copied().collect()
    }

    fn count(rows: &[Row], line: Line) -> usize {
        lines(rows).into_iter().filter(|one| *one == line).count()
    }

    /// The items below a heading.
    fn below<'a>(rows: &'a [Row<'a>], heading: Heading) -> Vec<&'a [Line<'a>]> {
        let at = rows.iter().position(|row| *row == Row::Heading(heading)).expect("the heading");
        let items = rows[at + 1..].iter().map_while(|row| match row {
            Row::Item(lines) => Some(lines.as_slice()),
            Row::Heading(_) => None,
        });
        items.collect()
    }

    fn now() -> LocalTime {
        "2026-06-15T12:00".parse().expect("a moment")
    }

    #[test]
    fn everything_in_the_plan_is_on_the_whole_paper_once() {
        for many in [0, 1, 2, 7, 20, 300] {
            let plan = plan(many);
            let rows = whole(&plan, None);
            for goal in &plan.goals {
                assert_eq!(count(&rows, Line::Office(&goal.title)), 1, "{}", goal.title);
            }
            for action in &plan.actions {
                assert_eq!(count(&rows, Line::Office(&action.title)), 1, "{}", action.title);
            }
            for one in &plan.appointments {
                assert_eq!(count(&rows, Line::Fact(Label::Who, Value::Name(&one.with_unit))), 1, "{}", one.with_unit);
            }
            for one in &plan.deadlines {
                assert_eq!(count(&rows, Line::Title(Value::Deadline(&one.code))), 1, "{}", one.code);
            }
        }
    }

    #[test]
    fn an_action_stands_below_its_area() {
        let plan = plan(7);
        let rows = whole(&plan, None);
        for area in AREAS {
            let own = plan.actions.iter().filter(|action| action.area == area).map(|action| action.title.as_str());
            let own: Vec<Line> = own.map(Line::Office).collect();
            let titles: Vec<Line> = below(&rows, Heading::Area(area)).iter().map(|lines| lines[1]).collect();
            assert_eq!(titles, own);
        }
    }

    #[test]
    fn meetings_and_deadlines_stand_in_the_order_of_their_days() {
        let plan = plan(12);
        let rows = whole(&plan, None);
        let times: Vec<LocalTime> = below(&rows, Heading::Appointments)
            .iter()
            .filter_map(|lines| if let Line::Title(Value::Time(time)) = lines[0] { Some(time) } else { None })
            .collect();
        assert_eq!(times.len(), 12);
        assert!(times.is_sorted());
        let days: Vec<Date> = below(&rows, Heading::Deadlines)
            .iter()
            .filter_map(|lines| if let Line::Plain(Value::Day(day)) = lines[1] { Some(day) } else { None })
            .collect();
        assert_eq!(days.len(), 12);
        assert!(days.is_sorted());
    }

    #[test]
    fn main_goals_stand_before_the_parts_of_goals() {
        let plan = plan(4);
        let rows = whole(&plan, None);
        let titles: Vec<Line> = below(&rows, Heading::Goals).iter().map(|lines| lines[1]).collect();
        assert_eq!(titles, ["goal 1", "goal 3", "goal 0", "goal 2"].map(Line::Office));
    }

    #[test]
    fn what_nobody_said_yes_to_is_not_agreed() {
        let raw = |agreed: &str| {
            let mut raw = bare();
            raw["actions"] = json!([{"id": "a", "area": "danish", "kind": "cv", "title": "t",
                "responsible": "citizen", "status": "agreed", "agreed": agreed}]);
            raw
        };
        let agreed = Line::Fact(Label::Status, Value::ActionStatus("agreed"));
        for (voice, is_agreed) in [("pending", 0), ("objected", 0), ("an answer of tomorrow", 0), ("agreed", 1)] {
            let plan = read(&raw(voice));
            assert_eq!(count(&whole(&plan, None), agreed), is_agreed, "{voice}");
        }
    }

    #[test]
    fn the_paper_for_the_meeting_holds_only_what_is_open() {
        let plan = plan(60);
        let rows = for_meeting(&plan, None, now());
        let closed = |action: &Action| matches!(action.status.as_str(), "done" | "cancelled");
        for action in &plan.actions {
            let is_open = !closed(action) && action.agreed != "agreed";
            assert_eq!(count(&rows, Line::Office(&action.title)), usize::from(is_open), "{}", action.title);
        }
        for status in ["met", "suspended"] {
            assert_eq!(count(&rows, Line::Fact(Label::Status, Value::DeadlineStatus(status))), 0, "{status}");
        }
        assert_eq!(below(&rows, Heading::NextAppointment).len(), 1);
        for lines in below(&rows, Heading::Objections) {
            assert!(lines.contains(&Line::Fact(Label::Answer, Value::Voice("objected"))), "{lines:?}");
        }
    }

    #[test]
    fn the_next_meeting_is_the_first_that_still_takes_place() {
        let mut raw = bare();
        raw["appointments"] = [
            ("late", "2026-07-01T09:00", "confirmed"),
            ("off", "2026-06-16T09:00", "cancelled"),
            ("next", "2026-06-15T12:00", "a status of tomorrow"),
            ("past", "2026-06-15T11:59", "invited"),
        ]
        .map(|(unit, time, status)| json!({"id": "m", "with_unit": unit, "starts_at": time, "status": status}))
        .to_vec()
        .into();
        let plan = read(&raw);
        let rows = for_meeting(&plan, None, now());
        let next = below(&rows, Heading::NextAppointment);
        assert_eq!(next.len(), 1);
        assert!(next[0].contains(&Line::Fact(Label::Who, Value::Name("next"))), "{next:?}");
    }

    #[test]
    fn each_party_has_what_is_late_and_what_comes_next() {
        let mut raw = bare();
        raw["deadlines"] = [
            ("T1", "2026-05-01", "authority", "overdue_authority"),
            ("T2", "2026-07-01", "authority", "upcoming"),
            ("T3", "2026-08-01", "authority", "upcoming"),
            ("T4", "2026-05-02", "citizen", "met"),
            ("T5", "2026-09-01", "citizen", "upcoming"),
            ("T6", "2026-06-15", "citizen", "due_soon"),
        ]
        .map(|(code, date, who, status)| json!({"code": code, "date": date, "who_must_act": who, "status": status}))
        .to_vec()
        .into();
        let plan = read(&raw);
        let rows = for_meeting(&plan, None, now());
        let titles: Vec<Line> = below(&rows, Heading::NextDeadlines).iter().map(|lines| lines[0]).collect();
        assert_eq!(titles, ["T6", "T1", "T2"].map(|code| Line::Title(Value::Deadline(code))));
    }

    #[test]
    fn what_is_not_there_is_said() {
        let plan = read(&bare());
        for rows in [whole(&plan, None), for_meeting(&plan, None, now())] {
            assert_eq!(below(&rows, Heading::Caseworker), [[Line::Plain(Value::Nobody)].as_slice()]);
            let is_last = matches!(rows.last(), Some(Row::Heading(_)));
            assert!(!is_last, "a heading with nothing below it");
        }
    }
}
