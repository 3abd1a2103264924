//! Fields of the contract as a list that a person can read.

use crate::rehearsal::html::fact;
use serde_json::Value;

/// These fields of an object, in this order. What it does not have is left out.
pub fn list(object: &Value, names: &[&str]) -> String {
    let present = names.iter().filter_map(|name| Some((name, object.get(name)?)));
    let rows: String = present.map(|(name, value)| rows(&words(name), value)).collect();
    if rows.is_empty() { "<p>Nothing.</p>".to_owned() } else { format!("<dl>{rows}</dl>") }
}

/// One row for each value, however deep it lies.
fn rows(name: &str, value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            fields.iter().map(|(inner, value)| rows(&format!("{name}: {}", words(inner)), value)).collect()
        }
        Value::Array(items) => fact(name, &items.iter().map(text).collect::<Vec<_>>().join(", ")),
        value => fact(name, &text(value)),
    }
}

fn words(name: &str) -> String {
    if name == "iso639_3" { "code in ISO 639-3".to_owned() } else { name.replace('_', " ") }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_value_has_a_row_of_its_own() {
        let object = json!({
            "language": {"iso639_3": "tir", "dialect_note": "<Asmara>"}, "avoid": {"no_relatives": true}, "n": 2,
            "codes": ["late", "relative"],
        });
        let row = |name: &str, value: &str| format!(r#"<dt>{name}</dt><dd dir="auto">{value}</dd>"#);
        let rows = [
            row("codes", "late, relative"),
            row("avoid: no relatives", "yes"),
            row("language: dialect note", "&lt;Asmara&gt;"),
            row("language: code in ISO 639-3", "tir"),
        ];
        assert_eq!(list(&object, &["codes", "avoid", "language", "gone"]), format!("<dl>{}</dl>", rows.concat()));
        assert_eq!(list(&object, &["gone"]), "<p>Nothing.</p>");
    }
}
