//! `list`: the table, or a part of it, in every form.

use httpstatus::table::ENTRIES;

use crate::common::in_process::shown;
use crate::common::{check, codes, prints, refused};

#[test]
fn list_has_every_entry_of_the_table_in_its_order() {
    let plain = prints(&["list", "--plain"]);
    let rows: Vec<_> = plain.lines().collect();
    assert_eq!(rows.len(), ENTRIES.len());
    for (row, entry) in rows.iter().zip(ENTRIES) {
        assert!(row.starts_with(&format!("{:03}\t{}\t", entry.code, entry.phrase)), "{row}");
    }
    assert_eq!(prints(&["list"]).lines().count(), ENTRIES.len());
}

#[test]
fn a_terminal_gets_the_whole_list_too_each_line_cut() {
    let list = shown(80, &["list"]);
    assert_eq!(list.lines().count(), ENTRIES.len());
    assert!(list.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn list_takes_codes_masks_and_ranges() {
    assert_eq!(codes(&["list", "4xx"]), codes(&["list", "--class", "4xx"]));
    assert_eq!(codes(&["list", "30[127]"]), "301 302 307");
    assert_eq!(codes(&["list", "500-502", "404", "--registered"]), "404 500 501 502");
    assert_eq!(codes(&["list", "404"]), "404");
    // A list is never a brief.
    check(&["list", "404"], &crate::line(404), "", 0);
}

#[test]
fn list_refuses_words_and_names_the_search() {
    refused(
        &["list", "timeout"],
        "list takes codes and masks, not 'timeout'",
        "httpstatus search timeout",
    );
    refused(
        &["list", "rate", "limit"],
        "list takes codes and masks, not 'rate limit'",
        "httpstatus search rate limit",
    );
}

#[test]
fn the_filters_of_a_list() {
    assert_eq!(codes(&["list", "--registered"]).split(' ').count(), 64);
    assert_eq!(codes(&["list", "--registered", "--class", "1xx"]), "100 101 102 103 104");
    assert_eq!(codes(&["list", "--registered", "--class", "1xx", "--limit", "3"]), "100 101 102");
    assert_eq!(codes(&["--vendor", "nginx"]), codes(&["list", "--vendor", "nginx"]));
    assert_eq!(codes(&["list", "5xx", "--vendor", "aws"]), codes(&["5xx", "--vendor", "aws"]));
    for class in ["4xx", "4", "client", "client-error"] {
        assert_eq!(codes(&["list", "--class", class]), codes(&["400-499"]), "{class}");
    }
}

#[test]
fn filters_that_no_entry_passes_are_exit_status_1() {
    let error = "httpstatus: no entry fits these filters\n";
    for arguments in
        [&["list", "--registered", "--vendor", "nginx"][..], &["list", "2xx", "--class", "4xx"]]
    {
        check(arguments, "", error, 1);
    }
    check(&["list", &crate::unknown_code()], "", error, 1);
}

#[test]
fn a_vendor_without_a_query_lists_its_codes() {
    let listed = prints(&["list", "--vendor", "nginx"]);
    check(&["--vendor", "nginx"], &listed, "", 0);
    check(&["nginx"], &listed, "", 0);
    assert_eq!(shown(80, &["--vendor", "nginx"]).lines().count(), listed.lines().count());
}

#[test]
fn long_prints_the_card_of_every_code() {
    let cards = prints(&["list", "1xx", "--registered", "-l"]);
    let titles: Vec<_> = cards
        .split("\n\n")
        .filter_map(|part| part.lines().next())
        .filter(|line| line.starts_with('1') && line.contains(" \u{b7} Informational"))
        .map(|line| &line[..3])
        .collect();
    assert_eq!(titles, ["100", "101", "102", "103", "104"], "{cards}");
}

#[test]
fn the_cheat_sheet_has_all_registered_codes_and_takes_filters() {
    let sheet = shown(80, &[]);
    assert!(sheet.lines().count() <= 23, "{sheet}");
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        assert!(sheet.contains(&format!("{:03} ", entry.code)), "{} in {sheet}", entry.code);
    }
    assert!(
        sheet.ends_with("httpstatus 404 explains a code; httpstatus -h has the rest\n"),
        "{sheet}"
    );
    let class = shown(80, &["--class", "3xx"]);
    assert!(class.contains("3xx Redirection") && !class.contains("404 Not Found"), "{class}");
    assert_eq!(codes(&[]), codes(&["list", "--registered"]));
    assert_eq!(prints(&["-s"]), prints(&["list", "--registered"]));
}
