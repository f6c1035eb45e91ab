//! Other protocols, whose three digits are no HTTP status: SMTP, FTP, SIP and the like.

use super::stated::contains;

/// Texts that only lines of another protocol have, in lower case.
const SIGNS: [&[u8]; 14] = [
    b"sip/2.0", b"rtsp/1.0", b"rtsp/2.0", b"smtp", b"rcpt to", b"mail from:", b"postfix/",
    b"dovecot", b"ftp:", b"ftpd", b"ftp ", b"mailbox", b"nntp", b"exim[",
];

/// Whether a line belongs to another protocol.
pub(super) fn is_foreign(line: &[u8]) -> bool {
    SIGNS.iter().any(|sign| contains(line, sign)) || begins_with_reply(line)
}

/// `550 5.1.1 User unknown`: an enhanced code of SMTP (RFC 3463) after the reply code.
fn begins_with_reply(line: &[u8]) -> bool {
    let is_digit = |index: usize| line.get(index).is_some_and(u8::is_ascii_digit);
    let is = |index: usize, byte: u8| line.get(index) == Some(&byte);
    (0..3).all(is_digit)
        && (is(3, b' ') || is(3, b'-'))
        && is_digit(4)
        && is(5, b'.')
        && is_digit(6)
        && is(7, b'.')
}
