//! Danish words beside those of the page, for papers that are read in both.

use crate::routes::{Address, Route};
use crate::visit::Visit;
use crate::words::{Language, Words};
use leptos::task::spawn_local;

/// Fetches the Danish words of a page. Without a connection, and where the page is in Danish, `hear` hears nothing.
pub fn fetch_danish(visit: Visit, words: &Words, route: Route, hear: impl FnOnce(Words) + 'static) {
    if !visit.is_live || words.language == Language::Da {
        return;
    }
    let loaded = visit.loaded().with(Address { language: Language::Da, route });
    spawn_local(async move {
        if let Some(loaded) = loaded.await {
            hear(loaded.words);
        }
    });
}
