//! Draws the rules of family reunification in the order in which they are read, for caseworkers.

use crate::run::{Outcome, root};
use catalogue::compile::{Locales, Message, REFERENCE, compile};
use catalogue::read::{Argument, Catalogue, plain};
use rulebook::guide::{DONT_KNOW, Guide, Rule, Test};
use rulebook::{Date, Quantity};
use std::fs;

/// Where the drawing is kept, from the repository's root.
const FILE: &str = "docs/family-reunification.svg";
/// The rules it shows.
const RULES: &str = "rules/family-reunification.toml";

// The drawing is for Danish caseworkers: what stands in it is Danish and is not translated.
const TITLE: &str = "Familiesammenføring: regler i rækkefølge";
const DESCRIPTION: &str = "Hver regel står med sine punkter til venstre og sit svar til højre. Fra regel til regel går \
    pilen nej, fra en regel til dens svar går pilen ja.";
const OLDEST: &str = "sammenholdt med kilderne tidligst";
const NEWEST: &str = "senest";
const LEGEND: [&str; 4] = [
    "Læs oppefra. Den første regel, hvor alle punkter passer, afgør svaret. Ellers læses den næste regel.",
    "Skråstreg betyder eller. »Det ved jeg ikke« passer kun, hvor det er nævnt. Besvaret: et hvilket som helst svar.",
    "Nået: på datoen eller senere. Overskredet: efter datoen. Er datoen ikke sikker, passer punktet ikke.",
    "Kan fortsætte: personen kan vælge at gå videre. Svaret vises så sammen med det næste. Tallet til venstre er reglens \
     plads i filen.",
];
const KINDS: [(&str, &str); 3] = [(GREEN, "en ansøgning kan følge"), (YELLOW, "en rådgiver"), (GREY, "andet")];
const YES: &str = "ja";
const NO: &str = "nej";
const GO_ON: &str = "kan fortsætte";
const ELSE: &str = "Alt andet";
const ALSO: &str = "Vises også";
const ALSO_MEANS: &str = "Disse regler læses hver for sig. Passer alle punkter i en regel, vises dens svar ved siden af det, der er afgjort.";
const GIVEN: &str = "besvaret";
const AND: &str = "og";
const ANY_NUMBER: &str = "et tal";
const REACHED: &str = "nået";
const NOT_REACHED: &str = "ikke nået";
const PASSED: &str = "overskredet";
const NOT_PASSED: &str = "ikke overskredet";

/// The outcome that sends people to an adviser.
const ADVICE: &str = "out-advice";
// Light enough that black text is easy to read on them, on paper too.
const GREEN: &str = "#e3f4e3";
const YELLOW: &str = "#fff4cc";
const GREY: &str = "#eeeeee";

// Measures in pixels. Nobody can measure text here: a letter counts 7 of them, a bold one in a heading 9.
const WIDTH: usize = 1100;
const MARGIN: usize = 24;
const TESTS: usize = 60;
const TESTS_WIDTH: usize = 600;
const TOLD: usize = 740;
const TOLD_WIDTH: usize = WIDTH - MARGIN - TOLD;
const PADDING: usize = 12;
const INDENT: usize = 14;
const LINE: usize = 19;
const BASELINE: usize = 14;
const GAP: usize = 38;
const LETTER: usize = 7;
const BOLD_LETTER: usize = 9;

/// Draws the rules as they are now.
pub fn diagram() -> Outcome {
    fs::write(root().join(FILE), drawn()?).map_err(|error| format!("{FILE}: {error}"))?;
    println!("{FILE} shows the rules as they are now");
    Ok(())
}

/// Fails if the drawing that is kept does not show the rules as they are now.
pub fn is_current() -> Outcome {
    let now = drawn()?;
    if fs::read_to_string(root().join(FILE)).is_ok_and(|kept| kept == now) {
        return Ok(());
    }
    Err(format!("{FILE} is older than the rules: run `cargo xtask diagram`"))
}

fn drawn() -> Outcome<String> {
    let guide = rulebook::load::guide(&root().join(RULES)).map_err(|faults| joined(&faults))?;
    let words = Words::read(&guide)?;
    Ok(draw(&guide, &words))
}

fn joined(faults: &[impl ToString]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The Danish texts, with the values of the guide in them.
struct Words<'g> {
    guide: &'g Guide,
    /// Values are said as of this day, not as of today: the same rules must give the same drawing.
    day: Date,
    messages: Vec<Message>,
    /// By part.
    danish: Vec<Catalogue>,
}

impl<'g> Words<'g> {
    fn read(guide: &'g Guide) -> Outcome<Self> {
        let locales = compile(&root().join("locales")).map_err(|faults| joined(&faults))?;
        let Locales { languages, messages, catalogues, version, .. } = locales;
        let place = languages.iter().position(|language| language.tag == REFERENCE);
        let files = place.and_then(|place| catalogues.get(place)).ok_or("there are no Danish texts")?;
        let danish = files.iter().map(|file| Catalogue::parse(file, &version)).collect::<Result<_, _>>();
        let danish = danish.map_err(|_| "the Danish texts cannot be read")?;
        Ok(Self { guide, day: guide.checked_on().1, messages, danish })
    }

    /// The text of `id` among those of its kind. Where there is none the ids show it.
    fn say(&self, kind: &str, id: &str) -> String {
        let id = [kind, id].concat();
        let Some(message) = self.messages.iter().find(|message| message.id == id) else { return id };
        let values: Vec<Argument> = message.variables.iter().map(|(name, _)| self.value(name)).collect();
        plain(&self.danish[message.part].format(message.place, &values))
    }

    fn value<'a>(&self, name: &'a str) -> Argument<'a> {
        let value = self.guide.value(name).and_then(|value| value.last_known(self.day));
        value.and_then(Quantity::whole).map_or(Argument::Text(name), Argument::Number)
    }

    fn option(&self, question: &str, option: &str) -> String {
        match option {
            DONT_KNOW | "yes" | "no" => self.say("family-", option),
            _ => self.say("family-option-", &[question, option].join("-")),
        }
    }

    fn test(&self, test: &Test) -> String {
        let question = |id: &str, answer: &str| format!("{} {answer}", self.say("family-question-", id));
        let date = |id: &str, state: &str| format!("{}: {state}", self.say("family-deadline-", id));
        match test {
            Test::Answer { to, any_of } => {
                let options: Vec<String> = any_of.iter().map(|option| self.option(to, option)).collect();
                question(to, &options.join(" / "))
            }
            Test::Number { of, at_least, at_most } => question(of, &range(*at_least, *at_most)),
            Test::Given(id) => question(id, GIVEN),
            Test::Reached(id) => date(id, REACHED),
            Test::NotReached(id) => date(id, NOT_REACHED),
            Test::Passed(id) => date(id, PASSED),
            Test::NotPassed(id) => date(id, NOT_PASSED),
        }
    }
}

fn range(at_least: Option<u8>, at_most: Option<u8>) -> String {
    match (at_least, at_most) {
        (Some(least), Some(most)) if least == most => format!("= {least}"),
        (Some(least), Some(most)) => format!("≥ {least} {AND} ≤ {most}"),
        (Some(least), None) => format!("≥ {least}"),
        (None, Some(most)) => format!("≤ {most}"),
        (None, None) => ANY_NUMBER.into(),
    }
}

/// The whole drawing: the rules that decide, one below the other, then those that only add an outcome.
fn draw(guide: &Guide, words: &Words) -> String {
    let (deciding, also): (Vec<_>, Vec<_>) = guide.rules.iter().enumerate().partition(|(_, rule)| !rule.also);
    let (mut body, mut y) = header(guide.checked_on());
    for (place, rule) in deciding {
        let (row, bottom) = row(guide, words, (place, rule), y);
        body += &row;
        // A rule without tests is the last that is read.
        if !rule.when.is_empty() {
            body += &onwards(bottom, guide.outcome(&rule.outcome).is_some_and(|outcome| outcome.pause));
        }
        y = bottom + GAP;
    }
    if !also.is_empty() {
        body += &text(TESTS, y + BASELINE, r#" font-size="17" font-weight="bold""#, ALSO);
        body += &text(TESTS, y + BASELINE + LINE, "", ALSO_MEANS);
        y += BASELINE + 2 * LINE;
    }
    for rule in also {
        let (row, bottom) = row(guide, words, rule, y);
        body += &row;
        y = bottom + GAP / 2;
    }
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" xml:lang="da" width="{WIDTH}" height="{y}" viewBox="0 0 {WIDTH} {y}" aria-labelledby="title" aria-describedby="desc">
<title id="title">{}</title>
<desc id="desc">{}</desc>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
<rect width="{WIDTH}" height="{y}" fill="#ffffff"/>
<g font-family="system-ui, sans-serif" font-size="13">
{body}</g>
</svg>
"##,
        escaped(TITLE),
        escaped(DESCRIPTION)
    )
}

/// Title, source and legend; and where the rules begin.
fn header((oldest, newest): (Date, Date)) -> (String, usize) {
    let mut header = text(TESTS, 44, r#" font-size="22" font-weight="bold""#, TITLE);
    let day = |date: Date| format!("{}.{}.{}", date.day(), date.month(), date.year());
    let source = format!("{RULES} · {OLDEST} {}, {NEWEST} {}", day(oldest), day(newest));
    header += &text(TESTS, 68, "", &source);
    let mut y = 98;
    for line in LEGEND.iter().flat_map(|line| wrapped(line, WIDTH - TESTS - MARGIN, LETTER)) {
        header += &text(TESTS, y, "", &line);
        y += LINE;
    }
    let mut x = TESTS;
    y += PADDING / 2;
    for (tint, kind) in KINDS {
        header += &frame((x, y - BASELINE + 4), (24, BASELINE), tint);
        header += &text(x + 32, y + 2, "", kind);
        x += 32 + kind.chars().count() * LETTER + MARGIN;
    }
    (header, y + GAP)
}

/// A rule and its place in the file: what it tests on the left, what it tells on the right. Also its lower edge.
fn row(guide: &Guide, words: &Words, (place, rule): (usize, &Rule), top: usize) -> (String, usize) {
    let mut tests: Vec<String> = rule.when.iter().map(|test| words.test(test)).collect();
    if tests.is_empty() {
        tests.push(ELSE.into());
    }
    let inside = TESTS_WIDTH - 2 * PADDING - INDENT;
    let tests: Vec<Vec<String>> = tests.iter().map(|test| wrapped(test, inside, LETTER)).collect();
    let told = words.say("family-outcome-", &rule.outcome);
    let told = wrapped(&told, TOLD_WIDTH - 2 * PADDING, BOLD_LETTER);
    let lines = tests.iter().map(Vec::len).sum::<usize>().max(told.len() + 1);
    let height = lines * LINE + 2 * PADDING;
    let first = top + PADDING + BASELINE;

    let mut row = text(MARGIN, first, r#" font-weight="bold""#, &(place + 1).to_string());
    row += &frame((TESTS, top), (TESTS_WIDTH, height), "#ffffff");
    let mut y = first;
    for test in &tests {
        row += &text(TESTS + PADDING, y, "", "•");
        for line in test {
            row += &text(TESTS + PADDING + INDENT, y, "", line);
            y += LINE;
        }
    }

    let (end, middle) = (TESTS + TESTS_WIDTH, top + height / 2);
    row += &arrow(&format!("M{end} {middle}H{TOLD}"));
    if !rule.when.is_empty() {
        row += &text((end + TOLD) / 2, middle - 7, r#" text-anchor="middle""#, YES);
    }
    row += &frame((TOLD, top), (TOLD_WIDTH, height), tint(guide, &rule.outcome));
    for (index, line) in told.iter().enumerate() {
        row += &text(TOLD + PADDING, first + index * LINE, r#" font-size="14" font-weight="bold""#, line);
    }
    let mono = r#" font-family="ui-monospace, monospace" font-size="12""#;
    row += &text(TOLD + PADDING, first + told.len() * LINE, mono, &rule.outcome);
    (row, top + height)
}

/// The ways from a row to the next one; `pauses`: also from its outcome, for a person who asks to go on.
fn onwards(bottom: usize, pauses: bool) -> String {
    let (x, next) = (TESTS + TESTS_WIDTH / 2, bottom + GAP);
    let mut ways = arrow(&format!("M{x} {bottom}V{next}"));
    ways += &text(x + 10, bottom + GAP / 2 + 4, "", NO);
    if pauses {
        let (from, turn, to) = (TOLD + TOLD_WIDTH / 2, bottom + GAP / 2, x + 100);
        ways += &arrow(&format!("M{from} {bottom}V{turn}H{to}V{next}"));
        ways += &text((TESTS + TESTS_WIDTH + TOLD) / 2, turn - 5, r#" text-anchor="middle""#, GO_ON);
    }
    ways
}

/// The colour only helps the eye: the id beside it says the same.
fn tint(guide: &Guide, outcome: &str) -> &'static str {
    if outcome == ADVICE {
        YELLOW
    } else if guide.outcome(outcome).is_some_and(|outcome| outcome.applying) {
        GREEN
    } else {
        GREY
    }
}

fn text(x: usize, y: usize, attributes: &str, content: &str) -> String {
    format!("<text x=\"{x}\" y=\"{y}\"{attributes}>{}</text>\n", escaped(content))
}

fn frame((x, y): (usize, usize), (width, height): (usize, usize), fill: &str) -> String {
    format!(
        "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\" fill=\"{fill}\" stroke=\"#555555\"/>\n"
    )
}

fn arrow(way: &str) -> String {
    format!("<path d=\"{way}\" fill=\"none\" stroke=\"#000000\" marker-end=\"url(#tip)\"/>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Lines that should be no wider than `width`, broken between words.
fn wrapped(text: &str, width: usize, letter: usize) -> Vec<String> {
    let most = width / letter;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.into()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_in_the_drawing_in_its_order_and_in_danish() {
        let guide = rulebook::load::guide(&root().join(RULES)).expect("the rules are sound");
        let svg = draw(&guide, &Words::read(&guide).expect("the texts are sound"));
        let (deciding, also): (Vec<&Rule>, Vec<&Rule>) = guide.rules.iter().partition(|rule| !rule.also);
        let mut rest = svg.as_str();
        for rule in deciding.into_iter().chain(also) {
            let id = format!(">{}</text>", rule.outcome);
            rest = rest.split_once(&id).expect("the outcome stands below the one before it").1;
        }
        for kind in ["question", "option", "outcome", "deadline"] {
            assert!(!svg.contains(&format!("family-{kind}-")), "a {kind} without a Danish text");
        }
    }

    #[test]
    fn text_is_wrapped_between_words_and_escaped() {
        assert_eq!(wrapped("a bb\n ccc dddddddd", 40, 10), ["a bb", "ccc", "dddddddd"]);
        assert_eq!(escaped("a < b & \"c\""), "a &lt; b &amp; &quot;c&quot;");
        assert_eq!(range(Some(15), Some(17)), "≥ 15 og ≤ 17");
        assert_eq!(range(Some(3), Some(3)), "= 3");
    }
}
