//! Every word a person reads: one typed function per message, generated from `locales/`.

use catalogue::read::{Argument, Broken, Catalogue, Stretch, plain, stretches};
use rulebook::Date;
use std::sync::Arc;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
include!(concat!(env!("OUT_DIR"), "/words.rs"));

impl Language {
    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// The words of one language, as far as they have been fetched.
#[derive(Debug, Clone)]
pub struct Words {
    /// Which language.
    pub language: Language,
    parts: [Option<Arc<Catalogue>>; PARTS],
}

impl Words {
    /// Reads the words of every page from `file`.
    pub fn parse(language: Language, file: &str) -> Result<Self, Broken> {
        let mut words = Self { language, parts: [const { None }; PARTS] };
        words.add(0, file)?;
        Ok(words)
    }

    /// Adds a part, read from `file`.
    pub fn add(&mut self, part: usize, file: &str) -> Result<(), Broken> {
        self.parts[part] = Some(Arc::new(Catalogue::parse(file, VERSION)?));
        Ok(())
    }

    /// Takes over what `other` has of the same language.
    pub fn merge(&mut self, other: &Self) {
        if self.language == other.language {
            for (mine, more) in self.parts.iter_mut().zip(&other.parts) {
                *mine = mine.take().or_else(|| more.clone());
            }
        }
    }

    /// Whether a part is there.
    pub fn has(&self, part: usize) -> bool {
        self.parts[part].is_some()
    }

    /// A day in words: `Sunday 22 November 2026`.
    pub fn long(&self, date: Date) -> String {
        let weekday = self.date_weekday(date.weekday().into()).plain();
        let month = self.date_month(date.month().into()).plain();
        self.date_long(&weekday, date.day().into(), &month, &date.year().to_string()).plain()
    }

    /// A text of a question or an answer, which a rule file names.
    pub fn of_question(&self, id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        self.of_table(&QUESTION_TEXTS, id, value)
    }

    /// Any other text that a rule file names.
    pub fn of_rule(&self, id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        self.of_table(&RULE_TEXTS, id, value)
    }

    /// A text that the rules on interpreters name.
    pub fn of_rights(&self, id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        self.of_table(&RIGHTS_TEXTS, id, value)
    }

    /// A text that the rules on the plan name. Empty if there is none, which only texts that may be missing can be.
    pub fn of_plan(&self, id: &str) -> Text {
        self.of_table(&PLAN_TEXTS, id, &|_| RuleValue::Number(0))
    }

    /// The text with this id, empty if there is none. Variables are values of the guide.
    fn of_table(&self, table: &[(&str, usize, usize, &[&str])], id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        // The build has checked that every id of every guide has its texts.
        let Ok(at) = table.binary_search_by(|(known, ..)| (*known).cmp(id)) else { return Text(String::new()) };
        let (_, part, place, variables) = table[at];
        let values: Vec<RuleValue> = variables.iter().map(|name| value(name)).collect();
        let argument = |value| match value {
            &RuleValue::Number(number) => Argument::Number(number),
            RuleValue::Text(text) => Argument::Text(text),
        };
        self.text(part, place, &values.iter().map(argument).collect::<Vec<_>>())
    }

    fn text(&self, part: usize, place: usize, arguments: &[Argument]) -> Text {
        // A page asks only for parts that its group has fetched: `tests/tidy.rs`.
        Text(self.parts[part].as_ref().map(|catalogue| catalogue.format(place, arguments)).unwrap_or_default())
    }
}

/// A value of a guide, as a text shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleValue {
    /// A number; takes part in plural forms.
    Number(i64),
    /// A day, in words.
    Text(String),
}

/// A text in the language of the page. Danish words in it are shown as Danish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(String);

impl Text {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// For titles, attributes and everything else that is not laid out.
    pub fn plain(&self) -> String {
        plain(&self.0)
    }

    /// The parts of the text, each with whether it is Danish in a page of another language.
    pub fn stretches(&self) -> Vec<(String, bool)> {
        let part = |stretch| match stretch {
            Stretch::Own(text) => (str::to_owned(text), false),
            Stretch::Danish(text) => (str::to_owned(text), true),
        };
        stretches(&self.0).into_iter().map(part).collect()
    }

    /// One text per line, for texts that are lists.
    pub fn lines(&self) -> Vec<Self> {
        self.0.lines().map(|line| Self(line.into())).collect()
    }
}
