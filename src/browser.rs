//! The edge to the browser: history, focus, title, scroll, time. Nothing here decides anything.

use crate::local_time::LocalTime;
use crate::routes::Address;
use crate::words::Language;
use rulebook::Date;
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, ScrollBehavior, ScrollToOptions, Window};

/// What an entry of the history remembers: how far the page was scrolled, and which step of a form it was.
/// Never an answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Entry {
    /// Pixels from the top.
    pub scroll: i32,
    /// Step of a form, from 0.
    pub step: usize,
}

impl Entry {
    fn from_state(state: &JsValue) -> Self {
        let text = state.as_string().unwrap_or_default();
        let (scroll, step) = text.split_once(' ').unwrap_or_default();
        Self { scroll: scroll.parse().unwrap_or(0), step: step.parse().unwrap_or(0) }
    }

    fn to_state(self) -> JsValue {
        format!("{} {}", self.scroll, self.step).into()
    }
}

pub(crate) fn window() -> Window {
    web_sys::window().expect("the app runs in a window")
}

pub(crate) fn document() -> Document {
    window().document().expect("a window has a document")
}

/// The path of the page.
pub fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

/// What the history remembers of this page.
pub fn entry() -> Entry {
    window().history().and_then(|history| history.state()).map(|state| Entry::from_state(&state)).unwrap_or_default()
}

/// Notes in the present entry how far the page is scrolled.
pub fn remember_scroll(step: usize) {
    let entry = Entry { scroll: scrolled(), step };
    if let Ok(history) = window().history() {
        // The browser refuses more than some hundred calls in half a minute; then the scroll is not kept.
        let _ = history.replace_state_with_url(&entry.to_state(), "", None);
    }
}

/// Adds an entry to the history.
pub fn push(address: Address, step: usize) {
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&Entry { scroll: 0, step }.to_state(), "", Some(&address.to_string()));
    }
}

/// Changes the address of the present entry.
pub fn replace(address: Address, step: usize) {
    if let Ok(history) = window().history() {
        let entry = Entry { scroll: scrolled(), step };
        let _ = history.replace_state_with_url(&entry.to_state(), "", Some(&address.to_string()));
    }
}

/// Goes back one entry.
pub fn go_back() {
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

/// Leaves for `address` and takes the present page out of the history.
pub fn leave_for(address: &str) {
    let _ = window().location().replace(address);
}

/// Loads the page again.
pub fn reload() {
    let _ = window().location().reload();
}

/// Sets title, language and direction of the document.
pub fn set_document(title: &str, language: Language) {
    let document = document();
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction());
    }
}

/// Moves the focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let options = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&options, &"preventScroll".into(), &true.into());
        let _ = element.unchecked_ref::<Focusable>().focus_with(&options);
    }
}

/// Moves the focus to the element with this id and brings its label into view.
pub fn focus_field(id: &str) {
    if let Some(field) = element(id) {
        let label = document().query_selector(&format!("label[for='{id}']")).ok().flatten();
        let legend = field.closest("fieldset").ok().flatten();
        legend.or(label).unwrap_or_else(|| field.clone().into()).scroll_into_view();
        focus(id);
    }
}

/// The id of the element that has the focus.
pub fn focused() -> Option<String> {
    document().active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}

/// Whether nothing has the focus: what had it is gone.
pub fn is_focus_nowhere() -> bool {
    document().active_element().is_none_or(|element| element.tag_name() == "BODY")
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

#[wasm_bindgen]
extern "C" {
    /// web-sys has `focus` without its options unless a further binding is switched on.
    type Focusable;
    #[wasm_bindgen(method, js_name = focus, catch)]
    fn focus_with(this: &Focusable, options: &JsValue) -> Result<(), JsValue>;
}

/// Pixels the page is scrolled. Whole ones: formatting fractions costs some kilobytes.
#[expect(clippy::cast_possible_truncation, reason = "no page is two thousand million pixels high")]
fn scrolled() -> i32 {
    window().scroll_y().unwrap_or(0.0) as i32
}

/// Scrolls the page, at once.
pub fn scroll_to(top: i32) {
    let options = ScrollToOptions::new();
    options.set_top(top.into());
    options.set_left(0.0);
    options.set_behavior(ScrollBehavior::Instant);
    window().scroll_to_with_scroll_to_options(&options);
}

/// Brings the element with this id to the top of the window.
pub fn scroll_to_top_of(id: &str) {
    if let Some(element) = element(id) {
        element.scroll_into_view();
    }
}

/// Takes the element with this id out of the page.
pub fn remove(id: &str) {
    if let Some(element) = element(id) {
        element.remove();
    }
}

/// Shows the element with this id.
pub fn reveal(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.remove_attribute("hidden");
    }
}

/// The name under which the tab keeps the answers in the guide.
const KEPT: &str = "guide";

/// Keeps a text for as long as the tab is open. Nothing where the browser keeps nothing.
pub fn keep(text: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        // Where there is no room, what was kept before must not come back in its place.
        let _ = storage.remove_item(KEPT);
        if !text.is_empty() {
            let _ = storage.set_item(KEPT, text);
        }
    }
}

/// The text that the tab has kept.
pub fn kept() -> String {
    window().session_storage().ok().flatten().and_then(|kept| kept.get_item(KEPT).ok().flatten()).unwrap_or_default()
}

/// The origin of the page: `https://vejviser.example`.
pub fn origin() -> String {
    window().location().origin().unwrap_or_default()
}

/// Asks `boot.js` to keep a page for when there is no connection.
pub fn keep_offline(address: &str) {
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&address.into());
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("vejviser:keep", &init) {
        let _ = window().dispatch_event(&event);
    }
}

/// Opens the browser's print dialogue.
pub fn print() {
    let _ = window().print();
}

/// Gives the person a file of the kind `kind`.
pub fn download(name: &str, kind: &str, content: &str) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&content.into());
    let Ok(blob) = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options) else { return };
    let Ok(address) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    if let Ok(link) = document().create_element("a") {
        let _ = link.set_attribute("href", &address);
        let _ = link.set_attribute("download", name);
        link.unchecked_ref::<HtmlElement>().click();
    }
    let _ = web_sys::Url::revoke_object_url(&address);
}

/// Today, on the device's clock.
pub fn today() -> Date {
    now().date
}

/// Now, on the device's clock.
pub fn now() -> LocalTime {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    let date = Date::new(year, small(now.get_month() + 1), small(now.get_date())).unwrap_or(Date::from_number(0));
    LocalTime { date, hour: small(now.get_hours()), minute: small(now.get_minutes()) }
}

/// A new UUID: names one intent.
pub fn new_key() -> String {
    window().crypto().map(|crypto| crypto.random_uuid()).unwrap_or_default()
}

/// Asks before the page is left while `is_unsent` says so.
pub fn guard_unsent(is_unsent: impl Fn() -> bool + 'static) {
    let ask = Closure::<dyn Fn(web_sys::BeforeUnloadEvent)>::new(move |event: web_sys::BeforeUnloadEvent| {
        if is_unsent() {
            event.prevent_default();
        }
    });
    let _ = window().add_event_listener_with_callback("beforeunload", ask.as_ref().unchecked_ref());
    ask.forget();
}

/// Calls `moved` whenever the person goes back or forward.
pub fn on_history(moved: impl Fn(Entry) + 'static) {
    let listen = Closure::<dyn Fn(web_sys::PopStateEvent)>::new(move |event: web_sys::PopStateEvent| {
        moved(Entry::from_state(&event.state()));
    });
    let _ = window().add_event_listener_with_callback("popstate", listen.as_ref().unchecked_ref());
    listen.forget();
}

/// Calls `shown` when the browser brings the page back as it was left (back/forward cache).
pub fn on_restored(shown: impl Fn() + 'static) {
    let listen = Closure::<dyn Fn(web_sys::PageTransitionEvent)>::new(move |event: web_sys::PageTransitionEvent| {
        if event.persisted() {
            shown();
        }
    });
    let _ = window().add_event_listener_with_callback("pageshow", listen.as_ref().unchecked_ref());
    listen.forget();
}

/// Keeps the browser from scrolling by itself: the app knows when the page is there.
pub fn take_over_scrolling() {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// The path of the link that was clicked, if the app may follow it itself: same tab, same origin, no modifier key.
pub fn followed_link(event: &web_sys::MouseEvent) -> Option<String> {
    let other_tab = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() || event.button() != 0;
    if other_tab || event.default_prevented() {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let link: web_sys::HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let same_origin = link.origin() == window().location().origin().ok()?;
    (same_origin && link.target().is_empty() && link.hash().is_empty()).then(|| link.pathname())
}

/// Puts the live app where the prerendered copy stood, in one step: scroll and focus stay.
pub fn take_place(app: &HtmlElement) {
    let focused = focused();
    let scroll = scrolled();
    if let Some(copy) = element("static") {
        let _ = copy.replace_with_with_node_1(app);
    } else if let Some(body) = document().body() {
        let _ = body.append_child(app);
    }
    scroll_to(scroll);
    if let Some(id) = focused {
        focus(&id);
    }
}
