//! What people saw before lines were read: each fault under a name that says it.

use super::{details, status};

#[test]
fn a_java_stack_trace_was_cloudflares_524_from_a_line_number() {
    let trace = "org.springframework.web.client.HttpClientErrorException: 404 Not Found\n\
        \tat org.springframework.web.client.RestTemplate.handleResponseError(RestTemplate.java:524)";
    assert_eq!(status(trace), Some(404));
}

#[test]
fn nginxs_commonest_error_was_110_taken_for_continue() {
    let line = "2024/05/05 11:08:01 [error] 361#361: *7 upstream timed out (110: Connection timed out) \
        while reading response header from upstream, client: 10.0.0.1, server: _";
    assert_eq!(status(line), Some(504));
    assert!(details(line)[0].contains("reading response header"), "{:?}", details(line));
    let line = "2024/05/05 11:08:01 [error] 361#361: *7 connect() failed (111: Connection refused) \
        while connecting to upstream, client: 10.0.0.1";
    assert_eq!(status(line), Some(502));
}

#[test]
fn a_status_of_grpc_was_continue_and_npms_fetch_had_none() {
    assert_eq!(status("grpc-status: 100"), None);
    assert_eq!(
        status("76 http fetch 407 http://packages.example.org/sax/-/sax-0.6.1.tgz"),
        Some(407)
    );
}

#[test]
fn a_process_id_of_apache_was_the_status() {
    let line = "[proxy_http:error] [pid 304] [client 10.0.0.1:404] AH01114: HTTP: failed to make \
        connection to backend: 127.0.0.1";
    assert_eq!(status(line), Some(503));
}

#[test]
fn ports_lengths_paths_and_line_numbers_were_statuses() {
    for (line, code) in [
        (
            "HTTPSConnectionPool(host='x', port=443): Max retries exceeded (Caused by ResponseError('too many 503 error responses'))",
            503,
        ),
        ("GET http://localhost/orders/200 net::ERR_ABORTED 404 (Not Found)", 404),
        ("error queue_sender.go:128 Exporting failed: responded with HTTP Status Code 500", 500),
        ("Internal Server Error: /api/orders/404/", 500),
    ] {
        assert_eq!(status(line), Some(code), "{line}");
    }
}

#[test]
fn what_has_no_status_got_a_card() {
    for line in [
        "Error: connect ECONNREFUSED 127.0.0.1:500",
        "HTTPConnectionPool(host='localhost', port=404): Max retries exceeded with url: /",
        "psql: error: FATAL: too many connections (max 200)",
        "x.service: Main process exited, code=exited, status=203/EXEC",
        "java.lang.OutOfMemoryError: Java heap space at line 404 of Foo.java",
        "530 Login incorrect.",
        "CUDA error 500: named symbol not found",
        "Process finished with exit code 500",
        "status: 3 of 5 pods ready",
        "550 5.1.1 <x@example.com>: Recipient address rejected: User unknown",
        "SIP/2.0 404 Not Found",
        "color #404, 500 ms, 200 %",
        "Request took 404 ms; 500 bytes were sent",
    ] {
        assert_eq!(status(line), None, "{line}");
    }
}

#[test]
fn a_number_that_no_entry_has_was_taken_for_the_x00_of_its_class() {
    assert_eq!(status("status code 361"), None);
    assert_eq!(status(r#"{"status":475,"path":"/x"}"#), Some(475));
}

#[test]
fn a_line_that_begins_with_status_hid_the_503_below_it() {
    assert_eq!(status("status: 3 of 5 pods ready\nError: 503 Service Unavailable"), Some(503));
}

#[test]
fn another_code_than_the_one_in_the_line_came_first() {
    for (line, code) in [
        ("AxiosError: Request failed with status code 429", 429),
        (
            "WebSocket connection to 'wss://x' failed: Error during WebSocket handshake: Unexpected response code: 502",
            502,
        ),
        ("httpx.HTTPStatusError: Client error '401 Unauthorized' for url 'https://x'", 401),
        ("feign.FeignException$NotFound: [404 Not Found] during [GET] to [http://x]", 404),
        ("unexpected status from HEAD request to https://x/v2/: 403 Forbidden", 403),
        ("non-200 OK status code: 403 Forbidden", 403),
        ("The server responded with status 401", 401),
        ("curl: (56) Received HTTP code 403 from proxy after CONNECT", 403),
        ("expected 200 \"OK\", got 500 \"Internal Server Error\"", 500),
    ] {
        assert_eq!(status(line), Some(code), "{line}");
    }
}

#[test]
fn a_line_of_more_than_512_bytes_had_no_status() {
    let agent = "x".repeat(70_000);
    let line = format!(
        "10.0.0.1 - - [29/Nov/2026:15:40:01 +0000] \"GET / HTTP/1.1\" 502 1 \"-\" \"{agent}\""
    );
    assert_eq!(status(&line), Some(502));
}

#[test]
fn a_full_stop_behind_the_code_made_it_a_part_of_a_word() {
    for (line, code) in [
        ("the response has a status code of 500.", 500),
        ("Response status code was unacceptable: 404.", 404),
        ("(Reason: CORS header missing). Status code: 403.", 403),
        ("HTTP Error 500.30 - ANCM In-Process Start Failure", 500),
        ("{ Error: 'response code 403' }", 403),
    ] {
        assert_eq!(status(line), Some(code), "{line}");
    }
}

#[test]
fn messages_that_imply_a_status_are_answered() {
    for (line, code) in [
        (
            "botocore.exceptions.ClientError: An error occurred (NoSuchKey) when calling the GetObject operation: x",
            404,
        ),
        ("Error from server (NotFound): pods \"web\" not found", 404),
        (
            "2024/11/12 08:00:01 http: proxy error: dial tcp 127.0.0.1:3000: connect: connection refused",
            502,
        ),
        ("error code: 1020", 403),
    ] {
        assert_eq!(status(line), Some(code), "{line}");
    }
}
