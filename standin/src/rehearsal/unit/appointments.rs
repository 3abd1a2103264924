//! The appointments of every plan, each with a form that moves it.

use super::{facts, page, sentence};
use crate::plans;
use crate::problem::{Kind, Problem};
use crate::rehearsal::html::escaped;
use crate::rehearsal::moving;
use crate::state::State;
use axum::extract::rejection::FormRejection;
use axum::extract::{self, Form};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const SHOWN: [&str; 6] = ["with_unit", "starts_at", "place_or_link", "mode", "status", "interpreter_request_id"];

/// The form as it was sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Move {
    citizen: String,
    appointment_id: String,
    starts_at: String,
}

/// A form that was sent, and why nothing was moved.
struct Tried {
    form: Move,
    problem: Problem,
}

impl Tried {
    fn is_at(&self, citizen: &str, appointment: &str) -> bool {
        self.form.citizen == citizen && self.form.appointment_id == appointment
    }

    /// What is wrong with the new time, in a sentence.
    fn mistake(&self) -> &'static str {
        self.problem.errors().first().map_or("There is no such appointment.", |error| sentence(error.code))
    }
}

/// Shows them all.
pub async fn list(extract::State(state): extract::State<Arc<State>>) -> Result<Response, Problem> {
    seen(&state, None)
}

/// Moves the appointment of the form that was sent, and comes back to the page.
pub async fn move_one(
    extract::State(state): extract::State<Arc<State>>,
    form: Result<Form<Move>, FormRejection>,
) -> Result<Response, Problem> {
    let form = form.map_or_else(|_| Move::default(), |Form(form)| form);
    let body = json!({"citizen": form.citizen, "starts_at": form.starts_at.trim()});
    match moving::carry_out(&state, &form.appointment_id, &body) {
        Ok(()) => Ok(Redirect::to("/standin/unit/appointments").into_response()),
        Err(problem) if problem.kind() == Kind::ServerError => Err(problem),
        Err(problem) => seen(&state, Some(&Tried { form, problem })),
    }
}

fn seen(state: &State, tried: Option<&Tried>) -> Result<Response, Problem> {
    let mut main = tried.map(refusal).unwrap_or_default();
    for (citizen, plan) in plans::all(&state.database())? {
        for appointment in plan["appointments"].as_array().into_iter().flatten() {
            main += &card(&citizen, appointment, tried);
        }
    }
    let code = tried.map_or(StatusCode::OK, |tried| tried.problem.status());
    Ok((code, page("Appointments", &main)).into_response())
}

fn refusal(tried: &Tried) -> String {
    let why = tried.mistake();
    format!(r#"<div class="mistake" role="alert"><p>The appointment was not moved. {why}</p></div>"#)
}

fn card(citizen: &str, appointment: &Value, tried: Option<&Tried>) -> String {
    let text = |name: &str| appointment[name].as_str().unwrap_or_default();
    let tried = tried.filter(|tried| tried.is_at(citizen, text("id")));
    let starts_at = tried.map_or(text("starts_at"), |tried| tried.form.starts_at.as_str());
    include_str!("appointment.html")
        .replace("{{citizen}}", citizen)
        .replace("{{id}}", text("id"))
        .replace("{{invalid}}", if tried.is_some() { r#" aria-invalid="true""# } else { "" })
        .replace("{{mistake}}", tried.map(Tried::mistake).unwrap_or_default())
        .replace("{{facts}}", &facts::list(appointment, &SHOWN))
        // Last, so that nothing in it is taken for a place to fill.
        .replace("{{starts_at}}", &escaped(starts_at))
}
