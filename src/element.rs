//! One kind of element for every element of a page.
//!
//! Leptos gives each element, attribute and child a type of its own, and the compiler writes code for each. Here they
//! share one: pages say the same, and the module a phone downloads is a third smaller. It also keeps `innerHTML`,
//! which Trusted Types refuse, out of the program: Leptos uses it for elements of `view!` that are fully static.

use crate::words::Text;
use attributes::Attributes;
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::{event, property};
use std::borrow::Cow;
use std::sync::{Arc, Mutex};

mod attributes;

/// An element, its attributes and its children.
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element without anything in it.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

impl El {
    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.any_attr(name, value.into())
    }

    /// Sets an attribute if there is a value.
    pub fn attr_if(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.any_attr(name, value.into()),
            None => self,
        }
    }

    // Called from everywhere: put in at each place, it would be a tenth of the module.
    #[inline(never)]
    fn any_attr(mut self, name: &'static str, value: Cow<'static, str>) -> Self {
        self.attributes.push(custom_attribute(name, value.into_owned()).into_any_attr());
        self
    }

    /// Sets an attribute as long as there is a value, and follows it.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> Option<String> + Send + 'static) -> Self {
        self.boxed_attr(name, Arc::new(Mutex::new(value)))
    }

    #[inline(never)]
    fn boxed_attr(mut self, name: &'static str, value: Arc<Mutex<dyn FnMut() -> Option<String> + Send>>) -> Self {
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Sets the class.
    pub fn class(self, class: &'static str) -> Self {
        self.attr("class", class)
    }

    /// Sets the id.
    pub fn id(self, id: impl Into<Cow<'static, str>>) -> Self {
        self.attr("id", id)
    }

    /// Marks what is inside as Danish, in a page of whatever language.
    #[inline(never)]
    pub fn danish(self) -> Self {
        self.attr("lang", "da").attr("dir", "ltr")
    }

    /// Adds what is inside.
    pub fn with(mut self, child: impl IntoChild) -> Self {
        child.add_to(&mut self.children);
        self
    }

    /// Adds a part that is drawn anew when something it reads has changed.
    pub fn live<C: IntoChild>(self, child: impl Fn() -> C + Send + 'static) -> Self {
        let view = move || {
            let mut children = Vec::new();
            child().add_to(&mut children);
            children
        };
        self.boxed_child(Box::new(view))
    }

    #[inline(never)]
    fn boxed_child(mut self, child: Box<dyn Fn() -> Vec<AnyView> + Send>) -> Self {
        // Views of one type are drawn over each other; that would keep old listeners. Two types in turn never are.
        let mut is_odd = false;
        let fresh = move || {
            is_odd = !is_odd;
            if is_odd { child().into_any() } else { (child(),).into_any() }
        };
        self.children.push(fresh.into_any());
        self
    }

    /// Does something when the element is clicked.
    pub fn on_click(self, act: impl Fn(web_sys::MouseEvent) + Send + Sync + 'static) -> Self {
        self.boxed_click(Callback::new(act))
    }

    #[inline(never)]
    fn boxed_click(mut self, act: Callback<web_sys::MouseEvent>) -> Self {
        self.attributes.push(event::on(leptos::ev::click, move |event| act.run(event)).into_any_attr());
        self
    }

    /// Does something when the form is sent; the browser itself sends nothing.
    pub fn on_submit(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        self.boxed_submit(Callback::new(move |()| act()))
    }

    #[inline(never)]
    fn boxed_submit(mut self, act: Callback<()>) -> Self {
        let submit = move |event: web_sys::SubmitEvent| {
            event.prevent_default();
            act.run(());
        };
        self.attributes.push(event::on(leptos::ev::submit, submit).into_any_attr());
        self
    }

    /// Does something with the value whenever it is typed.
    pub fn on_input(self, act: impl Fn(String) + Send + Sync + 'static) -> Self {
        self.boxed_input(Callback::new(act))
    }

    #[inline(never)]
    fn boxed_input(mut self, act: Callback<String>) -> Self {
        let input = move |event: web_sys::Event| act.run(event_target_value(&event));
        self.attributes.push(event::on(leptos::ev::input, input).into_any_attr());
        self
    }

    /// Keeps the Enter key from sending the form that the field stands in.
    #[inline(never)]
    pub fn not_sent_by_enter(mut self) -> Self {
        let stay = |event: web_sys::KeyboardEvent| {
            if event.key() == "Enter" {
                event.prevent_default();
            }
        };
        self.attributes.push(event::on(leptos::ev::keydown, stay).into_any_attr());
        self
    }

    /// Does something with the value when it is chosen.
    pub fn on_choose(self, act: impl Fn(String) + Send + Sync + 'static) -> Self {
        self.boxed_choose(Callback::new(act))
    }

    #[inline(never)]
    fn boxed_choose(mut self, act: Callback<String>) -> Self {
        let choose = move |event: web_sys::Event| act.run(event_target_value(&event));
        self.attributes.push(event::on(leptos::ev::change, choose).into_any_attr());
        self
    }

    /// Keeps the value of a field as it was typed.
    pub fn value(self, value: impl Fn() -> String + Send + 'static) -> Self {
        self.boxed_value(Arc::new(Mutex::new(value)))
    }

    #[inline(never)]
    fn boxed_value(mut self, value: Arc<Mutex<dyn FnMut() -> String + Send>>) -> Self {
        self.attributes.push(property::prop("value", value).into_any_attr());
        self
    }

    /// Keeps a radio button or checkbox as it was chosen.
    pub fn checked(self, checked: impl Fn() -> bool + Send + 'static) -> Self {
        self.boxed_checked(Arc::new(Mutex::new(checked)))
    }

    #[inline(never)]
    fn boxed_checked(mut self, checked: Arc<Mutex<dyn FnMut() -> bool + Send>>) -> Self {
        self.attributes.push(property::prop("checked", checked).into_any_attr());
        self
    }

    /// The element as Leptos draws it.
    #[inline(never)]
    pub fn into_view(self) -> AnyView {
        custom(self.tag).child(self.children).add_any_attr(Attributes(self.attributes)).into_any()
    }
}

/// Whatever can stand inside an element.
pub trait IntoChild {
    /// Adds it to the children.
    fn add_to(self, children: &mut Vec<AnyView>);
}

impl IntoChild for El {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.into_view());
    }
}

impl IntoChild for AnyView {
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self);
    }
}

impl IntoChild for String {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.into_any());
    }
}

impl IntoChild for &'static str {
    fn add_to(self, children: &mut Vec<AnyView>) {
        self.to_owned().add_to(children);
    }
}

/// Danish words in a text of another language are shown as Danish.
impl IntoChild for Text {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        for (text, is_danish) in self.stretches() {
            if is_danish {
                el("bdi").attr("lang", "da").with(text).add_to(children);
            } else {
                text.add_to(children);
            }
        }
    }
}

impl<C: IntoChild> IntoChild for Option<C> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        if let Some(child) = self {
            child.add_to(children);
        }
    }
}

impl<C: IntoChild> IntoChild for Vec<C> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        self.into_iter().for_each(|child| child.add_to(children));
    }
}

// The elements that pages use most.

/// A paragraph.
pub fn p(child: impl IntoChild) -> El {
    el("p").with(child)
}

/// The heading of the page: takes the focus on arrival.
pub fn h1(child: impl IntoChild) -> El {
    el("h1").id("heading").attr("tabindex", "-1").with(child)
}

/// A heading.
pub fn h2(child: impl IntoChild) -> El {
    el("h2").with(child)
}

/// A heading below that.
pub fn h3(child: impl IntoChild) -> El {
    el("h3").with(child)
}

/// An item of a list.
pub fn li(child: impl IntoChild) -> El {
    el("li").with(child)
}

/// A link.
pub fn link(href: impl Into<Cow<'static, str>>, child: impl IntoChild) -> El {
    el("a").attr("href", href).with(child)
}

/// A link to a page of the authorities or of an adviser, in its own language.
pub fn outside_link(href: String, language: String, name: String) -> El {
    link(href, name).attr("rel", "external noreferrer").attr("lang", language).attr("dir", "ltr")
}

/// Text in a direction of its own: names, and what people wrote.
pub fn bdi(text: impl IntoChild) -> El {
    el("bdi").with(text)
}

/// The name of a language, in whatever script: with the font that has its letters.
pub fn language_name(text: String) -> El {
    bdi(text).class("language-name")
}

/// A button that does something on this page.
pub fn button(class: &'static str, child: impl IntoChild) -> El {
    el("button").attr("type", "button").class(class).with(child)
}

/// A pair of a definition list, kept together.
pub fn fact(name: impl IntoChild, value: impl IntoChild) -> El {
    el("div").with(el("dt").with(name)).with(el("dd").with(value))
}

/// A box that stands out; `class` is `alert` and its kind.
pub fn alert(class: &'static str, children: Vec<El>) -> El {
    el("div").class(class).with(el("div").class("alert-body").with(children))
}

/// A short word on where something stands.
pub fn tag(child: impl IntoChild) -> El {
    p(el("span").class("tag").with(child))
}
