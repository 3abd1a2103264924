//! Who knows what: the rooms of the plan, who receives something, and every consent.

use crate::api::types::casework::{Consent, Document, FamilyPlan};
use crate::api::types::plan::Plan;
use crate::api::{Act, Resource};
use crate::browser;
use crate::element::{El, bdi, el, fact, h1, h2, h3, li, p, tag};
use crate::entry::{Bound, Entry, Field, Kind};
use crate::json::Json;
use crate::local_time::LocalTime;
use crate::parts::date::{date_text, time_text};
use crate::parts::entry_form::{Form, Question, act_button, entry, opened};
use crate::parts::plan::{danish, plan_links, plan_of};
use crate::parts::told::{put, refresh, told};
use crate::plan::AREAS;
use crate::plan::bodies;
use crate::plan::rooms::{Room, openings, receivers, stands};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use std::sync::Arc;

/// The form in which a consent is given.
const FORM: &str = "consent";
/// The longest name of a unit that the contract takes, in characters.
const UNIT_LENGTH: usize = 120;

/// Who knows what.
pub fn sharing_page(visit: Visit, words: &Words) -> El {
    const ASKED: &[Resource] = &[Resource::Consents, Resource::Plan, Resource::Documents, Resource::FamilyPlans];
    let body = told(visit, words, ASKED, move |words, told| {
        let consents = told[0].list("consents", Consent::read)?;
        let plan = plan_of(&told[1])?;
        let papers = told[2].list("documents", Document::read)?;
        let family = told[3].list("family_plans", FamilyPlan::read)?;
        let units = plan.as_ref().map(units).unwrap_or_default();
        let mut adults = Vec::new();
        for name in family.into_iter().filter(|member| member.adult).filter_map(|member| member.display_name) {
            add(&mut adults, Some(&name));
        }
        // Consents stand also before there is a plan.
        let no_plan = plan.is_none().then(|| p(words.plan_empty()));
        let coordinator = plan.and_then(|plan| plan.coordinating_department);
        let page = Page { visit, words, consents: &consents, units: &units, now: browser::now() };
        let body = el("div")
            .with(no_plan)
            .with(page.rooms(coordinator, &papers))
            .with(page.receivers())
            .with(page.consents())
            .with(page.giving(adults))
            .with(plan_links(visit, words, Route::PlanSharing));
        Some(body)
    });
    el("div").with(h1(words.plan_sharing_title())).with(p(words.sharing_lead()).class("lead")).with(body)
}

/// The units the plan names, each once.
fn units(plan: &Plan) -> Vec<String> {
    let mut found = Vec::new();
    add(&mut found, plan.coordinating_department.as_ref());
    add(&mut found, plan.caseworker.as_ref().and_then(|caseworker| caseworker.department.as_ref()));
    for action in &plan.actions {
        add(&mut found, action.responsible_unit.as_ref());
        add(&mut found, action.contact.as_ref().map(|contact| &contact.unit));
    }
    for appointment in &plan.appointments {
        add(&mut found, Some(&appointment.with_unit));
    }
    found
}

/// Adds a name that is not there yet and that the contract takes.
fn add(names: &mut Vec<String>, name: Option<&String>) {
    let takes = |name: &&String| !name.trim().is_empty() && name.chars().count() <= UNIT_LENGTH;
    if let Some(name) = name.filter(takes).filter(|name| !names.contains(name)) {
        names.push(name.clone());
    }
}

/// What the page is drawn from.
struct Page<'a> {
    visit: Visit,
    words: &'a Words,
    consents: &'a [Consent],
    units: &'a [String],
    now: LocalTime,
}

impl Page<'_> {
    fn rooms(&self, mut coordinator: Option<String>, papers: &[Document]) -> El {
        let mut cards = Vec::new();
        for room in Room::ALL {
            let own: Vec<&Document> = papers.iter().filter(|paper| Room::of(&paper.visibility) == room).collect();
            // That there is a room nobody knows is said only where something lies in it.
            if room != Room::Unknown || !own.is_empty() {
                let standing = if room == Room::Plan { self.plan(coordinator.take()) } else { self.standing(room) };
                cards.push(
                    el("li")
                        .class("card")
                        .with(h3(self.words.sharing_room(room.name())))
                        .with(standing)
                        .with(self.papers(room, &own)),
                );
            }
        }
        el("section")
            .with(h2(self.words.sharing_rooms()))
            .with(p(self.words.sharing_rooms_text()))
            .with(el("ul").class("cards").with(cards))
    }

    /// The plan itself is open to those who coordinate it.
    fn plan(&self, coordinator: Option<String>) -> El {
        let who = match coordinator {
            Some(name) => danish(name),
            None => el("span").with(self.words.sharing_coordinator_none()),
        };
        el("div")
            .with(tag(self.words.sharing_open()))
            .with(el("dl").class("facts").with(fact(self.words.sharing_coordinator(), who)))
    }

    /// Who may see a room, or that nobody may.
    fn standing(&self, room: Room) -> El {
        let words = self.words;
        let open = openings(room, self.consents, self.now);
        let line = |area: &&str| el("span").class("line").with(words.plan_area(area));
        let areas: Vec<El> = room.areas().iter().map(line).collect();
        let by = (!areas.is_empty()).then(|| fact(words.sharing_opened_by(), areas));
        let state = if open.is_empty() { words.sharing_closed() } else { words.sharing_open() };
        let closed = open.is_empty().then(|| p(words.sharing_closed_text()));
        let seen: Vec<El> = open
            .into_iter()
            .map(|opening| {
                let who = el("span").with(unit(self.units, opening.to)).with(line(&opening.area));
                let until = time_text(words, opening.until);
                fact(
                    words.sharing_seen_by(),
                    who.with(el("span").class("line").with(words.sharing_until()).with(": ").with(until)),
                )
            })
            .collect();
        let has_facts = !seen.is_empty() || by.is_some();
        let facts = has_facts.then(|| el("dl").class("facts").with(seen).with(by));
        el("div").with(tag(state)).with(closed).with(facts)
    }

    fn papers(&self, room: Room, papers: &[&Document]) -> El {
        let words = self.words;
        let heading = el("h4").with(words.sharing_papers());
        if papers.is_empty() {
            let none = if room == Room::Plan { words.sharing_papers_none() } else { words.sharing_papers_closed() };
            return el("div").with(heading).with(p(none));
        }
        let items: Vec<El> = papers
            .iter()
            .map(|paper| {
                let summary =
                    paper.translated_summary.clone().map(|text| fact(words.sharing_paper_summary(), bdi(text)));
                let facts = el("dl")
                    .class("facts")
                    .with(fact(words.sharing_paper_from(), danish(paper.from.clone())))
                    .with(fact(words.sharing_paper_date(), date_text(words, paper.date)))
                    .with(fact(words.sharing_paper_number(), bdi(paper.file_ref.clone()).attr("dir", "ltr")))
                    .with(summary);
                li(el("strong").with(danish(paper.kind.clone()))).with(facts)
            })
            .collect();
        el("div").with(heading).with(el("ul").with(items))
    }

    fn receivers(&self) -> El {
        let words = self.words;
        let all = receivers(self.consents, self.now);
        let none = all.is_empty().then(|| p(words.sharing_receivers_none()));
        let mut cards = Vec::new();
        for (to, consents) in all {
            let lists: Vec<El> = consents
                .into_iter()
                .map(|consent| Terms::of(consent).without_receiver().facts(words, self.units))
                .collect();
            cards.push(el("li").class("card").with(h3(unit(self.units, to))).with(lists));
        }
        el("section")
            .with(h2(words.sharing_receivers()))
            .with(p(words.sharing_receivers_text()))
            .with(none)
            .with(el("ul").class("cards").with(cards))
    }

    fn consents(&self) -> El {
        let words = self.words;
        let (standing, ended): (Vec<&Consent>, Vec<&Consent>) =
            self.consents.iter().partition(|consent| stands(consent, self.now));
        let none = standing.is_empty().then(|| p(words.sharing_consents_none()));
        let back = (!standing.is_empty()).then(|| p(words.sharing_withdraw_text()));
        let cards: Vec<El> = (1..).zip(standing).map(|(number, consent)| self.standing_card(number, consent)).collect();
        let ended: Vec<El> = ended.into_iter().map(|consent| self.ended_card(consent)).collect();
        let folded = (!ended.is_empty()).then(|| {
            el("details")
                .class("details")
                .with(el("summary").class("details-summary").with(words.sharing_ended_heading()))
                .with(el("div").class("details-text").with(el("ul").class("cards").with(ended)))
        });
        el("section")
            .with(h2(words.sharing_consents()))
            .with(none)
            .with(back)
            .with(el("ul").class("cards").with(cards))
            .with(folded)
    }

    /// Taking back is as easy as giving: one button, no question.
    fn standing_card(&self, number: i64, consent: &Consent) -> El {
        let (visit, words) = (self.visit, self.words);
        let form = Form {
            id: format!("withdraw {}", consent.id),
            questions: Vec::new(),
            notes: Vec::new(),
            submit: words.sharing_withdraw(number),
            close: None,
            act: Act::WithdrawConsent(consent.id.clone()),
            write: Arc::new(|_| String::new()),
            done: Callback::new(move |json| {
                let said = visit.words.get_untracked().sharing_withdrawn().plain();
                changed(visit, json, said);
            }),
        };
        el("li")
            .class("card")
            .with(h3(words.sharing_consent(number)).with(": ").with(unit(self.units, &consent.to_unit)))
            .with(Terms::of(consent).facts(words, self.units))
            .with(act_button(visit, words, form))
    }

    fn ended_card(&self, consent: &Consent) -> El {
        let words = self.words;
        let why = match consent.withdrawn_at {
            Some(at) => fact(words.sharing_withdrawn_at(), time_text(words, at)),
            None => fact(words.sharing_ended_at(), time_text(words, consent.expires_at)),
        };
        el("li")
            .class("card")
            .with(h3(unit(self.units, &consent.to_unit)))
            .with(el("dl").class("facts").with(why))
            .with(Terms::of(consent).facts(words, self.units))
    }

    fn giving(&self, adults: Vec<String>) -> El {
        let (visit, words) = (self.visit, self.words);
        let senders = self.units.to_vec();
        let mut receivers = senders.clone();
        for name in &adults {
            add(&mut receivers, Some(name));
        }
        let form = opened(visit, words, FORM.into(), words.sharing_give(), move |words| {
            giving_form(visit, words, &senders, &receivers)
        });
        el("section").with(h2(words.sharing_give_heading())).with(p(words.sharing_give_text())).with(form)
    }
}

/// The name of a unit: of one that the office has named in Danish, of another as somebody wrote it.
fn unit(units: &[String], name: &str) -> El {
    let is_known = units.iter().any(|known| known == name);
    if is_known { danish(name.to_owned()) } else { bdi(name.to_owned()) }
}

/// Takes a consent that was given or taken back, and reads anew what that opens or closes.
fn changed(visit: Visit, consent: Json, said: String) {
    if Consent::read(&consent).is_some() {
        put(visit, Resource::Consents, "consents", consent);
    } else {
        refresh(visit, Resource::Consents);
    }
    for opened in [Resource::Plan, Resource::Documents, Resource::FamilyPlans] {
        refresh(visit, opened);
    }
    visit.announcement.set(said);
    request_animation_frame(|| browser::focus("heading"));
}

/// What a consent says: exactly this is shown before a yes and afterwards.
struct Terms {
    from: String,
    /// None where the heading says it.
    to: Option<String>,
    areas: Vec<String>,
    purpose: String,
    until: Option<LocalTime>,
}

impl Terms {
    fn of(consent: &Consent) -> Self {
        Self {
            from: consent.from_unit.clone(),
            to: Some(consent.to_unit.clone()),
            areas: consent.data_scope.clone(),
            purpose: consent.purpose.clone(),
            until: Some(consent.expires_at),
        }
    }

    fn without_receiver(self) -> Self {
        Self { to: None, ..self }
    }

    /// Each of them with its name. What is not filled in yet says so.
    fn named(self, words: &Words, units: &[String]) -> Vec<(Text, El)> {
        let missing = || el("span").with(words.sharing_not_yet());
        let named = |name: &str| if name.is_empty() { missing() } else { unit(units, name) };
        let areas: Vec<El> =
            self.areas.iter().map(|area| el("span").class("line").with(words.plan_area(area))).collect();
        let areas = if areas.is_empty() { missing() } else { el("span").with(areas) };
        let mut all = vec![(words.sharing_from(), named(&self.from))];
        if let Some(to) = &self.to {
            all.push((words.sharing_to(), named(to)));
        }
        all.push((words.sharing_about(), areas));
        all.push((words.sharing_purpose(), if self.purpose.is_empty() { missing() } else { bdi(self.purpose) }));
        all.push((words.sharing_until(), self.until.map_or_else(missing, |until| time_text(words, until))));
        all
    }

    fn facts(self, words: &Words, units: &[String]) -> El {
        let facts: Vec<El> = self.named(words, units).into_iter().map(|(name, value)| fact(name, value)).collect();
        el("dl").class("facts").with(facts)
    }

    fn sentences(self, words: &Words, units: &[String]) -> El {
        let sentences = self.named(words, units).into_iter().map(|(name, value)| li(name).with(": ").with(value));
        el("ul").with(sentences.collect::<Vec<_>>())
    }
}

/// What is typed, as a consent would say it.
fn terms_of(entry: &Entry) -> Terms {
    Terms {
        from: bodies::unit(entry, bodies::FROM),
        to: Some(bodies::unit(entry, bodies::TO)),
        areas: entry.chosen(bodies::SCOPE).map(str::to_owned).collect(),
        purpose: entry.trimmed(bodies::PURPOSE).to_owned(),
        until: bodies::until(entry),
    }
}

/// One side of a consent: a list of known units, and a line for another.
struct Side {
    pointer: &'static str,
    list: (&'static str, Text, Text),
    line: (&'static str, Text, Text),
}

impl Side {
    /// Without a known unit the line alone asks.
    fn add_to(self, questions: &mut Vec<Question>, words: &Words, units: &[String]) {
        let (name, label, hint) = self.list;
        let (line, mut line_label, mut line_hint) = self.line;
        if units.is_empty() {
            (line_label, line_hint) = (label, words.sharing_ask_unit_hint());
        } else {
            let mut options: Vec<(String, Text)> =
                units.iter().map(|unit| (bodies::option_of(unit), words.sharing_unit(unit))).collect();
            options.push((bodies::ANOTHER.into(), words.sharing_another()));
            let field = Field { name, kind: Kind::One, is_required: true, pointer: self.pointer };
            questions.push(Question { field, label, hint, options });
        }
        let kind = Kind::Line(UNIT_LENGTH);
        let field = Field { name: line, kind, is_required: units.is_empty(), pointer: self.pointer };
        questions.push(Question { field, label: line_label, hint: line_hint, options: Vec::new() });
    }
}

fn giving_form(visit: Visit, words: &Words, senders: &[String], receivers: &[String]) -> Form {
    let mut questions = Vec::new();
    let from = Side {
        pointer: "/from_unit",
        list: (bodies::FROM[0], words.sharing_ask_from(), words.sharing_ask_unit_list_hint()),
        line: (bodies::FROM[1], words.sharing_ask_from_another(), words.sharing_ask_another_hint()),
    };
    from.add_to(&mut questions, words, senders);
    let to = Side {
        pointer: "/to_unit",
        list: (bodies::TO[0], words.sharing_ask_to(), words.sharing_ask_unit_list_hint()),
        line: (bodies::TO[1], words.sharing_ask_to_another(), words.sharing_ask_another_hint()),
    };
    to.add_to(&mut questions, words, receivers);
    let mut ask = |name, kind, pointer, label, hint, options| {
        questions.push(Question { field: Field { name, kind, is_required: true, pointer }, label, hint, options });
    };
    let areas = AREAS.iter().map(|area| ((*area).to_owned(), words.plan_area(area))).collect();
    let about = (words.sharing_ask_about(), words.sharing_ask_about_hint());
    ask(bodies::SCOPE, Kind::Several, "/data_scope", about.0, about.1, areas);
    let purpose = (words.sharing_ask_purpose(), words.sharing_ask_purpose_hint());
    ask(bodies::PURPOSE, Kind::Line(300), "/purpose", purpose.0, purpose.1, Vec::new());
    let until = (words.sharing_ask_until(), words.sharing_ask_until_hint());
    ask(bodies::UNTIL, Kind::Day(Bound::AfterToday), "/expires_at", until.0, until.1, Vec::new());
    let shown = {
        let (words, units) = (words.clone(), senders.to_vec());
        el("div").live(move || terms_of(&entry(visit, FORM).unwrap_or_default()).sentences(&words, &units))
    };
    Form {
        id: FORM.into(),
        questions,
        notes: vec![h3(words.sharing_check()), shown, p(words.sharing_refuse())],
        submit: words.sharing_give_yes(),
        close: Some(words.sharing_give_no()),
        act: Act::GiveConsent,
        write: Arc::new(bodies::consent),
        done: Callback::new(move |json| {
            let said = visit.words.get_untracked().sharing_given().plain();
            changed(visit, json, said);
        }),
    }
}
