//! What a stated need and a request for one meeting have in common.

use crate::fields::Fields;
use crate::fields::Presence::{May, Must};

/// `ModeWish`.
pub const MODE_WISHES: [&str; 4] = ["in_person", "video", "phone", "no_preference"];

/// `GenderWish`.
pub const GENDER_WISHES: [&str; 3] = ["woman", "man", "no_preference"];

/// `YesNo`.
pub const YES_NO: [&str; 2] = ["yes", "no"];

/// `SpokenLanguageInput`.
pub fn spoken_language(fields: &mut Fields) {
    other_language(fields);
    fields.text(May, "dialect_note", 0..=80);
}

/// `OtherLanguageInput`.
pub fn other_language(fields: &mut Fields) {
    fields.spelled(Must, "iso639_3", |code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_lowercase()));
}

/// `WrittenLanguageInput`.
pub fn written_language(fields: &mut Fields) {
    other_language(fields);
    fields.spelled(May, "script", |code| {
        let mut letters = code.bytes();
        code.len() == 4
            && letters.next().is_some_and(|first| first.is_ascii_uppercase())
            && letters.all(|letter| letter.is_ascii_lowercase())
    });
}

/// `AvoidInput`.
pub fn avoid(fields: &mut Fields) {
    fields.flag(May, "no_relatives");
    fields.flag(May, "no_acquaintances");
    fields.text(May, "group_note", 0..=120);
}
