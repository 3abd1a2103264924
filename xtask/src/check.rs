//! Every mistake in rules/ and locales/, with file, line and key, before anything is built.

use crate::judge::today;
use crate::run::{Outcome, root};
use catalogue::compile::{Locales, Message, compile};
use rulebook::load;
use std::fs;

/// The guides.
const GUIDES: [&str; 3] = ["family-reunification.toml", "interpreter.toml", "plan.toml"];

/// What is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Rules and locales.
    All,
    /// Rules, and the texts that they name.
    Rules,
}

/// Checks rules and locales.
pub fn check(scope: Scope) -> Outcome {
    let locales = compile(&root().join("locales"));
    let mut faults: Vec<String> = rules(locales.as_ref().ok());
    let what = if scope == Scope::Rules { "rules/" } else { "rules/ and locales/" };
    if scope == Scope::All || faults.is_empty() {
        faults.extend(locales.as_ref().err().into_iter().flatten().map(ToString::to_string));
    }
    if let (Ok(locales), Scope::All) = (&locales, scope) {
        faults.extend(unused(&locales.messages.iter().map(|message| message.id.as_str()).collect::<Vec<_>>()));
    }
    let root = format!("{}/", root().display());
    for fault in &faults {
        eprintln!("{}", fault.replace(&root, ""));
    }
    match faults.len() {
        0 => {
            println!("{what} {} sound", if scope == Scope::Rules { "is" } else { "are" });
            Ok(())
        }
        1 => Err(format!("1 mistake in {what}")),
        count => Err(format!("{count} mistakes in {what}")),
    }
}

/// Mistakes in the rule files: in each file, on every way through the guide, and in what texts it names.
fn rules(locales: Option<&Locales>) -> Vec<String> {
    let folder = root().join("rules");
    let mut faults = Vec::new();
    for name in GUIDES {
        let file = folder.join(name);
        match load::guide(&file) {
            Err(found) => faults.extend(found),
            Ok(guide) => {
                let text = fs::read_to_string(&file).unwrap_or_default();
                faults.extend(load::coverage(&file, &text, &guide, today()));
                if let Some(locales) = locales {
                    let messages: Vec<_> = locales.messages.iter().map(Message::named).collect();
                    faults.extend(load::texts(&file, &text, &guide, &messages));
                }
            }
        }
    }
    faults.extend(load::spoken_languages(&folder.join("spoken-languages.toml")).err().unwrap_or_default());
    faults.iter().map(ToString::to_string).collect()
}

/// Messages that no view calls and no rule names.
fn unused(ids: &[&str]) -> Vec<String> {
    let mut sources = String::new();
    gather(&root().join("src"), &mut sources);
    let is_unused = |id: &&&str| {
        let function = format!(".{}(", id.replace(['-', '.'], "_"));
        !load::is_of_rules(id) && !sources.contains(&function)
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
