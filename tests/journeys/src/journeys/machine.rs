//! The life of a request: every step of the contract's table, taken by the party that owns it and seen by both.

use crate::journeys::request::{LIST, REQUESTS, label, option, purpose};
use crate::login::sign_in;
use crate::outcome::{Fault, Outcome, holds, same};
use crate::page::{Page, Role, text};
use serde_json::{Value, from_str, from_value, json};

/// What a browser says of a step that is not possible any more.
pub const EXPECTED: &[&str] = &["status of 409"];

/// Where troubles are asked for.
pub const TROUBLES: &str = "/standin/troubles";
/// What is answered to a question, by hand.
pub const ANSWER: &str = "Omkring en time – ሓደ ሰዓት، ساعة";

/// The contract's table: from, to. Cancelling is not listed.
const STEPS: [(&str, &str); 20] = [
    ("sent", "received"),
    ("received", "needs_info"),
    ("needs_info", "sent"),
    ("received", "arranged"),
    ("received", "alternative_offered"),
    ("alternative_offered", "accepted"),
    ("alternative_offered", "declined_by_citizen"),
    ("accepted", "arranged"),
    ("accepted", "received"),
    ("declined_by_citizen", "received"),
    ("received", "not_available"),
    ("not_available", "meeting_moved"),
    ("meeting_moved", "arranged"),
    ("not_available", "meeting_held_without"),
    ("meeting_moved", "meeting_held_without"),
    ("received", "refused"),
    ("arranged", "held"),
    ("held", "problem_reported"),
    ("held", "closed"),
    ("problem_reported", "closed"),
];

/// Statuses from which either party cancels.
const OPEN: [&str; 9] = [
    "sent",
    "received",
    "needs_info",
    "arranged",
    "alternative_offered",
    "accepted",
    "declined_by_citizen",
    "not_available",
    "meeting_moved",
];

/// Statuses that the citizen sets, in the order of the page.
const REPLIES: [&str; 6] =
    ["sent", "accepted", "declined_by_citizen", "meeting_held_without", "problem_reported", "cancelled_by_citizen"];

/// Calls an address as the app would; whether it went well, and the text of the answer.
const CALL: &str = "const [path, body, done] = arguments;
    const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        'X-Requested-With': 'vejviser',
    };
    fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).then(
        async answer => done([answer.ok, await answer.text()]),
        error => done([false, String(error)]),
    );";

/// A step, and the request that takes it.
struct Walk {
    room: String,
    id: String,
    from: &'static str,
    to: &'static str,
}

impl Walk {
    /// A fault says at which step.
    fn at<T>(&self, done: Outcome<T>) -> Outcome<T> {
        done.map_err(|Fault(reason)| Fault(format!("{} → {}: {reason}", self.from, self.to)))
    }
}

/// Every step there is.
fn edges() -> Vec<(&'static str, &'static str)> {
    let mut all = STEPS.to_vec();
    for from in OPEN {
        all.extend([(from, "cancelled_by_citizen"), (from, "cancelled_by_authority")]);
    }
    all
}

fn is_citizens(to: &str) -> bool {
    REPLIES.contains(&to)
}

/// The statuses after `sent`, up to this one.
fn way_to(status: &str) -> &'static [&'static str] {
    match status {
        "received" => &["received"],
        "needs_info" => &["received", "needs_info"],
        "arranged" => &["received", "arranged"],
        "alternative_offered" => &["received", "alternative_offered"],
        "accepted" => &["received", "alternative_offered", "accepted"],
        "declined_by_citizen" => &["received", "alternative_offered", "declined_by_citizen"],
        "not_available" => &["received", "not_available"],
        "meeting_moved" => &["received", "not_available", "meeting_moved"],
        "held" => &["received", "arranged", "held"],
        "problem_reported" => &["received", "arranged", "held", "problem_reported"],
        _ => &[],
    }
}

/// Two digits, so that no room's name begins with another's.
fn room(number: usize) -> String {
    format!("Lokale {:02}", number + 1)
}

/// Calls an address of the API as the app would.
async fn call(page: &Page, path: &str, body: &Value) -> Outcome<Value> {
    let answer = page.ask(CALL, &[json!(path), body.clone()]).await?;
    let (is_good, answer): (bool, String) = from_value(answer)?;
    holds(&format!("{path}: {answer}"), is_good)?;
    Ok(from_str(&answer)?)
}

/// Makes a request and brings it into a status, without the app. The reference of it.
pub async fn request_in(page: &Page, room: &str, status: &str) -> Outcome<String> {
    let starts_at = format!("{}T10:00", page.day(30).await?);
    let meeting = json!({
        "with": "authority", "purpose_category": "integration_talk", "starts_at": starts_at, "place_or_link": room,
    });
    let body = json!({"meeting": meeting, "language": {"iso639_3": "som"}, "mode_wish": "phone"});
    let request = call(page, REQUESTS, &body).await?;
    let id = text(&request["id"]);
    for to in way_to(status) {
        take(page, id, to).await?;
    }
    Ok(id.to_owned())
}

/// Takes a step as whoever owns it, without the app.
pub async fn take(page: &Page, id: &str, to: &str) -> Outcome {
    if is_citizens(to) {
        return call(page, &format!("{REQUESTS}/{id}/status-changes"), &of_citizen(to)).await.map(drop);
    }
    let moved_to = format!("{}T10:00", page.day(37).await?);
    page.rehearse(&format!("/standin/requests/{id}/status"), of_unit(to, &moved_to)).await
}

fn of_citizen(to: &str) -> Value {
    match to {
        "sent" => json!({"to": to, "answer_text": "Omkring en time"}),
        "meeting_held_without" => json!({"to": to, "consent": true}),
        "problem_reported" => json!({"to": to, "problem_codes": ["late"]}),
        _ => json!({"to": to}),
    }
}

fn of_unit(to: &str, moved_to: &str) -> Value {
    match to {
        "needs_info" => json!({"status": to, "question": "Hvor længe varer mødet?"}),
        "arranged" => {
            let arranged = json!({"mode": "phone", "certified": "unknown"});
            json!({"status": to, "arranged": arranged, "answered_by_unit": "Integrationsteamet"})
        }
        "alternative_offered" => json!({"status": to, "answer_text": "Tolken kan kun være med på telefon."}),
        "meeting_moved" => json!({"status": to, "meeting": {"starts_at": moved_to}}),
        "refused" => {
            let refusal = json!({"reason": "Mødet kræver ikke tolk.", "complaint_guidance": "Du kan klage."});
            json!({"status": to, "refusal": refusal})
        }
        _ => json!({"status": to}),
    }
}

/// Clicks on a request in the list, wherever it stands.
pub async fn click_on_request(page: &Page, room: &str) -> Outcome {
    let card = format!("card={room}");
    // The list shows a few, and more when it is asked.
    let script = "const card = part(arguments[0]);
        if (!card) document.querySelector('main .cards ~ p button')?.click();
        return !!card;";
    page.wait(&format!("the request for «{room}»"), script, &[json!(card)]).await?;
    page.click(&card, Role::Link, &purpose(page)).await
}

/// Opens a request from the list.
pub async fn open_request(page: &Page, room: &str) -> Outcome {
    click_on_request(page, room).await?;
    page.heading(&purpose(page)).await
}

/// Goes back from a request to the list.
pub async fn go_back(page: &Page) -> Outcome {
    page.click("main", Role::Link, &page.say("site-back")).await?;
    page.heading(&page.say("interpreter-requests-title")).await
}

/// Waits until the request that is looked at says this status and what it means, and offers what is possible now.
pub async fn stands_at(page: &Page, status: &str) -> Outcome {
    let name = page.say_of("interpreter-status", "status", status);
    page.reads("main", &format!("{}: {name}", page.say("interpreter-status-label"))).await?;
    page.reads("main", &page.say_of("interpreter-status-meaning", "status", status)).await?;
    let edges = edges();
    let possible = REPLIES.into_iter().filter(|to| edges.contains(&(status, to)));
    let headings: Vec<String> = possible.map(|to| page.say_of("request-reply-heading", "reply", to)).collect();
    let script = "const forms = [...document.querySelectorAll('main form')];
        const offered = forms.map(form => spoken(form.parentElement.querySelector('h2')));
        return JSON.stringify(offered) === JSON.stringify(arguments[0].map(heading => tidy(heading)));";
    page.wait(&format!("these replies and no other: {headings:?}"), script, &[json!(headings)]).await?;
    Ok(())
}

/// Takes a step as the citizen, in the app.
async fn reply(page: &Page, to: &str) -> Outcome {
    match to {
        "sent" => page.fill(&label(page, "answer"), ANSWER).await?,
        "meeting_held_without" => page.click("main", Role::Checkbox, &option(page, "without", "yes")).await?,
        "problem_reported" => page.click("main", Role::Checkbox, &option(page, "problems", "late")).await?,
        _ => {}
    }
    page.click("main", Role::Button, &page.say_of("request-reply", "reply", to)).await
}

/// Takes a step as the unit, on its page, which is for developers: in English only.
async fn act(page: &Page, id: &str, to: &str) -> Outcome {
    page.goto(&format!("/standin/unit/{id}")).await?;
    let deed = match to {
        "received" => "Mark as received",
        "needs_info" => {
            page.fill("Question to the citizen", "Hvor længe varer mødet?").await?;
            "Ask a question"
        }
        "arranged" => "Book an interpreter",
        "alternative_offered" => {
            page.fill("What is offered", "Tolken kan kun være med på telefon.").await?;
            "Offer something else"
        }
        "not_available" => "No interpreter found",
        "meeting_moved" => "Move the meeting",
        "refused" => {
            page.fill("Reason", "Mødet kræver ikke tolk.").await?;
            "Refuse"
        }
        "held" => "Meeting was held",
        "closed" => "Close",
        "cancelled_by_authority" => "Cancel",
        other => return Err(format!("`{other}` is no step of the unit").into()),
    };
    page.click("main", Role::Button, deed).await?;
    is_shown_to_the_unit(page, to).await
}

async fn is_shown_to_the_unit(page: &Page, status: &str) -> Outcome {
    let script = "const name = [...document.querySelectorAll('main dt')].find(name => spoken(name) === 'Status');
        return !!name && spoken(name.nextElementSibling) === arguments[0];";
    page.wait(&format!("`{status}` on the unit's page"), script, &[json!(status)]).await?;
    Ok(())
}

pub async fn every_step_of_the_status_machine_is_walked_from_both_sides(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(LIST)).await?;
    same("steps of the machine", edges().len(), 38)?;
    let (mut citizens, mut units) = (Vec::new(), Vec::new());
    for (number, (from, to)) in edges().into_iter().enumerate() {
        let room = room(number);
        let id = request_in(&page, &room, from).await?;
        let walk = Walk { room, id, from, to };
        if is_citizens(to) { citizens.push(walk) } else { units.push(walk) }
    }
    for walk in &units {
        walk.at(act(&page, &walk.id, walk.to).await)?;
    }
    page.open(LIST).await?;
    for walk in &units {
        walk.at(is_found_at(&page, walk, walk.to).await)?;
        go_back(&page).await?;
    }
    for walk in &citizens {
        walk.at(is_found_at(&page, walk, walk.from).await)?;
        walk.at(reply(&page, walk.to).await)?;
        walk.at(stands_at(&page, walk.to).await)?;
        go_back(&page).await?;
    }
    for walk in &citizens {
        page.goto(&format!("/standin/unit/{}", walk.id)).await?;
        walk.at(is_shown_to_the_unit(&page, walk.to).await)?;
    }
    a_step_that_is_gone_shows_where_the_request_is_and_keeps_what_was_typed(&page).await
}

async fn is_found_at(page: &Page, walk: &Walk, status: &str) -> Outcome {
    open_request(page, &walk.room).await?;
    stands_at(page, status).await
}

async fn a_step_that_is_gone_shows_where_the_request_is_and_keeps_what_was_typed(page: &Page) -> Outcome {
    let room = room(edges().len());
    let id = request_in(page, &room, "needs_info").await?;
    page.open(LIST).await?;
    open_request(page, &room).await?;
    let answer = label(page, "answer");
    page.fill(&answer, ANSWER).await?;
    // Answered elsewhere, and seen by the unit.
    for to in ["sent", "received"] {
        take(page, &id, to).await?;
    }
    page.click("main", Role::Button, &page.say_of("request-reply", "reply", "sent")).await?;
    page.find("main", Role::Alert, &page.say("request-has-changed")).await?;
    stands_at(page, "received").await?;

    // The unit asks once more: the field is there again, with what was typed.
    take(page, &id, "needs_info").await?;
    let conflict = json!({"operation": "changeInterpreterRequestStatus", "trouble": "conflict", "times": 1});
    page.rehearse(TROUBLES, conflict).await?;
    page.click("main", Role::Button, &page.say_of("request-reply", "reply", "cancelled_by_citizen")).await?;
    stands_at(page, "needs_info").await?;
    page.find("main", Role::Alert, &page.say("request-has-changed")).await?;
    page.is_filled(&answer, ANSWER).await?;
    page.click("main", Role::Button, &page.say_of("request-reply", "reply", "sent")).await?;
    stands_at(page, "sent").await?;
    page.goto(&format!("/standin/unit/{id}")).await?;
    is_shown_to_the_unit(page, "sent").await?;
    page.reads("main", ANSWER).await
}
