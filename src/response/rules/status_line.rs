//! Rules about the status line: the version, the code and the reason phrase.

use super::{Offence, Rule, if_so, rule};
use crate::response::head::{FaultKind, Head};
use crate::response::status_line::Version;
use crate::table;
use crate::table::entry::{Entry, Standing};

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "version-undefined",
        section: "RFC 9110 §6.2",
        severity: Violation,
        says: "there is no such version of HTTP, and a server must not claim one that it does not speak",
        broken: "HTTP/3.7 200 OK|A: b",
        corrected: "HTTP/1.1 200 OK|A: b",
        check: |it| {
            let version = it.version.filter(|version| !version.is_defined())?;
            Some(version.to_string().into())
        },
    },
    rule! {
        id: "version-form",
        section: "RFC 9112 §2.3",
        severity: Violation,
        says: "a version is a digit, a dot and a digit: HTTP/1.1",
        broken: "HTTP/1 200 OK|A: b",
        corrected: "HTTP/1.1 200 OK|A: b",
        check: |it| fault(it, FaultKind::NoMinorVersion),
    },
    rule! {
        id: "code-digits",
        section: "RFC 9110 §15",
        severity: Violation,
        says: "a status code is three digits",
        broken: "HTTP/1.1 2O0 OK|A: b",
        corrected: "HTTP/1.1 200 OK|A: b",
        check: |it| it.code.is_none().then(|| it.code_text.clone().into()),
    },
    rule! {
        id: "code-range",
        section: "RFC 9110 §15",
        severity: Violation,
        says: "there are no status codes outside 100 to 599; a client treats it as a 5xx",
        broken: "HTTP/1.1 999 Request Denied|A: b",
        corrected: "HTTP/1.1 599 Request Denied|A: b",
        check: |it| {
            let is_invalid = it.code.is_some() && it.class() == 0;
            is_invalid.then(|| it.code_text.clone().into())
        },
    },
    rule! {
        id: "code-unregistered",
        section: "RFC 9110 §15",
        severity: Advice,
        says: "the code is not registered with IANA: a client that does not know it treats it as the x00 of its class",
        broken: "HTTP/1.1 520 Oops|A: b",
        corrected: "HTTP/1.1 500 Oops|A: b",
        check: |it| if_so(it.class() > 0 && registered(it).is_none()),
    },
    rule! {
        id: "code-unused",
        section: "RFC 9110 §15.4.7",
        severity: Advice,
        says: "306 is reserved and no longer has a meaning",
        broken: "HTTP/1.1 306 Switch Proxy|A: b",
        corrected: "HTTP/1.1 307 Temporary Redirect|A: b",
        check: |it| if_so(it.is(306)),
    },
    rule! {
        id: "code-teapot",
        section: "RFC 9110 §15.5.19",
        severity: Advice,
        says: "418 is reserved because of an April Fools' joke: it means nothing to a client",
        broken: "HTTP/1.1 418 I'm a teapot|A: b",
        corrected: "HTTP/1.1 417 Expectation Failed|A: b",
        check: |it| if_so(it.is(418)),
    },
    rule! {
        id: "code-deprecated",
        section: "RFC 9110 §15.4.6",
        severity: Advice,
        says: "305 is deprecated: clients ignore it, since any server could send them to a proxy of its choice",
        broken: "HTTP/1.1 305 Use Proxy|A: b",
        corrected: "HTTP/1.1 302 Found|A: b",
        check: |it| if_so(it.is(305)),
    },
    rule! {
        id: "code-withdrawn",
        section: "RFC 9110 §16.2.1",
        severity: Advice,
        says: "the registry lists the code as obsoleted: the experiment that defined it is over",
        broken: "HTTP/1.1 510 Not Extended|A: b",
        corrected: "HTTP/1.1 511 Nope|A: b",
        check: |it| {
            let is_obsoleted = |entry: &Entry| entry.standing == Standing::Obsoleted;
            if_so(registered(it).is_some_and(is_obsoleted))
        },
    },
    rule! {
        id: "reason-of-another-code",
        section: "RFC 9112 §4",
        severity: Advice,
        says: "the reason phrase belongs to another code; a client goes by the code",
        broken: "HTTP/1.1 200 Not Found|A: b",
        corrected: "HTTP/1.1 404 Not Found|A: b",
        check: |it| owner_of_reason(it).map(|other| format!("{} is {other}", it.reason).into()),
    },
    rule! {
        id: "reason-not-ascii",
        section: "RFC 9112 §4",
        severity: Advice,
        says: "the reason phrase has letters beyond ASCII: clients do not agree on how to read them",
        broken: "HTTP/1.1 200 Très bien|A: b",
        corrected: "HTTP/1.1 200 OK|A: b",
        check: |it| (!it.reason.is_ascii()).then(|| it.reason.clone().into()),
    },
    rule! {
        id: "status-line-blank",
        section: "RFC 9112 §4",
        severity: Violation,
        says: "the space after the status code is missing: it is required even without a reason phrase",
        broken: "HTTP/1.1 200|A: b",
        corrected: "HTTP/1.1 200 |A: b",
        check: |it| if_so(it.faults.iter().any(|fault| fault.kind == FaultKind::NoSpaceAfterCode)),
    },
    rule! {
        id: "101-http2",
        section: "RFC 9113 §8.6",
        severity: Violation,
        says: "101 does not exist in HTTP/2 and later: their streams can't switch protocols",
        broken: "HTTP/2 101 |upgrade: x",
        corrected: "HTTP/1.1 101 |upgrade: x",
        check: |it| {
            let version = it.version.filter(|version| it.is(101) && !version.is_text())?;
            let section = (version.0 == 3).then_some("RFC 9114 §4.5");
            Some(Offence { section, ..String::new().into() })
        },
    },
    rule! {
        id: "1xx-http10",
        section: "RFC 9110 §15.2",
        severity: Violation,
        says: "a client that speaks HTTP/1.0 must not be sent a 1xx: it does not know the class",
        broken: "> GET / HTTP/1.0|< HTTP/1.1 100 Continue|< ",
        corrected: "> GET / HTTP/1.1|< HTTP/1.1 100 Continue|< ",
        check: |it| if_so(it.class() == 1 && it.request.version == Some(Version(1, 0))),
    },
];

/// The line with a fault of this kind.
pub(super) fn fault(head: &Head, kind: FaultKind) -> Option<Offence> {
    let fault = head.faults.iter().find(|fault| fault.kind == kind)?;
    Some(fault.line.clone().into())
}

/// The registry's entry of the code.
fn registered(head: &Head) -> Option<&'static Entry> {
    table::by_code(head.code?).find(|entry| entry.standing.in_registry())
}

/// The registered code whose name the reason phrase is, if it is no name of its own code.
fn owner_of_reason(head: &Head) -> Option<u16> {
    let is_reason = |name: &str| name.eq_ignore_ascii_case(&head.reason);
    let has_name = |entry: &Entry| {
        is_reason(&entry.phrase)
            || entry.aliases.iter().any(|name| is_reason(name))
            || entry.formerly.iter().any(|former| is_reason(&former.name))
    };
    let code = head.code.filter(|_| !head.reason.is_empty())?;
    if table::by_code(code).any(has_name) {
        return None;
    }
    let mut others = table::ENTRIES.iter().filter(|entry| entry.standing.in_registry());
    others.find(|entry| is_reason(&entry.phrase)).map(|entry| entry.code)
}
