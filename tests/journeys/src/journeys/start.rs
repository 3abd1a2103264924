//! Languages: choosing one, changing it on the way, and pages without a script.

use crate::journeys::guide::{self, GUIDE, option, question};
use crate::journeys::request::{
    FORM, fill_place, go_on, label, purpose, say_meeting, say_purpose, say_urgency, screen,
};
use crate::login::sign_in;
use crate::outcome::{Outcome, same};
use crate::page::{Page, Role};
use crate::screens::ROUTES;
use catalogue::read::Argument;
use serde_json::json;

const DOCUMENT: &str = include_str!("../scripts/document.js");

pub async fn choosing_a_language_at_the_root_opens_the_start_page(page: Page) -> Outcome {
    page.goto("/").await?;
    page.click("main", Role::Link, page.words.name()).await?;
    page.heading(&page.say("home-title")).await?;
    page.is_at("", "home-title").await
}

pub async fn switching_language_keeps_place_answers_and_focus(page: Page) -> Outcome {
    let arabic = page.speaking("ar")?;
    page.open(GUIDE).await?;
    guide::answer(&page, "safety", "none").await?;
    guide::answer(&page, "sponsor-status", "temp-7-3").await?;
    guide::answer(&page, "relation", "spouse").await?;
    page.heading(&question(&page, "lived-together")).await?;
    // Not given yet, only chosen.
    page.click("main", Role::Radio, &option(&page, "lived-together", "never")).await?;
    page.click("header", Role::Link, arabic.words.name()).await?;
    arabic.heading(&question(&arabic, "lived-together")).await?;
    arabic.is_chosen(Role::Radio, &option(&arabic, "lived-together", "never")).await?;
    arabic.is_at(GUIDE, "family-guide-title").await?;
    arabic.reads("main", &arabic.words.with("family-step", &[("step", Argument::Number(4))])).await?;
    arabic.focus_is("language-ar").await?;
    arabic.click("main", Role::Link, &arabic.say("site-back")).await?;
    arabic.heading(&question(&arabic, "relation")).await?;
    arabic.is_chosen(Role::Radio, &option(&arabic, "relation", "spouse")).await?;

    sign_in(&page, "citizen-2", None, &page.address(FORM)).await?;
    say_meeting(&page).await?;
    say_urgency(&page).await?;
    page.heading(&label(&page, "purpose")).await?;
    page.click("main", Role::Radio, &purpose(&page)).await?;
    page.click("header", Role::Link, arabic.words.name()).await?;
    arabic.heading(&label(&arabic, "purpose")).await?;
    arabic.is_at(FORM, "interpreter-request-title").await?;
    arabic.focus_is("language-ar").await?;
    arabic.is_chosen(Role::Radio, &purpose(&arabic)).await?;
    go_on(&arabic).await?;
    let place = "Rådhuset, ቤት ምኽሪ, قاعة 4";
    fill_place(&arabic, place).await?;
    arabic.click("header", Role::Link, page.words.name()).await?;
    page.heading(&screen(&page, "place")).await?;
    page.is_at(FORM, "interpreter-request-title").await?;
    page.focus_is("language-da").await?;
    page.is_filled(&label(&page, "place"), place).await
}

pub async fn a_start_that_fails_says_how_to_reach_the_municipality(page: Page) -> Outcome {
    for lost in ["*.wasm", "*/assets/words-*", "*/config.json"] {
        page.browser.lose(&[lost]).await?;
        page.goto(&page.address("")).await?;
        page.reads("#start-failed", &page.say("site-start-failed")).await?;
        page.reads("#start-failed", &page.say("site-phone-missing")).await?;
        page.reads("main", &page.say("home-family")).await?;
    }
    Ok(())
}

pub async fn a_page_that_cannot_be_fetched_says_so_and_loses_nothing(page: Page) -> Outcome {
    sign_in(&page, "citizen-2", None, &page.address(FORM)).await?;
    say_meeting(&page).await?;
    say_urgency(&page).await?;
    say_purpose(&page).await?;
    fill_place(&page, "Rådhuset").await?;
    page.browser.lose(&["*/assets/pages-guide-*", "*/assets/questions-*"]).await?;
    page.click("header", Role::Link, &page.say("site-menu-family")).await?;
    page.click("main", Role::Link, &page.say("family-start")).await?;
    page.reads(".trouble", &page.say("problem-offline")).await?;
    page.heading(&page.say("family-title")).await?;
    page.browser.lose(&[]).await?;
    page.click("main", Role::Link, &page.say("family-start")).await?;
    page.heading(&question(&page, "safety")).await?;
    page.browser.driver.back().await?;
    page.browser.driver.back().await?;
    page.heading(&screen(&page, "place")).await?;
    page.is_filled(&label(&page, "place"), "Rådhuset").await
}

pub async fn a_page_without_javascript_is_readable(page: Page) -> Outcome {
    page.browser.set_scripting(false).await?;
    for (path, heading) in ROUTES {
        page.goto(&page.address(path)).await?;
        let found = page.read(DOCUMENT, &[]).await?;
        let others: Vec<_> = page.words.tags().into_iter().map(|tag| json!([tag, format!("/{tag}/{path}")])).collect();
        let facts = [
            ("lang", json!(page.words.tag())),
            ("dir", json!(page.words.direction())),
            ("title", json!(page.say_of("site-title", "page", &page.say(heading)))),
            ("heading", json!(page.say(heading))),
            ("description", json!(page.say("site-description"))),
            ("alternates", json!(others)),
        ];
        for (fact, wanted) in facts {
            same(&format!("{fact} of {}", page.address(path)), &found[fact], &wanted)?;
        }
        page.reads("noscript", &page.say("site-noscript")).await?;
    }
    page.browser.set_scripting(true).await
}
