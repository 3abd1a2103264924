//! One request as the unit sees it, and the steps that the unit may take.

use super::step_form::{self, Tried, Typed};
use super::{facts, page};
use crate::id::Id;
use crate::problem::{Kind, Problem};
use crate::rehearsal::authority;
use crate::rehearsal::html::{escaped, fact};
use crate::requests::replies::{self, Reply};
use crate::requests::steps::Status;
use crate::requests::{self, record};
use crate::state::State;
use axum::extract::rejection::FormRejection;
use axum::extract::{self, Form};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::Value;
use std::sync::Arc;

/// What the citizen sent.
const ASKED: [&str; 11] = [
    "meeting",
    "language",
    "fallback_language",
    "mode_wish",
    "gender_wish",
    "avoid",
    "persons_present",
    "minor_in_case",
    "urgency",
    "requested_at",
    "requested_by",
];

/// What the unit said.
const ANSWERED: [&str; 6] = ["question", "answer_text", "arranged", "refusal", "answered_by_unit", "answered_at"];

/// Shows the request.
pub async fn show(
    extract::State(state): extract::State<Arc<State>>,
    id: Result<Id, Problem>,
) -> Result<Response, Problem> {
    match id {
        Ok(Id(id)) => seen(&state, &id, None),
        Err(_) => Ok(not_found()),
    }
}

/// Takes the step of the form that was sent, and comes back to the page.
pub async fn take_step(
    extract::State(state): extract::State<Arc<State>>,
    id: Result<Id, Problem>,
    form: Result<Form<Typed>, FormRejection>,
) -> Result<Response, Problem> {
    let Ok(Id(id)) = id else { return Ok(not_found()) };
    let typed = form.map_or_else(|_| Typed::new(), |Form(typed)| typed);
    match authority::take_step(&state, &id, &step_form::body(&typed)) {
        Ok(_) => Ok(Redirect::to(&format!("/standin/unit/{id}")).into_response()),
        Err(problem) if problem.kind() == Kind::ServerError => Err(problem),
        Err(problem) => seen(&state, &id, Some(&Tried { typed, problem })),
    }
}

fn seen(state: &State, id: &str, tried: Option<&Tried>) -> Result<Response, Problem> {
    let connection = state.database();
    let Some((citizen, request)) = requests::find_of_anybody(&connection, id)? else { return Ok(not_found()) };
    let status = record::status(&request)?;
    let main = [
        tried.map(refusal).unwrap_or_default(),
        format!("<dl>{}{}</dl>", fact("Citizen", &citizen), fact("Status", status.name())),
        section("What was asked", &facts::list(&request, &ASKED)),
        section("What the unit answered", &facts::list(&request, &ANSWERED)),
        section("What the citizen replied", &said(&replies::list(&connection, id)?)),
        section("What happened", &history(&request)),
        section("What came of it", &facts::list(&request, &["outcome"])),
        section("What the unit can do", &steps(&request, status, tried)),
    ];
    let code = tried.map_or(StatusCode::OK, |tried| tried.problem.status());
    Ok((code, page(&format!("Request {id}"), &main.concat())).into_response())
}

fn not_found() -> Response {
    (StatusCode::NOT_FOUND, page("Request not found", "<p>There is no such request.</p>")).into_response()
}

fn section(heading: &str, content: &str) -> String {
    format!("<h2>{heading}</h2>{content}")
}

/// Says why the step was not taken. What was typed for a step that has gone is shown, so that it is not lost.
fn refusal(tried: &Tried) -> String {
    let (why, typed) = match tried.problem.kind() {
        Kind::StatusConflict => ("It is not possible in this status.", format!("<dl>{}</dl>", tried.words())),
        _ => ("Something is missing or wrong.", tried.mistakes()),
    };
    format!(r#"<div class="mistake" role="alert"><p>The step was not taken. {why}</p>{typed}</div>"#)
}

fn said(replies: &[Reply]) -> String {
    let reply = |Reply { question, reply, at }: &Reply| fact(question, &format!("{reply} · {at}"));
    let replies: String = replies.iter().map(reply).collect();
    if replies.is_empty() { "<p>Nothing.</p>".to_owned() } else { format!("<dl>{replies}</dl>") }
}

fn history(request: &Value) -> String {
    let entry = |entry: &Value| {
        let text = |name: &str| escaped(entry[name].as_str().unwrap_or_default());
        format!("<li>{} · {} · {}</li>", text("at"), text("status"), text("by"))
    };
    let entries: String = request["status_history"].as_array().into_iter().flatten().map(entry).collect();
    format!("<ol>{entries}</ol>")
}

fn steps(request: &Value, status: Status, tried: Option<&Tried>) -> String {
    let forms = step_form::all(request, status, tried);
    if forms.is_empty() { "<p>This request has ended. Nothing can follow.</p>".to_owned() } else { forms }
}
