//! Text for people: echoed and wrapped.

use httpstatus::text::{clean, columns, hang};

use super::is_harmful;

/// The first byte is an indent, two more are a width, the rest is a text.
pub(crate) fn check(bytes: &[u8]) {
    let [indent, high, low, rest @ ..] = bytes else { return };
    let width = usize::from(u16::from_be_bytes([*high, *low])) % 301;
    let text = String::from_utf8_lossy(rest);
    let cleaned = clean(&text);
    assert!(!cleaned.contains(is_harmful), "{cleaned:?}");
    assert!(cleaned.chars().count() <= 81 * "\\u{e007f}".len(), "{cleaned:?}");
    wrap(&cleaned, usize::from(indent % 40), width);
}

/// Wrapped text is the same text, and no line is wider than it may be but by a single word.
fn wrap(text: &str, indent: usize, width: usize) {
    let mut out = Vec::new();
    hang(&mut out, indent, text, width).expect("a vector takes any text");
    let out = String::from_utf8(out).expect("UTF-8");
    let blanks = " ".repeat(indent);
    let lines: Vec<_> = out.strip_suffix('\n').expect("a last line end").split('\n').collect();
    let bare = lines.iter().enumerate().map(|(number, line)| match number {
        0 => *line,
        _ => line.strip_prefix(&*blanks).expect("an indent"),
    });
    let bare: Vec<_> = bare.collect();
    assert_eq!(bare.join(" "), text);
    let most = width.clamp(20, 100).saturating_sub(indent).max(10);
    for line in bare {
        let fits = columns(line) <= most;
        assert!(fits || !line.trim_start().contains(' '), "{} > {most}: {line:?}", columns(line));
    }
}
