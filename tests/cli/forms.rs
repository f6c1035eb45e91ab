//! The forms of an answer: options and commands in any order, plain rows, CSV, Markdown, `--open`.

use crate::common::{check, httpstatus, prints};
use crate::{entry, first_line};

#[test]
fn options_may_stand_before_and_after_a_command_and_the_last_form_counts() {
    let plain = prints(&["list", "--registered", "--plain"]);
    check(&["--plain", "list", "--registered"], &plain, "", 0);
    check(&["--json", "list", "--registered", "--plain"], &plain, "", 0);
    check(&["--json", "--plain", "list", "--registered"], &plain, "", 0);
    check(&["--format", "plain", "list", "--registered"], &plain, "", 0);
}

#[test]
fn plain_is_six_columns_without_a_header() {
    let summary = |code| entry(code).summary;
    let plain = format!(
        "404\tNot Found\tClient Error\tregistered\tRFC 9110\t{}\n\
         499\tClient Closed Request\tClient Error\tvendor\tnginx\t{}\n",
        summary(404),
        summary(499),
    );
    assert!(prints(&["404", "499", "--plain"]).starts_with(&plain));
    let unclassified = prints(&["000", "--vendor", "curl", "--plain"]);
    assert_eq!(first_line(&unclassified).split('\t').nth(2), Some("-"));
}

#[test]
fn in_markdown_a_code_is_a_section_and_several_are_a_table() {
    let markdown = |arguments: &[&str]| prints(&[arguments, &["--format", "markdown"]].concat());
    let (section, table) = ("## 404 Not Found\n", "| Code | Phrase | Meaning | Source |\n");
    assert!(markdown(&["404"]).starts_with(section));
    assert!(markdown(&["404", "--short"]).starts_with(table));
    assert!(markdown(&["404", "410"]).starts_with(table));
    assert!(markdown(&["404", "410", "--long"]).starts_with(section));
    assert!(markdown(&["search", "not found", "--limit", "1"]).starts_with(section));
}

#[test]
fn a_section_of_markdown_is_the_whole_entry() {
    for code in [404, 502, 301] {
        let entry = entry(code);
        let list = |heading: &str, items: &[_]| {
            let items = items.iter().map(|item| format!("- {item}\n")).collect::<String>();
            format!("### {heading}\n\n{items}\n")
        };
        let text = |items: httpstatus::table::List<httpstatus::table::Text>| {
            items.iter().map(|item| escape(item)).collect::<Vec<_>>()
        };
        let related: Vec<_> = entry
            .related
            .iter()
            .map(|it| format!("**{:03}**: {}", it.code, escape(&it.difference)))
            .collect();
        let expected = format!(
            "## {code} {}\n\n{}\n\n{}\n\n{}{}{}{}Source: [{}]({})\n",
            entry.name(),
            escape(&entry.summary),
            escape(&entry.meaning),
            list("Why you see it", &text(entry.causes)),
            list("If you sent the request", &text(entry.client)),
            list("If you run the server", &text(entry.server)),
            list("Often confused with", &related),
            entry.source,
            entry.source.url(),
        );
        check(&[&code.to_string(), "--format", "markdown"], &expected, "", 0);
    }
}

/// What Markdown would take for syntax, between backticks aside.
fn escape(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(number, part)| {
        if number % 2 == 1 {
            return part.to_owned();
        }
        part.chars().fold(String::new(), |escaped, character| {
            let is_syntax = "\\*_[]<>#|~".contains(character);
            escaped + if is_syntax { "\\" } else { "" } + &character.to_string()
        })
    });
    parts.collect::<Vec<_>>().join("`")
}

/// There is no browser without a `PATH`; the address is printed nevertheless.
#[test]
fn open_overrides_the_form_of_the_answer() {
    let address = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\n";
    let search = ["search", "not found", "--limit", "1"];
    for (arguments, form) in [
        (&["404"][..], "--json"),
        (&["choose", "404"], "--json"),
        (&search, "--json"),
        (&search, "--short"),
        (&search, "--long"),
    ] {
        let mut command = httpstatus(arguments);
        let output = command.args([form, "--open"]).env("PATH", "").output().expect("it runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), address, "{arguments:?}");
        let error = "httpstatus: no browser could be opened; the address is printed above\n";
        assert_eq!(String::from_utf8_lossy(&output.stderr), error, "{arguments:?}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}
