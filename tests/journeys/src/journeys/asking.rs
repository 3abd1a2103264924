//! Asking for a meeting of the plan, where there is no form, and twice: in two windows, after a reload; and finding what
//! was asked for among many.

use crate::journeys::request::{
    FORM, LIST, choose, fill_form, go_on, is_sent_once, label, posts, purpose, reference, requests, say_purpose,
    say_the_rest, say_urgency, screen, send,
};
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use catalogue::read::Argument;
use serde_json::{Value, from_value, json};
use thirtyfour::WindowHandle;

const PLACE: &str = "Rådhuset, lokale 2";
/// The time that the meeting of the plan is moved to.
const MOVED_TO: &str = "15:45";
/// So many requests has the citizen who has many.
const MANY: usize = 500;
/// So many are shown at once.
const SHOWN: usize = 10;

/// The first meeting of the person's plan, as the API has it.
async fn meeting(page: &Page) -> Outcome<Value> {
    let plan = page.fetch("/api/plan").await?;
    let first = plan["appointments"].get(0).cloned();
    Ok(first.ok_or_else(|| format!("a plan without a meeting: {plan}"))?)
}

/// Chooses the meeting with this unit. What else its label says is a matter of the calendar.
async fn choose_meeting(page: &Page, unit: &str) -> Outcome {
    page.heading(&label(page, "appointment")).await?;
    let script = "return [...document.querySelectorAll('main label')].map(spoken)
        .find(text => text.includes(arguments[0]));";
    let name = page.wait(&format!("a meeting with {unit}"), script, &[json!(unit)]).await?;
    page.click("main", Role::Radio, text(&name)).await?;
    go_on(page).await
}

/// Waits until the first time in a part of the page is this one.
async fn time_is(page: &Page, place: &str, moment: &str) -> Outcome {
    let script = "return document.querySelector(`${arguments[0]} time`)?.dateTime === arguments[1];";
    page.wait(&format!("the time {moment} in {place}"), script, &[json!(place), json!(moment)]).await?;
    Ok(())
}

pub async fn a_meeting_of_the_plan_is_filled_in_and_its_new_time_is_noticed_before_sending(page: Page) -> Outcome {
    sign_in(&page, "citizen-1", None, &page.address(FORM)).await?;
    page.settled().await?;
    let meeting = meeting(&page).await?;
    let place = text(&meeting["place_or_link"]);
    choose_meeting(&page, text(&meeting["with_unit"])).await?;
    say_urgency(&page).await?;
    say_purpose(&page).await?;
    say_the_rest(&page).await?;
    page.reads("main dl", place).await?;
    time_is(&page, "main dl", text(&meeting["starts_at"])).await?;

    let moved = format!("{}T{MOVED_TO}", page.day(9).await?);
    let address = format!("/standin/appointments/{}", text(&meeting["id"]));
    page.rehearse(&address, json!({"citizen": "citizen-1", "starts_at": moved})).await?;
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    page.find("main", Role::Alert, &page.say("request-moved-heading")).await?;
    page.focus_is("problem").await?;
    time_is(&page, "#problem", &moved).await?;
    same("requests for a time that is not any more", posts(&page).await?, 0)?;

    page.click("#problem", Role::Button, &page.say("request-use-new-time")).await?;
    time_is(&page, "main dl", &moved).await?;
    send(&page).await?;
    let request = is_sent_once(&page, place).await?;
    same("the time of the meeting", text(&request["meeting"]["starts_at"]), moved.as_str())?;
    same("requests on the network", posts(&page).await?, 1)
}

pub async fn who_cannot_wait_is_told_to_call_and_clinics_and_courts_book_themselves(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(FORM)).await?;
    choose(&page, "urgency", "acute").await?;
    page.find("main", Role::Alert, &page.say("request-acute-heading")).await?;
    page.focus_is("instead").await?;
    let call = page.find("#instead", Role::Link, &page.say("request-acute-112")).await?;
    same("what is called", call.attr("href").await?.as_deref(), Some("tel:112"))?;
    page.find("#instead", Role::Link, &page.say("interpreter-cards-title")).await?;
    say_urgency(&page).await?;

    let stops = [
        ("health", "request-clinic-heading", "interpreter-health"),
        ("court", "request-court-heading", "request-court-text"),
    ];
    for (about, heading, sentence) in stops {
        choose(&page, "purpose", about).await?;
        page.find("main", Role::Alert, &page.say(heading)).await?;
        page.focus_is("instead").await?;
        page.reads("#instead", &page.say(sentence)).await?;
        page.heading(&label(&page, "purpose")).await?;
    }
    choose(&page, "purpose", "housing").await?;
    page.heading(&screen(&page, "place")).await?;
    same("requests on the network", posts(&page).await?, 0)
}

/// Sends what was sent before: the page says so and leads to the one request.
async fn is_known(page: &Page, request: &Value) -> Outcome {
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    page.find("main", Role::Alert, &page.say("request-known-heading")).await?;
    page.click("#problem", Role::Button, &page.say("request-see-known")).await?;
    page.heading(&purpose(page)).await?;
    page.reads("main", &reference(page, request)).await?;
    same("the request", &is_sent_once(page, PLACE).await?, request)
}

/// Goes to another window and has the browser show it.
async fn look_at(page: &Page, window: WindowHandle) -> Outcome {
    page.browser.driver.switch_to_window(window).await?;
    page.browser.driver.cdp().send_raw("Page.bringToFront", json!({})).await?;
    Ok(())
}

pub async fn the_same_asked_in_two_windows_is_one_request(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(FORM)).await?;
    fill_form(&page, PLACE, 30).await?;
    let first = page.browser.driver.window().await?;
    let second = page.browser.driver.new_tab().await?;
    look_at(&page, second).await?;
    page.open(FORM).await?;
    fill_form(&page, PLACE, 30).await?;
    send(&page).await?;
    let request = is_sent_once(&page, PLACE).await?;
    look_at(&page, first).await?;
    is_known(&page, &request).await
}

pub async fn what_is_typed_again_after_a_lost_answer_and_a_reload_is_not_asked_twice(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(FORM)).await?;
    page.settled().await?;
    let lost = json!({"operation": "createInterpreterRequest", "trouble": "lost", "times": 1});
    page.rehearse("/standin/troubles", lost).await?;
    fill_form(&page, PLACE, 30).await?;
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    page.find("main", Role::Alert, &page.say("problem-maybe-sent")).await?;
    let request = is_sent_once(&page, PLACE).await?;

    page.open(FORM).await?;
    fill_form(&page, PLACE, 30).await?;
    is_known(&page, &request).await
}

/// Which requests are listed together with one of this status: by whose turn it is, as the contract has it.
fn pile(status: &str) -> &'static str {
    match status {
        "needs_info" | "alternative_offered" | "not_available" | "meeting_moved" => "mine",
        "sent" | "received" | "accepted" | "declined_by_citizen" => "waiting",
        "arranged" => "booked",
        _ => "ended",
    }
}

/// The button that lists one pile only, with how many there are in it.
pub fn pile_button(page: &Page, pile: &str, count: usize) -> Outcome<String> {
    let count = i64::try_from(count)?;
    Ok(page.words.with("request-pile", &[("pile", Argument::Text(pile)), ("count", Argument::Number(count))]))
}

/// Waits until so many requests are shown.
async fn shows(page: &Page, count: usize) -> Outcome {
    let script = "return document.querySelectorAll('main li.card').length === arguments[0];";
    page.wait(&format!("{count} requests"), script, &[json!(count)]).await?;
    Ok(())
}

/// Lists one pile. Only requests of that pile are shown, and how many there are.
async fn lists(page: &Page, all: &[Value], wanted: &str) -> Outcome<usize> {
    let in_pile: Vec<&str> =
        all.iter().map(|request| text(&request["status"])).filter(|status| pile(status) == wanted).collect();
    let button = pile_button(page, wanted, in_pile.len())?;
    page.click("main", Role::Button, &button).await?;
    is_listed(page, &button).await?;
    shows(page, SHOWN).await?;
    let label = page.say("interpreter-status-label");
    let status = |status: &str| format!("{label}: {}", page.say_of("interpreter-status", "status", status));
    let known: Vec<String> = in_pile.iter().map(|name| status(name)).collect();
    let tags = page.read("return [...document.querySelectorAll('main li.card .tag')].map(spoken);", &[]).await?;
    let tags: Vec<String> = from_value(tags)?;
    holds(&format!("in the pile «{button}»: {tags:?}"), tags.iter().all(|tag| known.contains(tag)))?;
    Ok(in_pile.len())
}

/// Waits until the button of a pile says that this pile is listed.
async fn is_listed(page: &Page, button: &str) -> Outcome {
    let script = "return [...document.querySelectorAll('main [aria-pressed=true]')]
        .some(button => spoken(button) === tidy(arguments[0]));";
    page.wait(&format!("the pile «{button}»"), script, &[json!(button)]).await?;
    Ok(())
}

pub async fn five_hundred_requests_are_shown_ten_at_a_time_by_whose_turn_it_is(page: Page) -> Outcome {
    sign_in(&page, "citizen-6", None, &page.address(LIST)).await?;
    page.heading(&page.say("interpreter-requests-title")).await?;
    shows(&page, SHOWN).await?;
    let all = requests(&page).await?;
    same("requests", all.len(), MANY)?;
    is_listed(&page, &pile_button(&page, "", MANY)?).await?;
    for pile in ["ended", "booked", "waiting"] {
        lists(&page, &all, pile).await?;
    }
    let count = lists(&page, &all, "mine").await?;
    let left = i64::try_from(count - SHOWN)?;
    page.click("main", Role::Button, &page.words.with("request-more", &[("n", Argument::Number(left))])).await?;
    shows(&page, 2 * SHOWN).await?;

    // One of them is opened and left again; what was listed still is.
    let script = "const card = document.querySelector('main li.card');
        return [card.querySelector('h2'), card.querySelector(':scope > p.small')].map(spoken);";
    let [heading, reference]: [String; 2] = from_value(page.read(script, &[]).await?)?;
    page.click(&format!("card={reference}"), Role::Link, &heading).await?;
    page.heading(&heading).await?;
    page.reads("main", &reference).await?;
    page.click("main", Role::Link, &page.say("site-back")).await?;
    page.heading(&page.say("interpreter-requests-title")).await?;
    is_listed(&page, &pile_button(&page, "mine", count)?).await
}
