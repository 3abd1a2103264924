//! Before the talk: what the person wants to say, ask and bring, in own words. It is kept as it was written, shared
//! with the caseworker only if the person says so, and printed with Danish headings beside it.

use crate::api::types::casework::Preparation;
use crate::api::{Act, Resource};
use crate::browser;
use crate::element::{El, alert, button, el, h1, h2, link, p};
use crate::entry::{Entry, Field, Kind};
use crate::json::Json;
use crate::parts::danish::fetch_danish;
use crate::parts::date::time_text;
use crate::parts::entry_fields::drawn;
use crate::parts::entry_form::{Form, Question, change, entry};
use crate::parts::plan::{danish, plan_links};
use crate::parts::told::{Told, refresh, told};
use crate::plan::bodies::{self, LANGUAGES, OWN_WORDS, SHARE};
use crate::routes::Route;
use crate::visit::{Visit, moment};
use crate::words::{Text, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// The form.
const FORM: &str = "preparation";
/// The rule on what the talk takes up.
const LAW: &str = "BEK 208/2026 § 3";

const WISHES: &str = "wishes";
const EDUCATION: &str = "education";
const WORK: &str = "work";
const QUESTIONS: &str = "questions";
const PAPERS: &str = "documents_to_bring";

/// Languages that can be ticked, in ISO 639-3.
const SPOKEN: [&str; 18] = [
    "ara", "tir", "prs", "som", "pbu", "kmr", "ckb", "fas", "amh", "eng", "fra", "ukr", "rus", "tur", "swa", "mya",
    "urd", "dan",
];

/// Before the talk.
pub fn preparation_page(visit: Visit, words: &Words) -> El {
    let law = p(el("span").with(words.preparation_law()).with(": ").with(danish(LAW.to_owned()))).class("basis");
    let appointments = link(visit.address(Route::PlanAppointments).to_string(), words.preparation_appointments());
    let interpreter = link(visit.address(Route::InterpreterRequest).to_string(), words.preparation_interpreter());
    let screen = el("div")
        .class("screen")
        .with(h1(words.plan_preparation_title()))
        .with(p(words.preparation_lead()).class("lead"))
        .with(p(words.preparation_talk()))
        .with(law)
        .with(p(words.preparation_voluntary()))
        .with(alert("alert alert-warning", vec![p(words.preparation_private())]))
        .with(told(visit, words, &[Resource::Preparation], move |words, told| draw(visit, words, told)))
        .with(h2(words.preparation_more()))
        .with(el("div").class("button-row").with(appointments.class("button button-secondary")))
        .with(el("div").class("button-row").with(interpreter.class("button button-secondary")))
        .with(plan_links(visit, words, Route::PlanPreparation));
    el("div").with(screen).with(sheet(visit, words))
}

fn draw(visit: Visit, words: &Words, told: &Told) -> Option<El> {
    let saved = match &**told.first()? {
        Json::Null => None,
        json => Some(Preparation::read(json)?),
    };
    begin(visit, saved.as_ref());
    let state = saved.as_ref().map(|saved| state(words, saved));
    let languages = saved.map(|saved| saved.languages).unwrap_or_default();
    let form = drawn(visit, words, form(visit, words, languages));
    let print = button("button button-secondary", words.preparation_print()).on_click(|_| browser::print());
    Some(
        el("div")
            .with(state)
            .with(form)
            .with(h2(words.preparation_paper()))
            .with(p(words.preparation_paper_text()))
            .with(p(print)),
    )
}

/// Fills the form with what was saved, unless something is typed that is not.
fn begin(visit: Visit, saved: Option<&Preparation>) {
    let is_typed = visit.entries.get_untracked().iter().any(|entry| entry.form == FORM && entry.is_typed);
    if let (Some(saved), false) = (saved, is_typed) {
        change(visit, FORM, &mut |entry| fill(entry, saved));
    }
}

fn fill(entry: &mut Entry, saved: &Preparation) {
    entry.set(OWN_WORDS, saved.own_words.clone().unwrap_or_default());
    for (name, lines) in [
        (WISHES, &saved.wishes),
        (EDUCATION, &saved.education),
        (WORK, &saved.work),
        (QUESTIONS, &saved.questions),
        (PAPERS, &saved.documents_to_bring),
    ] {
        entry.set(name, lines.join("\n"));
    }
    let spoken: Vec<&str> =
        SPOKEN.into_iter().filter(|code| saved.languages.iter().any(|saved| saved == code)).collect();
    entry.set(LANGUAGES, spoken.join(","));
    entry.set(SHARE, if saved.share_with_caseworker { "yes" } else { "no" });
    entry.is_typed = false;
}

/// When it was saved, and who can see it.
fn state(words: &Words, saved: &Preparation) -> El {
    let seen = if saved.share_with_caseworker { words.preparation_seen() } else { words.preparation_not_seen() };
    let mut body = vec![h2(words.preparation_saved()).class("alert-heading")];
    body.extend(saved.updated_at.map(|time| p(time_text(words, time))));
    body.push(p(seen));
    alert("alert alert-success", body)
}

/// `languages` are those that were saved.
fn form(visit: Visit, words: &Words, languages: Vec<String>) -> Form {
    let spoken = || SPOKEN.map(|code| (code.to_owned(), words.preparation_language(code))).to_vec();
    let share = || vec![("yes".to_owned(), words.preparation_yes()), ("no".to_owned(), words.preparation_no())];
    let questions = asked(words).into_iter().map(|(field, label, hint)| {
        let options = match field.kind {
            Kind::Several => spoken(),
            Kind::One => share(),
            _ => Vec::new(),
        };
        Question { field, label, hint, options }
    });
    let said = words.preparation_saved_now().plain();
    Form {
        id: FORM.to_owned(),
        questions: questions.collect(),
        notes: vec![p(words.preparation_replaced())],
        submit: words.preparation_save(),
        close: None,
        act: Act::PutPreparation,
        write: Arc::new(move |entry: &Entry| bodies::preparation(entry, kept(&languages))),
        done: Callback::new(move |json: Json| {
            match Preparation::read(&json) {
                Some(saved) => {
                    begin(visit, Some(&saved));
                    visit.tell(Resource::Preparation, json, moment());
                }
                None => refresh(visit, Resource::Preparation),
            }
            visit.announcement.set(said.clone());
            request_animation_frame(|| browser::focus("heading"));
        }),
    }
}

/// Every field with its label and hint.
fn asked(words: &Words) -> [(Field, Text, Text); 8] {
    let field = |name: &'static str, kind, pointer| Field { name, kind, is_required: name == SHARE, pointer };
    let lines = Kind::Lines(20, 200);
    [
        (
            field(OWN_WORDS, Kind::Text(2000), "/own_words"),
            words.preparation_own_words(),
            words.preparation_own_words_hint(),
        ),
        (field(WISHES, lines, "/wishes"), words.preparation_wishes(), words.preparation_wishes_hint()),
        (field(EDUCATION, lines, "/education"), words.preparation_education(), words.preparation_education_hint()),
        (field(WORK, lines, "/work"), words.preparation_work(), words.preparation_work_hint()),
        (
            field(LANGUAGES, Kind::Several, "/languages"),
            words.preparation_languages(),
            words.preparation_languages_hint(),
        ),
        (field(QUESTIONS, lines, "/questions"), words.preparation_questions(), words.preparation_questions_hint()),
        (field(PAPERS, lines, "/documents_to_bring"), words.preparation_papers(), words.preparation_papers_hint()),
        (field(SHARE, Kind::One, "/share_with_caseworker"), words.preparation_share(), words.preparation_share_hint()),
    ]
}

/// Languages that were saved elsewhere and cannot be ticked here.
fn kept(saved: &[String]) -> impl Iterator<Item = &str> {
    saved.iter().map(String::as_str).filter(|code| !SPOKEN.contains(code))
}

/// The paper to take along: what stands in the form, the person's own words as they are, headings also in Danish. Shown
/// by the print style only.
fn sheet(visit: Visit, words: &Words) -> El {
    if !visit.is_live {
        return el("div");
    }
    let beside = RwSignal::new(words.clone());
    fetch_danish(visit, words, Route::PlanPreparation, move |danish| drop(beside.try_set(danish)));
    let words = words.clone();
    el("div").class("sheet").attr("aria-hidden", "true").live(move || table(visit, &words, &beside.get()))
}

fn table(visit: Visit, words: &Words, beside: &Words) -> El {
    let typed = entry(visit, FORM).unwrap_or_default();
    let saved = visit.told_of(Resource::Preparation).and_then(|json| Preparation::read(&json));
    let languages = saved.map(|saved| saved.languages).unwrap_or_default();
    let mut columns = vec![words];
    if beside.language != words.language {
        columns.push(beside);
    }
    let title = row("sheet-title", &columns, |words| p(words.plan_preparation_title()));
    let day = row("sheet-note", &columns, |words| p(words.long(browser::today())));
    let mut rows = vec![title, day];
    for (at, (field, ..)) in asked(words).into_iter().enumerate() {
        rows.push(row("sheet-heading", &columns, |words| p(label(words, at))));
        rows.push(row("", &columns, |column| match field.kind {
            Kind::One => p(shared(column, typed.get(SHARE))),
            Kind::Several => p(spoken(column, &typed, &languages)),
            // What the person wrote stands once, and not as text of the page's language.
            _ if column.language == words.language => {
                p(typed.get(field.name).to_owned()).attr("lang", "").attr("dir", "auto").class("pre")
            }
            _ => el("p"),
        }));
    }
    el("table").with(el("tbody").with(rows))
}

fn row(class: &'static str, columns: &[&Words], cell: impl Fn(&Words) -> El) -> El {
    let cells: Vec<El> = columns
        .iter()
        .map(|&words| {
            let language = words.language;
            el("td").attr("lang", language.tag()).attr("dir", language.direction()).with(cell(words))
        })
        .collect();
    el("tr").class(class).with(cells)
}

/// The label of a field, by its place.
fn label(words: &Words, at: usize) -> Option<Text> {
    asked(words).into_iter().nth(at).map(|(_, label, _)| label)
}

fn shared(words: &Words, answer: &str) -> Option<Text> {
    match answer {
        "yes" => Some(words.preparation_yes()),
        "no" => Some(words.preparation_no()),
        _ => None,
    }
}

/// The names of the languages.
fn spoken(words: &Words, typed: &Entry, saved: &[String]) -> String {
    let mut names: Vec<String> = typed.chosen(LANGUAGES).map(|code| words.preparation_language(code).plain()).collect();
    names.extend(kept(saved).map(|code| words.preparation_language(code).plain()));
    names.join(", ")
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn preparation(languages: Vec<String>) -> Preparation {
        Preparation {
            own_words: Some("ሓደ\nክልተ".into()),
            education: Vec::new(),
            work: vec!["8".into(), "2".into()],
            languages,
            wishes: Vec::new(),
            questions: Vec::new(),
            documents_to_bring: Vec::new(),
            share_with_caseworker: true,
            updated_at: None,
        }
    }

    #[test]
    fn what_was_saved_comes_out_as_it_went_in_also_a_language_that_cannot_be_ticked() {
        let languages = vec!["ara".to_owned(), "tir".to_owned(), "aar".to_owned()];
        let mut entry = Entry::default();
        fill(&mut entry, &preparation(languages.clone()));
        assert!(!entry.is_typed);
        let sent = Json::parse(&bodies::preparation(&entry, kept(&languages))).expect("an object");
        assert_eq!(Preparation::read(&sent), Some(preparation(languages)));
    }

    #[test]
    fn what_is_empty_is_left_out() {
        let mut entry = Entry::default();
        entry.set(SHARE, "no");
        entry.set(WISHES, " \n \n");
        assert_eq!(bodies::preparation(&entry, kept(&[])), "{\"share_with_caseworker\":false}");
    }
}
