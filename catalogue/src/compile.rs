//! From `locales/` to catalogues: parses Fluent, finds every mistake, writes the compact form.

use crate::{DANISH, END, ISOLATE, KEY, NEXT, POP, SELECT, TEXT, VALUE};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::parser;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

mod lint;
mod stamp;

pub use stamp::stamp;

/// The language every other one is compared with.
pub const REFERENCE: &str = "da";

/// A mistake in a locale file, said so that the person who made it can mend it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from the repository's root.
    pub file: PathBuf,
    /// The line, from 1; 0 where the fault is the file itself.
    pub line: usize,
    /// The message concerned, or nothing.
    pub id: String,
    /// What is wrong, in one sentence.
    pub text: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file.display(), self.line)?;
        if !self.id.is_empty() {
            write!(f, "{}: ", self.id)?;
        }
        f.write_str(&self.text)
    }
}

/// A language a page can be read in, as `locales/languages.toml` has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag: the folder's name and the first part of every address.
    pub tag: String,
    /// Its own name in its own script.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Danish and English: the texts the others are made from.
    #[serde(default)]
    pub source: bool,
    /// A file of it has been checked by no person yet.
    #[serde(skip)]
    pub machine: bool,
    /// A file of it was made from an older source text.
    #[serde(skip)]
    pub outdated: bool,
}

/// Texts that are fetched only where their pages are shown.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its files in every language's folder, without `.ftl`.
    pub files: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    language: Vec<Language>,
    #[serde(default)]
    part: Vec<Part>,
}

/// What kind of value a variable takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number; takes part in plural forms.
    Number,
    /// Text.
    Text,
}

/// One message or attribute, the same in every language.
#[derive(Debug, Clone)]
pub struct Message {
    /// `id` or `id.attribute`.
    pub id: String,
    /// The part it is in: 0 comes with every page, 1 is the first of [`Locales::parts`].
    pub part: usize,
    /// Its place in the catalogue of that part.
    pub place: usize,
    /// Names and kinds of its variables, in the order in which the comments introduce them.
    pub variables: Vec<(String, Kind)>,
    /// The reference text's first line, for the docs of the generated function.
    pub gist: String,
}

impl Message {
    /// Its id and the names of its variables, as the check of a rule file takes them.
    pub fn named(&self) -> (String, Vec<String>) {
        (self.id.clone(), self.variables.iter().map(|(name, _)| name.clone()).collect())
    }
}

/// Everything `locales/` says.
#[derive(Debug)]
pub struct Locales {
    /// In the order of the page.
    pub languages: Vec<Language>,
    /// Texts that are fetched only where their pages are shown.
    pub parts: Vec<Part>,
    /// In the order of the catalogues: by part, then by id.
    pub messages: Vec<Message>,
    /// Per language, in the same order as `languages`: the catalogue of every page, then one per part.
    pub catalogues: Vec<Vec<String>>,
    /// Fingerprint of ids and variables: catalogue and program must agree on it.
    pub version: String,
}

/// Reads and compiles the folder `locales`, or says everything that is wrong in it.
pub fn compile(locales: &Path) -> Result<Locales, Vec<Fault>> {
    let mut faults = Vec::new();
    let list = locales.join("languages.toml");
    let languages: Languages = match toml::from_str(&read(&list).map_err(|fault| vec![fault])?) {
        Ok(languages) => languages,
        Err(error) => {
            let text = error.message().to_owned();
            return Err(vec![Fault { file: list, line: 0, id: String::new(), text }]);
        }
    };
    let (mut languages, parts) = (languages.language, languages.part);

    let mut sources = Vec::new();
    for language in &mut languages {
        let source = Source::read(locales, language, &mut faults);
        if !language.source {
            (language.machine, language.outdated) = stamp::status(locales, &source, &mut faults);
        }
        sources.push(source);
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let Some(reference) = sources.iter().position(|source| source.tag == REFERENCE) else {
        let text = format!("the language `{REFERENCE}` is missing");
        return Err(vec![Fault { file: list, line: 0, id: String::new(), text }]);
    };

    let messages = sources[reference].messages(&parts, &mut faults);
    for source in &sources {
        lint::check(source, &sources[reference], &messages, &mut faults);
    }
    if !faults.is_empty() {
        faults.sort();
        return Err(faults);
    }
    let version = fingerprint(&messages);
    let catalogues = sources
        .iter()
        .map(|source| (0..=parts.len()).map(|part| source.catalogue(&messages, part, &version)).collect());
    Ok(Locales { languages, catalogues: catalogues.collect(), parts, messages, version })
}

/// The shared official words as this language sees them: marked as Danish in every language but Danish.
pub fn official_words(locales: &Path, tag: &str) -> Result<String, Fault> {
    let text = read(&locales.join("official.ftl"))?;
    if tag == REFERENCE {
        return Ok(text);
    }
    let marked = text.lines().map(|line| match line.split_once(" = ") {
        Some((id, word)) if id.starts_with("-official-") => format!("{id} = {DANISH}{word}{POP}\n"),
        Some((id, word)) if id.starts_with('-') => format!("{id} = {ISOLATE}{word}{POP}\n"),
        _ => format!("{line}\n"),
    });
    Ok(marked.collect())
}

fn read(path: &Path) -> Result<String, Fault> {
    fs::read_to_string(path).map_err(|error| Fault {
        file: path.into(),
        line: 0,
        id: String::new(),
        text: format!("cannot be read: {error}"),
    })
}

/// One Fluent file.
struct File {
    path: PathBuf,
    text: String,
    resource: Resource<String>,
}

impl File {
    /// The line on which `id` (or its attribute) is defined.
    fn line(&self, id: &str) -> usize {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let mut lines = self
            .text
            .lines()
            .enumerate()
            .skip_while(|(_, line)| !line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')));
        let start = lines.next().map_or(0, |(number, _)| number + 1);
        let named = |attribute| {
            lines
                .find(|(_, line)| line.trim_start().starts_with(&format!(".{attribute} =")))
                .map(|(number, _)| number + 1)
        };
        attribute.and_then(named).unwrap_or(start)
    }
}

/// Every file of one language.
struct Source {
    tag: String,
    rtl_or_other_script: bool,
    files: Vec<File>,
    /// Where the official words are.
    official: PathBuf,
    /// Terms and shared messages.
    shared: Resource<String>,
}

/// A pattern and the file it stands in.
struct Found<'a> {
    file: &'a File,
    pattern: &'a Pattern<String>,
    comments: Vec<&'a str>,
}

impl Source {
    fn read(locales: &Path, language: &Language, faults: &mut Vec<Fault>) -> Self {
        let folder = locales.join(&language.tag);
        let official = locales.join("official.ftl");
        let mut files = Vec::new();
        let mut paths: Vec<PathBuf> =
            fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        paths.sort();
        for path in paths {
            match read(&path) {
                Ok(text) => {
                    let resource = parse(&path, &text, faults);
                    files.push(File { path, text, resource });
                }
                Err(fault) => faults.push(fault),
            }
        }
        let shared = match official_words(locales, &language.tag) {
            Ok(text) => parse(&official, &text, faults),
            Err(fault) => {
                faults.push(fault);
                Resource { body: Vec::new() }
            }
        };
        let rtl_or_other_script = language.name.chars().all(|letter| !letter.is_ascii_alphabetic());
        Self { tag: language.tag.clone(), rtl_or_other_script, files, official, shared }
    }

    /// Every message and attribute by id. The first of a duplicate wins; the second is a fault.
    fn patterns(&self, faults: &mut Vec<Fault>) -> BTreeMap<String, Found<'_>> {
        let mut found = BTreeMap::new();
        for file in &self.files {
            let whole: Vec<&str> = comments_of_file(&file.resource);
            for entry in &file.resource.body {
                let Entry::Message(message) = entry else { continue };
                let own = message.comment.iter().flat_map(|comment| comment.content.iter().map(String::as_str));
                let comments: Vec<&str> = own.chain(whole.iter().copied()).collect();
                let mut add = |id: String, pattern| match found.entry(id) {
                    btree_map::Entry::Occupied(known) => {
                        faults.push(file.fault(known.key(), "is defined twice"));
                    }
                    btree_map::Entry::Vacant(free) => {
                        free.insert(Found { file, pattern, comments: comments.clone() });
                    }
                };
                if let Some(pattern) = &message.value {
                    add(message.id.name.clone(), pattern);
                }
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
        }
        found
    }

    /// The messages of the reference language: ids, variables with their kinds, gist.
    fn messages(&self, parts: &[Part], faults: &mut Vec<Fault>) -> Vec<Message> {
        let mut messages = Vec::new();
        for (id, found) in self.patterns(faults) {
            let mut variables = Vec::new();
            for name in variables_of(found.pattern) {
                match kind(&found.comments, &name) {
                    Some(kind) => variables.push((name, kind)),
                    None => faults.push(found.file.fault(
                        &id,
                        &format!("the variable ${name} needs a comment line `# ${name} (number): …` or `(text)`"),
                    )),
                }
            }
            // Functions take their arguments in the order in which the comments introduce them.
            variables.sort_by_key(|(name, _)| place_of(&found.comments, name));
            let gist = gist(found.pattern);
            let file = found.file.path.file_stem().unwrap_or_default().to_string_lossy();
            let part = parts.iter().position(|part| part.files.iter().any(|name| *name == file));
            messages.push(Message { id, part: part.map_or(0, |part| part + 1), place: 0, variables, gist });
        }
        for entry in &self.shared.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            let comments: Vec<&str> =
                message.comment.iter().flat_map(|comment| comment.content.iter().map(String::as_str)).collect();
            let kinds = variables_of(pattern).into_iter().map(|name| {
                let kind = kind(&comments, &name).unwrap_or(Kind::Text);
                (name, kind)
            });
            let mut variables: Vec<_> = kinds.collect();
            variables.sort_by_key(|(name, _)| place_of(&comments, name));
            messages.push(Message { id: message.id.name.clone(), part: 0, place: 0, variables, gist: gist(pattern) });
        }
        messages.sort_by(|one, other| (one.part, &one.id).cmp(&(other.part, &other.id)));
        let parts: Vec<usize> = messages.iter().map(|message| message.part).collect();
        for (index, message) in messages.iter_mut().enumerate() {
            message.place = parts[..index].iter().filter(|part| **part == message.part).count();
        }
        messages
    }

    fn catalogue(&self, messages: &[Message], part: usize, version: &str) -> String {
        let patterns = self.patterns(&mut Vec::new());
        let messages = messages.iter().filter(|message| message.part == part);
        let mut out = format!("{} {version} {}{NEXT}", self.tag, messages.clone().count());
        for message in messages {
            let shared = self.shared.body.iter().find_map(|entry| match entry {
                Entry::Message(shared) if shared.id.name == message.id => shared.value.as_ref(),
                _ => None,
            });
            let names: Vec<&str> = message.variables.iter().map(|(name, _)| name.as_str()).collect();
            let writer = Writer { source: self, names: &names, patterns: &patterns };
            if let Some(pattern) = patterns.get(&message.id).map(|found| found.pattern).or(shared) {
                writer.pattern(pattern, &mut out);
            }
            out.push(NEXT);
        }
        out
    }

    fn term(&self, id: &str) -> Option<&Pattern<String>> {
        let resources = self.files.iter().map(|file| &file.resource).chain([&self.shared]);
        resources.flat_map(|resource| &resource.body).find_map(|entry| match entry {
            Entry::Term(term) if term.id.name == id => Some(&term.value),
            _ => None,
        })
    }
}

impl File {
    fn fault(&self, id: &str, text: &str) -> Fault {
        Fault { file: self.path.clone(), line: self.line(id), id: id.into(), text: text.into() }
    }
}

/// Writes patterns in the compact form. Terms and messages are put in where they are referred to; isolates stand
/// where `fluent-bundle` would set them.
struct Writer<'a> {
    source: &'a Source,
    names: &'a [&'a str],
    patterns: &'a BTreeMap<String, Found<'a>>,
}

impl Writer<'_> {
    fn pattern(&self, pattern: &Pattern<String>, out: &mut String) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    let isolate = pattern.elements.len() > 1
                        && !matches!(
                            expression,
                            Expression::Inline(
                                InlineExpression::MessageReference { .. }
                                    | InlineExpression::TermReference { .. }
                                    | InlineExpression::StringLiteral { .. }
                            )
                        );
                    if isolate {
                        out.push(ISOLATE);
                    }
                    self.expression(expression, out);
                    if isolate {
                        out.push(POP);
                    }
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<String>, out: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, out),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                out.push(SELECT);
                out.push(self.place(&id.name));
                for variant in variants {
                    out.push(KEY);
                    if variant.default {
                        out.push('*');
                    }
                    match &variant.key {
                        VariantKey::NumberLiteral { value } => {
                            out.push('=');
                            out.push_str(value);
                        }
                        VariantKey::Identifier { name } => out.push_str(name),
                    }
                    out.push(TEXT);
                    self.pattern(&variant.value, out);
                }
                out.push(END);
            }
            Expression::Select { variants, .. } => {
                // The lint refuses other selectors; the default keeps the text whole.
                if let Some(default) = variants.iter().find(|variant| variant.default) {
                    self.pattern(&default.value, out);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<String>, out: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                out.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => out.push_str(value),
            InlineExpression::VariableReference { id } => {
                out.push(VALUE);
                out.push(self.place(&id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                if let Some(pattern) = self.source.term(&id.name) {
                    self.pattern(pattern, out);
                }
            }
            InlineExpression::MessageReference { id, attribute } => {
                let id = match attribute {
                    Some(attribute) => format!("{}.{}", id.name, attribute.name),
                    None => id.name.clone(),
                };
                if let Some(found) = self.patterns.get(&id) {
                    self.pattern(found.pattern, out);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, out),
            InlineExpression::FunctionReference { .. } => {}
        }
    }

    fn place(&self, name: &str) -> char {
        let place = self.names.iter().position(|known| *known == name).unwrap_or(0);
        char::from(b'0' + u8::try_from(place).unwrap_or(0))
    }
}

fn parse(path: &Path, text: &str, faults: &mut Vec<Fault>) -> Resource<String> {
    let (resource, errors) = match parser::parse(text.to_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
        faults.push(Fault { file: path.into(), line, id: String::new(), text: format!("is not Fluent: {error}") });
    }
    resource
}

fn comments_of_file(resource: &Resource<String>) -> Vec<&str> {
    let comments = resource.body.iter().filter_map(|entry| match entry {
        Entry::ResourceComment(comment) => Some(comment.content.iter().map(String::as_str)),
        _ => None,
    });
    comments.flatten().collect()
}

/// What the comment that introduces a variable says of it, if this is the comment.
fn introduces<'a>(comment: &'a str, name: &str) -> Option<&'a str> {
    let rest = comment.trim().strip_prefix('$')?.strip_prefix(name)?;
    rest.starts_with(' ').then(|| rest.trim_start())
}

fn place_of(comments: &[&str], name: &str) -> usize {
    comments.iter().position(|comment| introduces(comment, name).is_some()).unwrap_or(usize::MAX)
}

fn kind(comments: &[&str], name: &str) -> Option<Kind> {
    comments.iter().find_map(|comment| {
        let rest = introduces(comment, name)?;
        if rest.starts_with("(number)") {
            Some(Kind::Number)
        } else if rest.starts_with("(text)") {
            Some(Kind::Text)
        } else {
            None
        }
    })
}

/// Names of every variable, also inside variants.
fn variables_of(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    each_expression(pattern, &mut |expression| {
        if let Some(id) = variable(expression) {
            names.insert(id.to_owned());
        }
    });
    names
}

/// A piece of a pattern, as [`each_expression`] meets it.
enum Piece<'a> {
    Inline(&'a InlineExpression<String>),
    Select { selector: &'a InlineExpression<String>, variants: &'a [Variant<String>] },
}

fn variable<'a>(piece: &Piece<'a>) -> Option<&'a str> {
    match piece {
        Piece::Inline(InlineExpression::VariableReference { id })
        | Piece::Select { selector: InlineExpression::VariableReference { id }, .. } => Some(&id.name),
        _ => None,
    }
}

fn each_expression<'a>(pattern: &'a Pattern<String>, visit: &mut impl FnMut(&Piece<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            visit_expression(expression, visit);
        }
    }
}

fn visit_expression<'a>(expression: &'a Expression<String>, visit: &mut impl FnMut(&Piece<'a>)) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => visit_expression(expression, visit),
        Expression::Inline(inline) => visit(&Piece::Inline(inline)),
        Expression::Select { selector, variants } => {
            visit(&Piece::Select { selector, variants });
            for variant in variants {
                each_expression(&variant.value, visit);
            }
        }
    }
}

/// Whether a term is referred to with arguments, which the compact form has no place for.
fn has_arguments(arguments: Option<&CallArguments<String>>) -> bool {
    arguments.is_some_and(|arguments| !arguments.named.is_empty() || !arguments.positional.is_empty())
}

/// The plain text of a pattern, variables as their names, the default of every choice.
fn gist(pattern: &Pattern<String>) -> String {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                if let Some(default) = variants.iter().find(|variant| variant.default) {
                    out.push_str(&gist(&default.value));
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => out.push_str(&format!("`{}`", id.name)),
                InlineExpression::TermReference { id, .. } => out.push_str(&id.name),
                _ => {}
            },
        }
    }
    out.lines().next().unwrap_or_default().replace(['\\', '"'], "")
}

/// FNV-1a over text, as 16 hexadecimal digits: enough to see that two files differ.
pub fn hash(parts: &[&str]) -> String {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

fn fingerprint(messages: &[Message]) -> String {
    let mut parts = Vec::new();
    for message in messages {
        parts.push(message.id.as_str());
        parts.extend(message.variables.iter().map(|(name, _)| name.as_str()));
    }
    hash(&parts)
}
