//! What the search finds, with its scores: a change of the ranking shows here, query by query.

use std::fmt::Write;

use httpstatus::search::search;
use serde_json::Value;

use crate::compare;

/// Entries of one query that are listed.
const LISTED: usize = 8;

#[test]
fn what_the_search_finds_is_current() {
    let queries = include_str!("../fixtures/search-queries.jsonl").lines().map(|line| {
        let row: Value = serde_json::from_str(line).expect("a row is JSON");
        row["query"].as_str().expect("a query").to_owned()
    });
    let found: String =
        queries.flat_map(|query| variants(&query)).map(|query| row(&query)).collect();
    compare("tests/fixtures/search-results.txt", &found);
}

/// The query, while it is typed, and with a letter of its longest word left out.
fn variants(query: &str) -> [String; 3] {
    let longest = query.split(' ').max_by_key(|word| word.len()).unwrap_or_default();
    let middle = longest.char_indices().nth(longest.chars().count() / 2);
    let slip: String = match middle {
        Some((place, letter)) => {
            format!("{}{}", &longest[..place], &longest[place + letter.len_utf8()..])
        }
        None => String::new(),
    };
    let unfinished: String = query.chars().take(query.chars().count() - 1).collect();
    [query.to_owned(), unfinished, query.replacen(longest, &slip, 1)]
}

fn row(query: &str) -> String {
    let found = search(query);
    let mut row = format!("{query}\n   ");
    for hit in found.hits.iter().take(LISTED) {
        let sender = hit.entry.sender.map(|sender| format!(" {}", sender.vendor));
        let sender = sender.unwrap_or_default();
        write!(row, " {:03}{sender} {:.4};", hit.entry.code, hit.score).expect("a string takes it");
    }
    if let Some(corrected) = &found.corrected {
        write!(row, " for {corrected:?}").expect("a string takes it");
    }
    if let Some(near) = found.near {
        write!(row, " near {:03}", near.code).expect("a string takes it");
    }
    row.trim_end().to_owned() + "\n"
}
