//! My plan: reading it, agreeing, objecting in one's own words, and what is said when the API fails.

use crate::journeys::guide::cards;
use crate::login::{fill_in, sign_in};
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text, until_within};
use catalogue::read::Argument;
use serde_json::{Value, json};
use std::env;
use std::time::Duration;

const OBJECTION: &str = "Nej, tak – ለምንታይ؟ لماذا";
/// Longer than the app waits for an answer.
const SLOW: Duration = Duration::from_secs(25);

/// The person's plan as the API has it.
async fn plan(page: &Page) -> Outcome<Value> {
    page.fetch("/api/plan").await
}

fn list(plan: &Value, name: &str) -> Outcome<Vec<Value>> {
    Ok(plan[name].as_array().cloned().ok_or_else(|| format!("a plan without {name}: {plan}"))?)
}

/// Actions that wait for the person's word.
pub async fn pending(page: &Page) -> Outcome<Vec<Value>> {
    let is_over = |action: &Value| matches!(text(&action["status"]), "done" | "cancelled");
    let mut actions = list(&plan(page).await?, "actions")?;
    actions.retain(|action| action["agreed"] == "pending" && !is_over(action));
    Ok(actions)
}

/// The card of an action.
pub fn card(action: &Value) -> String {
    format!("card={}", text(&action["title"]))
}

/// The name of a button on the card of an action: what it does, and to what.
pub fn button(page: &Page, does: &str, action: &Value) -> String {
    format!("{}: {}", page.say(does), page.say_of("plan-kind", "kind", text(&action["kind"])))
}

async fn action(page: &Page, id: &Value) -> Outcome<Value> {
    let found = list(&plan(page).await?, "actions")?.into_iter().find(|action| action["id"] == *id);
    Ok(found.ok_or_else(|| format!("the action {id} is gone"))?)
}

/// What the card says of the person's word.
async fn answered(page: &Page, card: &str, answer: &str) -> Outcome {
    page.reads(card, &format!("{} {}", page.say("plan-your-answer"), page.say(answer))).await
}

pub async fn agreeing_and_objecting_in_the_plan(page: Page) -> Outcome {
    page.open("").await?;
    page.click("header", Role::Link, &page.say("site-sign-in")).await?;
    fill_in(&page, "citizen-1", None).await?;
    page.settled().await?;
    page.heading(&page.say("home-title")).await?;
    page.click("header", Role::Link, &page.say("site-menu-plan")).await?;
    page.heading(&page.say("plan-title")).await?;
    page.find("main", Role::Heading, &page.say("plan-next-heading")).await?;
    shows_the_next_deadline(&page).await?;

    let actions = pending(&page).await?;
    let [first, second, ..] = &actions[..] else {
        return Err(format!("citizen-1 has {} actions to answer, the journey needs 2", actions.len()).into());
    };
    let first_card = card(first);
    page.click(&first_card, Role::Button, &button(&page, "plan-agree", first)).await?;
    answered(&page, &first_card, "plan-answered-agreed").await?;
    page.find("body", Role::Status, &page.say("plan-answer-saved")).await?;
    same("the first action", text(&action(&page, &first["id"]).await?["agreed"]), "agreed")?;

    let second_card = card(second);
    page.click(&second_card, Role::Button, &button(&page, "plan-object", second)).await?;
    page.focus_is("objection").await?;
    page.fill(&page.say("plan-objection-label"), OBJECTION).await?;
    page.click(&second_card, Role::Button, &page.say("plan-objection-send")).await?;
    answered(&page, &second_card, "plan-answered-objected").await?;
    let script = "return part(arguments[0]).querySelector('blockquote').textContent;";
    same("own words on the page", page.read(script, &[json!(second_card)]).await?, json!(OBJECTION))?;
    let objected = action(&page, &second["id"]).await?;
    same("the second action", text(&objected["agreed"]), "objected")?;
    same("own words in the plan", text(&objected["objection_text"]), OBJECTION)
}

/// The next deadline, by the plan's own dates, is on the page with its name.
async fn shows_the_next_deadline(page: &Page) -> Outcome {
    let today = page.day(0).await?.to_string();
    let mut open = list(&plan(page).await?, "deadlines")?;
    open.retain(|due| !matches!(text(&due["status"]), "met" | "suspended") && text(&due["date"]) >= today.as_str());
    let next = open.iter().map(|due| text(&due["date"])).min().ok_or("citizen-1 has no deadline to come")?;
    let mut names = open.iter().filter(|due| text(&due["date"]) == next);
    let shown = cards(page).await?;
    let is_shown = |due: &Value| {
        let name = page.say_of("plan-deadline", "code", text(&due["code"]));
        shown.iter().any(|(heading, _, date)| *heading == name && date == next)
    };
    holds(&format!("the deadline of {next} is not shown: {shown:?}"), names.any(is_shown))
}

pub async fn a_failing_api_says_what_to_do(page: Page) -> Outcome {
    let seconds = |seconds| page.words.with("problem-busy", &[("seconds", Argument::Number(seconds))]);
    let busy: Vec<String> = (1..=60).map(seconds).collect();
    let mut troubles = vec![
        ("500", vec![page.say("problem-server")]),
        ("429", busy),
        ("cut", vec![page.say("problem-broken")]),
        ("html", vec![page.say("problem-broken")]),
        ("wrong-type", vec![page.say("problem-broken")]),
    ];
    if env::var_os("SLOW").is_some() {
        troubles.push(("timeout", vec![page.say("problem-late")]));
    }
    for (trouble, sentences) in troubles {
        sign_in(&page, "citizen-1", Some(trouble), &page.address("plan")).await?;
        page.heading(&page.say("plan-title")).await?;
        let what = format!("one of these for {trouble}: {}", sentences[0]);
        let script = "const said = document.querySelector('main [role=alert]');
            return !!said && arguments[0].some(sentence => spoken(said).includes(tidy(sentence)));";
        until_within(SLOW, &what, async || -> Outcome<Option<()>> {
            let is_said = page.read(script, &[json!(sentences)]).await? == true;
            Ok(is_said.then_some(()))
        })
        .await?;
        page.find("main [role=alert]", Role::Button, &page.say("site-try-again")).await?;
    }

    sign_in(&page, "citizen-1", Some("unknown"), &page.address("plan")).await?;
    page.find("main", Role::Heading, &page.say("plan-next-heading")).await?;
    page.reads("main", &page.say_of("plan-action-status", "status", "teleported")).await?;
    let alerts = page.read("return document.querySelectorAll('main [role=alert]').length;", &[]).await?;
    same("alerts over unknown values", alerts, json!(0))
}

/// A plan that is there, and the name of the person's caseworker in it.
pub async fn caseworker(page: &Page) -> Outcome<String> {
    page.find("main", Role::Heading, &page.say("plan-next-heading")).await?;
    let plan = plan(page).await?;
    let name = plan["caseworker"]["name"].as_str().ok_or_else(|| format!("a plan without a caseworker: {plan}"))?;
    page.reads("main", name).await?;
    Ok(name.to_owned())
}
