//! The only file that sends requests: one function per operation of `api/openapi.yaml` that the app uses.

pub mod problem;
pub mod types;

use crate::form::{Draft, need};
use crate::json::Json;
use gloo_net::http::{Request, RequestBuilder};
use problem::Problem;
use std::pin::Pin;
use types::{Appointments, InterpreterRequest, InterpreterRequests, SentRequest, Session};
use web_sys::AbortSignal;

/// Something of the person's that the API tells, for the pages of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Resource {
    /// The plan.
    Plan,
    /// The named caseworker; there can be one before there is a plan.
    Caseworker,
    /// What the person has written before the talk.
    Preparation,
    /// What the family shares.
    FamilyPlans,
    /// Every consent.
    Consents,
    /// Decisions the person has received.
    Decisions,
    /// Complaints, and where they are.
    Complaints,
    /// Papers in the case.
    Documents,
    /// Notes between the person and the caseworker.
    Notes,
}

/// Something the person does about the plan. Named as in the contract; a text in it is an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Agree or object.
    AnswerAction(String),
    /// Report an own action as done.
    ReportActionDone(String),
    /// Ask the caseworker about an action.
    AskAboutAction(String),
    /// Say that a version of the plan has been read.
    AcknowledgePlanVersion,
    /// Report absence.
    ReportAbsence,
    /// Give a consent.
    GiveConsent,
    /// Take a consent back.
    WithdrawConsent(String),
    /// Note a decision.
    RecordDecision,
    /// Complain through the municipality.
    CreateComplaint,
    /// Save the preparation.
    PutPreparation,
}

impl Resource {
    /// Every resource.
    pub const ALL: [Self; 9] = [
        Self::Plan,
        Self::Caseworker,
        Self::Preparation,
        Self::FamilyPlans,
        Self::Consents,
        Self::Decisions,
        Self::Complaints,
        Self::Documents,
        Self::Notes,
    ];

    /// Whether the contract says that it may not exist yet.
    fn may_be_missing(self) -> bool {
        matches!(self, Self::Plan | Self::Caseworker | Self::Preparation)
    }

    /// Its path in the contract.
    pub fn path(self) -> &'static str {
        match self {
            Self::Plan => "/plan",
            Self::Caseworker => "/caseworker",
            Self::Preparation => "/plan/preparation",
            Self::FamilyPlans => "/family-plans",
            Self::Consents => "/consents",
            Self::Decisions => "/decisions",
            Self::Complaints => "/complaints",
            Self::Documents => "/documents",
            Self::Notes => "/notes",
        }
    }
}

impl Act {
    /// Its path in the contract.
    pub fn path(&self) -> String {
        match self {
            Self::AnswerAction(id) => format!("/plan/actions/{id}/answer"),
            Self::ReportActionDone(id) => format!("/plan/actions/{id}/done"),
            Self::AskAboutAction(id) => format!("/plan/actions/{id}/questions"),
            Self::AcknowledgePlanVersion => "/plan/acknowledgements".into(),
            Self::ReportAbsence => "/absence-reports".into(),
            Self::GiveConsent => "/consents".into(),
            Self::WithdrawConsent(id) => format!("/consents/{id}/withdrawal"),
            Self::RecordDecision => "/decisions".into(),
            Self::CreateComplaint => "/complaints".into(),
            Self::PutPreparation => "/plan/preparation".into(),
        }
    }
}

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

    /// What the API tells of `resource`; nothing (`null`) of what does not exist yet. Boxed, as [`answer`] is.
    pub fn read(&self, resource: Resource) -> Pin<Box<dyn Future<Output = Result<Json, Problem>>>> {
        let request = self.get(resource.path()).header("Accept", "application/json").build();
        Box::pin(async move {
            match answer(request.map_err(|_| Problem::Broken)?).await {
                Ok(text) => Json::parse(&text).ok_or(Problem::Broken),
                Err(Problem::NotFound) if resource.may_be_missing() => Ok(Json::Null),
                Err(problem) => Err(problem),
            }
        })
    }

    /// Does something about the plan, with a body of the contract (empty where it has none). `key` names the intent.
    pub fn act(&self, key: &str, act: &Act, body: String) -> Pin<Box<dyn Future<Output = Result<Json, Problem>>>> {
        let request = match act {
            Act::PutPreparation => self.with_csrf(Request::put(&format!("{}{}", self.base, act.path()))),
            _ => self.unsafe_call(&act.path()),
        };
        let request = request.header("Idempotency-Key", key);
        let request = match body.as_str() {
            "" => request.build(),
            _ => request.header("Content-Type", "application/json").body(body),
        };
        Box::pin(async move {
            match answer(request.map_err(|_| Problem::Broken)?).await?.as_str() {
                "" => Ok(Json::Null),
                text => Json::parse(text).ok_or(Problem::Broken),
            }
        })
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
