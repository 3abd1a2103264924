//! How long a list of many requests keeps a slow phone busy: a measurement, never a test.

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
/// The citizen with the many requests, and how many there are.
const CITIZEN: (&str, usize) = ("citizen-6", 500);
/// What is done, one after the other. The first is not held to the limit: it is the start of the app.
const STEPS: [&str; 6] = [
    "starting the app",
    "opening the list",
    "showing only those at an end",
    "showing more",
    "opening one of them",
    "going back to the list",
];

/// Statuses of requests at an end.
const ENDED: [&str; 7] = [
    "held",
    "problem_reported",
    "closed",
    "refused",
    "meeting_held_without",
    "cancelled_by_citizen",
    "cancelled_by_authority",
];
/// So many requests are shown at once.
const SHOWN: usize = 10;

/// Times every step in a browser that is slowed down.
pub async fn measure() -> Outcome {
    let words = Words::read()?.first().ok_or("there is no language")?.of("da")?;
    let standin = Standin::start(false).await?;
    let driver = Driver::start().await?;
    let browser = Rc::new(Browser::start(&driver).await?);
    let page = Page { browser: browser.clone(), origin: standin.origin.as_str().into(), words };
    let measured = rounds(&page).await;
    browser.quit().await?;
    let longest = measured?;

    println!("a list of {} requests, {SLOWDOWN} times slowed down, the longest task of each step in", CITIZEN.1);
    println!("the best of {ROUNDS} rounds (limit {LIMIT} ms; a browser reports no task below 50 ms):");
    for (at, (step, longest)) in STEPS.into_iter().zip(longest).enumerate() {
        let time = if longest > 0.0 { format!("{longest:.0} ms") } else { "below 50 ms".to_owned() };
        println!("  {step}: {time}{}", if at == 0 { " (apart: not held to the limit)" } else { "" });
    }
    for (step, longest) in STEPS.into_iter().zip(longest).skip(1) {
        holds(&format!("{step} takes {longest:.0} ms, the limit is {LIMIT} ms"), longest <= LIMIT)?;
    }
    Ok(())
}

async fn rounds(page: &Page) -> Outcome<[f64; STEPS.len()]> {
    sign_in(page, CITIZEN.0, None, &page.address("interpreter")).await?;
    let list = page.fetch("/api/interpreter-requests").await?;
    let all = list["requests"].as_array().ok_or_else(|| format!("there are no requests: {list}"))?;
    holds(&format!("there are {} requests", all.len()), all.len() == CITIZEN.1)?;
    let ended = all.iter().filter(|request| ENDED.contains(&text(&request["status"]))).count();
    page.browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({"rate": SLOWDOWN})).await?;
    let mut best = [f64::INFINITY; STEPS.len()];
    for _ in 0..ROUNDS {
        for (best, longest) in best.iter_mut().zip(round(page, ended).await?) {
            *best = best.min(longest);
        }
    }
    Ok(best)
}

async fn round(page: &Page, ended: usize) -> Outcome<[f64; STEPS.len()]> {
    page.open("interpreter").await?;
    let start = longest(page, None, "main h1", 1).await?;
    let link = page.find("main", Role::Link, &page.say("interpreter-requests-title")).await?;
    let list = longest(page, Some(&link), "main li.card", SHOWN).await?;
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let filter = page.words.with("request-pile", &[("pile", Argument::Text("ended")), ("count", number(ended))]);
    let filter = page.find("main", Role::Button, &filter).await?;
    // First in the whole list stand those that wait for the person.
    let filtered = longest(page, Some(&filter), "main li.card:not(.card-mine)", SHOWN).await?;
    let more = page.words.with("request-more", &[("n", number(ended - SHOWN))]);
    let more = page.find("main", Role::Button, &more).await?;
    let grown = longest(page, Some(&more), "main li.card", 2 * SHOWN).await?;
    let first = page.browser.driver.find(By::Css("main li.card h2 a")).await?;
    let opened = longest(page, Some(&first), "main .timeline", 1).await?;
    let back = page.find("main", Role::Link, &page.say("site-back")).await?;
    let again = longest(page, Some(&back), "main li.card", SHOWN).await?;
    Ok([start, list, filtered, grown, opened, again])
}

/// The longest task from a click until so many of a kind are there; without a click, since the page was loaded.
async fn longest(page: &Page, clicked: Option<&WebElement>, kind: &str, count: usize) -> Outcome<f64> {
    let element = clicked.map(WebElement::to_json).transpose()?.unwrap_or(Value::Null);
    Ok(from_value(page.ask(MEASURE, &[element, json!(kind), json!(count)]).await?)?)
}
