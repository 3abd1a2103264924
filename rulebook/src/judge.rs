//! From a guide, answers and a day to the next question or a verdict with its reasons. Pure: the same in the
//! browser, on the command line and in tests.

use crate::Date;
use crate::guide::{Basis, Condition, DONT_KNOW, Deadline, Guide, Rule, Test};
use std::collections::BTreeMap;

/// An answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One option.
    One(String),
    /// Several options, at least one.
    Several(Vec<String>),
    /// A day.
    Day(Date),
    /// "I don't know".
    DontKnow,
}

/// Answers by the id of their question.
pub type Answers = BTreeMap<String, Answer>;

/// What the judge says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// This question must be answered first.
    Next(String),
    /// The outcome and everything shown with it.
    Verdict(Verdict),
}

/// An outcome with its reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Id of the outcome.
    pub outcome: String,
    /// Every condition that concerns the person.
    pub conditions: Vec<(String, State)>,
    /// Every date that can be computed.
    pub deadlines: Vec<Computed>,
    /// What the reader must be told about the answer itself.
    pub notices: Vec<Notice>,
    /// Values that were used, with their number.
    pub values: Vec<(String, i32)>,
}

/// Whether a condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The answers say so.
    Met,
    /// The answers say it is not.
    NotMet,
    /// The answers do not say.
    NotKnown,
}

/// A computed date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computed {
    /// Id of the deadline.
    pub id: String,
    /// The day.
    pub date: Date,
    /// The day the person gave, from which it is counted.
    pub counted_from: Date,
}

/// Something the reader must be told about the answer itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// A rule that was used has not been compared with its source for over six months.
    LawNotRechecked,
    /// A value that was needed is not known for the day judged.
    ValueExpired,
    /// This question was answered but is not asked on this path.
    AnswerUnused(String),
}

/// Months after which a rule must be compared with its source again.
pub const RECHECK_AFTER_MONTHS: i32 = 6;

/// Judges `answers` on `day`.
pub fn judge(guide: &Guide, answers: &Answers, day: Date) -> Judgement {
    let (asked, rule) = walk(guide, answers, day);
    match rule {
        Ok(rule) => {
            let mut verdict = Judge { guide, answers: &asked, day }.verdict(rule);
            let unused = answers.keys().filter(|id| !asked.contains_key(*id));
            verdict.notices.extend(unused.map(|id| Notice::AnswerUnused(id.clone())));
            Judgement::Verdict(verdict)
        }
        Err(question) => Judgement::Next(question),
    }
}

/// The questions in the order they are asked with these answers; the last one may be unanswered.
pub fn path(guide: &Guide, answers: &Answers, day: Date) -> Vec<String> {
    let mut asked = Answers::new();
    let mut path = Vec::new();
    while let Err(question) = (Judge { guide, answers: &asked, day }).rule() {
        path.push(question.clone());
        match answers.get(&question) {
            Some(answer) => asked.insert(question, answer.clone()),
            None => break,
        };
    }
    path
}

/// The answers that count, and the rule they lead to or the question that is missing.
fn walk<'a>(guide: &'a Guide, answers: &Answers, day: Date) -> (Answers, Result<&'a Rule, String>) {
    let mut asked = Answers::new();
    loop {
        match (Judge { guide, answers: &asked, day }).rule() {
            Ok(rule) => return (asked, Ok(rule)),
            Err(question) => match answers.get(&question) {
                Some(answer) => asked.insert(question, answer.clone()),
                None => return (asked, Err(question)),
            },
        };
    }
}

/// Whether a test holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Holds {
    Yes,
    No,
    /// It depends on a question that has no answer yet.
    Asks(String),
    /// The person does not know, or a value is missing.
    Unknown,
}

struct Judge<'g, 'a> {
    guide: &'g Guide,
    answers: &'a Answers,
    day: Date,
}

impl<'g> Judge<'g, '_> {
    /// The first rule that fits, or the question it needs.
    fn rule(&self) -> Result<&'g Rule, String> {
        'rules: for rule in &self.guide.rules {
            for test in &rule.when {
                match self.holds(test) {
                    Holds::Yes => {}
                    Holds::No | Holds::Unknown => continue 'rules,
                    Holds::Asks(question) => return Err(question),
                }
            }
            return Ok(rule);
        }
        // The check of the rule file demands a last rule that always fits.
        self.guide.rules.last().ok_or_else(String::new)
    }

    fn holds(&self, test: &Test) -> Holds {
        match test {
            Test::Answer { to, any_of } => {
                let within = |id: &str| any_of.iter().any(|option| option == id);
                match self.answers.get(to) {
                    None => Holds::Asks(to.clone()),
                    Some(Answer::One(option)) => yes_or_no(within(option)),
                    Some(Answer::Several(options)) => yes_or_no(options.iter().any(|option| within(option))),
                    Some(Answer::DontKnow) => yes_or_no(within(DONT_KNOW)),
                    Some(Answer::Day(_)) => Holds::No,
                }
            }
            Test::Reached(id) => self.compare(id, |date| self.day >= date),
            Test::NotReached(id) => self.compare(id, |date| self.day < date),
            Test::Passed(id) => self.compare(id, |date| self.day > date),
        }
    }

    fn compare(&self, id: &str, holds: impl Fn(Date) -> bool) -> Holds {
        match self.compute(id) {
            Ok(computed) => yes_or_no(holds(computed.date)),
            Err(missing) => missing,
        }
    }

    /// The date, or why it cannot be computed.
    fn compute(&self, id: &str) -> Result<Computed, Holds> {
        let deadline = self.guide.deadline(id).ok_or(Holds::Unknown)?;
        let (from, counted_from) = if self.guide.question(&deadline.from).is_some() {
            match self.answers.get(&deadline.from) {
                None => return Err(Holds::Asks(deadline.from.clone())),
                Some(Answer::Day(day)) => (*day, *day),
                Some(_) => return Err(Holds::Unknown),
            }
        } else {
            let earlier = self.compute(&deadline.from)?;
            (earlier.date, earlier.counted_from)
        };
        let forward = self.months(deadline.plus.as_deref())?;
        let back = self.months(deadline.minus.as_deref())?;
        Ok(Computed { id: id.into(), date: from.plus_months(forward - back), counted_from })
    }

    fn months(&self, value: Option<&str>) -> Result<i32, Holds> {
        let Some(id) = value else { return Ok(0) };
        let value = self.guide.value(id).ok_or(Holds::Unknown)?;
        let number = value.on(self.day).ok_or(Holds::Unknown)?;
        Ok(match value.unit {
            crate::guide::Unit::Years => number * 12,
            _ => number,
        })
    }

    fn verdict(&self, rule: &Rule) -> Verdict {
        let Some(outcome) = self.guide.outcome(&rule.outcome) else {
            return Verdict {
                outcome: rule.outcome.clone(),
                conditions: Vec::new(),
                deadlines: Vec::new(),
                notices: Vec::new(),
                values: Vec::new(),
            };
        };
        let conditions: Vec<&Condition> = outcome
            .conditions
            .iter()
            .filter_map(|id| self.guide.condition(id))
            .filter(|condition| self.all(&condition.applies))
            .collect();
        let deadlines: Vec<&Deadline> = outcome.deadlines.iter().filter_map(|id| self.guide.deadline(id)).collect();
        let computed = deadlines.iter().filter_map(|deadline| self.compute(&deadline.id).ok());

        let used: Vec<&str> =
            deadlines.iter().flat_map(|one| [&one.plus, &one.minus]).flatten().map(String::as_str).collect();
        let values = self.guide.values.iter().filter(|value| used.contains(&value.id.as_str()));
        let bases = conditions
            .iter()
            .map(|one| &one.basis)
            .chain(deadlines.iter().map(|one| &one.basis))
            .chain([&outcome.basis]);
        let bases = bases.chain(values.clone().map(|value| &value.basis));
        let mut notices = Vec::new();
        if bases.into_iter().any(|basis| needs_recheck(basis, self.day)) {
            notices.push(Notice::LawNotRechecked);
        }
        if values.clone().any(|value| value.on(self.day).is_none()) {
            notices.push(Notice::ValueExpired);
        }
        Verdict {
            outcome: outcome.id.clone(),
            deadlines: computed.collect(),
            values: values.filter_map(|value| Some((value.id.clone(), value.on(self.day)?))).collect(),
            conditions: conditions.into_iter().map(|condition| (condition.id.clone(), self.state(condition))).collect(),
            notices,
        }
    }

    fn state(&self, condition: &Condition) -> State {
        if condition.met.iter().any(|tests| self.all(tests)) {
            State::Met
        } else if condition.not_met.iter().any(|tests| self.all(tests)) {
            State::NotMet
        } else {
            State::NotKnown
        }
    }

    fn all(&self, tests: &[Test]) -> bool {
        tests.iter().all(|test| self.holds(test) == Holds::Yes)
    }
}

/// Whether a rule is older than [`RECHECK_AFTER_MONTHS`] on `day`.
pub fn needs_recheck(basis: &Basis, day: Date) -> bool {
    basis.law_checked_on.plus_months(RECHECK_AFTER_MONTHS) < day
}

fn yes_or_no(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}
