//! Completion in the real shells. A shell that is not installed is passed over, but not in CI.

mod common;

use std::process::Command;

use common::httpstatus;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/completions");

/// What the command prints; `None` where the shell is not installed.
fn output(shell: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(shell).args(arguments).output() {
        Ok(output) => {
            assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{shell} {arguments:?}");
            Some(String::from_utf8(output.stdout).expect("UTF-8"))
        }
        Err(_) => {
            assert!(std::env::var_os("CI").is_none(), "{shell} is not installed");
            None
        }
    }
}

/// What bash offers for the last of the words.
fn bash(words: &[&str]) -> Option<Vec<String>> {
    let script = r#"source "$0/httpstatus.bash"
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _httpstatus httpstatus "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}""#;
    let offered = output("bash", &[&["-c", script, FOLDER, "httpstatus"], words].concat())?;
    Some(offered.lines().map(str::to_owned).collect())
}

/// What fish offers for a command line: words and descriptions, a tab between them.
fn fish(line: &str) -> Option<Vec<String>> {
    let script = "source $argv[1]/httpstatus.fish; complete -C \"httpstatus $argv[2]\"";
    let offered = output("fish", &["--no-config", "-c", script, FOLDER, line])?;
    Some(offered.lines().map(str::to_owned).collect())
}

/// What the screen of a zsh shows after a Tab.
fn zsh(line: &str) -> Option<String> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shells/complete.zsh");
    output("zsh", &["-f", script, &format!("httpstatus {line}"), FOLDER])
}

#[test]
fn bash_completes_codes_commands_and_values() {
    let Some(codes) = bash(&["40"]) else { return };
    assert_eq!(codes, ["400", "401", "402", "403", "404", "405", "406", "407", "408", "409"]);
    assert_eq!(bash(&["404", "41"]).expect("bash")[..3], ["410", "411", "412"]);
    assert_eq!(bash(&["sea"]).expect("bash"), ["search"]);
    assert_eq!(bash(&["--color", ""]).expect("bash"), ["auto", "always", "never"]);
    assert_eq!(bash(&["completions", "f"]).expect("bash"), ["fish"]);
    assert_eq!(bash(&["Cargo"]).expect("bash"), [""], "no file names");
}

#[test]
fn fish_completes_codes_with_their_names_commands_and_values() {
    let Some(codes) = fish("41") else { return };
    assert!(codes.contains(&"410\tGone".to_owned()), "{codes:?}");
    assert!(fish("404 41").expect("fish").contains(&"410\tGone".to_owned()));
    assert_eq!(fish("sea").expect("fish"), ["search\tFind the code you can't name, by words"]);
    assert_eq!(fish("--color n").expect("fish"), ["never\tNot at all"]);
    assert_eq!(fish("completions f").expect("fish"), ["fish\tfish"]);
    assert!(fish("404 --js").expect("fish")[0].starts_with("--json\t"));
    assert_eq!(fish("Cargo").expect("fish"), [""; 0], "no file names");
}

#[test]
fn zsh_completes_codes_with_their_names_commands_and_values() {
    let Some(codes) = zsh("41") else { return };
    assert!(codes.contains("410  -- Gone"), "{codes}");
    assert!(zsh("404 41").expect("zsh").contains("410  -- Gone"));
    assert!(zsh("sea").expect("zsh").contains("httpstatus search"));
    assert!(zsh("--color ").expect("zsh").contains("never   -- Not at all"));
    assert!(zsh("completions f").expect("zsh").contains("httpstatus completions fish"));
}

#[test]
fn the_tool_prints_the_scripts_that_are_checked_in() {
    for (shell, script) in [
        ("bash", include_str!("../completions/httpstatus.bash")),
        ("elvish", include_str!("../completions/httpstatus.elv")),
        ("fish", include_str!("../completions/httpstatus.fish")),
        ("nushell", include_str!("../completions/httpstatus.nu")),
        ("powershell", include_str!("../completions/_httpstatus.ps1")),
        ("zsh", include_str!("../completions/_httpstatus")),
    ] {
        common::check(&["completions", shell], script, "", 0);
    }
    let unknown = httpstatus(&["completions", "tcsh"]).output().expect("the tool runs");
    assert_eq!(unknown.status.code(), Some(2));
}
