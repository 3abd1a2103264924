//! Sessions: beginning, ending, and what is refused without one.

use crate::town::{Person, REQUESTS, call, get, new_key, request_at, town};
use axum::body::Body;
use axum::http::{Request, header};
use serde_json::json;

const ANSWER: &str = "/api/plan/actions/action-2/answer";

#[tokio::test]
async fn anybody_can_ask_who_is_signed_in() {
    let app = town();
    assert_eq!(get(&app, "/api/session").await.json(), json!({"signed_in": false, "idle_minutes": 15}));
    let person = Person::sign_in(&app, "citizen-1", "none").await;
    let citizen = json!({"display_name": "Demo citizen 1", "language": "ti"});
    let expected = json!({"signed_in": true, "citizen": citizen, "idle_minutes": 15});
    assert_eq!(person.get("/api/session").await.json(), expected);
}

#[tokio::test]
async fn the_session_cookie_is_out_of_the_reach_of_scripts_and_other_sites() {
    let app = town();
    let form = Request::post("/standin/login")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("citizen=citizen-1&return_to=/ti/"))
        .expect("a request");
    let seen = call(&app, form).await;
    let cookie = seen.header("set-cookie");
    assert!(cookie.starts_with("__Host-session="), "{cookie}");
    assert!(cookie.ends_with("; Secure; HttpOnly; SameSite=Lax; Path=/"), "{cookie}");
}

#[tokio::test]
async fn signing_in_again_gives_a_new_session_and_ends_the_old_one() {
    let app = town();
    let first = Person::sign_in(&app, "citizen-1", "none").await;
    let again = Request::post("/standin/login")
        .header(header::COOKIE, &first.cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("citizen=citizen-1"))
        .expect("a request");
    let seen = call(&app, again).await;
    assert_eq!(seen.status, 303);
    assert!(!seen.header("set-cookie").starts_with(&first.cookie));
    assert_eq!(first.get("/api/plan").await.status, 401);
}

#[tokio::test]
async fn login_leads_to_the_demonstration_and_back_to_a_path_of_the_app_only() {
    let app = town();
    let seen = get(&app, "/api/login?return_to=/da/plan").await;
    assert_eq!((seen.status, seen.header("location")), (303, "/standin/login?return_to=/da/plan"));
    for strange in ["", "?return_to=//evil.example", "?return_to=https://evil.example", "?return_to=/%5Cevil.example"] {
        let seen = get(&app, &format!("/api/login{strange}")).await;
        assert_eq!((seen.status, seen.header("location")), (303, "/standin/login?return_to=/"), "{strange}");
    }
    let page = get(&app, "/standin/login?return_to=/%22%3E%3Cscript%3E").await.text;
    assert!(page.contains("Not part of Vejviser."));
    assert!(page.contains(r#"value="/&quot;&gt;&lt;script&gt;""#));
}

#[tokio::test]
async fn signing_out_ends_the_session_and_has_the_browser_forget_everything() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    let logout = || {
        let request = Request::post("/api/logout")
            .header(header::COOKIE, &person.cookie)
            .header("x-requested-with", "vejviser")
            .body(Body::empty());
        call(&person.app, request.expect("a request"))
    };
    let seen = logout().await;
    assert_eq!(seen.status, 204);
    assert_eq!(seen.header("clear-site-data"), r#""cache","cookies","storage""#);
    assert_eq!(seen.header("cache-control"), "no-store");
    assert!(seen.header("set-cookie").starts_with("__Host-session=; Max-Age=0;"));
    assert_eq!(person.get("/api/session").await.json()["signed_in"], false);
    assert_eq!(logout().await.problem(), (401, "not-signed-in".to_owned()));
}

#[tokio::test]
async fn nothing_private_is_seen_or_done_without_a_session() {
    let app = town();
    let nobody = Person { app: app.clone(), cookie: "__Host-session=nobody".into() };
    let expected = (401, "not-signed-in".to_owned());
    for path in ["/api/plan", REQUESTS, "/api/interpreter-requests/ir-demo-1", "/api/interpreter-need"] {
        assert_eq!(get(&app, path).await.problem(), expected, "{path}");
        assert_eq!(nobody.get(path).await.problem(), expected, "{path}");
    }
    for path in [REQUESTS, "/api/interpreter-requests/ir-demo-1/status-changes", ANSWER, "/api/logout"] {
        assert_eq!(nobody.post(path, &request_at("Lokale 4")).await.problem(), expected, "{path}");
    }
    let need = nobody.send("PUT", "/api/interpreter-need", &new_key(), &json!({"needs_interpreter": "no"})).await;
    assert_eq!(need.problem(), expected);
}

#[tokio::test]
async fn a_call_that_no_page_of_ours_sent_changes_nothing() {
    let person = Person::sign_in(&town(), "citizen-1", "none").await;
    for (method, path) in [
        ("POST", REQUESTS),
        ("POST", "/api/interpreter-requests/ir-demo-1/status-changes"),
        ("POST", ANSWER),
        ("POST", "/api/logout"),
        ("PUT", "/api/interpreter-need"),
    ] {
        for other in [None, Some("XMLHttpRequest")] {
            let mut request = Request::builder()
                .method(method)
                .uri(path)
                .header(header::COOKIE, &person.cookie)
                .header(header::CONTENT_TYPE, "application/json")
                .header("idempotency-key", new_key());
            if let Some(other) = other {
                request = request.header("x-requested-with", other);
            }
            let body = Body::from(request_at("Lokale 4").to_string());
            let seen = call(&person.app, request.body(body).expect("a request")).await;
            assert_eq!(seen.problem(), (403, "csrf".to_owned()), "{method} {path}");
        }
    }
    assert!(person.request_ids().await.is_empty());
}

#[tokio::test]
async fn what_belongs_to_somebody_else_does_not_exist() {
    let app = town();
    let owner = Person::sign_in(&app, "citizen-2", "none").await;
    let other = Person::sign_in(&app, "citizen-1", "none").await;
    let path = "/api/interpreter-requests/ir-demo-2";
    assert_eq!(owner.get(path).await.status, 200);
    assert_eq!(other.get(path).await.problem(), (404, "not-found".to_owned()));
    let cancel = json!({"to": "cancelled_by_citizen"});
    assert_eq!(other.step("ir-demo-2", &cancel).await.problem(), (404, "not-found".to_owned()));
    assert_eq!(owner.get(path).await.json()["status"], "arranged");
}
