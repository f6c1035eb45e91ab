//! Masks, ranges and classes: on a terminal the registered codes, the everyday ones and how many
//! more there are; in a pipe every row.

use httpstatus::table::{self, entry::Entry};

use crate::common::in_process::shown;
use crate::common::{check, codes, prints, run};
use crate::unknown_tens;

#[test]
fn masks_and_ranges_stand_for_their_codes() {
    assert_eq!(codes(&["30[127]"]), "301 302 307");
    assert_eq!(codes(&["10x"]), "100 101 102 103 104");
    for same in [&["50[1-5]"][..], &["501-505"], &["501..505"], &["505-501"], &["501..=505"]] {
        assert_eq!(codes(same), "501 502 503 504 505", "{same:?}");
    }
    for same in ["4xx", "4XX", "4", "4??", "4*", "4Xx"] {
        assert_eq!(codes(&[same]), codes(&["400-499"]), "{same}");
    }
    assert_eq!(codes(&["41"]), codes(&["41x"]));
    assert_eq!(codes(&["50"]), codes(&["50x"]));
}

/// The line of each entry as a pipe gets it, code and summary.
fn rows(text: &str) -> Vec<(u16, String)> {
    let rows = text.lines().map(|line| {
        let (code, rest) = line.split_once("  ").expect("a code");
        (code.parse().expect("a code"), rest.to_owned())
    });
    rows.collect()
}

#[test]
fn a_pipe_gets_every_row_of_a_class_whole_and_in_number_order() {
    for (class, first, last) in [("4xx", 400, 499), ("5xx", 500, 599), ("41x", 410, 419)] {
        let rows = rows(&prints(&[class]));
        let entries = table::between(first, last);
        assert_eq!(rows.len(), entries.len(), "{class}");
        for ((code, rest), entry) in rows.iter().zip(entries) {
            assert_eq!(*code, entry.code);
            assert!(rest.ends_with(&*entry.summary), "{rest}");
        }
    }
}

/// What a terminal shows of a class: the registered codes, then the everyday ones of vendors.
fn shown_entries(first: u16, last: u16) -> Vec<&'static Entry> {
    let entries = table::between(first, last);
    let registered = entries.iter().filter(|entry| entry.standing.in_registry());
    let is_everyday = |entry: &&Entry| entry.sender.is_some_and(|sender| sender.everyday);
    registered.chain(entries.iter().filter(is_everyday)).collect()
}

#[test]
fn a_terminal_shows_registered_codes_then_everyday_ones_then_how_many_more() {
    for (arguments, first, last) in
        [("4xx", 400, 499), ("5xx", 500, 599), ("5", 500, 599), ("490-499", 490, 499)]
    {
        let answer = shown(80, &[arguments]);
        let shown = shown_entries(first, last);
        let lines: Vec<_> = answer.lines().collect();
        let more = table::between(first, last).len() - shown.len();
        assert_eq!(lines[lines.len() - 1], format!("{more} more: -a shows all"));
        assert_eq!(lines.len(), shown.len() + 1, "{answer}");
        for (line, entry) in lines.iter().zip(&shown) {
            let start = format!("{:03}  {}", entry.code, entry.name());
            let length = start.chars().count().min(70);
            let start: String = start.chars().take(length).collect();
            assert!(line.starts_with(&start), "{line}");
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[test]
fn a_class_of_server_errors_fits_a_screen_of_24_rows_with_everyday_codes() {
    let lines = shown(80, &["5xx"]).lines().count();
    assert!(lines <= 30, "{lines} lines");
    let registered = shown(80, &["5xx", "--registered"]);
    assert_eq!(registered.lines().count(), 11, "{registered}");
    assert!(!registered.contains("more:"), "{registered}");
}

#[test]
fn nothing_is_left_out_where_nothing_more_is_there() {
    assert!(!shown(80, &["100-102"]).contains("more"));
    assert!(!shown(80, &["30[127]"]).contains("more"));
}

#[test]
fn all_shows_every_row_on_a_terminal_too() {
    for class in ["5xx", "4"] {
        let all = shown(300, &[class, "-a"]);
        assert_eq!(rows(&all), rows(&prints(&[class])), "{class}");
        assert_eq!(all, shown(300, &[class, "--all"]));
    }
}

#[test]
fn from_120_columns_on_the_summaries_are_aligned() {
    let place = |columns: usize| -> Vec<Option<usize>> {
        let answer = shown(columns, &["30[127]"]);
        let entries = [301, 302, 307].map(crate::entry);
        let places = answer.lines().zip(entries);
        places.map(|(line, entry)| line.find(&entry.summary[..20])).collect()
    };
    assert!(place(120).windows(2).all(|pair| pair[0].is_some() && pair[0] == pair[1]));
    assert!(place(119).windows(2).any(|pair| pair[0] != pair[1]));
}

#[test]
fn filters_hold_for_a_class() {
    assert_eq!(codes(&["1xx", "--vendor", "yii"]), "118");
    assert_eq!(codes(&["--vendor", "Cloudflare", "5xx"]), "520 521 522 523 524 525 526 527 530");
    assert_eq!(codes(&["cloudflare", "5xx"]), codes(&["5xx", "--vendor", "cloudflare"]));
    assert_eq!(codes(&["5xx", "--registered"]), "500 501 502 503 504 505 506 507 508 510 511");
    assert_eq!(codes(&["5xx", "--registered", "--limit", "2"]), "500 501");
    assert_eq!(codes(&["400-599", "--class", "5xx", "--registered", "--limit", "1"]), "500");
    // All of a vendor's codes are shown on a terminal too.
    let shown = shown(80, &["5xx", "--vendor", "cloudflare"]);
    assert_eq!(shown.lines().count(), 9, "{shown}");
}

#[test]
fn a_pattern_that_matches_nothing_is_not_found() {
    let all = "hint: all codes: httpstatus list\n";
    let tens = unknown_tens();
    for (ending, said) in [("x", "x"), ("?", "x"), ("[2-4]", "[234]"), ("", "x")] {
        let error = format!("httpstatus: no status code matches {tens}{said}\n{all}");
        check(&[&format!("{tens}{ending}")], "", &error, 1);
    }
    let range = format!("{tens}9-{tens}1");
    let error = format!("httpstatus: no status code matches {tens}1-{tens}9\n{all}");
    check(&[&range], "", &error, 1);
    let answer = run(&["5xx", &range]);
    assert_eq!(answer.stderr, error);
    assert_eq!(answer.stdout, prints(&["5xx"]));
    assert_eq!(answer.status, 1);
}

#[test]
fn a_pattern_that_the_vendor_has_no_code_for_names_its_list() {
    check(
        &["5xx", "--vendor", "nginx"],
        "",
        "httpstatus: nginx has no status code 5xx of its own\n\
         hint: its codes: httpstatus list --vendor nginx\n",
        1,
    );
}
