//! Where signing in begins: the browser goes to the login broker, which here is a page of the stand-in.

use crate::return_to::ReturnTo;
use axum::response::Redirect;

/// `startLogin`.
pub async fn start_login(return_to: ReturnTo) -> Redirect {
    Redirect::to(&format!("/standin/login?return_to={}", return_to.in_query()))
}
