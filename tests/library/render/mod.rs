//! Answers for people, rendered from every entry of the table. The expected texts are put together
//! here from the fields of the entry, so that no test depends on what the table says.

mod brief;
mod card;
mod cheat_sheet;
mod detail;
mod lines;
mod narrow;
mod style;

use std::io;

use httpstatus::render::Layout;
use httpstatus::render::style::Styles;
use httpstatus::render::text::{UNWRAPPED, columns_of};
use httpstatus::table::entry::{Confidence, Entry, OnWire, RetryAdvice, Standing};
use httpstatus::table::{self, ENTRIES, List, Text};

/// What a function writes on a terminal without colour of this many columns.
fn written(width: usize, write: impl FnOnce(&mut Layout<'_, Vec<u8>>) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut Layout { out: &mut out, styles: Styles::PLAIN, width }).expect("a vector");
    String::from_utf8(out).expect("UTF-8")
}

/// The meanings of each code, and each meaning alone, as `--vendor` selects it.
fn answers() -> Vec<Vec<&'static Entry>> {
    let codes = ENTRIES.chunk_by(|one, next| one.code == next.code);
    let codes = codes.map(|group| group.iter().collect());
    codes.chain(ENTRIES.iter().map(|entry| vec![entry])).collect()
}

/// `502 Bad Gateway · Server Error · retry after a delay`: the class if the code has no sender, then
/// what is special about the entry, then whether to retry.
fn title(entry: &Entry) -> String {
    let mut parts = vec![format!("{:03} {}", entry.code, entry.name())];
    match entry.sender {
        Some(sender) => parts.push(sender.product.to_string()),
        None => parts.push(entry.class().expect("a code without a sender is valid").name().into()),
    }
    parts.extend(match entry.standing {
        Standing::Registered | Standing::Vendor => None,
        Standing::Temporary => Some("temporary registration".to_owned()),
        Standing::Unused => Some("reserved, don't use".to_owned()),
        Standing::Obsoleted => Some("obsoleted".to_owned()),
        Standing::Proposed => Some("proposed, never registered".to_owned()),
    });
    parts.extend(match entry.on_wire {
        OnWire::Yes => None,
        OnWire::Log => Some("only in logs".to_owned()),
        OnWire::Body => Some("only in the body of another status".to_owned()),
        OnWire::Never => Some("never sent".to_owned()),
    });
    if entry.confidence == Confidence::Hearsay {
        parts.push("unconfirmed".to_owned());
    }
    parts.push(match entry.retry.advice {
        RetryAdvice::No => "don't retry".to_owned(),
        RetryAdvice::Yes => "retry".to_owned(),
        RetryAdvice::AfterDelay => "retry after a delay".to_owned(),
        RetryAdvice::AfterChange => "retry after a change".to_owned(),
    });
    parts.join(" \u{b7} ")
}

/// A heading and the first items of a list.
fn list(heading: &str, items: List<Text>, count: usize) -> String {
    let items = items.into_iter().take(count);
    let items: Vec<_> = items.map(|item| format!("  \u{2022} {item}\n")).collect();
    if items.is_empty() { String::new() } else { format!("{heading}\n{}", items.concat()) }
}

/// The name of a code that an entry is confused with: its own vendor's, if that uses the code too.
fn related_name(entry: &Entry, code: u16) -> Text {
    let vendor = |entry: &Entry| entry.sender.map(|sender| sender.vendor);
    let own = |other: &&Entry| entry.sender.is_some() && vendor(other) == vendor(entry);
    let other = table::by_code(code).find(own).or_else(|| table::by_code(code).next());
    other.unwrap_or_else(|| panic!("{code} is in the table")).name()
}

/// The words of a text. The dot that separates two remarks is only there if both are on one line.
fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().filter(|word| *word != "\u{b7}").collect()
}

/// Checks that prose is at most 100 columns wide: everything but the title and the addresses.
fn check_prose(text: &str) {
    for line in text.lines().skip(1).filter(|line| !line.contains("https://")) {
        assert!(columns_of(line) <= 100, "{line}");
    }
}

/// Checks that no line is wider than the terminal, unless it is a single word.
fn check_width(text: &str, width: usize) {
    for line in text.lines() {
        let item = line.trim_start().trim_start_matches("\u{2022} ");
        assert!(columns_of(line) <= width || !item.contains(' '), "{width} columns: {line}");
    }
}
