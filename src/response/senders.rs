//! Who answered: the products that left a mark on the response.

use super::head::{Extent, Head};
use super::list::split_list;
use super::signatures::{Line, Mark, Product, products};
use crate::table;
use crate::table::entry::Vendor;

/// A product that left a mark on the response.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sender {
    /// What it is called.
    pub name: &'static str,
    /// Whose product it is, if the table has the vendor.
    pub vendor: Option<&'static Vendor>,
    /// Where it stands.
    pub place: Place,
    /// The fields that give it away: `server: cloudflare`.
    pub evidence: Vec<String>,
    /// Where its operator looks when it answers with this code.
    pub tip: Option<&'static str>,
    /// What shows that it made the response itself: the field and the line.
    pub(super) made: Option<(&'static str, String)>,
    /// Whether it is a gateway that sends errors of its own as JSON.
    pub(super) sends_json: bool,
    /// Its place in `Via`, the farthest from the client first.
    via: Option<usize>,
}

/// Where a product stands, seen from the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub enum Place {
    /// In between: a CDN, a load balancer, a proxy.
    Between,
    /// Either: software that serves files as well as requests for others.
    Either,
    /// At the end: what runs the application, or the service itself.
    End,
}

impl Place {
    pub(super) fn parse(word: &str) -> Option<Self> {
        match word {
            "between" => Some(Self::Between),
            "either" => Some(Self::Either),
            "end" => Some(Self::End),
            _ => None,
        }
    }
}

/// The most characters of content that stand as evidence.
const CONTENT_MAX: usize = 60;

/// Every product with a mark on the response, the one next to the client first.
pub(super) fn find_senders(head: &Head) -> Vec<Sender> {
    if let Some(failure) = &head.failure {
        return client_of(failure).into_iter().collect();
    }
    let found: Vec<_> =
        products().filter(|product| find_sender(head, product, &[]).is_some()).collect();
    let hidden: Vec<_> = found.iter().flat_map(|product| product.hidden_marks()).collect();
    let mut senders: Vec<_> =
        found.iter().filter_map(|product| find_sender(head, product, &hidden)).collect();
    sort_by_via(&mut senders);
    senders
}

fn find_sender(head: &Head, product: &Product, hidden: &[Mark]) -> Option<Sender> {
    let (mut evidence, mut made, mut tip) = (Vec::new(), None, None);
    for line in product.lines() {
        match line {
            Line::Mark(mark, is_made) => {
                let is_hidden = |value: &&str| {
                    hidden.iter().any(|other| other.field == mark.field && other.fits(value))
                };
                let Some(value) = mark.values(head).find(|value| !is_hidden(value)) else {
                    continue;
                };
                let line = format_evidence(mark.field, value);
                if is_made {
                    made.get_or_insert((mark.field, line.clone()));
                }
                if !evidence.contains(&line) {
                    evidence.push(line);
                }
            }
            Line::Look(codes, text) if codes.split(' ').any(|code| code == head.code_text) => {
                tip = Some(text);
            }
            Line::Look(..) | Line::Hides(_) => {}
        }
    }
    if evidence.is_empty() {
        return None;
    }
    let Product { name, vendor, place, sends_json, .. } = *product;
    // Looked up only now: it takes longer than everything above.
    let vendor = vendor.and_then(table::vendor);
    let via = place_in_via(head, product);
    Some(Sender { name, vendor, place, evidence, tip, made, sends_json, via })
}

/// A mark as one line.
fn format_evidence(field: &str, value: &str) -> String {
    match field {
        "content" => {
            let value = value.trim_start();
            let line = value.lines().next().unwrap_or_default();
            match line.char_indices().nth(CONTENT_MAX) {
                Some((end, _)) => format!("content: {}\u{2026}", &line[..end]),
                None => format!("content: {line}"),
            }
        }
        "fields" => value.to_owned(),
        _ => format!("{field}: {value}"),
    }
}

/// The place of a product in `Via`.
fn place_in_via(head: &Head, product: &Product) -> Option<usize> {
    let members: Vec<_> = head.values("Via").flat_map(split_list).collect();
    let mut marks = product.lines().filter_map(|line| match line {
        Line::Mark(mark, _) | Line::Hides(mark) if mark.field == "via" => Some(mark),
        _ => None,
    });
    marks.find_map(|mark| members.iter().rposition(|member| mark.fits(member)))
}

/// Sorts the products that stand in `Via`, which keep their places among the others: each proxy adds
/// itself at the end, so the last one is next to the client (RFC 9110 §7.6.3).
fn sort_by_via(senders: &mut [Sender]) {
    let slots: Vec<_> = (0..senders.len()).filter(|slot| senders[*slot].via.is_some()).collect();
    let mut sorted: Vec<_> = slots.iter().map(|slot| senders[*slot].clone()).collect();
    sorted.sort_by_key(|sender| std::cmp::Reverse(sender.via));
    for (slot, sender) in slots.into_iter().zip(sorted) {
        senders[slot] = sender;
    }
}

/// Whether the response is one that HAProxy has built in: no other server sends exactly these fields
/// without `Date` and `Server` (`http_err_msgs` in its `src/http.c`).
pub(super) fn is_haproxys_own(head: &Head) -> bool {
    const CODES: [u16; 16] =
        [400, 401, 403, 404, 405, 407, 408, 410, 413, 421, 422, 425, 429, 500, 502, 503];
    const FIELDS: [(&str, Option<&str>); 4] = [
        ("cache-control", Some("no-cache")),
        ("content-type", Some("text/html")),
        ("connection", Some("close")),
        ("content-length", None),
    ];
    let is_built_in = |name: &str, value: &str| {
        FIELDS.iter().any(|(known, wanted)| {
            name.eq_ignore_ascii_case(known) && wanted.is_none_or(|wanted| wanted == value)
        })
    };
    let has_known_code = head.code.is_some_and(|code| CODES.contains(&code) || code == 504);
    has_known_code
        && head.extent >= Extent::Open
        && head.has("Cache-Control")
        && head.has("Content-Type")
        && (head.has("Connection") || head.has("Content-Length"))
        && head.fields.iter().all(|field| is_built_in(&field.name, &field.value))
}

/// The client that says why no response came.
fn client_of(failure: &str) -> Option<Sender> {
    let (name, vendor) = if failure.contains("ERR_") || failure.contains("NS_ERROR") {
        ("web browser", "browsers")
    } else if failure.starts_with("curl: ") || failure == "000" {
        ("curl", "curl")
    } else {
        return None;
    };
    Some(Sender {
        name,
        vendor: table::vendor(vendor),
        place: Place::Between,
        evidence: vec![failure.to_owned()],
        tip: None,
        made: None,
        sends_json: false,
        via: None,
    })
}
