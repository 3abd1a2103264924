//! Troubles on demand: whoever calls an operation next, meets one.

use crate::fields::Fields;
use crate::fields::Presence::{May, Must};
use crate::operations::{self, Manner, Operation};
use crate::problem::{Code, FieldError, Kind, Problem};
use crate::state::State;
use crate::trouble::{Trouble, Wish};
use axum::Json;
use axum::extract;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use serde_json::Value;
use std::sync::Arc;

/// Has the next `times` calls of `operation` meet `trouble`; a 422 complains of `pointer`.
pub async fn demand(
    extract::State(state): extract::State<Arc<State>>,
    body: Result<Json<Value>, JsonRejection>,
) -> Result<StatusCode, Problem> {
    let Json(body) = body.map_err(|_| Problem::malformed("The body is not JSON"))?;
    let (operation, wish) = read(&body)?;
    let times = body["times"].as_u64().and_then(|times| usize::try_from(times).ok());
    state.demands.add(operation, wish, times.unwrap_or(1));
    Ok(StatusCode::NO_CONTENT)
}

/// Forgets every trouble to come.
pub async fn forget(extract::State(state): extract::State<Arc<State>>) -> StatusCode {
    state.demands.forget();
    StatusCode::NO_CONTENT
}

fn read(body: &Value) -> Result<(&'static Operation, Wish), Problem> {
    let mut fields = Fields::of(body);
    fields.spelled(Must, "operation", |id| operations::named(id).is_some());
    fields.spelled(Must, "trouble", |name| Trouble::named(name).is_some());
    fields.count(May, "times", 1..=1000);
    fields.spelled(May, "pointer", |pointer| pointer.starts_with('/'));
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let operation = text("operation").and_then(operations::named);
    let trouble = text("trouble").and_then(Trouble::named);
    let sentence = match (operation, trouble) {
        (None, _) => "The stand-in implements no operation of this name.",
        (_, None) => "The stand-in knows no trouble of this name.",
        _ => "Times is from 1 to 1000, and a pointer begins with a slash.",
    };
    fields.finish().map_err(|problem| problem.saying(sentence))?;
    let (Some(operation), Some(trouble)) = (operation, trouble) else { return Err(Kind::InvalidFields.into()) };
    if trouble.is_of_changes() && operation.manner != Manner::Change {
        let error = FieldError { pointer: "/trouble".to_owned(), code: Code::NotAllowed };
        return Err(Problem::invalid(vec![error]).saying("Only an operation that changes something can meet this."));
    }
    let wish = Wish::of(trouble);
    let field = text("pointer").map_or_else(|| wish.field.clone(), str::to_owned);
    Ok((operation, Wish { field, ..wish }))
}
