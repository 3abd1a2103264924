//! What time it is in Denmark.

use crate::moment::Moment;
use rulebook::Date;
use std::time::{SystemTime, UNIX_EPOCH};

/// Where the present moment comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// Always the same moment, for tests.
    At(Moment),
}

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;

impl Clock {
    /// The present moment on a Danish wall clock.
    pub fn now(self) -> Moment {
        match self {
            Self::At(moment) => moment,
            Self::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                copenhagen(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
            }
        }
    }
}

/// The wall clock at so many seconds since 1970, by the summer time of directive 2000/84/EC.
fn copenhagen(utc: i64) -> Moment {
    let year = Date::from_number(utc.div_euclid(DAY)).year();
    let is_summer = (change(year, 3)..change(year, 10)).contains(&utc);
    let local = utc.saturating_add(if is_summer { 2 * HOUR } else { HOUR });
    let small = |number: i64| u8::try_from(number).unwrap_or(0);
    let of_day = local.rem_euclid(DAY);
    let date = Date::from_number(local.div_euclid(DAY));
    Moment { date, hour: small(of_day / HOUR), minute: small(of_day % HOUR / 60) }
}

/// 01:00 UTC on the last Sunday of March or October.
fn change(year: i32, month: u8) -> i64 {
    let last = Date::new(year, month, 31).expect("March and October have 31 days");
    last.plus_days(-i64::from(last.weekday() % 7)).number() * DAY + HOUR
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn denmark_is_one_hour_ahead_in_winter_and_two_in_summer() {
        let at = |day: &str, second: i64| {
            let day: Date = day.parse().expect("a day");
            copenhagen(day.number() * DAY + second).to_string()
        };
        assert_eq!(at("2026-11-22", 23 * HOUR + 30 * 60), "2026-11-23T00:30");
        assert_eq!(at("2026-07-01", 10 * HOUR), "2026-07-01T12:00");
        assert_eq!(at("2026-03-29", HOUR - 1), "2026-03-29T01:59");
        assert_eq!(at("2026-03-29", HOUR), "2026-03-29T03:00");
        assert_eq!(at("2026-10-25", HOUR - 1), "2026-10-25T02:59");
        assert_eq!(at("2026-10-25", HOUR), "2026-10-25T02:00");
    }
}
