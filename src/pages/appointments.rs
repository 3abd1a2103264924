//! Meetings: a list, a month, and each of them.

use crate::api::Resource;
use crate::api::types::plan::{Appointment, Plan};
use crate::browser;
use crate::calendar::Meeting;
use crate::element::{El, button, el, fact, h1, h2, h3, li, outside_link, p, tag};
use crate::pages::action::{back_to_list, interpreter, is_opened};
use crate::parts::absence::{Reported, absence, receipts};
use crate::parts::date::{long, time_text};
use crate::parts::plan::{caseworker_card, danish, item_link, no_plan, plan_links, plan_of};
use crate::parts::told::told;
use crate::plan::acts::{Missed, coming_and_past, is_ahead, takes_interpreter, weeks};
use crate::routes::Route;
use crate::visit::Visit;
use crate::words::{Language, Text, Words};
use leptos::prelude::*;
use rulebook::Date;

/// So many meetings are shown at once.
const PAGE: usize = 10;
/// How long a meeting is in the person's own calendar: the contract does not say when it ends.
const MINUTES: u32 = 60;

/// Meetings, or the one that is looked at.
pub fn appointments_page(visit: Visit, words: &Words) -> El {
    if is_opened(visit, "appointments") {
        return appointment_page(visit, words);
    }
    let (coming, past) = (RwSignal::new(PAGE), RwSignal::new(PAGE));
    el("div").with(h1(words.plan_appointments_title())).with(told(
        visit,
        words,
        &[Resource::Plan, Resource::Caseworker],
        move |words, told| {
            let Some(plan) = plan_of(&told[0])? else { return Some(no_plan(visit, words, &told[1])) };
            let all = &plan.appointments;
            let filter = visit.filter.get();
            let body = match filter.strip_prefix("calendar") {
                Some(months) => calendar(visit, words, months.trim().parse().unwrap_or(0), all),
                None => lists(visit, words, all, coming, past),
            };
            Some(el("div").with(views(visit, words, filter.starts_with("calendar"))).with(body).with(plan_links(
                visit,
                words,
                Route::PlanAppointments,
            )))
        },
    ))
}

/// List or month.
fn views(visit: Visit, words: &Words, is_calendar: bool) -> El {
    let one = |is_on: bool, id: &'static str, text: Text, filter: &'static str| {
        button("filter", text).id(id).attr("aria-pressed", if is_on { "true" } else { "false" }).on_click(move |_| {
            visit.filter.set(filter.to_owned());
            // The button has been drawn anew.
            request_animation_frame(move || browser::focus(id));
        })
    };
    el("div")
        .class("filters")
        .attr("role", "group")
        .attr("aria-label", words.act_views().plain())
        .with(one(!is_calendar, "view-list", words.act_view_list(), ""))
        .with(one(is_calendar, "view-calendar", words.act_view_calendar(), "calendar 0"))
}

fn lists(
    visit: Visit,
    words: &Words,
    all: &[Appointment],
    coming_shown: RwSignal<usize>,
    past_shown: RwSignal<usize>,
) -> El {
    let (coming, past) = coming_and_past(all, browser::today());
    let none = coming.is_empty().then(|| p(words.act_no_meetings()));
    let list = (!coming.is_empty()).then(|| cards(visit, words, &coming, coming_shown, "coming"));
    let is_unfolded = past_shown.get() > PAGE;
    let past = (!past.is_empty()).then(|| {
        el("details")
            .class("details")
            .attr_if("open", is_unfolded.then_some(""))
            .with(el("summary").class("details-summary").with(words.act_past()))
            .with(cards(visit, words, &past, past_shown, "past"))
    });
    el("section").with(h2(words.act_coming())).with(none).with(list).with(past)
}

fn cards(visit: Visit, words: &Words, all: &[&Appointment], shown: RwSignal<usize>, list: &'static str) -> El {
    let count = all.len().min(shown.get());
    let cards: Vec<El> =
        all[..count].iter().enumerate().map(|(at, one)| card(visit, words, one, format!("{list}-{at}"))).collect();
    let left = i64::try_from(all.len() - count).unwrap_or(0);
    let more = (left > 0).then(|| {
        p(button("button button-secondary", words.act_more(left)).on_click(move |_| {
            shown.set(shown.get_untracked() + PAGE);
            // On with the first one that was not there.
            request_animation_frame(move || browser::focus(&format!("{list}-{count}")));
        }))
    });
    el("div").with(el("ul").class("cards").with(cards)).with(more)
}

fn card(visit: Visit, words: &Words, one: &Appointment, id: String) -> El {
    let name = time_text(words, one.starts_at);
    el("li")
        .class("card")
        .with(h3(item_link(visit, Route::PlanAppointments, &one.id, name).id(id)))
        .with(status(words, one))
        .with(facts(words, one, false))
}

fn status(words: &Words, one: &Appointment) -> El {
    let label = el("span").class("sr-only").with(words.plan_status()).with(": ");
    tag(el("span").with(label).with(words.act_meeting_status(&one.status)))
}

fn facts(words: &Words, one: &Appointment, has_time: bool) -> El {
    let place = one.place_or_link.clone().map(|place| {
        // Only an address that the browser keeps secret is a link.
        let is_link = place.starts_with("https://");
        if is_link { outside_link(place.clone(), "da".to_owned(), place) } else { danish(place) }
    });
    el("dl")
        .class("facts")
        .with(has_time.then(|| fact(words.plan_when(), time_text(words, one.starts_at))))
        .with(fact(words.act_with(), danish(one.with_unit.clone())))
        .with(one.mode.as_ref().map(|mode| fact(words.act_mode(), words.act_mode_of(mode))))
        .with(place.map(|place| fact(words.plan_where(), place)))
}

/// A month, with a link to each meeting on its day. `months` from this one.
fn calendar(visit: Visit, words: &Words, months: i32, all: &[Appointment]) -> El {
    let today = browser::today();
    let month = today.plus_months(months);
    let step = |by: i32, id: &'static str, text: Text| {
        let next = month_name(words, today.plus_months(months + by));
        button("button button-secondary", text).id(id).on_click(move |_| {
            visit.filter.set(format!("calendar {}", months + by));
            visit.announcement.set(next.clone());
            // The button has been drawn anew.
            request_animation_frame(move || browser::focus(id));
        })
    };
    let head: Vec<El> = (1..=7)
        .map(|day| {
            let name = words.date_weekday(day).plain();
            el("th").attr("scope", "col").attr("abbr", name).with(words.act_weekday(day))
        })
        .collect();
    let rows: Vec<El> = weeks(month)
        .into_iter()
        .map(|week| el("tr").with(week.into_iter().map(|day| cell(visit, words, day, today, all)).collect::<Vec<El>>()))
        .collect();
    let is_in =
        |one: &Appointment| one.starts_at.date.month() == month.month() && one.starts_at.date.year() == month.year();
    let none = (!all.iter().any(is_in)).then(|| p(words.act_month_empty()));
    let table = el("table")
        .class("calendar")
        .with(el("caption").with(month_name(words, month)))
        .with(el("thead").with(el("tr").with(head)))
        .with(el("tbody").with(rows));
    let buttons = el("div").class("button-row").with(step(-1, "month-before", words.act_month_before())).with(step(
        1,
        "month-after",
        words.act_month_after(),
    ));
    el("section").with(h2(words.act_view_calendar())).with(buttons).with(table).with(none)
}

fn month_name(words: &Words, day: Date) -> String {
    words.act_month(&words.date_month(day.month().into()).plain(), &day.year().to_string()).plain()
}

fn cell(visit: Visit, words: &Words, day: Option<Date>, today: Date, all: &[Appointment]) -> El {
    let Some(day) = day else { return el("td") };
    let mut on_day: Vec<&Appointment> = Vec::new();
    for one in all.iter().filter(|one| one.starts_at.date == day) {
        let at = on_day.partition_point(|other| other.starts_at <= one.starts_at);
        on_day.insert(at, one);
    }
    let links: Vec<El> = on_day
        .into_iter()
        .map(|one| {
            let clock = one.starts_at.clock();
            let time = words.date_with_time(&long(words, day), &clock).plain();
            let status = words.act_meeting_status(&one.status).plain();
            let name = format!("{time}, {}, {status}", one.with_unit);
            // Struck through where it does not take place; the status says it in words.
            let text = if one.status == "cancelled" { el("s").with(clock) } else { el("span").with(clock) };
            item_link(visit, Route::PlanAppointments, &one.id, text).attr("aria-label", name)
        })
        .collect();
    let here = (day == today).then_some("date");
    el("td").attr_if("aria-current", here).with(el("span").class("line").with(day.day().to_string())).with(links)
}

/// One meeting.
fn appointment_page(visit: Visit, words: &Words) -> El {
    let reported: Reported = RwSignal::new(None);
    el("div").with(back_to_list(visit, words, Route::PlanAppointments)).with(h1(words.act_meeting())).with(told(
        visit,
        words,
        &[Resource::Plan],
        move |words, told| {
            let plan = plan_of(&told[0])?;
            let id = visit.item();
            let at = plan.and_then(|plan| {
                let place = plan.appointments.iter().position(|one| one.id == id)?;
                Some((plan, place))
            });
            Some(match at {
                Some((plan, place)) => whole(visit, words, &plan, &plan.appointments[place], reported),
                None => p(words.act_gone()),
            })
        },
    ))
}

fn whole(visit: Visit, words: &Words, plan: &Plan, one: &Appointment, reported: Reported) -> El {
    let is_ahead = is_ahead(one, browser::today());
    let action = plan.actions.iter().find(|action| Some(&action.id) == one.action_id.as_ref());
    let contact = action.and_then(|action| action.contact.as_ref());
    let report = reported.get().or_else(|| one.absence_report.clone());
    let action_section = action.map(|action| {
        let name = el("span").with(words.plan_kind(&action.kind)).with(": ").with(danish(action.title.clone()));
        el("section").with(h2(words.act_belongs_to())).with(p(item_link(visit, Route::PlanActions, &action.id, name)))
    });
    let (missed, request) = (Missed::Appointment(one.id.clone()), one.interpreter_request_id.clone());
    let is_askable = takes_interpreter(one, browser::now());
    el("div")
        .with(status(words, one))
        .with(report.map(|report| receipts(visit, words, &report, contact)))
        .with(facts(words, one, true))
        .with(bring(words, one))
        // A public PC keeps no file.
        .with((is_ahead && !visit.settings().kiosk).then(|| calendar_file(words, one)))
        .with(is_ahead.then(|| absence(visit, words, missed, reported)))
        .with(interpreter(visit, words, request, Some(one.id.clone()), is_askable))
        .with(action_section)
        .with(caseworker_card(visit, words, plan.caseworker.clone()))
}

/// What to bring, as the office wrote it.
fn bring(words: &Words, one: &Appointment) -> Option<El> {
    let label = (words.language != Language::Da).then(|| p(words.plan_office_text()).class("office-label"));
    let items: Vec<El> = one.bring_documents.iter().map(|text| li(text.clone())).collect();
    (!items.is_empty()).then(|| {
        let list = el("div").class("office").danish().with(el("ul").with(items));
        el("section").with(h2(words.act_bring())).with(label).with(list)
    })
}

/// A button that puts the meeting into the calendar of the person's own device.
fn calendar_file(words: &Words, one: &Appointment) -> El {
    let meeting = Meeting {
        id: one.id.clone(),
        starts_at: one.starts_at,
        minutes: MINUTES,
        summary: words.act_meeting_with(&one.with_unit).plain(),
        place: one.place_or_link.clone().unwrap_or_default(),
        made: browser::today(),
    };
    let save = button("button button-secondary", words.act_calendar_file()).on_click(move |_| {
        browser::download(&meeting.file_name(), "text/calendar", &meeting.file());
    });
    el("div").with(p(save)).with(p(words.act_calendar_file_note()).class("small"))
}
