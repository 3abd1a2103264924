//! The small reader says exactly what `fluent-bundle` says, for every message of every language.

use catalogue::compile::{Kind, Locales, compile, official_words};
use catalogue::plural;
use catalogue::read::{Argument, Catalogue};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use proptest::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};
use unic_langid::LanguageIdentifier;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

fn locales() -> Locales {
    compile(&folder()).unwrap_or_else(|faults| {
        panic!("{}", faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    })
}

fn bundle(tag: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = tag.parse().expect("a language tag");
    let mut bundle = FluentBundle::new(vec![language]);
    let mut texts = vec![official_words(&folder(), tag).expect("official words")];
    for entry in fs::read_dir(folder().join(tag)).expect("the language's folder") {
        texts.push(fs::read_to_string(entry.expect("an entry").path()).expect("a file"));
    }
    for text in texts {
        let resource = FluentResource::try_new(text).expect("Fluent");
        bundle.add_resource(resource).expect("no message twice");
    }
    bundle
}

fn by_bundle(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &[(String, Argument)]) -> String {
    let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id).expect("the message");
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute).expect("the attribute").value(),
        None => message.value().expect("a value"),
    };
    let mut named = FluentArgs::new();
    for (name, argument) in arguments {
        let value = match argument {
            Argument::Number(n) => FluentValue::from(*n),
            Argument::Text(text) => FluentValue::from(text.to_string()),
        };
        named.set(name.clone(), value);
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&named), &mut errors).into_owned();
    assert_eq!(errors, [], "{id}");
    text
}

/// Every part of a language.
fn parts(files: &[String], version: &str) -> Vec<Catalogue> {
    files.iter().map(|file| Catalogue::parse(file, version).expect("a catalogue")).collect()
}

/// Words that stand in choices, so that every variant is met, and words that do not.
fn words(locales: &Path) -> Vec<String> {
    let mut words: Vec<String> = vec!["".into(), "Ghirmay".into(), "سمير".into(), "12 34".into()];
    for entry in fs::read_dir(locales.join("da")).expect("locales/da") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a file");
        let keys = text.lines().filter_map(|line| {
            let line = line.trim().trim_start_matches('*').strip_prefix('[')?;
            Some(line.split_once(']')?.0.to_owned())
        });
        words.extend(keys);
    }
    words
}

#[test]
fn every_message_of_every_language_reads_as_fluent_bundle_reads_it() {
    let locales = locales();
    let words = words(&folder());
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(96));
    for (language, files) in locales.languages.iter().zip(&locales.catalogues) {
        let catalogues = parts(files, &locales.version);
        let bundle = bundle(&language.tag);
        for message in &locales.messages {
            let numbers = if language.tag == "ar" {
                (0..100_i64).boxed() // see `plural_categories_are_those_of_intl_pluralrules`
            } else {
                prop_oneof![0..130_i64, any::<i32>().prop_map(i64::from)].boxed()
            };
            let word = proptest::sample::select(words.clone());
            let many = message.variables.len();
            let generated = (prop::collection::vec(numbers, many), prop::collection::vec(word, many));
            let check = |(numbers, words): (Vec<i64>, Vec<String>)| {
                let named: Vec<(String, Argument)> = message
                    .variables
                    .iter()
                    .zip(numbers.iter().zip(&words))
                    .map(|((name, kind), (number, word))| {
                        let argument = match kind {
                            Kind::Number => Argument::Number(*number),
                            Kind::Text => Argument::Text(word),
                        };
                        (name.clone(), argument)
                    })
                    .collect();
                let arguments: Vec<Argument> = named.iter().map(|(_, argument)| *argument).collect();
                let ours = catalogues[message.part].format(message.place, &arguments);
                prop_assert_eq!(ours, by_bundle(&bundle, &message.id, &named), "{} in {}", &message.id, &language.tag);
                Ok(())
            };
            runner.run(&generated, check).expect("the same text");
        }
    }
}

const TAGS: [&str; 15] = ["da", "en", "ar", "ti", "uk", "ru", "pl", "ro", "fa", "so", "am", "tr", "ps", "ckb", "om"];

#[test]
fn plural_categories_are_those_of_intl_pluralrules() {
    for tag in TAGS {
        let rules = PluralRules::create(tag.parse::<LanguageIdentifier>().expect("a tag"), PluralRuleType::CARDINAL)
            .unwrap_or_else(|_| panic!("no rules for {tag}"));
        // intl_pluralrules 7.0.2 forgets the "% 100" of Arabic and Romanian: 103 is `other` there, `few` in CLDR and ICU.
        let end = if ["ar", "ro"].contains(&tag) { 100 } else { 100_000 };
        for n in 0..end {
            let expected = match rules.select(n).expect("a category") {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            assert_eq!(plural::category(tag, n), expected, "{n} in {tag}");
        }
    }
}

#[test]
fn plural_categories_fit_every_sample_of_cldr() {
    let path = folder().join("../node_modules/cldr-core/supplemental/plurals.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}: run `npm ci`", path.display()));
    let cldr: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    for tag in TAGS {
        let rules = cldr["supplemental"]["plurals-type-cardinal"][tag].as_object().expect("the language");
        for (key, rule) in rules {
            let category = key.trim_start_matches("pluralRule-count-");
            let rule = rule.as_str().expect("a rule");
            let Some((_, samples)) = rule.split_once("@integer ") else { continue };
            let samples = samples.split('@').next().unwrap_or_default();
            let sample_numbers = samples.split(',').filter_map(|sample| {
                let (from, to) = sample.trim().split_once('~').unwrap_or((sample.trim(), sample.trim()));
                Some(from.parse::<i64>().ok()?..=to.parse::<i64>().ok()?)
            });
            let mut met = 0;
            for n in sample_numbers.flatten() {
                assert_eq!(plural::category(tag, n), category, "{n} in {tag}");
                met += 1;
            }
            // A category that no whole number takes, such as Polish `other`, has no samples.
            assert!(met == 0 || plural::categories(tag).contains(&category), "{category} in {tag}");
        }
    }
}

#[test]
fn dari_counts_as_persian_does() {
    for n in 0..1000 {
        assert_eq!(plural::category("fa-AF", n), plural::category("fa", n));
    }
}

#[test]
fn months_and_weekdays_are_those_of_cldr() {
    let locales = locales();
    let place = |id: &str| locales.messages.iter().find(|message| message.id == id).expect("the message").place;
    for (language, files) in locales.languages.iter().zip(&locales.catalogues) {
        let catalogues = parts(files, &locales.version);
        let path = folder().join(format!("../node_modules/cldr-dates-full/main/{}/ca-gregorian.json", language.tag));
        let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{}: run `npm ci`", path.display()));
        let cldr: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let gregorian = &cldr["main"][&language.tag]["dates"]["calendars"]["gregorian"];
        for month in 1..=12 {
            let expected = gregorian["months"]["format"]["wide"][month.to_string()].as_str().expect("a month");
            let ours = catalogues[0].format(place("date-month"), &[Argument::Number(month)]);
            assert_eq!(ours, expected, "month {month} in {}", language.tag);
        }
        for (number, day) in (1..).zip(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]) {
            let expected = gregorian["days"]["format"]["wide"][day].as_str().expect("a day");
            let ours = catalogues[0].format(place("date-weekday"), &[Argument::Number(number)]);
            assert_eq!(ours, expected, "{day} in {}", language.tag);
        }
    }
}

#[test]
fn a_cut_or_foreign_catalogue_is_broken() {
    let locales = locales();
    let file = &locales.catalogues[0][0];
    let half: String = file.chars().take(file.chars().count() / 2).collect();
    assert!(Catalogue::parse(file, &locales.version).is_ok());
    assert!(Catalogue::parse(&half, &locales.version).is_err());
    assert!(Catalogue::parse(file, "0000000000000000").is_err());
    assert!(Catalogue::parse("<!doctype html>", &locales.version).is_err());
}
