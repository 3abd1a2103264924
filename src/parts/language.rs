//! Choosing a language: typed in any script, shown by its own name, or written freely.

use crate::browser;
use crate::element::{El, bdi, button, el, language_name, p};
use crate::form::{Draft, Field};
use crate::parts::draft::{change, now};
use crate::parts::field::{Errors, Legend, Now, field_group, radio};
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use rulebook::spoken::{Found, OTHER, SpokenLanguage, find, search};
use std::sync::Arc;

/// So many are shown before somebody asks for all.
const FIRST: usize = 6;

/// Own name and Danish name, each in its own direction.
pub fn both_names(own: String, danish: &str) -> El {
    let is_one = own == danish;
    let danish = (!is_one).then(|| bdi(danish.to_owned()).attr("lang", "da"));
    el("span").with(language_name(own)).with((!is_one).then_some(" – ")).with(danish)
}

/// A language by its own name and its Danish one, with its dialect and the remark on it. One that the list lacks goes by
/// what was written.
pub fn language(list: &[SpokenLanguage], code: &str, note: &str) -> El {
    let (name, note) = match find(list, code) {
        Some(Found { language, dialect: None }) => (both_names(language.name.clone(), &language.danish), note),
        Some(Found { language, dialect: Some(dialect) }) => {
            (both_names(format!("{} ({})", language.name, dialect.name), &dialect.danish), note)
        }
        None if code == OTHER && !note.is_empty() => (bdi(note.to_owned()), ""),
        None => (bdi(code.to_owned()), note),
    };
    name.with((!note.is_empty()).then(|| el("span").class("line").with(bdi(note.to_owned()))))
}

/// The list with a search field above it.
pub struct LanguageField {
    /// Id of the first input.
    pub id: &'static str,
    /// The question.
    pub question: Legend,
    /// What helps to answer it.
    pub hint: Text,
    /// What is chosen.
    pub chosen: Now<String>,
    /// Hears the code that is chosen.
    pub on_choose: Callback<String>,
    /// The option that takes the choice back.
    pub none: Option<Text>,
    /// Whether a language that the list lacks can be chosen.
    pub other: bool,
}

/// Draws the field.
pub fn language_field(visit: Visit, words: &Words, field: LanguageField, errors: Errors) -> El {
    let LanguageField { id, question, hint, chosen, on_choose, none, other } = field;
    let list = visit.spoken.get_untracked().unwrap_or_default();
    let shows_all = RwSignal::new(false);
    let search_id = format!("{id}-search");
    let input = el("input")
        .class("form-input")
        .id(search_id.clone())
        .attr("type", "search")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .not_sent_by_enter()
        .value(move || visit.search.get())
        .on_input(move |text| visit.search.set(text));
    let search_label = el("label").class("form-label").attr("for", search_id).with(words.language_search());
    let words = words.clone();
    let results = move || {
        let typed = visit.search.get();
        let mut found = search(&list, &typed);
        // What is chosen stays in sight, whatever is typed.
        let now = untrack(|| chosen());
        if let Some(Found { language: chosen, .. }) = find(&list, &now) {
            found.retain(|one| *one != chosen);
            found.insert(0, chosen);
        }
        let count = found.len();
        let is_cut = count > FIRST + 1 && !shows_all.get();
        let option = |number: usize, code: String, text: El| {
            let input_id = if number == 0 { id.to_owned() } else { format!("{id}-{number}") };
            let own = code.clone();
            let list = list.clone();
            let chosen = chosen.clone();
            let is_chosen = Arc::new(move || {
                let now = chosen();
                now == own || find(&list, &now).is_some_and(|found| found.language.iso639_3 == own)
            });
            radio(id, input_id, &code, text, is_chosen, on_choose)
        };
        let mut options = Vec::new();
        for (number, one) in found.into_iter().take(if is_cut { FIRST } else { usize::MAX }).enumerate() {
            options.push(option(number, one.iso639_3.clone(), language(&list, &one.iso639_3, "")));
        }
        let shown = i64::try_from(count).unwrap_or(0);
        let status = p(words.language_found(shown)).class("small").attr("role", "status");
        let more = is_cut.then(|| {
            p(button("button button-secondary", words.language_show_all(shown)).on_click(move |_| {
                shows_all.set(true);
                // The button is gone: on with the first one that was not there.
                request_animation_frame(move || browser::focus(&format!("{id}-{FIRST}")));
            }))
        });
        let other = other.then(|| option(options.len(), OTHER.into(), el("span").with(words.language_other())));
        let none = none.clone().map(|text| option(options.len() + 1, String::new(), el("span").with(text)));
        vec![status, el("div").with(options).with(more).with(other).with(none)]
    };
    field_group(id, question, hint, el("div").with(search_label).with(input).with(el("div").live(results)), errors)
}

/// Which dialect, where the language has several. One with a code of its own takes the language's place; another is said
/// in words.
pub fn dialect_options(words: &Words, language: &SpokenLanguage, draft: RwSignal<Draft>, errors: Errors) -> Option<El> {
    let on_choose = Callback::new(move |value: String| {
        change(draft, &mut |draft| match value.strip_prefix('=') {
            Some(note) => draft.set(Field::Dialect, note),
            None => {
                draft.set(Field::Language, value.as_str());
                draft.set(Field::Dialect, "");
            }
        });
    });
    let mut rows = el("div");
    for (number, dialect) in language.dialects.iter().enumerate() {
        let value = dialect.iso639_3.clone().unwrap_or_else(|| format!("={}", dialect.danish));
        let own = value.clone();
        let is_chosen = Arc::new(move || match own.strip_prefix('=') {
            Some(note) => now(draft, Field::Dialect) == note,
            None => now(draft, Field::Language) == own,
        });
        let text = both_names(dialect.name.clone(), &dialect.danish);
        rows = rows.with(radio("which", format!("which-{number}"), &value, text, is_chosen, on_choose));
    }
    let question = Legend::Label(words.language_which());
    (!language.dialects.is_empty()).then(|| field_group("which", question, words.language_optional(), rows, errors))
}
