//! How long judging takes on a slow phone: a measurement, never a test.

use crate::browser::{Browser, Driver};
use crate::outcome::{Outcome, holds};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use std::fs;
use std::path::Path;

const MEASURE: &str = include_str!("scripts/judging.js");
/// How much slower than this machine a cheap phone is taken to be.
const SLOWDOWN: u32 = 6;
/// What judging may take, in milliseconds.
const LIMIT: f64 = 1.0;

/// Times the module in `file` in a browser that is slowed down.
pub async fn measure(file: &Path) -> Outcome {
    let module = BASE64_STANDARD.encode(fs::read(file)?);
    let driver = Driver::start().await?;
    let browser = Browser::start(&driver).await?;
    browser.driver.cdp().send_raw("Emulation.setCPUThrottlingRate", json!({"rate": SLOWDOWN})).await?;
    let measured = browser.driver.execute_async(MEASURE, vec![json!(module)]).await?;
    browser.quit().await?;
    let [mean, slowest, shown]: [f64; 3] = serde_json::from_value(measured.json().clone())?;
    println!("judging any of three long ways, {SLOWDOWN} times slowed down: {mean:.3} ms on average,");
    println!("{slowest:.3} ms in the slowest of 40 rounds of 25 (limit {LIMIT} ms; {shown} things to show)");
    holds("nothing was judged", shown > 0.0)?;
    holds(&format!("judging takes {mean:.3} ms, the limit is {LIMIT} ms"), mean < LIMIT)
}
