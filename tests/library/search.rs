//! The search against labelled queries, and what must hold for every name in the table.
//!
//! `fixtures/search-queries.jsonl` has one query per line: its kind, the codes that answer it
//! (`expect`) and those that would do (`also_ok`). [`REACHED`] says how many of them the search gets
//! right; the numbers only rise.

use std::collections::BTreeMap;
use std::iter;

use httpstatus::query::bare_name;
use httpstatus::search::{Hit, search};
use httpstatus::table::entry::Entry;
use httpstatus::table::{ENTRIES, by_code};
use serde_json::Value;

const QUERIES: &str = include_str!("../fixtures/search-queries.jsonl");

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

/// Every name of every entry: phrase, former names, constants.
fn names() -> Vec<(&'static str, &'static Entry)> {
    let mut names = Vec::new();
    for entry in ENTRIES {
        let former = entry.formerly.iter().map(|former| former.name.as_str());
        let constants = entry.constants.by_library();
        let constants = constants.iter().flat_map(|(_, names)| names).map(|name| name.as_str());
        let of_entry = iter::once(entry.name().as_str()).chain(former).chain(constants);
        names.extend(of_entry.map(|name| (name, entry)));
    }
    names
}

/// The letters and digits of a name, in lower case; "request-uri" is one word with "request".
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.collect::<String>().replace("requesturi", "request")
}

#[test]
fn a_name_finds_its_code() {
    let mut codes_of: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (name, entry) in names() {
        codes_of.entry(letters(bare_name(name))).or_default().push(entry.code);
    }
    let mut faults = Vec::new();
    for (name, entry) in names() {
        // A product's name of a single word (`Blocked`, `Timeout`) is a word to everybody else.
        if !name.contains(' ') && !entry.standing.in_registry() {
            continue;
        }
        let wanted = &codes_of[&letters(bare_name(name))];
        let found = codes(name);
        // What a product calls `Rate Limited` or `Invalid Token` others call so too.
        let among = if entry.standing.in_registry() { 1 } else { 3 };
        if !found.iter().take(among).any(|code| wanted.contains(code)) {
            faults.push(format!("{name:?}: {:?}, not {wanted:?}", &found[..found.len().min(3)]));
        }
    }
    assert!(faults.is_empty(), "{} names:\n{}", faults.len(), faults.join("\n"));
}

/// The build makes the index and a search looks its words up in it: both split and stem a text in the
/// same way.
#[test]
fn a_keyword_finds_its_entry_or_better_ones() {
    let mut faults = Vec::new();
    let mut keywords = 0;
    for entry in ENTRIES {
        for keyword in entry.keywords {
            keywords += 1;
            let hits = search(keyword).hits;
            let best = hits.first().map_or(0.0, |hit| hit.score);
            if best < 0.5 && !hits.iter().any(|hit| std::ptr::eq(hit.entry, entry)) {
                faults.push(format!("{keyword:?} of {}", entry.code));
            }
        }
    }
    // A few keywords have only words that say nothing to the search: "who are you", "ws://".
    assert!(faults.len() * 100 < keywords, "{} keywords:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn case_spaces_and_the_order_of_two_words_change_nothing() {
    let first = |text: &str| codes(text).first().copied();
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let name = entry.name().as_str();
        let wanted = first(name);
        assert_eq!(first(&name.to_uppercase()), wanted, "{name}");
        assert_eq!(first(&name.to_lowercase()), wanted, "{name}");
        assert_eq!(first(&format!("  {}  ", name.replace(' ', "   "))), wanted, "{name}");
        if let [one, other] = name.split(' ').collect::<Vec<_>>()[..] {
            assert_eq!(first(&format!("{other} {one}")), wanted, "{other} {one}");
        }
    }
}

/// Every text that differs from a name by one letter in a word that is corrected: left out, doubled,
/// replaced, swapped. The search leaves short words and first letters as they are.
fn edits(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut edits = Vec::new();
    let is_corrected = |place: usize| {
        let start = letters[..place].iter().rposition(|letter| !letter.is_alphabetic());
        let start = start.map_or(0, |before| before + 1);
        let end = letters[place..].iter().position(|letter| !letter.is_alphabetic());
        let end = end.map_or(letters.len(), |length| place + length);
        place > start && end - start > 5
    };
    for place in (0..letters.len()).filter(|&place| letters[place].is_alphabetic()) {
        if !is_corrected(place) {
            continue;
        }
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
fn texts_about_something_else_find_nothing() {
    for text in [
        "", " ", "?", "\u{1b}[31m", "banana smoothie", "purple elephant", "xyzzy plugh",
        "\u{4f60}\u{597d}", "sourdough starter", "guitar chords", "the the the", "a",
        "12345678901234567890",
    ] {
        assert_eq!(codes(text), [0_u16; 0], "{text:?}");
    }
}

/// Only the first words count, so that a text of any length is answered in the same time.
#[test]
fn a_text_of_any_length_is_answered_by_its_first_words() {
    assert_eq!(codes(&"x".repeat(1_000_000)), [0_u16; 0]);
    assert_eq!(codes(&"gateway timeout ".repeat(10_000)).first(), Some(&504));
    let words = |count: usize| "gateway timeout ".to_owned() + &"banana smoothie ".repeat(count);
    assert_eq!(codes(&words(10_000)), codes(&words(100)));
    let late = "banana smoothie ".repeat(100) + "gateway timeout";
    assert_eq!(codes(&late), [0_u16; 0]);
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
fn the_name_that_led_to_an_entry_is_shown_unless_its_line_has_it_anyway() {
    for (text, code, name) in [
        ("payload large", 413, Some("Payload Too Large")),
        ("service temporarily unavailabl", 503, Some("Service Temporarily Unavailable")),
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
fn a_vendors_name_brings_its_codes_forward_only_if_the_other_words_fit_them() {
    for (text, first) in [
        ("cloudflare timeout", 522),
        ("cloudflare tunnel error", 530),
        ("anthropic overloaded", 529),
        ("anthropic rate limit", 429),
        ("anthropic 429", 429),
        ("shopify 404", 404),
        ("heroku service unavailable", 503),
        ("heroku timeout", 503),
        ("openai 429", 429),
        ("jenkins 403", 403),
        ("vercel not found", 404),
    ] {
        assert_eq!(codes(text).first(), Some(&first), "{text}: {:?}", codes(text));
    }
    let first = |text: &str| search(text).hits.first().and_then(|hit| hit.entry.sender);
    assert_eq!(
        first("cloudflare timeout").map(|sender| sender.vendor.as_str()),
        Some("Cloudflare")
    );
}

#[test]
fn a_vendors_name_is_compared_whole() {
    // `ios` is no end of MinIO, `home` no start of HomeKit.
    for (text, vendor) in
        [("ios", "MinIO"), ("home page missing", "HomeKit"), ("spark", "SparkPost")]
    {
        let hits = search(text).hits;
        let is_of = |hit: &Hit| hit.entry.sender.is_some_and(|sender| sender.vendor == vendor);
        assert!(!hits.iter().any(is_of), "{text}");
    }
}

#[test]
fn a_vendor_in_front_of_a_phrase_or_a_number_hides_neither() {
    let vendors = [
        "heroku", "shopify", "anthropic", "vercel", "google", "twitter", "nginx", "cloudflare",
        "aws", "iis", "laravel", "squid", "envoy", "fastly", "akamai", "salesforce", "gitlab",
        "telegram", "trello", "openai", "stripe", "jenkins", "django", "github", "docker",
        "kubernetes", "spring boot", "express", "apache", "slack",
    ];
    let wanted = [400, 401, 403, 404, 405, 409, 413, 429, 500, 502, 503, 504];
    let mut wrong = Vec::new();
    for vendor in vendors {
        for code in wanted {
            let phrase = by_code(code).next().expect("registered").phrase;
            for text in [format!("{vendor} {code}"), format!("{vendor} {phrase}").to_lowercase()] {
                if codes(&text).first() != Some(&code) {
                    wrong.push(text);
                }
            }
        }
    }
    assert!(wrong.len() * 100 <= 3 * 2 * vendors.len() * wanted.len(), "{wrong:?}");
}

#[test]
fn only_what_is_surely_wrong_is_corrected() {
    let corrected = |text: &str| search(text).corrected;
    for text in [
        // Below five letters; another first letter; a negation; common English.
        "vim", "even", "sort", "incognito window", "ejected", "unverified", "compose", "corp",
    ] {
        assert_eq!(corrected(text), None, "{text}");
    }
    for (text, wanted) in [
        ("unautorized", "unauthorized"),
        ("servise unavailble", "service unavailable"),
        ("precondtion required", "precondition required"),
    ] {
        assert_eq!(corrected(text).as_deref(), Some(wanted));
    }
}

#[test]
fn numbers_of_other_protocols_are_told_apart() {
    for text in
        ["ftp 226", "smtp 550", "smtp error 550", "exit code 137", "sqlstate 23505", "rtsp 454"]
    {
        let found = search(text);
        assert!(found.hits.is_empty() && found.other_code.is_some(), "{text}");
    }
    assert_eq!(search("ftp 226").other_code, Some("an FTP reply code"));
    assert_eq!(search("http 226").other_code, None);
}

#[test]
fn a_text_in_another_language_is_known_as_such() {
    for text in [
        "seite nicht gefunden",
        "p\u{e1}gina no encontrada",
        "\u{441}\u{435}\u{440}\u{432}\u{435}\u{440}",
    ] {
        let found = search(text);
        assert!(found.hits.is_empty() && found.is_foreign, "{text}");
    }
    assert!(!search("purple elephant").is_foreign);
}

#[test]
fn details_are_found_by_their_words() {
    for (text, token, code) in [
        ("no healthy upstream", "UH", 503),
        ("unmapped handler", "404.4", 404),
        ("upstream connection termination", "UC", 503),
        ("app crashed on heroku", "H10", 503),
        ("direct ip access not allowed", "1003", 403),
    ] {
        let found = search(text);
        let tokens: Vec<_> =
            found.details.iter().map(|(detail, _)| detail.token.as_str()).collect();
        assert!(tokens.contains(&token), "{text}: {tokens:?}");
        assert_eq!(codes(text).first(), Some(&code), "{text}");
    }
    // Everybody's words are nobody's detail.
    assert!(search("access denied").details.is_empty());
    assert!(search("not found").details.is_empty());
}

#[test]
fn an_exact_constant_finds_its_code_first() {
    assert_eq!(codes("StatusCodes.REQUEST_TOO_LONG")[0], 413);
    assert_eq!(codes("StatusCodes.REQUEST_URI_TOO_LONG")[0], 414);
}

#[test]
fn the_terms_that_led_to_an_entry_have_weights_that_add_up_to_at_most_one() {
    for text in ["rate limit", "gatewy timeout", "heroku timeout", "too many calls"] {
        let found = search(text);
        for hit in &found.hits {
            let terms = found.matched_terms(hit.entry);
            let sum: f32 = terms.iter().map(|term| term.weight).sum();
            assert!(sum <= 1.001, "{text}: {terms:?}");
        }
    }
    let found = search("rate limit");
    let words: Vec<_> =
        found.matched_terms(found.hits[0].entry).into_iter().map(|term| term.word).collect();
    assert_eq!(words, ["rate", "limit"]);
}

#[test]
fn a_synonym_finds_the_same_codes() {
    for (text, code) in [("xsrf", 419), ("passphrase", 401), ("prohibited", 403), ("jwt", 401)] {
        assert!(codes(text).contains(&code), "{text}: {:?}", codes(text));
    }
}

#[test]
fn words_without_a_space_between_them_are_split_and_a_known_word_is_not() {
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
fn a_repeated_word_changes_no_score() {
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
fn a_common_phrase_is_not_taken_for_one_vendors_name() {
    assert_eq!(codes("rate limit")[0], 429);
    let named = &search("rate limited").hits[0].entry;
    assert_eq!((named.code, named.phrase.as_str()), (420, "Rate Limited"));
}
