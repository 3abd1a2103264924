//! The unit's inbox: the requests of all citizens.

use super::page;
use crate::citizens::{self, Citizen};
use crate::problem::Problem;
use crate::rehearsal::html::{choice, escaped, fact};
use crate::requests;
use crate::requests::steps::Status;
use crate::state::State;
use axum::extract::rejection::QueryRejection;
use axum::extract::{self, Query};
use axum::response::Html;
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;

/// So many fit on a page.
const SHOWN: u32 = 50;

/// What is looked for. Empty is everything.
#[derive(Default, Deserialize)]
pub struct Search {
    #[serde(default)]
    status: String,
    #[serde(default)]
    citizen: String,
}

/// Shows the requests, newest first.
pub async fn show(
    extract::State(state): extract::State<Arc<State>>,
    search: Result<Query<Search>, QueryRejection>,
) -> Result<Html<String>, Problem> {
    let search = search.map_or_else(|_| Search::default(), |Query(search)| search);
    let status = Status::named(&search.status);
    let citizen = citizens::find(&search.citizen);
    let narrowed = citizen.map(|citizen| citizen.id);
    let (count, newest) = requests::of_everybody(&state.database(), status, narrowed, SHOWN)?;
    let rows: String = newest.iter().map(|(citizen, request)| row(citizen, request)).collect();
    let main = include_str!("inbox.html")
        .replace("{{statuses}}", &statuses(status))
        .replace("{{citizens}}", &names(citizen))
        .replace("{{count}}", &counted(count))
        // Last, so that nothing in it is taken for a place to fill.
        .replace("{{rows}}", &rows);
    Ok(page("Requests for an interpreter", &main))
}

fn statuses(chosen: Option<Status>) -> String {
    let chosen = chosen.map_or("", Status::name);
    Status::ALL.map(|status| choice(status.name(), status.name(), chosen)).concat()
}

fn names(chosen: Option<&Citizen>) -> String {
    let chosen = chosen.map_or("", |citizen| citizen.id);
    let name = |Citizen { id, situation, .. }: &Citizen| choice(id, &format!("{id} · {situation}"), chosen);
    citizens::ALL.iter().map(name).collect()
}

fn counted(count: u32) -> String {
    match count {
        1 => "1 request.".to_owned(),
        ..=SHOWN => format!("{count} requests."),
        _ => format!("{count} requests. The newest {SHOWN} are shown."),
    }
}

fn row(citizen: &str, request: &Value) -> String {
    let text = |pointer: &str| request.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
    let id = escaped(text("/id"));
    let language = match text("/language/dialect_note") {
        "" => text("/language/iso639_3").to_owned(),
        dialect => format!("{} · {dialect}", text("/language/iso639_3")),
    };
    let facts = [
        fact("Citizen", citizen),
        fact("Status", text("/status")),
        fact("Meeting", text("/meeting/starts_at")),
        fact("Place", text("/meeting/place_or_link")),
        fact("Language", &language),
    ];
    format!(r#"<li><a href="/standin/unit/{id}">{id}</a><dl>{}</dl></li>"#, facts.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_cut_says_so() {
        assert_eq!(counted(0), "0 requests.");
        assert_eq!(counted(1), "1 request.");
        assert_eq!(counted(50), "50 requests.");
        assert_eq!(counted(51), "51 requests. The newest 50 are shown.");
    }
}
