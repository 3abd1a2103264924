//! What goes over the wire, in the names of `api/openapi.yaml`; only the fields the app uses.
//!
//! Unknown fields are ignored. Vocabularies are text: the words decide what they mean, and a value nobody knows
//! reads "unknown", so a new one never breaks the page.

use crate::json::{Json, Writer};
use crate::local_time::LocalTime;
use rulebook::Date;

/// Who is signed in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Session {
    /// Whether anybody is.
    pub signed_in: bool,
    /// The person.
    pub citizen: Option<Citizen>,
}

/// The person who is signed in.
#[derive(Debug, Clone, PartialEq)]
pub struct Citizen {
    /// The name the municipality knows them by.
    pub display_name: String,
}

/// A spoken language.
#[derive(Debug, Clone, PartialEq)]
pub struct SpokenLanguage {
    /// ISO 639-3 code.
    pub iso639_3: String,
    /// Dialect or place that matters; the name of a language without a code.
    pub dialect_note: Option<String>,
}

/// A meeting that an interpreter is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// The office or clinic.
    pub unit: Option<String>,
    /// What it is about.
    pub purpose_category: String,
    /// When it begins.
    pub starts_at: LocalTime,
    /// When it is expected to end.
    pub ends_at: Option<LocalTime>,
    /// Where it is.
    pub place_or_link: String,
}

/// The person's requests.
#[derive(Debug, Clone, PartialEq)]
pub struct InterpreterRequests {
    /// In no promised order.
    pub requests: Vec<InterpreterRequest>,
}

/// A request and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct InterpreterRequest {
    /// The API's reference.
    pub id: String,
    /// The meeting.
    pub meeting: Meeting,
    /// The language asked for.
    pub language: SpokenLanguage,
    /// The mode asked for.
    pub mode_wish: String,
    /// Where it stands.
    pub status: String,
    /// Every status it had, oldest first.
    pub history: Vec<StatusEntry>,
    /// What the unit wrote, in Danish.
    pub answer_text: Option<String>,
    /// The unit that answered.
    pub answered_by_unit: Option<String>,
    /// What the unit asks, in Danish.
    pub question: Option<String>,
    /// Why the unit said no.
    pub refusal: Option<Refusal>,
    /// What was booked, or what is offered.
    pub arranged: Option<Arranged>,
}

/// The little that tells whether a meeting has been asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct SentRequest {
    /// The API's reference.
    pub id: String,
    /// Where it stands.
    pub status: String,
    /// When the meeting begins.
    pub starts_at: LocalTime,
}

/// A status that a request had.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusEntry {
    /// The status.
    pub status: String,
    /// Since when.
    pub at: LocalTime,
}

/// A no, with what it must say.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// Why.
    pub reason: String,
    /// How to complain.
    pub complaint_guidance: String,
}

/// A booked interpreter.
#[derive(Debug, Clone, PartialEq)]
pub struct Arranged {
    /// How the interpreter takes part.
    pub mode: String,
    /// `yes`, `no` or `unknown`: whether the interpreter has a certificate.
    pub certified: String,
    /// When the interpreter is there or connects.
    pub arrives_at: Option<LocalTime>,
    /// The booking's reference, to quote.
    pub interpreter_ref: Option<String>,
}

/// The appointments of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointments {
    /// In no promised order.
    pub appointments: Vec<Appointment>,
}

/// A meeting of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointment {
    /// Reference.
    pub id: String,
    /// The unit it is with.
    pub with_unit: Option<String>,
    /// When it begins.
    pub starts_at: LocalTime,
    /// When it is expected to end.
    pub ends_at: Option<LocalTime>,
    /// Where it is.
    pub place_or_link: Option<String>,
    /// Where it stands.
    pub status: String,
}

/// The plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The day the municipality took over responsibility.
    pub start_date: Date,
    /// The department that coordinates.
    pub coordinating_department: Option<String>,
    /// The named caseworker.
    pub caseworker: Option<Caseworker>,
    /// The legal contract.
    pub contract: Option<Contract>,
    /// What is to be reached.
    pub goals: Vec<Goal>,
    /// Who does what.
    pub actions: Vec<Action>,
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
}

/// The legal contract.
#[derive(Debug, Clone, PartialEq)]
pub struct Contract {
    /// Where it stands.
    pub status: String,
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
    /// Where it stands.
    pub status: String,
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
    /// First day.
    pub starts_at: Option<LocalTime>,
    /// Last day.
    pub due_at: Option<LocalTime>,
    /// Whole hours a week.
    pub hours_per_week: Option<i64>,
    /// Where.
    pub place: Option<String>,
    /// Where it stands.
    pub status: String,
    /// Act and paragraph.
    pub law_ref: Option<String>,
    /// `agreed`, `objected` or `pending`: the person's own voice.
    pub agreed: String,
    /// Why not, in the person's own words.
    pub objection_text: Option<String>,
}

/// A date the law sets.
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

/// The person's voice on an action.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionAnswer {
    /// `agreed` or `objected`.
    pub answer: String,
    /// Why not.
    pub objection_text: Option<String>,
}

impl Session {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { signed_in: json.bool("signed_in")?, citizen: json.maybe("citizen", Citizen::read)? })
    }
}

impl Citizen {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { display_name: json.text("display_name")? })
    }
}

impl SpokenLanguage {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { iso639_3: json.text("iso639_3")?, dialect_note: json.text("dialect_note") })
    }
}

impl Meeting {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            unit: json.text("unit"),
            purpose_category: json.text("purpose_category")?,
            starts_at: json.parsed("starts_at")?,
            ends_at: json.parsed("ends_at"),
            place_or_link: json.text("place_or_link")?,
        })
    }
}

impl InterpreterRequests {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { requests: json.list("requests", InterpreterRequest::read)? })
    }
}

impl InterpreterRequest {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            meeting: Meeting::read(json.get("meeting")?)?,
            language: SpokenLanguage::read(json.get("language")?)?,
            mode_wish: json.text("mode_wish")?,
            status: json.text("status")?,
            history: json.list("status_history", StatusEntry::read)?,
            answer_text: json.text("answer_text"),
            answered_by_unit: json.text("answered_by_unit"),
            question: json.text("question"),
            refusal: json.maybe("refusal", Refusal::read)?,
            arranged: json.maybe("arranged", Arranged::read)?,
        })
    }

    /// The status, unless what it must come with is missing: then nobody knows. It is booked only with what is booked
    /// and by whom, refused only with a reason.
    pub fn shown_status(&self) -> &str {
        let is_whole = match self.status.as_str() {
            "arranged" => self.arranged.is_some() && self.answered_by_unit.is_some(),
            "refused" => self.refusal.is_some(),
            _ => true,
        };
        if is_whole { &self.status } else { "unknown" }
    }
}

impl SentRequest {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        let starts_at = json.get("meeting")?.parsed("starts_at")?;
        Some(Self { id: json.text("id")?, status: json.text("status")?, starts_at })
    }

    /// Reads all of them; nothing if one cannot be read.
    pub fn read_all(json: &Json) -> Option<Vec<Self>> {
        json.list("requests", Self::read)
    }
}

impl StatusEntry {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { status: json.text("status")?, at: json.parsed("at")? })
    }
}

impl Refusal {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { reason: json.text("reason")?, complaint_guidance: json.text("complaint_guidance")? })
    }
}

impl Arranged {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            mode: json.text("mode")?,
            certified: json.text("certified")?,
            arrives_at: json.parsed("arrives_at"),
            interpreter_ref: json.text("interpreter_ref"),
        })
    }
}

impl Appointments {
    /// Reads them from a plan; nothing if something they need is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { appointments: json.list("appointments", Appointment::read)? })
    }
}

impl Appointment {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            with_unit: json.text("with_unit"),
            starts_at: json.parsed("starts_at")?,
            ends_at: json.parsed("ends_at"),
            place_or_link: json.text("place_or_link"),
            status: json.text("status")?,
        })
    }
}

impl Plan {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            start_date: json.parsed("start_date")?,
            coordinating_department: json.text("coordinating_department"),
            caseworker: json.maybe("caseworker", Caseworker::read)?,
            contract: json.maybe("contract", Contract::read)?,
            goals: json.list("goals", Goal::read)?,
            actions: json.list("actions", Action::read)?,
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
        })
    }
}

impl Contract {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self { status: json.text("status")? })
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
            status: json.text("status")?,
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
            responsible: json.text("responsible")?,
            responsible_unit: json.text("responsible_unit"),
            starts_at: json.parsed("starts_at"),
            due_at: json.parsed("due_at"),
            hours_per_week: json.whole("hours_per_week"),
            place: json.text("place"),
            status: json.text("status")?,
            law_ref: json.text("law_ref"),
            agreed: json.text("agreed")?,
            objection_text: json.text("objection_text"),
        })
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

impl ActionAnswer {
    /// As the contract writes it.
    pub fn write(&self) -> String {
        Writer::default().text("answer", &self.answer).maybe("objection_text", self.objection_text.as_deref()).end()
    }
}
