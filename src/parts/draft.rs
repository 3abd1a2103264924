//! Reading and changing what is filled in.

use crate::form::{Draft, Field};
use leptos::prelude::*;

/// Changes what is filled in. One function for all changes: written out at each place they would be kilobytes.
#[inline(never)]
pub fn change(draft: RwSignal<Draft>, act: &mut dyn FnMut(&mut Draft)) {
    let mut changed = draft.get_untracked();
    act(&mut changed);
    draft.set(changed);
}

/// What stands in a field, followed.
#[inline(never)]
pub fn now(draft: RwSignal<Draft>, field: Field) -> String {
    draft.get().get(field).to_owned()
}
