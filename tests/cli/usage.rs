//! What a wrong command line is told: what is wrong, and what would be right.

use crate::common::{refused, run};

#[test]
fn a_mistyped_option_is_told_the_right_one() {
    refused(&["--jsn", "404"], "unexpected argument '--jsn'", "did you mean --json?");
    refused(&["list", "--clas", "4xx"], "unexpected argument '--clas'", "did you mean --class?");
    refused(&["-x"], "unexpected argument '-x'", "try 'httpstatus --help'");
}

#[test]
fn an_option_of_another_command_is_told_where_it_belongs() {
    refused(
        &["404", "--check"],
        "unexpected argument '--check'",
        "--check belongs to: httpstatus explain",
    );
}

#[test]
fn a_wrong_value_is_told_the_near_one_and_all_others() {
    let shells = "bash, elvish, fish, nushell, powershell, zsh";
    let values = format!("the values are {shells}");
    for (typed, meant) in [("fsh", "fish"), ("powershel", "powershell"), ("tcsh", "zsh")] {
        let error = format!("invalid value '{typed}' for shell");
        let near = format!("did you mean {meant}? The values are {shells}");
        refused(&["completions", typed], &error, &near);
    }
    refused(&["completions", "cmd"], "invalid value 'cmd' for shell", &values);
    refused(
        &["404", "--color", "red"],
        "invalid value 'red' for --color",
        "the values are auto, always, never",
    );
    refused(
        &["404", "--format", "yaml"],
        "invalid value 'yaml' for --format",
        "the values are human, json, plain, csv, markdown",
    );
    refused(
        &["list", "--class", "6xx"],
        "invalid value '6xx' for --class",
        "did you mean 5xx? The values are 1xx, 2xx, 3xx, 4xx, 5xx",
    );
}

#[test]
fn a_limit_is_a_number_from_1_on() {
    for value in ["0", "-1", "x", "1.5", "65536", ""] {
        let answer = run(&["timeout", &format!("--limit={value}")]);
        assert_eq!((answer.stdout.as_str(), answer.status), ("", 2), "{value}");
        let error = format!("httpstatus: invalid value '{value}' for --limit\n");
        assert!(answer.stderr.starts_with(&error), "{}", answer.stderr);
    }
}

#[test]
fn a_missing_value_is_asked_for() {
    refused(
        &["404", "--format"],
        "--format needs a value",
        "the values are human, json, plain, csv, markdown",
    );
    refused(&["404", "--vendor"], "--vendor needs a value", "try 'httpstatus --help'");
    refused(
        &["completions"],
        "which shell?",
        "usage: httpstatus completions bash|elvish|fish|nushell|powershell|zsh",
    );
    refused(&["search"], "search for what?", "usage: httpstatus search [OPTIONS] <WORDS>...");
}

#[test]
fn a_mistyped_vendor_is_told_the_right_one() {
    for (typed, right) in [
        ("ngnix", "nginx"),
        ("cloudflar", "Cloudflare"),
        ("cludfare", "Cloudflare"),
        ("cloudflare inc", "Cloudflare"),
    ] {
        let (error, hint) = (format!("no vendor '{typed}'"), format!("did you mean {right}?"));
        for arguments in [
            &["--vendor", typed, "499"][..],
            &["list", "--vendor", typed],
            &["vendors", "--vendor", typed],
            &["explain", "--vendor", typed],
        ] {
            refused(arguments, &error, &hint);
        }
    }
}

#[test]
fn a_vendor_that_resembles_none_is_told_where_they_are_listed() {
    // Too short to be near a name, or a part of one.
    for name in ["x", "zu", "ft", "xyzzy", ""] {
        let error = format!("no vendor '{name}'");
        refused(&["--vendor", name], &error, "see 'httpstatus vendors' for the vendors");
    }
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8_is_an_error() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let mut command = crate::common::httpstatus(&[]);
    let output = command.arg(OsStr::from_bytes(b"\xff\xfe")).output().expect("the tool runs");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "httpstatus: invalid UTF-8 was detected in one or more arguments\n\
         hint: try 'httpstatus --help'\n"
    );
    assert_eq!((output.stdout.len(), output.status.code()), (0, Some(2)));
}

#[test]
fn a_part_of_a_vendors_name_is_enough_for_a_hint() {
    let answer = run(&["404", "--vendor", "cloudf"]);
    let hint = answer.stderr.lines().nth(1).expect("a hint");
    assert!(hint.starts_with("hint: did you mean ") && hint.contains("Cloudflare"), "{hint}");
    assert!(hint.matches(" or ").count() <= 2, "{hint}");
    assert_eq!(answer.status, 2);
}
