//! What the search finds first: a change of the ranking shows here query by query. Ranks, not scores: a
//! new entry shifts every IDF a little, and few ranks.

use std::fmt::Write;

use httpstatus::search::search;
use serde_json::Value;

use crate::compare;

/// Queries without a label that the search treats in special ways: whole sentences of the table, lines
/// of logs, words without a space between them, words with digits or of another language, misspelled
/// words that say nothing, names of vendors, beginnings of many words.
const MORE: &[&str] = &[
    "The proxy is fine; the server behind it hung up, refused, or answered rubbish.",
    "The database or another service can't be reached",
    "2026/01/14 09:12:44 [error] 31#31: *77 upstream timed out (110: Connection timed out) while \
     reading response header from upstream, client: 10.0.0.7, server: shop.example, request: \
     \"GET /cart HTTP/1.1\"",
    "Jan 14 09:12:44 web7 orders[811]: panic recovered: nil map, order 77412, goroutine 18",
    "java.lang.IllegalStateException: Payload Too Large: buffer of 65536 bytes at Upload.java:114",
    "level=warn msg=\"method not supported by the server at all\" peer=10.0.3.17 trace=8f3a2c91",
    "ERROR worker-3 Service Temporarily Unavailable, giving up on job 4411 for tenant blue-whale",
    "gateway timeout after 30000ms 10.0.3.17 8f3a2c91",
    "notfoundexception",
    "requesttimeouterror",
    "toomanyrequestsexception",
    "serviceunavailable",
    "resourceconflictexception",
    "xyznotfound",
    "nofound",
    "invalidargs",
    "downloaded",
    "awtjentikation required",
    "HTTP404",
    "404error error500page",
    "myApp2Timeout XMLHttpRequest",
    "can't parse can\u{2019}t connect",
    "\u{dc}BERLASTET Zugriff verweigert",
    "pleese retrun the statuss",
    "pleese unauthorizd",
    "ssl handshake",
    "dns",
    "ok",
    "re",
    "un",
    "request he",
    "request header fi",
    "unproc",
    "aws rate exceeded",
    "clodflare timeout",
    "cloudflare error 1020",
    "iis 403",
    "shopify suspended",
    "proxyauthenticationrequiredauthentication",
    "internationalisation misunderstandings",
    "anthropic 429",
    "heroku timeout",
    "no healthy upstream",
    "unmapped handler",
    "smtp 550",
    "seite nicht gefunden",
];

/// How many entries of one query are listed.
const LISTED: usize = 3;

#[test]
fn what_the_search_finds_is_current() {
    let queries = include_str!("../fixtures/search-queries.jsonl").lines().map(|line| {
        let row: Value = serde_json::from_str(line).expect("a row is JSON");
        row["query"].as_str().expect("a query").to_owned()
    });
    let queries = queries.chain(MORE.iter().map(|&query| query.to_owned()));
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
        write!(row, " {:03}{sender};", hit.entry.code).expect("a string takes it");
    }
    if let Some(corrected) = &found.corrected {
        write!(row, " for {corrected:?}").expect("a string takes it");
    }
    for (detail, _) in &found.details {
        write!(row, " [{} {}]", detail.vocabulary().id, detail.token).expect("a string takes it");
    }
    if let Some(what) = found.other_code {
        write!(row, " {what}").expect("a string takes it");
    }
    if let Some(near) = found.near {
        write!(row, " near {:03}", near.code).expect("a string takes it");
    }
    row.trim_end().to_owned() + "\n"
}
