//! Skips what other programs put before a log line: colours, syslog, `docker compose`, `kubectl`.

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

/// The texts that may be the line as its program wrote it, first the whole line. Lazy, since mostly the
/// whole line is the one.
pub(super) fn starts(line: &[u8]) -> impl Iterator<Item = &[u8]> {
    let head = &line[..line.len().min(PREFIX_MAX)];
    let after =
        |separator: &[u8]| memmem::find(head, separator).map(|place| place + separator.len());
    let json = || memchr(b'{', head).filter(|&place| place > 0);
    let time = || memchr(b' ', head).filter(|place| (20..=36).contains(place)).map(|it| it + 1);
    let place = move |number| match number {
        0 => Some(0),
        1 => after(b" | "),
        2 => after(b"]: "),
        3 => after(b"]  "),
        4 => time(),
        _ => json(),
    };
    (0..6).filter_map(place).map(|place| line[place..].trim_ascii_start())
}
