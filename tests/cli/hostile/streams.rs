//! Streams that are closed, full, or read in part only.

use super::{FORMS, bash, check, text};

const FULL: &str = "httpstatus: can't write the answer: No space left on device (os error 28)\n";

/// A closed stream is `/dev/null` to a Rust program: nothing that it opens takes the number.
#[test]
fn closed_streams_are_like_dev_null() {
    check("\"$0\" 404 >&-", "", "", 0);
    check("\"$0\" 475 2>&-", "", "", 1);
    check(
        "\"$0\" explain <&-",
        "",
        "httpstatus: standard input is empty\nhint: curl -sS shows why a request failed\n",
        1,
    );
    check("\"$0\" --nonsense <&- >&- 2>&-", "", "", 2);
    for form in FORMS {
        let open = bash(&format!("\"$0\" {form} </dev/null"));
        let closed = bash(&format!("\"$0\" {form} <&-"));
        assert_eq!(text(&closed.stdout), text(&open.stdout), "{form}");
        assert_eq!(closed.status.code(), Some(0), "{form}");
    }
}

#[test]
fn a_full_disk_is_status_2_with_a_message() {
    for form in FORMS {
        check(&format!("\"$0\" {form} >/dev/full </dev/null"), "", FULL, 2);
    }
    check("echo HTTP/1.1 404 | \"$0\" explain >/dev/full", "", FULL, 2);
}

/// A message that can't be written changes nothing about the answer.
#[test]
fn a_full_standard_error_changes_no_exit_status() {
    check("\"$0\" 475 2>/dev/full", "", "", 1);
    check("\"$0\" --nonsense 2>/dev/full", "", "", 2);
    check("\"$0\" 404 >/dev/full 2>/dev/full", "", "", 2);
}

#[test]
fn a_reader_that_closes_early_ends_it_quietly() {
    for form in FORMS {
        let script =
            format!("\"$0\" {form} </dev/null | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}");
        check(&script, "", "", 0);
    }
    check("\"$0\" list | true; exit ${PIPESTATUS[0]}", "", "", 0);
    // Larger than any buffer, so that it fails while the records are written.
    let heads = "yes $'HTTP/1.1 404 Not Found\\nServer: nginx\\n\\n' | head -n 400";
    for format in ["human", "json", "plain", "csv", "markdown"] {
        let explain = format!("\"$0\" explain --format {format}");
        check(&format!("{heads} | {explain} | true; exit ${{PIPESTATUS[2]}}"), "", "", 0);
    }
}

/// A directory can't be read; a file that ends in the middle of a head is a head all the same.
#[test]
fn an_input_that_fails_is_status_2_with_a_message() {
    check(
        "\"$0\" explain </",
        "",
        "httpstatus: can't read standard input: Is a directory (os error 21)\n",
        2,
    );
    assert_eq!(bash("printf 'HTTP/1.1 404' | \"$0\" explain").status.code(), Some(0));
}
