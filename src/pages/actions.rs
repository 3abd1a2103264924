//! Goals, and who does what.

use crate::api::Resource;
use crate::api::types::plan::{Action, Goal, Plan};
use crate::browser;
use crate::element::{El, button, el, fact, h1, h2, h3, p, tag};
use crate::groups::Part;
use crate::pages::action::{goal_text, is_opened, standing, when, who};
use crate::parts::date::date_text;
use crate::parts::later::{later, prefetch};
use crate::parts::plan::{area_link, danish, item_link, no_plan, plan_links, plan_of};
use crate::parts::told::told;
use crate::plan::acts::{Pile, in_order, narrowed};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
use leptos::prelude::*;

/// So many actions are shown at once: a plan can have hundreds.
const PAGE: usize = 10;

/// Goals, and who does what; or the action that is looked at.
pub fn actions_page(visit: Visit, words: &Words) -> El {
    if is_opened(visit, "actions") {
        return later(visit, words, Part::Action);
    }
    prefetch(visit, Part::Action);
    let shown = RwSignal::new(PAGE);
    el("div").with(h1(words.plan_actions_title())).with(told(
        visit,
        words,
        &[Resource::Plan, Resource::Caseworker],
        move |words, told| {
            Some(match plan_of(&told[0])? {
                Some(plan) => {
                    let goals = goals(visit, words, &plan.goals);
                    let words = words.clone();
                    let links = plan_links(visit, &words, Route::PlanActions);
                    // Another filter draws the actions anew, and nothing else.
                    let actions = el("div").live(move || actions(visit, &words, &plan, shown));
                    el("div").with(goals).with(actions).with(links)
                }
                None => no_plan(visit, words, &told[1]),
            })
        },
    ))
}

/// Main goals, then what they are made of.
fn goals(visit: Visit, words: &Words, goals: &[Goal]) -> El {
    let cards: Vec<El> = [false, true]
        .into_iter()
        .flat_map(|is_sub| goals.iter().filter(move |goal| goal.is_sub == is_sub))
        .map(|goal| goal_card(visit, words, goal))
        .collect();
    let none = cards.is_empty().then(|| p(words.act_no_goals()));
    let list = (!cards.is_empty()).then(|| el("ul").class("cards").with(cards));
    el("section").with(h2(words.act_goals())).with(none).with(list)
}

fn goal_card(visit: Visit, words: &Words, goal: &Goal) -> El {
    let label = el("span").class("sr-only").with(words.plan_status()).with(": ");
    let by = goal.set_by.as_deref().unwrap_or_default();
    let facts = el("dl")
        .class("facts")
        .with(fact(words.act_goal_set_by(), words.act_set_by(by)))
        .with(goal.horizon_date.map(|day| fact(words.act_goal_by(), date_text(words, day))))
        .with(goal.why.clone().map(|why| fact(words.act_why(), danish(why))))
        .with(goal.measure.clone().map(|measure| fact(words.act_goal_measure(), danish(measure))));
    el("li")
        .class("card")
        .with(h3(area_link(visit, words, &goal.area)))
        .with(tag(el("span").with(label).with(words.plan_goal_status(&goal.status))))
        .with(goal.is_sub.then(|| p(words.act_sub_goal()).class("small")))
        .with(goal_text(words, goal))
        .with(facts)
}

fn actions(visit: Visit, words: &Words, plan: &Plan, shown: RwSignal<usize>) -> El {
    let all = &plan.actions;
    let section = el("section").with(h2(words.act_actions()));
    if all.is_empty() {
        return section.with(p(words.act_none()));
    }
    let filter = visit.filter.get();
    let (pile, area) = filter.split_once('|').unwrap_or_default();
    let pile = Pile::named(pile);
    // An area that no action has is that of another page or another plan.
    let area = if all.iter().any(|action| action.area == area) { area } else { "" };
    let filters =
        (all.len() > 3 || pile.is_some() || !area.is_empty()).then(|| filters(visit, words, all, pile, area, shown));
    let (mut cards, mut left) = (Vec::new(), 0);
    for place in in_order(all) {
        let action = &all[place];
        let is_wanted = pile.is_none_or(|pile| pile.holds(action)) && (area.is_empty() || action.area == area);
        if is_wanted && cards.len() < shown.get() {
            cards.push(card(visit, words, action, cards.len()));
        } else if is_wanted {
            left += 1;
        }
    }
    let count = cards.len();
    let none = cards.is_empty().then(|| p(words.act_none_of_these()));
    let more = (left > 0).then(|| {
        p(button("button button-secondary", words.act_more(left)).on_click(move |_| {
            shown.set(shown.get_untracked() + PAGE);
            // On with the first one that was not there.
            request_animation_frame(move || browser::focus(&format!("action-{count}")));
        }))
    });
    section.with(filters).with(none).with(el("ul").class("cards").with(cards)).with(more)
}

/// Whose turn it is, and which area: together they say which actions are shown.
fn filters(
    visit: Visit,
    words: &Words,
    all: &[Action],
    wanted: Option<Pile>,
    area: &str,
    shown: RwSignal<usize>,
) -> El {
    let in_area = |action: &&Action| area.is_empty() || action.area == area;
    let one = |pile: Option<Pile>| {
        let is_of = |action: &&Action| in_area(action) && pile.is_none_or(|pile| pile.holds(action));
        let count = all.iter().filter(is_of).count();
        let name = pile.map_or("", Pile::name);
        let next = narrowed(name, area);
        (count > 0 || pile == wanted || pile.is_none()).then(|| {
            button("filter", words.act_pile(name, i64::try_from(count).unwrap_or(0)))
                .id(format!("pile-{name}"))
                .attr("aria-pressed", if pile == wanted { "true" } else { "false" })
                .on_click(move |_| choose(visit, shown, next.clone(), format!("pile-{name}")))
        })
    };
    let mut buttons = vec![one(None)];
    buttons.extend(Pile::ALL.into_iter().map(|pile| one(Some(pile))));
    let group =
        el("div").class("filters").attr("role", "group").attr("aria-label", words.act_filter().plain()).with(buttons);
    el("div").with(group).with(area_select(visit, words, all, wanted, area, shown))
}

fn area_select(
    visit: Visit,
    words: &Words,
    all: &[Action],
    pile: Option<Pile>,
    area: &str,
    shown: RwSignal<usize>,
) -> Option<El> {
    let mut areas: Vec<&str> = Vec::new();
    for action in all {
        if !areas.contains(&action.area.as_str()) {
            areas.push(&action.area);
        }
    }
    if areas.len() < 2 {
        return None;
    }
    let option = |value: &str, text: String| {
        let is_on = (value == area).then_some("");
        el("option").attr("value", value.to_owned()).attr_if("selected", is_on).with(text)
    };
    let mut options = vec![option("", words.act_every_area().plain())];
    options.extend(areas.into_iter().map(|one| option(one, words.plan_area(one).plain())));
    let pile = pile.map_or("", Pile::name);
    let select = el("select").class("form-select").id("area-filter").with(options).on_choose(move |area| {
        choose(visit, shown, narrowed(pile, &area), "area-filter".to_owned());
    });
    let label = el("label").class("form-label").attr("for", "area-filter").with(words.act_area_filter());
    Some(el("div").class("form-group").with(label).with(select))
}

/// Shows other actions. The control that was used has been drawn anew: the focus goes there.
fn choose(visit: Visit, shown: RwSignal<usize>, filter: String, control: String) {
    visit.filter.set(filter);
    shown.set(PAGE);
    request_animation_frame(move || browser::focus(&control));
}

fn card(visit: Visit, words: &Words, action: &Action, number: usize) -> El {
    let kind = words.plan_kind(&action.kind);
    // Several actions can be of one kind: the office's own title tells them apart.
    let title = (kind.plain() != action.title).then(|| el("span").class("line").with(danish(action.title.clone())));
    let name = el("span").with(kind).with(title.is_some().then_some(": ")).with(title);
    let facts = el("dl")
        .class("facts")
        .with(fact(words.plan_who(), who(words, action)))
        .with(fact(words.plan_when(), when(words, action)))
        .with(action.place.clone().map(|place| fact(words.plan_where(), danish(place))));
    let class = if action.status == "not_started_in_time" {
        "card card-late"
    } else if Pile::Mine.holds(action) {
        "card card-mine"
    } else {
        "card"
    };
    el("li")
        .class(class)
        .with(h3(item_link(visit, Route::PlanActions, &action.id, name).id(format!("action-{number}"))))
        .with(standing(words, action))
        .with(facts)
}
