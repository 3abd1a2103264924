//! The operations of `api/openapi.yaml` that the stand-in implements, by their names there.

use Manner::{Change, Look, Open};
use axum::http::Method;

/// What calling an operation means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Anybody may call it.
    Open,
    /// Citizens look at something of theirs.
    Look,
    /// Something is changed.
    Change,
}

/// One operation.
#[derive(Debug, PartialEq, Eq)]
pub struct Operation {
    /// `operationId`.
    pub id: &'static str,
    /// What calling it means.
    pub manner: Manner,
    method: Method,
    path: &'static str,
}

const CHANGES: &str = "/api/interpreter-requests/{request_id}/status-changes";

/// Every operation.
pub static ALL: [Operation; 11] = [
    Operation { id: "getSession", manner: Open, method: Method::GET, path: "/api/session" },
    Operation { id: "startLogin", manner: Open, method: Method::GET, path: "/api/login" },
    Operation { id: "logout", manner: Change, method: Method::POST, path: "/api/logout" },
    Operation { id: "listInterpreterRequests", manner: Look, method: Method::GET, path: "/api/interpreter-requests" },
    Operation {
        id: "getInterpreterRequest",
        manner: Look,
        method: Method::GET,
        path: "/api/interpreter-requests/{request_id}",
    },
    Operation {
        id: "createInterpreterRequest",
        manner: Change,
        method: Method::POST,
        path: "/api/interpreter-requests",
    },
    Operation { id: "changeInterpreterRequestStatus", manner: Change, method: Method::POST, path: CHANGES },
    Operation { id: "getInterpreterNeed", manner: Look, method: Method::GET, path: "/api/interpreter-need" },
    Operation { id: "putInterpreterNeed", manner: Change, method: Method::PUT, path: "/api/interpreter-need" },
    Operation { id: "getPlan", manner: Look, method: Method::GET, path: "/api/plan" },
    Operation {
        id: "answerAction",
        manner: Change,
        method: Method::POST,
        path: "/api/plan/actions/{action_id}/answer",
    },
];

/// The operation of this name.
pub fn named(id: &str) -> Option<&'static Operation> {
    ALL.iter().find(|operation| operation.id == id)
}

/// The operation at this path, as the routes spell it.
pub fn at(method: &Method, path: &str) -> Option<&'static Operation> {
    ALL.iter().find(|operation| operation.method == *method && operation.path == path)
}
