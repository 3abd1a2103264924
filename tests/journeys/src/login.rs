//! Signing in at the stand-in's page, which stands where the national login is.

use crate::outcome::Outcome;
use crate::page::{Page, Role, until};
use thirtyfour::prelude::*;

/// Signs in and comes back to `address`. With a trouble, everything the citizen looks at fails in that way.
pub async fn sign_in(page: &Page, citizen: &str, trouble: Option<&str>, address: &str) -> Outcome {
    page.goto(&format!("/api/login?return_to={address}")).await?;
    fill_in(page, citizen, trouble).await
}

/// Fills in the page of the stand-in, once the browser has come there.
pub async fn fill_in(page: &Page, citizen: &str, trouble: Option<&str>) -> Outcome {
    let driver = &page.browser.driver;
    let selector = format!("input[type=radio][value='{citizen}']");
    let radio = until("the sign-in page", async || -> Outcome<Option<WebElement>> {
        Ok(driver.find(By::Css(selector.as_str())).await.ok())
    });
    radio.await?.click().await?;
    if let Some(trouble) = trouble {
        let list = driver.find(By::Css("select[name=trouble]")).await?;
        page.pick(&list, trouble).await?;
    }
    // The page of the stand-in is for developers: in English only.
    page.click("body", Role::Button, "Sign in").await?;
    until("the way back from the sign-in page", async || -> Outcome<Option<()>> {
        let path = driver.current_url().await?.path().to_owned();
        Ok((!path.starts_with("/api/") && !path.starts_with("/standin/")).then_some(()))
    })
    .await
}
