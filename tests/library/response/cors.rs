//! Cross-origin requests: what a browser makes of the response.

use httpstatus::response::Cors;

use super::diagnosis;

fn cors(request: &[&str], response: &[&str]) -> Option<Cors> {
    let sent: String = request.iter().map(|line| format!("> {line}\r\n")).collect();
    let received: String = response.iter().map(|line| format!("< {line}\r\n")).collect();
    diagnosis(&format!("{sent}> \r\n{received}< \r\n")).cors
}

/// A GET from a page of `https://app.example`, and what is wrong with the answer.
fn of_get(cookie: bool, fields: &[&str]) -> (bool, Option<&'static str>, String) {
    let mut request = vec!["GET /x HTTP/1.1", "Host: api.example", "Origin: https://app.example"];
    if cookie {
        request.push("Cookie: a=b");
    }
    let response = [&["HTTP/1.1 200 OK", "Content-Type: text/plain"], fields].concat();
    let cors = cors(&request, &response).expect("a verdict");
    (cors.allowed, cors.field, cors.says)
}

const ORIGIN: &str = "Access-Control-Allow-Origin";

#[test]
fn a_page_may_read_what_names_its_origin() {
    assert!(of_get(false, &["Access-Control-Allow-Origin: *"]).0);
    assert!(of_get(false, &["Access-Control-Allow-Origin: https://app.example"]).0);
    let with_credentials = [
        "Access-Control-Allow-Origin: https://app.example",
        "Access-Control-Allow-Credentials: true",
    ];
    assert!(of_get(true, &with_credentials).0);
}

#[test]
fn the_field_that_is_missing_or_wrong_is_named() {
    for (cookie, fields, field, why) in [
        (false, &[][..], ORIGIN, "is missing"),
        (false, &["Access-Control-Allow-Origin: https://app.example/"], ORIGIN, "ends in a slash"),
        (false, &["Access-Control-Allow-Origin: http://app.example"], ORIGIN, "the scheme counts"),
        (false, &["Access-Control-Allow-Origin: https://App.example"], ORIGIN, "capital letters"),
        (false, &["Access-Control-Allow-Origin: https://*.example"], ORIGIN, "a * counts alone"),
        (false, &["Access-Control-Allow-Origin: https://a, https://b"], ORIGIN, "several origins"),
        (
            false,
            &["Access-Control-Allow-Origin: *", "Access-Control-Allow-Origin: *"],
            ORIGIN,
            "2 times",
        ),
        (
            false,
            &["Access-Control-Allow-Origin: https://other.example"],
            ORIGIN,
            "is https://other",
        ),
        (true, &["Access-Control-Allow-Origin: *"], ORIGIN, "does not count"),
        (
            true,
            &["Access-Control-Allow-Origin: https://app.example"],
            "Access-Control-Allow-Credentials",
            "true is missing",
        ),
    ] {
        let (allowed, found, says) = of_get(cookie, fields);
        assert_eq!((allowed, found), (false, Some(field)), "{fields:?}: {says}");
        assert!(says.contains(why), "{says}");
    }
}

#[test]
fn a_preflight_needs_a_2xx_and_what_it_asks_for() {
    let request = [
        "OPTIONS /x HTTP/1.1",
        "Host: api.example",
        "Origin: https://app.example",
        "Access-Control-Request-Method: PUT",
        "Access-Control-Request-Headers: content-type, authorization",
    ];
    let origin = "Access-Control-Allow-Origin: https://app.example";
    let methods = "Access-Control-Allow-Methods: GET, PUT";
    let headers = "Access-Control-Allow-Headers: Authorization, Content-Type";
    let verdict = |response: &[&str]| {
        let cors = cors(&request, response).expect("a verdict");
        assert!(cors.preflight);
        (cors.allowed, cors.field, cors.says)
    };
    assert!(verdict(&["HTTP/1.1 204 ", origin, methods, headers]).0);
    let refused = verdict(&["HTTP/1.1 405 ", origin, methods, headers]);
    assert!(!refused.0 && refused.2.contains("must be 2xx, and this is 405"), "{}", refused.2);
    let lacks = |response: &[&str]| verdict(response).1.expect("a field");
    assert_eq!(lacks(&["HTTP/1.1 204 ", methods, headers]), ORIGIN);
    assert_eq!(lacks(&["HTTP/1.1 204 ", origin, headers]), "Access-Control-Allow-Methods");
    assert_eq!(lacks(&["HTTP/1.1 204 ", origin, methods]), "Access-Control-Allow-Headers");
    let star = ["HTTP/1.1 204 ", origin, methods, "Access-Control-Allow-Headers: *"];
    assert!(
        verdict(&star).2.ends_with("lacks authorization"),
        "a * does not stand for Authorization"
    );
}

#[test]
fn without_another_origin_there_is_nothing_to_say() {
    assert_eq!(cors(&["GET / HTTP/1.1", "Host: a"], &["HTTP/1.1 200 OK", "A: b"]), None);
    let own = ["POST / HTTP/1.1", "Host: a.example", "Origin: https://a.example"];
    assert_eq!(cors(&own, &["HTTP/1.1 200 OK", "A: b"]), None);
}
