//! The whole command: arguments in, answers out.

use std::ffi::OsString;
use std::io::Cursor;
use std::time::{Duration, SystemTime};

use httpstatus::run::{Outcome, World, run};
use httpstatus::style::Environment;

use super::is_harmful;

/// The first byte is a width; a line each is an argument; what stands behind a blank line is
/// standard input.
pub(crate) fn check(bytes: &[u8]) {
    let [width, rest @ ..] = bytes else { return };
    let text = String::from_utf8_lossy(rest);
    let (arguments, input) = text.split_once("\n\n").unwrap_or((&text, ""));
    // It would start a browser.
    if arguments.lines().any(|argument| argument.starts_with("--open")) {
        return;
    }
    let world = World {
        is_terminal: false,
        input_is_terminal: || false,
        now: || SystemTime::UNIX_EPOCH + Duration::from_secs(1_780_000_000),
        columns: Some(usize::from(*width)),
        has_links: false,
        environment: Environment::default(),
    };
    let words = std::iter::once("httpstatus").chain(arguments.lines()).map(OsString::from);
    let input = Cursor::new(input.as_bytes().to_vec());
    let (mut out, mut talk) = (Vec::new(), Vec::new());
    let outcome = run(words, &world, || input, &mut out, &mut talk).expect("memory can be written");
    let (out, talk) = (String::from_utf8(out).expect("UTF-8"), String::from_utf8(talk));
    let talk = talk.expect("UTF-8");
    assert!(!talk.contains(|c| is_harmful(c) && c != '\n'), "{talk:?}");
    assert!(talk.is_empty() || talk.starts_with("httpstatus: ") || talk.starts_with("hint: "));
    match outcome {
        Outcome::Found => assert!(!out.is_empty(), "found, and nothing said"),
        Outcome::Missing | Outcome::Refused => assert!(!talk.is_empty(), "{arguments:?}"),
        Outcome::Interrupted | Outcome::Violated => {}
    }
    if out.starts_with('[') && arguments.contains("json") && !arguments.contains("format") {
        assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{out}");
    }
}
