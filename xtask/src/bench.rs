//! Measurements against limits that people feel. Not part of the tests: machines are noisy.

use crate::run::{Outcome, cargo, root, run, say};
use crate::{build, tools};

/// How long judging takes, and how long a list of many requests keeps the page busy, in a browser that is slowed down.
pub fn bench() -> Outcome {
    tools::for_building()?;
    tools::for_journeys()?;
    say("judging");
    run(&mut cargo(&["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown", "--package", "judging"]))?;
    let module = root().join("target/wasm32-unknown-unknown/release/judging.wasm");
    run(cargo(&["run", "--quiet", "--package", "journeys", "--", "--judging"]).arg(module))?;
    say("a list of many requests");
    build::build()?;
    run(&mut cargo(&["build", "--quiet", "--package", "standin"]))?;
    run(&mut cargo(&["run", "--quiet", "--package", "journeys", "--", "--listing"]))
}
