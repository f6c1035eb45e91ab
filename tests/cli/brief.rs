//! One code: the brief, the card with `-l`, one line with `-s`.

use crate::common::in_process::{answer, shown, terminal};
use crate::common::{check, codes, prints, run};
use crate::{entry, first_line, line, unknown_code};

const HEADINGS: [&str; 3] = ["Why you see it", "If you sent the request", "If you run the server"];

#[test]
fn a_code_is_answered_with_its_brief() {
    let brief = prints(&["404"]);
    let lines: Vec<_> = brief.lines().collect();
    assert_eq!(lines[0], "404 Not Found \u{b7} Client Error \u{b7} don't retry");
    assert!(entry(404).summary.starts_with(lines[1]), "{brief}");
    let headings: Vec<_> = lines.iter().filter(|line| HEADINGS.contains(line)).collect();
    assert_eq!(headings, HEADINGS.iter().collect::<Vec<_>>());
    let source = "Source   https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5";
    assert_eq!(lines[lines.len() - 2], source);
    assert!(lines[lines.len() - 1].starts_with("More     httpstatus -l 404   ("), "{brief}");
    assert!(lines.len() <= 22, "{brief}");
}

#[test]
fn the_brief_is_the_same_on_a_terminal_and_in_a_pipe() {
    for code in ["404", "502", "499", "000"] {
        assert_eq!(shown(80, &[code]), prints(&[code]), "{code}");
    }
}

#[test]
fn the_title_says_who_sends_it_whether_it_is_sent_and_how_sure_that_is() {
    let title = |code: &str| first_line(&prints(&[code])).to_owned();
    assert_eq!(
        title("499"),
        "499 Client Closed Request \u{b7} nginx \u{b7} only in logs \u{b7} retry after a change"
    );
    assert_eq!(
        title("218"),
        "218 This is fine \u{b7} an Apache legend \u{b7} unconfirmed \u{b7} don't retry"
    );
    assert_eq!(
        title("306"),
        "306 Switch Proxy \u{b7} Redirection \u{b7} reserved, don't use \u{b7} never sent \u{b7} don't retry"
    );
    assert_eq!(
        title("510"),
        "510 Not Extended \u{b7} Server Error \u{b7} obsoleted \u{b7} retry after a change"
    );
    assert_eq!(title("502"), "502 Bad Gateway \u{b7} Server Error \u{b7} retry after a delay");
    assert!(title("104").contains("\u{b7} Informational \u{b7} temporary registration"));
}

#[test]
fn long_prints_everything_about_each_code() {
    let card = prints(&["404", "-l"]);
    assert_eq!(first_line(&card), first_line(&prints(&["404"])));
    for heading in [
        "Why you see it", "If you sent the request", "If you run the server",
        "Often confused with", "At a glance", "In code", "Source",
    ] {
        assert!(card.lines().any(|line| line == heading), "{heading} in {card}");
    }
    let two = prints(&["404", "410", "--long"]);
    assert_eq!(two, format!("{card}\n{}", prints(&["410", "-l"])));
}

#[test]
fn short_prints_one_line_per_code_and_the_last_of_long_and_short_counts() {
    check(&["404", "--short"], &line(404), "", 0);
    check(&["404", "--long", "--short"], &line(404), "", 0);
    check(&["404", "-s", "-l"], &prints(&["404", "-l"]), "", 0);
}

#[test]
fn a_code_of_several_senders_has_one_line_for_each_with_short() {
    let lines = prints(&["418", "-s"]);
    assert!(lines.lines().count() > 1, "{lines}");
    assert!(lines.lines().all(|line| line.starts_with("418  ")), "{lines}");
    assert_eq!(httpstatus::table::by_code(418).count(), lines.lines().count());
}

#[test]
fn the_likeliest_meaning_of_a_code_comes_first() {
    for (code, first) in [
        ("499", "nginx"),
        ("530", "Cloudflare"),
        ("420", "Twitter"),
        ("999", "LinkedIn"),
        ("498", "ArcGIS"),
        ("419", "Laravel"),
        ("520", "Cloudflare"),
        ("308", "RFC 9110"),
        ("418", "RFC 9110"),
        ("460", "AWS"),
    ] {
        let plain = prints(&[code, "--plain"]);
        assert_eq!(first_line(&plain).split('\t').nth(4), Some(first), "{plain}");
    }
}

#[test]
fn a_vendor_selects_its_own_meaning() {
    let brief = prints(&["499", "--vendor", "cloudflare"]);
    assert!(brief.starts_with("499 ") && first_line(&brief).contains("Cloudflare"), "{brief}");
    assert!(!brief.contains("\nOthers "), "{brief}");
    assert_eq!(codes(&["499", "--vendor", "nginx"]), "499");
}

#[test]
fn a_code_that_the_vendor_gives_no_meaning_has_the_standard_one_and_a_line_that_says_so() {
    for (arguments, name) in
        [(["502", "--vendor", "nginx"], "nginx"), (["502", "--vendor", "cloudflare"], "Cloudflare")]
    {
        let what_is_there = format!("httpstatus list --details --vendor {}", arguments[2]);
        let answer = run(&arguments);
        assert_eq!(answer.stdout, prints(&["502"]), "{name}");
        assert_eq!(
            answer.stderr,
            format!("hint: {name} gives 502 no meaning of its own; what it has: {what_is_there}\n")
        );
        assert_eq!(run(&[arguments[2], "502"]), answer);
        assert_eq!(answer.status, 0);
    }
}

#[test]
fn a_code_that_is_not_in_the_table_is_not_found_and_the_hint_says_what_is_true_of_it() {
    let unknown = unknown_code();
    let answer = run(&[&unknown]);
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 1));
    let start = format!(
        "httpstatus: no status code {unknown}\nhint: {unknown} is unregistered, so a client treats it \
         as 400 Bad Request (RFC 9110 \u{a7}15); nearest: "
    );
    let hint = &answer.stderr;
    let near = hint.strip_prefix(&start).unwrap_or_else(|| panic!("{hint}"));
    let unknown: u16 = unknown.parse().expect("a code");
    let near: Vec<_> = near.trim_end().split(", ").collect();
    assert_eq!(near.len(), 3, "{hint}");
    for name in near {
        let (code, name) = name.split_once(' ').expect("a code and its name");
        let code: u16 = code.parse().expect("a code");
        assert!(code.abs_diff(unknown) < 15 && entry(code).name() == name, "{hint}");
    }
}

#[test]
fn a_number_above_599_is_no_valid_status() {
    for number in ["2000", "99999", "600001"] {
        let error = format!(
            "httpstatus: no status code {number}\n\
             hint: HTTP status codes run from 100 to 599 (RFC 9110 \u{a7}15)\n"
        );
        check(&[number], "", &error, 1);
    }
    // But some products send or log such numbers.
    assert_eq!(codes(&["999"]).split(' ').next(), Some("999"));
    assert!(prints(&["600"]).starts_with("600 "));
    assert!(prints(&["000"]).starts_with("000 "));
}

#[test]
fn a_status_line_of_an_unknown_code_is_not_found_either() {
    let unknown = unknown_code();
    let answer = run(&[&format!("HTTP/1.1 {unknown} Whatever")]);
    let error = format!("httpstatus: no status code {unknown}\n");
    assert!(answer.stderr.starts_with(&error), "{}", answer.stderr);
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 1));
}

#[test]
fn open_prints_the_address_of_one_code_and_refuses_several() {
    let refused = "httpstatus: --open takes one code\n";
    for arguments in [
        &["401", "403", "--open"][..],
        &["401", "vs", "403", "--open"],
        &["4xx", "--open"],
        &["list", "--open"],
        &["search", "timeout", "--open"],
        &["choose", "401", "403", "--open"],
    ] {
        check(arguments, "", refused, 2);
        let on_terminal = answer(&terminal(80, 24), arguments, "");
        assert_eq!((on_terminal.stdout.as_str(), on_terminal.status), ("", 2), "{arguments:?}");
    }
}
