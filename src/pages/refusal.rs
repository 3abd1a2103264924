//! I got a refusal: the date of the letter, then the last day to complain, how to see the file, who helps.

use crate::element::{El, el, h1, p};
use crate::pages::guide::{Asking, REFUSAL_DATE, outcome, question_page};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
use leptos::prelude::*;
use rulebook::judge::{Answer, Judgement, judge};

/// The last day to complain.
pub fn refusal_page(visit: Visit, words: &Words) -> El {
    let frame = || el("div").with(h1(words.family_refusal_title())).with(p(words.site_loading()));
    let (true, Some(reading)) = (visit.is_live, visit.reading(words)) else { return frame() };
    let mut answers = visit.answers.get_untracked();
    answers.retain(|id| id == REFUSAL_DATE);
    let step = visit.place.get_untracked().step;
    match (judge(&reading.guide, &answers, reading.today), answers.get(REFUSAL_DATE)) {
        (Judgement::Verdict(verdict), Some(Answer::Day(_) | Answer::DontKnow)) if step > 0 => {
            outcome(visit, &reading, &verdict, &[REFUSAL_DATE.to_owned()], Route::Refusal)
        }
        _ => {
            let Some(question) = reading.guide.question(REFUSAL_DATE).cloned() else { return frame() };
            let lead = words.family_refusal_lead();
            question_page(visit, reading, question, Asking { route: Route::Refusal, place: 0, lead: Some(lead) })
        }
    }
}
