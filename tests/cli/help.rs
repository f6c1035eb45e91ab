//! The help.

use crate::common::prints;

const COMMANDS: [&str; 6] = ["search", "list", "vendors", "explain", "choose", "completions"];

fn help(command: &str, option: &str) -> String {
    let arguments: Vec<_> = [command, option].into_iter().filter(|word| !word.is_empty()).collect();
    prints(&arguments)
}

#[test]
fn the_short_help_fits_on_one_screen() {
    for command in COMMANDS.into_iter().chain([""]) {
        let help = help(command, "-h");
        assert!(help.lines().count() < 24, "{} lines:\n{help}", help.lines().count());
        assert!(help.lines().all(|line| line.chars().count() <= 80), "{help}");
    }
}

#[test]
fn the_help_opens_with_what_people_do() {
    for option in ["-h", "--help"] {
        let help = help("", option);
        let uses: Vec<_> = help.lines().skip(2).take(5).collect();
        assert!(uses[0].starts_with("Usage: httpstatus "), "{help}");
        assert!(uses.iter().all(|line| line.contains("httpstatus")), "{uses:?}");
    }
}

#[test]
fn every_command_and_every_option_has_a_line_in_the_short_help() {
    let short = help("", "-h");
    for command in COMMANDS {
        assert!(short.contains(&format!("\n  {command} ")), "{command} in {short}");
    }
    let long = help("", "--help");
    let options = long.lines().filter_map(|line| {
        let line = line.trim_start();
        let (_, option) = line
            .split_once("--")
            .filter(|(start, _)| start.is_empty() || start.starts_with('-') && start.len() <= 4)?;
        Some(option.split([' ', ',']).next().unwrap_or_default().to_owned())
    });
    let options: Vec<_> = options.collect();
    assert!(options.len() >= 16, "{options:?}");
    for option in options {
        assert!(short.contains(&format!("--{option}")), "--{option} in {short}");
    }
}

#[test]
fn the_long_help_has_the_exit_statuses_and_examples() {
    let help = help("", "--help");
    for part in ["\nExamples:\n", "\nExit status:\n", "\n  0  ", "\n  1  ", "\n  2  ", "\n  3  "] {
        assert!(help.contains(part), "{part:?} in {help}");
    }
}

#[test]
fn the_help_of_a_command_says_what_it_takes() {
    for (command, form) in [
        ("search", "httpstatus search [OPTIONS] <WORDS>..."),
        ("list", "httpstatus list [OPTIONS] [CODES]..."),
        ("vendors", "httpstatus vendors [OPTIONS]"),
        ("explain", "httpstatus explain [OPTIONS] [FILE]..."),
        ("choose", "httpstatus choose [OPTIONS] [CODES]..."),
        ("completions", "httpstatus completions bash|elvish|fish|nushell|powershell|zsh"),
    ] {
        let help = help(command, "-h");
        assert!(help.contains(&format!("\nUsage: {form}\n")), "{help}");
    }
}

#[test]
fn the_version_is_one_line_and_in_long_has_the_date_of_the_registry() {
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(prints(&["-V"]), format!("httpstatus {version}\n"));
    let date = httpstatus::table::REGISTRY_DATE.trim();
    let long = format!("httpstatus {version}\nIANA HTTP Status Code Registry of {date}\n");
    assert_eq!(prints(&["--version"]), long);
}
