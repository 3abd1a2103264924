//! Calls that are being carried out. The same call cannot begin again before it is over.

use crate::state::lock;
use std::collections::HashSet;
use std::sync::{Arc, Mutex};

/// The names of the calls under way.
#[derive(Clone, Default)]
pub struct Calls(Arc<Mutex<HashSet<String>>>);

/// A call under way; over when dropped, also when the client has gone.
pub struct Call {
    calls: Calls,
    name: String,
}

impl Calls {
    /// Begins a call, unless one of this name is under way.
    pub fn begin(&self, name: &str) -> Option<Call> {
        let is_new = lock(&self.0).insert(name.to_owned());
        is_new.then(|| Call { calls: self.clone(), name: name.to_owned() })
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        lock(&self.calls.0).remove(&self.name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_begins_once_until_it_is_over() {
        let calls = Calls::default();
        let first = calls.begin("a");
        assert!(first.is_some());
        assert!(calls.begin("a").is_none());
        assert!(calls.begin("b").is_some());
        drop(first);
        assert!(calls.begin("a").is_some());
    }
}
