//! The screens of a form: what each field looks like, and how its answer reads.

use crate::api::types::Appointment;
use crate::element::{El, bdi, el, h1};
use crate::form::request::{OTHER_MEETING, choose_meeting};
use crate::form::{Draft, Field, Kind, Mistake, Step};
use crate::parts::date::time_text;
use crate::parts::draft::{change, now};
use crate::parts::field::{
    Choice, Chosen, Errors, FieldError, Legend, date_fields, field_group, labelled, options, radio,
};
use crate::parts::language::{LanguageField, dialect_options, language, language_field};
use crate::visit::Visit;
use crate::words::{Text, Words};
use leptos::prelude::*;
use rulebook::spoken::{OTHER, find};
use std::sync::Arc;

/// A form that is being filled in.
#[derive(Clone, Copy)]
pub struct Filling<'a> {
    /// The visit.
    pub visit: Visit,
    /// The words.
    pub words: &'a Words,
    /// What is filled in.
    pub draft: RwSignal<Draft>,
    /// What is wrong with it.
    pub errors: Errors,
    /// Meetings of the plan to choose from.
    pub appointments: &'a [Appointment],
    /// The language that dialects or scripts are shown of.
    pub shown: RwSignal<String>,
}

/// The options that are chosen, followed.
#[inline(never)]
fn chosen(draft: RwSignal<Draft>, field: Field) -> Vec<String> {
    draft.get().chosen(field).map(str::to_owned).collect()
}

/// What is wrong with fields, in sentences.
pub fn sentences(words: &Words, mistakes: Vec<(Field, Mistake)>) -> Vec<FieldError> {
    mistakes.into_iter().map(|(field, mistake)| (field.name(), sentence(words, field, mistake))).collect()
}

fn sentence(words: &Words, field: Field, mistake: Mistake) -> Text {
    let longest = match field.kind() {
        Kind::Line(longest) | Kind::Text(longest) => longest,
        _ => crate::form::DIALECT_LENGTH,
    };
    match mistake {
        Mistake::Missing => words.form_missing(field.name()),
        Mistake::TooLong => words.form_too_long(i64::try_from(longest).unwrap_or(0)),
        Mistake::Impossible => words.form_impossible(field.name()),
        Mistake::Past => words.form_past(),
        Mistake::EndsEarly => words.form_ends_early(),
        Mistake::Refused => words.form_refused(),
    }
}

/// The text of an option.
fn option_text(words: &Words, field: Field, option: &str) -> Text {
    words.form_option(&format!("{}-{}", field.name(), option.replace('+', "-plus")))
}

impl<'a> Filling<'a> {
    /// Begins to fill in.
    pub fn new(visit: Visit, words: &'a Words, draft: RwSignal<Draft>, errors: Errors) -> Self {
        Self { visit, words, draft, errors, appointments: &[], shown: RwSignal::new(String::new()) }
    }

    /// A screen with its heading.
    pub fn screen(&self, step: &Step) -> El {
        let label = |field: &Field| self.words.form_label(field.name());
        if let [field] = step.fields {
            return self.field(*field, Legend::Heading(label(field)));
        }
        let fields = step.fields.iter().map(|field| self.field(*field, Legend::Label(label(field))));
        el("div").with(h1(self.words.form_step(step.name))).with(fields.collect::<Vec<_>>())
    }

    /// What helps to answer. A field that may be left out says so.
    fn hint(&self, field: Field) -> Text {
        let hint = self.words.form_hint(field.name());
        if hint.is_empty() && !field.is_required() { self.words.language_optional() } else { hint }
    }

    /// A field of a reply: options or a text, nothing else. So the page of a request does without the rest.
    pub fn reply_field(&self, field: Field) -> El {
        match field.kind() {
            Kind::Several(values) => {
                let legend = Legend::Label(self.words.form_label(field.name()));
                self.options(field, legend, Choice::Several, values)
            }
            _ => self.area(field),
        }
    }

    fn area(&self, field: Field) -> El {
        let (draft, id) = (self.draft, field.name());
        let area = el("textarea")
            .class("form-input")
            .attr("rows", "5")
            .attr("dir", "auto")
            .value(move || now(draft, field))
            .on_input(move |text| change(draft, &mut |draft| draft.set(field, text.as_str())));
        labelled(id, self.words.form_label(id), self.hint(field), area, self.errors)
    }

    fn field(&self, field: Field, legend: Legend) -> El {
        let Self { words, draft, errors, .. } = *self;
        let (id, hint) = (field.name(), self.hint(field));
        let label = words.form_label(id);
        match field.kind() {
            Kind::One(values) => self.options(field, legend, Choice::One, values),
            Kind::Several(values) => self.options(field, legend, Choice::Several, values),
            Kind::Line(_) => labelled(id, label, hint, self.input(field), errors),
            Kind::Text(_) => self.area(field),
            Kind::Clock => {
                let input = self.input(field).class("form-input time-input").attr("maxlength", "5").attr("dir", "ltr");
                labelled(id, label, hint, input, errors)
            }
            Kind::Count => {
                let input = self.input(field).attr("inputmode", "numeric").attr("maxlength", "2").attr("dir", "ltr");
                labelled(id, label, hint, input.class("form-input time-input"), errors)
            }
            Kind::Date => {
                let typed = Arc::new(move || draft.get().typed_date());
                let on_type = Callback::new(move |typed| change(draft, &mut |draft| draft.set_typed_date(&typed)));
                date_fields(words, id, legend, Some(hint), typed, on_type, errors)
            }
            Kind::Language => self.language(field, legend, hint),
            Kind::Dialect => self.dialect(),
            Kind::Script => self.script(),
            Kind::Appointment => self.appointment(legend, hint),
        }
    }

    fn input(&self, field: Field) -> El {
        let draft = self.draft;
        el("input")
            .class("form-input")
            .attr("type", "text")
            .attr("dir", "auto")
            .attr("autocomplete", "off")
            .value(move || now(draft, field))
            .on_input(move |text| change(draft, &mut |draft| draft.set(field, text.as_str())))
    }

    fn options(&self, field: Field, legend: Legend, choice: Choice, values: &[&'static str]) -> El {
        let Self { words, draft, errors, .. } = *self;
        let texts = values.iter().map(|value| ((*value).to_owned(), option_text(words, field, value))).collect();
        let now = Arc::new(move || chosen(draft, field));
        let on_choose = Callback::new(move |value: String| change(draft, &mut |draft| draft.choose(field, &value)));
        let hint = Some(self.hint(field)).filter(|hint| !hint.is_empty());
        options(field.name(), legend, hint, choice, texts, Chosen { now, on_choose }, errors)
    }

    fn language(&self, field: Field, question: Legend, hint: Text) -> El {
        let Self { visit, words, draft, errors, shown, .. } = *self;
        let list = visit.spoken.get_untracked().unwrap_or_default();
        let on_choose = Callback::new(move |code: String| {
            let found = find(&list, &code).map(|found| found.language);
            let only = found.filter(|language| language.scripts.len() == 1);
            let script = only.map(|language| language.scripts[0].as_str()).unwrap_or_default();
            change(draft, &mut |draft| {
                draft.set(field, code.as_str());
                match field {
                    Field::Language => draft.set(Field::Dialect, ""),
                    Field::Written => draft.set(Field::Script, script),
                    _ => {}
                }
            });
            shown.set(code);
        });
        let none = (!field.is_required()).then(|| words.form_no_language(field.name()));
        let (value, other) = (Arc::new(move || now(draft, field)), field == Field::Language);
        let field = LanguageField { id: field.name(), question, hint, chosen: value, on_choose, none, other };
        language_field(visit, words, field, errors)
    }

    /// Which dialect, once there is a language. A dialect with a code of its own takes the language's place.
    fn dialect(&self) -> El {
        let Self { visit, words, draft, errors, shown, .. } = *self;
        let list = visit.spoken.get_untracked().unwrap_or_default();
        let hint = self.hint(Field::Dialect);
        let words = words.clone();
        shown.set(draft.get_untracked().get(Field::Language).to_owned());
        // Drawn anew for another language, not for another dialect: what is typed keeps the focus.
        el("div").live(move || {
            let code = shown.get();
            if code.is_empty() {
                return Vec::new();
            }
            let language = find(&list, &code).map(|found| found.language);
            let this = Filling::new(visit, &words, draft, errors);
            let (label, hint) = match code == OTHER {
                true => (words.language_name_label(), words.language_name_hint()),
                false => (words.form_label("dialect"), hint.clone()),
            };
            let line = labelled("dialect", label, hint, this.input(Field::Dialect), errors);
            let which = language.and_then(|language| dialect_options(&words, language, draft, errors));
            which.into_iter().chain([line]).collect()
        })
    }

    /// Which script, where the language has several.
    fn script(&self) -> El {
        let Self { visit, words, draft, errors, shown, .. } = *self;
        let list = visit.spoken.get_untracked().unwrap_or_default();
        let words = words.clone();
        shown.set(draft.get_untracked().get(Field::Written).to_owned());
        el("div").live(move || {
            let scripts = find(&list, &shown.get()).map(|found| &found.language.scripts[..]).unwrap_or_default();
            (scripts.len() > 1).then(|| {
                let mut texts = Vec::new();
                for script in scripts {
                    texts.push((script.clone(), words.form_script(script)));
                }
                let now = Arc::new(move || chosen(draft, Field::Script));
                let on_choose =
                    Callback::new(move |value: String| change(draft, &mut |draft| draft.choose(Field::Script, &value)));
                let legend = Legend::Label(words.form_label("script"));
                options("script", legend, None, Choice::One, texts, Chosen { now, on_choose }, errors)
            })
        })
    }

    fn appointment(&self, question: Legend, hint: Text) -> El {
        let Self { words, draft, errors, .. } = *self;
        let all = self.appointments.to_vec();
        let on_choose = Callback::new(move |id: String| {
            change(draft, &mut |draft| choose_meeting(draft, &id, &all));
        });
        let mut rows = el("div");
        let option = |number: usize, value: &str, text: El| {
            let input = if number == 0 { "appointment".to_owned() } else { format!("appointment-{number}") };
            let own = value.to_owned();
            let is_chosen = Arc::new(move || now(draft, Field::Appointment) == own);
            radio("appointment", input, value, text, is_chosen, on_choose)
        };
        for (number, one) in self.appointments.iter().enumerate() {
            let unit = one.with_unit.clone().map(|unit| el("span").class("line").with(bdi(unit).attr("lang", "da")));
            rows = rows.with(option(number, &one.id, el("span").with(time_text(words, one.starts_at)).with(unit)));
        }
        let other = el("span").with(words.request_other_meeting());
        let rows = rows.with(option(self.appointments.len(), OTHER_MEETING, other));
        field_group("appointment", question, hint, rows, errors)
    }

    /// What an answer is the answer to.
    pub fn question(&self, field: Field) -> Text {
        // Day, beginning and end are one answer.
        if field == Field::Date { self.words.form_step("time") } else { self.words.form_label(field.name()) }
    }

    /// How the answer to a field reads; nothing where it says nothing by itself.
    pub fn answer(&self, field: Field) -> Option<El> {
        let words = self.words;
        let draft = self.draft.get_untracked();
        let value = draft.trimmed(field).to_owned();
        let list = self.visit.spoken.get_untracked().unwrap_or_default();
        let empty = || Some(el("span").class("muted").with(words.form_empty()));
        match field.kind() {
            // They are said together with the language, the day or the choice.
            Kind::Dialect | Kind::Script | Kind::Appointment => None,
            Kind::Clock => None,
            Kind::Date => {
                let start = draft.moment(Field::Start).map(|time| time_text(words, time));
                let end = draft.moment(Field::End).map(|time| words.request_until(&time.clock()));
                Some(el("span").with(start).with(end.map(|end| el("span").class("line").with(end))))
            }
            _ if value.is_empty() => empty(),
            Kind::One(_) => Some(el("span").with(option_text(words, field, &value))),
            Kind::Several(_) => {
                let lines =
                    draft.chosen(field).map(|one| el("span").class("line").with(option_text(words, field, one)));
                Some(el("span").with(lines.collect::<Vec<_>>()))
            }
            Kind::Language => {
                let note = if field == Field::Language { draft.trimmed(Field::Dialect) } else { "" };
                let script = Some(draft.get(Field::Script)).filter(|code| field == Field::Written && !code.is_empty());
                let script = script.map(|code| el("span").class("line").with(words.form_script(code)));
                Some(language(&list, &value, note).with(script))
            }
            Kind::Line(_) | Kind::Text(_) | Kind::Count => Some(bdi(value)),
        }
    }
}
