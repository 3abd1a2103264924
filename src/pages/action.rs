//! One action: what, who, when, where, why, where to ask, how to say no. And what the person can do about it.

use crate::api::types::casework::Note;
use crate::api::types::plan::{Action, Appointment, Contact, Goal, Plan};
use crate::api::{Act, Resource};
use crate::browser;
use crate::element::{El, el, fact, h1, h2, li, link, p, tag};
use crate::entry::{Bound, Field, Kind};
use crate::json::Json;
use crate::parts::absence::{Reported, absence, receipts};
use crate::parts::date::time_text;
use crate::parts::draft;
use crate::parts::entry_form::{Form, Question, act_button, opened};
use crate::parts::field::back_link;
use crate::parts::plan::{
    caseworker_card, danish, email_link, item_link, kind_link, law, office_text, phone_link, plan_of,
};
use crate::parts::told::{put, told};
use crate::plan::acts::{
    Missed, Voice, can_be_reported_done, doer, is_over, notes_of, shown_status, takes_answer, takes_interpreter,
};
use crate::plan::bodies;
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// Whether the page is at one of the items of a list of the plan. After a reload nobody knows which one it was: then it is
/// at the list, also for whoever comes back here.
pub fn is_opened(visit: Visit, list: &str) -> bool {
    let place = visit.place.get_untracked();
    if place.step == 0 {
        return false;
    }
    let id = visit.item();
    let plan = untrack(|| visit.told_of(Resource::Plan));
    let is_there = !id.is_empty() && plan.is_none_or(|plan| item_of(&plan, list, &id).is_some());
    if !is_there {
        browser::replace(place.address, 0);
        visit.place.update_untracked(|place| place.step = 0);
    }
    is_there
}

/// An item of a list of the plan, as it was told.
fn item_of<'a>(plan: &'a Json, list: &str, id: &str) -> Option<&'a Json> {
    match plan.get(list) {
        Some(Json::List(items)) => items.iter().find(|item| item.text("id").is_some_and(|known| known == id)),
        _ => None,
    }
}

/// The way back to the list.
pub fn back_to_list(visit: Visit, words: &Words, route: Route) -> El {
    back_link(words, visit.address(route).to_string(), move || {
        visit.go(route, 0);
        true
    })
}

/// One action.
pub fn action_page(visit: Visit, words: &Words) -> El {
    let reported: Reported = RwSignal::new(None);
    let title = {
        let words = words.clone();
        // What is told anew is drawn anew, but not the heading: the focus stays there.
        move || {
            let plan = visit.told_of(Resource::Plan);
            let kind = plan.and_then(|plan| item_of(&plan, "actions", &visit.item())?.text("kind"));
            kind.map_or_else(|| words.plan_actions_title(), |kind| words.plan_kind(&kind))
        }
    };
    el("div").with(back_to_list(visit, words, Route::PlanActions)).with(h1(el("span").live(title))).with(told(
        visit,
        words,
        &[Resource::Plan, Resource::Notes],
        move |words, told| {
            let plan = plan_of(&told[0])?;
            let notes = told[1].list("notes", Note::read)?;
            let id = visit.item();
            let at = plan.and_then(|plan| {
                let place = plan.actions.iter().position(|action| action.id == id)?;
                Some((plan, place))
            });
            Some(match at {
                Some((plan, place)) => whole(visit, words, &plan, &plan.actions[place], notes, reported),
                None => p(words.act_gone()),
            })
        },
    ))
}

fn whole(visit: Visit, words: &Words, plan: &Plan, action: &Action, notes: Vec<Note>, reported: Reported) -> El {
    let meetings: Vec<&Appointment> =
        plan.appointments.iter().filter(|one| one.action_id.as_deref() == Some(action.id.as_str())).collect();
    let now = browser::now();
    let meeting = meetings.iter().find(|one| takes_interpreter(one, now)).map(|one| one.id.clone());
    let is_open = !is_over(action);
    let receipt = reported.get().map(|report| receipts(visit, words, &report, action.contact.as_ref()));
    el("div")
        .with(receipt)
        .with(standing(words, action))
        .with(h2(words.act_what()))
        .with(p(kind_link(visit, words, &action.kind)))
        .with(office_text(
            words,
            [Some(action.title.clone()), action.description_plain.clone()].into_iter().flatten().collect(),
        ))
        .with(facts(visit, words, plan, action))
        .with(why(words, plan, action))
        .with(where_to_ask(visit, words, plan, action))
        .with(takes_answer(action).then(|| voice(visit, words, plan, action)))
        .with(is_open.then(|| absence(visit, words, Missed::Action(action.id.clone()), reported)))
        .with(can_be_reported_done(action).then(|| done(visit, words, &action.id)))
        .with(asking(visit, words, &action.id, notes))
        .with(appointments(visit, words, &meetings))
        .with(interpreter(visit, words, action.interpreter_request_id.clone(), meeting, is_open))
        .with(bound_to_say(words, action))
        .with(papers(visit, words, action))
        .with(timeline(words, action))
        .with(
            el("section")
                .with(h2(words.act_complain_heading()))
                .with(p(words.act_complain_text()))
                .with(p(link(visit.address(Route::PlanComplaint).to_string(), words.plan_complaint_title()))),
        )
}

/// Where an action stands, and what its person has said to it.
pub fn standing(words: &Words, action: &Action) -> El {
    let label = el("span").class("sr-only").with(words.plan_status()).with(": ");
    let status = words.plan_action_status(shown_status(action));
    let is_late = action.status == "not_started_in_time";
    let is_unanswered = takes_answer(action) && Voice::of(action) == Voice::Pending;
    el("div")
        .with(tag(el("span").with(label).with(status)))
        .with(is_late.then(|| p(words.act_late())))
        .with(is_unanswered.then(|| p(words.plan_answered_pending()).class("state")))
}

/// Who does it, in the words of the page, and their unit.
pub fn who(words: &Words, action: &Action) -> El {
    let unit = action.responsible_unit.clone().map(|unit| el("span").class("line").with(danish(unit)));
    el("span").with(words.plan_responsible(doer(action).unwrap_or_default())).with(unit)
}

/// When it begins, or by when it should be done.
pub fn when(words: &Words, action: &Action) -> El {
    match (action.starts_at, action.due_at) {
        (Some(start), _) => time_text(words, start),
        (None, Some(due)) => el("span").with(words.plan_due_on()).with(": ").with(time_text(words, due)),
        (None, None) => el("span").with(words.plan_no_date()),
    }
}

fn facts(visit: Visit, words: &Words, plan: &Plan, action: &Action) -> El {
    let due = action.due_at.filter(|_| action.starts_at.is_some());
    let blocker = action.blocked_by.as_ref().and_then(|id| plan.actions.iter().find(|one| one.id == *id)).map(|one| {
        let name = el("span").with(words.plan_kind(&one.kind)).with(": ").with(danish(one.title.clone()));
        fact(words.act_blocked_by(), item_link(visit, Route::PlanActions, &one.id, name))
    });
    el("dl")
        .class("facts")
        .with(fact(words.plan_who(), who(words, action)))
        .with(fact(words.plan_when(), when(words, action)))
        .with(due.map(|due| fact(words.plan_due_on(), time_text(words, due))))
        .with(action.hours_per_week.map(|hours| fact(words.plan_hours_label(), words.plan_hours(hours))))
        .with(action.place.clone().map(|place| fact(words.plan_where(), danish(place))))
        .with(blocker)
}

fn why(words: &Words, plan: &Plan, action: &Action) -> Option<El> {
    let goals: Vec<El> = plan
        .goals
        .iter()
        .filter(|goal| action.goal_ids.contains(&goal.id))
        .map(|goal| goal_text(words, goal))
        .collect();
    (!goals.is_empty()).then(|| el("section").with(h2(words.act_why())).with(goals))
}

/// A goal in the office's words, and in the person's own as they were written.
pub fn goal_text(words: &Words, goal: &Goal) -> El {
    let own = goal.own_words.clone().map(|own| {
        el("div").with(p(words.plan_own_words())).with(el("blockquote").class("pre").attr("dir", "auto").with(own))
    });
    el("div").with(office_text(words, vec![goal.title.clone()])).with(own)
}

fn where_to_ask(visit: Visit, words: &Words, plan: &Plan, action: &Action) -> El {
    let card = || caseworker_card(visit, words, plan.caseworker.clone());
    match &action.contact {
        Some(contact) => {
            let section = el("section").with(h2(words.act_contact())).with(contact_lines(words, contact));
            if has_way(contact) { section } else { el("div").with(section).with(card()) }
        }
        None => card(),
    }
}

fn has_way(contact: &Contact) -> bool {
    contact.phone.is_some() || contact.email.is_some()
}

fn contact_lines(words: &Words, contact: &Contact) -> El {
    let hours = contact.hours.clone();
    el("div")
        .with(p(danish(contact.unit.clone())))
        .with(contact.phone.as_ref().map(|phone| p(phone_link(words, phone))))
        .with(contact.email.clone().map(|email| p(email_link(email))))
        .with(hours.map(|hours| el("dl").class("facts").with(fact(words.plan_hours_open(), danish(hours)))))
}

/// The person's own voice: agree, or object in own words. One may answer again; an objection never deletes anything.
fn voice(visit: Visit, words: &Words, plan: &Plan, action: &Action) -> El {
    let voice = Voice::of(action);
    let answered = match voice {
        Voice::Agreed => words.plan_answered_agreed(),
        Voice::Objected => words.plan_answered_objected(),
        Voice::Pending => words.plan_answered_pending(),
    };
    let own = action.objection_text.clone().filter(|_| voice == Voice::Objected);
    let talk = (voice == Voice::Objected).then(|| {
        // Where nobody else is to be asked, the card stands on the page already.
        let card = action.contact.as_ref().is_some_and(has_way);
        el("div").with(p(words.act_talk())).with(card.then(|| caseworker_card(visit, words, plan.caseworker.clone())))
    });
    let object_id = action.id.clone();
    let object = opened(visit, words, format!("object {}", action.id), words.plan_object(), move |words| {
        objection(visit, words, &object_id)
    });
    el("section")
        .class("voice")
        .with(h2(words.plan_your_answer()))
        .with(p(el("strong").with(answered)))
        .with(own.map(|text| el("blockquote").class("pre").attr("dir", "auto").with(text)))
        .with(talk)
        .with((voice != Voice::Pending).then(|| p(words.act_answer_again())))
        .with(act_button(visit, words, agreement(visit, words, &action.id)))
        .with(object)
}

fn agreement(visit: Visit, words: &Words, id: &str) -> Form {
    Form {
        id: format!("agree {id}"),
        questions: Vec::new(),
        notes: Vec::new(),
        submit: words.plan_agree(),
        close: None,
        act: Act::AnswerAction(id.to_owned()),
        write: Arc::new(|_| bodies::agreed()),
        done: Callback::new(move |json| answered(visit, json)),
    }
}

fn objection(visit: Visit, words: &Words, id: &str) -> Form {
    let field =
        Field { name: bodies::OBJECTION, kind: Kind::Text(2000), is_required: true, pointer: "/objection_text" };
    let (label, hint) = (words.plan_objection_label(), words.plan_objection_hint());
    Form {
        id: format!("object {id}"),
        questions: vec![Question { field, label, hint, options: Vec::new() }],
        notes: vec![p(words.plan_objection_kept())],
        submit: words.plan_objection_send(),
        close: Some(words.plan_objection_cancel()),
        act: Act::AnswerAction(id.to_owned()),
        write: Arc::new(bodies::objected),
        done: Callback::new(move |json| answered(visit, json)),
    }
}

fn answered(visit: Visit, json: Json) {
    let said = visit.words.get_untracked().plan_answer_saved().plain();
    finish(visit, Resource::Plan, "actions", json, said);
}

fn done(visit: Visit, words: &Words, id: &str) -> El {
    let action = id.to_owned();
    let form = opened(visit, words, format!("done {id}"), words.act_done_open(), move |words| {
        let kind = Kind::Day(Bound::UntilToday);
        let day = Field { name: bodies::DONE_DATE, kind, is_required: false, pointer: "/done_date" };
        let note = Field { name: bodies::DONE_NOTE, kind: Kind::Text(500), is_required: false, pointer: "/note" };
        let (day_hint, note_hint) = (words.act_done_date_hint(), words.act_own_language());
        Form {
            id: format!("done {action}"),
            questions: vec![
                Question { field: day, label: words.act_done_date(), hint: day_hint, options: Vec::new() },
                Question { field: note, label: words.act_done_note(), hint: note_hint, options: Vec::new() },
            ],
            notes: Vec::new(),
            submit: words.act_done_send(),
            close: Some(words.plan_objection_cancel()),
            act: Act::ReportActionDone(action.clone()),
            write: Arc::new(bodies::done),
            done: Callback::new(move |json| {
                let said = visit.words.get_untracked().act_done_sent().plain();
                finish(visit, Resource::Plan, "actions", json, said);
            }),
        }
    });
    el("section").with(h2(words.act_done_heading())).with(p(words.act_done_text())).with(form)
}

/// Questions about the action, their answers, and a new question.
fn asking(visit: Visit, words: &Words, id: &str, notes: Vec<Note>) -> El {
    let said: Vec<El> = notes_of(notes, id).into_iter().map(|note| note_item(words, note)).collect();
    let action = id.to_owned();
    let form = opened(visit, words, format!("ask {id}"), words.act_ask_open(), move |words| {
        let field = Field { name: bodies::QUESTION, kind: Kind::Text(1000), is_required: true, pointer: "/text" };
        let (label, hint) = (words.act_ask_label(), words.act_own_language());
        Form {
            id: format!("ask {action}"),
            questions: vec![Question { field, label, hint, options: Vec::new() }],
            notes: vec![p(words.act_ask_note())],
            submit: words.act_ask_send(),
            close: Some(words.plan_objection_cancel()),
            act: Act::AskAboutAction(action.clone()),
            write: Arc::new(bodies::question),
            done: Callback::new(move |json| {
                let said = visit.words.get_untracked().act_ask_sent().plain();
                finish(visit, Resource::Notes, "notes", json, said);
            }),
        }
    });
    let list = (!said.is_empty()).then(|| el("ul").class("cards").with(said));
    el("section").with(h2(words.act_ask_heading())).with(list).with(form)
}

fn note_item(words: &Words, note: Note) -> El {
    let head = p(el("strong").with(words.act_note_by(&note.author)));
    let item = li(head).class("card").with(p(time_text(words, note.created_at)).class("small"));
    if note.author == "citizen" {
        item.with(el("blockquote").class("pre").attr("dir", "auto").with(note.text))
    } else {
        item.with(office_text(words, vec![note.text]))
    }
}

/// Puts what the API answers into what it has told, says so, and goes to the top of the page.
fn finish(visit: Visit, resource: Resource, list: &str, item: Json, said: String) {
    put(visit, resource, list, item);
    visit.announcement.set(said);
    request_animation_frame(|| {
        browser::scroll_to(0);
        browser::focus("heading");
    });
}

fn appointments(visit: Visit, words: &Words, meetings: &[&Appointment]) -> Option<El> {
    let item = |one: &&Appointment| {
        let status = words.act_meeting_status(&one.status);
        let name = time_text(words, one.starts_at);
        li(item_link(visit, Route::PlanAppointments, &one.id, name))
            .with(" ")
            .with(el("span").class("tag").with(status))
    };
    let items: Vec<El> = meetings.iter().map(item).collect();
    (!items.is_empty()).then(|| el("section").with(h2(words.plan_appointments_title())).with(el("ul").with(items)))
}

/// The request for an interpreter, or the way to ask for one; nothing for what is over.
pub fn interpreter(
    visit: Visit,
    words: &Words,
    request: Option<String>,
    meeting: Option<String>,
    is_open: bool,
) -> Option<El> {
    let way = if let Some(id) = request {
        let text = words.act_interpreter_see();
        link(visit.address(Route::InterpreterRequests).to_string(), text).on_click(move |event| {
            event.prevent_default();
            visit.open_request(&id);
        })
    } else if is_open {
        let text = words.act_interpreter_ask();
        link(visit.address(Route::InterpreterRequest).to_string(), text).on_click(move |event| {
            event.prevent_default();
            if let Some(meeting) = &meeting {
                visit.meeting.set(meeting.clone());
                // While nobody knows whether a request has arrived, its answers stay as they are.
                if !visit.asking.get_untracked().is_frozen() {
                    draft::change(visit.draft, &mut |draft| draft.begin_meeting(meeting));
                }
            }
            visit.go(Route::InterpreterRequest, 0);
        })
    } else {
        return None;
    };
    let way = p(way.class("button button-secondary"));
    Some(el("section").with(h2(words.act_interpreter_heading())).with(way))
}

/// What the municipality must say about consequences, as it stands.
fn bound_to_say(words: &Words, action: &Action) -> Option<El> {
    let text = action.consequence_text.clone()?;
    Some(el("section").with(h2(words.act_bound_to_say())).with(office_text(words, vec![text])))
}

/// Papers, law and deadline; nothing where there is none of them.
fn papers(visit: Visit, words: &Words, action: &Action) -> Option<El> {
    let count = i64::try_from(action.documents.len()).unwrap_or(0);
    let documents =
        (count > 0).then(|| p(link(visit.address(Route::PlanSharing).to_string(), words.act_documents(count))));
    let deadline = action.deadline_code.as_ref().map(|code| {
        let name = link(visit.address(Route::PlanDeadlines).to_string(), words.plan_deadline(code));
        el("dl").class("facts").with(fact(words.act_deadline(), name))
    });
    let law = law(words, action.law_ref.clone());
    (documents.is_some() || deadline.is_some() || law.is_some())
        .then(|| el("section").with(h2(words.act_behind())).with(documents).with(deadline).with(law))
}

/// Every status it had, the last one last. What the office calls agreed before the person has, is only proposed.
fn timeline(words: &Words, action: &Action) -> Option<El> {
    let entries: Vec<El> = action
        .history
        .iter()
        .map(|entry| {
            let is_own = entry.by.as_deref() == Some("citizen");
            let status = if entry.status == "agreed" && !is_own { "proposed" } else { entry.status.as_str() };
            let by = entry.by.as_ref().map(|by| el("span").class("line small").with(words.act_by(by)));
            let at = el("span").class("line small").with(time_text(words, entry.at));
            li(el("strong").with(words.plan_action_status(status))).with(by).with(at)
        })
        .collect();
    (!entries.is_empty())
        .then(|| el("section").with(h2(words.act_timeline())).with(el("ol").class("timeline").with(entries)))
}
