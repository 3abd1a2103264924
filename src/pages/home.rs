//! The start page: three things a person comes for.

use crate::element::{El, el, h1, h2, link, p};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Text, Words};

/// What do you need?
pub fn home_page(visit: Visit, words: &Words) -> El {
    let job = |to: Route, icon: &'static str, name: Text, text: Text, access: Text| {
        let picture =
            el("img").class("job-icon").attr("src", icon).attr("alt", "").attr("width", "48").attr("height", "48");
        let said =
            el("div").with(h2(link(visit.address(to).to_string(), name))).with(p(text)).with(p(access).class("access"));
        el("li").class("job").with(picture).with(said)
    };
    let (free, signed_in) = (words.home_no_sign_in(), words.home_sign_in_needed());
    let jobs = el("ul")
        .class("jobs")
        .with(job(Route::Family, "/family.svg", words.home_family(), words.home_family_text(), free))
        .with(job(
            Route::Interpreter,
            "/interpreter.svg",
            words.home_interpreter(),
            words.home_interpreter_text(),
            signed_in.clone(),
        ))
        .with(job(Route::Plan, "/plan.svg", words.home_plan(), words.home_plan_text(), signed_in));
    el("div").with(h1(words.home_title())).with(p(words.home_lead()).class("lead")).with(jobs)
}
