//! Lists, parameters, tokens and quoted strings in field values (RFC 9110 §5.6).

use std::borrow::Cow;

/// The members of a list that is separated by commas; a comma in quotes separates nothing. Empty
/// members are left out.
pub(super) fn split_list(value: &str) -> impl Iterator<Item = &str> {
    split_outside_quotes(value, ',').map(str::trim).filter(|item| !item.is_empty())
}

/// The parts between semicolons, the first of which is no parameter: `text/html`, `charset=utf-8`.
pub(super) fn split_parameters(item: &str) -> impl Iterator<Item = &str> {
    split_outside_quotes(item, ';').map(str::trim)
}

/// The name and the value of a parameter, without spaces around them and without quotes.
pub(super) fn split_parameter(part: &str) -> (&str, Option<Cow<'_, str>>) {
    match part.split_once('=') {
        Some((name, value)) => (name.trim(), Some(unquote(value.trim()))),
        None => (part.trim(), None),
    }
}

/// Splits at a character, except within quotes.
pub(super) fn split_outside_quotes(value: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    value.split(move |character: char| {
        is_quoted ^= character == '"' && !is_escaped;
        is_escaped = is_quoted && character == '\\' && !is_escaped;
        character == separator && !is_quoted
    })
}

/// The text in a quoted string; any other value as it is.
pub(super) fn unquote(value: &str) -> Cow<'_, str> {
    let inner = value.strip_prefix('"').map(|inner| inner.strip_suffix('"').unwrap_or(inner));
    match inner {
        None => Cow::Borrowed(value),
        Some(inner) if !inner.contains('\\') => Cow::Borrowed(inner),
        Some(inner) => {
            let mut characters = inner.chars();
            let mut text = String::with_capacity(inner.len());
            while let Some(character) = characters.next() {
                let escaped = if character == '\\' { characters.next() } else { None };
                text.push(escaped.unwrap_or(character));
            }
            Cow::Owned(text)
        }
    }
}

/// Whether a word is among others that are separated by spaces, in any case. A list of texts would have
/// a pointer each, which costs every start of the program.
pub(super) fn contains_word(words: &str, word: &str) -> bool {
    words.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether a text is a token: a method, a field name, a directive.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_token_byte)
}

/// Whether a token may have this byte (`tchar`).
pub(super) const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        )
}

/// Whether a text is one or more digits.
pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is a quoted string: in quotes, with none inside that is not escaped.
pub(super) fn is_quoted_string(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) else {
        return false;
    };
    let mut is_escaped = false;
    let is_bare_quote = |byte: u8| {
        let is_bare = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_bare
    };
    !inner.bytes().any(is_bare_quote) && !is_escaped
}
