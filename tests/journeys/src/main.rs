//! The app in a real browser, with the stand-in API, from the first click to the last.
//!
//! `journeys [PART OF A NAME]` makes the journeys whose names have it, or all. `journeys --pictures FOLDER` only takes
//! pictures. `journeys --judging MODULE` times the judge, `journeys --listing` the list of many requests.
//! `SCREENSHOTS=FOLDER` takes pictures as well, and one of each failure. `SLOW=1` also waits for timeouts.

mod browser;
mod day;
mod journeys;
mod judging;
mod listing;
mod login;
mod outcome;
mod page;
mod screens;
mod standin;
mod words;

use browser::{Browser, Driver};
use journeys::{SIGNED_OUT_OR_LOST, all};
use outcome::{Fault, Outcome};
use page::Page;
use screens::{Look, tour};
use standin::Standin;
use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Duration;
use tokio::time::timeout;
use words::Words;

/// No journey takes longer.
const LONGEST: Duration = Duration::from_secs(300);
/// Languages of which pictures are taken: one of each script.
const PICTURED: [&str; 3] = ["da", "ar", "ti"];

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Fault(reason)) => {
            eprintln!("journeys: {reason}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Outcome<bool> {
    if let [flag, module] = arguments
        && flag == "--judging"
    {
        judging::measure(Path::new(module)).await?;
        return Ok(true);
    }
    if let [flag] = arguments
        && flag == "--listing"
    {
        listing::measure().await?;
        return Ok(true);
    }
    let languages = Words::read()?;
    let driver = Driver::start().await?;
    let folder = env::var_os("SCREENSHOTS").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    if let [flag, folder] = arguments
        && flag == "--pictures"
    {
        take_pictures(&driver, &languages, Path::new(folder)).await?;
        return Ok(true);
    }
    let wanted = arguments.first().map_or("", String::as_str);
    let (mut passed, mut failed) = (0, 0);
    for journey in all(&languages).iter().filter(|journey| journey.name.contains(wanted)) {
        let shot = folder.as_ref().map(|folder| folder.join(format!("FAILED {}.png", journey.name)));
        let standin = Standin::start(journey.is_kiosk).await?;
        match visit(&driver, standin, &journey.words, journey.expected, shot.as_deref(), &journey.run).await {
            Ok(()) => {
                passed += 1;
                println!("ok {}", journey.name);
            }
            Err(Fault(reason)) => {
                failed += 1;
                println!("FAILED {}: {reason}", journey.name);
            }
        }
    }
    if let Some(folder) = &folder {
        take_pictures(&driver, &languages, folder).await?;
    }
    println!("{passed} passed, {failed} failed");
    Ok(passed > 0 && failed == 0)
}

async fn take_pictures(driver: &Driver, languages: &[Words], folder: &Path) -> Outcome {
    for words in languages.iter().filter(|words| PICTURED.contains(&words.tag())) {
        let take = |page: Page| async move { tour(&page, Look::Pictures(folder)).await };
        let standin = Standin::start(false).await?;
        visit(driver, standin, words, SIGNED_OUT_OR_LOST, None, take).await?;
    }
    Ok(())
}

/// Starts a stand-in and a browser, does the work, and looks at what must never happen.
async fn visit<W: Future<Output = Outcome>>(
    driver: &Driver,
    standin: Standin,
    words: &Words,
    expected: &[&str],
    shot: Option<&Path>,
    work: impl FnOnce(Page) -> W,
) -> Outcome {
    let browser = Rc::new(Browser::start(driver).await?);
    let page = Page { browser: browser.clone(), origin: standin.origin.as_str().into(), words: words.clone() };
    let done = timeout(LONGEST, work(page.clone())).await;
    let done = done.unwrap_or_else(|_| Err(Fault(format!("not over after {} seconds", LONGEST.as_secs()))));
    let done = match done {
        Ok(()) => is_clean(&page, &standin, expected).await,
        Err(Fault(reason)) => {
            // The reason is what counts, with a picture or without.
            if let Some(file) = shot
                && let Err(Fault(mistake)) = browser.picture(file).await
            {
                eprintln!("{}: {mistake}", file.display());
            }
            Err(Fault(format!("{reason}\n  {}", page.describe().await)))
        }
    };
    done.and(browser.quit().await)
}

async fn is_clean(page: &Page, standin: &Standin, expected: &[&str]) -> Outcome {
    let mut complaints = page.browser.complaints(&page.origin, expected).await?;
    complaints.extend(standin.csp_reports()?.iter().map(|report| format!("security policy: {report}")));
    if complaints.is_empty() { Ok(()) } else { Err(Fault(format!("\n  {}", complaints.join("\n  ")))) }
}
