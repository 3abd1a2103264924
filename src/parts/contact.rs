//! How to reach the municipality.

use crate::element::{El, link, p};
use crate::settings::{Settings, dialled_phone, shown_phone};
use crate::words::Words;

/// How to reach the municipality.
pub fn contact(settings: &Settings, words: &Words) -> El {
    match &settings.contact.phone {
        Some(phone) => p(link(format!("tel:{}", dialled_phone(phone)), words.site_phone(&shown_phone(phone)))),
        None => p(words.site_phone_missing()),
    }
}
