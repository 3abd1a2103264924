//! A stand-in of its own for each test, and people who use it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, header};
use serde_json::{Value, json};
use standin::{Clock, State, app};
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;
use tower::ServiceExt;
use uuid::Uuid;

/// When all tests happen: a Monday.
pub const NOW: &str = "2026-11-23T10:00";

/// Where requests are sent.
pub const REQUESTS: &str = "/api/interpreter-requests";

/// A fresh stand-in.
pub fn town() -> Router {
    let clock = Clock::At(NOW.parse().expect("a moment"));
    app(State::open(None, dist(), clock).expect("a state"))
}

/// A built app in little.
fn dist() -> PathBuf {
    static DIST: OnceLock<PathBuf> = OnceLock::new();
    let files = [
        ("index.html", "languages"),
        ("404.html", "nothing here"),
        ("config.json", "{}"),
        ("manifest.webmanifest", "{}"),
        ("da/index.html", "forside"),
        ("da/plan/index.html", "plan"),
        ("da/not-found/index.html", "findes ikke"),
        ("da/not-found/index.html.br", "compressed: findes ikke"),
        ("assets/app-1.wasm", "wasm"),
        ("assets/app-1.wasm.br", "brotli"),
        ("assets/app-1.wasm.gz", "gzip"),
    ];
    let make = || {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("standin-dist");
        for (name, text) in files {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder is made");
            fs::write(path, text).expect("a file is written");
        }
        folder
    };
    DIST.get_or_init(make).clone()
}

/// What came back.
pub struct Seen {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
}

impl Seen {
    /// A header, empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {}", self.text))
    }

    /// Status and the name of the problem.
    pub fn problem(&self) -> (u16, String) {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text);
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        let name = problem["type"].as_str().and_then(|name| name.strip_prefix("urn:vejviser:problem:"));
        (self.status, name.expect("a known form of type").to_owned())
    }

    /// Pointer and code of every broken rule.
    pub fn errors(&self) -> Vec<(String, String)> {
        let text = |error: &Value, name: &str| error[name].as_str().expect("a text").to_owned();
        let problem = self.json();
        let errors = problem["errors"].as_array().expect("a list of errors");
        errors.iter().map(|error| (text(error, "pointer"), text(error, "code"))).collect()
    }
}

/// Sends any request.
pub async fn call(app: &Router, request: Request<Body>) -> Seen {
    attempt(app, request).await.expect("a whole body")
}

/// Sends any request, and gets nothing when the answer breaks off.
pub async fn attempt(app: &Router, request: Request<Body>) -> Option<Seen> {
    let response = app.clone().oneshot(request).await.expect("an answer always comes");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.ok()?;
    let text = String::from_utf8(body.to_vec()).expect("a text");
    Some(Seen { status: parts.status.as_u16(), headers: parts.headers, text })
}

/// Asks for an address, without a session.
pub async fn get(app: &Router, path: &str) -> Seen {
    call(app, Request::get(path).body(Body::empty()).expect("a request")).await
}

/// Somebody with a browser.
#[derive(Clone)]
pub struct Person {
    /// The stand-in.
    pub app: Router,
    /// The cookie, name and value.
    pub cookie: String,
}

impl Person {
    /// Signs in.
    pub async fn sign_in(app: &Router, citizen: &str, trouble: &str) -> Self {
        let form = format!("citizen={citizen}&trouble={trouble}&return_to=%2Fda%2Fplan");
        let request = Request::post("/standin/login")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form));
        let seen = call(app, request.expect("a request")).await;
        assert_eq!((seen.status, seen.header("location")), (303, "/da/plan"));
        let cookie = seen.header("set-cookie").split(';').next().expect("a cookie").to_owned();
        Self { app: app.clone(), cookie }
    }

    /// Looks at something.
    pub async fn get(&self, path: &str) -> Seen {
        let request = Request::get(path).header(header::COOKIE, &self.cookie).body(Body::empty());
        call(&self.app, request.expect("a request")).await
    }

    /// Sends something, meaning it for the first time.
    pub async fn post(&self, path: &str, body: &Value) -> Seen {
        self.send("POST", path, &new_key(), body).await
    }

    /// Sends something with a key.
    pub async fn send(&self, method: &str, path: &str, key: &str, body: &Value) -> Seen {
        self.try_to_send(method, path, key, body).await.expect("a whole body")
    }

    /// Sends something with a key, and gets nothing when the answer breaks off.
    pub async fn try_to_send(&self, method: &str, path: &str, key: &str, body: &Value) -> Option<Seen> {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/json")
            .header("x-requested-with", "vejviser")
            .header("idempotency-key", key)
            .body(Body::from(body.to_string()));
        attempt(&self.app, request.expect("a request")).await
    }

    /// Takes a step as the citizen.
    pub async fn step(&self, id: &str, body: &Value) -> Seen {
        self.post(&format!("{REQUESTS}/{id}/status-changes"), body).await
    }

    /// The ids of the requests.
    pub async fn request_ids(&self) -> Vec<String> {
        let list = self.get(REQUESTS).await.json();
        let ids = list["requests"].as_array().expect("a list").iter().map(|request| request["id"].as_str());
        ids.map(|id| id.expect("an id").to_owned()).collect()
    }
}

/// Takes a step as the authority.
pub async fn authority(app: &Router, id: &str, body: &Value) -> Seen {
    rehearse(app, &format!("/standin/requests/{id}/status"), body).await
}

/// Asks the stand-in for something that a real API does not have.
pub async fn rehearse(app: &Router, path: &str, body: &Value) -> Seen {
    let request =
        Request::post(path).header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string()));
    call(app, request.expect("a request")).await
}

/// Sends a form, as a page without script does.
pub async fn submit(app: &Router, path: &str, fields: &[(&str, &str)]) -> Seen {
    let encoded = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(pairs.join("&")));
    call(app, request.expect("a request")).await
}

/// A key nobody has used.
pub fn new_key() -> String {
    Uuid::new_v4().to_string()
}

/// A request with nothing wrong, at this place.
pub fn request_at(place: &str) -> Value {
    json!({
        "meeting": {
            "with": "authority", "unit": "Integrationsteamet", "purpose_category": "integration_talk",
            "starts_at": "2026-12-01T10:00", "ends_at": "2026-12-01T11:00", "place_or_link": place,
        },
        "language": {"iso639_3": "tir", "dialect_note": "Tigrinya fra Eritrea"},
        "mode_wish": "in_person",
        "gender_wish": "woman",
        "avoid": {"no_relatives": true},
    })
}

/// An absence with nothing wrong, of somebody in a plan with this action.
pub fn absence() -> Value {
    json!({
        "action_id": "action-4", "reason": "sick", "first_date": "2026-11-23", "notify": ["municipality", "workplace"],
    })
}

/// A consent with nothing wrong.
pub fn consent() -> Value {
    json!({
        "from_unit": "Sundhedsteamet", "to_unit": "Integrationsteamet", "data_scope": ["health"],
        "purpose": "Planlægge praktik", "expires_at": "2027-05-23T00:00",
    })
}

/// A decision with nothing wrong.
pub fn decision() -> Value {
    json!({
        "date_received": "2026-11-16", "authority": "Kommunen", "area": "housing",
        "outcome": "Afslag på hjælp til flytning",
    })
}

/// The body with another value at one of its fields.
pub fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

/// The item of this id in a list of an answer.
pub fn item(answer: &Value, list: &str, id: &str) -> Option<Value> {
    answer[list].as_array().expect("a list").iter().find(|item| item["id"] == id).cloned()
}
