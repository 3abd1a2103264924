//! My need for an interpreter: said once, kept, changed, and not asked for again.

use crate::journeys::request::{
    FORM, choose, find_language, go_on, label, option, say_people, say_place, say_purpose, say_time, say_urgency,
    screen,
};
use crate::login::sign_in;
use crate::outcome::{Outcome, same};
use crate::page::{Page, Role};
use serde_json::{Value, json};

/// Where the need is said and shown.
pub const NEED: &str = "interpreter/need";
const API: &str = "/api/interpreter-need";
const TIGRINYA: &str = "ትግርኛ – Tigrinya";
const ERITREA: &str = "ናይ ኤርትራ ትግርኛ – Tigrinya fra Eritrea";
const ARABIC: &str = "العربية – Arabisk";
const GROUP: &str = "ኣይፋል – لا";

/// Answers a screen that asks for any number of answers.
async fn choose_several(page: &Page, field: &str, answers: &[&str]) -> Outcome {
    for answer in answers {
        page.click("main", Role::Checkbox, &option(page, field, answer)).await?;
    }
    go_on(page).await
}

/// Every screen, up to the last, which shows what was said.
async fn say_need(page: &Page) -> Outcome {
    choose(page, "need", "yes").await?;
    page.heading(&screen(page, "spoken")).await?;
    find_language(page, "tigrinya", TIGRINYA).await?;
    page.click("main", Role::Radio, ERITREA).await?;
    go_on(page).await?;
    page.heading(&label(page, "second")).await?;
    find_language(page, "arabisk", ARABIC).await?;
    go_on(page).await?;
    page.heading(&screen(page, "written")).await?;
    find_language(page, "ትግርኛ", TIGRINYA).await?;
    go_on(page).await?;
    for (field, answer) in
        [("reads", "yes"), ("danish", "A1"), ("sign", "none"), ("mode", "in_person"), ("gender", "woman")]
    {
        choose(page, field, answer).await?;
    }
    page.heading(&screen(page, "avoid")).await?;
    page.fill(&label(page, "group"), GROUP).await?;
    choose_several(page, "avoid", &["no_relatives"]).await?;
    page.heading(&label(page, "communication")).await?;
    choose_several(page, "communication", &["slow_speech"]).await?;
    page.heading(&label(page, "consent")).await?;
    choose_several(page, "consent", &["municipality", "school"]).await
}

/// The need as it was said, shared with these.
fn need(shared_with: &[&str]) -> Value {
    json!({
        "needs_interpreter": "yes",
        "spoken_language": {"iso639_3": "tir", "dialect_note": "Tigrinya fra Eritrea"},
        "second_language": {"iso639_3": "ara"},
        "written_language": {"iso639_3": "tir", "script": "Ethi"},
        "reads_own_language": "yes",
        "danish_level": "A1",
        "sign_language": "none",
        "mode_wish": "in_person",
        "gender_wish": "woman",
        "avoid": {"no_relatives": true, "group_note": GROUP},
        "communication_needs": ["slow_speech"],
        "consent_share_need_with": shared_with,
    })
}

/// Waits until the page says that this is saved, and asks the API.
async fn is_saved(page: &Page, shared_with: &[&str]) -> Outcome {
    page.find("main", Role::Status, &page.say("need-saved")).await?;
    same("the need", page.fetch(API).await?, need(shared_with))
}

pub async fn a_need_is_said_once_and_not_asked_for_again(page: Page) -> Outcome {
    sign_in(&page, "citizen-5", None, &page.address(NEED)).await?;
    say_need(&page).await?;
    page.heading(&page.say("need-check-title")).await?;
    page.reads("main", &page.say("need-unsaved")).await?;
    for answer in [option(&page, "danish", "A1"), option(&page, "consent", "school"), GROUP.to_owned()] {
        page.reads("main dl", &answer).await?;
    }
    page.click("main", Role::Button, &page.say("need-save")).await?;
    is_saved(&page, &["municipality", "school"]).await?;
    page.browser.driver.refresh().await?;
    page.settled().await?;
    page.heading(&page.say("interpreter-need-title")).await?;
    page.reads("main dl", GROUP).await?;
    is_saved(&page, &["municipality", "school"]).await?;

    withdraws_a_consent(&page).await?;
    a_request_asks_for_nothing_that_was_said(&page).await
}

async fn withdraws_a_consent(page: &Page) -> Outcome {
    let consent = label(page, "consent");
    page.click("main", Role::Button, &page.say_of("site-change-answer", "thing", &consent)).await?;
    page.heading(&consent).await?;
    page.is_chosen(Role::Checkbox, &option(page, "consent", "school")).await?;
    choose_several(page, "consent", &["school"]).await?;
    page.heading(&page.say("interpreter-need-title")).await?;
    page.reads("main", &page.say("need-unsaved")).await?;
    page.click("main", Role::Button, &page.say("need-save")).await?;
    is_saved(page, &["municipality"]).await
}

async fn a_request_asks_for_nothing_that_was_said(page: &Page) -> Outcome {
    page.open(FORM).await?;
    say_urgency(page).await?;
    say_purpose(page).await?;
    say_place(page, "Rådhuset").await?;
    say_time(page, 30).await?;
    say_people(page).await?;
    page.heading(&page.say("interpreter-check-title")).await?;
    let wishes = [("mode", "in_person"), ("gender", "woman"), ("avoid", "no_relatives")];
    for answer in wishes.map(|(field, answer)| option(page, field, answer)) {
        page.reads("main dl", &answer).await?;
    }
    for answer in [TIGRINYA, "Tigrinya fra Eritrea", ARABIC, GROUP] {
        page.reads("main dl", answer).await?;
    }
    Ok(())
}
