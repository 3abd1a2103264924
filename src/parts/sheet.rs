//! The paper to take along: the outcome in Danish beside the reader's language, with the rules it was made from, and
//! the address of the guide as a QR code. No question and no answer to one is on it, but ticked papers and what the person
//! wrote about missing ones. Shown by the print style only.

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
use rulebook::Date;
use rulebook::guide::Source;
use rulebook::judge::{Answer, Doubt, State, Verdict};

/// The question that is asked beside the outcome: which papers the person has.
pub fn papers(reading: &Reading) -> String {
    let question = reading.guide.questions.iter().find(|question| question.beside_outcome);
    question.map(|question| question.id.clone()).unwrap_or_default()
}

/// The sheet. Danish words are fetched for it; without them it is in one language.
pub fn sheet(visit: Visit, reading: &Reading, verdict: &Verdict) -> El {
    if !visit.is_live {
        return el("div");
    }
    let danish = RwSignal::new(None);
    if reading.words.language != Language::Da {
        let address = Address { language: Language::Da, route: Route::Guide };
        let (loaded, reading) = (visit.loaded(), reading.clone());
        spawn_local(async move {
            let Some(loaded) = loaded.with(address).await else { return };
            if let Some(loaded) = loaded.with_outcome().await {
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
                let mut lines = vec![format!("{heading}: {}", date(reading, one.date))];
                lines.extend(open(reading, one.doubt != Doubt::None));
                lines
            })
        }));
        rows.push(self.row("sheet-heading", |reading| vec![reading.words.family_conditions_heading()]));
        rows.extend(verdict.conditions.iter().map(|(id, state)| {
            self.texts("", |reading| {
                let condition = reading.text("family-condition-", id, "").plain();
                let mut lines = vec![format!("{condition} – {}", state_text(reading, *state).plain())];
                lines.extend(open(reading, reading.guide.condition(id).is_some_and(|one| one.basis.unconfirmed)));
                lines
            })
        }));
        if verdict.conditions.iter().any(|(_, state)| *state == State::UsuallyWaived) {
            rows.push(self.row("sheet-note", |reading| vec![reading.words.family_waived_open()]));
        }
        if !verdict.documents.is_empty() {
            rows.push(self.row("sheet-heading", |reading| vec![reading.words.family_documents_heading()]));
            let is_open = |id: &&String| own.guide.document(id).is_some_and(|one| one.basis.unconfirmed);
            let paper = |id: &String| {
                let sign = if is_ticked(self.visit, own, id) { "☑" } else { "☐" };
                self.texts("", |reading| vec![format!("{sign} {}", reading.text("family-document-", id, "").plain())])
            };
            let (open, sure): (Vec<&String>, Vec<&String>) = verdict.documents.iter().partition(is_open);
            rows.extend(sure.into_iter().map(paper));
            if !open.is_empty() {
                rows.push(self.row("sheet-note", |reading| vec![reading.words.family_documents_open()]));
            }
            rows.extend(open.into_iter().map(paper));
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
            self.advisers(own),
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

    fn advisers(&self, own: &Reading) -> El {
        let advisers = own.guide.advisers.iter();
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
        // Of each source the day that is longest ago.
        let mut lines: Vec<(&Source, Date)> = Vec::new();
        for basis in used {
            let Some(source) = guide.source(&basis.source) else { continue };
            match lines.iter_mut().find(|(known, _)| known.id == source.id) {
                Some((_, checked)) => *checked = (*checked).min(basis.law_checked_on),
                None => lines.push((source, basis.law_checked_on)),
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

/// Whether the person has ticked a paper, on the page or in the guide's own question.
pub fn is_ticked(visit: Visit, reading: &Reading, id: &str) -> bool {
    let is_in = |papers: &Vec<String>, paper: &str| papers.iter().any(|one| one == paper);
    match reading.guide.document(id).and_then(|one| one.answers.as_ref()) {
        Some(option) => visit.answers.with(
            |answers| matches!(answers.get(&papers(reading)), Some(Answer::Several(options)) if is_in(options, option)),
        ),
        None => visit.other_papers.with(|papers| is_in(papers, id)),
    }
}

/// What nobody could confirm says so on paper too.
fn open(reading: &Reading, is_open: bool) -> Option<String> {
    is_open.then(|| reading.words.basis_open_point().plain())
}

/// How a condition stands, in words.
pub fn state_text(reading: &Reading, state: State) -> Text {
    match state {
        State::Met => reading.words.family_state_met(),
        State::NotMet => reading.words.family_state_not_met(),
        State::NotKnown => reading.words.family_state_not_known(),
        State::UsuallyWaived => reading.words.family_state_usually_waived(),
    }
}
