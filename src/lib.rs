//! Vejviser: the public front-end of a Danish municipality for people who have just arrived.
//!
//! Pure middle: [`words`], [`routes`], [`settings`], [`local_time`], [`form`], [`entry`], [`intent`],
//! [`plan`], [`reading`], [`calendar`], [`qr`] and the crates
//! `catalogue` and `rulebook`. Thin edges: [`browser`] alone touches the browser, [`api`] alone sends requests.
//! [`shell`] frames the pages; [`document`] renders them to text on the build machine.

pub mod api;
pub mod browser;
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod document;
mod element;
pub mod entry;
pub mod form;
pub mod groups;
pub mod intent;
pub mod json;
pub mod local_time;
mod pages;
mod parts;
pub mod plan;
pub mod qr;
pub mod reading;
pub mod routes;
pub mod settings;
pub mod shell;
pub mod visit;
pub mod words;
