//! Every address: the type, its text and back. No other file spells one.

use crate::words::{
    ACTS, BASIS, COMPLAINTS, DECISIONS, ENTRIES, FORMS, INTERPRETER, Language, NEED, OVERVIEW, PAPER, PLAN,
    PREPARATION, QUESTIONS, RIGHTS, RULES, SHARING, STATUS, TOPICS,
};
use std::fmt;

mod topic;

pub use topic::Topic;

/// A page, in whatever language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// What do you need?
    Home,
    /// Family reunification: what the guide is.
    Family,
    /// The guide itself. Its questions and answers have no addresses.
    Guide,
    /// I got a refusal: the last day to complain.
    Refusal,
    /// Every condition, date and amount of the rules.
    Rules,
    /// The rules for each situation.
    RulesOutcomes,
    /// Papers, how to apply, fees, complaint.
    RulesPractical,
    /// Interpreter: what to know.
    Interpreter,
    /// Cards to show, for when there is no interpreter yet.
    InterpreterCards,
    /// Will I have to pay?
    InterpreterFee,
    /// What a person can ask of an interpreter, and may refuse.
    InterpreterRights,
    /// Who books an interpreter, and who pays.
    InterpreterBooking,
    /// What to do when something is wrong with the interpreting.
    InterpreterRemedies,
    /// My need for an interpreter, said once.
    InterpreterNeed,
    /// Ask for an interpreter.
    InterpreterRequest,
    /// My requests and their answers.
    InterpreterRequests,
    /// My plan at a glance.
    Plan,
    /// Every deadline of it.
    PlanDeadlines,
    /// Goals, and who does what.
    PlanActions,
    /// Meetings.
    PlanAppointments,
    /// The plans of the family, as far as they are shared.
    PlanFamily,
    /// Who knows what, and consents.
    PlanSharing,
    /// Before the talk about the plan.
    PlanPreparation,
    /// Decisions, and complaining about them.
    PlanDecisions,
    /// The plan on paper.
    PlanPaper,
    /// Everything the plan can hold, explained.
    PlanTopics,
    /// Where to complain about what is in the plan.
    PlanComplaint,
    /// A kind of action or an area, explained.
    Topic(Topic),
    /// About this site.
    About,
    /// After signing out.
    SignedOut,
    /// An address that no page has.
    NotFound,
}

impl Route {
    /// Every page.
    pub const ALL: [Self; 30 + Topic::COUNT] = {
        let mut all = [Self::NotFound; 30 + Topic::COUNT];
        let mut place = 0;
        while place < all.len() {
            all[place] = if place < 30 { Self::SINGLE[place] } else { Self::Topic(Topic::at(place - 30)) };
            place += 1;
        }
        all
    };

    /// Every page that is not one of many alike.
    pub const SINGLE: [Self; 30] = [
        Self::Home,
        Self::Family,
        Self::Guide,
        Self::Refusal,
        Self::Rules,
        Self::RulesOutcomes,
        Self::RulesPractical,
        Self::Interpreter,
        Self::InterpreterCards,
        Self::InterpreterFee,
        Self::InterpreterRights,
        Self::InterpreterBooking,
        Self::InterpreterRemedies,
        Self::InterpreterNeed,
        Self::InterpreterRequest,
        Self::InterpreterRequests,
        Self::Plan,
        Self::PlanDeadlines,
        Self::PlanActions,
        Self::PlanAppointments,
        Self::PlanFamily,
        Self::PlanSharing,
        Self::PlanPreparation,
        Self::PlanDecisions,
        Self::PlanPaper,
        Self::PlanTopics,
        Self::PlanComplaint,
        Self::About,
        Self::SignedOut,
        Self::NotFound,
    ];

    /// The address below the language, without a slash at either end.
    fn path(self) -> &'static str {
        match self {
            Self::Home => "",
            Self::Family => "family-reunification",
            Self::Guide => "family-reunification/guide",
            Self::Refusal => "family-reunification/refusal",
            Self::Rules => "family-reunification/rules",
            Self::RulesOutcomes => "family-reunification/rules/situations",
            Self::RulesPractical => "family-reunification/rules/practical",
            Self::Interpreter => "interpreter",
            Self::InterpreterCards => "interpreter/cards",
            Self::InterpreterFee => "interpreter/fee",
            Self::InterpreterRights => "interpreter/rights",
            Self::InterpreterBooking => "interpreter/who-books",
            Self::InterpreterRemedies => "interpreter/complaint",
            Self::InterpreterNeed => "interpreter/need",
            Self::InterpreterRequest => "interpreter/request",
            Self::InterpreterRequests => "interpreter/requests",
            Self::Plan => "plan",
            Self::PlanDeadlines => "plan/deadlines",
            Self::PlanActions => "plan/actions",
            Self::PlanAppointments => "plan/appointments",
            Self::PlanFamily => "plan/family",
            Self::PlanSharing => "plan/sharing",
            Self::PlanPreparation => "plan/preparation",
            Self::PlanDecisions => "plan/decisions",
            Self::PlanPaper => "plan/paper",
            Self::PlanTopics => "plan/topics",
            Self::PlanComplaint => "plan/complaint",
            Self::Topic(topic) => topic.path(),
            Self::About => "about",
            Self::SignedOut => "signed-out",
            Self::NotFound => "not-found",
        }
    }

    /// Whether its content belongs to one person: prerendered as a frame only.
    pub fn is_private(self) -> bool {
        !matches!(
            self.group(),
            Group::Every | Group::Rules | Group::Interpreter | Group::Rights | Group::Topics | Group::Complaint
        )
    }

    /// The group of pages whose code and texts are fetched together.
    pub fn group(self) -> Group {
        match self {
            Self::Guide | Self::Refusal => Group::Guide,
            Self::Rules | Self::RulesOutcomes | Self::RulesPractical => Group::Rules,
            Self::Interpreter | Self::InterpreterCards => Group::Interpreter,
            Self::InterpreterFee | Self::InterpreterRights | Self::InterpreterBooking | Self::InterpreterRemedies => {
                Group::Rights
            }
            Self::InterpreterNeed => Group::Need,
            Self::InterpreterRequest => Group::Request,
            Self::InterpreterRequests => Group::Requests,
            Self::Plan | Self::PlanDeadlines => Group::Plan,
            Self::PlanActions => Group::Actions,
            Self::PlanAppointments => Group::Appointments,
            Self::PlanFamily | Self::PlanSharing => Group::Sharing,
            Self::PlanPreparation => Group::Preparation,
            Self::PlanDecisions => Group::Decisions,
            Self::PlanPaper => Group::Paper,
            Self::PlanTopics | Self::Topic(_) => Group::Topics,
            Self::PlanComplaint => Group::Complaint,
            _ => Group::Every,
        }
    }

    /// Whether a search engine may keep it.
    pub fn is_listed(self) -> bool {
        !self.is_private() && !matches!(self, Self::SignedOut | Self::NotFound)
    }
}

/// Pages whose code and texts are fetched together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// What every visit needs.
    Every,
    /// The questions of the guide on family reunification.
    Guide,
    /// All its rules, to read.
    Rules,
    /// Interpreters: what to know, and the cards.
    Interpreter,
    /// The law on interpreters, and the fee.
    Rights,
    /// My need for an interpreter.
    Need,
    /// Ask for an interpreter.
    Request,
    /// My requests, and each of them.
    Requests,
    /// My plan at a glance, and its deadlines.
    Plan,
    /// Goals, and who does what.
    Actions,
    /// Meetings.
    Appointments,
    /// Family, consents, and who knows what.
    Sharing,
    /// Before the talk.
    Preparation,
    /// Decisions and complaints.
    Decisions,
    /// The plan on paper.
    Paper,
    /// What the plan can hold, explained.
    Topics,
    /// Where to complain.
    Complaint,
}

impl Group {
    /// How many groups there are.
    pub const COUNT: usize = 17;
}

/// A guide, and the file its rules are fetched from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Book {
    /// Family reunification.
    Family,
    /// Interpreters.
    Interpreter,
    /// The plan.
    Plan,
}

/// A page in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Address {
    /// The language.
    pub language: Language,
    /// The page.
    pub route: Route,
}

impl Address {
    /// The page at `path`. Outside `/<language>/` there is none; inside, an unknown address is [`Route::NotFound`].
    pub fn parse(path: &str) -> Option<Self> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let (tag, rest) = path.strip_prefix('/')?.split_once('/').unwrap_or((&path[1..], ""));
        let language = Language::from_tag(tag)?;
        let rest = rest.trim_end_matches('/');
        let route = Route::ALL.into_iter().find(|route| route.path() == rest).unwrap_or(Route::NotFound);
        Some(Self { language, route })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.route.path() {
            "" => write!(f, "/{}/", self.language.tag()),
            path => write!(f, "/{}/{path}", self.language.tag()),
        }
    }
}

/// The choice of language.
pub const LANGUAGES: &str = "/";

/// Where the API's login begins; afterwards the person is back at `address`. `api` is the API's base address.
pub fn login(api: &str, address: Address) -> String {
    format!("{api}/login?return_to={address}")
}

/// A part of the catalogue of `language`; 0 is the one of every page.
pub fn catalogue(language: Language, part: usize) -> String {
    format!("/assets/{}", language.catalogue_file(part))
}

impl Group {
    /// The module of its pages, as the build names it.
    pub fn module(self) -> Option<&'static str> {
        match self {
            Self::Every => None,
            Self::Guide => Some("guide"),
            Self::Rules => Some("rules"),
            Self::Interpreter => Some("interpreter"),
            Self::Rights => Some("rights"),
            Self::Need => Some("need"),
            Self::Request => Some("request"),
            Self::Requests => Some("requests"),
            Self::Plan => Some("plan"),
            Self::Actions => Some("actions"),
            Self::Appointments => Some("appointments"),
            Self::Sharing => Some("sharing"),
            Self::Preparation => Some("preparation"),
            Self::Decisions => Some("decisions"),
            Self::Paper => Some("paper"),
            Self::Topics | Self::Complaint => Some("topics"),
        }
    }

    /// The parts of the words that its pages need besides those of every page.
    pub fn words(self) -> &'static [usize] {
        match self {
            Self::Every => &[],
            Self::Guide => &[QUESTIONS],
            Self::Rules => &[QUESTIONS, RULES, BASIS],
            Self::Interpreter => &[INTERPRETER],
            Self::Rights => &[INTERPRETER, RIGHTS, BASIS],
            Self::Need => &[INTERPRETER, FORMS, NEED],
            Self::Request => &[INTERPRETER, FORMS],
            Self::Requests => &[INTERPRETER, FORMS, STATUS],
            Self::Plan => &[PLAN, OVERVIEW],
            Self::Actions | Self::Appointments => &[PLAN, ACTS, ENTRIES],
            Self::Sharing => &[PLAN, SHARING, ENTRIES],
            Self::Preparation => &[PREPARATION, ENTRIES],
            Self::Decisions => &[PLAN, DECISIONS, ENTRIES],
            Self::Paper => &[PLAN, PAPER],
            Self::Topics => &[TOPICS, BASIS],
            Self::Complaint => &[COMPLAINTS, BASIS],
        }
    }

    /// The rules that its pages need.
    pub fn book(self) -> Option<Book> {
        match self {
            Self::Guide | Self::Rules => Some(Book::Family),
            Self::Rights => Some(Book::Interpreter),
            Self::Topics | Self::Complaint => Some(Book::Plan),
            _ => None,
        }
    }

    /// Whether its pages need the list of languages an interpreter can be asked for.
    pub fn needs_spoken(self) -> bool {
        matches!(self, Self::Interpreter | Self::Need | Self::Request | Self::Requests)
    }

    /// Whether its pages need the deadlines of the law.
    pub fn needs_deadlines(self) -> bool {
        matches!(self, Self::Plan | Self::Paper)
    }
}

include!(concat!(env!("OUT_DIR"), "/packed_files.rs"));

impl Book {
    /// Every guide.
    pub const ALL: [Self; 3] = [Self::Family, Self::Interpreter, Self::Plan];

    /// Its file.
    pub fn file(self) -> String {
        format!("/assets/{}", PACKED_GUIDES[self as usize])
    }
}

/// The list of languages an interpreter can be asked for.
pub fn spoken_file() -> String {
    format!("/assets/{PACKED_SPOKEN}")
}

/// The deadlines of the plan.
pub fn deadlines_file() -> String {
    format!("/assets/{PACKED_DEADLINES}")
}

/// The settings of the municipality.
pub const SETTINGS: &str = "/config.json";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_an_address_and_every_address_its_page() {
        for language in Language::ALL {
            for route in Route::ALL {
                let address = Address { language, route };
                assert_eq!(Address::parse(&address.to_string()), Some(address));
            }
        }
    }

    #[test]
    fn an_unknown_address_is_said_in_its_language_and_an_unknown_language_is_no_page() {
        let parse = |path| Address::parse(path).map(|address| (address.language.tag(), address.route));
        assert_eq!(parse("/ar/nothing"), Some(("ar", Route::NotFound)));
        assert_eq!(parse("/da"), Some(("da", Route::Home)));
        assert_eq!(parse("/da/plan/?utm=1#x"), Some(("da", Route::Plan)));
        assert_eq!(parse("/xx/plan"), None);
        assert_eq!(parse("/"), None);
        assert_eq!(parse("/api/session"), None);
        assert_eq!(parse(""), None);
    }
}
