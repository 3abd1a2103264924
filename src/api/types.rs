//! What goes over the wire, in the names of `api/openapi.yaml`; only the fields the app uses.
//!
//! Unknown fields are ignored. Vocabularies are text: the words decide what they mean, and a value nobody knows
//! reads "unknown", so a new one never breaks the page.

pub mod casework;
pub mod plan;

use crate::json::Json;
use crate::local_time::LocalTime;

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
