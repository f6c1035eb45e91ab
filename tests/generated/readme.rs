//! The examples of `README.md`: each ```` ```console ```` block is run, and shows what the program
//! prints.

use std::process::{Command, Stdio};

use crate::common::{binary, neutral};
use crate::compare;

#[test]
fn the_examples_of_the_readme_are_current() {
    let text = include_str!("../../README.md");
    let mut page = String::new();
    let mut blocks = text.split("```console\n");
    page.push_str(blocks.next().unwrap_or_default());
    for block in blocks {
        let (example, rest) = block.split_once("\n```").expect("a block ends");
        page.push_str("```console\n");
        let commands = example.lines().filter_map(|line| line.strip_prefix("$ "));
        let runs: Vec<String> = commands.map(run).collect();
        page.push_str(&runs.join("\n"));
        page.push_str("\n```");
        page.push_str(rest);
    }
    compare("README.md", &page);
}

/// The command as it is typed, and what it prints: answers, then errors and hints.
fn run(command: &str) -> String {
    let binary = binary();
    let folder = std::path::Path::new(&binary).parent().expect("the binary is in a folder");
    let path = std::env::var("PATH").unwrap_or_default();
    let output = neutral(Command::new("bash").args(["-c", command]))
        .env("PATH", format!("{}:{path}", folder.display()))
        .stdin(Stdio::null())
        .output()
        .expect("bash runs");
    let shown = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    format!("$ {command}\n{}", shown.trim_end())
}
