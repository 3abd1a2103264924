//! What went wrong, what to do, and that nothing is lost.

use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, alert, button, el, h2, link, p};
use crate::routes;
use crate::visit::{Sending, Visit};
use crate::words::{Text, Words};
use leptos::prelude::*;

/// What the person was doing.
#[derive(Clone, Copy)]
pub enum During {
    /// Reading: nothing is at stake; this tries again.
    Reading(Callback<()>),
    /// Sending: the notice says whether it was sent and that the text is still there.
    Sending {
        /// It may have been carried out all the same.
        may_have_arrived: bool,
    },
}

/// One sentence for each problem, with the next step.
pub fn sentence(words: &Words, problem: &Problem) -> Text {
    match problem {
        Problem::Offline => words.problem_offline(),
        Problem::Late => words.problem_late(),
        Problem::Busy { seconds } => words.problem_busy(*seconds),
        Problem::SignIn => words.problem_sign_in(),
        Problem::NotFound => words.problem_not_found(),
        Problem::Forbidden => words.problem_forbidden(),
        Problem::Conflict => words.problem_conflict(),
        Problem::InProgress => words.problem_in_progress(),
        Problem::Invalid(_) => words.problem_invalid(),
        Problem::Server { .. } => words.problem_server(),
        Problem::Broken => words.problem_broken(),
    }
}

/// The problem as a notice that a screen reader reads out.
pub fn problem_notice(visit: Visit, words: &Words, problem: &Problem, during: &During) -> El {
    let mut body = vec![h2(words.problem_heading()).class("alert-heading"), p(sentence(words, problem))];
    if let During::Sending { may_have_arrived } = during {
        let sent = if *may_have_arrived { words.problem_maybe_sent() } else { words.problem_not_sent() };
        body.push(p(words.problem_kept()).with(" ").with(sent));
    }
    if let Problem::Server { reference: Some(code) } = problem {
        body.push(p(words.problem_reference(code)));
    }
    // While something is typed the login opens beside it, so that nothing is lost; then one tries again here.
    let is_beside = matches!(during, During::Sending { .. }) || !visit.is_empty();
    if *problem == Problem::SignIn {
        let address = visit.place.get_untracked().address;
        let login =
            link(routes::login(&visit.api().base, address), words.site_sign_in()).class("button button-primary");
        body.push(p(login.attr_if("target", is_beside.then_some("_blank"))));
    }
    if let (During::Reading(retry), true) = (*during, is_beside || *problem != Problem::SignIn) {
        body.push(p(button("button button-secondary", words.site_try_again()).on_click(move |_| retry.run(()))));
    }
    alert("alert alert-error", body).attr("role", "alert").attr("tabindex", "-1").id("problem")
}

/// What went wrong with the sending, if something did.
pub fn failure(visit: Visit, words: &Words, sending: RwSignal<Sending>) -> El {
    let words = words.clone();
    el("div").live(move || match sending.get() {
        Sending::Failed(problem) => {
            let during = During::Sending { may_have_arrived: problem.is_maybe_sent() };
            Some(problem_notice(visit, &words, &problem, &during))
        }
        Sending::NotYet | Sending::Underway => None,
    })
}

/// Shows a problem where it was sent from. That page may be gone by now; then there is nowhere to show it.
pub fn fail(sending: RwSignal<Sending>, problem: Problem) {
    if sending.try_set(Sending::Failed(problem)).is_none() {
        request_animation_frame(|| browser::focus("problem"));
    }
}
