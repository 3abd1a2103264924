//! Pages whose code is a module of its own, fetched when one of them is shown: a phone that reads about family
//! reunification does not download the plan.
//!
//! The split is made after the build (`xtask/src/split.rs`): what only these functions reach goes into their module.

use crate::element::El;
use crate::pages::{guide, outcome, plan, refusal, request, requests, rules};
use crate::reading::{Reading, read_answers, write_answers};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::Words;
use rulebook::Guide;
use rulebook::judge::{Answers, Verdict};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Draws a page of a group.
pub type Draw = fn(Visit, &Words, Route) -> El;

/// Draws what the rules say: the verdict, the questions that led to it, the page they are on.
pub type DrawOutcome = fn(Visit, &Reading, &Verdict, &[String], Route) -> El;

/// The module could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// The questions of the guide.
#[derive(Clone, Copy)]
pub struct Questions {
    /// Draws a page of them.
    pub draw: Draw,
    /// Reads a packed guide.
    pub unpack: fn(&[u8]) -> Option<Guide>,
    /// Reads the answers that the tab has kept.
    pub read: fn(&Guide, &str) -> Answers,
    /// Writes the answers that the tab may keep.
    pub write: fn(&Reading, &Answers) -> String,
    /// The step of the next question without an answer, or of the outcome.
    pub next_step: fn(Visit, &Reading, Route) -> usize,
}

/// All rules, to read.
#[derive(Clone, Copy)]
pub struct Rules {
    /// Draws a page of them.
    pub draw: Draw,
    /// Reads a packed guide.
    pub unpack: fn(&[u8]) -> Option<Guide>,
}

/// Every group of pages, as far as it is there.
#[derive(Clone, Copy, Default)]
pub struct Groups {
    /// The questions of the guide.
    pub questions: Option<Questions>,
    /// What the guide says.
    pub outcome: Option<DrawOutcome>,
    /// All its rules.
    pub rules: Option<Rules>,
    /// Pages that call the API.
    pub services: Option<Draw>,
}

impl Groups {
    /// Adds what has been fetched besides. What is there stays.
    pub fn add(&mut self, more: Self) {
        self.questions = more.questions.or(self.questions);
        self.outcome = more.outcome.or(self.outcome);
        self.rules = more.rules.or(self.rules);
        self.services = more.services.or(self.services);
    }
}

/// Fetches the questions of the guide.
#[wasm_split(guide, fallible)]
pub fn fetch_questions() -> Result<Questions, NotFetched> {
    Ok(questions())
}

/// Fetches what the guide says.
#[wasm_split(outcome, fallible)]
pub fn fetch_outcome() -> Result<DrawOutcome, NotFetched> {
    Ok(outcome::outcome_page)
}

/// Fetches the pages with all rules.
#[wasm_split(rules, fallible)]
pub fn fetch_rules() -> Result<Rules, NotFetched> {
    Ok(Rules { draw: draw_rules, unpack: Guide::from_bytes })
}

/// Fetches the pages that call the API.
#[wasm_split(services, fallible)]
pub fn fetch_services() -> Result<Draw, NotFetched> {
    Ok(draw_services)
}

/// Every group, on the build machine.
#[cfg(feature = "ssr")]
pub fn all() -> Groups {
    Groups {
        questions: Some(questions()),
        outcome: Some(outcome::outcome_page),
        rules: Some(Rules { draw: draw_rules, unpack: Guide::from_bytes }),
        services: Some(draw_services),
    }
}

fn questions() -> Questions {
    Questions {
        draw: draw_guide,
        unpack: Guide::from_bytes,
        read: read_answers,
        write: write_answers,
        next_step: guide::next_step,
    }
}

fn draw_guide(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::Refusal => refusal::refusal_page(visit, words),
        _ => guide::guide_page(visit, words),
    }
}

fn draw_rules(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::RulesOutcomes => rules::outcomes_page(visit, words),
        Route::RulesPractical => rules::practical_page(visit, words),
        _ => rules::conditions_page(visit, words),
    }
}

fn draw_services(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::InterpreterRequest => request::request_page(visit, words),
        Route::InterpreterRequests => requests::requests_page(visit, words),
        _ => plan::plan_page(visit, words),
    }
}
