//! Every screen, one after another, and what is looked at on each.

use crate::browser::{PC, PHONE};
use crate::journeys::asking::pile_button;
use crate::journeys::cards::{self, CARDS};
use crate::journeys::fee::{self, FEE};
use crate::journeys::guide::{self, EVIDENCE, GUIDE, PRACTICAL, REFUSAL, RULES, SITUATIONS, SPOUSE, question};
use crate::journeys::need::NEED;
use crate::journeys::plan::{button, card, pending};
use crate::journeys::request::{self, FORM, LIST, choose, label, open_request, option, pass, screen};
use crate::login::sign_in;
use crate::outcome::{Fault, Outcome};
use crate::page::{Page, Role};
use crate::standin::root;
use serde_json::{Value, from_value, json};
use std::fs;
use std::path::Path;

const AXE: &str = include_str!("scripts/axe.js");
const CUTS: &str = include_str!("scripts/cuts.js");
/// Standards that axe holds a page to.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// The least height of what a finger must hit, in pixels.
const FINGER: u32 = 44;
/// The pages on the law about interpreters.
const RIGHTS: [(&str, &str); 3] =
    [("interpreter/rights", "rights"), ("interpreter/who-books", "who-books"), ("interpreter/complaint", "complaint")];
/// The screens of which pictures are taken.
const PICTURES: [&str; 20] = [
    "home",
    "guide-question",
    "guide-several",
    "guide-outcome",
    "refusal-outcome",
    "rules",
    "interpreter",
    "cards",
    "card",
    "fee-answer",
    "rights",
    "need-said",
    "request-meeting",
    "request-acute",
    "request-language",
    "request-check",
    "request-sent",
    "requests",
    "request-alternative_offered",
    "plan",
];

/// Every page below the language, with the message that is its title.
pub const ROUTES: [(&str, &str); 20] = [
    ("", "home-title"),
    ("family-reunification", "family-title"),
    (GUIDE, "family-guide-title"),
    (REFUSAL, "family-refusal-title"),
    (RULES, "family-rules-title"),
    (SITUATIONS, "family-rules-outcomes-title"),
    (PRACTICAL, "family-rules-practical-title"),
    ("interpreter", "interpreter-title"),
    (CARDS, "interpreter-cards-title"),
    (FEE, "interpreter-fee-title"),
    ("interpreter/rights", "interpreter-rights-title"),
    ("interpreter/who-books", "interpreter-booking-title"),
    ("interpreter/complaint", "interpreter-remedies-title"),
    (NEED, "interpreter-need-title"),
    (FORM, "interpreter-request-title"),
    (LIST, "interpreter-requests-title"),
    ("plan", "plan-title"),
    ("about", "site-about"),
    ("signed-out", "site-signed-out-title"),
    ("not-found", "site-not-found-title"),
];

/// What is looked at.
#[derive(Clone, Copy)]
pub enum Look<'a> {
    /// Accessibility, by axe.
    Axe,
    /// Whether everything fits, and can be hit with a finger.
    Cuts,
    /// Nothing: pictures go into this folder.
    Pictures(&'a Path),
}

/// Goes through every screen and says everything that was found.
pub async fn tour(page: &Page, look: Look<'_>) -> Outcome {
    let mut tour = Tour { page, look, found: Vec::new() };
    if let Err(Fault(reason)) = tour.walk().await {
        tour.found.push(reason);
    }
    if tour.found.is_empty() { Ok(()) } else { Err(Fault(format!("\n  {}", tour.found.join("\n  ")))) }
}

struct Tour<'a> {
    page: &'a Page,
    look: Look<'a>,
    found: Vec<String>,
}

impl Tour<'_> {
    async fn walk(&mut self) -> Outcome {
        self.open_pages().await?;
        self.guide().await?;
        self.interpreter().await?;
        self.request().await?;
        self.following().await?;
        self.need().await?;
        self.plan().await
    }

    async fn see(&mut self, screen: &str) -> Outcome {
        let page = self.page;
        page.drawn().await?;
        let found = match self.look {
            Look::Axe => axe(page).await?,
            Look::Cuts => from_value(page.read(CUTS, &[json!(FINGER)]).await?)?,
            Look::Pictures(folder) => pictures(page, screen, folder).await?,
        };
        self.found.extend(found.into_iter().map(|fault: String| format!("{screen}: {fault}")));
        Ok(())
    }

    async fn open_pages(&mut self) -> Outcome {
        let page = self.page;
        page.goto("/").await?;
        self.see("root").await?;
        page.goto("/no/such/page").await?;
        self.see("no such language").await?;
        for (path, screen) in [(RULES, "rules"), (SITUATIONS, "rules-situations"), (PRACTICAL, "rules-practical")] {
            page.open(path).await?;
            self.see(screen).await?;
        }
        for path in ["", "family-reunification", "interpreter", "about", "signed-out", "no/such/page"] {
            page.open(path).await?;
            self.see(if path.is_empty() { "home" } else { path }).await?;
        }
        page.open("plan").await?;
        page.find("main", Role::Alert, &page.say("problem-sign-in")).await?;
        self.see("problem").await
    }

    async fn guide(&mut self) -> Outcome {
        let page = self.page;
        page.open(GUIDE).await?;
        page.heading(&question(page, SPOUSE[0].0)).await?;
        self.see("guide-question").await?;
        page.click("main", Role::Button, &page.say("site-continue")).await?;
        page.focus_is("error-summary").await?;
        self.see("guide-error").await?;
        for (asked, chosen) in SPOUSE {
            guide::answer(page, asked, chosen).await?;
        }
        page.heading(&question(page, "sponsor-permit-date")).await?;
        self.see("guide-date").await?;
        guide::answer_date(page, "sponsor-permit-date", guide::permit_date(page).await?).await?;
        page.heading(&question(page, "special-vulnerability")).await?;
        self.see("guide-several").await?;
        guide::answer(page, "special-vulnerability", "none").await?;
        for (asked, chosen) in EVIDENCE {
            guide::answer(page, asked, chosen).await?;
        }
        page.heading(&guide::outcome(page, "out-73-wait")).await?;
        self.see("guide-outcome").await?;
        page.open(REFUSAL).await?;
        page.heading(&question(page, "refusal-date")).await?;
        self.see("refusal").await?;
        guide::answer_date(page, "refusal-date", page.day(-10).await?).await?;
        page.heading(&guide::outcome(page, "out-refusal")).await?;
        self.see("refusal-outcome").await
    }

    async fn interpreter(&mut self) -> Outcome {
        let page = self.page;
        for (path, screen) in RIGHTS {
            page.open(path).await?;
            self.see(screen).await?;
        }
        page.open(FEE).await?;
        self.see("fee").await?;
        fee::answer_a_stay(page).await?;
        self.see("fee-answer").await?;
        page.open(CARDS).await?;
        self.see("cards").await?;
        cards::show(page).await?;
        self.see("card").await
    }

    async fn request(&mut self) -> Outcome {
        let page = self.page;
        sign_in(page, "citizen-1", None, &page.address(FORM)).await?;
        page.settled().await?;
        page.heading(&label(page, "appointment")).await?;
        self.see("request-meeting").await?;
        request::say_meeting(page).await?;
        choose(page, "urgency", "acute").await?;
        page.focus_is("instead").await?;
        self.see("request-acute").await?;
        request::say_urgency(page).await?;
        page.heading(&label(page, "purpose")).await?;
        self.see("request-purpose").await?;
        request::say_purpose(page).await?;
        pass(page, &screen(page, "place")).await?;
        page.focus_is("error-summary").await?;
        self.see("request-error").await?;
        request::say_place(page, "Rådhuset, lokale 4").await?;
        page.heading(&screen(page, "time")).await?;
        self.see("request-time").await?;
        request::say_time(page, 30).await?;
        self.request_about_people().await?;
        page.heading(&page.say("interpreter-check-title")).await?;
        self.see("request-check").await?;
        request::send(page).await?;
        self.see("request-sent").await
    }

    /// The screens about who comes and which interpreter they wish.
    async fn request_about_people(&mut self) -> Outcome {
        let page = self.page;
        page.heading(&screen(page, "people")).await?;
        page.click("main", Role::Radio, &option(page, "minor", "yes")).await?;
        page.reads("main", &page.say("request-child-helper")).await?;
        self.see("request-people").await?;
        request::say_people(page).await?;
        request::fill_language(page).await?;
        self.see("request-language").await?;
        request::go_on(page).await?;
        page.heading(&label(page, "second")).await?;
        self.see("request-second").await?;
        request::go_on(page).await?;
        request::say_mode(page).await?;
        page.heading(&label(page, "gender")).await?;
        self.see("request-gender").await?;
        request::go_on(page).await?;
        page.heading(&screen(page, "avoid")).await?;
        self.see("request-avoid").await?;
        request::go_on(page).await
    }

    /// The list, and requests that the unit has answered in one way or another.
    async fn following(&mut self) -> Outcome {
        let page = self.page;
        sign_in(page, "citizen-7", None, &page.address(LIST)).await?;
        page.settled().await?;
        page.reads("card=ir-one-needs_info", &page.say_of("interpreter-status", "status", "needs_info")).await?;
        self.see("requests").await?;
        for status in ["needs_info", "alternative_offered", "not_available"] {
            self.one(status).await?;
        }
        page.click("main", Role::Button, &pile_button(page, "ended", 7)?).await?;
        for status in ["refused", "held"] {
            self.one(status).await?;
        }
        Ok(())
    }

    async fn one(&mut self, status: &str) -> Outcome {
        let page = self.page;
        open_request(page, &format!("ir-one-{status}")).await?;
        page.reads("main", &page.say_of("interpreter-status-meaning", "status", status)).await?;
        self.see(&format!("request-{status}")).await?;
        page.click("main", Role::Link, &page.say("site-back")).await?;
        page.heading(&page.say("interpreter-requests-title")).await
    }

    async fn need(&mut self) -> Outcome {
        let page = self.page;
        page.open(NEED).await?;
        page.heading(&label(page, "need")).await?;
        self.see("need").await?;
        choose(page, "need", "no").await?;
        page.heading(&screen(page, "written")).await?;
        self.see("need-written").await?;
        sign_in(page, "citizen-2", None, &page.address(NEED)).await?;
        page.settled().await?;
        page.find("main", Role::Status, &page.say("need-saved")).await?;
        self.see("need-said").await
    }

    async fn plan(&mut self) -> Outcome {
        let page = self.page;
        page.open("plan").await?;
        page.find("main", Role::Heading, &page.say("plan-next-heading")).await?;
        self.see("plan").await?;
        let actions = pending(page).await?;
        let action = actions.first().ok_or("citizen-2 has no action to answer")?;
        page.click(&card(action), Role::Button, &button(page, "plan-object", action)).await?;
        page.focus_is("objection").await?;
        self.see("objection").await?;
        page.click(&card(action), Role::Button, &page.say("plan-objection-send")).await?;
        page.focus_is("error-summary").await?;
        self.see("objection-error").await?;
        page.click("header", Role::Button, &page.say("site-sign-out")).await?;
        page.heading(&page.say("site-signed-out-title")).await?;
        page.settled().await?;
        self.see("after signing out").await
    }
}

/// Rule, target and source of every violation on the page.
async fn axe(page: &Page) -> Outcome<Vec<String>> {
    let driver = &page.browser.driver;
    if page.read("return typeof axe === 'undefined';", &[]).await? == true {
        let source = fs::read_to_string(root().join("node_modules/axe-core/axe.min.js"))?;
        driver.execute(source, Vec::<Value>::new()).await?;
    }
    let found = driver.execute_async(AXE, vec![json!(TAGS)]).await?;
    Ok(found.convert()?)
}

async fn pictures(page: &Page, screen: &str, folder: &Path) -> Outcome<Vec<String>> {
    if PICTURES.contains(&screen) {
        for width in [PHONE, PC] {
            page.browser.set_width(width).await?;
            page.drawn().await?;
            page.browser.picture(&folder.join(format!("{}-{width}-{screen}.png", page.words.tag()))).await?;
        }
        page.browser.set_width(PHONE).await?;
    }
    Ok(Vec::new())
}
