//! Interpreter: what to know before one asks, and the ways on.

use crate::element::{El, el, h1, h2, li, link, p};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;

/// I need an interpreter.
pub fn interpreter_page(visit: Visit, words: &Words) -> El {
    let to = |route: Route, text| link(visit.address(route).to_string(), text);
    let facts = vec![
        li(words.interpreter_who_books()),
        li(words.interpreter_pays()),
        li(words.interpreter_no_children()),
        li(words.interpreter_health()),
        li(words.interpreter_secrecy()),
    ];
    let mine = vec![
        li(to(Route::InterpreterNeed, words.interpreter_need_title())),
        li(to(Route::InterpreterRequests, words.interpreter_requests_title())),
    ];
    let more = vec![
        li(to(Route::InterpreterCards, words.interpreter_cards_title())),
        li(to(Route::InterpreterFee, words.interpreter_fee_title())),
        li(to(Route::InterpreterRights, words.interpreter_rights_title())),
        li(to(Route::InterpreterBooking, words.interpreter_booking_title())),
        li(to(Route::InterpreterRemedies, words.interpreter_remedies_title())),
    ];
    el("div")
        .with(h1(words.interpreter_title()))
        .with(p(words.interpreter_lead()).class("lead"))
        .with(p(to(Route::InterpreterRequest, words.interpreter_start()).class("button button-primary")))
        .with(el("ul").with(mine))
        .with(h2(words.interpreter_know_heading()))
        .with(el("ul").with(facts))
        .with(h2(words.interpreter_more_heading()))
        .with(el("ul").with(more))
}
