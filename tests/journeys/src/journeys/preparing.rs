//! Before the talk, and the plan on paper: kept as it was written, and printed in both languages.

use crate::journeys::acts::send_form;
use crate::journeys::plan::list;
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use serde_json::{Value, from_value, json};

const PREPARATION: &str = "plan/preparation";
const PAPER: &str = "plan/paper";
const API: &str = "/api/plan/preparation";
/// In three scripts, one a line.
const WISHES: [&str; 3] = ["Jeg vil være elektriker", "ደንማርክ ክመሃር እደሊ", "أريد أن أعمل"];
const PAPERS: [&str; 2] = ["Eksamensbevis", "ወረቐት ስራሕ"];
const LANGUAGES: [&str; 2] = ["tir", "ara"];

/// Has the page keep what its sheet says whenever it would print, instead of opening the dialogue.
pub async fn keep_prints(page: &Page) -> Outcome {
    let script = "window.prints = [];
        window.print = () => window.prints.push(spoken(document.querySelector('.sheet')));";
    page.script(script, &[]).await?;
    Ok(())
}

/// What the sheet said at each print, once there are so many.
pub async fn prints(page: &Page, count: usize) -> Outcome<Vec<String>> {
    let script = "return window.prints?.length === arguments[0] && window.prints;";
    Ok(from_value(page.wait(&format!("{count} prints"), script, &[json!(count)]).await?)?)
}

/// Waits until the sheet says something, shown or not.
pub async fn sheet_says(page: &Page, line: &str) -> Outcome {
    let script = "const sheet = document.querySelector('.sheet');
        return !!sheet && spoken(sheet).includes(tidy(arguments[0]));";
    page.wait(&format!("the sheet says «{line}»"), script, &[json!(line)]).await?;
    Ok(())
}

/// What has been saved, without the time it was.
async fn saved(page: &Page) -> Outcome<Value> {
    let mut saved = page.fetch(API).await?;
    if let Some(fields) = saved.as_object_mut() {
        fields.remove("updated_at");
    }
    Ok(saved)
}

/// Waits until a field holds exactly this.
async fn holds_text(page: &Page, label: &str, wanted: &str) -> Outcome {
    let script = "return [...document.querySelectorAll('main textarea')].some(field => {
        return nameOf(field) === tidy(arguments[0]) && field.value === arguments[1];
    });";
    let arguments = [json!(page.say(label)), json!(wanted)];
    page.wait(&format!("«{wanted}» in the field {label}"), script, &arguments).await?;
    Ok(())
}

fn language(page: &Page, code: &str) -> String {
    page.say_of("preparation-language", "code", code)
}

pub async fn what_is_written_before_the_talk_is_kept_as_it_is_and_printed_twofold(page: Page) -> Outcome {
    sign_in(&page, "citizen-1", None, &page.address(PREPARATION)).await?;
    page.settled().await?;
    page.is_at(PREPARATION, "plan-preparation-title").await?;
    page.fill(&page.say("preparation-wishes"), &WISHES.join("\n")).await?;
    for code in LANGUAGES {
        page.click("main", Role::Checkbox, &language(&page, code)).await?;
    }
    page.fill(&page.say("preparation-papers"), &PAPERS.join("\n")).await?;
    page.click("main", Role::Radio, &page.say("preparation-yes")).await?;
    send_form(&page, "preparation-save", "preparation-saved-now").await?;
    page.reads("main .alert-success", &page.say("preparation-seen")).await?;
    let wanted = json!({
        "wishes": WISHES, "documents_to_bring": PAPERS, "languages": LANGUAGES.map(|code| json!({"iso639_3": code})),
        "share_with_caseworker": true,
    });
    same("what is saved", saved(&page).await?, wanted)?;

    page.browser.driver.refresh().await?;
    page.settled().await?;
    page.reads("main .alert-success", &page.say("preparation-seen")).await?;
    holds_text(&page, "preparation-wishes", &WISHES.join("\n")).await?;
    holds_text(&page, "preparation-papers", &PAPERS.join("\n")).await?;
    for code in LANGUAGES {
        page.is_chosen(Role::Checkbox, &language(&page, code)).await?;
    }
    page.is_chosen(Role::Radio, &page.say("preparation-yes")).await?;
    is_printed(&page).await
}

/// The paper has the headings in both languages, and what was written once.
async fn is_printed(page: &Page) -> Outcome {
    let danish = page.speaking("da")?;
    for label in ["plan-preparation-title", "preparation-wishes", "preparation-papers", "preparation-yes"] {
        sheet_says(page, &page.say(label)).await?;
        sheet_says(page, &danish.say(label)).await?;
    }
    for line in WISHES.into_iter().chain(PAPERS) {
        sheet_says(page, line).await?;
    }
    for code in LANGUAGES {
        sheet_says(page, &language(&danish, code)).await?;
    }
    keep_prints(page).await?;
    page.click("main", Role::Button, &page.say("preparation-print")).await?;
    let printed = prints(page, 1).await?;
    let first = WISHES[0];
    same(&format!("how often «{first}» is printed"), printed[0].matches(first).count(), 1)?;
    let pages = page.printed_pages().await?;
    holds(&format!("the paper has {pages} pages"), (1..=2).contains(&pages))
}

/// Waits until a column of the paper has these words in a line of their own, or in one with more.
async fn column_says(page: &Page, tag: &str, line: &str) -> Outcome {
    let script = "const [tag, line] = arguments;
        const cells = [...document.querySelectorAll('.sheet td')].filter(cell => cell.lang === tag);
        return cells.some(cell => spoken(cell).includes(tidy(line)));";
    page.wait(&format!("«{line}» in the column {tag}"), script, &[json!(tag), json!(line)]).await?;
    Ok(())
}

pub async fn the_plan_on_paper_has_every_goal_and_action_in_both_languages(page: Page) -> Outcome {
    sign_in(&page, "citizen-2", None, &page.address(PAPER)).await?;
    page.settled().await?;
    page.is_at(PAPER, "plan-paper-title").await?;
    let danish = page.speaking("da")?;
    let own = page.words.tag();
    let tags = if own == "da" { vec![] } else { vec![own, "da"] };
    let script = "const heads = [...document.querySelectorAll('.sheet thead th')].map(head => head.lang);
        return !!document.querySelector('.sheet tbody') && JSON.stringify(heads) === JSON.stringify(arguments[0]);";
    page.wait(&format!("a paper with the columns {tags:?}"), script, &[json!(tags)]).await?;

    let plan = page.fetch("/api/plan").await?;
    let of = |page: &Page, list: &str, item: &Value| match list {
        "goals" => page.say_of("plan-area", "area", text(&item["area"])),
        _ => page.say_of("plan-kind", "kind", text(&item["kind"])),
    };
    let once = "const lines = [...document.querySelectorAll('.sheet p[lang=da]')];
        return lines.filter(line => spoken(line) === tidy(arguments[0])).length;";
    for name in ["goals", "actions"] {
        for item in list(&plan, name)? {
            column_says(&page, own, &of(&page, name, &item)).await?;
            column_says(&page, "da", &of(&danish, name, &item)).await?;
            // The office's own text stands once, in Danish.
            column_says(&page, "da", text(&item["title"])).await?;
            let lines = page.read(once, &[item["title"].clone()]).await?;
            same(&format!("how often «{}» is on the paper", item["title"]), lines, json!(1))?;
        }
    }
    for own_words in list(&plan, "goals")?.iter().filter_map(|goal| goal["own_words"].as_str()) {
        column_says(&page, own, own_words).await?;
    }
    is_on_paper(&page).await
}

/// The whole plan is printed, and a page for the meeting.
async fn is_on_paper(page: &Page) -> Outcome {
    keep_prints(page).await?;
    page.click("main", Role::Button, &page.say("paper-print-whole")).await?;
    let whole = prints(page, 1).await?;
    holds("the whole plan is not printed", whole[0].contains(&page.say("paper-programme")))?;
    let pages = page.printed_pages().await?;
    page.click("main", Role::Button, &page.say("paper-print-meeting")).await?;
    let both = prints(page, 2).await?;
    for printed in ["paper-meeting-title", "paper-waiting", "paper-next-deadlines"] {
        holds(&format!("{printed} is not printed"), both[1].contains(&page.say(printed)))?;
    }
    let fewer = page.printed_pages().await?;
    holds(&format!("{fewer} pages for the meeting, {pages} for all"), (1..=pages).contains(&fewer))
}
