//! Absence from an action or an appointment.

use crate::absences;
use crate::answer::Answer;
use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::folders::{self, Folder};
use crate::plans::{self, appointments, rooms, voice};
use crate::problem::{Code, Problem};
use crate::write::Write;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;

const REASONS: [&str; 4] = ["sick", "child_sick", "other_appointment", "other"];
const RECEIVERS: [&str; 2] = ["municipality", "workplace"];

/// `reportAbsence`. Whatever has become of the action or the appointment: a report is better late than never.
pub async fn report(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            let mut plan = plans::find(connection, citizen)?.unwrap_or_default();
            let mut shown = rooms::shown(connection, citizen, plan.clone(), now)?;
            check(body, &shown)?;
            let action = body["action_id"].as_str().and_then(|id| voice::action(&mut shown, id));
            let report = absences::new(body, action.as_deref(), now);
            folders::insert(connection, Folder::Absences, citizen, &report)?;
            let appointment = body["appointment_id"].as_str().and_then(|id| appointments::find(&mut plan, id));
            if let Some(appointment) = appointment {
                appointment["absence_report"] = report.clone();
                voice::count_version(&mut plan, now);
                plans::save(connection, citizen, &plan)?;
            }
            Ok(Answer::with_status(StatusCode::CREATED, &report))
        })
        .await
}

/// `NewAbsenceReport`, about something in the plan.
fn check(body: &Value, plan: &Value) -> Result<(), Problem> {
    let is_in =
        |list: &str, id: &str| plan[list].as_array().is_some_and(|items| items.iter().any(|item| item["id"] == id));
    let is_of_action = body.get("action_id").is_some();
    let is_of_appointment = body.get("appointment_id").is_some();
    let mut report = Fields::of(body);
    report.spelled(if is_of_appointment { May } else { Must }, "action_id", |id| is_in("actions", id));
    report.spelled(May, "appointment_id", |id| is_in("appointments", id));
    if is_of_action && is_of_appointment {
        report.broken("appointment_id", Code::NotAllowed);
    }
    let reason = report.word(Must, "reason", &REASONS);
    let first = report.date(Must, "first_date");
    let back = report.date(May, "expected_back_date");
    if let (Some(first), Some(back)) = (first, back)
        && back < first
    {
        report.broken("expected_back_date", Code::NotAllowed);
    }
    report.words(Must, "notify", 1, &RECEIVERS);
    // Whoever is sick tells the municipality and the workplace: BEK 208/2026 § 25.
    let tells_one = body["notify"].as_array().is_some_and(|receivers| receivers.len() == 1);
    if is_of_action && reason == Some("sick") && tells_one {
        report.broken("notify", Code::TooShort);
    }
    report.finish()
}
