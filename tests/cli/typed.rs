//! What people really type: an address, `help`, a mistyped command, a code from a sentence, a text
//! that begins with a hyphen.

use crate::common::in_process::{answer, terminal};
use crate::common::{check, codes, prints, refused, run, run_with_input};

#[test]
fn an_address_is_not_fetched_and_the_hint_shows_how_to_pipe_it_in() {
    for address in [
        "https://api.example.com/users?a=b", "http://localhost:8080", "example.com",
        "api.example.com:8443/v1", "localhost:8080", "localhost/health",
    ] {
        let error = format!("{address} is an address, and nothing is fetched from it");
        refused(&[address], &error, &format!("curl -si '{address}' | httpstatus"));
    }
}

#[test]
fn an_address_in_a_hint_is_safe_to_copy() {
    let answer = run(&["https://example.com/';reboot;'"]);
    assert_eq!(answer.status, 2);
    assert!(!answer.stderr.contains("'https://example.com/';reboot;'"), "{}", answer.stderr);
    let answer = run(&["https://example.com/\u{1b}[31m"]);
    assert!(!answer.stderr.contains('\u{1b}'), "{}", answer.stderr);
}

#[test]
fn help_and_version_are_answered_as_words_too() {
    check(&["help"], &prints(&["--help"]), "", 0);
    check(&["version"], &prints(&["--version"]), "", 0);
    for command in ["search", "list", "vendors", "explain", "choose", "completions"] {
        check(&["help", command], &prints(&[command, "--help"]), "", 0);
    }
}

#[test]
fn help_for_what_is_no_command_is_an_error() {
    refused(&["help", "nonsense"], "no command 'nonsense'", "try 'httpstatus --help'");
}

#[test]
fn a_mistyped_command_is_told_the_right_one_and_never_searched_for() {
    for (typed, meant) in [
        (&["lst"][..], "list"),
        (&["serach", "timeout"], "search timeout"),
        (&["completion", "zsh"], "completions zsh"),
        (&["explian"], "explain"),
        (&["chose"], "choose"),
        (&["choos", "401", "403"], "choose 401 403"),
        (&["vendor"], "vendors"),
        (&["hlep"], "help"),
        (&["verison"], "version"),
    ] {
        let error = format!(
            "httpstatus: no command '{}'\nhint: did you mean 'httpstatus {meant}'?\n",
            typed[0]
        );
        let answer = run(typed);
        assert_eq!((answer.stdout, answer.stderr), (String::new(), error), "{typed:?}");
        assert!([1, 2].contains(&answer.status), "{typed:?}");
    }
}

#[test]
fn a_word_that_only_resembles_a_command_is_searched_for() {
    assert!(!codes(&["lost", "connection"]).is_empty());
    assert_eq!(run(&["lost", "connection"]).stderr, "");
}

#[test]
fn a_code_may_be_followed_by_the_punctuation_of_its_sentence() {
    for typed in ["404.", "404,", "404:", "404;", "404!", "404?", "404)"] {
        check(&[typed], &prints(&["404"]), "", 0);
    }
}

#[test]
fn a_number_of_one_or_two_digits_is_a_mask() {
    assert_eq!(codes(&["4"]), codes(&["4xx"]));
    assert_eq!(codes(&["50"]), codes(&["50x"]));
}

const TWO_HYPHENS: &str = "put -- before a text that begins with '-': httpstatus -- TEXT";

#[test]
fn a_text_that_begins_with_a_hyphen_is_answered_or_the_hint_says_how() {
    assert_eq!(codes(&["--> 502 Bad Gateway"]).split(' ').next(), Some("502"));
    for text in
        ["-404", "--404", "->404", "-1 is no status", "- gateway timeout", "-x gateway timeout"]
    {
        let answer = run(&[text]);
        if answer.status == 0 {
            continue;
        }
        assert_eq!((answer.stdout.as_str(), answer.status), ("", 2), "{text}");
        let (error, hint) = answer.stderr.trim_end().split_once("\nhint: ").expect("a hint");
        assert!(error.starts_with("httpstatus: unexpected argument '-"), "{error}");
        assert_eq!(hint, TWO_HYPHENS, "{text}");
    }
    check(&["--", "-timeout"], &prints(&["timeout"]), "", 0);
    check(&["--", "404"], &prints(&["404"]), "", 0);
}

#[test]
fn a_word_that_is_a_command_too_can_be_searched_for() {
    assert_eq!(codes(&["search", "list", "of", "vendors"]), codes(&["search", "list of vendors"]));
    check(
        &["404", "--plain", "list"],
        "",
        "httpstatus: unexpected words before a command: 404\n\
         hint: to search for a word that is a command too: httpstatus search WORDS\n",
        2,
    );
}

#[test]
fn the_path_of_a_file_is_told_how_it_is_read() {
    for path in ["access.log", "./logs/x.har", "/var/log/nginx/error.log.gz"] {
        let error = format!(
            "httpstatus: nothing found for '{path}'\nhint: to read a file: httpstatus explain {path}\n"
        );
        check(&[path], "", &error, 1);
    }
}

#[test]
fn a_range_without_everyday_codes_is_shown_whole() {
    let shown = answer(&terminal(80, 24), &["7xx"], "").stdout;
    let whole = answer(&terminal(80, 24), &["7xx", "-a"], "").stdout;
    assert_eq!(shown, whole);
    assert!(shown.starts_with('7'), "{shown}");
}

#[test]
fn the_code_of_another_protocol_is_called_that() {
    for (typed, what) in [
        ("ftp 226", "an FTP reply code"),
        ("smtp error 550", "an SMTP reply code"),
        ("exit code 137", "the exit status of a process"),
        ("websocket closed with code 1006", "a WebSocket close code"),
    ] {
        let error = format!("httpstatus: '{typed}' is {what}, not an HTTP status code\n");
        check(&[typed], "", &error, 1);
    }
    assert!(codes(&["websocket 403"]).starts_with("403"));
}

/// On a terminal without any arguments; `/dev/null` and a closed pipe are no wish for an explanation.
#[test]
fn without_arguments_there_is_the_cheat_sheet() {
    let sheet = answer(&terminal(80, 24), &[], "");
    assert!(sheet.stdout.contains("404 Not Found"), "{}", sheet.stdout);
    assert_eq!((sheet.stderr.as_str(), sheet.status), ("", 0));
    let from_dev_null = run(&[]);
    assert!(from_dev_null.stdout.contains("404 Not Found"), "{}", from_dev_null.stdout);
    assert_eq!((from_dev_null.stderr.as_str(), from_dev_null.status), ("", 0));
}

/// `curl -s URL | httpstatus`, and curl could not connect.
#[test]
fn an_empty_pipe_is_a_request_that_failed() {
    let empty = "httpstatus: standard input is empty\nhint: curl -sS shows why a request failed\n";
    for arguments in [&[][..], &["explain"], &["explain", "-"], &["--json"], &["--plain"]] {
        let answer = run_with_input(arguments, "");
        assert_eq!((answer.stdout.as_str(), answer.stderr.as_str()), ("", empty), "{arguments:?}");
        assert_eq!(answer.status, 1, "{arguments:?}");
    }
}
