//! The journeys, each named by what it shows.

pub mod acts;
pub mod asking;
pub mod cards;
pub mod decisions;
mod explained;
mod failing;
pub mod fee;
pub mod guide;
mod keyboard;
mod looks;
mod machine;
pub mod meetings;
pub mod need;
pub mod plan;
mod plan_failing;
pub mod preparing;
pub mod request;
mod session;
pub mod sharing;
mod start;

use crate::outcome::Outcome;
use crate::page::Page;
use crate::words::Words;
use std::any::type_name;
use std::pin::Pin;

/// What a signed-out visitor's browser writes into its console.
const SIGNED_OUT: &[&str] = &["status of 401"];
/// What it writes where something does not exist: a plan, or a need that was never said.
const ABSENT: &[&str] = &["status of 404"];
/// Both; an address can be missing as well.
pub const SIGNED_OUT_OR_LOST: &[&str] = &["status of 401", "status of 404"];
/// Refused and failed requests.
const FAILURES: &[&str] =
    &["status of 401", "status of 404", "status of 422", "status of 429", "status of 500", "status of 503"];

/// What a browser says of files that do not arrive.
const LOST: &[&str] = &["net::ERR_BLOCKED_BY_CLIENT", "Failed to fetch"];
/// The same, where the line breaks.
const BROKEN: &[&str] = &["status of 404", "net::ERR_", "Failed to fetch"];

type Work = Pin<Box<dyn Future<Output = Outcome>>>;

/// One journey in one language.
pub struct Journey {
    /// The function's name and the language.
    pub name: String,
    /// The language.
    pub words: Words,
    /// Errors it provokes, as the console says them.
    pub expected: &'static [&'static str],
    /// Whether the app is that of a public PC.
    pub is_kiosk: bool,
    /// What is done.
    pub run: Box<dyn Fn(Page) -> Work>,
}

fn journey<F, W>(words: &Words, expected: &'static [&'static str], run: F) -> Journey
where
    F: Fn(Page) -> W + 'static,
    W: Future<Output = Outcome> + 'static,
{
    let path = type_name::<F>();
    let name = path.rsplit("::").next().unwrap_or(path);
    let name = format!("{name} [{}]", words.tag());
    let run = Box::new(move |page: Page| -> Work { Box::pin(run(page)) });
    Journey { name, words: words.clone(), expected, is_kiosk: false, run }
}

/// Every journey in every language it is made in.
pub fn all(languages: &[Words]) -> Vec<Journey> {
    let mut all = Vec::new();
    for words in languages {
        all.push(journey(words, &[], start::choosing_a_language_at_the_root_opens_the_start_page));
        all.push(journey(words, &[], start::a_page_without_javascript_is_readable));
        all.push(journey(words, LOST, start::a_start_that_fails_says_how_to_reach_the_municipality));
        let spouse = guide::a_spouse_of_a_refugee_with_temporary_protection_sees_when_they_can_apply;
        all.push(journey(words, &[], spouse));
        all.push(journey(words, &[], guide::empty_answers_are_named_in_a_summary_that_takes_the_focus));
        let child = guide::the_last_day_to_apply_for_a_child_stands_first_and_papers_can_be_ticked;
        all.push(journey(words, &[], child));
        all.push(journey(words, &[], guide::somebody_who_is_afraid_sees_help_first_and_can_leave_at_once));
        all.push(journey(words, &[], guide::a_refusal_shows_the_last_day_to_complain));
        all.push(journey(words, &[], guide::the_rules_can_be_read_in_the_app_and_lead_to_one_another));
        let asking = request::asking_for_an_interpreter_sends_exactly_one_request;
        all.push(journey(words, SIGNED_OUT_OR_LOST, asking));
        all.push(journey(words, ABSENT, need::a_need_is_said_once_and_not_asked_for_again));
        all.extend(of_the_plan(words));
        match words.tag() {
            "da" => {
                all.push(journey(words, &[], start::switching_language_keeps_place_answers_and_focus));
                all.push(journey(words, LOST, start::a_page_that_cannot_be_fetched_says_so_and_loses_nothing));
                all.push(journey(words, &[], guide::a_reload_keeps_the_answers_but_asks_the_sensitive_one_again));
                let public = journey(words, &[], guide::a_public_pc_keeps_no_answer_and_gives_no_file);
                all.push(Journey { is_kiosk: true, ..public });
                all.push(journey(words, &[], looks::the_arabic_page_is_the_mirror_of_the_danish_one));
                all.push(journey(words, ABSENT, asking::the_same_asked_in_two_windows_is_one_request));
                let many = asking::five_hundred_requests_are_shown_ten_at_a_time_by_whose_turn_it_is;
                all.push(journey(words, &[], many));
                let public = journey(words, &[], cards::a_public_pc_shows_the_cards_and_keeps_nothing);
                all.push(Journey { is_kiosk: true, ..public });
            }
            "en" => {
                let again = asking::what_is_typed_again_after_a_lost_answer_and_a_reload_is_not_asked_twice;
                all.push(journey(words, BROKEN, again));
            }
            "ar" => {
                all.push(journey(words, FAILURES, plan::a_failing_api_says_what_to_do));
                all.push(journey(words, &[], keyboard::a_right_to_left_screen_by_keyboard_only));
            }
            _ => {}
        }
        if matches!(words.tag(), "da" | "ti") {
            let moved = asking::a_meeting_of_the_plan_is_filled_in_and_its_new_time_is_noticed_before_sending;
            all.push(journey(words, ABSENT, moved));
            all.push(journey(words, &[], fee::the_fee_for_an_interpreter_is_worked_out_without_asking_anybody));
            let walked = machine::every_step_of_the_status_machine_is_walked_from_both_sides;
            all.push(journey(words, machine::EXPECTED, walked));
        }
        if matches!(words.tag(), "da" | "ar") {
            let every = plan_failing::every_operation_of_the_plan_meets_every_failure_with_its_screen_and_loses_nothing;
            all.push(journey(words, plan_failing::EXPECTED, every));
            let elsewhere = asking::who_cannot_wait_is_told_to_call_and_clinics_and_courts_book_themselves;
            all.push(journey(words, ABSENT, elsewhere));
        }
        if matches!(words.tag(), "ti" | "ar") {
            all.push(journey(words, BROKEN, cards::the_cards_say_it_in_both_languages_also_without_a_network));
        }
        if matches!(words.tag(), "en" | "ar") {
            let every = failing::every_operation_meets_every_failure_with_its_screen_and_loses_nothing;
            all.push(journey(words, failing::EXPECTED, every));
            let lost = request::a_lost_answer_keeps_the_form_and_a_second_try_makes_no_second_request;
            all.push(journey(words, FAILURES, lost));
            let ended = request::a_session_that_has_ended_asks_for_a_new_sign_in_beside_the_form;
            all.push(journey(words, FAILURES, ended));
            all.push(journey(words, FAILURES, request::a_refused_date_leads_back_to_its_field));
        }
        all.push(journey(words, SIGNED_OUT, session::signing_out_leaves_nothing));
        let screens = looks::every_screen_passes_axe_and_nothing_is_cut_at_360_pixels;
        all.push(journey(words, SIGNED_OUT_OR_LOST, screens));
    }
    all
}

/// The journeys through the plan that are made in every language.
fn of_the_plan(words: &Words) -> Vec<Journey> {
    vec![
        journey(words, &[], plan::the_plan_at_a_glance_says_what_is_next_and_what_the_municipality_owes),
        journey(words, &[], plan::reading_the_plan_is_noted_is_no_yes_and_takes_the_news_away),
        journey(words, &[], plan::every_deadline_is_listed_with_its_day_and_what_is_late_comes_first),
        journey(words, ABSENT, plan::who_has_no_plan_yet_sees_whom_to_ask_and_how_to_prepare),
        journey(words, &[], acts::a_proposal_is_agreed_to_and_one_objected_to_stays_in_the_plan),
        journey(words, &[], acts::an_own_action_is_reported_as_done_and_an_objection_to_it_stays_one),
        journey(words, &[], acts::a_question_about_an_action_is_kept_and_answered_and_is_no_yes),
        journey(words, &[], acts::who_is_sick_tells_municipality_and_employer_and_never_what_the_illness_is),
        journey(words, &[], meetings::the_next_meeting_is_in_the_list_in_the_month_and_in_the_own_calendar),
        journey(words, &[], meetings::an_absence_from_a_meeting_is_known_to_the_municipality_at_once),
        journey(words, ABSENT, meetings::an_interpreter_is_asked_for_from_the_meeting_with_place_and_time_filled_in),
        journey(words, &[], sharing::a_closed_room_is_opened_by_a_consent_and_closed_again_with_one_button),
        journey(words, &[], sharing::a_family_sees_its_children_and_of_the_other_adult_only_what_they_share),
        journey(words, ABSENT, preparing::what_is_written_before_the_talk_is_kept_as_it_is_and_printed_twofold),
        journey(words, &[], preparing::the_plan_on_paper_has_every_goal_and_action_in_both_languages),
        journey(words, &[], decisions::a_noted_decision_shows_its_last_day_and_a_complaint_reaches_the_municipality),
        journey(words, &[], decisions::a_complaint_that_goes_straight_to_the_board_says_where_and_gives_a_letter),
        journey(words, &[], decisions::what_was_agreed_and_is_not_done_is_complained_about_without_a_decision),
        journey(words, &[], explained::every_kind_and_area_of_the_plan_is_explained_with_its_law),
        journey(words, &[], explained::every_way_to_complain_is_named_with_its_law),
        journey(words, &[], explained::what_is_explained_can_be_read_without_javascript),
    ]
}
