//! Takes groups of pages out of the module into modules of their own, which are fetched when such a page is shown.
//!
//! Trunk has run wasm-bindgen on the whole; what it made is replaced by the same of the part that every visit needs. What
//! several groups share is dozens of small modules; each group gets all of its own in one file, which compresses them
//! together.

use crate::run::{Outcome, program, root, run};
use crate::tools;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasm_split_cli_support::{Options, transform};

/// The script that fetches the modules; bundled with the rest.
pub const LINKS: &str = "split.js";

/// What fetches a file of modules and starts those that have not been started.
const LOADER: &str = include_str!("split.js");

/// The modules that a split makes, all in the staging folder.
pub struct Modules {
    /// Their names, without `.wasm`.
    pub names: Vec<String>,
    /// Which of them each group of pages needs.
    pub groups: BTreeMap<String, Vec<String>>,
}

/// Splits the module that cargo has built.
pub fn split(staging: &Path, is_release: bool) -> Outcome<Modules> {
    let profile = if is_release { "release" } else { "debug" };
    let built = root().join("target/wasm32-unknown-unknown").join(profile).join("vejviser.wasm");
    let whole = fs::read(&built).map_err(|error| format!("{}: {error}", built.display()))?;
    let main = staging.join("main.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = staging;
    options.main_out_path = &main;
    options.main_module = "./vejviser.js";
    let links = format!("./{LINKS}");
    options.link_name = &links;
    let split = transform(options).map_err(|error| format!("the module cannot be split: {error:#}"))?;
    let bindgen = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "vejviser", "--out-dir"];
    run(program("wasm-bindgen", &bindgen).arg(staging).arg(&main).env("PATH", tools::path()))?;
    fs::remove_file(&main).map_err(|error| format!("{}: {error}", main.display()))?;
    let mut names: Vec<String> =
        split.split_modules.iter().filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort();
    let groups = split.prefetch_map.into_iter().collect();
    Ok(Modules { names, groups })
}

/// Modules one behind another: how many, the number and length of each, then their bytes. All numbers have four bytes.
pub fn bundled(modules: &[(usize, Vec<u8>)]) -> Vec<u8> {
    let number = |number: usize| u32::try_from(number).expect("a module has less than 4 GB").to_le_bytes();
    let mut out = number(modules.len()).to_vec();
    for (place, content) in modules {
        out.extend(number(*place));
        out.extend(number(content.len()));
    }
    modules.iter().for_each(|(_, content)| out.extend(content));
    out
}

/// Has the script fetch one file for each group.
pub fn link(staging: &Path, addresses: &BTreeMap<String, String>) -> Outcome {
    let path = staging.join(LINKS);
    let fail = |error| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(fail)?;
    // Up to the first module: what the modules share with the rest.
    let (shared, _) = text.split_once("function wrapAsyncCb").ok_or_else(|| format!("{LINKS} is not as it was"))?;
    let mut script = format!("{shared}\n{LOADER}\n");
    for (group, address) in addresses {
        script.push_str(&format!("export const __wasm_split_load_{group} = loading({address:?});\n"));
    }
    fs::write(&path, script).map_err(fail)
}
