//! Every address: the type, its text and back. No other file spells one.

use crate::words::{Language, QUESTIONS, RULES, SERVICES};
use std::fmt;

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
    /// Ask for an interpreter.
    InterpreterRequest,
    /// My requests and their answers.
    InterpreterRequests,
    /// My plan.
    Plan,
    /// About this site.
    About,
    /// After signing out.
    SignedOut,
    /// An address that no page has.
    NotFound,
}

impl Route {
    /// Every page.
    pub const ALL: [Self; 14] = [
        Self::Home,
        Self::Family,
        Self::Guide,
        Self::Refusal,
        Self::Rules,
        Self::RulesOutcomes,
        Self::RulesPractical,
        Self::Interpreter,
        Self::InterpreterRequest,
        Self::InterpreterRequests,
        Self::Plan,
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
            Self::InterpreterRequest => "interpreter/request",
            Self::InterpreterRequests => "interpreter/requests",
            Self::Plan => "plan",
            Self::About => "about",
            Self::SignedOut => "signed-out",
            Self::NotFound => "not-found",
        }
    }

    /// Whether its content belongs to one person: prerendered as a frame only.
    pub fn is_private(self) -> bool {
        matches!(self, Self::Guide | Self::Refusal | Self::InterpreterRequest | Self::InterpreterRequests | Self::Plan)
    }

    /// The group of pages whose code and texts are fetched together.
    pub fn group(self) -> Group {
        match self {
            Self::Guide | Self::Refusal => Group::Guide,
            Self::Rules | Self::RulesOutcomes | Self::RulesPractical => Group::Rules,
            Self::InterpreterRequest | Self::InterpreterRequests | Self::Plan => Group::Services,
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
    /// Pages that call the API.
    Services,
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

/// The packed guide, below `/assets/`.
pub const GUIDE_FILE: &str = include!(concat!(env!("OUT_DIR"), "/guide_file.rs"));

impl Group {
    /// The module of its pages, as the build names it.
    pub fn module(self) -> Option<&'static str> {
        match self {
            Self::Every => None,
            Self::Guide => Some("guide"),
            Self::Rules => Some("rules"),
            Self::Services => Some("services"),
        }
    }

    /// The parts of the words that its pages need besides those of every page.
    pub fn words(self) -> &'static [usize] {
        match self {
            Self::Every => &[],
            Self::Guide => &[QUESTIONS],
            Self::Rules => &[QUESTIONS, RULES],
            Self::Services => &[SERVICES],
        }
    }

    /// Whether its pages need the rules.
    pub fn needs_guide(self) -> bool {
        matches!(self, Self::Guide | Self::Rules)
    }
}

/// The packed guide.
pub fn guide_file() -> String {
    format!("/assets/{GUIDE_FILE}")
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
