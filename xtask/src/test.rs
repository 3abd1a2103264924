//! Everything that must hold before a change is given to others.

use crate::run::{Outcome, cargo, run, say};
use crate::{build, check, diagram, sizes, tools};
use std::time::Instant;

/// Format, clippy, native and contract tests, journeys, sizes.
pub fn test() -> Outcome {
    let started = Instant::now();
    tools::for_building()?;
    tools::for_journeys()?;
    step("format", || run(&mut cargo(&["fmt", "--all", "--check"])))?;
    step("rules and locales", || check::check(check::Scope::All).and_then(|()| diagram::is_current()))?;
    let strict = ["--", "--deny", "warnings"];
    let clippy = |arguments: &[&str]| run(&mut cargo(&[&["clippy", "--quiet"], arguments, &strict].concat()));
    step("clippy", || {
        clippy(&["--workspace", "--exclude", "vejviser", "--all-targets"])?;
        clippy(&["--package", "vejviser", "--no-default-features", "--features", "ssr", "--all-targets"])?;
        clippy(&["--package", "vejviser", "--target", "wasm32-unknown-unknown"])
    })?;
    step("native and contract tests", || {
        run(&mut cargo(&["test", "--quiet", "--workspace", "--exclude", "vejviser", "--exclude", "journeys"]))?;
        run(&mut cargo(&["test", "--quiet", "--package", "vejviser", "--no-default-features", "--features", "ssr"]))
    })?;
    step("the app", build::build)?;
    step("sizes", sizes::table)?;
    println!("\nEverything but the journeys holds ({} minutes).", started.elapsed().as_secs().div_ceil(60));
    say("journeys in Chromium");
    run(&mut cargo(&["build", "--quiet", "--package", "standin"]))?;
    // They close with how many passed and failed; nothing is said after that.
    run(&mut cargo(&["run", "--quiet", "--package", "journeys"]))
}

fn step(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    say(name);
    let started = Instant::now();
    work()?;
    println!("  {name}: {} s", started.elapsed().as_secs());
    Ok(())
}
