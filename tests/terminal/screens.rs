//! Whole screens of three sizes: twelve codes and six heads, and what a person sees of them without
//! scrolling.

use httpstatus::table;

use crate::common::heads::HEADS;
use crate::common::pty::Pty;
use crate::common::tools::is_installed;
use crate::tmux::Terminal;

const CODES: [u16; 12] = [200, 301, 304, 400, 401, 404, 418, 429, 499, 500, 502, 520];

/// The parts of a brief in their order. The ones in brackets are not there for every code.
const PARTS: [&str; 8] = [
    "Why you see it", "If you sent the request", "If you run the server", "(Headers  ",
    "(Compare  ", "(Others   ", "Source", "More     httpstatus -l ",
];

/// Checks that the lines have the parts in their order, and no other line at the margin but those of
/// the title and the summary.
fn check_parts(text: &str, code: u16) {
    let entry = table::by_code(code).next().expect("in the table");
    let title = format!("{code:03} {} \u{b7} ", entry.name());
    assert!(text.starts_with(&title), "{text}");
    let mut rest = text;
    for part in PARTS {
        let (is_optional, part) = (part.starts_with('('), part.trim_start_matches('('));
        match rest.find(&format!("\n{part}")) {
            Some(place) => rest = &rest[place + 1..],
            None => assert!(is_optional, "{part} in {text}"),
        }
    }
    assert_eq!(rest.lines().count(), 1, "there is more below the last row: {text}");
    assert!(text.contains(&*entry.source.url()) || text.contains("\nSource\n  https://"), "{text}");
}

/// What codes look like on a terminal of this size, without colour, each alone.
fn shown(columns: u16, rows: u16, codes: &[u16]) -> Vec<String> {
    let scripts = codes.iter().map(|code| format!("NO_COLOR=1 PAGER= \"$0\" {code:03}"));
    let shown = Pty { columns, rows }.run_all(&scripts.collect::<Vec<_>>());
    assert!(shown.iter().all(|shown| shown.status == 0), "{shown:?}");
    shown.into_iter().map(|shown| shown.text).collect()
}

#[test]
fn a_brief_fits_80_by_24_and_120_by_40() {
    for (columns, rows) in [(80, 24), (120, 40)] {
        for (code, text) in CODES.into_iter().zip(shown(columns, rows, &CODES)) {
            check_parts(&text, code);
            let most =
                if table::by_code(code).any(|it| it.standing.in_registry()) { 22 } else { 23 };
            assert!(text.lines().count() <= most, "{columns} columns: {text}");
            for line in text.lines().filter(|line| line.trim().contains(' ')) {
                assert!(line.chars().count() <= columns.into(), "{text}");
            }
        }
    }
}

#[test]
fn a_brief_at_40_by_20_has_no_line_that_is_longer_and_no_word_that_is_cut() {
    for (code, text) in CODES.into_iter().zip(shown(40, 20, &CODES)) {
        let entry = table::by_code(code).next().expect("in the table");
        let items = [entry.causes, entry.client, entry.server].into_iter().flatten();
        let items: Vec<_> = items.map(|item| item.as_str()).collect();
        let mut shown = 0;
        for line in text.lines() {
            let words = line.trim_start().trim_start_matches("\u{2022} ");
            assert!(line.chars().count() <= 40 || !words.contains(' '), "{text}");
        }
        for item in text.split("\n  \u{2022} ").skip(1) {
            let lines = item.lines().enumerate();
            let lines = lines.take_while(|(number, line)| *number == 0 || line.starts_with("    "));
            let item: Vec<_> = lines.map(|(_, line)| line.trim()).collect();
            assert!(items.contains(&item.join(" ").as_str()), "{item:?}");
            shown += 1;
        }
        assert!(shown >= 3, "{text}");
    }
}

/// A terminal with a shell whose prompt has the number of the command: `1> `.
fn shell(columns: u16, rows: u16, files: &[(&str, &str)]) -> Terminal {
    let mut files = files.to_vec();
    files.push((".bashrc", "PS1='\\#> '\n"));
    let terminal = Terminal::open(&["bash", "-i"], &[("NO_COLOR", "1")], &files, (columns, rows));
    terminal.wait_for("1>");
    terminal
}

/// Runs a command there on an empty screen; what is above the prompt when that is back.
fn screen_after(terminal: &Terminal, number: usize, command: &str) -> String {
    terminal.type_text(&format!("clear; {command}"));
    terminal.press("Enter");
    let prompt = format!("\n{}>", number + 1);
    let screen = terminal.wait_until(command, |screen| screen.ends_with(&prompt));
    screen.trim_end_matches(&prompt).to_owned()
}

#[test]
fn nothing_of_a_brief_scrolls_away_at_80_by_24() {
    if !is_installed("tmux") {
        return;
    }
    let terminal = shell(80, 24, &[]);
    for (number, code) in (1..).zip(CODES) {
        let screen = screen_after(&terminal, number, &format!("httpstatus {code:03}"));
        // An address that is wider than the screen takes two rows of it.
        check_parts(&screen.replace("\noudflare-5xx", "oudflare-5xx"), code);
    }
}

#[test]
fn nothing_of_a_diagnosis_scrolls_away_at_80_by_24() {
    if !is_installed("tmux") {
        return;
    }
    let files: Vec<_> = HEADS
        .iter()
        .enumerate()
        .map(|(number, it)| (format!("head-{number}"), it.text()))
        .collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let terminal = shell(80, 24, &files);
    for (number, ((name, text), heads)) in (1..).zip(files.iter().zip(&HEADS)) {
        let screen = screen_after(&terminal, number, &format!("httpstatus explain <~/{name}"));
        let status_line = text.lines().next().expect("a line");
        let code = status_line.split(' ').nth(1).expect("a code");
        let what = heads.name;
        assert!(screen.lines().next().is_some_and(|line| line.contains(code)), "{what}:\n{screen}");
        let mut lines = screen.lines();
        for heading in heads.headings {
            assert!(lines.any(|line| line == *heading), "{what}: {heading} in\n{screen}");
        }
        assert!(lines.any(|line| line.starts_with("More     httpstatus ")), "{what}:\n{screen}");
    }
}

#[test]
fn the_cheat_sheet_and_the_short_help_fit_80_by_24_with_the_prompt() {
    if !is_installed("tmux") {
        return;
    }
    let terminal = shell(80, 24, &[]);
    let sheet = screen_after(&terminal, 1, "httpstatus");
    assert!(sheet.starts_with("1xx Informational"), "{sheet}");
    assert!(sheet.ends_with("httpstatus -h has the rest"), "{sheet}");
    let help = screen_after(&terminal, 2, "httpstatus -h");
    assert!(help.starts_with("Explains HTTP status codes"), "{help}");
}

#[test]
fn less_shows_the_beginning_of_what_is_longer_than_the_screen() {
    if !is_installed("tmux") || !is_installed("less") {
        return;
    }
    for (columns, rows, command, start) in [
        (40, 20, "httpstatus 502", "502 Bad Gateway"),
        (80, 24, "httpstatus -l 404", "404 Not Found"),
        (120, 40, "httpstatus list", "000  "),
    ] {
        let terminal = shell(columns, rows, &[]);
        terminal.type_text(&format!("clear; {command}; echo left $?"));
        terminal.press("Enter");
        let is_paged = |screen: &str| screen.starts_with(start) && screen.ends_with(':');
        terminal.wait_until("the first page", is_paged);
        terminal.press("Space");
        terminal.wait_until("the second page", |screen| !screen.starts_with(start));
        terminal.type_text("q");
        terminal.wait_for("left 0");
    }
}

#[test]
fn ctrl_c_in_the_pager_does_not_end_the_tool_before_it() {
    if !is_installed("tmux") || !is_installed("less") {
        return;
    }
    let terminal = shell(80, 24, &[]);
    terminal.type_text("clear; httpstatus list; echo left $?");
    terminal.press("Enter");
    terminal.wait_until("the first page", |screen| screen.ends_with(':'));
    terminal.press("C-c");
    // less goes on, and so does the tool, which waits for it.
    terminal.press("Space");
    terminal.wait_until("the second page", |screen| !screen.starts_with("000  Network Error"));
    terminal.type_text("q");
    terminal.wait_for("left 0");
}

#[test]
fn a_response_that_is_pasted_ends_with_ctrl_d() {
    if !is_installed("tmux") {
        return;
    }
    let terminal = shell(80, 30, &[]);
    terminal.type_text("clear; httpstatus explain");
    terminal.press("Enter");
    terminal.wait_for("hint: paste a response or a log, then press Ctrl-D");
    terminal.type_text("HTTP/1.1 502 Bad Gateway");
    terminal.press("Enter");
    terminal.press("C-d");
    terminal.wait_for("502 Bad Gateway \u{b7} Server Error");
}
