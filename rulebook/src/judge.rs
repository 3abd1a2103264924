//! From a guide, answers and a day to the next question or a verdict with its reasons. Pure: the same in the
//! browser, on the command line and in tests.
//!
//! The rules are read first: what they ask decides. Then the outcome asks what its conditions, dates and statements
//! need; that never changes the outcome.

use crate::guide::{
    Basis, Condition, DONT_KNOW, Deadline, Document, GO_ON, Guide, Outcome, Rule, Start, Statement, Test, Unit, Value,
};
use crate::{Date, Quantity};

/// An answer to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One option.
    One(String),
    /// Several options, at least one.
    Several(Vec<String>),
    /// A day.
    Day(Date),
    /// A number.
    Number(u8),
    /// "I don't know".
    DontKnow,
}

/// Answers by the id of their question; under the id of an outcome that pauses, [`GO_ON`] of who asks to go on.
///
/// A list, because there are at most some twenty; a map would cost a phone 3 KB of code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<(String, Answer)>);

impl Answers {
    /// No answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing has been answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// Whether a question has been answered.
    pub fn contains_key(&self, question: &str) -> bool {
        self.get(question).is_some()
    }

    /// Sets the answer to a question. Answers are kept in the order of their ids.
    pub fn insert(&mut self, question: String, answer: Answer) {
        self.remove(&question);
        let place = self.0.iter().position(|(id, _)| *id > question).unwrap_or(self.0.len());
        self.0.insert(place, (question, answer));
    }

    /// Takes the answer to a question away.
    pub fn remove(&mut self, question: &str) -> Option<Answer> {
        let place = self.0.iter().position(|(id, _)| id == question)?;
        Some(self.0.remove(place).1)
    }

    /// Takes all answers away but these.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|(id, _)| keep(id));
    }

    /// Takes all answers away.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Ids of the questions that have been answered, in their order.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(id, _)| id)
    }

    /// Every answer with its question, in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Answer)> {
        self.0.iter().map(|(id, answer)| (id, answer))
    }
}

/// What the judge says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Judgement {
    /// This question decides and must be answered first.
    Next(String),
    /// The outcome and everything shown with it.
    Verdict(Verdict),
}

/// An outcome with its reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Id of the outcome.
    pub outcome: String,
    /// Ids of further outcomes to show.
    pub also: Vec<String>,
    /// A question whose answer would say more about a condition or a date. It does not change the outcome.
    pub next: Option<String>,
    /// Every condition that concerns the person.
    pub conditions: Vec<(String, State)>,
    /// Every date that can be computed.
    pub deadlines: Vec<Computed>,
    /// Ids of the papers to send along.
    pub documents: Vec<String>,
    /// Ids of what else the person must know.
    pub statements: Vec<String>,
    /// What the reader must be told about the answer itself.
    pub notices: Vec<Notice>,
    /// Values that were used, as they hold on the day judged.
    pub values: Vec<(String, Quantity)>,
}

/// Whether a condition is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The answers say it is not.
    NotMet,
    /// The answers do not say.
    NotKnown,
    /// The law's text asks for it, but it is usually set aside for people like this one. Never a fact.
    UsuallyWaived,
    /// The answers say so.
    Met,
}

impl State {
    /// Its name in JSON and in policy cases.
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not-met",
            Self::NotKnown => "not-known",
            Self::UsuallyWaived => "usually-waived",
        }
    }
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
    /// The earliest day, where several starts apply. That the latest counts is a reading of the law, not a fact.
    pub earliest: Option<Date>,
    /// Whether the law may count otherwise.
    pub doubt: Doubt,
}

/// Whether a computed date is surely the true one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// It is.
    None,
    /// The true day may be earlier, not later.
    Earlier,
    /// The true day may be any other.
    Any,
}

/// Something the reader must be told about the answer itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Notice {
    /// There is a day to act by.
    Deadline,
    /// A day to act by has passed.
    Late,
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
    let (asked, end) = walk(guide, answers, day);
    match end {
        End::Asks(question) => Judgement::Next(question),
        End::Verdict(mut verdict) => {
            let is_unused = |id: &&String| {
                let is_beside = guide.question(id).is_some_and(|question| question.beside_outcome);
                let is_asked = asked.iter().any(|(known, _)| known == *id);
                !is_asked && (!is_beside || verdict.documents.is_empty())
            };
            let unused: Vec<&String> = answers.keys().filter(is_unused).collect();
            verdict.notices.extend(unused.into_iter().cloned().map(Notice::AnswerUnused));
            Judgement::Verdict(verdict)
        }
    }
}

/// The questions in the order they are asked with these answers; the last one may be unanswered.
pub fn path(guide: &Guide, answers: &Answers, day: Date) -> Vec<String> {
    let (asked, end) = walk(guide, answers, day);
    let mut path: Vec<String> = asked.into_iter().map(|(id, _)| id).filter(|id| guide.question(id).is_some()).collect();
    path.extend(match end {
        End::Asks(question) => Some(question),
        End::Verdict(verdict) => verdict.next,
    });
    path
}

/// The rule that decides once these questions have been asked, or the question that is missing. Outcomes in `passed`
/// pause, and the person has asked to go on.
#[cfg(feature = "load")]
pub(crate) fn decide<'g>(
    guide: &'g Guide,
    asked: &[(String, Answer)],
    passed: &[&str],
    day: Date,
) -> Result<&'g Rule, String> {
    Judge { guide, asked, day, is_deciding: true }.rule(passed)
}

/// Where a walk through the guide ends.
enum End {
    /// This question decides and has no answer.
    Asks(String),
    /// The outcome; one more question may say more about it.
    Verdict(Verdict),
}

/// The answers that count, in the order they are asked for, and where they lead.
fn walk(guide: &Guide, answers: &Answers, day: Date) -> (Vec<(String, Answer)>, End) {
    let mut asked: Vec<(String, Answer)> = Vec::new();
    // Nobody asks for these: a page of their own gives them.
    for test in guide.rules.iter().flat_map(|rule| &rule.when) {
        if let Test::Given(id) = test
            && let Some(answer) = answers.get(id)
        {
            asked.push((id.clone(), answer.clone()));
        }
    }
    let mut passed: Vec<&str> = Vec::new();
    loop {
        let judge = Judge { guide, asked: &asked, day, is_deciding: true };
        let question = match judge.rule(&passed) {
            Ok(rule) => {
                if let Some(outcome) = judge.passing(rule, answers) {
                    passed.push(&outcome.id);
                    asked.push((outcome.id.clone(), Answer::One(GO_ON.into())));
                    continue;
                }
                let (verdict, needs) = Judge { is_deciding: false, ..judge }.verdict(rule, &passed);
                match needs.into_iter().find(|question| answers.contains_key(question)) {
                    Some(question) => question,
                    None => return (asked, End::Verdict(verdict)),
                }
            }
            Err(question) => question,
        };
        match answers.get(&question) {
            Some(answer) => asked.push((question, answer.clone())),
            None => return (asked, End::Asks(question)),
        }
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
    asked: &'a [(String, Answer)],
    day: Date,
    /// Whether rules are read, which must not rest on what is still to be asked.
    is_deciding: bool,
}

impl<'g> Judge<'g, '_> {
    fn answer(&self, question: &str) -> Option<&Answer> {
        self.asked.iter().find(|(id, _)| id == question).map(|(_, answer)| answer)
    }

    /// The first rule that fits, or the question it needs.
    fn rule(&self, passed: &[&str]) -> Result<&'g Rule, String> {
        let mut deciding = self.guide.rules.iter().filter(|rule| !rule.also);
        for rule in deciding.clone().filter(|rule| !passed.contains(&rule.outcome.as_str())) {
            match self.all(&rule.when) {
                Holds::Yes => return Ok(rule),
                Holds::No | Holds::Unknown => {}
                Holds::Asks(question) => return Err(question),
            }
        }
        // The check of the rule file demands a last rule that always fits.
        deciding.next_back().ok_or_else(String::new)
    }

    /// The outcome of a rule, if it pauses and the person has asked to go on.
    fn passing(&self, rule: &Rule, answers: &Answers) -> Option<&'g Outcome> {
        let outcome = self.guide.outcome(&rule.outcome).filter(|outcome| outcome.pause)?;
        answers.contains_key(&outcome.id).then_some(outcome)
    }

    fn holds(&self, test: &Test) -> Holds {
        match test {
            Test::Answer { to, any_of } => {
                let within = |id: &str| any_of.iter().any(|option| option == id);
                match self.answer(to) {
                    None => Holds::Asks(to.clone()),
                    Some(Answer::One(option)) => yes_or_no(within(option)),
                    Some(Answer::Several(options)) => yes_or_no(options.iter().any(|option| within(option))),
                    Some(Answer::DontKnow) => yes_or_no(within(DONT_KNOW)),
                    Some(Answer::Day(_) | Answer::Number(_)) => Holds::No,
                }
            }
            Test::Number { of, at_least, at_most } => match self.answer(of) {
                None => Holds::Asks(of.clone()),
                Some(Answer::Number(number)) => yes_or_no(
                    at_least.is_none_or(|least| least <= *number) && at_most.is_none_or(|most| *number <= most),
                ),
                Some(_) => Holds::No,
            },
            Test::Given(id) => yes_or_no(self.answer(id).is_some()),
            Test::Reached(id) => self.compare(id, |date| self.day >= date, true),
            Test::NotReached(id) => self.compare(id, |date| self.day < date, false),
            Test::Passed(id) => self.compare(id, |date| self.day > date, true),
            Test::NotPassed(id) => self.compare(id, |date| self.day <= date, false),
        }
    }

    /// Compares the day judged with a date. Where the true day may be another, what is not sure is not known; what is
    /// past (`is_past`) is sure as long as the true day is not later.
    fn compare(&self, id: &str, holds: impl Fn(Date) -> bool, is_past: bool) -> Holds {
        let computed = match self.compute(id) {
            Ok(computed) => computed,
            Err(missing) => return missing,
        };
        // A date may be shown before it is known whether another start counts, but it decides nothing then.
        if let Some(asks) = self.unasked(id).filter(|_| self.is_deciding) {
            return asks;
        }
        match (computed.doubt, holds(computed.date)) {
            (Doubt::None, holds) => yes_or_no(holds),
            (Doubt::Earlier, holds) if holds == is_past => yes_or_no(holds),
            _ => Holds::Unknown,
        }
    }

    /// Whether all tests hold; the first that does not says why.
    fn all(&self, tests: &[Test]) -> Holds {
        tests.iter().map(|test| self.holds(test)).find(|holds| *holds != Holds::Yes).unwrap_or(Holds::Yes)
    }

    /// Whether one of the lists holds. A list that fails does not ask on behalf of the others.
    fn any(&self, lists: &[Vec<Test>]) -> Holds {
        let mut result = Holds::No;
        for list in lists {
            match self.all(list) {
                Holds::Yes => return Holds::Yes,
                asks @ Holds::Asks(_) if !matches!(result, Holds::Asks(_)) => result = asks,
                _ => {}
            }
        }
        result
    }

    /// The date, or why it cannot be computed.
    fn compute(&self, id: &str) -> Result<Computed, Holds> {
        let deadline = self.guide.deadline(id).ok_or(Holds::Unknown)?;
        match self.all(&deadline.applies) {
            Holds::Yes => {}
            other => return Err(other),
        }
        let applying: Vec<&Start> = deadline.from.iter().filter(|start| self.all(&start.when) == Holds::Yes).collect();
        let has_others = applying.iter().any(|start| !start.default);
        let mut starts = Vec::new();
        let mut is_open = false;
        for start in applying.into_iter().filter(|start| !start.default || !has_others) {
            match self.start(&start.at) {
                Ok(start) => starts.push(start),
                Err(asks @ Holds::Asks(_)) => return Err(asks),
                // A start that applies but is not known: whether it would count stays open.
                Err(_) => is_open = true,
            }
        }
        if starts.is_empty() && !is_open {
            return Err(self.unasked(id).unwrap_or(Holds::Unknown));
        }
        let latest = starts.iter().max().copied().ok_or(Holds::Unknown)?;
        let earliest = starts.iter().min().copied().unwrap_or(latest);
        // What it is counted from may itself be in doubt.
        let doubt = starts.iter().map(|start| start.2).max().unwrap_or(Doubt::None);
        let date = |from: Date| self.count(from, deadline);
        Ok(Computed {
            id: id.into(),
            date: date(latest.0)?,
            counted_from: latest.1,
            earliest: if starts.len() > 1 { Some(date(earliest.0)?) } else { None },
            doubt: if is_open || self.any(&deadline.open) == Holds::Yes {
                Doubt::Any
            } else if starts.len() > 1 || self.any(&deadline.at_latest) == Holds::Yes {
                Doubt::Earlier.max(doubt)
            } else {
                doubt
            },
        })
    }

    /// A question that says whether another start of the deadline counts, and has no answer yet.
    fn unasked(&self, id: &str) -> Option<Holds> {
        let starts = self.guide.deadline(id).into_iter().flat_map(|deadline| &deadline.from);
        starts.map(|start| self.all(&start.when)).find(|holds| matches!(holds, Holds::Asks(_)))
    }

    /// A start: the day counted from, the day the person gave, and the doubt about it.
    fn start(&self, at: &str) -> Result<(Date, Date, Doubt), Holds> {
        if self.guide.question(at).is_none() {
            return self.compute(at).map(|earlier| (earlier.date, earlier.counted_from, earlier.doubt));
        }
        match self.answer(at) {
            None => Err(Holds::Asks(at.into())),
            Some(Answer::Day(day)) => Ok((*day, *day, Doubt::None)),
            Some(_) => Err(Holds::Unknown),
        }
    }

    fn count(&self, from: Date, deadline: &Deadline) -> Result<Date, Holds> {
        let mut date = from;
        for (value, sign) in [(&deadline.plus, 1), (&deadline.minus, -1)] {
            let Some(value) = value.as_ref() else { continue };
            let value = self.guide.value(value).ok_or(Holds::Unknown)?;
            let number = value.on(self.day).and_then(Quantity::whole).ok_or(Holds::Unknown)?;
            let months = |number: i64| i32::try_from(number).unwrap_or(0) * sign;
            date = match value.unit {
                Unit::Years => date.plus_months(months(number * 12)),
                Unit::Months => date.plus_months(months(number)),
                Unit::Weeks => date.plus_days(number * 7 * i64::from(sign)),
                Unit::Kroner | Unit::Date => return Err(Holds::Unknown),
            };
        }
        Ok(date)
    }

    /// Further outcomes. A rule asks on their behalf only after its first test has held.
    fn also(&self, decided: &str, passed: &[&str], needs: &mut Needs) -> Vec<&'g Outcome> {
        let mut ids: Vec<&str> = passed.to_vec();
        for rule in self.guide.rules.iter().filter(|rule| rule.also) {
            let holds = self.all(&rule.when);
            let begins = rule.when.first().is_some_and(|test| self.holds(test) == Holds::Yes);
            if begins {
                needs.note(&holds);
            }
            if holds == Holds::Yes && rule.outcome != decided && !ids.contains(&rule.outcome.as_str()) {
                ids.push(&rule.outcome);
            }
        }
        ids.iter().filter_map(|id| self.guide.outcome(id)).collect()
    }

    /// The verdict, and the questions that would say more, in the order of the guide.
    fn verdict(&self, rule: &Rule, passed: &[&str]) -> (Verdict, Vec<String>) {
        let guide = self.guide;
        let Some(decided) = guide.outcome(&rule.outcome) else { return Default::default() };
        let mut needs = Needs::default();
        let also = self.also(&decided.id, passed, &mut needs);
        let outcomes: Vec<&Outcome> = [decided].into_iter().chain(also.iter().copied()).collect();
        let shown = |ids: fn(&Outcome) -> &Vec<String>| {
            let mut seen: Vec<&str> = Vec::new();
            for id in outcomes.iter().flat_map(|outcome| ids(outcome)) {
                if !seen.contains(&id.as_str()) {
                    seen.push(id);
                }
            }
            seen
        };
        let mut concerns = |tests: &[Test]| {
            let holds = self.all(tests);
            needs.note(&holds);
            holds == Holds::Yes
        };
        let deadlines: Vec<&Deadline> = shown(|outcome| &outcome.deadlines)
            .into_iter()
            .filter_map(|id| guide.deadline(id))
            .filter(|one| concerns(&one.applies))
            .collect();
        let conditions: Vec<&Condition> = shown(|outcome| &outcome.conditions)
            .into_iter()
            .filter_map(|id| guide.condition(id))
            .filter(|one| concerns(&one.applies))
            .collect();
        let belongs = |one: &&Statement| one.outcomes.iter().any(|id| outcomes.iter().any(|known| known.id == *id));
        let statements: Vec<&Statement> =
            guide.statements.iter().filter(belongs).filter(|one| concerns(&one.applies)).collect();
        let states: Vec<(String, State)> =
            conditions.iter().map(|one| (one.id.clone(), self.state(one, &mut needs))).collect();
        let is_asked_for = |one: &&Document| {
            let state = one.condition.as_ref().map(|id| states.iter().find(|(known, _)| known == id));
            self.all(&one.applies) == Holds::Yes
                && state.is_none_or(|found| found.is_some_and(|(_, state)| *state != State::UsuallyWaived))
        };
        let is_applying = outcomes.iter().any(|outcome| outcome.applying);
        let documents: Vec<&Document> = guide.documents.iter().filter(|_| is_applying).filter(is_asked_for).collect();
        let mut computed = Vec::new();
        for deadline in &deadlines {
            // A date may be known before it is known whether another start counts.
            deadline.from.iter().for_each(|start| needs.note(&self.all(&start.when)));
            match self.compute(&deadline.id) {
                Ok(date) => computed.push(date),
                Err(missing) => needs.note(&missing),
            }
        }

        let behind = self.behind(&deadlines);
        let named = behind.iter().flat_map(|one| [&one.plus, &one.minus]).flatten();
        let named = named.chain(conditions.iter().flat_map(|one| &one.values));
        let named: Vec<&String> = named.chain(statements.iter().flat_map(|one| &one.values)).collect();
        let values: Vec<&Value> = guide.values.iter().filter(|value| named.contains(&&value.id)).collect();
        let bases = [
            outcomes.iter().map(|one| &one.basis).collect::<Vec<_>>(),
            conditions.iter().map(|one| &one.basis).collect(),
            behind.iter().map(|one| &one.basis).collect(),
            conditions.iter().filter_map(|one| guide.waiver(one.waiver.as_ref()?)).map(|one| &one.basis).collect(),
            documents.iter().map(|one| &one.basis).collect(),
            statements.iter().map(|one| &one.basis).collect(),
            values.iter().map(|one| &one.basis).collect(),
        ];
        let mut banners = computed.iter().filter(|one| guide.deadline(&one.id).is_some_and(|deadline| deadline.banner));
        let has_deadline = banners.clone().any(|one| self.day <= one.date);
        // Nobody is told to be late by a date that may not be theirs.
        let is_late = banners.any(|one| one.date < self.day && one.doubt != Doubt::Any);
        let notices = [
            (Notice::Deadline, has_deadline),
            (Notice::Late, is_late),
            (Notice::LawNotRechecked, bases.iter().flatten().any(|basis| needs_recheck(basis, self.day))),
            (Notice::ValueExpired, values.iter().any(|value| value.on(self.day).is_none())),
        ];
        let needs = needs.in_order(guide);
        let verdict = Verdict {
            outcome: decided.id.clone(),
            also: also.iter().map(|outcome| outcome.id.clone()).collect(),
            next: needs.first().cloned(),
            conditions: states,
            deadlines: computed,
            documents: documents.into_iter().map(|one| one.id.clone()).collect(),
            statements: statements.into_iter().map(|one| one.id.clone()).collect(),
            notices: notices.into_iter().filter(|(_, holds)| *holds).map(|(notice, _)| notice).collect(),
            values: values.iter().filter_map(|value| Some((value.id.clone(), value.on(self.day)?))).collect(),
        };
        (verdict, needs)
    }

    /// These deadlines and all that they are counted from.
    fn behind(&self, shown: &[&'g Deadline]) -> Vec<&'g Deadline> {
        let mut all = shown.to_vec();
        let mut next = 0;
        while let Some(deadline) = all.get(next) {
            let starts = deadline.from.iter().filter_map(|start| self.guide.deadline(&start.at));
            let new: Vec<&Deadline> = starts.filter(|start| !all.iter().any(|known| known.id == start.id)).collect();
            all.extend(new);
            next += 1;
        }
        all
    }

    fn state(&self, condition: &Condition, needs: &mut Needs) -> State {
        let waiver = condition.waiver.as_ref().and_then(|id| self.guide.waiver(id));
        let is_waived = waiver.map_or(Holds::No, |waiver| self.all(&waiver.when));
        let (met, not_met) = (self.any(&condition.met), self.any(&condition.not_met));
        match (&met, &is_waived, &not_met) {
            (Holds::Yes, ..) => return State::Met,
            (_, Holds::Yes, _) => needs.note(&met),
            _ => [&met, &is_waived, &not_met].into_iter().for_each(|holds| needs.note(holds)),
        }
        let is_perhaps_waived = waiver.is_some_and(|waiver| self.any(&waiver.perhaps) == Holds::Yes);
        match (is_waived, not_met) {
            (Holds::Yes, _) => State::UsuallyWaived,
            (_, Holds::Yes) if !is_perhaps_waived => State::NotMet,
            _ => State::NotKnown,
        }
    }
}

/// The questions that would say more.
#[derive(Default)]
struct Needs(Vec<String>);

impl Needs {
    fn note(&mut self, holds: &Holds) {
        if let Holds::Asks(question) = holds {
            self.0.push(question.clone());
        }
    }

    /// In the order of the guide.
    fn in_order(&self, guide: &Guide) -> Vec<String> {
        let questions = guide.questions.iter().filter(|question| !question.beside_outcome);
        questions.map(|question| question.id.clone()).filter(|id| self.0.contains(id)).collect()
    }
}

/// Whether a rule is older than [`RECHECK_AFTER_MONTHS`] on `day`.
pub fn needs_recheck(basis: &Basis, day: Date) -> bool {
    basis.law_checked_on.plus_months(RECHECK_AFTER_MONTHS) < day
}

fn yes_or_no(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}
