//! What a person fills in about interpreters: fields, the steps they stand on, and what is wrong with them. One
//! vocabulary for the need, for a request, and for what is answered to the unit.

pub mod need;
pub mod reply;
pub mod request;

use crate::json::Writer;
use crate::local_time::{LocalTime, TypedDate, latin_digits, typed_clock};
use rulebook::Date;
use rulebook::spoken::OTHER;

/// A field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// Whether an interpreter is needed.
    Need,
    /// Spoken language.
    Language,
    /// Dialect or place that matters; the name of a language that the list lacks.
    Dialect,
    /// Language that is accepted if the first is not possible.
    Second,
    /// Language of letters.
    Written,
    /// Its script.
    Script,
    /// Whether the person reads the own language.
    Reads,
    /// Danish, as the person sees it.
    Danish,
    /// Sign language.
    Sign,
    /// How the interpreter should take part.
    Mode,
    /// Wished gender.
    Gender,
    /// Whom the person does not want.
    Avoid,
    /// A group to avoid.
    Group,
    /// What staff should take into account.
    Communication,
    /// Who may see the need.
    Consent,
    /// A meeting of the plan, or another one.
    Appointment,
    /// How soon.
    Urgency,
    /// What the meeting is about.
    Purpose,
    /// The unit, if it is known.
    Unit,
    /// Where.
    Place,
    /// Which day.
    Date,
    /// When it begins.
    Start,
    /// When it ends.
    End,
    /// How many come.
    Persons,
    /// Whether it is about a child.
    Minor,
    /// What is answered to the unit's question.
    Answer,
    /// What was wrong with the interpreting.
    Problems,
    /// Own words about it.
    Note,
    /// The yes to a meeting without an interpreter.
    Without,
}

/// What kind of answer a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    One(&'static [&'static str]),
    /// Any number of these.
    Several(&'static [&'static str]),
    /// A line of so many characters at most.
    Line(usize),
    /// A text of so many characters at most.
    Text(usize),
    /// A language of the list, or another.
    Language,
    /// One of the dialects of the language, or a line.
    Dialect,
    /// One of the scripts of the language.
    Script,
    /// A meeting of the plan.
    Appointment,
    /// A day.
    Date,
    /// A time.
    Clock,
    /// A number from 1 to 99.
    Count,
}

const YES_NO: &[&str] = &["yes", "no"];

/// What a meeting can be about, in the order of the page.
pub const PURPOSES: &[&str] = &[
    "integration_talk",
    "contract_followup",
    "child_case",
    "school",
    "housing",
    "benefits",
    "family_reunification_guidance",
    "health",
    "court",
    "other",
];

impl Field {
    /// Every field.
    pub const ALL: [Self; 29] = [
        Self::Need,
        Self::Language,
        Self::Dialect,
        Self::Second,
        Self::Written,
        Self::Script,
        Self::Reads,
        Self::Danish,
        Self::Sign,
        Self::Mode,
        Self::Gender,
        Self::Avoid,
        Self::Group,
        Self::Communication,
        Self::Consent,
        Self::Appointment,
        Self::Urgency,
        Self::Purpose,
        Self::Unit,
        Self::Place,
        Self::Date,
        Self::Start,
        Self::End,
        Self::Persons,
        Self::Minor,
        Self::Answer,
        Self::Problems,
        Self::Note,
        Self::Without,
    ];

    /// Its name: the id of its input, and what its texts are chosen by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Language => "language",
            Self::Dialect => "dialect",
            Self::Second => "second",
            Self::Written => "written",
            Self::Script => "script",
            Self::Reads => "reads",
            Self::Danish => "danish",
            Self::Sign => "sign",
            Self::Mode => "mode",
            Self::Gender => "gender",
            Self::Avoid => "avoid",
            Self::Group => "group",
            Self::Communication => "communication",
            Self::Consent => "consent",
            Self::Appointment => "appointment",
            Self::Urgency => "urgency",
            Self::Purpose => "purpose",
            Self::Unit => "unit",
            Self::Place => "place",
            Self::Date => "date",
            Self::Start => "start",
            Self::End => "end",
            Self::Persons => "persons",
            Self::Minor => "minor",
            Self::Answer => "answer",
            Self::Problems => "problems",
            Self::Note => "note",
            Self::Without => "without",
        }
    }

    /// What kind of answer it takes. Lengths are those of the contract.
    pub fn kind(self) -> Kind {
        match self {
            Self::Need => Kind::One(&["yes", "sometimes", "no"]),
            Self::Language | Self::Second | Self::Written => Kind::Language,
            Self::Dialect => Kind::Dialect,
            Self::Script => Kind::Script,
            Self::Reads => Kind::One(&["yes", "little", "no"]),
            Self::Danish => Kind::One(&["none", "A1", "A2", "B1", "B2+"]),
            Self::Sign => Kind::One(&["none", "dsl", "other"]),
            Self::Mode => Kind::One(&["in_person", "video", "phone", "no_preference"]),
            Self::Gender => Kind::One(&["woman", "man", "no_preference"]),
            Self::Avoid => Kind::Several(&["no_relatives", "no_acquaintances"]),
            Self::Communication => Kind::Several(&["hearing", "vision", "speech", "slow_speech"]),
            Self::Consent => Kind::Several(&["municipality", "clinic", "school"]),
            Self::Appointment => Kind::Appointment,
            Self::Urgency => Kind::One(&["normal", "within_24h", "acute"]),
            Self::Purpose => Kind::One(PURPOSES),
            Self::Unit | Self::Group => Kind::Line(120),
            Self::Place => Kind::Line(200),
            Self::Date => Kind::Date,
            Self::Start | Self::End => Kind::Clock,
            Self::Persons => Kind::Count,
            Self::Minor => Kind::One(YES_NO),
            Self::Answer | Self::Note => Kind::Text(1000),
            Self::Problems => Kind::Several(&[
                "not_understood",
                "knows_person",
                "no_show",
                "late",
                "wrong_language",
                "under_18",
                "relative",
                "not_neutral",
                "secrecy",
                "bad_connection",
                "stopped",
                "other",
            ]),
            Self::Without => Kind::Several(&["yes"]),
        }
    }

    /// Whether it must be answered where it is asked.
    pub fn is_required(self) -> bool {
        matches!(
            self,
            Self::Need
                | Self::Language
                | Self::Mode
                | Self::Appointment
                | Self::Urgency
                | Self::Purpose
                | Self::Place
                | Self::Date
                | Self::Start
                | Self::Minor
                | Self::Answer
                | Self::Problems
                | Self::Without
        )
    }

    /// Where it stands in the bodies of the contract.
    fn pointers(self) -> &'static [&'static str] {
        match self {
            Self::Need => &["/needs_interpreter"],
            Self::Dialect => &["/spoken_language/dialect_note", "/language/dialect_note"],
            Self::Language => &["/spoken_language", "/language"],
            Self::Second => &["/second_language", "/fallback_language"],
            Self::Script => &["/written_language/script"],
            Self::Written => &["/written_language"],
            Self::Reads => &["/reads_own_language"],
            Self::Danish => &["/danish_level"],
            Self::Sign => &["/sign_language"],
            Self::Mode => &["/mode_wish"],
            Self::Gender => &["/gender_wish"],
            Self::Group => &["/avoid/group_note"],
            Self::Avoid => &["/avoid"],
            Self::Communication => &["/communication_needs"],
            Self::Consent => &["/consent_share_need_with"],
            Self::Urgency => &["/urgency"],
            Self::Purpose => &["/meeting/purpose_category", "/meeting/with"],
            Self::Unit => &["/meeting/unit"],
            Self::Place => &["/meeting/place_or_link"],
            Self::Date => &["/meeting/starts_at"],
            Self::End => &["/meeting/ends_at"],
            Self::Persons => &["/persons_present"],
            Self::Minor => &["/minor_in_case"],
            Self::Answer => &["/answer_text"],
            Self::Problems => &["/problem_codes"],
            Self::Note => &["/note"],
            Self::Without => &["/consent"],
            Self::Appointment | Self::Start => &[],
        }
    }

    /// The fields that JSON pointers of the contract point at; what no form knows is left out.
    pub fn all_pointed_at(pointers: &[String]) -> Vec<Self> {
        pointers.iter().filter_map(|pointer| Self::from_pointer(pointer)).collect()
    }

    /// The field a JSON pointer of the contract points at, or into.
    pub fn from_pointer(pointer: &str) -> Option<Self> {
        let fits = |known: &str| {
            pointer
                .strip_prefix(known)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                .then_some(known.len())
        };
        // The one that says most about where it is.
        let all = Self::ALL.into_iter().filter_map(|field| {
            let longest = field.pointers().iter().filter_map(|known| fits(known)).max();
            longest.map(|length| (length, field))
        });
        all.max_by_key(|(length, _)| *length).map(|(_, field)| field)
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing chosen or written.
    Missing,
    /// Longer than the contract takes.
    TooLong,
    /// No such day, time or number.
    Impossible,
    /// Before now.
    Past,
    /// The meeting ends before it begins.
    EndsEarly,
    /// The API does not take it.
    Refused,
}

/// What a person has filled in so far, as it was typed and chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    values: Vec<(Field, String)>,
    /// The answers have been looked at once: from a change one goes back to them.
    pub is_checked: bool,
    /// Fields that the API does not take as they are.
    refused: Vec<Field>,
}

impl Draft {
    /// What stands in a field; nothing if it is empty. Several options with commas between.
    pub fn get(&self, field: Field) -> &str {
        self.values.iter().find(|(known, _)| *known == field).map_or("", |(_, value)| value)
    }

    /// What stands in a field, without space around it.
    pub fn trimmed(&self, field: Field) -> &str {
        self.get(field).trim()
    }

    /// Puts something into a field.
    pub fn set(&mut self, field: Field, value: impl Into<String>) {
        let value = value.into();
        self.values.retain(|(known, _)| *known != field);
        self.refused.retain(|known| *known != field);
        if !value.is_empty() {
            self.values.push((field, value));
        }
    }

    /// The options that are chosen.
    pub fn chosen(&self, field: Field) -> impl Iterator<Item = &str> {
        self.get(field).split(',').filter(|option| !option.is_empty())
    }

    /// Whether an option is chosen.
    pub fn has(&self, field: Field, option: &str) -> bool {
        self.chosen(field).any(|chosen| chosen == option)
    }

    /// Chooses an option, or takes it back where several can be chosen.
    pub fn choose(&mut self, field: Field, option: &str) {
        let Kind::Several(options) = field.kind() else { return self.set(field, option) };
        // In the order of the page: the same choice is written the same, however it came about.
        let chosen = options.iter().copied().filter(|one| self.has(field, one) != (*one == option));
        let chosen = chosen.collect::<Vec<_>>().join(",");
        self.set(field, chosen);
    }

    /// The same, looked at or not.
    pub fn checked(mut self, is_checked: bool) -> Self {
        self.is_checked = is_checked;
        self
    }

    /// The API does not take these fields as they are.
    pub fn refuse(&mut self, fields: Vec<Field>) {
        self.refused = fields;
    }

    /// Which of these fields the API did not take. They have not been changed since.
    pub fn refused(&self, fields: &[Field]) -> Vec<(Field, Mistake)> {
        self.refused.iter().filter(|field| fields.contains(field)).map(|field| (*field, Mistake::Refused)).collect()
    }

    /// Takes what `other` has in these fields.
    pub fn take(&mut self, other: &Self, fields: &[Field]) {
        for field in fields {
            self.set(*field, other.get(*field));
        }
    }

    /// Whether both say the same in these fields.
    pub fn agrees(&self, other: &Self, fields: &[Field]) -> bool {
        fields.iter().all(|field| self.get(*field) == other.get(*field))
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The date as it was typed.
    pub fn typed_date(&self) -> TypedDate {
        let mut parts = self.get(Field::Date).splitn(3, '/').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        TypedDate { day: next(), month: next(), year: next() }
    }

    /// Puts in the date as it is typed.
    pub fn set_typed_date(&mut self, typed: &TypedDate) {
        let all = [&typed.day, &typed.month, &typed.year].map(|part| part.replace('/', "")).join("/");
        self.set(Field::Date, if all == "//" { String::new() } else { all });
    }

    /// The day of the meeting, if it exists.
    pub fn day(&self) -> Option<Date> {
        self.typed_date().date()
    }

    /// The moment that a time of the meeting means, if day and time exist.
    pub fn moment(&self, clock: Field) -> Option<LocalTime> {
        let (hour, minute) = typed_clock(self.get(clock))?;
        Some(LocalTime { date: self.day()?, hour, minute })
    }

    /// Puts in when the meeting is.
    pub fn set_moments(&mut self, starts_at: LocalTime, ends_at: Option<LocalTime>) {
        self.set_typed_date(&starts_at.date.into());
        self.set(Field::Start, starts_at.clock());
        self.set(Field::End, ends_at.map(LocalTime::clock).unwrap_or_default());
    }

    /// Begins with a meeting of the plan: of another one nothing stays.
    pub fn begin_meeting(&mut self, id: &str) {
        if self.get(Field::Appointment) != id {
            for field in [Field::Unit, Field::Place, Field::Date, Field::Start, Field::End] {
                self.set(field, "");
            }
            self.set(Field::Appointment, id);
        }
    }

    /// How many come, if it is a number that can be.
    pub fn persons(&self) -> Option<u8> {
        latin_digits(self.get(Field::Persons)).parse().ok().filter(|count| (1..=99).contains(count))
    }

    /// What is wrong with a field at the moment `now`, if something is.
    pub fn mistake(&self, field: Field, now: LocalTime) -> Option<Mistake> {
        let text = self.trimmed(field);
        if text.is_empty() {
            // A language that the list lacks must at least have a name.
            let is_nameless = field == Field::Dialect && self.get(Field::Language) == OTHER;
            return (field.is_required() || is_nameless).then_some(Mistake::Missing);
        }
        match field.kind() {
            Kind::Line(length) | Kind::Text(length) if text.chars().count() > length => Some(Mistake::TooLong),
            Kind::Dialect if text.chars().count() > DIALECT_LENGTH => Some(Mistake::TooLong),
            Kind::Date if self.day().is_none() => Some(Mistake::Impossible),
            Kind::Date if self.day().is_some_and(|day| day < now.date) => Some(Mistake::Past),
            Kind::Clock if typed_clock(text).is_none() => Some(Mistake::Impossible),
            Kind::Clock => {
                let (start, end) = (self.moment(Field::Start), self.moment(Field::End));
                match field {
                    Field::Start if start.is_some_and(|start| start <= now && start.date == now.date) => {
                        Some(Mistake::Past)
                    }
                    Field::End if start.is_some() && end <= start => Some(Mistake::EndsEarly),
                    _ => None,
                }
            }
            Kind::Count if self.persons().is_none() => Some(Mistake::Impossible),
            _ => None,
        }
    }

    /// What is wrong with these fields.
    pub fn mistakes(&self, fields: &[Field], now: LocalTime) -> Vec<(Field, Mistake)> {
        fields.iter().filter_map(|field| Some((*field, self.mistake(*field, now)?))).collect()
    }
}

/// `SpokenLanguageInput` of the contract.
fn spoken_language(draft: &Draft) -> Writer {
    let code = Writer::default().unless_empty("iso639_3", draft.get(Field::Language));
    if draft.get(Field::Language).is_empty() {
        code
    } else {
        code.unless_empty("dialect_note", draft.trimmed(Field::Dialect))
    }
}

/// `OtherLanguageInput` of the contract.
fn other_language(code: &str) -> Writer {
    Writer::default().unless_empty("iso639_3", code)
}

/// `AvoidInput` of the contract.
fn avoid(draft: &Draft) -> Writer {
    let all = draft.chosen(Field::Avoid).fold(Writer::default(), |all, option| all.plain(option, true));
    all.unless_empty("group_note", draft.trimmed(Field::Group))
}

/// The longest remark on a dialect that the contract takes, in characters.
pub const DIALECT_LENGTH: usize = 80;

/// A screen of a form: what is asked on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its name: what its heading is chosen by, where it asks for several things.
    pub name: &'static str,
    /// What it asks.
    pub fields: &'static [Field],
}

/// The screens of a form in order. Behind the last one the answers are checked.
pub type Form = &'static [Step];

/// The index of the step that asks for a field.
pub fn step_of(form: Form, field: Field) -> Option<usize> {
    form.iter().position(|step| step.fields.contains(&field))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> LocalTime {
        "2026-11-22T14:00".parse().expect("a moment")
    }

    fn with(pairs: &[(Field, &str)]) -> Draft {
        let mut draft = Draft::default();
        for (field, value) in pairs {
            draft.set(*field, *value);
        }
        draft
    }

    #[test]
    fn a_meeting_now_or_before_is_past_and_a_minute_later_is_not() {
        let at = |clock: &str| with(&[(Field::Date, "22/11/2026"), (Field::Start, clock)]).mistake(Field::Start, now());
        assert_eq!(at("13:59"), Some(Mistake::Past));
        assert_eq!(at("14:00"), Some(Mistake::Past));
        assert_eq!(at("14:01"), None);
        assert_eq!(at("25:00"), Some(Mistake::Impossible));
        let yesterday = with(&[(Field::Date, "21/11/2026"), (Field::Start, "14:00")]);
        assert_eq!(yesterday.mistakes(&[Field::Date, Field::Start], now()), [(Field::Date, Mistake::Past)]);
    }

    #[test]
    fn a_meeting_ends_after_it_begins_or_it_is_not_known_when() {
        let until = |clock: &str| {
            let draft = with(&[(Field::Date, "1/12/2026"), (Field::Start, "10:00"), (Field::End, clock)]);
            draft.mistake(Field::End, now())
        };
        assert_eq!(until("10:00"), Some(Mistake::EndsEarly));
        assert_eq!(until("09:59"), Some(Mistake::EndsEarly));
        assert_eq!(until("10:01"), None);
        assert_eq!(until(""), None);
    }

    #[test]
    fn what_must_be_answered_is_missed_and_what_may_be_left_out_is_not() {
        let empty = Draft::default();
        assert!(empty.is_empty());
        for field in Field::ALL {
            let wanted = field.is_required().then_some(Mistake::Missing);
            assert_eq!(empty.mistake(field, now()), wanted, "{field:?}");
        }
        assert_eq!(with(&[(Field::Place, "  ")]).mistake(Field::Place, now()), Some(Mistake::Missing));
        assert_eq!(with(&[(Field::Language, "und")]).mistake(Field::Dialect, now()), Some(Mistake::Missing));
    }

    #[test]
    fn a_text_of_the_longest_length_is_taken_and_one_character_more_is_not() {
        for (field, longest) in [
            (Field::Place, 200),
            (Field::Unit, 120),
            (Field::Group, 120),
            (Field::Dialect, 80),
            (Field::Answer, 1000),
            (Field::Note, 1000),
        ] {
            assert_eq!(with(&[(field, &"å".repeat(longest))]).mistake(field, now()), None, "{field:?}");
            let longer = with(&[(field, &"å".repeat(longest + 1))]);
            assert_eq!(longer.mistake(field, now()), Some(Mistake::TooLong), "{field:?}");
        }
    }

    #[test]
    fn from_1_to_99_people_come() {
        let come = |count: &str| with(&[(Field::Persons, count)]).mistake(Field::Persons, now());
        for count in ["1", "99", "٣", ""] {
            assert_eq!(come(count), None, "{count}");
        }
        for count in ["0", "100", "two", "-1", "1.5"] {
            assert_eq!(come(count), Some(Mistake::Impossible), "{count}");
        }
    }

    #[test]
    fn an_option_that_is_chosen_twice_is_taken_back_where_several_can_be_chosen() {
        let mut draft = Draft::default();
        draft.choose(Field::Avoid, "no_relatives");
        draft.choose(Field::Avoid, "no_acquaintances");
        assert!(draft.has(Field::Avoid, "no_relatives") && draft.has(Field::Avoid, "no_acquaintances"));
        draft.choose(Field::Avoid, "no_relatives");
        assert_eq!(draft.get(Field::Avoid), "no_acquaintances");
        draft.choose(Field::Avoid, "no_relatives");
        assert_eq!(draft.get(Field::Avoid), "no_relatives,no_acquaintances", "whatever was chosen first");
        draft.choose(Field::Mode, "phone");
        draft.choose(Field::Mode, "phone");
        assert_eq!(draft.get(Field::Mode), "phone");
    }

    #[test]
    fn a_refused_field_is_marked_until_it_is_changed() {
        let mut draft = with(&[(Field::Place, "x")]);
        draft.refuse(vec![Field::Place, Field::Date]);
        assert_eq!(draft.refused(&[Field::Place]), [(Field::Place, Mistake::Refused)]);
        draft.set(Field::Place, "y");
        assert_eq!(draft.refused(&[Field::Place, Field::Date]), [(Field::Date, Mistake::Refused)]);
    }

    #[test]
    fn a_date_stays_as_it_is_typed() {
        let mut draft = Draft::default();
        let typed = TypedDate { day: "٣١".into(), month: "1/2".into(), year: String::new() };
        draft.set_typed_date(&typed);
        assert_eq!(draft.typed_date(), TypedDate { month: "12".into(), ..typed });
        draft.set_typed_date(&TypedDate::default());
        assert!(draft.is_empty());
        draft.set_moments("2026-12-01T09:05".parse().expect("a moment"), None);
        assert_eq!(draft.moment(Field::Start).map(|moment| moment.to_string()).as_deref(), Some("2026-12-01T09:05"));
    }

    #[test]
    fn a_pointer_of_the_contract_finds_its_field_and_an_unknown_one_none() {
        let of = Field::from_pointer;
        assert_eq!(of("/meeting/starts_at"), Some(Field::Date));
        assert_eq!(of("/language/iso639_3"), Some(Field::Language));
        assert_eq!(of("/spoken_language/dialect_note"), Some(Field::Dialect));
        assert_eq!(of("/avoid/no_relatives"), Some(Field::Avoid));
        assert_eq!(of("/avoid/group_note"), Some(Field::Group));
        assert_eq!(of("/communication_needs/2"), Some(Field::Communication));
        assert_eq!(of("/consent"), Some(Field::Without));
        assert_eq!(of("/consent_share_need_with/0"), Some(Field::Consent));
        assert_eq!(of("/written_language/script"), Some(Field::Script));
        assert_eq!(of("/new_field"), None);
        assert_eq!(of("/notes"), None);
        assert_eq!(of(""), None);
    }
}
