//! An unsafe call of somebody who is signed in, carried out at most once for each key.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::kept_answers::{self, Intent};
use crate::moment::Moment;
use crate::problem::{Code, FieldError, Kind, Problem};
use crate::state::State;
use crate::trouble::{Trouble, Wish};
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// Longer bodies are refused.
pub const MAX_BODY: usize = 64 * 1024;

/// The call, not yet carried out.
pub struct Write {
    state: Arc<State>,
    intent: Intent,
    body: Bytes,
}

impl FromRequest<Arc<State>> for Write {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &Arc<State>) -> Result<Self, Problem> {
        let (mut parts, body) = request.into_parts();
        let caller = Caller::from_request_parts(&mut parts, state).await?;
        let key = idempotency_key(&parts.headers)?;
        if !is_json(&parts.headers) {
            return Err(Problem::malformed("The content type is not application/json"));
        }
        let body = to_bytes(body, MAX_BODY).await;
        let body = body.map_err(|_| Problem::malformed("The body is longer than 64 KiB, or it was cut off"))?;
        let operation = format!("{} {}", parts.method, parts.uri.path());
        Ok(Self { state: caller.state, intent: Intent { citizen: caller.citizen, operation, key }, body })
    }
}

impl Write {
    /// Carries the call out with `act`, unless it was carried out before: then the first answer comes again.
    pub async fn carry_out(
        self,
        act: impl FnOnce(&Connection, &str, &Value, Moment) -> Result<Answer, Problem>,
    ) -> Response {
        let name = format!("{} {} {}", self.intent.citizen, self.intent.operation, self.intent.key);
        let Some(_under_way) = self.state.calls.begin(&name) else {
            return Problem::from(Kind::RequestInProgress).into_response();
        };
        let fields: Option<Value> = serde_json::from_slice(&self.body).ok();
        let wish = fields.as_ref().and_then(Trouble::wished_for);
        if let Some(Wish { trouble, .. }) = wish {
            // A failure that is over once lets a second try with the same key succeed.
            let is_due = trouble == Trouble::Timeout || self.state.is_first(&name);
            if is_due && let Some(response) = trouble.instead().await {
                return response;
            }
        }
        match self.once(fields.as_ref(), wish, act) {
            Ok(answer) => answer.into_response(),
            Err(problem) => problem.into_response(),
        }
    }

    /// Looking for the key, acting and keeping the answer are one transaction.
    fn once(
        &self,
        fields: Option<&Value>,
        wish: Option<Wish>,
        act: impl FnOnce(&Connection, &str, &Value, Moment) -> Result<Answer, Problem>,
    ) -> Result<Answer, Problem> {
        let fingerprint = Uuid::new_v5(&Uuid::NAMESPACE_OID, &self.body).to_string();
        let mut connection = self.state.database();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if let Some((first, answer)) = kept_answers::find(&transaction, &self.intent)? {
            return if first == fingerprint { Ok(answer) } else { Err(Kind::IdempotencyKeyReused.into()) };
        }
        let outcome: Result<Answer, Problem> = match (fields, wish) {
            (None, _) => Err(Problem::malformed("The body is not JSON")),
            (_, Some(Wish { trouble: Trouble::Conflict, .. })) => Err(Kind::StatusConflict.into()),
            (_, Some(Wish { trouble: Trouble::InvalidFields, field, code })) => Err(invalid(field, code)),
            (Some(fields), _) => act(&transaction, self.intent.citizen, fields, self.state.now()),
        };
        let mut answer = outcome.unwrap_or_else(Answer::from);
        let spoiling = wish.map(|wish| wish.trouble).filter(|_| answer.status.is_success());
        if spoiling == Some(Trouble::Unknown) {
            answer = Trouble::Unknown.spoiled(answer);
        }
        if answer.is_kept() {
            kept_answers::keep(&transaction, &self.intent, &fingerprint, &answer)?;
            transaction.commit()?;
        }
        // What is kept is whole: only the way to the client lost a part.
        Ok(if spoiling == Some(Trouble::Cut) { Trouble::Cut.spoiled(answer) } else { answer })
    }
}

fn invalid(field: &str, code: Code) -> Problem {
    Problem::invalid(vec![FieldError { pointer: field.to_owned(), code }])
}

fn idempotency_key(headers: &HeaderMap) -> Result<String, Problem> {
    let key = headers.get("idempotency-key").ok_or(Kind::IdempotencyKeyMissing)?;
    let key = key.to_str().ok().and_then(|key| Uuid::parse_str(key).ok());
    key.map(|key| key.to_string()).ok_or_else(|| Problem::malformed("Idempotency-Key is not a UUID"))
}

fn is_json(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media.split(';').next().is_some_and(|media| media.trim().eq_ignore_ascii_case("application/json"))
}
