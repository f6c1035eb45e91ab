//! Completion: the scripts, and what the tool itself offers to them.

use std::collections::BTreeSet;

use httpstatus::table::{ENTRIES, VENDORS};

use crate::common::{check, httpstatus};

/// What is offered for the last of these words: values with what they mean.
fn offered(words: &[&str]) -> Vec<(String, String)> {
    let mut command = httpstatus(words);
    let output = command.env("HTTPSTATUS_COMPLETE", words.len().to_string()).output();
    let output = output.expect("the tool runs");
    assert_eq!((output.stderr.as_slice(), output.status.code()), (&b""[..], Some(0)), "{words:?}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines = text.lines().map(|line| line.split_once('\t').expect("a tab"));
    lines.map(|(value, help)| (value.to_owned(), help.to_owned())).collect()
}

fn values(words: &[&str]) -> Vec<String> {
    offered(words).into_iter().map(|(value, _)| value).collect()
}

#[test]
fn the_tool_prints_the_scripts_that_are_checked_in() {
    for (shell, script) in [
        ("bash", include_str!("../../completions/httpstatus.bash")),
        ("elvish", include_str!("../../completions/httpstatus.elv")),
        ("fish", include_str!("../../completions/httpstatus.fish")),
        ("nushell", include_str!("../../completions/httpstatus.nu")),
        ("powershell", include_str!("../../completions/_httpstatus.ps1")),
        ("zsh", include_str!("../../completions/_httpstatus")),
    ] {
        check(&["completions", shell], script, "", 0);
    }
    check(&["completions", "pwsh"], include_str!("../../completions/_httpstatus.ps1"), "", 0);
}

/// Where there is a PowerShell, `tests/terminal` asks it itself.
#[test]
fn powershells_grammar_reads_its_script() {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).expect("a grammar");
    let tree = parser.parse(include_str!("../../completions/_httpstatus.ps1"), None);
    let mut faults = Vec::new();
    let tree = tree.expect("a tree");
    let mut nodes = vec![tree.root_node()];
    while let Some(node) = nodes.pop() {
        if node.is_error() || node.is_missing() {
            faults.push(node.start_position().to_string());
        }
        let children = 0..node.child_count();
        nodes.extend(children.filter_map(|place| node.child(u32::try_from(place).ok()?)));
    }
    assert_eq!(faults, [""; 0], "row and column of what is no PowerShell");
}

#[test]
fn an_empty_word_is_offered_the_classes_and_the_commands() {
    let offered = values(&[""]);
    for value in ["1xx", "5xx", "search", "list", "vendors", "explain", "choose", "completions"] {
        assert!(offered.contains(&value.to_owned()), "{value}: {offered:?}");
    }
    assert!(offered.iter().all(|value| !value.starts_with('-')), "{offered:?}");
    assert!(offered.len() < 20, "{offered:?}");
    // Some shells leave an empty word out.
    let mut command = httpstatus(&[]);
    let output = command.env("HTTPSTATUS_COMPLETE", "1").output().expect("the tool runs").stdout;
    assert_eq!(String::from_utf8_lossy(&output).lines().count(), offered.len());
}

#[test]
fn a_digit_is_offered_the_codes_that_begin_with_it_with_their_names() {
    let codes: BTreeSet<String> = ENTRIES
        .iter()
        .map(|entry| format!("{:03}", entry.code))
        .filter(|code| code.starts_with("41"))
        .collect();
    let offered = offered(&["41"]);
    assert!(codes.iter().all(|code| offered.iter().any(|(value, _)| value == code)), "{offered:?}");
    assert!(offered.contains(&("410".to_owned(), "Gone".to_owned())), "{offered:?}");
    let nginx = ("499".to_owned(), "Client Closed Request, nginx".to_owned());
    assert!(self::offered(&["49"]).contains(&nginx));
    assert!(values(&["404", "50"]).contains(&"502".to_owned()));
}

#[test]
fn options_and_their_values_are_offered() {
    let offered = values(&["--"]);
    for option in ["--json", "--vendor", "--field", "--no-pager", "--color"] {
        assert!(offered.contains(&option.to_owned()), "{option}: {offered:?}");
    }
    assert_eq!(values(&["--color", ""]), ["auto", "always", "never"]);
    assert_eq!(values(&["404", "--format", "j"]), ["json"]);
    assert_eq!(values(&["list", "--class", ""]), ["1xx", "2xx", "3xx", "4xx", "5xx"]);
    assert!(values(&["404", "--field", "sum"]).contains(&"summary".to_owned()));
    assert_eq!(
        values(&["completions", ""]),
        ["bash", "elvish", "fish", "nushell", "powershell", "zsh"]
    );
    assert_eq!(values(&["list", "--reg"]), ["--registered"]);
    assert!(values(&["explain", "--ch"]).contains(&"--check".to_owned()));
}

#[test]
fn every_vendor_is_offered_as_it_is_typed_most_easily() {
    let offered = values(&["--vendor", ""]);
    let mut slugs: Vec<_> = VENDORS.iter().map(httpstatus::table::entry::Vendor::slug).collect();
    slugs.sort_unstable();
    assert_eq!(offered, slugs);
    assert_eq!(values(&["list", "--vendor", "ngi"]), ["nginx"]);
}

#[test]
fn files_are_offered_to_explain_and_to_nothing_else() {
    let files = "<file>".to_owned();
    assert!(values(&["explain", ""]).contains(&files));
    for words in [&[""][..], &["404", ""], &["search", ""], &["list", ""], &["--vendor", ""]] {
        assert!(!values(words).contains(&files), "{words:?}");
    }
}

#[test]
fn words_that_nothing_fits_are_offered_nothing() {
    assert_eq!(values(&["xyzzy"]), [""; 0]);
    assert_eq!(values(&["--color", "xyzzy"]), [""; 0]);
    assert_eq!(values(&["search", "time"]), [""; 0]);
    assert_eq!(values(&["404", "--limit", ""]), [""; 0]);
    assert_eq!(values(&["\u{1b}[31m"]), [""; 0]);
}

#[test]
fn an_index_that_makes_no_sense_is_answered_too() {
    for index in ["0", "7", "99999999999999999999", "-1", "x", ""] {
        let mut command = httpstatus(&["40"]);
        let output = command.env("HTTPSTATUS_COMPLETE", index).output().expect("the tool runs");
        assert!(output.status.code().is_some(), "{index}: it crashed");
    }
}
