//! Rules about the status line: the code and the reason phrase.

use super::Severity::{Advice, Violation};
use super::When::{Has, Is};
use super::{Rule, rfc};
use crate::response::head::{FaultKind, Head};
use crate::response::status_line::Version;
use crate::table;
use crate::table::entry::{Entry, Standing};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "code-digits",
        source: rfc(9110, "15"),
        severity: Violation,
        when: Has(|it| it.code.is_none().then(|| it.code_text.clone())),
        says: "a status code is three digits",
    },
    Rule {
        id: "code-range",
        source: rfc(9110, "15"),
        severity: Violation,
        // 000 alone is curl's word for no response at all.
        when: Has(|it| {
            let is_invalid = it.code.is_some() && it.class() == 0;
            (is_invalid && !(it.is_bare && it.is(0))).then(|| it.code_text.clone())
        }),
        says: "there are no status codes outside 100 to 599; a client takes it for a 5xx",
    },
    Rule {
        id: "code-unregistered",
        source: rfc(9110, "15.1"),
        severity: Advice,
        when: Is(|it| it.class() > 0 && registered(it).is_none()),
        says: "the code is not registered with IANA: who does not know it takes it for the x00 of \
            its class",
    },
    Rule {
        id: "code-unused",
        source: rfc(9110, "15.4.7"),
        severity: Advice,
        when: Is(|it| it.is(306)),
        says: "306 is reserved and has no meaning any more",
    },
    Rule {
        id: "code-teapot",
        source: rfc(9110, "15.5.19"),
        severity: Advice,
        when: Is(|it| it.is(418)),
        says: "418 is reserved because of an April joke: it means nothing to a client",
    },
    Rule {
        id: "code-deprecated",
        source: rfc(9110, "15.4.6"),
        severity: Advice,
        when: Is(|it| it.is(305)),
        says: "305 is deprecated: clients ignore it, because anybody could send them to a proxy",
    },
    Rule {
        id: "code-withdrawn",
        source: rfc(9110, "16.2.1"),
        severity: Advice,
        when: Is(|it| registered(it).is_some_and(|entry| entry.standing == Standing::Obsoleted)),
        says: "the registry lists the code as obsoleted: the experiment that defined it is over",
    },
    Rule {
        id: "reason-of-another-code",
        source: rfc(9112, "4"),
        severity: Advice,
        when: Has(|it| owner_of_reason(it).map(|other| format!("{} is {other}", it.reason))),
        says: "the reason phrase belongs to another code; a client goes by the code",
    },
    Rule {
        id: "status-line-blank",
        source: rfc(9112, "4"),
        severity: Violation,
        when: Is(|it| it.faults.iter().any(|fault| fault.kind == FaultKind::NoBlankBehindCode)),
        says: "the blank behind the status code is missing: it stays where there is no reason \
            phrase",
    },
    Rule {
        id: "101-http2",
        source: rfc(9113, "8.6"),
        severity: Violation,
        when: Is(|it| it.is(101) && it.version.is_some_and(|version| !version.is_text())),
        says: "101 does not exist in HTTP/2 and later: its streams can't switch protocols",
    },
    Rule {
        id: "1xx-http10",
        source: rfc(9110, "15.2"),
        severity: Violation,
        when: Is(|it| it.class() == 1 && it.request.version == Some(Version(1, 0))),
        says: "a client that speaks HTTP/1.0 must not be sent a 1xx: it does not know the class",
    },
];

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
