//! The words a person reads, from the catalogues: journeys find things by them.

use crate::outcome::Outcome;
use crate::standin::root;
use catalogue::compile::{Language, Locales, compile};
use catalogue::read::{Argument, Catalogue, plain};
use std::rc::Rc;

/// The words of one language.
#[derive(Clone)]
pub struct Words {
    shelf: Rc<Shelf>,
    place: usize,
}

/// Every language.
struct Shelf {
    locales: Locales,
    /// By language, then by part.
    catalogues: Vec<Vec<Catalogue>>,
}

impl Words {
    /// Every language, in the order of the page.
    pub fn read() -> Outcome<Vec<Self>> {
        let locales = compile(&root().join("locales"))
            .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
        let read = |files: &Vec<String>| {
            files.iter().map(|file| Catalogue::parse(file, &locales.version)).collect::<Result<Vec<_>, _>>()
        };
        let catalogues = locales.catalogues.iter().map(read).collect::<Result<Vec<_>, _>>();
        let catalogues = catalogues.map_err(|_| "a catalogue cannot be read")?;
        let count = catalogues.len();
        let shelf = Rc::new(Shelf { locales, catalogues });
        Ok((0..count).map(|place| Self { shelf: shelf.clone(), place }).collect())
    }

    /// The words of another language.
    pub fn of(&self, tag: &str) -> Outcome<Self> {
        let place = self.shelf.locales.languages.iter().position(|language| language.tag == tag);
        let place = place.ok_or_else(|| format!("there is no language `{tag}`"))?;
        Ok(Self { shelf: self.shelf.clone(), place })
    }

    /// The tags of every language, in the order of the page.
    pub fn tags(&self) -> Vec<String> {
        self.shelf.locales.languages.iter().map(|language| language.tag.clone()).collect()
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        &self.language().tag
    }

    /// Its own name.
    pub fn name(&self) -> &str {
        &self.language().name
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &str {
        &self.language().direction
    }

    fn language(&self) -> &Language {
        &self.shelf.locales.languages[self.place]
    }

    /// A message without arguments.
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message, as it reads on the page. One that is missing says so, and is then not found there.
    pub fn with(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        let messages = &self.shelf.locales.messages;
        let Some(message) = messages.iter().find(|message| message.id == id) else {
            return format!("(there is no message `{id}`)");
        };
        let given = |name: &str| arguments.iter().find(|(known, _)| *known == name).map(|(_, argument)| *argument);
        let values = message.variables.iter().map(|(name, _)| given(name));
        let values: Vec<Argument> = values.map(|value| value.unwrap_or(Argument::Text("(missing)"))).collect();
        let text = plain(&self.shelf.catalogues[self.place][message.part].format(message.place, &values));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
