//! Interpreter: what to know before one asks.

use crate::element::{El, el, h1, li, link, p};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;

/// I need an interpreter.
pub fn interpreter_page(visit: Visit, words: &Words) -> El {
    let start = link(visit.address(Route::InterpreterRequest).to_string(), words.interpreter_start());
    let facts = vec![
        li(words.interpreter_who_books()),
        li(words.interpreter_pays()),
        li(words.interpreter_no_children()),
        li(words.interpreter_health()),
        li(words.interpreter_secrecy()),
    ];
    el("div")
        .with(h1(words.interpreter_title()))
        .with(p(words.interpreter_lead()).class("lead"))
        .with(p(start.class("button button-primary")))
        .with(p(link(visit.address(Route::InterpreterRequests).to_string(), words.interpreter_see_requests())))
        .with(el("ul").with(facts))
}
