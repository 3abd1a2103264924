//! An address that no page has.

use crate::element::{El, el, h1, link, p};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;

/// This page does not exist.
pub fn not_found_page(visit: Visit, words: &Words) -> El {
    let home = link(visit.address(Route::Home).to_string(), words.site_menu_home());
    el("div").with(h1(words.site_not_found_title())).with(p(words.site_not_found_text()).class("lead")).with(p(home))
}
