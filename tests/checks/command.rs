//! The whole command: arguments in, answers out.

use std::ffi::OsString;
use std::io::Cursor;
use std::time::{Duration, SystemTime};

use httpstatus::command::surroundings::{Screen, Surroundings, Variables};
use httpstatus::command::{Outcome, run};

use super::is_harmful;

/// The first byte is a width, and says whether there is a terminal of that width. Each line is an
/// argument. What follows an empty line is standard input.
pub(crate) fn check(bytes: &[u8]) {
    let [width, rest @ ..] = bytes else { return };
    let text = String::from_utf8_lossy(rest);
    let (arguments, input) = text.split_once("\n\n").unwrap_or((&text, ""));
    // It would start a browser.
    if arguments.lines().any(|argument| argument.starts_with("--op")) {
        return;
    }
    let (out, errors, outcome) = answer(*width, arguments, input);
    assert!(!errors.contains(|c| is_harmful(c) && c != '\n'), "{errors:?}");
    let is_message = |line: &str| line.starts_with("httpstatus: ") || line.starts_with("hint: ");
    assert!(errors.lines().all(is_message), "{errors}");
    match outcome {
        Outcome::Found => assert!(!out.is_empty(), "found, and nothing printed"),
        Outcome::NotFound | Outcome::Failed => assert!(!errors.is_empty(), "{arguments:?}"),
        Outcome::Interrupted | Outcome::Violated => {}
    }
    if out.starts_with('[') && arguments.contains("json") && !arguments.contains("format") {
        assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{out}");
    }
}

fn answer(width: u8, arguments: &str, input: &str) -> (String, String, Outcome) {
    let columns = Some(usize::from(width));
    let screen = Screen { columns, rows: Some(24), has_links: true };
    let around = Surroundings {
        screen: width.is_multiple_of(2).then_some(screen),
        input_is_terminal: || false,
        input_is_pipe: || true,
        now: || SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000),
        // No pager, and the locale of a terminal that has no `…`.
        variables: Variables { pager: Some(String::new()), ..Variables::default() },
    };
    let words = std::iter::once("httpstatus").chain(arguments.lines()).map(OsString::from);
    let input = Cursor::new(input.as_bytes().to_vec());
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let outcome = run(words, &around, || input, &mut out, &mut errors);
    let outcome = outcome.expect("a vector takes any text");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (text(out), text(errors), outcome)
}
