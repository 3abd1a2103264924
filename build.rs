//! Compiles `locales/` and `rules/` into the program: a function per message, a catalogue per language, each guide.
//!
//! A mistake in either folder stops the build with one sentence per mistake: file, line, id.

use catalogue::compile::{Kind, Locales, compile, hash};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// The guides, in the order of `Book`.
const GUIDES: [&str; 3] = ["family-reunification", "interpreter", "plan"];
/// Tables of texts that rule files name: what their ids begin with. A module carries only the table it needs.
const TABLES: [(&str, &[&str]); 4] = [
    ("QUESTION_TEXTS", &["family-question-", "family-option-"]),
    ("RIGHTS_TEXTS", &["interpreter-"]),
    ("PLAN_TEXTS", &["plan-"]),
    ("RULE_TEXTS", &[""]),
];

fn main() {
    for folder in ["locales", "rules", "build.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let locales = compile(Path::new("locales")).unwrap_or_else(|faults| stop(&faults));
    let write = |name: &str, text: &str| fs::write(out.join(name), text).expect("OUT_DIR can be written");

    write("words.rs", &words(&locales));
    for (language, catalogues) in locales.languages.iter().zip(&locales.catalogues) {
        for (part, catalogue) in catalogues.iter().enumerate() {
            write(&format!("words-{}-{part}.txt", language.tag), catalogue);
        }
    }
    let messages: Vec<_> = locales.messages.iter().map(catalogue::compile::Message::named).collect();
    let files = GUIDES.map(|name| {
        let file = PathBuf::from(format!("rules/{name}.toml"));
        let guide = rulebook::load::guide(&file).unwrap_or_else(|faults| stop(&faults));
        let rules = fs::read_to_string(&file).expect("it has just been read");
        let faults = rulebook::load::texts(&file, &rules, &guide, &messages);
        if !faults.is_empty() {
            stop(&faults)
        }
        packed(&out, name, &guide.to_bytes())
    });
    let spoken = rulebook::load::spoken_languages(Path::new("rules/spoken-languages.toml"))
        .unwrap_or_else(|faults| stop(&faults));
    let deadlines = rulebook::load::deadlines(Path::new("rules/deadlines.toml")).unwrap_or_else(|faults| stop(&faults));
    let deadlines = packed(&out, "deadlines", &rulebook::pack::to_bytes(&deadlines));
    let spoken = packed(&out, "spoken-languages", &rulebook::pack::to_bytes(&spoken));
    write(
        "packed_files.rs",
        &format!(
            "/// The packed guides, below `/assets/`.\npub const PACKED_GUIDES: [&str; {}] = {files:?};\n\
             /// The packed list of languages, below `/assets/`.\npub const PACKED_SPOKEN: &str = {spoken:?};\n\
             /// The packed deadlines of the plan, below `/assets/`.\npub const PACKED_DEADLINES: &str = {deadlines:?};\n",
            files.len()
        ),
    );
    write("languages.rs", &languages(&locales));
}

/// Writes a packed file into OUT_DIR. Returns its name on the site, with a fingerprint of its content.
fn packed(out: &Path, name: &str, bytes: &[u8]) -> String {
    let digits = bytes.iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
    fs::write(out.join(format!("{name}.bin")), bytes).expect("OUT_DIR can be written");
    format!("{name}-{}.bin", &hash(&[&digits])[..8])
}

fn stop<T>(faults: &[impl std::fmt::Display]) -> T {
    for fault in faults {
        println!("cargo::error={fault}");
    }
    process::exit(1)
}

/// The typed functions, and the table of texts that rule files name.
fn words(locales: &Locales) -> String {
    let mut out = String::from("impl Words {\n");
    let mut table = std::collections::BTreeMap::new();
    for message in &locales.messages {
        let (part, place) = (message.part, message.place);
        if rulebook::load::is_of_rules(&message.id) {
            let names: Vec<&str> = message.variables.iter().map(|(name, _)| name.as_str()).collect();
            table.insert(&message.id, format!("    ({:?}, {part}, {place}, &{names:?}),\n", message.id));
            continue;
        }
        let name = message.id.replace(['-', '.'], "_");
        let (mut parameters, mut arguments) = (String::new(), String::new());
        for (variable, kind) in &message.variables {
            let variable = variable.replace('-', "_");
            let (rust, variant) = match kind {
                Kind::Number => ("i64", "Number"),
                Kind::Text => ("&str", "Text"),
            };
            let _ = write!(parameters, ", {variable}: {rust}");
            let _ = write!(arguments, "Argument::{variant}({variable}), ");
        }
        let _ = writeln!(out, "    /// Danish: {}", message.gist);
        let _ = writeln!(
            out,
            "    pub fn {name}(&self{parameters}) -> Text {{ self.text({part}, {place}, &[{arguments}]) }}"
        );
    }
    let _ = writeln!(out, "}}\n/// Texts that rule files name: id, part, place, variables. Sorted by id.");
    let mut left: Vec<(&String, String)> = table.into_iter().collect();
    for (name, prefixes) in TABLES {
        let is_here = |id: &str| prefixes.iter().any(|prefix| id.starts_with(prefix));
        let (here, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|(id, _)| is_here(id));
        left = others;
        let rows: Vec<String> = here.into_iter().map(|(_, row)| row).collect();
        let _ = writeln!(
            out,
            "pub(crate) static {name}: [(&str, usize, usize, &[&str]); {}] = [\n{}];",
            rows.len(),
            rows.concat()
        );
    }
    let _ = writeln!(
        out,
        "/// How many parts the words of a language have.\npub const PARTS: usize = {};",
        locales.parts.len() + 1
    );
    for (place, part) in locales.parts.iter().enumerate() {
        let _ = writeln!(
            out,
            "/// The place of the part `{}` among the catalogues of a language.\npub const {}: usize = {};",
            part.name,
            part.name.to_uppercase(),
            place + 1
        );
    }
    let _ = writeln!(
        out,
        "/// Fingerprint of all ids: catalogue and program must agree on it.\npub const VERSION: &str = {:?};",
        locales.version
    );
    out
}

fn languages(locales: &Locales) -> String {
    let tags: Vec<&str> = locales.languages.iter().map(|language| language.tag.as_str()).collect();
    let mut out = String::from(
        "/// A language a page can be read in.\n#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum Language {\n",
    );
    for language in &locales.languages {
        let _ = writeln!(out, "    /// {}.\n    {},", language.name, variant(&language.tag));
    }
    let _ = writeln!(out, "}}\nimpl Language {{\n    /// Every language, in the order of the page.");
    let all: Vec<String> = tags.iter().map(|tag| format!("Self::{}", variant(tag))).collect();
    let _ = writeln!(out, "    pub const ALL: [Self; {}] = [{}];", tags.len(), all.join(", "));
    let mut table = |name: &str, doc: &str, kind: &str, values: Vec<String>| {
        let arms: String =
            tags.iter().zip(values).map(|(tag, value)| format!("Self::{} => {value}, ", variant(tag))).collect();
        let _ = writeln!(out, "    /// {doc}\n    pub fn {name}(self) -> {kind} {{ match self {{ {arms} }} }}");
    };
    let text = |pick: fn(&catalogue::compile::Language) -> String| {
        locales.languages.iter().map(|language| format!("{:?}", pick(language))).collect::<Vec<_>>()
    };
    table("tag", "Its BCP 47 tag.", "&'static str", text(|language| language.tag.clone()));
    table("name", "Its own name in its own script.", "&'static str", text(|language| language.name.clone()));
    table("direction", "`ltr` or `rtl`.", "&'static str", text(|language| language.direction.clone()));
    let flags = |pick: fn(&catalogue::compile::Language) -> bool| {
        locales.languages.iter().map(|language| pick(language).to_string()).collect::<Vec<_>>()
    };
    table(
        "is_machine_translated",
        "Some of its texts no person has checked.",
        "bool",
        flags(|language| language.machine),
    );
    table(
        "is_outdated",
        "Some of its texts are older than the Danish ones.",
        "bool",
        flags(|language| language.outdated),
    );
    let mut of_parts = |name: &str, doc: &str, cfg: &str, value: &dyn Fn(usize, usize) -> String| {
        let mut arms = String::new();
        for (place, tag) in tags.iter().enumerate() {
            for part in 0..=locales.parts.len() {
                let _ = write!(arms, "(Self::{}, {part}) => {}, ", variant(tag), value(place, part));
            }
        }
        let _ = writeln!(
            out,
            "{cfg}    /// {doc}\n    pub fn {name}(self, part: usize) -> &'static str {{ match (self, part) {{ {arms} _ => \"\" }} }}"
        );
    };
    of_parts(
        "catalogue_file",
        "The name of a part of its catalogue below `/assets/`, with a fingerprint of its content.",
        "",
        &|place, part| {
            let content = &locales.catalogues[place][part];
            let name = part.checked_sub(1).map_or("words", |part| &locales.parts[part].name);
            format!("\"{name}-{}-{}.txt\"", tags[place], &hash(&[content])[..8])
        },
    );
    of_parts(
        "catalogue",
        "A part of its catalogue, for the build machine.",
        "    #[cfg(not(target_arch = \"wasm32\"))]\n",
        &|place, part| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/words-{}-{part}.txt\"))", tags[place]),
    );
    out.push_str("}\n");
    out
}

/// `fa-AF` becomes `FaAf`.
fn variant(tag: &str) -> String {
    tag.split('-').map(|part| part[..1].to_uppercase() + &part[1..].to_lowercase()).collect()
}
