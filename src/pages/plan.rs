//! My plan at a glance: what is next for me, what the municipality must do next, whom to ask, what is new, how far it is.

use crate::api::types::plan::{Action, Plan};
use crate::api::{Act, Resource};
use crate::browser;
use crate::element::{El, alert, bdi, el, fact, h1, h2, h3, li, link, p, tag};
use crate::local_time::LocalTime;
use crate::pages::deadlines::due_card;
use crate::parts::date::{date_text, time_text};
use crate::parts::entry_form::{Form, act_button};
use crate::parts::plan::{
    caseworker_card, danish, item_link, kind_link, law_deadlines, no_plan, office_text, plan_links, plan_of,
};
use crate::parts::told::{refresh, told};
use crate::plan::acts::{Pile, narrowed, shown_status};
use crate::plan::bodies::acknowledgement;
use crate::plan::due::{Due, Point, Standing, deadlines, first, phase, time_line};
use crate::plan::glance::{changed_since, is_new, lanes, next_appointment, unanswered};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
use leptos::prelude::*;
use rulebook::Date;
use rulebook::deadlines::Who;
use std::sync::Arc;

/// My plan.
pub fn plan_page(visit: Visit, words: &Words) -> El {
    let body = told(visit, words, &[Resource::Plan, Resource::Caseworker], move |words, told| {
        Some(match plan_of(&told[0])? {
            None => no_plan(visit, words, &told[1]),
            Some(plan) => whole(visit, words, &plan),
        })
    });
    el("div").with(h1(words.plan_title())).with(p(words.plan_lead()).class("lead")).with(body).with(plan_links(
        visit,
        words,
        Route::Plan,
    ))
}

fn whole(visit: Visit, words: &Words, plan: &Plan) -> El {
    let now = browser::now();
    let law = law_deadlines(visit);
    let all = deadlines(plan, &law, now.date);
    let of = |who: Who| -> Vec<El> {
        let wanted = first(&all).into_iter().filter(|due| due.who == Some(who));
        wanted.map(|due| due_card(visit, words, due)).collect()
    };
    let (mine, theirs) = (of(Who::Citizen), of(Who::Authority));
    let none = theirs.is_empty().then(|| p(words.overview_authority_none()));
    el("div")
        .with(el("section").with(h2(words.overview_mine())).with(for_me(visit, words, plan, mine, now)))
        .with(
            el("section")
                .with(h2(words.overview_authority()))
                .with(el("ul").class("cards").with(theirs))
                .with(none)
                .with(p(link(visit.address(Route::PlanDeadlines).to_string(), words.overview_all_deadlines()))),
        )
        .with(news(visit, words, plan))
        .with(caseworker_card(visit, words, plan.caseworker.clone()))
        .with(areas(visit, words, plan, now))
        .with(programme(words, plan, &all, now.date))
}

/// What the person can do next: a meeting, an answer, a deadline of their own.
fn for_me(visit: Visit, words: &Words, plan: &Plan, deadlines: Vec<El>, now: LocalTime) -> El {
    let meeting = next_appointment(plan, now).map(|one| {
        let open = item_link(visit, Route::PlanAppointments, &one.id, words.overview_meeting());
        el("li")
            .class("card card-mine")
            .with(h3(open))
            .with(p(time_text(words, one.starts_at)).class("big-date"))
            .with(p(danish(one.with_unit.clone())))
            .with(one.place_or_link.clone().map(|place| p(danish(place))))
    });
    let waiting = unanswered(plan);
    let answers = (waiting > 0).then(|| {
        let open = link(visit.address(Route::PlanActions).to_string(), words.overview_answers(waiting)).on_click(
            move |event| {
                event.prevent_default();
                visit.filter.set(narrowed(Pile::Unanswered.name(), ""));
                visit.go(Route::PlanActions, 0);
            },
        );
        el("li").class("card").with(h3(open)).with(p(words.overview_answers_text()))
    });
    let none = (meeting.is_none() && answers.is_none() && deadlines.is_empty()).then(|| p(words.overview_mine_none()));
    el("div").with(el("ul").class("cards").with(meeting).with(answers).with(deadlines)).with(none)
}

/// What has changed since the person last said to have read the plan.
fn news(visit: Visit, words: &Words, plan: &Plan) -> Option<El> {
    if !is_new(plan) {
        return None;
    }
    let (version, since) = (plan.version, plan.last_read_by_citizen_at);
    let changed: Vec<El> =
        changed_since(plan, since).into_iter().map(|action| changed_row(visit, words, action)).collect();
    let list = (!changed.is_empty()).then(|| el("ul").with(changed));
    let last = match since {
        Some(read) => p(words.overview_read_last()).with(" ").with(time_text(words, read)),
        None => p(words.overview_read_never()),
    };
    let form = Form {
        id: format!("read {version}"),
        questions: Vec::new(),
        notes: vec![p(words.overview_read_means()).class("small")],
        submit: words.overview_read(),
        close: None,
        act: Act::AcknowledgePlanVersion,
        write: Arc::new(move |_| acknowledgement(version)),
        done: Callback::new(move |_| {
            visit.announcement.set(visit.words.get_untracked().overview_read_saved().plain());
            refresh(visit, Resource::Plan);
            browser::focus("heading");
        }),
    };
    let heading = h2(words.overview_new()).class("alert-heading");
    let body = [Some(heading), Some(last), list, Some(act_button(visit, words, form))].into_iter().flatten().collect();
    Some(alert("alert alert-info", body))
}

fn changed_row(visit: Visit, words: &Words, action: &Action) -> El {
    let open = item_link(visit, Route::PlanActions, &action.id, words.plan_kind(&action.kind));
    li(open).with(" – ").with(words.plan_action_status(shown_status(action)))
}

/// The areas of life that something is going on in.
fn areas(visit: Visit, words: &Words, plan: &Plan, now: LocalTime) -> El {
    let cards: Vec<El> = lanes(plan, now)
        .into_iter()
        .map(|lane| {
            let filter = narrowed("", &lane.area);
            let open = link(visit.address(Route::PlanActions).to_string(), words.plan_area(&lane.area)).on_click(
                move |event| {
                    event.prevent_default();
                    visit.filter.set(filter.clone());
                    visit.go(Route::PlanActions, 0);
                },
            );
            let next = lane.next.map(|(kind, at)| {
                p(kind_link(visit, words, &kind)).with(el("span").class("line small").with(time_text(words, at)))
            });
            el("li").class("card lane").with(h3(open)).with(tag(words.overview_open(lane.open))).with(next)
        })
        .collect();
    let none = cards.is_empty().then(|| p(words.overview_areas_none()));
    el("section").with(h2(words.overview_areas())).with(el("ul").class("cards lanes").with(cards)).with(none)
}

/// The contract, and how far the programme is by the calendar.
fn programme(words: &Words, plan: &Plan, all: &[Due], today: Date) -> El {
    let mut facts =
        el("dl").class("facts").with(fact(words.overview_programme(), words.overview_programme_name(&plan.programme)));
    if let Some(department) = &plan.coordinating_department {
        facts = facts.with(fact(words.overview_department(), danish(department.clone())));
    }
    let mut reason = None;
    if let Some(contract) = &plan.contract {
        facts = facts.with(fact(words.plan_contract(), words.plan_contract_status(&contract.status)));
        if let Some(signed) = contract.signed_citizen_at {
            facts = facts.with(fact(words.overview_signed_me(), date_text(words, signed.date)));
        }
        if let Some(signed) = contract.signed_municipality_at {
            facts = facts.with(fact(words.overview_signed_authority(), date_text(words, signed.date)));
        }
        reason = contract.revised_reason.clone().map(|reason| office_text(words, vec![reason]));
    }
    let line = phase(plan, today).map(|(days, length)| {
        let bar = el("progress").attr("max", length.to_string()).attr("value", days.to_string());
        let label = words.overview_phase(days, length);
        el("div").with(bar.attr("aria-label", label.plain())).with(p(bdi(label)))
    });
    el("section")
        .with(h2(words.overview_phase_heading()))
        .with(line)
        .with(points(words, plan, all, today))
        .with(facts)
        .with(reason)
}

/// The time line: what was, today, what comes.
fn points(words: &Words, plan: &Plan, all: &[Due], today: Date) -> El {
    let points: Vec<El> = time_line(plan, all, today)
        .into_iter()
        .map(|(date, point)| {
            let at = el("span").class("line small").with(date_text(words, date));
            let item = match point {
                Point::Start => li(words.plan_started()),
                Point::Today => li(el("strong").with(words.overview_today())).attr("aria-current", "date"),
                Point::End => li(words.overview_ends()),
                Point::Due(code, standing) => {
                    let done = matches!(standing, Standing::Met | Standing::Suspended)
                        .then(|| el("span").with(" – ").with(words.overview_standing(standing.name())));
                    li(words.plan_deadline(code)).with(done)
                }
            };
            item.with(at)
        })
        .collect();
    el("ol").class("timeline").with(points)
}
