//! Reads a catalogue and formats its messages. Small, because every reader's phone downloads it.

use crate::{DANISH, END, ISOLATE, KEY, NEXT, POP, SELECT, TEXT, VALUE, plural};

/// An argument of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// A count; takes part in plural forms.
    Number(i64),
    /// Anything else, shown as it is.
    Text(&'a str),
}

/// The file is not a catalogue of this build: cut, of another version, or not a catalogue at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

/// The texts of one part of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    language: String,
    text: String,
    /// Where each message starts in `text`; one more for the end.
    starts: Vec<usize>,
}

impl Catalogue {
    /// Reads `file`. `version` is the fingerprint of all ids: a catalogue of another build is [`Broken`].
    pub fn parse(file: &str, version: &str) -> Result<Self, Broken> {
        let (head, text) = file.split_once(NEXT).ok_or(Broken)?;
        let mut head = head.split(' ');
        let (language, found, count) = (head.next(), head.next(), head.next());
        let count: usize = count.and_then(|count| count.parse().ok()).ok_or(Broken)?;
        if found != Some(version) {
            return Err(Broken);
        }
        let mut starts = vec![0];
        starts.extend(text.match_indices(NEXT).map(|(at, _)| at + 1));
        if starts.len() != count + 1 {
            return Err(Broken);
        }
        Ok(Self { language: language.unwrap_or_default().into(), text: text.into(), starts })
    }

    /// The message at `index` with its arguments in the order of its variables.
    pub fn format(&self, index: usize, arguments: &[Argument]) -> String {
        let mut out = String::new();
        if let Some(&[start, end]) = self.starts.get(index..index + 2) {
            let pattern = &self.text[start..end - 1];
            Writer { language: &self.language, pattern, arguments }.write(0, &mut out);
        }
        out
    }
}

struct Writer<'a> {
    language: &'a str,
    pattern: &'a str,
    arguments: &'a [Argument<'a>],
}

impl Writer<'_> {
    /// Writes from `at` to the end of the pattern or of the variant that `at` is in.
    fn write(&self, mut at: usize, out: &mut String) {
        while let Some((mark, found)) = self.next_mark(at) {
            out.push_str(&self.pattern[at..found]);
            match mark {
                VALUE => {
                    match self.argument(found + 1) {
                        Some(Argument::Number(n)) => out.push_str(&n.to_string()),
                        Some(Argument::Text(text)) => out.push_str(text),
                        None => {}
                    }
                    at = found + 2;
                }
                SELECT => at = self.select(found + 1, out),
                _ => return,
            }
        }
        out.push_str(&self.pattern[at..]);
    }

    /// Writes the variant that fits; returns where the choice ends.
    fn select(&self, at: usize, out: &mut String) -> usize {
        let argument = self.argument(at);
        let mut at = at + 1;
        let (mut chosen, mut default) = (None, None);
        while self.pattern[at..].starts_with(KEY) {
            let text = at + self.pattern[at..].find(TEXT).unwrap_or(0);
            let key = &self.pattern[at + 1..text];
            let (key, is_default) = key.strip_prefix('*').map_or((key, false), |key| (key, true));
            if chosen.is_none() && argument.is_some_and(|argument| self.fits(key, argument)) {
                chosen = Some(text + 1);
            }
            if is_default {
                default = Some(text + 1);
            }
            at = self.skip(text + 1);
        }
        if let Some(start) = chosen.or(default) {
            self.write(start, out);
        }
        at + 1
    }

    fn fits(&self, key: &str, argument: Argument) -> bool {
        match (key.strip_prefix('='), argument) {
            (Some(exact), Argument::Number(n)) => exact.parse() == Ok(n),
            (None, Argument::Number(n)) => plural::category(self.language, n) == key,
            (None, Argument::Text(text)) => text == key,
            (Some(_), Argument::Text(_)) => false,
        }
    }

    /// From inside a variant to the mark that ends it.
    fn skip(&self, mut at: usize) -> usize {
        let mut depth = 0;
        while let Some((mark, found)) = self.next_mark(at) {
            match mark {
                SELECT => depth += 1,
                END if depth > 0 => depth -= 1,
                KEY | END if depth == 0 => return found,
                _ => {}
            }
            at = found + 1;
        }
        self.pattern.len()
    }

    fn next_mark(&self, from: usize) -> Option<(char, usize)> {
        let rest = self.pattern.as_bytes().get(from..)?;
        let at = rest.iter().position(|&byte| (VALUE as u8..=END as u8).contains(&byte))?;
        Some((rest[at].into(), from + at))
    }

    fn argument(&self, at: usize) -> Option<Argument<'_>> {
        let place = self.pattern.as_bytes().get(at)?.checked_sub(b'0')?;
        self.arguments.get(usize::from(place)).copied()
    }
}

/// A stretch of a formatted text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stretch<'a> {
    /// In the language of the page.
    Own(&'a str),
    /// A Danish word in a page of another language.
    Danish(&'a str),
}

/// Divides a formatted text where Danish words stand in it.
pub fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut stretches = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(DANISH) {
        let (danish, after) = after.split_once(POP).unwrap_or((after, ""));
        if !before.is_empty() {
            stretches.push(Stretch::Own(before));
        }
        stretches.push(Stretch::Danish(danish));
        rest = after;
    }
    if !rest.is_empty() {
        stretches.push(Stretch::Own(rest));
    }
    stretches
}

/// The text without isolates: for titles, file names and everything else that is not laid out.
pub fn plain(text: &str) -> String {
    text.replace([DANISH, ISOLATE, POP], "")
}
