//! Every routine of the project: `cargo xtask <routine>`.

mod bench;
mod build;
mod check;
mod diagram;
mod finish;
mod judge;
mod run;
mod serve;
mod sizes;
mod split;
mod test;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask serve [--dev]        install what is missing, build, start the stand-in API and the app on 127.0.0.1:8080
                                 --dev: unoptimised, and built anew at every change
cargo xtask build                the release app in dist/, with the table of sizes
cargo xtask test                 format, clippy, native and contract tests, browser journeys, sizes
cargo xtask bench                how long judging and a list of 500 requests take in a browser that is slowed down
cargo xtask check [rules]        every mistake in rules/ and locales/ (or rules/ alone), with file, line and key
cargo xtask diagram              draw the rules of the guide into docs/, for a caseworker to read
cargo xtask judge FILE [--on DAY] < answers.json
                                 what a guide says to these answers on this day, as JSON
cargo xtask stamp TAG …          note in a translation that it follows today's Danish and English text";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match &arguments[..] {
        ["serve"] => serve::serve(serve::Mode::Release),
        ["serve", "--dev"] => serve::serve(serve::Mode::Dev),
        ["build"] => build::build().and_then(|()| sizes::table()),
        ["test"] => test::test(),
        ["bench"] => bench::bench(),
        ["check"] => check::check(check::Scope::All),
        ["check", "rules"] => check::check(check::Scope::Rules),
        ["diagram"] => diagram::diagram(),
        ["judge", file] => return judge::judge(file, None),
        ["judge", file, "--on", day] => return judge::judge(file, Some(day)),
        ["stamp", tags @ ..] if !tags.is_empty() => check::stamp(tags),
        // Trunk's hook.
        ["finish"] => finish::finish(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}
