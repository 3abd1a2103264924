//! I need an interpreter: from the start page to a request that is sent once, also when the answer is lost.

use crate::day::Day;
use crate::login::{fill_in, sign_in};
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use serde_json::{Value, json};

const REQUESTS: &str = "/api/interpreter-requests";
const PURPOSE: &str = "integration_talk";
const MODE: &str = "in_person";
const TIME: &str = "14:05";

/// Where the form is.
pub const FORM: &str = "interpreter/request";

async fn go_on(page: &Page) -> Outcome {
    page.click("main", Role::Button, &page.say("site-continue")).await
}

/// Step 1: Tigrinya.
pub async fn say_language(page: &Page) -> Outcome {
    page.heading(&page.say("interpreter-language-question")).await?;
    let list = page.find("main", Role::Combobox, &page.say("interpreter-language-choose")).await?;
    page.pick(&list, "tir").await?;
    go_on(page).await
}

/// The option that is chosen in step 2.
pub fn purpose(page: &Page) -> String {
    page.say_of("interpreter-purpose", "purpose", PURPOSE)
}

/// Step 2, filled in and not sent on: what about, and where.
pub async fn fill_place(page: &Page, place: &str) -> Outcome {
    page.heading(&page.say("interpreter-place-question")).await?;
    page.click("main", Role::Radio, &purpose(page)).await?;
    page.fill(&page.say("interpreter-place-label"), place).await
}

/// Step 2: what about, and where.
pub async fn say_place(page: &Page, place: &str) -> Outcome {
    fill_place(page, place).await?;
    go_on(page).await
}

/// Step 3: in thirty days.
pub async fn say_time(page: &Page) -> Outcome {
    page.heading(&page.say("interpreter-time-question")).await?;
    let Day { year, month, day } = page.day(30).await?;
    page.fill(&page.say("date-day"), &day.to_string()).await?;
    page.fill(&page.say("date-month-label"), &month.to_string()).await?;
    page.fill(&page.say("date-year"), &year.to_string()).await?;
    page.fill(&page.say("interpreter-time-label"), TIME).await?;
    go_on(page).await
}

/// Step 4: in the room.
pub async fn say_mode(page: &Page) -> Outcome {
    page.heading(&page.say("interpreter-mode-question")).await?;
    page.click("main", Role::Radio, &page.say_of("interpreter-mode", "mode", MODE)).await?;
    go_on(page).await
}

/// Every step up to the last, which shows what will be sent.
async fn fill_form(page: &Page, place: &str) -> Outcome {
    say_language(page).await?;
    say_place(page, place).await?;
    say_time(page).await?;
    say_mode(page).await?;
    page.heading(&page.say("interpreter-check-title")).await
}

/// Sends, and waits until the list of requests says so.
pub async fn send(page: &Page) -> Outcome {
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    is_sent(page).await
}

async fn is_sent(page: &Page) -> Outcome {
    page.heading(&page.say("interpreter-requests-title")).await?;
    page.find("main", Role::Status, &page.say("interpreter-sent")).await?;
    Ok(())
}

/// The person's requests as the API has them.
async fn requests(page: &Page) -> Outcome<Vec<Value>> {
    let list = page.fetch(REQUESTS).await?;
    let requests = list["requests"].as_array().cloned();
    Ok(requests.ok_or_else(|| format!("{REQUESTS}: {list}"))?)
}

async fn is_sent_once(page: &Page, place: &str) -> Outcome<Value> {
    let all = requests(page).await?;
    let ours: Vec<_> = all.into_iter().filter(|request| request["meeting"]["place_or_link"] == place).collect();
    same(&format!("requests for «{place}»"), ours.len(), 1)?;
    Ok(ours[0].clone())
}

async fn shows_every_answer(page: &Page, place: &str) -> Outcome {
    for answer in
        [page.words.of("ti")?.name(), &purpose(page), place, TIME, &page.say_of("interpreter-mode", "mode", MODE)]
    {
        page.reads("main", answer).await?;
    }
    let moment = format!("{}T{TIME}", page.day(30).await?);
    let shown = page.read("return document.querySelector('main dd time').dateTime;", &[]).await?;
    same("the time of the meeting", text(&shown), moment.as_str())
}

pub async fn asking_for_an_interpreter_sends_exactly_one_request(page: Page) -> Outcome {
    let citizen = match page.words.tag() {
        "da" => "citizen-1",
        "en" => "citizen-3",
        "ar" => "citizen-4",
        _ => "citizen-5",
    };
    let place = "Rådhuset, lokale 4 – ቤት ምኽሪ، قاعة";
    page.open("").await?;
    page.click("main", Role::Link, &page.say("home-interpreter")).await?;
    page.heading(&page.say("interpreter-title")).await?;
    page.click("main", Role::Link, &page.say("interpreter-start")).await?;
    page.find("main", Role::Alert, &page.say("problem-sign-in")).await?;
    page.click("main [role=alert]", Role::Link, &page.say("site-sign-in")).await?;
    fill_in(&page, citizen, None).await?;
    page.settled().await?;
    page.is_at(FORM, "interpreter-request-title").await?;
    let alerts = page.read("return document.querySelectorAll('main [role=alert]').length;", &[]).await?;
    same("alerts after signing in", alerts, json!(0))?;
    let before = requests(&page).await?.len();

    fill_form(&page, place).await?;
    shows_every_answer(&page, place).await?;
    let send = page.find("main", Role::Button, &page.say("interpreter-send")).await?;
    page.script("arguments[0].click(); arguments[0].click();", &[send.to_json()?]).await?;
    is_sent(&page).await?;

    let request = is_sent_once(&page, place).await?;
    same("requests in all", requests(&page).await?.len(), before + 1)?;
    let posts = page.requests().await?;
    let posts = posts.iter().filter(|request| request.method == "POST" && request.url.ends_with(REQUESTS));
    same("requests on the network", posts.count(), 1)?;
    same("status", text(&request["status"]), "sent")?;
    page.reads("main", &page.say_of("interpreter-reference", "reference", text(&request["id"]))).await?;
    page.reads(&format!("card={place}"), &page.say_of("interpreter-status", "status", "sent")).await
}

pub async fn a_lost_answer_keeps_the_form_and_a_second_try_makes_no_second_request(page: Page) -> Outcome {
    sign_in(&page, "citizen-1", None, &page.address(FORM)).await?;
    for (place, problem) in [("!cut", "problem-broken"), ("!500", "problem-server")] {
        page.open(FORM).await?;
        fill_form(&page, place).await?;
        fails(&page, problem).await?;
        page.reads("main dl", place).await?;
        send(&page).await?;
        is_sent_once(&page, place).await?;
    }
    Ok(())
}

/// Sends; the problem is said, takes the focus, and says that nothing typed is lost.
async fn fails(page: &Page, problem: &str) -> Outcome {
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    page.find("main", Role::Alert, &page.say(problem)).await?;
    page.find("main", Role::Alert, &page.say("problem-kept")).await?;
    page.focus_is("problem").await
}

pub async fn a_session_that_has_ended_asks_for_a_new_sign_in_beside_the_form(page: Page) -> Outcome {
    let place = "!401";
    sign_in(&page, "citizen-1", None, &page.address(FORM)).await?;
    fill_form(&page, place).await?;
    fails(&page, "problem-sign-in").await?;
    let link = page.find("main [role=alert]", Role::Link, &page.say("site-sign-in")).await?;
    same("where the sign-in opens", link.attr("target").await?.as_deref(), Some("_blank"))?;
    page.reads("main dl", place).await?;
    send(&page).await?;
    is_sent_once(&page, place).await.map(drop)
}

pub async fn a_refused_date_leads_back_to_its_field(page: Page) -> Outcome {
    sign_in(&page, "citizen-1", None, &page.address(FORM)).await?;
    fill_form(&page, "!422").await?;
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    page.heading(&page.say("interpreter-time-question")).await?;
    page.find("main", Role::Alert, &page.say("problem-heading")).await?;
    page.is_filled(&page.say("date-day"), &page.day(30).await?.day.to_string()).await?;
    page.click("#error-summary", Role::Link, &page.say("interpreter-error-date")).await?;
    page.focus_is("date").await?;
    let is_absent = requests(&page).await?.iter().all(|request| request["meeting"]["place_or_link"] != "!422");
    holds("a refused request is in the list", is_absent)
}
