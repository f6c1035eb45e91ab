//! Follows README.md to the letter: a fresh home folder, its commands in their order, in each of
//! three shells. Web addresses are those of a server on the loopback.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, id};
use std::{env, fs};

use crate::common::{binary, tools};
use crate::server;

const README: &str = include_str!("../../README.md");

const SHELLS: [&str; 3] = ["bash", "zsh", "fish"];

/// The blocks that are not run here, by a line of theirs, and who runs them.
const ELSEWHERE: [(&str, &str); 5] = [
    ("sudo dpkg", "needs root: packaging/check"),
    ("sudo tar", "needs root: packaging/check"),
    ("cargo install --locked --path .", "takes minutes: .ci/source-builds"),
    ("cargo run --release -- 502", "is about to run these tests: .ci/run"),
    ("BLESS=1", "changes the repository: tests/library, on a copy"),
];

/// Commands that end with another exit status than 0, as the README says of them.
const NOT_FOUND: [&str; 1] = ["httpstatus 475"];

/// Programs that a person may not have.
const PROGRAMS: [&str; 4] = ["curl", "wget", "http", "fzf"];

/// The logs that the README reads.
const LOG: &str = "\
    192.0.2.1 - - [01/Mar/2026:12:00:00 +0000] \"GET / HTTP/1.1\" 200 612 \"-\" \"curl/8.5.0\"\n\
    192.0.2.1 - - [01/Mar/2026:12:00:01 +0000] \"GET /a HTTP/1.1\" 404 153 \"-\" \"curl/8.5.0\"\n\
    192.0.2.1 - - [01/Mar/2026:12:00:02 +0000] \"GET /b HTTP/1.1\" 502 157 \"-\" \"curl/8.5.0\"\n";

/// A home folder that nobody has used, but for the logs.
struct Home {
    folder: PathBuf,
}

impl Home {
    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("httpstatus-readme-{name}-{}", id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("access.log"), LOG).expect("a log");
        fs::write(folder.join("access.log.2"), LOG).expect("a log");
        let gzip = Command::new("gzip").arg(folder.join("access.log.2")).status();
        assert!(gzip.is_ok_and(|status| status.success()), "gzip packs the older log");
        Self { folder }
    }

    /// Runs a program in the home folder, with the tool on the path and no variable of anybody's.
    fn run(&self, program: &str, arguments: &[impl AsRef<OsStr>]) -> (String, String, Option<i32>) {
        let tool = PathBuf::from(binary());
        let tool = fs::canonicalize(tool).expect("the tool is built");
        let folder = tool.parent().expect("it is in a folder").display();
        let path = env::var("PATH").unwrap_or_default();
        let output = Command::new(program)
            .args(arguments)
            .current_dir(&self.folder)
            .env_clear()
            .env("HOME", &self.folder)
            .env("PATH", format!("{folder}:{path}"))
            .env("LANG", "C.UTF-8")
            // In place of a person who picks a line.
            .env("FZF_DEFAULT_OPTS", "--filter 404")
            .stdin(Stdio::null())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        (text(&output.stdout), text(&output.stderr), output.status.code())
    }

    /// Runs a command as it is typed into a shell; it has to answer and to end with this status.
    fn types(&self, shell: &str, command: &str, status: i32) -> String {
        let (out, errors, ended) = self.run(shell, &["-c", command]);
        assert_eq!(ended, Some(status), "{shell}: {command}\n{out}{errors}");
        if status == 0 {
            assert_eq!(errors, "", "{shell}: {command}");
        }
        out
    }

    fn reads(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The shells that are installed.
fn shells() -> impl Iterator<Item = &'static str> {
    SHELLS.into_iter().filter(|shell| tools::is_installed(shell))
}

/// The commands of the fenced blocks: a block of sh as a whole, a console's lines one by one.
fn commands() -> Vec<String> {
    let mut commands = Vec::new();
    for block in README.split("```").skip(1).step_by(2) {
        let (language, text) = block.split_once('\n').expect("a block has lines");
        match language {
            "sh" => commands.push(text.trim_end().to_owned()),
            "console" => {
                commands.extend(
                    text.lines().filter_map(|line| line.strip_prefix("$ ")).map(str::to_owned),
                );
            }
            // A manifest and Rust, which the documentation test of the library compiles.
            "toml" | "rust" => {}
            other => panic!("a block of {other}: is it a command?"),
        }
    }
    commands
}

/// The rows of the table below a heading, as cells.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let (_, section) = README.split_once(&format!("\n## {heading}\n")).expect("the section");
    let section = section.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().filter(|line| line.starts_with("| ")).skip(2);
    lines
        .map(|line| line.replace("\\|", "\u{0}"))
        .map(|line| line.split('|').map(|cell| cell.trim().replace('\u{0}', "|")).skip(1).collect())
        .collect()
}

/// The pieces of code in a cell.
fn code(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The command with the address of a server in place of the sites.
fn asking(command: &str, server: &str) -> String {
    ["https://api.example.com", "https://example.com"]
        .iter()
        .fold(command.to_owned(), |command, site| command.replace(site, server))
}

/// Whether the programs that the command starts are installed.
fn can_run(command: &str) -> bool {
    let words = || command.split([' ', '\n', '|']);
    PROGRAMS
        .iter()
        .filter(|program| words().any(|word| word == **program))
        .all(|program| tools::is_installed(program))
}

#[test]
fn every_block_works_in_order_in_each_shell() {
    let server = server::start();
    let all = commands();
    for (line, reason) in ELSEWHERE {
        let blocks = all.iter().filter(|block| block.contains(line)).count();
        assert_eq!(blocks, 1, "{line:?} is left out here ({reason}), but not in the README");
    }
    let is_elsewhere = |command: &&String| ELSEWHERE.iter().any(|(line, _)| command.contains(line));
    for shell in shells() {
        let home = Home::new(shell);
        for command in all.iter().filter(|command| !is_elsewhere(command) && can_run(command)) {
            let status = i32::from(NOT_FOUND.contains(&command.as_str()));
            let shown = home.types(shell, &asking(command, &server), status);
            assert!(status != 0 || !shown.is_empty(), "{shell}: {command}");
        }
    }
}

#[test]
fn everything_that_can_be_asked_is_found_in_each_shell() {
    let server = server::start();
    let cells = rows("What you can ask");
    let queries: Vec<String> = cells
        .iter()
        .flat_map(|row| code(&row[0]))
        .map(|code| match code {
            _ if code.contains("httpstatus") => asking(code, &server),
            _ => format!("httpstatus {code}"),
        })
        .collect();
    assert!(queries.len() > 20, "{queries:?}");
    for shell in shells() {
        let home = Home::new(&format!("queries-{shell}"));
        for query in queries
            .iter()
            .filter(|query| can_run(query.split(" httpstatus").next().unwrap_or_default()))
        {
            assert!(!home.types(shell, query, 0).is_empty(), "{shell}: {query}");
        }
    }
}

/// The row of a shell in the table of completions: its command, and what else it says in code.
fn completion(shell: &str) -> Vec<String> {
    let rows = rows("Completion");
    let row =
        rows.iter().find(|row| row[0] == shell).unwrap_or_else(|| panic!("{shell} has a row"));
    code(&row[1]).into_iter().map(str::to_owned).collect()
}

#[test]
fn completion_in_bash_is_set_up_as_described() {
    let library = "/usr/share/bash-completion/bash_completion";
    if !Path::new(library).exists() {
        return tools::skip("bash-completion is not installed");
    }
    let home = Home::new("complete-bash");
    home.types("bash", &completion("bash")[0], 0);
    // bash-completion has renamed the function that loads the script of a command.
    let load = format!(
        "source {library}; _comp_load httpstatus 2>/dev/null || _completion_loader httpstatus; \
         complete -p httpstatus"
    );
    assert!(home.types("bash", &load, 0).ends_with(" httpstatus\n"));
}

#[test]
fn completion_in_zsh_is_set_up_as_described() {
    if !tools::is_installed("zsh") {
        return;
    }
    let home = Home::new("complete-zsh");
    let said = completion("zsh");
    home.types("zsh", &said[0], 0);
    assert_eq!((said[1].as_str(), said[2].as_str()), ("~/.zshrc", "compinit"));
    let configuration = format!("{}\nautoload -Uz compinit && compinit -u\n", said[3]);
    fs::write(home.folder.join(".zshrc"), configuration).expect("a file");
    let (out, _, _) = home.run("zsh", &["-i", "-c", "print -r -- $_comps[httpstatus]"]);
    assert_eq!(out, "_httpstatus\n");
}

#[test]
fn completion_in_fish_is_set_up_as_described() {
    if !tools::is_installed("fish") {
        return;
    }
    let home = Home::new("complete-fish");
    home.types("fish", &completion("fish")[0], 0);
    let offered = home.types("fish", "complete --do-complete 'httpstatus list --vendor ngi'", 0);
    assert!(offered.contains("nginx"), "{offered}");
}

#[test]
fn completion_in_the_other_shells_is_set_up_as_described() {
    for (name, program, argument, file, script) in [
        ("elvish", "elvish", "-c", ".config/elvish/rc.elv", "httpstatus.elv"),
        ("Nushell", "nu", "-c", ".config/nushell/autoload/httpstatus.nu", "httpstatus.nu"),
        ("PowerShell", "pwsh", "-Command", "", "_httpstatus.ps1"),
    ] {
        if program == "pwsh" && Command::new(program).arg("--version").output().is_err() {
            continue; // Debian does not have it.
        }
        if !tools::is_installed(program) {
            continue;
        }
        let home = Home::new(&format!("complete-{program}"));
        let (_, errors, status) = home.run(program, &[argument, &completion(name)[0]]);
        assert_eq!((errors.as_str(), status), ("", Some(0)), "{name}");
        if !file.is_empty() {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions").join(script);
            assert_eq!(home.reads(file), fs::read_to_string(path).expect("the script"), "{name}");
        }
    }
}
