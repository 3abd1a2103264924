//! Pages whose code is a module of its own, fetched when one of them is shown: a phone that reads about family
//! reunification does not download the plan.
//!
//! The split is made after the build (`xtask/src/split.rs`): what only these functions reach goes into their module.

use crate::element::El;
use crate::pages::{
    action, actions, appointments, cards, complaint, deadlines, decisions, family_plans, fee, guide, interpreter, need,
    outcome, paper, plan, preparation, refusal, request, requests, rights, rules, sending, sharing, topics,
};
use crate::parts::entry_fields;
use crate::parts::entry_form::Form;
use crate::reading::{Reading, read_answers, write_answers};
use crate::routes::{Group, Route};
use crate::visit::Visit;
use crate::words::{Text, Words};
use rulebook::Guide;
use rulebook::judge::{Answers, Verdict};
use rulebook::pack::from_bytes;
use rulebook::spoken::SpokenLanguage;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// Draws a page of a group.
pub type Draw = fn(Visit, &Words, Route) -> El;

/// Draws what the rules say: the verdict, the questions that led to it, the page they are on.
pub type DrawOutcome = fn(Visit, &Reading, &Verdict, &[String], Route) -> El;

/// Draws a form of the plan.
pub type DrawForm = fn(Visit, &Words, Form) -> El;

/// A part of a page that is fetched while the page before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Checks a request and sends it.
    Sending,
    /// One action of the plan.
    Action,
}

/// Draws such a part.
pub type DrawPart = fn(Visit, &Words) -> El;

/// The module could not be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// What the questions of the guide can do besides being drawn.
#[derive(Clone, Copy)]
pub struct Questions {
    /// Reads the answers that the tab has kept.
    pub read: fn(&Guide, &str) -> Answers,
    /// Writes the answers that the tab may keep.
    pub write: fn(&Reading, &Answers) -> String,
    /// The step of the next question without an answer, or of the outcome.
    pub next_step: fn(Visit, &Reading, Route) -> usize,
}

/// Reads a packed file.
pub type Unpack<T> = fn(&[u8]) -> Option<T>;

/// What a group of pages brings along.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Draws one of them.
    pub draw: Draw,
    /// Reads a packed guide, where they show one.
    pub unpack: Option<Unpack<Guide>>,
    /// Reads the packed list of languages, where they show it.
    pub unpack_spoken: Option<Unpack<Vec<SpokenLanguage>>>,
    /// What a page is called, where the words of every page do not say it.
    pub title: Option<fn(&Words, Route) -> Text>,
    /// More than pages.
    pub questions: Option<Questions>,
}

/// Every group of pages, as far as it is there.
#[derive(Clone, Copy, Default)]
pub struct Groups {
    pages: [Option<Pages>; Group::COUNT],
    /// What the guide says.
    pub outcome: Option<DrawOutcome>,
    /// The forms of the plan.
    pub form: Option<DrawForm>,
    parts: [Option<DrawPart>; 2],
}

impl Groups {
    /// The pages of a group, if they are there.
    pub fn of(&self, group: Group) -> Option<Pages> {
        self.pages[group as usize]
    }

    /// The questions of the guide, if they are there.
    pub fn questions(&self) -> Option<Questions> {
        self.of(Group::Guide)?.questions
    }

    /// A part of a page, if it is there.
    pub fn part(&self, part: Part) -> Option<DrawPart> {
        self.parts[part as usize]
    }

    /// Adds a part of a page.
    pub fn add_part(&mut self, part: Part, draw: DrawPart) {
        self.parts[part as usize] = Some(draw);
    }

    /// Adds what has been fetched besides. What is there stays.
    pub fn add(&mut self, more: Self) {
        for (mine, more) in self.pages.iter_mut().zip(more.pages) {
            *mine = mine.or(more);
        }
        self.outcome = self.outcome.or(more.outcome);
        self.form = self.form.or(more.form);
        for (mine, more) in self.parts.iter_mut().zip(more.parts) {
            *mine = mine.or(more);
        }
    }

    /// Fetches a group.
    pub async fn fetch(&mut self, group: Group) -> Result<(), NotFetched> {
        let pages = match group {
            Group::Every => return Ok(()),
            Group::Guide => fetch_questions().await,
            Group::Rules => fetch_rules().await,
            Group::Interpreter => fetch_interpreter().await,
            Group::Rights => fetch_rights().await,
            Group::Need => fetch_need().await,
            Group::Request => fetch_request().await,
            Group::Requests => fetch_requests().await,
            Group::Plan => fetch_plan().await,
            Group::Actions => fetch_actions().await,
            Group::Appointments => fetch_appointments().await,
            Group::Sharing => fetch_sharing().await,
            Group::Preparation => fetch_preparation().await,
            Group::Decisions => fetch_decisions().await,
            Group::Paper => fetch_paper().await,
            Group::Topics | Group::Complaint => fetch_topics().await,
        };
        self.pages[group as usize] = Some(pages?);
        Ok(())
    }
}

/// Fetches what the guide says.
#[wasm_split(outcome, fallible)]
pub fn fetch_outcome() -> Result<DrawOutcome, NotFetched> {
    Ok(outcome::outcome_page)
}

/// Fetches the forms of the plan.
#[wasm_split(form, fallible)]
pub fn fetch_form() -> Result<DrawForm, NotFetched> {
    Ok(entry_fields::drawn)
}

/// Fetches a part of a page.
pub async fn fetch_part(part: Part) -> Result<DrawPart, NotFetched> {
    match part {
        Part::Sending => fetch_sending().await,
        Part::Action => fetch_action().await,
    }
}

#[wasm_split(sending, fallible)]
fn fetch_sending() -> Result<DrawPart, NotFetched> {
    Ok(sending::check)
}

#[wasm_split(action, fallible)]
fn fetch_action() -> Result<DrawPart, NotFetched> {
    Ok(action::action_page)
}

#[wasm_split(guide, fallible)]
fn fetch_questions() -> Result<Pages, NotFetched> {
    Ok(questions())
}

#[wasm_split(rules, fallible)]
fn fetch_rules() -> Result<Pages, NotFetched> {
    Ok(of_rules(draw_rules))
}

#[wasm_split(interpreter, fallible)]
fn fetch_interpreter() -> Result<Pages, NotFetched> {
    Ok(of_languages(draw_interpreter))
}

#[wasm_split(rights, fallible)]
fn fetch_rights() -> Result<Pages, NotFetched> {
    Ok(of_rules(draw_rights))
}

#[wasm_split(need, fallible)]
fn fetch_need() -> Result<Pages, NotFetched> {
    Ok(of_languages(draw_need))
}

#[wasm_split(request, fallible)]
fn fetch_request() -> Result<Pages, NotFetched> {
    Ok(of_languages(draw_request))
}

#[wasm_split(requests, fallible)]
fn fetch_requests() -> Result<Pages, NotFetched> {
    Ok(of_languages(draw_requests))
}

#[wasm_split(plan, fallible)]
fn fetch_plan() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_plan))
}

#[wasm_split(actions, fallible)]
fn fetch_actions() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_actions))
}

#[wasm_split(appointments, fallible)]
fn fetch_appointments() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_appointments))
}

#[wasm_split(sharing, fallible)]
fn fetch_sharing() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_sharing))
}

#[wasm_split(preparation, fallible)]
fn fetch_preparation() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_preparation))
}

#[wasm_split(decisions, fallible)]
fn fetch_decisions() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_decisions))
}

#[wasm_split(paper, fallible)]
fn fetch_paper() -> Result<Pages, NotFetched> {
    Ok(drawn_by(draw_paper))
}

#[wasm_split(topics, fallible)]
fn fetch_topics() -> Result<Pages, NotFetched> {
    Ok(explaining())
}

/// Every group, on the build machine.
#[cfg(feature = "ssr")]
pub fn all() -> Groups {
    let pages = [
        None,
        Some(questions()),
        Some(of_rules(draw_rules)),
        Some(of_languages(draw_interpreter)),
        Some(of_rules(draw_rights)),
        Some(of_languages(draw_need)),
        Some(of_languages(draw_request)),
        Some(of_languages(draw_requests)),
        Some(drawn_by(draw_plan)),
        Some(drawn_by(draw_actions)),
        Some(drawn_by(draw_appointments)),
        Some(drawn_by(draw_sharing)),
        Some(drawn_by(draw_preparation)),
        Some(drawn_by(draw_decisions)),
        Some(drawn_by(draw_paper)),
        Some(explaining()),
        Some(explaining()),
    ];
    Groups {
        pages,
        outcome: Some(outcome::outcome_page),
        form: Some(entry_fields::drawn),
        parts: [Some(sending::check), Some(action::action_page)],
    }
}

fn drawn_by(draw: Draw) -> Pages {
    Pages { draw, unpack: None, unpack_spoken: None, title: None, questions: None }
}

fn of_rules(draw: Draw) -> Pages {
    Pages { unpack: Some(Guide::from_bytes), ..drawn_by(draw) }
}

fn of_languages(draw: Draw) -> Pages {
    Pages { unpack_spoken: Some(from_bytes), ..drawn_by(draw) }
}

fn explaining() -> Pages {
    Pages { title: Some(topics::title), ..of_rules(draw_topics) }
}

fn questions() -> Pages {
    let questions = Questions { read: read_answers, write: write_answers, next_step: guide::next_step };
    Pages { questions: Some(questions), ..of_rules(draw_guide) }
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

fn draw_interpreter(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::InterpreterCards => cards::cards_page(visit, words),
        _ => interpreter::interpreter_page(visit, words),
    }
}

fn draw_rights(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::InterpreterFee => fee::fee_page(visit, words),
        _ => rights::rights_page(visit, words, route),
    }
}

fn draw_need(visit: Visit, words: &Words, _: Route) -> El {
    need::need_page(visit, words)
}

fn draw_request(visit: Visit, words: &Words, _: Route) -> El {
    request::request_page(visit, words)
}

fn draw_requests(visit: Visit, words: &Words, _: Route) -> El {
    requests::requests_page(visit, words)
}

fn draw_plan(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::PlanDeadlines => deadlines::deadlines_page(visit, words),
        _ => plan::plan_page(visit, words),
    }
}

fn draw_actions(visit: Visit, words: &Words, _: Route) -> El {
    actions::actions_page(visit, words)
}

fn draw_appointments(visit: Visit, words: &Words, _: Route) -> El {
    appointments::appointments_page(visit, words)
}

fn draw_sharing(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::PlanFamily => family_plans::family_plans_page(visit, words),
        _ => sharing::sharing_page(visit, words),
    }
}

fn draw_preparation(visit: Visit, words: &Words, _: Route) -> El {
    preparation::preparation_page(visit, words)
}

fn draw_decisions(visit: Visit, words: &Words, _: Route) -> El {
    decisions::decisions_page(visit, words)
}

fn draw_paper(visit: Visit, words: &Words, _: Route) -> El {
    paper::paper_page(visit, words)
}

fn draw_topics(visit: Visit, words: &Words, route: Route) -> El {
    match route {
        Route::Topic(topic) => topics::topic_page(visit, words, topic),
        Route::PlanComplaint => complaint::complaint_page(visit, words),
        _ => topics::topics_page(visit, words),
    }
}
