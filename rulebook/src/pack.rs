//! A guide as bytes, for the way to the phone. Fields one after another, lists and texts with their length before them.
//!
//! serde with postcard would say the same with a third of the guide's code: 6 KB that each phone would download.

use crate::guide::{
    Adviser, Basis, Condition, Deadline, Document, Entry, Exception, Guide, Outcome, Question, QuestionKind, Rule,
    Section, Source, Start, Statement, Test, Unit, Value, Waiver,
};
use crate::{Date, Quantity};

/// Bytes that are read from the front.
#[derive(Debug)]
pub struct Reader<'a>(&'a [u8]);

/// Something that can be packed.
pub trait Pack: Sized {
    /// Adds it to the bytes.
    fn pack(&self, out: &mut Vec<u8>);
    /// Reads it from the front of the bytes.
    fn unpack(from: &mut Reader) -> Option<Self>;
}

impl Guide {
    /// The guide as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.pack(&mut out);
        out
    }

    /// Reads what [`Self::to_bytes`] wrote; none if it is anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        let guide = Self::unpack(&mut reader)?;
        reader.0.is_empty().then_some(guide)
    }
}

impl Reader<'_> {
    #[inline(never)]
    fn byte(&mut self) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(first)
    }

    #[inline(never)]
    fn number(&mut self) -> Option<i64> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(i64::from_le_bytes(*number))
    }

    #[inline(never)]
    fn length(&mut self) -> Option<usize> {
        let (low, high) = (self.byte()?, self.byte()?);
        Some(usize::from(low) | usize::from(high) << 8)
    }

    #[inline(never)]
    fn text(&mut self) -> Option<String> {
        let length = self.length()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).ok()
    }
}

fn pack_length(length: usize, out: &mut Vec<u8>) {
    let length = u16::try_from(length).expect("no list and no text of a guide has more than 65,535 items");
    out.extend(length.to_le_bytes());
}

impl Pack for String {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_length(self.len(), out);
        out.extend(self.bytes());
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        from.text()
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_length(self.len(), out);
        self.iter().for_each(|one| one.pack(out));
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        let mut list = Self::new();
        for _ in 0..from.length()? {
            list.push(T::unpack(from)?);
        }
        Some(list)
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(self.is_some().into());
        if let Some(one) = self {
            one.pack(out);
        }
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        match from.byte()? {
            0 => Some(None),
            _ => T::unpack(from).map(Some),
        }
    }
}

impl Pack for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push((*self).into());
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        from.byte().map(|byte| byte != 0)
    }
}

impl Pack for u8 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        from.byte()
    }
}

impl Pack for i32 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend(i64::from(*self).to_le_bytes());
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Pack for Date {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend(self.number().to_le_bytes());
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        from.number().map(Self::from_number)
    }
}

impl Pack for Quantity {
    fn pack(&self, out: &mut Vec<u8>) {
        match self {
            Self::Hundredths(number) => {
                out.push(0);
                out.extend(number.to_le_bytes());
            }
            Self::Day(day) => {
                out.push(1);
                day.pack(out);
            }
        }
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        match from.byte()? {
            0 => from.number().map(Self::Hundredths),
            _ => Date::unpack(from).map(Self::Day),
        }
    }
}

impl Pack for Test {
    fn pack(&self, out: &mut Vec<u8>) {
        let mut one = |kind: u8, id: &String| {
            out.push(kind);
            id.pack(out);
        };
        match self {
            Self::Answer { to, any_of } => {
                one(0, to);
                any_of.pack(out);
            }
            Self::Number { of, at_least, at_most } => {
                one(1, of);
                at_least.pack(out);
                at_most.pack(out);
            }
            Self::Given(id) => one(2, id),
            Self::Reached(id) => one(3, id),
            Self::NotReached(id) => one(4, id),
            Self::Passed(id) => one(5, id),
            Self::NotPassed(id) => one(6, id),
        }
    }

    fn unpack(from: &mut Reader) -> Option<Self> {
        let kind = from.byte()?;
        let id = from.text()?;
        Some(match kind {
            0 => Self::Answer { to: id, any_of: Pack::unpack(from)? },
            1 => Self::Number { of: id, at_least: Pack::unpack(from)?, at_most: Pack::unpack(from)? },
            2 => Self::Given(id),
            3 => Self::Reached(id),
            4 => Self::NotReached(id),
            5 => Self::Passed(id),
            6 => Self::NotPassed(id),
            _ => return None,
        })
    }
}

macro_rules! pack_fields {
    ($($kind:ident { $($field:ident),+ })+) => {
        $(impl Pack for $kind {
            fn pack(&self, out: &mut Vec<u8>) {
                $(self.$field.pack(out);)+
            }

            fn unpack(from: &mut Reader) -> Option<Self> {
                Some(Self { $($field: Pack::unpack(from)?),+ })
            }
        })+
    };
}

macro_rules! pack_words {
    ($($kind:ident { $($word:ident),+ })+) => {
        $(impl Pack for $kind {
            fn pack(&self, out: &mut Vec<u8>) {
                out.push(*self as u8);
            }

            fn unpack(from: &mut Reader) -> Option<Self> {
                let word = from.byte()?;
                $(if word == Self::$word as u8 {
                    return Some(Self::$word);
                })+
                None
            }
        })+
    };
}

pack_fields! {
    Guide { id, sources, values, questions, waivers, deadlines, conditions, documents, statements, outcomes, rules, advisers }
    Source { id, title, dated, url }
    Basis { law, source, law_checked_on, valid_from, valid_to, unconfirmed }
    Value { id, unit, level, series, basis }
    Entry { value, from, to }
    Question { id, kind, options, sensitive, beside_outcome }
    Waiver { id, when, perhaps, basis }
    Deadline { id, applies, from, plus, minus, banner, open, at_latest, basis }
    Start { at, when, default }
    Condition { id, applies, met, not_met, waiver, exception, values, basis }
    Document { id, applies, answers, condition, basis }
    Statement { id, section, outcomes, applies, values, basis }
    Outcome { id, conditions, deadlines, pause, applying, basis }
    Rule { when, also, outcome }
    Adviser { name, language, url }
}

pack_words! {
    Unit { Years, Months, Weeks, Kroner, Date }
    QuestionKind { One, Several, Date, Number }
    Exception { None, Exceptional, Decisive, Special, SpecialDecisive, Obligations, Unity }
    Section { Note, Where, Fee, Decision, Complaint, Sharing, After }
}
