//! Parts of life that an item of the plan, a paper or a consent belongs to.

/// `Area`.
pub const ALL: [&str; 12] = [
    "danish",
    "employment",
    "education",
    "health",
    "housing",
    "children_school",
    "social",
    "economy",
    "residence_permit",
    "family_reunification",
    "network_leisure",
    "documents_practical",
];
