//! Every rule of the guide to read, whether the app runs or not: for volunteers, and for those without JavaScript.

use crate::element::{El, el, fact, h1, h2, h3, li, link, outside_link, p};
use crate::pages::outcome::{exception_text, lines, statement};
use crate::parts::basis::{basis_text, open_point};
use crate::parts::date::long;
use crate::reading::Reading;
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use rulebook::guide::{Basis, Section, Value};

/// Conditions, dates, amounts, sources.
pub fn conditions_page(visit: Visit, words: &Words) -> El {
    page(visit, words, words.family_rules_title(), |reading| {
        let words = &reading.words;
        let guide = &reading.guide;
        let conditions = guide.conditions.iter().map(|one| {
            let exception = one.exception.map(|exception| p(exception_text(reading, exception)).class("small"));
            rule(reading, reading.text("family-condition-", &one.id, ""), &one.basis)
                .with(lines(&reading.text("family-condition-", &one.id, ".more")))
                .with(exception)
                .with(basis_text(reading, &one.basis))
        });
        let deadlines = guide.deadlines.iter().map(|one| {
            rule(reading, reading.text("family-deadline-", &one.id, ""), &one.basis)
                .with(basis_text(reading, &one.basis))
        });
        vec![
            section(words.family_rules_dates_heading(), deadlines.collect()),
            section(words.family_rules_conditions_heading(), conditions.collect()),
        ]
    })
}

/// Every outcome: what it means and what to do.
pub fn outcomes_page(visit: Visit, words: &Words) -> El {
    page(visit, words, words.family_rules_outcomes_title(), |reading| {
        let outcomes = reading.guide.outcomes.iter().map(|one| {
            let text = |attribute: &str| reading.text("family-outcome-", &one.id, attribute);
            let steps: Vec<El> = text(".next").lines().into_iter().map(li).collect();
            rule(reading, text(""), &one.basis)
                .with(p(text(".meaning")))
                .with(el("ol").with(steps))
                .with(basis_text(reading, &one.basis))
        });
        let notes = reading.guide.statements.iter().filter(|one| one.section == Section::Note);
        let notes: Vec<El> = notes.map(|one| statement(reading, one)).collect();
        vec![
            section(reading.words.family_answer_label(), outcomes.collect()),
            section(reading.words.family_notes_heading(), notes),
        ]
    })
}

/// Papers, where to apply, fees, decision, complaint, amounts, sources.
pub fn practical_page(visit: Visit, words: &Words) -> El {
    page(visit, words, words.family_rules_practical_title(), |reading| {
        let words = &reading.words;
        let guide = &reading.guide;
        let papers = guide.documents.iter().map(|one| {
            let text = reading.text("family-document-", &one.id, "");
            li(open_point(reading, one.basis.unconfirmed)).with(text).with(basis_text(reading, &one.basis))
        });
        let mut sections = vec![
            el("section")
                .with(h2(words.family_rules_documents_heading()))
                .with(el("ul").class("statements").with(papers.collect::<Vec<_>>())),
        ];
        for (wanted, heading) in [
            (Section::Where, words.family_where_heading()),
            (Section::Fee, words.family_fee_heading()),
            (Section::Decision, words.family_decision_heading()),
            (Section::Complaint, words.family_complaint_heading()),
            (Section::Sharing, words.family_sharing_heading()),
            (Section::After, words.family_after_heading()),
        ] {
            let found = guide.statements.iter().filter(|one| one.section == wanted);
            let found: Vec<El> = found.map(|one| statement(reading, one)).collect();
            sections.push(section(heading, found));
        }
        let values: Vec<El> = guide.values.iter().flat_map(|value| amounts(reading, value)).collect();
        sections.push(
            el("section").with(h2(words.family_rules_values_heading())).with(el("dl").class("facts").with(values)),
        );
        let sources = guide.sources.iter().map(|source| {
            let dated = match source.dated {
                Some(day) => words.basis_dated(&long(words, day)),
                None => words.basis_undated(),
            };
            li(outside_link(source.url.clone(), "da".into(), source.title.clone())).with(" – ").with(dated)
        });
        sections.push(section(words.family_rules_sources_heading(), sources.collect()));
        sections
    })
}

fn page(visit: Visit, words: &Words, title: Text, sections: impl Fn(&Reading) -> Vec<El>) -> El {
    let Some(reading) = visit.reading(words) else { return el("div").with(h1(title)).with(p(words.site_loading())) };
    let here = visit.place.get_untracked().address.route;
    let others = [
        (Route::Rules, words.family_rules_title()),
        (Route::RulesOutcomes, words.family_rules_outcomes_title()),
        (Route::RulesPractical, words.family_rules_practical_title()),
        (Route::Family, words.family_title()),
    ];
    let others = others.into_iter().filter(|(route, _)| *route != here);
    let links: Vec<El> = others.map(|(route, text)| li(link(visit.address(route).to_string(), text))).collect();
    let label = words.family_rules_pages().plain();
    el("div")
        .class("rules")
        .with(h1(title))
        .with(p(words.family_rules_lead()).class("lead"))
        .with(p(words.family_not_decision()))
        .with(el("nav").attr("aria-label", label).with(el("ul").with(links)))
        .with(sections(&reading))
}

fn section(heading: Text, items: Vec<El>) -> El {
    el("section").with(h2(heading)).with(el("ul").class("statements").with(items))
}

fn rule(reading: &Reading, heading: Text, basis: &Basis) -> El {
    el("li").with(h3(heading)).with(open_point(reading, basis.unconfirmed))
}

/// A value in every period, with its level and its law.
fn amounts(reading: &Reading, value: &Value) -> Vec<El> {
    let words = &reading.words;
    let rows = value.series.iter().map(|entry| {
        let line = |text: Text| el("span").class("line").with(text);
        let amount = el("div")
            .with(open_point(reading, value.basis.unconfirmed))
            .with(el("strong").with(reading.amount(value, entry.value)))
            .with(value.level.map(|level| line(words.basis_amount_level(&level.to_string()))))
            .with(entry.from.map(|day| line(words.basis_valid_from(&long(words, day)))))
            .with(entry.to.map(|day| line(words.basis_valid_to(&long(words, day)))))
            .with(basis_text(reading, &value.basis));
        fact(reading.text("family-value-", &value.id, ""), amount)
    });
    rows.collect()
}
