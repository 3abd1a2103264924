//! Has a call meet the trouble that was asked for: on demand, or at sign-in.

use crate::cookie;
use crate::operations::{self, Manner, Operation};
use crate::sessions;
use crate::state::State;
use crate::trouble::Wish;
use axum::extract::{self, MatchedPath, Request};
use axum::http::HeaderMap;
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;

/// Lets the call through, with whatever befalls it.
pub async fn befall(
    extract::State(state): extract::State<Arc<State>>,
    path: MatchedPath,
    request: Request,
    next: Next,
) -> Response {
    let operation = operations::at(request.method(), path.as_str());
    let wish = operation.and_then(|operation| coming(&state, operation, request.headers()));
    let Some(wish) = wish else { return next.run(request).await };
    match wish.instead().await {
        Some(response) => response,
        None => wish.trouble.spoil(next.run(request).await).await,
    }
}

/// A demand is for one call, so it comes before what was chosen for a whole session.
fn coming(state: &State, operation: &Operation, headers: &HeaderMap) -> Option<Wish> {
    state.demands.take(operation).or_else(|| {
        let session = cookie::session(headers).filter(|_| operation.manner == Manner::Look)?;
        let session = sessions::find(&state.database(), session).ok()??;
        session.trouble.map(Wish::of)
    })
}
