//! The law as dated, sourced data, and the judge that reads it.
//!
//! [`load`] reads a file of `rules/` and says every mistake in it; [`judge`] turns a guide, answers and a day into
//! the next question or a verdict with its reasons. No words, no browser.

pub mod date;
pub mod deadlines;
pub mod guide;
pub mod judge;
#[cfg(feature = "load")]
pub mod load;
pub mod pack;
pub mod quantity;
pub mod spoken;

pub use date::Date;
pub use guide::Guide;
pub use quantity::Quantity;
