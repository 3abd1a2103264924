//! A day and a time on a Danish wall clock, as the contract writes it: `2026-12-01T14:05`. And what people type.

use rulebook::Date;
use std::fmt;
use std::str::FromStr;

/// A moment on a Danish wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl LocalTime {
    /// The time alone, 24 hours: `14:05`. In Ethiopia "2:05" can mean 08:05, so never less than four digits.
    pub fn clock(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.clock())
    }
}

impl FromStr for LocalTime {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (date, clock) = text.split_once('T').ok_or(())?;
        let (hour, minute) = typed_clock(clock).ok_or(())?;
        Ok(Self { date: date.parse().map_err(|_| ())?, hour, minute })
    }
}

/// What somebody typed, with Arabic and Persian digits turned into Latin ones.
pub fn latin_digits(typed: &str) -> String {
    let latin = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10).unwrap_or(letter),
        '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10).unwrap_or(letter),
        other => other,
    };
    typed.trim().chars().map(latin).collect()
}

/// The three fields of a date as somebody typed them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedDate {
    /// Day of the month.
    pub day: String,
    /// Month, as a number.
    pub month: String,
    /// Year, four digits.
    pub year: String,
}

impl TypedDate {
    /// The day that was meant, if it exists.
    pub fn date(&self) -> Option<Date> {
        let year = latin_digits(&self.year);
        if year.len() != 4 {
            return None;
        }
        let small = |typed: &str| latin_digits(typed).parse().ok();
        Date::new(year.parse().ok()?, small(&self.month)?, small(&self.day)?).ok()
    }
}

impl From<Date> for TypedDate {
    fn from(date: Date) -> Self {
        Self { day: date.day().to_string(), month: date.month().to_string(), year: date.year().to_string() }
    }
}

/// Hour and minute from `14:05`, `14.05` or `1405`.
pub fn typed_clock(typed: &str) -> Option<(u8, u8)> {
    let typed = latin_digits(typed);
    let (hour, minute) = match typed.split_once([':', '.']) {
        Some(parts) => parts,
        None if typed.len() == 4 && typed.is_ascii() => typed.split_at(2),
        None => return None,
    };
    if minute.len() != 2 || hour.is_empty() || hour.len() > 2 {
        return None;
    }
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some((hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_typed_in_several_ways_and_read_in_one() {
        for typed in ["14:05", "14.05", "1405", " ١٤:٠٥ ", "۱۴:۰۵"] {
            assert_eq!(typed_clock(typed), Some((14, 5)), "{typed}");
        }
        for typed in ["", "14", "24:00", "14:5", "14:60", "a:bc", "140:05", "日本語時"] {
            assert_eq!(typed_clock(typed), None, "{typed}");
        }
        assert_eq!(typed_clock("9:30"), Some((9, 30)));
    }

    #[test]
    fn a_typed_date_exists_or_is_none() {
        let typed = |day: &str, month: &str, year: &str| {
            TypedDate { day: day.into(), month: month.into(), year: year.into() }.date()
        };
        assert_eq!(typed("22", "11", "2026").map(|date| date.to_string()).as_deref(), Some("2026-11-22"));
        assert_eq!(typed("٢٢", "١١", "٢٠٢٦").map(|date| date.to_string()).as_deref(), Some("2026-11-22"));
        assert_eq!(typed("30", "2", "2026"), None);
        assert_eq!(typed("22", "11", "26"), None, "26 could be 1926");
        assert_eq!(typed("", "", ""), None);
    }

    #[test]
    fn a_moment_is_written_as_the_contract_writes_it() {
        let moment: LocalTime = "2026-12-01T09:05".parse().expect("a moment");
        assert_eq!(moment.to_string(), "2026-12-01T09:05");
        assert!("2026-12-01".parse::<LocalTime>().is_err());
        assert!("2026-12-01T9:5".parse::<LocalTime>().is_err());
    }
}
