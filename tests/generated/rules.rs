//! `docs/rules.md`: every rule that a response is checked against.

use std::fmt::Write;

use httpstatus::response::rules::{Severity, all};

use crate::compare;

/// What stands above the table.
const INTRODUCTION: &str = "\
# What `explain` checks

A **violation** is a MUST, or a grammar that senders must follow (RFC 9110 \u{a7}2.2), that the response
breaks beyond doubt; `explain --check` exits with 3. **Advice** is a SHOULD, or what makes a response
less useful than it could be. Of a head whose end the input does not show, a missing field is advice.

The ids never change. In the examples `|` separates lines, and what follows `||` is content.

This page is made from the rules: `BLESS=1 cargo test --test generated`.
";

#[test]
fn the_page_of_the_rules_is_current() {
    let mut page = INTRODUCTION.to_owned();
    for (heading, severity) in [("Violations", Severity::Violation), ("Advice", Severity::Advice)] {
        let mut rules: Vec<_> = all().filter(|rule| rule.severity == severity).collect();
        rules.sort_by_key(httpstatus::response::rules::Rule::id);
        let count = rules.len();
        let _ = writeln!(
            page,
            "\n## {heading} ({count})\n\n| id | where | what is wrong | broken | corrected |"
        );
        page += "| --- | --- | --- | --- | --- |\n";
        for rule in rules {
            let section = format!("[{}]({})", rule.section(), rule.section().url());
            let (broken, corrected) = (code(rule.broken()), code(rule.corrected()));
            let says = rule.says().replace('|', "\\|").replace('<', "&lt;");
            let _ =
                writeln!(page, "| `{}` | {section} | {says} | {broken} | {corrected} |", rule.id());
        }
    }
    compare("docs/rules.md", &page);
}

/// A head as code in a cell of a table.
fn code(head: &str) -> String {
    let text = head.replace('|', "\\|").replace('\u{7}', "\\x07").replace('\t', "\\t");
    format!("`` {text} ``")
}
