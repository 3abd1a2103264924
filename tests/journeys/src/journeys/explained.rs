//! What the plan can hold, and where to complain, explained on pages that anybody can read.

use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use crate::standin::root;
use serde_json::{Value, from_value, json};
use std::fs;

const TOPICS: &str = "plan/topics";
const COMPLAINT: &str = "plan/complaint";
/// So many kinds and areas the contract has.
const MANY: usize = 37;
/// So many are read in the languages in which not all are.
const SAMPLE: usize = 6;

/// What a page without any whitespace says: paragraphs stand beside one another there.
const BARE: &str = "const bare = text => tidy(text).replace(/\\s/g, '');
    const says = (element, text) => !!element && bare(spoken(element)).includes(bare(text));";

/// What the page says of one statement: its text, a law, and a link to where that stands.
const SAID: &str = "const [selector, heading, text] = arguments;
    const fits = one => says(one, heading) && says(one, text);
    const found = [...document.querySelectorAll(selector)].find(fits);
    const law = found?.querySelector('.basis bdi');
    const source = found?.querySelector('.basis a[href^=\"https://\"]');
    return !!law && !!source && [spoken(law), spoken(source)];";

/// An address and the name of the link to it.
type Linked = (String, String);

/// Every page that the index leads to.
async fn linked(page: &Page) -> Outcome<Vec<Linked>> {
    let script = "const links = [...document.querySelectorAll('main a[href]')];
        const paths = links.map(link => [link.getAttribute('href'), nameOf(link)]);
        return paths.filter(([path]) => /[/]plan[/](kind|area)-/.test(path));";
    Ok(from_value(page.read(script, &[]).await?)?)
}

/// The statement that a page begins with: the last part of its address.
fn statement(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Checks that a part of the page says a statement, names a law and links to its source.
async fn says(page: &Page, selector: &str, heading: &str, id: &str) -> Outcome {
    let words = page.say(&format!("plan-statement-{id}"));
    let script = format!("{BARE}\n{SAID}");
    let wanted = [json!(selector), json!(heading), json!(words)];
    let found = page.wait(&format!("«{words}» with its law and source"), &script, &wanted).await?;
    let [law, source]: [String; 2] = from_value(found)?;
    holds(&format!("{id} has no law or no source"), !law.is_empty() && !source.is_empty())
}

pub async fn every_kind_and_area_of_the_plan_is_explained_with_its_law(page: Page) -> Outcome {
    page.open(TOPICS).await?;
    page.is_at(TOPICS, "plan-topics-title").await?;
    let all = linked(&page).await?;
    same("pages that the index leads to", all.len(), MANY)?;
    let step = if page.words.tag() == "da" { 1 } else { MANY.div_ceil(SAMPLE) };
    for (path, name) in all.iter().step_by(step) {
        let id = statement(path);
        same("the name in the index", name.as_str(), page.say(&format!("plan-statement-{id}.heading")).as_str())?;
        // A kind and an area can have the same name.
        page.click(&format!("main li:has(> a[href='{path}'])"), Role::Link, name).await?;
        page.heading(name).await?;
        says(&page, "main section", "", &id).await?;
        page.find("main nav", Role::Link, &page.say("plan-complaint-title")).await?;
        page.click("main nav", Role::Link, &page.say("topic-all")).await?;
        page.heading(&page.say("plan-topics-title")).await?;
    }
    Ok(())
}

/// The statements on complaints and decisions in the rule file, in its order.
fn statements() -> Outcome<Vec<String>> {
    let rules = fs::read_to_string(root().join("rules/plan.toml"))?;
    let value = |line: &str, key: &str| -> Option<String> {
        let quoted = line.strip_prefix(key)?.strip_prefix(" = \"")?;
        Some(quoted.strip_suffix('"')?.to_owned())
    };
    let (mut found, mut id) = (Vec::new(), String::new());
    for line in rules.lines() {
        if let Some(read) = value(line, "id") {
            id = read;
        }
        if let Some("appeal" | "hearing") = value(line, "section").as_deref() {
            found.push(id.clone());
        }
    }
    holds("the rule file says nothing of complaints", !found.is_empty())?;
    Ok(found)
}

pub async fn every_way_to_complain_is_named_with_its_law(page: Page) -> Outcome {
    page.open(COMPLAINT).await?;
    page.is_at(COMPLAINT, "plan-complaint-title").await?;
    let all = statements()?;
    for id in &all {
        let heading = page.say(&format!("plan-statement-{id}.heading"));
        page.find("main", Role::Heading, &heading).await?;
        says(&page, "main .statements > li", &heading, id).await?;
    }
    let shown = page.read("return document.querySelectorAll('main .statements > li').length;", &[]).await?;
    same("statements on the page", shown, json!(all.len()))?;
    let own = page.find("main", Role::Link, &page.say("complaint-mine")).await?;
    same("where the own decisions are", own.attr("href").await?, Some(page.address("plan/decisions")))
}

/// Checks that a page holds a text before any script of its own has run.
async fn holds_text(page: &Page, id: &str) -> Outcome {
    let wanted = page.say(id);
    let script = format!("{BARE}\nreturn says(document.querySelector('main'), arguments[0]);");
    let is_there = page.read(&script, &[json!(wanted)]).await?;
    same(&format!("«{wanted}» without a script"), is_there, Value::Bool(true))
}

pub async fn what_is_explained_can_be_read_without_javascript(page: Page) -> Outcome {
    page.browser.set_scripting(false).await?;
    page.goto(&page.address(TOPICS)).await?;
    let all = linked(&page).await?;
    same("pages that the index leads to", all.len(), MANY)?;
    for (path, _) in all.iter().step_by(MANY.div_ceil(SAMPLE)) {
        page.goto(path).await?;
        let id = statement(path);
        holds_text(&page, &format!("plan-statement-{id}.heading")).await?;
        holds_text(&page, &format!("plan-statement-{id}")).await?;
    }
    page.goto(&page.address(COMPLAINT)).await?;
    for id in statements()? {
        holds_text(&page, &format!("plan-statement-{id}.heading")).await?;
        holds_text(&page, &format!("plan-statement-{id}")).await?;
    }
    let script = "return spoken(document.querySelector('h1'));";
    let heading = page.read(script, &[]).await?;
    same("the heading", text(&heading), page.say("plan-complaint-title").as_str())?;
    page.browser.set_scripting(true).await
}
