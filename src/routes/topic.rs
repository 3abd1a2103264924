//! What a page explains: each kind of action and each area of life that a plan can have.

/// A kind of action or an area of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Topic(u8);

/// The address of each, and the name of its text: `kind-` or `area-` and the word of the contract.
const TOPICS: [(&str, &str); Topic::COUNT] = [
    ("plan/kinds/danish-course", "kind-danish-course"),
    ("plan/kinds/internship", "kind-internship"),
    ("plan/kinds/wage-subsidy", "kind-wage-subsidy"),
    ("plan/kinds/nytteindsats", "kind-nytteindsats"),
    ("plan/kinds/work", "kind-work"),
    ("plan/kinds/igu", "kind-igu"),
    ("plan/kinds/mentor", "kind-mentor"),
    ("plan/kinds/guidance-course", "kind-guidance-course"),
    ("plan/kinds/ordinary-education", "kind-ordinary-education"),
    ("plan/kinds/job-search", "kind-job-search"),
    ("plan/kinds/cv", "kind-cv"),
    ("plan/kinds/health-assessment", "kind-health-assessment"),
    ("plan/kinds/treatment", "kind-treatment"),
    ("plan/kinds/medical-followup", "kind-medical-followup"),
    ("plan/kinds/school-start", "kind-school-start"),
    ("plan/kinds/daycare", "kind-daycare"),
    ("plan/kinds/housing-search", "kind-housing-search"),
    ("plan/kinds/financial-counselling", "kind-financial-counselling"),
    ("plan/kinds/competence-assessment", "kind-competence-assessment"),
    ("plan/kinds/education-assessment", "kind-education-assessment"),
    ("plan/kinds/application", "kind-application"),
    ("plan/kinds/meeting", "kind-meeting"),
    ("plan/kinds/network", "kind-network"),
    ("plan/kinds/civic-test", "kind-civic-test"),
    ("plan/kinds/other", "kind-other"),
    ("plan/areas/danish", "area-danish"),
    ("plan/areas/employment", "area-employment"),
    ("plan/areas/education", "area-education"),
    ("plan/areas/health", "area-health"),
    ("plan/areas/housing", "area-housing"),
    ("plan/areas/children-school", "area-children-school"),
    ("plan/areas/social", "area-social"),
    ("plan/areas/economy", "area-economy"),
    ("plan/areas/residence-permit", "area-residence-permit"),
    ("plan/areas/family-reunification", "area-family-reunification"),
    ("plan/areas/network-leisure", "area-network-leisure"),
    ("plan/areas/documents-practical", "area-documents-practical"),
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
        TOPICS[usize::from(self.0)].1
    }

    /// The address below the language.
    pub(super) fn path(self) -> &'static str {
        TOPICS[usize::from(self.0)].0
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
