//! Walks every way through a guide and says where it leads wrong: rules that never decide, combinations that no rule
//! covers, ways that are too long.

use super::{Fault, line_of_table};
use crate::guide::{DONT_KNOW, Guide, Question, QuestionKind, Rule, Test, Unit};
use crate::judge::{Answer, decide};
use crate::{Date, Quantity};
use std::collections::BTreeSet;
use std::path::Path;

/// The most questions that may decide.
const LONGEST: usize = 12;
/// How many uncovered combinations are named.
const NAMED: usize = 5;

/// Every mistake that shows only when all ways are walked. `text` is the file's, for its lines. Date questions are
/// answered with the days around each border as seen from `day`.
pub fn coverage(file: &Path, text: &str, guide: &Guide, day: Date) -> Vec<Fault> {
    if guide.rules.is_empty() {
        return Vec::new();
    }
    let mut walk = Walk { guide, day, decided: BTreeSet::new(), uncovered: Vec::new(), longest: Vec::new() };
    walk.on(&mut Vec::new(), &mut Vec::new());
    for question in given(guide) {
        for answer in answers(guide, question, day) {
            walk.on(&mut vec![(question.id.clone(), answer)], &mut Vec::new());
        }
    }
    let fault = |index: usize, text_of_fault: String| {
        let line = line_of_table(text, "rule", index);
        Fault { file: file.into(), line, key: "rule.when".into(), text: text_of_fault }
    };
    let mut faults = Vec::new();
    for (index, rule) in guide.rules.iter().enumerate().filter(|(_, rule)| !rule.also) {
        if !walk.decided.contains(&index) {
            let text = format!("never decides for `{}`: the rules above take every case", rule.outcome);
            faults.push(fault(index, text));
        }
    }
    let last = guide.rules.iter().rposition(|rule| !rule.also).unwrap_or(0);
    for combination in walk.uncovered.iter().take(NAMED) {
        faults.push(fault(last, format!("no other rule covers {combination}")));
    }
    if walk.longest.len() > LONGEST {
        faults.push(fault(last, format!("the way {} asks more than {LONGEST} questions", walk.longest.join(", "))));
    }
    faults
}

/// Questions that a page of their own answers.
fn given(guide: &Guide) -> Vec<&Question> {
    let tests = guide.rules.iter().flat_map(|rule| &rule.when);
    let ids = tests.filter_map(|test| if let Test::Given(id) = test { Some(id) } else { None });
    ids.filter_map(|id| guide.question(id)).collect()
}

struct Walk<'g> {
    guide: &'g Guide,
    day: Date,
    decided: BTreeSet<usize>,
    uncovered: Vec<String>,
    longest: Vec<String>,
}

impl<'g> Walk<'g> {
    fn on(&mut self, asked: &mut Vec<(String, Answer)>, passed: &mut Vec<&'g str>) {
        let guide = self.guide;
        match decide(guide, asked, passed, self.day) {
            Err(id) => {
                let Some(question) = guide.question(&id) else { return };
                for answer in answers(guide, question, self.day) {
                    asked.push((id.clone(), answer));
                    self.on(asked, passed);
                    asked.pop();
                }
            }
            Ok(rule) => {
                let index = guide.rules.iter().position(|one| std::ptr::eq(one, rule)).unwrap_or(0);
                self.decided.insert(index);
                self.end(rule, asked);
                if let Some(outcome) = guide.outcome(&rule.outcome).filter(|outcome| outcome.pause)
                    && !passed.contains(&outcome.id.as_str())
                {
                    passed.push(&outcome.id);
                    self.on(asked, passed);
                    passed.pop();
                }
            }
        }
    }

    fn end(&mut self, rule: &Rule, asked: &[(String, Answer)]) {
        let is_known = asked.iter().all(|(_, answer)| *answer != Answer::DontKnow);
        if rule.when.is_empty() && is_known {
            let combination = asked.iter().map(|(id, answer)| format!("{id} = {}", written(answer)));
            self.uncovered.push(combination.collect::<Vec<_>>().join(", "));
        }
        if asked.len() > self.longest.len() {
            self.longest = asked.iter().map(|(id, _)| id.clone()).collect();
        }
    }
}

fn written(answer: &Answer) -> String {
    match answer {
        Answer::One(option) => option.clone(),
        Answer::Several(options) => options.join(" and "),
        Answer::Day(day) => day.to_string(),
        Answer::Number(number) => number.to_string(),
        Answer::DontKnow => DONT_KNOW.into(),
    }
}

/// Answers that can make a difference.
fn answers(guide: &Guide, question: &Question, day: Date) -> Vec<Answer> {
    let mut answers: Vec<Answer> = match question.kind {
        QuestionKind::One => question.options.iter().cloned().map(Answer::One).collect(),
        QuestionKind::Several => question.options.iter().map(|one| Answer::Several(vec![one.clone()])).collect(),
        QuestionKind::Number => numbers(guide, &question.id).into_iter().map(Answer::Number).collect(),
        QuestionKind::Date => days(guide, day).into_iter().map(Answer::Day).collect(),
    };
    answers.push(Answer::DontKnow);
    answers
}

/// The numbers on both sides of every border.
fn numbers(guide: &Guide, question: &str) -> BTreeSet<u8> {
    let mut numbers = BTreeSet::from([0]);
    for test in super::all_tests(guide) {
        if let Test::Number { of, at_least, at_most } = test
            && of == question
        {
            numbers.extend(at_least.iter().flat_map(|least| [least.saturating_sub(1), *least]));
            numbers.extend(at_most.iter().flat_map(|most| [*most, most.saturating_add(1).min(120)]));
        }
    }
    numbers
}

/// For every deadline the days on both sides of the start that makes it fall on `day`.
fn days(guide: &Guide, day: Date) -> BTreeSet<Date> {
    let mut days = BTreeSet::from([day]);
    for deadline in &guide.deadlines {
        let mut start = day;
        let mut id = Some(deadline.id.as_str());
        while let Some(deadline) = id.and_then(|id| guide.deadline(id)) {
            for (value, sign) in [(&deadline.plus, -1), (&deadline.minus, 1)] {
                let value = value.as_ref().and_then(|id| guide.value(id));
                let number = value.and_then(|value| value.on(day)).and_then(Quantity::whole).unwrap_or(0);
                let number = i32::try_from(number).unwrap_or(0) * sign;
                start = match value.map(|value| value.unit) {
                    Some(Unit::Years) => start.plus_months(number * 12),
                    Some(Unit::Months) => start.plus_months(number),
                    Some(Unit::Weeks) => start.plus_days(i64::from(number) * 7),
                    _ => start,
                };
            }
            id = deadline.from.first().map(|start| start.at.as_str());
        }
        days.extend([-1, 0, 1].map(|shift| start.plus_days(shift)));
    }
    days
}
