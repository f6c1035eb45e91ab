//! What the parts of an answer take inside the process, in time and in allocations:
//! `cargo bench`. How long a person waits is measured by `benches/processes`.

use std::hint::black_box;
use std::io;
use std::time::SystemTime;

use divan::counter::BytesCount;
use divan::{AllocProfiler, Bencher};
use httpstatus::query::{Query, named};
use httpstatus::render::Layout;
use httpstatus::render::brief::write_brief;
use httpstatus::render::card::write_card;
use httpstatus::render::diagnosis::{Ending, write_diagnosis};
use httpstatus::render::json::write_json;
use httpstatus::render::lines::{Line, write_lines};
use httpstatus::render::plain::write_plain;
use httpstatus::render::style::Styles;
use httpstatus::response::diagnose;
use httpstatus::search::search;
use httpstatus::table::{ENTRIES, between, by_code};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const HEAD: &[u8] = include_bytes!("../tests/captures/nginx-301.curl-siL.txt");

const COLUMNS: usize = 80;

fn main() {
    divan::main();
}

#[divan::bench]
fn look_up_code() -> usize {
    by_code(black_box(404)).count()
}

#[divan::bench(args = ["404", "5xx", "500-504", "http.StatusNotFound", "HTTP/1.1 502 Bad Gateway"])]
fn read_query(text: &str) -> Query {
    Query::parse(&[text])
}

#[divan::bench(args = ["not found", "HttpStatus.NOT_FOUND", "no such name"])]
fn look_up_name(text: &str) -> usize {
    named(text).len()
}

#[divan::bench(args = ["rate limit", "gatewy timeout", "which code says that I must log in first"])]
fn search_words(text: &str) -> usize {
    search(text).hits.len()
}

#[divan::bench]
fn render_card(bencher: Bencher) {
    let meanings: Vec<_> = by_code(404).collect();
    render(bencher, |out| write_card(&mut layout(out), &meanings));
}

#[divan::bench]
fn render_brief(bencher: Bencher) {
    let meanings: Vec<_> = by_code(404).collect();
    render(bencher, |out| write_brief(&mut layout(out), &meanings, None));
}

#[divan::bench]
fn render_lines(bencher: Bencher) {
    let lines: Vec<_> = between(500, 599).iter().map(Line::from).collect();
    render(bencher, |out| write_lines(out, &lines, Styles::PLAIN, Some(COLUMNS)));
}

#[divan::bench]
fn render_plain(bencher: Bencher) {
    render(bencher, |out| write_plain(out, &ENTRIES.iter().collect::<Vec<_>>()));
}

#[divan::bench]
fn render_json(bencher: Bencher) {
    render(bencher, |out| write_json(out, &ENTRIES.iter().collect::<Vec<_>>()));
}

#[divan::bench]
fn read_head(bencher: Bencher) {
    let now = SystemTime::UNIX_EPOCH;
    let bencher = bencher.counter(BytesCount::of_slice(HEAD));
    bencher.bench(|| diagnose(black_box(HEAD), now, None).is_ok());
}

#[divan::bench]
fn render_diagnosis(bencher: Bencher) {
    let Ok(Some(read)) = diagnose(HEAD, SystemTime::UNIX_EPOCH, None) else { return };
    render(bencher, |out| write_diagnosis(&mut layout(out), &read, Ending::Steps));
}

/// A page without colour.
fn layout(out: &mut Vec<u8>) -> Layout<'_, Vec<u8>> {
    Layout { out, styles: Styles::PLAIN, width: COLUMNS }
}

/// Times a writer, and counts the bytes that it writes.
fn render(bencher: Bencher, write: impl Fn(&mut Vec<u8>) -> io::Result<()> + Sync) {
    let mut page = Vec::new();
    let _ = write(&mut page);
    bencher
        .counter(BytesCount::new(page.len()))
        .with_inputs(|| Vec::with_capacity(page.len()))
        .bench_refs(|out| write(black_box(out)));
}
