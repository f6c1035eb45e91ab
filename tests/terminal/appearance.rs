//! What a terminal is sent: colour on the numbers only, links where it has them, neither where it has
//! none or nobody wants them; and what the screen shows.

use std::os::unix::fs::PermissionsExt;
use std::{env, fs, process, thread, time::Duration};

use crate::common::httpstatus;
use crate::common::pty::{Pty, without_escapes};
use crate::common::tools::is_installed;
use crate::tmux::Terminal;

const LINK: &str = "\u{1b}]8;;https://";

/// What a terminal with these variables is sent, byte for byte.
fn sent(variables: &str, arguments: &str) -> String {
    let screen = Pty { columns: 80, rows: 100 };
    screen.run(&format!("env {variables} PAGER= \"$0\" {arguments}")).text
}

#[test]
fn only_the_digits_of_a_code_are_sent_a_colour() {
    for arguments in ["404", "499 -l", "5xx", "404 410", "timeout", "list", "", "choose 401 403"] {
        let text = sent("", arguments);
        let mut colors = 0;
        for part in text.split("\u{1b}[38;5;").skip(1) {
            let (color, rest) = part.split_once('m').expect("the end of the sequence");
            assert!(color.parse::<u8>().is_ok_and(|color| color >= 16), "{arguments}: {part:?}");
            let digits = without_escapes(rest.split_once("\u{1b}[0m").expect("an end").0);
            let is_code =
                digits.len() == 3 && digits.starts_with(|digit: char| digit.is_ascii_digit());
            assert!(is_code || digits == "4xx ", "{arguments}: {digits:?}");
            colors += 1;
        }
        assert!(colors > 0, "{arguments}: {text:?}");
        // Neither the sixteen colours, which differ between terminals, nor a background.
        for other in ["[3", ";3", "[4", ";4", "[9", ";9", "[10", ";10"] {
            for part in text.split('\u{1b}').filter(|part| part.starts_with('[')) {
                let sequence = part.split_once('m').map_or(part, |(sequence, _)| sequence);
                let is_ours = sequence.starts_with("[38;5;") || ["[39", "[4"].contains(&sequence);
                assert!(is_ours || !sequence.contains(other), "{arguments}: {sequence:?}");
            }
        }
    }
}

#[test]
fn no_escape_sequence_is_sent_where_there_is_no_colour() {
    for variables in ["TERM=dumb FORCE_HYPERLINK=1", "NO_COLOR=1 FORCE_HYPERLINK=1"] {
        for arguments in ["404", "5xx", "too many", "-h", "", "401 403"] {
            let text = sent(variables, arguments);
            assert!(!text.contains('\u{1b}'), "{variables} {arguments}: {text:?}");
        }
    }
    assert!(!sent("", "404 --color never").contains('\u{1b}'));
}

#[test]
fn links_are_sent_where_the_terminal_has_them() {
    assert!(sent("FORCE_HYPERLINK=1", "404").contains(LINK));
    assert!(sent("VTE_VERSION=7200", "404").contains(LINK));
    assert!(!sent("FORCE_HYPERLINK=0", "404").contains(LINK));
    assert!(!sent("", "404").contains(LINK));
    // The plain address is printed in any case.
    for variables in ["FORCE_HYPERLINK=1", ""] {
        let text = without_escapes(&sent(variables, "404"));
        assert!(text.contains("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"), "{text}");
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
    assert!(screen.contains(&format!("invalid value '{words}' for --color\n")), "{screen}");
}

#[test]
fn an_answered_question_stays_on_the_screen_and_its_menu_does_not() {
    if !is_installed("tmux") {
        return;
    }
    let root = &httpstatus::choice::tree::ROOT;
    let terminal = Terminal::open(&["httpstatus", "choose"], &[], &[], (80, 30));
    terminal.wait_for("Esc to quit");
    terminal.type_text("1");
    let screen = terminal.wait_for("back, Esc to quit");
    let asked = format!("{} {}\n", root.asks, root.answers[0].text);
    assert!(screen.starts_with(&asked), "{screen}");
    assert!(!screen.contains(root.answers[1].text), "{screen}");
    terminal.press("Left");
    let first = format!("{}\n> 1  {}", root.asks, root.answers[0].text);
    terminal.wait_until("the first question", |screen| screen.starts_with(&first));
}

#[test]
fn a_low_screen_has_only_the_example_of_the_chosen_answer() {
    if !is_installed("tmux") {
        return;
    }
    let [first, second, ..] = httpstatus::choice::tree::ROOT.answers else { panic!("answers") };
    let start = |example: Option<&'static str>| {
        example.expect("an example").split(',').next().expect("a part")
    };
    for (rows, has_all) in [(10, true), (9, false)] {
        let terminal = Terminal::open(&["httpstatus", "choose"], &[], &[], (80, rows));
        let screen = terminal.wait_for("Esc to quit");
        assert!(screen.contains(start(first.example)), "{screen}");
        assert_eq!(screen.contains(start(second.example)), has_all, "{screen}");
    }
}

#[test]
fn open_says_the_address_and_starts_the_browser() {
    let url = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5";
    let folder = env::temp_dir().join(format!("httpstatus-open-{}", process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let browser = folder.join("xdg-open");
    let seen = folder.join("seen");
    let script = format!("#!/bin/sh\nprintf %s \"$1\" >'{}'\n", seen.display());
    fs::write(&browser, script).expect("a file");
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).expect("a program");
    let path = format!("{}:/usr/bin:/bin", folder.display());
    let output = httpstatus(&["404", "--open"]).env("PATH", path).output().expect("it runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("{url}\n"));
    assert_eq!(output.status.code(), Some(0));
    if cfg!(target_os = "linux") {
        let arrived = || fs::read_to_string(&seen).is_ok_and(|text| text == url);
        let soon = (0..500).any(|_| {
            thread::sleep(Duration::from_millis(20));
            arrived()
        });
        assert!(soon, "the browser was not started");
    }
    fs::remove_dir_all(folder).expect("the folder goes");
}
