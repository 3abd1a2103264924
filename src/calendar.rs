//! A day in a calendar file (iCalendar, RFC 5545): a reminder on the person's own device.

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

impl Reminder {
    /// The file. The device reminds two weeks and two days before.
    pub fn file(&self) -> String {
        let digits = |date: Date| date.to_string().replace('-', "");
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
            alarm(14, &self.summary),
            alarm(2, &self.summary),
            "END:VEVENT".into(),
            "END:VCALENDAR".into(),
        ];
        lines.iter().flat_map(|line| line.split('\n')).map(folded).collect()
    }

    /// The file's name. It says nothing of what the day is.
    pub fn file_name(&self) -> String {
        format!("{}.ics", self.date)
    }
}

fn alarm(days: u32, summary: &str) -> String {
    let text = escaped(summary);
    format!("BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P{days}D\nDESCRIPTION:{text}\nEND:VALARM")
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
