//! What a locale must hold: the same ids, variables and choices everywhere, every plural form, no foreign word, no
//! number that a right-to-left page would turn around, no long sentence.

use super::{Fault, Found, Kind, Message, Piece, REFERENCE, Source, each_expression, has_arguments, variables_of};
use crate::plural;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// The longest sentence in a source text.
const WORDS_IN_A_SENTENCE: usize = 15;

pub(super) fn check(source: &Source, reference: &Source, messages: &[Message], faults: &mut Vec<Fault>) {
    let patterns = source.patterns(faults);
    let references = reference.patterns(&mut Vec::new());
    for message in messages {
        if references.contains_key(&message.id) && !patterns.contains_key(&message.id) {
            let file = source.files.first().map(|file| file.path.with_file_name("")).unwrap_or_default();
            let text = format!("is missing in `{}`", source.tag);
            faults.push(Fault { file, line: 0, id: message.id.clone(), text });
        }
    }
    for (id, found) in &patterns {
        let Some(message) = messages.iter().find(|message| message.id == *id) else {
            faults.push(found.file.fault(id, &format!("does not exist in `{REFERENCE}`")));
            continue;
        };
        let mut say = |text: String| faults.push(found.file.fault(id, &text));
        variables(found, message, &mut say);
        selects(source, found, references.get(id), message, &mut say);
        references_in(source, &patterns, found.pattern, &mut say);
        words(source, found.pattern, &mut say);
    }
    for entry in &source.shared.body {
        if let fluent_syntax::ast::Entry::Junk { content } = entry {
            let text = format!("is not Fluent: {}", content.lines().next().unwrap_or_default());
            faults.push(Fault { file: source.official.clone(), line: 0, id: String::new(), text });
        }
    }
}

fn variables(found: &Found, message: &Message, say: &mut impl FnMut(String)) {
    let here = variables_of(found.pattern);
    let there: BTreeSet<String> = message.variables.iter().map(|(name, _)| name.clone()).collect();
    for name in here.difference(&there) {
        say(format!("uses ${name}, which the Danish text does not have"));
    }
    for name in there.difference(&here) {
        say(format!("does not use ${name}, which the Danish text has"));
    }
    if message.variables.len() > 9 {
        say("has more than nine variables".into());
    }
}

fn selects(source: &Source, found: &Found, reference: Option<&Found>, message: &Message, say: &mut impl FnMut(String)) {
    let danish = reference.map(|reference| text_keys(reference.pattern, message)).unwrap_or_default();
    let here = text_keys(found.pattern, message);
    for (name, keys) in &danish {
        let own = here.get(name).cloned().unwrap_or_default();
        for key in keys.difference(&own) {
            say(format!("has no variant [{key}] for ${name}"));
        }
        for key in own.difference(keys) {
            say(format!("has a variant [{key}] for ${name} that the Danish text does not have"));
        }
    }
    each_expression(found.pattern, &mut |part| {
        let Piece::Select { selector, variants } = part else { return };
        let InlineExpression::VariableReference { id } = selector else {
            say("may only choose by a variable".into());
            return;
        };
        if kind(message, &id.name) == Some(Kind::Number) {
            plural_forms(source, &id.name, variants, say);
        }
    });
}

fn plural_forms(source: &Source, name: &str, variants: &[Variant<String>], say: &mut impl FnMut(String)) {
    let keys: BTreeSet<&str> = variants
        .iter()
        .filter_map(|variant| match &variant.key {
            VariantKey::Identifier { name } => Some(name.as_str()),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    if keys.is_empty() {
        return;
    }
    let needed: BTreeSet<&str> = plural::categories(&source.tag).iter().copied().collect();
    for key in needed.difference(&keys) {
        say(format!("lacks the plural form [{key}] of ${name}, which `{}` has", source.tag));
    }
    for key in keys.difference(&needed) {
        say(format!("has a plural form [{key}] of ${name}, which `{}` does not have", source.tag));
    }
}

/// The keys of every choice by a text variable.
fn text_keys(pattern: &Pattern<String>, message: &Message) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    each_expression(pattern, &mut |part| {
        let Piece::Select { selector: InlineExpression::VariableReference { id }, variants } = part else { return };
        if kind(message, &id.name) == Some(Kind::Text) {
            let names = variants.iter().filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some(name.clone()),
                VariantKey::NumberLiteral { .. } => None,
            });
            keys.entry(id.name.clone()).or_default().extend(names);
        }
    });
    keys
}

fn kind(message: &Message, name: &str) -> Option<Kind> {
    message.variables.iter().find(|(known, _)| known == name).map(|(_, kind)| *kind)
}

fn references_in(
    source: &Source,
    patterns: &BTreeMap<String, Found>,
    pattern: &Pattern<String>,
    say: &mut impl FnMut(String),
) {
    each_expression(pattern, &mut |part| match part {
        Piece::Inline(InlineExpression::TermReference { id, attribute, arguments }) => {
            if source.term(&id.name).is_none() {
                say(format!("refers to the term -{}, which does not exist", id.name));
            }
            if attribute.is_some() || has_arguments(arguments.as_ref()) {
                say(format!("refers to -{} with an attribute or arguments, which catalogues have not", id.name));
            }
        }
        Piece::Inline(InlineExpression::MessageReference { id, attribute: None })
            if !patterns.contains_key(&id.name) =>
        {
            say(format!("refers to {}, which does not exist", id.name));
        }
        Piece::Inline(InlineExpression::FunctionReference { id, .. }) => {
            say(format!("uses {}(), which catalogues have not: pass the formatted text", id.name));
        }
        _ => {}
    });
}

fn words(source: &Source, pattern: &Pattern<String>, say: &mut impl FnMut(String)) {
    for text in texts(pattern) {
        if text.chars().any(|letter| letter < ' ' && letter != '\n') {
            say("holds a control character".into());
        }
        if text.contains([
            '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}',
        ]) {
            say("holds a direction mark: the build sets them".into());
        }
        if turns_around(text) {
            say(format!(
                "`{text}` has digits divided by a space or hyphen, which a right-to-left page turns around: use a no-break space"
            ));
        }
        if source.rtl_or_other_script {
            if let Some(word) = text.split(|letter: char| !letter.is_ascii_alphabetic()).find(|word| !word.is_empty()) {
                say(format!("`{word}` is a foreign word: use a term of official.ftl, or translate it"));
            }
        } else if source.tag != REFERENCE && text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']) {
            say("holds a Danish word: use a term of official.ftl".into());
        } else if let Some(sentence) = long_sentence(text) {
            say(format!("is too long, at most {WORDS_IN_A_SENTENCE} words a sentence: {sentence}"));
        }
    }
}

/// Every stretch of text, also inside variants.
fn texts(pattern: &Pattern<String>) -> Vec<&str> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(value.as_str()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                found.extend(variants.iter().flat_map(|variant| texts(&variant.value)));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    found
}

fn turns_around(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters
        .windows(3)
        .any(|three| three[0].is_ascii_digit() && matches!(three[1], ' ' | '-') && three[2].is_ascii_digit())
}

fn long_sentence(text: &str) -> Option<&str> {
    text.split(['.', '?', '!', ':', '\n']).find(|sentence| sentence.split_whitespace().count() > WORDS_IN_A_SENTENCE)
}
