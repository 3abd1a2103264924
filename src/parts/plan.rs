//! What several pages of the plan show: the office's own words, whom to ask, the way from page to page.

use crate::api::types::plan::{Caseworker, Plan};
use crate::element::{El, IntoChild, bdi, el, fact, h2, li, link, p};
use crate::json::Json;
use crate::parts::contact::contact;
use crate::routes::{Route, Topic};
use crate::settings::{dialled_phone, shown_phone};
use crate::visit::Visit;
use crate::words::{Language, Text, Words};
use leptos::prelude::*;
use rulebook::deadlines::Deadlines;
use rulebook::pack::from_bytes;

/// Text the office wrote, in Danish; in other languages the page says so. It is never translated.
pub fn office_text(words: &Words, texts: Vec<String>) -> El {
    let label = (words.language != Language::Da).then(|| p(words.plan_office_text()).class("office-label"));
    let lines: Vec<El> = texts.into_iter().map(p).collect();
    el("div").with(label).with(el("div").class("office").danish().with(lines))
}

/// A name or place as the office wrote it.
pub fn danish(text: String) -> El {
    bdi(text).attr("lang", "da")
}

/// Act and paragraph.
pub fn law(words: &Words, law: Option<String>) -> Option<El> {
    law.map(|law| p(el("span").with(words.plan_law()).with(": ").with(danish(law))).class("basis"))
}

/// A telephone number as a link that calls it, in the page's words.
pub fn phone_link(words: &Words, phone: &str) -> El {
    link(format!("tel:{}", dialled_phone(phone)), words.site_phone(&shown_phone(phone)))
}

/// An address of an e-mail as a link.
pub fn email_link(email: String) -> El {
    link(format!("mailto:{email}"), email).attr("dir", "ltr")
}

/// The person to ask; without one, the municipality.
pub fn caseworker_card(visit: Visit, words: &Words, caseworker: Option<Caseworker>) -> El {
    let card = el("section").class("card").with(h2(words.plan_caseworker()));
    let Some(caseworker) = caseworker else {
        return card.with(p(words.plan_no_caseworker())).with(contact(&visit.settings(), words));
    };
    let has_way = caseworker.phone.is_some() || caseworker.email.is_some();
    let hours =
        caseworker.hours.map(|hours| el("dl").class("facts").with(fact(words.plan_hours_open(), danish(hours))));
    card.with(p(bdi(caseworker.name)))
        .with(caseworker.department.map(|department| p(danish(department))))
        .with(caseworker.phone.map(|phone| p(phone_link(words, &phone))))
        .with(caseworker.email.map(|email| p(email_link(email))))
        .with(hours)
        .with((!has_way).then(|| contact(&visit.settings(), words)))
}

/// An area of life, with the page that explains it.
pub fn area_link(visit: Visit, words: &Words, area: &str) -> El {
    explained(visit, words.plan_area(area), Topic::of_area(area))
}

/// A kind of action, with the page that explains it.
pub fn kind_link(visit: Visit, words: &Words, kind: &str) -> El {
    explained(visit, words.plan_kind(kind), Topic::of_kind(kind))
}

fn explained(visit: Visit, text: Text, topic: Option<Topic>) -> El {
    match topic {
        Some(topic) => link(visit.address(Route::Topic(topic)).to_string(), text),
        None => el("span").with(text),
    }
}

/// A link to an item of the plan: it opens at the page of such items.
pub fn item_link(visit: Visit, route: Route, id: &str, text: impl IntoChild) -> El {
    let id = id.to_owned();
    link(visit.address(route).to_string(), text).on_click(move |event| {
        event.prevent_default();
        visit.open_item(route, &id);
    })
}

/// What a person without a plan is told.
pub fn no_plan(visit: Visit, words: &Words, caseworker: &Json) -> El {
    let prepare = link(visit.address(Route::PlanPreparation).to_string(), words.plan_preparation_title());
    el("div")
        .with(p(words.plan_empty()))
        .with(caseworker_card(visit, words, Caseworker::read(caseworker)))
        .with(p(prepare.class("button button-secondary")))
}

/// The deadlines of the law.
pub fn law_deadlines(visit: Visit) -> Deadlines {
    from_bytes(&visit.deadlines.get_value()).unwrap_or_default()
}

/// The plan, if there is one; the API's `null` is none. Nothing at all of an answer that is not a plan.
pub fn plan_of(json: &Json) -> Option<Option<Plan>> {
    if *json == Json::Null { Some(None) } else { Plan::read(json).map(Some) }
}

/// The other pages of the plan.
pub fn plan_links(visit: Visit, words: &Words, here: Route) -> El {
    let all: [(Route, Text); 10] = [
        (Route::Plan, words.plan_title()),
        (Route::PlanDeadlines, words.plan_deadlines_title()),
        (Route::PlanActions, words.plan_actions_title()),
        (Route::PlanAppointments, words.plan_appointments_title()),
        (Route::PlanPreparation, words.plan_preparation_title()),
        (Route::PlanDecisions, words.plan_decisions_title()),
        (Route::PlanFamily, words.plan_family_title()),
        (Route::PlanSharing, words.plan_sharing_title()),
        (Route::PlanPaper, words.plan_paper_title()),
        (Route::PlanTopics, words.plan_topics_title()),
    ];
    let links: Vec<El> = all
        .into_iter()
        .map(|(route, text)| {
            let here = (route == here).then_some("page");
            li(link(visit.address(route).to_string(), text).attr_if("aria-current", here))
        })
        .collect();
    el("nav").class("plan-pages").attr("aria-label", words.site_menu_plan().plain()).with(el("ul").with(links))
}
