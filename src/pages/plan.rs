//! My plan: the next deadline, then every goal with who does what, by when, and the person's own voice on it.

use crate::api::problem::Problem;
use crate::api::types::{Action, ActionAnswer, Caseworker, Goal, Plan};
use crate::browser;
use crate::element::{El, bdi, button, el, fact, h1, h2, h3, link, p, tag};
use crate::parts::date::{date_text, time_text};
use crate::parts::field::{Errors, error_summary, labelled};
use crate::parts::problem::{During, fail, failure, problem_notice};
use crate::plan::{Due, by_goal, open_deadlines};
use crate::settings::{dialled_phone, shown_phone};
use crate::visit::{ObjectionDraft, Sending, Visit};
use crate::words::{Language, Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Id of the field in which an objection is written.
const OBJECTION: &str = "objection";
/// The longest objection the contract takes, in characters.
const OBJECTION_LENGTH: usize = 2000;

/// My plan.
pub fn plan_page(visit: Visit, words: &Words) -> El {
    let problem = RwSignal::new(None);
    if visit.is_live {
        read(visit, problem);
    }
    let body = {
        let words = words.clone();
        move || match (problem.get(), visit.plan.get()) {
            (Some(Problem::NotFound), _) => p(words.plan_empty()),
            (Some(failed), _) => {
                let again = During::Reading(Callback::new(move |()| read(visit, problem)));
                problem_notice(visit, &words, &failed, &again)
            }
            (None, None) => p(words.site_loading()).attr("role", "status"),
            (None, Some(plan)) => whole(visit, &words, plan),
        }
    };
    el("div").with(h1(words.plan_title())).with(p(words.plan_lead()).class("lead")).with(el("div").live(body))
}

fn read(visit: Visit, problem: RwSignal<Option<Problem>>) {
    problem.set(None);
    spawn_local(async move {
        match visit.api().get_plan().await {
            // The same plan is not drawn anew: what is being written in it stays as it is.
            Ok(plan) if visit.plan.with_untracked(|known| known.as_ref() == Some(&plan)) => {}
            Ok(plan) => visit.plan.set(Some(plan)),
            // The page may have been left meanwhile; then nobody needs to know.
            Err(failed) => drop(problem.try_set(Some(failed))),
        }
    });
}

fn whole(visit: Visit, words: &Words, plan: Plan) -> El {
    let open = open_deadlines(&plan, browser::today());
    let (passed, coming): (Vec<Due>, Vec<Due>) = open.into_iter().partition(|due| due.days < 0);
    let next = coming.into_iter().next();
    let none = next.is_none().then(|| p(words.plan_next_none()));
    let due: Vec<El> = passed.into_iter().chain(next).map(|due| due_card(words, due)).collect();
    let contract = plan
        .contract
        .as_ref()
        .map(|contract| fact(words.plan_contract(), words.plan_contract_status(&contract.status)));
    let started = fact(words.plan_started(), date_text(words, plan.start_date));
    let groups: Vec<El> =
        by_goal(&plan).into_iter().map(|(goal, actions)| goal_section(visit, words, goal, actions)).collect();
    el("div")
        .with(el("section").with(h2(words.plan_next_heading())).with(el("ul").class("cards").with(due)).with(none))
        .with(el("dl").class("facts").with(contract).with(started))
        .with(groups)
        .with(plan.caseworker.map(|caseworker| caseworker_card(words, caseworker)))
}

fn due_card(words: &Words, due: Due) -> El {
    let (is_authority, is_late) = (due.deadline.who_must_act == "authority", due.days < 0);
    let left = if is_late { words.date_days_ago(-due.days) } else { words.date_days_left(due.days) };
    let who = if is_authority { words.plan_must_act_authority() } else { words.plan_must_act_citizen() };
    el("li")
        .class(if is_late { "card card-late" } else { "card" })
        .with(h3(words.plan_deadline(&due.deadline.code)))
        .with(p(date_text(words, due.deadline.date)).class("big-date"))
        .with(tag(left))
        .with(p(who))
        .with((is_authority && is_late).then(|| p(words.plan_overdue_authority())))
        .with(law(words, due.deadline.rule_source))
}

fn law(words: &Words, law: Option<String>) -> Option<El> {
    law.map(|law| p(el("span").with(words.plan_law()).with(": ").with(bdi(law).attr("lang", "da"))).class("basis"))
}

fn goal_section(visit: Visit, words: &Words, goal: Option<Goal>, actions: Vec<Action>) -> El {
    let head = match goal {
        Some(goal) => {
            let own = goal.own_words.map(|own| p(words.plan_own_words()).with(": ").with(bdi(own)));
            el("div")
                .with(h2(words.plan_area(&goal.area)))
                .with(tag(words.plan_goal_status(&goal.status)))
                .with(office_text(words, vec![goal.title]))
                .with(own)
        }
        None => h2(words.plan_other_actions()),
    };
    let cards: Vec<El> = actions.into_iter().map(|action| action_card(visit, words, action)).collect();
    el("section").with(head).with(el("ul").class("cards").with(cards))
}

/// Text the office wrote, in Danish; in other languages the page says so.
fn office_text(words: &Words, texts: Vec<String>) -> El {
    let label = (words.language != Language::Da).then(|| p(words.plan_office_text()).class("office-label"));
    let lines: Vec<El> = texts.into_iter().map(p).collect();
    el("div").with(label).with(el("div").class("office").danish().with(lines))
}

fn action_card(visit: Visit, words: &Words, action: Action) -> El {
    let unit = action.responsible_unit.clone().map(|unit| el("span").class("line").with(bdi(unit).attr("lang", "da")));
    let who = el("span").with(words.plan_responsible(&action.responsible)).with(unit);
    let when = match (action.starts_at, action.due_at) {
        (Some(start), _) => time_text(words, start),
        (None, Some(due)) => el("span").with(words.plan_deadline_on()).with(": ").with(date_text(words, due.date)),
        (None, None) => el("span").with(words.plan_no_date()),
    };
    let hours = action.hours_per_week.map(|hours| fact(words.plan_hours_label(), words.plan_hours(hours)));
    let place = action.place.clone().map(|place| fact(words.plan_where(), bdi(place).attr("lang", "da")));
    let facts = el("dl")
        .class("facts")
        .with(fact(words.plan_who(), who))
        .with(fact(words.plan_when(), when))
        .with(hours)
        .with(place);
    let status = el("span").class("sr-only").with(words.plan_status()).with(": ");
    let texts = [Some(action.title.clone()), action.description_plain.clone()].into_iter().flatten().collect();
    el("li")
        .class("card")
        .with(h3(words.plan_kind(&action.kind)))
        .with(tag(el("span").with(status).with(words.plan_action_status(&action.status))))
        .with(office_text(words, texts))
        .with(facts)
        .with(law(words, action.law_ref.clone()))
        .with(voice(visit, words, action))
}

/// The person's own voice on an action: agree, or object in own words. An objection never deletes anything.
fn voice(visit: Visit, words: &Words, action: Action) -> El {
    let answered = match action.agreed.as_str() {
        "agreed" => words.plan_answered_agreed(),
        "objected" => words.plan_answered_objected(),
        _ => words.plan_answered_pending(),
    };
    let is_open = action.agreed != "agreed" && action.agreed != "objected";
    let own = action.objection_text.clone().map(|text| el("blockquote").with(bdi(text)));
    let sending = RwSignal::new(Sending::NotYet);
    let asked = p(el("strong").with(words.plan_your_answer())).with(" ").with(answered);
    let heard = el("div").class("voice").with(asked).with(own);
    if !is_open {
        return heard;
    }
    let id = action.id.clone();
    let is_writing = Memo::new(move |_| visit.objection.read().as_ref().is_some_and(|draft| draft.action == id));
    let controls = {
        let words = words.clone();
        move || {
            if is_writing.get() {
                objection_form(visit, &words, sending)
            } else {
                two_buttons(visit, &words, &action, sending)
            }
        }
    };
    heard.with(failure(visit, words, sending)).with(el("div").live(controls))
}

fn two_buttons(visit: Visit, words: &Words, action: &Action, sending: RwSignal<Sending>) -> El {
    let name = words.plan_kind(&action.kind).plain();
    let named = |class: &'static str, text: Text| {
        let label = format!("{}: {name}", text.plain());
        button(class, text).attr("aria-label", label)
    };
    // One intent, one key, however often it is tried.
    let key = StoredValue::new(browser::new_key());
    let id = StoredValue::new(action.id.clone());
    let agree = move |_| {
        let answer = ActionAnswer { answer: "agreed".into(), objection_text: None };
        send(visit, sending, id.get_value(), key.get_value(), answer);
    };
    let object = move |_| {
        visit.objection.set(Some(ObjectionDraft { action: id.get_value(), text: String::new(), key: key.get_value() }));
        request_animation_frame(|| browser::focus(OBJECTION));
    };
    el("div")
        .class("button-row")
        .with(busy(named("button button-primary", words.plan_agree()), sending).on_click(agree))
        .with(named("button button-secondary", words.plan_object()).on_click(object))
}

fn busy(button: El, sending: RwSignal<Sending>) -> El {
    button.live_attr("aria-disabled", move || (*sending.read() == Sending::Underway).then(|| "true".to_owned()))
}

fn objection_form(visit: Visit, words: &Words, sending: RwSignal<Sending>) -> El {
    let errors: Errors = RwSignal::new(Vec::new());
    let text = move || visit.objection.read().as_ref().map(|draft| draft.text.clone()).unwrap_or_default();
    let typed = move |text: String| {
        visit.objection.update(|draft| {
            if let Some(draft) = draft {
                draft.text = text;
            }
        });
    };
    let field = el("textarea").class("form-input").attr("rows", "4").attr("dir", "auto").value(text).on_input(typed);
    let submit = el("button").attr("type", "submit").class("button button-primary").with(words.plan_objection_send());
    let undo =
        button("button button-secondary", words.plan_objection_cancel()).on_click(move |_| visit.objection.set(None));
    let buttons = el("div").class("button-row").with(busy(submit, sending)).with(undo);
    let form = el("form")
        .attr("novalidate", "")
        .with(error_summary(words, errors))
        .with(labelled(OBJECTION, words.plan_objection_label(), words.plan_objection_hint(), field, errors))
        .with(p(words.plan_objection_kept()))
        .with(buttons);
    let words = words.clone();
    form.on_submit(move || {
        let Some(draft) = visit.objection.get_untracked() else { return };
        let text = draft.text.trim();
        let mistake = if text.is_empty() {
            Some(words.plan_error_objection())
        } else {
            (text.chars().count() > OBJECTION_LENGTH).then(|| words.plan_error_objection_long())
        };
        errors.set(mistake.into_iter().map(|mistake| (OBJECTION, mistake)).collect());
        if errors.with_untracked(Vec::is_empty) {
            let answer = ActionAnswer { answer: "objected".into(), objection_text: Some(text.into()) };
            send(visit, sending, draft.action.clone(), draft.key, answer);
        }
    })
}

fn send(visit: Visit, sending: RwSignal<Sending>, id: String, key: String, answer: ActionAnswer) {
    if sending.get_untracked() == Sending::Underway {
        return;
    }
    sending.set(Sending::Underway);
    let saved = visit.words.get_untracked().plan_answer_saved().plain();
    spawn_local(async move {
        match visit.api().answer_action(&key, &id, &answer).await {
            Ok(changed) => {
                visit.objection.set(None);
                visit.plan.update(|plan| {
                    let place = plan.as_mut().and_then(|plan| plan.actions.iter_mut().find(|action| action.id == id));
                    if let Some(place) = place {
                        *place = changed;
                    }
                });
                visit.announcement.set(saved);
                request_animation_frame(|| browser::focus("heading"));
            }
            Err(problem) => {
                if matches!(problem, Problem::Invalid(_)) {
                    // It was not carried out. Corrected it is another answer, so it gets another key.
                    visit.objection.update(|draft| {
                        if let Some(draft) = draft {
                            draft.key = browser::new_key();
                        }
                    });
                }
                fail(sending, problem);
            }
        }
    });
}

fn caseworker_card(words: &Words, caseworker: Caseworker) -> El {
    let phone = caseworker
        .phone
        .map(|phone| p(link(format!("tel:{}", dialled_phone(&phone)), words.site_phone(&shown_phone(&phone)))));
    let email = caseworker.email.map(|email| p(link(format!("mailto:{email}"), email).attr("dir", "ltr")));
    let department = caseworker.department.map(|department| p(department).danish());
    let parts: [Option<El>; 4] = [Some(p(bdi(caseworker.name))), department, phone, email];
    let mut card = el("section").class("card").with(h2(words.plan_caseworker()));
    for part in parts {
        card = card.with(part);
    }
    card
}
