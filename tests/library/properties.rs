//! What holds for every input: inputs made at random, and the corpus of the fuzz targets.
//!
//! A failure prints the input; it goes into `fuzz/corpus/`, and stays there when the fault is fixed.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::checks;

/// Words, codes and bits of syntax that lead deeper than noise does.
const PIECES: [&str; 41] = [
    "404", "4xx", "30[127]", "500-504", "500..=504", "[", "]", "-", "..", ",", " ", "\n", "\t",
    "x", "HTTP/1.1 ", "HTTP_", "Status", "::", ":", "_", "not", "found", "timeout", "tiemout",
    "nginx", "cloudflare", "aws", "too", "large", "NotFound", "http.", "é", "\u{1b}[31m",
    "\u{202e}", "\u{0}", "日本", "\u{3000}", "👩‍👩‍👧", "İ", "ß", "a\u{301}",
];

/// Pieces with noise between them, as bytes.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Lines of logs and messages, with noise in them.
fn logs() -> impl Strategy<Value = Vec<u8>> {
    const LINES: [&str; 24] = [
        "10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"GET / HTTP/1.1\" 404 1 \"-\" \"x\"",
        "10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"",
        "\" 500 ",
        "{\"status\":",
        "{\"res\":{\"statusCode\":500}}",
        "}}",
        "Request failed with status code ",
        "returned error: ",
        "HTTP ",
        "503 Service Unavailable",
        "upstream timed out (110: Connection timed out)",
        "AH01114",
        "#Fields: date sc-status",
        "expected 200, got ",
        "429",
        "SIP/2.0 ",
        "exit code ",
        ":443",
        "{\"cookie\":\"a\"}",
        "?a=b ",
        "\u{1b}[31m",
        "[2026-11-29T15:40:01.310Z] \"GET / HTTP/2\" 503 UH ",
        "error code: 1020",
        "\n",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(&LINES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// Heads of responses, with noise in them.
fn heads() -> impl Strategy<Value = Vec<u8>> {
    const LINES: [&str; 28] = [
        "HTTP/1.1 404 Not Found",
        "HTTP/2 302",
        "HTTP/1.1 100 Continue",
        "< HTTP/1.1 503 ",
        "477",
        "> GET / HTTP/1.1",
        "* Connected",
        "Server: nginx",
        "CF-Ray: 1",
        "Via: 1.1 varnish",
        "Retry-After: 120",
        "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT",
        "Location: /a",
        "Allow:",
        "WWW-Authenticate: Bearer error=\"invalid_token\", realm=\"a\\\"b\"",
        "X: y",
        " folded",
        "Content-Range: bytes */10",
        "Content-Range: bytes 0-9/18446744073709551616",
        "Age: -1",
        "Date: Wed, 21 Oct 2026 07:28:00 GMT",
        "Content-Length: 99999999999999999999",
        "A : b",
        "",
        "{\"log\":{\"entries\":[{\"response\":{\"status\":404,\"headers\":[]}}]}}",
        "\u{1b}[31m",
        "Link: <a>; rel=\"blocked-by\"",
        "x-amzn-errortype: \u{202e}",
    ];
    let line = prop_oneof![
        6 => prop::sample::select(&LINES[..]).prop_map(|line| line.as_bytes().to_vec()),
        1 => texts(),
    ];
    let end = prop::sample::select(&["\r\n", "\n"][..]);
    prop::collection::vec((line, end), 0..16).prop_map(|lines| {
        lines.into_iter().flat_map(|(line, end)| [line, end.as_bytes().to_vec()].concat()).collect()
    })
}

/// What people paste, cut, joined and with noise in it.
fn pasted() -> impl Strategy<Value = Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/responses/pasted");
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("pasted texts").map(|it| it.expect("a file").path()).collect();
    files.sort();
    let texts_of_files: Vec<_> = files.iter().map(|path| fs::read(path).expect("a text")).collect();
    let part = (
        prop::sample::select(texts_of_files),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
    );
    let part = part.prop_map(|(text, one, other)| {
        let (one, other) = (one.index(text.len() + 1), other.index(text.len() + 1));
        text[one.min(other)..one.max(other)].to_vec()
    });
    let piece = prop_oneof![4 => part, 1 => texts(), 1 => heads()];
    prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat())
}

/// HAR files and parts of them, some of them broken.
fn har_files() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 22] = [
        "{\"log\":{\"entries\":[",
        "]}}",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\u00",
        "null",
        "1e999",
        "{\"request\":{\"method\":\"GET\",\"url\":\"https://a/\"},\"response\":",
        "{\"status\":502,\"headers\":[{\"name\":\"Server\",\"value\":\"nginx\"}]}",
        "{\"status\":0,\"_error\":\"net::ERR_FAILED\"}",
        "{\"status\":\"404\"}",
        "{\"response\":{\"status\":200}},",
        "\"content\":{\"text\":\"HTTP/1.1 500 X\"}",
        "\"_error\":",
        "\"response\":",
        "\"headers\":{\"a\":[\"b\",1]}",
        "-",
    ];
    let piece = prop_oneof![
        6 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => texts(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Arguments, then perhaps an input.
fn commands() -> impl Strategy<Value = Vec<u8>> {
    const WORDS: [&str; 24] = [
        "404", "5xx", "search", "list", "choose", "explain", "completions", "zsh", "--json",
        "--plain", "--format", "csv", "markdown", "-l", "-s", "--vendor", "nginx", "--class",
        "4xx", "--help", "--limit", "--registered", "timeout", "not found",
    ];
    let word = prop_oneof![
        6 => prop::sample::select(&WORDS[..]).prop_map(|word| word.as_bytes().to_vec()),
        1 => texts(),
    ];
    (prop::collection::vec(word, 0..5), prop::option::of(heads())).prop_map(|(words, input)| {
        [words.join(&b'\n'), b"\n\n".to_vec(), input.unwrap_or_default()].concat()
    })
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..20)
}

/// Two bytes of a width that a terminal has, then anything.
fn with_width(rest: impl Strategy<Value = Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    (0u16..=300, rest).prop_map(|(width, rest)| [&width.to_be_bytes()[..], &rest].concat())
}

fn after_a_byte((byte, rest): (u8, Vec<u8>)) -> Vec<u8> {
    [&[byte][..], &rest].concat()
}

/// The number of random inputs. The fuzz targets try more.
const CASES: u32 = 400;

/// Runs a check on the corpus of its name and on random inputs, which are the same every time.
fn hold(name: &str, inputs: impl Strategy<Value = Vec<u8>>, check: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    // The package leaves `fuzz/` out.
    for file in fs::read_dir(corpus).into_iter().flatten() {
        let path = file.expect("a file of the corpus").path();
        check(&fs::read(&path).expect("an input"));
    }
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    TestRunner::new_with_rng(config, rng)
        .run(&inputs, |input| {
            check(&input);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{name}: {error}"));
}

#[test]
fn the_query_language_reads_anything() {
    hold("query", texts(), checks::query::check);
}

#[test]
fn the_search_takes_anything() {
    hold("search", texts(), checks::search::check);
}

#[test]
fn text_wraps_whole_at_every_width() {
    let indented = (any::<u8>(), with_width(texts())).prop_map(after_a_byte);
    hold("text", indented, checks::text::check);
}

#[test]
fn entries_render_at_every_width_from_0_to_300() {
    hold(
        "render",
        (any::<u8>(), with_width(bytes())).prop_map(after_a_byte),
        checks::render::check,
    );
}

#[test]
fn the_response_reader_reads_anything() {
    hold(
        "response",
        (any::<u8>(), (any::<u8>(), heads()).prop_map(after_a_byte)).prop_map(after_a_byte),
        checks::response::check,
    );
}

#[test]
fn the_response_reader_reads_what_is_left_of_any_paste() {
    hold(
        "response",
        (any::<u8>(), (any::<u8>(), pasted()).prop_map(after_a_byte)).prop_map(after_a_byte),
        checks::response::check,
    );
}

#[test]
fn the_har_reader_reads_anything() {
    hold("har", (any::<u8>(), har_files()).prop_map(after_a_byte), checks::har::check);
}

#[test]
fn the_command_answers_anything() {
    hold("command", (any::<u8>(), commands()).prop_map(after_a_byte), checks::command::check);
}

#[test]
fn no_status_is_reported_whose_digits_do_not_stand_in_the_line() {
    hold("line", logs(), checks::line::check);
}
