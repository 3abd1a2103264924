//! The plan, as the contract has it.

use crate::json::Json;
use crate::local_time::LocalTime;
use rulebook::Date;

/// The plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// `introduction`, `sho_ukraine`, `language_only` or `none`.
    pub programme: String,
    /// When the programme is expected to end.
    pub programme_end_expected: Option<Date>,
    /// The day the municipality took over responsibility.
    pub start_date: Date,
    /// The department that coordinates.
    pub coordinating_department: Option<String>,
    /// The named caseworker.
    pub caseworker: Option<Caseworker>,
    /// The legal contract.
    pub contract: Option<Contract>,
    /// Grows by one each time the plan changes.
    pub version: i64,
    /// When it changed last.
    pub last_changed_at: Option<LocalTime>,
    /// When the person last said to have read it.
    pub last_read_by_citizen_at: Option<LocalTime>,
    /// What is to be reached.
    pub goals: Vec<Goal>,
    /// Who does what.
    pub actions: Vec<Action>,
    /// Meetings.
    pub appointments: Vec<Appointment>,
    /// By when.
    pub deadlines: Vec<Deadline>,
}

/// The named caseworker.
#[derive(Debug, Clone, PartialEq)]
pub struct Caseworker {
    /// Name.
    pub name: String,
    /// Department.
    pub department: Option<String>,
    /// Telephone, as written.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// When somebody can be reached, in Danish.
    pub hours: Option<String>,
}

/// The legal contract.
#[derive(Debug, Clone, PartialEq)]
pub struct Contract {
    /// Where it stands.
    pub status: String,
    /// When the person signed.
    pub signed_citizen_at: Option<LocalTime>,
    /// When the municipality signed.
    pub signed_municipality_at: Option<LocalTime>,
    /// When the person signed the declaration on residence and self-support.
    pub declaration_signed_at: Option<LocalTime>,
    /// Why it is being changed, in Danish.
    pub revised_reason: Option<String>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// Reference.
    pub id: String,
    /// Area of life.
    pub area: String,
    /// The office's own words, in Danish.
    pub title: String,
    /// The person's own words, as they were written.
    pub own_words: Option<String>,
    /// Part of another goal.
    pub is_sub: bool,
    /// When it should be reached.
    pub horizon_date: Option<Date>,
    /// Where it stands.
    pub status: String,
    /// `citizen`, `joint` or `authority`.
    pub set_by: Option<String>,
    /// Why, in Danish.
    pub why: Option<String>,
    /// How one sees that it is reached, in Danish.
    pub measure: Option<String>,
}

/// Something somebody does.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Reference.
    pub id: String,
    /// The goals it serves.
    pub goal_ids: Vec<String>,
    /// Area of life.
    pub area: String,
    /// Kind of action.
    pub kind: String,
    /// The office's own words, in Danish.
    pub title: String,
    /// More of them.
    pub description_plain: Option<String>,
    /// Who does it.
    pub responsible: String,
    /// The unit or place of work.
    pub responsible_unit: Option<String>,
    /// Where to ask about it.
    pub contact: Option<Contact>,
    /// When it begins.
    pub starts_at: Option<LocalTime>,
    /// When it should be done.
    pub due_at: Option<LocalTime>,
    /// Whole hours a week.
    pub hours_per_week: Option<i64>,
    /// Where.
    pub place: Option<String>,
    /// Where it stands.
    pub status: String,
    /// Every status it had, oldest first.
    pub history: Vec<ActionStatusEntry>,
    /// The action that must be done first.
    pub blocked_by: Option<String>,
    /// The request for an interpreter for it.
    pub interpreter_request_id: Option<String>,
    /// Papers that belong to it.
    pub documents: Vec<String>,
    /// Act and paragraph.
    pub law_ref: Option<String>,
    /// The deadline of the law it serves.
    pub deadline_code: Option<String>,
    /// What the municipality is bound to say about consequences, in Danish.
    pub consequence_text: Option<String>,
    /// `agreed`, `objected` or `pending`: the person's own voice.
    pub agreed: String,
    /// Why not, in the person's own words.
    pub objection_text: Option<String>,
}

/// A status that an action had.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionStatusEntry {
    /// The status.
    pub status: String,
    /// Since when.
    pub at: LocalTime,
    /// `citizen` or `authority`.
    pub by: Option<String>,
}

/// Where to ask about an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// The unit or person.
    pub unit: String,
    /// Telephone, as written.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// When somebody can be reached, in Danish.
    pub hours: Option<String>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointment {
    /// Reference.
    pub id: String,
    /// The action it belongs to.
    pub action_id: Option<String>,
    /// The unit it is with.
    pub with_unit: String,
    /// When it begins.
    pub starts_at: LocalTime,
    /// Where it is.
    pub place_or_link: Option<String>,
    /// How people meet.
    pub mode: Option<String>,
    /// The request for an interpreter for it.
    pub interpreter_request_id: Option<String>,
    /// Where it stands.
    pub status: String,
    /// What to bring, in Danish.
    pub bring_documents: Vec<String>,
    /// The absence that was reported.
    pub absence_report: Option<AbsenceReport>,
}

/// A reported absence, and who has been told.
#[derive(Debug, Clone, PartialEq)]
pub struct AbsenceReport {
    /// Why, in broad terms.
    pub reason: String,
    /// First day.
    pub first_date: Date,
    /// First day the person expects to be back.
    pub expected_back_date: Option<Date>,
    /// When it was reported.
    pub reported_at: LocalTime,
    /// One for each receiver.
    pub receipts: Vec<Receipt>,
}

/// Whether one receiver has been told of an absence.
#[derive(Debug, Clone, PartialEq)]
pub struct Receipt {
    /// `municipality` or `workplace`.
    pub to: String,
    /// `notified` or `citizen_must_call`.
    pub result: String,
}

/// A day the law sets, as the server counts it.
#[derive(Debug, Clone, PartialEq)]
pub struct Deadline {
    /// T0 to T19.
    pub code: String,
    /// The day.
    pub date: Date,
    /// Act and paragraph.
    pub rule_source: Option<String>,
    /// `citizen` or `authority`.
    pub who_must_act: String,
    /// Where it stands.
    pub status: String,
}

impl Plan {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            programme: json.text("programme")?,
            programme_end_expected: json.parsed("programme_end_expected"),
            start_date: json.parsed("start_date")?,
            coordinating_department: json.text("coordinating_department"),
            caseworker: json.maybe("caseworker", Caseworker::read)?,
            contract: json.maybe("contract", Contract::read)?,
            version: json.whole("version")?,
            last_changed_at: json.parsed("last_changed_at"),
            last_read_by_citizen_at: json.parsed("last_read_by_citizen_at"),
            goals: json.list("goals", Goal::read)?,
            actions: json.list("actions", Action::read)?,
            appointments: json.list("appointments", Appointment::read)?,
            deadlines: json.list("deadlines", Deadline::read)?,
        })
    }
}

impl Caseworker {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            name: json.text("name")?,
            department: json.text("department"),
            phone: json.text("phone"),
            email: json.text("email"),
            hours: json.text("hours"),
        })
    }
}

impl Contract {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            status: json.text("status")?,
            signed_citizen_at: json.parsed("signed_citizen_at"),
            signed_municipality_at: json.parsed("signed_municipality_at"),
            declaration_signed_at: json.parsed("declaration_signed_at"),
            revised_reason: json.text("revised_reason"),
        })
    }
}

impl Goal {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            area: json.text("area")?,
            title: json.text("title")?,
            own_words: json.text("own_words"),
            is_sub: json.text("type").is_some_and(|kind| kind == "sub"),
            horizon_date: json.parsed("horizon_date"),
            status: json.text("status")?,
            set_by: json.text("set_by"),
            why: json.text("why"),
            measure: json.text("measure"),
        })
    }
}

impl Action {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            goal_ids: json.list("goal_ids", Json::as_text)?,
            area: json.text("area")?,
            kind: json.text("kind")?,
            title: json.text("title")?,
            description_plain: json.text("description_plain"),
            // Never missing in the contract; where it is all the same, the page says whom to ask.
            responsible: json.text("responsible").unwrap_or_default(),
            responsible_unit: json.text("responsible_unit"),
            contact: json.maybe("contact", Contact::read)?,
            starts_at: json.parsed("starts_at"),
            due_at: json.parsed("due_at"),
            hours_per_week: json.whole("hours_per_week"),
            place: json.text("place"),
            status: json.text("status")?,
            history: json.list("status_history", ActionStatusEntry::read).unwrap_or_default(),
            blocked_by: json.text("blocked_by"),
            interpreter_request_id: json.text("interpreter_request_id"),
            documents: json.list("documents", Json::as_text).unwrap_or_default(),
            law_ref: json.text("law_ref"),
            deadline_code: json.text("deadline_code"),
            consequence_text: json.text("consequence_text"),
            agreed: json.text("agreed")?,
            objection_text: json.text("objection_text"),
        })
    }
}

impl ActionStatusEntry {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { status: json.text("status")?, at: json.parsed("at")?, by: json.text("by") })
    }
}

impl Contact {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            unit: json.text("unit")?,
            phone: json.text("phone"),
            email: json.text("email"),
            hours: json.text("hours"),
        })
    }
}

impl Appointment {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            action_id: json.text("action_id"),
            with_unit: json.text("with_unit")?,
            starts_at: json.parsed("starts_at")?,
            place_or_link: json.text("place_or_link"),
            mode: json.text("mode"),
            interpreter_request_id: json.text("interpreter_request_id"),
            status: json.text("status")?,
            bring_documents: json.list("bring_documents", Json::as_text).unwrap_or_default(),
            absence_report: json.maybe("absence_report", AbsenceReport::read)?,
        })
    }
}

impl AbsenceReport {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            reason: json.text("reason")?,
            first_date: json.parsed("first_date")?,
            expected_back_date: json.parsed("expected_back_date"),
            reported_at: json.parsed("reported_at")?,
            receipts: json.list("receipts", Receipt::read)?,
        })
    }
}

impl Receipt {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { to: json.text("to")?, result: json.text("result")? })
    }
}

impl Deadline {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            code: json.text("code")?,
            date: json.parsed("date")?,
            rule_source: json.text("rule_source"),
            who_must_act: json.text("who_must_act")?,
            status: json.text("status")?,
        })
    }
}
