//! What goes on around the plan, as the contract has it: preparation, family, consents, decisions, papers, notes.

use super::plan::{Action, Appointment};
use crate::json::Json;
use crate::local_time::LocalTime;
use rulebook::Date;

/// What a person has written before the talk about the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Preparation {
    /// Who they are and what they can.
    pub own_words: Option<String>,
    /// Education, a line each.
    pub education: Vec<String>,
    /// Work, a line each.
    pub work: Vec<String>,
    /// Languages they speak, in ISO 639-3.
    pub languages: Vec<String>,
    /// Wishes, a line each.
    pub wishes: Vec<String>,
    /// Questions to ask.
    pub questions: Vec<String>,
    /// Papers to bring.
    pub documents_to_bring: Vec<String>,
    /// Whether the caseworker may see it.
    pub share_with_caseworker: bool,
    /// When it was saved.
    pub updated_at: Option<LocalTime>,
}

/// A member of the family, and what is shared.
#[derive(Debug, Clone, PartialEq)]
pub struct FamilyPlan {
    /// Reference.
    pub id: String,
    /// What they are to the person.
    pub relation: String,
    /// Their name.
    pub display_name: Option<String>,
    /// 18 years or older.
    pub adult: bool,
    /// Areas that are shared.
    pub shared_areas: Vec<String>,
    /// Shared actions.
    pub actions: Vec<Action>,
    /// Shared meetings.
    pub appointments: Vec<Appointment>,
}

/// A consent, standing or ended.
#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// Reference.
    pub id: String,
    /// Who may pass something on.
    pub from_unit: String,
    /// Who may receive it.
    pub to_unit: String,
    /// The areas it covers.
    pub data_scope: Vec<String>,
    /// What for.
    pub purpose: String,
    /// When it was given.
    pub given_at: LocalTime,
    /// When it ends by itself.
    pub expires_at: LocalTime,
    /// When it was taken back.
    pub withdrawn_at: Option<LocalTime>,
}

/// A decision, and how to complain about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// Reference.
    pub id: String,
    /// The day it came.
    pub date_received: Date,
    /// Who decided.
    pub authority: String,
    /// Area of life.
    pub area: String,
    /// What was decided.
    pub outcome: String,
    /// The last day to complain.
    pub complaint_deadline: Option<Date>,
    /// Where to complain.
    pub complaint_route: Option<ComplaintRoute>,
}

/// Where and how to complain.
#[derive(Debug, Clone, PartialEq)]
pub struct ComplaintRoute {
    /// Whether any authority takes complaints.
    pub possible: bool,
    /// Who decides on it.
    pub to: Option<String>,
    /// `municipality_first` or `direct`.
    pub via: Option<String>,
    /// Act and paragraph.
    pub source: Option<String>,
}

/// A complaint, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Complaint {
    /// Reference.
    pub id: String,
    /// The decision it is about.
    pub decision_id: Option<String>,
    /// When it was sent.
    pub sent_at: LocalTime,
    /// Who decides on it.
    pub to: String,
    /// The way there.
    pub via: String,
    /// Where it is.
    pub status: String,
}

/// A paper in the case.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Reference.
    pub id: String,
    /// What it is, in Danish.
    pub kind: String,
    /// Who it comes from.
    pub from: String,
    /// Its date.
    pub date: Date,
    /// Area of life.
    pub area: String,
    /// The room it is kept in.
    pub visibility: String,
    /// What is in it, by a person, in the person's language.
    pub translated_summary: Option<String>,
    /// What to quote when asking for it.
    pub file_ref: String,
}

/// A note between the person and the caseworker.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Reference.
    pub id: String,
    /// `citizen` or `caseworker`.
    pub author: String,
    /// As it was written.
    pub text: String,
    /// Who can read it.
    pub visible_to: Vec<String>,
    /// When it was written.
    pub created_at: LocalTime,
    /// The action it is about.
    pub action_id: Option<String>,
    /// The note it answers.
    pub in_reply_to: Option<String>,
}

impl Preparation {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            own_words: json.text("own_words"),
            education: json.list("education", Json::as_text).unwrap_or_default(),
            work: json.list("work", Json::as_text).unwrap_or_default(),
            languages: json.list("languages", |one| one.text("iso639_3")).unwrap_or_default(),
            wishes: json.list("wishes", Json::as_text).unwrap_or_default(),
            questions: json.list("questions", Json::as_text).unwrap_or_default(),
            documents_to_bring: json.list("documents_to_bring", Json::as_text).unwrap_or_default(),
            share_with_caseworker: json.bool("share_with_caseworker")?,
            updated_at: json.parsed("updated_at"),
        })
    }
}

impl FamilyPlan {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            relation: json.text("relation")?,
            display_name: json.text("display_name"),
            adult: json.bool("adult").unwrap_or(false),
            shared_areas: json.list("shared_areas", Json::as_text)?,
            actions: json.list("actions", Action::read)?,
            appointments: json.list("appointments", Appointment::read)?,
        })
    }
}

impl Consent {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            from_unit: json.text("from_unit")?,
            to_unit: json.text("to_unit")?,
            data_scope: json.list("data_scope", Json::as_text)?,
            purpose: json.text("purpose")?,
            given_at: json.parsed("given_at")?,
            expires_at: json.parsed("expires_at")?,
            // One that is there and cannot be read must not leave the consent standing.
            withdrawn_at: json.maybe("withdrawn_at", |one| one.as_text()?.parse().ok())?,
        })
    }
}

impl Decision {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            date_received: json.parsed("date_received")?,
            authority: json.text("authority")?,
            area: json.text("area")?,
            outcome: json.text("outcome")?,
            complaint_deadline: json.parsed("complaint_deadline"),
            complaint_route: json.maybe("complaint_route", ComplaintRoute::read)?,
        })
    }
}

impl ComplaintRoute {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            possible: json.bool("possible")?,
            to: json.text("to"),
            via: json.text("via"),
            source: json.text("source"),
        })
    }
}

impl Complaint {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            decision_id: json.text("decision_id"),
            sent_at: json.parsed("sent_at")?,
            to: json.text("to")?,
            via: json.text("via")?,
            status: json.text("status")?,
        })
    }
}

impl Document {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            kind: json.text("kind")?,
            from: json.text("from")?,
            date: json.parsed("date")?,
            area: json.text("area")?,
            visibility: json.text("visibility")?,
            translated_summary: json.text("translated_summary"),
            file_ref: json.text("file_ref")?,
        })
    }
}

impl Note {
    /// Reads it from an answer; nothing if something it needs is missing or of another kind.
    pub fn read(json: &Json) -> Option<Self> {
        Some(Self {
            id: json.text("id")?,
            author: json.text("author")?,
            text: json.text("text")?,
            visible_to: json.list("visible_to", Json::as_text)?,
            created_at: json.parsed("created_at")?,
            action_id: json.text("action_id"),
            in_reply_to: json.text("in_reply_to"),
        })
    }
}
