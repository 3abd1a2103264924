//! Installs what is missing, and says so.

use crate::run::{Outcome, cargo, output, program, root, run, say};
use std::ffi::OsString;
use std::path::PathBuf;
use std::{env, fs};

/// Trunk's newest version that rustc 1.95 takes.
const TRUNK: &str = "0.21.14";

/// Everything that building the app needs.
pub fn for_building() -> Outcome {
    wasm_target()?;
    cargo_tool("trunk", TRUNK)?;
    cargo_tool("wasm-bindgen-cli", &locked("wasm-bindgen")?)?;
    npm()
}

/// Everything that the journeys need besides.
pub fn for_journeys() -> Outcome {
    let present = |name: &str| output(program(name, &["--version"]).env("HOME", env::temp_dir())).is_some();
    if present("chromium") && present("chromedriver") {
        return Ok(());
    }
    let is_root = output(&mut program("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    let install = "apt-get install --yes --no-install-recommends chromium chromium-driver";
    if !is_root {
        return Err(format!("The journeys need Chromium and its driver. Run: sudo apt-get update && sudo {install}"));
    }
    say("installing Debian's chromium and chromium-driver");
    run(program("apt-get", &["update", "--quiet"]).env("DEBIAN_FRONTEND", "noninteractive"))?;
    let words: Vec<&str> = install.split(' ').collect();
    run(program(words[0], &words[1..]).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// A folder for tools of the right version, so that nobody's own ones are replaced.
fn tools() -> PathBuf {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    home.unwrap_or_else(|| root().join(".run")).join("vejviser-tools")
}

/// The search path with the project's own tools first.
pub fn path() -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = [tools().join("bin"), root().join("node_modules/.bin")].into_iter().chain(env::split_paths(&path));
    env::join_paths(folders).unwrap_or(path.clone())
}

fn wasm_target() -> Outcome {
    let installed = output(&mut program("rustup", &["target", "list", "--installed"])).unwrap_or_default();
    if installed.lines().any(|line| line == "wasm32-unknown-unknown") {
        return Ok(());
    }
    say("adding the target wasm32-unknown-unknown");
    run(&mut program("rustup", &["target", "add", "wasm32-unknown-unknown"]))
}

fn cargo_tool(name: &str, version: &str) -> Outcome {
    let binary = name.trim_end_matches("-cli");
    let found = output(program(binary, &["--version"]).env("PATH", path())).unwrap_or_default();
    if found.split_whitespace().nth(1) == Some(version) {
        return Ok(());
    }
    say(&format!("installing {name} {version} (some minutes, once)"));
    let folder = tools();
    let folder = folder.to_string_lossy();
    let mut arguments = vec!["install", name, "--version", version, "--root", &folder, "--quiet"];
    if name == "trunk" {
        // Its lock is what it was tested with; wasm-bindgen-cli's may name a version the registry does not serve.
        arguments.push("--locked");
    }
    run(cargo(&arguments).current_dir(env::temp_dir()))
}

/// The version of a crate in Cargo.lock.
fn locked(name: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let header = format!("name = \"{name}\"\nversion = \"");
    let version = lock.split_once(&header).and_then(|(_, rest)| rest.split_once('"')).map(|(version, _)| version);
    version.map(str::to_owned).ok_or_else(|| format!("Cargo.lock: {name} is not in it"))
}

/// npm's packages from the lock, when the lock has changed.
fn npm() -> Outcome {
    let read = |file: &str| fs::read_to_string(root().join(file)).unwrap_or_default();
    let lock = read("package-lock.json");
    if !lock.is_empty() && read("node_modules/.installed-lock") == lock {
        return Ok(());
    }
    say("installing the npm packages of package-lock.json");
    run(&mut program("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(root().join("node_modules/.installed-lock"), lock).map_err(|error| format!("node_modules: {error}"))
}
