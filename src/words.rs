//! Every word a person reads: one typed function per message, generated from `locales/`.

use catalogue::read::{Argument, Broken, Catalogue, Stretch, plain, stretches};
use rulebook::Date;
use std::sync::Arc;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Languages an interpreter can be asked for: ISO 639-3 code, own name, Danish name.
pub static SPOKEN_LANGUAGES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/spoken.rs"));

/// A language an interpreter can be asked for, by its own name and its Danish one; its code if the list lacks it.
pub fn spoken_language(code: &str) -> String {
    let found = SPOKEN_LANGUAGES.iter().find(|(known, ..)| *known == code);
    found.map_or_else(|| code.to_owned(), |(_, name, danish)| format!("{name} – {danish}"))
}

impl Language {
    /// The language with this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

/// The words of one language.
#[derive(Debug, Clone)]
pub struct Words {
    /// Which language.
    pub language: Language,
    catalogue: Arc<Catalogue>,
}

impl Words {
    /// Reads the catalogue of `language` from `file`.
    pub fn parse(language: Language, file: &str) -> Result<Self, Broken> {
        Ok(Self { language, catalogue: Arc::new(Catalogue::parse(file, VERSION)?) })
    }

    /// The same with the next part, read from `file`.
    pub fn and(&self, file: &str) -> Result<Self, Broken> {
        Ok(Self { language: self.language, catalogue: Arc::new(self.catalogue.and(file, VERSION)?) })
    }

    /// The part that is missing next, up to `part`; none if all are there. Parts follow one another.
    pub fn missing(&self, part: usize) -> Option<usize> {
        PART_ENDS[..=part].iter().position(|end| self.catalogue.len() < *end)
    }

    /// A day in words: `Sunday 22 November 2026`.
    pub fn long(&self, date: Date) -> String {
        let weekday = self.date_weekday(date.weekday().into()).plain();
        let month = self.date_month(date.month().into()).plain();
        self.date_long(&weekday, date.day().into(), &month, &date.year().to_string()).plain()
    }

    /// Whether these are words of the same language with more parts.
    pub fn holds_more_than(&self, other: &Self) -> bool {
        self.language == other.language && self.catalogue.len() > other.catalogue.len()
    }

    /// A text of a question or an answer, which a rule file names.
    pub fn of_question(&self, id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        self.of_table(&QUESTION_TEXTS, id, value)
    }

    /// Any other text that a rule file names.
    pub fn of_rule(&self, id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        self.of_table(&RULE_TEXTS, id, value)
    }

    /// The text with this id, empty if there is none. Variables are values of the guide.
    fn of_table(&self, table: &[(&str, usize, &[&str])], id: &str, value: &dyn Fn(&str) -> RuleValue) -> Text {
        // The build has checked that every id of every guide has its texts.
        let Ok(at) = table.binary_search_by(|(known, ..)| (*known).cmp(id)) else { return Text(String::new()) };
        let (_, place, variables) = table[at];
        let values: Vec<RuleValue> = variables.iter().map(|name| value(name)).collect();
        let argument = |value| match value {
            &RuleValue::Number(number) => Argument::Number(number),
            RuleValue::Text(text) => Argument::Text(text),
        };
        self.text(place, &values.iter().map(argument).collect::<Vec<_>>())
    }

    fn text(&self, place: usize, arguments: &[Argument]) -> Text {
        Text(self.catalogue.format(place, arguments))
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
