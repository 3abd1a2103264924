//! What a step comes to: nothing, or a fault that says what was wanted, what was found, and where.

use std::fmt::{Debug, Display};
use std::panic::Location;

/// Why a journey failed.
#[derive(Debug)]
pub struct Fault(pub String);

/// What a step comes to.
pub type Outcome<T = ()> = Result<T, Fault>;

impl<E: Display> From<E> for Fault {
    #[track_caller]
    fn from(error: E) -> Self {
        let text = error.to_string();
        // The driver adds its own stack, which says nothing about the page.
        let text = text.split("Stacktrace").next().unwrap_or_default().trim();
        let place = Location::caller();
        Self(format!("{text} ({}:{})", place.file(), place.line()))
    }
}

/// Compares.
#[track_caller]
pub fn same<T: PartialEq + Debug>(what: &str, found: T, wanted: T) -> Outcome {
    holds(&format!("{what}: found {found:?}, wanted {wanted:?}"), found == wanted)
}

/// Demands.
#[track_caller]
pub fn holds(what: &str, is_so: bool) -> Outcome {
    if is_so { Ok(()) } else { Err(Fault::from(what)) }
}
