//! Locales: where the locale is not UTF-8, the symbols are ASCII.

use crate::common::{httpstatus, pipe_into, prints, run_with_input};

/// What the tool prints in a locale that these variables set.
fn printed(variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let mut command = httpstatus(arguments);
    command.env_remove("LC_ALL").envs(variables.iter().copied());
    let output = command.output().expect("the tool runs");
    assert_eq!((output.stderr.as_slice(), output.status.code()), (&b""[..], Some(0)));
    String::from_utf8(output.stdout).expect("UTF-8")
}

const SYMBOLS: [char; 4] = ['\u{b7}', '\u{2022}', '\u{2026}', '\u{2192}'];

#[test]
fn without_utf_8_the_symbols_are_ascii() {
    for variables in [
        &[][..],
        &[("LC_ALL", "C")],
        &[("LC_ALL", "POSIX"), ("LANG", "en_US.UTF-8")],
        &[("LANG", "de_DE.ISO-8859-1")],
        &[("LC_CTYPE", "C"), ("LANG", "en_US.UTF-8")],
    ] {
        for arguments in [&["502"][..], &["502", "-l"], &["499"], &["5xx"], &["404", "410"], &[]] {
            let text = printed(variables, arguments);
            assert!(!text.contains(SYMBOLS), "{variables:?} {arguments:?}: {text}");
        }
        let brief = printed(variables, &["502"]);
        assert!(
            brief.starts_with("502 Bad Gateway - Server Error - retry after a delay\n"),
            "{brief}"
        );
        assert!(brief.contains("\n  * "), "{brief}");
    }
}

#[test]
fn with_utf_8_they_are_themselves() {
    for variables in [
        &[("LC_ALL", "C.UTF-8")][..],
        &[("LANG", "en_US.utf8")],
        &[("LC_CTYPE", "de_DE.UTF-8"), ("LANG", "C")],
        // An empty variable is one that is not set.
        &[("LC_ALL", ""), ("LANG", "en_US.UTF-8")],
    ] {
        let brief = printed(variables, &["502"]);
        assert!(brief.starts_with("502 Bad Gateway \u{b7} Server Error \u{b7} "), "{brief}");
        assert!(brief.contains("\n  \u{2022} "), "{brief}");
    }
}

#[test]
fn a_cut_line_ends_in_three_dots() {
    let mut command = httpstatus(&["5xx", "--registered"]);
    let output = command.env("LC_ALL", "C").env("COLUMNS", "60").output().expect("it runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.lines().all(|line| line.len() <= 60), "{text}");
    assert!(text.lines().any(|line| line.ends_with("...")), "{text}");
}

#[test]
fn a_chain_of_responses_has_ascii_arrows() {
    let chain =
        "HTTP/1.1 301 Moved Permanently\r\nLocation: /a\r\n\r\nHTTP/1.1 404 Not Found\r\n\r\n";
    let mut command = httpstatus(&["explain"]);
    let ascii = pipe_into(command.env("LC_ALL", "C"), chain).stdout;
    assert!(ascii.starts_with("301 -> 404\n") && !ascii.contains(SYMBOLS), "{ascii}");
    let unicode = run_with_input(&["explain"], chain).stdout;
    assert!(unicode.starts_with("301 \u{2192} 404\n"), "{unicode}");
}

/// The texts of programs are UTF-8 in every locale.
#[test]
fn what_programs_read_is_the_same_in_every_locale() {
    for form in ["json", "plain", "csv", "markdown"] {
        let arguments = ["list", "--format", form];
        assert_eq!(printed(&[("LC_ALL", "C")], &arguments), prints(&arguments), "{form}");
    }
}
