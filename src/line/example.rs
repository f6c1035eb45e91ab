//! A line as it may be shown again: short, without query strings, credentials and cookies.

use std::borrow::Cow;

/// The most bytes of a line that are shown.
const BYTES_MAX: usize = 512;

/// What stands for what was left out.
const LEFT_OUT: &str = "\u{2026}";

/// Behind these a secret stands, up to the end of the quotes or the word.
const SECRETS: &str = "authorization|cookie|password|passwd|pwd=|secret|token|apikey|api_key|api-key|\
    access_key|accesskey|signature|credential|session|bearer |basic |x-amz-security|auth=|sig=";

/// A line cut to 512 bytes, without what must not be passed on. Control characters are left to whoever
/// prints it.
///
/// ```
/// use httpstatus::line::example;
///
/// let line = b"GET /login?user=ada&token=1 HTTP/1.1";
/// assert_eq!(example(line), "GET /login?\u{2026} HTTP/1.1");
/// ```
#[must_use]
pub fn example(line: &[u8]) -> String {
    // Twice as much as is shown, for something is left out.
    let line = String::from_utf8_lossy(&line[..line.len().min(4 * BYTES_MAX)]);
    let mut text = String::with_capacity(line.len());
    let clean = without_credentials(&line);
    let mut rest: &str = &clean;
    while let Some((place, length)) = next_secret(rest) {
        text.push_str(&rest[..place]);
        text.push_str(LEFT_OUT);
        rest = &rest[place + length..];
    }
    text.push_str(rest);
    if text.len() > BYTES_MAX {
        let end = start_of(&text, BYTES_MAX - LEFT_OUT.len()).len();
        text.truncate(end);
        text.push_str(LEFT_OUT);
    }
    text
}

/// The beginning of a text, of at most this many bytes.
pub(super) fn start_of(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// Where the next query string or secret stands, and how long it is.
fn next_secret(text: &str) -> Option<(usize, usize)> {
    let query = text.char_indices().find(|&(place, character)| {
        character == '?' && is_query(&text[..place], &text[place + 1..])
    });
    let query = query.map(|(place, _)| (place + 1, length_of_query(&text[place + 1..])));
    let secret = secret(text);
    match (query, secret) {
        (Some(query), Some(secret)) => Some(if query.0 < secret.0 { query } else { secret }),
        (query, secret) => query.or(secret),
    }
}

/// A question mark in a path, not at the end of a sentence, and not before what was left out already.
fn is_query(before: &str, after: &str) -> bool {
    let next = after.chars().next();
    before.ends_with(|last: char| !last.is_whitespace())
        && next.is_some_and(|next| !next.is_whitespace() && !"\"'…".contains(next))
}

fn length_of_query(text: &str) -> usize {
    text.find(|character: char| character.is_whitespace() || "\"'`<>)]}".contains(character))
        .unwrap_or(text.len())
}

/// Where a secret stands behind its name: `Authorization: Basic …`, `"cookie":["…"]`, `token=…`.
fn secret(text: &str) -> Option<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let places = SECRETS.split('|').filter_map(|name| {
        let mut from = 0;
        loop {
            let place = from + lower[from..].find(name)? + name.len();
            let (gap, length) = value(&text[place..], name);
            if length > 0 {
                return Some((place + gap, length));
            }
            from = place;
        }
    });
    places.min()
}

/// The gap between the name of a secret and its value, and the length of the value; 0 if there is none.
fn value(text: &str, name: &str) -> (usize, usize) {
    let is_joined = name.ends_with(['=', ' ']);
    let gap = text.find(|it: char| !"\"': =[\\".contains(it)).unwrap_or(text.len());
    let has_sign = text[..gap].contains([':', '=']);
    let rest = &text[gap..];
    if !(is_joined || has_sign) || rest.starts_with(LEFT_OUT) {
        return (0, 0);
    }
    let is_quoted = text[..gap].contains(['"', '\'']);
    let end = if is_quoted {
        rest.find(['"', '\''])
    } else {
        rest.find(|it: char| "\"',;&)}]".contains(it) || is_joined && it.is_whitespace())
    };
    // A header has its value up to the end of the line.
    let end = end.unwrap_or(rest.len());
    (gap, end)
}

/// `https://ada:secret@example.com` without the name and the password.
fn without_credentials(text: &str) -> Cow<'_, str> {
    if !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("://") {
        clean.push_str(before);
        clean.push_str("://");
        let end = after
            .find(|it: char| it.is_whitespace() || "/\"'?".contains(it))
            .unwrap_or(after.len());
        rest = match after[..end].rfind('@') {
            Some(at) => {
                clean.push_str(LEFT_OUT);
                &after[at..]
            }
            None => after,
        };
    }
    clean.push_str(rest);
    Cow::Owned(clean)
}
