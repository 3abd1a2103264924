//! Judging as the app does it, without the app: the browser calls [`begin`] once and times [`judge_once`].

use rulebook::judge::{Answer, Answers, Judgement, judge, path};
use rulebook::{Date, Guide};
use std::sync::OnceLock;

/// The longest ways through the guide: the most conditions, dates and statements.
const PEOPLE: [&[(&str, &str)]; 3] = [
    &[
        ("safety", "none"),
        ("sponsor-status", "temp-7-3"),
        ("relation", "spouse"),
        ("lived-together", "married-valid"),
        ("sponsor-7-3-two-years", "no"),
        ("sponsor-permit-date", "2025-11-01"),
        ("special-vulnerability", "none"),
        ("persecution-continues", "yes"),
        ("both-24", "no"),
        ("relatives-by-blood", "no"),
        ("applicant-location", "home-country"),
    ],
    &[
        ("safety", "none"),
        ("sponsor-status", "temp-7-3"),
        ("relation", "child-own"),
        ("applicant-age", "7"),
        ("sponsor-7-3-two-years", "no"),
        ("sponsor-permit-date", "2026-01-15"),
        ("special-vulnerability", "none"),
        ("child-lives-with", "other-parent"),
        ("child-born-after-permit", "yes"),
        ("child-birth-date", "2026-05-01"),
        ("custody", "joint-consent"),
        ("applicant-location", "home-country"),
    ],
    &[
        ("safety", "none"),
        ("sponsor-status", "permanent"),
        ("relation", "spouse"),
        ("lived-together", "married-valid"),
        ("sponsor-perm-years", "5"),
        ("persecution-continues", "no"),
        ("both-24", "yes"),
        ("public-benefits-3y", "no"),
        ("housing", "ok"),
        ("relatives-by-blood", "no"),
        ("applicant-location", "in-denmark-lawful"),
    ],
];

struct Bench {
    guide: Guide,
    people: Vec<Answers>,
    today: Date,
}

static BENCH: OnceLock<Bench> = OnceLock::new();

/// Reads the guide and the answers. Returns how many people there are.
#[unsafe(no_mangle)]
pub extern "C" fn begin() -> u32 {
    let bench = BENCH.get_or_init(|| {
        let guide = Guide::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/guide.bin"))).expect("a guide");
        Bench { guide, people: PEOPLE.iter().map(|answers| person(answers)).collect(), today: day("2026-11-22") }
    });
    u32::try_from(bench.people.len()).expect("a few")
}

/// What the app does when an answer is given: the way so far, and the verdict. Returns how much there is to show.
#[unsafe(no_mangle)]
pub extern "C" fn judge_once(index: u32) -> u32 {
    let bench = BENCH.get().expect("`begin` was called");
    let answers = &bench.people[usize::try_from(index).expect("a few") % bench.people.len()];
    let way = path(&bench.guide, answers, bench.today);
    let shown = match judge(&bench.guide, answers, bench.today) {
        Judgement::Verdict(verdict) => verdict.conditions.len() + verdict.statements.len(),
        Judgement::Next(_) => 0,
    };
    u32::try_from(way.len() + shown).expect("a few")
}

fn person(pairs: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new();
    for (id, text) in pairs {
        let answer = match *id {
            "special-vulnerability" => Answer::Several(vec![(*text).to_owned()]),
            "applicant-age" | "sponsor-perm-years" => Answer::Number(text.parse().expect("a number")),
            id if id.ends_with("-date") => Answer::Day(day(text)),
            _ => Answer::One((*text).to_owned()),
        };
        answers.insert((*id).to_owned(), answer);
    }
    answers
}

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}
