//! Whether an input shows a response at all, decided cheaply at first: most inputs of many lines are
//! logs.

use super::super::status_line::three_digits;
use super::{har, read_text, text};

/// What printed objects, panes, pages and failures have, and few lines of logs.
const SIGNS: &str = "eaders erver ontent- RawContent curl: ERR_ _ERROR_ <title> <h1> <TITLE> Response Array \
    ENOTFOUND EAI_AGAIN ertificate CERTIFICATE_ x509 PKIX resolve ECONNRE refused reset handshake Handshake \
    hang RemoteDisconnected NoHttpResponse UnknownHost ETIMEDOUT timed";

/// How the name of a status begins a line.
const STATUS_NAMES: &str = "status :status";

/// The longest line that is looked at.
const LINE_MAX: usize = 400;

/// Whether the beginning of an input has the head of a response, or is that of a HAR file.
///
/// ```
/// use httpstatus::response::has_head;
///
/// assert!(has_head(b"HTTP/1.1 404 Not Found\r\nServer: nginx\r\n"));
/// assert!(!has_head(b"1.2.3.4 - - [x] \"GET / HTTP/1.1\" 404 157\n"));
/// ```
#[must_use]
pub fn has_head(start: &[u8]) -> bool {
    if har::begins_like_json(start) {
        return is_har(start);
    }
    let may_begin =
        |line: &[u8]| has_status_line(&String::from_utf8_lossy(line)) || begins_with_name(line);
    let is_likely = is_utf16(start) || lines(start).any(may_begin);
    is_likely
        && super::encoding::decode(start)
            .and_then(text::read)
            .is_ok_and(|text| !text.heads.is_empty())
}

/// Whether a whole input shows a response in any form, or why none came. A log that has one in it does
/// not.
#[must_use]
pub fn is_response(input: &[u8]) -> bool {
    if has_head(input) {
        return true;
    }
    let is_log = har::begins_like_json(input) && is_json_log(input);
    let is_log =
        is_log && (lines(input.trim_ascii()).nth(1).is_some() || !contains(input, "headers"));
    let is_likely = is_utf16(input) || lines(input).any(may_show_response);
    let read = |input| super::encoding::decode(input).and_then(read_text);
    is_likely && !is_log && read(input).is_ok_and(|reading| !reading.heads.is_empty())
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split(|&byte| byte == b'\n').map(|line| &line[..line.len().min(LINE_MAX)])
}

fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [_, 0, _, 0, ..] | [0, _, 0, _, ..])
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

/// Whether JSON is a log, with an object per line.
fn is_json_log(bytes: &[u8]) -> bool {
    let first = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
    first.trim_ascii_end().ends_with(b"}")
}

/// Whether JSON is a HAR file, or an entry of one.
fn is_har(bytes: &[u8]) -> bool {
    let is_file = contains(bytes, "\"entries\"") && contains(bytes, "\"log\"");
    let is_entry = contains(bytes, "\"startedDateTime\"") || contains(bytes, "\"_initiator\"");
    let has_response = contains(bytes, "\"response\"") && contains(bytes, "\"headers\"");
    is_file
        || is_entry
        || has_response && (!is_json_log(bytes) || contains(bytes, "\"httpVersion\""))
}

fn begins_with_name(line: &[u8]) -> bool {
    let text = String::from_utf8_lossy(line);
    let text =
        text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '\u{feff}'));
    let begins =
        |name: &str| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    STATUS_NAMES.split(' ').any(begins)
        || three_digits(text.split(' ').next().unwrap_or_default()).is_some()
        || ["esponse Status: ", "esponse status", "<-- ", "headers=<", ":status: "]
            .iter()
            .any(|sign| text.contains(sign))
}

fn may_show_response(line: &[u8]) -> bool {
    begins_with_name(line) || SIGNS.split(' ').any(|sign| contains(line, sign))
}

/// Whether a version of HTTP stands there with a number after it. In an access log a quote is between
/// them.
fn has_status_line(line: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    line.match_indices("HTTP/").any(|(index, name)| {
        let rest = line[index + name.len()..].trim_start_matches(is_part);
        rest.starts_with([' ', '\t']) && rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
    })
}
