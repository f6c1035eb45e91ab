//! Text for people: sanitized, wrapped and cut.

use httpstatus::render::text::{columns_of, count_lines, cut, sanitize_short, write_wrapped};

use super::is_harmful;

/// The first byte is an indent, two more are a width, the rest is a text.
pub(crate) fn check(bytes: &[u8]) {
    let [indent, high, low, rest @ ..] = bytes else { return };
    let width = usize::from(u16::from_be_bytes([*high, *low])) % 301;
    let text = String::from_utf8_lossy(rest);
    let sanitized = sanitize_short(&text);
    assert!(!sanitized.contains(is_harmful), "{sanitized:?}");
    assert!(sanitized.chars().count() <= 81 * "\\u{e007f}".len(), "{sanitized:?}");
    check_wrapped(&sanitized, usize::from(indent % 40), width);
    check_cut(&sanitized, width);
}

/// Wrapped text is the same text, and no line is wider than it may be unless it is a single word.
fn check_wrapped(text: &str, indent: usize, width: usize) {
    let mut out = Vec::new();
    write_wrapped(&mut out, indent, text, width).expect("a vector takes any text");
    let out = String::from_utf8(out).expect("UTF-8");
    let spaces = " ".repeat(indent);
    let lines: Vec<_> = out.strip_suffix('\n').expect("a last line end").split('\n').collect();
    assert_eq!(lines.len(), count_lines(indent, text, width), "{text:?}");
    let bare = lines.iter().enumerate().map(|(number, line)| match number {
        0 => *line,
        _ => line.strip_prefix(&*spaces).expect("an indent"),
    });
    let bare: Vec<_> = bare.collect();
    assert_eq!(bare.join(" "), text);
    let most = width.clamp(20, 100).saturating_sub(indent).max(10);
    for line in bare {
        let columns = columns_of(line);
        assert!(
            columns <= most || !line.trim_start().contains(' '),
            "{columns} > {most}: {line:?}"
        );
    }
}

/// A cut text fits, and is the beginning of the text.
fn check_cut(text: &str, width: usize) {
    let shown = cut(text, width, "\u{2026}");
    if columns_of(text) <= width {
        assert_eq!(shown, text);
    } else {
        assert!(columns_of(&shown) <= width.max(1), "{shown:?} at {width}");
        let start = shown.strip_suffix('\u{2026}').expect("an ellipsis");
        assert!(text.starts_with(start), "{shown:?} of {text:?}");
    }
}
