//! Makes a line fit to be shown: cuts it, and removes query strings, credentials and cookies.

use std::borrow::Cow;

/// The most bytes of a line that are shown.
const BYTES_MAX: usize = 512;

/// What takes the place of what was removed.
const LEFT_OUT: &str = "\u{2026}";

/// Names that are followed by a secret, separated by `|`. The secret ends with the quotes or the word.
const SECRETS: &str = "authorization|cookie|password|passwd|pwd=|secret|token|apikey|api_key|api-key|\
    access_key|accesskey|signature|credential|session|bearer |basic |x-amz-security|auth=|sig=";

/// A line cut to 512 bytes, without query strings and secrets. Control characters are kept: whoever
/// prints the line has to escape them.
///
/// ```
/// use httpstatus::line::redact;
///
/// let line = b"GET /login?user=ada&token=1 HTTP/1.1";
/// assert_eq!(redact(line), "GET /login?\u{2026} HTTP/1.1");
/// ```
#[must_use]
pub fn redact(line: &[u8]) -> String {
    // More than is shown: what is removed makes room for what comes after it.
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

/// The longest beginning of a text that has at most this many bytes and ends between two characters.
pub(super) fn start_of(text: &str, max_bytes: usize) -> &str {
    let end = (0..=max_bytes.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or(0)]
}

/// The next query string or secret, as (offset, length).
fn next_secret(text: &str) -> Option<(usize, usize)> {
    let query = text.char_indices().find(|&(place, character)| {
        character == '?' && is_query(&text[..place], &text[place + 1..])
    });
    let query = query.map(|(place, _)| (place + 1, length_of_query(&text[place + 1..])));
    let secret = next_named_secret(text);
    match (query, secret) {
        (Some(query), Some(secret)) => Some(if query.0 < secret.0 { query } else { secret }),
        (query, secret) => query.or(secret),
    }
}

/// Whether a question mark begins a query string: it does not end a sentence, and what follows was not
/// removed already.
fn is_query(before: &str, after: &str) -> bool {
    let next = after.chars().next();
    before.ends_with(|last: char| !last.is_whitespace())
        && next.is_some_and(|next| !next.is_whitespace() && !"\"'…".contains(next))
}

fn length_of_query(text: &str) -> usize {
    text.find(|character: char| character.is_whitespace() || "\"'`<>)]}".contains(character))
        .unwrap_or(text.len())
}

/// The next secret after its name, as (offset, length): `Authorization: Basic …`, `"cookie":["…"]`,
/// `token=…`.
fn next_named_secret(text: &str) -> Option<(usize, usize)> {
    let lower = text.to_ascii_lowercase();
    let places = SECRETS.split('|').filter_map(|name| {
        let mut from = 0;
        loop {
            let place = from + lower[from..].find(name)? + name.len();
            let (offset, length) = secret_after(&text[place..], name);
            if length > 0 {
                return Some((place + offset, length));
            }
            from = place;
        }
    });
    places.min()
}

/// The (offset, length) of the secret in the text after its name. The length is 0 if there is none, or
/// if it was removed already.
fn secret_after(text: &str, name: &str) -> (usize, usize) {
    let is_joined = name.ends_with(['=', ' ']);
    let offset = text.find(|it: char| !"\"': =[\\".contains(it)).unwrap_or(text.len());
    let has_separator = text[..offset].contains([':', '=']);
    let rest = &text[offset..];
    if !(is_joined || has_separator) || rest.starts_with(LEFT_OUT) {
        return (0, 0);
    }
    let is_quoted = text[..offset].contains(['"', '\'']);
    let end = if is_quoted {
        rest.find(['"', '\''])
    } else {
        rest.find(|it: char| "\"',;&)}]".contains(it) || is_joined && it.is_whitespace())
    };
    // The value of a header ends with the line.
    (offset, end.unwrap_or(rest.len()))
}

/// A text without the names and passwords in its URLs: `https://ada:secret@example.com`.
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
