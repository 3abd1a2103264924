//! Reads rule files and finds every mistake in them, with file, line and key.

use crate::Quantity;
use crate::guide::{Basis, DONT_KNOW, GO_ON, Guide, QuestionKind, Test, Unit, Value};
use crate::judge::{Answer, Answers};
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

mod coverage;
mod deadlines;
mod spoken;
mod texts;

pub use coverage::coverage;
pub use deadlines::deadlines;
pub use spoken::spoken_languages;
pub use texts::{TOPICS, is_of_rules, texts};

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

/// The line of the `index`th `[[table]]`, from 1; 0 if there is none.
fn line_of_table(text: &str, table: &str, index: usize) -> usize {
    let header = format!("[[{table}]]");
    let mut lines = text.lines().enumerate().filter(|(_, line)| line.trim() == header);
    lines.nth(index).map_or(0, |(number, _)| number + 1)
}

struct Check<'a> {
    file: &'a Path,
    text: &'a str,
    faults: Vec<Fault>,
}

impl Check<'_> {
    /// Notes a fault at the `index`th `[[table]]`, on the line below it that holds `word`.
    fn say(&mut self, (table, index): (&str, usize), key: &str, word: &str, text: String) {
        let start = line_of_table(self.text, table, index);
        let lines = self.text.lines().enumerate().skip(start);
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
        self.unique("waiver", guide.waivers.iter().map(|one| &one.id));
        self.unique("document", guide.documents.iter().map(|one| &one.id));
        self.unique("statement", guide.statements.iter().map(|one| &one.id));
        self.questions(guide);
        for (index, value) in guide.values.iter().enumerate() {
            self.basis(guide, ("value", index), &value.basis);
            self.series(index, value);
        }
        self.deadlines(guide);
        for (index, waiver) in guide.waivers.iter().enumerate() {
            self.basis(guide, ("waiver", index), &waiver.basis);
            for list in [&waiver.when].into_iter().chain(&waiver.perhaps) {
                self.tests(guide, ("waiver", index), list);
            }
        }
        self.conditions(guide);
        self.documents(guide);
        for (index, statement) in guide.statements.iter().enumerate() {
            let at = ("statement", index);
            self.basis(guide, at, &statement.basis);
            self.tests(guide, at, &statement.applies);
            self.values(guide, at, &statement.values);
            if statement.outcomes.is_empty() && !statement.section.is_read_alone() {
                self.say(at, "outcomes", &statement.id, format!("`{}` is shown with no outcome", statement.id));
            }
            for id in statement.outcomes.iter().filter(|id| guide.outcome(id).is_none()) {
                self.say(at, "outcomes", id, format!("there is no outcome `{id}`"));
            }
        }
        self.outcomes(guide);
        for (index, rule) in guide.rules.iter().enumerate() {
            let at = ("rule", index);
            self.tests(guide, at, &rule.when);
            if guide.outcome(&rule.outcome).is_none() {
                self.say(at, "outcome", &rule.outcome, format!("there is no outcome `{}`", rule.outcome));
            }
            if rule.when.is_empty() && rule.also {
                self.say(at, "when", &rule.outcome, "says when the further outcome is shown".into());
            }
            if rule.when.is_empty() && guide.rules[index + 1..].iter().any(|rule| !rule.also) {
                self.say(at, "when", &rule.outcome, "always fits, so the rules after it are never read".into());
            }
        }
        let last = guide.rules.iter().rposition(|rule| !rule.also);
        let ends = last.and_then(|last| guide.outcome(&guide.rules[last].outcome));
        if let (Some(last), Some(outcome)) = (last, ends.filter(|outcome| outcome.pause)) {
            let text = "the last rule's outcome must not pause: there is nothing to go on to".into();
            self.say(("rule", last), "outcome", &outcome.id, text);
        }
        let is_judged = !guide.questions.is_empty() || !guide.rules.is_empty();
        if is_judged && last.is_none_or(|last| !guide.rules[last].when.is_empty()) {
            self.say(
                ("rule", last.unwrap_or(0)),
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
            let choice = matches!(question.kind, QuestionKind::One | QuestionKind::Several);
            if choice && question.options.is_empty() {
                self.say(at, "options", &question.id, format!("`{}` has no options", question.id));
            }
            if !choice && !question.options.is_empty() {
                self.say(
                    at,
                    "options",
                    &question.id,
                    format!("`{}` asks for a date or a number and takes no options", question.id),
                );
            }
            if question.options.iter().any(|option| option == DONT_KNOW) {
                self.say(at, "options", DONT_KNOW, format!("`{DONT_KNOW}` comes by itself"));
            }
            if question.beside_outcome && question.kind != QuestionKind::Several {
                self.say(
                    at,
                    "beside_outcome",
                    &question.id,
                    "a list to tick beside an outcome takes several answers".into(),
                );
            }
            if !question.beside_outcome && !all_tests(guide).any(|test| asks(guide, test, &question.id)) {
                self.say(at, "id", &question.id, format!("nothing asks `{}`: it is never reached", question.id));
            }
        }
    }

    fn conditions(&mut self, guide: &Guide) {
        for (index, condition) in guide.conditions.iter().enumerate() {
            let at = ("condition", index);
            self.basis(guide, at, &condition.basis);
            self.tests(guide, at, &condition.applies);
            for list in condition.met.iter().chain(&condition.not_met) {
                self.tests(guide, at, list);
            }
            self.values(guide, at, &condition.values);
            if let Some(id) = condition.waiver.as_ref().filter(|id| guide.waiver(id).is_none()) {
                self.say(at, "waiver", id, format!("there is no waiver `{id}`"));
            }
            if !guide.outcomes.iter().any(|outcome| outcome.conditions.contains(&condition.id)) {
                self.say(at, "id", &condition.id, format!("no outcome shows `{}`", condition.id));
            }
        }
    }

    fn documents(&mut self, guide: &Guide) {
        let ticks = guide.questions.iter().find(|question| question.beside_outcome);
        for (index, document) in guide.documents.iter().enumerate() {
            let at = ("document", index);
            self.basis(guide, at, &document.basis);
            self.tests(guide, at, &document.applies);
            if let Some(id) = document.condition.as_ref().filter(|id| guide.condition(id).is_none()) {
                self.say(at, "condition", id, format!("there is no condition `{id}`"));
            }
            let is_option = |id: &String| ticks.is_some_and(|question| question.options.contains(id));
            if let Some(id) = document.answers.as_ref().filter(|id| !is_option(id)) {
                self.say(at, "answers", id, format!("no question beside the outcome has the option `{id}`"));
            }
        }
    }

    fn values(&mut self, guide: &Guide, at: (&str, usize), values: &[String]) {
        for id in values.iter().filter(|id| guide.value(id).is_none()) {
            self.say(at, "values", id, format!("there is no value `{id}`"));
        }
    }

    fn tests(&mut self, guide: &Guide, at: (&str, usize), tests: &[Test]) {
        for test in tests {
            self.test(guide, at, test);
        }
    }

    fn series(&mut self, index: usize, value: &Value) {
        if value.series.is_empty() {
            self.say(("value", index), "series", &value.id, format!("`{}` has no number", value.id));
        }
        for entry in &value.series {
            if matches!(entry.value, Quantity::Day(_)) != (value.unit == Unit::Date) {
                self.say(("value", index), "series", &value.id, format!("`{}` is not of its unit", value.id));
            }
            if let (Some(from), Some(to)) = (entry.from, entry.to)
                && to < from
            {
                let text = format!("`{}` has a number that ends on {to}, before it begins on {from}", value.id);
                self.say(("value", index), "series", &value.id, text);
            }
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
            self.tests(guide, at, &deadline.applies);
            for list in deadline.open.iter().chain(&deadline.at_latest) {
                self.tests(guide, at, list);
            }
            if deadline.from.is_empty() {
                self.say(at, "from", &deadline.id, format!("`{}` is counted from nothing", deadline.id));
            }
            for start in &deadline.from {
                self.tests(guide, at, &start.when);
                let dated = guide.question(&start.at).is_some_and(|question| question.kind == QuestionKind::Date);
                let earlier = guide.deadlines[..index].iter().any(|other| other.id == start.at);
                if !dated && !earlier {
                    let text = format!("`{}` is neither a date question nor a deadline above this one", start.at);
                    self.say(at, "from", &start.at, text);
                }
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
            Test::Number { of, at_least, at_most } => {
                match guide.question(of).map(|question| question.kind) {
                    None => self.say(at, "when", of, format!("there is no question `{of}`")),
                    Some(QuestionKind::Number) => {}
                    Some(_) => self.say(at, "when", of, format!("the question `{of}` does not ask for a number")),
                }
                if let (Some(least), Some(most)) = (at_least, at_most)
                    && most < least
                {
                    self.say(at, "when", of, format!("no number is at least {least} and at most {most}"));
                }
            }
            Test::Given(id) => {
                if guide.question(id).is_none() {
                    self.say(at, "when", id, format!("there is no question `{id}`"));
                }
            }
            Test::Reached(id) | Test::NotReached(id) | Test::Passed(id) | Test::NotPassed(id) => {
                if guide.deadline(id).is_none() {
                    self.say(at, "when", id, format!("there is no deadline `{id}`"));
                }
            }
        }
    }
}

/// Every test of a guide, wherever it stands.
fn all_tests(guide: &Guide) -> impl Iterator<Item = &Test> {
    let rules = guide.rules.iter().flat_map(|rule| &rule.when);
    let waivers = guide.waivers.iter().flat_map(|waiver| waiver.when.iter().chain(waiver.perhaps.iter().flatten()));
    let conditions = guide
        .conditions
        .iter()
        .flat_map(|condition| condition.met.iter().chain(&condition.not_met).flatten().chain(&condition.applies));
    let deadlines = guide.deadlines.iter().flat_map(|deadline| {
        deadline
            .applies
            .iter()
            .chain(deadline.open.iter().chain(&deadline.at_latest).flatten())
            .chain(deadline.from.iter().flat_map(|start| &start.when))
    });
    let documents = guide.documents.iter().flat_map(|document| &document.applies);
    let statements = guide.statements.iter().flat_map(|statement| &statement.applies);
    rules.chain(waivers).chain(conditions).chain(deadlines).chain(documents).chain(statements)
}

/// Whether a test needs the answer to `question`.
fn asks(guide: &Guide, test: &Test, question: &str) -> bool {
    match test {
        Test::Answer { to: id, .. } | Test::Number { of: id, .. } | Test::Given(id) => id == question,
        Test::Reached(id) | Test::NotReached(id) | Test::Passed(id) | Test::NotPassed(id) => {
            counted_from(guide, id, question, guide.deadlines.len())
        }
    }
}

/// Whether a deadline is counted from a question, over others if need be. `depth` ends a circle.
fn counted_from(guide: &Guide, deadline: &str, question: &str, depth: usize) -> bool {
    let starts = guide.deadline(deadline).map(|deadline| deadline.from.as_slice()).unwrap_or_default();
    starts
        .iter()
        .any(|start| start.at == question || (depth > 0 && counted_from(guide, &start.at, question, depth - 1)))
}

/// Reads answers written as JSON, such as `{"relation": "spouse"}`. An unknown id or a wrong kind is a sentence.
pub fn answers(guide: &Guide, json: &str) -> Result<Answers, String> {
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(json).map_err(|error| format!("the answers are not a JSON object: {error}"))?;
    let mut answers = Answers::new();
    let read = object.into_iter().map(|(id, value)| {
        if guide.outcome(&id).is_some_and(|outcome| outcome.pause) {
            return match value.as_str() {
                Some(GO_ON) => Ok((id, Answer::One(GO_ON.into()))),
                _ => Err(format!("the outcome `{id}` takes only `{GO_ON}`")),
            };
        }
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
            (QuestionKind::Number, serde_json::Value::Number(number)) => Answer::Number(
                number
                    .as_u64()
                    .and_then(|number| u8::try_from(number).ok())
                    .filter(|number| *number <= 120)
                    .ok_or_else(|| format!("the answer to `{id}` must be a whole number from 0 to 120: {number}"))?,
            ),
            (QuestionKind::Number, _) => {
                return Err(format!("the answer to `{id}` must be a number, without quotation marks"));
            }
            (QuestionKind::One, _) => return Err(format!("the answer to `{id}` must be one option, as text")),
            (QuestionKind::Several, _) => return Err(format!("the answer to `{id}` must be a list of options")),
            (QuestionKind::Date, _) => {
                return Err(format!("the answer to `{id}` must be a day like \"2026-11-22\""));
            }
        };
        Ok((id, answer))
    });
    for pair in read {
        let (id, answer): (String, Answer) = pair?;
        answers.insert(id, answer);
    }
    Ok(answers)
}
