//! What SECURITY.md says of programs, files, the network and variables, held to what the program does:
//! strace shows its system calls, and a library in front of the C library which variables it reads.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::id;
use std::{env, fs};

use crate::common::pty::Pty;
use crate::common::{binary, httpstatus, tools};

const PAGE: &str = include_str!("../../SECURITY.md");

/// The paragraph or row of SECURITY.md that begins so, up to the next one.
fn said(start: &str) -> &'static str {
    let start = PAGE.find(start).unwrap_or_else(|| panic!("SECURITY.md says {start:?}"));
    let text = &PAGE[start..];
    let end = ["\n- **", "\n\n", "\n  | "].iter().filter_map(|end| text.find(end)).min();
    &text[..end.unwrap_or(text.len())]
}

/// The pieces of code in a text.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// A folder for a test, gone afterwards.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("httpstatus-security-{name}-{}", id()));
        fs::create_dir_all(&path).expect("a folder");
        Self { path }
    }

    fn file(&self, name: &str) -> String {
        self.path.join(name).display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// The system calls of a run in which no program is on the path; `None` without strace. Variables are
/// options of strace: `-E NAME=value`.
fn calls(folder: &Folder, variables: &str, arguments: &str) -> Option<Vec<String>> {
    if !tools::is_installed("strace") {
        return None;
    }
    let (log, tool) = (folder.file("calls"), binary());
    // Cargo sets where a test finds libraries. The shell has the paths of both programs.
    let script = format!(
        "strace=$(command -v strace); unset LD_LIBRARY_PATH; \
         $strace -f -qq -s 4096 -e signal=none -e trace=execve,execveat,network,%file -o {log} \
         -E PATH={} {variables} {tool} {arguments} </dev/null >/dev/null 2>&1; true",
        folder.path.display(),
    );
    tools::run("bash", &["-c", &script])?;
    let text = fs::read_to_string(log).expect("the list of calls");
    Some(text.lines().filter_map(|line| Some(line.split_once(' ')?.1.trim().to_owned())).collect())
}

/// The paths that were opened, with how.
fn opened(calls: &[String]) -> Vec<(&str, &str)> {
    let opened = calls.iter().filter(|call| call.starts_with("open"));
    opened
        .map(|call| {
            let mut parts = call.splitn(3, '"');
            (parts.nth(1).expect("a path"), parts.next().expect("flags"))
        })
        .collect()
}

/// What the loader and the C library read for every program.
fn is_of_the_system(path: &str) -> bool {
    let folders = ["/etc/ld", "/lib", "/usr/lib", "/proc/self/", "/sys/fs/cgroup"];
    folders.iter().any(|folder| path.starts_with(folder))
}

#[test]
fn open_tries_the_programs_that_are_named_with_one_address_and_no_other() {
    let folder = Folder::new("open");
    let Some(calls) = calls(&folder, "", "404 --open") else { return };
    let url = "\"https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\"";
    let mut tried = Vec::new();
    for call in calls.iter().filter(|call| call.starts_with("execve")).skip(1) {
        let (_, words) = call.split_once('[').expect("arguments");
        let (words, _) = words.split_once(']').expect("their end");
        let words: Vec<_> = words.split(", ").filter(|word| *word != "\"--\"").collect();
        let (last, words) = words.split_last().expect("a program");
        assert_eq!(*last, url, "{call}");
        tried.push(words.join(" ").replace('"', ""));
    }
    let row = said("  | what opens the browser");
    let (_, linux) = row.split_once("on Linux").expect("the programs of Linux");
    let named: Vec<_> = code(linux).take_while(|name| *name != "powershell.exe").collect();
    assert_eq!(tried, named);
}

#[test]
fn open_reads_the_files_that_are_named_and_writes_none() {
    let folder = Folder::new("open-files");
    let Some(calls) = calls(&folder, "", "404 --open") else { return };
    let named: Vec<_> = code(said("- **No file is read")).collect();
    let mut read = BTreeSet::new();
    for (path, flags) in opened(&calls) {
        // The program that is started gets it in place of the terminal.
        if path == "/dev/null" || is_of_the_system(path) {
            continue;
        }
        assert!(flags.contains("O_RDONLY") && named.contains(&path), "{path}{flags}");
        read.insert(path);
    }
    assert!(read.len() >= 2, "{read:?}");
}

#[test]
fn explain_reads_the_file_that_it_is_given_and_no_other() {
    let folder = Folder::new("explain");
    let file = folder.file("response");
    fs::write(&file, "HTTP/1.1 502 Bad Gateway\r\n\r\n").expect("a file");
    let Some(calls) = calls(&folder, "", &format!("explain {file}")) else { return };
    let opened = opened(&calls).into_iter().filter(|(path, _)| !is_of_the_system(path));
    let opened: Vec<_> = opened.collect();
    assert_eq!(opened.len(), 1, "{opened:?}");
    assert!(opened[0].0 == file && opened[0].1.contains("O_RDONLY"), "{opened:?}");
}

#[test]
fn nothing_connects_and_no_file_is_made_or_changed() {
    let folder = Folder::new("calls");
    let file = folder.file("response");
    fs::write(&file, "HTTP/1.1 502 Bad Gateway\r\n\r\n").expect("a file");
    let reading = ["access", "execve", "faccessat", "newfstatat", "open", "readlink", "stat"];
    // The pair of sockets by which a program that can't be started is noticed.
    let joining = ["recv", "send", "socketpair(AF_UNIX"];
    let explain = format!("explain {file}");
    for (variables, arguments) in [
        ("", "404"),
        ("", "404 --open"),
        ("", "list"),
        ("", "choose"),
        ("", "explain /dev/null"),
        ("", &explain),
        ("-E HTTPSTATUS_COMPLETE=2", "explain re"),
    ] {
        let Some(calls) = calls(&folder, variables, arguments) else { return };
        for call in calls.iter().filter(|call| !call.starts_with(['<', '+', '-'])) {
            let is_known = reading.iter().chain(&joining).any(|name| call.starts_with(name));
            assert!(is_known, "{arguments}: {call}");
            let is_reading = call.contains("O_RDONLY") || call.contains("\"/dev/null\"");
            assert!(is_reading || !call.starts_with("open"), "{arguments}: {call}");
        }
    }
}

/// A library that notes which variables a program asks for.
const LIBRARY: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

char *getenv(const char *name) {
    char *(*real)(const char *) = dlsym(RTLD_NEXT, "getenv");
    int log = open(LOG, O_WRONLY | O_APPEND | O_CREAT, 0600);
    (void)!write(log, name, strlen(name));
    (void)!write(log, "\n", 1);
    close(log);
    return real(name);
}
"#;

/// What Rust's standard library reads of its own accord.
const OF_RUST: [&str; 4] = ["RUST_BACKTRACE", "RUST_LIB_BACKTRACE", "RUST_MIN_STACK", "TMPDIR"];

#[test]
fn the_variables_that_are_named_are_read_and_no_others() {
    let folder = Folder::new("variables");
    let (source, library, log) =
        (folder.file("names.c"), folder.file("names.so"), folder.file("names"));
    fs::write(&source, LIBRARY).expect("a file");
    let define = format!("-DLOG=\"{log}\"");
    let Some(compiled) = tools::run("cc", &["-shared", "-fPIC", &define, "-o", &library, &source])
    else {
        return;
    };
    assert!(compiled.status.success(), "{compiled:?}");

    for arguments in [
        &["404"][..],
        &["search", "time", "out"],
        &["list", "--json"],
        &["choose"],
        &["404", "--open"],
    ] {
        // Without a locale, so that it is looked for in each of its variables.
        let mut tool = httpstatus(arguments);
        tool.env_remove("LC_ALL").env("LD_PRELOAD", &library).env("PATH", &folder.path);
        tool.output().expect("the tool runs");
    }
    let terminal = Pty { columns: 80, rows: 24 };
    let mut script = String::new();
    for arguments in ["404", "list", "list --color always", "vendors"] {
        let _ = writeln!(
            script,
            "LD_PRELOAD={library} PATH={} \"$0\" {arguments}",
            folder.path.display()
        );
    }
    terminal.run(&script);
    if !Path::new(&log).exists() {
        return tools::skip("the program is linked statically");
    }

    let text = fs::read_to_string(&log).expect("names");
    let read: BTreeSet<_> = text.lines().filter(|name| !OF_RUST.contains(name)).collect();
    let (named, _) = said("- **No variable is read").split_once(". The C library").expect("a list");
    assert_eq!(read, code(named).collect());
}
