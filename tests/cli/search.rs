//! The search by words: the best ten on a terminal, all hits in a pipe, one hit as a brief.

use std::fmt::Write;

use httpstatus::search;

use crate::common::in_process::{answer, shown, terminal};
use crate::common::{Answer, check, codes, prints, run};
use crate::first_line;

/// The codes at the beginning of the lines.
fn codes_of(text: &str) -> Vec<&str> {
    text.lines().map(|line| &line[..3]).collect()
}

#[test]
fn a_terminal_shows_the_ten_best_hits_and_how_many_more() {
    let hits = search::search("timeout").hits;
    let more = hits.len() - 10;
    let shown = shown(80, &["timeout"]);
    let lines: Vec<_> = shown.lines().collect();
    assert_eq!(lines.len(), 11, "{shown}");
    assert_eq!(lines[10], format!("{more} more: -a shows all"));
    let best: Vec<_> = hits[..10].iter().map(|hit| format!("{:03}", hit.entry.code)).collect();
    assert_eq!(codes_of(&lines[..10].join("\n")), best);
    assert!(lines.iter().all(|line| line.chars().count() <= 80), "{shown}");
}

#[test]
fn all_or_a_limit_decides_how_many_hits_a_terminal_shows() {
    let count = search::search("timeout").hits.len();
    for arguments in [&["timeout", "-a"][..], &["search", "timeout", "--all"]] {
        assert_eq!(shown(200, arguments).lines().count(), count, "{arguments:?}");
    }
    for limit in ["1", "2", "9", "12"] {
        let shown = shown(80, &["search", "timeout", "--limit", limit, "-s"]);
        assert_eq!(shown.lines().count().to_string(), limit, "{shown}");
        assert!(!shown.contains("more:"), "{shown}");
    }
    // More than there are is all there are.
    assert_eq!(codes(&["timeout", "--limit", "65535"]), codes(&["timeout"]));
}

#[test]
fn a_pipe_gets_all_hits() {
    let hits = search::search("timeout").hits;
    let best = hits.iter().fold(String::new(), |mut codes, hit| {
        let _ = write!(codes, "{:03} ", hit.entry.code);
        codes
    });
    assert_eq!(codes(&["timeout"]), best.trim_end());
    assert_eq!(prints(&["timeout"]).lines().count(), hits.len());
}

#[test]
fn search_is_always_a_search_and_finds_what_the_bare_words_find() {
    for words in ["rate limit", "too many calls", "cors"] {
        assert_eq!(prints(&["search", words]), prints(&[words]), "{words}");
    }
    let found = codes(&["search", "not found"]);
    assert_eq!(found.split(' ').next(), Some("404"));
    assert_eq!(codes(&["search", "404"]).split(' ').next(), Some("404"));
}

#[test]
fn one_hit_is_answered_with_the_brief() {
    let brief = prints(&["404"]);
    assert_eq!(prints(&["search", "not found", "--limit", "1"]), brief);
    assert_eq!(shown(80, &["search", "not found", "--limit", "1"]), brief);
    assert_eq!(prints(&["search", "not found", "--limit", "1", "-l"]), prints(&["404", "-l"]));
    let short = prints(&["search", "not found", "--limit", "1", "-s"]);
    assert_eq!(short, crate::line(404));
}

#[test]
fn filters_hold_for_a_search() {
    let is_of = |digit: char| move |code: &str| code.starts_with(digit);
    assert!(codes(&["timeout", "--class", "5xx"]).split(' ').all(is_of('5')));
    assert!(codes(&["search", "timeout", "--class", "4xx"]).split(' ').all(is_of('4')));
    assert_eq!(codes(&["timeout", "--registered"]).split(' ').next(), Some("408"));
    let vendors = prints(&["timeout", "--vendor", "cloudflare", "--field", "vendor"]);
    assert!(vendors.lines().all(|vendor| vendor == "Cloudflare"), "{vendors}");
}

#[test]
fn the_name_that_led_to_a_code_is_shown_in_brackets() {
    let found = prints(&["search", "payload large"]);
    assert!(first_line(&found).starts_with("413  "), "{found}");
    assert!(first_line(&found).ends_with(" (Payload Too Large)"), "{found}");
}

#[test]
fn a_misspelled_word_is_corrected_and_a_hint_says_so() {
    let misspelled = run(&["gatewy", "timeout"]);
    assert_eq!(misspelled.stderr, "hint: showing results for 'gateway timeout'\n");
    assert_eq!(codes(&["gatewy", "timeout"]).split(' ').next(), Some("504"));
    assert_eq!(misspelled.status, 0);
}

#[test]
fn nothing_found_is_exit_status_1_with_a_hint() {
    let hint = "hint: try other words, or look through all codes: httpstatus list\n";
    for text in ["banana smoothie", "xyzzy", ""] {
        let error = format!("httpstatus: nothing found for '{text}'\n{hint}");
        check(&["search", text], "", &error, 1);
        check(&[text], "", &error, 1);
    }
    let error = format!("httpstatus: nothing found for 'banana'\n{hint}");
    check(&["search", "banana", "--json"], "[]\n", &error, 1);
    check(&["search", "banana", "--field", "code"], "", &error, 1);
}

#[test]
fn what_matched_is_underlined_where_there_is_colour() {
    let mut around = terminal(80, 24);
    around.variables.no_color = None;
    let Answer { stdout, .. } = answer(&around, &["upstream", "timeout"], "");
    let styles = ["\u{1b}[4m\u{1b}[1mTimeout", "\u{1b}[1m\u{1b}[4mTimeout"];
    assert!(styles.iter().any(|style| stdout.contains(style)), "{stdout:?}");
    assert!(!prints(&["upstream", "timeout"]).contains('\u{1b}'));
}
