//! Takes off a line what a terminal, an editor or a debugger has added to it: colours, byte order
//! marks, a progress meter, line ends that are written out.

use std::borrow::Cow;

const ESCAPE: char = '\u{1b}';

/// A line as text, without colours, marks and the progress meter.
pub(super) fn clean(line: &[u8]) -> Cow<'_, str> {
    let text = String::from_utf8_lossy(without_shown_end(without_meter(line)));
    if text.bytes().all(|byte| byte == b'\t' || (b' '..0x7f).contains(&byte)) {
        return text;
    }
    let text = if is_colored(&text) { Cow::Owned(without_escapes(&text)) } else { text };
    if text.contains(['\u{feff}', '\u{a0}', '\u{200b}']) {
        return Cow::Owned(text.replace(['\u{feff}', '\u{200b}'], "").replace('\u{a0}', " "));
    }
    text
}

/// Whether the escape sequences are the tool's own: it colours names, while a server can put them
/// only into values.
fn is_colored(text: &str) -> bool {
    let Some(escape) = text.find(ESCAPE) else { return false };
    text.find(": ").is_none_or(|colon| escape < colon)
}

/// A line without `ESC [ … m` and the like, and without links (`ESC ] … ESC \`).
fn without_escapes(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(index) = rest.find(ESCAPE) {
        plain.push_str(&rest[..index]);
        let sequence = &rest[index + 1..];
        rest = if let Some(parameters) = sequence.strip_prefix('[') {
            after(parameters, |character| ('@'..='~').contains(&character))
        } else if let Some(link) = sequence.strip_prefix(']') {
            let end = link.find("\u{1b}\\").map(|end| end + 2);
            &link[end.or_else(|| link.find('\u{7}').map(|end| end + 1)).unwrap_or(link.len())..]
        } else {
            sequence
        };
    }
    plain + rest
}

/// What follows the first character like this.
fn after(text: &str, is_end: impl Fn(char) -> bool) -> &str {
    let mut parts = text.splitn(2, is_end);
    parts.next();
    parts.next().unwrap_or_default()
}

/// curl's progress meter, unless `-s` forbids it, stands in front of other lines: after a CR there are
/// numbers, sizes and times.
fn without_meter(line: &[u8]) -> &[u8] {
    let Some(last) = line.iter().rposition(|&byte| byte == b'\r') else { return line };
    if !line.starts_with(b"\r") {
        return line;
    }
    let is_meter = |byte: &u8| byte.is_ascii_digit() || b" :-.kMGTP".contains(byte);
    let rest = &line[last + 1..];
    &rest[rest.iter().position(|byte| !is_meter(byte)).unwrap_or(rest.len())..]
}

/// A line without the carriage return that `cat -A` and Mojolicious show as characters at its end.
fn without_shown_end(line: &[u8]) -> &[u8] {
    [&b"^M$"[..], b"\\x0d"].iter().find_map(|end| line.strip_suffix(*end)).unwrap_or(line)
}

/// The ways to write a line end out, those with both characters first.
const WRITTEN_LINE_ENDS: [&str; 6] = ["\\\\r\\\\n", "\\r\\n", "[\\r][\\n]", "\\\\n", "\\n", "^M"];

/// Whether a line shows a line end as characters, as debuggers and JSON do.
pub(super) fn has_written_line_end(text: &str) -> bool {
    text.contains('\\') && WRITTEN_LINE_ENDS.iter().any(|end| text.contains(end))
        || text.ends_with("^M")
}

/// Whether the last characters of a line, quotes aside, are a line end.
pub(super) fn ends_with_written_line_end(text: &str) -> bool {
    let text = text.trim_end_matches(['"', '\'', '`', ',', ' ']);
    WRITTEN_LINE_ENDS.iter().any(|end| text.ends_with(end))
}

/// The lines that one line shows with their ends written out. What follows the last end is a line of
/// its own, unless it only closes a quotation.
pub(super) fn split_written_lines(text: &str) -> Vec<&str> {
    let Some(end) = WRITTEN_LINE_ENDS.iter().find(|end| text.contains(**end)) else {
        return vec![text];
    };
    let mut lines: Vec<&str> = text.split(end).collect();
    match lines.last_mut() {
        Some(last) if closes_quotation(last) => drop(lines.pop()),
        Some(last) if is_cut(last) => *last = "...",
        _ => {}
    }
    lines
}

/// Whether a debugger has cut a quotation: `Date: Mon"..., 4096) = 512`.
fn is_cut(text: &str) -> bool {
    ["\"...", "'...", "\"\u{2026}"].iter().any(|end| text.contains(end))
}

/// Whether a text is at most a closing quote with what may follow it.
fn closes_quotation(text: &str) -> bool {
    let rest = text.trim_start_matches(['"', '\'', '`', ' ']);
    rest.is_empty() || rest.len() < text.len() && rest.starts_with([',', ')', ']', '}', ';'])
}

#[cfg(test)]
mod tests {
    use super::{clean, split_written_lines};

    #[test]
    fn colours_of_a_terminal_are_taken_off() {
        for (line, plain) in [
            ("\u{1b}[1mServer\u{1b}[0m: awselb/2.0", "Server: awselb/2.0"),
            ("\u{1b}[34mHTTP\u{1b}[39;49;00m/1.1 \u{1b}[31m502\u{1b}[0m", "HTTP/1.1 502"),
            (
                "\u{1b}[1mlocation\u{1b}[0m: \u{1b}]8;;https://a/\u{1b}\\/b\u{1b}]8;;\u{1b}\\",
                "location: /b",
            ),
            ("\u{feff}HTTP/1.1 200 OK", "HTTP/1.1 200 OK"),
            ("\u{a0}\u{a0}HTTP/1.1 200 OK", "  HTTP/1.1 200 OK"),
            (
                "2023-05-03 18:40:00 \u{1b}[32m<\u{1b}[0m HTTP/2 403",
                "2023-05-03 18:40:00 < HTTP/2 403",
            ),
        ] {
            assert_eq!(clean(line.as_bytes()), plain);
        }
    }

    #[test]
    fn escape_sequences_in_a_value_are_the_servers() {
        let line = "X-A: \u{1b}[31mred";
        assert_eq!(clean(line.as_bytes()), line);
    }

    #[test]
    fn written_line_ends_separate_lines() {
        assert_eq!(
            split_written_lines(r#"HTTP/1.1 403 No\r\nA: b\r\n\r\n""#),
            ["HTTP/1.1 403 No", "A: b", ""]
        );
        assert_eq!(split_written_lines(r#"HTTP/1.1 403 No[\r][\n]""#), ["HTTP/1.1 403 No"]);
        assert_eq!(split_written_lines(r"HTTP/1.1 403 No\nA: b"), ["HTTP/1.1 403 No", "A: b"]);
        assert_eq!(split_written_lines("HTTP/1.1 403 No"), ["HTTP/1.1 403 No"]);
        assert_eq!(
            split_written_lines(r#"HTTP/1.1 403 No\r\nDate: Mon"..., 9) = 9"#),
            ["HTTP/1.1 403 No", "..."]
        );
        assert_eq!(clean(b"A: b^M$"), "A: b");
    }
}
