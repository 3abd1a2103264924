//! The plans of the family: one for each adult, and here what the others share.

use crate::api::Resource;
use crate::api::types::casework::FamilyPlan;
use crate::api::types::plan::{Action, Appointment};
use crate::element::{El, bdi, el, fact, h1, h2, h3, li, link, p, tag};
use crate::json::Json;
use crate::parts::date::{date_text, time_text};
use crate::parts::plan::{danish, no_plan, office_text, plan_links};
use crate::parts::told::told;
use crate::plan::acts::shown_status;
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;

/// The plans of the family.
pub fn family_plans_page(visit: Visit, words: &Words) -> El {
    const ASKED: &[Resource] = &[Resource::FamilyPlans, Resource::Plan, Resource::Caseworker];
    let body = told(visit, words, ASKED, move |words, told| {
        let members = told[0].list("family_plans", FamilyPlan::read)?;
        let none = members.is_empty().then(|| p(words.sharing_family_none()));
        let cards: Vec<El> = members.iter().map(|member| member_card(words, member)).collect();
        let share = link(visit.address(Route::PlanSharing).to_string(), words.sharing_own());
        // What is shared can be seen without a plan of one's own.
        let no_plan = (*told[1] == Json::Null).then(|| no_plan(visit, words, &told[2]));
        let body = el("div")
            .with(el("section").with(h2(words.sharing_family())).with(none).with(el("ul").class("cards").with(cards)))
            .with(p(share.class("button button-secondary")))
            .with(no_plan)
            .with(plan_links(visit, words, Route::PlanFamily));
        Some(body)
    });
    el("div")
        .with(h1(words.plan_family_title()))
        .with(p(words.sharing_family_lead()).class("lead"))
        .with(p(words.sharing_family_custody()))
        .with(body)
}

/// Whether it is a child. What nobody has said of a parent or partner does not make them one.
fn is_child(member: &FamilyPlan) -> bool {
    !member.adult && !matches!(member.relation.as_str(), "spouse" | "cohabitant" | "parent")
}

fn member_card(words: &Words, member: &FamilyPlan) -> El {
    let is_child = is_child(member);
    let relation = words.sharing_relation(&member.relation);
    let age = if is_child { words.sharing_child() } else { words.sharing_adult() };
    let name = member.display_name.clone().map_or_else(|| el("span").with(relation.clone()), bdi);
    let nothing = if is_child { words.sharing_child_nothing() } else { words.sharing_nothing() };
    let is_empty = member.shared_areas.is_empty() && member.actions.is_empty() && member.appointments.is_empty();
    let areas = (!member.shared_areas.is_empty()).then(|| {
        let areas = member.shared_areas.iter().map(|area| el("span").class("line").with(words.plan_area(area)));
        el("dl").class("facts").with(fact(words.sharing_areas(), areas.collect::<Vec<_>>()))
    });
    let actions = member.actions.iter().map(|action| action_item(words, member, action)).collect();
    let meetings = member.appointments.iter().map(|one| meeting_item(words, one)).collect();
    el("li")
        .class("card")
        .with(h3(name))
        .with(tag(el("span").with(relation).with(" · ").with(age)))
        .with(is_empty.then(|| p(nothing)))
        .with(is_child.then(|| p(words.sharing_child_health())))
        .with(areas)
        .with(list(el("h4").with(words.sharing_actions()), actions))
        .with(list(el("h4").with(words.sharing_meetings()), meetings))
}

fn list(heading: El, items: Vec<El>) -> Option<El> {
    (!items.is_empty()).then(|| el("div").with(heading).with(el("ul").with(items)))
}

/// What one person does. Only read: the voice on it is the other's.
fn action_item(words: &Words, member: &FamilyPlan, action: &Action) -> El {
    let is_own = !is_child(member);
    let who = match (&member.display_name, action.responsible.as_str()) {
        (Some(name), "citizen") if is_own => bdi(name.clone()),
        (None, "citizen") if is_own => el("span").with(words.sharing_relation(&member.relation)),
        _ => el("span").with(words.plan_responsible(&action.responsible)),
    };
    let unit = action.responsible_unit.clone().map(|unit| el("span").class("line").with(danish(unit)));
    let when = match (action.starts_at, action.due_at) {
        (Some(start), _) => time_text(words, start),
        (None, Some(due)) => el("span").with(words.plan_due_on()).with(": ").with(date_text(words, due.date)),
        (None, None) => el("span").with(words.plan_no_date()),
    };
    let status = match shown_status(action) {
        "objected" if is_own => words.sharing_objected(),
        status => words.plan_action_status(status),
    };
    let facts = el("dl")
        .class("facts")
        .with(fact(words.plan_who(), el("span").with(who).with(unit)))
        .with(fact(words.plan_when(), when))
        .with(fact(words.plan_status(), status));
    li(el("strong").with(words.plan_kind(&action.kind)))
        .with(office_text(words, vec![action.title.clone()]))
        .with(facts)
}

fn meeting_item(words: &Words, meeting: &Appointment) -> El {
    let place = meeting.place_or_link.clone().map(|place| fact(words.plan_where(), danish(place)));
    let facts = el("dl")
        .class("facts")
        .with(fact(words.plan_when(), time_text(words, meeting.starts_at)))
        .with(place)
        .with(fact(words.sharing_with(), danish(meeting.with_unit.clone())))
        .with(fact(words.plan_status(), words.sharing_meeting_status(&meeting.status)));
    li(facts)
}
