//! Can my family come? From the start page to a dated answer.

use crate::day::Day;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use catalogue::read::Argument;
use serde_json::{from_value, json};

const CARDS: &str = include_str!("../scripts/cards.js");
const CONDITIONS: &str = include_str!("../scripts/conditions.js");
const ANSWERS: &str = include_str!("../scripts/answers.js");

/// Where the guide is.
pub const GUIDE: &str = "family-reunification/guide";
/// Where the last day to complain is reckoned.
pub const REFUSAL: &str = "family-reunification/refusal";
/// Where all rules are.
pub const RULES: &str = "family-reunification/rules";
/// Where the rules for each situation are.
pub const SITUATIONS: &str = "family-reunification/rules/situations";
/// Where papers, fees and complaint are.
pub const PRACTICAL: &str = "family-reunification/rules/practical";
/// The values that texts of the rules name.
const VALUES: [(&str, i64); 5] = [
    ("wait-7-3-years", 2),
    ("apply-before-2y-months", 2),
    ("child-apply-months", 3),
    ("perm-wait-years", 3),
    ("complaint-weeks", 8),
];
/// Questions that take several answers.
const SEVERAL: &str = "special-vulnerability";

/// The answers of a spouse of somebody with temporary protection, up to the date.
pub const SPOUSE: [(&str, &str); 5] = [
    ("safety", "none"),
    ("sponsor-status", "temp-7-3"),
    ("relation", "spouse"),
    ("lived-together", "married-valid"),
    ("sponsor-7-3-two-years", "no"),
];
/// What is asked after the outcome is decided, for its conditions.
pub const EVIDENCE: [(&str, &str); 4] = [
    ("persecution-continues", "yes"),
    ("both-24", "no"),
    ("relatives-by-blood", "no"),
    ("applicant-location", "home-country"),
];

/// A text of the rule file.
fn rule(page: &Page, id: &str) -> String {
    let values = VALUES.map(|(name, number)| (name, Argument::Number(number)));
    page.words.with(id, &values)
}

/// A question as it reads.
pub fn question(page: &Page, id: &str) -> String {
    rule(page, &format!("family-question-{id}"))
}

/// An option as it reads.
pub fn option(page: &Page, question: &str, option: &str) -> String {
    match option {
        "yes" | "no" => page.say(&format!("family-{option}")),
        _ => rule(page, &format!("family-option-{question}-{option}")),
    }
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
pub async fn answer_date(page: &Page, asked: &str, day: Day) -> Outcome {
    page.heading(&question(page, asked)).await?;
    page.fill(&page.say("date-day"), &day.day.to_string()).await?;
    page.fill(&page.say("date-month-label"), &day.month.to_string()).await?;
    page.fill(&page.say("date-year"), &day.year.to_string()).await?;
    page.click("main", Role::Button, &page.say("site-continue")).await
}

/// Answers with a number.
pub async fn answer_number(page: &Page, asked: &str, number: &str) -> Outcome {
    page.heading(&question(page, asked)).await?;
    page.fill(&page.say("family-years"), number).await?;
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

async fn dates(page: &Page) -> Outcome<Vec<(String, String)>> {
    let cards = cards(page).await?.into_iter().filter(|(.., date)| !date.is_empty());
    Ok(cards.map(|(heading, _, date)| (heading, date)).collect())
}

fn deadline(page: &Page, id: &str, day: Day) -> (String, String) {
    (rule(page, &format!("family-deadline-{id}")), day.to_string())
}

/// The states of these conditions, in the order of the page.
async fn conditions(page: &Page, expected: &[(&str, &str)]) -> Outcome {
    let found: Vec<(String, String)> = from_value(page.read(CONDITIONS, &[]).await?)?;
    for (condition, state) in expected {
        let heading = rule(page, &format!("family-condition-{condition}"));
        let state = page.say(&format!("family-state-{state}"));
        let shown = found.iter().find(|(text, _)| *text == heading).map(|(_, state)| state);
        same(&heading, shown, Some(&state))?;
    }
    Ok(())
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
    answer_date(&page, "sponsor-permit-date", permit).await?;
    answer(&page, SEVERAL, "none").await?;
    for (asked, chosen) in EVIDENCE {
        answer(&page, asked, chosen).await?;
    }
    page.heading(&outcome(&page, "out-73-wait")).await?;

    let two_years = permit.months_later(24);
    let earliest = two_years.months_later(-2);
    let expected =
        vec![deadline(&page, "earliest-application", earliest), deadline(&page, "two-years-reached", two_years)];
    same("dates", dates(&page).await?, expected)?;
    let states = [
        ("c-73-two-years", "not-met"),
        ("c-cohab", "met"),
        ("c-kin", "met"),
        ("c-age24", "usually-waived"),
        ("c-coll", "usually-waived"),
        ("c-decl", "not-known"),
        ("c-tests", "not-known"),
    ];
    conditions(&page, &states).await?;
    page.reads("main", &page.say("family-waived-open")).await?;
    leaves_no_trace(&page, before).await?;

    changes_one_answer(&page, permit).await?;
    leaves_no_trace(&page, before).await
}

/// The address and the title say nothing of the answers, nothing outlives the tab, no sensitive answer is kept at all,
/// and nothing but files is asked for.
async fn leaves_no_trace(page: &Page, before: usize) -> Outcome {
    page.is_at(GUIDE, "family-guide-title").await?;
    let stored = page.read("return [localStorage.length, document.cookie];", &[]).await?;
    same("what is stored", stored, json!([0, ""]))?;
    let kept = page.read("return JSON.stringify(Object.entries(sessionStorage));", &[]).await?;
    for sensitive in [SEVERAL, "persecution", "ill-child"] {
        holds(&format!("the tab keeps {kept}"), !text(&kept).contains(sensitive))?;
    }
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

/// A changed answer leads straight to the new outcome; all others stay.
async fn changes_one_answer(page: &Page, permit: Day) -> Outcome {
    let change = page.say_of("site-change-answer", "thing", &question(page, SEVERAL));
    page.click("main", Role::Button, &change).await?;
    page.heading(&question(page, SEVERAL)).await?;
    page.is_chosen(Role::Checkbox, &option(page, SEVERAL, "none")).await?;
    answer(page, SEVERAL, "seriously-ill-child").await?;
    page.heading(&outcome(page, "out-73-hardship")).await?;

    let row = |(asked, chosen): &(&str, &str)| (question(page, asked), option(page, asked, chosen));
    let mut kept: Vec<_> = SPOUSE.iter().map(row).collect();
    kept.push((question(page, "sponsor-permit-date"), permit.to_string()));
    kept.push(row(&(SEVERAL, "seriously-ill-child")));
    kept.extend(EVIDENCE.iter().map(row));
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

/// The child of a refugee who lives with the other parent, up to the outcome.
async fn child(page: &Page, permit: Day) -> Outcome {
    page.open(GUIDE).await?;
    for (asked, chosen) in [("safety", "none"), ("sponsor-status", "conv-7-1"), ("relation", "child-own")] {
        answer(page, asked, chosen).await?;
    }
    answer_number(page, "applicant-age", "7").await?;
    answer(page, "child-lives-with", "other-parent").await?;
    answer_date(page, "sponsor-permit-date", permit).await?;
    answer(page, "child-born-after-permit", "no").await?;
    answer(page, "custody", "joint-consent").await?;
    answer(page, "applicant-location", "home-country").await?;
    page.heading(&outcome(page, "out-ref-child")).await
}

pub async fn the_last_day_to_apply_for_a_child_stands_first_and_papers_can_be_ticked(page: Page) -> Outcome {
    let permit = page.day(-20).await?;
    let permit = Day { day: permit.day.min(28), ..permit };
    child(&page, permit).await?;
    same("dates", dates(&page).await?, vec![deadline(&page, "child-3-months", permit.months_later(3))])?;
    page.reads("main", &page.say("family-act-by")).await?;
    page.find("main", Role::Button, &page.say("family-calendar")).await?;
    conditions(&page, &[("c-ch-age", "met"), ("c-ch-3m", "met"), ("c-custody", "met"), ("c-ch-fam", "not-known")])
        .await?;

    let passport = rule(&page, "family-document-passport");
    page.click("main", Role::Checkbox, &passport).await?;
    page.fill(&page.say("family-documents-missing"), "የለን / لا يوجد").await?;
    let danish = page.speaking("da")?;
    let both = [outcome(&page, "out-ref-child"), outcome(&danish, "out-ref-child"), "የለን / لا يوجد".into()];
    for line in both {
        page.wait(
            &format!("the sheet says «{line}»"),
            "return spoken(document.querySelector('.sheet')).includes(arguments[0]);",
            &[json!(line)],
        )
        .await?;
    }
    let printed = page.printed_pages().await?;
    holds(&format!("the sheet has {printed} pages"), (1..=2).contains(&printed))?;

    page.browser.driver.refresh().await?;
    page.settled().await?;
    page.heading(&outcome(&page, "out-ref-child")).await?;
    page.is_chosen(Role::Checkbox, &passport).await
}

pub async fn a_reload_keeps_the_answers_but_asks_the_sensitive_one_again(page: Page) -> Outcome {
    page.open(GUIDE).await?;
    for (asked, chosen) in SPOUSE {
        answer(&page, asked, chosen).await?;
    }
    answer_date(&page, "sponsor-permit-date", permit_date(&page).await?).await?;
    answer(&page, SEVERAL, "seriously-ill-child").await?;
    page.heading(&question(&page, "persecution-continues")).await?;
    page.browser.driver.refresh().await?;
    page.settled().await?;
    page.heading(&question(&page, SEVERAL)).await?;
    page.click("main", Role::Link, &page.say("site-back")).await?;
    page.heading(&question(&page, "sponsor-permit-date")).await?;
    page.is_filled(&page.say("date-day"), &permit_date(&page).await?.day.to_string()).await?;

    // A sensitive answer that only a condition needs is asked again before the outcome is shown; the others stay.
    page.click("main", Role::Button, &page.say("family-exit")).await?;
    page.wait("the neutral page", "return location.pathname === '/';", &[]).await?;
    page.open(GUIDE).await?;
    let refugee = [("safety", "none"), ("sponsor-status", "conv-7-1"), ("relation", "spouse")];
    for (asked, chosen) in refugee.into_iter().chain([("lived-together", "married-valid")]).chain(EVIDENCE) {
        answer(&page, asked, chosen).await?;
    }
    page.heading(&outcome(&page, "out-ref-spouse")).await?;
    page.browser.driver.refresh().await?;
    page.settled().await?;
    answer(&page, "persecution-continues", "yes").await?;
    page.heading(&outcome(&page, "out-ref-spouse")).await?;

    // Another tab knows nothing of it.
    let first = page.browser.driver.window().await?;
    let other = page.browser.driver.new_tab().await?;
    page.browser.driver.switch_to_window(other).await?;
    page.open(GUIDE).await?;
    page.heading(&question(&page, SPOUSE[0].0)).await?;
    page.browser.driver.close_window().await?;
    page.browser.driver.switch_to_window(first).await?;
    Ok(())
}

pub async fn a_public_pc_keeps_no_answer_and_gives_no_file(page: Page) -> Outcome {
    page.open("family-reunification").await?;
    page.reads("main", &page.say("family-private-kiosk")).await?;
    let permit = permit_date(&page).await?;
    child(&page, permit).await?;
    let kept = page.read("return [sessionStorage.length, localStorage.length];", &[]).await?;
    same("what is kept", kept, json!([0, 0]))?;
    let calendar = page.say("family-calendar");
    let script = "return [...document.querySelectorAll('button')].some(button => spoken(button) === arguments[0]);";
    same("a file is offered", page.read(script, &[json!(calendar)]).await?, json!(false))?;
    page.click("main", Role::Button, &page.say("family-start-over")).await?;
    page.heading(&question(&page, "safety")).await?;
    page.browser.driver.refresh().await?;
    page.settled().await?;
    page.heading(&question(&page, "safety")).await
}

pub async fn somebody_who_is_afraid_sees_help_first_and_can_leave_at_once(page: Page) -> Outcome {
    page.open(GUIDE).await?;
    answer(&page, "safety", "fear-of-partner").await?;
    page.heading(&outcome(&page, "out-safety")).await?;
    same("dates", dates(&page).await?, Vec::new())?;
    same("answers", given_answers(&page).await?, Vec::new())?;
    page.click("main", Role::Button, &page.say("family-go-on")).await?;
    answer(&page, "sponsor-status", "asylum-pending").await?;
    page.heading(&outcome(&page, "out-not-yet")).await?;
    page.reads("main", &outcome(&page, "out-safety")).await?;

    page.click("main", Role::Button, &page.say("family-exit")).await?;
    page.wait("the neutral page", "return location.pathname === '/';", &[]).await?;
    let kept = page.read("return sessionStorage.length;", &[]).await?;
    same("what the tab keeps", kept, json!(0))?;
    page.open(GUIDE).await?;
    page.heading(&question(&page, "safety")).await
}

pub async fn a_refusal_shows_the_last_day_to_complain(page: Page) -> Outcome {
    page.open("family-reunification").await?;
    page.click("main", Role::Link, &page.say("family-refusal-link")).await?;
    let letter = page.day(-10).await?;
    answer_date(&page, "refusal-date", letter).await?;
    page.heading(&outcome(&page, "out-refusal")).await?;
    same("dates", dates(&page).await?, vec![deadline(&page, "complaint-8-weeks", page.day(46).await?)])?;
    page.reads("main", &page.say("family-complaint-by")).await?;
    page.is_at(REFUSAL, "family-refusal-title").await
}

pub async fn the_rules_can_be_read_in_the_app_and_lead_to_one_another(page: Page) -> Outcome {
    page.open("family-reunification").await?;
    page.click("main", Role::Link, &page.say("family-rules-link")).await?;
    page.heading(&page.say("family-rules-title")).await?;
    page.reads("main", &rule(&page, "family-condition-c-age24")).await?;
    page.click("main", Role::Link, &page.say("family-rules-practical-title")).await?;
    page.heading(&page.say("family-rules-practical-title")).await?;
    page.reads("main", &rule(&page, "family-value-fee-family")).await?;
    page.reads("main", &page.say("basis-open-point")).await
}
