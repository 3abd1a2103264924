//! A guide: the whole vocabulary of a rule file. Ids, conditions, dated values and sources; no words.

use crate::{Date, Quantity};

/// The answer every question takes.
pub const DONT_KNOW: &str = "dont-know";

/// The answer, under the id of an outcome that pauses, of a person who asks to go on.
pub const GO_ON: &str = "go-on";

/// One rule file.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Guide {
    /// What the guide is about; also the name of its file.
    pub id: String,
    /// The acts and official pages the rules are taken from.
    #[cfg_attr(feature = "load", serde(rename = "source"))]
    pub sources: Vec<Source>,
    /// Amounts and periods, each a series over time.
    #[cfg_attr(feature = "load", serde(rename = "value", default))]
    pub values: Vec<Value>,
    /// In the order in which they may be asked. Without any there is nothing to judge: every statement is read by itself.
    #[cfg_attr(feature = "load", serde(rename = "question", default))]
    pub questions: Vec<Question>,
    /// For whom a demand is usually not made.
    #[cfg_attr(feature = "load", serde(rename = "waiver", default))]
    pub waivers: Vec<Waiver>,
    /// Dates computed from answers and values.
    #[cfg_attr(feature = "load", serde(rename = "deadline", default))]
    pub deadlines: Vec<Deadline>,
    /// What the law asks for, each by itself.
    #[cfg_attr(feature = "load", serde(rename = "condition", default))]
    pub conditions: Vec<Condition>,
    /// Papers to send along.
    #[cfg_attr(feature = "load", serde(rename = "document", default))]
    pub documents: Vec<Document>,
    /// What else a person must know.
    #[cfg_attr(feature = "load", serde(rename = "statement", default))]
    pub statements: Vec<Statement>,
    /// What a person is told.
    #[cfg_attr(feature = "load", serde(rename = "outcome", default))]
    pub outcomes: Vec<Outcome>,
    /// Which outcome is told when. Read from the top; the first that fits decides.
    #[cfg_attr(feature = "load", serde(rename = "rule", default))]
    pub rules: Vec<Rule>,
    /// Who gives advice.
    #[cfg_attr(feature = "load", serde(rename = "adviser", default))]
    pub advisers: Vec<Adviser>,
}

/// An act, an order or an official page.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Source {
    /// Short name.
    pub id: String,
    /// Its Danish title as one cites it.
    pub title: String,
    /// The day of the text that was read; none for an undated page.
    pub dated: Option<Date>,
    /// The official address.
    pub url: String,
}

/// Where a statement comes from and when somebody last read it there.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Basis {
    /// Act and paragraph, in Danish.
    pub law: String,
    /// Id of the [`Source`].
    pub source: String,
    /// The day somebody last compared the statement with the source.
    pub law_checked_on: Date,
    /// First day it holds in this form; none where the source gives none.
    pub valid_from: Option<Date>,
    /// Last day it holds.
    pub valid_to: Option<Date>,
    /// Nobody has found it in a source: shown as open, never as a fact.
    #[cfg_attr(feature = "load", serde(default))]
    pub unconfirmed: bool,
}

/// An amount, a period or a day over time.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Value {
    /// Its name; texts use it as a variable.
    pub id: String,
    /// What it counts.
    pub unit: Unit,
    /// The year whose prices an amount is given in, where the act adjusts it every year.
    pub level: Option<i32>,
    /// One entry per period, oldest first.
    pub series: Vec<Entry>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A value in one period.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Entry {
    /// The number or the day.
    pub value: Quantity,
    /// First day; none where the series has no known start.
    pub from: Option<Date>,
    /// Last day; none while it holds.
    pub to: Option<Date>,
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Unit {
    /// Calendar years.
    Years,
    /// Calendar months.
    Months,
    /// Weeks of seven days.
    Weeks,
    /// Danish kroner.
    Kroner,
    /// A day.
    Date,
}

/// Something the person is asked.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Question {
    /// Its name.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Ids of the answers to choose from, in the order of the page. "I don't know" comes by itself.
    #[cfg_attr(feature = "load", serde(default))]
    pub options: Vec<String>,
    /// Health or protection facts: never kept, not even in the tab.
    #[cfg_attr(feature = "load", serde(default))]
    pub sensitive: bool,
    /// Asked on the page of the outcome, not on a screen of its own.
    #[cfg_attr(feature = "load", serde(default))]
    pub beside_outcome: bool,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum QuestionKind {
    /// One of the options.
    One,
    /// Any number of the options.
    Several,
    /// A day, today or earlier.
    Date,
    /// A whole number from 0 to 120: an age, or years.
    Number,
}

/// For whom a demand is usually not made, although the law's text makes it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Waiver {
    /// Its name.
    pub id: String,
    /// All of these hold.
    pub when: Vec<Test>,
    /// If all tests of one of these lists hold, it may apply: what is not met is then not known.
    #[cfg_attr(feature = "load", serde(default))]
    pub perhaps: Vec<Vec<Test>>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A date computed from an answer or from another such date.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Deadline {
    /// Its name.
    pub id: String,
    /// It concerns the person only if all of these hold.
    #[cfg_attr(feature = "load", serde(default))]
    pub applies: Vec<Test>,
    /// What it is counted from. Where several starts apply, the latest counts.
    pub from: Vec<Start>,
    /// Id of the value to count forward.
    pub plus: Option<String>,
    /// Id of the value to count back.
    pub minus: Option<String>,
    /// The person must act by then: told first, with what follows when it has passed.
    #[cfg_attr(feature = "load", serde(default))]
    pub banner: bool,
    /// If all tests of one of these lists hold, the law may count otherwise: shown as open, and decides nothing.
    #[cfg_attr(feature = "load", serde(default))]
    pub open: Vec<Vec<Test>>,
    /// The same, but it is sure that the true day is not later.
    #[cfg_attr(feature = "load", serde(default))]
    pub at_latest: Vec<Vec<Test>>,
    /// Where it comes from.
    pub basis: Basis,
}

/// What a date is counted from.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Start {
    /// Id of the date question or of an earlier deadline.
    pub at: String,
    /// It counts if all of these hold.
    #[cfg_attr(feature = "load", serde(default))]
    pub when: Vec<Test>,
    /// It counts only where no other start does.
    #[cfg_attr(feature = "load", serde(default))]
    pub default: bool,
}

/// One thing the law asks for.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Condition {
    /// Its name.
    pub id: String,
    /// It concerns the person only if all of these hold.
    #[cfg_attr(feature = "load", serde(default))]
    pub applies: Vec<Test>,
    /// Met if all tests of one of these lists hold.
    #[cfg_attr(feature = "load", serde(default))]
    pub met: Vec<Vec<Test>>,
    /// Not met if all tests of one of these lists hold. Otherwise it is not known.
    #[cfg_attr(feature = "load", serde(default))]
    pub not_met: Vec<Vec<Test>>,
    /// Id of the [`Waiver`] under which it is usually set aside.
    pub waiver: Option<String>,
    /// The exception that the law's own text allows; none where it says nothing.
    pub exception: Option<Exception>,
    /// Ids of the values its text names.
    #[cfg_attr(feature = "load", serde(default))]
    pub values: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// The exception that the text of a provision allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Exception {
    /// None in that sub-section.
    None,
    /// "ganske særlige grunde, herunder hensynet til familiens enhed".
    Exceptional,
    /// The same reasons must decisively ("afgørende") speak for it.
    Decisive,
    /// "særlige grunde".
    Special,
    /// "særlige grunde" that must decisively ("afgørende") speak for it.
    SpecialDecisive,
    /// Denmark's international obligations.
    Obligations,
    /// The family's unity and the child's best interests (UDL § 9 c, stk. 1).
    Unity,
}

/// A paper to send along with the application.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Document {
    /// Its name.
    pub id: String,
    /// It is asked for only if all of these hold.
    #[cfg_attr(feature = "load", serde(default))]
    pub applies: Vec<Test>,
    /// The option of the question beside the outcome that says the person has it.
    pub answers: Option<String>,
    /// Id of the condition it shows: asked for only where that condition is shown and not usually waived.
    pub condition: Option<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// Something else that a person must know.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Statement {
    /// Its name.
    pub id: String,
    /// Where on the page it stands.
    pub section: Section,
    /// Ids of the outcomes it belongs to. None where the section is read by itself.
    #[cfg_attr(feature = "load", serde(default))]
    pub outcomes: Vec<String>,
    /// It concerns the person only if all of these hold.
    #[cfg_attr(feature = "load", serde(default))]
    pub applies: Vec<Test>,
    /// Ids of the values its text names.
    #[cfg_attr(feature = "load", serde(default))]
    pub values: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A section of the page of an outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(rename_all = "kebab-case"))]
pub enum Section {
    /// On the outcome itself.
    Note,
    /// Where and how to apply.
    Where,
    /// What it costs.
    Fee,
    /// Who decides, and when.
    Decision,
    /// How to complain.
    Complaint,
    /// What the municipality tells the authority.
    Sharing,
    /// What follows after the permit.
    After,
    /// Who books an interpreter, and who pays.
    Booking,
    /// What a person can ask of an interpreter, and may refuse.
    Rights,
    /// What to do when something is wrong.
    Remedies,
    /// A kind of action of the plan.
    Kind,
    /// An area of the plan.
    Area,
    /// Where to complain about what is in the plan.
    Appeal,
    /// What an authority must do when it decides.
    Hearing,
}

impl Section {
    /// Whether it is a page by itself, whatever a guide says.
    pub fn is_read_alone(self) -> bool {
        matches!(
            self,
            Self::Booking | Self::Rights | Self::Remedies | Self::Kind | Self::Area | Self::Appeal | Self::Hearing
        )
    }
}

/// What a person is told.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Outcome {
    /// Its name.
    pub id: String,
    /// The conditions it shows, by id.
    #[cfg_attr(feature = "load", serde(default))]
    pub conditions: Vec<String>,
    /// The dates it shows, by id.
    #[cfg_attr(feature = "load", serde(default))]
    pub deadlines: Vec<String>,
    /// The person may ask to go on; the outcome then stands beside the one that follows.
    #[cfg_attr(feature = "load", serde(default))]
    pub pause: bool,
    /// An application can follow: it shows the papers.
    #[cfg_attr(feature = "load", serde(default))]
    pub applying: bool,
    /// Where it comes from.
    pub basis: Basis,
}

/// An outcome and when it is told.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Rule {
    /// All of these hold. None: always.
    #[cfg_attr(feature = "load", serde(default))]
    pub when: Vec<Test>,
    /// It decides nothing: its outcome is shown beside the one that is decided.
    #[cfg_attr(feature = "load", serde(default))]
    pub also: bool,
    /// Id of the outcome.
    pub outcome: String,
}

/// Something that holds, does not hold, or is not known yet.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields, rename_all = "snake_case"))]
pub enum Test {
    /// The question was answered with one of these.
    Answer {
        /// Id of the question.
        to: String,
        /// Ids of its options, or `dont-know`.
        any_of: Vec<String>,
    },
    /// The question was answered with a number from `at_least` to `at_most`.
    Number {
        /// Id of the question.
        of: String,
        /// The least number.
        at_least: Option<u8>,
        /// The greatest number.
        at_most: Option<u8>,
    },
    /// The question has an answer, whatever it is. It is not asked for that.
    Given(String),
    /// The day judged is that date or later.
    Reached(String),
    /// The day judged is before that date.
    NotReached(String),
    /// The day judged is after that date.
    Passed(String),
    /// The day judged is that date or before it.
    NotPassed(String),
}

/// Somebody who gives advice.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "load", derive(serde::Deserialize))]
#[cfg_attr(feature = "load", serde(deny_unknown_fields))]
pub struct Adviser {
    /// Its name as it is written everywhere.
    pub name: String,
    /// Language of the name, as a tag.
    pub language: String,
    /// Its own page.
    pub url: String,
}

impl Guide {
    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// The outcome with this id.
    pub fn outcome(&self, id: &str) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.id == id)
    }

    /// The condition with this id.
    pub fn condition(&self, id: &str) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.id == id)
    }

    /// The deadline with this id.
    pub fn deadline(&self, id: &str) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The value with this id.
    pub fn value(&self, id: &str) -> Option<&Value> {
        self.values.iter().find(|value| value.id == id)
    }

    /// The waiver with this id.
    pub fn waiver(&self, id: &str) -> Option<&Waiver> {
        self.waivers.iter().find(|waiver| waiver.id == id)
    }

    /// The document with this id.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// The oldest and the newest day on which somebody compared an entry with its source.
    pub fn checked_on(&self) -> (Date, Date) {
        let days = || self.bases().map(|basis| basis.law_checked_on);
        let never = Date::from_number(0);
        (days().min().unwrap_or(never), days().max().unwrap_or(never))
    }

    /// Where each entry comes from.
    pub fn bases(&self) -> impl Iterator<Item = &Basis> {
        let bases = self.values.iter().map(|one| &one.basis).chain(self.waivers.iter().map(|one| &one.basis));
        let bases = bases.chain(self.deadlines.iter().map(|one| &one.basis));
        let bases = bases.chain(self.conditions.iter().map(|one| &one.basis));
        let bases = bases.chain(self.documents.iter().map(|one| &one.basis));
        let bases = bases.chain(self.statements.iter().map(|one| &one.basis));
        bases.chain(self.outcomes.iter().map(|one| &one.basis))
    }

    /// The statement with this id.
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == id)
    }
}

impl Value {
    /// The number or day on `day`, if the series covers it.
    pub fn on(&self, day: Date) -> Option<Quantity> {
        let covers = |entry: &&Entry| entry.from.is_none_or(|from| from <= day) && entry.to.is_none_or(|to| day <= to);
        self.series.iter().find(covers).map(|entry| entry.value)
    }

    /// The number or day on `day`; where the series does not cover it, the last one known before, or the first.
    pub fn last_known(&self, day: Date) -> Option<Quantity> {
        let began = |entry: &&Entry| entry.from.is_none_or(|from| from <= day);
        self.series.iter().rev().find(began).or(self.series.first()).map(|entry| entry.value)
    }
}
