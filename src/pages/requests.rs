//! My requests for an interpreter: each with where it stands and what that means. One of them is followed closely.

use crate::api::problem::Problem;
use crate::api::types::InterpreterRequest;
use crate::browser;
use crate::element::{El, bdi, button, el, fact, h1, h2, link, p, tag};
use crate::form::reply::{Pile, in_order};
use crate::pages::following::following_page;
use crate::parts::date::time_text;
use crate::parts::language::language;
use crate::parts::problem::{During, problem_notice};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// So many are shown at once: a phone draws no more in the blink of an eye.
const PAGE: usize = 10;

/// My requests, or the one that is looked at.
pub fn requests_page(visit: Visit, words: &Words) -> El {
    let place = visit.place.get_untracked();
    if place.step > 0 {
        if !visit.opened.get_untracked().is_empty() {
            return following_page(visit, words);
        }
        // After a reload nobody knows which one it was: this is the list, also for whoever comes back here.
        browser::replace(place.address, 0);
        visit.place.update_untracked(|place| place.step = 0);
    }
    let problem = RwSignal::new(None);
    if visit.is_live {
        read(visit, problem);
    }
    let ask = link(visit.address(Route::InterpreterRequest).to_string(), words.interpreter_start());
    let shown = RwSignal::new(PAGE);
    let list = {
        let words = words.clone();
        move || match (problem.get(), visit.requests.get()) {
            (Some(failed), _) => {
                let again = During::Reading(Callback::new(move |()| read(visit, problem)));
                problem_notice(visit, &words, &failed, &again)
            }
            (None, None) => p(words.site_loading()).attr("role", "status"),
            (None, Some(requests)) if requests.is_empty() => p(words.interpreter_requests_none()),
            (None, Some(requests)) => cards(visit, &words, &requests, shown),
        }
    };
    el("div")
        .with(h1(words.interpreter_requests_title()))
        .with(el("div").live(list))
        .with(p(ask.class("button button-secondary")))
}

fn read(visit: Visit, problem: RwSignal<Option<Problem>>) {
    problem.set(None);
    spawn_local(async move {
        match visit.api().list_interpreter_requests().await {
            // The same list is not drawn anew: the focus stays where it is.
            Ok(list) if visit.requests.get_untracked().as_ref() == Some(&list.requests) => {}
            Ok(list) => visit.requests.set(Some(list.requests)),
            // The page may have been left meanwhile; then nobody needs to know.
            Err(failed) => drop(problem.try_set(Some(failed))),
        }
    });
}

fn cards(visit: Visit, words: &Words, requests: &[InterpreterRequest], shown: RwSignal<usize>) -> El {
    let wanted = visit.pile.get();
    let mut counts = [0; Pile::ALL.len()];
    for one in requests {
        counts[Pile::of(one.shown_status()) as usize] += 1;
    }
    let filter = |name: &'static str, count: usize| {
        let is_on = wanted == name;
        button("filter", words.request_pile(name, i64::try_from(count).unwrap_or(0)))
            .id(format!("pile-{name}"))
            .attr("aria-pressed", if is_on { "true" } else { "false" })
            .on_click(move |_| {
                visit.pile.set(name.to_owned());
                shown.set(PAGE);
                // The button has been drawn anew.
                request_animation_frame(move || browser::focus(&format!("pile-{name}")));
            })
    };
    let mut buttons = vec![filter("", requests.len())];
    for pile in Pile::ALL {
        if counts[pile as usize] > 0 {
            buttons.push(filter(pile.name(), counts[pile as usize]));
        }
    }
    // Of two piles one sees at a glance which is which.
    let filters = (requests.len() > 3).then(|| {
        el("div")
            .class("filters")
            .attr("role", "group")
            .attr("aria-label", words.request_filter().plain())
            .with(buttons)
    });
    let (mut cards, mut left) = (Vec::new(), 0);
    for place in in_order(requests) {
        let one = &requests[place];
        if !wanted.is_empty() && Pile::of(one.shown_status()).name() != wanted {
            continue;
        }
        if cards.len() < shown.get() {
            cards.push(card(visit, words, one, cards.len()));
        } else {
            left += 1;
        }
    }
    let count = cards.len();
    let more = (left > 0).then(|| {
        p(button("button button-secondary", words.request_more(left)).on_click(move |_| {
            shown.update(|shown| *shown += PAGE);
            // On with the first one that was not there.
            request_animation_frame(move || browser::focus(&format!("request-{count}")));
        }))
    });
    el("div").with(filters).with(el("ul").class("cards").with(cards)).with(more)
}

fn card(visit: Visit, words: &Words, request: &InterpreterRequest, number: usize) -> El {
    let id = request.id.clone();
    let open =
        link(visit.address(Route::InterpreterRequests).to_string(), purpose(words, request)).on_click(move |event| {
            event.prevent_default();
            visit.sent.set(None);
            visit.open_request(&id);
        });
    el("li")
        .class(if Pile::of(request.shown_status()) == Pile::Mine { "card card-mine" } else { "card" })
        .with(h2(open.id(format!("request-{number}"))))
        .with(standing(words, request))
        .with(facts(visit, words, request))
        .with(p(words.interpreter_reference(&request.id)).class("small"))
}

/// What the meeting is about.
pub fn purpose(words: &Words, request: &InterpreterRequest) -> crate::words::Text {
    words.form_option(&format!("purpose-{}", request.meeting.purpose_category))
}

/// Where a request stands, and what that means.
pub fn standing(words: &Words, request: &InterpreterRequest) -> El {
    let status = request.shown_status();
    let label = el("span").class("sr-only").with(words.interpreter_status_label()).with(": ");
    el("div")
        .with(tag(el("span").with(label).with(words.interpreter_status(status))))
        .with(p(words.interpreter_status_meaning(status)))
}

/// The meeting, and what was asked for.
pub fn facts(visit: Visit, words: &Words, request: &InterpreterRequest) -> El {
    let list = visit.spoken.get_untracked().unwrap_or_default();
    let note = request.language.dialect_note.as_deref().unwrap_or_default();
    let language = language(&list, &request.language.iso639_3, note);
    let unit = request.meeting.unit.clone().map(|unit| el("span").class("line").with(bdi(unit).attr("lang", "da")));
    let end = request.meeting.ends_at.map(|end| el("span").class("line").with(words.request_until(&end.clock())));
    let mode = words.form_option(&format!("mode-{}", request.mode_wish));
    el("dl")
        .class("facts")
        .with(fact(
            words.interpreter_check_time(),
            el("span").with(time_text(words, request.meeting.starts_at)).with(end),
        ))
        .with(fact(
            words.interpreter_check_place(),
            el("span").with(bdi(request.meeting.place_or_link.clone())).with(unit),
        ))
        .with(fact(words.interpreter_check_language(), language))
        .with(fact(words.interpreter_check_mode(), mode))
}
