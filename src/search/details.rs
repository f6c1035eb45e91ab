//! The details that a query describes in words: `no healthy upstream`, `unmapped handler`.

use std::ptr;

use super::Hit;
use super::hash::hash;
use super::query_terms::{QueryTerm, QueryText};
use super::terms::{DETAIL_HASHES, DETAIL_IDFS, DETAIL_POSTINGS, DETAIL_STARTS, DETAIL_TOTALS};
use crate::table::DETAILS;
use crate::table::detail::Detail;
use crate::table::entry::Entry;

/// A detail that a search found.
#[derive(Debug, Clone, Copy)]
pub(super) struct DetailHit {
    pub detail: &'static Detail,
    /// How well it fits, 0–1.
    pub score: f32,
    /// How many words of the query it has.
    word_count: usize,
    /// Whether the query names its vendor.
    is_of_vendor: bool,
}

/// Below this a detail shares too little with the query.
const WORTH_SHOWING: f32 = 0.6;

/// The IDF of a word that no detail has.
const UNKNOWN_IDF: f32 = 110.0;

/// The least total IDF of the words that a query and a detail share: one frequent word says nothing.
const SHARED_MIN: f32 = 100.0;

/// How much nearer to 1 the score of a detail comes whose vendor the query names.
const OF_VENDOR: f32 = 0.35;

/// A detail has two texts: its name, and its token with its spellings.
const TEXTS_OF_DETAIL: u16 = 2;

/// Above this share all words of a detail stand in the query; totals are rounded.
const WHOLE: f32 = 0.99;

/// The least score of a detail whose words all stand in a longer query.
const INSIDE: f32 = 0.7;

/// The details that fit, best first; those that fit alike in the table's order.
pub(super) fn find_details(query: &QueryText) -> Vec<DetailHit> {
    let terms: Vec<Postings> = query
        .terms
        .iter()
        .filter(|term| !term.is_vendor && term.word.len() > 2)
        .map(Postings::of)
        .collect();
    let total: f32 = terms.iter().map(|term| term.idf).sum();
    let mut shared: Vec<(u16, f32, u16)> = Vec::new();
    for term in &terms {
        shared.extend(term.details().map(|detail| (detail, term.idf, 1)));
    }
    shared.sort_by_key(|&(detail, ..)| detail);
    let of_detail = shared.chunk_by(|one, next| one.0 == next.0);
    let mut hits: Vec<DetailHit> = of_detail
        .filter_map(|shared| {
            let idf: f32 = shared.iter().map(|(_, idf, _)| idf).sum();
            score(query, shared[0].0, idf, total, shared.len())
        })
        .collect();
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
    let mut seen: Vec<*const Detail> = Vec::new();
    hits.retain(|hit| {
        let is_new = !seen.contains(&ptr::from_ref(hit.detail));
        seen.push(ptr::from_ref(hit.detail));
        is_new
    });
    hits
}

/// How much nearer to 1 the score of an entry comes that a detail goes with which fits fully.
const EVIDENCE: f32 = 0.5;

/// The same for a detail of a vendor that the query names.
const EVIDENCE_OF_VENDOR: f32 = 0.9;

/// The least score of such an entry, as a share of the square of the detail's score.
const LEAST_EVIDENCE: f32 = 0.75;

/// How many details raise the score of their entries.
const EVIDENCE_MAX: usize = 3;

/// From this score on, a detail brings in an entry that has no word of the query itself.
const BRINGS_IN: f32 = 0.8;

/// Raises the scores of the entries that the best details go with.
pub(super) fn add_evidence(details: &[DetailHit], hits: &mut Vec<Hit>) {
    let mut seen: Vec<*const Entry> = Vec::new();
    let count = if are_everybodys(details) { 0 } else { EVIDENCE_MAX };
    for found in details.iter().take(count) {
        let Some(entry) = found.detail.entry() else { continue };
        if found.detail.statuses.is_empty() || seen.contains(&ptr::from_ref(entry)) {
            continue;
        }
        seen.push(ptr::from_ref(entry));
        let least = found.score * found.score * LEAST_EVIDENCE;
        if let Some(hit) = hits.iter_mut().find(|hit| ptr::eq(hit.entry, entry)) {
            let fit = (found.score - WORTH_SHOWING) / (1.0 - WORTH_SHOWING);
            let evidence = if found.is_of_vendor { EVIDENCE_OF_VENDOR } else { EVIDENCE };
            hit.score = (hit.score + (1.0 - hit.score) * evidence * fit).max(least);
            hit.term_count = hit.term_count.max(found.word_count);
        } else if found.score >= BRINGS_IN {
            hits.push(Hit { entry, score: least, text: None, term_count: found.word_count });
        }
    }
    hits.sort_by(|one, other| other.score.total_cmp(&one.score));
}

/// The least score of a detail that is shown.
const SHOWN: f32 = 0.72;

/// The most details that are shown.
const SHOWN_MAX: usize = 3;

/// The details to show.
pub(super) fn best_details(details: &[DetailHit]) -> Vec<(&'static Detail, f32)> {
    if are_everybodys(details) {
        return Vec::new();
    }
    let shown = details.iter().filter(|found| found.score >= SHOWN).take(SHOWN_MAX);
    shown.map(|found| (found.detail, found.score)).collect()
}

/// Whether so many details fit alike that none is meant more than another: the words of `access denied`
/// are everybody's.
fn are_everybodys(details: &[DetailHit]) -> bool {
    let Some(best) = details.first() else { return false };
    let alike = details.iter().take_while(|found| found.score > best.score - 0.01).count();
    alike > SHOWN_MAX && !best.is_of_vendor
}

fn score(
    query: &QueryText,
    index: u16,
    shared: f32,
    total: f32,
    word_count: usize,
) -> Option<DetailHit> {
    // Most details share one frequent word with the query: they are passed over before they are read.
    if query.vendors.is_empty() && shared < SHARED_MIN {
        return None;
    }
    let detail = DETAILS.get(usize::from(index / TEXTS_OF_DETAIL))?;
    let of_text = f32::from(*DETAIL_TOTALS.get(usize::from(index))?);
    let vendor = detail.vocabulary().vendor;
    let is_of_vendor = query.vendors.iter().any(|named| named.name == vendor);
    if shared < SHARED_MIN && !is_of_vendor {
        return None;
    }
    let part_of_text = (shared / of_text.max(1.0)).min(1.0);
    let mut score = (shared / total * part_of_text).sqrt();
    if word_count > 2 && part_of_text > WHOLE {
        score = score.max(INSIDE);
    }
    if is_of_vendor {
        score += (1.0 - score) * OF_VENDOR;
    }
    (score >= WORTH_SHOWING).then_some(DetailHit { detail, score, word_count, is_of_vendor })
}

/// The details that have a word.
struct Postings {
    idf: f32,
    bytes: &'static [u8],
}

impl Postings {
    fn of(term: &QueryTerm) -> Self {
        let row_of = |stem: &str| DETAIL_HASHES.binary_search(&hash(stem)).ok();
        let mut others = term.candidates.list.iter();
        let known = row_of(&term.stem())
            .or_else(|| others.find_map(|candidate| row_of(candidate.term.stem())));
        let Some(index) = known else {
            return Self { idf: if term.idf > 0.0 { UNKNOWN_IDF } else { 0.0 }, bytes: &[] };
        };
        let (start, end) = (DETAIL_STARTS[index], DETAIL_STARTS[index + 1]);
        let bytes = &DETAIL_POSTINGS[usize::from(start)..usize::from(end)];
        Self { idf: f32::from(DETAIL_IDFS[index]), bytes }
    }

    /// The details, as indexes into [`DETAILS`]. Each is stored as its distance from the one before.
    fn details(&self) -> impl Iterator<Item = u16> {
        let (mut detail, mut number, mut shift) = (0, 0, 0);
        self.bytes.iter().filter_map(move |&byte| {
            number |= u16::from(byte & 127) << shift;
            shift += 7;
            if byte > 127 {
                return None;
            }
            detail += number;
            (number, shift) = (0, 0);
            Some(detail)
        })
    }
}
