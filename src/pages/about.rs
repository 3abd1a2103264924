//! About this site: what it is, what it keeps, who translated it.

use crate::element::{El, el, h1, li};
use crate::words::Words;

/// About Vejviser.
pub fn about_page(words: &Words) -> El {
    let facts = vec![
        li(words.site_about_information()),
        li(words.site_about_answers()),
        li(words.site_about_cookies()),
        li(words.site_about_translations()),
    ];
    el("div").with(h1(words.site_about())).with(el("ul").with(facts))
}
