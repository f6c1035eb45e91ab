//! What holds for every row of the table, checked while compiling: a wrong row does not build,
//! and the error names its code and what is wrong with it.

use crate::status::{Class, Confidence, SUMMARY_MAX, Source, Standing, Status};

/// The rows of one file, once each of them is found to be in order.
///
/// `class` is the class that every code must have; `None` for a file that mixes classes.
pub(in crate::table) const fn checked(
    class: Option<Class>,
    rows: &'static [Status],
) -> &'static [Status] {
    let mut place = 0;
    while place < rows.len() {
        let row = &rows[place];
        if let Some(class) = class
            && row.code / 100 != class.digit()
        {
            fail(row.code, "this code belongs into the file of another class");
        }
        if place > 0 && rows[place - 1].code > row.code {
            fail(row.code, "the rows of a file stand in ascending order");
        }
        check_row(row);
        place += 1;
    }
    rows
}

const fn check_row(row: &Status) {
    let code = row.code;
    if row.phrase.is_empty() {
        fail(code, "phrase is empty");
    }
    if row.summary.is_empty() || characters(row.summary) > SUMMARY_MAX {
        fail(code, "summary is empty or longer than 90 characters");
    }
    if row.meaning.is_empty() {
        fail(code, "meaning is empty");
    }
    if row.causes.is_empty() || row.client.is_empty() || row.server.is_empty() {
        fail(code, "causes, client and server each need a line");
    }
    if row.retry.reason.is_empty() {
        fail(code, "retry.reason is empty");
    }
    if row.keywords.is_empty() {
        fail(code, "keywords are empty");
    }
    if row.standing.in_registry() && row.sender.is_some() {
        fail(code, "a registered meaning has no sender");
    }
    if matches!(row.standing, Standing::Vendor) && row.sender.is_none() {
        fail(code, "a vendor's meaning needs a sender");
    }
    if row.standing.in_registry() && !matches!(row.confidence, Confidence::Proven) {
        fail(code, "a registered meaning is proven by its specification");
    }
    if let Source::Page { url, title } = row.source
        && (title.is_empty() || !starts_with(url, "https://"))
    {
        fail(code, "a source page needs a title and an https address");
    }
}

/// Stops the compiler with `404: why`.
#[allow(clippy::panic, reason = "it is how a const function stops the compiler")]
const fn fail(code: u16, why: &str) -> ! {
    let mut text = [b' '; 96];
    text[0] = b'0' + (code / 100 % 10) as u8;
    text[1] = b'0' + (code / 10 % 10) as u8;
    text[2] = b'0' + (code % 10) as u8;
    text[3] = b':';
    let why = why.as_bytes();
    let mut place = 0;
    while place < why.len() && place + 5 < text.len() {
        text[place + 5] = why[place];
        place += 1;
    }
    match std::str::from_utf8(&text) {
        Ok(text) => panic!("{}", text),
        Err(_) => panic!("a row of the table is wrong"),
    }
}

const fn characters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut count = 0;
    let mut place = 0;
    while place < bytes.len() {
        let continues_a_character = bytes[place] & 0b1100_0000 == 0b1000_0000;
        if !continues_a_character {
            count += 1;
        }
        place += 1;
    }
    count
}

const fn starts_with(text: &str, start: &str) -> bool {
    let (text, start) = (text.as_bytes(), start.as_bytes());
    let mut place = 0;
    while place < start.len() {
        if place >= text.len() || text[place] != start[place] {
            return false;
        }
        place += 1;
    }
    true
}
