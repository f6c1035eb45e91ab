//! The one object that `explain --json` prints.

use serde::Serialize;

use super::DetailJson;
use super::entry::EntryJson;
use crate::response::{
    self, Basis, Cors, Diagnosis, Extent, FieldNote, FoundDetail, Place, Responder, Role, Severity,
};

/// The keys of a diagnosis.
#[derive(Serialize)]
pub(super) struct Explanation<'a> {
    responses: Vec<Response<'a>>,
    explained: usize,
    counts: Vec<Count>,
    circle: Option<&'a str>,
    truncated: bool,
    unread_fields: bool,
    entry: Option<EntryJson<'a>>,
    basis: Option<Basis>,
    other_entries: Vec<EntryJson<'a>>,
    treated_as: Option<EntryJson<'a>>,
    details: Vec<Detail>,
    senders: Vec<Sender<'a>>,
    made_by: Option<&'a Responder>,
    cors: Option<&'a Cors>,
    hints: &'a [FieldNote],
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
    method_change: Option<&'a str>,
    method: Option<&'a str>,
    url: Option<&'a str>,
    fields: &'a [response::Field],
    shown: Extent,
    failure: Option<&'a str>,
    truncated: bool,
}

#[derive(Serialize)]
struct Count {
    code: u16,
    count: usize,
}

#[derive(Serialize)]
struct Detail {
    #[serde(flatten)]
    detail: DetailJson,
    found_in: &'static str,
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
    url: String,
    message: &'a str,
    culprit: Option<&'a str>,
    responses: &'a [usize],
}

impl<'a> From<&'a Diagnosis> for Explanation<'a> {
    fn from(diagnosis: &'a Diagnosis) -> Self {
        let mut meanings = diagnosis.meanings.iter().map(|entry| EntryJson::from(*entry));
        let entry = meanings.next();
        Self {
            responses: diagnosis.heads.iter().zip(&diagnosis.steps).map(Response::from).collect(),
            explained: diagnosis.explained + 1,
            counts: diagnosis.counts.iter().map(|&(code, count)| Count { code, count }).collect(),
            circle: diagnosis.redirect_loop.as_deref(),
            truncated: diagnosis.is_truncated,
            unread_fields: diagnosis.has_unread_fields,
            basis: entry.is_some().then_some(diagnosis.basis),
            entry,
            other_entries: meanings.collect(),
            treated_as: diagnosis.treated_as.map(EntryJson::from),
            details: diagnosis.details.iter().map(Detail::from).collect(),
            senders: diagnosis.senders.iter().map(Sender::from).collect(),
            made_by: diagnosis.responder.as_ref(),
            cors: diagnosis.cors.as_ref(),
            hints: &diagnosis.notes,
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
            method_change: step.method_change.as_deref(),
            method: head.request.method.as_deref(),
            url: head.request.target.as_deref(),
            fields: &head.fields,
            shown: head.extent,
            failure: head.failure.as_deref(),
            truncated: head.extent == Extent::Partial,
        }
    }
}

impl From<&FoundDetail> for Detail {
    fn from(found: &FoundDetail) -> Self {
        Self { detail: found.detail.into(), found_in: found.place }
    }
}

impl<'a> From<&'a response::Sender> for Sender<'a> {
    fn from(sender: &'a response::Sender) -> Self {
        Self {
            name: sender.name,
            vendor: sender.vendor.map(|vendor| vendor.name.as_str()),
            place: sender.place,
            evidence: &sender.evidence,
            tip: sender.tip,
        }
    }
}

impl<'a> From<&'a response::Finding> for Finding<'a> {
    fn from(finding: &'a response::Finding) -> Self {
        Self {
            id: finding.rule.id(),
            severity: finding.severity,
            section: finding.section.to_string(),
            url: finding.section.url(),
            message: finding.rule.says(),
            culprit: finding.offender.as_deref(),
            responses: &finding.responses,
        }
    }
}
