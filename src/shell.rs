//! The frame around every page, and what happens on every arrival: title, focus, announcement, scroll.

use crate::api::problem::Problem;
use crate::browser;
use crate::element::{El, button, el, h2, li, link, p};
use crate::pages;
use crate::parts::contact::contact;
use crate::parts::problem::sentence;
use crate::routes::{Address, LANGUAGES, Route, login};
use crate::visit::{Arrival, Place, Visit};
use crate::words::{Language, Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The whole app: one visit, page after page.
pub fn app(visit: Visit) -> AnyView {
    if visit.is_live {
        Effect::new(move |_| {
            let place = visit.place.get();
            request_animation_frame(move || arrive(visit, place));
        });
    }
    let announcement = move || visit.announcement.get();
    let trouble = move || Some(visit.trouble.get()).filter(|text| !text.is_empty()).map(|text| p(text).class("notice"));
    el("div")
        .class("page")
        .on_click(move |event| {
            if let Some(address) = browser::followed_link(&event).and_then(|path| Address::parse(&path)) {
                event.prevent_default();
                visit.follow(address);
            }
        })
        .with(el("div").class("trouble").attr("role", "alert").live(trouble))
        .live(move || {
            let place = visit.place.get();
            let words = visit.words.get_untracked();
            vec![
                link("#main", words.site_skip()).class("skipnav").on_click(|event| {
                    event.prevent_default();
                    browser::focus_field("main");
                }),
                header(visit, &words, place.address.route),
                el("main")
                    .id("main")
                    .attr("tabindex", "-1")
                    .class("container")
                    .with(notices(visit, &words))
                    .with(page(visit, &words)),
                footer(visit, &words),
            ]
        })
        .with(el("p").class("sr-only").attr("role", "status").attr("aria-live", "polite").live(announcement))
        .into_view()
}

/// Title, language, focus, scroll and announcement of the page that was come to.
fn arrive(visit: Visit, place: Place) {
    let words = visit.words.get_untracked();
    let title = title(visit, &words, place.address.route);
    browser::set_document(&title, words.language);
    match place.arrival {
        Arrival::First => {}
        Arrival::Link => {
            browser::scroll_to(0);
            browser::focus("heading");
        }
        Arrival::History(scroll) => {
            browser::focus("heading");
            browser::scroll_to(scroll);
        }
        Arrival::Language => browser::focus(&language_link(words.language)),
    }
    if place.arrival != Arrival::First {
        visit.announcement.set(title);
    }
}

/// The title of a page. Never a question or an answer: titles stand in the history.
pub fn title(visit: Visit, words: &Words, route: Route) -> String {
    let own = visit.groups.with_untracked(|groups| groups.of(route.group())).and_then(|pages| pages.title);
    let page = match route {
        Route::Home => words.home_title(),
        Route::Family => words.family_title(),
        Route::Guide => words.family_guide_title(),
        Route::Refusal => words.family_refusal_title(),
        Route::Rules => words.family_rules_title(),
        Route::RulesOutcomes => words.family_rules_outcomes_title(),
        Route::RulesPractical => words.family_rules_practical_title(),
        Route::Interpreter => words.interpreter_title(),
        Route::InterpreterCards => words.interpreter_cards_title(),
        Route::InterpreterFee => words.interpreter_fee_title(),
        Route::InterpreterRights => words.interpreter_rights_title(),
        Route::InterpreterBooking => words.interpreter_booking_title(),
        Route::InterpreterRemedies => words.interpreter_remedies_title(),
        Route::InterpreterNeed => words.interpreter_need_title(),
        Route::InterpreterRequest => words.interpreter_request_title(),
        Route::InterpreterRequests => words.interpreter_requests_title(),
        Route::Plan => words.plan_title(),
        Route::PlanDeadlines => words.plan_deadlines_title(),
        Route::PlanActions => words.plan_actions_title(),
        Route::PlanAppointments => words.plan_appointments_title(),
        Route::PlanFamily => words.plan_family_title(),
        Route::PlanSharing => words.plan_sharing_title(),
        Route::PlanPreparation => words.plan_preparation_title(),
        Route::PlanDecisions => words.plan_decisions_title(),
        Route::PlanPaper => words.plan_paper_title(),
        Route::PlanTopics => words.plan_topics_title(),
        Route::PlanComplaint => words.plan_complaint_title(),
        Route::Topic(_) => own.map_or_else(|| words.plan_topics_title(), |title| title(words, route)),
        Route::About => words.site_about(),
        Route::SignedOut => words.site_signed_out_title(),
        Route::NotFound => words.site_not_found_title(),
    };
    words.site_title(&page.plain()).plain()
}

fn language_link(language: Language) -> String {
    format!("language-{}", language.tag())
}

fn page(visit: Visit, words: &Words) -> El {
    let route = visit.place.get_untracked().address.route;
    if let Some(pages) = visit.groups.with_untracked(|groups| groups.of(route.group())) {
        return (pages.draw)(visit, words, route);
    }
    match route {
        Route::Home => pages::home::home_page(visit, words),
        Route::Family => pages::family::family_page(visit, words),
        Route::About => pages::about::about_page(words),
        Route::SignedOut => pages::signed_out::signed_out_page(words),
        _ => pages::not_found::not_found_page(visit, words),
    }
}

fn header(visit: Visit, words: &Words, route: Route) -> El {
    let item = |to: Route, text: Text| {
        let here = (to == route).then_some("page");
        li(link(visit.address(to).to_string(), text).attr_if("aria-current", here))
    };
    let sign =
        el("img").class("brand-sign").attr("src", "/icon.svg").attr("alt", "").attr("width", "32").attr("height", "32");
    let brand =
        link(visit.address(Route::Home).to_string(), sign).class("brand").with(el("span").with(words.site_name()));
    let municipality = el("p").class("municipality").danish().with(visit.settings().municipality);
    let menu = el("ul")
        .with(item(Route::Family, words.site_menu_family()))
        .with(item(Route::Interpreter, words.site_menu_interpreter()))
        .with(item(Route::Plan, words.site_menu_plan()));
    let menu = el("nav").class("site-menu container").attr("aria-label", words.site_menu_label().plain()).with(menu);
    el("header")
        .class("site-header")
        .with(el("div").class("container header-top").with(brand).with(municipality))
        .with(languages(visit, words, route))
        .with(menu.with(session(visit, words)))
}

/// Every language by its own name in its own script, each a link to this page in it.
fn languages(visit: Visit, words: &Words, route: Route) -> El {
    let item = |language: Language| {
        let here = (language == words.language).then_some("true");
        let other = link(Address { language, route }.to_string(), language.name())
            .id(language_link(language))
            .attr("lang", language.tag())
            .attr("hreflang", language.tag())
            .attr("dir", language.direction());
        li(other.attr_if("aria-current", here))
    };
    let items: Vec<El> = visit.settings().languages().into_iter().map(item).collect();
    let label = words.site_language_label().plain();
    el("nav").class("languages").attr("aria-label", label).with(el("ul").class("container").with(items))
}

/// Who is signed in and the way out; or the way in.
fn session(visit: Visit, words: &Words) -> El {
    let problem = RwSignal::new(None);
    let words = words.clone();
    let sign_out = move |_| {
        spawn_local(async move {
            match visit.api().logout().await {
                // A new page load: nothing of this one is left in memory.
                // A session that had ended is signed out too.
                Ok(()) | Err(Problem::SignIn) => {
                    visit.forget();
                    browser::leave_for(&visit.address(Route::SignedOut).to_string());
                }
                Err(failed) => problem.set(Some(failed)),
            }
        });
    };
    el("div").class("session").live(move || {
        let session = visit.session.get()?;
        Some(match session.citizen.filter(|_| session.signed_in) {
            Some(citizen) => vec![
                p(words.site_signed_in(&citizen.display_name)),
                button("button button-secondary", words.site_sign_out()).on_click(sign_out),
                el("div").attr("role", "alert").with(problem.get().map(|problem| p(sentence(&words, &problem)))),
            ],
            None => {
                let here = visit.place.get_untracked().address;
                let back = if here.route == Route::SignedOut { visit.address(Route::Home) } else { here };
                vec![link(login(&visit.api().base, back), words.site_sign_in()).class("button button-secondary")]
            }
        })
    })
}

/// What must be said on every page: that this is a demonstration, and who translated.
fn notices(visit: Visit, words: &Words) -> Vec<El> {
    let settings = visit.settings();
    let language = words.language;
    let mut notices = Vec::new();
    if settings.is_example {
        notices.push(p(words.site_example(&settings.municipality)).class("notice"));
    }
    if language.is_machine_translated() || language.is_outdated() {
        let danish = Address { language: Language::Da, route: visit.place.get_untracked().address.route };
        let mut notice = el("p").class("notice");
        if language.is_machine_translated() {
            notice = notice.with(words.site_machine_translated()).with(" ");
        }
        if language.is_outdated() {
            notice = notice.with(words.site_translation_outdated()).with(" ");
        }
        notices.push(notice.with(link(danish.to_string(), words.site_read_danish())));
    }
    notices
}

fn footer(visit: Visit, words: &Words) -> El {
    let about = p(link(visit.address(Route::About).to_string(), words.site_about()));
    let choice = p(link(LANGUAGES, words.site_language_choose()).attr("rel", "external"));
    let links = el("nav").class("container").attr("aria-label", words.site_footer_label().plain());
    let links = links.with(h2(words.site_contact())).with(contact(&visit.settings(), words)).with(about).with(choice);
    el("footer").class("site-footer").with(links)
}
