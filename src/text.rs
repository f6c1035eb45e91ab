//! Text for people: somebody else's made harmless, our own wrapped.

use std::borrow::Cow;
use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

/// The widest that prose gets, in columns: longer lines are hard to read.
pub const WIDEST: usize = 100;

/// The narrowest that text is wrapped to; on a narrower terminal the terminal breaks the lines.
const NARROWEST: usize = 20;

/// The most characters of somebody's input that a message repeats.
const ECHO_MAX: usize = 80;

/// Somebody else's text, fit for a terminal and for one line: shortened to 80 characters, and
/// characters that would control the terminal or reorder the line written as escapes.
///
/// ```
/// use httpstatus::text::clean;
/// assert_eq!(clean("not found"), "not found");
/// assert_eq!(clean("\u{1b}[31mred"), "\\u{1b}[31mred");
/// ```
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    clean_to(ECHO_MAX, text)
}

/// The same, shortened to another number of characters.
#[must_use]
pub fn clean_to(most: usize, text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => harmless(text),
        Some((end, _)) => Cow::Owned(format!("{}\u{2026}", harmless(&text[..end]))),
    }
}

/// The same, not shortened.
#[must_use]
pub fn harmless(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::new();
    for character in text.chars() {
        if is_unsafe(character) {
            cleaned.extend(character.escape_unicode());
        } else {
            cleaned.push(character);
        }
    }
    Cow::Owned(cleaned)
}

/// Control characters, line and paragraph separators, and the invisible ones that reorder text.
pub(crate) fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Writes a paragraph: `first` before its first line, as many blanks as `indent` says before the
/// others. `first` may have escape sequences; its columns count as `indent`. A word of `text` may be
/// wrapped in them.
///
/// # Errors
///
/// When writing fails.
pub fn paragraph(
    out: &mut impl Write,
    first: &str,
    indent: usize,
    text: &str,
    width: usize,
) -> io::Result<()> {
    out.write_all(first.as_bytes())?;
    hang(out, indent, text, width)
}

/// Writes the rest of a paragraph of whose first line `indent` columns are written.
///
/// The lines go straight to `out`: wrapped by textwrap they took three quarters of the instructions
/// of a card.
///
/// # Errors
///
/// When writing fails.
pub fn hang(out: &mut impl Write, indent: usize, text: &str, width: usize) -> io::Result<()> {
    let columns = width.clamp(NARROWEST, WIDEST).saturating_sub(indent).max(NARROWEST / 2);
    let mut rest = text;
    loop {
        let (line, more) = rest.split_at(line_end(rest, columns));
        out.write_all(line.as_bytes())?;
        out.write_all(b"\n")?;
        let Some(more) = more.strip_prefix(' ') else { return Ok(()) };
        out.write_all(blanks(indent).as_bytes())?;
        rest = more;
    }
}

/// A text as it stands where it fits behind `indent` columns, else with line breaks in it.
#[must_use]
pub fn wrapped(text: &str, indent: usize, width: usize) -> Cow<'_, str> {
    if indent + columns(text) <= width {
        return Cow::Borrowed(text);
    }
    let mut lines = Vec::new();
    match hang(&mut lines, indent, text, width) {
        Ok(()) => Cow::Owned(String::from_utf8_lossy(&lines).trim_end().to_owned()),
        Err(_) => Cow::Borrowed(text),
    }
}

/// The bytes of the words that fit on the first line; of one word at least.
fn line_end(text: &str, columns: usize) -> usize {
    let Some(start) = text.as_bytes().get(..=columns) else { return text.len() };
    let end = if start.iter().all(|byte| (b' '..=b'~').contains(byte)) {
        // A byte a column: the last blank on the line is where it ends.
        start.iter().rposition(|&byte| byte == b' ')
    } else {
        let (mut shown, mut word) = (0, 0);
        let ends = text.match_indices(' ').map(|(place, _)| place).chain([text.len()]);
        ends.take_while(|&end| {
            shown += shown_columns(&text[word..end]);
            word = end;
            shown <= columns
        })
        .last()
    };
    end.or_else(|| text.find(' ')).unwrap_or(text.len())
}

/// So many blanks, at most [`WIDEST`].
#[must_use]
pub fn blanks(count: usize) -> &'static str {
    const BLANKS: [u8; WIDEST] = [b' '; WIDEST];
    str::from_utf8(&BLANKS[..count.min(WIDEST)]).unwrap_or_default()
}

/// The columns that a text takes on a terminal.
#[must_use]
pub fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The same of a text that may have escape sequences of colour.
fn shown_columns(text: &str) -> usize {
    let mut parts = text.split('\u{1b}');
    let before = parts.next().map_or(0, columns);
    let behind = parts.filter_map(|part| part.split_once('m')).map(|(_, shown)| columns(shown));
    before + behind.sum::<usize>()
}
