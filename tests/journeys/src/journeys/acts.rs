//! What a person does about an action: agree, object, report it as done, ask, and be absent from it.

use crate::journeys::plan::{action, card, count, kind, list, pending, section_reads};
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text};
use catalogue::read::Argument;
use serde_json::{Value, json};

/// Where the actions are.
pub const ACTIONS: &str = "plan/actions";
const OBJECTION: &str = "Nej, tak – ለምንታይ؟ لماذا";
const NOTE: &str = "Færdig – ተወዲኡ – انتهى";
const QUESTION: &str = "Hvornår? – መዓስ፧ – متى؟";
const ANSWER: &str = "Det taler vi om på tirsdag.";
const ABSENCES: &str = "/api/absence-reports";

/// The name of the link to an action: what it is, and the office's title.
fn link(page: &Page, action: &Value) -> String {
    let (kind, title) = (kind(page, action), text(&action["title"]));
    if kind == title { kind } else { format!("{kind}: {title}") }
}

/// Goes to the list.
async fn open_list(page: &Page, citizen: &str) -> Outcome {
    sign_in(page, citizen, None, &page.address(ACTIONS)).await?;
    page.settled().await?;
    page.find("main", Role::Heading, &page.say("act-actions")).await?;
    Ok(())
}

/// Goes to an action of the list, whether or not it can be shown.
pub async fn go_to_action(page: &Page, action: &Value) -> Outcome {
    page.click(&card(action), Role::Link, &link(page, action)).await
}

/// Opens an action of the list.
pub async fn open_action(page: &Page, action: &Value) -> Outcome {
    go_to_action(page, action).await?;
    page.heading(&kind(page, action)).await?;
    page.find("main", Role::Heading, &page.say("act-what")).await?;
    Ok(())
}

/// Goes back to the list.
async fn go_back(page: &Page) -> Outcome {
    page.click("main", Role::Link, &page.say("site-back")).await?;
    page.heading(&page.say("plan-actions-title")).await
}

/// Opens a form by its button and waits until it is there.
pub async fn open_form(page: &Page, button: &str, form: &str) -> Outcome {
    page.click("main", Role::Button, &page.say(button)).await?;
    page.focus_is(&format!("form-{form}")).await
}

/// Sends a form, and waits until the page says that it is done.
pub async fn send_form(page: &Page, button: &str, said: &str) -> Outcome {
    page.click("main", Role::Button, &page.say(button)).await?;
    page.find("body", Role::Status, &page.say(said)).await?;
    Ok(())
}

/// Waits until the list shows exactly these actions.
async fn lists(page: &Page, wanted: &[Value]) -> Outcome {
    let names: Vec<String> = wanted.iter().map(|action| link(page, action)).collect();
    let script = "const shown = [...document.querySelectorAll('main h3 a[id^=action-]')].map(spoken).sort();
        return JSON.stringify(shown) === JSON.stringify(arguments[0].map(tidy).sort());";
    page.wait(&format!("only these actions: {names:?}"), script, &[json!(names)]).await?;
    Ok(())
}

/// The actions that are proposed and wait for an answer.
async fn proposed(page: &Page) -> Outcome<[Value; 2]> {
    let waiting = pending(page).await?.into_iter().filter(|action| action["status"] == "proposed");
    let found: Vec<Value> = waiting.take(2).collect();
    Ok(<[Value; 2]>::try_from(found).map_err(|few: Vec<Value>| format!("{} proposals, 2 are needed", few.len()))?)
}

pub async fn a_proposal_is_agreed_to_and_one_objected_to_stays_in_the_plan(page: Page) -> Outcome {
    open_list(&page, "citizen-1").await?;
    let waiting = pending(&page).await?;
    let pile = [("pile", Argument::Text("unanswered")), ("count", count(waiting.len())?)];
    page.click("main", Role::Button, &page.words.with("act-pile", &pile)).await?;
    page.focus_is("pile-unanswered").await?;
    lists(&page, &waiting).await?;

    let [first, second] = proposed(&page).await?;
    open_action(&page, &first).await?;
    page.reads(".voice", &page.say("plan-answered-pending")).await?;
    send_form(&page, "plan-agree", "plan-answer-saved").await?;
    page.reads(".voice", &page.say("plan-answered-agreed")).await?;
    page.reads("main .tag", &page.say_of("plan-action-status", "status", "agreed")).await?;
    let agreed = action(&page, &first["id"]).await?;
    same("the first answer", text(&agreed["agreed"]), "agreed")?;
    same("the first status", text(&agreed["status"]), "agreed")?;
    go_back(&page).await?;
    lists(&page, &pending(&page).await?).await?;
    objects(&page, &second).await
}

/// Objects in own words. The action stays, the words are kept as they are, and there is somebody to talk to.
async fn objects(page: &Page, proposal: &Value) -> Outcome {
    open_action(page, proposal).await?;
    open_form(page, "plan-object", &format!("object-{}", text(&proposal["id"]))).await?;
    page.reads("main form", &page.say("plan-objection-kept")).await?;
    page.fill(&page.say("plan-objection-label"), OBJECTION).await?;
    send_form(page, "plan-objection-send", "plan-answer-saved").await?;
    page.reads(".voice", &page.say("plan-answered-objected")).await?;
    page.reads(".voice", &page.say("act-talk")).await?;
    let script = "return document.querySelector('.voice blockquote').textContent;";
    same("own words on the page", page.read(script, &[]).await?, json!(OBJECTION))?;
    let plan = page.fetch("/api/plan").await?;
    section_reads(page, &page.say("plan-caseworker"), text(&plan["caseworker"]["name"])).await?;
    let objected = action(page, &proposal["id"]).await?;
    same("the second answer", text(&objected["agreed"]), "objected")?;
    same("own words in the plan", text(&objected["objection_text"]), OBJECTION)
}

/// The notes as the API has them, with this text.
async fn notes(page: &Page, said: &str) -> Outcome<Vec<Value>> {
    let mut notes = list(&page.fetch("/api/notes").await?, "notes")?;
    notes.retain(|note| note["text"] == said);
    Ok(notes)
}

/// The one note with this text.
async fn note(page: &Page, said: &str) -> Outcome<Value> {
    let found = notes(page, said).await?;
    same(&format!("notes that say «{said}»"), found.len(), 1)?;
    Ok(found[0].clone())
}

pub async fn an_own_action_is_reported_as_done_and_an_objection_to_it_stays_one(page: Page) -> Outcome {
    open_list(&page, "citizen-8").await?;
    let own = action(&page, &json!("action-5")).await?;
    same("the answer before", text(&own["agreed"]), "objected")?;
    open_action(&page, &own).await?;
    open_form(&page, "act-done-open", "done-action-5").await?;
    page.fill(&page.say("act-done-note"), NOTE).await?;
    send_form(&page, "act-done-send", "act-done-sent").await?;
    page.reads("main .tag", &page.say_of("plan-action-status", "status", "done")).await?;
    let done = action(&page, &own["id"]).await?;
    same("the status", text(&done["status"]), "done")?;
    same("the day", text(&done["done_date"]), page.day(0).await?.to_string().as_str())?;
    same("the answer after", &done["agreed"], &own["agreed"])?;
    same("the objection", &done["objection_text"], &own["objection_text"])?;
    same("what the note is about", &note(&page, NOTE).await?["action_id"], &own["id"])
}

pub async fn a_question_about_an_action_is_kept_and_answered_and_is_no_yes(page: Page) -> Outcome {
    open_list(&page, "citizen-2").await?;
    let asked = action(&page, &json!("action-4")).await?;
    open_action(&page, &asked).await?;
    open_form(&page, "act-ask-open", "ask-action-4").await?;
    page.fill(&page.say("act-ask-label"), QUESTION).await?;
    send_form(&page, "act-ask-send", "act-ask-sent").await?;
    let heading = page.say("act-ask-heading");
    section_reads(&page, &heading, QUESTION).await?;
    let question = note(&page, QUESTION).await?;
    same("what the question is about", &question["action_id"], &asked["id"])?;
    same("who asks", text(&question["author"]), "citizen")?;
    same("the action", action(&page, &asked["id"]).await?, asked.clone())?;

    let reply = json!({"citizen": "citizen-2", "in_reply_to": question["id"], "text": ANSWER});
    page.rehearse("/standin/notes", reply).await?;
    go_back(&page).await?;
    open_action(&page, &asked).await?;
    section_reads(&page, &heading, ANSWER).await?;
    section_reads(&page, &heading, &page.say_of("act-note-by", "author", "caseworker")).await?;
    section_reads(&page, &heading, QUESTION).await?;
    same("what is answered", &note(&page, ANSWER).await?["in_reply_to"], &question["id"])
}

/// Fills in the first date that the page asks for: so many days from today.
pub async fn fill_day(page: &Page, ahead: i64) -> Outcome {
    let day = page.day(ahead).await?;
    page.fill(&page.say("date-day"), &day.day.to_string()).await?;
    page.fill(&page.say("date-month-label"), &day.month.to_string()).await?;
    page.fill(&page.say("date-year"), &day.year.to_string()).await
}

/// What the page says of somebody who has been told, or has not.
pub fn receipt(page: &Page, to: &str, result: &str) -> String {
    let receiver = page.say_of("act-receiver", "to", to);
    let arguments = [("receiver", Argument::Text(receiver.as_str())), ("result", Argument::Text(result))];
    page.words.with("act-receipt", &arguments)
}

pub async fn who_is_sick_tells_municipality_and_employer_and_never_what_the_illness_is(page: Page) -> Outcome {
    open_list(&page, "citizen-2").await?;
    let internship = action(&page, &json!("action-4")).await?;
    same("who is absent from whom", text(&internship["responsible"]), "employer")?;
    open_action(&page, &internship).await?;
    open_form(&page, "act-absence-open", "absence-action-4").await?;
    page.click("main form", Role::Radio, &page.say_of("act-absence-reason", "reason", "sick")).await?;
    page.reads("main form", &page.say("act-absence-both")).await?;
    // The form has been drawn anew, and the focus is where it was.
    page.focus_is("absence-reason").await?;
    page.is_chosen(Role::Radio, &page.say_of("act-absence-reason", "reason", "sick")).await?;
    let script = "const fields = [...document.querySelectorAll('main form input, main form textarea')];
        return fields.filter(field => field.type !== 'radio' && field.inputMode !== 'numeric').length;";
    same("fields that take anything but a choice or a day", page.read(script, &[]).await?, json!(0))?;
    fill_day(&page, 0).await?;
    send_form(&page, "act-absence-send", "act-absence-sent").await?;

    page.find("main", Role::Heading, &page.say("act-must-call")).await?;
    page.reads("main .alert-warning", &receipt(&page, "workplace", "citizen_must_call")).await?;
    page.reads("main .alert-warning", &page.say("act-no-number")).await?;
    page.reads("main", &receipt(&page, "municipality", "notified")).await?;
    let sent = page.requests().await?;
    let sent = sent.iter().filter(|request| request.method == "POST" && request.url.ends_with(ABSENCES)).count();
    same("reports on the network", sent, 1)?;
    let after = action(&page, &internship["id"]).await?;
    holds("an absence is no answer", after["agreed"] == internship["agreed"])
}
