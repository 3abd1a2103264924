//! Parts that show a value and controls that take an answer, shared by several pages.

pub mod basis;
pub mod date;
pub mod field;
pub mod problem;
pub mod sheet;
