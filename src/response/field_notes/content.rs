//! Fields about content and methods: what is enclosed, what would be accepted.

use super::{FieldContext, quote};
use crate::response::content_range::ContentRange;

/// `Allow` (RFC 9110 §10.2.1).
pub(super) fn read_allow(it: &FieldContext) -> Option<String> {
    let methods: Vec<_> = it.head.items("Allow").filter(|method| !method.is_empty()).collect();
    let methods = quote(&methods.join(", "));
    match it.head.code? {
        _ if methods.is_empty() => Some("the resource takes no method at all for now".to_owned()),
        405 => Some(format!("the resource takes {methods}: use one of these")),
        _ => Some(format!("the resource takes {methods}")),
    }
}

/// `Content-Range` (RFC 9110 §14.4): what is enclosed; with a 416, what there is to ask for.
pub(super) fn read_content_range(it: &FieldContext) -> Option<String> {
    let content = ContentRange::parse(it.value).filter(|content| content.is_valid())?;
    // With any other code the field means nothing.
    if !it.head.is(206) && !it.head.is(416) {
        return None;
    }
    match (content.range, content.length) {
        (None, Some(0)) => Some("the resource is empty: there is no range to ask for".to_owned()),
        (None, Some(length)) => Some(format!(
            "the resource has {length} bytes: ask for a range within 0-{}",
            length - 1
        )),
        (Some((first, last)), Some(length)) if content.size() == Some(length) => {
            Some(format!("bytes {first} to {last}: all {length} of them"))
        }
        (Some((first, last)), Some(length)) => {
            let rest = length - 1 - last;
            Some(format!("bytes {first} to {last} of {length}: {rest} more follow"))
        }
        (Some((first, last)), None) => {
            Some(format!("bytes {first} to {last}; the length of the whole is not known"))
        }
        (None, None) => None,
    }
}

/// `Accept` and the like in a response (RFC 9110 §12.5.1, RFC 5789 §3.1): what it would accept.
pub(super) fn read_accepted(it: &FieldContext) -> Option<String> {
    Some(format!("send {} instead", quote(it.value))).filter(|_| it.head.is(415))
}

/// `Content-Type` of a problem description (RFC 9457).
pub(super) fn read_problem(it: &FieldContext) -> Option<String> {
    let media_type = it.head.items("Content-Type").next()?.to_ascii_lowercase();
    let is_problem = matches!(&*media_type, "application/problem+json" | "application/problem+xml");
    is_problem.then(|| {
        "the content is a problem description (RFC 9457): its title and detail say what went \
         wrong, its type names the kind of problem"
            .to_owned()
    })
}
