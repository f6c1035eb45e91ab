//! Text on a terminal: sanitizes untrusted text, wraps and cuts our own.

use std::borrow::Cow;
use std::io::{self, Write};

use unicode_width::UnicodeWidthChar;

/// The widest that prose gets, in columns: longer lines are hard to read.
pub const PROSE_MAX: usize = 100;

/// A width at which nothing is wrapped: every text stays on one line.
pub const UNWRAPPED: usize = usize::MAX;

/// The narrowest that text is wrapped to; on a narrower terminal the terminal breaks the lines.
const NARROWEST: usize = 20;

/// The most characters of untrusted text that a message repeats.
const ECHO_MAX: usize = 80;

/// Untrusted text made safe for one line of a terminal, and cut to 80 characters: characters that
/// would control the terminal or reorder the line are written as escapes.
#[must_use]
pub fn sanitize_short(text: &str) -> Cow<'_, str> {
    sanitize_to(ECHO_MAX, text)
}

/// As [`sanitize_short`], cut to another number of characters.
#[must_use]
pub fn sanitize_to(most: usize, text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        None => sanitize(text),
        Some((end, _)) => Cow::Owned(format!("{}\u{2026}", sanitize(&text[..end]))),
    }
}

/// As [`sanitize_short`], not cut.
#[must_use]
pub fn sanitize(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut sanitized = String::new();
    for character in text.chars() {
        if is_unsafe(character) {
            sanitized.extend(character.escape_unicode());
        } else {
            sanitized.push(character);
        }
    }
    Cow::Owned(sanitized)
}

/// Whether a character controls the terminal, separates lines or paragraphs, or is an invisible one
/// that reorders text.
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

/// Writes a text in lines of `width` columns. The caller has already written `indent` columns of the
/// first line; the other lines begin with as many spaces. No word is cut. Escape sequences of colour
/// take no columns.
///
/// textwrap did this with three quarters of the instructions of a whole answer.
///
/// # Errors
///
/// When writing fails.
pub fn write_wrapped(
    out: &mut impl Write,
    indent: usize,
    text: &str,
    width: usize,
) -> io::Result<()> {
    for (number, line) in lines(indent, text, width).enumerate() {
        if number > 0 {
            out.write_all(spaces(indent).as_bytes())?;
        }
        out.write_all(line.as_bytes())?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The number of lines that [`write_wrapped`] writes.
#[must_use]
pub fn count_lines(indent: usize, text: &str, width: usize) -> usize {
    lines(indent, text, width).count()
}

/// The lines of a wrapped text, without their indent.
fn lines(indent: usize, text: &str, width: usize) -> impl Iterator<Item = &str> {
    let columns = if width == UNWRAPPED {
        UNWRAPPED - 1
    } else {
        width.clamp(NARROWEST, PROSE_MAX).saturating_sub(indent).max(NARROWEST / 2)
    };
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let (line, more) = text.split_at(first_line_end(text, columns));
        rest = more.strip_prefix(' ');
        Some(line)
    })
}

/// The bytes of the words that fit on the first line; at least one word.
fn first_line_end(text: &str, columns: usize) -> usize {
    let Some(start) = text.as_bytes().get(..=columns) else { return text.len() };
    let end = if start.iter().all(|byte| (b' '..=b'~').contains(byte)) {
        // One column per byte: the line ends at its last space.
        start.iter().rposition(|&byte| byte == b' ')
    } else {
        let (mut used, mut word) = (0, 0);
        let ends = text.match_indices(' ').map(|(index, _)| index).chain([text.len()]);
        ends.take_while(|&end| {
            used += columns_of(&text[word..end]);
            word = end;
            used <= columns
        })
        .last()
    };
    end.or_else(|| text.find(' ')).unwrap_or(text.len())
}

/// A text cut to some columns, with `ellipsis` at its end if anything is missing. Escape sequences
/// take no columns and are kept, also behind the cut, so that a style that was begun is ended.
#[must_use]
pub fn cut<'a>(text: &'a str, columns: usize, ellipsis: &str) -> Cow<'a, str> {
    if columns_of(text) <= columns {
        return Cow::Borrowed(text);
    }
    let room = columns.saturating_sub(columns_of(ellipsis));
    let mut shown = String::with_capacity(text.len());
    let (mut used, mut is_cut) = (0, false);
    for piece in pieces(text) {
        match piece {
            Piece::Escape(sequence) => shown.push_str(sequence),
            Piece::Character(_) if is_cut => {}
            Piece::Character(character) => {
                used += character.width().unwrap_or(0);
                if used <= room {
                    shown.push(character);
                } else {
                    is_cut = true;
                    let kept = shown.trim_end().len();
                    shown.truncate(kept);
                    shown.push_str(ellipsis);
                }
            }
        }
    }
    Cow::Owned(shown)
}

/// The line ends of a text.
#[must_use]
pub fn count_line_ends(text: &[u8]) -> usize {
    text.split(|&byte| byte == b'\n').count() - 1
}

/// This many spaces, at most [`PROSE_MAX`].
#[must_use]
pub fn spaces(count: usize) -> &'static str {
    const SPACES: [u8; PROSE_MAX] = [b' '; PROSE_MAX];
    str::from_utf8(&SPACES[..count.min(PROSE_MAX)]).unwrap_or_default()
}

/// The columns that a text takes on a terminal; its escape sequences take none.
#[must_use]
pub fn columns_of(text: &str) -> usize {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.len();
    }
    let width = |piece| match piece {
        Piece::Escape(_) => 0,
        Piece::Character(character) => character.width().unwrap_or(0),
    };
    pieces(text).map(width).sum()
}

/// A character of a text, or an escape sequence of ours: a style (`ESC [ … m`) or one end of a link
/// (`ESC ] … ESC \`).
enum Piece<'a> {
    Character(char),
    Escape(&'a str),
}

fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let length = match rest.as_bytes() {
            [b'\x1b', b'[', ..] => rest.find('m').map(|end| end + 1),
            [b'\x1b', b']', ..] => rest.find("\x1b\\").map(|end| end + 2),
            _ => None,
        };
        if let Some(length) = length {
            let (sequence, behind) = rest.split_at(length);
            rest = behind;
            return Some(Piece::Escape(sequence));
        }
        let character = rest.chars().next()?;
        rest = &rest[character.len_utf8()..];
        Some(Piece::Character(character))
    })
}

#[cfg(test)]
mod tests {
    use super::{columns_of, count_lines, cut, write_wrapped};

    fn wrapped(indent: usize, text: &str, width: usize) -> String {
        let mut out = Vec::new();
        write_wrapped(&mut out, indent, text, width).expect("a vector takes any text");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn lines_end_between_words_and_go_on_below_the_first() {
        let text = "one two three four five six seven";
        assert_eq!(wrapped(2, text, 22), "one two three four\n  five six seven\n");
        assert_eq!(count_lines(2, text, 22), 2);
    }

    #[test]
    fn a_word_that_is_wider_than_the_line_is_not_cut() {
        assert_eq!(
            wrapped(0, "a https://example.com/a/long/path b", 20),
            "a\nhttps://example.com/a/long/path\nb\n"
        );
    }

    #[test]
    fn behind_an_indent_as_wide_as_the_terminal_there_are_ten_columns() {
        let spaces = " ".repeat(20);
        assert_eq!(wrapped(20, "two words and more", 20), format!("two words\n{spaces}and more\n"));
    }

    #[test]
    fn prose_is_at_most_a_hundred_columns_wide() {
        let text = "word ".repeat(60);
        assert!(wrapped(0, text.trim_end(), 300).lines().all(|line| line.len() <= 100));
    }

    #[test]
    fn escape_sequences_take_no_columns() {
        assert_eq!(columns_of("\x1b[1mbold\x1b[0m"), 4);
        assert_eq!(columns_of("\x1b]8;;https://example.com\x1b\\404\x1b]8;;\x1b\\"), 3);
        let text = "\x1b[1mone\x1b[0m \x1b[1mtwo\x1b[0m three four five";
        assert_eq!(count_lines(0, text, 23), 1);
    }

    #[test]
    fn a_cut_text_keeps_its_styles_whole() {
        assert_eq!(cut("short", 5, "\u{2026}"), "short");
        assert_eq!(cut("too long", 6, "\u{2026}"), "too l\u{2026}");
        assert_eq!(cut("too long", 5, "\u{2026}"), "too\u{2026}");
        assert_eq!(cut("\x1b[1mbold text\x1b[0m", 6, "..."), "\x1b[1mbol...\x1b[0m");
    }
}
