//! Packs the guide as the app's build does.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let file = Path::new("../../rules/family-reunification.toml");
    println!("cargo::rerun-if-changed={}", file.display());
    let guide = rulebook::load::guide(file).expect("a sound guide");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("guide.bin"), guide.to_bytes()).expect("OUT_DIR can be written");
}
