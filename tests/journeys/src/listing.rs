//! How long a long list keeps a slow phone busy: a measurement, never a test.

use crate::browser::{Browser, Driver};
use crate::login::sign_in;
use crate::outcome::{Outcome, holds};
use crate::page::{Page, Role, text};
use crate::standin::Standin;
use crate::words::Words;
use catalogue::read::Argument;
use serde_json::{Value, from_value, json};
use std::rc::Rc;
use thirtyfour::prelude::*;

const MEASURE: &str = include_str!("scripts/listing.js");
/// How much slower than this machine a phone is taken to be.
const SLOWDOWN: u32 = 4;
/// What is measured on a machine that does other things as well: the best round counts.
const ROUNDS: usize = 3;
/// The longest task that nobody feels, in milliseconds. The browser reports none that is shorter.
const LIMIT: f64 = 50.0;
/// So many of a list are shown at once.
const SHOWN: usize = 10;

/// The citizen with the many requests, and how many there are.
const MANY_REQUESTS: (&str, usize) = ("citizen-6", 500);
/// The citizen with the many actions in the plan, and how many there are.
const MANY_ACTIONS: (&str, usize) = ("citizen-12", 300);
/// Statuses of requests at an end.
const ENDED_REQUESTS: [&str; 7] = [
    "held",
    "problem_reported",
    "closed",
    "refused",
    "meeting_held_without",
    "cancelled_by_citizen",
    "cancelled_by_authority",
];
/// Statuses of actions at an end.
const ENDED_ACTIONS: [&str; 2] = ["done", "cancelled"];
/// Actions that are shown.
const ACTIONS: &str = "main li.card a[id^=action-]";

/// A long list, and what is done with it, one step after the other. The first step is not held to the limit: it is the
/// start of the app.
struct List {
    /// What it is a list of.
    name: String,
    /// The page from which one comes to it.
    start: &'static str,
    steps: Vec<Step>,
}

/// Something that is done, and what there is when it is done: so many of a kind.
struct Step {
    name: &'static str,
    used: Used,
    kind: String,
    count: usize,
}

/// What is used for a step.
enum Used {
    /// Nothing: the page has been loaded.
    Nothing,
    /// A link of this name.
    Link(String),
    /// A button of this name.
    Button(String),
    /// The first that fits a selector is clicked on.
    First(&'static str),
    /// A value is chosen in the list that fits a selector.
    Choice(&'static str, String),
}

/// Times every step in a browser that is slowed down.
pub async fn measure() -> Outcome {
    let words = Words::read()?.first().ok_or("there is no language")?.of("da")?;
    let standin = Standin::start(false).await?;
    let driver = Driver::start().await?;
    let browser = Rc::new(Browser::start(&driver).await?);
    let page = Page { browser: browser.clone(), origin: standin.origin.as_str().into(), words };
    let measured = lists(&page).await;
    browser.quit().await?;
    let measured = measured?;

    for (list, longest) in &measured {
        print(list, longest);
    }
    for (list, longest) in &measured {
        for (step, longest) in list.steps.iter().zip(longest).skip(1) {
            let slow = format!("{}: {} takes {longest:.0} ms, the limit is {LIMIT} ms", list.name, step.name);
            holds(&slow, *longest <= LIMIT)?;
        }
    }
    Ok(())
}

fn print(list: &List, longest: &[f64]) {
    println!("{}, {SLOWDOWN} times slowed down, the longest task of each step in", list.name);
    println!("the best of {ROUNDS} rounds (limit {LIMIT} ms; a browser reports no task below 50 ms):");
    for (at, (step, longest)) in list.steps.iter().zip(longest).enumerate() {
        let time = if *longest > 0.0 { format!("{longest:.0} ms") } else { "below 50 ms".to_owned() };
        println!("  {}: {time}{}", step.name, if at == 0 { " (apart: not held to the limit)" } else { "" });
    }
}

/// Every list, with the longest task of each of its steps.
async fn lists(page: &Page) -> Outcome<Vec<(List, Vec<f64>)>> {
    let requests = many_requests(page).await?;
    page.browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({"rate": SLOWDOWN})).await?;
    let of_requests = rounds(page, &requests).await?;
    let actions = many_actions(page).await?;
    let of_actions = rounds(page, &actions).await?;
    Ok(vec![(requests, of_requests), (actions, of_actions)])
}

/// Signs in, and reads a list of the API that must be so long.
async fn read(page: &Page, (citizen, count): (&str, usize), path: &str, name: &str) -> Outcome<Vec<Value>> {
    sign_in(page, citizen, None, &page.address("interpreter")).await?;
    let answer = page.fetch(path).await?;
    let all = answer[name].as_array().cloned().ok_or_else(|| format!("{path} without {name}: {answer}"))?;
    holds(&format!("there are {} {name}", all.len()), all.len() == count)?;
    Ok(all)
}

/// A message with a number.
fn counted(page: &Page, id: &str, name: &str, count: usize) -> Outcome<String> {
    Ok(page.words.with(id, &[(name, Argument::Number(i64::try_from(count)?))]))
}

/// The button of a pile, with how many are in it.
fn pile(page: &Page, id: &str, name: &str, count: usize) -> Outcome<String> {
    let count = Argument::Number(i64::try_from(count)?);
    Ok(page.words.with(id, &[("pile", Argument::Text(name)), ("count", count)]))
}

fn step(name: &'static str, used: Used, kind: impl Into<String>, count: usize) -> Step {
    Step { name, used, kind: kind.into(), count }
}

async fn many_requests(page: &Page) -> Outcome<List> {
    let all = read(page, MANY_REQUESTS, "/api/interpreter-requests", "requests").await?;
    let ended = all.iter().filter(|request| ENDED_REQUESTS.contains(&text(&request["status"]))).count();
    let list = Used::Link(page.say("interpreter-requests-title"));
    let filter = Used::Button(pile(page, "request-pile", "ended", ended)?);
    let more = Used::Button(counted(page, "request-more", "n", ended - SHOWN)?);
    let back = Used::Link(page.say("site-back"));
    let steps = vec![
        step("starting the app", Used::Nothing, "main h1", 1),
        step("opening the list", list, "main li.card", SHOWN),
        // First in the whole list stand those that wait for the person.
        step("showing only those at an end", filter, "main li.card:not(.card-mine)", SHOWN),
        step("showing more", more, "main li.card", 2 * SHOWN),
        step("opening one of them", Used::First("main li.card h2 a"), "main .timeline", 1),
        step("going back to the list", back, "main li.card", SHOWN),
    ];
    Ok(List { name: format!("a list of {} requests", all.len()), start: "interpreter", steps })
}

async fn many_actions(page: &Page) -> Outcome<List> {
    let all = read(page, MANY_ACTIONS, "/api/plan", "actions").await?;
    let is_mine =
        |action: &&Value| action["responsible"] == "citizen" && !ENDED_ACTIONS.contains(&text(&action["status"]));
    let mine: Vec<&Value> = all.iter().filter(is_mine).collect();
    let of_area = |area: &str| mine.iter().filter(|action| action["area"] == area).count();
    let area = mine.iter().map(|action| text(&action["area"])).max_by_key(|area| of_area(area));
    let area = area.ok_or("the person has nothing to do")?;
    let count = of_area(area);
    holds(&format!("{count} actions in {area} are shown at once"), count > SHOWN)?;
    let list = Used::Link(page.say("plan-actions-title"));
    let filter = Used::Button(pile(page, "act-pile", "mine", mine.len())?);
    let choice = Used::Choice("#area-filter", area.to_owned());
    let chosen = format!("#area-filter option[value={area}][selected]");
    let more = Used::Button(counted(page, "act-more", "n", count - SHOWN)?);
    let back = Used::Link(page.say("site-back"));
    let steps = vec![
        step("starting the app at the plan at a glance", Used::Nothing, "main .lanes", 1),
        step("opening the actions", list, ACTIONS, SHOWN),
        step("showing only what the person must do", filter, "#pile-mine[aria-pressed=true]", 1),
        step("showing only one area of that", choice, chosen, 1),
        step("showing more", more, ACTIONS, count.min(2 * SHOWN)),
        step("opening one of them", Used::First(ACTIONS), "main .timeline", 1),
        step("going back to the actions", back, ACTIONS, SHOWN),
    ];
    Ok(List { name: format!("a plan of {} actions", all.len()), start: "plan", steps })
}

/// The longest task of each step, in the best of all rounds.
async fn rounds(page: &Page, list: &List) -> Outcome<Vec<f64>> {
    let mut best = vec![f64::INFINITY; list.steps.len()];
    for _ in 0..ROUNDS {
        page.open(list.start).await?;
        for (step, best) in list.steps.iter().zip(&mut best) {
            *best = best.min(longest(page, step).await?);
        }
    }
    Ok(best)
}

/// The longest task of a step.
async fn longest(page: &Page, step: &Step) -> Outcome<f64> {
    let first = |selector: &'static str| page.browser.driver.find(By::Css(selector));
    let (element, value) = match &step.used {
        Used::Nothing => (None, Value::Null),
        Used::Link(name) => (Some(page.find("main", Role::Link, name).await?), Value::Null),
        Used::Button(name) => (Some(page.find("main", Role::Button, name).await?), Value::Null),
        Used::First(selector) => (Some(first(selector).await?), Value::Null),
        Used::Choice(selector, value) => (Some(first(selector).await?), json!(value)),
    };
    let element = element.as_ref().map(WebElement::to_json).transpose()?.unwrap_or(Value::Null);
    Ok(from_value(page.ask(MEASURE, &[element, value, json!(step.kind), json!(step.count)]).await?)?)
}
