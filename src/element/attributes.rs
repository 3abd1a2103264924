//! The attributes of an element, whatever they are.
//!
//! Leptos' own list of them clears `innerHTML` when it is drawn anew. Trusted Types refuse even the name of it in the
//! program; and a list that is drawn anew keeps its old listeners. So this one is never drawn anew: see `El::live`.

use leptos::attr::any_attribute::{AnyAttribute, AnyAttributeState, IntoAnyAttribute};
use leptos::attr::{Attribute, NextAttribute};
use leptos::tachys::renderer::types::Element;

/// Attributes and listeners of one element.
#[derive(Clone)]
pub struct Attributes(pub Vec<AnyAttribute>);

impl Attribute for Attributes {
    const MIN_LENGTH: usize = 0;

    type State = Vec<AnyAttributeState>;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        self.0.html_len()
    }

    fn to_html(self, buf: &mut String, class: &mut String, style: &mut String, inner_html: &mut String) {
        self.0.to_html(buf, class, style, inner_html);
    }

    fn hydrate<const FROM_SERVER: bool>(self, el: &Element) -> Self::State {
        self.build(el)
    }

    fn build(self, el: &Element) -> Self::State {
        self.0.into_iter().map(|attribute| attribute.build(el)).collect()
    }

    fn rebuild(self, _: &mut Self::State) {}

    fn into_cloneable(self) -> Self {
        self
    }

    fn into_cloneable_owned(self) -> Self {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }
}

impl NextAttribute for Attributes {
    type Output<NewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(mut self, attribute: NewAttr) -> Self {
        self.0.push(attribute.into_any_attr());
        self
    }
}
