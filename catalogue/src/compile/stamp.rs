//! Who checked a translated file, and which source text it was made from.

use super::{Fault, Source, comments_of_file, hash, read};
use std::fs;
use std::path::Path;

/// Reads the stamps of a translated language: whether any file is only a machine's, and whether any is older than
/// its source.
pub(super) fn status(locales: &Path, source: &Source, faults: &mut Vec<Fault>) -> (bool, bool) {
    let (mut machine, mut outdated) = (false, false);
    for file in &source.files {
        let comments = comments_of_file(&file.resource);
        let value = |key: &str| comments.iter().find_map(|line| line.trim().strip_prefix(key));
        match value("checked: ") {
            Some(by) => machine |= by.trim() == "machine",
            None => faults.push(file.fault("", "needs a line `### checked: machine`, or the person and the date")),
        }
        let name = file.path.file_name().unwrap_or_default();
        match (value("source: "), source_hash(locales, Path::new(name))) {
            (Some(made_from), Ok(now)) => outdated |= made_from.trim() != now,
            (None, _) => faults.push(file.fault("", "needs a line `### source: …`: run `cargo xtask stamp`")),
            (_, Err(fault)) => faults.push(fault),
        }
    }
    (machine, outdated)
}

/// Fingerprint of the Danish and the English file a translation is made from.
fn source_hash(locales: &Path, name: &Path) -> Result<String, Fault> {
    let danish = read(&locales.join("da").join(name))?;
    let english = read(&locales.join("en").join(name))?;
    Ok(hash(&[&danish, &english]))
}

/// Writes into every file of `tag` that it now follows today's source text. Keeps who checked it; a file without
/// that line is a machine's.
pub fn stamp(locales: &Path, tag: &str) -> Result<(), Fault> {
    let folder = locales.join(tag);
    for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let text = read(&path)?;
        let hash = source_hash(locales, Path::new(&entry.file_name()))?;
        let checked = text.lines().find(|line| line.starts_with("### checked: ")).unwrap_or("### checked: machine");
        let rest: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with("### checked: ") && !line.starts_with("### source: "))
            .collect();
        let stamped = format!("{checked}\n### source: {hash}\n{}\n", rest.join("\n").trim_end());
        fs::write(&path, stamped).map_err(|error| Fault {
            file: path.clone(),
            line: 0,
            id: String::new(),
            text: format!("cannot be written: {error}"),
        })?;
    }
    Ok(())
}
