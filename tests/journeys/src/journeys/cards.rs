//! Cards to show to somebody who speaks Danish: big, in both languages, and also where there is no network.

use crate::outcome::{Outcome, holds, same};
use crate::page::{Page, Role, until};
use serde_json::{Value, json};

/// Where the cards are.
pub const CARDS: &str = "interpreter/cards";

/// Shows the first card big: I speak …, I need an interpreter.
pub async fn show(page: &Page) -> Outcome {
    let button = page.say_of("card-show-of", "card", &page.say("card-need"));
    page.click("main", Role::Button, &button).await?;
    page.reads(".card-big", &page.say("card-danish-need")).await
}

/// The language that the cards begin with, in Danish and by its own name.
fn language(page: &Page) -> (&'static str, &'static str) {
    if page.words.tag() == "ar" { ("arabisk", "العربية") } else { ("tigrinya", "ትግርኛ") }
}

/// The first card says in both languages what it is to say, until it is closed.
async fn says_both(page: &Page) -> Outcome {
    let (danish, own) = language(page);
    show(page).await?;
    page.reads(".card-big", &format!("{} {danish}.", page.say("card-danish-speak"))).await?;
    page.reads(".card-big", &page.say_of("card-speak", "language", own)).await?;
    page.reads(".card-big", &page.say("card-need")).await?;
    page.click("main", Role::Button, &page.say("card-close")).await?;
    page.reads("main", &page.say("card-lead")).await
}

/// Waits until the service worker has kept the page, with everything it needs.
async fn is_kept(page: &Page) -> Outcome {
    let script = "const [page, done] = arguments;
        caches.match(page).then(kept => done(!!kept), error => done(String(error)));";
    until("the page is kept", async || -> Outcome<Option<()>> {
        let is_kept = page.ask(script, &[json!(page.address(CARDS))]).await?;
        Ok((is_kept == true).then_some(()))
    })
    .await
}

/// Marks what is kept and loads the page again. A page that has the mark has not come over the network.
async fn is_shown_from_what_is_kept(page: &Page) -> Outcome {
    let script = "const [page, done] = arguments;
        const mark = async () => {
            for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                const kept = await cache.match(page);
                if (!kept) continue;
                const marked = (await kept.text()).replace('<body', '<body data-kept');
                const headers = new Headers(kept.headers);
                ['content-encoding', 'content-length'].forEach(header => headers.delete(header));
                await cache.put(page, new Response(marked, { headers }));
            }
        };
        mark().then(done, error => done(String(error)));";
    until("the page that was kept", async || -> Outcome<Option<()>> {
        page.ask(script, &[json!(page.address(CARDS))]).await?;
        page.browser.driver.refresh().await?;
        let is_kept = page.read("return document.body.hasAttribute('data-kept');", &[]).await?;
        Ok((is_kept == true).then_some(()))
    })
    .await
}

/// Takes the network from the page and from its service worker, which has a line of its own.
async fn go_offline(page: &Page) -> Outcome {
    let none = json!({"offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
    let orders = [("Network.enable", json!({})), ("Network.emulateNetworkConditions", none)];
    let cdp = page.browser.driver.cdp();
    let targets = cdp.send_raw("Target.getTargets", json!({})).await?;
    let targets = targets["targetInfos"].as_array().cloned().unwrap_or_default();
    let workers: Vec<Value> = targets.into_iter().filter(|target| target["type"] == "service_worker").collect();
    holds("no service worker runs", !workers.is_empty())?;
    for worker in workers {
        let wish = json!({"targetId": worker["targetId"], "flatten": false});
        let session = cdp.send_raw("Target.attachToTarget", wish).await?["sessionId"].clone();
        for (number, (method, params)) in orders.iter().enumerate() {
            let order = json!({"id": number + 1, "method": method, "params": params}).to_string();
            cdp.send_raw("Target.sendMessageToTarget", json!({"sessionId": session, "message": order})).await?;
        }
    }
    for (method, params) in orders {
        cdp.send_raw(method, params).await?;
    }
    Ok(())
}

pub async fn the_cards_say_it_in_both_languages_also_without_a_network(page: Page) -> Outcome {
    page.open(CARDS).await?;
    says_both(&page).await?;
    is_kept(&page).await?;
    go_offline(&page).await?;
    is_shown_from_what_is_kept(&page).await?;
    page.settled().await?;
    page.is_at(CARDS, "interpreter-cards-title").await?;
    says_both(&page).await
}

pub async fn a_public_pc_shows_the_cards_and_keeps_nothing(page: Page) -> Outcome {
    page.open(CARDS).await?;
    show(&page).await?;
    page.click("main", Role::Button, &page.say("card-close")).await?;
    page.reads("main", &page.say("card-lead")).await?;
    let script = "const done = arguments[0];
        Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
            .then(all => done(all.map(list => list.length)), error => done(String(error)));";
    same("service workers and caches", page.ask(script, &[]).await?, json!([0, 0]))?;
    let whole = page.read("return spoken(document.querySelector('main'));", &[]).await?;
    let offline = page.say("card-offline");
    holds("a public PC promises to keep the cards", !whole.as_str().is_some_and(|text| text.contains(&offline)))
}
