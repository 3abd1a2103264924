//! Compiles `locales/` and `rules/` into the program: a function per message, a catalogue per language, each guide.
//!
//! A mistake in either folder stops the build with one sentence per mistake: file, line, id.

use catalogue::compile::{Kind, Locales, compile, hash};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// Kinds of ids of a rule file, each with the prefix of its texts and the attributes every text must have.
const RULE_TEXTS: [(&str, &[&str]); 5] = [
    ("family-question-", &["why"]),
    ("family-option-", &[]),
    ("family-outcome-", &["meaning", "next"]),
    ("family-condition-", &[]),
    ("family-deadline-", &[]),
];

fn main() {
    for folder in ["locales", "rules", "build.rs"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let locales = compile(Path::new("locales")).unwrap_or_else(|faults| stop(&faults));
    let write = |name: &str, text: &str| fs::write(out.join(name), text).expect("OUT_DIR can be written");

    write("words.rs", &words(&locales));
    write("languages.rs", &languages(&locales));
    for (language, catalogue) in locales.languages.iter().zip(&locales.catalogues) {
        write(&format!("words-{}.txt", language.tag), catalogue);
    }
    let file = Path::new("rules/family-reunification.toml");
    let guide = rulebook::load::guide(file).unwrap_or_else(|faults| stop(&faults));
    missing_texts(file, &guide, &locales);
    let packed = postcard::to_allocvec(&guide).expect("a guide can be packed");
    fs::write(out.join("family-reunification.guide"), packed).expect("OUT_DIR can be written");
    let spoken = rulebook::load::spoken_languages(Path::new("rules/spoken-languages.toml"))
        .unwrap_or_else(|faults| stop(&faults));
    let rows = spoken.iter().fold(String::new(), |mut rows, language| {
        let _ = writeln!(rows, "    ({:?}, {:?}, {:?}),", language.iso639_3, language.name, language.danish);
        rows
    });
    write("spoken.rs", &format!("&[\n{rows}]"));
}

fn stop<T>(faults: &[impl std::fmt::Display]) -> T {
    for fault in faults {
        println!("cargo::error={fault}");
    }
    process::exit(1)
}

/// Every id of the guide has its texts, and every variable in them is a value of the guide.
fn missing_texts(file: &Path, guide: &rulebook::Guide, locales: &Locales) {
    let mut faults = Vec::new();
    let options = guide
        .questions
        .iter()
        .flat_map(|question| question.options.iter().map(|option| format!("{}-{option}", question.id)));
    let ids: [Vec<String>; 5] = [
        guide.questions.iter().map(|one| one.id.clone()).collect(),
        options.collect(),
        guide.outcomes.iter().map(|one| one.id.clone()).collect(),
        guide.conditions.iter().map(|one| one.id.clone()).collect(),
        guide.deadlines.iter().map(|one| one.id.clone()).collect(),
    ];
    for ((prefix, attributes), ids) in RULE_TEXTS.iter().zip(ids) {
        for id in &ids {
            let texts = [String::new()].into_iter().chain(attributes.iter().map(|attribute| format!(".{attribute}")));
            for suffix in texts {
                let text = format!("{prefix}{id}{suffix}");
                if !locales.messages.iter().any(|message| message.id == text) {
                    faults.push(format!(
                        "{}: {id}: the text `{text}` is missing in locales/da/family.ftl",
                        file.display()
                    ));
                }
            }
        }
        for message in locales.messages.iter().filter(|message| message.id.starts_with(prefix)) {
            let id = message.id.trim_start_matches(prefix).split('.').next().unwrap_or_default();
            if !ids.iter().any(|known| known == id) {
                faults.push(format!("locales/da/family.ftl: {}: no id of {} uses it", message.id, file.display()));
            }
            for (name, _) in &message.variables {
                if guide.value(name).is_none() {
                    faults.push(format!(
                        "locales/da/family.ftl: {}: ${name} is no value of {}",
                        message.id,
                        file.display()
                    ));
                }
            }
        }
    }
    if !faults.is_empty() {
        stop(&faults)
    }
}

/// The typed functions, and the table of texts that rule files name.
fn words(locales: &Locales) -> String {
    let mut out = String::from("impl Words {\n");
    let mut table = String::new();
    let mut count = 0;
    for (index, message) in locales.messages.iter().enumerate() {
        if RULE_TEXTS.iter().any(|(prefix, _)| message.id.starts_with(prefix)) {
            let names: Vec<&str> = message.variables.iter().map(|(name, _)| name.as_str()).collect();
            let _ = writeln!(table, "    ({:?}, {index}, &{names:?}),", message.id);
            count += 1;
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
        let _ = writeln!(out, "    pub fn {name}(&self{parameters}) -> Text {{ self.text({index}, &[{arguments}]) }}");
    }
    let _ = writeln!(out, "}}\n/// Texts that rule files name: id, place, variables. Sorted by id.");
    let _ = writeln!(out, "pub(crate) static RULE_TEXTS: [(&str, usize, &[&str]); {count}] = [\n{table}];");
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
    let files = locales.languages.iter().zip(&locales.catalogues);
    let names =
        files.map(|(language, catalogue)| format!("\"words-{}-{}.txt\"", language.tag, &hash(&[catalogue])[..8]));
    table(
        "catalogue_file",
        "The name of its catalogue below `/assets/`, with a fingerprint of its content.",
        "&'static str",
        names.collect(),
    );
    let contents = tags.iter().map(|tag| format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/words-{tag}.txt\"))"));
    out.push_str("    #[cfg(not(target_arch = \"wasm32\"))]\n");
    let arms: String =
        tags.iter().zip(contents).map(|(tag, value)| format!("Self::{} => {value}, ", variant(tag))).collect();
    let _ = writeln!(
        out,
        "    /// Its catalogue, for the build machine.\n    pub fn catalogue(self) -> &'static str {{ match self {{ {arms} }} }}\n}}"
    );
    out
}

/// `fa-AF` becomes `FaAf`.
fn variant(tag: &str) -> String {
    tag.split('-').map(|part| part[..1].to_uppercase() + &part[1..].to_lowercase()).collect()
}
