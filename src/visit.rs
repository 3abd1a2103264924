//! What lasts as long as one visit: the page, its language, the session, and everything typed. In memory; only the
//! answers in the guide also stay in the tab, on a device of one's own.

use crate::api::problem::Problem;
use crate::api::types::{Appointment, InterpreterRequest, Session};
use crate::api::{Api, Resource, get_bytes, get_file};
use crate::browser;
use crate::entry::Entry;
use crate::form::{Draft, Field};
use crate::groups::{Groups, fetch_outcome};
use crate::intent::Asking;
use crate::json::Json;
use crate::local_time::TypedDate;
use crate::reading::Reading;
use crate::routes::{self, Address, Book, Group, Route};
use crate::settings::Settings;
use crate::words::{BASIS, Language, QUESTIONS, RULES, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use rulebook::Guide;
use rulebook::guide::DONT_KNOW;
use rulebook::judge::{Answer, Answers};
use rulebook::spoken::SpokenLanguage;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// One function for each kind of signal: put in at each place they would be kilobytes of what every visit loads.
#[inline(never)]
fn signal<T: Send + Sync + 'static>(value: T) -> RwSignal<T> {
    RwSignal::new(value)
}

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

/// Guides by [`Book`], as far as they are there.
pub type Guides = [Option<Arc<Guide>>; Book::ALL.len()];

/// Counts moments: what was read before something was done is older than that.
static MOMENT: AtomicU32 = AtomicU32::new(0);

/// The moment of what was told last, by [`Resource`].
static TOLD: [AtomicU32; Resource::ALL.len()] = [const { AtomicU32::new(0) }; Resource::ALL.len()];

/// The moment when everything was forgotten.
static FORGOTTEN: AtomicU32 = AtomicU32::new(0);

/// A new moment.
pub fn moment() -> u32 {
    MOMENT.fetch_add(1, Ordering::Relaxed) + 1
}

/// How often a page was asked for: an answer to an earlier asking comes too late.
static TURN: AtomicU32 = AtomicU32::new(0);

/// An answer in the guide that is being given. A change of language draws the page anew, but not this.
#[derive(Debug, Clone, Copy)]
pub struct Answering {
    /// Its question.
    question: RwSignal<String>,
    /// Options that are chosen.
    pub chosen: RwSignal<Vec<String>>,
    /// A number, as it is typed.
    pub number: RwSignal<String>,
    /// A date, as it is typed.
    pub typed: RwSignal<TypedDate>,
}

impl Answering {
    fn new() -> Self {
        Self {
            question: signal(String::new()),
            chosen: signal(Vec::new()),
            number: signal(String::new()),
            typed: signal(TypedDate::default()),
        }
    }

    /// Begins with the answer that was given before, unless the question is being answered already.
    pub fn begin(self, question: &str, given: Option<&Answer>) {
        if self.question.with_untracked(|begun| begun == question) {
            return;
        }
        let (mut chosen, mut number, mut typed) = (Vec::new(), String::new(), TypedDate::default());
        match given {
            Some(Answer::One(option)) => chosen.push(option.clone()),
            Some(Answer::Several(options)) => chosen.clone_from(options),
            Some(Answer::DontKnow) => chosen.push(DONT_KNOW.into()),
            Some(Answer::Number(given)) => number = given.to_string(),
            Some(Answer::Day(day)) => typed = (*day).into(),
            None => {}
        }
        self.question.set(question.into());
        self.chosen.set(chosen);
        self.number.set(number);
        self.typed.set(typed);
    }

    /// Forgets what was begun.
    pub fn forget(self) {
        self.question.set(String::new());
    }
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
    /// The code of pages that have a module of their own, as far as it is there.
    pub groups: RwSignal<Groups>,
    /// The rules, by [`Book`]; none until a page needs them.
    pub guides: RwSignal<Guides>,
    /// Languages an interpreter can be asked for; none until a page needs them.
    pub spoken: RwSignal<Option<Arc<Vec<SpokenLanguage>>>>,
    /// Answers in the guide.
    pub answers: RwSignal<Answers>,
    /// Why a paper is missing, in the person's own words.
    pub missing_papers: RwSignal<String>,
    /// Papers that are ticked and that no question of the guide asks for.
    pub other_papers: RwSignal<Vec<String>>,
    /// The request for an interpreter that is being written.
    pub draft: RwSignal<Draft>,
    /// Where the sending of it stands.
    pub asking: RwSignal<Asking>,
    /// The need for an interpreter as it is being written.
    pub need: RwSignal<Draft>,
    /// The need as the API has it; empty if it was never said.
    pub said: RwSignal<Draft>,
    /// Names the intent to say a need; empty until the one said last has been read.
    pub need_intent: RwSignal<String>,
    /// What is being answered to the unit.
    pub reply: RwSignal<Draft>,
    /// The language on the cards.
    pub card: RwSignal<Draft>,
    /// Meetings of the plan that an interpreter can be asked for; none until they have been read.
    pub appointments: RwSignal<Option<Vec<Appointment>>>,
    /// The reference of the last request that was sent in this visit.
    pub sent: RwSignal<Option<String>>,
    /// The reference of the request that is looked at.
    pub opened: RwSignal<String>,
    /// What is typed to find a language.
    pub search: RwSignal<String>,
    /// Which requests are listed.
    pub pile: RwSignal<String>,
    /// Answers about the fee.
    pub fee: RwSignal<Answers>,
    /// What the API has told for the pages of the plan, by [`Resource`].
    pub told: [RwSignal<Option<Arc<Json>>>; Resource::ALL.len()],
    /// What is typed into the forms of the plan.
    pub entries: RwSignal<Vec<Entry>>,
    /// Which of those forms are open, by name.
    pub open_forms: RwSignal<Vec<String>>,
    /// Parts of the plan that were looked at: actions, appointments, decisions, by their references. The history holds only
    /// how many there were.
    items: RwSignal<Vec<String>>,
    /// The meeting of the plan that an interpreter is asked for from its page.
    pub meeting: RwSignal<String>,
    /// Which part of a list of the plan is shown.
    pub filter: RwSignal<String>,
    /// The deadlines of the law, packed; none until a page needs them.
    pub deadlines: StoredValue<Arc<[u8]>>,
    /// The requests as last read.
    pub requests: RwSignal<Option<Vec<InterpreterRequest>>>,
    /// The answer that is being given in the guide.
    pub answering: Answering,
    /// What a screen reader is told without moving the focus.
    pub announcement: RwSignal<String>,
    /// Why the page that was asked for is not shown; empty if it is.
    pub trouble: RwSignal<String>,
    settings: StoredValue<Settings>,
    /// Whether this is the browser, not the build machine.
    pub is_live: bool,
}

impl Visit {
    /// Begins a visit.
    pub fn new(address: Address, step: usize, words: Words, settings: Settings, is_live: bool) -> Self {
        Self {
            place: signal(Place { address, step, arrival: Arrival::First }),
            words: signal(words),
            session: signal(None),
            groups: signal(Groups::default()),
            guides: signal(Guides::default()),
            spoken: signal(None),
            answers: signal(Answers::new()),
            missing_papers: signal(String::new()),
            other_papers: signal(Vec::new()),
            draft: signal(Draft::default()),
            asking: signal(Asking::NotYet),
            need: signal(Draft::default()),
            said: signal(Draft::default()),
            need_intent: signal(String::new()),
            reply: signal(Draft::default()),
            card: signal(Draft::default()),
            appointments: signal(None),
            sent: signal(None),
            opened: signal(String::new()),
            search: signal(String::new()),
            pile: signal(String::new()),
            fee: signal(Answers::new()),
            told: Resource::ALL.map(|_| signal(None)),
            entries: signal(Vec::new()),
            open_forms: signal(Vec::new()),
            items: signal(Vec::new()),
            meeting: signal(String::new()),
            filter: signal(String::new()),
            deadlines: StoredValue::new(Arc::default()),
            requests: signal(None),
            answering: Answering::new(),
            announcement: signal(String::new()),
            trouble: signal(String::new()),
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
        let turn = TURN.fetch_add(1, Ordering::Relaxed) + 1;
        let loaded = self.loaded();
        if loaded.covers(place.address) {
            return self.enter(place, entering);
        }
        let words = loaded.words.clone();
        spawn_local(async move {
            let fetched = loaded.with(place.address).await;
            if TURN.load(Ordering::Relaxed) != turn {
                // Something else was asked for meanwhile.
                return;
            }
            match fetched {
                Some(loaded) => {
                    self.take(loaded);
                    self.enter(place, entering);
                }
                None if self.is_empty() => browser::leave_for(&place.address.to_string()),
                None => {
                    let here = self.place.get_untracked();
                    if entering == Entering::Already {
                        browser::replace(here.address, here.step);
                    }
                    self.trouble.set(words.problem_offline().plain());
                }
            }
        });
    }

    /// Fetches what the guide says, while its questions are read. `then` hears whether it is there.
    pub fn fetch_outcome(self, then: impl FnOnce(bool) + 'static) {
        let loaded = self.loaded();
        spawn_local(async move {
            let loaded = loaded.with_outcome().await;
            let is_there = loaded.is_some();
            // Another language may have come meanwhile: its words must stay.
            if let Some(loaded) = loaded.filter(|loaded| loaded.words.language == self.words.get_untracked().language) {
                self.take(loaded);
            }
            then(is_there);
        });
    }

    /// What has been fetched so far.
    pub fn loaded(&self) -> Loaded {
        Loaded {
            words: self.words.get_untracked(),
            guides: self.guides.get_untracked(),
            spoken: self.spoken.get_untracked(),
            deadlines: self.deadlines.get_value(),
            groups: self.groups.get_untracked(),
        }
    }

    /// Takes what has been fetched; with the rules the answers that this tab has kept.
    pub fn take(&self, loaded: Loaded) {
        let has_answers = !self.answers.with_untracked(Answers::is_empty);
        let questions = loaded.groups.questions().filter(|_| self.may_keep() && !has_answers);
        if let (Some(guide), Some(questions)) = (&loaded.guides[Book::Family as usize], questions) {
            self.answers.set((questions.read)(guide, &browser::kept()));
        }
        // Two may be fetched at once: what is there stays.
        let mut words = loaded.words;
        self.words.with_untracked(|now| words.merge(now));
        self.words.set(words);
        self.guides.update(|guides| {
            for (mine, more) in guides.iter_mut().zip(loaded.guides) {
                *mine = mine.take().or(more);
            }
        });
        if !loaded.deadlines.is_empty() {
            self.deadlines.set_value(loaded.deadlines);
        }
        if loaded.spoken.is_some() {
            self.spoken.set(loaded.spoken);
        }
        self.groups.update(|groups| groups.add(loaded.groups));
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
        self.trouble.set(String::new());
        self.place.set(place);
    }

    /// The rules on family reunification as they read today, once they are there.
    pub fn reading(&self, words: &Words) -> Option<Reading> {
        self.reading_of(Book::Family, QUESTIONS, words)
    }

    /// The rules of `book` as they read today, once they and their `part` of the words are there.
    pub fn reading_of(&self, book: Book, part: usize, words: &Words) -> Option<Reading> {
        let guide = self.guides.with_untracked(|guides| guides[book as usize].clone()).filter(|_| words.has(part))?;
        // On the build machine no day is today: pages are made as of the day somebody last read the law.
        let today = if self.is_live { browser::today() } else { guide.checked_on().1 };
        Some(Reading { guide, words: words.clone(), today })
    }

    /// Changes the answers in the guide and keeps them for as long as the tab is open; on a public PC not even so.
    pub fn change_answers(&self, change: impl FnOnce(&mut Answers)) {
        self.answers.update(change);
        let reading = self.reading(&self.words.get_untracked()).filter(|_| self.may_keep());
        if let (Some(reading), Some(questions)) = (reading, self.groups.get_untracked().questions()) {
            browser::keep(&self.answers.with_untracked(|answers| (questions.write)(&reading, answers)));
        }
    }

    fn may_keep(&self) -> bool {
        self.is_live && !self.settings.with_value(|settings| settings.kiosk)
    }

    /// Forgets everything typed and everything the API has said.
    pub fn forget(self) {
        browser::keep("");
        self.answering.forget();
        self.other_papers.set(Vec::new());
        self.answers.set(Answers::new());
        self.missing_papers.set(String::new());
        for draft in [self.draft, self.need, self.said, self.reply, self.card] {
            draft.set(Draft::default());
        }
        self.need_intent.set(String::new());
        self.asking.set(Asking::NotYet);
        self.entries.set(Vec::new());
        self.open_forms.set(Vec::new());
        self.items.set(Vec::new());
        for text in [self.meeting, self.filter, self.opened, self.search, self.pile] {
            text.set(String::new());
        }
        self.sent.set(None);
        self.fee.set(Answers::new());
        self.forget_told();
    }

    /// Forgets everything typed and leaves for a neutral page, which takes this one's place in the history.
    pub fn exit(self) {
        self.forget();
        // Nothing of the guide is seen while the neutral page loads.
        let home = Place { address: self.address(Route::Home), step: 0, arrival: Arrival::Link };
        self.enter(home, Entering::Instead);
        browser::leave_for(&self.settings().neutral_page);
    }

    /// Opens a request. What is being answered in another one is not for it.
    pub fn open_request(self, id: &str) {
        if self.opened.get_untracked() != id {
            self.reply.set(Draft::default());
            self.opened.set(id.to_owned());
        }
        self.go(Route::InterpreterRequests, 1);
    }

    /// Opens a page of the plan at one of its items.
    pub fn open_item(self, route: Route, id: &str) {
        let mut items = self.items.get_untracked();
        items.push(id.to_owned());
        let step = items.len();
        self.items.set(items);
        self.go(route, step);
    }

    /// The item that is looked at; nothing at a list, or where nobody knows it any more, as after a reload.
    pub fn item(self) -> String {
        let step = self.place.get_untracked().step;
        let items = self.items.get_untracked();
        step.checked_sub(1).and_then(|at| items.get(at).cloned()).unwrap_or_default()
    }

    /// What the API has told of `resource`, if it has.
    pub fn told_of(self, resource: Resource) -> Option<Arc<Json>> {
        self.told[resource as usize].get()
    }

    /// Forgets what the API has told: it may be somebody else's by now.
    pub fn forget_told(self) {
        // What was asked before this is not taken any more.
        FORGOTTEN.store(moment(), Ordering::Relaxed);
        for told in self.told {
            told.set(None);
        }
        self.requests.set(None);
        self.appointments.set(None);
    }

    /// Takes what the API told at a moment, unless something newer is known. The same as before is not drawn anew: the
    /// focus stays where it is.
    pub fn tell(self, resource: Resource, json: Json, moment: u32) {
        let at = resource as usize;
        if moment < TOLD[at].load(Ordering::Relaxed) || moment < FORGOTTEN.load(Ordering::Relaxed) {
            return;
        }
        TOLD[at].store(moment, Ordering::Relaxed);
        if self.told[at].get_untracked().as_deref() != Some(&json) {
            self.told[at].set(Some(Arc::new(json)));
        }
    }

    /// The page has been drawn in the place of its first words. Who had come to its heading is there again.
    pub fn settle(self) {
        if self.place.get_untracked().arrival != Arrival::First {
            request_animation_frame(|| {
                if browser::is_focus_nowhere() {
                    browser::focus("heading");
                }
            });
        }
    }

    /// Whether nothing has been typed that a new page load would lose.
    pub fn is_empty(&self) -> bool {
        let need = self.need.get_untracked();
        let is_said = need.agrees(&self.said.get_untracked(), &Field::ALL);
        // What the plan and the need fill in is not typed.
        self.draft.get_untracked().get(Field::Urgency).is_empty()
            && self.reply.get_untracked().is_empty()
            && (need.is_empty() || is_said)
            && (self.answers.with_untracked(Answers::is_empty) || (self.may_keep() && !browser::kept().is_empty()))
            && self.other_papers.with_untracked(Vec::is_empty)
            && self.missing_papers.with_untracked(String::is_empty)
            && self.entries.get_untracked().iter().all(|entry| !entry.is_typed)
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

/// What pages need and what is fetched when one of them is shown.
#[derive(Clone)]
pub struct Loaded {
    /// The words of one language, as far as they are there.
    pub words: Words,
    /// The rules.
    pub guides: Guides,
    /// Languages an interpreter can be asked for.
    pub spoken: Option<Arc<Vec<SpokenLanguage>>>,
    /// The deadlines of the law, packed.
    pub deadlines: Arc<[u8]>,
    /// The code of pages that have a module of their own.
    pub groups: Groups,
}

impl Loaded {
    /// Fetches what the page at `address` needs.
    pub async fn fetch(address: Address) -> Option<Self> {
        let words = fetch_words(address.language).await?;
        Self { words, guides: Guides::default(), spoken: None, deadlines: Arc::default(), groups: Groups::default() }
            .with(address)
            .await
    }

    /// Whether all is there that the page at `address` needs.
    pub fn covers(&self, address: Address) -> bool {
        let group = address.route.group();
        self.words.language == address.language
            && (group == Group::Every || self.groups.of(group).is_some())
            && group.words().iter().all(|part| self.words.has(*part))
            && group.book().is_none_or(|book| self.guides[book as usize].is_some())
            && (self.spoken.is_some() || !group.needs_spoken())
            && (!self.deadlines.is_empty() || !group.needs_deadlines())
    }

    /// Fetches what is missing for the page at `address`. Boxed: who waits for it would have all of it once more.
    pub fn with(self, address: Address) -> Pin<Box<dyn Future<Output = Option<Self>>>> {
        Box::pin(self.whole(address))
    }

    async fn whole(mut self, address: Address) -> Option<Self> {
        let group = address.route.group();
        if self.words.language != address.language {
            self.words = fetch_words(address.language).await?;
        }
        if self.groups.of(group).is_none() {
            self.groups.fetch(group).await.ok()?;
        }
        self = self.with_words(group.words()).await?;
        let pages = self.groups.of(group);
        if let (Some(book), Some(unpack)) = (group.book(), pages.and_then(|pages| pages.unpack)) {
            let guide = &mut self.guides[book as usize];
            if guide.is_none() {
                *guide = Some(Arc::new(unpack(&get_bytes(&book.file()).await.ok()?)?));
            }
        }
        if let (None, Some(unpack)) = (&self.spoken, pages.and_then(|pages| pages.unpack_spoken)) {
            self.spoken = Some(Arc::new(unpack(&get_bytes(&routes::spoken_file()).await.ok()?)?));
        }
        if self.deadlines.is_empty() && group.needs_deadlines() {
            self.deadlines = get_bytes(&routes::deadlines_file()).await.ok()?.into();
        }
        Some(self)
    }

    /// Fetches what the page of an outcome needs besides.
    pub async fn with_outcome(mut self) -> Option<Self> {
        self = self.with_words(&[QUESTIONS, RULES, BASIS]).await?;
        if self.groups.outcome.is_none() {
            self.groups.outcome = Some(fetch_outcome().await.ok()?);
        }
        Some(self)
    }

    fn with_words(self, parts: &'static [usize]) -> Pin<Box<dyn Future<Output = Option<Self>>>> {
        Box::pin(self.all_words(parts))
    }

    async fn all_words(mut self, parts: &'static [usize]) -> Option<Self> {
        for part in parts.iter().filter(|part| !self.words.has(**part)).copied().collect::<Vec<_>>() {
            let file = get_file(&routes::catalogue(self.words.language, part)).await.ok()?;
            self.words.add(part, &file).ok()?;
        }
        Some(self)
    }
}

async fn fetch_words(language: Language) -> Option<Words> {
    Words::parse(language, &get_file(&routes::catalogue(language, 0)).await.ok()?).ok()
}
