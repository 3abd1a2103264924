//! What a page explains: each kind of action and each area of life that a plan can have.

/// A kind of action or an area of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Topic(u8);

/// Where their addresses begin.
const BELOW: &str = "plan/";

/// The address of each: [`BELOW`] and the name of its text, which is `kind-` or `area-` and the word of the contract.
const TOPICS: [&str; Topic::COUNT] = [
    "plan/kind-danish-course",
    "plan/kind-internship",
    "plan/kind-wage-subsidy",
    "plan/kind-nytteindsats",
    "plan/kind-work",
    "plan/kind-igu",
    "plan/kind-mentor",
    "plan/kind-guidance-course",
    "plan/kind-ordinary-education",
    "plan/kind-job-search",
    "plan/kind-cv",
    "plan/kind-health-assessment",
    "plan/kind-treatment",
    "plan/kind-medical-followup",
    "plan/kind-school-start",
    "plan/kind-daycare",
    "plan/kind-housing-search",
    "plan/kind-financial-counselling",
    "plan/kind-competence-assessment",
    "plan/kind-education-assessment",
    "plan/kind-application",
    "plan/kind-meeting",
    "plan/kind-network",
    "plan/kind-civic-test",
    "plan/kind-other",
    "plan/area-danish",
    "plan/area-employment",
    "plan/area-education",
    "plan/area-health",
    "plan/area-housing",
    "plan/area-children-school",
    "plan/area-social",
    "plan/area-economy",
    "plan/area-residence-permit",
    "plan/area-family-reunification",
    "plan/area-network-leisure",
    "plan/area-documents-practical",
];

impl Topic {
    /// How many there are.
    pub const COUNT: usize = 37;

    /// The one at a place of the list.
    pub(super) const fn at(place: usize) -> Self {
        Self(place as u8)
    }

    /// All of them: kinds, then areas.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::COUNT).map(Self::at)
    }

    /// The kind of action with this word of the contract; none if nobody knows it.
    pub fn of_kind(word: &str) -> Option<Self> {
        Self::named("kind-", word)
    }

    /// The area with this word of the contract; none if nobody knows it.
    pub fn of_area(word: &str) -> Option<Self> {
        Self::named("area-", word)
    }

    fn named(what: &str, word: &str) -> Option<Self> {
        let id = format!("{what}{}", word.replace('_', "-"));
        Self::all().find(|topic| topic.id() == id)
    }

    /// The name of its text.
    pub fn id(self) -> &'static str {
        &self.path()[BELOW.len()..]
    }

    /// The address below the language.
    pub(super) fn path(self) -> &'static str {
        TOPICS[usize::from(self.0)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_and_every_area_of_the_contract_has_a_page_and_an_unknown_word_has_none() {
        let contract = include_str!("../../api/openapi.yaml");
        let words_below = |schema: &str| -> Vec<String> {
            let (_, rest) = contract.split_once(&format!("\n    {schema}:\n")).expect(schema);
            let (_, list) = rest.split_once("enum: [").expect("a list of words");
            let (list, _) = list.split_once(']').expect("its end");
            list.split(',').map(|word| word.trim().to_owned()).collect()
        };
        let kinds = words_below("ActionKind");
        let areas = words_below("Area");
        assert_eq!(areas, crate::plan::AREAS);
        assert_eq!(kinds.len() + areas.len(), Topic::COUNT);
        assert!(kinds.iter().all(|word| Topic::of_kind(word).is_some()), "{kinds:?}");
        assert!(areas.iter().all(|word| Topic::of_area(word).is_some()), "{areas:?}");
        assert_eq!(Topic::of_kind("teleported"), None);
    }
}
