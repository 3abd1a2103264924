//! Cards to show to somebody who speaks Danish. They need no connection and nobody who is signed in.

use crate::browser;
use crate::element::{El, bdi, button, el, h1, p};
use crate::form::Field;
use crate::parts::draft::{change, now};
use crate::parts::field::{Errors, Legend};
use crate::parts::language::{LanguageField, dialect_options, language_field};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Language, Text, Words};
use leptos::prelude::*;
use rulebook::spoken::{Found, SpokenLanguage, find};
use std::sync::Arc;

/// A card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Card {
    /// I speak …, I need an interpreter.
    Speak,
    /// I do not understand the interpreter.
    NotUnderstood,
    /// I know this person.
    Know,
    /// I want to stop.
    Stop,
}

impl Card {
    const ALL: [Self; 4] = [Self::Speak, Self::NotUnderstood, Self::Know, Self::Stop];

    fn texts(self, words: &Words) -> (Text, Text) {
        match self {
            Self::Speak => (words.card_danish_need(), words.card_need()),
            Self::NotUnderstood => (words.card_danish_not_understood(), words.card_not_understood()),
            Self::Know => (words.card_danish_know(), words.card_know()),
            Self::Stop => (words.card_danish_stop(), words.card_stop()),
        }
    }
}

/// Every card, or the one that is shown big.
pub fn cards_page(visit: Visit, words: &Words) -> El {
    let step = visit.place.get_untracked().step;
    // A public PC keeps nothing, not even what everybody may see.
    if visit.is_live && !visit.settings().kiosk {
        browser::keep_offline(&visit.place.get_untracked().address.to_string());
    }
    if let Some(card) = step.checked_sub(1).and_then(|at| Card::ALL.get(at)).filter(|_| visit.is_live) {
        return big(visit, words, *card);
    }
    let cards: Vec<El> = Card::ALL.iter().enumerate().map(|(at, card)| small(visit, words, *card, at + 1)).collect();
    el("div")
        .with(h1(words.interpreter_cards_title()))
        .with(p(words.card_lead()).class("lead"))
        .with(el("ul").class("show-cards").with(cards))
        .with(visit.is_live.then(|| chooser(visit, words)))
        .with((!visit.settings().kiosk).then(|| p(words.card_offline()).class("small")))
        .with(p(words.interpreter_secrecy()))
}

/// The language on the card. Until one is chosen it is that of the page, which is mostly read by those who speak it.
fn code(visit: Visit, language: Language) -> String {
    let chosen = now(visit.card, Field::Language);
    match language.tag() {
        "ar" if chosen.is_empty() => "ara".into(),
        "ti" if chosen.is_empty() => "tir".into(),
        _ => chosen,
    }
}

fn chooser(visit: Visit, words: &Words) -> El {
    let list = visit.spoken.get_untracked().unwrap_or_default();
    let errors: Errors = RwSignal::new(Vec::new());
    let language = words.language;
    let shown = RwSignal::new(untrack(|| code(visit, language)));
    let on_choose = Callback::new(move |code: String| {
        change(visit.card, &mut |card| {
            card.set(Field::Language, code.as_str());
            card.set(Field::Dialect, "");
        });
        shown.set(code);
    });
    let field = LanguageField {
        id: "language",
        question: Legend::Label(words.card_language()),
        hint: words.card_language_hint(),
        chosen: Arc::new(move || code(visit, language)),
        on_choose,
        none: None,
        other: false,
    };
    let live_words = words.clone();
    let dialects = move || {
        let found = find(&list, &shown.get()).map(|found| found.language);
        found.and_then(|language| dialect_options(&live_words, language, visit.card, errors))
    };
    el("div").with(language_field(visit, words, field, errors)).with(el("div").live(dialects))
}

/// The language on the card, in Danish and by its own name. In a Danish sentence it has a small letter.
fn spoken(list: &[SpokenLanguage], code: &str, note: &str) -> Option<(String, String)> {
    let Found { language, dialect } = find(list, code)?;
    let (danish, own) = match dialect {
        Some(dialect) => {
            (format!("{}, {}", language.danish, dialect.danish), format!("{} ({})", language.name, dialect.name))
        }
        // A dialect without a code names its language too.
        None => match language.dialects.iter().find(|dialect| dialect.danish == note) {
            Some(dialect) => (dialect.danish.clone(), dialect.name.clone()),
            None => (language.danish.clone(), language.name.clone()),
        },
    };
    let mut letters = danish.chars();
    let first = letters.next()?.to_ascii_lowercase();
    Some((format!("{first}{}", letters.as_str()), own))
}

/// What a card says: in Danish, and in the language of the page.
fn lines(visit: Visit, words: &Words, card: Card) -> Vec<El> {
    let (danish, own) = card.texts(words);
    let list = visit.spoken.get_untracked().unwrap_or_default();
    let language = spoken(&list, &code(visit, words.language), &now(visit.card, Field::Dialect));
    let language = language.filter(|_| card == Card::Speak);
    let mut danish_line = el("p").class("card-danish").danish();
    let mut own_line = el("p");
    if let Some((name, own_name)) = language {
        danish_line = danish_line.with(words.card_danish_speak()).with(" ").with(bdi(name)).with(". ");
        own_line = own_line.with(words.card_speak(&own_name)).with(" ");
    }
    let mut all = vec![danish_line.with(danish)];
    if words.language != Language::Da {
        all.push(own_line.with(own));
    }
    all
}

fn small(visit: Visit, words: &Words, card: Card, step: usize) -> El {
    let live_words = words.clone();
    let label = words.card_show_of(&card.texts(words).1.plain()).plain();
    let show = button("button button-primary", words.card_show())
        .attr("aria-label", label)
        .on_click(move |_| visit.go(Route::InterpreterCards, step));
    let show = visit.is_live.then(|| p(show));
    el("li").class("card").with(el("div").live(move || lines(visit, &live_words, card))).with(show)
}

fn big(visit: Visit, words: &Words, card: Card) -> El {
    let close = button("button button-secondary", words.card_close()).on_click(|_| browser::go_back());
    el("div")
        .class("card-big")
        .with(h1(words.interpreter_cards_title()).class("sr-only"))
        .with(el("div").class("card-big-text").with(lines(visit, words, card)))
        .with(p(close))
}
