//! The only file that sends requests: one function per operation of `api/openapi.yaml` that the app uses.

pub mod problem;
pub mod types;

use crate::form::{Draft, need};
use crate::json::Json;
use gloo_net::http::{Request, RequestBuilder};
use problem::Problem;
use std::pin::Pin;
use types::{Action, ActionAnswer, Appointments, InterpreterRequest, InterpreterRequests, Plan, SentRequest, Session};
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
        answer(request).await.map(drop)
    }

    /// The person's interpreter requests.
    pub async fn list_interpreter_requests(&self) -> Result<InterpreterRequests, Problem> {
        read(self.get("/interpreter-requests"), InterpreterRequests::read).await
    }

    /// What has been asked for before.
    pub async fn list_sent_requests(&self) -> Result<Vec<SentRequest>, Problem> {
        read(self.get("/interpreter-requests"), SentRequest::read_all).await
    }

    /// Asks for an interpreter, with a body of the contract. `key` names the intent: however often it is sent, there is
    /// one request.
    pub async fn create_interpreter_request(&self, key: &str, body: String) -> Result<SentRequest, Problem> {
        write(self.unsafe_call("/interpreter-requests"), key, body, SentRequest::read).await
    }

    /// One of the person's requests.
    pub async fn get_interpreter_request(&self, id: &str) -> Result<InterpreterRequest, Problem> {
        read(self.get(&format!("/interpreter-requests/{id}")), InterpreterRequest::read).await
    }

    /// Takes a step in the life of a request, with a body of the contract. `key` names the intent.
    pub async fn change_interpreter_request_status(
        &self,
        key: &str,
        id: &str,
        body: String,
    ) -> Result<InterpreterRequest, Problem> {
        let path = format!("/interpreter-requests/{id}/status-changes");
        write(self.unsafe_call(&path), key, body, InterpreterRequest::read).await
    }

    /// The need for an interpreter, as it was said last.
    pub async fn get_interpreter_need(&self) -> Result<Draft, Problem> {
        read(self.get("/interpreter-need"), need::read).await
    }

    /// Says the need for an interpreter, in the place of what was said before. `key` names the intent.
    pub async fn put_interpreter_need(&self, key: &str, need: &Draft) -> Result<Draft, Problem> {
        let request = self.with_csrf(Request::put(&format!("{}/interpreter-need", self.base)));
        write(request, key, need::write(need), need::read).await
    }

    /// The appointments of the person's plan.
    pub async fn get_appointments(&self) -> Result<Appointments, Problem> {
        read(self.get("/plan"), Appointments::read).await
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
        self.with_csrf(Request::post(&format!("{}{path}", self.base)))
    }

    fn with_csrf(&self, request: RequestBuilder) -> RequestBuilder {
        request.header("X-Requested-With", "vejviser").abort_signal(timeout().as_ref())
    }
}

/// Reads a file of our own: a catalogue or the settings.
pub async fn get_file(path: &str) -> Result<String, Problem> {
    String::from_utf8(get_bytes(path).await?).map_err(|_| Problem::Broken)
}

/// A file of the site that need not be text. Boxed, as [`answer`] is.
pub fn get_bytes(path: &str) -> Pin<Box<dyn Future<Output = Result<Vec<u8>, Problem>>>> {
    let request = Request::get(path).abort_signal(timeout().as_ref()).build();
    Box::pin(async move {
        let response = request.map_err(|_| Problem::Broken)?.send().await.map_err(|error| network_problem(&error))?;
        if !response.ok() {
            return Err(Problem::Offline);
        }
        response.binary().await.map_err(|error| network_problem(&error))
    })
}

fn timeout() -> Option<AbortSignal> {
    Some(AbortSignal::timeout_with_u32(TIMEOUT))
}

async fn read<T>(request: RequestBuilder, read: impl Fn(&Json) -> Option<T>) -> Result<T, Problem> {
    let request = request.header("Accept", "application/json").build().map_err(|_| Problem::Broken)?;
    Json::parse(&answer(request).await?).as_ref().and_then(read).ok_or(Problem::Broken)
}

async fn write<T>(
    request: RequestBuilder,
    key: &str,
    body: String,
    read: impl Fn(&Json) -> Option<T>,
) -> Result<T, Problem> {
    let request = request.header("Idempotency-Key", key).header("Content-Type", "application/json");
    let request = request.body(body).map_err(|_| Problem::Broken)?;
    Json::parse(&answer(request).await?).as_ref().and_then(read).ok_or(Problem::Broken)
}

/// The body of a good answer, or what went wrong. Boxed: put into every function that waits for it, it would be some
/// kilobytes of each module.
fn answer(request: Request) -> Pin<Box<dyn Future<Output = Result<String, Problem>>>> {
    Box::pin(body_of(request))
}

async fn body_of(request: Request) -> Result<String, Problem> {
    let response = request.send().await.map_err(|error| network_problem(&error))?;
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
