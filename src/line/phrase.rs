//! A code beside its own reason phrase: `404 Not Found`, `Forbidden (403)`,
//! `404 Client Error: Not Found for url`.

use super::number::Number;
use crate::table;
use crate::table::entry::Entry;

/// Words that may stand between a code and its phrase, in lower case and without spaces.
const BETWEEN: [&str; 9] = [
    "clienterror", "servererror", "httperror", "error", "message", "msg", "statustext", "status",
    "reason",
];

/// The entry whose name stands beside a number.
pub(super) fn beside(number: &Number<'_>) -> Option<&'static Entry> {
    table::by_code(number.code).find(|entry| {
        let mut names = names(entry);
        names.any(|name| is_right(number.right, name) || is_left(number.left, name))
    })
}

/// The names that an entry has, and had.
pub(super) fn names(entry: &'static Entry) -> impl Iterator<Item = &'static str> {
    let aliases = entry.aliases.into_iter().map(|alias| alias.as_str());
    let former = entry.formerly.into_iter().map(|former| former.name.as_str());
    [entry.phrase.as_str()].into_iter().chain(aliases).chain(former).filter(|name| !name.is_empty())
}

fn is_right(text: &[u8], name: &str) -> bool {
    let text = &text[..text.len().min(96)];
    if starts_with(text, name) {
        return true;
    }
    // `404 Client Error: Not Found`, `404, message='Not Found'`
    BETWEEN.iter().any(|between| after(text, between).is_some_and(|rest| starts_with(rest, name)))
}

/// The rest of a text that begins with `start`; `None` if it begins otherwise. Only letters and digits
/// are compared, in any case.
fn after<'t>(text: &'t [u8], start: &str) -> Option<&'t [u8]> {
    let mut wanted = start.bytes().filter(u8::is_ascii_alphanumeric);
    let mut next = wanted.next();
    for (index, byte) in text.iter().enumerate() {
        let Some(expected) = next else { return Some(&text[index..]) };
        if byte.is_ascii_alphanumeric() {
            if !byte.eq_ignore_ascii_case(&expected) {
                return None;
            }
            next = wanted.next();
        } else if *byte == b'\n' || index > 64 {
            return None;
        }
    }
    next.is_none().then_some(&[])
}

pub(super) fn starts_with(text: &[u8], name: &str) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric();
    let gap = text.iter().take_while(|byte| !is_letter(byte)).count();
    gap <= 8 && after(text, name).is_some_and(|rest| !rest.first().is_some_and(is_letter))
}

fn is_left(text: &[u8], name: &str) -> bool {
    let text = &text[text.len().saturating_sub(64)..];
    let gap = text.iter().rev().take_while(|byte| !byte.is_ascii_alphanumeric()).count();
    if gap > 4 {
        return false;
    }
    ends_with(&text[..text.len() - gap], name).is_some()
}

/// The bytes before a name, if a text ends with it.
pub(super) fn ends_with<'t>(text: &'t [u8], name: &str) -> Option<&'t [u8]> {
    let mut wanted = name.bytes().rev().filter(u8::is_ascii_alphanumeric);
    let mut next = wanted.next();
    for (index, byte) in text.iter().enumerate().rev() {
        if byte.is_ascii_alphanumeric() {
            let Some(expected) = next else {
                // Another letter right before it makes it a part of a word.
                let is_apart = text
                    .get(index + 1)
                    .is_none_or(|next| !next.is_ascii_lowercase() || !byte.is_ascii_alphabetic());
                return is_apart.then_some(&text[..=index]);
            };
            if !byte.eq_ignore_ascii_case(&expected) {
                return None;
            }
            next = wanted.next();
        } else if next.is_none() {
            return Some(&text[..=index]);
        }
    }
    next.is_none().then_some(&[])
}
