//! A list of words as one text with a line for each, sorted by bytes, and found by bisection: no
//! pointers, and few pages touched. `build.rs` uses this file too.

use std::cmp::Ordering;

/// The lines of a sorted text from the first one on that is not less than a word: those that begin with
/// the word come first.
pub(super) fn lines_from<'a>(text: &'a str, word: &str) -> &'a str {
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = low.midpoint(high);
        let start = text.as_bytes()[..middle].iter().rposition(|&byte| byte == b'\n');
        let start = start.map_or(0, |line_feed| line_feed + 1).max(low);
        let line = text[start..].split('\n').next().unwrap_or_default();
        if line.bytes().cmp(word.bytes()) == Ordering::Less {
            low = (start + line.len() + 1).min(text.len());
        } else {
            high = start;
        }
    }
    &text[low..]
}

#[cfg(test)]
mod tests {
    use super::lines_from;

    #[test]
    fn the_first_line_that_is_not_less_is_found() {
        let text = "can not = not\ncancel = x\nlog in = login\nlog on = login";
        for (word, line) in [
            ("", Some("can not = not")),
            ("can", Some("can not = not")),
            ("cancel", Some("cancel = x")),
            ("log", Some("log in = login")),
            ("zebra", None),
        ] {
            assert_eq!(lines_from(text, word).lines().next(), line, "{word}");
        }
    }
}
