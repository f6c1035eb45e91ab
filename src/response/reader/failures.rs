//! Inputs that say why no response came: the last line of curl, the error of a browser.

use super::super::head::{Extent, Head};
use crate::line;

/// The longest line that is kept.
const LINE_MAX: usize = 300;

/// The head of a request that failed: 000, and the line that says why.
pub(super) fn read(text: &str) -> Option<Head> {
    let failure = text.lines().find_map(find_failure)?;
    let end = failure.char_indices().nth(LINE_MAX).map_or(failure.len(), |(end, _)| end);
    Some(Head {
        code: Some(0),
        code_text: "000".to_owned(),
        failure: Some(failure[..end].to_owned()),
        extent: Extent::StatusLine,
        ..Head::default()
    })
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
        line.starts_with(prefix) && line.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_' || byte.is_ascii_digit())
    };
    ["ERR_", "SEC_ERROR_", "SSL_ERROR_", "PR_", "MOZILLA_PKIX_ERROR_"].into_iter().any(is_code).then_some(line)
}
