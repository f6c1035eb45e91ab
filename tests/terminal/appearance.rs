//! What a terminal is sent: colours of its own palette, links where it has them, and neither where it
//! has none or nobody wants them.

use std::process::Command;

use rexpect::reader::Options;
use rexpect::session::spawn_with_options;

use crate::common::httpstatus;
use crate::tmux::{Terminal, is_installed};

const LINK: &str = "\u{1b}]8;;https://";

/// What a terminal of a kind is sent, byte for byte.
fn sent(variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_httpstatus"));
    command.args(arguments).env_clear().env("TERM", "xterm-256color");
    command.envs(variables.iter().copied());
    let options = Options::new().timeout_ms(Some(60_000)).strip_ansi_escape_codes(false);
    let mut session = spawn_with_options(command, options).expect("a terminal");
    session.exp_eof().expect("the end")
}

#[test]
fn a_terminal_is_sent_the_sixteen_colours_of_its_palette_only() {
    let card = sent(&[], &["404"]);
    assert!(card.contains("\u{1b}["), "{card}");
    for other_palette in ["[38;", "[48;", ";38;", ";48;"] {
        assert!(!card.contains(other_palette), "{other_palette} in {card}");
    }
    // Neither black nor white, which vanish on a ground of their own colour.
    for ground in ["30m", "37m", "90m", "97m"] {
        assert!(!card.contains(ground), "{ground} in {card}");
    }
}

#[test]
fn no_escape_sequence_where_there_are_no_colours() {
    let dumb: &[(&str, &str)] = &[("TERM", "dumb"), ("FORCE_HYPERLINK", "1")];
    let unwanted: &[(&str, &str)] = &[("NO_COLOR", "1"), ("FORCE_HYPERLINK", "1")];
    for variables in [dumb, unwanted] {
        for arguments in [&["404"][..], &["5xx"], &["too", "many"], &["-h"], &[]] {
            let answer = sent(variables, arguments);
            assert!(!answer.contains('\u{1b}'), "{arguments:?}: {answer}");
        }
    }
    assert!(!sent(&[], &["404", "--color", "never"]).contains('\u{1b}'));
}

#[test]
fn links_where_the_terminal_has_them() {
    assert!(sent(&[("FORCE_HYPERLINK", "1")], &["404"]).contains(LINK));
    assert!(sent(&[("VTE_VERSION", "7200")], &["404"]).contains(LINK));
    assert!(!sent(&[], &["404"]).contains(LINK));
}

#[test]
fn no_link_in_a_pipe() {
    for arguments in [&["404"][..], &["404", "--color", "always"]] {
        let output = httpstatus(arguments).env("FORCE_HYPERLINK", "1").output();
        let text = String::from_utf8(output.expect("the tool runs").stdout).expect("UTF-8");
        assert!(!text.contains("\u{1b}]8"), "{arguments:?}");
        assert!(text.contains("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"));
    }
}

/// Quotation marks, a section sign and what else prose has; no bullet, dot, arrow or line.
#[test]
fn without_colour_there_is_nothing_that_draws() {
    for arguments in [&["list", "--long"][..], &["list"], &["choose"], &[]] {
        let output = httpstatus(arguments).output().expect("the tool runs").stdout;
        let text = String::from_utf8(output).expect("UTF-8");
        let draws = |character: &char| matches!(character, '\u{b7}' | '\u{2022}' | '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}');
        let line = text.lines().find(|line| line.chars().any(|character| draws(&character)));
        assert_eq!(line, None, "{arguments:?}");
    }
}

#[test]
fn wide_and_combining_characters_are_echoed_as_they_were_typed() {
    if !is_installed("tmux") {
        return;
    }
    // Wide characters take two columns, the combining accent none.
    let words = "\u{6587}\u{5b57}\u{5316}\u{3051} e\u{301}e\u{301}e\u{301}";
    let script = format!("httpstatus --color '{words}'; echo end; sleep 60");
    let terminal = Terminal::open(&["bash", "-c", &script], &[], &[], (60, 20));
    let screen = terminal.wait_for("end");
    assert!(screen.contains(&format!("'{words}' is no value for --color <WHEN>\n")), "{screen}");
}

#[test]
fn a_narrow_terminal_gets_lines_that_fit() {
    if !is_installed("tmux") {
        return;
    }
    for columns in [40, 80, 120] {
        let script = "httpstatus 451 >~/card; head -n 8 ~/card; httpstatus 451 | wc -L; \
                      httpstatus 401 403; echo end; sleep 60";
        let terminal = Terminal::open(&["bash", "-c", script], &[], &[], (columns, 60));
        let screen = terminal.wait_for("end");
        let widest = screen.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        assert!(widest <= usize::from(columns).min(100), "{screen}");
    }
}

#[test]
fn an_answered_question_stays_on_the_screen_and_its_menu_does_not() {
    if !is_installed("tmux") {
        return;
    }
    let terminal = Terminal::open(&["httpstatus", "choose"], &[], &[], (80, 30));
    terminal.wait_for("Esc to leave");
    terminal.type_text("1");
    let screen = terminal.wait_for("back, Esc to leave");
    let asked = "What became of the request? It worked, or I have taken it on\nWhat is there";
    assert!(screen.starts_with(asked), "{screen}");
    terminal.press("Left");
    let back = |screen: &str| screen.starts_with("What became of the request?\n> 1  It worked");
    terminal.wait_until("the first question", back);
}

#[test]
fn a_low_screen_has_the_example_of_the_chosen_answer_only() {
    if !is_installed("tmux") {
        return;
    }
    for (rows, has_all) in [(10, true), (9, false)] {
        let terminal = Terminal::open(&["httpstatus", "choose"], &[], &[], (80, rows));
        let screen = terminal.wait_for("Esc to leave");
        assert!(screen.contains("data read, a user created"), "{screen}");
        assert_eq!(screen.contains("a page that moved"), has_all, "{screen}");
    }
}

#[test]
fn open_says_the_address_and_starts_the_browser() {
    let url = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5";
    let folder = std::env::temp_dir().join(format!("httpstatus-open-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let browser = folder.join("xdg-open");
    let seen = folder.join("seen");
    let script = format!("#!/bin/sh\nprintf %s \"$1\" >'{}'\n", seen.display());
    std::fs::write(&browser, script).expect("a file");
    let executable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&browser, executable).expect("a program");
    let path = format!("{}:/usr/bin:/bin", folder.display());
    httpstatus(&["404", "--open"]).env("PATH", path).assert().success().stdout(format!("{url}\n"));
    if cfg!(target_os = "linux") {
        let arrived = || std::fs::read_to_string(&seen).is_ok_and(|text| text == url);
        let soon = (0..500).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(20));
            arrived()
        });
        assert!(soon, "the browser was not started");
        // Without one, the address is there all the same.
        let output = httpstatus(&["404", "--open"]).env("PATH", "").output().expect("it runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{url}\n"));
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(
            String::from_utf8_lossy(&output.stderr),
            "httpstatus: no browser could be opened; the address is printed above\n"
        );
    }
    std::fs::remove_dir_all(folder).expect("the folder goes");
}
