//! Whole outputs, in every format.

use serde_json::Value;

use crate::common::httpstatus;
use crate::{card, check, head, line};

#[test]
fn one_response() {
    let input = head(&[
        "HTTP/1.1 405 Method Not Allowed", "Server: nginx/1.22.1",
        "Date: Sun, 01 Mar 2026 11:59:00 GMT",
    ]);
    let diagnosis = "\
HTTP/1.1 405 Method Not Allowed

Who answered
  nginx    server: nginx/1.22.1
  Look at  the location: nginx takes no POST for a file, nor for an error page

Against the standard
  violation  a 405 must list in Allow the methods that the resource does take
             (RFC 9110 §15.5.6, 405-allow)

";
    check(&["explain"], &input, &(diagnosis.to_owned() + &card("405")), "", 0);
    check(&["explain", "--check", "-s"], &input, &(diagnosis.to_owned() + &line("405")), "", 3);
}

#[test]
fn a_chain() {
    let date = "Date: Sun, 01 Mar 2026 11:59:00 GMT";
    let input = [
        head(&["HTTP/1.1 301 Moved Permanently", date, "Location: https://example.com/"]),
        head(&["HTTP/2 302 ", date, "location: /login?next=%2F"]),
        head(&["HTTP/2 503 ", "retry-after: 60", date, "server: awselb/2.0"]),
    ];
    let story = "\
301, then 302, then 503

  301  Moved Permanently, to https://example.com/
  302  Found, to /login?next=%2F
  503  Service Unavailable

Who answered
  AWS load balancer  server: awselb/2.0
  Made by            most likely AWS load balancer, an intermediary: it signs
                     only the responses that it makes itself (server:
                     awselb/2.0)
  Look at            the target group: it has no target that takes requests

What its fields say
  Retry-After  wait 1 minute from when it was sent: ";
    let output = httpstatus(&["explain", "-s"]).write_stdin(input.concat()).output().expect("runs");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.starts_with(story), "{output}");
    assert!(output.ends_with(&line("503")), "{output}");
}

#[test]
fn what_led_to_the_answer_is_told_in_a_chain() {
    let input = [
        head(&["HTTP/1.1 200 Connection established"]),
        head(&["HTTP/1.1 103 Early Hints"]),
        head(&["HTTP/1.1 401 Unauthorized", "WWW-Authenticate: Basic realm=\"a\""]),
        head(&["HTTP/1.1 101 Switching Protocols", "Upgrade: h2c", "Connection: Upgrade"]),
        head(&["HTTP/2 204 ", "date: Sun, 01 Mar 2026 12:00:00 GMT"]),
    ];
    let story = "\
200, then 103, then 401, then 101, then 204

  200  Connection established: the proxy opened the tunnel
  103  Early Hints: the answer is still to come
  401  Unauthorized: asked again with credentials
  101  Switching Protocols
  204  No Content

";
    let output = httpstatus(&["explain"]).write_stdin(input.concat()).output().expect("runs");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.starts_with(story), "{output}");
}

#[test]
fn a_code_and_nothing_else() {
    check(&["explain"], "404\n", &("404\n\n".to_owned() + &card("404")), "", 0);
    check(&["explain"], "413 Too Big\n", &("413 Too Big\n\n".to_owned() + &card("413")), "", 0);
}

#[test]
fn what_was_asked_for_stands_beside_the_answer() {
    let asked = ["> GET /a HTTP/1.1", "> Host: b", "> ", "< HTTP/1.1 404 Not Found", "< Age: 1"];
    let output = httpstatus(&["explain", "-s"]).write_stdin(head(&asked)).output().expect("runs");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.starts_with("HTTP/1.1 404 Not Found, GET b/a\n"), "{output}");
}

#[test]
fn a_narrow_terminal() {
    let input = head(&["HTTP/1.1 429 Too Many Requests", "Date: Sun, 01 Mar 2026 11:59:00 GMT"]);
    let output = httpstatus(&["explain", "-s"])
        .env("COLUMNS", "40")
        .write_stdin(input)
        .output()
        .expect("the tool runs");
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.starts_with(
        "\
HTTP/1.1 429 Too Many Requests

Against the standard
  advice
    without Retry-After clients guess
    how long to wait, and most guess too
    short (RFC 6585 §4, 429-retry-after)

"
    ));
    let chain = [
        head(&[
            "HTTP/1.1 301 A Reason of So Many Words That They Need a Second Line",
            "Location: /",
        ]),
        head(&["HTTP/1.1 404 Not Found"]),
    ];
    let mut command = httpstatus(&["explain", "-s"]);
    command.env("COLUMNS", "40").write_stdin(chain.concat());
    command.assert().stdout(predicates::str::starts_with(
        "\
301, then 404

  301  A Reason of So Many Words That
       They Need a Second Line, to /
  404  Not Found
",
    ));
}

#[test]
fn a_long_chain_and_a_circle_are_told_in_short() {
    let circle =
        head(&["HTTP/1.1 302 Found", "Date: Sun, 01 Mar 2026 11:59:00 GMT", "Location: /a"]);
    let output = httpstatus(&["explain", "-s"]).write_stdin(circle.repeat(51)).output();
    let output = String::from_utf8(output.expect("the tool runs").stdout).expect("UTF-8");
    let story = "\
302, then 302, then 302, then …, then 302

  302  Found, to /a
  302  Found, to /a
  302  Found, to /a
  …    47 more
  302  Found, to /a
  It goes round in a circle: /a came up twice.
";
    assert!(output.starts_with(story), "{output}");
}

#[test]
fn plain_and_csv_have_a_record_for_everything() {
    let input = head(&["HTTP/1.1 503 Busy", "Server: awselb/2.0", "Allow: GET"]);
    let plain = "\
response\t1\t503\t\tBusy
entry\t1\t503\tRFC 9110\tSUMMARY
sender\t1\tAWS load balancer\t\tserver: awselb/2.0
look-at\t1\tAWS load balancer\t\tthe target group: it has no target that takes requests
made-by\t1\tan intermediary\tserver: awselb/2.0\tit signs only the responses that it makes itself
field\t1\tAllow\t\tthe resource takes GET
advice\t1\t503-retry-after\tRFC 9110 §15.6.4\twith Retry-After a 503 could say how long it is likely to last
";
    let summary = httpstatus(&["503", "--plain"]).output().expect("the tool runs").stdout;
    let summary = String::from_utf8(summary).expect("UTF-8");
    let plain = plain.replace("SUMMARY", summary.trim_end().rsplit('\t').next().expect("columns"));
    check(&["explain", "--plain"], &input, &plain, "", 0);
    let csv = httpstatus(&["explain", "--format", "csv"]).write_stdin(input).output();
    let csv = csv.expect("the tool runs").stdout;
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    assert_eq!(
        reader.headers().expect("a header"),
        ["kind", "response", "name", "source", "text"].as_slice()
    );
    let records = reader.records().map(|record| record.expect("a record"));
    let records: Vec<_> =
        records.map(|record| record.iter().collect::<Vec<_>>().join("\t")).collect();
    assert_eq!(records.join("\n") + "\n", plain);
}

#[test]
fn markdown_is_harmless() {
    let input = head(&["HTTP/1.1 302 *Found*", "Location: /_a_", "Server: nginx <b>"]);
    let output = httpstatus(&["explain", "--format", "markdown"]).write_stdin(input).output();
    let output = String::from_utf8(output.expect("the tool runs").stdout).expect("UTF-8");
    let wanted = "\
1. **302 \\*Found\\***, to /\\_a\\_

### Who answered

- **nginx**: server: nginx \\<b\\>

### What its fields say

- **Location**: it leads on to /\\_a\\_

### Against the standard

- **advice**: a server with a clock must send Date with every 2xx, 3xx and 4xx: caches reckon with it [RFC 9110 §6.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1)

## 302 Found
";
    assert!(output.starts_with(wanted), "{output}");
}

fn json(input: &str) -> Value {
    let output = httpstatus(&["explain", "--json"]).write_stdin(input.to_owned()).output();
    serde_json::from_slice(&output.expect("the tool runs").stdout).expect("JSON")
}

#[test]
fn json_is_one_object_that_fits_the_schema() {
    let schema = include_str!("../../schema/httpstatus.schema.json");
    let mut schema: Value = serde_json::from_str(schema).expect("the schema is JSON");
    schema["$ref"] = "#/$defs/explanation".into();
    for key in ["type", "items"] {
        schema.as_object_mut().expect("an object").remove(key);
    }
    let schema = jsonschema::options().should_validate_formats(true).build(&schema);
    let schema = schema.expect("a valid schema");
    let inputs = [
        head(&["HTTP/1.1 503 Busy", "Server: awselb/2.0", "Allow: GET", "Age: x"]),
        head(&["HTTP/1.1 4x4 Odd", "A : b"]),
        head(&["HTTP/2 302 ", "location: /a"]).repeat(60),
        "477\n".to_owned(),
        "000\n".to_owned(),
        head(&["HTTP/1.1 520 ", "CF-Ray: 1"]),
        "> GET / HTTP/1.1\n> Host: a\n< HTTP/1.1 200 OK\n< A: b\n".to_owned(),
    ];
    for input in inputs {
        let explanation = json(&input);
        let errors: Vec<_> = schema.iter_errors(&explanation).map(|it| it.to_string()).collect();
        assert_eq!(errors, [""; 0], "{input:?}");
        let keys: Vec<_> = explanation.as_object().expect("an object").keys().cloned().collect();
        for key in keys {
            let mut broken = explanation.clone();
            broken.as_object_mut().expect("an object").remove(&key);
            assert!(!schema.is_valid(&broken), "an explanation without {key} is valid");
        }
    }
}

#[test]
fn json_says_what_the_text_does() {
    let explanation = json(&head(&["HTTP/1.1 405 No", "Server: nginx", "X: \u{1b}[31m\u{9b}"]));
    assert_eq!(explanation["responses"][0]["version"], "HTTP/1.1");
    assert_eq!(explanation["responses"][0]["reason"], "No");
    assert_eq!(explanation["responses"][0]["fields"][1]["value"], "\u{1b}[31m\u{9b}");
    assert_eq!(explanation["entry"]["code"], 405);
    assert_eq!(explanation["senders"][0]["evidence"][0], "server: nginx");
    let finding = &explanation["findings"][0];
    assert_eq!(finding["id"], "405-allow");
    assert_eq!(finding["severity"], "violation");
    assert_eq!(finding["section"], "RFC 9110 §15.5.6");
    assert_eq!(finding["responses"], serde_json::json!([1]));
}

#[test]
fn the_page_of_the_senders_meaning_is_opened() {
    // There is no browser here; the address is printed all the same.
    let input = head(&["HTTP/1.1 522 ", "CF-Ray: 1"]);
    let output = httpstatus(&["explain", "--open"]).env("PATH", "").write_stdin(input).output();
    let output = String::from_utf8(output.expect("the tool runs").stdout).expect("UTF-8");
    assert!(output.starts_with("https://developers.cloudflare.com/"), "{output}");
    assert_eq!(output.lines().count(), 1);
}
