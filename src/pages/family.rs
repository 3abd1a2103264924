//! Family reunification: what the guide is and what it is not.

use crate::element::{El, alert, el, h1, li, link, p};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;

/// Can my family come?
pub fn family_page(visit: Visit, words: &Words) -> El {
    let soon = alert("alert alert-info", vec![p(words.family_soon())]);
    let private = if visit.settings().kiosk { words.family_private_kiosk() } else { words.family_private() };
    let facts = vec![li(words.family_scope()), li(words.family_not_decision()), li(private)];
    let start = link(visit.address(Route::Guide).to_string(), words.family_start()).class("button button-primary");
    el("div")
        .with(h1(words.family_title()))
        .with(p(words.family_lead()).class("lead"))
        .with(soon)
        .with(el("ul").with(facts))
        .with(p(start))
        .with(p(link(visit.address(Route::Refusal).to_string(), words.family_refusal_link())))
        .with(p(link(visit.address(Route::Rules).to_string(), words.family_rules_link())))
}
