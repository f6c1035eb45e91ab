//! Little memory, a small stack, files that may not grow.

use super::{FORMS, bash, check, text};

/// Addresses, not pages: the program, its libraries, its stack, what it allocates.
const MEMORY: &str = "ulimit -v 16384";

/// Without optimization the frame of a function is several times as large.
fn small_stack() -> &'static str {
    let shipped = std::env::var_os("HTTPSTATUS_BINARY").is_some() || !cfg!(debug_assertions);
    if shipped { "ulimit -s 128" } else { "ulimit -s 256" }
}

/// Under a limit every form answers what it answers without.
fn same_under(limit: &str) {
    for form in FORMS {
        let free = bash(&format!("\"$0\" {form} </dev/null"));
        let limited = bash(&format!("{limit}; \"$0\" {form} </dev/null"));
        assert_eq!(text(&limited.stderr), text(&free.stderr), "{limit}; {form}");
        assert_eq!(limited.status.code(), Some(0), "{limit}; {form}");
        assert!(limited.stdout == free.stdout, "{limit}; {form}");
    }
}

#[test]
fn sixteen_mebibytes_of_memory_are_enough() {
    same_under(MEMORY);
    let explained = bash(&format!("{MEMORY}; echo HTTP/1.1 404 | \"$0\" explain"));
    assert_eq!(explained.status.code(), Some(0), "{}", text(&explained.stderr));
}

#[test]
fn a_small_stack_is_enough() {
    same_under(small_stack());
}

/// The system ends whoever writes on, unless that signal is ignored; then it is an error like any
/// other. Neither is status 0, and what was written is no whole answer.
#[test]
fn a_file_that_may_not_grow_holds_no_answer_that_looks_whole() {
    let file = std::env::temp_dir().join(format!("httpstatus-limit-{}", std::process::id()));
    let path = file.to_str().expect("UTF-8").to_owned();
    let killed = bash(&format!(
        "ulimit -f 1; ulimit -c 0; exec env --default-signal \"$0\" list --json >{path}"
    ));
    let signal = std::os::unix::process::ExitStatusExt::signal(&killed.status);
    assert_eq!(signal, Some(25), "SIGXFSZ");
    assert!(
        serde_json::from_slice::<serde_json::Value>(&std::fs::read(&file).expect("it")).is_err()
    );
    check(
        &format!("trap '' XFSZ; ulimit -f 1; \"$0\" list --json >{path}"),
        "",
        "httpstatus: can't write the answer: File too large (os error 27)\n",
        2,
    );
    assert!(
        serde_json::from_slice::<serde_json::Value>(&std::fs::read(&file).expect("it")).is_err()
    );
    std::fs::remove_file(&file).expect("the file");
}

/// Only the standard streams are open, and no file and no process can be.
#[test]
fn no_files_and_no_processes_are_needed() {
    for form in FORMS {
        // What started the tests may have left files open, as make does; they would count.
        let none_open = "exec </dev/null; for file in {3..9}; do eval \"exec $file<&-\"; done";
        let output = bash(&format!("{none_open}; ulimit -n 4; \"$0\" {form}"));
        assert_eq!(output.status.code(), Some(0), "{form}: {}", text(&output.stderr));
    }
    assert_eq!(bash("cd /proc/self/fd; \"$0\" 404").status.code(), Some(0));
}
