//! The only file that sends requests: one function per operation of `api/openapi.yaml` that the app uses.

pub mod problem;
pub mod types;

use crate::json::Json;
use gloo_net::http::{Request, RequestBuilder};
use problem::Problem;
use types::{Action, ActionAnswer, InterpreterRequest, InterpreterRequests, NewInterpreterRequest, Plan, Session};
use web_sys::AbortSignal;

/// How long an answer may take, in milliseconds.
const TIMEOUT: u32 = 15_000;

/// The API at its base address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Api {
    /// Without a slash at the end.
    pub base: String,
}

impl Api {
    /// Who is signed in.
    pub async fn get_session(&self) -> Result<Session, Problem> {
        read(self.get("/session"), Session::read).await
    }

    /// Ends the session and has the browser forget what it kept.
    pub async fn logout(&self) -> Result<(), Problem> {
        let request = self.unsafe_call("/logout").build().map_err(|_| Problem::Broken)?;
        answer(request.send().await).await.map(drop)
    }

    /// The person's interpreter requests, newest first.
    pub async fn list_interpreter_requests(&self) -> Result<InterpreterRequests, Problem> {
        read(self.get("/interpreter-requests"), InterpreterRequests::read).await
    }

    /// Asks for an interpreter. `key` names the intent: however often it is sent, there is one request.
    pub async fn create_interpreter_request(
        &self,
        key: &str,
        request: &NewInterpreterRequest,
    ) -> Result<InterpreterRequest, Problem> {
        write(self.unsafe_call("/interpreter-requests"), key, request.write(), InterpreterRequest::read).await
    }

    /// The person's plan.
    pub async fn get_plan(&self) -> Result<Plan, Problem> {
        read(self.get("/plan"), Plan::read).await
    }

    /// Says whether the person agrees to an action. `key` names the intent.
    pub async fn answer_action(&self, key: &str, action: &str, answer: &ActionAnswer) -> Result<Action, Problem> {
        write(self.unsafe_call(&format!("/plan/actions/{action}/answer")), key, answer.write(), Action::read).await
    }

    fn get(&self, path: &str) -> RequestBuilder {
        Request::get(&format!("{}{path}", self.base)).abort_signal(timeout().as_ref())
    }

    fn unsafe_call(&self, path: &str) -> RequestBuilder {
        Request::post(&format!("{}{path}", self.base))
            .header("X-Requested-With", "vejviser")
            .abort_signal(timeout().as_ref())
    }
}

/// Reads a file of our own: a catalogue or the settings.
pub async fn get_file(path: &str) -> Result<String, Problem> {
    answer(Request::get(path).abort_signal(timeout().as_ref()).send().await).await
}

/// A file of the site that is not text.
pub async fn get_bytes(path: &str) -> Result<Vec<u8>, Problem> {
    let sent = Request::get(path).abort_signal(timeout().as_ref()).send().await;
    let response = sent.map_err(|error| network_problem(&error))?;
    if !response.ok() {
        return Err(Problem::Offline);
    }
    response.binary().await.map_err(|error| network_problem(&error))
}

fn timeout() -> Option<AbortSignal> {
    Some(AbortSignal::timeout_with_u32(TIMEOUT))
}

async fn read<T>(request: RequestBuilder, read: impl Fn(&Json) -> Option<T>) -> Result<T, Problem> {
    let body = answer(request.header("Accept", "application/json").send().await).await?;
    Json::parse(&body).as_ref().and_then(read).ok_or(Problem::Broken)
}

async fn write<T>(
    request: RequestBuilder,
    key: &str,
    body: String,
    read: impl Fn(&Json) -> Option<T>,
) -> Result<T, Problem> {
    let request = request.header("Idempotency-Key", key).header("Content-Type", "application/json");
    let request = request.body(body).map_err(|_| Problem::Broken)?;
    let body = answer(request.send().await).await?;
    Json::parse(&body).as_ref().and_then(read).ok_or(Problem::Broken)
}

/// The body of a good answer, or what went wrong.
async fn answer(sent: Result<gloo_net::http::Response, gloo_net::Error>) -> Result<String, Problem> {
    let response = sent.map_err(|error| network_problem(&error))?;
    let retry_after = response.headers().get("Retry-After");
    let body = response.text().await.map_err(|error| network_problem(&error))?;
    if response.ok() { Ok(body) } else { Err(Problem::from_answer(response.status(), retry_after.as_deref(), &body)) }
}

fn network_problem(error: &gloo_net::Error) -> Problem {
    match error {
        gloo_net::Error::JsError(error) if error.name == "TimeoutError" => Problem::Late,
        _ => Problem::Offline,
    }
}
