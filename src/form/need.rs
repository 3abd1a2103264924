//! The need for an interpreter, said once: its screens, and how the contract writes it.

use super::{Draft, Field, Form, Kind, Step, avoid, other_language, spoken_language};
use crate::json::{Json, Writer};

/// The screens.
pub const FORM: Form = &[
    Step { name: "need", fields: &[Field::Need] },
    Step { name: "spoken", fields: &[Field::Language, Field::Dialect] },
    Step { name: "second", fields: &[Field::Second] },
    Step { name: "written", fields: &[Field::Written, Field::Script] },
    Step { name: "reads", fields: &[Field::Reads] },
    Step { name: "danish", fields: &[Field::Danish] },
    Step { name: "sign", fields: &[Field::Sign] },
    Step { name: "mode", fields: &[Field::Mode] },
    Step { name: "gender", fields: &[Field::Gender] },
    Step { name: "avoid", fields: &[Field::Avoid, Field::Group] },
    Step { name: "communication", fields: &[Field::Communication] },
    Step { name: "consent", fields: &[Field::Consent] },
];

/// Whether a screen is shown. Who needs no interpreter is not asked what kind of one.
pub fn is_asked(draft: &Draft, step: &Step) -> bool {
    draft.get(Field::Need) != "no"
        || matches!(step.name, "need" | "written" | "reads" | "danish" | "communication" | "consent")
}

/// `InterpreterNeedInput` of the contract.
pub fn write(draft: &Draft) -> String {
    let is_asked = |field: Field| FORM.iter().any(|step| step.fields.contains(&field) && is_asked(draft, step));
    let given = |field: Field| if is_asked(field) { draft.get(field) } else { "" };
    let written = other_language(draft.get(Field::Written));
    let written = if draft.get(Field::Written).is_empty() {
        written
    } else {
        written.unless_empty("script", draft.get(Field::Script))
    };
    let mut need = Writer::default().text("needs_interpreter", draft.get(Field::Need));
    if is_asked(Field::Language) {
        need = need.unless_bare("spoken_language", spoken_language(draft));
    }
    need = need
        .unless_bare("second_language", other_language(given(Field::Second)))
        .unless_bare("written_language", written)
        .unless_empty("reads_own_language", draft.get(Field::Reads))
        .unless_empty("danish_level", draft.get(Field::Danish))
        .unless_empty("sign_language", given(Field::Sign))
        .unless_empty("mode_wish", given(Field::Mode))
        .unless_empty("gender_wish", given(Field::Gender));
    if is_asked(Field::Avoid) {
        need = need.unless_bare("avoid", avoid(draft));
    }
    need.texts("communication_needs", draft.chosen(Field::Communication))
        .texts("consent_share_need_with", draft.chosen(Field::Consent))
        .end()
}

/// Reads `InterpreterNeed`; nothing if it is none. A value that this app does not know is as if it were not said.
pub fn read(json: &Json) -> Option<Draft> {
    let mut draft = Draft::default();
    let mut put = |field: Field, value: Option<String>| {
        let is_known = |value: &String| match field.kind() {
            Kind::One(options) | Kind::Several(options) => options.contains(&value.as_str()),
            _ => true,
        };
        if let Some(value) = value.filter(is_known) {
            if matches!(field.kind(), Kind::Several(_)) {
                draft.choose(field, &value);
            } else {
                draft.set(field, value);
            }
        }
    };
    let of = |key: &str, inner: &str| json.get(key).and_then(|object| object.text(inner));
    put(Field::Need, Some(json.text("needs_interpreter")?));
    put(Field::Language, of("spoken_language", "iso639_3"));
    put(Field::Dialect, of("spoken_language", "dialect_note"));
    put(Field::Second, of("second_language", "iso639_3"));
    put(Field::Written, of("written_language", "iso639_3"));
    put(Field::Script, of("written_language", "script"));
    put(Field::Reads, json.text("reads_own_language"));
    put(Field::Danish, json.text("danish_level"));
    put(Field::Sign, json.text("sign_language"));
    put(Field::Mode, json.text("mode_wish"));
    put(Field::Gender, json.text("gender_wish"));
    put(Field::Group, of("avoid", "group_note"));
    if let Some(wanted) = json.get("avoid") {
        for option in ["no_relatives", "no_acquaintances"] {
            put(Field::Avoid, wanted.bool(option).filter(|is_wanted| *is_wanted).map(|_| option.to_owned()));
        }
    }
    for (field, key) in [(Field::Communication, "communication_needs"), (Field::Consent, "consent_share_need_with")] {
        for option in json.list(key, Json::as_text)? {
            put(field, Some(option));
        }
    }
    Some(draft)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Draft {
        let mut draft = Draft::default();
        for (field, value) in [
            (Field::Need, "yes"),
            (Field::Language, "tir"),
            (Field::Dialect, "Eritrea"),
            (Field::Second, "ara"),
            (Field::Written, "tir"),
            (Field::Script, "Ethi"),
            (Field::Reads, "little"),
            (Field::Danish, "B2+"),
            (Field::Sign, "none"),
            (Field::Mode, "in_person"),
            (Field::Gender, "woman"),
            (Field::Avoid, "no_relatives,no_acquaintances"),
            (Field::Group, "ኣይፋል"),
            (Field::Communication, "hearing,slow_speech"),
            (Field::Consent, "municipality,school"),
        ] {
            draft.set(field, value);
        }
        draft
    }

    fn again(draft: &Draft) -> Draft {
        Json::parse(&write(draft)).as_ref().and_then(read).expect("a need")
    }

    #[test]
    fn a_need_comes_back_as_it_was_said() {
        let (before, after) = (full(), again(&full()));
        for field in Field::ALL {
            assert_eq!(after.get(field), before.get(field), "{field:?}");
        }
    }

    #[test]
    fn who_needs_no_interpreter_says_nothing_about_one() {
        let mut draft = full();
        draft.set(Field::Need, "no");
        let after = again(&draft);
        for field in
            [Field::Language, Field::Second, Field::Mode, Field::Gender, Field::Avoid, Field::Group, Field::Sign]
        {
            assert_eq!(after.get(field), "", "{field:?}");
        }
        assert_eq!(after.get(Field::Written), "tir");
        assert_eq!(after.get(Field::Consent), "municipality,school");
    }

    #[test]
    fn words_of_the_future_are_as_if_they_were_not_said() {
        let json = r#"{"needs_interpreter": "yes", "spoken_language": {"iso639_3": "tir"}, "mode_wish": "hologram",
            "communication_needs": ["hearing", "telepathy"], "new": {"a": 1}}"#;
        let need = Json::parse(json).as_ref().and_then(read).expect("a need");
        assert_eq!(need.get(Field::Mode), "");
        assert_eq!(need.get(Field::Communication), "hearing");
        assert_eq!(Json::parse(r#"{"spoken_language": 7}"#).as_ref().and_then(read), None);
    }
}
