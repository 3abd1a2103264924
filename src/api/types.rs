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
}

/// A meeting that an interpreter is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// `authority`, `clinic`, `school`, `court` or `other`.
    pub with: String,
    /// The office or clinic.
    pub unit: Option<String>,
    /// What it is about.
    pub purpose_category: String,
    /// When it begins.
    pub starts_at: LocalTime,
    /// Where it is.
    pub place_or_link: String,
}

/// A request before it exists.
#[derive(Debug, Clone, PartialEq)]
pub struct NewInterpreterRequest {
    /// The meeting.
    pub meeting: Meeting,
    /// The language the person speaks.
    pub language: SpokenLanguage,
    /// How the interpreter should take part.
    pub mode_wish: String,
}

/// The person's requests.
#[derive(Debug, Clone, PartialEq)]
pub struct InterpreterRequests {
    /// Newest first.
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
    /// What the unit wrote, in Danish.
    pub answer_text: Option<String>,
    /// The unit that answered.
    pub answered_by_unit: Option<String>,
    /// What the unit asks, in Danish.
    pub question: Option<String>,
    /// Why the unit said no.
    pub refusal: Option<Refusal>,
    /// What was booked.
    pub arranged: Option<Arranged>,
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
        Some(Self { iso639_3: json.text("iso639_3")? })
    }
}

impl Meeting {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            with: json.text("with")?,
            unit: json.text("unit"),
            purpose_category: json.text("purpose_category")?,
            starts_at: json.parsed("starts_at")?,
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
            answer_text: json.text("answer_text"),
            answered_by_unit: json.text("answered_by_unit"),
            question: json.text("question"),
            refusal: json.maybe("refusal", Refusal::read)?,
            arranged: json.maybe("arranged", Arranged::read)?,
        })
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
        Some(Self { mode: json.text("mode")? })
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

impl NewInterpreterRequest {
    /// As the contract writes it.
    pub fn write(&self) -> String {
        let meeting = Writer::default()
            .text("with", &self.meeting.with)
            .maybe("unit", self.meeting.unit.as_deref())
            .text("purpose_category", &self.meeting.purpose_category)
            .text("starts_at", &self.meeting.starts_at.to_string())
            .text("place_or_link", &self.meeting.place_or_link);
        Writer::default()
            .object("meeting", meeting)
            .object("language", Writer::default().text("iso639_3", &self.language.iso639_3))
            .text("mode_wish", &self.mode_wish)
            .end()
    }
}

impl ActionAnswer {
    /// As the contract writes it.
    pub fn write(&self) -> String {
        Writer::default().text("answer", &self.answer).maybe("objection_text", self.objection_text.as_deref()).end()
    }
}
