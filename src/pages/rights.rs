//! The law on interpreters to read: what one can ask for, who books and pays, what to do when something is wrong.

use crate::element::{El, el, h1, h2, li, link, outside_link, p};
use crate::parts::basis::{folded_basis, open_point};
use crate::parts::date::long;
use crate::reading::Reading;
use crate::routes::{Book, Route};
use crate::visit::Visit;
use crate::words::{RIGHTS, Text, Words};
use rulebook::guide::{Section, Statement};
use rulebook::judge::needs_recheck;

/// One of the three pages.
pub fn rights_page(visit: Visit, words: &Words, route: Route) -> El {
    let (title, lead, section) = match route {
        Route::InterpreterBooking => (words.interpreter_booking_title(), words.booking_lead(), Section::Booking),
        Route::InterpreterRemedies => (words.interpreter_remedies_title(), words.remedies_lead(), Section::Remedies),
        _ => (words.interpreter_rights_title(), words.rights_lead(), Section::Rights),
    };
    let frame = el("div").class("rules").with(h1(title)).with(p(lead).class("lead"));
    let Some(reading) = visit.reading_of(Book::Interpreter, RIGHTS, words) else {
        return frame.with(p(words.site_loading()));
    };
    let all: Vec<&Statement> = reading.guide.statements.iter().filter(|one| one.section == section).collect();
    let mut used: Vec<&str> = all.iter().map(|one| one.basis.source.as_str()).collect();
    used.sort_unstable();
    used.dedup();
    let sources = used.iter().filter_map(|id| reading.guide.source(id)).map(|source| {
        let dated = match source.dated {
            Some(day) => words.basis_dated(&long(words, day)),
            None => words.basis_undated(),
        };
        li(outside_link(source.url.clone(), "da".into(), source.title.clone())).with(" – ").with(dated)
    });
    let sources: Vec<El> = sources.collect();
    let rules: Vec<El> = all.into_iter().map(|one| rule(&reading, one)).collect();
    frame
        .with(stale(&reading, visit))
        .with(el("ul").class("statements").with(rules))
        .with(page_links(visit, words, route))
        .with(h2(words.rights_sources_heading()))
        .with(el("ul").with(sources))
}

/// A statement with its law. What is not confirmed says so first.
pub fn rule(reading: &Reading, one: &Statement) -> El {
    let heading = reading.right("statement-", &one.id, ".heading");
    let lines: Vec<El> = reading.right("statement-", &one.id, "").lines().into_iter().map(p).collect();
    el("li")
        .with((!heading.is_empty()).then(|| h2(heading)))
        .with(open_point(reading, one.basis.unconfirmed))
        .with(lines)
        .with(folded_basis(reading, &one.basis))
}

/// Rules that nobody has looked at for long say so.
pub fn stale(reading: &Reading, visit: Visit) -> Option<El> {
    let is_stale = visit.is_live && reading.guide.bases().any(|basis| needs_recheck(basis, reading.today));
    is_stale.then(|| p(reading.words.basis_not_rechecked()).class("notice"))
}

/// The other pages about interpreters.
pub fn page_links(visit: Visit, words: &Words, here: Route) -> El {
    let all: [(Route, Text); 4] = [
        (Route::InterpreterRights, words.interpreter_rights_title()),
        (Route::InterpreterBooking, words.interpreter_booking_title()),
        (Route::InterpreterRemedies, words.interpreter_remedies_title()),
        (Route::InterpreterFee, words.interpreter_fee_title()),
    ];
    let others = all.into_iter().filter(|(route, _)| *route != here);
    let links: Vec<El> = others.map(|(route, text)| li(link(visit.address(route).to_string(), text))).collect();
    let label = words.rights_pages().plain();
    el("nav").attr("aria-label", label).with(el("ul").with(links))
}
