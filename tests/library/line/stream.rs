//! Whole logs: whatever comes, memory is bounded, and everything is counted.

use std::io::{self, Read};

use httpstatus::line::{Filter, Stop, Summary, read_lines, redact};

fn summary(input: impl Read) -> Summary {
    let mut summary = Summary::new(Filter::default());
    summary.begin_file("log");
    summary.skipped =
        read_lines(input, |lines| summary.take(lines), |_| Stop::No).expect("it can be read");
    summary
}

fn line(request: &str, code: u16) -> String {
    format!(
        "10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"{request}\" {code} 12 \"-\" \"curl 404\"\n"
    )
}

fn counts(summary: &Summary) -> Vec<(u16, u64)> {
    summary.rows().iter().map(|row| (row.code, row.count)).collect()
}

#[test]
fn odd_requests_are_counted_right() {
    let requests = [
        "GET / HTTP/1.1", "", "-", "GET /a b 500 c", "\\x16\\x03\\x01",
        "GET /\\\"x\\\" 500 HTTP/1.1",
    ];
    let log: String = requests.iter().map(|request| line(request, 404)).collect();
    let mut log = log.into_bytes();
    log.extend_from_slice(
        b"10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"\x16\x03\xff\" 400 0 \"-\" \"-\"\n",
    );
    assert_eq!(counts(&summary(&log[..])), [(404, 6), (400, 1)]);
}

#[test]
fn failures_come_first_then_the_most_frequent() {
    let log =
        [line("GET / HTTP/1.1", 200).repeat(9), line("-", 404), line("-", 502).repeat(2)].concat();
    assert_eq!(counts(&summary(log.as_bytes())), [(502, 2), (404, 1), (200, 9)]);
}

/// Gives seven bytes at a time.
struct Slow<'a>(&'a [u8]);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = buffer.len().min(7);
        self.0.read(&mut buffer[..length])
    }
}

#[test]
fn a_line_is_read_the_same_however_the_reads_cut_it() {
    let log = [line("GET / HTTP/1.1", 200), line("-", 404), "x\n".to_owned()].concat().repeat(3000);
    let (fast, slow) = (summary(log.as_bytes()), summary(Slow(log.as_bytes())));
    assert_eq!(counts(&fast), counts(&slow));
    assert_eq!((fast.lines, fast.without_status), (9000, 3000));
    assert_eq!((slow.lines, slow.without_status), (9000, 3000));
}

#[test]
fn a_line_without_end_is_skipped_and_counted() {
    let known = line("-", 404);
    let endless = io::repeat(b'x').take(5 * 1024 * 1024);
    let log = known.as_bytes().chain(endless).chain(&b"\n"[..]).chain(known.as_bytes());
    let summary = summary(log);
    assert_eq!(counts(&summary), [(404, 2)]);
    assert_eq!(summary.skipped, 1);
}

#[test]
fn a_line_of_almost_a_megabyte_is_read() {
    let log = line(&format!("GET /{} HTTP/1.1", "x".repeat(1_000_000)), 414);
    let summary = summary(log.as_bytes());
    assert_eq!((counts(&summary), summary.skipped), (vec![(414, 1)], 0));
}

#[test]
fn codes_alone_and_counted_codes_are_a_summary() {
    assert_eq!(counts(&summary(&b"404\n200\n404\n"[..])), [(404, 2), (200, 1)]);
    assert_eq!(counts(&summary(&b"     12 404\n    820 200\n"[..])), [(404, 12), (200, 820)]);
}

#[test]
fn an_example_has_no_query_no_credentials_and_no_cookie() {
    for (line, shown) in [
        ("GET /a?user=ada HTTP/1.1", "GET /a?… HTTP/1.1"),
        ("url: https://ada:secret@example.com/x", "url: https://…@example.com/x"),
        ("Authorization: Bearer abc.def", "Authorization: …"),
        (r#"{"cookie":"sid=1","status":500}"#, r#"{"cookie":"…","status":500}"#),
        (r#"{"authorization":["Basic abc"],"x":1}"#, r#"{"authorization":["…"],"x":1}"#),
        ("failed token=abc&x=1", "failed token=…&x=1"),
    ] {
        assert_eq!(redact(line.as_bytes()), shown);
    }
    assert!(redact("x".repeat(2000).as_bytes()).len() <= 512);
}
