//! Where to complain about what is in the plan, and what an authority must do when it decides.

use crate::element::{El, el, h1, h2, h3, li, link, p};
use crate::pages::rights::stale;
use crate::parts::basis::{folded_basis, open_point};
use crate::reading::Reading;
use crate::routes::{Book, Route};
use crate::visit::Visit;
use crate::words::{COMPLAINTS, Words};
use rulebook::guide::Section;

/// Where to complain.
pub fn complaint_page(visit: Visit, words: &Words) -> El {
    let frame =
        el("div").class("rules").with(h1(words.plan_complaint_title())).with(p(words.complaint_lead()).class("lead"));
    let Some(reading) = visit.reading_of(Book::Plan, COMPLAINTS, words) else {
        return frame.with(p(words.site_loading()));
    };
    frame
        .with(stale(&reading, visit))
        .with(h2(words.complaint_where()))
        .with(statements(&reading, Section::Appeal))
        .with(h2(words.complaint_duties()))
        .with(statements(&reading, Section::Hearing))
        .with(p(link(visit.address(Route::PlanDecisions).to_string(), words.complaint_mine())))
}

fn statements(reading: &Reading, section: Section) -> El {
    let all = reading.guide.statements.iter().filter(|one| one.section == section);
    let items: Vec<El> = all
        .map(|one| {
            let text = |attribute: &str| reading.words.of_plan(&format!("plan-statement-{}{attribute}", one.id));
            let lines: Vec<El> = text("").lines().into_iter().map(p).collect();
            li(h3(text(".heading")))
                .with(open_point(reading, one.basis.unconfirmed))
                .with(lines)
                .with(folded_basis(reading, &one.basis))
        })
        .collect();
    el("ul").class("statements").with(items)
}
