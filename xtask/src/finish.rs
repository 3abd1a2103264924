//! What follows Trunk's build, in its staging folder: one script, style, fonts, every page, compressed copies.

use crate::build::PRERENDER;
use crate::run::{Outcome, cargo, program, root, run};
use crate::split;
use crate::tools;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Trunk's hook: TRUNK_STAGING_DIR holds index.html, the glue and the module.
pub fn finish() -> Outcome {
    let staging = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staging = staging.ok_or("`finish` is run by Trunk, which says where it builds")?;
    let is_release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let assets = staging.join("assets");
    fs::create_dir_all(&assets).map_err(|error| format!("{}: {error}", assets.display()))?;
    copy_folder(&root().join("public"), &staging)?;

    let modules = split::split(&staging, is_release)?;
    let bare = |module: &str| {
        let content = read(&staging.join(module))?;
        if !is_release {
            return Ok(content);
        }
        without_names(&content).ok_or_else(|| format!("{module} is not a WebAssembly module"))
    };
    write(&staging.join("vejviser_bg.wasm"), &bare("vejviser_bg.wasm")?)?;
    let wasm = hashed(&staging.join("vejviser_bg.wasm"), &assets, "app", "wasm")?;
    let mut addresses = BTreeMap::new();
    for (group, needed) in &modules.groups {
        let place = |name: &String| {
            let place = modules.names.iter().position(|known| known == name);
            place.ok_or_else(|| format!("{name} is no module of this build"))
        };
        let content = needed.iter().map(|name| Ok((place(name)?, bare(&format!("{name}.wasm"))?)));
        let file = staging.join(format!("{group}.bin"));
        write(&file, &split::bundled(&content.collect::<Outcome<Vec<_>>>()?))?;
        addresses
            .insert(group.clone(), format!("/assets/{}", hashed(&file, &assets, &format!("pages-{group}"), "bin")?));
    }
    for name in &modules.names {
        fs::remove_file(staging.join(format!("{name}.wasm"))).map_err(|error| format!("{name}.wasm: {error}"))?;
    }
    split::link(&staging, &addresses)?;
    let script = bundle(&staging, &wasm, is_release)?;
    let script = hashed(&script, &assets, "app", "js")?;
    no_inner_html(&assets.join(&script))?;
    let style = style(&assets)?;

    let integrity = STANDARD.encode(Sha384::digest(read(&assets.join(&script))?));
    let names = serde_json::json!({
        "style": format!("/assets/{style}"),
        "script": format!("/assets/{script}"),
        "script_integrity": format!("sha384-{integrity}"),
        "wasm": format!("/assets/{wasm}"),
        "modules": addresses,
    });
    let worker = staging.join("sw.js");
    let named = String::from_utf8_lossy(&read(&worker)?).replace("BUILD", &integrity[..12].replace(['/', '+'], "-"));
    write(&worker, named.as_bytes())?;
    let list = staging.join("assets.json");
    write(&list, names.to_string().as_bytes())?;
    let template = staging.join("template.html");
    fs::rename(staging.join("index.html"), &template).map_err(|error| format!("index.html: {error}"))?;
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let settings = staging.join("config.json");
    let folders = [text(&template), text(&list), text(&settings), text(&staging)];
    let mut prerender = cargo(&["run", "--quiet"]);
    run(prerender.args(PRERENDER).arg("--").args(folders).env_remove("CARGO_ENCODED_RUSTFLAGS"))?;
    for left in [&template, &list] {
        fs::remove_file(left).map_err(|error| format!("{}: {error}", left.display()))?;
    }
    if is_release { compress(&staging) } else { Ok(()) }
}

/// A module without its custom sections: names of functions are half of the file and of no use to a phone.
fn without_names(module: &[u8]) -> Option<Vec<u8>> {
    const CUSTOM: u8 = 0;
    let (header, mut rest) = module.split_at_checked(8).filter(|(header, _)| header.starts_with(b"\0asm"))?;
    let mut bare = header.to_vec();
    while let Some(&kind) = rest.first() {
        // The size of the section is a LEB128 number.
        let (mut size, mut at) = (0_usize, 1);
        loop {
            let byte = *rest.get(at)?;
            size |= usize::from(byte & 0x7f) << (7 * (at - 1));
            at += 1;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let (section, after) = rest.split_at_checked(at + size)?;
        if kind != CUSTOM {
            bare.extend_from_slice(section);
        }
        rest = after;
    }
    Some(bare)
}

/// Glue, snippets and start in one file.
fn bundle(staging: &Path, wasm: &str, is_release: bool) -> Outcome<PathBuf> {
    let out = staging.join("bundle.js");
    let glue = format!("--alias:vejviser-glue={}", staging.join("vejviser.js").display());
    let address = format!("--define:WASM=\"/assets/{wasm}\"");
    let file = format!("--outfile={}", out.display());
    let mut esbuild =
        program("esbuild", &["src/boot.js", "--bundle", "--format=esm", "--target=es2022", "--log-level=warning"]);
    esbuild.args([&glue, &address, &file]).env("PATH", tools::path());
    if is_release {
        esbuild.arg("--minify");
    }
    // The glue's own default address of the module is never used: boot.js passes it.
    esbuild.arg("--log-override:empty-import-meta=silent");
    // wasm-bindgen names the script that fetches the modules once for each function it takes from there.
    esbuild.arg("--log-override:duplicate-object-key=silent");
    run(&mut esbuild)?;
    for left in ["vejviser.js", split::LINKS, "snippets"] {
        let path = staging.join(left);
        let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
    }
    Ok(out)
}

/// Trusted Types refuse innerHTML: a page that uses it would fail at the start.
fn no_inner_html(script: &Path) -> Outcome {
    let text = String::from_utf8_lossy(&read(script)?).into_owned();
    if text.contains("innerHTML") {
        return Err(
            "the script uses innerHTML, which the security policy refuses: build pages with `el` of src/element.rs, \
            not with `view!`"
                .into(),
        );
    }
    Ok(())
}

/// Style sheet and fonts, each named by its content; returns the style sheet's name.
fn style(assets: &Path) -> Outcome<String> {
    let made = root().join("target/style");
    run(program("node", &["style/build.mjs", &made.to_string_lossy()]).env("PATH", tools::path()))?;
    let mut sheet = String::from_utf8(read(&made.join("style.css"))?).map_err(|error| format!("style.css: {error}"))?;
    for entry in fs::read_dir(&made).map_err(|error| format!("target/style: {error}"))?.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "woff2") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let named = copied(&path, assets, &name, "woff2")?;
            sheet = sheet.replace(&format!("/assets/{name}.woff2"), &format!("/assets/{named}"));
        }
    }
    let path = made.join("style-with-fonts.css");
    write(&path, sheet.as_bytes())?;
    copied(&path, assets, "style", "css")
}

fn hashed(file: &Path, assets: &Path, name: &str, extension: &str) -> Outcome<String> {
    let named = copied(file, assets, name, extension)?;
    fs::remove_file(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(named)
}

fn copied(file: &Path, assets: &Path, name: &str, extension: &str) -> Outcome<String> {
    let content = read(file)?;
    let digest = Sha384::digest(&content);
    let fingerprint: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let named = format!("{name}-{fingerprint}.{extension}");
    write(&assets.join(&named), &content)?;
    Ok(named)
}

fn copy_folder(from: &Path, to: &Path) -> Outcome {
    for entry in fs::read_dir(from).map_err(|error| format!("{}: {error}", from.display()))?.flatten() {
        write(&to.join(entry.file_name()), &read(&entry.path())?)?;
    }
    Ok(())
}

/// A brotli and a gzip copy beside every text file and the module.
fn compress(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            compress(&path)?;
            continue;
        }
        let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        if !["html", "css", "js", "wasm", "txt", "json", "svg", "webmanifest", "bin"].contains(&extension.as_str()) {
            continue;
        }
        let content = read(&path)?;
        write(&with_suffix(&path, "br"), &brotli(&content)?)?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        let gzip = gzip.write_all(&content).and_then(|()| gzip.finish()).map_err(|error| error.to_string())?;
        write(&with_suffix(&path, "gz"), &gzip)?;
    }
    Ok(())
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

/// Brotli at its best quality.
fn brotli(content: &[u8]) -> Outcome<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut out, &parameters).map_err(|error| error.to_string())?;
    Ok(out)
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, content: &[u8]) -> Outcome {
    fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}
