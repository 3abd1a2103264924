//! A part of a page whose code is fetched while the page before it is read.

use crate::api::problem::Problem;
use crate::element::{El, el, p};
use crate::groups::{Part, fetch_part};
use crate::parts::problem::{During, problem_notice};
use crate::visit::Visit;
use crate::words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The part, drawn once its code is there.
pub fn later(visit: Visit, words: &Words, part: Part) -> El {
    let problem = RwSignal::new(None);
    fetch(visit, part, problem);
    let words = words.clone();
    el("div").live(move || match (visit.groups.get().part(part), problem.get()) {
        (Some(draw), _) => draw(visit, &words),
        (None, Some(failed)) => {
            let again = During::Reading(Callback::new(move |()| fetch(visit, part, problem)));
            problem_notice(visit, &words, &failed, &again)
        }
        (None, None) => p(words.site_loading()).attr("role", "status"),
    })
}

/// Fetches its code before it is needed.
pub fn prefetch(visit: Visit, part: Part) {
    if visit.is_live {
        fetch(visit, part, RwSignal::new(None));
    }
}

fn fetch(visit: Visit, part: Part, problem: RwSignal<Option<Problem>>) {
    if visit.groups.get_untracked().part(part).is_some() {
        return;
    }
    problem.set(None);
    spawn_local(async move {
        match fetch_part(part).await {
            Ok(draw) => {
                let mut groups = visit.groups.get_untracked();
                groups.add_part(part, draw);
                visit.groups.set(groups);
                visit.settle();
            }
            Err(_) => drop(problem.try_set(Some(Problem::Offline))),
        }
    });
}
