//! Rules about the form of field lines, whichever field it is.

use super::Severity::{Advice, Violation};
use super::When::Has;
use super::{Rule, rfc};
use crate::response::head::{FaultKind, Head};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "field-folded",
        source: rfc(9112, "5.2"),
        severity: Violation,
        when: Has(|it| fault(it, FaultKind::Folded)),
        says: "a field must not go on in the next line: such folding is obsolete, and readers \
            disagree about it",
    },
    Rule {
        id: "field-blank-before-colon",
        source: rfc(9112, "5.1"),
        severity: Violation,
        when: Has(|it| fault(it, FaultKind::BlankBeforeColon)),
        says: "there must be no blank between a field's name and its colon",
    },
    Rule {
        id: "field-blank-first",
        source: rfc(9112, "2.2"),
        severity: Violation,
        when: Has(|it| fault(it, FaultKind::BlankFirst)),
        says: "there must be no blank before the first field: readers drop such a line, or the \
            response",
    },
    Rule {
        id: "field-name",
        source: rfc(9110, "5.1"),
        severity: Violation,
        when: Has(|it| fault(it, FaultKind::NoField)),
        says: "this line is not a field: a name of letters, digits and hyphens, and a colon",
    },
    Rule {
        id: "field-control-character",
        source: rfc(9110, "5.5"),
        severity: Violation,
        when: Has(|it| fault(it, FaultKind::Control)),
        says: "a value must not have control characters: a CR, LF or NUL can split the response in \
            two",
    },
    Rule {
        id: "field-not-ascii",
        source: rfc(9110, "5.5"),
        severity: Advice,
        when: Has(|it| {
            let field = it.fields.iter().find(|field| !field.value.is_ascii());
            field.map(|field| field.name.clone())
        }),
        says: "a value should be ASCII: readers do not agree on how to read other bytes",
    },
    Rule {
        id: "field-repeated",
        source: rfc(9110, "5.3"),
        severity: Violation,
        when: Has(|it| {
            let repeated = SINGLE.iter().find(|name| it.values(name).nth(1).is_some());
            repeated.map(|name| (*name).to_owned())
        }),
        says: "this field can't be a list and must not be sent twice: readers pick one of the two",
    },
    Rule {
        id: "warning-obsolete",
        source: rfc(9111, "5.5"),
        severity: Advice,
        when: Has(|it| super::line(it, "Warning")),
        says: "Warning is obsolete: nobody reads it",
    },
];

/// The fields that have one value.
const SINGLE: [&str; 14] = [
    "Age", "Content-Length", "Content-Location", "Content-Range", "Content-Type", "Date", "ETag",
    "Expires", "Last-Modified", "Location", "Retry-After", "Server", "Access-Control-Allow-Origin",
    "Strict-Transport-Security",
];

fn fault(head: &Head, kind: FaultKind) -> Option<String> {
    head.faults.iter().find(|fault| fault.kind == kind).map(|fault| fault.line.clone())
}
