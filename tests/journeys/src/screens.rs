//! Every screen, one after another, and what is looked at on each.

use crate::browser::{PC, PHONE};
use crate::journeys::acts::{self, ACTIONS, open_form};
use crate::journeys::asking::pile_button;
use crate::journeys::cards::{self, CARDS};
use crate::journeys::fee::{self, FEE};
use crate::journeys::guide::{self, EVIDENCE, GUIDE, PRACTICAL, REFUSAL, RULES, SITUATIONS, SPOUSE, question};
use crate::journeys::need::NEED;
use crate::journeys::plan::action;
use crate::journeys::request::{self, FORM, LIST, choose, label, open_request, option, pass, screen};
use crate::login::sign_in;
use crate::outcome::{Fault, Outcome};
use crate::page::{Page, Role, text, until};
use crate::standin::root;
use serde_json::{Value, from_value, json};
use std::fs;
use std::path::Path;
use thirtyfour::prelude::*;

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
const PICTURES: [&str; 45] = [
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
    "plan-deadlines",
    "plan-actions",
    "plan-action",
    "plan-objection",
    "plan-absence-error",
    "plan-appointments",
    "plan-calendar",
    "plan-appointment",
    "plan-family",
    "plan-sharing",
    "plan-consent",
    "plan-preparation",
    "plan-decisions",
    "plan-decision",
    "plan-record",
    "plan-paper",
    "plan-topics",
    "plan-kind",
    "plan-area",
    "plan-complaint",
    "plan-first-week",
    "plan-revision",
    "plan-ukraine",
    "plan-finished",
    "plan-none",
];

/// A page about a kind of action, and the message that is its title.
const KIND: (&str, &str) = ("plan/kind-internship", "plan-statement-kind-internship.heading");
/// The same about an area of life.
const AREA: (&str, &str) = ("plan/area-employment", "plan-statement-area-employment.heading");
/// An action of the plan that waits for an answer.
const ACTION: &str = "action-4";
/// Pages of the plan, a heading that is there once the plan has been read, and the name of the screen.
const PLAN: [(&str, &str, &str); 7] = [
    ("plan", "overview-mine", "plan"),
    ("plan/deadlines", "plan-caseworker", "plan-deadlines"),
    ("plan/actions", "act-actions", "plan-actions"),
    ("plan/appointments", "act-coming", "plan-appointments"),
    ("plan/preparation", "preparation-paper", "plan-preparation"),
    ("plan/paper", "paper-preview", "plan-paper"),
    ("plan/decisions", "decision-list", "plan-decisions"),
];
/// Whose plan is in another state: the citizen, and the name of the screen.
const OTHERS: [(&str, &str); 5] = [
    ("citizen-1", "plan-first-week"),
    ("citizen-8", "plan-revision"),
    ("citizen-4", "plan-ukraine"),
    ("citizen-11", "plan-finished"),
    ("citizen-5", "plan-none"),
];

/// Every page below the language but most of those on kinds and areas, with the message that is its title.
pub const ROUTES: [(&str, &str); 35] = [
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
    ("plan/deadlines", "plan-deadlines-title"),
    ("plan/actions", "plan-actions-title"),
    ("plan/appointments", "plan-appointments-title"),
    ("plan/family", "plan-family-title"),
    ("plan/sharing", "plan-sharing-title"),
    ("plan/preparation", "plan-preparation-title"),
    ("plan/decisions", "plan-decisions-title"),
    ("plan/paper", "plan-paper-title"),
    ("plan/topics", "plan-topics-title"),
    ("plan/complaint", "plan-complaint-title"),
    ("plan/kind-danish-course", "plan-statement-kind-danish-course.heading"),
    KIND,
    ("plan/kind-other", "plan-statement-kind-other.heading"),
    AREA,
    ("plan/area-network-leisure", "plan-statement-area-network-leisure.heading"),
    ("about", "site-about"),
    ("signed-out", "site-signed-out-title"),
    ("not-found", "site-not-found-title"),
];

/// What is looked at.
#[derive(Clone, Copy)]
pub enum Look<'a> {
    /// Accessibility, by axe; whether everything fits, and can be hit with a finger.
    Faults,
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
            Look::Faults => {
                let cut: Vec<String> = from_value(page.read(CUTS, &[json!(FINGER)]).await?)?;
                axe(page).await?.into_iter().chain(cut).collect()
            }
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

    /// The pages of a plan that is six weeks old, and what can be done on them.
    async fn plan(&mut self) -> Outcome {
        let page = self.page;
        for (path, heading, screen) in PLAN {
            page.open(path).await?;
            page.find("main", Role::Heading, &page.say(heading)).await?;
            self.see(screen).await?;
        }
        self.one_action().await?;
        self.meetings().await?;
        self.decisions().await?;
        self.sharing().await?;
        self.explained().await?;
        self.other_plans().await?;
        page.click("header", Role::Button, &page.say("site-sign-out")).await?;
        page.heading(&page.say("site-signed-out-title")).await?;
        page.settled().await?;
        self.see("after signing out").await
    }

    async fn one_action(&mut self) -> Outcome {
        let page = self.page;
        open_action(page, ACTION).await?;
        page.find("main", Role::Heading, &page.say("act-timeline")).await?;
        self.see("plan-action").await?;
        open_form(page, "plan-object", &format!("object-{ACTION}")).await?;
        self.see("plan-objection").await?;
        open_action(page, ACTION).await?;
        open_form(page, "act-absence-open", &format!("absence-{ACTION}")).await?;
        page.click("main", Role::Button, &page.say("act-absence-send")).await?;
        page.focus_is("error-summary").await?;
        self.see("plan-absence-error").await
    }

    async fn meetings(&mut self) -> Outcome {
        let page = self.page;
        page.open("plan/appointments").await?;
        page.click("main", Role::Button, &page.say("act-view-calendar")).await?;
        page.find("main", Role::Heading, &page.say("act-view-calendar")).await?;
        self.see("plan-calendar").await?;
        open_next_appointment(page).await?;
        page.find("main", Role::Heading, &page.say("act-absence-heading")).await?;
        self.see("plan-appointment").await
    }

    async fn decisions(&mut self) -> Outcome {
        let page = self.page;
        page.open("plan/decisions").await?;
        open_form(page, "decision-record", "decision").await?;
        self.see("plan-record").await?;
        let list = page.fetch("/api/decisions").await?;
        let decision = &list["decisions"][0];
        let area = page.say_of("plan-area", "area", text(&decision["area"]));
        page.open("plan/decisions").await?;
        page.click("main", Role::Link, &format!("{area}: {}", text(&decision["outcome"]))).await?;
        page.heading(&page.say("decision-one")).await?;
        let script = "const all = [...document.querySelectorAll('main details')];
            const letter = all.find(one => spoken(one.querySelector('summary')) === tidy(arguments[0]));
            if (letter) letter.open = true;
            return !!letter;";
        page.wait("the letter", script, &[json!(page.say("decision-letter-show"))]).await?;
        self.see("plan-decision").await
    }

    async fn sharing(&mut self) -> Outcome {
        let page = self.page;
        page.open("plan/sharing").await?;
        page.find("main", Role::Heading, &page.say("sharing-rooms")).await?;
        self.see("plan-sharing").await?;
        open_form(page, "sharing-give", "consent").await?;
        self.see("plan-consent").await
    }

    async fn explained(&mut self) -> Outcome {
        let page = self.page;
        for (path, heading, screen) in [
            ("plan/topics", "topic-areas", "plan-topics"),
            ("plan/complaint", "complaint-where", "plan-complaint"),
            (KIND.0, KIND.1, "plan-kind"),
            (AREA.0, AREA.1, "plan-area"),
        ] {
            page.open(path).await?;
            page.find("main", Role::Heading, &page.say(heading)).await?;
            self.see(screen).await?;
        }
        Ok(())
    }

    /// A family, and plans in another state.
    async fn other_plans(&mut self) -> Outcome {
        let page = self.page;
        sign_in(page, "citizen-9", None, &page.address("plan/family")).await?;
        page.settled().await?;
        page.find("main", Role::Heading, &page.say("sharing-family")).await?;
        self.see("plan-family").await?;
        for (citizen, screen) in OTHERS {
            sign_in(page, citizen, None, &page.address("plan")).await?;
            page.settled().await?;
            page.find("main", Role::Heading, &page.say("plan-caseworker")).await?;
            self.see(screen).await?;
        }
        Ok(())
    }
}

/// Opens an action of the plan from the list, by its reference.
pub async fn open_action(page: &Page, id: &str) -> Outcome {
    page.open(ACTIONS).await?;
    acts::open_action(page, &action(page, &json!(id)).await?).await
}

/// Opens the next appointment of the plan from the list.
pub async fn open_next_appointment(page: &Page) -> Outcome {
    page.open("plan/appointments").await?;
    until("a click on the next appointment", async || -> Outcome<Option<()>> {
        // Its name is its time, in the words of the language.
        page.browser.driver.find(By::Css("main .cards h3 a")).await?.click().await?;
        Ok(Some(()))
    })
    .await?;
    page.heading(&page.say("act-meeting")).await
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
