//! Every operation about interpreters, in every way it can fail: the screen says what to do, and nothing is lost.

use crate::journeys::machine::{
    ANSWER, TROUBLES, click_on_request, go_back, open_request, request_in, stands_at, take,
};
use crate::journeys::request::{
    FORM, LIST, REQUESTS, go_on, label, option, purpose, say_meeting, say_people, say_place, say_purpose, say_time,
    say_urgency, screen,
};
use crate::login::sign_in;
use crate::outcome::{Fault, Outcome, same};
use crate::page::{Page, Role, text, until, until_within};
use catalogue::read::Argument;
use serde_json::json;
use std::time::Duration;

/// What a browser says of all these failures.
pub const EXPECTED: &[&str] = &[
    "status of 401",
    "status of 403",
    "status of 404",
    "status of 409",
    "status of 422",
    "status of 429",
    "status of 500",
    "status of 503",
    "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
];

const NEED: &str = "interpreter/need";
/// The room of the request that steps are taken with.
const ROOM: &str = "Lokale 31";
/// Longer than the app waits for an answer.
const SLOW: Duration = Duration::from_secs(25);

/// Failures of a reading, each met by the try after the one before. No two neighbours say the same, so what is said
/// has been said anew.
pub const READING: [&str; 8] = ["500", "cut", "503", "html", "403", "wrong-type", "429", "drop"];
/// Failures of a sending where nothing is done, and everybody knows.
pub const REFUSED: [&str; 4] = ["401", "403", "404", "429"];
/// Nothing is done, and nobody knows.
const UNSURE: [&str; 4] = ["500", "html", "503", "drop"];
/// It is done, and nobody knows.
const DONE: [&str; 3] = ["lost", "cut", "wrong-type"];

/// A fault says which operation failed how.
pub fn within<T>(operation: &str, trouble: &str, done: Outcome<T>) -> Outcome<T> {
    done.map_err(|Fault(reason)| Fault(format!("{operation} × {trouble}: {reason}")))
}

/// What is said of a trouble.
fn sentence(page: &Page, trouble: &str) -> String {
    page.say(match trouble {
        "drop" | "lost" => "problem-offline",
        "timeout" => "problem-late",
        "401" => "problem-sign-in",
        "403" => "problem-forbidden",
        "404" => "problem-not-found",
        "conflict" => "problem-conflict",
        "429" => return page.words.with("problem-busy", &[("seconds", Argument::Number(7))]),
        "500" | "503" => "problem-server",
        _ => "problem-broken",
    })
}

/// Has the next call of an operation meet a trouble; a 422 complains of `pointer`.
pub async fn demand(page: &Page, operation: &str, trouble: &str, pointer: Option<&str>) -> Outcome {
    let mut wish = json!({"operation": operation, "trouble": trouble, "times": 1});
    if let Some(pointer) = pointer {
        wish["pointer"] = pointer.into();
    }
    page.rehearse(TROUBLES, wish).await
}

/// Waits until a notice says what is said of a trouble.
async fn says(page: &Page, trouble: &str) -> Outcome {
    let sentence = sentence(page, trouble);
    let script = "const alerts = [...document.querySelectorAll('main [role=alert]')];
        return alerts.some(alert => spoken(alert).includes(tidy(arguments[0])));";
    until_within(SLOW, &format!("the alert «{sentence}»"), async || -> Outcome<Option<()>> {
        let is_said = page.read(script, &[json!(sentence)]).await? == true;
        Ok(is_said.then_some(()))
    })
    .await
}

async fn says_nothing(page: &Page) -> Outcome {
    let alerts = page.read("return document.querySelectorAll('main [role=alert]').length;", &[]).await?;
    same("alerts", alerts, json!(0))
}

async fn offers_the_sign_in(page: &Page) -> Outcome {
    page.find("#problem", Role::Link, &page.say("site-sign-in")).await.map(drop)
}

/// Reads with one failure after another, until it works. `arrive` comes to the page that reads.
pub async fn reading_fails(
    page: &Page,
    operation: &str,
    troubles: &[&str],
    arrive: impl AsyncFn() -> Outcome,
    is_kept: impl AsyncFn() -> Outcome,
) -> Outcome {
    demand(page, operation, "401", None).await?;
    arrive().await?;
    within(operation, "401", says(page, "401").await)?;
    within(operation, "401", offers_the_sign_in(page).await)?;
    for (at, trouble) in troubles.iter().enumerate() {
        if at == 0 {
            demand(page, operation, trouble, None).await?;
            arrive().await?;
        }
        within(operation, trouble, says(page, trouble).await)?;
        within(operation, trouble, is_kept().await)?;
        if let Some(next) = troubles.get(at + 1) {
            demand(page, operation, next, None).await?;
        }
        let again = page.say("site-try-again");
        within(operation, trouble, page.click("#problem", Role::Button, &again).await)?;
    }
    Ok(())
}

/// Something that is sent with a button.
pub struct Sending<'a> {
    pub page: &'a Page,
    pub operation: &'static str,
    pub button: String,
}

impl Sending<'_> {
    pub async fn press(&self) -> Outcome {
        self.page.click("main", Role::Button, &self.button).await
    }

    /// Sends, and fails: the problem is said, takes the focus, and says that what was typed is still there.
    async fn fails(&self, trouble: &str) -> Outcome {
        let page = self.page;
        demand(page, self.operation, trouble, None).await?;
        self.press().await?;
        says(page, trouble).await?;
        let is_unsure = UNSURE.contains(&trouble) || DONE.contains(&trouble) || trouble == "timeout";
        let sent = if is_unsure { "problem-maybe-sent" } else { "problem-not-sent" };
        for said in ["problem-kept", sent] {
            page.find("main", Role::Alert, &page.say(said)).await?;
        }
        if trouble == "401" {
            offers_the_sign_in(page).await?;
        }
        page.focus_is("problem").await
    }

    /// Sends again and again, and each time it fails in another way.
    pub async fn fails_in_turn(&self, troubles: &[&str], is_kept: impl AsyncFn() -> Outcome) -> Outcome {
        for trouble in troubles {
            within(self.operation, trouble, self.fails(trouble).await)?;
            within(self.operation, trouble, is_kept().await)?;
        }
        Ok(())
    }

    /// Sends, and the API does not take the field at `pointer`, whose id is `field`.
    async fn is_refused_at(&self, pointer: &str, field: &str) -> Outcome {
        let page = self.page;
        let refused = page.say("form-refused");
        demand(page, self.operation, "422", Some(pointer)).await?;
        self.press().await?;
        within(self.operation, "422", page.focus_is("error-summary").await)?;
        within(self.operation, "422", page.find("main", Role::Alert, &refused).await)?;
        within(self.operation, "422", page.reads(&format!("#{field}-error"), &refused).await)
    }
}

/// Loads a page anew, without being asked whether what was filled in may go.
async fn open_anew(page: &Page, path: &str) -> Outcome {
    let script = "addEventListener('beforeunload', event => event.stopImmediatePropagation(), { capture: true });";
    page.script(script, &[]).await?;
    page.open(path).await
}

pub async fn every_operation_meets_every_failure_with_its_screen_and_loses_nothing(page: Page) -> Outcome {
    sign_in(&page, "citizen-2", None, &page.address(NEED)).await?;
    // What this page reads must not meet the first failure.
    page.find("main", Role::Status, &page.say("need-saved")).await?;
    the_need_is_read(&page).await?;
    the_need_is_said(&page).await?;
    a_request_is_sent(&page).await?;
    a_step_is_taken(&page).await?;
    the_requests_are_listed(&page).await?;
    a_request_is_read(&page).await?;
    the_plan_is_read_by_the_form(&page).await
}

async fn the_need_is_read(page: &Page) -> Outcome {
    let operation = "getInterpreterNeed";
    reading_fails(page, operation, &READING, async || page.open(NEED).await, async || -> Outcome { Ok(()) }).await?;
    page.heading(&page.say("interpreter-need-title")).await?;
    page.find("main", Role::Status, &page.say("need-saved")).await?;
    // Never said, or said in a word that nobody knows yet: it is asked.
    for trouble in ["404", "unknown"] {
        demand(page, operation, trouble, None).await?;
        page.open(NEED).await?;
        within(operation, trouble, page.heading(&label(page, "need")).await)?;
        within(operation, trouble, says_nothing(page).await)?;
    }
    Ok(())
}

async fn choose_gender(page: &Page, gender: &str) -> Outcome {
    let question = label(page, "gender");
    page.click("main", Role::Button, &page.say_of("site-change-answer", "thing", &question)).await?;
    page.heading(&question).await?;
    page.click("main", Role::Radio, &option(page, "gender", gender)).await?;
    go_on(page).await?;
    page.heading(&page.say("interpreter-need-title")).await
}

async fn is_said(page: &Page, gender: &str) -> Outcome {
    let need = page.fetch("/api/interpreter-need").await?;
    same("the wish in the need", text(&need["gender_wish"]), gender)
}

async fn the_need_is_said(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "putInterpreterNeed", button: page.say("need-save") };
    page.open(NEED).await?;
    choose_gender(page, "man").await?;
    let chosen = option(page, "gender", "man");
    let is_kept = async || page.reads("main dl", &chosen).await;
    sending.fails_in_turn(&REFUSED, &is_kept).await?;
    sending.fails_in_turn(&["conflict"], &is_kept).await?;
    sending.is_refused_at("/gender_wish", "gender").await?;
    page.is_chosen(Role::Radio, &chosen).await?;
    go_on(page).await?;
    page.heading(&page.say("interpreter-need-title")).await?;
    sending.fails_in_turn(&UNSURE, &is_kept).await?;
    is_said(page, "woman").await?;
    sending.press().await?;
    page.find("main", Role::Status, &page.say("need-saved")).await?;
    is_said(page, "man").await?;

    for (trouble, gender) in DONE.into_iter().zip(["woman", "man", "woman"]) {
        choose_gender(page, gender).await?;
        let chosen = option(page, "gender", gender);
        sending.fails_in_turn(&[trouble], async || page.reads("main dl", &chosen).await).await?;
        is_said(page, gender).await?;
        sending.press().await?;
        within(sending.operation, trouble, page.find("main", Role::Status, &page.say("need-saved")).await)?;
        is_said(page, gender).await?;
    }

    choose_gender(page, "man").await?;
    demand(page, sending.operation, "unknown", None).await?;
    sending.press().await?;
    within(sending.operation, "unknown", page.heading(&label(page, "need")).await)?;
    says_nothing(page).await?;
    is_said(page, "man").await
}

/// Every screen up to the one that shows what will be sent. What the need says is passed over.
async fn fill_form(page: &Page, place: &str, days: i64) -> Outcome {
    page.open(FORM).await?;
    say_meeting(page).await?;
    say_urgency(page).await?;
    say_purpose(page).await?;
    say_place(page, place).await?;
    say_time(page, days).await?;
    say_people(page).await?;
    page.heading(&page.say("interpreter-check-title")).await
}

async fn has_arrived(page: &Page) -> Outcome {
    page.heading(&purpose(page)).await?;
    page.find("main", Role::Status, &page.say("interpreter-sent")).await.map(drop)
}

async fn are_made(page: &Page, place: &str, count: usize) -> Outcome {
    let list = page.fetch(REQUESTS).await?;
    let all = list["requests"].as_array().ok_or_else(|| format!("{REQUESTS}: {list}"))?;
    let made = all.iter().filter(|request| request["meeting"]["place_or_link"] == place);
    same(&format!("requests for «{place}»"), made.count(), count)
}

async fn a_request_is_sent(page: &Page) -> Outcome {
    let operation = "createInterpreterRequest";
    let sending = Sending { page, operation, button: page.say("interpreter-send") };
    let (place, days) = ("Lokale 41", 41);
    fill_form(page, place, days).await?;
    let is_kept = async || page.reads("main dl", place).await;
    sending.fails_in_turn(&REFUSED, &is_kept).await?;
    sending.fails_in_turn(&["conflict"], &is_kept).await?;
    sending.is_refused_at("/meeting/starts_at", "date").await?;
    page.heading(&screen(page, "time")).await?;
    let day = page.day(days).await?.day.to_string();
    page.is_filled(&page.say("date-day"), &day).await?;
    page.fill(&page.say("date-day"), &day).await?;
    go_on(page).await?;
    page.heading(&page.say("interpreter-check-title")).await?;
    sending.fails_in_turn(&UNSURE, &is_kept).await?;
    sending.fails_in_turn(&["timeout"], &is_kept).await?;
    are_made(page, place, 0).await?;
    sending.press().await?;
    has_arrived(page).await?;
    are_made(page, place, 1).await?;

    for (days, trouble) in (42..).zip(DONE) {
        let place = format!("Lokale {days}");
        fill_form(page, &place, days).await?;
        sending.fails_in_turn(&[trouble], async || page.reads("main dl", &place).await).await?;
        within(operation, trouble, are_made(page, &place, 1).await)?;
        sending.press().await?;
        within(operation, trouble, has_arrived(page).await)?;
        within(operation, trouble, are_made(page, &place, 1).await)?;
    }

    let place = "Lokale 51";
    fill_form(page, place, 51).await?;
    demand(page, operation, "unknown", None).await?;
    sending.press().await?;
    within(operation, "unknown", has_arrived(page).await)?;
    are_made(page, place, 1).await
}

/// The unit asks once more, and the person looks and answers.
async fn is_asked_again(page: &Page, id: &str) -> Outcome {
    for to in ["received", "needs_info"] {
        take(page, id, to).await?;
    }
    go_back(page).await?;
    open_request(page, ROOM).await?;
    stands_at(page, "needs_info").await?;
    page.fill(&label(page, "answer"), ANSWER).await
}

async fn are_answered(page: &Page, id: &str, count: usize) -> Outcome {
    let request = page.fetch(&format!("{REQUESTS}/{id}")).await?;
    let history = request["status_history"].as_array().ok_or_else(|| format!("{id}: {request}"))?;
    // The first time it was sent it was no answer.
    let sent = history.iter().filter(|entry| entry["status"] == "sent").skip(1);
    same("answers to the unit", sent.count(), count)
}

async fn a_step_is_taken(page: &Page) -> Outcome {
    let operation = "changeInterpreterRequestStatus";
    let sending = Sending { page, operation, button: page.say_of("request-reply", "reply", "sent") };
    let id = request_in(page, ROOM, "needs_info").await?;
    page.open(LIST).await?;
    open_request(page, ROOM).await?;
    let answer = label(page, "answer");
    page.fill(&answer, ANSWER).await?;
    let is_kept = async || -> Outcome {
        // The page may be drawn anew while it is looked at.
        until("what was typed", async || -> Outcome<Option<()>> {
            page.is_filled(&answer, ANSWER).await?;
            Ok(Some(()))
        })
        .await
    };
    sending.fails_in_turn(&REFUSED, &is_kept).await?;
    demand(page, operation, "conflict", None).await?;
    sending.press().await?;
    page.find("main", Role::Alert, &page.say("request-has-changed")).await?;
    within(operation, "conflict", stands_at(page, "needs_info").await)?;
    within(operation, "conflict", is_kept().await)?;
    sending.is_refused_at("/answer_text", "answer").await?;
    within(operation, "422", is_kept().await)?;
    sending.fails_in_turn(&UNSURE, &is_kept).await?;
    are_answered(page, &id, 0).await?;
    sending.press().await?;
    stands_at(page, "sent").await?;
    are_answered(page, &id, 1).await?;

    for (count, trouble) in (2..).zip(DONE) {
        is_asked_again(page, &id).await?;
        sending.fails_in_turn(&[trouble], &is_kept).await?;
        within(operation, trouble, are_answered(page, &id, count).await)?;
        sending.press().await?;
        within(operation, trouble, stands_at(page, "sent").await)?;
        within(operation, trouble, are_answered(page, &id, count).await)?;
    }

    is_asked_again(page, &id).await?;
    demand(page, operation, "unknown", None).await?;
    sending.press().await?;
    within(operation, "unknown", stands_at(page, "teleported").await)?;
    are_answered(page, &id, 2 + DONE.len()).await
}

async fn the_requests_are_listed(page: &Page) -> Outcome {
    let operation = "listInterpreterRequests";
    let troubles = [&READING[..], &["404", "timeout"]].concat();
    reading_fails(page, operation, &troubles, async || page.open(LIST).await, async || -> Outcome { Ok(()) }).await?;
    let card = format!("card={ROOM}");
    page.find(&card, Role::Link, &purpose(page)).await?;
    demand(page, operation, "unknown", None).await?;
    page.open(LIST).await?;
    for said in ["interpreter-status", "interpreter-status-meaning"] {
        within(operation, "unknown", page.reads(&card, &page.say_of(said, "status", "teleported")).await)?;
    }
    Ok(())
}

async fn a_request_is_read(page: &Page) -> Outcome {
    let operation = "getInterpreterRequest";
    let troubles = [&READING[..], &["404"]].concat();
    let arrive = async || -> Outcome {
        page.open(LIST).await?;
        click_on_request(page, ROOM).await
    };
    reading_fails(page, operation, &troubles, arrive, async || -> Outcome { Ok(()) }).await?;
    page.heading(&purpose(page)).await?;
    stands_at(page, "sent").await?;
    go_back(page).await?;
    demand(page, operation, "unknown", None).await?;
    open_request(page, ROOM).await?;
    within(operation, "unknown", stands_at(page, "teleported").await)
}

/// Arrives at the form without the plan's meetings, and begins with it all the same.
async fn the_plan_is_read_by_the_form(page: &Page) -> Outcome {
    let operation = "getPlan";
    let (urgency, normal) = (label(page, "urgency"), option(page, "urgency", "normal"));
    let arrive = async || -> Outcome {
        open_anew(page, FORM).await?;
        page.heading(&urgency).await?;
        page.click("main", Role::Radio, &normal).await
    };
    let is_kept = async || page.is_chosen(Role::Radio, &normal).await;
    reading_fails(page, operation, &READING, arrive, is_kept).await?;
    page.heading(&label(page, "appointment")).await?;
    go_on(page).await?;
    page.heading(&urgency).await?;
    page.is_chosen(Role::Radio, &normal).await?;
    // Without a plan, or with meetings that nobody knows how they stand, one writes the meeting oneself.
    for trouble in ["404", "unknown"] {
        demand(page, operation, trouble, None).await?;
        open_anew(page, FORM).await?;
        within(operation, trouble, page.heading(&urgency).await)?;
        within(operation, trouble, says_nothing(page).await)?;
    }
    Ok(())
}
