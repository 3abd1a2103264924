//! Where a statement comes from: act, source, the day it was last checked; and whether it is confirmed at all.

use crate::element::{El, el, outside_link, p};
use crate::parts::date::long;
use crate::reading::Reading;
use rulebook::guide::Basis;

/// What nobody could confirm says so before anything else.
pub fn open_point(reading: &Reading, is_open: bool) -> Option<El> {
    is_open.then(|| p(el("strong").with(reading.words.basis_open_point())).class("open-point"))
}

/// Act, dates and the link to the official text.
pub fn basis_text(reading: &Reading, basis: &Basis) -> El {
    let words = &reading.words;
    let line = || el("span").class("line");
    let law = line().with(words.basis_law()).with(": ").with(el("bdi").attr("lang", "da").with(basis.law.clone()));
    let mut text = el("p").class("basis").with(law);
    if let Some(from) = basis.valid_from {
        text = text.with(line().with(words.basis_valid_from(&long(words, from))));
    }
    if let Some(to) = basis.valid_to {
        text = text.with(line().with(words.basis_valid_to(&long(words, to))));
    }
    text = text.with(line().with(words.basis_checked(&long(words, basis.law_checked_on))));
    if let Some(source) = reading.guide.source(&basis.source) {
        text = text.with(line().with(outside_link(source.url.clone(), "da".into(), source.title.clone())));
    }
    text
}

/// The same, folded away until somebody wants to know.
pub fn folded_basis(reading: &Reading, basis: &Basis) -> El {
    folded(reading, Vec::new(), basis)
}

/// More about something and where it comes from, folded away until somebody wants to know.
pub fn folded(reading: &Reading, more: Vec<El>, basis: &Basis) -> El {
    el("details")
        .class("details basis-details")
        .with(el("summary").class("details-summary").with(reading.words.basis_law_and_source()))
        .with(el("div").class("details-text").with(more).with(basis_text(reading, basis)))
}
