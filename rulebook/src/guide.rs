//! A guide: the whole vocabulary of a rule file. Ids, conditions, dated values and sources; no words.

use crate::Date;
use serde::{Deserialize, Serialize};

/// The answer every question takes.
pub const DONT_KNOW: &str = "dont-know";

/// One rule file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// What the guide is about; also the name of its file.
    pub id: String,
    /// The acts and official pages the rules are taken from.
    #[serde(rename = "source")]
    pub sources: Vec<Source>,
    /// Amounts and periods, each a series over time.
    #[serde(rename = "value", default)]
    pub values: Vec<Value>,
    /// In the order in which they may be asked.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// Dates computed from answers and values.
    #[serde(rename = "deadline", default)]
    pub deadlines: Vec<Deadline>,
    /// What the law asks for, each by itself.
    #[serde(rename = "condition", default)]
    pub conditions: Vec<Condition>,
    /// What a person is told.
    #[serde(rename = "outcome")]
    pub outcomes: Vec<Outcome>,
    /// Which outcome is told when. Read from the top; the first that fits decides.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// Who gives advice.
    #[serde(rename = "adviser", default)]
    pub advisers: Vec<Adviser>,
}

/// An act, an order or an official page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    #[serde(default)]
    pub unconfirmed: bool,
}

/// An amount or a period over time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// Its name; texts use it as a variable.
    pub id: String,
    /// What it counts.
    pub unit: Unit,
    /// One entry per period, oldest first.
    pub series: Vec<Entry>,
    /// Where it comes from.
    pub basis: Basis,
}

/// A value in one period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The number.
    pub value: i32,
    /// First day; none where the series has no known start.
    pub from: Option<Date>,
    /// Last day; none while it holds.
    pub to: Option<Date>,
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Calendar years.
    Years,
    /// Calendar months.
    Months,
    /// Danish kroner.
    Kroner,
}

/// Something the person is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Ids of the answers to choose from, in the order of the page. "I don't know" comes by itself.
    #[serde(default)]
    pub options: Vec<String>,
    /// Health or protection facts: never kept, not even in the tab.
    #[serde(default)]
    pub sensitive: bool,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of the options.
    One,
    /// Any number of the options.
    Several,
    /// A day, today or earlier.
    Date,
}

/// A date computed from an answer or from another such date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// Its name.
    pub id: String,
    /// Id of the date question or of an earlier deadline it is counted from.
    pub from: String,
    /// Id of the value to count forward.
    pub plus: Option<String>,
    /// Id of the value to count back.
    pub minus: Option<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// One thing the law asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Its name.
    pub id: String,
    /// It concerns the person only if all of these hold.
    #[serde(default)]
    pub applies: Vec<Test>,
    /// Met if all tests of one of these lists hold.
    #[serde(default)]
    pub met: Vec<Vec<Test>>,
    /// Not met if all tests of one of these lists hold. Otherwise it is not known.
    #[serde(default)]
    pub not_met: Vec<Vec<Test>>,
    /// Where it comes from.
    pub basis: Basis,
}

/// What a person is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its name.
    pub id: String,
    /// The conditions it shows, by id.
    #[serde(default)]
    pub conditions: Vec<String>,
    /// The dates it shows, by id.
    #[serde(default)]
    pub deadlines: Vec<String>,
    /// Where it comes from.
    pub basis: Basis,
}

/// An outcome and when it is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// All of these hold. None: always.
    #[serde(default)]
    pub when: Vec<Test>,
    /// Id of the outcome.
    pub outcome: String,
}

/// Something that holds, does not hold, or is not known yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub enum Test {
    /// The question was answered with one of these.
    Answer {
        /// Id of the question.
        to: String,
        /// Ids of its options, or `dont-know`.
        any_of: Vec<String>,
    },
    /// The day judged is that date or later.
    Reached(String),
    /// The day judged is before that date.
    NotReached(String),
    /// The day judged is after that date.
    Passed(String),
}

/// Somebody who gives advice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
}

impl Value {
    /// The number on `day`, if the series covers it.
    pub fn on(&self, day: Date) -> Option<i32> {
        let covers = |entry: &&Entry| entry.from.is_none_or(|from| from <= day) && entry.to.is_none_or(|to| day <= to);
        self.series.iter().find(covers).map(|entry| entry.value)
    }
}
