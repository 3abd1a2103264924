//! The table of sizes: what a phone must download before anything can be done, in bytes as sent (brotli 11).

use crate::run::{Outcome, root};
use std::fs;
use std::path::{Path, PathBuf};

/// Everything up to the first interaction: HTML, CSS, script, modules, one language, settings, rules where shown.
const FIRST_INTERACTION: u64 = 150_000;
/// A group of pages: what a phone downloads besides what every page needs.
struct Group {
    /// The name of its module; `every page` has none of its own.
    name: &'static str,
    /// The parts of the words.
    words: &'static [&'static str],
    /// The packed rules and lists.
    packed: &'static [&'static str],
    /// A page that people enter by.
    entry: &'static str,
}

/// Every group, as `src/routes.rs` has them.
const GROUPS: [Group; 17] = [
    Group { name: "every page", words: &[], packed: &[], entry: "" },
    Group {
        name: "guide",
        words: &["questions"],
        packed: &["family-reunification"],
        entry: "family-reunification/guide",
    },
    Group {
        name: "rules",
        words: &["questions", "rules", "basis"],
        packed: &["family-reunification"],
        entry: "family-reunification/rules",
    },
    Group { name: "interpreter", words: &["interpreter"], packed: &["spoken-languages"], entry: "interpreter" },
    Group {
        name: "rights",
        words: &["interpreter", "rights", "basis"],
        packed: &["interpreter"],
        entry: "interpreter/rights",
    },
    Group {
        name: "need",
        words: &["interpreter", "forms", "need"],
        packed: &["spoken-languages"],
        entry: "interpreter/need",
    },
    Group {
        name: "request",
        words: &["interpreter", "forms"],
        packed: &["spoken-languages"],
        entry: "interpreter/request",
    },
    Group {
        name: "requests",
        words: &["interpreter", "forms", "status"],
        packed: &["spoken-languages"],
        entry: "interpreter/requests",
    },
    Group { name: "plan", words: &["plan", "overview"], packed: &["deadlines"], entry: "plan" },
    Group { name: "actions", words: &["plan", "acts", "entries"], packed: &[], entry: "plan/actions" },
    Group { name: "appointments", words: &["plan", "acts", "entries"], packed: &[], entry: "plan/appointments" },
    Group { name: "sharing", words: &["plan", "sharing", "entries"], packed: &[], entry: "plan/sharing" },
    Group { name: "preparation", words: &["preparation", "entries"], packed: &[], entry: "plan/preparation" },
    Group { name: "decisions", words: &["plan", "decisions", "entries"], packed: &[], entry: "plan/decisions" },
    Group { name: "paper", words: &["plan", "paper"], packed: &["deadlines"], entry: "plan/paper" },
    Group { name: "topics", words: &["topics", "basis"], packed: &["plan"], entry: "plan/area-employment" },
    Group { name: "topics", words: &["complaints", "basis"], packed: &["plan"], entry: "plan/complaint" },
];
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
    let (mut window, mut first) = (0, 0);
    // A group's file of modules is named after it.
    let module_of = |group: &str| one(&format!("pages-{group}-"), ".bin");
    if let Some(Group { name, .. }) = GROUPS[1..].iter().find(|group| module_of(group.name) == 0) {
        return Err(format!("The build has no module for the pages of `{name}`: run `cargo xtask build`."));
    }
    for Group { name, words, packed, entry } in GROUPS {
        let module = module_of(name);
        let packed: u64 = packed.iter().map(|file| one(&format!("{file}-"), ".bin")).sum();
        println!("\n  {name}: further modules {module}, rules and lists {packed}\n");
        println!(
            "  {:<10} {:>10} {:>12} {:>14} {:>18}",
            "language", "words", "largest page", "HTML and CSS", "first interaction"
        );
        for base in assets("words-", ".txt") {
            let file = name_of(&base);
            let tag = file.trim_start_matches("words-").rsplit_once('-').map_or("", |(tag, _)| tag);
            let more: u64 = words.iter().map(|part| one(&format!("{part}-{tag}-"), ".txt")).sum();
            let words = size(&base) + more;
            let largest = largest_page(&dist.join(tag), &size);
            let page = if entry.is_empty() { largest } else { size(&dist.join(tag).join(entry).join("index.html")) };
            let in_all = page + style + script + wasm + module + packed + words + settings;
            println!("  {tag:<10} {words:>10} {page:>12} {:>14} {in_all:>18}", page + style);
            window = window.max(largest + style);
            first = first.max(in_all);
        }
    }
    println!("\n  {:<10} {:>10} {:>12} {FIRST_WINDOW:>14} {FIRST_INTERACTION:>18}\n", "limit", "", "");
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
