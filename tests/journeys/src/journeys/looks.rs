//! What every screen must be: accessible, whole on a small phone, and the mirror of itself from right to left.

use crate::browser::PC;
use crate::journeys::request::{FORM, label, say_meeting, say_place, say_purpose, say_urgency, screen};
use crate::login::sign_in;
use crate::outcome::{Fault, Outcome, holds};
use crate::page::Page;
use crate::screens::{Look, tour};
use serde_json::from_value;
use std::collections::BTreeMap;

const STARTS: &str = include_str!("../scripts/starts.js");
/// Pixels by which rounding may differ.
const TOLERANCE: f64 = 2.0;

pub async fn every_screen_passes_axe_and_nothing_is_cut_at_360_pixels(page: Page) -> Outcome {
    tour(&page, Look::Faults).await
}

/// How far from the inline start each block of a page begins.
type Starts = BTreeMap<String, f64>;

async fn starts(page: &Page) -> Outcome<Starts> {
    page.drawn().await?;
    Ok(from_value(page.read(STARTS, &[]).await?)?)
}

/// The start page and three screens of the form.
async fn blocks(page: &Page) -> Outcome<Vec<Starts>> {
    let mut all = Vec::new();
    page.open("").await?;
    all.push(starts(page).await?);
    sign_in(page, "citizen-2", None, &page.address(FORM)).await?;
    page.settled().await?;
    page.heading(&label(page, "appointment")).await?;
    all.push(starts(page).await?);
    say_meeting(page).await?;
    say_urgency(page).await?;
    say_purpose(page).await?;
    page.heading(&screen(page, "place")).await?;
    all.push(starts(page).await?);
    say_place(page, "Rådhuset").await?;
    page.heading(&screen(page, "time")).await?;
    all.push(starts(page).await?);
    Ok(all)
}

pub async fn the_arabic_page_is_the_mirror_of_the_danish_one(page: Page) -> Outcome {
    page.browser.set_width(PC).await?;
    let danish = blocks(&page.speaking("da")?).await?;
    let arabic = blocks(&page.speaking("ar")?).await?;
    let mut faults = Vec::new();
    for (screen, (danish, arabic)) in danish.iter().zip(&arabic).enumerate() {
        holds(&format!("screen {screen} has no blocks"), !danish.is_empty())?;
        for (block, left) in danish {
            match arabic.get(block) {
                Some(right) if (left - right).abs() <= TOLERANCE => {}
                Some(right) => {
                    faults.push(format!("screen {screen}: {block}: {left} from the left, {right} from the right"))
                }
                None => faults.push(format!("screen {screen}: {block}: is not in Arabic")),
            }
        }
        let more = arabic.keys().filter(|block| !danish.contains_key(*block));
        faults.extend(more.map(|block| format!("screen {screen}: {block}: is not in Danish")));
    }
    if faults.is_empty() { Ok(()) } else { Err(Fault(format!("\n  {}", faults.join("\n  ")))) }
}
