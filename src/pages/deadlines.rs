//! Every deadline of the plan, both ways: the day, the days left, who must act, what it means, what happens next.

use crate::api::Resource;
use crate::api::types::plan::Plan;
use crate::browser;
use crate::element::{El, el, fact, h1, h2, h3, link, outside_link, p, tag};
use crate::parts::date::{date_text, long};
use crate::parts::plan::{caseworker_card, danish, law_deadlines, no_plan, phone_link, plan_links, plan_of};
use crate::parts::told::told;
use crate::plan::due::{Due, Standing, deadlines};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};
use rulebook::deadlines::{Deadlines, Who};
use rulebook::guide::Basis;
use rulebook::judge::needs_recheck;

/// Every deadline.
pub fn deadlines_page(visit: Visit, words: &Words) -> El {
    let body = told(visit, words, &[Resource::Plan, Resource::Caseworker], move |words, told| {
        Some(match plan_of(&told[0])? {
            None => no_plan(visit, words, &told[1]),
            Some(plan) => whole(visit, words, &plan),
        })
    });
    el("div")
        .with(h1(words.plan_deadlines_title()))
        .with(p(words.overview_deadlines_lead()).class("lead"))
        .with(body)
        .with(plan_links(visit, words, Route::PlanDeadlines))
}

fn whole(visit: Visit, words: &Words, plan: &Plan) -> El {
    let law = law_deadlines(visit);
    let today = browser::today();
    let all = deadlines(plan, &law, today);
    let is_old = all.iter().filter_map(|due| due.basis).any(|basis| needs_recheck(basis, today));
    let group = |heading: Text, is_wanted: &dyn Fn(&Due) -> bool| {
        let cards: Vec<El> =
            all.iter().filter(|due| is_wanted(due)).map(|due| whole_card(visit, words, due, &law)).collect();
        (!cards.is_empty()).then(|| el("section").with(h2(heading)).with(el("ul").class("cards").with(cards)))
    };
    let is_late = |due: &Due| matches!(due.standing, Standing::LateAuthority | Standing::LateCitizen);
    let is_open = |due: &Due, who: Option<Who>| due.standing.is_open() && !is_late(due) && due.who == who;
    el("div")
        .with(is_old.then(|| p(words.overview_not_rechecked()).class("notice")))
        .with(group(words.overview_late(), &is_late))
        .with(group(words.overview_mine_deadlines(), &|due| is_open(due, Some(Who::Citizen))))
        .with(group(words.overview_authority_deadlines(), &|due| is_open(due, Some(Who::Authority))))
        .with(group(words.overview_other_deadlines(), &|due| is_open(due, None)))
        .with(group(words.overview_closed(), &|due| !due.standing.is_open()))
        .with(caseworker_card(visit, words, plan.caseworker.clone()))
        .with(p(link(visit.address(Route::PlanComplaint).to_string(), words.plan_complaint_title())))
}

/// A deadline in short: what, when, who, and what to do if somebody is late.
pub fn due_card(visit: Visit, words: &Words, due: &Due) -> El {
    let class = match due.standing {
        Standing::LateAuthority | Standing::LateCitizen => "card card-late",
        _ => "card",
    };
    el("li")
        .class(class)
        .with(h3(words.plan_deadline(&due.code)))
        .with(case(words, due))
        .with(p(date_text(words, due.date)).class("big-date"))
        .with(tag(left(words, due)))
        .with(who(words, due))
        .with(late(visit, words, due))
        .with(counted(words, due))
}

/// Of a code with several days, which one this is.
fn case(words: &Words, due: &Due) -> Option<El> {
    due.case.as_ref().map(|case| p(words.deadline_case(case)))
}

fn left(words: &Words, due: &Due) -> Text {
    match due.standing {
        Standing::Met | Standing::Suspended | Standing::Passed => words.overview_standing(due.standing.name()),
        _ if due.days < 0 => words.date_days_ago(-due.days),
        _ => words.date_days_left(due.days),
    }
}

fn who(words: &Words, due: &Due) -> Option<El> {
    if !due.standing.is_open() {
        return None;
    }
    Some(p(match due.who {
        Some(Who::Citizen) => words.plan_must_act_citizen(),
        Some(Who::Authority) => words.plan_must_act_authority(),
        None => words.plan_responsible("unknown"),
    }))
}

/// Whom to contact and how to complain, calmly; what happens next where it is the person's own.
fn late(visit: Visit, words: &Words, due: &Due) -> Option<El> {
    let is_authority = match due.standing {
        Standing::LateAuthority => true,
        Standing::LateCitizen => false,
        _ => return None,
    };
    let missed = due.law.and_then(|entry| entry.missed.as_ref());
    let text = match missed {
        Some(missed) => words.deadline_missed(missed),
        None if is_authority => words.plan_overdue_authority(),
        None => words.overview_late_mine(),
    };
    let phone = visit.settings().contact.phone.map(|phone| p(phone_link(words, &phone)));
    let complain = is_authority.then(|| {
        el("p")
            .with(link(visit.address(Route::PlanDecisions).to_string(), words.overview_complain()))
            .with(" ")
            .with(link(visit.address(Route::PlanComplaint).to_string(), words.overview_how_to_complain()))
    });
    Some(el("div").class("late").with(p(text)).with(phone).with(complain))
}

/// Two counts that differ are both shown; one that only this page has counted says so.
fn counted(words: &Words, due: &Due) -> Option<El> {
    let text = match due.counted {
        Some(other) => words.overview_counted_other(&long(words, other)),
        None if due.is_ours => words.overview_counted_here(),
        None => return None,
    };
    Some(p(text).class("open-point"))
}

/// The same with all there is to know.
fn whole_card(visit: Visit, words: &Words, due: &Due, law: &Deadlines) -> El {
    let card = due_card(visit, words, due);
    let (Some(entry), Some(found)) = (due.law, due.basis) else { return card.with(source_line(words, due)) };
    let consequence = entry.consequence.as_ref().filter(|_| due.who == Some(Who::Citizen) && due.standing.is_open());
    let consequence = consequence.map(|one| {
        el("div").with(p(words.deadline_consequence(&one.text))).with(p(danish(one.law.clone())).class("basis"))
    });
    let facts = el("dl")
        .class("facts")
        .with(fact(words.overview_meaning(), words.deadline_meaning(&due.code)))
        .with(due.standing.is_open().then(|| fact(words.overview_next(), words.deadline_next(&due.code))))
        .with(consequence.map(|consequence| fact(words.overview_law_says(), consequence)));
    let suspendable = entry.suspendable.then(|| p(words.overview_suspendable()).class("small"));
    let folded = el("details")
        .class("details basis-details")
        .with(el("summary").class("details-summary").with(words.overview_law_and_source()))
        .with(el("div").class("details-text").with(source_line(words, due)).with(basis(words, found, law)));
    card.with(facts)
        .with(found.unconfirmed.then(|| p(words.overview_open_point()).class("open-point")))
        .with(suspendable)
        .with(folded)
}

fn source_line(words: &Words, due: &Due) -> Option<El> {
    let source = due.rule_source.clone()?;
    Some(p(el("span").with(words.overview_server_law()).with(": ").with(danish(source))).class("basis"))
}

fn basis(words: &Words, basis: &Basis, law: &Deadlines) -> El {
    let source = law.source(&basis.source);
    p(el("span").class("line").with(words.plan_law()).with(": ").with(danish(basis.law.clone())))
        .with(el("span").class("line").with(words.overview_checked(&long(words, basis.law_checked_on))))
        .with(source.map(|source| outside_link(source.url.clone(), "da".into(), source.title.clone())))
        .class("basis")
}
