//! Which plural form a whole number takes in a language (CLDR 48 cardinal rules; held to `intl_pluralrules` by test).

/// The plural categories of a language, in CLDR's order. `other` is always there.
pub fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "uk" | "ru" | "pl" => &["one", "few", "many", "other"],
        "ro" => &["one", "few", "other"],
        _ => &["one", "other"],
    }
}

/// The category of `n` in `language`. A language this table does not know is treated like English.
pub fn category(language: &str, n: i64) -> &'static str {
    let n = n.unsigned_abs();
    let (tens, hundreds) = (n % 10, n % 100);
    match language {
        "ar" => match n {
            0 => "zero",
            1 => "one",
            2 => "two",
            _ if (3..=10).contains(&hundreds) => "few",
            _ if hundreds >= 11 => "many",
            _ => "other",
        },
        "uk" | "ru" => match tens {
            1 if hundreds != 11 => "one",
            2..=4 if !(12..=14).contains(&hundreds) => "few",
            _ => "many",
        },
        "pl" => match tens {
            _ if n == 1 => "one",
            2..=4 if !(12..=14).contains(&hundreds) => "few",
            _ => "many",
        },
        "ro" => match n {
            1 => "one",
            0 => "few",
            _ if (1..=19).contains(&hundreds) => "few",
            _ => "other",
        },
        "ti" | "fa" | "fa-AF" | "am" => {
            if n <= 1 {
                "one"
            } else {
                "other"
            }
        }
        _ => {
            if n == 1 {
                "one"
            } else {
                "other"
            }
        }
    }
}
