//! Starts the stand-in API and the app from one origin.

use crate::run::{Outcome, cargo, program, root, run, say};
use crate::{build, tools};
use std::fs;

/// How the app is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// As it is deployed.
    Release,
    /// Unoptimised, and built anew at every change.
    Dev,
}

/// Where it is served.
const ADDRESS: &str = "127.0.0.1:8080";

/// Installs what is missing, builds, serves.
pub fn serve(mode: Mode) -> Outcome {
    let folder = root().join(".run");
    fs::create_dir_all(&folder).map_err(|error| format!(".run: {error}"))?;
    let dist = match mode {
        Mode::Release => {
            build::build()?;
            "dist"
        }
        Mode::Dev => {
            tools::for_building()?;
            ".run/dist"
        }
    };
    say("building the stand-in API");
    run(&mut cargo(&["build", "--quiet", "--package", "standin"]))?;
    let mut watching = match mode {
        Mode::Release => None,
        Mode::Dev => {
            let mut trunk = program("trunk", &["watch", "--dist", dist]);
            let child = trunk.env("PATH", tools::path()).env_remove("NO_COLOR").spawn();
            Some(child.map_err(|error| format!("trunk cannot be run: {error}"))?)
        }
    };
    say(&format!("Vejviser is at http://{ADDRESS}/   (stop it with Ctrl+C)"));
    let served = run(&mut cargo(&[
        "run",
        "--quiet",
        "--package",
        "standin",
        "--",
        "--listen",
        ADDRESS,
        "--dist",
        dist,
        "--database",
        ".run/standin.sqlite",
    ]));
    if let Some(trunk) = &mut watching {
        let _ = trunk.kill();
        let _ = trunk.wait();
    }
    served
}
