//! Whether every id of a guide has its texts, and every text its id.

use super::Fault;
use crate::guide::{DONT_KNOW, Guide};
use std::path::Path;

/// The first word of every text of a guide.
pub const TOPICS: [&str; 3] = ["family-", "interpreter-", "plan-"];

/// Kinds of ids of a rule file: the name of their texts behind the topic, the attributes every text must have, and
/// those it may have.
pub const KINDS: [(&str, &[&str], &[&str]); 8] = [
    ("question-", &["why"], &[]),
    ("option-", &[], &[]),
    ("outcome-", &["meaning", "next"], &[]),
    ("condition-", &[], &["more"]),
    ("deadline-", &[], &[]),
    ("document-", &[], &[]),
    ("statement-", &[], &["heading"]),
    ("value-", &[], &[]),
];

/// Whether a text is named by a rule file and called by no page.
pub fn is_of_rules(message: &str) -> bool {
    let rest = TOPICS.iter().find_map(|topic| message.strip_prefix(topic));
    rest.is_some_and(|rest| KINDS.iter().any(|(kind, ..)| rest.starts_with(kind)))
}

/// The topic of a guide: the first word of its id.
fn topic(guide: &Guide) -> String {
    format!("{}-", guide.id.split('-').next().unwrap_or_default())
}

/// Every text that is missing, left over, or shows a value that the rule does not name. `text` is the rule file's;
/// `messages` are ids (`id` or `id.attribute`) with the names of their variables.
pub fn texts(file: &Path, text: &str, guide: &Guide, messages: &[(String, Vec<String>)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for ((kind, must, may), ids) in KINDS.iter().zip(ids(guide)) {
        let prefix = &[&topic(guide), *kind].concat();
        let mut say = |id: &str, key: &str, sentence: String| {
            let line = text.lines().position(|line| line.contains(&format!("\"{id}\""))).map_or(0, |line| line + 1);
            faults.push(Fault { file: file.into(), line, key: key.into(), text: sentence });
        };
        for (id, written) in &ids {
            for suffix in [String::new()].into_iter().chain(must.iter().map(|attribute| format!(".{attribute}"))) {
                let wanted = format!("{prefix}{id}{suffix}");
                if !messages.iter().any(|(known, _)| *known == wanted) {
                    say(written, "id", format!("the text `{wanted}` is missing in locales/da"));
                }
            }
        }
        for (message, variables) in messages.iter().filter(|(message, _)| message.starts_with(prefix.as_str())) {
            let rest = message.trim_start_matches(prefix.as_str());
            let (id, attribute) = rest.split_once('.').map_or((rest, None), |(id, attribute)| (id, Some(attribute)));
            let is_known = attribute.is_none_or(|attribute| must.contains(&attribute) || may.contains(&attribute));
            if !ids.iter().any(|(known, _)| known == id) || !is_known {
                say(id, "id", format!("nothing in the file uses the text `{message}` of locales/da"));
            }
            let named = named_values(guide, kind, id);
            for name in variables {
                if guide.value(name).is_none() {
                    say(id, "id", format!("the text `{message}` shows ${name}, which is no value of the file"));
                } else if named.is_some_and(|named| !named.contains(name)) {
                    say(id, "values", format!("`{id}` must name the value `{name}`, which its text shows"));
                }
            }
        }
    }
    faults
}

/// Ids by kind, in the order of [`KINDS`]: as texts name them, and as the file writes them.
fn ids(guide: &Guide) -> [Vec<(String, String)>; 8] {
    let same = |id: &String| (id.clone(), id.clone());
    let options = guide.questions.iter().filter(|question| !question.beside_outcome).flat_map(|question| {
        let own = question.options.iter().filter(|option| !["yes", "no", DONT_KNOW].contains(&option.as_str()));
        own.map(|option| (format!("{}-{option}", question.id), option.clone()))
    });
    [
        guide.questions.iter().map(|one| same(&one.id)).collect(),
        options.collect(),
        guide.outcomes.iter().map(|one| same(&one.id)).collect(),
        guide.conditions.iter().map(|one| same(&one.id)).collect(),
        guide.deadlines.iter().map(|one| same(&one.id)).collect(),
        guide.documents.iter().map(|one| same(&one.id)).collect(),
        guide.statements.iter().map(|one| same(&one.id)).collect(),
        guide.values.iter().map(|one| same(&one.id)).collect(),
    ]
}

/// The values that a condition or a statement says its text shows.
fn named_values<'g>(guide: &'g Guide, kind: &str, id: &str) -> Option<&'g Vec<String>> {
    match kind {
        "condition-" => guide.condition(id).map(|one| &one.values),
        "statement-" => guide.statement(id).map(|one| &one.values),
        _ => None,
    }
}
