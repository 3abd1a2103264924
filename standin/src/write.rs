//! An unsafe call of somebody who is signed in, carried out at most once for each key.

use crate::answer::Answer;
use crate::caller::Caller;
use crate::kept_answers::{self, Intent};
use crate::moment::Moment;
use crate::problem::{Kind, Problem};
use crate::state::State;
use crate::trouble::{Trouble, Wish};
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
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
        let intent = intent(&parts, caller.citizen)?;
        if !is_json(&parts.headers) {
            return Err(Problem::malformed("The content type is not application/json"));
        }
        let body = to_bytes(body, MAX_BODY).await;
        let body = body.map_err(|_| Problem::malformed("The body is longer than 64 KiB, or it was cut off"))?;
        Ok(Self { state: caller.state, intent, body })
    }
}

/// A call that says everything by its address. A body is not read.
pub struct BareWrite(pub Write);

impl FromRequestParts<Arc<State>> for BareWrite {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<State>) -> Result<Self, Problem> {
        let caller = Caller::from_request_parts(parts, state).await?;
        let intent = intent(parts, caller.citizen)?;
        Ok(Self(Write { state: caller.state, intent, body: Bytes::from_static(b"null") }))
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
        let wish = fields.as_ref().and_then(Wish::written_in);
        // A failure that is over once lets a second try with the same key succeed.
        let is_due = |trouble: &Trouble| *trouble == Trouble::Timeout || self.state.is_first(&name);
        let trouble = wish.as_ref().map(|wish| wish.trouble).filter(is_due);
        if let Some(trouble) = trouble
            && let Some(response) = trouble.instead().await
        {
            return response;
        }
        let answer = self.once(fields.as_ref(), wish.as_ref(), act).unwrap_or_else(Answer::from);
        match trouble {
            // What is kept is whole: only the way to the client lost a part.
            Some(trouble) => trouble.spoil(answer.into_response()).await,
            None => answer.into_response(),
        }
    }

    /// Looking for the key, acting and keeping the answer are one transaction.
    fn once(
        &self,
        fields: Option<&Value>,
        wish: Option<&Wish>,
        act: impl FnOnce(&Connection, &str, &Value, Moment) -> Result<Answer, Problem>,
    ) -> Result<Answer, Problem> {
        let fingerprint = Uuid::new_v5(&Uuid::NAMESPACE_OID, &self.body).to_string();
        let mut connection = self.state.database();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if let Some((first, answer)) = kept_answers::find(&transaction, &self.intent)? {
            return if first == fingerprint { Ok(answer) } else { Err(Kind::IdempotencyKeyReused.into()) };
        }
        let outcome = match (fields, wish.and_then(Wish::problem)) {
            (None, _) => Err(Problem::malformed("The body is not JSON")),
            (_, Some(problem)) => Err(problem),
            (Some(fields), None) => act(&transaction, self.intent.citizen, fields, self.state.now()),
        };
        let mut answer = outcome.unwrap_or_else(Answer::from);
        if wish.is_some_and(|wish| wish.trouble == Trouble::Unknown) && answer.status.is_success() {
            answer.body = Trouble::Unknown.spoiled(&answer.body);
        }
        if answer.is_kept() {
            kept_answers::keep(&transaction, &self.intent, &fingerprint, &answer)?;
            transaction.commit()?;
        }
        Ok(answer)
    }
}

fn intent(parts: &Parts, citizen: &'static str) -> Result<Intent, Problem> {
    let key = idempotency_key(&parts.headers)?;
    Ok(Intent { citizen, operation: format!("{} {}", parts.method, parts.uri.path()), key })
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
