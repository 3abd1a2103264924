//! What the browser says about the Content-Security-Policy.

use crate::state::{State, lock};
use axum::Json;
use axum::body::Bytes;
use axum::extract;
use axum::http::StatusCode;
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// So many are remembered. All are counted.
const REMEMBERED: usize = 100;

/// The reports since the start.
#[derive(Default)]
pub struct CspReports(Mutex<Heard>);

#[derive(Default)]
struct Heard {
    count: u64,
    first: Vec<Value>,
}

/// Takes a report.
pub async fn note(extract::State(state): extract::State<Arc<State>>, body: Bytes) -> StatusCode {
    let report = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let mut heard = lock(&state.csp_reports.0);
    heard.count += 1;
    if heard.first.len() < REMEMBERED {
        heard.first.push(report);
    }
    StatusCode::NO_CONTENT
}

/// Says what was reported.
pub async fn list(extract::State(state): extract::State<Arc<State>>) -> Json<Value> {
    let heard = lock(&state.csp_reports.0);
    Json(json!({"count": heard.count, "reports": heard.first}))
}
