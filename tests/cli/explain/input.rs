//! Where the response comes from: pipes, nothing at all, a pipe that never sends anything, writers
//! that are still writing.

use std::io::{self, ErrorKind, Read};
use std::process::Command;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use httpstatus::command::Outcome;

use super::{explained, head};
use crate::common::in_process::{answer, answer_from, pipe, terminal};
use crate::common::{
    Answer, binary, check_with_input, httpstatus, neutral, prints, run_with_input,
};

const EMPTY: &str =
    "httpstatus: standard input is empty\nhint: curl -sS shows why a request failed\n";

#[test]
fn an_input_without_a_response_is_not_found() {
    check_with_input(&["explain"], "", "", EMPTY, 1);
    check_with_input(
        &["explain"],
        "hello\n",
        "",
        "httpstatus: no response and no status found in standard input\n",
        1,
    );
}

#[test]
fn the_bare_command_explains_what_is_piped_in() {
    let input = head(&["HTTP/1.1 404 Not Found", "Server: nginx"]);
    let text = explained(&[], &input);
    for arguments in [&[][..], &["explain"], &["explain", "-"]] {
        let answer = run_with_input(arguments, &input);
        assert_eq!((answer.stdout, answer.status), (text.clone(), 0), "{arguments:?}");
    }
    assert_eq!(run_with_input(&[], "hello\n").status, 1);
    // Options hold for it too.
    assert_eq!(run_with_input(&["--json"], &input).stdout, explained(&["--json"], &input));
}

#[test]
fn a_query_does_not_read_standard_input() {
    check_with_input(&["404"], "HTTP/1.1 502 Bad Gateway\n", &prints(&["404"]), "", 0);
}

#[test]
fn the_bare_command_prints_the_cheat_sheet_if_nothing_is_piped_in() {
    let from_dev_null = httpstatus(&[]).output().expect("the tool runs");
    let Answer { stdout, stderr, status } = from_dev_null.into();
    assert!(stdout.contains("404 Not Found"), "{stdout}");
    assert_eq!((stderr.as_str(), status), ("", 0));
    assert_eq!(bash("\"$0\" <&-"), stdout);
    assert_eq!(bash("\"$0\" </dev/null | cat"), stdout);
}

#[test]
fn at_a_terminal_explain_says_how_to_end_the_input() {
    let input = head(&["HTTP/1.1 404 Not Found"]);
    let answer = answer(&terminal(80, 24), &["explain"], &input);
    assert_eq!(answer.stderr, "hint: paste a response or a log, then press Ctrl-D\n");
    assert_eq!(answer.status, 0);
}

/// A pipe that is open and never sends anything.
struct Silence;

impl Read for Silence {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        loop {
            thread::park();
        }
    }
}

/// It takes ten seconds; `terminal` has other tests that wait, so that it costs nobody time.
#[test]
fn a_pipe_that_never_sends_anything_is_given_up_after_ten_seconds() {
    let start = Instant::now();
    let (answer, outcome) = answer_from(&pipe(), &[], || Silence);
    assert_eq!((answer.stdout.as_str(), answer.stderr.as_str()), ("", EMPTY));
    assert_eq!(outcome, Outcome::NotFound);
    let waited = start.elapsed();
    assert!(waited > Duration::from_secs(9) && waited < Duration::from_secs(30), "{waited:?}");
}

/// Says for how many bytes it is asked, until nobody reads it any more.
struct Watched<R> {
    reader: R,
    asked: Sender<usize>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let _ = self.asked.send(buffer.len());
        self.reader.read(buffer)
    }
}

#[test]
fn an_input_is_read_in_pieces_that_grow_while_they_are_filled() {
    // The head never ends, so that everything is read that is ever read.
    let start = |rest: Box<dyn Read + Send>| (&b"HTTP/1.1 200 OK\r\nX: "[..]).chain(rest);
    for (rest, sizes) in [
        (
            Box::new(io::repeat(b'y').take(1 << 20)) as Box<dyn Read + Send>,
            [4, 4, 8, 16, 32, 64, 64],
        ),
        (Box::new(io::repeat(b'y').take(10_000)), [4, 4, 8, 8, 8, 8, 8]),
    ] {
        let (asked, were_asked) = channel();
        let reader = Watched { reader: start(rest), asked };
        let (_, outcome) = answer_from(&pipe(), &["explain"], || reader);
        assert_eq!(outcome, Outcome::Found);
        let asked: Vec<_> = were_asked.iter().map(|bytes| bytes / 1024).collect();
        assert!(asked.starts_with(&sizes) || sizes.starts_with(&asked), "{asked:?}");
    }
}

/// The results of its reads, the first one last.
struct Parts(Vec<io::Result<&'static [u8]>>);

impl Read for Parts {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.pop().transpose()?.unwrap_or_default().read(buffer)
    }
}

#[test]
fn an_interrupted_read_is_repeated_and_any_other_error_is_exit_status_2() {
    let explain = |error: ErrorKind| {
        let parts = vec![Ok(&b"04 \r\n"[..]), Err(error.into()), Ok(&b"HTTP/1.1 4"[..])];
        answer_from(&pipe(), &["explain"], || Parts(parts)).0
    };
    let interrupted = explain(ErrorKind::Interrupted);
    assert!(interrupted.stdout.starts_with("HTTP/1.1 404 "), "{}", interrupted.stdout);
    let failed = explain(ErrorKind::PermissionDenied);
    assert!(
        failed.stderr.starts_with("httpstatus: can't read standard input: "),
        "{}",
        failed.stderr
    );
    assert_eq!((failed.stdout.as_str(), failed.status), ("", 2));
}

/// After the answer the rest is read for a while, so that the writer does not fail; then it is
/// dropped, so that an endless one ends.
#[test]
fn an_endless_input_is_dropped_after_the_answer() {
    let start = Instant::now();
    let (asked, were_asked) = channel();
    let reader = (&b"HTTP/1.1 404 Not Found\r\n\r\n"[..]).chain(io::repeat(b'y'));
    let reader = Watched { reader, asked };
    let (answer, outcome) = answer_from(&pipe(), &["explain"], || reader);
    assert!(answer.stdout.starts_with("HTTP/1.1 404 Not Found"), "{}", answer.stdout);
    assert_eq!(outcome, Outcome::Found);
    while were_asked.recv().is_ok() {
        assert!(start.elapsed() < Duration::from_secs(15), "it is still read");
    }
}

/// What lines of bash print on standard output, in which `$0` is the tool.
#[cfg(unix)]
fn bash(script: &str) -> String {
    let mut command = Command::new("bash");
    let output = neutral(command.args(["-c", script, &binary()])).output().expect("bash runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{script}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[cfg(unix)]
#[test]
fn a_writer_with_a_body_of_two_megabytes_ends_with_0() {
    let statuses = bash(
        "{ printf 'HTTP/1.1 200 OK\\r\\n\\r\\n'; head -c 2000000 /dev/zero; } \
         | \"$0\" explain >/dev/null; echo ${PIPESTATUS[*]}",
    );
    assert_eq!(statuses, "0 0\n");
}

#[cfg(unix)]
#[test]
fn a_writer_without_an_end_is_cut_off() {
    for endless in ["cat /dev/zero", "yes", "sleep 20"] {
        let start = Instant::now();
        let text = bash(&format!(
            "\"$0\" explain < <(printf 'HTTP/1.1 404 Not Found\\r\\nA: b\\r\\n\\r\\n<p>\\n'; \
             head -c 70000 /dev/zero; exec {endless} 2>/dev/null)"
        ));
        assert!(text.starts_with("HTTP/1.1 404 Not Found"), "{endless}: {text}");
        assert!(start.elapsed() < Duration::from_secs(15), "{endless}: {:?}", start.elapsed());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_million_headers_and_a_line_of_ten_megabytes_fit_in_little_memory() {
    for input in [
        "{ printf 'HTTP/1.1 200 OK\\r\\n'; yes 'X-A: b' | head -n 1000000; }",
        "{ printf 'HTTP/1.1 200 OK\\r\\nX: '; head -c 10000000 /dev/zero; }",
        "{ printf '{\"log\":{\"entries\":[{\"response\":{\"status\":404,\"x\":\"'; head -c 10000000 /dev/zero; printf '\"}}]}}'; }",
    ] {
        // A thread alone reserves some 70 MB of addresses.
        let limited =
            format!("{input} | (ulimit -v 200000; \"$0\" explain -s); echo ${{PIPESTATUS[1]}}");
        let text = bash(&limited);
        assert!(text.ends_with("\n0\n"), "{input}: {text}");
    }
}
