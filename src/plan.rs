//! What a person wants to know of their plan, from the contract's types to what the pages show. Pure.

pub mod acts;
pub mod bodies;
pub mod complaints;
pub mod due;
pub mod glance;
pub mod rooms;
pub mod written;

/// The areas of life, as the contract names them.
pub const AREAS: [&str; 12] = [
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
