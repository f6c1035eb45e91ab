//! The forms of a head that tools print, by the smallest example of each.

use httpstatus::response::{Extent, diagnose, is_response};

use super::diagnosis;
use crate::common::in_process::now;

/// The codes that are read, and the number of fields of the last.
fn read(input: &str) -> (Vec<String>, usize) {
    let Some(diagnosis) = diagnose(input.as_bytes(), now(), None).expect("readable") else {
        return (Vec::new(), 0);
    };
    let codes = diagnosis.heads.iter().map(|head| head.code_text.clone()).collect();
    (codes, diagnosis.heads.last().map_or(0, |head| head.fields.len()))
}

#[test]
fn heads_are_read_in_every_form() {
    for (input, codes, fields) in [
        ("HTTP/1.0 200 OK\r\nA: b\r\n\r\n", &["200"][..], 1),
        ("HTTP/1.1 200 OK\nA: b\nC: d\n\n<p>HTTP/1.1 404\n", &["200"], 2),
        ("HTTP/2 404 \r\nserver: a\r\n", &["404"], 1),
        ("HTTP/3 503\nserver: a", &["503"], 1),
        ("HTTP/1.1 503\r", &["503"], 0),
        // A browser's copies.
        (":status: 404\ncontent-type: text/html\n", &["404"], 1),
        ("Request Method: GET\nStatus Code: 404 Not Found\nserver: a\n", &["404"], 1),
        // A CGI script.
        ("Status: 500 Internal Server Error\nContent-Type: text/plain\n\n", &["500"], 1),
        // Several, without the empty lines between them.
        ("HTTP/1.1 301 A\nLocation: /\nHTTP/1.1 200 OK\nA: b\n", &["301", "200"], 1),
        // The content of a success is the end, and that of an error too.
        ("HTTP/1.1 200 OK\nA: b\n\nHTML\nHTTP/1.1 404 A\n\n", &["200"], 1),
        ("HTTP/1.1 503 A\nA: b\n\nbusy\nHTTP/1.1 200 OK\nA: b\n\n", &["503"], 1),
        // curl talks between the fields.
        ("< HTTP/1.1 200 OK\n< A: b\n* a note\nnoise\n< C: d\n< \n", &["200"], 2),
        ("< HTTP/1.1 503 A\n< A: b\nx\n< C: d\n<\n< E: f\n", &["503"], 2),
        // Its progress meter stands before what it shows.
        (
            "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\
             \r100  1.5k  100  1.5k    0     0   9.9M      0 --:--:-- --:--:-- --:--:--  1.5k\
             < HTTP/1.1 404 Not Found\r\n\r  0 < A: b\r\n< C: d\r\n< \r\n",
            &["404"],
            2,
        ),
        // What looks like a head's beginning in content is none.
        ("HTTP/1.1 503 A\nA: b\n\nStatus: 404 Not Found\n", &["503"], 1),
        ("    HTTP/1.1 404 Not Found\n    A: b\nnot a field\n", &["404"], 1),
    ] {
        let codes: Vec<_> = codes.iter().map(|code| (*code).to_owned()).collect();
        assert_eq!(read(input), (codes, fields), "{input:?}");
    }
}

#[test]
fn a_version_is_written_as_a_status_line_has_it() {
    for version in ["HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/3"] {
        let head = &diagnosis(&format!("{version} 200 \nA: b\n\n")).heads[0];
        assert_eq!(head.version.expect("a version").to_string(), version);
    }
}

#[test]
fn where_there_is_no_response_none_is_found() {
    for input in [
        "",
        "\n\n",
        "hello\n",
        "404\n",
        "{\"a\":[404]}",
        "HTTP/1.1\n",
        "HTTP/1.1 is a protocol\n",
        "* Connected to a (1.2.3.4) port 443\n* http error 404",
        "GET / HTTP/1.1\nHost: a\n\n",
        "1404\n12\n",
        "1.2.3.4 - - [x] \"GET / HTTP/1.1\" 502 157 \"-\" \"-\"\n",
        "error: upstream sent HTTP/1.1 502 Bad Gateway while reading\nCaused by: x\n",
        "2026-03-01 12:00:00 INFO httpx: HTTP Request: GET https://a \"HTTP/1.1 429 Too Many Requests\"\n",
    ] {
        assert_eq!(read(input).0, [""; 0], "{input:?}");
    }
}

#[test]
fn what_a_copy_lacks_is_known_to_be_missing() {
    for (input, extent) in [
        ("HTTP/1.1 200 OK\r\nA: b\r\n\r\n", Extent::Whole),
        ("HTTP/1.1 200 OK\nA: b\nC: d\nE: f\n", Extent::Open),
        ("HTTP/1.1 200 OK\nA: b\n", Extent::Partial),
        ("HTTP/1.1 200 OK\nA: b\n...\nC: d\nE: f\n\n", Extent::Partial),
        ("HTTP/1.1 301 Moved\nLocation: /\n\n", Extent::Partial),
        ("HTTP/1.1 200 OK\nA: b\n{\n  \"a\": 1\n}\n", Extent::Partial),
        ("HTTP/1.1 200 OK\n\n<html>\n", Extent::StatusLine),
    ] {
        assert_eq!(diagnosis(input).heads[0].extent, extent, "{input:?}");
    }
}

/// A cut is the copy's fault: what may stand in the missing lines is no violation.
#[test]
fn of_a_head_without_its_end_a_missing_field_is_advice() {
    let head =
        "HTTP/1.1 405 No\nDate: Sun, 01 Mar 2026 12:00:00 GMT\nServer: a\nConnection: close\n";
    let severity = |input: &str| diagnosis(input).findings[0].severity.name();
    assert_eq!(severity(head), "advice");
    assert_eq!(severity(&format!("{head}\n")), "violation");
}

/// Programs in Node and Go by their own errors, other clients than curl by what curl would have said. A database that can't be reached is no
/// matter of HTTP, and a line with a status has one.
#[test]
fn no_response_came_is_told_whichever_client_says_it() {
    for (input, detail) in [
        ("Error: getaddrinfo ENOTFOUND api.example.com\n", "ENOTFOUND"),
        ("wget: unable to resolve host address 'a.b'\n", "6"),
        ("requests.exceptions.SSLError: url: / (certificate verify failed)\n", "60"),
        (
            "Get \"https://a/\": x509: certificate signed by unknown authority\n",
            "x509: certificate signed by unknown authority",
        ),
        ("urllib3: HTTPConnectionPool: [Errno 111] Connection refused\n", "7"),
        ("AxiosError: socket hang up (request to https://a/)\n", "ECONNRESET"),
        ("curl: (28) Operation timed out\n", "28"),
    ] {
        assert!(is_response(input.as_bytes()), "{input}");
        let diagnosis = diagnosis(input);
        assert!(diagnosis.heads[0].is(0) && diagnosis.heads[0].failure.is_some(), "{input}");
        let found: Vec<_> = diagnosis.details.iter().map(|it| it.detail.token.as_str()).collect();
        assert_eq!(found, [detail], "{input}");
    }
    for input in [
        "could not connect to the database: Connection refused\n",
        "connect() failed (111: Connection refused) while connecting to upstream, request: \"GET / HTTP/1.1\"\n",
    ] {
        assert!(!is_response(input.as_bytes()), "{input}");
    }
}

/// Content may begin with a status line, also where nothing says how long it is.
#[test]
fn content_that_quotes_a_response_is_none() {
    let quoted = "HTTP/1.1 405 Method Not Allowed\r\nServer: nginx\r\n\r\n";
    for framing in ["Connection: close", "Transfer-Encoding: chunked", "Content-Length: 50"] {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n{framing}\r\n\r\n");
        assert_eq!(read(&format!("{head}{quoted}")), (vec!["200".to_owned()], 2), "{framing}");
        let redirect = head.replace("200 OK", "302 Found\r\nLocation: /");
        let followed = read(&format!("{redirect}{quoted}"));
        let is_certain = framing.starts_with("Content-Length");
        assert_eq!(followed.0.len(), if is_certain { 1 } else { 2 }, "{framing}");
    }
}
