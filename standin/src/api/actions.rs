//! What the citizen does about an action: answer it, report it as done, ask about it.

use crate::answer::Answer;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::id::Id;
use crate::moment::Moment;
use crate::notes;
use crate::plans::{self, rooms, voice};
use crate::problem::{Code, Kind, Problem};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::Connection;
use serde_json::Value;

/// `answerAction`.
pub async fn answer(Id(id): Id, write: Write) -> Response {
    write
        .carry_out(move |connection, citizen, body, now| {
            change(connection, citizen, &id, now, |action| {
                voice::say(action, check_answer(body)?, body.get("objection_text"), now)
            })
        })
        .await
}

/// `reportActionDone`.
pub async fn report_done(Id(id): Id, write: Write) -> Response {
    write
        .carry_out(move |connection, citizen, body, now| {
            let answer = change(connection, citizen, &id, now, |action| {
                check_report(body, now)?;
                voice::report_done(action, body.get("done_date"), now)
            })?;
            if let Some(note) = body.get("note").filter(|note| note.as_str() != Some("")) {
                notes::keep(connection, citizen, "citizen", notes::about(&id, note), now)?;
            }
            Ok(answer)
        })
        .await
}

/// `askAboutAction`.
pub async fn ask(Id(id): Id, write: Write) -> Response {
    write
        .carry_out(move |connection, citizen, body, now| {
            let mut plan = plans::find(connection, citizen)?.ok_or(Kind::NotFound)?;
            rooms::action(connection, citizen, &mut plan, &id, now)?;
            let mut fields = Fields::of(body);
            fields.text(Must, "text", 1..=1000);
            fields.finish()?;
            let note = notes::keep(connection, citizen, "citizen", notes::about(&id, &body["text"]), now)?;
            Ok(Answer::with_status(StatusCode::CREATED, &note))
        })
        .await
}

/// Changes one action of the plan; the action as it is then.
fn change(
    connection: &Connection,
    citizen: &str,
    id: &str,
    now: Moment,
    act: impl FnOnce(&mut Value) -> Result<(), Problem>,
) -> Result<Answer, Problem> {
    let mut plan = plans::find(connection, citizen)?.ok_or(Kind::NotFound)?;
    act(rooms::action(connection, citizen, &mut plan, id, now)?)?;
    voice::count_version(&mut plan, now);
    plans::save(connection, citizen, &plan)?;
    let mut shown = rooms::shown(connection, citizen, plan, now)?;
    Ok(Answer::ok(voice::action(&mut shown, id).ok_or(Kind::NotFound)?))
}

/// `ActionAnswer`: the word. An objection says why; agreeing needs no reason and takes none.
fn check_answer(body: &Value) -> Result<&str, Problem> {
    let mut fields = Fields::of(body);
    let answer = fields.word(Must, "answer", &["agreed", "objected"]);
    match answer {
        Some("objected") => fields.text(Must, "objection_text", 1..=2000),
        Some(_) => {}
        None => fields.text(May, "objection_text", 1..=2000),
    }
    fields.finish()?;
    answer.ok_or_else(|| Kind::InvalidFields.into())
}

/// `ActionDoneReport`.
fn check_report(body: &Value, now: Moment) -> Result<(), Problem> {
    let mut report = Fields::of(body);
    if report.date(May, "done_date").is_some_and(|done| done > now.date) {
        report.broken("done_date", Code::NotAllowed);
    }
    report.text(May, "note", 0..=500);
    report.finish()
}
