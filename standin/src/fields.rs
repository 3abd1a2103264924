//! Checks a closed body field by field, and gathers every rule it breaks.

use crate::moment::Moment;
use crate::problem::{Code, FieldError, Problem};
use rulebook::Date;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// Whether a field may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It is required.
    Must,
    /// It can be left out.
    May,
}

/// One object of a body, and what is wrong with it so far.
pub struct Fields<'a> {
    object: Option<&'a Map<String, Value>>,
    pointer: String,
    known: Vec<&'static str>,
    errors: Vec<FieldError>,
}

impl<'a> Fields<'a> {
    /// The whole body.
    pub fn of(body: &'a Value) -> Self {
        Self::at(body, String::new())
    }

    fn at(value: &'a Value, pointer: String) -> Self {
        let object = value.as_object();
        let errors = match object {
            Some(_) => Vec::new(),
            None => vec![FieldError { pointer: pointer.clone(), code: Code::NotAllowed }],
        };
        Self { object, pointer, known: Vec::new(), errors }
    }

    /// Notes a broken rule.
    pub fn broken(&mut self, name: &str, code: Code) {
        let name = name.replace('~', "~0").replace('/', "~1");
        self.errors.push(FieldError { pointer: format!("{}/{name}", self.pointer), code });
    }

    /// Notes that the field exists, and whether it is missing.
    fn find(&mut self, presence: Presence, name: &'static str) -> Option<&'a Value> {
        self.known.push(name);
        let found = self.object?.get(name);
        if found.is_none() && presence == Presence::Must {
            self.broken(name, Code::Required);
        }
        found
    }

    /// Text of so many characters.
    pub fn text(&mut self, presence: Presence, name: &'static str, length: RangeInclusive<usize>) {
        let Some(value) = self.find(presence, name) else { return };
        match value.as_str().map(|text| text.chars().count()) {
            None => self.broken(name, Code::NotAllowed),
            Some(count) if count < *length.start() => self.broken(name, Code::TooShort),
            Some(count) if count > *length.end() => self.broken(name, Code::TooLong),
            Some(_) => {}
        }
    }

    /// Text in a fixed spelling.
    pub fn spelled(&mut self, presence: Presence, name: &'static str, is_right: impl FnOnce(&str) -> bool) {
        let Some(value) = self.find(presence, name) else { return };
        if !value.as_str().is_some_and(is_right) {
            self.broken(name, Code::UnknownValue);
        }
    }

    /// One of a list of words; the word, if it is.
    pub fn word(&mut self, presence: Presence, name: &'static str, words: &[&str]) -> Option<&'a str> {
        let value = self.find(presence, name)?;
        let word = value.as_str().filter(|word| words.contains(word));
        if word.is_none() {
            self.broken(name, Code::UnknownValue);
        }
        word
    }

    /// A list of different words.
    pub fn words(&mut self, presence: Presence, name: &'static str, at_least: usize, words: &[&str]) {
        let Some(value) = self.find(presence, name) else { return };
        let Some(items) = value.as_array() else { return self.broken(name, Code::NotAllowed) };
        if items.len() < at_least {
            self.broken(name, Code::TooShort);
        }
        for (at, item) in items.iter().enumerate() {
            let code = if !item.as_str().is_some_and(|word| words.contains(&word)) {
                Code::UnknownValue
            } else if items[..at].contains(item) {
                Code::NotAllowed
            } else {
                continue;
            };
            self.errors.push(FieldError { pointer: format!("{}/{name}/{at}", self.pointer), code });
        }
    }

    /// A whole number within limits.
    pub fn count(&mut self, presence: Presence, name: &'static str, limits: RangeInclusive<u32>) {
        let Some(value) = self.find(presence, name) else { return };
        // JSON knows one kind of number: 2 and 2.0 are the same.
        match value.as_f64().filter(|number| number.fract() == 0.0) {
            None => self.broken(name, Code::NotAllowed),
            Some(number) if number < f64::from(*limits.start()) => self.broken(name, Code::TooShort),
            Some(number) if number > f64::from(*limits.end()) => self.broken(name, Code::TooLong),
            Some(_) => {}
        }
    }

    /// True or false.
    pub fn flag(&mut self, presence: Presence, name: &'static str) {
        if self.find(presence, name).is_some_and(|value| !value.is_boolean()) {
            self.broken(name, Code::NotAllowed);
        }
    }

    /// An explicit yes: `true`, nothing else.
    pub fn yes(&mut self, name: &'static str) {
        if self.find(Presence::Must, name).is_some_and(|value| *value != Value::Bool(true)) {
            self.broken(name, Code::UnknownValue);
        }
    }

    /// A moment, if it is one.
    pub fn moment(&mut self, presence: Presence, name: &'static str) -> Option<Moment> {
        let value = self.find(presence, name)?;
        let moment = value.as_str().and_then(|text| text.parse().ok());
        if moment.is_none() {
            self.broken(name, Code::NotADate);
        }
        moment
    }

    /// A day, if it is one.
    pub fn date(&mut self, presence: Presence, name: &'static str) -> Option<Date> {
        let value = self.find(presence, name)?;
        let date = value.as_str().and_then(|text| text.parse().ok());
        if date.is_none() {
            self.broken(name, Code::NotADate);
        }
        date
    }

    /// A list of texts of so many characters each.
    pub fn lines(&mut self, presence: Presence, name: &'static str, at_most: usize, length: RangeInclusive<usize>) {
        for (at, item) in self.list(presence, name, at_most).iter().enumerate() {
            let code = match item.as_str().map(|text| text.chars().count()) {
                None => Code::NotAllowed,
                Some(count) if count < *length.start() => Code::TooShort,
                Some(count) if count > *length.end() => Code::TooLong,
                Some(_) => continue,
            };
            self.errors.push(FieldError { pointer: format!("{}/{name}/{at}", self.pointer), code });
        }
    }

    /// A list of objects, each checked by `check`.
    pub fn objects(&mut self, presence: Presence, name: &'static str, at_most: usize, check: fn(&mut Fields<'a>)) {
        for (at, item) in self.list(presence, name, at_most).iter().enumerate() {
            let mut inner = Fields::at(item, format!("{}/{name}/{at}", self.pointer));
            check(&mut inner);
            self.errors.extend(inner.gathered());
        }
    }

    /// The items of a list, none if it is no list.
    fn list(&mut self, presence: Presence, name: &'static str, at_most: usize) -> &'a [Value] {
        let Some(value) = self.find(presence, name) else { return &[] };
        let Some(items) = value.as_array() else {
            self.broken(name, Code::NotAllowed);
            return &[];
        };
        if items.len() > at_most {
            self.broken(name, Code::TooLong);
        }
        items
    }

    /// An object, checked by `check`.
    pub fn object(&mut self, presence: Presence, name: &'static str, check: impl FnOnce(&mut Fields<'a>)) {
        let Some(value) = self.find(presence, name) else { return };
        let mut inner = Fields::at(value, format!("{}/{name}", self.pointer));
        check(&mut inner);
        self.errors.extend(inner.gathered());
    }

    /// A field nobody asked for is refused.
    fn gathered(mut self) -> Vec<FieldError> {
        let unknown = self.object.into_iter().flat_map(Map::keys).filter(|name| !self.known.contains(&name.as_str()));
        for name in unknown.cloned().collect::<Vec<String>>() {
            self.broken(&name, Code::NotAllowed);
        }
        self.errors
    }

    /// Whether every rule is kept.
    pub fn finish(self) -> Result<(), Problem> {
        let errors = self.gathered();
        if errors.is_empty() { Ok(()) } else { Err(Problem::invalid(errors)) }
    }
}

#[cfg(test)]
mod tests {
    use super::Presence::{May, Must};
    use super::*;
    use serde_json::json;

    fn errors(body: &Value, check: impl FnOnce(&mut Fields)) -> Vec<(String, Code)> {
        let mut fields = Fields::of(body);
        check(&mut fields);
        fields.gathered().into_iter().map(|error| (error.pointer, error.code)).collect()
    }

    #[test]
    fn every_broken_rule_is_named_with_its_place() {
        let body = json!({"a": "", "b": "long", "c": 7, "d": {"e": "x", "f": 1}, "g/h": null, "i": ["x", "y", "x"]});
        let found = errors(&body, |fields| {
            fields.text(Must, "a", 1..=3);
            fields.text(Must, "b", 1..=3);
            fields.text(May, "c", 1..=3);
            fields.object(Must, "d", |inner| {
                inner.word(Must, "e", &["y"]);
            });
            fields.words(May, "i", 1, &["x"]);
            fields.text(Must, "j", 1..=3);
            fields.text(May, "k", 1..=3);
        });
        let expected = [
            ("/a", Code::TooShort),
            ("/b", Code::TooLong),
            ("/c", Code::NotAllowed),
            ("/d/e", Code::UnknownValue),
            ("/d/f", Code::NotAllowed),
            ("/i/1", Code::UnknownValue),
            ("/i/2", Code::NotAllowed),
            ("/j", Code::Required),
            ("/g~1h", Code::NotAllowed),
        ];
        assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    }

    #[test]
    fn a_day_is_real_and_every_item_of_a_list_is_checked() {
        let body = json!({"a": "2026-02-29", "b": ["x", "", "long", 7], "c": "x", "d": [{"e": "x"}, {"f": 1}]});
        let found = errors(&body, |fields| {
            assert_eq!(fields.date(Must, "a"), None);
            fields.lines(Must, "b", 3, 1..=3);
            fields.lines(May, "c", 3, 1..=3);
            fields.objects(May, "d", 2, |inner| inner.text(Must, "e", 1..=3));
        });
        let expected = [
            ("/a", Code::NotADate),
            ("/b", Code::TooLong),
            ("/b/1", Code::TooShort),
            ("/b/2", Code::TooLong),
            ("/b/3", Code::NotAllowed),
            ("/c", Code::NotAllowed),
            ("/d/1/e", Code::Required),
            ("/d/1/f", Code::NotAllowed),
        ];
        assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code)));
        let leap_day = json!({"a": "2028-02-29"});
        assert_eq!(Fields::of(&leap_day).date(Must, "a").map(Date::day), Some(29));
    }

    #[test]
    fn a_length_counts_characters_and_a_body_is_an_object() {
        assert!(errors(&json!({"a": "ትግርኛ"}), |fields| fields.text(Must, "a", 1..=4)).is_empty());
        assert_eq!(errors(&json!(["a"]), |fields| fields.text(Must, "a", 1..=4)), [(String::new(), Code::NotAllowed)]);
        assert!(errors(&json!({"a": 2.0}), |fields| fields.count(Must, "a", 1..=2)).is_empty());
        assert_eq!(errors(&json!({"a": 3}), |fields| fields.count(Must, "a", 1..=2)), [("/a".into(), Code::TooLong)]);
    }
}
