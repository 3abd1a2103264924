//! Every operation of the plan, in every way it can fail: the screen says what to do, nothing that was typed is lost, and
//! what is done is done once.

use crate::journeys::acts::{ACTIONS, fill_day, go_to_action, open_form};
use crate::journeys::failing::{self, READING, REFUSED, Sending, demand, reading_fails, within};
use crate::journeys::plan::{self, list};
use crate::login::sign_in;
use crate::outcome::{Outcome, same};
use crate::page::{Page, Role, text, until};
use crate::screens::{open_action, open_next_appointment};
use catalogue::read::Argument;
use serde_json::{Value, json};

/// What a browser says of all these failures.
pub const EXPECTED: &[&str] = failing::EXPECTED;

/// A page that reads nothing: what is demanded there meets only the page that comes after it.
const QUIET: &str = "plan/topics";
/// Nothing is done, and nobody knows. No two neighbours say the same, and the last says something else than a lost
/// answer does.
const NOT_DONE: [&str; 4] = ["drop", "500", "html", "503"];
/// It is done, and nobody knows.
const DONE: [&str; 2] = ["lost", "cut"];
/// The same for an answer without a body, which cannot be cut.
const DONE_WITHOUT_BODY: [&str; 1] = ["lost"];

/// An action that waits for an answer.
const PROPOSED: &str = "action-4";
/// One that the person does.
const OWN: &str = "action-3";
/// One that is under way.
const UNDER_WAY: &str = "action-2";

const OBJECTION: &str = "Nej, tak – ለምንታይ؟ لماذا";
const NOTE: &str = "Færdig – ተወዲኡ، انتهى";
const QUESTION: &str = "Hvorfor – ስለምንታይ؟ لماذا";
const PURPOSE: &str = "Praktik – ልምምድ، تدريب";
const AUTHORITY: &str = "Skolen";
const DECISION: &str = "Afslag på en plads – ቦታ، مكان";
const COMPLAINT: &str = "Kontrakten – ውዕል، العقد";
const OWN_WORDS: &str = "Jeg kan sy – ክሰፊ እኽእል، أستطيع الخياطة";

/// Agrees to an action as another window of the app would.
const AGREE: &str = "const [path, done] = arguments;
    const headers = {
        'Content-Type': 'application/json',
        'Idempotency-Key': crypto.randomUUID(),
        'X-Requested-With': 'vejviser',
    };
    const call = fetch(path, { method: 'POST', headers, body: JSON.stringify({ answer: 'agreed' }) });
    call.then(answer => done(answer.status), error => done(String(error)));";

/// What is read, where, and a heading that is there once it has been read.
const READINGS: [(&str, &str, &str); 8] = [
    ("getPlan", "plan", "overview-mine"),
    ("getPreparation", "plan/preparation", "preparation-paper"),
    ("getCaseworker", "plan/paper", "paper-preview"),
    ("listDecisions", "plan/decisions", "decision-list"),
    ("listFamilyPlans", "plan/family", "sharing-family"),
    ("listComplaints", "plan/decisions", "decision-list"),
    ("listConsents", "plan/sharing", "sharing-rooms"),
    ("listDocuments", "plan/sharing", "sharing-rooms"),
];

/// What the API does not take: where it stands in the body, the id of its field, and what is asked there.
struct Refused<'a> {
    pointer: &'static str,
    field: &'static str,
    label: &'a str,
}

pub async fn every_operation_of_the_plan_meets_every_failure_with_its_screen_and_loses_nothing(page: Page) -> Outcome {
    sign_in(&page, "citizen-2", None, &page.address(QUIET)).await?;
    page.settled().await?;
    everything_is_read(&page).await?;
    the_plan_is_read_and_said_so(&page).await?;
    an_objection_is_sent(&page).await?;
    an_action_is_reported_done(&page).await?;
    a_question_is_asked(&page).await?;
    an_absence_is_reported(&page).await?;
    a_consent_is_taken_back(&page).await?;
    a_consent_is_given(&page).await?;
    a_decision_is_noted(&page).await?;
    a_complaint_is_sent(&page).await?;
    the_preparation_is_saved(&page).await
}

async fn nothing_is_at_stake() -> Outcome {
    Ok(())
}

async fn everything_is_read(page: &Page) -> Outcome {
    for (operation, path, heading) in READINGS {
        // What the page before still reads must not meet the failure.
        page.open(QUIET).await?;
        reading_fails(page, operation, &READING, async || page.open(path).await, nothing_is_at_stake).await?;
        within(operation, "the last try", page.find("main", Role::Heading, &page.say(heading)).await)?;
    }
    let operation = "listNotes";
    page.open(QUIET).await?;
    let show = async || -> Outcome {
        page.open(ACTIONS).await?;
        go_to_action(page, &action(page, UNDER_WAY).await?).await
    };
    reading_fails(page, operation, &READING, show, nothing_is_at_stake).await?;
    let heading = page.say("act-ask-heading");
    within(operation, "the last try", page.find("main", Role::Heading, &heading).await).map(drop)
}

/// The page says what was done.
async fn says_done(page: &Page, message: &str) -> Outcome {
    page.find("body", Role::Status, &page.say(message)).await.map(drop)
}

/// A list of the API.
async fn items(page: &Page, path: &str, name: &str) -> Outcome<Vec<Value>> {
    list(&page.fetch(path).await?, name)
}

/// An action as the API has it.
async fn action(page: &Page, id: &str) -> Outcome<Value> {
    plan::action(page, &json!(id)).await
}

/// How often the person has brought an action into a status.
async fn steps(page: &Page, id: &str, status: &str) -> Outcome<usize> {
    let action = action(page, id).await?;
    let history = action["status_history"].as_array().ok_or_else(|| format!("{id} without a history: {action}"))?;
    Ok(history.iter().filter(|entry| entry["status"] == status && entry["by"] == "citizen").count())
}

/// How many notes say this.
async fn notes(page: &Page, said: &str) -> Outcome<usize> {
    Ok(items(page, "/api/notes", "notes").await?.iter().filter(|note| note["text"] == said).count())
}

/// Waits until this stands in a field: the page may be drawn anew while it is looked at.
async fn stands_in(page: &Page, field: &str, written: &str) -> Outcome {
    until("what was typed", async || -> Outcome<Option<()>> {
        page.is_filled(field, written).await?;
        Ok(Some(()))
    })
    .await
}

/// Chooses an area in a form.
async fn choose_area(page: &Page, role: Role, area: &str) -> Outcome {
    page.click("main form", role, &page.say_of("plan-area", "area", area)).await
}

/// Sends, and something has changed meanwhile: the page says so above everything else, and what was typed stays.
async fn conflicts(sending: &Sending<'_>, is_kept: impl AsyncFn() -> Outcome) -> Outcome {
    let Sending { page, operation, .. } = sending;
    demand(page, operation, "conflict", None).await?;
    sending.press().await?;
    within(operation, "conflict", page.reads(".trouble", &page.say("problem-changed")).await)?;
    within(operation, "conflict", is_kept().await)
}

/// Sends, and the API does not take a field: it is said at the field and in the summary, which has the focus.
async fn is_refused(sending: &Sending<'_>, refused: &Refused<'_>) -> Outcome {
    let Sending { page, operation, .. } = sending;
    let sentence = page.say_of("entry-refused", "question", refused.label);
    demand(page, operation, "422", Some(refused.pointer)).await?;
    sending.press().await?;
    within(operation, "422", page.focus_is("error-summary").await)?;
    within(operation, "422", page.find("#error-summary", Role::Link, &sentence).await)?;
    within(operation, "422", page.reads(&format!("#{}-error", refused.field), &sentence).await)
}

/// Sends something that has no field, and the API does not take it.
async fn is_refused_whole(sending: &Sending<'_>, pointer: &str) -> Outcome {
    let Sending { page, operation, .. } = sending;
    demand(page, operation, "422", Some(pointer)).await?;
    sending.press().await?;
    within(operation, "422", page.find("#problem", Role::Heading, &page.say("problem-heading")).await)?;
    within(operation, "422", page.reads("#problem", &page.say("problem-invalid")).await)
}

/// Sends and fails in every other way, then sends once more. `refuse` has the API refuse it and mends that; `times`
/// says how often the API has done it.
async fn fails_in_every_way(
    sending: &Sending<'_>,
    done: &[&str],
    refuse: impl AsyncFn() -> Outcome,
    is_kept: impl AsyncFn() -> Outcome,
    times: impl AsyncFn() -> Outcome<usize>,
) -> Outcome {
    let operation = sending.operation;
    sending.fails_in_turn(&REFUSED, &is_kept).await?;
    refuse().await?;
    within(operation, "422", is_kept().await)?;
    sending.fails_in_turn(&NOT_DONE, &is_kept).await?;
    within(operation, "before it arrives", same("times it is done", times().await?, 0))?;
    for trouble in done {
        sending.fails_in_turn(&[*trouble], &is_kept).await?;
        within(operation, trouble, same("times it is done", times().await?, 1))?;
    }
    sending.press().await
}

/// The same for a form with a text in it. `label` names its field.
async fn a_text_fails_in_every_way(
    sending: &Sending<'_>,
    refused: &Refused<'_>,
    written: &str,
    times: impl AsyncFn() -> Outcome<usize>,
) -> Outcome {
    let page = sending.page;
    let is_kept = async || stands_in(page, refused.label, written).await;
    let refuse = async || -> Outcome {
        is_refused(sending, refused).await?;
        is_kept().await?;
        // It is taken as an answer only after something has been typed.
        page.fill(refused.label, written).await
    };
    fails_in_every_way(sending, &DONE, refuse, &is_kept, times).await
}

async fn is_done_once(operation: &str, times: impl AsyncFn() -> Outcome<usize>) -> Outcome {
    within(operation, "the last try", same("times it is done", times().await?, 1))
}

async fn the_plan_is_read_and_said_so(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "acknowledgePlanVersion", button: page.say("overview-read") };
    page.open("plan").await?;
    let is_kept = async || page.find("main", Role::Button, &sending.button).await.map(drop);
    let times = async || -> Outcome<usize> {
        Ok(usize::from(page.fetch("/api/plan").await?["last_read_by_citizen_at"].is_string()))
    };
    is_kept().await?;
    conflicts(&sending, &is_kept).await?;
    let refuse = async || is_refused_whole(&sending, "/version").await;
    fails_in_every_way(&sending, &DONE_WITHOUT_BODY, refuse, &is_kept, &times).await?;
    says_done(page, "overview-read-saved").await?;
    is_done_once(sending.operation, &times).await
}

async fn an_objection_is_sent(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "answerAction", button: page.say("plan-objection-send") };
    let label = page.say("plan-objection-label");
    open_action(page, PROPOSED).await?;
    open_form(page, "plan-object", &format!("object-{PROPOSED}")).await?;
    page.fill(&label, OBJECTION).await?;
    let times = async || steps(page, PROPOSED, "objected").await;

    // Meanwhile the person has agreed in another window: that is what the page says after the conflict.
    page.reads(".voice strong", &page.say("plan-answered-pending")).await?;
    let agreed = page.ask(AGREE, &[json!(format!("/api/plan/actions/{PROPOSED}/answer"))]).await?;
    same("the status of an answer in another window", agreed, json!(200))?;
    let shows_what_is_now = async || -> Outcome {
        page.reads(".voice strong", &page.say("plan-answered-agreed")).await?;
        stands_in(page, &label, OBJECTION).await
    };
    conflicts(&sending, &shows_what_is_now).await?;

    let refused = Refused { pointer: "/objection_text", field: "objection", label: &label };
    a_text_fails_in_every_way(&sending, &refused, OBJECTION, &times).await?;
    says_done(page, "plan-answer-saved").await?;
    page.reads(".voice strong", &page.say("plan-answered-objected")).await?;
    is_done_once(sending.operation, &times).await?;
    let objected = action(page, PROPOSED).await?;
    same("the answer to the action", text(&objected["agreed"]), "objected")?;
    same("own words in the plan", text(&objected["objection_text"]), OBJECTION)
}

async fn an_action_is_reported_done(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "reportActionDone", button: page.say("act-done-send") };
    let label = page.say("act-done-note");
    open_action(page, OWN).await?;
    open_form(page, "act-done-open", &format!("done-{OWN}")).await?;
    page.fill(&label, NOTE).await?;
    let times = async || -> Outcome<usize> {
        let (steps, notes) = (steps(page, OWN, "done").await?, notes(page, NOTE).await?);
        same("notes that go with the report", notes, steps)?;
        Ok(steps)
    };
    conflicts(&sending, async || stands_in(page, &label, NOTE).await).await?;
    let refused = Refused { pointer: "/note", field: "done-note", label: &label };
    a_text_fails_in_every_way(&sending, &refused, NOTE, &times).await?;
    says_done(page, "act-done-sent").await?;
    is_done_once(sending.operation, &times).await?;
    same("the status of the action", text(&action(page, OWN).await?["status"]), "done")
}

async fn a_question_is_asked(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "askAboutAction", button: page.say("act-ask-send") };
    let label = page.say("act-ask-label");
    open_action(page, UNDER_WAY).await?;
    open_form(page, "act-ask-open", &format!("ask-{UNDER_WAY}")).await?;
    page.fill(&label, QUESTION).await?;
    let times = async || notes(page, QUESTION).await;
    conflicts(&sending, async || stands_in(page, &label, QUESTION).await).await?;
    let refused = Refused { pointer: "/text", field: "question", label: &label };
    a_text_fails_in_every_way(&sending, &refused, QUESTION, &times).await?;
    says_done(page, "act-ask-sent").await?;
    page.reads("main", QUESTION).await?;
    is_done_once(sending.operation, &times).await
}

/// The version of the plan counts the absences from its meetings.
async fn version(page: &Page) -> Outcome<usize> {
    let plan = page.fetch("/api/plan").await?;
    let version = plan["version"].as_u64().ok_or_else(|| format!("a plan without a version: {plan}"))?;
    Ok(usize::try_from(version)?)
}

async fn an_absence_is_reported(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "reportAbsence", button: page.say("act-absence-send") };
    let reason = page.say_of("act-absence-reason", "reason", "other_appointment");
    let receiver = page.say_of("act-receiver", "to", "municipality");
    let (first, before) = (page.day(2).await?, version(page).await?);
    let meetings = items(page, "/api/plan", "appointments").await?;
    let id = meetings.first().map(|one| text(&one["id"]).to_owned()).ok_or("citizen-2 has no meeting")?;
    open_next_appointment(page).await?;
    open_form(page, "act-absence-open", &format!("absence-{id}")).await?;
    page.click("main", Role::Radio, &reason).await?;
    fill_day(page, 2).await?;
    page.click("main", Role::Checkbox, &receiver).await?;

    let is_kept = async || -> Outcome {
        stands_in(page, &page.say("date-day"), &first.day.to_string()).await?;
        stands_in(page, &page.say("date-month-label"), &first.month.to_string()).await?;
        stands_in(page, &page.say("date-year"), &first.year.to_string()).await?;
        page.is_chosen(Role::Radio, &reason).await?;
        page.is_chosen(Role::Checkbox, &receiver).await
    };
    let times = async || -> Outcome<usize> { Ok(version(page).await? - before) };
    conflicts(&sending, &is_kept).await?;
    let label = page.say("act-absence-first");
    let refused = Refused { pointer: "/first_date", field: "absence-first", label: &label };
    let refuse = async || -> Outcome {
        is_refused(&sending, &refused).await?;
        fill_day(page, 2).await
    };
    fails_in_every_way(&sending, &DONE, refuse, &is_kept, &times).await?;
    says_done(page, "act-absence-sent").await?;
    is_done_once(sending.operation, &times).await?;
    let meetings = items(page, "/api/plan", "appointments").await?;
    let meeting = meetings.into_iter().find(|one| one["id"] == id.as_str()).ok_or("the meeting is gone")?;
    same("the first day of the absence", text(&meeting["absence_report"]["first_date"]), first.to_string().as_str())
}

async fn a_consent_is_taken_back(page: &Page) -> Outcome {
    let button = page.words.with("sharing-withdraw", &[("number", Argument::Number(1))]);
    let sending = Sending { page, operation: "withdrawConsent", button };
    page.open("plan/sharing").await?;
    let is_kept = async || page.find("main", Role::Button, &sending.button).await.map(drop);
    let times = async || -> Outcome<usize> {
        let consents = items(page, "/api/consents", "consents").await?;
        Ok(consents.iter().filter(|consent| consent["withdrawn_at"].is_string()).count())
    };
    is_kept().await?;
    conflicts(&sending, &is_kept).await?;
    let refuse = async || is_refused_whole(&sending, "/withdrawn_at").await;
    fails_in_every_way(&sending, &DONE, refuse, &is_kept, &times).await?;
    says_done(page, "sharing-withdrawn").await?;
    is_done_once(sending.operation, &times).await
}

async fn a_consent_is_given(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "giveConsent", button: page.say("sharing-give-yes") };
    let plan = page.fetch("/api/plan").await?;
    let (from, to) = (text(&plan["caseworker"]["department"]), text(&plan["coordinating_department"]));
    let label = page.say("sharing-ask-purpose");
    page.open("plan/sharing").await?;
    open_form(page, "sharing-give", "consent").await?;
    page.click("fieldset:has(#consent-from)", Role::Radio, &page.say_of("sharing-unit", "unit", from)).await?;
    page.click("fieldset:has(#consent-to)", Role::Radio, &page.say_of("sharing-unit", "unit", to)).await?;
    choose_area(page, Role::Checkbox, "employment").await?;
    page.fill(&label, PURPOSE).await?;
    fill_day(page, 30).await?;
    let times = async || -> Outcome<usize> {
        let consents = items(page, "/api/consents", "consents").await?;
        Ok(consents.iter().filter(|consent| consent["purpose"] == PURPOSE).count())
    };
    conflicts(&sending, async || stands_in(page, &label, PURPOSE).await).await?;
    let refused = Refused { pointer: "/purpose", field: "consent-purpose", label: &label };
    a_text_fails_in_every_way(&sending, &refused, PURPOSE, &times).await?;
    says_done(page, "sharing-given").await?;
    is_done_once(sending.operation, &times).await
}

async fn a_decision_is_noted(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "recordDecision", button: page.say("decision-record-save") };
    let (authority, outcome) = (page.say("decision-record-authority"), page.say("decision-record-outcome"));
    page.open("plan/decisions").await?;
    open_form(page, "decision-record", "decision").await?;
    fill_day(page, -2).await?;
    page.fill(&authority, AUTHORITY).await?;
    choose_area(page, Role::Radio, "children_school").await?;
    page.fill(&outcome, DECISION).await?;
    let times = async || -> Outcome<usize> {
        let decisions = items(page, "/api/decisions", "decisions").await?;
        Ok(decisions.iter().filter(|decision| decision["outcome"] == DECISION).count())
    };
    conflicts(&sending, async || stands_in(page, &outcome, DECISION).await).await?;
    let refused = Refused { pointer: "/authority", field: "decision-authority", label: &authority };
    a_text_fails_in_every_way(&sending, &refused, AUTHORITY, &times).await?;
    page.heading(&page.say("decision-one")).await?;
    page.reads("main", DECISION).await?;
    is_done_once(sending.operation, &times).await
}

async fn a_complaint_is_sent(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "createComplaint", button: page.say("decision-complain-send") };
    let label = page.say("decision-missed-text");
    page.open("plan/decisions").await?;
    open_form(page, "decision-missed-open", "missed").await?;
    choose_area(page, Role::Radio, "employment").await?;
    page.fill(&label, COMPLAINT).await?;
    // No other complaint of this person is about something that nobody has decided on.
    let times = async || -> Outcome<usize> {
        let complaints = items(page, "/api/complaints", "complaints").await?;
        Ok(complaints.iter().filter(|complaint| complaint["decision_id"].is_null()).count())
    };
    conflicts(&sending, async || stands_in(page, &label, COMPLAINT).await).await?;
    let refused = Refused { pointer: "/text", field: "missed-text", label: &label };
    a_text_fails_in_every_way(&sending, &refused, COMPLAINT, &times).await?;
    says_done(page, "decision-complain-sent").await?;
    is_done_once(sending.operation, &times).await
}

async fn the_preparation_is_saved(page: &Page) -> Outcome {
    let sending = Sending { page, operation: "putPreparation", button: page.say("preparation-save") };
    let label = page.say("preparation-own-words");
    page.open("plan/preparation").await?;
    page.fill(&label, OWN_WORDS).await?;
    let times = async || -> Outcome<usize> {
        Ok(usize::from(page.fetch("/api/plan/preparation").await?["own_words"] == OWN_WORDS))
    };
    conflicts(&sending, async || stands_in(page, &label, OWN_WORDS).await).await?;
    let refused = Refused { pointer: "/own_words", field: "own_words", label: &label };
    a_text_fails_in_every_way(&sending, &refused, OWN_WORDS, &times).await?;
    says_done(page, "preparation-saved-now").await?;
    stands_in(page, &label, OWN_WORDS).await?;
    is_done_once(sending.operation, &times).await
}
