//! Several codes: one line each, in the order given, and how they differ.

use crate::common::in_process::shown;
use crate::common::{check, codes, prints, run};
use crate::{entry, line, lines, unknown_code};

/// The lines of two codes and what tells them apart.
fn compared(one: u16, other: u16) -> String {
    let difference = entry(one).difference(other).or(entry(other).difference(one));
    let difference = difference.expect("they are confused");
    // At 80 columns it may take several lines, indented below the first.
    let mut rows = vec![format!("  {one}/{other}  ")];
    for word in difference.split(' ') {
        let row = rows.last_mut().expect("a row");
        if row.chars().count() + word.chars().count() > 80 {
            row.truncate(row.trim_end().len());
            rows.push(format!("{:11}{word} ", ""));
        } else {
            *row += &format!("{word} ");
        }
    }
    let rows: Vec<_> = rows.iter().map(|row| row.trim_end()).collect();
    format!("{}\nHow they differ\n{}\n", lines(&[one, other]), rows.join("\n"))
}

#[test]
fn several_codes_get_one_line_each_and_how_they_differ() {
    for arguments in [&["404", "410"][..], &["404,410"], &["404, 410"], &["404 410"]] {
        check(arguments, &compared(404, 410), "", 0);
    }
}

#[test]
fn codes_that_are_compared_in_words_are_answered_in_the_same_way() {
    for arguments in [
        &["401", "403"][..],
        &["401", "vs", "403"],
        &["401 vs 403"],
        &["401", "or", "403"],
        &["401 and 403"],
        &["difference", "between", "401", "and", "403"],
        &["what is the difference between 401 and 403?"],
    ] {
        check(arguments, &compared(401, 403), "", 0);
    }
}

#[test]
fn codes_that_nobody_confuses_are_not_compared() {
    check(&["100", "404"], &lines(&[100, 404]), "", 0);
    // Nor is a mask, though these two are confused.
    check(&["40[13]"], &lines(&[401, 403]), "", 0);
}

#[test]
fn short_leaves_the_comparison_out() {
    check(&["404", "410", "-s"], &lines(&[404, 410]), "", 0);
}

#[test]
fn on_a_terminal_a_line_is_cut_to_its_width_and_the_comparison_is_wrapped() {
    let answer = shown(60, &["404", "410"]);
    let (lines, differences) = answer.split_once("\n\n").expect("an empty line");
    for (line, code) in lines.lines().zip([404, 410]) {
        assert_eq!(line.chars().count(), 60, "{line}");
        let whole = format!("{code}  {}  {}", entry(code).name(), entry(code).summary);
        let start = line.strip_suffix('\u{2026}').expect("an ellipsis");
        assert!(whole.starts_with(start), "{line}");
    }
    assert!(differences.starts_with("How they differ\n  404/410  "), "{answer}");
    assert!(differences.lines().all(|line| line.chars().count() <= 60), "{answer}");
}

#[test]
fn codes_come_in_the_order_given_and_once() {
    assert_eq!(codes(&["410", "404", "410"]), "410 404");
    assert_eq!(codes(&["404", "40[34]", "404-405"]), "404 403 405");
    assert_eq!(codes(&["503,404", "502"]), "503 404 502");
}

#[test]
fn what_is_found_is_printed_beside_what_is_missing() {
    let unknown = unknown_code();
    let answer = run(&["404", &unknown]);
    assert_eq!((answer.stdout, answer.status), (line(404), 1));
    let error = format!("httpstatus: no status code {unknown}\n");
    assert!(answer.stderr.starts_with(&error), "{}", answer.stderr);
    // The same code is missing only once, and other ones are named too.
    let answer = run(&[&unknown, "404", &unknown, "478999"]);
    let errors: Vec<_> =
        answer.stderr.lines().filter(|line| line.starts_with("httpstatus: ")).collect();
    assert_eq!(errors, [error.trim_end(), "httpstatus: no status code 478999"]);
    assert_eq!((answer.stdout, answer.status), (line(404), 1));
}

#[test]
fn filters_hold_for_several_codes_too() {
    assert_eq!(codes(&["404", "500", "502", "--class", "5xx"]), "500 502");
    assert_eq!(codes(&["404", "500", "502", "--limit", "2"]), "404 500");
    assert_eq!(codes(&["499", "418", "308", "--registered"]), "418 308");
    assert_eq!(codes(&["499", "444", "--vendor", "nginx"]), "499 444");
}

#[test]
fn long_prints_a_card_for_each() {
    let cards = prints(&["503", "404", "-l"]);
    assert_eq!(cards, format!("{}\n{}", prints(&["503", "-l"]), prints(&["404", "-l"])));
}
