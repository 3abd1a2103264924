//! A page as a person uses it: things found by role and name, states waited for, never a pause.

use crate::browser::{Browser, Request};
use crate::day::Day;
use crate::outcome::{Fault, Outcome, holds, same};
use crate::words::Words;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use catalogue::read::Argument;
use serde_json::{Value, json};
use std::rc::Rc;
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;
use tokio::time::sleep;

/// How long a state may take to come.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is looked for.
const GLANCE: Duration = Duration::from_millis(50);

const PRELUDE: &str = include_str!("scripts/prelude.js");
const FIND: &str = include_str!("scripts/find.js");
const FOCUS: &str = include_str!("scripts/focus.js");

/// What a thing on a page is to assistive technology.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A message that is read out at once; its name is what it says.
    Alert,
    Button,
    Checkbox,
    Heading,
    Link,
    Radio,
    /// A field to find something with.
    Searchbox,
    /// A message that is read out when there is time; its name is what it says.
    Status,
    Textbox,
}

impl Role {
    fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}

/// Looks until `check` finds something, or for ten seconds. A check that fails may succeed later: pages change.
pub async fn until<T>(what: &str, check: impl AsyncFn() -> Outcome<Option<T>>) -> Outcome<T> {
    until_within(PATIENCE, what, check).await
}

/// The same, for as long as it takes.
pub async fn until_within<T>(
    patience: Duration,
    what: &str,
    check: impl AsyncFn() -> Outcome<Option<T>>,
) -> Outcome<T> {
    let end = Instant::now() + patience;
    loop {
        let last = match check().await {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => String::new(),
            Err(Fault(text)) => format!("; {text}"),
        };
        if Instant::now() >= end {
            return Err(Fault(format!("not within {} seconds: {what}{last}", patience.as_secs())));
        }
        sleep(GLANCE).await;
    }
}

/// A value as text; nothing if it is none.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A page in the browser.
#[derive(Clone)]
pub struct Page {
    /// The session.
    pub browser: Rc<Browser>,
    /// Where the app is.
    pub origin: Rc<str>,
    /// The language it is read in.
    pub words: Words,
}

impl Page {
    /// The same page, read in another language.
    pub fn speaking(&self, tag: &str) -> Outcome<Self> {
        Ok(Self { words: self.words.of(tag)?, ..self.clone() })
    }

    /// A message in the language of the page.
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// A message with one argument that is text.
    pub fn say_of(&self, id: &str, name: &str, text: &str) -> String {
        self.words.with(id, &[(name, Argument::Text(text))])
    }

    /// The address of a page below the language.
    pub fn address(&self, path: &str) -> String {
        format!("/{}/{path}", self.words.tag())
    }

    /// How many pages of A4 the page prints.
    pub async fn printed_pages(&self) -> Outcome<usize> {
        let paper = json!({"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true});
        let printed = self.browser.driver.cdp().send_raw("Page.printToPDF", paper).await?;
        let pdf = BASE64_STANDARD.decode(printed["data"].as_str().unwrap_or_default())?;
        // Every page of a PDF is an object of this type.
        let text = String::from_utf8_lossy(&pdf).into_owned();
        Ok(text.matches("/Type /Page").count() - text.matches("/Type /Pages").count())
    }

    /// Loads an address.
    pub async fn goto(&self, address: &str) -> Outcome {
        self.browser.driver.goto(format!("{}{address}", self.origin)).await?;
        Ok(())
    }

    /// Loads a page of the app and waits until the app has taken over and knows who is signed in.
    pub async fn open(&self, path: &str) -> Outcome {
        self.goto(&self.address(path)).await?;
        self.settled().await
    }

    /// Waits until the app has taken over and knows who is signed in.
    pub async fn settled(&self) -> Outcome {
        let script = "return !document.getElementById('static') && !!document.querySelector('main h1')
            && !!document.querySelector('header button, header a[href*=\"/login\"]');";
        self.wait("the app has started", script, &[]).await?;
        Ok(())
    }

    /// Runs a script.
    pub async fn script(&self, script: &str, arguments: &[Value]) -> Outcome<ScriptRet> {
        let script = format!("{PRELUDE}\n{script}");
        Ok(self.browser.driver.execute(script, arguments.to_vec()).await?)
    }

    /// Runs a script and reads what it returns.
    pub async fn read(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        Ok(self.script(script, arguments).await?.json().clone())
    }

    /// Runs a script until it returns something.
    pub async fn wait(&self, what: &str, script: &str, arguments: &[Value]) -> Outcome<Value> {
        until(what, async || -> Outcome<Option<Value>> {
            let value = self.read(script, arguments).await?;
            Ok(Some(value).filter(|value| !matches!(value, Value::Null | Value::Bool(false))))
        })
        .await
    }

    async fn seek(&self, place: &str, role: Role, name: &str) -> Outcome<Option<WebElement>> {
        let found = self.script(FIND, &[json!(place), json!(role.name()), json!(name)]).await?;
        if found.json().is_null() { Ok(None) } else { Ok(Some(found.element()?)) }
    }

    /// Waits for a thing in a part of the page: a selector, or `card=` and a text in it.
    pub async fn find(&self, place: &str, role: Role, name: &str) -> Outcome<WebElement> {
        let what = format!("{} «{name}» in {place}", role.name());
        until(&what, async || -> Outcome<Option<WebElement>> { self.seek(place, role, name).await }).await
    }

    /// Waits for a thing and clicks it.
    pub async fn click(&self, place: &str, role: Role, name: &str) -> Outcome {
        let what = format!("a click on {} «{name}» in {place}", role.name());
        until(&what, async || -> Outcome<Option<()>> {
            let Some(element) = self.seek(place, role, name).await? else { return Ok(None) };
            if let Err(covered) = element.click().await {
                // A notice that stays in sight lies over it: one scrolls, and tries again.
                let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });";
                self.script(script, &[element.to_json()?]).await?;
                return Err(covered.into());
            }
            Ok(Some(()))
        })
        .await
    }

    /// Writes into a field, instead of what stood there.
    pub async fn fill(&self, name: &str, text: &str) -> Outcome {
        self.write(Role::Textbox, name, text).await
    }

    /// Writes into a field that one finds something with.
    pub async fn search(&self, name: &str, text: &str) -> Outcome {
        self.write(Role::Searchbox, name, text).await
    }

    async fn write(&self, role: Role, name: &str, text: &str) -> Outcome {
        let field = self.find("main", role, name).await?;
        self.script("arguments[0].focus(); arguments[0].select();", &[field.to_json()?]).await?;
        field.send_keys(text).await?;
        self.is_written(role, name, text).await
    }

    /// Checks what stands in a field.
    pub async fn is_filled(&self, name: &str, text: &str) -> Outcome {
        self.is_written(Role::Textbox, name, text).await
    }

    async fn is_written(&self, role: Role, name: &str, text: &str) -> Outcome {
        let field = self.find("main", role, name).await?;
        let found = field.prop("value").await?;
        same(&format!("the field «{name}»"), found.as_deref(), Some(text))
    }

    /// Checks that an option is chosen.
    pub async fn is_chosen(&self, role: Role, name: &str) -> Outcome {
        let option = self.find("main", role, name).await?;
        holds(&format!("{} «{name}» is not chosen", role.name()), option.is_selected().await?)
    }

    /// Chooses from a list as the keyboard does: each step tells the page.
    pub async fn pick(&self, list: &WebElement, value: &str) -> Outcome {
        let script = "const [list, value] = arguments;
            list.focus();
            return [...list.options].findIndex(option => option.value === value) - list.selectedIndex;";
        let steps = self.read(script, &[list.to_json()?, json!(value)]).await?;
        let steps = steps.as_u64().and_then(|steps| usize::try_from(steps).ok());
        let steps = steps.ok_or_else(|| format!("`{value}` is not further down in the list"))?;
        list.send_keys(String::from(Key::Down.value()).repeat(steps)).await?;
        same("the choice in the list", list.prop("value").await?.as_deref(), Some(value))
    }

    /// Waits for the heading of a page, shown by the app and not by what was there before it.
    pub async fn heading(&self, text: &str) -> Outcome {
        let script = "const heading = document.querySelector('h1');
            return !document.getElementById('static') && !!heading && spoken(heading) === tidy(arguments[0]);";
        self.wait(&format!("the heading «{text}»"), script, &[json!(text)]).await?;
        Ok(())
    }

    /// Waits until a part of the page reads so.
    pub async fn reads(&self, place: &str, text: &str) -> Outcome {
        let script = "const place = part(arguments[0]);
            return !!place && tidy(place.innerText).includes(tidy(arguments[1]));";
        self.wait(&format!("«{text}» in {place}"), script, &[json!(place), json!(text)]).await?;
        Ok(())
    }

    /// Waits until address, language, direction and title are those of a page. `title` is a message.
    pub async fn is_at(&self, path: &str, title: &str) -> Outcome {
        let title = self.say_of("site-title", "page", &self.say(title));
        let wanted = json!([self.address(path), self.words.tag(), self.words.direction(), title]);
        let script = "const { lang, dir } = document.documentElement;
            const found = [location.pathname + location.search + location.hash, lang, dir, tidy(document.title)];
            return JSON.stringify(found) === JSON.stringify(arguments[0]);";
        self.wait(&format!("address, language and title {wanted}"), script, &[wanted]).await?;
        Ok(())
    }

    /// Waits until the fonts that the page needs are there.
    pub async fn drawn(&self) -> Outcome {
        // Only a layout has the browser ask for them.
        let script = "document.body.getBoundingClientRect(); return document.fonts.status === 'loaded';";
        self.wait("the fonts", script, &[]).await?;
        Ok(())
    }

    /// What has the focus: `id`, `name`, and whether it `is_somewhere`, `is_seen`, `is_chosen`.
    pub async fn focus(&self) -> Outcome<Value> {
        self.read(FOCUS, &[]).await
    }

    /// Waits until the element with this id has the focus.
    pub async fn focus_is(&self, id: &str) -> Outcome {
        let script = "return document.activeElement?.id === arguments[0];";
        self.wait(&format!("the focus on #{id}"), script, &[json!(id)]).await?;
        Ok(())
    }

    /// Presses a key, wherever the focus is.
    pub async fn press(&self, key: Key) -> Outcome {
        self.browser.driver.action_chain().send_keys(key).perform().await?;
        Ok(())
    }

    /// Reads an address of the API as the page would.
    pub async fn fetch(&self, path: &str) -> Outcome<Value> {
        let script = "const [path, done] = arguments;
            fetch(path, { cache: 'no-store' }).then(answer => answer.json()).then(done, error => done(String(error)));";
        self.ask(script, &[json!(path)]).await
    }

    /// Runs a script that tells its last argument what it has found.
    pub async fn ask(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        let answer = self.browser.driver.execute_async(script, arguments.to_vec()).await?;
        Ok(answer.json().clone())
    }

    /// Has the stand-in do what no page of the app can: play the unit, or fail.
    pub async fn rehearse(&self, path: &str, body: Value) -> Outcome {
        let script = "const [path, body, done] = arguments;
            const headers = { 'Content-Type': 'application/json' };
            const call = fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
            call.then(answer => done(answer.status), error => done(String(error)));";
        let status = self.ask(script, &[json!(path), body]).await?;
        holds(&format!("{path}: {status}"), matches!(status.as_u64(), Some(200..=299)))
    }

    /// The day so many days from today, on the browser's clock.
    pub async fn day(&self, ahead: i64) -> Outcome<Day> {
        let script = "const day = new Date();
            day.setDate(day.getDate() + arguments[0]);
            return [day.getFullYear(), day.getMonth() + 1, day.getDate()];";
        let day = self.read(script, &[json!(ahead)]).await?;
        let [year, month, day]: [i64; 3] = serde_json::from_value(day)?;
        Ok(Day { year, month, day })
    }

    /// Every request of the session so far.
    pub async fn requests(&self) -> Outcome<Vec<Request>> {
        self.browser.requests().await
    }

    /// Where the browser is and what it says there, for whoever looks for the cause of a failure.
    pub async fn describe(&self) -> String {
        let script = "const alert = document.querySelector('[role=alert]:not([hidden])');
            return `at ${location.pathname} «${tidy(document.querySelector('h1')?.textContent ?? '')}»`
                + (alert ? `, alert «${tidy(alert.textContent)}»` : '');";
        match self.read(script, &[]).await {
            Ok(found) => text(&found).to_owned(),
            Err(Fault(reason)) => reason,
        }
    }
}
