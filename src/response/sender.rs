//! Who answered: the parties that left a mark on the response.

use super::head::{Head, has_letters};
use super::parties::{PARTIES, Party, Place};
use super::tips::tip;

/// A party that left a mark on the response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// What it is called.
    pub name: &'static str,
    /// Its name in the table of codes.
    pub vendor: Option<&'static str>,
    /// Where it stands.
    pub place: Place,
    /// The fields that give it away: `server: cloudflare`.
    pub evidence: Vec<String>,
    /// Where to look when it answers with this code.
    pub tip: Option<&'static str>,
}

/// Every party with a mark on the response, the one next to the client first.
pub(super) fn senders(head: &Head) -> Vec<Sender> {
    let sender = |party: &Party| {
        let mut evidence: Vec<String> = Vec::new();
        for (name, mark) in party.marks {
            evidence.extend(line_if(head, name, |value| mark.fits(value)));
        }
        evidence.dedup();
        let Party { name, vendor, place, .. } = *party;
        let tip = head.code.and_then(|code| tip(name, code));
        (!evidence.is_empty()).then_some(Sender { name, vendor, place, evidence, tip })
    };
    let mut senders: Vec<_> = PARTIES.iter().filter_map(sender).collect();
    // Nobody sent a bare 000: curl prints it where no response came.
    if head.is_bare && head.code == Some(0) {
        let evidence = vec!["000".to_owned()];
        let (name, vendor) = ("curl", Some("curl"));
        senders.push(Sender { name, vendor, place: Place::Between, evidence, tip: None });
    }
    senders
}

/// A field as one line.
pub(super) fn line(head: &Head, name: &str) -> Option<String> {
    line_if(head, name, |_| true)
}

/// The same, where its value has these letters.
pub(super) fn line_with(head: &Head, name: &str, letters: &str) -> Option<String> {
    line_if(head, name, |value| has_letters(value, letters))
}

fn line_if(head: &Head, name: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
    let value = head.values(name).find(|value| fits(value))?;
    Some(format!("{}: {value}", name.to_ascii_lowercase()))
}
