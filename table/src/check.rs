//! What must hold for every row of the table, checked at compile time: a wrong row does not build, and
//! the error names the row and says what is wrong with it.

use crate::detail::{Detail, Vocabulary};
use crate::entry::{Class, Confidence, Entry, SUMMARY_MAX, Source, Standing};
use crate::vendor::VENDORS;

/// The rows of one file, once each of them is found to be in order.
///
/// `class` is the class that every code must have; `None` for a file that mixes classes.
pub(crate) const fn checked(class: Option<Class>, rows: &'static [Entry]) -> &'static [Entry] {
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

const fn check_row(row: &Entry) {
    let code = row.code;
    if row.phrase.is_empty() {
        fail(code, "phrase is empty");
    }
    if row.summary.is_empty() || characters(row.summary) > SUMMARY_MAX {
        fail(code, "summary is empty or longer than 90 characters");
    }
    if row.meaning.is_empty() || !has_paired_backticks(row.meaning) {
        fail(code, "meaning is empty, or a backtick is not closed");
    }
    check_list(code, row.causes);
    check_list(code, row.client);
    check_list(code, row.server);
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

/// Causes and steps: at least one, and each short enough for the screen.
const fn check_list(code: u16, list: &[&str]) {
    if list.is_empty() {
        fail(code, "causes, client and server each need an item");
    }
    let mut item = 0;
    while item < list.len() {
        if list[item].is_empty() || characters(list[item]) > STEP_MAX {
            fail(code, "a cause or step is empty or longer than 150 characters");
        }
        if !has_paired_backticks(list[item]) {
            fail(code, "a backtick in a cause or step is not closed");
        }
        item += 1;
    }
}

/// The most characters of [`Detail::says`], so that a detail and the brief of its status fit one
/// screen.
pub const SAYS_MAX: usize = 200;

/// The most characters of a cause or a step.
pub const STEP_MAX: usize = 150;

/// A vocabulary, once each of its rows is found to be in order.
pub(crate) const fn checked_vocabulary(vocabulary: Vocabulary) -> Vocabulary {
    if !is_vendor(vocabulary.vendor) {
        fail_at(vocabulary.id, "its vendor is not in the table");
    }
    if vocabulary.title.is_empty() || vocabulary.product.is_empty() {
        fail_at(vocabulary.id, "title or product is empty");
    }
    if vocabulary.shown_in.is_empty() || !has_paired_backticks(vocabulary.shown_in) {
        fail_at(vocabulary.id, "shown_in is empty, or a backtick is not closed");
    }
    let mut index = 0;
    while index < vocabulary.details.len() {
        let detail = &vocabulary.details[index];
        check_detail(detail);
        let mut earlier = 0;
        while earlier < index {
            if is_equal(vocabulary.details[earlier].token, detail.token) {
                fail_at(detail.token, "the vocabulary has this token twice");
            }
            earlier += 1;
        }
        index += 1;
    }
    vocabulary
}

const fn check_detail(detail: &Detail) {
    let token = detail.token;
    if token.is_empty() || detail.name.is_empty() {
        fail_at(token, "token or name is empty");
    }
    if detail.says.is_empty() || characters(detail.says) > SAYS_MAX {
        fail_at(token, "says is empty or longer than 200 characters");
    }
    if !ends_with_full_stop(detail.says) || ends_with_full_stop(detail.name) {
        fail_at(token, "says is a sentence and ends with a full stop; name does not");
    }
    if detail.check.is_empty() || detail.check.len() > 3 {
        fail_at(token, "check needs one to three steps");
    }
    if !has_paired_backticks(detail.says) {
        fail_at(token, "a backtick in says is not closed");
    }
    let mut step = 0;
    while step < detail.check.len() {
        let text = detail.check[step];
        if text.is_empty() || characters(text) > STEP_MAX || !has_paired_backticks(text) {
            fail_at(token, "a step is empty, longer than 150 characters, or has an open backtick");
        }
        step += 1;
    }
    let mut status = 0;
    while status < detail.statuses.len() {
        let code = detail.statuses[status];
        if code != 0 && (code < 100 || code > 999) {
            fail_at(token, "a status is 0 or has three digits");
        }
        status += 1;
    }
    if let Source::Page { url, title } = detail.source
        && (title.is_empty() || !starts_with(url, "https://"))
    {
        fail_at(token, "a source page needs a title and an https address");
    }
}

const fn is_vendor(name: &str) -> bool {
    let mut group = 0;
    while group < VENDORS.len() {
        let mut vendor = 0;
        while vendor < VENDORS[group].len() {
            if is_equal(VENDORS[group][vendor].name, name) {
                return true;
            }
            vendor += 1;
        }
        group += 1;
    }
    false
}

const fn is_equal(one: &str, other: &str) -> bool {
    one.len() == other.len() && starts_with(one, other)
}

const fn ends_with_full_stop(text: &str) -> bool {
    matches!(text.as_bytes(), [.., b'.'])
}

const fn has_paired_backticks(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut is_open = false;
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] == b'`' {
            is_open = !is_open;
        }
        index += 1;
    }
    !is_open
}

/// Stops the compiler with `404: why`.
const fn fail(code: u16, why: &str) -> ! {
    let digits =
        [b'0' + (code / 100 % 10) as u8, b'0' + (code / 10 % 10) as u8, b'0' + (code % 10) as u8];
    match std::str::from_utf8(&digits) {
        Ok(code) => fail_at(code, why),
        Err(_) => fail_at("a row", why),
    }
}

/// Stops the compiler with `H12: why`.
#[allow(clippy::panic, reason = "it is how a const function stops the compiler")]
const fn fail_at(row: &str, why: &str) -> ! {
    let mut text = [b' '; 256];
    let mut length = 0;
    let parts = [row, ": ", why];
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut index = 0;
        while index < bytes.len() && length < text.len() {
            text[length] = bytes[index];
            length += 1;
            index += 1;
        }
        part += 1;
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
