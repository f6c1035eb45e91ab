//! What a query finds and how the answer reads: a call, its whole output, its exit status.

mod common;

use common::{check, httpstatus};
use predicates::prelude::*;

const NOT_FOUND: &str = "404  Not Found  Nothing lives at this address, or the server won't admit that something does.\n";
const TEAPOT_ALONE: &str = "418  I'm a teapot, reserved as (Unused)  A teapot was asked for coffee: an old joke, or a bot filter that smiles as it says no.\n";
const TEAPOT: &str = "\
418  I'm a teapot, reserved as (Unused)                     A teapot was asked for coffee: an old joke, or a bot filter that smiles as it says no.
418  IP Auto-banned, Binance's API                          You ignored the 429s, so Binance has banned your IP address for a while. No tea.
418  Domain Configuration Not Found, Tencent Cloud EdgeOne  This EdgeOne node has no configuration for the domain you asked for.
";

/// The codes of an answer's lines, in order.
fn codes(arguments: &[&str]) -> String {
    let output = httpstatus(arguments).arg("--plain").output().expect("the tool runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| &line[..3]).collect::<Vec<_>>().join(" ")
}

#[test]
fn several_codes_get_a_line_each_and_what_tells_them_apart() {
    let lines = "\
404  Not Found  Nothing lives at this address, or the server won't admit that something does.
410  Gone       It was here once, was removed on purpose, and most likely won't come back.

Told apart
  404/410  410 says it was here and is gone for good; 404 leaves that open.
";
    check(&["404", "410"], lines, "", 0);
    check(&["404,410"], lines, "", 0);
    check(&["404, 410"], lines, "", 0);
}

#[test]
fn codes_that_nobody_confuses_are_not_told_apart() {
    httpstatus(&["100", "404"])
        .assert()
        .success()
        .stdout(predicate::str::contains("Told apart").not());
    httpstatus(&["40[14]"]).assert().success().stdout(predicate::str::contains("Told apart").not());
}

#[test]
fn codes_come_in_the_order_given_and_once() {
    assert_eq!(codes(&["410", "404", "410"]), "410 404");
    assert_eq!(codes(&["404", "40[34]", "404-405"]), "404 403 405");
}

#[test]
fn masks_and_ranges() {
    assert_eq!(codes(&["1xx", "--vendor", "yii"]), "118");
    assert_eq!(codes(&["30[127]"]), "301 302 307");
    assert_eq!(codes(&["10x"]), "100 101 102 103 103 104");
    for same in [&["50[1-5]"][..], &["501-505"], &["501..505"], &["505-501"], &["501..=505"]] {
        assert_eq!(codes(same), "501 502 503 504 505", "{same:?}");
    }
    for same in ["4xx", "4XX", "4", "4??", "4*"] {
        assert_eq!(codes(&[same]), codes(&["400-499"]), "{same}");
    }
    assert_eq!(codes(&["41"]), codes(&["41x"]));
}

#[test]
fn names_current_and_former_and_constants_go_straight_to_the_code() {
    for name in [
        "not found", "Not Found", "NOT_FOUND", "not-found", "notfound", "http.StatusNotFound",
        "HttpStatusCode.NotFound", ":not_found", "HTTP_404_NOT_FOUND", "StatusCode::NOT_FOUND",
        "HttpStatus.NOT_FOUND", "status.HTTP_404_NOT_FOUND", "Response::HTTP_NOT_FOUND",
        "HTTP/1.1 404 Not Found", "http/2 404", "404 Not Found",
    ] {
        check(&[name, "-s"], NOT_FOUND, "", 0);
    }
    for (name, code) in [
        ("Request Entity Too Large", "413"),
        ("StatusRequestEntityTooLarge", "413"),
        ("Payload Too Large", "413"),
        ("Request-URI Too Long", "414"),
        ("Moved Temporarily", "302"),
        ("Switch Proxy", "306"),
        ("Resume Incomplete", "308"),
        ("Checkpoint", "103"),
        ("Unprocessable Entity", "422"),
        ("RESOURCE_EXHAUSTED", "429"),
        ("UNAVAILABLE", "503"),
        ("CANCELLED", "499"),
        ("Enhance Your Calm", "420"),
        ("Page Expired", "419"),
    ] {
        assert_eq!(codes(&[name]), code, "{name}");
    }
    check(&["http.StatusTeapot", "-s"], TEAPOT_ALONE, "", 0);
    check(&["418", "-s"], TEAPOT, "", 0);
}

#[test]
fn a_word_of_the_language_is_no_constant() {
    // .NET calls 302 `HttpStatusCode.Redirect`; who types `redirect` means more than that.
    assert!(codes(&["redirect"]).split(' ').count() > 1);
    assert_eq!(codes(&["HttpStatusCode.Redirect"]), "302");
}

#[test]
fn an_unknown_code_is_missing_and_the_hint_says_what_is_true_of_it() {
    check(
        &["477"],
        "",
        "httpstatus: no status code 477\n\
         hint: 477 is unregistered, so a client treats it as 400 Bad Request (RFC 9110 §15); nearest: \
         478 Mirror Origin Failed, 470 Connection Authorization Required, 464 Incompatible Protocol Version\n",
        1,
    );
    check(
        &["1000"],
        "",
        "httpstatus: no status code 1000\nhint: HTTP has the codes 100 to 599 only (RFC 9110 §15)\n",
        1,
    );
    check(&["8xx"], codes_of_8xx().as_str(), "", 0);
    check(
        &["432-439"],
        "",
        "httpstatus: no status code matches 432-439\nhint: all codes: httpstatus list\n",
        1,
    );
    httpstatus(&["HTTP/1.1 477 Whatever"])
        .assert()
        .code(1)
        .stderr(predicate::str::starts_with("httpstatus: no status code 477\n"));
}

fn codes_of_8xx() -> String {
    let output = httpstatus(&["801", "893", "-s"]).output().expect("the tool runs");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn what_is_found_is_printed_beside_what_is_missing() {
    httpstatus(&["404", "477"])
        .assert()
        .code(1)
        .stdout(NOT_FOUND)
        .stderr(predicate::str::starts_with("httpstatus: no status code 477\n"));
}

#[test]
fn a_vendor_filters_every_form() {
    assert_eq!(codes(&["499", "--vendor", "nginx"]), "499");
    assert_eq!(codes(&["--vendor", "Cloudflare", "5xx"]), "520 521 522 523 524 525 526 527 530");
    assert_eq!(codes(&["cloudflare", "5xx"]), codes(&["5xx", "--vendor", "cloudflare"]));
    assert_eq!(codes(&["nginx"]), codes(&["list", "--vendor", "nginx"]));
    assert_eq!(codes(&["--vendor", "nginx"]), codes(&["list", "--vendor", "nginx"]));
    assert_eq!(
        codes(&["nginx", "502"]).split(' ').next(),
        Some("502"),
        "not nginx's own: a search"
    );
    check(
        &["404", "--vendor", "nginx"],
        "",
        "httpstatus: nginx has no status code 404\nhint: its codes: httpstatus list --vendor nginx\n",
        1,
    );
    check(
        &["list", "--vendor", "cloudfare"],
        "",
        "httpstatus: no vendor 'cloudfare'\nhint: did you mean Cloudflare?\n",
        2,
    );
    check(
        &["list", "--vendor", "xyzzy"],
        "",
        "httpstatus: no vendor 'xyzzy'\nhint: the vendors stand behind the names in: httpstatus list\n",
        2,
    );
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
        let output = httpstatus(&[code, "--plain"]).output().expect("the tool runs").stdout;
        let line = String::from_utf8_lossy(&output).lines().next().unwrap_or_default().to_owned();
        assert_eq!(line.split('\t').nth(4), Some(first), "{line}");
    }
}

#[test]
fn the_list_has_filters() {
    let all = httpstatus(&["list", "--plain"]).output().expect("the tool runs").stdout;
    let all = String::from_utf8(all).expect("UTF-8");
    assert!(all.lines().count() >= 64 + 85, "{} entries", all.lines().count());
    assert_eq!(codes(&["list", "--registered"]).split(' ').count(), 64);
    assert_eq!(codes(&["list", "--registered", "--class", "1xx"]), "100 101 102 103 104");
    check(
        &["list", "--registered", "--vendor", "nginx"],
        "",
        "httpstatus: no entry fits these filters\n",
        1,
    );
}

#[test]
fn long_makes_cards_of_lines_and_short_lines_of_cards() {
    let long = httpstatus(&["404", "410", "--long"]).output().expect("the tool runs").stdout;
    let long = String::from_utf8(long).expect("UTF-8");
    let one = String::from_utf8(httpstatus(&["404"]).output().expect("the tool runs").stdout)
        .expect("UTF-8");
    assert!(long.starts_with(&format!("{one}\n410 Gone")), "{long}");
    check(&["404", "--short"], NOT_FOUND, "", 0);
    check(&["404", "--long", "--short"], NOT_FOUND, "", 0);
    check(&["search", "not found", "--limit", "1", "--long"], &one, "", 0);
}

#[test]
fn in_markdown_a_code_is_a_section_and_several_are_a_table() {
    let markdown = |arguments: &[&str]| {
        let output = httpstatus(arguments).args(["--format", "markdown"]).output();
        String::from_utf8(output.expect("the tool runs").stdout).expect("UTF-8")
    };
    let (section, table) = ("## 404 Not Found\n", "| Code | Phrase | Meaning | Source |\n");
    assert!(markdown(&["404"]).starts_with(section));
    assert!(markdown(&["404", "--short"]).starts_with(table));
    assert!(markdown(&["404", "410"]).starts_with(table));
    assert!(markdown(&["404", "410", "--long"]).starts_with(section));
}

#[test]
fn open_overrules_the_form_of_the_answer() {
    // There is no browser here; the address is printed all the same.
    let address = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\n";
    let search = ["search", "not found", "--limit", "1"];
    for (arguments, form) in [
        (&["404"][..], "--json"),
        (&["choose", "404"], "--json"),
        (&search, "--json"),
        (&search, "--short"),
        (&search, "--long"),
    ] {
        let mut command = httpstatus(arguments);
        command.args([form, "--open"]).env("PATH", "").assert().stdout(address);
    }
}

#[test]
fn a_card_has_the_answer_in_its_first_two_lines() {
    let card = String::from_utf8(httpstatus(&["404"]).output().expect("the tool runs").stdout)
        .expect("UTF-8");
    let lines: Vec<_> = card.lines().collect();
    assert_eq!(lines[0], "404 Not Found, Client Error");
    assert_eq!(
        lines[1],
        "Nothing lives at this address, or the server won't admit that something does."
    );
    assert_eq!(lines[lines.len() - 1], "  https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5");
    for heading in [
        "Why you see it", "If you sent the request", "If you run the server",
        "Not to be confused with", "Good to know", "In code", "Source",
    ] {
        assert!(lines.contains(&heading), "{heading}");
    }
}

#[test]
fn a_card_says_who_sends_it_whether_it_is_sent_and_how_sure_that_is() {
    let first = |code: &str| {
        let card = httpstatus(&[code]).output().expect("the tool runs").stdout;
        String::from_utf8_lossy(&card).lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(first("444"), "444 No Response, Client Error, nginx, never sent, only logged");
    assert_eq!(first("218"), "218 This is fine, Successful, an Apache legend, hearsay");
    assert_eq!(first("306"), "306 Switch Proxy, Redirection, reserved as (Unused), never sent");
    assert_eq!(first("510"), "510 Not Extended, Server Error, obsoleted");
    assert_eq!(
        first("104"),
        "104 Upload Resumption Supported, Informational, temporary registration"
    );
    httpstatus(&["499"])
        .assert()
        .success()
        .stdout(predicate::str::contains("\nOther meanings of 499\n"));
}

#[test]
fn several_arguments_that_are_no_codes_are_one_text() {
    assert_eq!(codes(&["not", "found"]), "404");
    assert_eq!(codes(&["404", "not", "found"]), "404");
    assert_eq!(codes(&["rate", "limit"]), codes(&["search", "rate", "limit"]));
    assert_eq!(codes(&["search", "not found"]).split(' ').next(), Some("404"));
}

#[test]
fn nothing_found_is_status_1_with_a_hint() {
    let hint = "hint: try other words, or look through all codes: httpstatus list\n";
    check(
        &["search", "banana smoothie"],
        "",
        &format!("httpstatus: nothing found for 'banana smoothie'\n{hint}"),
        1,
    );
    check(&[""], "", &format!("httpstatus: nothing found for ''\n{hint}"), 1);
    check(
        &["search", "banana", "--json"],
        "[]\n",
        &format!("httpstatus: nothing found for 'banana'\n{hint}"),
        1,
    );
}

#[test]
fn options_may_stand_before_and_behind_a_command_and_the_last_word_counts() {
    let plain =
        httpstatus(&["list", "--registered", "--plain"]).output().expect("the tool runs").stdout;
    let plain = String::from_utf8(plain).expect("UTF-8");
    check(&["--plain", "list", "--registered"], &plain, "", 0);
    check(&["--json", "list", "--registered", "--plain"], &plain, "", 0);
    check(&["--json", "--plain", "list", "--registered"], &plain, "", 0);
}

#[test]
fn words_and_options_before_a_command_are_refused() {
    check(
        &["404", "--plain", "list"],
        "",
        "httpstatus: words before a command\nhint: to search for a word that is a command too: httpstatus search WORDS\n",
        2,
    );
}
