//! What lasts as long as one visit: the page, its language, the session, and everything typed. In memory only.

use crate::api::problem::Problem;
use crate::api::types::{InterpreterRequest, Plan, Session};
use crate::api::{Api, get_file};
use crate::browser;
use crate::request_draft::{Field, RequestDraft};
use crate::routes::{self, Address, Route};
use crate::settings::Settings;
use crate::words::{Language, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rulebook::judge::Answers;

/// How the person came to the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arrival {
    /// It is the first one: the browser has placed focus and scroll.
    First,
    /// By a link or a button.
    Link,
    /// Back or forward, to a page that was scrolled this far.
    History(i32),
    /// The same page in another language.
    Language,
}

/// Where the person is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The page.
    pub address: Address,
    /// Step of a form, from 0.
    pub step: usize,
    /// How they came.
    pub arrival: Arrival,
}

/// An objection that is being written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ObjectionDraft {
    /// The action it is about.
    pub action: String,
    /// What is written.
    pub text: String,
    /// Names this one intent, however often it is sent.
    pub key: String,
}

/// What the sending of something has come to.
#[derive(Debug, Clone, PartialEq)]
pub enum Sending {
    /// Not sent.
    NotYet,
    /// No answer yet.
    Underway,
    /// It went wrong.
    Failed(Problem),
}

/// One visit.
#[derive(Clone, Copy)]
pub struct Visit {
    /// Where the person is.
    pub place: RwSignal<Place>,
    /// The words of the page's language.
    pub words: RwSignal<Words>,
    /// Who is signed in; none until the API has said so.
    pub session: RwSignal<Option<Session>>,
    /// Answers in the guide.
    pub answers: RwSignal<Answers>,
    /// The request for an interpreter that is being written.
    pub draft: RwSignal<RequestDraft>,
    /// Fields of it that the API has refused.
    pub refused: RwSignal<Vec<Field>>,
    /// The reference of the last request that was sent in this visit.
    pub sent: RwSignal<Option<String>>,
    /// The objection that is being written.
    pub objection: RwSignal<Option<ObjectionDraft>>,
    /// The plan as last read.
    pub plan: RwSignal<Option<Plan>>,
    /// The requests as last read.
    pub requests: RwSignal<Option<Vec<InterpreterRequest>>>,
    /// What a screen reader is told without moving the focus.
    pub announcement: RwSignal<String>,
    settings: StoredValue<Settings>,
    /// Whether this is the browser, not the build machine.
    pub is_live: bool,
}

impl Visit {
    /// Begins a visit.
    pub fn new(address: Address, step: usize, words: Words, settings: Settings, is_live: bool) -> Self {
        Self {
            place: RwSignal::new(Place { address, step, arrival: Arrival::First }),
            words: RwSignal::new(words),
            session: RwSignal::new(None),
            answers: RwSignal::new(Answers::new()),
            draft: RwSignal::new(RequestDraft::default()),
            refused: RwSignal::new(Vec::new()),
            sent: RwSignal::new(None),
            objection: RwSignal::new(None),
            plan: RwSignal::new(None),
            requests: RwSignal::new(None),
            announcement: RwSignal::new(String::new()),
            settings: StoredValue::new(settings),
            is_live,
        }
    }

    /// The municipality's settings.
    pub fn settings(&self) -> Settings {
        self.settings.get_value()
    }

    /// The API.
    pub fn api(&self) -> Api {
        Api { base: self.settings().api }
    }

    /// The address of `route` in the page's language.
    pub fn address(&self, route: Route) -> Address {
        Address { language: self.words.get_untracked().language, route }
    }

    /// Goes to a page, or to a step of it.
    pub fn go(&self, route: Route, step: usize) {
        let address = self.address(route);
        browser::remember_scroll(self.place.get_untracked().step);
        browser::push(address, step);
        self.place.set(Place { address, step, arrival: Arrival::Link });
    }

    /// Follows a link to a page; one to another language changes the language and keeps the place.
    pub fn follow(&self, address: Address) {
        let here = self.place.get_untracked();
        if address.language == here.address.language {
            self.go(address.route, 0);
        } else if address.route == here.address.route {
            self.speak(Place { address, arrival: Arrival::Language, ..here }, true);
        } else {
            browser::leave_for(&address.to_string());
        }
    }

    /// The person went back or forward.
    pub fn moved(&self, entry: browser::Entry) {
        if let Some(address) = Address::parse(&browser::path()) {
            let place = Place { address, step: entry.step, arrival: Arrival::History(entry.scroll) };
            if address.language == self.place.get_untracked().address.language {
                self.place.set(place);
            } else {
                self.speak(place, false);
            }
        } else {
            browser::reload();
        }
    }

    /// Fetches another language's words, then shows `place`. Without them the browser loads that page itself,
    /// unless something typed would be lost: then a sentence says that it did not work.
    fn speak(self, place: Place, is_new: bool) {
        spawn_local(async move {
            match fetch_words(place.address.language).await {
                Some(words) => {
                    if is_new {
                        browser::replace(place.address, place.step);
                    }
                    self.words.set(words);
                    self.place.set(place);
                }
                None if self.is_empty() => browser::leave_for(&place.address.to_string()),
                None => self.announcement.set(self.words.get_untracked().problem_offline().plain()),
            }
        });
    }

    /// Whether nothing has been typed that a new page load would lose.
    pub fn is_empty(&self) -> bool {
        self.draft.with_untracked(RequestDraft::is_empty)
            && self.answers.with_untracked(Answers::is_empty)
            && self.objection.with_untracked(|draft| draft.as_ref().is_none_or(|draft| draft.text.is_empty()))
    }

    /// Asks the API who is signed in. While it does not answer nobody is.
    pub fn read_session(self) {
        spawn_local(async move {
            let session = self.api().get_session().await.unwrap_or_default();
            self.session.set(Some(session));
        });
    }
}

/// Fetches the words of `language`.
pub async fn fetch_words(language: Language) -> Option<Words> {
    let file = get_file(&routes::catalogue(language)).await.ok()?;
    Words::parse(language, &file).ok()
}
