//! Will I have to pay for the interpreter? Answered on the device, asked of nobody.

use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role};
use catalogue::read::Argument;
use serde_json::json;

/// Where the questions about the fee are.
pub const FEE: &str = "interpreter/fee";
/// The values that texts of the rules name.
const VALUES: [(&str, i64); 5] = [
    ("free-years", 3),
    ("fee-visit-remote", 191),
    ("fee-visit-in-person", 334),
    ("fee-stay-remote", 957),
    ("fee-stay-in-person", 1675),
];
/// The question that takes several answers.
const SEVERAL: &str = "fee-exempt";

/// A text of the rule file.
fn rule(page: &Page, id: &str) -> String {
    page.words.with(id, &VALUES.map(|(name, number)| (name, Argument::Number(number))))
}

/// Answers a question. The next one stands on the same page.
async fn answer(page: &Page, asked: &str, chosen: &str) -> Outcome {
    let role = if asked == SEVERAL { Role::Checkbox } else { Role::Radio };
    page.click("main", role, &rule(page, &format!("interpreter-option-{asked}-{chosen}"))).await
}

async fn says(page: &Page, outcome: &str) -> Outcome {
    page.find("main", Role::Status, &rule(page, &format!("interpreter-outcome-out-fee-{outcome}"))).await?;
    Ok(())
}

/// In hospital after many years, with the interpreter in the room.
pub async fn answer_a_stay(page: &Page) -> Outcome {
    for (asked, chosen) in
        [("fee-place", "hospital-stay"), ("fee-years", "over-3"), (SEVERAL, "none"), ("fee-mode", "in-person")]
    {
        answer(page, asked, chosen).await?;
    }
    says(page, "stay-in-person").await
}

/// How many questions stand on the page.
async fn questions(page: &Page, count: usize) -> Outcome {
    let script = "const all = [...document.querySelectorAll('main fieldset')];
        return all.filter(question => question.checkVisibility()).length === arguments[0];";
    page.wait(&format!("{count} questions"), script, &[json!(count)]).await?;
    Ok(())
}

pub async fn the_fee_for_an_interpreter_is_worked_out_without_asking_anybody(page: Page) -> Outcome {
    page.open(FEE).await?;
    questions(&page, 1).await?;
    page.drawn().await?;
    let before = page.requests().await?.len();

    answer(&page, "fee-place", "municipality").await?;
    says(&page, "municipality").await?;
    questions(&page, 1).await?;
    answer(&page, "fee-place", "gp").await?;
    answer(&page, "fee-years", "up-to-3").await?;
    says(&page, "free-years").await?;
    questions(&page, 2).await?;
    answer_a_stay(&page).await?;
    page.reads(".fee-result h2", "1675").await?;
    questions(&page, 4).await?;
    answer(&page, SEVERAL, "child-alone").await?;
    says(&page, "free-exempt").await?;
    questions(&page, 3).await?;

    page.drawn().await?;
    let requests = page.requests().await?;
    let asked: Vec<_> = requests[before..].iter().filter(|request| !request.url.ends_with(".woff2")).collect();
    holds(&format!("the fee was asked of {asked:?}"), asked.is_empty())?;
    let stored = page.read("return [localStorage.length, sessionStorage.length, document.cookie];", &[]).await?;
    same("what is stored", stored, json!([0, 0, ""]))?;
    page.click("main", Role::Button, &page.say("fee-again")).await?;
    questions(&page, 1).await
}
