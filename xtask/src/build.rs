//! Builds the release app, when anything it is made from has changed.

use crate::run::{Outcome, cargo, program, root, run, say};
use crate::tools;
use std::fs;
use std::path::Path;

/// Everything the app is made from.
const SOURCES: [&str; 15] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "catalogue/src",
    "index.html",
    "locales",
    "package-lock.json",
    "public",
    "rulebook/src",
    "rules",
    "rust-toolchain.toml",
    "src",
    "style",
    "xtask/src",
];

/// Cargo's arguments for the program that renders the pages.
pub const PRERENDER: [&str; 7] =
    ["--package", "vejviser", "--no-default-features", "--features", "ssr", "--bin", "prerender"];

/// Builds dist/.
pub fn build() -> Outcome {
    tools::for_building()?;
    let mut seen = Vec::new();
    for source in SOURCES {
        collect(&root().join(source), &mut seen)?;
    }
    let now = catalogue::compile::hash(&seen.iter().map(String::as_str).collect::<Vec<_>>());
    let stamp = root().join("dist/.built-from");
    if fs::read_to_string(&stamp).is_ok_and(|before| before == now) {
        return Ok(());
    }
    say("building the app for the browser, and every page in every language");
    // Built before Trunk, so that its hook has only to run it.
    run(cargo(&["build", "--quiet"]).args(PRERENDER))?;
    run(program("trunk", &["build", "--release"]).env("PATH", tools::path()).env_remove("NO_COLOR"))?;
    fs::write(stamp, now).map_err(|error| format!("dist: {error}"))
}

fn collect(path: &Path, seen: &mut Vec<String>) -> Outcome {
    let fail = |error| format!("{}: {error}", path.display());
    if path.is_dir() {
        let mut entries: Vec<_> = fs::read_dir(path).map_err(fail)?.flatten().map(|entry| entry.path()).collect();
        entries.sort();
        return entries.iter().try_for_each(|entry| collect(entry, seen));
    }
    seen.push(path.display().to_string());
    seen.push(String::from_utf8_lossy(&fs::read(path).map_err(fail)?).into_owned());
    Ok(())
}
