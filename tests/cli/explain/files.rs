//! `explain FILE...`: several files, standard input among them, and what is no file.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use super::{explained, head};
use crate::common::{check, refused, run, run_with_input};

/// A folder with two responses, gone when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        // A short name: a message repeats at most 80 characters of a path.
        static FOLDERS: AtomicU32 = AtomicU32::new(0);
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("httpstatus-{}-{number}", process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("first"), first()).expect("a file");
        fs::write(folder.join("second"), second()).expect("a file");
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("UTF-8").to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn first() -> String {
    head(&["HTTP/1.1 404 Not Found", "Server: nginx", "Date: Sun, 01 Mar 2026 11:59:00 GMT"])
}

/// It breaks the standard.
fn second() -> String {
    head(&["HTTP/1.1 405 Method Not Allowed", "Date: Sun, 01 Mar 2026 11:59:00 GMT"])
}

#[test]
fn each_file_is_explained_with_an_empty_line_between_them() {
    let folder = Folder::new();
    let (one, two) = (explained(&[], &first()), explained(&[], &second()));
    check(&["explain", &folder.path("first")], &one, "", 0);
    let both = format!("{one}\n{two}");
    check(&["explain", &folder.path("first"), &folder.path("second")], &both, "", 0);
}

#[test]
fn a_hyphen_is_standard_input_and_is_read_only_once() {
    let folder = Folder::new();
    let (one, two) = (explained(&[], &first()), explained(&[], &second()));
    let answer = run_with_input(&["explain", "-", &folder.path("second")], &first());
    assert_eq!((answer.stdout, answer.status), (format!("{one}\n{two}"), 0));
    let answer = run_with_input(&["explain", "-", "-"], &first());
    assert!(answer.stdout.starts_with(&one), "{}", answer.stdout);
    assert_eq!(answer.stderr, "httpstatus: standard input can be read only once\n");
    assert_eq!(answer.status, 2);
}

#[test]
fn a_file_that_cannot_be_read_is_exit_status_2_and_the_others_are_explained() {
    let folder = Folder::new();
    let (missing, one) = (folder.path("missing"), explained(&[], &first()));
    let error =
        format!("httpstatus: can't read {missing}: No such file or directory (os error 2)\n");
    check(&["explain", &missing], "", &error, 2);
    check(&["explain", &folder.path("first"), &missing], &one, &error, 2);
    // Standard output has answers only: no empty line before the first of them.
    check(&["explain", &missing, &folder.path("first")], &one, &error, 2);
    check(&["explain", &missing, &missing], "", &format!("{error}{error}"), 2);
}

#[test]
fn a_folder_cannot_be_read() {
    let folder = Folder::new();
    let answer = run(&["explain", &folder.path("")]);
    assert!(answer.stderr.starts_with("httpstatus: can't read "), "{}", answer.stderr);
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 2));
}

#[test]
fn a_file_without_a_response_is_not_found() {
    let folder = Folder::new();
    let path = folder.path("text");
    fs::write(Path::new(&path), "hello\n").expect("a file");
    let no_status = format!("httpstatus: no response and no status found in {path}\n");
    check(&["explain", &path], "", &no_status, 1);
    let error = format!("httpstatus: no response found in {path}\n");
    check(&["explain", "--check", &path], "", &error, 2);
}

#[test]
fn the_worst_of_several_files_decides_the_exit_status() {
    let folder = Folder::new();
    let text = folder.path("text");
    fs::write(Path::new(&text), "hello\n").expect("a file");
    let status = |names: &[&str]| {
        let paths: Vec<_> = names.iter().map(|name| folder.path(name)).collect();
        let paths = paths.iter().map(String::as_str);
        run(&["explain", "--check"].into_iter().chain(paths).collect::<Vec<_>>()).status
    };
    assert_eq!(status(&["first"]), 0);
    assert_eq!(status(&["first", "second"]), 3);
    assert_eq!(status(&["second", "first"]), 3);
    assert_eq!(status(&["second", "missing"]), 2);
    assert_eq!(status(&["missing", "second"]), 2);
    assert_eq!(status(&["second", "text"]), 2);
}

#[test]
fn a_code_is_no_file_and_the_hint_says_how_to_look_it_up() {
    let missing = "No such file or directory (os error 2)";
    refused(
        &["explain", "502"],
        &format!("can't read 502: {missing}"),
        "to look up a code: httpstatus 502",
    );
    refused(
        &["explain", "NOT_FOUND"],
        &format!("can't read NOT_FOUND: {missing}"),
        "to look up a code: httpstatus NOT_FOUND",
    );
}

#[test]
fn an_address_is_no_file_and_the_hint_says_how_to_pipe_it_in() {
    for address in ["https://api.example.com/users", "example.com"] {
        refused(
            &["explain", address],
            &format!("can't read {address}: No such file or directory (os error 2)"),
            &format!("curl -si '{address}' | httpstatus explain"),
        );
    }
}
