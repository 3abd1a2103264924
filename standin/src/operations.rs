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
pub static ALL: [Operation; 29] = [
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
    Operation {
        id: "acknowledgePlanVersion",
        manner: Change,
        method: Method::POST,
        path: "/api/plan/acknowledgements",
    },
    Operation {
        id: "reportActionDone",
        manner: Change,
        method: Method::POST,
        path: "/api/plan/actions/{action_id}/done",
    },
    Operation {
        id: "askAboutAction",
        manner: Change,
        method: Method::POST,
        path: "/api/plan/actions/{action_id}/questions",
    },
    Operation { id: "getPreparation", manner: Look, method: Method::GET, path: "/api/plan/preparation" },
    Operation { id: "putPreparation", manner: Change, method: Method::PUT, path: "/api/plan/preparation" },
    Operation { id: "reportAbsence", manner: Change, method: Method::POST, path: "/api/absence-reports" },
    Operation { id: "getCaseworker", manner: Look, method: Method::GET, path: "/api/caseworker" },
    Operation { id: "listFamilyPlans", manner: Look, method: Method::GET, path: "/api/family-plans" },
    Operation { id: "listConsents", manner: Look, method: Method::GET, path: "/api/consents" },
    Operation { id: "giveConsent", manner: Change, method: Method::POST, path: "/api/consents" },
    Operation {
        id: "withdrawConsent",
        manner: Change,
        method: Method::POST,
        path: "/api/consents/{consent_id}/withdrawal",
    },
    Operation { id: "listDecisions", manner: Look, method: Method::GET, path: "/api/decisions" },
    Operation { id: "recordDecision", manner: Change, method: Method::POST, path: "/api/decisions" },
    Operation { id: "listComplaints", manner: Look, method: Method::GET, path: "/api/complaints" },
    Operation { id: "createComplaint", manner: Change, method: Method::POST, path: "/api/complaints" },
    Operation { id: "listDocuments", manner: Look, method: Method::GET, path: "/api/documents" },
    Operation { id: "listNotes", manner: Look, method: Method::GET, path: "/api/notes" },
    Operation { id: "createNote", manner: Change, method: Method::POST, path: "/api/notes" },
];

/// The operation of this name.
pub fn named(id: &str) -> Option<&'static Operation> {
    ALL.iter().find(|operation| operation.id == id)
}

/// The operation at this path, as the routes spell it.
pub fn at(method: &Method, path: &str) -> Option<&'static Operation> {
    ALL.iter().find(|operation| operation.method == *method && operation.path == path)
}
