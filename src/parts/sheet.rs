//! The paper to take along: the outcome in Danish beside the reader's language, with the rules it was made from, and
//! the address of the guide as a QR code. No answers are on it. Shown by the print style only.

use crate::browser;
use crate::element::{El, el, h2, p};
use crate::parts::date::long;
use crate::qr::Qr;
use crate::reading::Reading;
use crate::routes::{Address, Route};
use crate::visit::Visit;
use crate::words::{Language, Text};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rulebook::guide::Source;
use rulebook::judge::{State, Verdict};

/// The sheet. Danish words are fetched for it; without them it is in one language.
pub fn sheet(visit: Visit, reading: &Reading, verdict: &Verdict) -> El {
    let danish = RwSignal::new(None);
    if reading.words.language != Language::Da {
        let address = Address { language: Language::Da, route: Route::Guide };
        let (loaded, reading) = (visit.loaded(), reading.clone());
        spawn_local(async move {
            if let Some(loaded) = loaded.with(address).await {
                danish.set(Some(Reading { words: loaded.words, ..reading }));
            }
        });
    }
    let (reading, verdict) = (reading.clone(), verdict.clone());
    el("div").class("sheet").attr("aria-hidden", "true").live(move || {
        let mut readings = vec![reading.clone()];
        readings.extend(danish.get());
        Sheet { visit, readings, verdict: &verdict }.draw()
    })
}

struct Sheet<'a> {
    visit: Visit,
    /// The reader's language, and Danish beside it.
    readings: Vec<Reading>,
    verdict: &'a Verdict,
}

impl Sheet<'_> {
    fn draw(&self) -> Vec<El> {
        let Some(own) = self.readings.first() else { return Vec::new() };
        let verdict = self.verdict;
        let date = |reading: &Reading, day| long(&reading.words, day);
        let title = self.row("sheet-title", |reading| vec![reading.text("family-outcome-", &verdict.outcome, "")]);
        let meaning = self.row("", |reading| reading.text("family-outcome-", &verdict.outcome, ".meaning").lines());
        let mut rows = vec![title, meaning];
        rows.extend(verdict.deadlines.iter().map(|one| {
            self.texts("sheet-date", |reading| {
                let heading = reading.text("family-deadline-", &one.id, "").plain();
                vec![format!("{heading}: {}", date(reading, one.date))]
            })
        }));
        rows.push(self.row("sheet-heading", |reading| vec![reading.words.family_conditions_heading()]));
        rows.extend(verdict.conditions.iter().map(|(id, state)| {
            self.texts("", |reading| {
                let condition = reading.text("family-condition-", id, "").plain();
                vec![format!("{condition} – {}", state_text(reading, *state).plain())]
            })
        }));
        if !verdict.documents.is_empty() {
            rows.push(self.row("sheet-heading", |reading| vec![reading.words.family_documents_heading()]));
            rows.extend(verdict.documents.iter().map(|id| {
                self.texts("", |reading| vec![format!("☐ {}", reading.text("family-document-", id, "").plain())])
            }));
        }
        rows.push(self.row("sheet-heading", |reading| vec![reading.words.family_next_heading()]));
        rows.push(self.row("", |reading| reading.text("family-outcome-", &verdict.outcome, ".next").lines()));
        rows.push(
            self.row("sheet-note", |reading| vec![reading.words.family_print_made(&date(reading, reading.today))]),
        );
        let visit = self.visit;
        let mine = own.words.family_print_mine();
        let mine = el("div").live(move || {
            let text = visit.missing_papers.get();
            (!text.trim().is_empty())
                .then(|| el("div").with(h2(mine.clone())).with(el("p").attr("dir", "auto").class("pre").with(text)))
        });
        vec![
            el("table").with(el("tbody").with(rows)),
            mine,
            self.advisers(),
            self.rules(own),
            el("div").with(self.code()),
        ]
    }

    /// A row: the reader's language, and Danish.
    fn row(&self, class: &'static str, text: impl Fn(&Reading) -> Vec<Text>) -> El {
        self.cells(class, |reading| text(reading).into_iter().map(p).collect())
    }

    fn texts(&self, class: &'static str, text: impl Fn(&Reading) -> Vec<String>) -> El {
        self.cells(class, |reading| text(reading).into_iter().map(p).collect())
    }

    fn cells(&self, class: &'static str, cell: impl Fn(&Reading) -> Vec<El>) -> El {
        let cells: Vec<El> = self
            .readings
            .iter()
            .map(|reading| {
                let language = reading.words.language;
                el("td").attr("lang", language.tag()).attr("dir", language.direction()).with(cell(reading))
            })
            .collect();
        el("tr").class(class).with(cells)
    }

    fn advisers(&self) -> El {
        let advisers = self.readings.iter().flat_map(|reading| &reading.guide.advisers).take(2);
        let lines: Vec<El> =
            advisers.map(|one| el("bdi").class("line").with(format!("{} – {}", one.name, one.url))).collect();
        el("p").attr("dir", "ltr").with(lines)
    }

    /// The texts of the law that the answer was made from.
    fn rules(&self, own: &Reading) -> El {
        let verdict = self.verdict;
        let guide = &own.guide;
        let used = verdict.conditions.iter().filter_map(|(id, _)| guide.condition(id)).map(|one| &one.basis);
        let used = used.chain(verdict.deadlines.iter().filter_map(|one| guide.deadline(&one.id)).map(|one| &one.basis));
        let used = used.chain(guide.outcome(&verdict.outcome).map(|one| &one.basis));
        let mut lines: Vec<(&Source, String)> = Vec::new();
        for basis in used {
            if let Some(source) = guide.source(&basis.source)
                && !lines.iter().any(|(known, _)| known.id == source.id)
            {
                lines.push((source, basis.law_checked_on.to_string()));
            }
        }
        let lines: Vec<El> = lines
            .into_iter()
            .map(|(source, checked)| el("bdi").class("line").with(format!("{} ({checked})", source.title)))
            .collect();
        el("div")
            .class("sheet-note")
            .with(h2(own.words.family_print_rules()))
            .with(el("p").attr("lang", "da").attr("dir", "ltr").with(lines))
    }

    /// The address of the guide, without any answer.
    fn code(&self) -> Option<El> {
        let own = self.readings.first()?;
        let address = Address { language: own.words.language, route: Route::Guide };
        let address = format!("{}{address}", browser::origin());
        let code = Qr::new(&address)?;
        let view = format!("-2 -2 {0} {0}", code.size + 4);
        let drawing = leptos::svg::svg()
            .attr("viewBox", view)
            .attr("width", "120")
            .attr("height", "120")
            .child(leptos::svg::path().attr("d", code.path()));
        Some(
            el("div")
                .class("sheet-code")
                .with(drawing.into_any())
                .with(p(own.words.family_print_qr()))
                .with(el("p").attr("dir", "ltr").with(address)),
        )
    }
}

fn state_text(reading: &Reading, state: State) -> Text {
    match state {
        State::Met => reading.words.family_state_met(),
        State::NotMet => reading.words.family_state_not_met(),
        State::NotKnown => reading.words.family_state_not_known(),
        State::UsuallyWaived => reading.words.family_state_usually_waived(),
    }
}
