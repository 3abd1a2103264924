//! Meetings of the plan: finding the next one, keeping it, being absent from it, asking for an interpreter at it.

use crate::day::Day;
use crate::journeys::acts::{fill_day, open_form, receipt, send_form};
use crate::journeys::plan::{list, plan, section_reads, shows_time};
use crate::journeys::request::{is_sent_once, posts, say_purpose, say_the_rest, say_urgency, send};
use crate::login::sign_in;
use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, text, until};
use catalogue::read::Argument;
use serde_json::{Value, from_value, json};

/// Where the meetings are.
pub const MEETINGS: &str = "plan/appointments";

/// A file that the page has given to the person.
pub struct Given {
    /// Its name.
    pub name: String,
    /// Its type.
    pub kind: String,
    /// What stands in it, with long lines put together again.
    pub text: String,
}

/// Has the page keep what it gives to the person, instead of saving it on the disk.
pub async fn keep_files(page: &Page) -> Outcome {
    let script = "window.given = [];
        URL.createObjectURL = blob => { window.given.push({ blob }); return 'blob:given'; };
        URL.revokeObjectURL = () => {};
        HTMLAnchorElement.prototype.click = function () { window.given.at(-1).name = this.download; };";
    page.script(script, &[]).await?;
    Ok(())
}

/// The file that the page has given last.
pub async fn given(page: &Page) -> Outcome<Given> {
    let script = "const done = arguments[0];
        const file = window.given?.at(-1);
        if (!file?.name) return done(null);
        file.blob.text().then(text => done([file.name, file.blob.type, text]), error => done(String(error)));";
    let file = until("a file", async || -> Outcome<Option<Value>> {
        let file = page.ask(script, &[]).await?;
        Ok(Some(file).filter(Value::is_array))
    })
    .await?;
    let [name, kind, content]: [String; 3] = from_value(file)?;
    Ok(Given { name, kind, text: content.replace("\r\n ", "") })
}

/// Goes to the list; the first meeting of the plan as the API has it.
async fn open_list(page: &Page, citizen: &str) -> Outcome<Value> {
    sign_in(page, citizen, None, &page.address(MEETINGS)).await?;
    page.settled().await?;
    page.find("main", Role::Heading, &page.say("act-coming")).await?;
    let meetings = list(&plan(page).await?, "appointments")?;
    Ok(meetings.first().cloned().ok_or_else(|| format!("{citizen} has no meeting"))?)
}

/// Opens a meeting of the list.
async fn open_meeting(page: &Page, meeting: &Value) -> Outcome {
    let moment = text(&meeting["starts_at"]);
    let script = "const time = document.querySelector(`main a time[datetime='${arguments[0]}']`);
        return !!time && spoken(time.closest('a'));";
    let name = page.wait(&format!("a link to the meeting at {moment}"), script, &[json!(moment)]).await?;
    page.click("main", Role::Link, text(&name)).await?;
    is_open(page, meeting).await
}

/// Waits until the page of a meeting is there.
async fn is_open(page: &Page, meeting: &Value) -> Outcome {
    page.heading(&page.say("act-meeting")).await?;
    shows_time(page, "main dl", text(&meeting["starts_at"])).await?;
    page.reads("main", text(&meeting["with_unit"])).await
}

/// The day of a meeting, from the time that the API says.
fn day_of(meeting: &Value) -> Outcome<Day> {
    let moment = text(&meeting["starts_at"]);
    let date = moment.split('T').next().unwrap_or_default();
    let numbers: Vec<i64> = date.split('-').filter_map(|number| number.parse().ok()).collect();
    let [year, month, day] = numbers[..] else { return Err(format!("no day in {moment}").into()) };
    Ok(Day { year, month, day })
}

/// The name of a month, as the calendar has it.
fn month(page: &Page, day: Day) -> String {
    let name = page.words.with("date-month", &[("month", Argument::Number(day.month))]);
    let year = day.year.to_string();
    page.words.with("act-month", &[("month", Argument::Text(name.as_str())), ("year", Argument::Text(year.as_str()))])
}

/// Finds a meeting on its day in the calendar; the name of its link.
async fn in_the_month(page: &Page, meeting: &Value) -> Outcome<String> {
    let day = day_of(meeting)?;
    page.click("main", Role::Button, &page.say("act-view-calendar")).await?;
    page.focus_is("view-calendar").await?;
    let first = |day: Day| Day { day: 1, ..day };
    let mut shown = first(page.day(0).await?);
    page.reads("main caption", &month(page, shown)).await?;
    while shown != first(day) {
        shown = shown.months_later(1);
        page.click("main", Role::Button, &page.say("act-month-after")).await?;
        page.reads("main caption", &month(page, shown)).await?;
    }
    let script = "const [unit, day] = arguments;
        const link = [...document.querySelectorAll('main .calendar a')].find(link => nameOf(link).includes(unit));
        return !!link && spoken(link.closest('td').querySelector('.line')) === day && nameOf(link);";
    let wanted = [meeting["with_unit"].clone(), json!(day.day.to_string())];
    let name = page.wait(&format!("the meeting on {day} in the calendar"), script, &wanted).await?;
    Ok(text(&name).to_owned())
}

pub async fn the_next_meeting_is_in_the_list_in_the_month_and_in_the_own_calendar(page: Page) -> Outcome {
    let meeting = open_list(&page, "citizen-1").await?;
    let coming = page.say("act-coming");
    section_reads(&page, &coming, text(&meeting["place_or_link"])).await?;
    section_reads(&page, &coming, &page.say_of("act-meeting-status", "status", text(&meeting["status"]))).await?;
    shows_time(&page, "main .card", text(&meeting["starts_at"])).await?;
    let name = in_the_month(&page, &meeting).await?;
    page.click("main .calendar", Role::Link, &name).await?;
    is_open(&page, &meeting).await?;
    for paper in list(&meeting, "bring_documents")? {
        section_reads(&page, &page.say("act-bring"), text(&paper)).await?;
    }

    keep_files(&page).await?;
    page.click("main", Role::Button, &page.say("act-calendar-file")).await?;
    let file = given(&page).await?;
    same("the file's name", file.name, format!("{}.ics", day_of(&meeting)?))?;
    same("the file's type", file.kind.as_str(), "text/calendar")?;
    // 2026-12-01T09:00 is 20261201T090000 there.
    let start = format!("{}00", text(&meeting["starts_at"]).replace(['-', ':'], ""));
    for line in [format!("DTSTART;TZID=Europe/Copenhagen:{start}"), "TZID:Europe/Copenhagen".to_owned()] {
        let is_there = file.text.lines().any(|one| one == line);
        holds(&format!("the file does not say {line}: {}", file.text), is_there)?;
    }
    Ok(())
}

pub async fn an_absence_from_a_meeting_is_known_to_the_municipality_at_once(page: Page) -> Outcome {
    let meeting = open_list(&page, "citizen-9").await?;
    same("a report before", &meeting["absence_report"], &Value::Null)?;
    open_meeting(&page, &meeting).await?;
    open_form(&page, "act-absence-open", &format!("absence-{}", text(&meeting["id"]))).await?;
    page.click("main form", Role::Radio, &page.say_of("act-absence-reason", "reason", "child_sick")).await?;
    fill_day(&page, 4).await?;
    page.click("main form", Role::Checkbox, &page.say_of("act-receiver", "to", "municipality")).await?;
    send_form(&page, "act-absence-send", "act-absence-sent").await?;
    page.find("main", Role::Heading, &page.say("act-absence-reported")).await?;
    let told = receipt(&page, "municipality", "notified");
    page.reads("main", &told).await?;

    let meetings = list(&plan(&page).await?, "appointments")?;
    let now = meetings.iter().find(|one| one["id"] == meeting["id"]).ok_or("the meeting is gone")?;
    let report = &now["absence_report"];
    same("the reason", text(&report["reason"]), "child_sick")?;
    same("the first day", text(&report["first_date"]), page.day(4).await?.to_string().as_str())?;
    same("who has been told", list(report, "receipts")?.len(), 1)?;
    let receipt = &report["receipts"][0];
    same("the receipt", (text(&receipt["to"]), text(&receipt["result"])), ("municipality", "notified"))?;

    page.open(MEETINGS).await?;
    open_meeting(&page, &meeting).await?;
    page.reads("main", &told).await
}

pub async fn an_interpreter_is_asked_for_from_the_meeting_with_place_and_time_filled_in(page: Page) -> Outcome {
    let meeting = open_list(&page, "citizen-1").await?;
    open_meeting(&page, &meeting).await?;
    page.click("main", Role::Link, &page.say("act-interpreter-ask")).await?;
    // Which meeting, place and time are not asked for: they are said.
    say_urgency(&page).await?;
    say_purpose(&page).await?;
    say_the_rest(&page).await?;
    let place = text(&meeting["place_or_link"]);
    page.reads("main dl", place).await?;
    shows_time(&page, "main dl", text(&meeting["starts_at"])).await?;
    send(&page).await?;
    let request = is_sent_once(&page, place).await?;
    same("the time of the meeting", &request["meeting"]["starts_at"], &meeting["starts_at"])?;
    same("requests on the network", posts(&page).await?, 1)
}
