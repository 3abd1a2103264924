//! Can my family come? From the start page to a dated answer.

use crate::day::Day;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use catalogue::read::Argument;
use serde_json::{from_value, json};

const CARDS: &str = include_str!("../scripts/cards.js");
const ANSWERS: &str = include_str!("../scripts/answers.js");

/// Where the guide is.
pub const GUIDE: &str = "family-reunification/guide";
const WAIT_YEARS: i64 = 2;
const APPLY_MONTHS: i64 = 2;
/// The question that takes several answers.
const SEVERAL: &str = "special-vulnerability";
/// The question that takes a date.
const DATE: &str = "sponsor-permit-date";

/// The answers of a spouse of somebody with temporary protection, up to the date.
pub const SPOUSE: [(&str, &str); 4] = [
    ("sponsor-status", "temp-7-3"),
    ("relation", "spouse"),
    ("lived-together", "married-valid"),
    ("sponsor-7-3-two-years", "no"),
];

/// A text of the rule file.
fn rule(page: &Page, id: &str) -> String {
    let values =
        [("wait-7-3-years", Argument::Number(WAIT_YEARS)), ("apply-before-2y-months", Argument::Number(APPLY_MONTHS))];
    page.words.with(id, &values)
}

/// A question as it reads.
pub fn question(page: &Page, id: &str) -> String {
    rule(page, &format!("family-question-{id}"))
}

/// An option as it reads.
pub fn option(page: &Page, question: &str, option: &str) -> String {
    rule(page, &format!("family-option-{question}-{option}"))
}

/// The heading of an outcome.
pub fn outcome(page: &Page, id: &str) -> String {
    rule(page, &format!("family-outcome-{id}"))
}

/// Answers the question that is asked now.
pub async fn answer(page: &Page, asked: &str, chosen: &str) -> Outcome {
    page.heading(&question(page, asked)).await?;
    let role = if asked == SEVERAL { Role::Checkbox } else { Role::Radio };
    page.click("main", role, &option(page, asked, chosen)).await?;
    page.click("main", Role::Button, &page.say("site-continue")).await
}

/// Answers with a date.
pub async fn answer_date(page: &Page, day: Day) -> Outcome {
    page.heading(&question(page, DATE)).await?;
    page.fill(&page.say("date-day"), &day.day.to_string()).await?;
    page.fill(&page.say("date-month-label"), &day.month.to_string()).await?;
    page.fill(&page.say("date-year"), &day.year.to_string()).await?;
    page.click("main", Role::Button, &page.say("site-continue")).await
}

/// A year ago; near the end of a month the 28th, so that the days reckoned from it exist.
pub async fn permit_date(page: &Page) -> Outcome<Day> {
    let today = page.day(0).await?;
    Ok(Day { year: today.year - 1, day: today.day.min(28), ..today })
}

/// Heading, line below and first date of each card.
pub async fn cards(page: &Page) -> Outcome<Vec<(String, String, String)>> {
    Ok(from_value(page.read(CARDS, &[]).await?)?)
}

async fn given_answers(page: &Page) -> Outcome<Vec<(String, String)>> {
    Ok(from_value(page.read(ANSWERS, &[]).await?)?)
}

pub async fn a_spouse_of_a_refugee_with_temporary_protection_sees_when_they_can_apply(page: Page) -> Outcome {
    page.open("").await?;
    page.click("main", Role::Link, &page.say("home-family")).await?;
    page.heading(&page.say("family-title")).await?;
    page.click("main", Role::Link, &page.say("family-start")).await?;
    page.heading(&question(&page, SPOUSE[0].0)).await?;
    page.settled().await?;
    let before = page.requests().await?.len();

    let permit = permit_date(&page).await?;
    for (asked, chosen) in SPOUSE {
        answer(&page, asked, chosen).await?;
    }
    answer_date(&page, permit).await?;
    answer(&page, SEVERAL, "none").await?;
    page.heading(&outcome(&page, "out-73-wait")).await?;

    let two_years = permit.months_later(12 * WAIT_YEARS);
    let earliest = two_years.months_later(-APPLY_MONTHS);
    let (dated, conditions): (Vec<_>, Vec<_>) =
        cards(&page).await?.into_iter().partition(|(.., date)| !date.is_empty());
    let dated: Vec<_> = dated.into_iter().map(|(heading, _, date)| (heading, date)).collect();
    let deadline = |id: &str, day: Day| (rule(&page, &format!("family-deadline-{id}")), day.to_string());
    same("dates", dated, vec![deadline("earliest-application", earliest), deadline("two-years-reached", two_years)])?;
    let conditions: Vec<_> = conditions.into_iter().map(|(heading, state, _)| (heading, state)).collect();
    same("conditions", conditions, expected_conditions(&page))?;
    leaves_no_trace(&page, before).await?;

    changes_one_answer(&page, permit).await?;
    leaves_no_trace(&page, before).await
}

fn expected_conditions(page: &Page) -> Vec<(String, String)> {
    let states = [
        ("c-73-two-years", "not-met"),
        ("c-cohab", "met"),
        ("c-age24", "not-known"),
        ("c-decl", "not-known"),
        ("c-vol", "not-known"),
        ("c-proforma", "not-known"),
    ];
    let texts = states.map(|(condition, state)| {
        (rule(page, &format!("family-condition-{condition}")), page.say(&format!("family-state-{state}")))
    });
    texts.into()
}

/// The address and the title say nothing of the answers, nothing is stored, and nothing but files is asked for.
async fn leaves_no_trace(page: &Page, before: usize) -> Outcome {
    page.is_at(GUIDE, "family-guide-title").await?;
    let stored = page.read("return [sessionStorage.length, localStorage.length, document.cookie];", &[]).await?;
    same("what is stored", stored, json!([0, 0, ""]))?;
    let state = page.read("return history.state;", &[]).await?;
    let is_step = |state: &str| state.split(' ').all(|part| part.parse::<u32>().is_ok());
    holds(&format!("the history keeps {state}"), state.is_null() || state.as_str().is_some_and(is_step))?;
    for request in page.requests().await?.iter().skip(before) {
        let is_file = request.method == "GET" && !request.has_body && !request.url.contains('?');
        let is_own = request.url.starts_with(&*page.origin) && !request.url.contains("/api/");
        holds(&format!("the guide has sent {request:?}"), is_file && is_own)?;
    }
    Ok(())
}

async fn changes_one_answer(page: &Page, permit: Day) -> Outcome {
    let change = page.say_of("site-change-answer", "thing", &question(page, SEVERAL));
    page.click("main", Role::Button, &change).await?;
    page.heading(&question(page, SEVERAL)).await?;
    page.is_chosen(Role::Checkbox, &option(page, SEVERAL, "none")).await?;
    answer(page, SEVERAL, "seriously-ill-child").await?;
    page.heading(&outcome(page, "out-73-hardship")).await?;

    let mut kept: Vec<_> =
        SPOUSE.iter().map(|(asked, chosen)| (question(page, asked), option(page, asked, chosen))).collect();
    kept.push((question(page, DATE), permit.to_string()));
    kept.push((question(page, SEVERAL), option(page, SEVERAL, "seriously-ill-child")));
    same("answers", given_answers(page).await?, kept)?;

    page.browser.driver.back().await?;
    page.heading(&question(page, SEVERAL)).await?;
    page.is_chosen(Role::Checkbox, &option(page, SEVERAL, "seriously-ill-child")).await
}

pub async fn empty_answers_are_named_in_a_summary_that_takes_the_focus(page: Page) -> Outcome {
    page.open(GUIDE).await?;
    let first = SPOUSE[0];
    page.heading(&question(&page, first.0)).await?;
    page.click("main", Role::Button, &page.say("site-continue")).await?;
    page.focus_is("error-summary").await?;
    page.find("main", Role::Alert, &page.say("problem-heading")).await?;
    page.click("#error-summary", Role::Link, &page.say("family-error-choose")).await?;
    page.focus_is("answer").await?;
    let script = "return document.activeElement.closest('fieldset').getAttribute('aria-describedby');";
    let described = page.read(script, &[]).await?;
    let names_error = text(&described).split(' ').any(|id| id == "answer-error");
    holds(&format!("the field is described by {described}"), names_error)?;
    answer(&page, first.0, first.1).await?;
    page.heading(&question(&page, SPOUSE[1].0)).await
}
