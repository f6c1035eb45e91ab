//! Numbers in a line that have the form of a status: three digits that are no part of something else.

/// Three digits, and the text around them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number<'l> {
    pub code: u16,
    /// The text before it on the line.
    pub left: &'l [u8],
    /// The text after it.
    pub right: &'l [u8],
}

/// The numbers of a line that may be a status. Left out are a port after a host, a percentage, a time
/// of day, an amount of money, and a part of a longer number, a version, an address, a path or a word.
pub(super) fn numbers(line: &[u8]) -> impl Iterator<Item = Number<'_>> + Clone {
    let mut place = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = line.get(place..)?;
            let start = place + rest.iter().position(u8::is_ascii_digit)?;
            let length = line[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            place = start + length;
            if let Some(number) = number(line, start, length) {
                return Some(number);
            }
        }
    })
}

fn number(line: &[u8], start: usize, length: usize) -> Option<Number<'_>> {
    let (left, right) = (&line[..start], &line[start + length..]);
    let &[a, b, c] = line.get(start..start + length)? else { return None };
    let code = [a, b, c].iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    (is_start(left) && is_end(right)).then_some(Number { code, left, right })
}

/// Whether a number of its own can begin after this text.
fn is_start(left: &[u8]) -> bool {
    let Some((&last, before)) = left.split_last() else { return true };
    let ends_word = |text: &[u8]| text.last().is_some_and(u8::is_ascii_alphanumeric);
    match last {
        // HTTP_404, FETCH_404, HTTP404
        b'_' => is_word_of_status(before),
        b'a'..=b'z' | b'A'..=b'Z' => is_word_of_status(left),
        b':' => !is_address(before),
        b'-' => !ends_word(before) && !before.ends_with(b"-"),
        // TCP_DENIED/403
        b'/' => ends_in_capitals(before),
        b'0'..=b'9'
        | b'.'
        | b','
        | b'+'
        | b'#'
        | b'$'
        | b'%'
        | b'&'
        | b'@'
        | b'~'
        | b'\\'
        | b'?' => false,
        _ => last < 0x80 || !before.is_empty() && !left.ends_with("\u{20ac}".as_bytes()),
    }
}

/// Whether a number of its own can end before this text.
fn is_end(right: &[u8]) -> bool {
    let is_digit = |text: Option<&u8>| text.is_some_and(u8::is_ascii_digit);
    match right.first() {
        None => true,
        Some(b'.' | b',') => !is_digit(right.get(1)) || is_sub_status(right),
        Some(b':') => !is_digit(right.get(1)),
        Some(b'-' | b'/') => !right.get(1).is_some_and(u8::is_ascii_alphanumeric),
        Some(b'_') => right.get(1).is_some_and(u8::is_ascii_uppercase),
        Some(b'%' | b'$') => false,
        Some(byte) => !byte.is_ascii_alphanumeric(),
    }
}

/// Whether a text begins with a sub-status, the `.13` of 404.13, and nothing else belongs to it.
fn is_sub_status(right: &[u8]) -> bool {
    let digits = right.iter().skip(1).take_while(|byte| byte.is_ascii_digit()).count();
    right[0] == b'.'
        && (1..=3).contains(&digits)
        && right.get(digits + 1).is_none_or(|byte| b" )]:,-".contains(byte))
}

/// Whether the text before a colon is a host, a file or a time, so that a port, a line or minutes follow.
fn is_address(before: &[u8]) -> bool {
    let is_part = |byte: &&u8| !byte.is_ascii_whitespace() && !b"\"'(){}<>=,;".contains(byte);
    let length = before.iter().rev().take_while(is_part).count();
    let word = &before[before.len() - length..];
    // `"status":404` and `localhost:404`: what is quoted is a key.
    word.iter().any(|byte| b".:/]\\".contains(byte) || byte.is_ascii_digit())
        || word.eq_ignore_ascii_case(b"localhost")
        || word.is_empty() && before.ends_with(b"]")
}

/// Whether the word right before a number says that the number is a status.
fn is_word_of_status(text: &[u8]) -> bool {
    let length = text.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let word = &text[text.len() - length..];
    ["http", "status", "fetch", "sc", "code"]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

fn ends_in_capitals(text: &[u8]) -> bool {
    let length =
        text.iter().rev().take_while(|byte| byte.is_ascii_uppercase() || **byte == b'_').count();
    length > 4 && text[text.len() - length..].contains(&b'_')
}
