//! What a municipality sets without building: `public/config.json`.

use crate::json::Json;
use crate::words::Language;

/// The settings of one municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Name as people say it.
    pub municipality: String,
    /// It does not exist: every page says so.
    pub is_example: bool,
    /// Ways to reach it.
    pub contact: Contact,
    /// Where the API is, without a slash at the end: `/api`.
    pub api: String,
    /// Tags of the languages on offer, in the order of the page.
    pub languages: Vec<String>,
    /// A public PC: nothing is kept between two people.
    pub kiosk: bool,
    /// Where somebody goes who must leave the guide at once: an address of this site, or an `https://` one.
    pub neutral_page: String,
}

/// Ways to reach the municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Telephone, as it is written: `12 34 56 78`. None: the page sends people to citizen service.
    pub phone: Option<String>,
}

impl Settings {
    /// Reads and checks the file; a mistake is one sentence for whoever edits it.
    pub fn parse(json: &str) -> Result<Self, String> {
        let json = Json::parse(json).ok_or("config.json: is not JSON")?;
        known(&json, &["municipality", "is_example", "contact", "api", "languages", "kiosk", "neutral_page"])?;
        let contact = json.get("contact").ok_or("config.json: contact: is missing")?;
        known(contact, &["phone"])?;
        let missing = |key: &str| format!("config.json: {key}: is missing or of the wrong kind");
        let settings = Self {
            municipality: json.text("municipality").ok_or_else(|| missing("municipality"))?,
            is_example: json.bool("is_example").ok_or_else(|| missing("is_example"))?,
            contact: Contact { phone: contact.text("phone") },
            api: json.text("api").ok_or_else(|| missing("api"))?,
            languages: json.list("languages", Json::as_text).ok_or_else(|| missing("languages"))?,
            kiosk: json.bool("kiosk").ok_or_else(|| missing("kiosk"))?,
            neutral_page: json.text("neutral_page").ok_or_else(|| missing("neutral_page"))?,
        };
        if settings.languages.is_empty() {
            return Err("config.json: languages: name at least one".into());
        }
        for tag in &settings.languages {
            if Language::from_tag(tag).is_none() {
                return Err(format!("config.json: languages: `{tag}` is not a language of this program"));
            }
        }
        if !settings.api.starts_with('/') || settings.api.ends_with('/') {
            return Err("config.json: api: must begin with a slash and not end with one".into());
        }
        if !["/", "https://"].iter().any(|start| settings.neutral_page.starts_with(start)) {
            return Err("config.json: neutral_page: must begin with a slash or https://".into());
        }
        let digits = |phone: &str| phone.chars().filter(char::is_ascii_digit).count();
        if settings.contact.phone.as_deref().is_some_and(|phone| !(3..=15).contains(&digits(phone))) {
            return Err("config.json: contact.phone: a number of 3 to 15 digits, or null".into());
        }
        Ok(settings)
    }

    /// The languages on offer.
    pub fn languages(&self) -> Vec<Language> {
        self.languages.iter().filter_map(|tag| Language::from_tag(tag)).collect()
    }
}

/// A key that nobody reads is a mistake of whoever wrote it.
fn known(json: &Json, keys: &[&str]) -> Result<(), String> {
    let Json::Object(pairs) = json else { return Err("config.json: must be an object".into()) };
    match pairs.iter().find(|(key, _)| !keys.contains(&key.as_str())) {
        Some((key, _)) => Err(format!("config.json: {key}: is not a setting")),
        None => Ok(()),
    }
}

/// A phone number as it is shown: no-break spaces, so that a right-to-left page does not turn it around.
pub fn shown_phone(phone: &str) -> String {
    phone.split_whitespace().collect::<Vec<_>>().join("\u{a0}")
}

/// A phone number as a `tel:` link has it.
pub fn dialled_phone(phone: &str) -> String {
    phone.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPPED: &str = include_str!("../public/config.json");

    #[test]
    fn the_shipped_settings_are_an_example_without_a_phone_number() {
        let settings = Settings::parse(SHIPPED).expect("sound settings");
        assert!(settings.is_example);
        assert_eq!(settings.contact.phone, None);
        assert_eq!(settings.languages().len(), Language::ALL.len());
    }

    #[test]
    fn each_mistake_in_the_settings_is_one_sentence() {
        let says = |from: &str, to: &str| Settings::parse(&SHIPPED.replace(from, to)).expect_err("a mistake");
        assert!(says("\"api\": \"/api\"", "\"api\": \"api/\"").contains("must begin with a slash"));
        assert!(says("\"da\"", "\"prs\"").contains("`prs` is not a language"));
        assert!(says("\"phone\": null", "\"phone\": \"call us\"").contains("3 to 15 digits"));
        assert!(says("\"kiosk\"", "\"kiosks\"").contains("kiosks: is not a setting"));
        assert!(says("{", "").contains("is not JSON"));
        assert!(says("\"neutral_page\": \"/\"", "\"neutral_page\": \"javascript:1\"").contains("a slash or https"));
        assert!(says("false", "\"no\"").contains("kiosk: is missing or of the wrong kind"));
    }

    #[test]
    fn a_phone_number_is_shown_unbroken_and_dialled_bare() {
        assert_eq!(shown_phone("+45 12 34 56 78"), "+45\u{a0}12\u{a0}34\u{a0}56\u{a0}78");
        assert_eq!(dialled_phone("+45 12 34 56 78"), "+4512345678");
    }
}
