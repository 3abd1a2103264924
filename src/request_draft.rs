//! A request for an interpreter before it is sent: what was typed, what is wrong with it, what is sent.

use crate::api::types::{Meeting, NewInterpreterRequest, SpokenLanguage};
use crate::local_time::{LocalTime, TypedDate, typed_clock};
use rulebook::Date;

/// What a person can ask about, in the order of the page. Health and court are not here: the clinic and the court
/// book themselves (sundhedsloven § 50, retsplejeloven § 149).
pub const PURPOSES: [&str; 8] = [
    "integration_talk",
    "contract_followup",
    "child_case",
    "school",
    "housing",
    "benefits",
    "family_reunification_guidance",
    "other",
];

/// How an interpreter can take part, in the order of the page.
pub const MODES: [&str; 4] = ["in_person", "video", "phone", "no_preference"];

/// The longest place the contract takes, in characters.
pub const PLACE_LENGTH: usize = 200;

/// The steps of the form, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Which language.
    Language,
    /// About what, and where.
    Place,
    /// When.
    Time,
    /// How.
    Mode,
    /// Check the answers and send.
    Check,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::Language, Self::Place, Self::Time, Self::Mode, Self::Check];

    /// Its place, from 0.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The fields it asks for.
    fn fields(self) -> &'static [Field] {
        match self {
            Self::Language => &[Field::Language],
            Self::Place => &[Field::Purpose, Field::Place],
            Self::Time => &[Field::Date, Field::Time],
            Self::Mode => &[Field::Mode],
            Self::Check => &[],
        }
    }
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Spoken language.
    Language,
    /// What the meeting is about.
    Purpose,
    /// Where it is.
    Place,
    /// Its day.
    Date,
    /// Its time.
    Time,
    /// How the interpreter takes part.
    Mode,
}

impl Field {
    /// The id of its input, or of the first one.
    pub fn input(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Purpose => "purpose",
            Self::Place => "place",
            Self::Date => "date",
            Self::Time => "time",
            Self::Mode => "mode",
        }
    }

    /// The step that asks for it.
    pub fn step(self) -> Step {
        Step::ALL.into_iter().find(|step| step.fields().contains(&self)).unwrap_or(Step::Check)
    }

    /// The field a JSON pointer of the contract points at.
    pub fn from_pointer(pointer: &str) -> Option<Self> {
        match pointer {
            "/language" | "/language/iso639_3" => Some(Self::Language),
            "/meeting/purpose_category" | "/meeting/with" => Some(Self::Purpose),
            "/meeting/place_or_link" => Some(Self::Place),
            "/meeting/starts_at" => Some(Self::Date),
            "/mode_wish" => Some(Self::Mode),
            _ => None,
        }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing chosen or written.
    Missing,
    /// Longer than the contract takes.
    TooLong,
    /// No such day or time.
    Impossible,
    /// Before now.
    Past,
}

/// What a person has typed so far.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestDraft {
    /// ISO 639-3.
    pub language: String,
    /// One of [`PURPOSES`].
    pub purpose: String,
    /// Free text.
    pub place: String,
    /// The day.
    pub date: TypedDate,
    /// The time.
    pub time: String,
    /// One of [`MODES`].
    pub mode: String,
    /// Names this one intent, however often it is sent. Made when the answers are first checked.
    pub key: String,
}

impl RequestDraft {
    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        *self == Self { key: self.key.clone(), ..Self::default() }
    }

    /// What is wrong with the fields of `step`; for [`Step::Check`], with any. `now` is the Danish wall clock.
    pub fn mistakes(&self, step: Step, now: LocalTime) -> Vec<(Field, Mistake)> {
        let steps = if step == Step::Check { &Step::ALL[..] } else { std::slice::from_ref(&Step::ALL[step.index()]) };
        let fields = steps.iter().flat_map(|step| step.fields());
        fields.filter_map(|&field| self.mistake(field, now).map(|mistake| (field, mistake))).collect()
    }

    fn mistake(&self, field: Field, now: LocalTime) -> Option<Mistake> {
        let missing = |text: &str| text.trim().is_empty().then_some(Mistake::Missing);
        match field {
            Field::Language => missing(&self.language),
            Field::Purpose => missing(&self.purpose),
            Field::Mode => missing(&self.mode),
            Field::Place if self.place.trim().chars().count() > PLACE_LENGTH => Some(Mistake::TooLong),
            Field::Place => missing(&self.place),
            Field::Time => typed_clock(&self.time).is_none().then_some(Mistake::Impossible),
            Field::Date => match (self.date.date(), self.starts_at()) {
                (None, _) => Some(Mistake::Impossible),
                (Some(date), _) if date < now.date => Some(Mistake::Past),
                (_, Some(moment)) if moment <= now => Some(Mistake::Past),
                _ => None,
            },
        }
    }

    /// When the meeting begins, if day and time exist.
    pub fn starts_at(&self) -> Option<LocalTime> {
        let (hour, minute) = typed_clock(&self.time)?;
        Some(LocalTime { date: self.date.date()?, hour, minute })
    }

    /// The day of the meeting, if it exists.
    pub fn day(&self) -> Option<Date> {
        self.date.date()
    }

    /// What is sent, if every field has an answer.
    pub fn request(&self) -> Option<NewInterpreterRequest> {
        let with = if self.purpose == "school" { "school" } else { "authority" };
        Some(NewInterpreterRequest {
            meeting: Meeting {
                with: with.into(),
                unit: None,
                purpose_category: self.purpose.clone(),
                starts_at: self.starts_at()?,
                place_or_link: self.place.trim().into(),
            },
            language: SpokenLanguage { iso639_3: self.language.clone() },
            mode_wish: self.mode.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> LocalTime {
        "2026-11-22T14:00".parse().expect("a moment")
    }

    fn draft() -> RequestDraft {
        RequestDraft {
            language: "tir".into(),
            purpose: "integration_talk".into(),
            place: " Rådhuset ".into(),
            date: now().date.into(),
            time: "14:05".into(),
            mode: "in_person".into(),
            key: "k".into(),
        }
    }

    #[test]
    fn a_complete_draft_has_no_mistakes_and_is_sent_as_the_contract_writes_it() {
        assert_eq!(draft().mistakes(Step::Check, now()), []);
        let sent = draft().request().map(|request| request.write()).unwrap_or_default();
        let request: serde_json::Value = serde_json::from_str(&sent).expect("JSON");
        assert_eq!(
            request,
            serde_json::json!({
                "meeting": {"with": "authority", "purpose_category": "integration_talk",
                    "starts_at": "2026-11-22T14:05", "place_or_link": "Rådhuset"},
                "language": {"iso639_3": "tir"}, "mode_wish": "in_person"
            })
        );
    }

    #[test]
    fn an_empty_draft_has_a_mistake_in_every_field_and_each_step_only_its_own() {
        let empty = RequestDraft::default();
        assert!(empty.is_empty());
        assert_eq!(empty.mistakes(Step::Check, now()).len(), 6);
        for step in Step::ALL.into_iter().filter(|step| *step != Step::Check) {
            for (field, _) in empty.mistakes(step, now()) {
                assert_eq!(field.step(), step);
            }
        }
        assert_eq!(empty.request(), None);
    }

    #[test]
    fn a_meeting_now_or_before_is_past_and_a_minute_later_is_not() {
        let at = |time: &str| RequestDraft { time: time.into(), ..draft() }.mistakes(Step::Time, now());
        assert_eq!(at("13:59"), [(Field::Date, Mistake::Past)]);
        assert_eq!(at("14:00"), [(Field::Date, Mistake::Past)]);
        assert_eq!(at("14:01"), []);
    }

    #[test]
    fn a_place_of_two_hundred_characters_is_the_longest() {
        let with = |count| RequestDraft { place: "å".repeat(count), ..draft() }.mistakes(Step::Place, now());
        assert_eq!(with(200), []);
        assert_eq!(with(201), [(Field::Place, Mistake::TooLong)]);
    }
}
