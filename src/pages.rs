//! One file per page, in three groups: what every visit loads, and two that are loaded when one of their pages is shown.

pub mod about;
pub mod family;
pub mod guide;
pub mod home;
pub mod interpreter;
pub mod not_found;
pub mod outcome;
pub mod plan;
pub mod refusal;
pub mod request;
pub mod requests;
pub mod rules;
pub mod signed_out;
