//! Signing out on a PC that others use.

use crate::journeys::plan::caseworker;
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use serde_json::json;

pub async fn signing_out_leaves_nothing(page: Page) -> Outcome {
    sign_in(&page, "citizen-1", None, &page.address("")).await?;
    page.settled().await?;
    page.click("header", Role::Link, &page.say("site-menu-plan")).await?;
    page.heading(&page.say("plan-title")).await?;
    let private = caseworker(&page).await?;
    page.click("header", Role::Link, &page.say("site-menu-family")).await?;
    page.heading(&page.say("family-title")).await?;

    page.click("header", Role::Button, &page.say("site-sign-out")).await?;
    page.heading(&page.say("site-signed-out-title")).await?;
    page.settled().await?;
    page.is_at("signed-out", "site-signed-out-title").await?;
    same("signed in", &page.fetch("/api/session").await?["signed_in"], &json!(false))?;
    same("cookies", page.browser.driver.get_all_cookies().await?.len(), 0)?;

    page.browser.driver.back().await?;
    page.settled().await?;
    page.is_at("plan", "plan-title").await?;
    page.find("main", Role::Alert, &page.say("problem-sign-in")).await?;
    let whole = page.read("return document.documentElement.textContent;", &[]).await?;
    holds("the plan is still there after going back", !text(&whole).contains(&private))?;
    holds("the name is still there after going back", !text(&whole).contains("Demo citizen"))
}
