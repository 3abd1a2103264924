//! A page as a whole HTML document, made on the build machine. The same views as in the browser, as text.

use crate::groups;
use crate::routes::{self, Address, Book, Route};
use crate::settings::{Settings, dialled_phone, shown_phone};
use crate::shell::{app, title};
use crate::visit::Visit;
use crate::words::{Language, PARTS, Words};
use leptos::prelude::*;
use rulebook::Guide;
use rulebook::deadlines::Deadlines;
use rulebook::pack::from_bytes;
use rulebook::spoken::SpokenLanguage;
use std::fmt::Write;
use std::sync::Arc;

/// The files that every page names, with the fingerprints of this build.
#[derive(Debug, Clone)]
pub struct Assets {
    /// Address of the style sheet.
    pub style: String,
    /// Address of the script.
    pub script: String,
    /// Its `sha384-…`.
    pub script_integrity: String,
    /// Address of the WebAssembly module.
    pub wasm: String,
    /// Groups of pages by name, and the address of the file with the modules of each.
    pub modules: Vec<(String, String)>,
}

impl Assets {
    fn modules(&self, name: &str) -> Option<&str> {
        self.modules.iter().find(|(known, _)| known == name).map(|(_, address)| address.as_str())
    }
}

/// What a document is made from.
#[derive(Debug, Clone)]
pub struct Press {
    /// `index.html`, with `{{lang}}`, `{{dir}}`, `{{title}}`, `{{description}}`, `{{head}}` and `{{body}}`.
    pub template: String,
    /// The files it names.
    pub assets: Assets,
    /// The municipality.
    pub settings: Settings,
}

impl Press {
    /// The page at `address`. A private page is its frame only.
    pub fn page(&self, address: Address) -> String {
        let words = words(address.language);
        let mut head = String::new();
        for &language in &self.settings.languages() {
            let other = Address { language, route: address.route };
            let _ = writeln!(head, "<link rel=\"alternate\" hreflang=\"{}\" href=\"{other}\" />", language.tag());
        }
        if !address.route.is_listed() {
            head.push_str("<meta name=\"robots\" content=\"noindex\" />\n");
        }
        let preload = |href: &str, kind: &str| {
            format!("<link rel=\"preload\" href=\"{href}\" as=\"fetch\"{kind} crossorigin=\"anonymous\" />\n")
        };
        let Assets { style, script, script_integrity, wasm, .. } = &self.assets;
        let _ = write!(
            head,
            "<link rel=\"stylesheet\" href=\"{style}\" />\n{}",
            preload(wasm, " type=\"application/wasm\"")
        );
        head.push_str(&preload(&routes::catalogue(address.language, 0), ""));
        let group = address.route.group();
        if let Some(modules) = group.module().and_then(|name| self.assets.modules(name)) {
            head.push_str(&preload(modules, ""));
        }
        for part in group.words() {
            head.push_str(&preload(&routes::catalogue(address.language, *part), ""));
        }
        if let Some(book) = group.book() {
            head.push_str(&preload(&book.file(), ""));
        }
        if group.needs_spoken() {
            head.push_str(&preload(&routes::spoken_file(), ""));
        }
        if group.needs_deadlines() {
            head.push_str(&preload(&routes::deadlines_file(), ""));
        }
        let _ = write!(head, "<script type=\"module\" src=\"{script}\" integrity=\"{script_integrity}\"></script>");

        let settings = self.settings.clone();
        let visit_words = words.clone();
        let owner = Owner::new_root(None);
        let (page, title) = owner.with(|| {
            let visit = Visit::new(address, 0, visit_words, settings, false);
            visit.guides.set(Book::ALL.map(|book| Some(Arc::new(guide(book)))));
            visit.spoken.set(Some(Arc::new(spoken_languages())));
            visit.deadlines.set_value(PACKED_DEADLINES.into());
            visit.groups.set(groups::all());
            (app(visit).to_html(), title(visit, &words, address.route))
        });
        let contact = self.contact(&words);
        let notice = |id: &str, text: String| {
            format!(
                "<div class=\"start-notice\" id=\"{id}\" role=\"alert\" hidden><p>{}</p>{contact}</div>\n",
                escaped(&text)
            )
        };
        let mut body = format!(
            "<noscript><div class=\"start-notice\"><p>{}</p>{contact}</div></noscript>\n",
            escaped(&words.site_noscript().plain())
        );
        body.push_str(&notice("start-failed", words.site_start_failed().plain()));
        body.push_str(&notice("settings-broken", words.site_settings_broken().plain()));
        let _ = write!(body, "<div id=\"static\">{page}</div>");
        self.document(&words, &title, &head, &body)
    }

    /// The choice of language, at `/`; with `is_missing`, at an address outside every language. No script: links do.
    pub fn languages(&self, is_missing: bool) -> String {
        let mut body = String::from("<main class=\"container choice\">\n");
        let mut links = String::new();
        let first = words(Language::ALL[0]);
        let heading =
            |words: &Words| if is_missing { words.site_not_found_title() } else { words.site_language_choose() };
        for (place, language) in self.settings.languages().into_iter().enumerate() {
            let words = words(language);
            let (tag, direction) = (language.tag(), language.direction());
            let element = if place == 0 { "h1" } else { "p" };
            let _ = writeln!(
                body,
                "<{element} class=\"choice-heading\" lang=\"{tag}\" dir=\"{direction}\">{}</{element}>",
                escaped(&heading(&words).plain())
            );
            let address = Address { language, route: Route::Home };
            let _ = writeln!(
                links,
                "<li><a class=\"choice-link\" href=\"{address}\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"{direction}\">{}</a></li>",
                language.name()
            );
        }
        let _ = writeln!(body, "<ul class=\"languages choice-list\">{links}</ul>");
        if self.settings.is_example {
            let _ = writeln!(
                body,
                "<p class=\"notice\">{}</p>",
                escaped(&first.site_example(&self.settings.municipality).plain())
            );
        }
        body.push_str("</main>");
        let head = format!("<link rel=\"stylesheet\" href=\"{}\" />", self.assets.style);
        let page = heading(&first).plain();
        self.document(&first, &first.site_title(&page).plain(), &head, &body)
    }

    fn document(&self, words: &Words, title: &str, head: &str, body: &str) -> String {
        self.template
            .replace("{{lang}}", words.language.tag())
            .replace("{{dir}}", words.language.direction())
            .replace("{{title}}", &escaped(title))
            .replace("{{description}}", &escaped(&words.site_description().plain()))
            .replace("{{head}}", head)
            .replace("{{body}}", body)
    }

    /// How to reach the municipality, for those whose page does not start.
    fn contact(&self, words: &Words) -> String {
        match &self.settings.contact.phone {
            Some(phone) => format!(
                "<p><a href=\"tel:{}\">{}</a></p>",
                dialled_phone(phone),
                escaped(&words.site_phone(&shown_phone(phone)).plain())
            ),
            None => format!("<p>{}</p>", escaped(&words.site_phone_missing().plain())),
        }
    }
}

/// The words of `language`, from the catalogues that the program was built with.
pub fn words(language: Language) -> Words {
    let words = Words::parse(language, language.catalogue(0)).and_then(|mut words| {
        (1..PARTS).try_for_each(|part| words.add(part, language.catalogue(part)))?;
        Ok(words)
    });
    words.expect("the catalogues of this build are sound")
}

/// The guides that the program was built with, packed, by [`Book`].
pub const PACKED: [&[u8]; Book::ALL.len()] = [
    include_bytes!(concat!(env!("OUT_DIR"), "/family-reunification.bin")),
    include_bytes!(concat!(env!("OUT_DIR"), "/interpreter.bin")),
    include_bytes!(concat!(env!("OUT_DIR"), "/plan.bin")),
];

/// The list of languages that the program was built with, packed.
pub const PACKED_LANGUAGES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/spoken-languages.bin"));

/// The deadlines that the program was built with, packed.
pub const PACKED_DEADLINES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/deadlines.bin"));

/// A guide that the program was built with.
pub fn guide(book: Book) -> Guide {
    Guide::from_bytes(PACKED[book as usize]).expect("the guides of this build are sound")
}

/// The languages that the program was built with.
pub fn spoken_languages() -> Vec<SpokenLanguage> {
    from_bytes(PACKED_LANGUAGES).expect("the list of this build is sound")
}

/// The deadlines that the program was built with.
pub fn deadlines() -> Deadlines {
    from_bytes(PACKED_DEADLINES).expect("the deadlines of this build are sound")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
