//! The search against labelled queries.
//!
//! `fixtures/search-queries.jsonl` has one query per line: its kind, the codes that answer it
//! (`expect`) and those that would do (`also_ok`). [`REACHED`] says how many of them the search gets
//! right; the numbers only rise.

mod names;
mod words;

use std::collections::BTreeMap;

use httpstatus::search::search;
use serde_json::Value;

const QUERIES: &str = include_str!("../../fixtures/search-queries.jsonl");

/// The codes that a search finds, best first, each once.
fn codes(text: &str) -> Vec<u16> {
    let mut codes = Vec::new();
    for hit in search(text).hits {
        if !codes.contains(&hit.entry.code) {
            codes.push(hit.entry.code);
        }
    }
    codes
}

#[derive(Default)]
struct Score {
    queries: usize,
    first: usize,
    among_three: usize,
    misses: Vec<String>,
}

fn scores() -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for line in QUERIES.lines() {
        let row: Value = serde_json::from_str(line).expect("a row is JSON");
        let query = row["query"].as_str().expect("a query");
        let kind = row["kind"].as_str().expect("a kind");
        let expected: Vec<u64> =
            row["expect"].as_array().expect("codes").iter().filter_map(Value::as_u64).collect();
        let found = codes(query);
        let right = |code: &u16| expected.contains(&u64::from(*code));
        let rank = if kind == "nonsense" {
            found.is_empty().then_some(0)
        } else {
            found.iter().position(right)
        };
        let score = scores.entry(kind.to_owned()).or_default();
        score.queries += 1;
        score.first += usize::from(rank == Some(0));
        score.among_three += usize::from(rank.is_some_and(|rank| rank < 3));
        if rank != Some(0) {
            score.misses.push(format!("{query:?}: {found:?}, not {expected:?}"));
        }
    }
    scores
}

/// For each kind: the queries of a hundred that have the right code first, and among the first three.
const REACHED: [(&str, usize, usize); 10] = [
    ("constant", 100, 100),
    ("grpc", 100, 100),
    ("message", 96, 100),
    ("nonsense", 100, 100),
    ("oldname", 100, 100),
    ("prefix", 100, 100),
    ("question", 90, 96),
    ("synonym", 97, 100),
    ("typo", 100, 100),
    ("vendor", 91, 100),
];

/// By how much a score may exceed its row in [`REACHED`]: a new entry of the table shifts some of
/// them a little. Above this the row is out of date and would let the search become worse unnoticed.
const UNNOTICED: usize = 5;

#[test]
fn the_labelled_queries_find_their_codes_as_often_as_they_did() {
    let scores = scores();
    let mut faults = Vec::new();
    for (kind, first, among_three) in REACHED {
        let score = &scores[kind];
        let percent = |count: usize| count * 100 / score.queries;
        let reached = (percent(score.first), percent(score.among_three));
        if reached.0 < first || reached.1 < among_three {
            faults.push(format!("{kind} fell to {reached:?}:\n  {}", score.misses.join("\n  ")));
        }
        if reached.0 > first + UNNOTICED || reached.1 > among_three + UNNOTICED {
            faults.push(format!("{kind} rose to {reached:?}: write that into REACHED"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(scores.len(), REACHED.len(), "every kind has its row");
}

#[test]
fn a_score_compares_between_queries() {
    let score = |text: &str| search(text).hits.first().map_or(0.0, |hit| hit.score);
    assert!((score("Not Found") - 1.0).abs() < 0.1, "{}", score("Not Found"));
    assert!(score("Not Found") > score("the page that I looked for is not where it was"));
    for line in QUERIES.lines() {
        let row: Value = serde_json::from_str(line).expect("a row is JSON");
        for hit in search(row["query"].as_str().expect("a query")).hits {
            assert!((0.0..=1.0).contains(&hit.score), "{} {}", row["query"], hit.score);
        }
    }
}
