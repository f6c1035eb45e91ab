//! HAR files: independent requests, of which those matter that failed.

use httpstatus::response::{Diagnosis, Version};

use super::diagnosis;

const HAR: &str = r#"{
  "log": {"version": "1.2", "entries": [
    {"request": {"method": "GET", "url": "http://a/", "headers": [{"name": "Host", "value": "a"}]},
     "response": {"status": 301, "statusText": "Moved Permanently", "httpVersion": "http/1.1",
       "headers": [{"name": "Location", "value": "https://a/\u003fb=\"c\""}],
       "content": {"size": 9, "text": "{\"status\": 999}"}, "redirectURL": "https://a/"}},
    {"request": {"method": "GET", "url": "http://b/"},
     "response": {"status": 0, "headers": [], "_error": "net::ERR_BLOCKED_BY_CLIENT"}},
    {"response": {"headers": [{"value": "nginx", "name": "server"}], "httpVersion": "h2",
       "status": 404, "statusText": ""}, "request": {"url": "https://a/?b", "method": "POST"}}
  ]}
}"#;

#[test]
fn a_har_file_is_read_in_any_layout() {
    for input in
        [HAR.to_owned(), HAR.replace('\n', ""), HAR.replace(' ', "  "), format!("\u{feff}{HAR}")]
    {
        let diagnosis = diagnosis(&input);
        let [first, blocked, last] = diagnosis.heads.as_slice() else { panic!("three heads") };
        assert_eq!((first.code, first.value("location")), (Some(301), Some("https://a/?b=\"c\"")));
        assert_eq!(blocked.failure.as_deref(), Some("net::ERR_BLOCKED_BY_CLIENT"));
        assert_eq!((last.code, last.value("Server")), (Some(404), Some("nginx")));
        assert_eq!(last.version, Some(Version(2, 0)));
        assert_eq!(first.request.target.as_deref(), Some("http://a/"));
        assert!(diagnosis.head().expect("a response").is(404), "a blocker is nobody's fault");
        assert_eq!(diagnosis.counts, [(0, 1), (301, 1), (404, 1)]);
    }
}

#[test]
fn a_string_is_read_as_json_has_it() {
    let value =
        r#"{"response":{"status":200,"headers":[{"name":"A","value":"a\rb \ud83d\ude00"}]}}"#;
    assert_eq!(diagnosis(value).heads[0].fields[0].value, "a\rb \u{1f600}");
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
    let heads = diagnosis(&input).heads;
    assert_eq!(heads.len(), 1);
    let head = &heads[0];
    assert_eq!(
        (head.code, head.reason.as_str(), head.version),
        (Some(404), "No", Some(Version(2, 0)))
    );
    assert_eq!(
        (head.request.method.as_deref(), head.request.target.as_deref()),
        (Some("GET"), Some("/"))
    );
    let fields: Vec<_> = head.fields.iter().map(|it| (&*it.name, &*it.value)).collect();
    assert_eq!(fields, [("", "b"), ("C", "")]);
}

#[test]
fn one_entry_of_a_har_file_will_do() {
    let entry = r#"{"response":{"status":401,"httpVersion":"HTTP/1.1","headers":[{"name":"A","value":"b"}]}}"#;
    assert_eq!(diagnosis(entry).findings[0].rule.id(), "401-www-authenticate");
}

/// A file with one response of each code, and many of 200 before and after.
fn file(codes: &[u16], around: usize) -> Diagnosis {
    let entry = |code: &u16| {
        format!(
            r#"{{"request":{{"method":"GET","url":"https://a/{code}"}},
                "response":{{"status":{code},"headers":[{{"name":"Date","value":"Sun, 01 Mar 2026 12:00:00 GMT"}}]}}}}"#
        )
    };
    let padding = vec![200; around];
    let all: Vec<_> = [&padding, codes, &padding].concat().iter().map(entry).collect();
    diagnosis(&format!(r#"{{"log":{{"entries":[{}]}}}}"#, all.join(",")))
}

#[test]
fn the_worst_response_is_explained_wherever_it_stands() {
    for (codes, explained) in
        [(&[404, 502, 404][..], 502), (&[304, 404], 404), (&[304], 200), (&[404, 410], 404)]
    {
        let diagnosis = file(codes, 300);
        assert_eq!(diagnosis.head().expect("a response").code, Some(explained), "{codes:?}");
        assert!(diagnosis.heads.len() <= 1 + codes.len(), "{codes:?}");
        assert!(!diagnosis.is_truncated);
    }
    assert_eq!(file(&[404], 300).counts, [(200, 600), (404, 1)]);
}

/// More failures than are kept are counted, and no kind of violation is lost.
#[test]
fn what_is_not_kept_is_counted_and_checked() {
    let mut codes = vec![404; 300];
    codes.push(405);
    let diagnosis = file(&codes, 0);
    assert!(diagnosis.is_truncated && diagnosis.heads.len() <= 102);
    assert_eq!(diagnosis.counts, [(404, 300), (405, 1)]);
    let violations: Vec<_> = diagnosis.findings.iter().map(|finding| finding.rule.id()).collect();
    assert!(violations.contains(&"405-allow"), "{violations:?}");
}

#[test]
fn a_file_that_was_cut_off_has_its_entries() {
    let end = HAR.find("\"_error\"").expect("the error");
    let diagnosis = diagnosis(&HAR[..end]);
    assert!(diagnosis.is_truncated);
    assert_eq!(diagnosis.heads[0].code, Some(301));
}
