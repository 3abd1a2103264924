//! A date, in the words of the page and as Danish letters write it.

use crate::element::{El, el};
use crate::local_time::LocalTime;
use crate::words::{Language, Words};
use rulebook::Date;

/// A day: `Sunday 22 November 2026`, and in other languages than Danish also `22. november 2026`.
pub fn date_text(words: &Words, date: Date) -> El {
    with_danish(words, date, long(words, date), date.to_string())
}

/// A moment on a Danish wall clock.
pub fn time_text(words: &Words, time: LocalTime) -> El {
    let text = words.date_with_time(&long(words, time.date), &time.clock()).plain();
    with_danish(words, time.date, text, time.to_string())
}

/// The day in the words of the page, as text.
pub fn long(words: &Words, date: Date) -> String {
    let weekday = words.date_weekday(date.weekday().into()).plain();
    let month = words.date_month(date.month().into()).plain();
    words.date_long(date.day().into(), &month, &date.year().to_string(), &weekday).plain()
}

fn with_danish(words: &Words, date: Date, text: String, machine: String) -> El {
    let danish = (words.language != Language::Da).then(|| {
        let text = words.date_danish(date.day().into(), date.month().into(), &date.year().to_string()).plain();
        el("bdi").attr("lang", "da").class("danish-date").with(format!("({text})"))
    });
    el("span").with(el("time").attr("datetime", machine).with(text)).with(" ").with(danish)
}
