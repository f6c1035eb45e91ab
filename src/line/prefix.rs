//! What stands before the line that a program wrote: colours, syslog, `docker compose`, `kubectl`.

use std::borrow::Cow;

use memchr::{memchr, memmem};

/// How far into a line a prefix may reach.
const PREFIX_MAX: usize = 200;

/// A line without escape sequences.
pub(super) fn without_escapes(line: &[u8]) -> Cow<'_, [u8]> {
    if memchr(0x1b, line).is_none() {
        return Cow::Borrowed(line);
    }
    let mut clean = Vec::with_capacity(line.len());
    let mut rest = line;
    while let Some(place) = memchr(0x1b, rest) {
        clean.extend_from_slice(&rest[..place]);
        rest = &rest[place + 1..];
        if let Some(sequence) = rest.strip_prefix(b"[") {
            let length = sequence.iter().take_while(|byte| !(b'@'..=b'~').contains(byte)).count();
            rest = sequence.get(length + 1..).unwrap_or_default();
        }
    }
    clean.extend_from_slice(rest);
    Cow::Owned(clean)
}

/// The places at which the line of a program may begin. Each is looked for only if it is wanted: most
/// lines begin at their beginning.
pub(super) fn starts(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    let head = &line[..line.len().min(PREFIX_MAX)];
    let behind = |sign: &[u8]| memmem::find(head, sign).map(|place| place + sign.len());
    let json = || memchr(b'{', head).filter(|&place| place > 0);
    let time = || memchr(b' ', head).filter(|place| (20..=36).contains(place)).map(|it| it + 1);
    let place = move |number| match number {
        0 => Some(0),
        1 => behind(b" | "),
        2 => behind(b"]: "),
        3 => behind(b"]  "),
        4 => time(),
        _ => json(),
    };
    (0..6).filter_map(place).map(|place| line[place..].trim_ascii_start())
}
