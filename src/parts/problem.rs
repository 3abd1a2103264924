//! What went wrong, what to do, and that nothing is lost.

use crate::api::problem::Problem;
use crate::element::{El, button, el, h2, link, p};
use crate::routes;
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;

/// What the person was doing.
pub enum During {
    /// Reading: nothing is at stake; this tries again.
    Reading(Callback<()>),
    /// Sending: the notice says whether it was sent and that the text is still there.
    Sending,
}

/// One sentence for each problem, with the next step.
pub fn sentence(words: &Words, problem: &Problem) -> Text {
    match problem {
        Problem::Offline => words.problem_offline(),
        Problem::Late => words.problem_late(),
        Problem::Busy { seconds } => words.problem_busy(*seconds),
        Problem::SignIn => words.problem_sign_in(),
        Problem::NotFound => words.problem_not_found(),
        Problem::Conflict => words.problem_conflict(),
        Problem::Invalid(_) => words.problem_invalid(),
        Problem::Server { .. } => words.problem_server(),
        Problem::Broken => words.problem_broken(),
    }
}

/// The problem as a notice that a screen reader reads out.
pub fn problem_notice(visit: Visit, words: &Words, problem: &Problem, during: &During) -> El {
    let mut body = el("div").class("alert-body").with(h2(words.problem_heading()).class("alert-heading"));
    body = body.with(p(sentence(words, problem)));
    if matches!(during, During::Sending) {
        let sent = if problem.is_maybe_sent() { words.problem_maybe_sent() } else { words.problem_not_sent() };
        body = body.with(p(words.problem_kept()).with(" ").with(sent));
    }
    if let Problem::Server { reference: Some(code) } = problem {
        body = body.with(p(words.problem_reference(code)));
    }
    if *problem == Problem::SignIn {
        let address = visit.place.get_untracked().address;
        let login =
            link(routes::login(&visit.api().base, address), words.site_sign_in()).class("button button-primary");
        // While something is typed the login opens beside it, so that nothing is lost.
        let target = matches!(during, During::Sending).then_some("_blank");
        body = body.with(p(login.attr_if("target", target)));
    } else if let During::Reading(retry) = *during {
        body = body.with(p(button("button button-secondary", words.site_try_again()).on_click(move |_| retry.run(()))));
    }
    el("div").class("alert alert-error").attr("role", "alert").attr("tabindex", "-1").id("problem").with(body)
}
