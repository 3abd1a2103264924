//! Stands in for the municipality's API (`api/openapi.yaml`), and serves the app from the same origin.

mod absences;
mod answer;
mod api;
mod areas;
mod caller;
mod calls;
mod citizens;
mod clock;
mod consents;
mod cookie;
mod csrf;
mod database;
mod decisions;
mod demonstration;
mod families;
mod fields;
mod files;
mod folders;
mod headers;
mod id;
mod kept_answers;
mod moment;
mod needs;
mod notes;
mod operations;
mod plans;
mod problem;
mod rehearsal;
mod requests;
mod return_to;
mod seed;
mod sessions;
mod sheets;
mod state;
mod trouble;
mod write;

pub use clock::Clock;
pub use moment::{Moment, NoSuchMoment};
pub use requests::steps;
pub use state::State;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use std::sync::Arc;

/// Everything below one origin: the API, what is only for rehearsing, and the app's files.
pub fn app(state: State) -> Router {
    let state = Arc::new(state);
    Router::new()
        .merge(api::routes(&state))
        .merge(rehearsal::routes())
        .fallback(files::serve)
        .layer(DefaultBodyLimit::max(write::MAX_BODY))
        .layer(from_fn(headers::on_every_answer))
        .with_state(state)
}
