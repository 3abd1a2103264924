//! The app's files.

use crate::town::{call, get, town};
use axum::body::Body;
use axum::http::{Request, header};

#[tokio::test]
async fn a_page_is_served_at_its_address_without_a_detour() {
    let app = town();
    for (path, text) in [("/", "languages"), ("/da", "forside"), ("/da/", "forside"), ("/da/plan", "plan")] {
        let seen = get(&app, path).await;
        assert_eq!((seen.status, seen.text.as_str()), (200, text), "{path}");
        assert_eq!(seen.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(seen.header("cache-control"), "no-cache");
    }
    assert_eq!(get(&app, "/da/plan?utm=1").await.text, "plan");
    assert_eq!(get(&app, "/manifest.webmanifest").await.header("content-type"), "application/manifest+json");
}

#[tokio::test]
async fn an_address_without_a_page_is_said_in_its_language() {
    let app = town();
    for (path, text) in [
        ("/da/nothing", "findes ikke"),
        ("/da/plan/nothing", "findes ikke"),
        ("/xx/nothing", "nothing here"),
        ("/nothing.js", "nothing here"),
        ("/assets/", "nothing here"),
        ("/assets/gone-1.wasm", "nothing here"),
        ("/../../Cargo.toml", "nothing here"),
        ("/%2e%2e/%2e%2e/Cargo.toml", "nothing here"),
    ] {
        let seen = get(&app, path).await;
        assert_eq!((seen.status, seen.text.as_str()), (404, text), "{path}");
        assert_eq!(seen.header("cache-control"), "no-cache", "{path}");
    }
}

#[tokio::test]
async fn a_file_is_sent_as_compressed_as_the_client_can_read_it() {
    let app = town();
    let accepting = async |path: &str, encodings: &str| {
        let request = Request::get(path).header(header::ACCEPT_ENCODING, encodings).body(Body::empty());
        call(&app, request.expect("a request")).await
    };
    for (encodings, encoding, text) in [("gzip, br", "br", "brotli"), ("gzip", "gzip", "gzip"), ("zstd", "", "wasm")] {
        let seen = accepting("/assets/app-1.wasm", encodings).await;
        assert_eq!((seen.header("content-encoding"), seen.text.as_str()), (encoding, text));
        assert_eq!(seen.header("content-type"), "application/wasm");
        assert_eq!(seen.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(seen.header("vary"), "accept-encoding");
    }
    let missing = accepting("/da/nothing", "br").await;
    assert_eq!((missing.status, missing.header("content-encoding")), (404, "br"));
    assert_eq!(accepting("/da/plan", "br").await.text, "plan", "where there is no compressed file, the plain one");
}

#[tokio::test]
async fn files_are_only_read() {
    let app = town();
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let request = Request::builder().method(method).uri("/da/plan").body(Body::empty());
        let seen = call(&app, request.expect("a request")).await;
        assert_eq!((seen.status, seen.header("allow")), (405, "GET, HEAD"), "{method}");
    }
    let head = Request::head("/da/plan").body(Body::empty()).expect("a request");
    let seen = call(&app, head).await;
    assert_eq!((seen.status, seen.text.as_str()), (200, ""));
}

#[tokio::test]
async fn a_missing_page_is_missing_whatever_the_client_has_already() {
    let app = town();
    let request = Request::get("/da/nothing")
        .header(header::IF_MODIFIED_SINCE, "Fri, 01 Jan 2100 00:00:00 GMT")
        .header(header::RANGE, "bytes=0-1")
        .body(Body::empty());
    let seen = call(&app, request.expect("a request")).await;
    assert_eq!((seen.status, seen.text.as_str()), (404, "findes ikke"));
}
