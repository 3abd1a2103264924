//! My requests for an interpreter: each with where it stands and what that means.

use crate::api::problem::Problem;
use crate::api::types::InterpreterRequest;
use crate::element::{El, bdi, el, fact, h1, h2, h3, language_name, link, p, tag};
use crate::parts::date::time_text;
use crate::parts::problem::{During, problem_notice};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Words, spoken_language};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// My requests.
pub fn requests_page(visit: Visit, words: &Words) -> El {
    let problem = RwSignal::new(None);
    if visit.is_live {
        read(visit, problem);
    }
    let sent = visit.sent.get_untracked().map(|id| {
        let body = el("div")
            .class("alert-body")
            .with(h2(words.interpreter_sent()).class("alert-heading"))
            .with(p(words.interpreter_reference(&id)))
            .with(p(words.interpreter_sent_next()));
        el("div").class("alert alert-success").attr("role", "status").with(body)
    });
    let ask = link(visit.address(Route::InterpreterRequest).to_string(), words.interpreter_start());
    let list = {
        let words = words.clone();
        move || match (problem.get(), visit.requests.get()) {
            (Some(failed), _) => {
                let again = During::Reading(Callback::new(move |()| read(visit, problem)));
                problem_notice(visit, &words, &failed, &again)
            }
            (None, None) => p(words.site_loading()).attr("role", "status"),
            (None, Some(requests)) if requests.is_empty() => p(words.interpreter_requests_none()),
            (None, Some(requests)) => {
                let cards: Vec<El> = requests.into_iter().map(|request| card(&words, request)).collect();
                el("ul").class("cards").with(cards)
            }
        }
    };
    el("div")
        .with(h1(words.interpreter_requests_title()))
        .with(sent)
        .with(el("div").live(list))
        .with(p(ask.class("button button-secondary")))
}

fn read(visit: Visit, problem: RwSignal<Option<Problem>>) {
    problem.set(None);
    spawn_local(async move {
        match visit.api().list_interpreter_requests().await {
            Ok(list) => visit.requests.set(Some(list.requests)),
            // The page may have been left meanwhile; then nobody needs to know.
            Err(failed) => drop(problem.try_set(Some(failed))),
        }
    });
}

fn card(words: &Words, request: InterpreterRequest) -> El {
    let mode = request.arranged.map_or(request.mode_wish, |arranged| arranged.mode);
    let facts = el("dl")
        .class("facts")
        .with(fact(words.interpreter_check_time(), time_text(words, request.meeting.starts_at)))
        .with(fact(words.interpreter_check_place(), bdi(request.meeting.place_or_link)))
        .with(fact(words.interpreter_check_language(), language_name(spoken_language(&request.language.iso639_3))))
        .with(fact(words.interpreter_check_mode(), words.interpreter_mode(&mode)));
    let refusal = request.refusal.map(|refusal| [refusal.reason, refusal.complaint_guidance]);
    let said = [request.answered_by_unit, request.answer_text, request.question].into_iter().flatten();
    let said: Vec<El> = said.chain(refusal.into_iter().flatten()).map(p).collect();
    let answer = (!said.is_empty()).then(|| {
        el("div").with(h3(words.interpreter_unit_answer())).with(el("div").class("office").danish().with(said))
    });
    let status = el("span").class("sr-only").with(words.interpreter_status_label()).with(": ");
    el("li")
        .class("card")
        .with(h2(words.interpreter_purpose(&request.meeting.purpose_category)))
        .with(tag(el("span").with(status).with(words.interpreter_status(&request.status))))
        .with(p(words.interpreter_status_meaning(&request.status)))
        .with(facts)
        .with(answer)
        .with(p(words.interpreter_reference(&request.id)).class("small"))
}
