//! Statuses without the version of HTTP in front, which stand before the fields of the response:
//! kubectl, OkHttp, the Azure SDKs, copies of a status line's end.

use super::super::head::Head;
use super::super::status_line::{start_head, three_digits};

/// Where in a line the name of a status begins, and the head that follows it.
pub(super) fn find_named_status(line: &str) -> Option<(usize, Head)> {
    find_response_status(line)
        .or_else(|| find_okhttp(line))
        .or_else(|| find_klog(line))
        .or_else(|| find_code_and_phrase(line))
}

/// `I0503 18:40:00.1 12 round_trippers.go:454] Response Status: 401 Unauthorized in 5 milliseconds`,
/// `Response status: 403`.
fn find_response_status(line: &str) -> Option<(usize, Head)> {
    const NAMES: [&str; 3] = ["Response Status: ", "Response status: ", "Response status code: "];
    let (index, name) = NAMES.iter().find_map(|name| Some((line.find(name)?, name)))?;
    let text = &line[index + name.len()..];
    let text = text.split_once(" in ").filter(|(_, rest)| rest.ends_with("milliseconds"));
    let text = text.map_or(&line[index + name.len()..], |(status, _)| status);
    Some((index, start_head(None, text).filter(|head| head.code.is_some())?))
}

/// `D/OkHttp: <-- 403 https://example.com/ (64ms)`, `<-- 403 Forbidden https://…`.
fn find_okhttp(line: &str) -> Option<(usize, Head)> {
    let index = line.find("<-- ")? + "<-- ".len();
    let rest = &line[index..];
    three_digits(rest.split(' ').next()?)?;
    let rest = rest.split_once("http").map_or(rest, |(status, _)| status);
    Some((index, start_head(None, rest)?))
}

/// `… "Response" verb="GET" status="401 Unauthorized" headers=<`, after which come the fields, each
/// behind a tab.
fn find_klog(line: &str) -> Option<(usize, Head)> {
    let (before, rest) = line.split_once("status=\"")?;
    let status = rest.strip_suffix("\" headers=<")?;
    let head = start_head(None, status).filter(|head| head.code.is_some())?;
    before.contains("\"Response\"").then_some((0, head))
}

/// `200 OK`.
fn find_code_and_phrase(line: &str) -> Option<(usize, Head)> {
    let text = line.trim();
    let (code, phrase) = text.split_once(' ')?;
    let is_phrase = phrase.starts_with(|first: char| first.is_ascii_uppercase())
        && phrase.chars().all(|character| character.is_alphabetic() || " '-".contains(character));
    three_digits(code).filter(|_| is_phrase && phrase.len() <= PHRASE_MAX)?;
    Some((line.len() - line.trim_start().len(), start_head(None, text)?))
}

/// The longest reason phrase that may stand alone.
const PHRASE_MAX: usize = 40;
