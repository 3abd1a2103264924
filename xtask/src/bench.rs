//! Measurements against limits that people feel. Not part of the tests: machines are noisy.

use crate::run::{Outcome, cargo, root, run};
use crate::tools;

/// How long judging takes in a browser that is slowed down.
pub fn bench() -> Outcome {
    tools::for_building()?;
    tools::for_journeys()?;
    run(&mut cargo(&["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown", "--package", "judging"]))?;
    let module = root().join("target/wasm32-unknown-unknown/release/judging.wasm");
    run(cargo(&["run", "--quiet", "--package", "journeys", "--", "--judging"]).arg(module))
}
