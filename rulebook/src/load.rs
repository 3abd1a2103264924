//! Reads rule files and finds every mistake in them, with file, line and key.

use crate::guide::{Basis, DONT_KNOW, Guide, QuestionKind, Test, Value};
use crate::judge::{Answer, Answers};
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// A mistake in a rule file, said so that the caseworker who made it can mend it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The key, such as `rule.outcome`.
    pub key: String,
    /// What is wrong, in one sentence.
    pub text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file.display(), self.line, self.key, self.text)
    }
}

/// Reads the guide in `file`.
pub fn guide(file: &Path) -> Result<Guide, Vec<Fault>> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        vec![Fault { file: file.into(), line: 0, key: String::new(), text: format!("cannot be read: {error}") }]
    })?;
    parse(file, &text)
}

/// Reads a guide from `text`; `file` is only named in faults.
pub fn parse(file: &Path, text: &str) -> Result<Guide, Vec<Fault>> {
    let guide: Guide = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        vec![Fault { file: file.into(), line, key: key_on(text, line), text: error.message().replace('\n', " ") }]
    })?;
    let mut check = Check { file, text, faults: Vec::new() };
    check.all(&guide);
    if check.faults.is_empty() { Ok(guide) } else { Err(check.faults) }
}

/// The key that stands on a line, for faults that the TOML reader finds.
fn key_on(text: &str, line: usize) -> String {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    line.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']']).to_owned()
}

struct Check<'a> {
    file: &'a Path,
    text: &'a str,
    faults: Vec<Fault>,
}

impl Check<'_> {
    /// Notes a fault at the `index`th `[[table]]`, on the line below it that holds `word`.
    fn say(&mut self, (table, index): (&str, usize), key: &str, word: &str, text: String) {
        let header = format!("[[{table}]]");
        let mut lines = self.text.lines().enumerate();
        let start =
            lines.by_ref().filter(|(_, line)| line.trim() == header).nth(index).map_or(0, |(number, _)| number + 1);
        let word = format!("\"{word}\"");
        let line = lines
            .take_while(|(_, line)| !line.starts_with("[["))
            .find(|(_, line)| line.contains(&word))
            .map_or(start, |(number, _)| number + 1);
        self.faults.push(Fault { file: self.file.into(), line, key: format!("{table}.{key}"), text });
    }

    fn all(&mut self, guide: &Guide) {
        self.unique("source", guide.sources.iter().map(|one| &one.id));
        self.unique("value", guide.values.iter().map(|one| &one.id));
        self.unique("question", guide.questions.iter().map(|one| &one.id));
        self.unique("deadline", guide.deadlines.iter().map(|one| &one.id));
        self.unique("condition", guide.conditions.iter().map(|one| &one.id));
        self.unique("outcome", guide.outcomes.iter().map(|one| &one.id));
        self.questions(guide);
        for (index, value) in guide.values.iter().enumerate() {
            self.basis(guide, ("value", index), &value.basis);
            self.series(index, value);
        }
        self.deadlines(guide);
        for (index, condition) in guide.conditions.iter().enumerate() {
            let at = ("condition", index);
            self.basis(guide, at, &condition.basis);
            let lists = condition.met.iter().chain(&condition.not_met).flatten().chain(&condition.applies);
            for test in lists {
                self.test(guide, at, test);
            }
        }
        self.outcomes(guide);
        for (index, rule) in guide.rules.iter().enumerate() {
            let at = ("rule", index);
            for test in &rule.when {
                self.test(guide, at, test);
            }
            if guide.outcome(&rule.outcome).is_none() {
                self.say(at, "outcome", &rule.outcome, format!("there is no outcome `{}`", rule.outcome));
            }
            if rule.when.is_empty() && index + 1 < guide.rules.len() {
                self.say(at, "when", &rule.outcome, "always fits, so the rules after it are never read".into());
            }
        }
        if guide.rules.last().is_none_or(|rule| !rule.when.is_empty()) {
            let last = guide.rules.len().saturating_sub(1);
            self.say(
                ("rule", last),
                "when",
                "",
                "the last rule must always fit, so that no path ends without an answer".into(),
            );
        }
    }

    fn unique<'g>(&mut self, table: &str, ids: impl Iterator<Item = &'g String>) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                self.say((table, index), "id", id, format!("`{id}` stands twice"));
            }
            if !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
                self.say((table, index), "id", id, format!("`{id}` must be lower-case letters, digits and hyphens"));
            }
        }
    }

    fn questions(&mut self, guide: &Guide) {
        for (index, question) in guide.questions.iter().enumerate() {
            let at = ("question", index);
            let choice = question.kind != QuestionKind::Date;
            if choice && question.options.is_empty() {
                self.say(at, "options", &question.id, format!("`{}` has no options", question.id));
            }
            if !choice && !question.options.is_empty() {
                self.say(
                    at,
                    "options",
                    &question.id,
                    format!("`{}` asks for a date and takes no options", question.id),
                );
            }
            if question.options.iter().any(|option| option == DONT_KNOW) {
                self.say(at, "options", DONT_KNOW, format!("`{DONT_KNOW}` comes by itself"));
            }
            let mut tests = guide.rules.iter().flat_map(|rule| &rule.when);
            if !tests.any(|test| asks(guide, test, &question.id)) {
                self.say(at, "id", &question.id, format!("no rule asks `{}`: it is never reached", question.id));
            }
        }
    }

    fn series(&mut self, index: usize, value: &Value) {
        if value.series.is_empty() {
            self.say(("value", index), "series", &value.id, format!("`{}` has no number", value.id));
        }
        for pair in value.series.windows(2) {
            let text = match (pair[0].to, pair[1].from) {
                (Some(to), Some(from)) if from == to.plus_days(1) => continue,
                (Some(to), Some(from)) if from > to => format!("has a gap between {to} and {from}"),
                (Some(to), Some(from)) => format!("has two numbers from {from} to {to}"),
                _ => "needs `to` and `from` where one number follows another".into(),
            };
            self.say(("value", index), "series", &value.id, format!("`{}` {text}", value.id));
        }
    }

    fn deadlines(&mut self, guide: &Guide) {
        for (index, deadline) in guide.deadlines.iter().enumerate() {
            let at = ("deadline", index);
            self.basis(guide, at, &deadline.basis);
            let dated = guide.question(&deadline.from).is_some_and(|question| question.kind == QuestionKind::Date);
            let earlier = guide.deadlines[..index].iter().any(|other| other.id == deadline.from);
            if !dated && !earlier {
                let text = format!("`{}` is neither a date question nor a deadline above this one", deadline.from);
                self.say(at, "from", &deadline.from, text);
            }
            for value in [&deadline.plus, &deadline.minus].into_iter().flatten() {
                if guide.value(value).is_none() {
                    self.say(at, "plus", value, format!("there is no value `{value}`"));
                }
            }
        }
    }

    fn outcomes(&mut self, guide: &Guide) {
        for (index, outcome) in guide.outcomes.iter().enumerate() {
            let at = ("outcome", index);
            self.basis(guide, at, &outcome.basis);
            for id in outcome.conditions.iter().filter(|id| guide.condition(id).is_none()) {
                self.say(at, "conditions", id, format!("there is no condition `{id}`"));
            }
            for id in outcome.deadlines.iter().filter(|id| guide.deadline(id).is_none()) {
                self.say(at, "deadlines", id, format!("there is no deadline `{id}`"));
            }
            if !guide.rules.iter().any(|rule| rule.outcome == outcome.id) {
                self.say(at, "id", &outcome.id, format!("no rule leads to `{}`", outcome.id));
            }
        }
    }

    fn basis(&mut self, guide: &Guide, at: (&str, usize), basis: &Basis) {
        if guide.source(&basis.source).is_none() {
            self.say(at, "basis.source", &basis.source, format!("there is no source `{}`", basis.source));
        }
        if basis.law.trim().is_empty() {
            self.say(at, "basis.law", "", "says no act and paragraph".into());
        }
        if let (Some(from), Some(to)) = (basis.valid_from, basis.valid_to)
            && to < from
        {
            self.say(at, "basis.valid_to", &to.to_string(), format!("ends on {to}, before it begins on {from}"));
        }
    }

    fn test(&mut self, guide: &Guide, at: (&str, usize), test: &Test) {
        match test {
            Test::Answer { to, any_of } => match guide.question(to) {
                None => self.say(at, "when", to, format!("there is no question `{to}`")),
                Some(question) => {
                    for option in
                        any_of.iter().filter(|option| *option != DONT_KNOW && !question.options.contains(option))
                    {
                        self.say(at, "when", option, format!("the question `{to}` has no option `{option}`"));
                    }
                }
            },
            Test::Reached(id) | Test::NotReached(id) | Test::Passed(id) => {
                if guide.deadline(id).is_none() {
                    self.say(at, "when", id, format!("there is no deadline `{id}`"));
                }
            }
        }
    }
}

/// Whether a test needs the answer to `question`.
fn asks(guide: &Guide, test: &Test, question: &str) -> bool {
    match test {
        Test::Answer { to, .. } => to == question,
        Test::Reached(id) | Test::NotReached(id) | Test::Passed(id) => {
            let mut from = id.as_str();
            while let Some(deadline) = guide.deadline(from) {
                if deadline.from == from {
                    break;
                }
                from = &deadline.from;
            }
            from == question
        }
    }
}

/// Reads answers written as JSON, such as `{"relation": "spouse"}`. An unknown id or a wrong kind is a sentence.
pub fn answers(guide: &Guide, json: &str) -> Result<Answers, String> {
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(json).map_err(|error| format!("the answers are not a JSON object: {error}"))?;
    object
        .into_iter()
        .map(|(id, value)| {
            let question = guide.question(&id).ok_or_else(|| format!("there is no question `{id}`"))?;
            let option = |text: &str| {
                if question.options.iter().any(|option| option == text) {
                    Ok(text.to_owned())
                } else {
                    Err(format!("the question `{id}` has no option `{text}`"))
                }
            };
            let answer = match (question.kind, &value) {
                (_, serde_json::Value::String(text)) if text == DONT_KNOW => Answer::DontKnow,
                (QuestionKind::One, serde_json::Value::String(text)) => Answer::One(option(text)?),
                (QuestionKind::Several, serde_json::Value::Array(items)) if !items.is_empty() => {
                    let texts = items.iter().map(|item| option(item.as_str().unwrap_or_default()));
                    Answer::Several(texts.collect::<Result<_, _>>()?)
                }
                (QuestionKind::Date, serde_json::Value::String(text)) => Answer::Day(
                    text.parse().map_err(|_| format!("the answer to `{id}` is not a day like 2026-11-22: `{text}`"))?,
                ),
                (QuestionKind::One, _) => return Err(format!("the answer to `{id}` must be one option, as text")),
                (QuestionKind::Several, _) => return Err(format!("the answer to `{id}` must be a list of options")),
                (QuestionKind::Date, _) => {
                    return Err(format!("the answer to `{id}` must be a day like \"2026-11-22\""));
                }
            };
            Ok((id, answer))
        })
        .collect()
}

/// A language an interpreter can be asked for.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpokenLanguage {
    /// ISO 639-3 code.
    pub iso639_3: String,
    /// Its own name.
    pub name: String,
    /// Its Danish name.
    pub danish: String,
}

/// Reads the list of languages an interpreter can be asked for.
pub fn spoken_languages(file: &Path) -> Result<Vec<SpokenLanguage>, Vec<Fault>> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        language: Vec<SpokenLanguage>,
    }
    let fault = |line, key: &str, text| vec![Fault { file: file.into(), line, key: key.into(), text }];
    let text = std::fs::read_to_string(file).map_err(|error| fault(0, "", format!("cannot be read: {error}")))?;
    let line_at = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let list: List = toml::from_str(&text).map_err(|error| {
        fault(error.span().map_or(0, |span| line_at(span.start)), "language", error.message().replace('\n', " "))
    })?;
    let mut seen = BTreeSet::new();
    for SpokenLanguage { iso639_3: code, .. } in &list.language {
        let line = text.rfind(&format!("\"{code}\"")).map_or(0, line_at);
        if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(fault(line, "iso639_3", format!("`{code}` is no ISO 639-3 code: three small letters")));
        }
        if !seen.insert(code) {
            return Err(fault(line, "iso639_3", format!("`{code}` stands twice")));
        }
    }
    Ok(list.language)
}
