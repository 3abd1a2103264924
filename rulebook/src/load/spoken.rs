//! Reads the list of languages an interpreter can be asked for.

use super::Fault;
use crate::spoken::SpokenLanguage;
use std::collections::BTreeSet;
use std::path::Path;

/// Reads the list of languages an interpreter can be asked for.
pub fn spoken_languages(file: &Path) -> Result<Vec<SpokenLanguage>, Vec<Fault>> {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        language: Vec<SpokenLanguage>,
    }
    let fault = |line, key: &str, text| vec![Fault { file: file.into(), line, key: key.into(), text }];
    let text = std::fs::read_to_string(file).map_err(|error| fault(0, "", format!("cannot be read: {error}")))?;
    let line_at = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let list: List = toml::from_str(&text).map_err(|error| {
        fault(error.span().map_or(0, |span| line_at(span.start)), "language", error.message().replace('\n', " "))
    })?;
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for language in &list.language {
        let codes = language.dialects.iter().filter_map(|dialect| dialect.iso639_3.as_ref());
        for code in [&language.iso639_3].into_iter().chain(codes) {
            let line = text.rfind(&format!("\"{code}\"")).map_or(0, line_at);
            if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_lowercase()) {
                let sentence = format!("`{code}` is no ISO 639-3 code: three small letters");
                faults.extend(fault(line, "iso639_3", sentence));
            }
            if !seen.insert(code.clone()) {
                faults.extend(fault(line, "iso639_3", format!("`{code}` stands twice")));
            }
        }
        for script in &language.scripts {
            let line = text.find(&format!("\"{}\"", language.iso639_3)).map_or(0, line_at);
            let mut letters = script.bytes();
            let is_code = script.len() == 4
                && letters.next().is_some_and(|first| first.is_ascii_uppercase())
                && letters.all(|letter| letter.is_ascii_lowercase());
            if !is_code {
                faults.extend(fault(line, "scripts", format!("`{script}` is no ISO 15924 code: like `Arab`")));
            }
        }
    }
    if faults.is_empty() { Ok(list.language) } else { Err(faults) }
}
