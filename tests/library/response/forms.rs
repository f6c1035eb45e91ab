//! Everything else that tools print of a response: copies, logs, files.

use httpstatus::response::{Request, Version, diagnose};

use super::diagnosis;
use crate::common::in_process::now;

/// The codes that are read, and the number of fields of the last.
fn read(input: &str) -> (Vec<String>, usize) {
    let Some(diagnosis) = diagnose(input.as_bytes(), now, None).expect("readable") else {
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
        // The content of an error, then the next attempt.
        ("HTTP/1.1 503 A\n\nbusy\nHTTP/1.1 200 OK\nA: b\n\n", &["503", "200"], 1),
        // The content of a success is the end.
        ("HTTP/1.1 200 OK\nA: b\n\nHTML\nHTTP/1.1 404 A\n\n", &["200"], 1),
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
fn a_bare_code_or_a_line_that_speaks_of_one_will_do() {
    for (input, codes) in [
        ("404\n", &["404"][..]),
        ("000", &["000"]),
        ("301\n200\n", &["301", "200"]),
        ("<html>\n</html>\n503\n", &["503"]),
        ("404 Not Found\n", &["404"]),
        ("curl: (22) The requested URL returned error: 404\n", &["404"]),
        ("1.2.3.4 - - [x] \"GET / HTTP/1.1\" 502 157 \"-\" \"-\"\n", &["502"]),
        ("<html><head><title>413 Request Entity Too Large</title></head>\n", &["413"]),
        ("status=502 /users HTTP/1.1\n", &["502"]),
        ("{\"type\":\"about:blank\",\"status\":403,\"title\":\"No\"}", &["403"]),
        // curl -s -w '%{http_code}', with and without a line break.
        ("{\"error\":{\"code\":17}}404", &["404"]),
        ("{\"status\":\"error\"}\n503\n", &["503"]),
        ("[1,2]\n502\n", &["502"]),
    ] {
        let codes: Vec<_> = codes.iter().map(|code| (*code).to_owned()).collect();
        assert_eq!(read(input).0, codes, "{input:?}");
    }
}

#[test]
fn a_line_of_more_than_512_bytes_speaks_of_no_code() {
    for (length, codes) in [(512, &["404"][..]), (513, &[])] {
        assert_eq!(read(&format!("{:x<length$}", "error: 404 ")).0, codes, "{length}");
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
        "{\"a\":[404]}",
        "HTTP/1.1\n",
        "HTTP/1.1 is a protocol\n",
        "* Connected to a (1.2.3.4) port 443\n* http error 404",
        "GET / HTTP/1.1\nHost: a\n\n",
        "1404\n12\n",
    ] {
        assert_eq!(read(input).0, [""; 0], "{input:?}");
    }
}

const HAR: &str = r#"{
  "log": {"version": "1.2", "entries": [
    {"request": {"method": "GET", "url": "http://a/", "headers": [{"name": "Host", "value": "a"}]},
     "response": {"status": 301, "statusText": "Moved Permanently", "httpVersion": "http/1.1",
       "headers": [{"name": "Location", "value": "https://a/\u003fb=\"c\""}],
       "content": {"size": 9, "text": "{\"status\": 999}"}, "redirectURL": "https://a/"}},
    {"request": {"method": "GET", "url": "http://b/"}, "response": {"status": 0, "headers": []}},
    {"response": {"headers": [{"value": "nginx", "name": "server"}], "httpVersion": "h2",
       "status": 404, "statusText": ""}, "request": {"url": "https://a/?b", "method": "POST"}}
  ]}
}"#;

#[test]
fn a_har_file_is_read_in_any_layout() {
    for input in [HAR.to_owned(), HAR.replace('\n', ""), HAR.replace(' ', "  ")] {
        let diagnosis = diagnosis(&input);
        assert_eq!(diagnosis.heads.len(), 2);
        let [first, last] = diagnosis.heads.as_slice() else { panic!("two heads") };
        assert_eq!((first.code, first.value("location")), (Some(301), Some("https://a/?b=\"c\"")));
        assert_eq!((last.code, last.value("Server")), (Some(404), Some("nginx")));
        assert_eq!(last.version.expect("a version").to_string(), "HTTP/2");
        assert_eq!(first.request.target.as_deref(), Some("http://a/"));
    }
}

#[test]
fn what_has_the_names_of_a_har_file_elsewhere_is_left_out() {
    let other = r#""method":"x","url":"x","status":1,"statusText":"x","httpVersion":"h3""#;
    let input = format!(
        r#"{{"request":{{"method":"GET","url":"/","headers":[{{"name":"Host","value":"a"}}]}},
            "response":{{"status":404,"statusText":"No","httpVersion":"h2",
            "cookies":[{{"name":"x","value":"x"}}],"headers":[{{"value":"b"}},{{"name":"C"}}],
            "content":{{{other}}}}},"cache":{{{other}}}}}"#
    );
    let mut heads = diagnosis(&input).heads;
    let head = heads.remove(0);
    assert_eq!(
        (head.code, head.reason.as_str(), head.version),
        (Some(404), "No", Some(Version(2, 0)))
    );
    let request = Request { method: Some("GET".into()), target: Some("/".into()), version: None };
    assert_eq!(head.request, request);
    let fields: Vec<_> = head.fields.iter().map(|it| (&*it.name, &*it.value)).collect();
    assert_eq!(fields, [("", "b"), ("C", "")]);
    assert_eq!(heads, []);
}

#[test]
fn one_entry_of_a_har_file_will_do() {
    let entry = r#"{"response":{"status":401,"httpVersion":"HTTP/1.1","headers":[{"name":"A","value":"b"}]}}"#;
    assert_eq!(diagnosis(entry).findings[0].rule.id, "401-www-authenticate");
}
