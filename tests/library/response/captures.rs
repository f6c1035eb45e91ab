//! What curl, wget and `HTTPie` printed of responses of nginx, Python's http.server and a server of
//! our own. `tests/captures/record` records it again.

use std::fs;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use httpstatus::response::{Diagnosis, diagnose};

use crate::common::in_process::{answer, pipe};

/// The day after they were recorded, 25 November 2026.
const RECORDED: Duration = Duration::from_secs(1_795_608_000);

/// A capture, its responses with what each was for, and what is wrong with them. After a code `>` is a
/// redirect, a space an interim response, `=` a tunnel, `?` a challenge.
const CAPTURES: &[(&str, &str, &[&str])] = &[
    ("nginx-200.curl-I", "200", &[]),
    ("nginx-200.curl-si", "200", &[]),
    // Both `<` lines and the head itself: one response.
    ("nginx-200.curl-siv", "200", &[]),
    ("nginx-200.curl-sv", "200", &[]),
    // With a progress meter in it.
    ("nginx-200.curl-v", "200", &[]),
    ("nginx-200.http-color", "200", &[]),
    ("nginx-200.http-v", "200", &[]),
    ("nginx-200.http", "200", &[]),
    ("nginx-200.wget-S", "200", &[]),
    ("nginx-206-parts.curl-si", "206", &[]),
    ("nginx-206.curl-si", "206", &[]),
    ("nginx-301.curl-siL", "301>302>200", &[]),
    ("nginx-301.curl-svL", "301>302>200", &[]),
    ("nginx-301.http-all", "301>302>200", &[]),
    ("nginx-301.wget-S", "301>302>200", &[]),
    ("nginx-302-loop.curl-siL", LOOP, &[]),
    ("nginx-304.curl-si", "304", &[]),
    ("nginx-400.curl-si", "400", &[]),
    ("nginx-404.curl-si", "404", &[]),
    ("nginx-404.http", "404", &[]),
    ("nginx-404.wget-S", "404", &[]),
    ("nginx-405.curl-si", "405", &["405-allow"]),
    ("nginx-413.curl-si", "413", &[]),
    ("nginx-414.curl-si", "414", &[]),
    ("nginx-416.curl-si", "416", &[]),
    ("nginx-502.curl-si", "502", &[]),
    ("nginx-502.curl-sv", "502", &[]),
    ("nginx-503.curl-si", "503", &["503-retry-after"]),
    ("nginx-504.curl-si", "504", &[]),
    ("nginx-h2-200.curl-si", "200", &[]),
    ("nginx-h2-404.curl-sv", "404", &[]),
    ("nginx-h2-418.curl-si", "418", &["code-teapot"]),
    ("own-100.curl-si", "100 200", &[]),
    ("own-103.curl-si", "103 200", &[]),
    ("own-103.curl-sv", "103 200", &[]),
    ("own-201.curl-si", "201", &[]),
    ("own-204.curl-sv", "204", &[]),
    ("own-302-round.curl-siL", "302>302>302>302>302>302>302>", &[]),
    ("own-401-bare.curl-si", "401", &["401-www-authenticate"]),
    ("own-401-digest.curl-si", "401?200", &[]),
    ("own-401-token.curl-si", "401", &[]),
    ("own-401-token.http", "401", &[]),
    ("own-405-bare.curl-si", "405", &["405-allow"]),
    ("own-407-connect.curl-si", "407?200=200", &[]),
    ("own-407.curl-si", "407", &[]),
    ("own-418.curl-si", "418", &["code-teapot"]),
    ("own-426.curl-si", "426", &[]),
    ("own-429.curl-si", "429", &[]),
    ("own-451.curl-si", "451", &[]),
    ("own-503.wget-S", "503", &[]),
    ("own-connect.curl-si", "200=418", &["code-teapot"]),
    ("own-connect.curl-sv", "200=200", &[]),
    ("own-folded.curl-si", "200", &["field-folded"]),
    ("python-200.curl-si", "200", &[]),
    ("python-301.curl-siL", "301>200", &[]),
    ("python-404.curl-si", "404", &[]),
    ("python-404.http", "404", &[]),
    ("python-501.curl-si", "501", &[]),
];

/// Stands for the 51 responses of a redirect loop.
const LOOP: &str = "302> 51 times";

/// Captures that have no head, only a line that names a code, and how what is printed begins.
const WITHOUT_HEAD: [(&str, &str); 3] = [
    ("own-404.curl-f", "404 Not Found"),
    ("own-codes.curl-w", "418 I'm a teapot"),
    ("own-refused.curl-w", "000 "),
];

/// A capture in which there is no response: curl gave up before nginx answered.
const WITHOUT_RESPONSE: &str = "nginx-499.curl-sv";

fn capture(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures");
    fs::read_to_string(folder.join(format!("{name}.txt"))).expect("a capture")
}

fn diagnosis(input: &str) -> Diagnosis {
    let now = UNIX_EPOCH + RECORDED;
    diagnose(input.as_bytes(), now, None).expect("memory can be read").expect("a response")
}

#[test]
fn each_capture_has_these_responses_and_findings_and_no_others() {
    for (name, story, findings) in CAPTURES {
        let diagnosis = diagnosis(&capture(name));
        let mut told = String::new();
        for (head, step) in diagnosis.heads.iter().zip(&diagnosis.steps) {
            told += &head.code_text;
            told += match format!("{:?}", step.role).as_str() {
                "Redirect" => ">",
                "Interim" => " ",
                "Tunnel" => "=",
                "Challenge" => "?",
                "Passed" => "!",
                _ => "",
            };
        }
        let story = if *story == LOOP { "302>".repeat(51) } else { (*story).to_owned() };
        assert_eq!(told, story, "{name}");
        let found: Vec<_> = diagnosis.findings.iter().map(|finding| finding.rule.id()).collect();
        assert_eq!(found, *findings, "{name}");
    }
}

#[test]
fn every_capture_is_tested() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/captures");
    for file in fs::read_dir(folder).expect("the captures") {
        let name = file.expect("a capture").file_name().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(".txt") else { continue };
        let heads = CAPTURES.iter().map(|(known, ..)| *known);
        let mut known = heads.chain(WITHOUT_HEAD.map(|(known, _)| known)).chain([WITHOUT_RESPONSE]);
        assert!(known.any(|known| known == name), "{name} is in no list");
    }
}

#[test]
fn a_line_without_a_head_is_left_to_the_reader_of_lines() {
    for (name, wanted) in WITHOUT_HEAD {
        let input = capture(name);
        assert!(
            diagnose(input.as_bytes(), UNIX_EPOCH, None).expect("readable").is_none(),
            "{name}"
        );
        let answer = answer(&pipe(), &["explain"], &input);
        assert!(answer.stdout.starts_with(wanted), "{name}: {}", answer.stdout);
    }
}

#[test]
fn a_request_that_timed_out_has_no_response() {
    let answer = answer(&pipe(), &["explain"], &capture(WITHOUT_RESPONSE));
    assert_eq!((answer.stdout.as_str(), answer.status), ("", 1));
}

#[test]
fn the_captures_of_one_response_have_the_same_fields() {
    let fields = |name: &str| {
        let diagnosis = diagnosis(&capture(name));
        let mut fields: Vec<_> = diagnosis
            .head()
            .expect("a response")
            .fields
            .iter()
            .map(|field| (field.name.clone(), field.value.clone()))
            .filter(|(name, _)| name != "Date" && name != "Connection")
            .collect();
        // HTTPie sorts them when it colours them.
        fields.sort();
        fields
    };
    let wanted = fields("nginx-200.curl-si");
    assert_eq!(wanted.len(), 6);
    for tool in
        ["curl-I", "curl-siv", "curl-sv", "curl-v", "http", "http-v", "http-color", "wget-S"]
    {
        assert_eq!(fields(&format!("nginx-200.{tool}")), wanted, "{tool}");
    }
}

#[test]
fn a_loop_is_seen_as_one() {
    let endless = diagnosis(&capture("nginx-302-loop.curl-siL"));
    assert_eq!(endless.heads.len(), 51);
    assert!(endless.redirect_loop.expect("a loop").ends_with("/loop"));
    let round = diagnosis(&capture("own-302-round.curl-siL"));
    assert_eq!(round.redirect_loop.as_deref(), Some("/about"));
}

#[test]
fn what_was_asked_is_taken_from_the_tools_that_show_it() {
    let request = |name: &str| {
        let request = diagnosis(&capture(name)).head().expect("a response").request.clone();
        (request.method, request.target.expect("a target"))
    };
    let get = Some("GET".to_owned());
    assert_eq!(request("nginx-200.curl-sv"), (get.clone(), "127.0.0.1:18480/".to_owned()));
    assert_eq!(request("nginx-200.http-v"), (get, "127.0.0.1:18480/".to_owned()));
    assert_eq!(request("nginx-404.wget-S"), (None, "http://127.0.0.1:18480/none".to_owned()));
}

#[test]
fn the_json_of_a_capture_has_the_responses_of_the_diagnosis() {
    for (name, ..) in CAPTURES {
        let answer = answer(&pipe(), &["explain", "--json"], &capture(name));
        let explanation: serde_json::Value = serde_json::from_str(&answer.stdout).expect("JSON");
        let diagnosis = diagnosis(&capture(name));
        let codes: Vec<_> = diagnosis.heads.iter().map(|head| head.code_text.as_str()).collect();
        let responses = explanation["responses"].as_array().unwrap_or_else(|| panic!("{name}"));
        let told: Vec<_> = responses.iter().filter_map(|it| it["code_text"].as_str()).collect();
        assert_eq!(told, codes, "{name}");
    }
}
