//! What lasts as long as one visit: the page, its language, the session, and everything typed. In memory; only the
//! answers in the guide also stay in the tab, on a device of one's own.

use crate::api::problem::Problem;
use crate::api::types::{InterpreterRequest, Plan, Session};
use crate::api::{Api, get_bytes, get_file};
use crate::browser;
use crate::reading::{Reading, read_answers, write_answers};
use crate::request_draft::{Field, RequestDraft};
use crate::routes::{self, Address, Route};
use crate::settings::Settings;
use crate::words::{GUIDE, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rulebook::judge::Answers;
use rulebook::{Date, Guide};
use std::sync::Arc;

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
    /// The rules; none until a page needs them.
    pub guide: RwSignal<Option<Arc<Guide>>>,
    /// Answers in the guide.
    pub answers: RwSignal<Answers>,
    /// Why a paper is missing, in the person's own words.
    pub missing_papers: RwSignal<String>,
    /// Papers that are ticked and that no question of the guide asks for.
    pub other_papers: RwSignal<Vec<String>>,
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
            guide: RwSignal::new(None),
            answers: RwSignal::new(Answers::new()),
            missing_papers: RwSignal::new(String::new()),
            other_papers: RwSignal::new(Vec::new()),
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
        self.show(Place { address, step, arrival: Arrival::Link }, Entering::New);
    }

    /// Follows a link to a page; one to another language changes the language and keeps the place.
    pub fn follow(&self, address: Address) {
        let here = self.place.get_untracked();
        if address.language == here.address.language {
            self.go(address.route, 0);
        } else if address.route == here.address.route {
            self.show(Place { address, arrival: Arrival::Language, ..here }, Entering::Instead);
        } else {
            browser::leave_for(&address.to_string());
        }
    }

    /// The person went back or forward.
    pub fn moved(&self, entry: browser::Entry) {
        if let Some(address) = Address::parse(&browser::path()) {
            self.show(Place { address, step: entry.step, arrival: Arrival::History(entry.scroll) }, Entering::Already);
        } else {
            browser::reload();
        }
    }

    /// Shows `place`, after what it needs has been fetched. Without that the browser loads the page itself, unless
    /// something typed would be lost: then a sentence says that it did not work.
    fn show(self, place: Place, entering: Entering) {
        let words = self.words.get_untracked();
        let is_ready = words.language == place.address.language
            && (!place.address.route.needs_guide() || (words.has_guide() && self.guide.with_untracked(Option::is_some)));
        if is_ready {
            return self.enter(place, entering);
        }
        spawn_local(async move {
            match fetch_page(place.address, Some(&words), self.guide.get_untracked()).await {
                Some((words, guide)) => {
                    self.set_guide(guide);
                    self.words.set(words);
                    self.enter(place, entering);
                }
                None if self.is_empty() => browser::leave_for(&place.address.to_string()),
                None => self.announcement.set(words.problem_offline().plain()),
            }
        });
    }

    fn enter(self, place: Place, entering: Entering) {
        match entering {
            Entering::New => {
                browser::remember_scroll(self.place.get_untracked().step);
                browser::push(place.address, place.step);
            }
            Entering::Instead => browser::replace(place.address, place.step),
            Entering::Already => {}
        }
        self.place.set(place);
    }

    /// The rules as they read today, once they are there.
    pub fn reading(&self, words: &Words) -> Option<Reading> {
        let guide = self.guide.get_untracked().filter(|_| words.has_guide())?;
        // On the build machine no day is today: nothing prerendered may depend on one.
        let today = if self.is_live { browser::today() } else { Date::from_number(0) };
        Some(Reading { guide, words: words.clone(), today })
    }

    /// Takes the rules, and the answers that this tab has kept.
    pub fn set_guide(&self, guide: Option<Arc<Guide>>) {
        if let (Some(guide), true) = (&guide, self.answers.with_untracked(Answers::is_empty) && self.may_keep()) {
            self.answers.set(read_answers(guide, &browser::kept()));
        }
        self.guide.set(guide);
    }

    /// Changes the answers in the guide and keeps them for as long as the tab is open; on a public PC not even so.
    pub fn change_answers(&self, change: impl FnOnce(&mut Answers)) {
        self.answers.update(change);
        if let (true, Some(reading)) = (self.may_keep(), self.reading(&self.words.get_untracked())) {
            browser::keep(&self.answers.with_untracked(|answers| write_answers(&reading, answers)));
        }
    }

    fn may_keep(&self) -> bool {
        self.is_live && !self.settings.with_value(|settings| settings.kiosk)
    }

    /// Forgets everything typed and leaves for a neutral page, which takes this one's place in the history.
    pub fn exit(&self) {
        browser::keep("");
        self.answers.set(Answers::new());
        self.missing_papers.set(String::new());
        self.draft.set(RequestDraft::default());
        self.objection.set(None);
        browser::leave_for(&self.settings().neutral_page);
    }

    /// Whether nothing has been typed that a new page load would lose.
    pub fn is_empty(&self) -> bool {
        self.draft.with_untracked(RequestDraft::is_empty)
            && (self.may_keep() || self.answers.with_untracked(Answers::is_empty))
            && self.missing_papers.with_untracked(String::is_empty)
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

/// What a page does to the history.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Entering {
    /// It is a new entry.
    New,
    /// It takes the place of the present entry.
    Instead,
    /// The browser has gone there already.
    Already,
}

/// Fetches what the page at `address` needs and is not there yet: words, and the guide.
pub async fn fetch_page(
    address: Address,
    words: Option<&Words>,
    guide: Option<Arc<Guide>>,
) -> Option<(Words, Option<Arc<Guide>>)> {
    let language = address.language;
    let mut words = match words.filter(|words| words.language == language) {
        Some(words) => words.clone(),
        None => Words::parse(language, &get_file(&routes::catalogue(language, 0)).await.ok()?).ok()?,
    };
    if !address.route.needs_guide() {
        return Some((words, guide));
    }
    if !words.has_guide() {
        words = words.and(&get_file(&routes::catalogue(language, GUIDE)).await.ok()?).ok()?;
    }
    let guide = match guide {
        Some(guide) => guide,
        None => Arc::new(postcard::from_bytes(&get_bytes(&routes::guide_file()).await.ok()?).ok()?),
    };
    Some((words, Some(guide)))
}
