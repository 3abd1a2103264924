//! Rules about the code that a compiler does not know.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// Every source file of the app: its path from the root, and its text without its tests.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join("src"), &mut found);
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a file");
            let code = text.split("#[cfg(test)]").next().and_then(|text| text.split("#[cfg(all(test").next());
            let name = path.strip_prefix(root()).expect("below the root").display().to_string();
            found.push((name, code.unwrap_or_default().to_owned()));
        }
    }
}

/// Which files hold `word`, outside of comments.
fn holding(word: &str) -> Vec<String> {
    let code =
        |text: &str| text.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| line.contains(word));
    let mut names: Vec<String> = sources().into_iter().filter(|(_, text)| code(text)).map(|(name, _)| name).collect();
    names.sort();
    names
}

#[test]
fn only_the_edges_touch_the_browser() {
    assert_eq!(holding("web_sys"), ["src/api.rs", "src/browser.rs", "src/element.rs", "src/main.rs"]);
}

#[test]
fn only_the_api_sends_requests() {
    assert_eq!(holding("gloo_net"), ["src/api.rs"]);
    assert_eq!(holding("Request::get"), ["src/api.rs"]);
}

#[test]
fn only_the_routes_spell_addresses_of_pages() {
    for word in ["\"family-reunification", "\"interpreter/", "\"/login", "/assets/{", "signed-out\""] {
        let names = holding(word);
        assert!(names.iter().all(|name| name == "src/routes.rs"), "{word}: {names:?}");
    }
}

#[test]
fn the_pure_middle_knows_neither_views_nor_browser() {
    for file in [
        "src/api/problem.rs",
        "src/api/types.rs",
        "src/calendar.rs",
        "src/form.rs",
        "src/form/need.rs",
        "src/form/reply.rs",
        "src/form/request.rs",
        "src/intent.rs",
        "src/json.rs",
        "src/local_time.rs",
        "src/entry.rs",
        "src/plan.rs",
        "src/plan/acts.rs",
        "src/plan/complaints.rs",
        "src/plan/due.rs",
        "src/plan/glance.rs",
        "src/plan/rooms.rs",
        "src/plan/written.rs",
        "src/api/types/casework.rs",
        "src/api/types/plan.rs",
        "src/qr.rs",
        "src/reading.rs",
        "src/routes.rs",
        "src/settings.rs",
        "src/words.rs",
    ] {
        let (_, text) = sources().into_iter().find(|(name, _)| name == file).expect(file);
        for word in ["leptos", "web_sys", "crate::element", "crate::browser", "crate::parts", "crate::pages"] {
            assert!(!text.contains(word), "{file} uses {word}");
        }
    }
}

#[test]
fn no_page_holds_words_of_its_own() {
    for (name, text) in sources() {
        for (at, _) in text.match_indices(".with(\"") {
            let word = text[at + 7..].split('"').next().unwrap_or_default();
            assert!(!word.chars().any(char::is_alphabetic), "{name}: `{word}` belongs into locales/");
        }
    }
}

#[test]
fn nothing_outlives_the_tab() {
    for word in ["local_storage", "localStorage", "indexed_db", "set_cookie"] {
        assert_eq!(holding(word), Vec::<String>::new(), "{word}");
    }
    assert_eq!(holding("session_storage"), ["src/browser.rs"]);
    assert_eq!(holding("browser::keep("), ["src/visit.rs"], "only the visit knows what may be kept");
}

#[test]
fn only_the_groups_reach_their_pages_so_that_their_code_is_fetched_with_them() {
    for page in [
        "guide::guide_page",
        "outcome::outcome_page",
        "refusal::refusal_page",
        "rules::conditions_page",
        "rules::outcomes_page",
        "rules::practical_page",
        "plan::plan_page",
        "deadlines::deadlines_page",
        "actions::actions_page",
        "action::action_page",
        "sending::check",
        "appointments::appointments_page",
        "family_plans::family_plans_page",
        "sharing::sharing_page",
        "preparation::preparation_page",
        "decisions::decisions_page",
        "paper::paper_page",
        "topics::topics_page",
        "complaint::complaint_page",
        "request::request_page",
        "requests::requests_page",
        "need::need_page",
        "cards::cards_page",
        "fee::fee_page",
        "rights::rights_page",
        "interpreter::interpreter_page",
    ] {
        assert_eq!(holding(page), ["src/groups.rs"], "{page}");
    }
}

#[test]
fn the_style_has_no_left_and_no_right() {
    let style = fs::read_to_string(root().join("style/_app.scss")).expect("the style");
    for (number, line) in style.lines().enumerate() {
        let words = line.split(|letter: char| !letter.is_alphabetic());
        let turned = words.into_iter().any(|word| word == "left" || word == "right");
        assert!(!turned, "style/_app.scss:{}: {line}", number + 1);
    }
}

#[test]
fn the_page_names_no_script_and_no_style_of_its_own() {
    let template = fs::read_to_string(root().join("index.html")).expect("index.html");
    for word in ["<script", "<style", "style=", "onclick", "http://", "https://"] {
        assert!(!template.contains(word), "index.html: {word}");
    }
}

/// Texts that are fetched with a group of pages, and the only files that may show them.
const FETCHED: [(&[&str], &[&str]); 15] = [
    (
        &["plan"],
        &[
            "src/pages/action.rs",
            "src/pages/actions.rs",
            "src/pages/appointments.rs",
            "src/pages/deadlines.rs",
            "src/pages/decisions.rs",
            "src/pages/family_plans.rs",
            "src/pages/paper.rs",
            "src/pages/plan.rs",
            "src/pages/sharing.rs",
            "src/parts/absence.rs",
            "src/parts/plan.rs",
            "src/shell.rs",
        ],
    ),
    (&["overview", "deadlines"], &["src/pages/deadlines.rs", "src/pages/plan.rs"]),
    (&["act"], &["src/pages/action.rs", "src/pages/actions.rs", "src/pages/appointments.rs", "src/parts/absence.rs"]),
    (&["entry"], &["src/parts/entry_fields.rs"]),
    (&["sharing"], &["src/pages/family_plans.rs", "src/pages/sharing.rs"]),
    (&["preparation"], &["src/pages/preparation.rs"]),
    (&["decision"], &["src/pages/decisions.rs"]),
    (&["paper"], &["src/pages/paper.rs"]),
    (
        &["form", "request"],
        &[
            "src/pages/following.rs",
            "src/pages/need.rs",
            "src/pages/request.rs",
            "src/pages/requests.rs",
            "src/pages/sending.rs",
            "src/parts/form.rs",
        ],
    ),
    (&["need"], &["src/pages/need.rs"]),
    (&["reply", "status"], &["src/pages/following.rs", "src/pages/requests.rs"]),
    (&["fee"], &["src/pages/fee.rs", "src/pages/rights.rs"]),
    (&["card"], &["src/pages/cards.rs"]),
    (
        &["interpreter"],
        &[
            "src/pages/cards.rs",
            "src/pages/fee.rs",
            "src/pages/following.rs",
            "src/pages/interpreter.rs",
            "src/pages/need.rs",
            "src/pages/request.rs",
            "src/pages/requests.rs",
            "src/pages/rights.rs",
            "src/pages/sending.rs",
            "src/parts/form.rs",
            "src/parts/language.rs",
            "src/shell.rs",
        ],
    ),
    (
        &["guide", "outcome"],
        &[
            "src/pages/guide.rs",
            "src/pages/outcome.rs",
            "src/pages/refusal.rs",
            "src/pages/rules.rs",
            "src/parts/basis.rs",
            "src/parts/sheet.rs",
            "src/reading.rs",
        ],
    ),
];

#[test]
fn a_page_shows_only_words_that_are_fetched_with_it() {
    for (files, allowed) in FETCHED {
        for file in files {
            let text = fs::read_to_string(root().join(format!("locales/da/{file}.ftl"))).expect("a file");
            let ids = text.lines().filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()));
            for id in ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
                let names = holding(&format!(".{}(", id.replace('-', "_")));
                let strangers: Vec<&String> = names.iter().filter(|name| !allowed.contains(&name.as_str())).collect();
                assert!(strangers.is_empty(), "{id} is shown by {strangers:?}");
            }
        }
    }
}
