//! A guide read in one language on one day: its texts, its values in words.

use crate::words::{RuleValue, Text, Words};
use rulebook::guide::{DONT_KNOW, Unit, Value};
use rulebook::judge::Answers;
use rulebook::{Date, Guide, Quantity};
use std::sync::Arc;

/// A guide, the words it is shown in, and the day.
#[derive(Clone)]
pub struct Reading {
    /// The rules.
    pub guide: Arc<Guide>,
    /// The words.
    pub words: Words,
    /// The day judged.
    pub today: Date,
}

impl Reading {
    /// A text of a question or an answer.
    pub fn asked(&self, kind: &str, id: &str, attribute: &str) -> Text {
        self.words.of_question(&[kind, id, attribute].concat(), &|name| self.value(name))
    }

    /// Any other text that the rule file names. Empty if there is none, which only texts that may be missing can be.
    pub fn text(&self, kind: &str, id: &str, attribute: &str) -> Text {
        self.words.of_rule(&[kind, id, attribute].concat(), &|name| self.value(name))
    }

    /// A text that the rules on interpreters name. Empty if there is none, which only texts that may be missing can be.
    pub fn right(&self, kind: &str, id: &str, attribute: &str) -> Text {
        self.words.of_rights(&["interpreter-", kind, id, attribute].concat(), &|name| self.value(name))
    }

    fn value(&self, name: &str) -> RuleValue {
        match self.guide.value(name).and_then(|value| value.last_known(self.today)) {
            Some(Quantity::Day(day)) => RuleValue::Text(self.words.long(day)),
            Some(Quantity::Hundredths(number)) => RuleValue::Number(number / 100),
            None => RuleValue::Number(0),
        }
    }

    /// An answer to choose.
    pub fn option(&self, question: &str, option: &str) -> Text {
        match option {
            DONT_KNOW => self.words.family_dont_know(),
            "yes" => self.words.family_yes(),
            "no" => self.words.family_no(),
            _ => self.asked("family-option-", &format!("{question}-{option}"), ""),
        }
    }

    /// A value as it is said: `3 months`, `8490 kr.`, a day.
    pub fn amount(&self, value: &Value, quantity: Quantity) -> String {
        let words = &self.words;
        match (quantity, value.unit) {
            (Quantity::Day(day), _) => words.long(day),
            (Quantity::Hundredths(number), Unit::Years) => words.basis_amount_years(number / 100).plain(),
            (Quantity::Hundredths(number), Unit::Months) => words.basis_amount_months(number / 100).plain(),
            (Quantity::Hundredths(number), Unit::Weeks) => words.basis_amount_weeks(number / 100).plain(),
            (Quantity::Hundredths(number), Unit::Kroner | Unit::Date) => {
                let kroner = (number / 100).to_string();
                match number % 100 {
                    0 => words.basis_amount(&kroner).plain(),
                    oere => words.basis_amount_oere(&kroner, &format!("{oere:02}")).plain(),
                }
            }
        }
    }

    /// Whether an answer may be kept while the tab is open.
    fn may_keep(&self, id: &str) -> bool {
        self.guide.question(id).is_none_or(|question| !question.sensitive)
    }
}

/// Answers as text, to be kept while the tab is open: a line each. Sensitive ones are left out.
pub fn write_answers(reading: &Reading, answers: &Answers) -> String {
    use rulebook::judge::Answer;
    let kept = answers.iter().filter(|(id, _)| reading.may_keep(id));
    let lines = kept.map(|(id, answer)| {
        let text = match answer {
            Answer::One(option) => option.clone(),
            Answer::Several(options) => options.join(","),
            Answer::Day(day) => day.to_string(),
            Answer::Number(number) => number.to_string(),
            Answer::DontKnow => DONT_KNOW.into(),
        };
        format!("{id} {text}\n")
    });
    lines.collect()
}

/// Reads what [`write_answers`] wrote. What the guide does not know, or no longer, is left out.
pub fn read_answers(guide: &Guide, text: &str) -> Answers {
    use rulebook::guide::{GO_ON, QuestionKind};
    use rulebook::judge::Answer;
    let read = |line: &str| {
        let (id, text) = line.split_once(' ')?;
        if guide.outcome(id).is_some_and(|outcome| outcome.pause && text == GO_ON) {
            return Some((id.to_owned(), Answer::One(text.into())));
        }
        let question = guide.question(id).filter(|question| !question.sensitive)?;
        let is_option = |option: &&str| question.options.iter().any(|known| known == option);
        let answer = match question.kind {
            _ if text == DONT_KNOW => Answer::DontKnow,
            QuestionKind::One => Answer::One(Some(text).filter(is_option)?.into()),
            QuestionKind::Several => {
                let options: Vec<String> = text.split(',').filter(is_option).map(str::to_owned).collect();
                Some(options).filter(|options| !options.is_empty()).map(Answer::Several)?
            }
            QuestionKind::Date => Answer::Day(text.parse().ok()?),
            QuestionKind::Number => Answer::Number(text.parse().ok().filter(|number| *number <= 120)?),
        };
        Some((id.to_owned(), answer))
    };
    // One by one: collecting them would bring a sort along.
    let mut answers = Answers::new();
    for (id, answer) in text.lines().filter_map(read) {
        answers.insert(id, answer);
    }
    answers
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::document::{guide, words};
    use crate::routes::Book;
    use crate::words::Language;
    use rulebook::load;

    fn reading() -> Reading {
        let today = "2026-11-22".parse().expect("a day");
        Reading { guide: Arc::new(guide(Book::Family)), words: words(Language::Da), today }
    }

    #[test]
    fn kept_answers_come_back_but_sensitive_ones_are_never_kept() {
        let reading = reading();
        let json = r#"{"safety": "fear-of-partner", "out-safety": "go-on", "sponsor-status": "temp-7-3",
            "relation": "dont-know", "applicant-age": 7, "sponsor-permit-date": "2026-02-01",
            "special-vulnerability": ["seriously-ill-child"], "persecution-continues": "yes",
            "documents-available": ["passport", "birth-certificate"]}"#;
        let answers = load::answers(&reading.guide, json).expect("answers");
        let kept = write_answers(&reading, &answers);
        assert!(!kept.contains("ill-child") && !kept.contains("persecution"), "{kept}");
        let mut expected = answers;
        expected.retain(|id| id != "special-vulnerability" && id != "persecution-continues");
        assert_eq!(read_answers(&reading.guide, &kept), expected);
    }

    #[test]
    fn whatever_else_is_found_in_the_tab_is_no_answer() {
        let guide = reading().guide;
        let found = "relation dog\nnothing yes\nsafety\nsponsor-permit-date soon\napplicant-age 300\n\
            special-vulnerability none\nout-safety yes\nout-advice go-on\n";
        assert_eq!(read_answers(&guide, found), Answers::new());
    }

    #[test]
    fn an_amount_reads_as_people_write_it() {
        let reading = reading();
        let of = |unit, quantity| {
            let sample = reading.guide.values.first().cloned().expect("a value");
            reading.amount(&Value { unit, ..sample }, quantity)
        };
        assert_eq!(of(Unit::Kroner, Quantity::Hundredths(849_000)), "8490 kr.");
        assert_eq!(of(Unit::Kroner, Quantity::Hundredths(302_543)), "3025,43 kr.");
        assert_eq!(of(Unit::Kroner, Quantity::Hundredths(302_505)), "3025,05 kr.");
        assert_eq!(of(Unit::Weeks, Quantity::Hundredths(800)), "8 uger");
        assert_eq!(of(Unit::Months, Quantity::Hundredths(100)), "1 måned");
        assert_eq!(of(Unit::Date, Quantity::Day("2027-03-17".parse().expect("a day"))), "onsdag 17. marts 2027");
    }
}
