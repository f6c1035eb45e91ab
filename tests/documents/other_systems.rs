//! What holds on other systems too, shown on any: line ends of Windows, its paths, no pager there.

use std::path::Path;
use std::{env, fs, process};

use crate::common::{run, run_with_input};

/// Inputs of every kind that is read, with the line ends of Unix.
const INPUTS: [&str; 5] = [
    "HTTP/1.1 502 Bad Gateway\nServer: nginx\nRetry-After: 120\n\n<html>\n",
    "HTTP/1.1 301 Moved Permanently\nLocation: /new\n\nHTTP/1.1 200 OK\nContent-Length: 2\n\nok",
    "HTTP/1.1 404 Not Found\n",
    "10.0.0.1 - - [01/Mar/2026:12:00:00 +0000] \"GET /a HTTP/1.1\" 499 0 \"-\" \"-\"\n\
     10.0.0.1 - - [01/Mar/2026:12:00:01 +0000] \"GET /b HTTP/1.1\" 502 0 \"-\" \"-\"\n",
    "{\"log\": {\"entries\": [{\"request\": {\"method\": \"GET\", \"url\": \"https://example.com/\"},\n\
     \"response\": {\"status\": 429, \"statusText\": \"\", \"httpVersion\": \"HTTP/1.1\",\n\
     \"headers\": [{\"name\": \"Retry-After\", \"value\": \"60\"}]}}]}}\n",
];

#[test]
fn line_ends_of_windows_change_no_answer() {
    for input in INPUTS {
        for arguments in [&["explain"][..], &[], &["explain", "--json"]] {
            let unix = run_with_input(arguments, input);
            let windows = run_with_input(arguments, &input.replace('\n', "\r\n"));
            assert_eq!(windows, unix, "{arguments:?} with {input:?}");
            assert_eq!(unix.status, 0, "{arguments:?} with {input:?}: {unix:?}");
        }
    }
}

#[test]
fn a_path_with_backslashes_is_repeated_as_it_is() {
    let path = r"C:\logs\no such response.txt";
    let answer = run(&["explain", path]);
    assert!(answer.stderr.starts_with(&format!("httpstatus: can't read {path}: ")), "{answer:?}");
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 2));
}

/// On Windows the backslash separates folders; elsewhere it is a letter of the file's name.
#[test]
fn a_file_is_found_by_a_path_with_backslashes() {
    let folder = env::temp_dir().join(format!("httpstatus-backslash-{}", process::id()));
    fs::create_dir_all(folder.join("logs")).expect("a folder");
    let path = format!(r"{}\logs\response.txt", folder.display());
    let path =
        if cfg!(windows) { path } else { format!("{}/{}", folder.display(), r"logs\response.txt") };
    fs::write(&path, "HTTP/1.1 502 Bad Gateway\r\n\r\n").expect("a file");
    let answer = run(&["explain", &path]);
    fs::remove_dir_all(folder).expect("the folder goes");
    assert!(answer.stdout.contains("502 Bad Gateway"), "{answer:?}");
    assert_eq!((answer.stderr.as_str(), answer.status), ("", 0));
}

/// Windows has no pager that understands escape sequences. An empty name means none, which
/// `tests/cli/pager.rs` shows.
#[test]
fn the_pager_of_windows_has_no_name() {
    let source = fs::read_to_string(source("command/system.rs")).expect("the source");
    assert!(source.contains(r#"DEFAULT_PAGER: &str = if cfg!(windows) { "" } else { "less" };"#));
}

fn source(file: &str) -> String {
    format!("{}/src/{file}", env!("CARGO_MANIFEST_DIR"))
}

/// Where else a condition may stand, and what for.
const EXCEPTIONS: [(&str, &str); 2] = [
    ("main.rs", "the allocator in place of musl's"),
    ("command/surroundings.rs", "the locale, for which Windows has no variable"),
];

#[test]
fn what_differs_between_systems_stands_in_one_file() {
    let mut folders = vec![source("")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path.display().to_string());
            } else if !is_system_specific(&path) {
                let text = fs::read_to_string(&path).expect("the source");
                let conditions = [
                    "cfg(unix", "cfg(windows", "cfg(not(unix", "cfg(not(windows", "cfg!(unix",
                    "cfg!(windows", "target_os", "target_env", "std::os::",
                ];
                let found: Vec<_> =
                    conditions.iter().filter(|word| text.contains(**word)).collect();
                assert!(found.is_empty(), "{} has {found:?}", path.display());
            }
        }
    }
}

fn is_system_specific(path: &Path) -> bool {
    let exceptions = EXCEPTIONS.iter().map(|(file, _)| *file);
    exceptions.chain(["command/system.rs"]).any(|file| path == Path::new(&source(file)))
}
