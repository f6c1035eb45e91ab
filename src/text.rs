//! Text for people: somebody else's made harmless, our own wrapped.

use std::borrow::Cow;
use std::io::{self, Write};

use textwrap::{Options, WordSplitter, WrapAlgorithm};

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
    let short = text.char_indices().nth(ECHO_MAX).is_none();
    if short && !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::new();
    for character in text.chars().take(ECHO_MAX) {
        if is_unsafe(character) {
            cleaned.extend(character.escape_unicode());
        } else {
            cleaned.push(character);
        }
    }
    if !short {
        cleaned.push('\u{2026}');
    }
    Cow::Owned(cleaned)
}

/// Control characters, line and paragraph separators, and the invisible ones that reorder text.
fn is_unsafe(character: char) -> bool {
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
/// others. `first` may have escape sequences; its columns count as `indent`.
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
    let columns = width.clamp(NARROWEST, WIDEST).saturating_sub(indent).max(NARROWEST / 2);
    let options = Options::new(columns)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    for (number, line) in textwrap::wrap(text, options).iter().enumerate() {
        if number == 0 {
            writeln!(out, "{first}{line}")?;
        } else {
            writeln!(out, "{:indent$}{line}", "")?;
        }
    }
    Ok(())
}
