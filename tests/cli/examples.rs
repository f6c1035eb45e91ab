//! Every example that the help, the manual and the README give is run, and works.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, id};
use std::{env, fs};

use crate::common::{neutral, prints};

/// What stands in for the programs that need a network or a person.
const STAND_INS: [(&str, &str); 5] = [
    (
        "curl",
        "case \"$*\" in\n\
         *http_code*) printf 200;;\n\
         *) printf 'HTTP/1.1 404 Not Found\\r\\nServer: nginx\\r\\n\\r\\n';;\nesac",
    ),
    ("wget", "printf '  HTTP/1.1 404 Not Found\\n  Server: nginx\\n' >&2"),
    ("http", "printf 'HTTP/1.1 404 Not Found\\r\\nServer: nginx\\r\\n'"),
    ("fzf", "head -n 1"),
    ("zcat", "cat access.log"),
];

#[test]
fn every_example_of_the_help_works() {
    let commands = ["", "search", "list", "vendors", "choose", "explain", "completions"];
    let mut examples = Vec::new();
    for command in commands {
        let arguments: Vec<_> =
            [command, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
        let help = prints(&arguments);
        examples.extend(help.lines().filter_map(example_of_help));
    }
    assert!(examples.len() > 10, "{examples:?}");
    all_work(&examples);
}

/// A line of the usage or the examples, without the explanation after two spaces.
fn example_of_help(line: &str) -> Option<String> {
    let line = line.strip_prefix("Usage: ").unwrap_or(line).trim_start();
    let (example, _) = line.split_once("  ")?;
    ["httpstatus ", "curl "]
        .iter()
        .any(|start| example.starts_with(start))
        .then(|| example.to_owned())
}

#[test]
fn every_example_of_the_manual_works() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    let mut examples = Vec::new();
    for page in fs::read_dir(folder).expect("the manual") {
        let page = page.expect("a page").path();
        if page.extension().is_none_or(|extension| extension != "1") {
            continue;
        }
        let text = fs::read_to_string(page).expect("a page");
        let blocks = text.split(".EX\n").skip(1).filter_map(|block| block.split_once("\n.EE"));
        let lines = blocks.map(|(block, _)| block.trim());
        let shown =
            |text: &str| text.replace("\\-", "-").replace("\\(aq", "'").replace("\\e", "\\");
        examples.extend(lines.map(shown));
    }
    assert!(examples.len() > 15, "{examples:?}");
    all_work(&examples);
}

#[test]
fn every_example_of_the_readme_and_the_recipes_works() {
    let text = concat!(include_str!("../../README.md"), include_str!("../../docs/recipes.md"));
    let blocks = text.split("```sh\n").skip(1).filter_map(|block| block.split_once("```"));
    // What installs is run by .ci/run and packaging/check.
    let ours = |block: &&str| !block.contains("cargo ") && !block.contains("sudo ");
    let blocks = blocks.map(|(block, _)| block).filter(ours).map(str::to_owned);
    let cells = text.split('`').filter(|cell| {
        ["httpstatus ", "curl "].iter().any(|start| cell.starts_with(start)) && !cell.contains('\n')
    });
    let examples: Vec<_> = blocks.chain(cells.map(|cell| cell.replace("\\|", "|"))).collect();
    assert!(examples.len() > 25, "{examples:?}");
    all_work(&examples);
}

/// Runs the examples in a folder of their own, as pasted; each has to end with 0 and say nothing on
/// standard error.
fn all_work(examples: &[String]) {
    let folder = env::temp_dir().join(format!("httpstatus-examples-{}-{}", id(), examples.len()));
    prepare(&folder);
    // Nushell's own commands; tests/terminal tries its script where there is a Nushell.
    let is_for_bash = |example: &&String| !example.contains('<') && !example.contains("nushell");
    for example in examples.iter().filter(is_for_bash) {
        let shell = if example.contains("fpath") { "zsh" } else { "bash" };
        let mut command = Command::new(shell);
        let output = neutral(&mut command)
            .args(["-c", example])
            .stdin(Stdio::null())
            .current_dir(&folder)
            .env("HOME", &folder)
            .env("PROFILE", folder.join("profile.ps1"))
            .env("PATH", path(&folder))
            .output()
            .expect("the shell runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && said.is_empty(), "{example}\n{said}");
    }
    fs::remove_dir_all(folder).expect("the folder goes");
}

/// A fresh home folder with a response and a log, and the programs that stand in for others.
fn prepare(folder: &Path) {
    fs::create_dir_all(folder.join("bin")).expect("a folder");
    let response = "HTTP/1.1 404 Not Found\r\nDate: Sun, 01 Mar 2026 12:00:00 GMT\r\n\r\n";
    fs::write(folder.join("response.txt"), response).expect("a file");
    let line =
        "192.0.2.1 - - [01/Mar/2026:12:00:02 +0000] \"GET /b HTTP/1.1\" 502 157 \"-\" \"-\"\n";
    fs::write(folder.join("access.log"), line).expect("a file");
    for (name, script) in STAND_INS {
        let file = folder.join("bin").join(name);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).expect("a file");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).expect("a program");
    }
}

fn path(folder: &Path) -> String {
    let binary = PathBuf::from(env!("CARGO_BIN_EXE_httpstatus"));
    let program = binary.parent().expect("the binary is in a folder");
    let path = env::var("PATH").unwrap_or_default();
    format!("{}:{}:{path}", folder.join("bin").display(), program.display())
}
