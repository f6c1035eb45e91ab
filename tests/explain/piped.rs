//! Where the response comes from: pipes, files, nothing at all, writers that still write.

use std::io::{self, BufRead, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use httpstatus::input::Input;

use crate::common::httpstatus;
use crate::{card, check};

const EMPTY: &str =
    "httpstatus: standard input is empty\nhint: curl -sS shows why a request failed\n";

#[test]
fn explain_needs_a_response() {
    check(&["explain"], "", "", EMPTY, 1);
    check(
        &["explain"],
        "hello\n",
        "",
        "httpstatus: no response found on standard input\n\
         hint: curl -i prints the response's head too: curl -si URL | httpstatus explain\n",
        1,
    );
}

#[test]
fn explain_takes_no_words() {
    httpstatus(&["explain", "404"]).assert().code(2).stdout("");
}

#[test]
fn the_bare_command_explains_what_is_piped_in() {
    let explained = httpstatus(&["explain"]).write_stdin("404\n").output().expect("runs").stdout;
    assert!(String::from_utf8_lossy(&explained).ends_with(&card("404")));
    let output = httpstatus(&[]).write_stdin("404\n").output().expect("runs");
    assert_eq!(output.stdout, explained);
    httpstatus(&[]).write_stdin("hello\n").assert().code(1).stdout("");
}

#[test]
fn the_bare_command_prints_the_sheet_where_nothing_is_piped_in() {
    for input in [Stdio::null(), Stdio::from(std::fs::File::open("/dev/null").expect("unix"))] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_httpstatus"));
        let output = command.stdin(input).output().expect("the tool runs");
        assert!(String::from_utf8_lossy(&output.stdout).contains("404 Not Found"));
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
    }
    // A pipe that is closed at once.
    httpstatus(&[]).assert().code(0).stdout(predicates::str::contains("404 Not Found"));
    // A closed descriptor.
    let status = bash("\"$0\" <&- | grep -q '404 Not Found'; echo ${PIPESTATUS[0]}");
    assert_eq!(status, "0\n");
}

/// A pipe in which nothing ever comes.
struct Silence;

impl Read for Silence {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        loop {
            thread::park();
        }
    }
}

#[test]
fn a_silent_pipe_is_waited_for_only_so_long() {
    let input = Input::new(Silence);
    assert!(input.awaited(Some(Duration::from_millis(20))).is_none());
    let input = Input::new(&b"404"[..]);
    assert!(input.awaited(Some(Duration::from_secs(10))).is_some());
    let input = Input::new(io::empty());
    assert!(input.awaited(None).is_none());
}

/// Says for how many bytes it is asked, and is there until nobody reads it any more.
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
    for (reader, sizes) in [
        (Box::new(io::repeat(b'y')) as Box<dyn Read + Send>, [4, 8, 16, 32, 64, 64]),
        (Box::new(io::repeat(b'y').take(10_000)), [4, 8, 8, 8, 8, 8]),
    ] {
        let (asked, were_asked) = channel();
        let mut input = Input::new(Watched { reader, asked });
        for size in sizes {
            let length = input.fill_buf().expect("it can be read").len();
            input.consume(length);
            if length > 0 {
                assert_eq!(were_asked.recv(), Ok(size * 1024));
            }
        }
    }
    let mut text = String::new();
    Input::new(&b"404"[..]).read_to_string(&mut text).expect("UTF-8");
    assert_eq!(text, "404");
}

#[test]
fn a_read_that_was_interrupted_is_done_again() {
    let parts = vec![Ok(&b"4"[..]), Err(io::ErrorKind::Interrupted.into())];
    let mut input = Input::new(crate::hostile::Parts(parts));
    assert_eq!(input.fill_buf().expect("it can be read"), b"4");
}

#[test]
fn what_is_left_is_taken_for_so_many_bytes_and_by_nobody_afterwards() {
    let start = Instant::now();
    let (asked, were_asked) = channel();
    let mut input = Input::new(Watched { reader: io::repeat(b'y'), asked });
    input.drain(1, Duration::from_secs(20));
    drop(input);
    while were_asked.recv().is_ok() {
        assert!(start.elapsed() < Duration::from_secs(15));
    }
}

#[cfg(unix)]
fn bash(command: &str) -> String {
    let mut process = Command::new("bash");
    process.args(["-c", command, env!("CARGO_BIN_EXE_httpstatus")]).env_remove("COLUMNS");
    let output = process.output().expect("bash runs");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{command}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[cfg(unix)]
#[test]
fn a_writer_of_some_content_ends_in_peace() {
    let status = bash(
        "{ printf 'HTTP/1.1 200 OK\\r\\n\\r\\n'; head -c 2000000 /dev/zero; } \
         | \"$0\" explain >/dev/null; echo ${PIPESTATUS[*]}",
    );
    assert_eq!(status, "0 0\n");
}

#[cfg(unix)]
#[test]
fn a_writer_without_end_is_cut_off() {
    for endless in ["cat /dev/zero", "yes", "sleep 20"] {
        let start = Instant::now();
        let ends = bash(&format!(
            "\"$0\" explain < <(printf 'HTTP/1.1 404 Not Found\\r\\nA: b\\r\\n\\r\\n<p>\\n'; \
             head -c 70000 /dev/zero; exec {endless} 2>/dev/null) | grep -c 'Why you see it'"
        ));
        assert_eq!(ends, "1\n", "{endless}");
        assert!(start.elapsed() < Duration::from_secs(15), "{endless}: {:?}", start.elapsed());
    }
}

#[cfg(unix)]
#[test]
fn what_cannot_be_read_is_an_error() {
    let folder = std::fs::File::open("/").expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_httpstatus"));
    let output = command.arg("explain").stdin(folder).output().expect("the tool runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.starts_with("httpstatus: can't read standard input: "), "{said}");
    assert_eq!(output.stdout, b"");
}
