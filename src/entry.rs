//! What a person types into a form of the plan, and what is wrong with it.

use crate::local_time::TypedDate;
use rulebook::Date;

/// What is typed into one form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// Which form, and of which item: `absence appt-3`.
    pub form: String,
    /// Names the intent: however often the same is sent, it is done once.
    pub key: String,
    /// Something has been typed that is not saved.
    pub is_typed: bool,
    values: Vec<(&'static str, String)>,
    refused: Vec<String>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name: the id of its input.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether it must be answered.
    pub is_required: bool,
    /// Where it stands in the body of the contract.
    pub pointer: &'static str,
}

/// What a field takes. Lengths are those of the contract, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A line.
    Line(usize),
    /// A text.
    Text(usize),
    /// So many lines at most, each so long at most.
    Lines(usize, usize),
    /// One of the options.
    One,
    /// Any of the options.
    Several,
    /// A day.
    Day(Bound),
}

/// Which days a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Any.
    Any,
    /// Today or before.
    UntilToday,
    /// Tomorrow or later.
    AfterToday,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// Nothing is chosen or written.
    Missing,
    /// Longer than this many characters.
    TooLong(usize),
    /// More lines than this.
    TooMany(usize),
    /// No such day.
    Impossible,
    /// The day lies ahead, and must not.
    Ahead,
    /// The day does not lie ahead, and must.
    Past,
    /// The API does not take it.
    Refused,
}

impl Entry {
    /// Begins a form. `key` is new for each.
    pub fn new(form: impl Into<String>, key: String) -> Self {
        Self { form: form.into(), key, ..Self::default() }
    }

    /// What stands in a field; nothing if it is empty. Several options with commas between.
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// What stands in a field, without space around it.
    pub fn trimmed(&self, name: &str) -> &str {
        self.get(name).trim()
    }

    /// What stands in a field, line by line, without empty ones.
    pub fn lines(&self, name: &str) -> impl Iterator<Item = &str> {
        self.get(name).lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// Whether both say the same.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.values == other.values
    }

    /// Puts something into a field.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        let value = value.into();
        self.values.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            self.values.push((name, value));
        }
        self.refused.clear();
    }

    /// The options that are chosen.
    pub fn chosen(&self, name: &str) -> impl Iterator<Item = &str> {
        self.get(name).split(',').filter(|option| !option.is_empty())
    }

    /// Whether an option is chosen.
    pub fn has(&self, name: &str, option: &str) -> bool {
        self.chosen(name).any(|chosen| chosen == option)
    }

    /// Chooses one of several options, or takes it back.
    pub fn toggle(&mut self, name: &'static str, option: &str) {
        let mut chosen: Vec<&str> = self.chosen(name).filter(|chosen| *chosen != option).collect();
        if !self.has(name, option) {
            chosen.push(option);
        }
        let chosen = chosen.join(",");
        self.set(name, chosen);
    }

    /// A day as it was typed.
    pub fn typed_date(&self, name: &str) -> TypedDate {
        let mut parts = self.get(name).splitn(3, '/').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        TypedDate { day: next(), month: next(), year: next() }
    }

    /// Puts in a day as it is typed.
    pub fn set_typed_date(&mut self, name: &'static str, typed: &TypedDate) {
        let all = [&typed.day, &typed.month, &typed.year].map(|part| part.replace('/', "")).join("/");
        self.set(name, if all == "//" { String::new() } else { all });
    }

    /// The day that was typed, if it exists.
    pub fn day(&self, name: &str) -> Option<Date> {
        self.typed_date(name).date()
    }

    /// The API does not take what these JSON pointers point at.
    pub fn refuse(&mut self, pointers: Vec<String>) {
        self.refused = pointers;
    }

    /// What is wrong with a field `today`, if something is.
    pub fn mistake(&self, field: &Field, today: Date) -> Option<Mistake> {
        let text = self.trimmed(field.name);
        let is_below = |pointer: &String| {
            pointer.strip_prefix(field.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if text.is_empty() {
            return field.is_required.then_some(Mistake::Missing);
        }
        let length = text.chars().count();
        let wrong = match field.kind {
            Kind::Line(longest) | Kind::Text(longest) => (length > longest).then_some(Mistake::TooLong(longest)),
            Kind::Lines(most, longest) => {
                let is_long = self.lines(field.name).any(|line| line.chars().count() > longest);
                let is_many = self.lines(field.name).count() > most;
                is_long.then_some(Mistake::TooLong(longest)).or(is_many.then_some(Mistake::TooMany(most)))
            }
            Kind::One | Kind::Several => None,
            Kind::Day(bound) => match (self.day(field.name), bound) {
                (None, _) => Some(Mistake::Impossible),
                (Some(day), Bound::UntilToday) if day > today => Some(Mistake::Ahead),
                (Some(day), Bound::AfterToday) if day <= today => Some(Mistake::Past),
                _ => None,
            },
        };
        wrong.or_else(|| self.refused.iter().any(is_below).then_some(Mistake::Refused))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(kind: Kind) -> Field {
        Field { name: "one", kind, is_required: true, pointer: "/one" }
    }

    fn mistake(kind: Kind, text: &str) -> Option<Mistake> {
        let mut entry = Entry::default();
        entry.set("one", text);
        entry.mistake(&field(kind), "2026-11-23".parse().expect("a day"))
    }

    #[test]
    fn space_alone_is_no_answer() {
        assert_eq!(mistake(Kind::Text(9), " \n "), Some(Mistake::Missing));
        assert_eq!(
            Entry::default().mistake(&Field { is_required: false, ..field(Kind::One) }, Date::from_number(0)),
            None
        );
    }

    #[test]
    fn a_text_may_be_as_long_as_the_contract_says_counted_in_letters_of_any_script() {
        assert_eq!(mistake(Kind::Text(3), "ትግር"), None);
        assert_eq!(mistake(Kind::Text(3), "ትግርኛ"), Some(Mistake::TooLong(3)));
        assert_eq!(mistake(Kind::Lines(2, 3), "ab\n\n  abc  \n"), None);
        assert_eq!(mistake(Kind::Lines(2, 3), "ab\nabcd"), Some(Mistake::TooLong(3)));
        assert_eq!(mistake(Kind::Lines(2, 3), "a\nb\nc"), Some(Mistake::TooMany(2)));
    }

    #[test]
    fn a_day_must_exist_and_lie_where_it_may() {
        assert_eq!(mistake(Kind::Day(Bound::Any), "31/11/2026"), Some(Mistake::Impossible));
        assert_eq!(mistake(Kind::Day(Bound::UntilToday), "23/11/2026"), None);
        assert_eq!(mistake(Kind::Day(Bound::UntilToday), "24/11/2026"), Some(Mistake::Ahead));
        assert_eq!(mistake(Kind::Day(Bound::AfterToday), "23/11/2026"), Some(Mistake::Past));
        assert_eq!(mistake(Kind::Day(Bound::AfterToday), "24/11/2026"), None);
    }

    #[test]
    fn what_the_api_refuses_is_said_at_its_field_until_something_is_changed() {
        let mut entry = Entry::default();
        let today = "2026-11-23".parse().expect("a day");
        entry.set("one", "x");
        entry.refuse(vec!["/one/0".into()]);
        assert_eq!(entry.mistake(&field(Kind::Text(9)), today), Some(Mistake::Refused));
        entry.set("one", "y");
        assert_eq!(entry.mistake(&field(Kind::Text(9)), today), None);
        entry.refuse(vec!["/onerous".into()]);
        assert_eq!(entry.mistake(&field(Kind::Text(9)), today), None);
    }

    #[test]
    fn an_option_among_several_can_be_taken_back() {
        let mut entry = Entry::default();
        entry.toggle("one", "a");
        entry.toggle("one", "b");
        entry.toggle("one", "a");
        assert_eq!(entry.get("one"), "b");
    }
}
