//! Troubles that the next calls of an operation meet, whoever makes them.

use super::Wish;
use crate::operations::Operation;
use crate::state::lock;
use std::iter::repeat_n;
use std::sync::Mutex;

/// The troubles to come, in the order in which they were asked for.
#[derive(Default)]
pub struct Demands(Mutex<Vec<(&'static str, Wish)>>);

impl Demands {
    /// Has the next `times` calls of the operation meet this.
    pub fn add(&self, operation: &'static Operation, wish: Wish, times: usize) {
        lock(&self.0).extend(repeat_n((operation.id, wish), times));
    }

    /// What this call of the operation meets. The next one does not meet it again.
    pub fn take(&self, operation: &Operation) -> Option<Wish> {
        let mut coming = lock(&self.0);
        let at = coming.iter().position(|(id, _)| *id == operation.id)?;
        Some(coming.remove(at).1)
    }

    /// Has every call go well again.
    pub fn forget(&self) {
        lock(&self.0).clear();
    }
}
