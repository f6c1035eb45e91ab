//! What real servers answered: each response is read whole, with its own code and all its fields, and
//! only what it really violates is called a violation.

use std::fs;
use std::path::{Path, PathBuf};

use super::diagnosis;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures/servers")
}

/// A recorded response: the server, what it was asked, and its bytes.
struct Recorded {
    server: String,
    request: String,
    response: String,
}

/// The responses of a file: `=== REQUEST LENGTH`, then as many bytes.
fn read_file(path: &Path) -> Vec<Recorded> {
    let bytes = fs::read(path).expect("a recording");
    let mut rest = bytes.as_slice();
    let mut recorded = Vec::new();
    while let Some(heading) = rest.strip_prefix(b"=== ") {
        let end = heading.iter().position(|&byte| byte == b'\n').expect("a line");
        let heading_text = String::from_utf8_lossy(&heading[..end]).into_owned();
        let (request, length) = heading_text.rsplit_once(' ').expect("a length");
        let length: usize = length.parse().expect("a number");
        let (response, after) = heading[end + 1..].split_at(length);
        recorded.push(Recorded {
            server: path.file_stem().expect("a name").to_string_lossy().into_owned(),
            request: request.to_owned(),
            response: String::from_utf8_lossy(response).into_owned(),
        });
        rest = after.strip_prefix(b"\n").expect("a line end");
    }
    assert!(rest.is_empty(), "{}", path.display());
    recorded
}

fn recorded() -> Vec<Recorded> {
    let files =
        fs::read_dir(folder()).expect("the recordings").map(|file| file.expect("a file").path());
    let is_recording = |path: &PathBuf| {
        path.extension().is_some_and(|end| end == "txt") && !path.ends_with("violations.txt")
    };
    let mut files: Vec<_> = files.filter(is_recording).collect();
    files.sort();
    files.iter().flat_map(|path| read_file(path)).collect()
}

#[test]
fn only_true_violations_are_found_in_what_real_servers_sent() {
    let mut found = String::new();
    for Recorded { server, request, response } in recorded() {
        let diagnosis = diagnosis(&response);
        let violations = diagnosis.findings.iter().filter(|it| it.severity.name() == "violation");
        let ids: Vec<_> = violations.map(|it| it.rule.id()).collect();
        if !ids.is_empty() {
            found += &format!("{server} | {request} | {}\n", ids.join(" "));
        }
    }
    let known = fs::read_to_string(folder().join("violations.txt")).expect("the true ones");
    assert_eq!(found, known);
}

/// Also where the content quotes the head of another response.
#[test]
fn each_recorded_response_is_one_with_its_code_and_all_its_fields() {
    let all = recorded();
    let mut servers: Vec<_> = all.iter().map(|it| it.server.as_str()).collect();
    servers.dedup();
    assert!(servers.len() >= 30, "{} servers", servers.len());
    for Recorded { server, request, response } in &all {
        let head = response.split("\r\n\r\n").next().expect("a head");
        let diagnosis = diagnosis(response);
        assert_eq!(diagnosis.heads.len(), 1, "{server} {request}");
        let code = head.split(' ').nth(1).map(str::trim).expect("a code");
        let read = &diagnosis.heads[0];
        let fields = head.lines().skip(1).filter(|line| !line.is_empty()).count();
        assert_eq!(
            (read.code_text.as_str(), read.fields.len()),
            (code, fields),
            "{server} {request}"
        );
    }
}
