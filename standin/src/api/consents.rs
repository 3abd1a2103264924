//! Consents: looking at them, giving one, withdrawing one.

use crate::answer::Answer;
use crate::areas;
use crate::caller::Caller;
use crate::fields::Fields;
use crate::fields::Presence::Must;
use crate::folders::{self, Folder};
use crate::id::{self, Id};
use crate::moment::Moment;
use crate::problem::{Code, Kind, Problem};
use crate::write::{BareWrite, Write};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

/// `listConsents`.
pub async fn list(caller: Caller) -> Response {
    caller.read(|connection, citizen, _| Ok(json!({"consents": folders::list(connection, Folder::Consents, citizen)?})))
}

/// `giveConsent`.
pub async fn give(write: Write) -> Response {
    write
        .carry_out(|connection, citizen, body, now| {
            check(body, now)?;
            let mut consent = body.clone();
            consent["id"] = id::new("consent").into();
            consent["given_at"] = now.to_string().into();
            folders::insert(connection, Folder::Consents, citizen, &consent)?;
            Ok(Answer::with_status(StatusCode::CREATED, &consent))
        })
        .await
}

/// `withdrawConsent`. The first withdrawal counts.
pub async fn withdraw(Id(id): Id, BareWrite(write): BareWrite) -> Response {
    write
        .carry_out(move |connection, citizen, _, now| {
            let mut consent = folders::find(connection, Folder::Consents, citizen, &id)?.ok_or(Kind::NotFound)?;
            if consent.get("withdrawn_at").is_none() {
                consent["withdrawn_at"] = now.to_string().into();
                folders::save(connection, Folder::Consents, citizen, &consent)?;
            }
            Ok(Answer::ok(&consent))
        })
        .await
}

/// `NewConsent`.
fn check(body: &Value, now: Moment) -> Result<(), Problem> {
    let mut consent = Fields::of(body);
    consent.text(Must, "from_unit", 1..=120);
    consent.text(Must, "to_unit", 1..=120);
    consent.words(Must, "data_scope", 1, &areas::ALL);
    consent.text(Must, "purpose", 1..=300);
    if consent.moment(Must, "expires_at").is_some_and(|expires_at| expires_at <= now) {
        consent.broken("expires_at", Code::InThePast);
    }
    consent.finish()
}
