//! Every mistake in rules/ and locales/, with file, line and key, before anything is built.

use crate::run::{Outcome, root};
use std::fs;

/// Checks rules and locales.
pub fn check() -> Outcome {
    let mut faults: Vec<String> = Vec::new();
    let rules = root().join("rules");
    let guide = rulebook::load::guide(&rules.join("family-reunification.toml"));
    faults.extend(guide.err().unwrap_or_default().iter().map(ToString::to_string));
    let spoken = rulebook::load::spoken_languages(&rules.join("spoken-languages.toml"));
    faults.extend(spoken.err().unwrap_or_default().iter().map(ToString::to_string));
    let locales = catalogue::compile::compile(&root().join("locales"));
    faults.extend(locales.as_ref().err().into_iter().flatten().map(ToString::to_string));
    if let Ok(locales) = &locales {
        faults.extend(unused(&locales.messages.iter().map(|message| message.id.as_str()).collect::<Vec<_>>()));
    }
    let root = format!("{}/", root().display());
    for fault in &faults {
        eprintln!("{}", fault.replace(&root, ""));
    }
    if faults.is_empty() {
        println!("rules/ and locales/ are sound");
        return Ok(());
    }
    Err(format!(
        "{} in rules/ and locales/",
        if faults.len() == 1 { "1 mistake".into() } else { format!("{} mistakes", faults.len()) }
    ))
}

/// Messages that no view calls and no rule names.
fn unused(ids: &[&str]) -> Vec<String> {
    let mut sources = String::new();
    gather(&root().join("src"), &mut sources);
    let of_rules = ["family-question-", "family-option-", "family-outcome-", "family-condition-", "family-deadline-"];
    let is_unused = |id: &&&str| {
        let function = format!(".{}(", id.replace(['-', '.'], "_"));
        !of_rules.iter().any(|prefix| id.starts_with(prefix)) && !sources.contains(&function)
    };
    ids.iter().filter(is_unused).map(|id| format!("locales/da: {id}: no page uses it")).collect()
}

fn gather(folder: &std::path::Path, sources: &mut String) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, sources);
        } else {
            sources.push_str(&fs::read_to_string(path).unwrap_or_default());
        }
    }
}

/// Notes in the files of each language that they follow today's source text.
pub fn stamp(tags: &[&str]) -> Outcome {
    tags.iter()
        .try_for_each(|tag| catalogue::compile::stamp(&root().join("locales"), tag).map_err(|fault| fault.to_string()))
}
