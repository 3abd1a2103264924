//! Only a page of ours may change anything: a page of another origin cannot send the header without being asked for
//! leave, and gets none.

use crate::problem::{Kind, Problem};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses an unsafe call without the header.
pub async fn require_own_page(request: Request, next: Next) -> Response {
    let is_ours = request.headers().get("x-requested-with").is_some_and(|value| value == "vejviser");
    if is_ours || request.method().is_safe() {
        next.run(request).await
    } else {
        Problem::from(Kind::Csrf).into_response()
    }
}
