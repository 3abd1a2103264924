//! JSON, read and written in a few kilobytes.
//!
//! serde_json costs a phone 20 KB for the same, most of it code that the compiler writes once per type. Held to
//! serde_json by test.

use std::fmt::Write;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object; of two equal keys the first is read.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// Reads a whole text; nothing if it is not JSON.
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { rest: text, depth: 0 };
        let value = reader.value()?;
        reader.skip_space();
        reader.rest.is_empty().then_some(value)
    }

    /// The value of a key, unless it is missing or null.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(pairs) = self else { return None };
        pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value).filter(|value| **value != Self::Null)
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.as_text()
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// What the text of a key says, read as something else.
    pub fn parsed<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.text(key)?.parse().ok()
    }

    /// Whether a key is true.
    pub fn bool(&self, key: &str) -> Option<bool> {
        match self.get(key)? {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The whole part of the number of a key.
    pub fn whole(&self, key: &str) -> Option<i64> {
        match self.get(key)? {
            Self::Number(number) => number.split(['.', 'e', 'E']).next()?.parse().ok(),
            _ => None,
        }
    }

    /// The list of a key, each item read; nothing if one of them cannot be. A missing list is empty.
    pub fn list<T>(&self, key: &str, read: impl Fn(&Self) -> Option<T>) -> Option<Vec<T>> {
        match self.get(key) {
            None => Some(Vec::new()),
            Some(Self::List(items)) => items.iter().map(read).collect(),
            Some(_) => None,
        }
    }

    /// A value that may be missing but, where it is there, can be read.
    pub fn maybe<T>(&self, key: &str, read: impl Fn(&Self) -> Option<T>) -> Option<Option<T>> {
        match self.get(key) {
            None => Some(None),
            Some(value) => read(value).map(Some),
        }
    }
}

/// An object to be written, key by key.
#[derive(Debug, Clone, Default)]
pub struct Writer(String);

impl Writer {
    /// Adds a text.
    pub fn text(self, key: &str, value: &str) -> Self {
        let value = quoted(value);
        self.raw(key, &value)
    }

    /// Adds a text if there is one.
    pub fn maybe(self, key: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(key, value),
            None => self,
        }
    }

    /// Adds a text unless it is empty.
    pub fn unless_empty(self, key: &str, value: &str) -> Self {
        self.maybe(key, Some(value).filter(|value| !value.is_empty()))
    }

    /// Adds texts unless there are none.
    pub fn texts<'a>(self, key: &str, values: impl Iterator<Item = &'a str>) -> Self {
        let values = values.map(quoted).collect::<Vec<_>>().join(",");
        if values.is_empty() { self } else { self.raw(key, &format!("[{values}]")) }
    }

    /// Adds a number or a truth.
    pub fn plain(self, key: &str, value: impl std::fmt::Display) -> Self {
        self.raw(key, &value.to_string())
    }

    /// Adds an object unless nothing is in it.
    pub fn unless_bare(self, key: &str, value: Self) -> Self {
        if value.0.is_empty() { self } else { self.object(key, value) }
    }

    /// Adds an object.
    pub fn object(self, key: &str, value: Self) -> Self {
        let value = value.end();
        self.raw(key, &value)
    }

    /// The object.
    pub fn end(self) -> String {
        format!("{{{}}}", self.0)
    }

    fn raw(mut self, key: &str, value: &str) -> Self {
        if !self.0.is_empty() {
            self.0.push(',');
        }
        self.0.push_str(&quoted(key));
        self.0.push(':');
        self.0.push_str(value);
        self
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            letter if letter < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// Deeper than any answer of the contract; a deeper one is refused instead of filling the stack.
const DEPTH: usize = 32;

struct Reader<'a> {
    rest: &'a str,
    depth: usize,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Takes `start` away if the rest begins with it.
    fn take(&mut self, start: &str) -> bool {
        self.skip_space();
        match self.rest.strip_prefix(start) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self) -> Option<Json> {
        self.skip_space();
        match self.rest.bytes().next()? {
            b'n' => self.take("null").then_some(Json::Null),
            b't' => self.take("true").then_some(Json::Bool(true)),
            b'f' => self.take("false").then_some(Json::Bool(false)),
            b'"' => self.string().map(Json::Text),
            b'[' => self.nested("[", "]", |reader| reader.value()).map(Json::List),
            b'{' => self.nested("{", "}", Self::pair).map(Json::Object),
            _ => self.number(),
        }
    }

    fn pair(&mut self) -> Option<(String, Json)> {
        self.skip_space();
        let key = self.string()?;
        if self.take(":") { Some((key, self.value()?)) } else { None }
    }

    fn nested<T>(&mut self, open: &str, close: &str, item: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.take(open);
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let mut items = Vec::new();
        if !self.take(close) {
            loop {
                items.push(item(self)?);
                if self.take(close) {
                    break;
                }
                if !self.take(",") {
                    return None;
                }
            }
        }
        self.depth -= 1;
        Some(items)
    }

    fn string(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix('"')?;
        let mut out = String::new();
        loop {
            let end = self.rest.find(|letter: char| letter == '"' || letter == '\\' || letter < ' ')?;
            out.push_str(&self.rest[..end]);
            let mark = self.rest.as_bytes()[end];
            self.rest = &self.rest[end + 1..];
            match mark {
                b'"' => return Some(out),
                b'\\' => out.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        Some(match letter {
            '"' | '\\' | '/' => letter,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.hex()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first);
                }
                self.rest = self.rest.strip_prefix("\\u")?;
                let second = self.hex()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)?
            }
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.rest = &self.rest[4..];
        u32::from_str_radix(digits, 16).ok()
    }

    fn number(&mut self) -> Option<Json> {
        let end = self.rest.find(|letter: char| !matches!(letter, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'));
        let (number, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        is_number(number).then(|| Json::Number(number.to_owned()))
    }
}

/// `-? (0 | [1-9] digits) (. digits)? (e sign? digits)?`
fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    let (text, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(text, power)| (text, Some(power)));
    let (whole, part) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && part.is_none_or(digits)
        && exponent.is_none_or(|power| digits(power.strip_prefix(['+', '-']).unwrap_or(power)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn same(ours: &Json, theirs: &Value) -> bool {
        match (ours, theirs) {
            (Json::Null, Value::Null) => true,
            (Json::Bool(one), Value::Bool(other)) => one == other,
            (Json::Number(one), Value::Number(other)) => one.parse::<f64>().ok() == other.as_f64(),
            (Json::Text(one), Value::String(other)) => one == other,
            (Json::List(one), Value::Array(other)) => {
                one.len() == other.len() && one.iter().zip(other).all(|(a, b)| same(a, b))
            }
            (Json::Object(one), Value::Object(other)) => {
                one.len() == other.len()
                    && one.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
            }
            _ => false,
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            (-1e9..1e9_f64).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 64, 8, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
                prop::collection::btree_map(any::<String>(), inner, 0..8)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_serde_json_writes_is_read_alike(value in any_json(), pretty in any::<bool>()) {
            let text = if pretty { format!("{value:#}") } else { value.to_string() };
            let ours = Json::parse(&text);
            prop_assert!(ours.as_ref().is_some_and(|ours| same(ours, &value)), "{}: {:?}", text, ours);
        }

        #[test]
        fn what_serde_json_refuses_is_refused(value in any_json(), at in any::<prop::sample::Index>(), letter in any::<char>()) {
            let mut text: Vec<char> = value.to_string().chars().collect();
            let at = at.index(text.len());
            text[at] = letter;
            let text: String = text.into_iter().collect();
            let theirs = serde_json::from_str::<Value>(&text);
            let ours = Json::parse(&text);
            // A number too large for a float is not JSON to serde_json, and two equal keys are one.
            if let Ok(theirs) = &theirs {
                prop_assert!(ours.is_some(), "{} is {}", text, theirs);
            } else if !theirs.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range")) {
                prop_assert!(ours.is_none(), "{}", text);
            }
        }

        #[test]
        fn what_is_written_serde_json_reads(key in any::<String>(), value in any::<String>()) {
            let text = Writer::default().text(&key, &value).object("o", Writer::default().maybe("m", Some("x")).maybe("n", None)).end();
            let theirs: Value = serde_json::from_str(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
            if key != "o" {
                prop_assert_eq!(&theirs[&key], &Value::from(value));
            }
            prop_assert_eq!(&theirs["o"], &serde_json::json!({"m": "x"}));
        }
    }

    #[test]
    fn a_cut_a_page_and_a_bomb_are_not_json() {
        for text in ["", "{", "{\"a\": 1", "<!doctype html>", "[1,]", "{\"a\" 1}", "\"\\ud800\"", "01", "1 2", "nul"] {
            assert_eq!(Json::parse(text), None, "{text}");
        }
        assert_eq!(Json::parse(&"[".repeat(100_000)), None);
    }
}
