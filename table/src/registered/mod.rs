//! The codes of the IANA HTTP Status Code Registry, a file per class.

mod client_error;
mod informational;
mod redirection;
mod server_error;
mod successful;

use crate::entry::Entry;

/// The registered codes of each class, in number order.
pub const CLASSES: &[&[Entry]] = &[
    informational::ENTRIES,
    successful::ENTRIES,
    redirection::ENTRIES,
    client_error::ENTRIES,
    server_error::ENTRIES,
];

/// The date of the registry that these entries follow: `2026-10-09`.
pub const REGISTRY_DATE: &str = include_str!("registry-date.txt");
