//! What goes over the wire, in the names of `api/openapi.yaml`; only the fields the app uses.
//!
//! Unknown fields are ignored. Vocabularies are text: the words decide what they mean, and a value nobody knows
//! reads "unknown", so a new one never breaks the page.

use crate::local_time::LocalTime;
use rulebook::Date;
use serde::{Deserialize, Serialize};

/// Who is signed in.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
pub struct Session {
    /// Whether anybody is.
    pub signed_in: bool,
    /// The person.
    pub citizen: Option<Citizen>,
}

/// The person who is signed in.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Citizen {
    /// The name the municipality knows them by.
    pub display_name: String,
}

/// A spoken language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SpokenLanguage {
    /// ISO 639-3 code.
    pub iso639_3: String,
}

/// A meeting that an interpreter is asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// `authority`, `clinic`, `school`, `court` or `other`.
    pub with: String,
    /// The office or clinic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What it is about.
    pub purpose_category: String,
    /// When it begins.
    pub starts_at: LocalTime,
    /// Where it is.
    pub place_or_link: String,
}

/// A request before it exists.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NewInterpreterRequest {
    /// The meeting.
    pub meeting: Meeting,
    /// The language the person speaks.
    pub language: SpokenLanguage,
    /// How the interpreter should take part.
    pub mode_wish: String,
}

/// The person's requests.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct InterpreterRequests {
    /// Newest first.
    pub requests: Vec<InterpreterRequest>,
}

/// A request and what became of it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Refusal {
    /// Why.
    pub reason: String,
    /// How to complain.
    pub complaint_guidance: String,
}

/// A booked interpreter.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Arranged {
    /// How the interpreter takes part.
    pub mode: String,
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Who does what.
    #[serde(default)]
    pub actions: Vec<Action>,
    /// By when.
    #[serde(default)]
    pub deadlines: Vec<Deadline>,
}

/// The named caseworker.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Contract {
    /// Where it stands.
    pub status: String,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Action {
    /// Reference.
    pub id: String,
    /// The goals it serves.
    #[serde(default)]
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
    /// Hours a week.
    pub hours_per_week: Option<f32>,
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ActionAnswer {
    /// `agreed` or `objected`.
    pub answer: String,
    /// Why not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objection_text: Option<String>,
}
