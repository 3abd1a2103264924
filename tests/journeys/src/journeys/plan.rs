//! My plan at a glance: what is next, what the municipality owes, every deadline, and what is said when the API fails.

use crate::journeys::guide::cards;
use crate::login::{fill_in, sign_in};
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text, until_within};
use catalogue::read::Argument;
use serde_json::{Value, from_value, json};
use std::env;
use std::time::Duration;

/// Where the plan at a glance is.
pub const PLAN: &str = "plan";
const DEADLINES: &str = "plan/deadlines";
/// The one who waits for the municipality.
const CITIZEN: &str = "citizen-2";
/// The deadline that the municipality has missed.
const MISSED: &str = "T2";
/// Longer than the app waits for an answer.
const SLOW: Duration = Duration::from_secs(25);

/// The person's plan as the API has it.
pub async fn plan(page: &Page) -> Outcome<Value> {
    page.fetch("/api/plan").await
}

/// A list of an answer of the API.
pub fn list(answer: &Value, name: &str) -> Outcome<Vec<Value>> {
    Ok(answer[name].as_array().cloned().ok_or_else(|| format!("an answer without {name}: {answer}"))?)
}

fn is_over(action: &Value) -> bool {
    matches!(text(&action["status"]), "done" | "cancelled")
}

/// Actions that wait for the person's word.
pub async fn pending(page: &Page) -> Outcome<Vec<Value>> {
    let mut actions = list(&plan(page).await?, "actions")?;
    actions.retain(|action| action["agreed"] == "pending" && !is_over(action));
    Ok(actions)
}

/// The action with this reference.
pub async fn action(page: &Page, id: &Value) -> Outcome<Value> {
    let found = list(&plan(page).await?, "actions")?.into_iter().find(|action| action["id"] == *id);
    Ok(found.ok_or_else(|| format!("the action {id} is gone"))?)
}

/// The card of an action in the list of actions.
pub fn card(action: &Value) -> String {
    format!("card={}", text(&action["title"]))
}

/// What an action is, as it reads.
pub fn kind(page: &Page, action: &Value) -> String {
    page.say_of("plan-kind", "kind", text(&action["kind"]))
}

/// A count as an argument of a message.
pub fn count(number: usize) -> Outcome<Argument<'static>> {
    Ok(Argument::Number(i64::try_from(number)?))
}

/// Waits until the section below a heading reads so.
pub async fn section_reads(page: &Page, heading: &str, wanted: &str) -> Outcome {
    let script = "const headed = section => spoken(section.querySelector('h2') ?? section) === tidy(arguments[0]);
        const section = [...document.querySelectorAll('main section')].find(headed);
        return !!section && tidy(section.innerText).includes(tidy(arguments[1]));";
    page.wait(&format!("«{wanted}» below «{heading}»"), script, &[json!(heading), json!(wanted)]).await?;
    Ok(())
}

/// Waits until no button with this name is left.
pub async fn has_no_button(page: &Page, name: &str) -> Outcome {
    let script = "return ![...document.querySelectorAll('main button')]
        .some(button => spoken(button) === tidy(arguments[0]));";
    page.wait(&format!("no button «{name}»"), script, &[json!(name)]).await?;
    Ok(())
}

/// Waits until a day or a moment is shown in a part of the page.
pub async fn shows_time(page: &Page, place: &str, moment: &str) -> Outcome {
    let script = "return !!document.querySelector(`${arguments[0]} time[datetime='${arguments[1]}']`);";
    page.wait(&format!("the time {moment} in {place}"), script, &[json!(place), json!(moment)]).await?;
    Ok(())
}

/// Follows a link to another page, and sees where it leads.
async fn leads_to(page: &Page, place: &str, name: &str, path: &str) -> Outcome {
    let link = page.find(place, Role::Link, name).await?;
    same(&format!("where «{name}» leads"), link.attr("href").await?, Some(page.address(path)))
}

pub async fn the_plan_at_a_glance_says_what_is_next_and_what_the_municipality_owes(page: Page) -> Outcome {
    page.open("").await?;
    page.click("header", Role::Link, &page.say("site-sign-in")).await?;
    fill_in(&page, CITIZEN, None).await?;
    page.settled().await?;
    page.heading(&page.say("home-title")).await?;
    page.click("header", Role::Link, &page.say("site-menu-plan")).await?;
    page.is_at(PLAN, "plan-title").await?;
    caseworker(&page).await?;
    let plan = plan(&page).await?;
    let caseworker = &plan["caseworker"];
    page.find("main", Role::Link, text(&caseworker["email"])).await?;
    page.reads("main", text(&caseworker["hours"])).await?;
    shows_what_is_next(&page, &plan).await?;
    shows_what_is_owed(&page, &plan).await?;
    shows_the_areas(&page, &plan).await?;
    shows_the_phase(&page, &plan).await
}

/// The next meeting, and how many answers are missing.
async fn shows_what_is_next(page: &Page, plan: &Value) -> Outcome {
    let mine = page.say("overview-mine");
    let meeting = &plan["appointments"][0];
    for shown in ["with_unit", "place_or_link"] {
        section_reads(page, &mine, text(&meeting[shown])).await?;
    }
    shows_time(page, "main .card-mine", text(&meeting["starts_at"])).await?;
    let waiting = count(pending(page).await?.len())?;
    page.find("main", Role::Link, &page.words.with("overview-answers", &[("count", waiting)])).await?;
    Ok(())
}

/// The missed deadline of the municipality: its day, what to do, and the ways to complain.
async fn shows_what_is_owed(page: &Page, plan: &Value) -> Outcome {
    let all = list(plan, "deadlines")?;
    let missed = all.iter().find(|due| due["code"] == MISSED).ok_or("there is no deadline of the contract")?;
    same("how the deadline stands", text(&missed["status"]), "overdue_authority")?;
    let name = page.say_of("plan-deadline", "code", MISSED);
    section_reads(page, &page.say("overview-authority"), &name).await?;
    let shown = cards(page).await?;
    let is_shown = shown.iter().any(|(heading, _, date)| *heading == name && date == text(&missed["date"]));
    holds(&format!("the missed deadline is not shown with its day: {shown:?}"), is_shown)?;
    let card = "main .card-late";
    page.reads(card, &page.say("plan-must-act-authority")).await?;
    page.reads(card, &page.say_of("deadline-missed", "missed", "contract")).await?;
    leads_to(page, card, &page.say("overview-complain"), "plan/decisions").await?;
    leads_to(page, card, &page.say("overview-how-to-complain"), "plan/complaint").await?;
    leads_to(page, "main", &page.say("overview-all-deadlines"), DEADLINES).await
}

/// Every area of life with something open in it, and how much that is.
async fn shows_the_areas(page: &Page, plan: &Value) -> Outcome {
    let mut open = list(plan, "actions")?;
    open.retain(|action| !is_over(action));
    let heading = page.say("overview-areas");
    for action in &open {
        let area = text(&action["area"]);
        let number = open.iter().filter(|other| other["area"] == area).count();
        let name = page.say_of("plan-area", "area", area);
        section_reads(page, &heading, &name).await?;
        let said = page.words.with("overview-open", &[("count", count(number)?)]);
        let script = "return [...document.querySelectorAll('main .lane')].some(lane => {
            return spoken(lane.querySelector('h3')) === tidy(arguments[0])
                && tidy(lane.innerText).includes(tidy(arguments[1]));
        });";
        page.wait(&format!("«{said}» at «{name}»"), script, &[json!(name), json!(said)]).await?;
    }
    Ok(())
}

/// How far the programme is by the calendar.
async fn shows_the_phase(page: &Page, plan: &Value) -> Outcome {
    let script = "const [start, end, today] = [...arguments].slice(0, 3).map(day => Date.parse(day) / 86400000);
        return [Math.round(today - start), Math.round(end - start)];";
    let today = json!(page.day(0).await?.to_string());
    let days = [plan["start_date"].clone(), plan["programme_end_expected"].clone(), today];
    let [past, whole]: [i64; 2] = from_value(page.read(script, &days).await?)?;
    let said =
        page.words.with("overview-phase", &[("days", Argument::Number(past)), ("length", Argument::Number(whole))]);
    let heading = page.say("overview-phase-heading");
    section_reads(page, &heading, &said).await?;
    let contract = page.say_of("plan-contract-status", "status", text(&plan["contract"]["status"]));
    section_reads(page, &heading, &contract).await
}

pub async fn reading_the_plan_is_noted_is_no_yes_and_takes_the_news_away(page: Page) -> Outcome {
    sign_in(&page, CITIZEN, None, &page.address(PLAN)).await?;
    page.settled().await?;
    let button = page.say("overview-read");
    page.find("main", Role::Heading, &page.say("overview-new")).await?;
    page.reads("main", &page.say("overview-read-never")).await?;
    let before = plan(&page).await?;
    same("read before", &before["last_read_by_citizen_at"], &Value::Null)?;
    page.click("main", Role::Button, &button).await?;
    page.find("body", Role::Status, &page.say("overview-read-saved")).await?;
    has_no_button(&page, &button).await?;
    let after = plan(&page).await?;
    let read = text(&after["last_read_by_citizen_at"]);
    let today = page.day(0).await?.to_string();
    holds(&format!("the plan was read at {read}"), read.starts_with(&today))?;
    for unchanged in ["actions", "contract", "version"] {
        same(&format!("{unchanged} after reading"), &after[unchanged], &before[unchanged])?;
    }
    page.open(PLAN).await?;
    caseworker(&page).await?;
    has_no_button(&page, &button).await
}

pub async fn every_deadline_is_listed_with_its_day_and_what_is_late_comes_first(page: Page) -> Outcome {
    sign_in(&page, CITIZEN, None, &page.address(DEADLINES)).await?;
    page.settled().await?;
    page.is_at(DEADLINES, "plan-deadlines-title").await?;
    page.find("main", Role::Heading, &page.say("overview-late")).await?;
    let all = list(&plan(&page).await?, "deadlines")?;
    let name = |due: &Value| page.say_of("plan-deadline", "code", text(&due["code"]));
    let shown = cards(&page).await?;
    for due in &all {
        let (name, date) = (name(due), text(&due["date"]));
        let is_shown = shown.iter().any(|(heading, _, day)| *heading == name && day == date);
        holds(&format!("«{name}» of {date} is not shown: {shown:?}"), is_shown)?;
    }
    let late = all.iter().filter(|due| text(&due["status"]).starts_with("overdue_"));
    let late = late.min_by_key(|due| text(&due["date"])).ok_or("nobody is late")?;
    let first = shown.first().map(|(heading, _, date)| (heading.as_str(), date.as_str()));
    same("what comes first", first, Some((name(late).as_str(), text(&late["date"]))))?;
    let script = "return spoken(document.querySelector('main h2'));";
    same("the first heading", page.read(script, &[]).await?, json!(page.say("overview-late")))?;
    leads_to(&page, "main", &page.say("plan-complaint-title"), "plan/complaint").await
}

pub async fn who_has_no_plan_yet_sees_whom_to_ask_and_how_to_prepare(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(PLAN)).await?;
    page.settled().await?;
    page.reads("main", &page.say("plan-empty")).await?;
    let caseworker = page.fetch("/api/caseworker").await?;
    let name = caseworker["name"].as_str().ok_or_else(|| format!("nobody is named: {caseworker}"))?;
    page.reads("main", name).await?;
    let alerts = page.read("return document.querySelectorAll('main [role=alert]').length;", &[]).await?;
    same("alerts where there is no plan", alerts, json!(0))?;
    page.click("main", Role::Link, &page.say("plan-preparation-title")).await?;
    page.is_at("plan/preparation", "plan-preparation-title").await?;
    page.find("main", Role::Textbox, &page.say("preparation-wishes")).await?;
    Ok(())
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
        sign_in(&page, "citizen-1", Some(trouble), &page.address(PLAN)).await?;
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

    sign_in(&page, "citizen-1", Some("unknown"), &page.address(PLAN)).await?;
    page.find("main", Role::Heading, &page.say("overview-mine")).await?;
    has_no_alert(&page).await?;
    page.open("plan/actions").await?;
    page.reads("main", &page.say_of("plan-action-status", "status", "teleported")).await?;
    has_no_alert(&page).await
}

async fn has_no_alert(page: &Page) -> Outcome {
    let alerts = page.read("return document.querySelectorAll('main [role=alert]').length;", &[]).await?;
    same("alerts over unknown values", alerts, json!(0))
}

/// A plan that is there, and the name of the person's caseworker in it.
pub async fn caseworker(page: &Page) -> Outcome<String> {
    page.find("main", Role::Heading, &page.say("overview-mine")).await?;
    let plan = plan(page).await?;
    let name = plan["caseworker"]["name"].as_str().ok_or_else(|| format!("a plan without a caseworker: {plan}"))?;
    page.reads("main", name).await?;
    Ok(name.to_owned())
}
