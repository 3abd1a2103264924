//! Decisions and complaints: the last day, the way a complaint goes, and complaining about what was never decided.

use crate::journeys::acts::{fill_day, open_form, send_form};
use crate::journeys::meetings::{given, keep_files};
use crate::journeys::plan::{has_no_button, list, section_reads, shows_time};
use crate::journeys::preparing::{keep_prints, prints, sheet_says};
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use catalogue::read::Argument;
use serde_json::{Value, json};

const DECISIONS: &str = "plan/decisions";
const OUTCOME: &str = "Afslag på hjælp til flytning";
const REASONS: &str = "Forkert – ጌጋ እዩ – هذا خطأ";
/// So many days ago the letter came, and so many are left of the four weeks.
const RECEIVED: i64 = -5;
const LEFT: i64 = 23;

/// Goes to the list.
async fn open_list(page: &Page, citizen: &str) -> Outcome {
    sign_in(page, citizen, None, &page.address(DECISIONS)).await?;
    page.settled().await?;
    page.find("main", Role::Heading, &page.say("decision-list")).await?;
    Ok(())
}

async fn decisions(page: &Page) -> Outcome<Vec<Value>> {
    list(&page.fetch("/api/decisions").await?, "decisions")
}

async fn complaints(page: &Page) -> Outcome<Vec<Value>> {
    list(&page.fetch("/api/complaints").await?, "complaints")
}

/// The complaints that were not there before: exactly one.
async fn new_complaint(page: &Page, before: &[Value]) -> Outcome<Value> {
    let mut now = complaints(page).await?;
    now.retain(|complaint| before.iter().all(|known| known["id"] != complaint["id"]));
    same("complaints that were sent", now.len(), 1)?;
    Ok(now[0].clone())
}

/// Where a complaint is, as it reads.
fn status(page: &Page, complaint: &Value) -> String {
    page.say_of("decision-complaint-status", "status", text(&complaint["status"]))
}

/// Notes a decision of the municipality; the decision as the API has it.
async fn note(page: &Page) -> Outcome<Value> {
    let before = decisions(page).await?.len();
    open_form(page, "decision-record", "decision").await?;
    fill_day(page, RECEIVED).await?;
    page.fill(&page.say("decision-record-authority"), "Kommunen").await?;
    page.click("main form", Role::Radio, &page.say_of("plan-area", "area", "housing")).await?;
    page.fill(&page.say("decision-record-outcome"), OUTCOME).await?;
    send_form(page, "decision-record-save", "decision-record-saved").await?;
    page.heading(&page.say("decision-one")).await?;
    let all = decisions(page).await?;
    same("decisions", all.len(), before + 1)?;
    let noted = all.into_iter().find(|one| one["outcome"] == OUTCOME);
    Ok(noted.ok_or("the decision is not noted")?)
}

pub async fn a_noted_decision_shows_its_last_day_and_a_complaint_reaches_the_municipality(page: Page) -> Outcome {
    open_list(&page, "citizen-9").await?;
    let noted = note(&page).await?;
    same("the day it came", text(&noted["date_received"]), page.day(RECEIVED).await?.to_string().as_str())?;
    let last = page.day(LEFT).await?.to_string();
    same("the last day", text(&noted["complaint_deadline"]), last.as_str())?;
    shows_time(&page, "main", &last).await?;
    let section = page.say("decision-last-day");
    section_reads(&page, &section, &page.words.with("date-days-left", &[("days", Argument::Number(LEFT))])).await?;
    section_reads(&page, &page.say("decision-how"), &page.say_of("decision-way", "way", "municipality")).await?;
    reminds(&page, &last).await?;

    let before = complaints(&page).await?;
    open_form(&page, "decision-complain-open", &format!("complaint-{}", text(&noted["id"]))).await?;
    page.fill(&page.say("decision-complain-text"), REASONS).await?;
    send_form(&page, "decision-complain-send", "decision-complain-sent").await?;
    let sent = new_complaint(&page, &before).await?;
    same("what it is about", &sent["decision_id"], &noted["id"])?;
    same("its way", text(&sent["via"]), "municipality_first")?;
    same("its status", text(&sent["status"]), "sent_to_municipality")?;
    let section = page.say("decision-complaints");
    section_reads(&page, &section, &status(&page, &sent)).await?;
    section_reads(&page, &section, text(&sent["to"])).await?;
    page.find("main", Role::Button, &page.say("decision-complain-again")).await?;
    Ok(())
}

/// The file for the own calendar holds the last day, and says nothing of what it is about.
async fn reminds(page: &Page, last: &str) -> Outcome {
    keep_files(page).await?;
    page.click("main", Role::Button, &page.say("decision-calendar")).await?;
    let file = given(page).await?;
    holds(&format!("the file is called {}", file.name), file.name.ends_with(".ics"))?;
    holds(&format!("the file is {}", file.kind), file.kind.starts_with("text/calendar"))?;
    let line = format!("DTSTART;VALUE=DATE:{}", last.replace('-', ""));
    holds(&format!("the file does not say {line}: {}", file.text), file.text.lines().any(|one| one == line))?;
    holds("the file says what was decided", !file.text.contains(OUTCOME))
}

pub async fn a_complaint_that_goes_straight_to_the_board_says_where_and_gives_a_letter(page: Page) -> Outcome {
    open_list(&page, "citizen-8").await?;
    let all = decisions(&page).await?;
    let direct = all.iter().find(|one| one["complaint_route"]["via"] == "direct");
    let direct = direct.ok_or("no complaint of citizen-8 goes straight to a board")?;
    let (outcome, board) = (text(&direct["outcome"]), text(&direct["complaint_route"]["to"]));
    let name = format!("{}: {outcome}", page.say_of("plan-area", "area", text(&direct["area"])));
    page.click(&format!("card={outcome}"), Role::Link, &name).await?;
    page.heading(&page.say("decision-one")).await?;
    let how = page.say("decision-how");
    section_reads(&page, &how, &page.say_of("decision-way", "way", "direct")).await?;
    section_reads(&page, &how, &page.say("decision-fee")).await?;
    page.reads("main dl", board).await?;
    shows_time(&page, "main", text(&direct["complaint_deadline"])).await?;
    // It cannot be sent from here.
    has_no_button(&page, &page.say("decision-complain-open")).await?;
    has_no_button(&page, &page.say("decision-complain-again")).await?;

    let before = complaints(&page).await?;
    page.fill(&page.say("decision-letter-own"), REASONS).await?;
    let danish = page.speaking("da")?;
    for line in ["decision-letter-complain", "decision-letter-reasons"] {
        sheet_says(&page, &page.say(line)).await?;
        sheet_says(&page, &danish.say(line)).await?;
    }
    for line in [board, outcome, REASONS] {
        sheet_says(&page, line).await?;
    }
    keep_prints(&page).await?;
    page.click("main", Role::Button, &page.say("decision-letter-print")).await?;
    let printed = prints(&page, 1).await?;
    same("how often the reasons are printed", printed[0].matches(REASONS).count(), 1)?;
    let pages = page.printed_pages().await?;
    holds(&format!("the letter has {pages} pages"), (1..=2).contains(&pages))?;
    same("complaints after the letter", complaints(&page).await?, before)
}

pub async fn what_was_agreed_and_is_not_done_is_complained_about_without_a_decision(page: Page) -> Outcome {
    open_list(&page, "citizen-2").await?;
    let before = complaints(&page).await?;
    let known = decisions(&page).await?;
    open_form(&page, "decision-missed-open", "missed").await?;
    page.click("main form", Role::Radio, &page.say_of("plan-area", "area", "employment")).await?;
    page.fill(&page.say("decision-missed-text"), REASONS).await?;
    send_form(&page, "decision-complain-send", "decision-complain-sent").await?;
    let sent = new_complaint(&page, &before).await?;
    same("a decision it is about", &sent["decision_id"], &Value::Null)?;
    same("its status", text(&sent["status"]), "sent_to_municipality")?;
    let heading = format!("{}: {}", page.say("decision-complaint"), page.say("decision-missed"));
    let card = format!("card={heading}");
    page.find(&card, Role::Heading, &heading).await?;
    page.reads(&card, &status(&page, &sent)).await?;
    page.reads(&card, text(&sent["to"])).await?;
    shows_time(&page, "main li.card", text(&sent["sent_at"])).await?;
    same("decisions after the complaint", json!(decisions(&page).await?), json!(known))
}
