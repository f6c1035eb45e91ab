//! What the response's own fields tell its reader.

mod content;
mod credentials;
mod limits;
mod location;
mod products;
mod waiting;

use super::date::Moment;
use super::head::Head;

/// What one field tells the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize))]
pub struct FieldNote {
    /// The field's name, as its specification spells it.
    pub field: &'static str,
    /// What it says, in a sentence or two.
    pub says: String,
}

/// What the reader of a field is given.
struct FieldContext<'a> {
    head: &'a Head,
    name: &'static str,
    value: &'a str,
    now: Moment,
}

/// The fields that tell something, the most urgent first.
const FIELDS: &str = "\
    Retry-After WWW-Authenticate Proxy-Authenticate Allow Location Content-Range Upgrade Accept \
    Accept-Encoding Accept-Patch Accept-Post RateLimit RateLimit-Remaining X-RateLimit-Remaining \
    X-Rate-Limit-Remaining Content-Type Link CF-Mitigated Proxy-Status X-Vercel-Error X-Cf-RouterError \
    X-Squid-Error X-Amzn-ErrorType X-MS-Error-Code X-Envoy-Response-Flags L5d-Proxy-Error SB-Error-Code \
    X-Cld-Error X-Envoy-Upstream-Service-Time gRPC-Status Age Sunset CF-Ray X-Amz-Cf-Id X-Amz-Request-Id \
    X-Amzn-RequestId X-Azure-Ref X-MS-Request-Id X-Vercel-Id X-NF-Request-ID X-GitHub-Request-Id \
    X-Railway-Request-Id X-Kong-Request-Id Fly-Request-Id X-Request-Id X-Correlation-Id";

/// What a field tells; `None` if it tells nothing beside this code.
fn read_field(it: &FieldContext) -> Option<String> {
    match it.name {
        "Retry-After" => waiting::read_retry_after(it),
        "WWW-Authenticate" | "Proxy-Authenticate" => credentials::read_challenges(it),
        "Allow" => content::read_allow(it),
        "Location" => location::read_location(it),
        "Content-Range" => content::read_content_range(it),
        "Upgrade" => location::read_upgrade(it),
        "Accept" | "Accept-Encoding" | "Accept-Patch" | "Accept-Post" => content::read_accepted(it),
        "RateLimit" => limits::read_rate_limit(it),
        "RateLimit-Remaining" | "X-RateLimit-Remaining" | "X-Rate-Limit-Remaining" => {
            limits::read_remaining(it)
        }
        "Content-Type" => content::read_problem(it),
        "Link" => location::read_blocked_by(it),
        "CF-Mitigated" => products::read_challenge(it),
        "Proxy-Status" => products::read_proxy_status(it),
        "X-Envoy-Upstream-Service-Time" => products::read_service_time(it),
        "gRPC-Status" => products::read_grpc_status(it),
        "Age" => waiting::read_age(it),
        "Sunset" => waiting::read_sunset(it),
        name if name.contains("Error") || name.ends_with("Flags") => products::read_error_name(it),
        _ => products::read_request_id(it),
    }
}

/// What the fields of a response tell its reader.
pub(super) fn read_fields(head: &Head, now: Moment) -> Vec<FieldNote> {
    let note = |field: &'static str| {
        let value = head.value(field)?;
        let says = read_field(&FieldContext { head, name: field, value, now })?;
        Some(FieldNote { field, says })
    };
    FIELDS.split_ascii_whitespace().filter_map(note).collect()
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
