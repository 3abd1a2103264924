//! A day or a meeting in a calendar file (iCalendar, RFC 5545): a reminder on the person's own device.

use crate::intent::key;
use crate::local_time::LocalTime;
use rulebook::Date;

/// A day to remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub date: Date,
    /// What stands in the calendar.
    pub summary: String,
    /// More about it.
    pub description: String,
    /// Tells this entry from all others: a UUID.
    pub key: String,
    /// The day the file is made.
    pub made: Date,
}

/// A meeting at a time on a Danish wall clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The API's reference: a file made again takes the place of the one before.
    pub id: String,
    /// When it begins.
    pub starts_at: LocalTime,
    /// How long it is expected to take.
    pub minutes: u32,
    /// What stands in the calendar.
    pub summary: String,
    /// Where it is.
    pub place: String,
    /// The day the file is made.
    pub made: Date,
}

/// Danish time as it has been since 1996: without it a phone that stands on another zone shows another hour.
const DANISH_TIME: &str = "BEGIN:VTIMEZONE
TZID:Europe/Copenhagen
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE";

impl Meeting {
    /// The file. The device reminds a day and two hours before.
    pub fn file(&self) -> String {
        let start = self.starts_at;
        let lines = [
            "BEGIN:VCALENDAR".into(),
            "VERSION:2.0".into(),
            "PRODID:-//Vejviser//DA".into(),
            DANISH_TIME.into(),
            "BEGIN:VEVENT".into(),
            format!("UID:{}", key(&["meeting", &self.id])),
            format!("DTSTAMP:{}T000000Z", digits(self.made)),
            format!("DTSTART;TZID=Europe/Copenhagen:{}T{}00", digits(start.date), start.clock().replace(':', "")),
            format!("DURATION:PT{}M", self.minutes),
            format!("SUMMARY:{}", escaped(&self.summary)),
            format!("LOCATION:{}", escaped(&self.place)),
            alarm("P1D", &self.summary),
            alarm("PT2H", &self.summary),
            "END:VEVENT".into(),
            "END:VCALENDAR".into(),
        ];
        file(&lines)
    }

    /// The file's name. It says nothing of what the meeting is.
    pub fn file_name(&self) -> String {
        format!("{}.ics", self.starts_at.date)
    }
}

fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn file(lines: &[String]) -> String {
    lines.iter().flat_map(|line| line.split('\n')).map(folded).collect()
}

impl Reminder {
    /// The file. The device reminds two weeks and two days before.
    pub fn file(&self) -> String {
        let lines = [
            "BEGIN:VCALENDAR".into(),
            "VERSION:2.0".into(),
            "PRODID:-//Vejviser//DA".into(),
            "BEGIN:VEVENT".into(),
            format!("UID:{}", self.key),
            format!("DTSTAMP:{}T000000Z", digits(self.made)),
            format!("DTSTART;VALUE=DATE:{}", digits(self.date)),
            format!("DTEND;VALUE=DATE:{}", digits(self.date.plus_days(1))),
            format!("SUMMARY:{}", escaped(&self.summary)),
            format!("DESCRIPTION:{}", escaped(&self.description)),
            "TRANSP:TRANSPARENT".into(),
            alarm("P14D", &self.summary),
            alarm("P2D", &self.summary),
            "END:VEVENT".into(),
            "END:VCALENDAR".into(),
        ];
        file(&lines)
    }

    /// The file's name. It says nothing of what the day is.
    pub fn file_name(&self) -> String {
        format!("{}.ics", self.date)
    }
}

fn alarm(before: &str, summary: &str) -> String {
    let text = escaped(summary);
    format!("BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-{before}\nDESCRIPTION:{text}\nEND:VALARM")
}

/// RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// RFC 5545, 3.1: no line is longer than 75 octets; what follows begins with a space.
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reminder() -> Reminder {
        Reminder {
            date: "2026-12-31".parse().expect("a day"),
            summary: "Sidste dag; at søge, for barnet".into(),
            description: "ዓ".repeat(60),
            key: "11111111-2222-4333-8444-555555555555".into(),
            made: "2026-11-22".parse().expect("a day"),
        }
    }

    #[test]
    fn a_deadline_is_one_whole_day_with_two_reminders() {
        let file = reminder().file();
        for line in ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "TRIGGER:-P14D", "TRIGGER:-P2D"] {
            assert!(file.contains(&format!("\r\n{line}\r\n")), "{line}: {file}");
        }
        assert!(file.contains("SUMMARY:Sidste dag\\; at søge\\, for barnet\r\n"));
        assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn a_meeting_stands_at_its_danish_hour_wherever_the_phone_thinks_it_is() {
        let meeting = Meeting {
            id: "appt-9".into(),
            starts_at: "2026-12-01T09:05".parse().expect("a moment"),
            minutes: 60,
            summary: "Samtale".into(),
            place: "Lokale 4; 2. sal".into(),
            made: "2026-11-22".parse().expect("a day"),
        };
        let file = meeting.file();
        for line in [
            "TZID:Europe/Copenhagen",
            "DTSTART;TZID=Europe/Copenhagen:20261201T090500",
            "DURATION:PT60M",
            "LOCATION:Lokale 4\\; 2. sal",
            "TRIGGER:-PT2H",
        ] {
            assert!(file.contains(&format!("\r\n{line}\r\n")), "{line}: {file}");
        }
        assert!(!file.contains("DTSTART:20261201"), "a time without zone is any hour: {file}");
        let moved = Meeting { starts_at: "2026-12-02T10:00".parse().expect("a moment"), ..meeting.clone() };
        let uid = |file: &str| file.lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
        assert_eq!(uid(&file), uid(&moved.file()), "moved, it is the same meeting");
    }

    #[test]
    fn no_line_is_longer_than_75_octets_and_folding_loses_nothing() {
        let file = reminder().file();
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("DESCRIPTION:{}\r\n", "ዓ".repeat(60))));
    }

    #[test]
    fn the_name_of_the_file_says_nothing_of_the_person() {
        assert_eq!(reminder().file_name(), "2026-12-31.ics");
    }
}
