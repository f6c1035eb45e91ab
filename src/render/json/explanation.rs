//! The one object that `explain --json` prints.

use std::borrow::Cow;

use serde::Serialize;

use super::entry::EntryJson;
use crate::response::{self, Diagnosis, Hint, Maker, Place, Role, Severity};

/// The keys of a diagnosis.
#[derive(Serialize)]
pub(super) struct Explanation<'a> {
    responses: Vec<Response<'a>>,
    circle: Option<&'a str>,
    truncated: bool,
    entry: Option<EntryJson<'a>>,
    other_entries: Vec<EntryJson<'a>>,
    treated_as: Option<EntryJson<'a>>,
    senders: Vec<Sender<'a>>,
    made_by: Option<&'a Maker>,
    hints: &'a [Hint],
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Response<'a> {
    version: Option<String>,
    code: Option<u16>,
    code_text: &'a str,
    reason: &'a str,
    role: Role,
    target: Option<&'a str>,
    method: Option<&'a str>,
    url: Option<&'a str>,
    fields: &'a [response::Field],
    truncated: bool,
}

#[derive(Serialize)]
struct Sender<'a> {
    name: &'a str,
    vendor: Option<&'a str>,
    place: Place,
    evidence: &'a [String],
    tip: Option<&'a str>,
}

#[derive(Serialize)]
struct Finding<'a> {
    id: &'a str,
    severity: Severity,
    section: String,
    url: Cow<'a, str>,
    message: &'a str,
    culprit: Option<&'a str>,
    responses: &'a [usize],
}

impl<'a> From<&'a Diagnosis> for Explanation<'a> {
    fn from(diagnosis: &'a Diagnosis) -> Self {
        let mut meanings = diagnosis.meanings.iter().map(|entry| EntryJson::from(*entry));
        Self {
            responses: diagnosis.heads.iter().zip(&diagnosis.steps).map(Response::from).collect(),
            circle: diagnosis.circle.as_deref(),
            truncated: diagnosis.is_cut,
            entry: meanings.next(),
            other_entries: meanings.collect(),
            treated_as: diagnosis.treated_as.map(EntryJson::from),
            senders: diagnosis.senders.iter().map(Sender::from).collect(),
            made_by: diagnosis.maker.as_ref(),
            hints: &diagnosis.hints,
            findings: diagnosis.findings.iter().map(Finding::from).collect(),
        }
    }
}

impl<'a> From<(&'a response::Head, &'a response::Step)> for Response<'a> {
    fn from((head, step): (&'a response::Head, &'a response::Step)) -> Self {
        Self {
            version: head.version.map(|version| version.to_string()),
            code: head.code,
            code_text: &head.code_text,
            reason: &head.reason,
            role: step.role,
            target: step.target.as_deref(),
            method: head.request.method.as_deref(),
            url: head.request.target.as_deref(),
            fields: &head.fields,
            truncated: head.is_cut,
        }
    }
}

impl<'a> From<&'a response::Sender> for Sender<'a> {
    fn from(sender: &'a response::Sender) -> Self {
        let response::Sender { name, vendor, place, evidence, tip } = sender;
        Self { name, vendor: *vendor, place: *place, evidence, tip: *tip }
    }
}

impl<'a> From<&'a response::Finding> for Finding<'a> {
    fn from(finding: &'a response::Finding) -> Self {
        let rule = finding.rule;
        Self {
            id: rule.id,
            severity: rule.severity,
            section: rule.source.to_string(),
            url: rule.source.url(),
            message: rule.says,
            culprit: finding.culprit.as_deref(),
            responses: &finding.responses,
        }
    }
}
