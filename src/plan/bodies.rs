//! What is sent to the API, from what was typed: each is a body of the contract. Names of fields are those of the forms.

use crate::entry::Entry;
use crate::json::Writer;
use crate::local_time::LocalTime;

/// Why a person does not agree.
pub const OBJECTION: &str = "objection";
/// When something was done.
pub const DONE_DATE: &str = "done-date";
/// A remark on it.
pub const DONE_NOTE: &str = "done-note";
/// A question to the caseworker.
pub const QUESTION: &str = "question";
/// What something that was not done belongs to.
pub const MISSED_AREA: &str = "missed-area";
/// What was not done.
pub const MISSED_TEXT: &str = "missed-text";
/// When a decision came.
pub const DECISION_DAY: &str = "decision-day";
/// Who decided.
pub const DECISION_AUTHORITY: &str = "decision-authority";
/// What it belongs to.
pub const DECISION_AREA: &str = "decision-area";
/// What was decided.
pub const DECISION_OUTCOME: &str = "decision-outcome";
/// Who may pass something on: one of those known, and another.
pub const FROM: [&str; 2] = ["consent-from", "consent-from-line"];
/// Who may receive it: one of those known, and another.
pub const TO: [&str; 2] = ["consent-to", "consent-to-line"];
/// What it is about.
pub const SCOPE: &str = "consent-areas";
/// What for.
pub const PURPOSE: &str = "consent-purpose";
/// The last day it holds.
pub const UNTIL: &str = "consent-until";
/// The option that is none of those known.
pub const ANOTHER: &str = "another";
/// Who a person is and what they can.
pub const OWN_WORDS: &str = "own_words";
/// Languages they speak, in ISO 639-3.
pub const LANGUAGES: &str = "languages";
/// Whether the caseworker may see it.
pub const SHARE: &str = "share_with_caseworker";
/// What is written line by line, as the contract names it.
pub const LISTS: [&str; 5] = ["education", "work", "wishes", "questions", "documents_to_bring"];

/// `ActionAnswer`: yes.
pub fn agreed() -> String {
    Writer::default().text("answer", "agreed").end()
}

/// `ActionAnswer`: no, in the person's own words.
pub fn objected(entry: &Entry) -> String {
    Writer::default().text("answer", "objected").text("objection_text", entry.trimmed(OBJECTION)).end()
}

/// `ActionDoneReport`.
pub fn done(entry: &Entry) -> String {
    let day = entry.day(DONE_DATE).map(|day| day.to_string());
    Writer::default().maybe("done_date", day.as_deref()).unless_empty("note", entry.trimmed(DONE_NOTE)).end()
}

/// `NewActionQuestion`.
pub fn question(entry: &Entry) -> String {
    Writer::default().text("text", entry.trimmed(QUESTION)).end()
}

/// `NewPlanAcknowledgement`.
pub fn acknowledgement(version: i64) -> String {
    Writer::default().plain("version", version).end()
}

/// `NewComplaint` about a decision; no reasons are needed.
pub fn complaint(decision: &str, area: &str, text: &str) -> String {
    Writer::default().text("decision_id", decision).text("area", area).unless_empty("text", text).end()
}

/// `NewComplaint` about something that no decision was made on.
pub fn missed(entry: &Entry) -> String {
    Writer::default().text("area", entry.get(MISSED_AREA)).text("text", entry.trimmed(MISSED_TEXT)).end()
}

/// `NewDecision`.
pub fn decision(entry: &Entry) -> String {
    let received = entry.day(DECISION_DAY).map(|day| day.to_string());
    Writer::default()
        .maybe("date_received", received.as_deref())
        .text("authority", entry.trimmed(DECISION_AUTHORITY))
        .text("area", entry.get(DECISION_AREA))
        .text("outcome", entry.trimmed(DECISION_OUTCOME))
        .end()
}

/// A unit as an option: a comma would divide it in two.
pub fn option_of(name: &str) -> String {
    name.replace(',', "\u{1f}")
}

/// The unit that is chosen, or else written.
pub fn unit(entry: &Entry, [list, line]: [&str; 2]) -> String {
    match entry.get(list) {
        "" | ANOTHER => entry.trimmed(line).to_owned(),
        option => option.replace('\u{1f}', ","),
    }
}

/// The last minute of a consent: it lasts through the day that was chosen.
pub fn until(entry: &Entry) -> Option<LocalTime> {
    entry.day(UNTIL).map(|date| LocalTime { date, hour: 23, minute: 59 })
}

/// `NewConsent`.
pub fn consent(entry: &Entry) -> String {
    Writer::default()
        .text("from_unit", &unit(entry, FROM))
        .text("to_unit", &unit(entry, TO))
        .texts("data_scope", entry.chosen(SCOPE))
        .text("purpose", entry.trimmed(PURPOSE))
        .maybe("expires_at", until(entry).map(|until| until.to_string()).as_deref())
        .end()
}

/// `PreparationInput`. Languages that were saved and cannot be ticked are `kept`.
pub fn preparation<'a>(entry: &'a Entry, kept: impl Iterator<Item = &'a str>) -> String {
    let languages: Vec<String> =
        entry.chosen(LANGUAGES).chain(kept).map(|code| Writer::default().text("iso639_3", code).end()).collect();
    let mut body = Writer::default().unless_empty(OWN_WORDS, entry.trimmed(OWN_WORDS));
    for name in LISTS {
        body = body.texts(name, entry.lines(name));
    }
    if !languages.is_empty() {
        body = body.plain(LANGUAGES, format!("[{}]", languages.join(",")));
    }
    body.plain(SHARE, entry.get(SHARE) == "yes").end()
}
