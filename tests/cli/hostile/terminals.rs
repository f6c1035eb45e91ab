//! Terminals of every size, and an environment that makes no sense.

use super::{FORMS, bash, text};
use crate::common::pty::{Pty, Shown};

/// What forms print on a terminal of this many columns, without a pager.
fn on_terminal(columns: u16, forms: &[&str]) -> Vec<Shown> {
    let scripts: Vec<_> = forms.iter().map(|form| format!("PAGER= \"$0\" {form}")).collect();
    Pty { columns, rows: 24 }.run_all(&scripts)
}

#[test]
fn terminals_of_every_width_get_an_answer() {
    let forms = FORMS.into_iter().filter(|form| *form != "choose").chain(["", "401 403", "499"]);
    let forms: Vec<_> = forms.collect();
    let usual = on_terminal(80, &forms);
    for columns in [0, 1, 39, 10_000, 65_535] {
        let answers = on_terminal(columns, &forms);
        assert_eq!(answers.len(), forms.len());
        for ((form, answer), usual) in forms.iter().zip(&answers).zip(&usual) {
            assert_eq!(answer.status, 0, "{form} at {columns}: {}", answer.text);
            // A terminal that does not know its width is one of 80 columns. The help, which clap
            // wraps, is as wide as it may be.
            let is_usual = answer.text == usual.text;
            assert!(columns > 0 || *form == "--help" || is_usual, "{form}: {}", answer.text);
        }
    }
}

#[test]
fn terminals_of_every_height_get_an_answer() {
    for rows in [0, 1, 2, 24, 65_535] {
        let answer = Pty { columns: 80, rows }.run("PAGER=cat \"$0\" --color never 404");
        assert_eq!(answer.text, text(&bash("\"$0\" 404").stdout), "{rows} rows");
        assert_eq!(answer.status, 0, "{rows} rows");
        // And with a pager.
        let paged = Pty { columns: 80, rows }.run("PAGER='head -n 1' \"$0\" --color never list");
        let lines = paged.text.lines().count();
        assert_eq!((lines == 1, paged.status), (rows != 65_535, 0), "{rows} rows: {}", paged.text);
    }
}

#[test]
fn the_lines_of_an_answer_fit_the_terminal() {
    for (columns, form) in
        [(40, "451"), (64, "451"), (40, "-l 451"), (90, "-s 451"), (64, "401 403"), (50, "")]
    {
        let answer = on_terminal(columns, &[&format!("--color never {form}")]).remove(0).text;
        // An address and a constant are whole, however long.
        let can_break = |line: &&str| line.trim().contains(' ') && !line.contains("https://");
        for line in answer.lines().filter(can_break) {
            assert!(line.chars().count() <= columns.into(), "{form} at {columns}: {line}");
        }
    }
}

#[test]
fn columns_that_make_no_sense_are_ignored() {
    for form in FORMS.into_iter().chain(["", "401 403", "499"]) {
        let usual = bash(&format!("\"$0\" {form} </dev/null")).stdout;
        for columns in
            ["''", "-1", "abc", "1e3", "' 80'", "80.5", "$'\\xff'", "99999999999999999999"]
        {
            let output = bash(&format!("COLUMNS={columns} \"$0\" {form} </dev/null"));
            assert!(output.stdout == usual, "COLUMNS={columns} {form}");
            assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
        }
    }
}

#[test]
fn more_columns_than_any_terminal_has_are_like_many_columns() {
    for form in FORMS.into_iter().chain(["", "401 403", "499"]) {
        let many = bash(&format!("COLUMNS=10000 \"$0\" {form} </dev/null"));
        let most = bash(&format!("COLUMNS={} \"$0\" {form} </dev/null", usize::MAX));
        assert_eq!(text(&most.stderr), "", "{form}");
        assert!(most.stdout == many.stdout, "{form}");
    }
}

#[test]
fn variables_that_make_no_sense_are_ignored() {
    let nonsense = "$'\\xff\\e[31m\\u202e'";
    for variable in [
        "TERM", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_HYPERLINK", "LANG", "LC_ALL",
        "HOME", "PAGER", "HTTPSTATUS_PAGER", "LESS",
    ] {
        for form in FORMS {
            let output = bash(&format!("{variable}={nonsense} \"$0\" {form} </dev/null"));
            assert_eq!(output.status.code(), Some(0), "{variable} {form}");
            assert_eq!(text(&output.stderr), "", "{variable} {form}");
        }
    }
    for form in FORMS {
        let output = bash(&format!("exec env -i \"$0\" {form} </dev/null"));
        assert_eq!(output.status.code(), Some(0), "an empty environment: {form}");
    }
}
