//! A guide as bytes, for the way to the phone. Fields one after another, lists and texts with their length before them.
//!
//! serde with postcard would say the same with a third of the guide's code: 6 KB that each phone would download.

use crate::deadlines::{self, Consequence, Deadlines, Force, Span, Who};
use crate::guide::{
    Adviser, Basis, Condition, Deadline, Document, Entry, Exception, Guide, Outcome, Question, QuestionKind, Rule,
    Section, Source, Start, Statement, Test, Unit, Value, Waiver,
};
use crate::spoken::{Dialect, SpokenLanguage};
use crate::{Date, Quantity};

/// Bytes that are read from the front. Where they end too early everything read is empty, and the whole is broken: a way
/// out after each field would be most of the code.
#[derive(Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    is_broken: bool,
}

/// Something that can be packed.
pub trait Pack: Sized {
    /// Adds it to the bytes.
    fn pack(&self, out: &mut Vec<u8>);
    /// Reads it from the front of the bytes.
    fn unpack(from: &mut Reader) -> Self;
}

impl Guide {
    /// The guide as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// Reads what [`Self::to_bytes`] wrote; none if it is anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}

/// Anything that can be packed, as bytes.
pub fn to_bytes(one: &impl Pack) -> Vec<u8> {
    let mut out = Vec::new();
    one.pack(&mut out);
    out
}

/// Reads what [`to_bytes`] wrote; none if it is anything else.
pub fn from_bytes<T: Pack>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { bytes, is_broken: false };
    let one = T::unpack(&mut reader);
    (reader.bytes.is_empty() && !reader.is_broken).then_some(one)
}

impl<'a> Reader<'a> {
    /// The next bytes; too few of them break it.
    #[inline(never)]
    fn take(&mut self, count: usize) -> &'a [u8] {
        let Some((taken, rest)) = self.bytes.split_at_checked(count) else {
            self.is_broken = true;
            return &[];
        };
        self.bytes = rest;
        taken
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or(0)
    }

    #[inline(never)]
    fn number(&mut self) -> i64 {
        self.take(8).try_into().map_or(0, i64::from_le_bytes)
    }

    #[inline(never)]
    fn length(&mut self) -> usize {
        self.take(2).try_into().map_or(0, u16::from_le_bytes).into()
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.length();
        let text = String::from_utf8(self.take(length).to_vec());
        self.is_broken |= text.is_err();
        text.unwrap_or_default()
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

    fn unpack(from: &mut Reader) -> Self {
        from.text()
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        pack_length(self.len(), out);
        self.iter().for_each(|one| one.pack(out));
    }

    fn unpack(from: &mut Reader) -> Self {
        let mut list = Self::new();
        for _ in 0..from.length() {
            if from.is_broken {
                break;
            }
            list.push(T::unpack(from));
        }
        list
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(self.is_some().into());
        if let Some(one) = self {
            one.pack(out);
        }
    }

    fn unpack(from: &mut Reader) -> Self {
        (from.byte() != 0).then(|| T::unpack(from))
    }
}

impl Pack for bool {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push((*self).into());
    }

    fn unpack(from: &mut Reader) -> Self {
        from.byte() != 0
    }
}

impl Pack for u8 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }

    fn unpack(from: &mut Reader) -> Self {
        from.byte()
    }
}

impl Pack for i32 {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend(i64::from(*self).to_le_bytes());
    }

    fn unpack(from: &mut Reader) -> Self {
        from.number().try_into().unwrap_or(0)
    }
}

impl Pack for Date {
    fn pack(&self, out: &mut Vec<u8>) {
        out.extend(self.number().to_le_bytes());
    }

    fn unpack(from: &mut Reader) -> Self {
        Self::from_number(from.number())
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

    fn unpack(from: &mut Reader) -> Self {
        match from.byte() {
            0 => Self::Hundredths(from.number()),
            _ => Self::Day(Date::unpack(from)),
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

    fn unpack(from: &mut Reader) -> Self {
        let kind = from.byte();
        let id = from.text();
        match kind {
            0 => Self::Answer { to: id, any_of: Pack::unpack(from) },
            1 => Self::Number { of: id, at_least: Pack::unpack(from), at_most: Pack::unpack(from) },
            3 => Self::Reached(id),
            4 => Self::NotReached(id),
            5 => Self::Passed(id),
            6 => Self::NotPassed(id),
            other => {
                from.is_broken |= other != 2;
                Self::Given(id)
            }
        }
    }
}

macro_rules! pack_fields {
    ($($kind:ident { $($field:ident),+ })+) => {
        $(impl Pack for $kind {
            fn pack(&self, out: &mut Vec<u8>) {
                $(self.$field.pack(out);)+
            }

            fn unpack(from: &mut Reader) -> Self {
                Self { $($field: Pack::unpack(from)),+ }
            }
        })+
    };
}

macro_rules! pack_words {
    ($($kind:ident { $first:ident $(, $word:ident)+ })+) => {
        $(impl Pack for $kind {
            fn pack(&self, out: &mut Vec<u8>) {
                out.push(*self as u8);
            }

            fn unpack(from: &mut Reader) -> Self {
                let word = from.byte();
                $(if word == Self::$word as u8 {
                    return Self::$word;
                })+
                from.is_broken |= word != Self::$first as u8;
                Self::$first
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
    SpokenLanguage { iso639_3, name, danish, also, scripts, dialects }
    Dialect { iso639_3, name, danish }
    Deadlines { sources, deadlines }
    PlanDeadline {
        id, code, groups, from, plus, then, minus, moves_to_working_day, force, who, suspendable, consequence, missed,
        basis, special_act
    }
    Consequence { text, law, source }
}

type PlanDeadline = deadlines::Deadline;
type Origin = deadlines::Start;

impl Pack for Span {
    fn pack(&self, out: &mut Vec<u8>) {
        let unit = match self {
            Self::Days(_) => 0,
            Self::WorkingDays(_) => 1,
            Self::Weeks(_) => 2,
            Self::Months(_) => 3,
            Self::Years(_) => 4,
            Self::WholeMonths(_) => 5,
        };
        out.extend([unit, self.count()]);
    }

    fn unpack(from: &mut Reader) -> Self {
        let (unit, count) = (from.byte(), from.byte());
        match unit {
            0 => Self::Days(count),
            1 => Self::WorkingDays(count),
            2 => Self::Weeks(count),
            3 => Self::Months(count),
            4 => Self::Years(count),
            other => {
                from.is_broken |= other != 5;
                Self::WholeMonths(count)
            }
        }
    }
}

type Arriving = deadlines::Group;

pack_words! {
    Arriving { Refugee, QuotaRefugee, Family, Ukraine }
    Origin {
        Allocation, MunicipalityRegistration, NationalRegistration, PermitInDenmark, Takeover, ProgrammeStart,
        DanishReferral, Categorisation, LastFollowUp, ChildBirth, LeaveEnd, JobseekerRegistration, SickDay,
        MunicipalDecision, ImmigrationDecision, ChildApplicationStart, PermitExpiry
    }
    Force { NotLaterThan, IfPossible, NotBefore, On, Running }
    Who { Citizen, Authority }
    Unit { Years, Months, Weeks, Kroner, Date }
    QuestionKind { One, Several, Date, Number }
    Exception { None, Exceptional, Decisive, Special, SpecialDecisive, Obligations, Unity }
    Section { Note, Where, Fee, Decision, Complaint, Sharing, After, Booking, Rights, Remedies, Kind, Area, Appeal, Hearing }
}
