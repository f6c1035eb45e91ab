//! Inputs that say why no response came: the last line of curl, the error of a browser.

use super::super::head::{Extent, Head};
use crate::line;
use crate::response::details::curl_exit_code;

/// The longest line that is kept.
const LINE_MAX: usize = 300;

/// The head of a request that failed: 000, and the line that says why.
pub(super) fn read(text: &str) -> Option<Head> {
    let failure = text.lines().find_map(find_failure).or_else(|| find_failure_in_words(text))?;
    let end = failure.char_indices().nth(LINE_MAX).map_or(failure.len(), |(end, _)| end);
    Some(Head {
        code: Some(0),
        code_text: "000".to_owned(),
        failure: Some(failure[..end].to_owned()),
        extent: Extent::StatusLine,
        ..Head::default()
    })
}

/// The most lines of an error message. A longer text is a log.
const MESSAGE_LINES_MAX: usize = 60;

/// The line in which another client says in words why no response came. A log that names a status, or
/// an error that has nothing to do with HTTP, is none.
fn find_failure_in_words(text: &str) -> Option<&str> {
    if text.lines().nth(MESSAGE_LINES_MAX).is_some() {
        return None;
    }
    let failure = text.lines().map(str::trim).find(|line| curl_exit_code(line).is_some())?;
    let mut reader = line::Reader::default();
    let is_log = text.lines().any(|line| {
        let reading = reader.read(line.as_bytes());
        reading.status.is_some() || reading.writer.is_some()
    });
    (!is_log).then_some(failure)
}

/// The part of a line that names the failure.
fn find_failure(text: &str) -> Option<&str> {
    let line = text.trim();
    if let Some(index) = line.find("curl: (") {
        // With 22 and some others curl had a response, of which it names the code.
        let status = line::read_text(&line[index..]).status;
        return Some(&line[index..]).filter(|_| status.is_none_or(|(code, _)| code == 0));
    }
    if let Some(index) = line.find("net::ERR_").or_else(|| line.find("NS_ERROR_")) {
        let end = line[index..].find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':');
        return Some(&line[index..index + end.unwrap_or(line.len() - index)]);
    }
    let is_code = |prefix: &str| {
        line.starts_with(prefix)
            && line
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte == b'_' || byte.is_ascii_digit())
    };
    ["ERR_", "SEC_ERROR_", "SSL_ERROR_", "PR_", "MOZILLA_PKIX_ERROR_"]
        .into_iter()
        .any(is_code)
        .then_some(line)
}
