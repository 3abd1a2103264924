//! The pieces of HTML that the rehearsal's pages share.

/// Text for an element or for an attribute in double quotes.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// One row of a description list. Whoever wrote the value may have written it in any direction.
pub fn fact(name: &str, value: &str) -> String {
    format!(r#"<dt>{}</dt><dd dir="auto">{}</dd>"#, escaped(name), escaped(value))
}

/// One choice of a list; `chosen` is the value that is chosen now.
pub fn choice(value: &str, label: &str, chosen: &str) -> String {
    let selected = if value == chosen { " selected" } else { "" };
    format!(r#"<option value="{}"{selected}>{}</option>"#, escaped(value), escaped(label))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_never_taken_for_markup() {
        assert_eq!(escaped(r#"<b title="x">&amp;</b>"#), "&lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;");
        assert_eq!(fact("a", "<i>"), r#"<dt>a</dt><dd dir="auto">&lt;i&gt;</dd>"#);
        assert_eq!(choice("b", "B", "b"), r#"<option value="b" selected>B</option>"#);
    }
}
