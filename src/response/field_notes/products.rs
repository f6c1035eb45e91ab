//! Fields of products: the name of a fault, what a proxy says of the next hop, the ID of the request.

use super::{FieldContext, quote};

/// `CF-Mitigated: challenge`: Cloudflare's bot protection answered.
pub(super) fn read_challenge(it: &FieldContext) -> Option<String> {
    let is_challenge = it.value.eq_ignore_ascii_case("challenge");
    is_challenge.then(|| {
        "Cloudflare wants to see a browser first; the origin server was not asked".to_owned()
    })
}

/// `Proxy-Status` (RFC 9209): what an intermediary says of its dealings with the next server.
pub(super) fn read_proxy_status(it: &FieldContext) -> Option<String> {
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
pub(super) fn read_error_name(it: &FieldContext) -> Option<String> {
    let is_error = it.head.class() >= 4 && !it.value.is_empty();
    is_error.then(|| format!("the fault by its name: {}", quote(it.value)))
}

/// The time until the next hop answered Envoy.
pub(super) fn read_service_time(it: &FieldContext) -> Option<String> {
    let is_of_gateway = matches!(it.head.code, Some(502..=504));
    is_of_gateway.then(|| {
        let time = quote(it.value);
        format!(
            "the next hop answered after {time} ms: the application, or in a mesh the Envoy beside it"
        )
    })
}

/// gRPC's own status; that of HTTP is 200 even if a call fails.
pub(super) fn read_grpc_status(it: &FieldContext) -> Option<String> {
    const NAMES: &str = "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND \
        ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE \
        UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED";
    let number: usize = it.value.parse().ok().filter(|number| *number > 0)?;
    let message = it.head.value("gRPC-Message").map(|message| format!(": {}", quote(message)));
    let message = message.unwrap_or_default();
    Some(match NAMES.split(' ').nth(number) {
        Some(name) => {
            format!("the call failed with {name}, whatever the status of HTTP says{message}")
        }
        None => format!("the call failed with {number}, which is none of gRPC's codes{message}"),
    })
}

/// The ID of the request in the logs.
pub(super) fn read_request_id(it: &FieldContext) -> Option<String> {
    let said = format!(
        "{}: the request's ID in the logs; quote it when you ask for help",
        quote(it.value)
    );
    (it.head.class() >= 4).then_some(said)
}
