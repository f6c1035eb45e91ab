//! Fields that name an address or a protocol to go on with.

use super::{FieldContext, quote};

/// `Location` (RFC 9110 §10.2.2).
pub(super) fn read_location(it: &FieldContext) -> Option<String> {
    let target = quote(it.value);
    match it.head.code? {
        _ if target.is_empty() => None,
        201 => Some(format!("what was created is at {target}")),
        202 => Some(format!("ask at {target} how it is going")),
        303 => Some(format!("GET {target} for the result")),
        300..=399 => Some(format!("it leads to {target}")),
        _ => None,
    }
}

/// `Upgrade` (RFC 9110 §7.8).
pub(super) fn read_upgrade(it: &FieldContext) -> Option<String> {
    let protocols = quote(it.value);
    match it.head.code? {
        101 => Some(format!("from here on the connection speaks {protocols}")),
        426 => Some(format!("ask again with {protocols}")),
        _ => None,
    }
}

/// `Link` with the relation `blocked-by` (RFC 7725 §4).
pub(super) fn read_blocked_by(it: &FieldContext) -> Option<String> {
    let link = it.head.values("Link").find(|link| link.contains("blocked-by"))?;
    let (_, target) = link.split_once('<')?;
    let (target, _) = target.split_once('>')?;
    it.head.is(451).then(|| format!("{} blocks it", quote(target)))
}
