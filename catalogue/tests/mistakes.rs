//! Every mistake a translator can make is found, with its file, line and message.

use catalogue::compile::compile;
use std::fs;
use std::path::{Path, PathBuf};

/// A small locale folder with Danish, English and Arabic, in which one file is replaced.
fn check(file: &str, text: &str, expected: &str) {
    let folder = folder(expected);
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("can be made");
        fs::write(path, text).expect("can be written");
    };
    write(
        "languages.toml",
        r#"
        [[language]]
        tag = "da"
        name = "Dansk"
        direction = "ltr"
        source = true
        [[language]]
        tag = "en"
        name = "English"
        direction = "ltr"
        source = true
        [[language]]
        tag = "ar"
        name = "العربية"
        direction = "rtl"
        "#,
    );
    write("official.ftl", "-official-interpreter = tolk\n");
    write("da/a.ftl", DANISH);
    write("en/a.ftl", ENGLISH);
    write("ar/a.ftl", ARABIC);
    assert_eq!(faults(&folder), "", "the sound folder");
    write(file, text);
    let faults = faults(&folder);
    assert!(faults.contains(expected), "expected `{expected}` in:\n{faults}");
    fs::remove_dir_all(folder).expect("can be removed");
}

const DANISH: &str = "# $days (number): days\na-days =\n    { $days ->\n        [one] En dag\n       *[other] { $days } dage\n    }\na-who = Tolk\n# $mode (text): mode\na-mode = { $mode ->\n    [phone] Telefon\n   *[unknown] Ukendt\n}\n";
const ENGLISH: &str = "# $days (number): days\na-days =\n    { $days ->\n        [one] One day\n       *[other] { $days } days\n    }\na-who = Interpreter ({ -official-interpreter })\n# $mode (text): mode\na-mode = { $mode ->\n    [phone] Phone\n   *[unknown] Unknown\n}\n";
const ARABIC: &str = "### checked: machine\n### source: 0\n# $days (number): days\na-days =\n    { $days ->\n        [zero] صفر\n        [one] يوم\n        [two] يومان\n        [few] { $days } أيام\n        [many] { $days } يومًا\n       *[other] { $days } يوم\n    }\na-who = مترجم ({ -official-interpreter })\n# $mode (text): mode\na-mode = { $mode ->\n    [phone] هاتف\n   *[unknown] غير معروف\n}\n";

fn folder(name: &str) -> PathBuf {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    std::env::temp_dir().join(format!("catalogue-{}-{name}", std::process::id()))
}

fn faults(folder: &Path) -> String {
    compile(folder).err().unwrap_or_default().iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn a_missing_message_is_named_with_its_language() {
    check("en/a.ftl", &ENGLISH.replace("a-who", "# a-who"), "a-who: is missing in `en`");
}

#[test]
fn a_message_that_danish_does_not_have_is_named() {
    check("en/a.ftl", &format!("{ENGLISH}a-new = New\n"), "a.ftl:13: a-new: does not exist in `da`");
}

#[test]
fn a_message_defined_twice_is_named() {
    check("da/a.ftl", &format!("{DANISH}a-who = Igen\n"), "a-who: is defined twice");
}

#[test]
fn a_different_variable_is_named() {
    check("en/a.ftl", &ENGLISH.replace("{ $days } days", "many days of { $mode }"), "a.ftl:2: a-days: uses $mode");
}

#[test]
fn a_variable_without_a_kind_is_named() {
    check("da/a.ftl", &DANISH.replace("# $days (number): days\n", ""), "the variable $days needs a comment line");
}

#[test]
fn a_missing_plural_form_is_named() {
    let text = ARABIC.replace("        [few] { $days } أيام\n", "");
    check("ar/a.ftl", &text, "a-days: lacks the plural form [few] of $days");
}

#[test]
fn a_missing_variant_is_named() {
    check("en/a.ftl", &ENGLISH.replace("    [phone] Phone\n", ""), "a-mode: has no variant [phone] for $mode");
}

#[test]
fn a_junk_entry_is_named_with_its_line() {
    check("en/a.ftl", &format!("{ENGLISH}a-broken = {{ $\n"), "a.ftl:13: is not Fluent");
}

#[test]
fn an_unmarked_foreign_word_is_named() {
    check("ar/a.ftl", &ARABIC.replace("مترجم", "tolk"), "`tolk` is a foreign word");
}

#[test]
fn a_danish_word_in_english_is_named() {
    check("en/a.ftl", &ENGLISH.replace("Unknown", "Udlændinge"), "a-mode: holds a Danish word");
}

#[test]
fn a_term_that_does_not_exist_is_named() {
    check("en/a.ftl", &ENGLISH.replace("-official-interpreter", "-official-doctor"), "the term -official-doctor");
}

#[test]
fn digits_that_would_turn_around_are_named() {
    check("da/a.ftl", &DANISH.replace("Ukendt", "Ring 12 34"), "turns around");
}

#[test]
fn a_long_sentence_is_named() {
    let long = "a b c d e f g h i j k l m n o p";
    check("da/a.ftl", &DANISH.replace("Ukendt", long), "at most 15 words");
}

#[test]
fn a_translation_without_its_stamp_is_named() {
    check("ar/a.ftl", &ARABIC.replace("### source: 0\n", ""), "### source");
}

#[test]
fn an_unknown_key_in_the_list_of_languages_is_named() {
    check("languages.toml", "[[language]]\ntag = \"da\"\ncolour = 1\n", "unknown field `colour`");
}
