//! Controls that take an answer, after Det Fælles Designsystem: label, hint, error, input.

use crate::browser;
use crate::element::{El, alert, el, h1, h2, li, link, p};
use crate::local_time::TypedDate;
use crate::words::{Text, Words};
use leptos::prelude::*;
use rulebook::guide::DONT_KNOW;
use std::sync::Arc;

/// Reads a value where it is, and follows it. Leptos' `Signal` does the same with the code of its memos, once for each
/// type: kilobytes.
pub type Now<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// What is wrong with one field: the id of its input, and the sentence that also stands at the field.
pub type FieldError = (&'static str, Text);

/// Everything that is wrong with a form, in the order of the page.
pub type Errors = RwSignal<Vec<FieldError>>;

/// Every error of a form. Takes the focus when it appears; each line goes to its field.
pub fn error_summary(words: &Words, errors: Errors) -> El {
    // Focus belongs to the browser, so it moves in an effect, after the summary is there.
    Effect::new(move |_| {
        if !errors.read().is_empty() {
            request_animation_frame(|| {
                browser::focus("error-summary");
                browser::scroll_to_top_of("error-summary");
            });
        }
    });
    let heading = words.problem_heading();
    el("div").live(move || {
        let line = |(id, text): FieldError| {
            li(link(format!("#{id}"), text).on_click(move |event| {
                event.prevent_default();
                browser::focus_field(id);
            }))
        };
        let lines: Vec<El> = errors.get().into_iter().map(line).collect();
        (!lines.is_empty()).then(|| {
            let heading = h2(heading.clone()).class("alert-heading").id("error-summary-heading");
            alert("alert alert-error", vec![heading, el("ul").class("nobullet-list").with(lines)])
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .id("error-summary")
                .attr("aria-labelledby", "error-summary-heading")
        })
    })
}

fn is_wrong(id: &'static str, errors: Errors) -> bool {
    errors.read().iter().any(|(field, _)| *field == id)
}

/// A group of a label and its field, marked while something is wrong with it.
fn group(id: &'static str, errors: Errors) -> El {
    el("div").live_attr("class", move || {
        Some(if is_wrong(id, errors) { "form-group form-error" } else { "form-group" }.to_owned())
    })
}

fn hint_text(id: &'static str, hint: impl crate::element::IntoChild) -> El {
    p(hint).class("form-hint").id(format!("{id}-hint"))
}

/// The sentence at a field, if something is wrong with it.
fn error_text(id: &'static str, errors: Errors) -> El {
    el("div").live(move || {
        let text = errors.get().into_iter().find(|(field, _)| *field == id).map(|(_, text)| text);
        text.map(|text| p(text).class("form-error-message").id(format!("{id}-error")))
    })
}

/// What describes a field: its hint, and its error while there is one.
fn described(field: El, id: &'static str, errors: Errors) -> El {
    field.live_attr("aria-describedby", move || {
        Some(if is_wrong(id, errors) { format!("{id}-hint {id}-error") } else { format!("{id}-hint") })
    })
}

fn marked(field: El, id: &'static str, errors: Errors) -> El {
    field.live_attr("aria-invalid", move || is_wrong(id, errors).then(|| "true".to_owned()))
}

/// The question a group of fields answers.
pub enum Legend {
    /// It is the question of the page: its heading.
    Heading(Text),
    /// It is one of several on the page.
    Label(Text),
}

fn legend(legend: Legend) -> El {
    match legend {
        Legend::Heading(text) => el("legend").class("legend-heading").with(h1(text)),
        Legend::Label(text) => el("legend").class("form-label").with(text),
    }
}

/// A field with its label, hint and error. `field` is the input without its ids.
pub fn labelled(id: &'static str, label: Text, hint: Text, field: El, errors: Errors) -> El {
    group(id, errors)
        .with(el("label").class("form-label").attr("for", id).with(label))
        .with(hint_text(id, hint))
        .with(error_text(id, errors))
        .with(marked(described(field.id(id), id, errors), id, errors))
}

/// A group of fields that answer one question together, with hint and error. The first field has `id`.
pub fn field_group(id: &'static str, question: Legend, hint: Text, fields: El, errors: Errors) -> El {
    let fieldset = described(el("fieldset"), id, errors).with(legend(question)).with(hint_text(id, hint));
    group(id, errors).with(fieldset.with(error_text(id, errors)).with(fields))
}

/// One option to choose, as radio buttons have it: it stays as it is chosen.
pub fn radio(
    name: &'static str,
    id: String,
    value: &str,
    text: El,
    is_chosen: Now<bool>,
    on_choose: Callback<String>,
) -> El {
    let input = el("input")
        .attr("type", "radio")
        .class("form-radio")
        .id(id.clone())
        .attr("name", name)
        .attr("value", value.to_owned())
        .checked(move || is_chosen())
        .on_choose(move |value| on_choose.run(value));
    el("div").class("form-group-radio").with(input).with(el("label").attr("for", id).with(text))
}

/// One answer or several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Radio buttons.
    One,
    /// Checkboxes.
    Several,
}

/// What is chosen, and who hears of a choice - also of an option that is taken back.
pub struct Chosen {
    /// The values that are chosen.
    pub now: Now<Vec<String>>,
    /// Hears the value that was clicked.
    pub on_choose: Callback<String>,
}

/// Chooses an option, or takes it back. What means none of the others, and "I don't know", stand alone among several.
pub fn choose(chosen: &mut Vec<String>, option: String, choice: Choice) {
    let alone = |option: &str| option == DONT_KNOW || option == "none";
    if let (Choice::Several, Some(at)) = (choice, chosen.iter().position(|one| *one == option)) {
        chosen.remove(at);
    } else if choice == Choice::One || alone(&option) {
        *chosen = vec![option];
    } else {
        chosen.retain(|one| !alone(one));
        chosen.push(option);
    }
}

/// Options to choose from: value and text of each. The first input has `id`.
pub fn options(
    id: &'static str,
    question: Legend,
    hint: Option<Text>,
    choice: Choice,
    options: Vec<(String, Text)>,
    chosen: Chosen,
    errors: Errors,
) -> El {
    let Chosen { now, on_choose } = chosen;
    let (class, input_class, input_type) = match choice {
        Choice::One => ("form-group-radio", "form-radio", "radio"),
        Choice::Several => ("form-group-checkbox", "form-checkbox", "checkbox"),
    };
    let has_hint = hint.is_some();
    let mut fieldset = el("fieldset").with(legend(question)).with(hint.map(|hint| hint_text(id, hint)));
    if has_hint {
        fieldset = described(fieldset, id, errors);
    }
    fieldset = fieldset.with(error_text(id, errors));
    for (index, (value, text)) in options.into_iter().enumerate() {
        let input_id = if index == 0 { id.to_owned() } else { format!("{id}-{index}") };
        let now = now.clone();
        let input = el("input")
            .attr("type", input_type)
            .class(input_class)
            .id(input_id.clone())
            .attr("name", id)
            .attr("value", value.clone())
            .checked(move || now().contains(&value))
            .on_choose(move |value| on_choose.run(value));
        fieldset = fieldset.with(el("div").class(class).with(input).with(el("label").attr("for", input_id).with(text)));
    }
    group(id, errors).with(fieldset)
}

/// A date in three fields. `id` is that of the day's input; the other two follow it.
pub fn date_fields(
    words: &Words,
    id: &'static str,
    question: Legend,
    hint: Option<Text>,
    typed: Now<TypedDate>,
    on_type: Callback<TypedDate>,
    errors: Errors,
) -> El {
    let part = |part: &'static str, class: &'static str, label: Text, get: fn(&mut TypedDate) -> &mut String| {
        let input_id = if part == "day" { id.to_owned() } else { format!("{id}-{part}") };
        let (typed, shown) = (typed.clone(), typed.clone());
        let input = el("input")
            .class(class)
            .id(input_id.clone())
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .attr("maxlength", if part == "year" { "4" } else { "2" })
            .value(move || get(&mut shown()).clone())
            .on_input(move |text| {
                let mut date = untrack(|| typed());
                *get(&mut date) = text;
                on_type.run(date);
            });
        let label = el("label").class("form-label").attr("for", input_id).with(label);
        el("div").class("form-group").with(label).with(marked(input, id, errors))
    };
    let hints = hint_text(id, hint).with(" ").with(words.date_hint());
    let fields = el("div")
        .class("date-group")
        .with(part("day", "form-input date-day", words.date_day(), |date| &mut date.day))
        .with(part("month", "form-input date-month", words.date_month_label(), |date| &mut date.month))
        .with(part("year", "form-input date-year", words.date_year(), |date| &mut date.year));
    let fieldset = described(el("fieldset"), id, errors).with(legend(question)).with(hints);
    group(id, errors).with(fieldset.with(error_text(id, errors)).with(fields))
}

/// A link to where one was before.
pub fn back_link(words: &Words, href: String, back: impl Fn() -> bool + Send + Sync + 'static) -> El {
    p(link(href, words.site_back()).class("back-link").on_click(move |event| {
        if back() {
            event.prevent_default();
        }
    }))
}

/// A given answer with the way to change it.
pub fn answer_row(
    words: &Words,
    question: Text,
    answer: impl crate::element::IntoChild,
    change: impl Fn() + Send + Sync + 'static,
) -> El {
    let label = words.site_change_answer(&question.plain()).plain();
    let change = crate::element::button("button button-unstyled", words.site_change())
        .attr("aria-label", label)
        .on_click(move |_| change());
    el("div")
        .class("summary-row")
        .with(el("dt").with(question))
        .with(el("dd").with(answer))
        .with(el("dd").class("summary-change").with(change))
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn chosen_one_by_one(options: &[&str]) -> Vec<String> {
        let mut chosen = Vec::new();
        options.iter().for_each(|option| choose(&mut chosen, (*option).to_owned(), Choice::Several));
        chosen
    }

    #[test]
    fn what_means_none_of_the_others_stands_alone() {
        assert_eq!(chosen_one_by_one(&["child", "none"]), ["none"]);
        assert_eq!(chosen_one_by_one(&["child", DONT_KNOW]), [DONT_KNOW]);
        assert_eq!(chosen_one_by_one(&[DONT_KNOW, "child", "illness"]), ["child", "illness"]);
    }

    #[test]
    fn every_choice_among_several_can_be_taken_back() {
        assert_eq!(chosen_one_by_one(&["child", "illness", "child"]), ["illness"]);
        assert!(chosen_one_by_one(&[DONT_KNOW, DONT_KNOW]).is_empty());
    }
}
