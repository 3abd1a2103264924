//! On the build machine: every page in every language as HTML, and every catalogue.
//!
//! `prerender <template> <assets.json> <config.json> <folder>`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};
use vejviser::document::{Assets, PACKED, PACKED_DEADLINES, PACKED_LANGUAGES, Press};
use vejviser::json::Json;
use vejviser::routes::{Address, Book, Route, deadlines_file, spoken_file};
use vejviser::settings::Settings;
use vejviser::words::{Language, PARTS};

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [template, assets, settings, folder] = &arguments[..] else {
        eprintln!("prerender <template> <assets.json> <config.json> <folder>");
        return ExitCode::from(2);
    };
    match run(template, assets, settings, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("prerender: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(template: &Path, assets: &Path, settings: &Path, folder: &Path) -> Result<(), String> {
    let list = Json::parse(&read(assets)?).ok_or_else(|| format!("{}: is not JSON", assets.display()))?;
    let name = |key: &str| list.text(key).ok_or_else(|| format!("{}: {key}: is missing", assets.display()));
    let (style, script, wasm) = (name("style")?, name("script")?, name("wasm")?);
    let Some(Json::Object(modules)) = list.get("modules") else {
        return Err(format!("{}: modules: is missing", assets.display()));
    };
    let modules = modules.iter().filter_map(|(name, address)| Some((name.clone(), address.as_text()?))).collect();
    let assets = Assets { style, script, script_integrity: name("script_integrity")?, wasm, modules };
    let press = Press { template: read(template)?, assets, settings: Settings::parse(&read(settings)?)? };
    write(&folder.join("index.html"), &press.languages(false))?;
    write(&folder.join("404.html"), &press.languages(true))?;
    for language in Language::ALL {
        for route in Route::ALL {
            let address = Address { language, route };
            let file = folder.join(address.to_string().trim_matches('/')).join("index.html");
            write(&file, &press.page(address))?;
        }
        for part in 0..PARTS {
            write(&folder.join("assets").join(language.catalogue_file(part)), language.catalogue(part))?;
        }
    }
    let packed = Book::ALL.into_iter().map(|book| (book.file(), PACKED[book as usize]));
    let lists = [(spoken_file(), PACKED_LANGUAGES), (deadlines_file(), PACKED_DEADLINES)];
    for (address, content) in packed.chain(lists) {
        let file = folder.join(address.trim_start_matches('/'));
        fs::write(&file, content).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
