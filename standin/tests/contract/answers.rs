//! What every answer carries, and what the API says of calls it does not know.

use crate::town::{Person, REQUESTS, call, get, new_key, town};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::json;

#[tokio::test]
async fn every_kind_of_answer_carries_the_headers() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let post = |path: &str| Request::post(path).body(Body::empty()).expect("a request");
    let answers = [
        get(&app, "/da/plan").await,
        get(&app, "/assets/app-1.wasm").await,
        get(&app, "/da/nothing").await,
        get(&app, "/nothing").await,
        get(&app, "/api/session").await,
        get(&app, "/api/nothing").await,
        get(&app, "/api/plan").await,
        get(&app, "/api/login").await,
        get(&app, "/standin/login").await,
        get(&app, "/standin/style.css").await,
        call(&app, post("/api/logout")).await,
        call(&app, post("/da/plan")).await,
        person.get("/api/plan").await,
        Person::sign_in(&app, "citizen-2", "html").await.get("/api/plan").await,
    ];
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types sw; report-uri /standin/csp-reports";
    for seen in answers {
        for (name, value) in [
            ("content-security-policy", policy),
            ("integrity-policy", "blocked-destinations=(script)"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("referrer-policy", "no-referrer"),
            ("permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
            ("x-content-type-options", "nosniff"),
            ("strict-transport-security", "max-age=63072000; includeSubDomains"),
        ] {
            assert_eq!(seen.header(name), value, "{}", seen.text);
        }
        assert_eq!(seen.header("access-control-allow-origin"), "");
    }
}

#[tokio::test]
async fn nothing_the_api_says_is_kept_by_a_browser() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    for path in ["/api/session", "/api/plan", REQUESTS, "/api/nothing", "/api/login", "/api", "/api/", "/standin/login"]
    {
        assert_eq!(person.get(path).await.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn what_the_api_does_not_know_is_not_found() {
    let app = town();
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let expected = (404, "not-found".to_owned());
    for path in ["/api", "/api/", "/api/nothing", "/api/consent", "/api/plan/", "/api/interpreter-requests/ir-0"] {
        assert_eq!(person.get(path).await.problem(), expected, "{path}");
    }
    let key = new_key();
    for (method, path) in [("POST", "/api/plan"), ("DELETE", REQUESTS), ("POST", "/api/documents")] {
        assert_eq!(person.send(method, path, &key, &json!({})).await.problem(), expected, "{method} {path}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_of_another_type_or_is_too_long_is_refused() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let send = async |media: &str, body: String| {
        let request = Request::post(REQUESTS)
            .header(header::COOKIE, &person.cookie)
            .header(header::CONTENT_TYPE, media)
            .header("x-requested-with", "vejviser")
            .header("idempotency-key", new_key())
            .body(Body::from(body));
        call(&person.app, request.expect("a request")).await.problem()
    };
    let expected = (400, "malformed".to_owned());
    assert_eq!(send("application/json", "{".to_owned()).await, expected);
    assert_eq!(send("text/plain", "{}".to_owned()).await, expected);
    assert_eq!(send("application/json", format!("\"{}\"", "x".repeat(64 * 1024))).await, expected);
    let fits = send("application/json; charset=utf-8", format!("\"{}\"", "x".repeat(64 * 1024 - 2))).await;
    assert_eq!(fits, (422, "invalid-fields".to_owned()));
}

#[tokio::test]
async fn reports_of_the_browser_are_counted() {
    let app = town();
    assert_eq!(get(&app, "/standin/csp-reports").await.json(), json!({"count": 0, "reports": []}));
    let report = json!({"csp-report": {"violated-directive": "script-src"}});
    let request = Request::post("/standin/csp-reports")
        .header(header::CONTENT_TYPE, "application/csp-report")
        .body(Body::from(report.to_string()));
    assert_eq!(call(&app, request.expect("a request")).await.status, 204);
    assert_eq!(get(&app, "/standin/csp-reports").await.json(), json!({"count": 1, "reports": [report]}));
}
