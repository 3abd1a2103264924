//! Parts that show a value and controls that take an answer, shared by several pages.

pub mod basis;
pub mod contact;
pub mod date;
pub mod draft;
pub mod field;
pub mod form;
pub mod language;
pub mod problem;
pub mod sheet;
