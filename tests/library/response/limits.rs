//! Hostile input: endless, binary, with escape sequences.

use std::io::{self, BufReader, Read};

use httpstatus::response::{Diagnosis, Extent, Head, diagnose};

use super::head;
use crate::common::in_process::{answer, now, pipe};

/// The bytes of a beginning, then a pattern repeated without end; counts what is read.
struct Endless {
    start: Vec<u8>,
    /// The pattern, repeated.
    patterns: Vec<u8>,
    read: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let rest = match self.read.checked_sub(self.start.len()) {
            None => &self.start[self.read..],
            Some(place) => &self.patterns[place % self.patterns.len()..],
        };
        let read = (&mut &rest[..]).read(buffer)?;
        self.read += read;
        Ok(read)
    }
}

/// What is found in it, and how much was read.
fn endless(start: &str, pattern: &str) -> (Option<Diagnosis>, usize) {
    let patterns = pattern.repeat(64 * 1024).into_bytes();
    let mut input = Endless { start: start.into(), patterns, read: 0 };
    let diagnosis = diagnose(BufReader::new(&mut input), now(), None).expect("readable");
    (diagnosis, input.read)
}

/// The bytes that a diagnosis keeps of its input.
fn kept(diagnosis: &Diagnosis) -> usize {
    let fields = diagnosis.heads.iter().flat_map(|head| &head.fields);
    fields.map(|field| field.name.len() + field.value.len()).sum()
}

const MEGABYTE: usize = 1024 * 1024;

#[test]
fn only_a_part_of_an_endless_input_is_read_and_kept() {
    for (start, pattern, has_response, most_read) in [
        ("", "y\n", false, 2 * MEGABYTE),
        ("", "\0", false, 2 * MEGABYTE),
        ("", "404\n", false, 2 * MEGABYTE),
        ("", "{", false, 2 * MEGABYTE),
        ("HTTP/1.1 200 OK\r\n", "X-A: b\r\n", true, 3 * MEGABYTE),
        ("HTTP/1.1 200 OK\r\nX-A: ", "b", true, 3 * MEGABYTE),
        ("HTTP/1.1 200 OK\r\nX-A: b\r\n", " fold\r\n", true, 3 * MEGABYTE),
        ("HTTP/1.1 200 OK\r\nX-A: b\r\n", ":\r\n", true, 3 * MEGABYTE),
        ("HTTP/1.1 200 OK\r\nX-A: b\r\n\r\n", "\0\n", true, MEGABYTE),
        ("HTTP/1.1 404 No\r\nX-A: b\r\n\r\n", "\0", true, MEGABYTE),
        ("HTTP/1.1 404 No\r\nX-A: b\r\n\r\n", "\r\n", true, MEGABYTE),
        ("< HTTP/1.1 200 OK\r\n< \r\n", "* note\n", true, MEGABYTE),
        ("", "HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n", true, MEGABYTE),
        ("", "HTTP/1.1 100 \r\n", true, MEGABYTE),
    ] {
        let (diagnosis, read) = endless(start, pattern);
        assert_eq!(diagnosis.is_some(), has_response, "{start:?} {pattern:?}");
        assert!(read <= most_read, "{start:?} {pattern:?}: {read} bytes read");
        let kept = diagnosis.as_ref().map_or(0, kept);
        assert!(kept < 8 * MEGABYTE, "{start:?} {pattern:?}: {kept} bytes kept");
    }
}

#[test]
fn at_most_a_hundred_heads_are_read() {
    let head = format!("HTTP/1.1 302 Found\r\n{}\r\n", "X: y\r\n".repeat(1000));
    let diagnosis = super::diagnosis(&head.repeat(110));
    assert!(diagnosis.is_truncated && diagnosis.heads.len() == 100);
    let is_partial = |head: &Head| head.extent == Extent::Partial && head.fields.len() == 256;
    assert!(diagnosis.heads.iter().all(is_partial));
}

/// All entries of a HAR file are read and counted; the first hundred are kept.
#[test]
fn at_most_a_hundred_entries_are_kept() {
    for (number, kept) in [(99, 99), (101, 100), (5000, 100)] {
        let entries = r#"{"response":{"status":404}},"#.repeat(number);
        let diagnosis = super::diagnosis(&format!("{{\"log\":{{\"entries\":[{entries}0]}}}}"));
        assert_eq!(diagnosis.heads.len(), kept, "{number}");
        assert_eq!(diagnosis.counts.iter().map(|(_, count)| count).sum::<usize>(), number);
    }
}

/// What comes before a head may be long, and a browser saves large files.
#[test]
fn a_head_is_found_after_a_megabyte_of_notes() {
    const MOVED: &str = "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n";
    const FOUND: &str = "HTTP/1.1 404 Not Found\r\n";
    let heads = |start: &str, bytes: usize| {
        let input = format!("{start}{}{FOUND}", "\n".repeat(bytes));
        diagnose(input.as_bytes(), now(), None).expect("readable").map(|found| found.heads.len())
    };
    let notes = MEGABYTE;
    assert_eq!(heads("", notes - FOUND.len()), Some(1));
    assert_eq!(heads("", notes), None);
    let content = 64 * 1024;
    assert_eq!(heads(MOVED, content - FOUND.len()), Some(2));
    assert_eq!(heads(MOVED, content), Some(1));
    let page = "x".repeat(2 * MEGABYTE);
    let entries = format!(r#"[{{"text":"{page}"}},{{"response":{{"status":404}}}}]"#);
    let diagnosis = super::diagnosis(&format!(r#"{{"log":{{"entries":{entries}}}}}"#));
    assert!(diagnosis.heads[0].is(404));
}

#[test]
fn a_long_head_is_cut() {
    const LINE: usize = 16 * 1024;
    let fields = |last: &str| {
        let line = format!("ABC: {}", "x".repeat(LINE - 5));
        let lines = ["HTTP/1.1 200 OK", &line, &line, &line, &line, last];
        let head = super::diagnosis(&head(&lines)).heads.remove(0);
        assert_eq!(head.fields[0].value.len(), LINE - 5);
        (head.fields.len(), head.extent == Extent::Partial)
    };
    // Of each field, the colon and the blank are not kept.
    assert_eq!(fields("D: 1234567"), (5, false));
    assert_eq!(fields("D: 12345678"), (4, true));
    // Half a line may look like what it is not.
    let endless = ["HTTP/1.1 200 OK", "A: b", &"x: ".repeat(MEGABYTE)];
    let head = super::diagnosis(&super::head(&endless)).heads.remove(0);
    assert_eq!((head.fields.len(), head.extent == Extent::Partial), (1, true));
    let faults =
        super::diagnosis(&super::head(&["HTTP/1.1 200 OK", &["X: a\u{1}b"; 100].join("\r\n")]));
    assert_eq!(faults.heads[0].faults.len(), 16);
}

#[test]
fn a_long_head_of_a_har_file_is_cut() {
    const STRING: usize = 16 * 1024;
    let head = |value: &str| {
        let field = format!(r#"{{"name":"ABC","value":{value}}},"#).repeat(5);
        let input = format!(r#"{{"response":{{"status":200,"headers":[{field}{{}}]}}}}"#);
        super::diagnosis(&input).heads.remove(0)
    };
    // As many bytes as stand in the file: an escape sequence has six.
    for (letter, length) in [("x", STRING), ("\\u0078", STRING.div_ceil(6))] {
        let head = head(&format!("\"{}\"", letter.repeat(STRING + 1)));
        assert_eq!(head.fields[0].value.len(), length);
        let kept = (64 * 1024) / (length + "ABC".len());
        assert_eq!((head.fields.len(), head.extent == Extent::Partial), (kept.min(6), kept < 5));
    }
    assert_eq!(head(&format!("\"{}\"", "1".repeat(STRING - 3))).fields.len(), 4);
}

/// What is nested deeper than any program writes it is no HAR file.
#[test]
fn a_har_file_that_is_nested_too_deep_has_no_responses() {
    for (arrays, has_response) in [(60, true), (100_000, false)] {
        let (open, close) = ("[".repeat(arrays), "]".repeat(arrays));
        let entry = r#"{"response":{"status":404}}"#;
        let input = format!(r#"{{"log":{{"pages":{open}{close},"entries":[{entry}]}}}}"#);
        let diagnosis = diagnose(input.as_bytes(), now(), None).expect("readable");
        assert_eq!(diagnosis.is_some(), has_response, "{arrays}");
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
fn an_interrupted_read_is_repeated_and_any_other_error_is_an_error() {
    let read = |error: io::ErrorKind| {
        let parts = vec![Ok(&b"04\r\n"[..]), Err(error.into()), Ok(&b"HTTP/1.1 4"[..])];
        diagnose(BufReader::new(Parts(parts)), now(), None)
    };
    let diagnosis = read(io::ErrorKind::Interrupted).expect("readable").expect("a response");
    assert!(diagnosis.heads[0].is(404));
    assert!(read(io::ErrorKind::Other).is_err());
}

/// Fails if an output has a character that controls a terminal.
fn assert_harmless(text: &str, input: &str) {
    let is_harmful = |character: char| {
        character.is_control() && !"\n\t".contains(character)
            || ('\u{202a}'..='\u{202e}').contains(&character)
    };
    assert!(!text.contains(is_harmful), "{input:?}: {text:?}");
}

/// The headers whose values appear in an output.
const NAMES: [&str; 18] = [
    "Server", "Location", "Allow", "WWW-Authenticate", "Retry-After", "Upgrade", "Accept",
    "X-RateLimit-Remaining", "CF-Ray", "X-Vercel-Error", "Proxy-Status", "Content-Type",
    "Content-Range", "Date", "ETag", "X-Request-Id", "X-Powered-By", "Via",
];

#[test]
fn nothing_that_controls_a_terminal_gets_through() {
    let nasty = "\u{1b}[31m\u{1b}]0;t\u{7}\u{9b}2J\u{0}\u{8}\u{202e}";
    for code in [200, 201, 301, 401, 405, 415, 416, 426, 429, 451, 500, 503, 520] {
        let mut lines = vec![format!("HTTP/1.1 {code} a{nasty}")];
        lines.extend(NAMES.iter().map(|name| format!("{name}: nginx{nasty}; error=a{nasty}")));
        lines.push(format!("WWW-Authenticate: {nasty} realm=\"{nasty}\", error=\"{nasty}\""));
        lines.push(format!("Link: <{nasty}>; rel=\"blocked-by\""));
        lines.extend([format!("X{nasty}: y"), nasty.to_owned()]);
        let lines: Vec<_> = lines.iter().map(String::as_str).collect();
        let input = head(&lines).repeat(2);
        for format in ["human", "plain", "json", "csv", "markdown"] {
            let arguments = ["explain", "--format", format];
            let answer = answer(&pipe(), &arguments, &input);
            assert_eq!(answer.status, 0);
            assert_harmless(&answer.stdout, &input);
            assert_harmless(&answer.stderr, &input);
        }
    }
}

#[test]
fn any_bytes_are_read_without_a_panic() {
    // A generator of bytes that every run repeats (Knuth's MMIX).
    let mut state = 42_u64;
    let mut random = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let words = [
        "HTTP/1.1 200 OK", "HTTP/2 404 ", "HTTP/", "\r\n", "\n", "\r", "\r\n\r\n", ": ", "< ",
        "> ", "* ", "  ", "\t", "\0", "\u{1b}[1m", "\u{e9}", "\"", ",", "=", "Content-Length",
        "Location", "WWW-Authenticate: Basic ", "Content-Range: bytes ", "0-9/10", "Retry-After: ",
        "99999999999", "Date: ", "Sun, 01 Mar 2026 12:00:00 GMT", "{\"response\":{", "\"status\":",
        "404", "}", "[", "--a--  http://a", "GET / HTTP/1.1", "Host: a", "Set-Cookie: a",
        "\u{202e}", "Age: ", "-1",
    ];
    for _ in 0..2000 {
        let mut input = Vec::new();
        for _ in 0..random() % 40 {
            input.extend_from_slice(words[random() % words.len()].as_bytes());
            if random() % 8 == 0 {
                input.extend(u8::try_from(random() % 256));
            }
        }
        let _ = diagnose(input.as_slice(), now(), None).expect("memory can be read");
    }
}

/// A space of another alphabet is no indent, and takes three bytes.
#[test]
fn wide_spaces_in_front_of_lines_are_read() {
    for text in [
        "HTTP/1.1 404 X\n  Server: a\n\u{3000}X: y\n",
        "x  HTTP/1.1 404 X\nx\u{3000}Server: a\n",
        "  HTTP/1.1 404 X\n \u{3000}Server: a\n\u{3000}\u{85}Date: z\n",
        "b  HTTP/1.1 404 X\nb  Server: nginx\nb \u{3000}Date: x\n",
        "b  HTTP/1.1 404 X\nb  Server: nginx\nb  \nb \u{3000}text\n",
        "\u{3000}HTTP/1.1 404 X\n\u{a0} Server: a\n",
    ] {
        let found = diagnose(text.as_bytes(), now(), None).expect("readable");
        assert!(found.is_none_or(|found| found.heads[0].is(404)), "{text:?}");
    }
}
