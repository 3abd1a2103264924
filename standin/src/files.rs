//! The app's files, as a plain web server would serve them.

use crate::headers::is_api;
use crate::problem::{Kind, Problem};
use crate::state::State;
use axum::body::Body;
use axum::extract::{self, Request};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use std::sync::Arc;
use tower::ServiceExt;
use tower_http::services::ServeDir;

/// Serves a file, a folder's page, or the page that says there is none.
pub async fn serve(extract::State(state): extract::State<Arc<State>>, request: Request) -> Response {
    let (parts, _) = request.into_parts();
    let path = parts.uri.path();
    if is_api(path) {
        return Problem::from(Kind::NotFound).into_response();
    }
    if parts.method != Method::GET && parts.method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")]).into_response();
    }
    let page = format!("{}/index.html", path.trim_end_matches('/'));
    for path in [path, page.as_str()] {
        let response = file(&state.dist, &parts.method, path, parts.headers.clone()).await;
        if response.status() != StatusCode::NOT_FOUND {
            return with_file_headers(response, path.starts_with("/assets/"));
        }
    }
    let response = not_found(&state.dist, &parts.method, path, &parts.headers).await;
    with_file_headers(response, false)
}

/// Says in the language of the address that there is nothing there.
async fn not_found(dist: &Path, method: &Method, path: &str, headers: &HeaderMap) -> Response {
    let language = path.split('/').nth(1).unwrap_or_default();
    // Without the rest: the client's copy of another page, or a part of it, is no answer to this.
    let accepted = headers.get(header::ACCEPT_ENCODING).cloned();
    let accepted = HeaderMap::from_iter(accepted.map(|value| (header::ACCEPT_ENCODING, value)));
    for page in [format!("/{language}/not-found/index.html"), "/404.html".to_owned()] {
        let mut response = file(dist, method, &page, accepted.clone()).await;
        if response.status() == StatusCode::OK {
            *response.status_mut() = StatusCode::NOT_FOUND;
            return response;
        }
    }
    (StatusCode::NOT_FOUND, "Not found").into_response()
}

/// One file, compressed beforehand if the client can read that. A folder is not found: it is never redirected to.
async fn file(dist: &Path, method: &Method, path: &str, headers: HeaderMap) -> Response {
    let Ok(uri) = path.parse::<Uri>() else { return StatusCode::NOT_FOUND.into_response() };
    let mut request = Request::new(Body::empty());
    *request.method_mut() = method.clone();
    *request.uri_mut() = uri;
    *request.headers_mut() = headers;
    let files = ServeDir::new(dist).append_index_html_on_directories(false).precompressed_br().precompressed_gzip();
    match files.oneshot(request).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    }
}

/// What has a fingerprint in its name never changes; everything else is asked for anew.
fn with_file_headers(mut response: Response, is_fingerprinted: bool) -> Response {
    let headers = response.headers_mut();
    let cache = if is_fingerprinted { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let text = match headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes) {
        Some(b"text/html") => "text/html; charset=utf-8",
        Some(b"text/css") => "text/css; charset=utf-8",
        Some(b"text/javascript") => "text/javascript; charset=utf-8",
        Some(b"text/plain") => "text/plain; charset=utf-8",
        _ => return response,
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(text));
    response
}
