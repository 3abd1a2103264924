//! The table of sizes: what a phone must download before anything can be done, in bytes as sent (brotli 11).

use crate::run::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};

/// Everything up to the first interaction: HTML, CSS, script, module, one language, settings.
const FIRST_INTERACTION: u64 = 150_000;
/// HTML and CSS of a page: the first window of a connection (RFC 6928, ten segments of 1,460 bytes).
const FIRST_WINDOW: u64 = 14_600;

/// Prints the table of dist/; fails above a limit.
pub fn table() -> Outcome {
    let dist = root().join("dist");
    let size = |path: &Path| {
        let mut sent = path.as_os_str().to_owned();
        sent.push(".br");
        fs::metadata(PathBuf::from(sent)).or_else(|_| fs::metadata(path)).map(|file| file.len()).unwrap_or(0)
    };
    let assets = |start: &str, end: &str| -> Vec<PathBuf> {
        let entries = fs::read_dir(dist.join("assets")).into_iter().flatten().flatten().map(|entry| entry.path());
        let fits = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.starts_with(start) && name.ends_with(end)
        };
        let mut found: Vec<PathBuf> = entries.filter(fits).collect();
        found.sort();
        found
    };
    let one = |start: &str, end: &str| assets(start, end).first().map_or(0, |path| size(path));
    let (style, script, wasm) = (one("style-", ".css"), one("app-", ".js"), one("app-", ".wasm"));
    let settings = size(&dist.join("config.json"));

    println!("\nSizes in bytes as sent (brotli 11)\n");
    println!("  style {style} · script {script} · module {wasm} · settings {settings}");
    println!(
        "\n  {:<10} {:>10} {:>12} {:>14} {:>18}",
        "language", "words", "largest page", "HTML and CSS", "first interaction"
    );
    let (mut window, mut first) = (0, 0);
    for words in assets("words-", ".txt") {
        let name = words.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let tag = name.trim_start_matches("words-").rsplit_once('-').map_or("", |(tag, _)| tag);
        let page = largest_page(&dist.join(tag), &size);
        let (in_window, in_all) = (page + style, page + style + script + wasm + size(&words) + settings);
        println!("  {tag:<10} {:>10} {page:>12} {in_window:>14} {in_all:>18}", size(&words));
        window = window.max(in_window);
        first = first.max(in_all);
    }
    println!("  {:<10} {:>10} {:>12} {FIRST_WINDOW:>14} {FIRST_INTERACTION:>18}\n", "limit", "", "");
    for font in assets("", ".woff2") {
        println!(
            "  {:<28} {:>8}  (only where its script is shown and the device lacks it)",
            name_of(&font),
            size(&font)
        );
    }
    println!();
    if first == 0 {
        return Err("There is nothing in dist/: run `cargo xtask build`.".into());
    }
    if window >= FIRST_WINDOW {
        return Err(format!("HTML and CSS of a page are {window} bytes; the limit is {FIRST_WINDOW}."));
    }
    if first >= FIRST_INTERACTION {
        return Err(format!(
            "Everything up to the first interaction is {first} bytes; the limit is {FIRST_INTERACTION}."
        ));
    }
    Ok(())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn largest_page(folder: &Path, size: &impl Fn(&Path) -> u64) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let sizes = entries.map(|path| {
        if path.is_dir() {
            largest_page(&path, size)
        } else if path.extension().is_some_and(|extension| extension == "html") {
            size(&path)
        } else {
            0
        }
    });
    sizes.max().unwrap_or(0)
}
