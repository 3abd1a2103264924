//! What the API tells, shown as soon as it is there, and what went wrong where it is not.

use crate::api::Resource;
use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, el, p};
use crate::json::Json;
use crate::parts::problem::{During, problem_notice};
use crate::plan::acts::place_in;
use crate::visit::{Visit, moment};
use crate::words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// What has been told, in the order it was asked for. What does not exist yet is `null`.
pub type Told = Vec<Arc<Json>>;

/// Draws what the API tells of `resources`. What it told before is shown until it answers, and drawn anew only if it has
/// changed. `draw` says nothing of an answer that is not what the contract promises.
pub fn told(
    visit: Visit,
    words: &Words,
    resources: &'static [Resource],
    draw: impl Fn(&Words, &Told) -> Option<El> + Send + Sync + 'static,
) -> El {
    if !visit.is_live {
        return p(words.site_loading());
    }
    shown(visit, words.clone(), resources, Arc::new(draw))
}

type Draw = Arc<dyn Fn(&Words, &Told) -> Option<El> + Send + Sync>;

fn shown(visit: Visit, words: Words, resources: &'static [Resource], draw: Draw) -> El {
    let problem = RwSignal::new(None);
    read(visit, resources, problem);
    el("div").live(move || {
        let notice = |failed: &Problem| {
            let again = During::Reading(Callback::new(move |()| read(visit, resources, problem)));
            problem_notice(visit, &words, failed, &again)
        };
        let failed = problem.get().map(|failed| notice(&failed));
        let all: Vec<Arc<Json>> = resources.iter().filter_map(|one| visit.told_of(*one)).collect();
        if all.len() < resources.len() {
            return failed.unwrap_or_else(|| p(words.site_loading()).attr("role", "status"));
        }
        // Drawn anew, the focus is where it was: in a form, say, that was opened meanwhile.
        if let Some(id) = browser::focused() {
            request_animation_frame(move || {
                if browser::is_focus_nowhere() {
                    browser::focus(&id);
                }
            });
        }
        // What was told before stays where a later reading fails.
        el("div").with(failed).with(draw(&words, &all).unwrap_or_else(|| notice(&Problem::Broken)))
    })
}

/// Reads anew what the API tells of `resources`.
pub fn read(visit: Visit, resources: &'static [Resource], problem: RwSignal<Option<Problem>>) {
    problem.set(None);
    for resource in resources {
        let (asked, moment) = (visit.api().read(*resource), moment());
        spawn_local(async move {
            match asked.await {
                Ok(json) => visit.tell(*resource, json, moment),
                Err(failed) => {
                    // The session is over: what is here may not be the next one's to see.
                    if failed == Problem::SignIn {
                        visit.forget_told();
                    }
                    // The page may have been left meanwhile; then nobody needs to know.
                    drop(problem.try_set(Some(failed)));
                }
            }
            visit.settle();
        });
    }
}

/// Reads anew in the background: what cannot be read stays as it was.
pub fn refresh(visit: Visit, resource: Resource) {
    let (asked, moment) = (visit.api().read(resource), moment());
    spawn_local(async move {
        if let Ok(json) = asked.await {
            visit.tell(resource, json, moment);
        }
    });
}

/// Reads anew whatever has been told.
pub fn refresh_all(visit: Visit) {
    for resource in Resource::ALL {
        if visit.told[resource as usize].get_untracked().is_some() {
            refresh(visit, resource);
        }
    }
}

/// Puts what an act was answered with into the list it belongs to; where that is not known, it is read anew.
pub fn put(visit: Visit, resource: Resource, list: &str, item: Json) {
    let known = visit.told[resource as usize].get_untracked();
    let mut changed = known.as_deref().cloned().unwrap_or(Json::Null);
    if place_in(&mut changed, list, item) {
        visit.tell(resource, changed, moment());
    } else {
        refresh(visit, resource);
    }
}
