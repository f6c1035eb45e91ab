//! Words: vendors, synonyms, misspellings, words that say nothing, details.

use httpstatus::search::{Hit, search};
use httpstatus::table::by_code;

use super::codes;

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
    for (vendor, code) in vendors.iter().flat_map(|vendor| wanted.map(|code| (vendor, code))) {
        let phrase = by_code(code).next().expect("registered").phrase;
        let texts = [format!("{vendor} {code}"), format!("{vendor} {phrase}").to_lowercase()];
        wrong.extend(texts.into_iter().filter(|text| codes(text).first() != Some(&code)));
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
