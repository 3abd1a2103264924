//! One request for an interpreter: where it stands, what the unit says, what was before, and what one can do now.

use crate::api::problem::Problem;
use crate::api::types::InterpreterRequest;
use crate::browser;
use crate::element::{El, alert, bdi, el, fact, h1, h2, li, link, p};
use crate::form::reply::Reply;
use crate::form::{Draft, Field};
use crate::intent;
use crate::pages::requests::{facts, purpose, standing};
use crate::parts::date::time_text;
use crate::parts::draft::change;
use crate::parts::field::{Errors, back_link, error_summary};
use crate::parts::form::{Filling, sentences};
use crate::parts::problem::{During, fail, failure, problem_notice};
use crate::routes::Route;
use crate::visit::{Sending, Visit};
use crate::words::{Language, Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the page is drawn from.
#[derive(Clone, Copy)]
struct Following {
    visit: Visit,
    request: RwSignal<Option<InterpreterRequest>>,
    problem: RwSignal<Option<Problem>>,
    /// It was found to be elsewhere than the person had thought.
    has_changed: RwSignal<bool>,
    sending: RwSignal<Sending>,
    errors: Errors,
}

/// One request.
pub fn following_page(visit: Visit, words: &Words) -> El {
    let this = Following {
        visit,
        request: RwSignal::new(None),
        problem: RwSignal::new(None),
        has_changed: RwSignal::new(false),
        sending: RwSignal::new(Sending::NotYet),
        errors: RwSignal::new(Vec::new()),
    };
    this.read();
    let back = move || {
        // Behind a request that has just been sent there is its form, which is empty now.
        let comes_from_list = visit.requests.get_untracked().is_some();
        if comes_from_list {
            browser::go_back();
        } else {
            visit.go(Route::InterpreterRequests, 0);
        }
        true
    };
    let list = visit.address(Route::InterpreterRequests).to_string();
    let live_words = words.clone();
    let body = move || {
        let words = &live_words;
        match (this.problem.get(), this.request.get()) {
            (Some(failed), _) => {
                let again = During::Reading(Callback::new(move |()| this.read()));
                let title = h1(words.interpreter_requests_title());
                el("div").with(title).with(problem_notice(visit, words, &failed, &again))
            }
            (None, None) => {
                let title = h1(words.interpreter_requests_title());
                el("div").with(title).with(p(words.site_loading()).attr("role", "status"))
            }
            (None, Some(request)) => this.whole(words, &request),
        }
    };
    el("div").with(back_link(words, list, back)).with(el("div").live(body))
}

impl Following {
    fn read(self) {
        self.problem.set(None);
        let id = self.visit.opened.get_untracked();
        spawn_local(async move {
            match self.visit.api().get_interpreter_request(&id).await {
                Ok(request) => {
                    drop(self.request.try_set(Some(request)));
                    self.visit.settle();
                }
                Err(failed) => drop(self.problem.try_set(Some(failed))),
            }
        });
    }

    fn whole(self, words: &Words, request: &InterpreterRequest) -> El {
        let is_new = self.visit.sent.get_untracked().as_ref() == Some(&request.id);
        let sent = is_new.then(|| {
            let heading = h2(words.interpreter_sent()).class("alert-heading");
            let reference = p(words.interpreter_reference(&request.id));
            alert("alert alert-success", vec![heading, reference, p(words.interpreter_sent_next())])
                .attr("role", "status")
        });
        let changed_words = words.clone();
        let changed = el("div")
            .attr("role", "alert")
            .live(move || self.has_changed.get().then(|| p(changed_words.request_has_changed()).class("notice")));
        let reference = (!is_new).then(|| p(words.interpreter_reference(&request.id)).class("small"));
        el("div")
            .with(h1(purpose(words, request)))
            .with(sent)
            .with(changed)
            .with(standing(words, request))
            .with(self.said(words, request))
            .with(self.replies(words, request))
            .with(facts(self.visit, words, request))
            .with(reference)
            .with(p(words.interpreter_secrecy()))
            .with(timeline(words, request))
            .with(self.cancelling(words, request))
            .with(p(link(
                self.visit.address(Route::InterpreterRemedies).to_string(),
                words.interpreter_remedies_title(),
            )))
    }

    /// What the unit has said: in Danish, as it was written.
    fn said(self, words: &Words, request: &InterpreterRequest) -> Option<El> {
        // What was booked for a meeting that does not come, or for a status nobody knows, is not booked.
        let stands = ["arranged", "alternative_offered", "held", "problem_reported", "closed"];
        let booked = request.arranged.as_ref().filter(|_| stands.contains(&request.shown_status())).map(|arranged| {
            let certified = words.form_option(&format!("certified-{}", arranged.certified));
            let reference = arranged.interpreter_ref.clone();
            el("dl")
                .class("facts")
                .with(fact(words.request_booked_mode(), words.form_option(&format!("mode-{}", arranged.mode))))
                .with(arranged.arrives_at.map(|time| fact(words.request_booked_from(), time_text(words, time))))
                .with(fact(words.request_booked_certified(), certified))
                .with(
                    reference
                        .map(|reference| fact(words.request_booked_reference(), bdi(reference).attr("dir", "ltr"))),
                )
        });
        let unit = request.answered_by_unit.clone();
        let refusal = request.refusal.clone().map(|refusal| [refusal.reason, refusal.complaint_guidance]);
        // A question that has been answered is not asked any more.
        let question = request.question.clone().filter(|_| request.status == "needs_info");
        let texts: Vec<El> = [request.answer_text.clone(), question]
            .into_iter()
            .flatten()
            .chain(refusal.into_iter().flatten())
            .map(p)
            .collect();
        if booked.is_none() && unit.is_none() && texts.is_empty() {
            return None;
        }
        let label = (words.language != Language::Da).then(|| p(words.request_office_text()).class("office-label"));
        let office =
            (!texts.is_empty()).then(|| el("div").with(label).with(el("div").class("office").danish().with(texts)));
        let by = unit.map(|unit| p(words.request_answered_by()).with(": ").with(bdi(unit).attr("lang", "da")));
        // What is offered looks like what is booked: it says that it is not.
        let offered = (request.status == "alternative_offered").then(|| p(words.request_offered()));
        Some(el("section").with(h2(words.interpreter_unit_answer())).with(by).with(offered).with(booked).with(office))
    }

    /// What can be done now. Nothing that the machine does not allow, and nothing at all from an unknown status.
    fn replies(self, words: &Words, request: &InterpreterRequest) -> Vec<El> {
        let mut sections = vec![error_summary(words, self.errors), failure(self.visit, words, self.sending)];
        for reply in Reply::ALL {
            if reply != Reply::Cancel && reply.is_possible(request.shown_status()) {
                sections.push(self.reply(words, request, reply));
            }
        }
        sections
    }

    /// Cancelling comes last: it is seldom what a person is here for.
    fn cancelling(self, words: &Words, request: &InterpreterRequest) -> Option<El> {
        Reply::Cancel.is_possible(request.shown_status()).then(|| self.reply(words, request, Reply::Cancel))
    }

    fn reply(self, words: &Words, request: &InterpreterRequest, reply: Reply) -> El {
        let asked = reply.fields();
        let refused = self.visit.reply.get_untracked().refused(asked);
        if !refused.is_empty() {
            self.errors.set(sentences(words, refused));
        }
        let filling = Filling::new(self.visit, words, self.visit.reply, self.errors);
        let is_main = !matches!(reply, Reply::Cancel | Reply::Decline);
        let class = if is_main { "button button-primary" } else { "button button-secondary" };
        let (label, sending_label): (Text, Text) = (words.request_reply(reply.status()), words.interpreter_sending());
        let sending = self.sending;
        let submit = el("button")
            .attr("type", "submit")
            .class(class)
            .live(move || if *sending.read() == Sending::Underway { sending_label.clone() } else { label.clone() });
        let heading = h2(words.request_reply_heading(reply.status()));
        let explained = words.request_reply_text(reply.status());
        let (request, words) = (request.clone(), words.clone());
        let fields: Vec<El> = asked.iter().map(|field| filling.reply_field(*field)).collect();
        let form = el("form").attr("novalidate", "").with(fields).with(submit).on_submit(move || {
            let mistakes = self.visit.reply.get_untracked().mistakes(asked, browser::now());
            if mistakes.is_empty() {
                self.errors.set(Vec::new());
                self.send(&request, reply);
            } else {
                self.errors.set(sentences(&words, mistakes));
            }
        });
        el("section").with(heading).with(p(explained)).with(form)
    }

    /// Sends a step. Its key is worked out from what is done and where the request stands: a second tap is the same.
    fn send(self, request: &InterpreterRequest, reply: Reply) {
        if self.sending.get_untracked() == Sending::Underway {
            return;
        }
        self.sending.set(Sending::Underway);
        let (id, asked) = (request.id.clone(), reply.fields());
        let written = self.visit.reply.get_untracked();
        let body = reply.write(&written);
        let key = intent::key(&[&id, &request.history.len().to_string(), &body]);
        spawn_local(async move {
            match self.visit.api().change_interpreter_request_status(&key, &id, body).await {
                Ok(request) => {
                    // What has been written for another request meanwhile stays.
                    if self.visit.reply.get_untracked() == written {
                        self.visit.reply.set(Draft::default());
                    }
                    self.visit.sent.set(None);
                    self.visit.requests.set(None);
                    drop(self.sending.try_set(Sending::NotYet));
                    let _ = self.has_changed.try_set(false);
                    if self.request.try_set(Some(request)).is_none() {
                        show_standing();
                    }
                }
                // It is elsewhere now: show where, and keep what was typed.
                Err(Problem::Conflict) => {
                    drop(self.sending.try_set(Sending::NotYet));
                    if self.has_changed.try_set(true).is_none() {
                        self.read();
                        show_standing();
                    }
                }
                Err(Problem::Invalid(pointers))
                    if Field::all_pointed_at(&pointers).iter().any(|field| asked.contains(field)) =>
                {
                    drop(self.sending.try_set(Sending::NotYet));
                    change(self.visit.reply, &mut |draft| draft.refuse(Field::all_pointed_at(&pointers)));
                    // Drawn anew, each field says what was refused.
                    let _ = self.request.try_update(|_| ());
                }
                Err(problem) => fail(self.sending, problem),
            }
        });
    }
}

/// Once it is drawn, brings the top of the page into view: where the request stands now.
fn show_standing() {
    request_animation_frame(|| {
        browser::scroll_to(0);
        browser::focus("heading");
    });
}

/// Every status it had, the last one last.
fn timeline(words: &Words, request: &InterpreterRequest) -> El {
    let entries: Vec<El> = request
        .history
        .iter()
        .map(|entry| {
            let at = el("span").class("line small").with(time_text(words, entry.at));
            li(el("strong").with(words.interpreter_status(&entry.status))).with(at)
        })
        .collect();
    el("section").with(h2(words.request_timeline())).with(el("ol").class("timeline").with(entries))
}
