//! From right to left, without a mouse.

use crate::journeys::guide::{option, question};
use crate::outcome::{Fault, Outcome, holds, same};
use crate::page::{Page, Role, text, until};
use thirtyfour::prelude::*;

/// No thing on a page is further away than so many presses of the tab key.
const FAR: usize = 40;

/// Goes on with the tab key to the thing of this name. On the way the focus is always somewhere, and always seen.
async fn tab_to(page: &Page, name: &str) -> Outcome {
    for _ in 0..FAR {
        page.press(Key::Tab).await?;
        let focus = page.focus().await?;
        holds(&format!("the focus is lost on the way to «{name}»"), focus["is_somewhere"] == true)?;
        holds(&format!("the focus cannot be seen: {focus}"), focus["is_seen"] == true)?;
        if text(&focus["name"]) == name {
            return Ok(());
        }
    }
    Err(Fault::from(format!("the tab key does not lead to «{name}»")))
}

/// Every arrival puts the focus on the heading.
async fn arrives(page: &Page, heading: &str) -> Outcome {
    page.heading(heading).await?;
    page.focus_is("heading").await
}

pub async fn a_right_to_left_screen_by_keyboard_only(page: Page) -> Outcome {
    page.open("").await?;
    same("direction", page.words.direction(), "rtl")?;
    page.press(Key::Tab).await?;
    let first = page.focus().await?;
    same("the first stop", text(&first["name"]), page.say("site-skip").as_str())?;
    holds("the way past the header cannot be seen", first["is_seen"] == true)?;
    page.press(Key::Enter).await?;
    page.focus_is("main").await?;

    tab_to(&page, &page.say("home-family")).await?;
    page.press(Key::Enter).await?;
    arrives(&page, &page.say("family-title")).await?;
    tab_to(&page, &page.say("family-start")).await?;
    page.press(Key::Enter).await?;
    page.heading(&question(&page, "safety")).await?;
    page.focus_is("heading").await?;
    tab_to(&page, &option(&page, "safety", "fear-of-partner")).await?;
    page.press(Key::Up).await?;
    page.press(Key::Up).await?;
    page.is_chosen(Role::Radio, &option(&page, "safety", "none")).await?;
    tab_to(&page, &page.say("site-continue")).await?;
    page.press(Key::Enter).await?;
    arrives(&page, &question(&page, "sponsor-status")).await?;

    tab_to(&page, &option(&page, "sponsor-status", "conv-7-1")).await?;
    page.press(Key::Space).await?;
    page.is_chosen(Role::Radio, &option(&page, "sponsor-status", "conv-7-1")).await?;
    page.press(Key::Down).await?;
    page.press(Key::Down).await?;
    let wanted = option(&page, "sponsor-status", "temp-7-3");
    until(&format!("«{wanted}» chosen with the arrow key"), async || -> Outcome<Option<()>> {
        let focus = page.focus().await?;
        Ok((text(&focus["name"]) == wanted && focus["is_chosen"] == true).then_some(()))
    })
    .await?;
    tab_to(&page, &page.say("site-continue")).await?;
    page.press(Key::Enter).await?;
    arrives(&page, &question(&page, "relation")).await
}
