//! What the response's own fields say, put to use: a row a field, with the function that reads it.

mod content;
mod credentials;
mod limits;
mod place;
mod waiting;

use std::time::SystemTime;

use super::head::Head;

/// What one field tells the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct Hint {
    /// The field's name, as its specification spells it.
    pub field: &'static str,
    /// What it says, in a sentence or two.
    pub says: String,
}

/// What a reader of a field is given.
struct Read<'a> {
    head: &'a Head,
    name: &'static str,
    value: &'a str,
    now: fn() -> SystemTime,
}

type Reader = fn(&Read) -> Option<String>;

/// The fields that tell something, the most urgent first. A reader answers `None` where a field
/// tells nothing beside this code.
const READERS: &[(&str, Reader)] = &[
    ("Retry-After", waiting::retry_after),
    ("WWW-Authenticate", credentials::www_authenticate),
    ("Proxy-Authenticate", credentials::www_authenticate),
    ("Allow", content::allow),
    ("Location", place::location),
    ("Content-Range", content::content_range),
    ("Upgrade", place::upgrade),
    ("Accept", content::accepted),
    ("Accept-Encoding", content::accepted),
    ("Accept-Patch", content::accepted),
    ("Accept-Post", content::accepted),
    ("RateLimit", limits::rate_limit),
    ("RateLimit-Remaining", limits::remaining),
    ("X-RateLimit-Remaining", limits::remaining),
    ("X-Rate-Limit-Remaining", limits::remaining),
    ("Content-Type", content::problem),
    ("Link", place::blocked_by),
    ("CF-Mitigated", place::challenged),
    ("Proxy-Status", place::proxy_status),
    ("X-Vercel-Error", place::named_error),
    ("X-Cf-RouterError", place::named_error),
    ("X-Squid-Error", place::named_error),
    ("X-Amzn-ErrorType", place::named_error),
    ("X-MS-Error-Code", place::named_error),
    ("X-Envoy-Response-Flags", place::named_error),
    ("gRPC-Status", place::grpc_status),
    ("Age", waiting::age),
    ("Sunset", waiting::sunset),
    ("CF-Ray", place::request_id),
    ("X-Amz-Cf-Id", place::request_id),
    ("X-Amz-Request-Id", place::request_id),
    ("X-Amzn-RequestId", place::request_id),
    ("X-Azure-Ref", place::request_id),
    ("X-Vercel-Id", place::request_id),
    ("X-NF-Request-ID", place::request_id),
    ("X-GitHub-Request-Id", place::request_id),
    ("Fly-Request-Id", place::request_id),
    ("X-Request-Id", place::request_id),
    ("X-Correlation-Id", place::request_id),
];

/// What the fields of a response tell its reader.
pub(super) fn hints(head: &Head, now: fn() -> SystemTime) -> Vec<Hint> {
    let hint = |&(field, read): &(&'static str, Reader)| {
        let value = head.value(field)?;
        read(&Read { head, name: field, value, now }).map(|says| Hint { field, says })
    };
    READERS.iter().filter_map(hint).collect()
}

/// The most characters that a sentence repeats of a value.
const QUOTE_MAX: usize = 200;

/// A value within a sentence, shortened.
fn quote(value: &str) -> String {
    match value.char_indices().nth(QUOTE_MAX) {
        Some((end, _)) => format!("{}\u{2026}", &value[..end]),
        None => value.to_owned(),
    }
}
