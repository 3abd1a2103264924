//! The page in the place of the national login, plainly marked as a demonstration.

use crate::citizens::{self, Citizen};
use crate::cookie;
use crate::problem::Problem;
use crate::rehearsal::html::escaped;
use crate::return_to::ReturnTo;
use crate::sessions;
use crate::state::State;
use crate::trouble::{self, Trouble};
use axum::extract::rejection::FormRejection;
use axum::extract::{self, Form};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

/// The form as it was sent.
#[derive(Default, Deserialize)]
pub struct SignIn {
    #[serde(default)]
    citizen: String,
    trouble: Option<String>,
    return_to: Option<String>,
}

/// Shows the form.
pub async fn show(return_to: ReturnTo) -> Html<String> {
    page(&return_to)
}

/// Begins a session, and sends the person back.
pub async fn sign_in(
    extract::State(state): extract::State<Arc<State>>,
    headers: HeaderMap,
    form: Result<Form<SignIn>, FormRejection>,
) -> Result<Response, Problem> {
    let form = form.map_or_else(|_| SignIn::default(), |Form(form)| form);
    let return_to = ReturnTo::new(form.return_to.as_deref());
    let Some(citizen) = citizens::find(&form.citizen) else {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&return_to)).into_response());
    };
    let trouble = form.trouble.as_deref().filter(|name| trouble::CHOICES.contains(name)).and_then(Trouble::named);
    let session = sessions::begin(&state.database(), cookie::session(&headers), citizen, trouble)?;
    let cookie = [(header::SET_COOKIE, cookie::given(&session))];
    Ok((cookie, Redirect::to(&return_to.in_location())).into_response())
}

fn page(return_to: &ReturnTo) -> Html<String> {
    let citizens: String = citizens::ALL.iter().map(radio).collect();
    let troubles: String = trouble::CHOICES.iter().map(|name| format!("<option>{name}</option>")).collect();
    let page = include_str!("login.html").replace("{{citizens}}", &citizens).replace("{{troubles}}", &troubles);
    // Last, so that nothing in it is taken for a place to fill.
    Html(page.replace("{{return_to}}", &escaped(return_to.as_str())))
}

fn radio(citizen: &Citizen) -> String {
    let Citizen { id, situation, .. } = citizen;
    format!(
        r#"<p><input type="radio" name="citizen" id="{id}" value="{id}" required> <label for="{id}">{situation}</label></p>"#
    )
}
