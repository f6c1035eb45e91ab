//! Tells pasted text from typed text: what a program printed is not searched for by meaning.

use super::foreign::is_foreign;
use super::number::numbers;
use super::stated::is_other_number;

/// Texts that programs print and hardly anybody types.
const SIGNS: [&str; 4] = ["://", ": ", "::", "ERR!"];

/// Characters that programs print and hardly anybody types.
const MARKS: &[char] = &['"', '{', '}', '[', ']', '<', '>', '=', '|', '\\', ';', '(', '*', '%'];

/// A text of more words than this counts as pasted.
const WORDS_MAX: usize = 14;

/// Units of time and size, and things that are counted.
const UNITS: &str = "ms s sec secs second seconds min minutes hours days bytes byte b kb mb gb kib mib gib \
    items rows packets files records times degrees watts dollars eur usd px";

/// Whether a text is pasted, not typed. If it names no status, none is guessed.
///
/// ```
/// use httpstatus::line::is_pasted;
///
/// assert!(is_pasted("Error: connect ECONNREFUSED 127.0.0.1:500"));
/// assert!(!is_pasted("upload too big for nginx"));
/// ```
#[must_use]
pub fn is_pasted(text: &str) -> bool {
    let line = text.as_bytes();
    let mut numbers = numbers(line);
    let has_sign = text.contains(MARKS) || SIGNS.iter().any(|sign| text.contains(sign));
    has_sign
        || text.contains('\n')
        || text.split_whitespace().count() > WORDS_MAX
        || is_foreign(line)
        || is_reply(line)
        || numbers.clone().count() > 1
        || numbers.any(|number| is_other_number(&number))
}

/// Whether a text has a number of three digits. Even if it is no status, a search would take it for one.
#[must_use]
pub fn has_number(text: &str) -> bool {
    text.split(|character: char| !character.is_ascii_digit()).any(|digits| digits.len() == 3)
}

/// `530 Login incorrect.`: a reply of another protocol, as a sentence.
fn is_reply(line: &[u8]) -> bool {
    let starts = line.get(..3).is_some_and(|code| code.iter().all(u8::is_ascii_digit));
    starts && line.ends_with(b".") && line.get(4).is_some_and(u8::is_ascii_uppercase)
}

/// A text without its amounts (`500 ms`, `503MB`), which say nothing about a status.
///
/// ```
/// assert_eq!(httpstatus::line::without_amounts("no answer after 500 ms"), "no answer after");
/// assert_eq!(httpstatus::line::without_amounts("503MB of memory"), "of memory");
/// ```
#[must_use]
pub fn without_amounts(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_number_part = |character: char| character.is_ascii_digit() || character == '.';
    let is_unit = |word: &str| UNITS.split(' ').any(|unit| unit.eq_ignore_ascii_case(word));
    let mut kept: Vec<&str> = Vec::new();
    let mut index = 0;
    while let Some(word) = words.get(index) {
        let unit = word.trim_start_matches(is_number_part);
        if unit.is_empty() && words.get(index + 1).is_some_and(|next| is_unit(next)) {
            index += 2;
            continue;
        }
        let is_amount = unit.len() < word.len() && is_unit(unit);
        if !is_amount {
            kept.push(word);
        }
        index += 1;
    }
    if kept.is_empty() { text.to_owned() } else { kept.join(" ") }
}
