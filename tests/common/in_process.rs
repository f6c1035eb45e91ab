//! Runs the command inside the test, with surroundings of the test's own: a terminal of any size
//! without a terminal, any clock, any environment.

use std::ffi::OsString;
use std::io::{Cursor, Read};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use httpstatus::command::surroundings::{Screen, Surroundings, Variables};
use httpstatus::command::{Outcome, run};

use super::Answer;

/// The time in tests: Sun, 01 Mar 2026 12:00:00 GMT.
pub(crate) fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_772_366_400)
}

/// No terminal, a UTF-8 locale, nothing else set.
pub(crate) fn pipe() -> Surroundings {
    let locale = Some("C.UTF-8".to_owned());
    Surroundings {
        screen: None,
        input_is_terminal: || false,
        input_is_pipe: || true,
        now,
        variables: Variables { locale, ..Variables::default() },
    }
}

/// A terminal of this size, without colour and without a pager.
pub(crate) fn terminal(columns: usize, rows: usize) -> Surroundings {
    let mut around = pipe();
    around.screen = Some(Screen { columns: Some(columns), rows: Some(rows), has_links: false });
    around.input_is_terminal = || true;
    around.input_is_pipe = || false;
    around.variables.no_color = Some("1".to_owned());
    around.variables.pager = Some(String::new());
    around
}

/// The same terminal, with a pipe on standard input.
pub(crate) fn terminal_after_pipe(columns: usize, rows: usize) -> Surroundings {
    let mut around = terminal(columns, rows);
    around.input_is_terminal = || false;
    around.input_is_pipe = || true;
    around
}

/// Answers one request.
pub(crate) fn answer(around: &Surroundings, arguments: &[&str], input: &str) -> Answer {
    let input = Cursor::new(input.as_bytes().to_vec());
    let (answer, outcome) = answer_from(around, arguments, || input);
    assert_eq!(i32::from(outcome.exit_status()), answer.status);
    answer
}

/// The same for an input of any kind.
pub(crate) fn answer_from<I: Read + Send + 'static>(
    around: &Surroundings,
    arguments: &[&str],
    input: impl FnOnce() -> I,
) -> (Answer, Outcome) {
    let words = ["httpstatus"].iter().chain(arguments).map(OsString::from);
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let outcome =
        run(words, around, input, &mut out, &mut errors).expect("a vector takes any text");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    let (stdout, stderr) = (text(out), text(errors));
    (Answer { stdout, stderr, status: i32::from(outcome.exit_status()) }, outcome)
}

/// What is printed on a terminal of this many columns, where nothing is wrong.
pub(crate) fn shown(columns: usize, arguments: &[&str]) -> String {
    let answer = answer(&terminal(columns, 24), arguments, "");
    assert_eq!((answer.stderr.as_str(), answer.status), ("", 0), "{arguments:?}");
    answer.stdout
}
