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
    words.long(date)
}

fn with_danish(words: &Words, date: Date, text: String, machine: String) -> El {
    let danish = (words.language != Language::Da).then(|| {
        let text = words.date_danish(date.day().into(), date.month().into(), &date.year().to_string()).plain();
        el("bdi").attr("lang", "da").class("danish-date").with(format!("({text})"))
    });
    el("span").with(el("time").attr("datetime", machine).with(text)).with(" ").with(danish)
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::document::words;

    #[test]
    fn a_date_reads_as_people_of_each_language_write_it_and_as_the_letter_has_it() {
        let date = "2026-11-22".parse().expect("a day");
        let long = |language| long(&words(language), date);
        assert_eq!(long(Language::Da), "søndag 22. november 2026");
        assert_eq!(long(Language::En), "Sunday 22 November 2026");
        assert_eq!(long(Language::Ar), "الأحد، 22 نوفمبر 2026");
        assert_eq!(long(Language::Ti), "ሰንበት፣ 22 ሕዳር 2026");
        for language in Language::ALL {
            let danish = words(language).date_danish(22, 11, "2026").plain();
            assert_eq!(danish, "22. november 2026");
            let time = words(language).date_with_time("D", "14:05").plain();
            assert!(time.find('D') < time.find("14:05"), "{time}");
        }
    }
}
