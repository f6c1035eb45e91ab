//! Fields that name a place, a protocol or a reason.

use super::{Read, quote};

/// `Location` (RFC 9110 §10.2.2).
pub(super) fn location(it: &Read) -> Option<String> {
    let target = quote(it.value);
    match it.head.code? {
        201 => Some(format!("what was created is at {target}")),
        202 => Some(format!("ask at {target} how it goes on")),
        303 => Some(format!("GET {target} for the result")),
        300..=399 => Some(format!("it leads on to {target}")),
        _ => None,
    }
}

/// `Upgrade` (RFC 9110 §7.8).
pub(super) fn upgrade(it: &Read) -> Option<String> {
    let protocols = quote(it.value);
    match it.head.code? {
        101 => Some(format!("from here on the connection speaks {protocols}")),
        426 => Some(format!("come again with {protocols}")),
        _ => None,
    }
}

/// `Link` with the relation `blocked-by` (RFC 7725 §4).
pub(super) fn blocked_by(it: &Read) -> Option<String> {
    let link = it.head.values("Link").find(|link| link.contains("blocked-by"))?;
    let (_, target) = link.split_once('<')?;
    let (target, _) = target.split_once('>')?;
    it.head.is(451).then(|| format!("{} blocks it", quote(target)))
}

/// `CF-Mitigated: challenge`: Cloudflare's bot protection answered.
pub(super) fn challenged(it: &Read) -> Option<String> {
    let is_challenge = it.value.eq_ignore_ascii_case("challenge");
    is_challenge.then(|| {
        "Cloudflare wants to see a browser first; the origin server was not asked".to_owned()
    })
}

/// `Proxy-Status` (RFC 9209): what an intermediary says of its dealings with the next server.
pub(super) fn proxy_status(it: &Read) -> Option<String> {
    let party = it.value.split(';').next()?.trim().trim_matches('"');
    let parameter = |name: &str| {
        let mut items = it.value.split(';').filter_map(|item| item.trim().split_once('='));
        items.find(|(known, _)| *known == name).map(|(_, value)| value.trim_matches('"'))
    };
    let error = parameter("error")?;
    let details = parameter("details").map(|details| format!(" ({details})"));
    let words = error.replace('_', " ");
    Some(quote(&format!("{party} reports: {words}{}", details.unwrap_or_default())))
}

/// The field of a product that names the fault.
pub(super) fn named_error(it: &Read) -> Option<String> {
    (it.head.class() >= 4).then(|| format!("the fault by its name: {}", quote(it.value)))
}

/// gRPC's own status; that of HTTP is 200 also where a call fails.
pub(super) fn grpc_status(it: &Read) -> Option<String> {
    const NAMES: [&str; 17] = [
        "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND",
        "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
        "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS",
        "UNAUTHENTICATED",
    ];
    let number: usize = it.value.parse().ok().filter(|number| *number > 0)?;
    let name = NAMES.get(number).unwrap_or(&"unknown");
    let message = it.head.value("gRPC-Message").map(|message| format!(": {}", quote(message)));
    let message = message.unwrap_or_default();
    Some(format!("the call failed with {name}, whatever the status of HTTP says{message}"))
}

/// The ID under which logs have the request.
pub(super) fn request_id(it: &Read) -> Option<String> {
    let said = format!(
        "{}: this request in the logs, to be quoted when you ask for help",
        quote(it.value)
    );
    (it.head.class() >= 4).then_some(said)
}
