//! What the plan can hold, explained: each kind of action and each area of life on a page of its own.

use crate::element::{El, el, h1, h2, li, link, p};
use crate::pages::rights::stale;
use crate::parts::basis::{folded_basis, open_point};
use crate::reading::Reading;
use crate::routes::{Book, Route, Topic};
use crate::visit::Visit;
use crate::words::{TOPICS, Text, Words};
use rulebook::guide::Statement;

/// What a page of this group is called.
pub fn title(words: &Words, route: Route) -> Text {
    match route {
        Route::Topic(topic) => words.of_plan(&heading(topic.id())),
        _ => words.plan_topics_title(),
    }
}

fn heading(id: &str) -> String {
    format!("plan-statement-{id}.heading")
}

/// Everything there is a page about.
pub fn topics_page(visit: Visit, words: &Words) -> El {
    let links = |is_wanted: fn(&str) -> bool| -> Vec<El> {
        let wanted = Topic::all().filter(|topic| is_wanted(topic.id()));
        wanted
            .map(|topic| li(link(visit.address(Route::Topic(topic)).to_string(), words.of_plan(&heading(topic.id())))))
            .collect()
    };
    el("div")
        .with(h1(words.plan_topics_title()))
        .with(p(words.topic_lead()).class("lead"))
        .with(h2(words.topic_areas()))
        .with(el("ul").with(links(|id| id.starts_with("area-"))))
        .with(h2(words.topic_kinds()))
        .with(el("ul").with(links(|id| id.starts_with("kind-"))))
}

/// One of them: what it is, who it is for, what holds, the law, and where to complain.
pub fn topic_page(visit: Visit, words: &Words, topic: Topic) -> El {
    let frame = el("div").class("rules").with(h1(words.of_plan(&heading(topic.id()))));
    let Some(reading) = visit.reading_of(Book::Plan, TOPICS, words) else {
        return frame.with(p(words.site_loading()));
    };
    let of_topic =
        |one: &&Statement| one.id.strip_prefix(topic.id()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    // An area whose name begins with that of another is a topic of its own.
    let is_other = |one: &Statement| {
        Topic::all().any(|other| other.id().len() > topic.id().len() && one.id.starts_with(other.id()))
    };
    let all: Vec<&Statement> = reading.guide.statements.iter().filter(of_topic).filter(|one| !is_other(one)).collect();
    let mut parts = Vec::new();
    for one in all {
        let own = (one.id != topic.id()).then(|| h2(words.of_plan(&heading(&one.id))));
        parts.push(el("section").with(own).with(said(&reading, one)));
    }
    frame.with(stale(&reading, visit)).with(parts).with(further(visit, words))
}

/// The lines of a statement with its law. What is not confirmed says so first.
fn said(reading: &Reading, one: &Statement) -> Vec<El> {
    let lines = reading.words.of_plan(&format!("plan-statement-{}", one.id)).lines().into_iter().map(p);
    let mut all: Vec<El> = open_point(reading, one.basis.unconfirmed).into_iter().chain(lines).collect();
    all.push(folded_basis(reading, &one.basis));
    all
}

/// Where to go from here.
fn further(visit: Visit, words: &Words) -> El {
    let links: Vec<El> = [
        (Route::PlanComplaint, words.plan_complaint_title()),
        (Route::PlanTopics, words.topic_all()),
        (Route::Plan, words.plan_title()),
    ]
    .into_iter()
    .map(|(route, text)| li(link(visit.address(route).to_string(), text)))
    .collect();
    el("nav").attr("aria-label", words.topic_further().plain()).with(el("ul").with(links))
}
