//! Who knows what: closed rooms, a consent that opens one and is taken back, and what a family shares.

use crate::journeys::acts::{fill_day, open_form, send_form};
use crate::journeys::plan::{has_no_button, list, section_reads};
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use catalogue::read::Argument;
use serde_json::{Value, json};

const SHARING: &str = "plan/sharing";
const FAMILY: &str = "plan/family";
/// Who may pass something on, who may receive it, and what for.
const FROM: &str = "Sundhedsteamet";
const TO: &str = "Integrationsteamet";
const PURPOSE: &str = "Praktik – ስራሕ – تدريب";
/// The room, and the area whose consent opens it.
const ROOM: &str = "health";
/// So many days the consent lasts.
const DAYS: i64 = 30;

/// Waits until a room is open or closed on the page.
async fn room_is(page: &Page, state: &str) -> Outcome {
    let room = page.say_of("sharing-room", "room", ROOM);
    let script = "const card = [...document.querySelectorAll('main li.card')]
            .find(card => spoken(card.querySelector('h3') ?? card) === tidy(arguments[0]));
        return !!card && spoken(card.querySelector('.tag')) === tidy(arguments[1]);";
    let state = page.say(state);
    page.wait(&format!("the room «{room}» is «{state}»"), script, &[json!(room), json!(state)]).await?;
    Ok(())
}

/// What lies in the room, as far as the API says it: papers, and actions of the plan.
async fn in_the_room(page: &Page) -> Outcome<(Vec<Value>, Vec<Value>)> {
    let mut papers = list(&page.fetch("/api/documents").await?, "documents")?;
    papers.retain(|paper| paper["visibility"] == ROOM);
    let mut actions = list(&page.fetch("/api/plan").await?, "actions")?;
    actions.retain(|action| action["area"] == ROOM);
    Ok((papers, actions))
}

/// The consents that the API has and that were not there before.
async fn new_consents(page: &Page, before: &[Value]) -> Outcome<Vec<Value>> {
    let mut consents = list(&page.fetch("/api/consents").await?, "consents")?;
    consents.retain(|consent| before.iter().all(|known| known["id"] != consent["id"]));
    Ok(consents)
}

/// Fills in the whole form.
async fn fill_in(page: &Page) -> Outcome {
    page.click("main fieldset:has(#consent-from)", Role::Radio, &page.say("sharing-another")).await?;
    page.fill(&page.say("sharing-ask-from-another"), FROM).await?;
    page.click("main fieldset:has(#consent-to)", Role::Radio, TO).await?;
    page.click("main form", Role::Checkbox, &page.say_of("plan-area", "area", ROOM)).await?;
    page.fill(&page.say("sharing-ask-purpose"), PURPOSE).await?;
    fill_day(page, DAYS).await?;
    // What is said yes to stands below, before it is said.
    for said in [FROM, TO, PURPOSE] {
        page.reads("#form-consent", said).await?;
    }
    Ok(())
}

pub async fn a_closed_room_is_opened_by_a_consent_and_closed_again_with_one_button(page: Page) -> Outcome {
    sign_in(&page, "citizen-8", None, &page.address(SHARING)).await?;
    page.settled().await?;
    let receivers = page.say("sharing-receivers");
    let before = new_consents(&page, &[]).await?;
    room_is(&page, "sharing-closed").await?;
    section_reads(&page, &receivers, &page.say("sharing-receivers-none")).await?;
    same("what lies in a closed room", in_the_room(&page).await?, (Vec::new(), Vec::new()))?;

    open_form(&page, "sharing-give", "consent").await?;
    fill_in(&page).await?;
    send_form(&page, "sharing-give-yes", "sharing-given").await?;
    room_is(&page, "sharing-open").await?;
    for shown in [TO, FROM, PURPOSE, page.say_of("plan-area", "area", ROOM).as_str()] {
        section_reads(&page, &receivers, shown).await?;
    }
    let given = new_consents(&page, &before).await?;
    same("consents that were given", given.len(), 1)?;
    let consent = json!({
        "id": given[0]["id"], "given_at": given[0]["given_at"], "from_unit": FROM, "to_unit": TO, "data_scope": [ROOM],
        "purpose": PURPOSE, "expires_at": format!("{}T23:59", page.day(DAYS).await?),
    });
    same("the consent", &given[0], &consent)?;
    let (papers, actions) = in_the_room(&page).await?;
    holds("nothing has come out of the open room", !papers.is_empty() && !actions.is_empty())?;
    for paper in &papers {
        section_reads(&page, &page.say("sharing-rooms"), text(&paper["kind"])).await?;
    }
    takes_back(&page, &given[0]).await
}

/// One button, no question, and the room is closed.
async fn takes_back(page: &Page, consent: &Value) -> Outcome {
    let button = page.words.with("sharing-withdraw", &[("number", Argument::Number(1))]);
    page.click("main", Role::Button, &button).await?;
    page.find("body", Role::Status, &page.say("sharing-withdrawn")).await?;
    room_is(page, "sharing-closed").await?;
    has_no_button(page, &button).await?;
    section_reads(page, &page.say("sharing-receivers"), &page.say("sharing-receivers-none")).await?;
    let all = list(&page.fetch("/api/consents").await?, "consents")?;
    let now = all.iter().find(|one| one["id"] == consent["id"]).ok_or("the consent is gone")?;
    let today = page.day(0).await?.to_string();
    let at = text(&now["withdrawn_at"]);
    holds(&format!("the consent was taken back at {at}"), at.starts_with(&today))?;
    same("what lies in a closed room", in_the_room(page).await?, (Vec::new(), Vec::new()))
}

/// Goes to the page of the family; the family as the API has it.
async fn open_family(page: &Page, citizen: &str) -> Outcome<Vec<Value>> {
    sign_in(page, citizen, None, &page.address(FAMILY)).await?;
    page.settled().await?;
    page.find("main", Role::Heading, &page.say("sharing-family")).await?;
    list(&page.fetch("/api/family-plans").await?, "family_plans")
}

/// The one other adult.
fn other_adult(family: &[Value]) -> Outcome<&Value> {
    Ok(family.iter().find(|member| member["adult"] == true).ok_or("there is no other adult")?)
}

/// The card of somebody in the family.
fn card(member: &Value) -> String {
    format!("card={}", text(&member["display_name"]))
}

/// Everything that somebody shares is on their card.
async fn shows(page: &Page, member: &Value) -> Outcome {
    for area in list(member, "shared_areas")? {
        page.reads(&card(member), &page.say_of("plan-area", "area", text(&area))).await?;
    }
    for action in list(member, "actions")? {
        page.reads(&card(member), text(&action["title"])).await?;
    }
    for meeting in list(member, "appointments")? {
        page.reads(&card(member), text(&meeting["with_unit"])).await?;
    }
    Ok(())
}

pub async fn a_family_sees_its_children_and_of_the_other_adult_only_what_they_share(page: Page) -> Outcome {
    let family = open_family(&page, "citizen-9").await?;
    let children: Vec<&Value> = family.iter().filter(|member| member["adult"] == false).collect();
    same("children", children.len(), 2)?;
    for child in children {
        holds("a child without actions", !list(child, "actions")?.is_empty())?;
        shows(&page, child).await?;
        page.reads(&card(child), &page.say("sharing-child-health")).await?;
    }
    let other = other_adult(&family)?;
    same("what the other adult shares", &other["actions"], &json!([]))?;
    page.reads(&card(other), &page.say("sharing-nothing")).await?;

    let family = open_family(&page, "citizen-10").await?;
    let other = other_adult(&family)?;
    same("what is shared with the other adult", &other["shared_areas"], &json!(["danish"]))?;
    let actions = list(other, "actions")?;
    let is_shared = !actions.is_empty() && actions.iter().all(|action| action["area"] == "danish");
    holds(&format!("something else is shared: {other}"), is_shared)?;
    shows(&page, other).await?;
    let script = "return part(arguments[0]).querySelectorAll('li > strong').length;";
    let shown = page.read(script, &[json!(card(other))]).await?;
    same("actions on the card", shown, json!(actions.len()))
}
