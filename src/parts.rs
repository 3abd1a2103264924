//! Parts that show a value and controls that take an answer, shared by several pages.

pub mod absence;
pub mod basis;
pub mod contact;
pub mod danish;
pub mod date;
pub mod draft;
pub mod entry_fields;
pub mod entry_form;
pub mod field;
pub mod form;
pub mod language;
pub mod later;
pub mod plan;
pub mod problem;
pub mod sheet;
pub mod told;
