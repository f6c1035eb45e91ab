//! The search against labelled queries, and what must hold for every name in the table.
//!
//! `fixtures/search-queries.jsonl` has a query a line: its kind, the codes that answer it
//! (`expect`) and those that would do (`also_ok`). The scores here are what the search has reached;
//! they may only rise.

use std::collections::BTreeMap;
use std::iter;

use httpstatus::query::bare_name;
use httpstatus::search::{Hit, search, words};
use httpstatus::status::Status;
use httpstatus::table::ENTRIES;
use serde_json::Value;

const QUERIES: &str = include_str!("fixtures/search-queries.jsonl");

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

/// For each kind: at least so many of a hundred with the right code first, and among the first
/// three.
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
    ("vendor", 83, 100),
];

#[test]
fn the_labelled_queries_find_their_codes_as_often_as_they_did() {
    let scores = scores();
    let mut faults = Vec::new();
    for (kind, least_first, least_among_three) in REACHED {
        let score = &scores[kind];
        let percent = |count: usize| count * 100 / score.queries;
        if percent(score.first) < least_first || percent(score.among_three) < least_among_three {
            faults.push(format!(
                "{kind}: {}% first, {}% among three\n  {}",
                percent(score.first),
                percent(score.among_three),
                score.misses.join("\n  ")
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(scores.len(), REACHED.len(), "every kind has its score");
}

/// Every name of every entry: phrase, former names, constants.
fn names() -> Vec<(&'static str, &'static Status)> {
    let mut names = Vec::new();
    for &entry in &ENTRIES {
        let former = entry.formerly.iter().map(|former| former.name);
        let constants = entry.constants.by_library();
        let constants = constants.iter().flat_map(|(_, names)| names.iter().copied());
        let of_entry = iter::once(entry.name()).chain(former).chain(constants);
        names.extend(of_entry.map(|name| (name, entry)));
    }
    names
}

#[test]
fn a_name_finds_its_code() {
    let names = names();
    let mut faults = Vec::new();
    for (name, entry) in &names {
        // A product's name of a single word (`Blocked`, `Timeout`) is a word to everybody else.
        if !name.contains(' ') && !entry.standing.in_registry() {
            continue;
        }
        let same = |other: &str| words(bare_name(other)) == words(bare_name(name));
        let wanted: Vec<u16> =
            names.iter().filter(|(other, _)| same(other)).map(|(_, entry)| entry.code).collect();
        let found = codes(name);
        // What a product calls `Rate Limited` or `Invalid Token` others call so too.
        let among = if entry.standing.in_registry() { 1 } else { 3 };
        if !found.iter().take(among).any(|code| wanted.contains(code)) {
            faults.push(format!("{name:?}: {:?}, not {wanted:?}", &found[..found.len().min(3)]));
        }
    }
    assert!(faults.is_empty(), "{} names:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn case_blanks_and_the_order_of_two_words_change_nothing() {
    let first = |text: &str| codes(text).first().copied();
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let name = entry.name();
        let wanted = first(name);
        assert_eq!(first(&name.to_uppercase()), wanted, "{name}");
        assert_eq!(first(&name.to_lowercase()), wanted, "{name}");
        assert_eq!(first(&format!("  {}  ", name.replace(' ', "   "))), wanted, "{name}");
        if let [one, other] = name.split(' ').collect::<Vec<_>>()[..] {
            assert_eq!(first(&format!("{other} {one}")), wanted, "{other} {one}");
        }
    }
}

/// Every text that differs from a name by one letter: left out, doubled, replaced, swapped.
fn edits(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut edits = Vec::new();
    for place in (0..letters.len()).filter(|&place| letters[place].is_alphabetic()) {
        let with = |replacement: &[char], length: usize| -> String {
            letters[..place].iter().chain(replacement).chain(&letters[place + length..]).collect()
        };
        edits.push(with(&[], 1));
        edits.push(with(&[letters[place], letters[place]], 1));
        edits.push(with(&['q'], 1));
        if let Some(&next) = letters.get(place + 1).filter(|next| next.is_alphabetic()) {
            edits.push(with(&[next, letters[place]], 2));
        }
    }
    edits
}

#[test]
fn one_wrong_letter_in_a_name_still_finds_its_code_among_the_first_three() {
    let mut faults = Vec::new();
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let name = entry.name();
        if name.chars().filter(|letter| letter.is_alphabetic()).count() < 6 {
            continue;
        }
        // Of its two words one has two letters, and the other stands under every second code.
        if entry.code == 226 {
            continue;
        }
        for edit in edits(&name.to_lowercase()) {
            let found = codes(&edit);
            // `http` is a word that says nothing; misspelled it may say something else.
            let is_http = entry.code == 505 && !edit.starts_with("http ");
            if !is_http && !found.iter().take(3).any(|&code| code == entry.code) {
                faults.push(format!(
                    "{edit:?} ({}): {:?}",
                    entry.code,
                    &found[..found.len().min(3)]
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{} edits:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_is_no_word_of_ours_finds_nothing() {
    for text in [
        "", " ", "?", "\u{1b}[31m", "banana smoothie", "purple elephant", "xyzzy plugh",
        "\u{4f60}\u{597d}", "sourdough starter", "guitar chords", "the the the", "a",
        "12345678901234567890",
    ] {
        assert_eq!(codes(text), [0_u16; 0], "{text:?}");
    }
}

#[test]
fn however_long_a_query_is_it_is_answered() {
    assert_eq!(codes(&"x".repeat(1_000_000)), [0_u16; 0]);
    let mut many = "gateway timeout ".to_owned();
    many.push_str(&"and something else ".repeat(10_000));
    let _ = codes(&many);
    assert_eq!(codes(&"gateway timeout ".repeat(10_000)).first(), Some(&504));
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

#[test]
fn the_other_name_that_led_to_an_entry_is_told_unless_its_line_shows_it() {
    for (text, code, name) in [
        ("payload large", 413, Some("Payload Too Large")),
        ("temporarily service", 503, Some("Service Temporarily Unavailable")),
        ("switch", 426, Some("switch protocol")),
        ("switch", 306, None),
        // "not signed in" means the same, but is listed later.
        ("user has not logged in", 401, Some("not logged in")),
        ("gateway", 504, None),
    ] {
        let hits = search(text).hits;
        let hit = hits.iter().find(|hit| hit.entry.code == code);
        assert_eq!(hit.map(Hit::because), Some(name), "{text}: {code}");
    }
}

#[test]
fn who_names_a_vendor_means_its_codes() {
    for (text, vendor) in [
        ("cloudflare timeout", "Cloudflare"),
        ("nginx timeout", "nginx"),
        ("vercel too large", "Vercel"),
        ("aws unauthorized", "AWS"),
    ] {
        let first = search(text).hits.first().and_then(|hit| hit.entry.sender);
        assert_eq!(first.map(|sender| sender.vendor), Some(vendor), "{text}");
    }
}

#[test]
fn a_word_finds_what_others_of_its_meaning_do() {
    for (text, code) in [("xsrf", 419), ("passphrase", 401), ("prohibited", 403), ("jwt", 401)] {
        assert!(codes(text).contains(&code), "{text}: {:?}", codes(text));
    }
}

#[test]
fn a_glued_word_is_cut_and_one_whose_stem_is_known_is_not() {
    for (text, code) in [("notfoundexception", 404), ("downloaded", 206), ("compressed", 203)] {
        assert_eq!(codes(text).first(), Some(&code), "{text}");
    }
}

#[test]
fn a_long_word_may_have_three_wrong_letters() {
    let corrected = |text: &str| search(text).corrected;
    let wanted = Some("authentication required".to_owned());
    assert_eq!(corrected("awtjentikation required"), wanted);
    assert_eq!(corrected("awtjentikaxion required"), None);
}

#[test]
fn what_is_said_twice_says_no_more() {
    let scores = |text: &str| -> Vec<_> {
        search(text).hits.iter().map(|hit| (hit.entry.code, hit.score.to_bits())).collect()
    };
    assert_eq!(scores("timeout time-out timed out"), scores("timeout"));
    assert_eq!(scores("rate limit rate limit"), scores("rate limit"));
}

#[test]
fn numbers_and_single_letters_are_not_misspelled() {
    for text in ["rate limit 2026", "4411 upstream timeout", "u upstream timeout"] {
        assert_eq!(search(text).corrected, None, "{text}");
    }
}

#[test]
fn what_many_say_is_not_taken_for_one_vendor_s_name() {
    assert_eq!(codes("rate limit")[0], 429);
    let named = &search("rate limited").hits[0].entry;
    assert_eq!((named.code, named.phrase), (420, "Rate Limited"));
}
