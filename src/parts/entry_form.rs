//! A form of the plan: what it asks, how it is opened, and the sending, once.

use crate::api::Act;
use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, button, el, p};
use crate::entry::{Entry, Field};
use crate::groups::fetch_form;
use crate::intent;
use crate::json::Json;
use crate::parts::problem::{fail, failure};
use crate::parts::told::refresh_all;
use crate::visit::{Sending, Visit};
use crate::words::{Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// A question of a form.
pub struct Question {
    /// The field that is filled in.
    pub field: Field,
    /// What is asked.
    pub label: Text,
    /// What helps to answer it.
    pub hint: Text,
    /// What can be chosen: values of the contract, and their texts.
    pub options: Vec<(String, Text)>,
}

/// A form.
pub struct Form {
    /// Which form, and of which item.
    pub id: String,
    /// What is asked, in order.
    pub questions: Vec<Question>,
    /// What must be known before it is sent.
    pub notes: Vec<El>,
    /// What the button says.
    pub submit: Text,
    /// What the button that closes the form says; none where it is always open.
    pub close: Option<Text>,
    /// What is done.
    pub act: Act,
    /// The body of the contract.
    pub write: Arc<dyn Fn(&Entry) -> String + Send + Sync>,
    /// Hears the answer once it is done.
    pub done: Callback<Json>,
}

/// What is typed into a form.
pub fn entry(visit: Visit, id: &str) -> Option<Entry> {
    visit.entries.get().into_iter().find(|entry| entry.form == id)
}

/// Changes what is typed into a form, and begins it if nothing is. One function for all changes, as `parts::draft` has.
#[inline(never)]
pub fn change(visit: Visit, id: &str, act: &mut dyn FnMut(&mut Entry)) {
    let mut all = visit.entries.get_untracked();
    let at = all.iter().position(|entry| entry.form == id).unwrap_or_else(|| {
        all.push(Entry::new(id, browser::new_key()));
        all.len() - 1
    });
    act(&mut all[at]);
    visit.entries.set(all);
}

/// Forgets what is typed into a form, and so closes it.
pub fn close(visit: Visit, id: &str) {
    let mut all = visit.entries.get_untracked();
    all.retain(|entry| entry.form != id);
    visit.entries.set(all);
    let mut open = visit.open_forms.get_untracked();
    if open.iter().any(|form| form == id) {
        open.retain(|form| form != id);
        visit.open_forms.set(open);
    }
}

/// A button that opens a form, or the form once it is open. The code of forms is fetched while the page is read.
pub fn opened(
    visit: Visit,
    words: &Words,
    id: String,
    label: Text,
    form: impl Fn(&Words) -> Form + Send + 'static,
) -> El {
    prefetch(visit);
    let words = words.clone();
    let is_open = RwSignal::new(visit.open_forms.get_untracked().contains(&id));
    let form_id = id.clone();
    // Only this form is drawn anew when it is opened or closed.
    Effect::new(move |_| {
        let now = visit.open_forms.get().contains(&form_id);
        if is_open.get_untracked() != now {
            is_open.set(now);
        }
    });
    el("div").live(move || {
        if is_open.get() {
            return match visit.groups.get().form {
                Some(draw) => draw(visit, &words, form(&words)),
                None => p(words.site_loading()).attr("role", "status"),
            };
        }
        let id = id.clone();
        button("button button-secondary", label.clone())
            .id(format!("open-{}", element_id(&id)))
            .on_click(move |_| open(visit, id.clone()))
    })
}

/// Opens a form once its code is there.
fn open(visit: Visit, id: String) {
    spawn_local(async move {
        if !fetch(visit).await {
            return visit.trouble.set(visit.words.get_untracked().problem_offline().plain());
        }
        let first = element_id(&id);
        let mut open = visit.open_forms.get_untracked();
        open.push(id);
        visit.trouble.set(String::new());
        visit.open_forms.set(open);
        request_animation_frame(move || browser::focus(&first));
    });
}

fn prefetch(visit: Visit) {
    if visit.is_live {
        spawn_local(async move {
            let _ = fetch(visit).await;
        });
    }
}

/// Fetches the code of forms; whether it is there.
async fn fetch(visit: Visit) -> bool {
    if visit.groups.get_untracked().form.is_none() {
        let Ok(draw) = fetch_form().await else { return false };
        let mut groups = visit.groups.get_untracked();
        groups.form = Some(draw);
        visit.groups.set(groups);
    }
    true
}

/// The id of the element of a form.
pub fn element_id(form: &str) -> String {
    format!("form {form}").replace(' ', "-")
}

/// A form that asks nothing: one button.
pub fn act_button(visit: Visit, words: &Words, form: Form) -> El {
    let Form { id, notes, submit, act, write, done, .. } = form;
    let sending = RwSignal::new(Sending::NotYet);
    let busy = words.site_loading();
    let text = move || if *sending.read() == Sending::Underway { busy.clone() } else { submit.clone() };
    let act = move |_| {
        if sending.get_untracked() == Sending::Underway {
            return;
        }
        sending.set(Sending::Underway);
        // A second try is the same intent.
        change(visit, &id, &mut |_| ());
        let typed = untrack(|| entry(visit, &id)).unwrap_or_default();
        let body = write(&typed);
        send(visit, typed, act.clone(), body, sending, move |outcome| match outcome {
            Ok(json) => hear(visit, done, json),
            Err((_, pointers)) => fail(sending, Problem::Invalid(pointers)),
        });
    };
    el("div")
        .class("entry")
        .with(failure(visit, words, sending))
        .with(notes)
        .with(el("button").attr("type", "button").class("button button-primary").live(text).on_click(act))
}

/// Says that it is done. Where the form has been drawn anew meanwhile, what it changed is read instead.
pub fn hear(visit: Visit, done: Callback<Json>, json: Json) {
    if done.try_run(json).is_none() {
        refresh_all(visit);
    }
}

/// The form and the JSON pointers that the API did not take.
pub type Refused = (String, Vec<String>);

/// Sends what is typed. Its key is worked out from the form's and the body: the same again is the same.
pub fn send(
    visit: Visit,
    entry: Entry,
    act: Act,
    body: String,
    sending: RwSignal<Sending>,
    then: impl Fn(Result<Json, Refused>) + 'static,
) {
    let key = intent::key(&[&entry.key, &body]);
    // The same said twice would be heard once.
    visit.announcement.set(String::new());
    let asked = visit.api().act(&key, &act, body);
    spawn_local(async move {
        match asked.await {
            Ok(json) => {
                // What has been typed meanwhile is another intent, and stays.
                let now = visit.entries.get_untracked().into_iter().find(|now| now.form == entry.form);
                if now.is_none_or(|now| now.says_the_same(&entry)) {
                    close(visit, &entry.form);
                } else {
                    change(visit, &entry.form, &mut |entry| entry.key = browser::new_key());
                }
                visit.trouble.set(String::new());
                drop(sending.try_set(Sending::NotYet));
                then(Ok(json));
            }
            Err(Problem::Invalid(pointers)) => {
                drop(sending.try_set(Sending::NotYet));
                then(Err((entry.form, pointers)));
            }
            // It is elsewhere now. What it is now is shown; what was typed is kept.
            Err(Problem::Conflict) => {
                drop(sending.try_set(Sending::NotYet));
                visit.trouble.set(visit.words.get_untracked().problem_changed().plain());
                refresh_all(visit);
            }
            Err(problem) => fail(sending, problem),
        }
    });
}
