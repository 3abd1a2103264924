//! A catalogue: every text of one language in one small file, in the order of their ids.
//!
//! [`compile`] writes it from Fluent files on the build machine; [`read`] formats from it in the browser.
//!
//! The format is text. Messages are divided by [`NEXT`]. Inside a message:
//!
//! | bytes | meaning |
//! | --- | --- |
//! | [`VALUE`] digit | the argument with that place |
//! | [`SELECT`] digit, variants, [`END`] | the variant that fits the argument |
//! | [`KEY`] key [`TEXT`] pattern | one variant; key `=5` is an exact number, a leading `*` marks the default |
//!
//! Everything else is text, with Fluent's isolates (U+2068 … U+2069) already in place.

#[cfg(feature = "compile")]
pub mod compile;
pub mod plural;
pub mod read;

/// Divides two messages.
pub const NEXT: char = '\u{1e}';
/// The value of an argument follows.
pub const VALUE: char = '\u{11}';
/// A choice between variants begins.
pub const SELECT: char = '\u{12}';
/// The key of a variant begins.
pub const KEY: char = '\u{13}';
/// The text of a variant begins.
pub const TEXT: char = '\u{14}';
/// The choice ends.
pub const END: char = '\u{15}';
/// Opens a stretch of Danish in a page of another language (left-to-right isolate).
pub const DANISH: char = '\u{2066}';
/// Opens a stretch whose direction its own first letter decides (first strong isolate).
pub const ISOLATE: char = '\u{2068}';
/// Closes either.
pub const POP: char = '\u{2069}';
