//! Will I have to pay for the interpreter? Worked out on the device, from data.

use crate::element::{El, button, el, h1, h2, li, link, p};
use crate::pages::rights::{page_links, rule, stale};
use crate::parts::basis::{folded_basis, open_point};
use crate::parts::field::{Choice, Chosen, Errors, Legend, Now, choose, options};
use crate::reading::Reading;
use crate::routes::{Book, Route};
use crate::visit::Visit;
use crate::words::{RIGHTS, Words};
use leptos::prelude::*;
use rulebook::guide::{DONT_KNOW, Question, QuestionKind, Section};
use rulebook::judge::{Answer, Judgement, judge, path};
use std::sync::Arc;

/// The questions of the rule file: the ids of their fields.
const QUESTIONS: [&str; 4] = ["fee-place", "fee-years", "fee-exempt", "fee-mode"];

/// Will I have to pay?
pub fn fee_page(visit: Visit, words: &Words) -> El {
    let frame = el("div").with(h1(words.interpreter_fee_title())).with(p(words.fee_lead()).class("lead"));
    let Some(reading) = visit.reading_of(Book::Interpreter, RIGHTS, words) else {
        return frame.with(p(words.site_loading()));
    };
    let questions = reading.guide.questions.iter().filter_map(|question| asked(visit, &reading, question));
    let questions: Vec<El> = questions.collect();
    let live_reading = reading.clone();
    let result = el("div").class("fee-result").attr("role", "status").live(move || verdict(visit, &live_reading));
    let again = button("button button-secondary", words.fee_again())
        .on_click(move |_| visit.fee.update(|answers| answers.retain(|_| false)));
    // Who reads without the app reads all of it.
    let statements = reading.guide.statements.iter().filter(|one| one.section == Section::Fee && !visit.is_live);
    let statements: Vec<El> = statements.map(|one| rule(&reading, one)).collect();
    frame
        .with(p(words.fee_private()))
        .with(stale(&reading, visit))
        .with(questions)
        .with(result)
        .with(el("ul").class("statements").with(statements))
        .with(p(again))
        .with(page_links(visit, words, Route::InterpreterFee))
        .with(p(link(visit.address(Route::InterpreterCards).to_string(), words.interpreter_cards_title())))
}

/// A question. It stands there when the answers before it ask for it.
fn asked(visit: Visit, reading: &Reading, question: &Question) -> Option<El> {
    let id = QUESTIONS.into_iter().find(|known| *known == question.id)?;
    let choice = if question.kind == QuestionKind::Several { Choice::Several } else { Choice::One };
    let mut texts: Vec<_> = question
        .options
        .iter()
        .map(|option| (option.clone(), reading.right("option-", &format!("{id}-{option}"), "")))
        .collect();
    texts.push((DONT_KNOW.to_owned(), reading.words.fee_dont_know()));
    let now: Now<Vec<String>> = Arc::new(move || match visit.fee.read().get(id) {
        Some(Answer::One(option)) => vec![option.clone()],
        Some(Answer::Several(options)) => options.clone(),
        Some(Answer::DontKnow) => vec![DONT_KNOW.to_owned()],
        _ => Vec::new(),
    });
    let before = now.clone();
    let on_choose = Callback::new(move |option: String| {
        let mut chosen = untrack(|| before());
        choose(&mut chosen, option, choice);
        visit.fee.update(|answers| match chosen.as_slice() {
            [] => answers.retain(|known| known != id),
            [one] if one == DONT_KNOW => answers.insert(id.to_owned(), Answer::DontKnow),
            [one] if choice == Choice::One => answers.insert(id.to_owned(), Answer::One(one.clone())),
            _ => answers.insert(id.to_owned(), Answer::Several(chosen)),
        });
    });
    let errors: Errors = RwSignal::new(Vec::new());
    let (legend, why) = (reading.right("question-", id, ""), reading.right("question-", id, ".why"));
    let (reading, is_first) = (reading.clone(), id == "fee-place");
    let fields = options(id, Legend::Label(legend), Some(why), choice, texts, Chosen { now, on_choose }, errors);
    let field = el("div").live_attr("hidden", move || {
        let way = path(&reading.guide, &visit.fee.read(), reading.today);
        (!is_first && !way.iter().any(|asked| asked == id)).then(String::new)
    });
    Some(field.with(fields))
}

fn verdict(visit: Visit, reading: &Reading) -> Option<El> {
    let Judgement::Verdict(verdict) = judge(&reading.guide, &visit.fee.read(), reading.today) else { return None };
    let outcome = reading.guide.outcome(&verdict.outcome)?;
    let text = |attribute: &str| reading.right("outcome-", &outcome.id, attribute);
    let meaning: Vec<El> = text(".meaning").lines().into_iter().map(p).collect();
    let steps: Vec<El> = text(".next").lines().into_iter().map(li).collect();
    let statements = verdict.statements.iter().filter_map(|id| reading.guide.statement(id));
    let statements: Vec<El> = statements.map(|one| rule(reading, one)).collect();
    Some(
        el("section")
            .class("card")
            .with(open_point(reading, outcome.basis.unconfirmed))
            .with(h2(text("")))
            .with(meaning)
            .with(el("ul").with(steps))
            .with(folded_basis(reading, &outcome.basis))
            .with(el("ul").class("statements").with(statements)),
    )
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn every_question_about_the_fee_has_its_field() {
        let guide = crate::document::guide(Book::Interpreter);
        assert_eq!(guide.questions.iter().map(|question| question.id.as_str()).collect::<Vec<_>>(), QUESTIONS);
    }
}
