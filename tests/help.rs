//! The help, and what a mistyped command line is told.

mod common;

use common::{check, httpstatus};

#[test]
fn the_short_help_fits_on_one_screen_and_opens_with_what_people_do() {
    for command in ["", "search", "list", "choose", "explain", "completions"] {
        let arguments: Vec<_> =
            [command, "-h"].into_iter().filter(|word| !word.is_empty()).collect();
        let help = httpstatus(&arguments).output().expect("the tool runs").stdout;
        let help = String::from_utf8(help).expect("UTF-8");
        assert!(help.lines().count() < 24, "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 80), "{help}");
        if command.is_empty() {
            let uses: Vec<_> = help.lines().skip(2).take(5).collect();
            assert!(uses.iter().all(|line| line.contains("httpstatus")), "{uses:?}");
        }
    }
}

/// The command line is refused, with these words.
fn refused(arguments: &[&str], fault: &str, hint: &str) {
    check(arguments, "", &format!("httpstatus: {fault}\nhint: {hint}\n"), 2);
}

#[test]
fn a_mistyped_option_is_told_the_right_one() {
    refused(&["--jsn", "404"], "unexpected argument '--jsn'", "did you mean --json?");
    refused(&["list", "--clas", "4xx"], "unexpected argument '--clas'", "did you mean --class?");
    refused(&["-x"], "unexpected argument '-x'", "try 'httpstatus --help'");
}

#[test]
fn an_option_at_the_wrong_command_is_told_the_right_one() {
    refused(
        &["--limit", "3", "x"],
        "unexpected argument '--limit'",
        "--limit belongs to: httpstatus search",
    );
}

#[test]
fn a_mistyped_value_is_told_the_near_one_and_all_others() {
    let shells = "bash, elvish, fish, nushell, powershell, zsh";
    refused(
        &["completions", "zhs"],
        "'zhs' is no value for <SHELL>",
        &format!("did you mean zsh? The values are {shells}"),
    );
    refused(
        &["completions", "tcsh"],
        "'tcsh' is no value for <SHELL>",
        &format!("the values are {shells}"),
    );
    refused(
        &["404", "--color", "red"],
        "'red' is no value for --color <WHEN>",
        "the values are auto, always, never",
    );
    refused(
        &["list", "--class", "6xx"],
        "'6xx' is no value for --class <CLASS>",
        "the values are 1xx, 2xx, 3xx, 4xx, 5xx",
    );
    refused(
        &["404", "--format"],
        "--format <FORMAT> needs a value",
        "the values are human, json, plain, csv, markdown",
    );
    refused(&["404", "--vendor"], "--vendor <NAME> needs a value", "try 'httpstatus --help'");
    // As many slips as letters would be near anything.
    refused(
        &["completions", "fi"],
        "'fi' is no value for <SHELL>",
        &format!("the values are {shells}"),
    );
}

#[test]
fn a_mistyped_vendor_is_told_the_right_one() {
    refused(&["--vendor", "ngnix", "499"], "no vendor 'ngnix'", "did you mean nginx?");
    refused(
        &["list", "--vendor", "cloudflar"],
        "no vendor 'cloudflar'",
        "did you mean Cloudflare?",
    );
    refused(&["--vendor", "cludfare"], "no vendor 'cludfare'", "did you mean Cloudflare?");
    refused(
        &["--vendor", "cloudflare inc"],
        "no vendor 'cloudflare inc'",
        "did you mean Cloudflare?",
    );
    // Too short to be near a name, or a part of one.
    for name in ["x", "zu", "ft"] {
        let fault = format!("no vendor '{name}'");
        refused(
            &["--vendor", name],
            &fault,
            "the vendors stand behind the names in: httpstatus list",
        );
    }
}

#[test]
fn what_is_missing_or_too_much_is_told_the_usage() {
    refused(
        &["completions"],
        "<SHELL> is missing",
        "usage: httpstatus completions bash|elvish|fish|nushell|powershell|zsh",
    );
    refused(&["search"], "<WORDS>... is missing", "usage: httpstatus search [OPTIONS] <WORDS>...");
    refused(&["list", "404"], "unexpected argument '404'", "usage: httpstatus list [OPTIONS]");
}

#[test]
fn a_mistyped_command_is_a_search_that_names_the_command() {
    let hint = |arguments: &[&str]| {
        let output = httpstatus(arguments).output().expect("the tool runs");
        String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or_default().to_owned()
    };
    for (arguments, meant) in [
        (&["lst"][..], "list"),
        (&["serach", "timeout"], "search timeout"),
        (&["completion", "zsh"], "completions zsh"),
        (&["explian"], "explain"),
    ] {
        assert_eq!(hint(arguments), format!("hint: did you mean 'httpstatus {meant}'?"));
    }
    assert_eq!(hint(&["lost", "connection"]), "", "a search that found something");
}

#[test]
fn a_vendor_without_a_query_lists_its_codes() {
    let bare = httpstatus(&["--vendor", "nginx"]).output().expect("the tool runs").stdout;
    let listed = httpstatus(&["list", "--vendor", "nginx"]).output().expect("the tool runs").stdout;
    assert_eq!(String::from_utf8_lossy(&bare), String::from_utf8_lossy(&listed));
    assert!(!listed.is_empty());
}
