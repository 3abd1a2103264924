//! I need an interpreter: from the start page to a request that is sent once, also when the answer is lost.

use crate::day::Day;
use crate::login::{fill_in, sign_in};
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use serde_json::{Value, json};

/// Where the API has the person's requests.
pub const REQUESTS: &str = "/api/interpreter-requests";
const PURPOSE: &str = "integration_talk";
const MODE: &str = "in_person";
const TIME: &str = "14:05";
/// Tigrinya, by its own name and its Danish one.
const LANGUAGE: &str = "ትግርኛ – Tigrinya";

/// Where the form is.
pub const FORM: &str = "interpreter/request";
/// Where the requests are that were sent.
pub const LIST: &str = "interpreter/requests";

/// What a field asks.
pub fn label(page: &Page, field: &str) -> String {
    page.say_of("form-label", "field", field)
}

/// The heading of a screen that asks for several things.
pub fn screen(page: &Page, name: &str) -> String {
    page.say_of("form-step", "step", name)
}

/// An answer as it reads.
pub fn option(page: &Page, field: &str, answer: &str) -> String {
    page.say_of("form-option", "option", &format!("{field}-{answer}"))
}

/// Goes on to the next screen.
pub async fn go_on(page: &Page) -> Outcome {
    page.click("main", Role::Button, &page.say("site-continue")).await
}

/// Answers a screen that asks for one of several answers.
pub async fn choose(page: &Page, field: &str, answer: &str) -> Outcome {
    page.heading(&label(page, field)).await?;
    page.click("main", Role::Radio, &option(page, field, answer)).await?;
    go_on(page).await
}

/// Passes over a screen that may be left as it is.
pub async fn pass(page: &Page, heading: &str) -> Outcome {
    page.heading(heading).await?;
    go_on(page).await
}

/// A meeting that is not in the plan. Who has no plan is not asked.
pub async fn say_meeting(page: &Page) -> Outcome {
    page.heading(&label(page, "appointment")).await?;
    page.click("main", Role::Radio, &page.say("request-other-meeting")).await?;
    go_on(page).await
}

/// There is time.
pub async fn say_urgency(page: &Page) -> Outcome {
    choose(page, "urgency", "normal").await
}

/// What the meeting is about, as it reads.
pub fn purpose(page: &Page) -> String {
    option(page, "purpose", PURPOSE)
}

/// What the meeting is about.
pub async fn say_purpose(page: &Page) -> Outcome {
    choose(page, "purpose", PURPOSE).await
}

/// Where the meeting is, filled in and not sent on.
pub async fn fill_place(page: &Page, place: &str) -> Outcome {
    page.heading(&screen(page, "place")).await?;
    page.fill(&label(page, "place"), place).await
}

/// Where the meeting is.
pub async fn say_place(page: &Page, place: &str) -> Outcome {
    fill_place(page, place).await?;
    go_on(page).await
}

/// When the meeting is: so many days from today.
pub async fn say_time(page: &Page, ahead: i64) -> Outcome {
    page.heading(&screen(page, "time")).await?;
    let Day { year, month, day } = page.day(ahead).await?;
    page.fill(&page.say("date-day"), &day.to_string()).await?;
    page.fill(&page.say("date-month-label"), &month.to_string()).await?;
    page.fill(&page.say("date-year"), &year.to_string()).await?;
    page.fill(&label(page, "start"), TIME).await?;
    go_on(page).await
}

/// No child, and nobody counted.
pub async fn say_people(page: &Page) -> Outcome {
    page.heading(&screen(page, "people")).await?;
    page.click("main", Role::Radio, &option(page, "minor", "no")).await?;
    go_on(page).await
}

/// Chooses a language that is searched for by what people type.
pub async fn find_language(page: &Page, typed: &str, name: &str) -> Outcome {
    page.search(&page.say("language-search"), typed).await?;
    page.click("main", Role::Radio, name).await
}

/// Tigrinya, filled in and not sent on.
pub async fn fill_language(page: &Page) -> Outcome {
    page.heading(&screen(page, "spoken")).await?;
    find_language(page, "tigrinya", LANGUAGE).await
}

/// Tigrinya.
pub async fn say_language(page: &Page) -> Outcome {
    fill_language(page).await?;
    go_on(page).await
}

/// In the room.
pub async fn say_mode(page: &Page) -> Outcome {
    choose(page, "mode", MODE).await
}

/// Every screen after those about place and time, up to the last, which shows what will be sent.
pub async fn say_the_rest(page: &Page) -> Outcome {
    say_people(page).await?;
    say_language(page).await?;
    pass(page, &label(page, "second")).await?;
    say_mode(page).await?;
    pass(page, &label(page, "gender")).await?;
    pass(page, &screen(page, "avoid")).await?;
    page.heading(&page.say("interpreter-check-title")).await
}

/// Every screen that somebody without a plan and without a stated need is shown.
pub async fn fill_form(page: &Page, place: &str, ahead: i64) -> Outcome {
    say_urgency(page).await?;
    say_purpose(page).await?;
    say_place(page, place).await?;
    say_time(page, ahead).await?;
    say_the_rest(page).await
}

/// Sends, and waits until the request itself says so.
pub async fn send(page: &Page) -> Outcome {
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    is_sent(page).await
}

async fn is_sent(page: &Page) -> Outcome {
    page.heading(&purpose(page)).await?;
    page.find("main", Role::Status, &page.say("interpreter-sent")).await?;
    Ok(())
}

/// The person's requests as the API has them.
pub async fn requests(page: &Page) -> Outcome<Vec<Value>> {
    let list = page.fetch(REQUESTS).await?;
    let requests = list["requests"].as_array().cloned();
    Ok(requests.ok_or_else(|| format!("{REQUESTS}: {list}"))?)
}

/// How often this page has asked for an interpreter, whatever came of it.
pub async fn posts(page: &Page) -> Outcome<usize> {
    let all = page.requests().await?;
    Ok(all.iter().filter(|request| request.method == "POST" && request.url.ends_with(REQUESTS)).count())
}

/// The one request for this place.
pub async fn is_sent_once(page: &Page, place: &str) -> Outcome<Value> {
    let all = requests(page).await?;
    let ours: Vec<_> = all.into_iter().filter(|request| request["meeting"]["place_or_link"] == place).collect();
    same(&format!("requests for «{place}»"), ours.len(), 1)?;
    Ok(ours[0].clone())
}

/// The number of a request, as it reads.
pub fn reference(page: &Page, request: &Value) -> String {
    page.say_of("interpreter-reference", "reference", text(&request["id"]))
}

/// Opens a request of the list.
pub async fn open_request(page: &Page, id: &str) -> Outcome {
    let request = page.fetch(&format!("{REQUESTS}/{id}")).await?;
    let heading = option(page, "purpose", text(&request["meeting"]["purpose_category"]));
    page.click(&format!("card={id}"), Role::Link, &heading).await?;
    page.heading(&heading).await
}

async fn shows_every_answer(page: &Page, place: &str, ahead: i64) -> Outcome {
    let answers = [("urgency", "normal"), ("purpose", PURPOSE), ("minor", "no"), ("mode", MODE)];
    for answer in answers.map(|(field, answer)| option(page, field, answer)) {
        page.reads("main dl", &answer).await?;
    }
    for answer in [place, TIME, LANGUAGE] {
        page.reads("main dl", answer).await?;
    }
    let moment = format!("{}T{TIME}", page.day(ahead).await?);
    let shown = page.read("return document.querySelector('main dd time').dateTime;", &[]).await?;
    same("the time of the meeting", text(&shown), moment.as_str())
}

pub async fn asking_for_an_interpreter_sends_exactly_one_request(page: Page) -> Outcome {
    let (citizen, has_plan) = match page.words.tag() {
        "da" => ("citizen-1", true),
        "en" => ("citizen-3", true),
        "ar" => ("citizen-4", true),
        _ => ("citizen-5", false),
    };
    let (place, ahead) = ("Rådhuset, lokale 4 – ቤት ምኽሪ، قاعة", 30);
    page.open("").await?;
    page.click("main", Role::Link, &page.say("home-interpreter")).await?;
    page.heading(&page.say("interpreter-title")).await?;
    page.click("main", Role::Link, &page.say("interpreter-start")).await?;
    page.find("main", Role::Alert, &page.say("problem-sign-in")).await?;
    page.click("main [role=alert]", Role::Link, &page.say("site-sign-in")).await?;
    fill_in(&page, citizen, None).await?;
    page.settled().await?;
    page.is_at(FORM, "interpreter-request-title").await?;
    if has_plan {
        say_meeting(&page).await?;
    }
    page.heading(&label(&page, "urgency")).await?;
    let alerts = page.read("return document.querySelectorAll('main [role=alert]').length;", &[]).await?;
    same("alerts after signing in", alerts, json!(0))?;
    let before = requests(&page).await?.len();

    fill_form(&page, place, ahead).await?;
    shows_every_answer(&page, place, ahead).await?;
    let send = page.find("main", Role::Button, &page.say("interpreter-send")).await?;
    page.script("arguments[0].click(); arguments[0].click();", &[send.to_json()?]).await?;
    is_sent(&page).await?;

    let request = is_sent_once(&page, place).await?;
    same("requests in all", requests(&page).await?.len(), before + 1)?;
    same("requests on the network", posts(&page).await?, 1)?;
    same("status", text(&request["status"]), "sent")?;
    page.reads("main", &reference(&page, &request)).await?;
    page.is_at(LIST, "interpreter-requests-title").await?;
    page.click("main", Role::Link, &page.say("site-back")).await?;
    page.heading(&page.say("interpreter-requests-title")).await?;
    page.reads(&format!("card={place}"), &page.say_of("interpreter-status", "status", "sent")).await
}

pub async fn a_lost_answer_keeps_the_form_and_a_second_try_makes_no_second_request(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(FORM)).await?;
    // On two days: who has asked for a meeting is not asked for it again.
    for (place, ahead, problem) in [("!cut", 30, "problem-broken"), ("!500", 31, "problem-server")] {
        page.open(FORM).await?;
        fill_form(&page, place, ahead).await?;
        fails(&page, problem).await?;
        page.reads("main dl", place).await?;
        let changes = page.read("return document.querySelectorAll('main dl button').length;", &[]).await?;
        same("answers that can be changed while it may have arrived", changes, json!(0))?;
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
    sign_in(&page, "citizen-5", None, &page.address(FORM)).await?;
    fill_form(&page, place, 30).await?;
    fails(&page, "problem-sign-in").await?;
    let link = page.find("main [role=alert]", Role::Link, &page.say("site-sign-in")).await?;
    same("where the sign-in opens", link.attr("target").await?.as_deref(), Some("_blank"))?;
    page.reads("main dl", place).await?;
    send(&page).await?;
    is_sent_once(&page, place).await.map(drop)
}

pub async fn a_refused_date_leads_back_to_its_field(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(FORM)).await?;
    fill_form(&page, "!422", 30).await?;
    page.click("main", Role::Button, &page.say("interpreter-send")).await?;
    page.heading(&screen(&page, "time")).await?;
    page.find("main", Role::Alert, &page.say("problem-heading")).await?;
    page.focus_is("error-summary").await?;
    page.is_filled(&page.say("date-day"), &page.day(30).await?.day.to_string()).await?;
    page.click("#error-summary", Role::Link, &page.say("form-refused")).await?;
    page.focus_is("date").await?;
    let is_absent = requests(&page).await?.iter().all(|request| request["meeting"]["place_or_link"] != "!422");
    holds("a refused request is in the list", is_absent)
}
