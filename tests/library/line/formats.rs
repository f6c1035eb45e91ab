//! Every row of the table of formats, and JSON in all its spellings.

use httpstatus::line::{FORMATS, Reader, Trust};

use super::{details, status};

#[test]
fn the_sample_of_every_format_has_the_status_that_it_says() {
    for format in FORMATS {
        let reading = Reader::default().read(format.sample.0.as_bytes());
        let name = reading.writer.map(|writer| writer.format);
        assert_eq!(name, Some(format.name), "{}", format.sample.0);
        let wanted = format.sample.1.map(|code| (code, Trust::Format));
        assert_eq!(reading.status, wanted, "{}", format.name);
    }
}

#[test]
fn a_template_has_text_between_its_fields() {
    for format in FORMATS {
        assert!(!format.template.contains("}{"), "{}", format.name);
        assert!(!format.source.is_empty(), "{}", format.name);
    }
}

#[test]
fn a_writer_is_in_the_table_if_its_meaning_counts() {
    for format in FORMATS.iter().filter(|format| !format.vendor.is_empty()) {
        let is_vendor = httpstatus::table::vendor(format.vendor).is_some()
            || httpstatus::table::VOCABULARIES.iter().any(|it| it.vendor == format.vendor);
        assert!(is_vendor, "{}: {}", format.name, format.vendor);
    }
}

#[test]
fn json_is_read_in_all_its_spellings() {
    for (line, code) in [
        (r#"{"res":{"statusCode":500}}"#, 500),
        (r#"{"http":{"response":{"status_code":503}}}"#, 503),
        (r#"{"http.response.status_code":503}"#, 503),
        (r#"{"status_code":404}"#, 404),
        (r#"{"httpStatus":"502"}"#, 502),
        (r#"{"httpRequest":{"status":502}}"#, 502),
        (r#"{"properties":{"httpStatusCode":"503"}}"#, 503),
        (r#"{"EdgeResponseStatus":522,"OriginResponseStatus":0}"#, 522),
        (r#"{"DownstreamStatus":499,"OriginStatus":0}"#, 499),
        (r#"{"response_status":404}"#, 404),
        (r#"{"responseCodeSent":429}"#, 429),
        (r#"{"error":{"code":403,"status":"PERMISSION_DENIED"}}"#, 403),
        (r#"{"errors":[{"status":"422"}]}"#, 422),
        (r#"{"meta":{"res":{"statusCode":404}}}"#, 404),
        (r#"{"attributes":[{"key":"http.response.status_code","value":{"intValue":"503"}}]}"#, 503),
        (
            r#"{"log":"10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"GET / HTTP/1.1\" 502 157 \"-\" \"curl\"\n","stream":"stdout"}"#,
            502,
        ),
        (r#"{"level":"error","msg":"Request failed with status code 429"}"#, 429),
    ] {
        assert_eq!(status(line), Some(code), "{line}");
    }
}

#[test]
fn a_later_key_never_wipes_an_earlier_find() {
    for (line, code) in [
        (r#"{"status":503,"code":"service_unavailable"}"#, 503),
        (r#"{"status":404,"title":"Not Found","code":"ORDER_NOT_FOUND"}"#, 404),
        (r#"{"statusCode":404,"status":"fail"}"#, 404),
        (r#"{"code":404,"status":"NOT_FOUND"}"#, 404),
        (r#"{"status":404,"code":500}"#, 404),
        (r#"{"code":500,"status":404}"#, 404),
    ] {
        assert_eq!(status(line), Some(code), "{line}");
    }
}

#[test]
fn details_stand_in_the_fields_of_their_formats() {
    let envoy = r#"[2026-11-29T15:40:01.310Z] "GET / HTTP/1.1" 503 UF,URX upstream_reset_before_response_started{connection_failure} - "-" 0 91 4 - "-" "curl" "id" "svc" "-""#;
    assert_eq!(details(envoy)[..2], ["UF", "URX"]);
    let iis =
        "2026-11-29 15:40:01 198.51.100.5 GET /a.aspx - 443 - 192.0.2.10 Mozilla/5.0 - 404 13 0 15";
    assert_eq!(details(iis)[0], "404.13");
}

#[test]
fn columns_that_a_log_names_are_read_by_their_names() {
    let mut reader = Reader::default();
    let lines = [
        ("#Fields: date time c-ip cs-method cs-uri-stem sc-status sc-substatus time-taken", None),
        ("2026-11-29 15:40:01 192.0.2.10 GET /500 404 13 200", Some(404)),
        ("#Fields: date time sc-status c-ip", None),
        ("2026-11-29 15:40:01 503 192.0.2.10", Some(503)),
    ];
    for (line, code) in lines {
        assert_eq!(reader.read(line.as_bytes()).status.map(|it| it.0), code, "{line}");
    }
}
