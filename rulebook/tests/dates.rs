//! Our calendar agrees with `jiff`, day by day and month by month.

use jiff::ToSpan;
use jiff::civil;
use proptest::prelude::*;
use rulebook::Date;

fn jiff(date: Date) -> civil::Date {
    civil::date(date.year() as i16, date.month() as i8, date.day() as i8)
}

proptest! {
    #[test]
    fn a_day_has_the_number_weekday_and_neighbours_that_jiff_gives_it(number in -719_162_i64..2_932_896, days in -40_000_i64..40_000) {
        let date = Date::from_number(number);
        prop_assert_eq!(date.number(), number);
        let theirs = jiff(date);
        prop_assert_eq!(i64::from(date.weekday()), i64::from(theirs.weekday().to_monday_one_offset()));
        prop_assert_eq!(date.to_string(), theirs.to_string());
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        if let Ok(later) = theirs.checked_add(days.days()) && later.year() > 0 {
            prop_assert_eq!(date.plus_days(days).to_string(), later.to_string());
        }
    }

    #[test]
    fn months_are_added_as_jiff_adds_them(number in 0_i64..60_000, months in -600_i32..600) {
        let date = Date::from_number(number);
        let theirs = jiff(date).checked_add(months.months()).expect("in range");
        prop_assert_eq!(date.plus_months(months).to_string(), theirs.to_string());
    }

    #[test]
    fn only_days_that_exist_are_dates(year in -5_i32..10_005, month in 0_u8..15, day in 0_u8..35) {
        let theirs = i16::try_from(year).ok().filter(|year| (1..=9999).contains(year)).and_then(|year| {
            civil::Date::new(year, month as i8, day as i8).ok()
        });
        prop_assert_eq!(Date::new(year, month, day).is_ok(), theirs.is_some());
    }
}

#[test]
fn text_that_is_not_an_iso_day_is_no_date() {
    for text in ["", "2026-2-1", "2026-02-30", "22-11-2026", "2026-11-22 ", "+026-11-22", "２０２６-11-22"] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}
