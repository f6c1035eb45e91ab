//! Colour: for a terminal only, unless somebody wants something else.

use crate::common::in_process::{answer, pipe, terminal};
use crate::common::{httpstatus, prints};

const ESCAPE: char = '\u{1b}';

fn is_colored(variables: &[(&str, &str)], arguments: &[&str]) -> bool {
    let mut command = httpstatus(&[&["404"], arguments].concat());
    let output = command.envs(variables.iter().copied()).output().expect("the tool runs");
    String::from_utf8_lossy(&output.stdout).contains(ESCAPE)
}

#[test]
fn there_is_no_colour_in_a_pipe_unless_it_is_wanted() {
    assert!(!is_colored(&[], &[]));
    assert!(!is_colored(&[], &["--color", "auto"]));
    assert!(is_colored(&[], &["--color", "always"]));
    assert!(is_colored(&[], &["--color=always"]));
    assert!(is_colored(&[("CLICOLOR_FORCE", "1")], &[]));
    for arguments in [&["5xx"][..], &["timeout"], &["list"], &["choose"], &["vendors"]] {
        let colored = prints(&[arguments, &["--color", "always"]].concat());
        assert!(colored.contains(ESCAPE), "{arguments:?}");
    }
}

#[test]
fn each_word_about_colour_overrides_the_ones_before_it() {
    let force = ("CLICOLOR_FORCE", "1");
    assert!(is_colored(&[("NO_COLOR", "1"), ("CLICOLOR", "0"), force], &[]));
    assert!(!is_colored(&[force, ("TERM", "dumb")], &[]));
    assert!(is_colored(&[("TERM", "dumb"), ("NO_COLOR", "1")], &["--color", "always"]));
    assert!(!is_colored(&[force], &["--color", "never"]));
    assert!(!is_colored(&[("CLICOLOR_FORCE", "0")], &[]));
    assert!(!is_colored(&[("CLICOLOR_FORCE", "")], &[]));
    assert!(!is_colored(&[("CLICOLOR", "1")], &[]));
}

#[test]
fn on_a_terminal_no_color_and_clicolor_turn_colour_off_and_clicolor_decides() {
    for (no_color, clicolor, term, is_colored) in [
        ("", "", "xterm", true),
        ("1", "", "xterm", false),
        ("", "0", "xterm", false),
        ("", "1", "xterm", true),
        ("1", "1", "xterm", true),
        ("", "", "dumb", false),
    ] {
        let mut around = terminal(80, 24);
        around.variables.no_color = Some(no_color.to_owned());
        around.variables.clicolor = Some(clicolor.to_owned());
        around.variables.term = Some(term.to_owned());
        let answer = answer(&around, &["404"], "");
        let what = format!("NO_COLOR={no_color:?} CLICOLOR={clicolor:?} TERM={term:?}");
        assert_eq!(answer.stdout.contains(ESCAPE), is_colored, "{what}");
    }
}

#[test]
fn what_programs_read_is_never_coloured() {
    for form in ["json", "plain", "csv", "markdown"] {
        let answer = prints(&["404", "--color", "always", "--format", form]);
        assert!(!answer.contains(ESCAPE), "{form}");
    }
    assert!(!prints(&["404", "--color", "always", "--field", "causes"]).contains(ESCAPE));
}

/// A literal has backticks where it can't be styled.
#[test]
fn backticks_are_kept_without_colour_and_become_a_style_with_it() {
    let plain = prints(&["401"]);
    assert!(plain.contains("`WWW-Authenticate`"), "{plain}");
    let colored = prints(&["401", "--color", "always"]);
    assert!(colored.contains("\u{1b}[1mWWW-Authenticate\u{1b}[0m"), "{colored:?}");
    assert!(!colored.contains('`'), "{colored:?}");
}

#[test]
fn links_are_for_terminals_that_have_them() {
    let link = "\u{1b}]8;;https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\u{1b}\\";
    let shown = |has_links: bool, no_color: Option<&str>| {
        let mut around = terminal(80, 24);
        around.screen.as_mut().expect("a terminal").has_links = has_links;
        around.variables.no_color = no_color.map(str::to_owned);
        answer(&around, &["404"], "").stdout
    };
    assert!(shown(true, None).contains(link));
    assert!(!shown(false, None).contains("\u{1b}]8"));
    assert!(!shown(true, Some("1")).contains(ESCAPE));
    let piped = answer(&pipe(), &["404", "--color", "always"], "").stdout;
    assert!(piped.contains(ESCAPE) && !piped.contains("\u{1b}]8"), "{piped:?}");
    assert!(piped.contains("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"));
}
