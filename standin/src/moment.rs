//! A moment on a Danish wall clock, as the contract writes it: `2026-03-24T10:00`.

use rulebook::Date;
use std::fmt;
use std::str::FromStr;

/// To the minute, without offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// The text names no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSuchMoment;

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.date, self.hour, self.minute)
    }
}

impl FromStr for Moment {
    type Err = NoSuchMoment;

    /// `2026-03-24T10:00`, nothing else.
    fn from_str(text: &str) -> Result<Self, NoSuchMoment> {
        let (date, clock) = text.split_once('T').ok_or(NoSuchMoment)?;
        let (hour, minute) = clock.split_once(':').ok_or(NoSuchMoment)?;
        Ok(Self {
            date: date.parse().map_err(|_| NoSuchMoment)?,
            hour: two_digits(hour, 24)?,
            minute: two_digits(minute, 60)?,
        })
    }
}

fn two_digits(text: &str, below: u8) -> Result<u8, NoSuchMoment> {
    let is_spelled = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse::<u8>().ok().filter(|number| is_spelled && *number < below).ok_or(NoSuchMoment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_and_written_in_one_way_only() {
        let moment: Moment = "2026-03-24T09:05".parse().expect("a moment");
        assert_eq!(moment.to_string(), "2026-03-24T09:05");
        let wrong = ["", "2026-03-24", "2026-03-24T9:05", "2026-03-24T24:00", "2026-03-24T10:60", "2026-03-24T+1:00"];
        for text in wrong.into_iter().chain(["2026-02-30T10:00", "2026-03-24T10:00:00", "2026-03-24T10:00Z"]) {
            assert_eq!(text.parse::<Moment>(), Err(NoSuchMoment), "{text}");
        }
    }
}
