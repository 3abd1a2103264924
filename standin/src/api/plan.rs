//! The plan, and that it was read.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::fields::Presence::Must;
use crate::plans::{self, deadlines, rooms};
use crate::problem::Kind;
use crate::write::Write;
use axum::response::Response;

/// `getPlan`.
pub async fn get_plan(caller: Caller) -> Response {
    caller.read(|connection, citizen, now| {
        let plan = plans::find(connection, citizen)?.ok_or(Kind::NotFound)?;
        let mut plan = rooms::shown(connection, citizen, plan, now)?;
        deadlines::judge(&mut plan, now.date);
        Ok(plan)
    })
}

/// `acknowledgePlanVersion`. Reading is no signature and no agreement: nothing else changes, not even the version.
pub async fn acknowledge(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            let mut plan = plans::find(connection, citizen)?.ok_or(Kind::NotFound)?;
            let mut fields = Fields::of(body);
            fields.count(Must, "version", 1..=u32::MAX);
            fields.finish()?;
            // 3 and 3.0 are the same version.
            if body["version"].as_f64() != plan["version"].as_f64() {
                return Err(Kind::StatusConflict.into());
            }
            plan["last_read_by_citizen_at"] = now.to_string().into();
            plans::save(connection, citizen, &plan)?;
            Ok(Answer::nothing())
        })
        .await
}
