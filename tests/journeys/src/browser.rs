//! A browser session: Chromium in the size of a phone, what it asked the network for, what it complained of.

use crate::outcome::{Outcome, holds};
use crate::standin::start;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};
use thirtyfour::prelude::*;
use tokio::process::{Child, Command};

/// The narrow window: a small phone.
pub const PHONE: u32 = 360;
/// The wide one: a PC in a library.
pub const PC: u32 = 1280;

const ARGUMENTS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=360,800",
];

/// What the browser says when a page breaks its own security headers.
const BREACHES: [&str; 7] = [
    "Content Security Policy",
    "Content-Security-Policy",
    "Trusted Type",
    "TrustedHTML",
    "TrustedScript",
    "Refused to",
    "Integrity-Policy",
];

/// Addresses that never leave the machine.
const INSIDE: [&str; 4] = ["data:", "about:", "chrome", "devtools:"];

/// A running chromedriver. It ends with this value.
pub struct Driver {
    _process: Child,
    address: String,
}

impl Driver {
    /// Starts one on a free port.
    pub async fn start() -> Outcome<Self> {
        let mut command = Command::new("chromedriver");
        // The clock on a Danish wall, as the API has it; and the browser's own complaints are not the page's.
        command.arg("--port=0").env("TZ", "Europe/Copenhagen").stderr(process::Stdio::null());
        let (process, port) = start(command, "started successfully on port").await?;
        Ok(Self { _process: process, address: format!("http://127.0.0.1:{}", port.trim_end_matches('.')) })
    }
}

/// A request that a page has sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET` and so on.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// Whether something was sent along.
    pub has_body: bool,
}

impl Request {
    fn read(entry: &str) -> Option<Self> {
        let entry: Value = serde_json::from_str(entry).ok()?;
        let event = &entry["message"];
        if event["method"] != "Network.requestWillBeSent" {
            return None;
        }
        let request = &event["params"]["request"];
        let has_body = request["hasPostData"].as_bool().unwrap_or_default() || request.get("postData").is_some();
        Some(Self { method: request["method"].as_str()?.into(), url: request["url"].as_str()?.into(), has_body })
    }
}

/// A session with a profile of its own.
pub struct Browser {
    /// The session.
    pub driver: WebDriver,
    profile: PathBuf,
    requests: RefCell<Vec<Request>>,
}

impl Browser {
    /// Starts a session in a new, empty profile.
    pub async fn start(driver: &Driver) -> Outcome<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("journeys-{}-{count}", process::id()));
        fs::create_dir_all(&profile)?;
        let mut capabilities = DesiredCapabilities::chrome();
        for argument in ARGUMENTS {
            capabilities.add_arg(argument)?;
        }
        capabilities.add_arg(&format!("--user-data-dir={}", profile.display()))?;
        capabilities.set("goog:loggingPrefs", json!({"browser": "ALL", "performance": "ALL"}))?;
        let driver = WebDriver::new(driver.address.as_str(), capabilities).await?;
        let browser = Self { driver, profile, requests: RefCell::default() };
        browser.set_width(PHONE).await?;
        // Away from the browser's own first page; what it asked for is not the app's.
        browser.driver.goto("about:blank").await?;
        browser.driver.get_log("performance").await?;
        browser.driver.get_log("browser").await?;
        Ok(browser)
    }

    /// Sets the width of the window. Headless Chromium by itself has none below 500 pixels.
    pub async fn set_width(&self, width: u32) -> Outcome {
        let size = json!({"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width == PHONE});
        self.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        Ok(())
    }

    /// Lets pages run scripts, or not.
    pub async fn set_scripting(&self, is_on: bool) -> Outcome {
        self.driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({"value": !is_on})).await?;
        Ok(())
    }

    /// Lets what these patterns fit fail, as a bad line does.
    pub async fn lose(&self, patterns: &[&str]) -> Outcome {
        let cdp = self.driver.cdp();
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.setBlockedURLs", json!({"urls": patterns})).await?;
        Ok(())
    }

    /// Every request of this session so far.
    pub async fn requests(&self) -> Outcome<Vec<Request>> {
        let entries = self.driver.get_log("performance").await?;
        let mut requests = self.requests.borrow_mut();
        requests.extend(entries.iter().filter_map(|entry| Request::read(&entry.message)));
        Ok(requests.clone())
    }

    /// What must never happen in any journey: breaches of the security headers, errors that were not provoked, and
    /// requests to anybody but `origin`.
    pub async fn complaints(&self, origin: &str, expected: &[&str]) -> Outcome<Vec<String>> {
        let mut complaints = Vec::new();
        for entry in self.driver.get_log("browser").await? {
            let says = |texts: &[&str]| texts.iter().any(|text| entry.message.contains(text));
            if says(&BREACHES) || (entry.level == "SEVERE" && !says(expected)) {
                complaints.push(format!("console: {}", entry.message));
            }
        }
        let own = format!("{origin}/");
        for request in self.requests().await? {
            let is_inside = INSIDE.iter().any(|scheme| request.url.starts_with(scheme));
            if !is_inside && !request.url.starts_with(&own) {
                complaints.push(format!("{} {}", request.method, request.url));
            }
        }
        Ok(complaints)
    }

    /// Saves a picture of the whole page.
    pub async fn picture(&self, file: &Path) -> Outcome {
        let cdp = self.driver.cdp();
        let metrics = cdp.send_raw("Page.getLayoutMetrics", json!({})).await?;
        let size = &metrics["cssContentSize"];
        let clip = json!({"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1});
        let wish = json!({"format": "png", "captureBeyondViewport": true, "clip": clip});
        let picture = cdp.send_raw("Page.captureScreenshot", wish).await?;
        let bytes = BASE64_STANDARD.decode(picture["data"].as_str().unwrap_or_default())?;
        holds("the picture is empty", !bytes.is_empty())?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(file, bytes)?;
        Ok(())
    }

    /// Ends the session and takes its profile away.
    pub async fn quit(&self) -> Outcome {
        self.driver.clone().quit().await?;
        // Chromium may still be writing there; then the folder is left to the system.
        let _ = fs::remove_dir_all(&self.profile);
        Ok(())
    }
}
