//! What holds for every input: inputs made at random, and the corpus of the fuzz targets.
//!
//! A failure prints the input; it goes into `fuzz/corpus/`, and stays there when the fault is mended.

mod checks;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Words, codes and bits of syntax that lead deeper than noise does.
const PIECES: [&str; 40] = [
    "404", "4xx", "30[127]", "500-504", "500..=504", "[", "]", "-", "..", ",", " ", "\n", "\t",
    "x", "HTTP/1.1 ", "HTTP_", "Status", "::", ":", "_", "not", "found", "timeout", "tiemout",
    "nginx", "cloudflare", "aws", "too", "large", "NotFound", "http.", "é", "\u{1b}[31m",
    "\u{202e}", "\u{0}", "日本", "👩‍👩‍👧", "İ", "ß", "a\u{301}",
];

/// Pieces with noise between them, as bytes.
fn texts() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 0..20)
}

/// Two bytes of a width that a terminal has, then anything.
fn with_width(rest: impl Strategy<Value = Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    (0u16..=300, rest).prop_map(|(width, rest)| [&width.to_be_bytes()[..], &rest].concat())
}

/// Runs a check on the corpus of its name and on inputs made at random: the same ones every time.
fn hold(name: &str, inputs: impl Strategy<Value = Vec<u8>>, check: fn(&[u8])) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    // The package leaves `fuzz/` out.
    for file in fs::read_dir(corpus).into_iter().flatten() {
        let path = file.expect("a file of the corpus").path();
        check(&fs::read(&path).expect("an input"));
    }
    let config = Config { cases: 256, failure_persistence: None, ..Config::default() };
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
    let indented = (any::<u8>(), with_width(texts()));
    hold(
        "text",
        indented.prop_map(|(indent, rest)| [&[indent][..], &rest].concat()),
        checks::text::check,
    );
}

#[test]
fn entries_render_at_every_width_from_0_to_300() {
    hold("render", with_width(bytes()), checks::render::check);
}
