//! After signing out: nothing of the person is left.

use crate::element::{El, el, h1, p};
use crate::words::Words;

/// You are signed out.
pub fn signed_out_page(words: &Words) -> El {
    el("div").with(h1(words.site_signed_out_title())).with(p(words.site_signed_out_text()).class("lead"))
}
