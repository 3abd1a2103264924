//! One file per page. `groups` says which of them are fetched together.

pub mod about;
pub mod cards;
pub mod family;
pub mod fee;
pub mod following;
pub mod guide;
pub mod home;
pub mod interpreter;
pub mod need;
pub mod not_found;
pub mod outcome;
pub mod plan;
pub mod refusal;
pub mod request;
pub mod requests;
pub mod rights;
pub mod rules;
pub mod signed_out;
