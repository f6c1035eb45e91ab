//! Content is never a response, whatever a server writes into it.

use httpstatus::response::Length;

use super::diagnosis;

fn codes(input: &str) -> Vec<u16> {
    diagnosis(input).heads.iter().filter_map(|head| head.code).collect()
}

const QUOTED: &str = "HTTP/1.1 405 Method Not Allowed\nServer: nginx\n\n";

#[test]
fn as_many_bytes_as_content_length_says_are_content() {
    let head = |length: usize| {
        format!("HTTP/1.1 404 Not Found\r\nServer: a\r\nContent-Length: {length}\r\n\r\n")
    };
    let page = format!("The upstream answered:\n{QUOTED}");
    let diagnosis = diagnosis(&(head(page.len()) + &page));
    assert_eq!(diagnosis.heads.len(), 1);
    assert_eq!(diagnosis.heads[0].content.length, Length::Right(page.len() as u64));
    assert_eq!(diagnosis.senders, []);
    assert_eq!(codes(&(head(QUOTED.len()) + QUOTED)), [404], "it begins with a status line");
}

#[test]
fn chunks_are_content() {
    let size = QUOTED.len();
    let input = format!(
        "HTTP/1.1 302 Found\r\nLocation: /\r\nTransfer-Encoding: chunked\r\n\r\n\
         {size:x}\r\n{QUOTED}\r\n0\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n"
    );
    assert_eq!(codes(&input), [302, 200]);
}

#[test]
fn content_of_an_unknown_length_goes_on_to_the_end() {
    let page = format!("<pre>\n{QUOTED}</pre>\n");
    let input = format!("HTTP/1.1 500 No\r\nContent-Type: text/html\r\n\r\n{page}");
    assert_eq!(codes(&input), [500]);
}

#[test]
fn the_next_head_begins_where_content_ends_with_or_without_a_line_end() {
    let redirect = |content: &str| {
        let length = content.len();
        format!("HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: {length}\r\n\r\n{content}")
    };
    let answer = "HTTP/1.1 200 OK\r\nServer: a\r\n\r\n";
    for content in ["<p>moved</p>", "<p>moved</p>\n", "<p>moved</p>\r\n\r\n"] {
        assert_eq!(codes(&(redirect(content) + answer)), [301, 200], "{content:?}");
    }
}

/// curl -I shows no content, whatever Content-Length says.
#[test]
fn heads_without_content_follow_one_another() {
    let head = "HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Length: 162\r\n\r\n";
    assert_eq!(codes(&(head.repeat(2) + "HTTP/1.1 200 OK\r\nA: b\r\n\r\n")), [301, 301, 200]);
}

/// A terminal drops the carriage returns, so that a copy has fewer bytes.
#[test]
fn a_copy_may_have_lost_the_carriage_returns_of_its_content() {
    let content = "<html>\n<p>moved</p>\n</html>\n";
    let length = content.len() + 3;
    let input = format!(
        "HTTP/1.1 301 Moved\nLocation: /\nContent-Length: {length}\n\n{content}\
         HTTP/1.1 404 Not Found\nServer: a\n\n"
    );
    assert_eq!(codes(&input), [301, 404]);
    let quoted =
        format!("HTTP/1.1 404 No\nServer: a\nA: b\nContent-Length: 900\n\nan error:\n{QUOTED}");
    assert_eq!(codes(&quoted), [404]);
}

#[test]
fn the_length_of_the_content_is_compared_with_what_the_head_says() {
    let found = |input: &str| -> Vec<&str> {
        let findings = diagnosis(input).findings;
        findings
            .iter()
            .map(|finding| finding.rule.id())
            .filter(|id| id.starts_with("content-"))
            .collect()
    };
    let head = |line: &str, fields: &str| {
        format!("HTTP/1.1 {line}\r\nContent-Type: text/plain\r\n{fields}\r\n")
    };
    let of_length = |length: usize| head("200 OK", &format!("Content-Length: {length}\r\n"));
    assert_eq!(found(&(of_length(5) + "hello")), [""; 0]);
    assert_eq!(found(&(of_length(5) + "hell")), ["content-length-short"]);
    assert_eq!(found(&(of_length(4) + "hello")), ["content-length-long"]);
    assert_eq!(found(&of_length(5)), [""; 0], "curl -I");
    assert_eq!(found(&(of_length(5) + "hello200")), [""; 0], "curl -w '%{{http_code}}'");
    assert_eq!(found(&(head("204 No Content", "") + "hello\n")), ["content-forbidden"]);
    assert_eq!(found(&(head("204 No Content", "") + "204\n")), [""; 0]);
    let encoded = head("200 OK", "Content-Length: 2\r\nContent-Encoding: gzip\r\n");
    assert_eq!(found(&(encoded + "hello")), [""; 0], "curl --compressed");
}

#[test]
fn a_detail_in_the_content_or_in_a_field_is_found() {
    let tokens = |input: &str| -> Vec<String> {
        diagnosis(input).details.iter().map(|found| found.detail.token.to_string()).collect()
    };
    let storage = "HTTP/1.1 403 Forbidden\r\nServer: AmazonS3\r\nContent-Type: application/xml\r\n\r\n\
                   <?xml version=\"1.0\"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>x</Message></Error>";
    assert_eq!(tokens(storage), ["SignatureDoesNotMatch"]);
    let blocked =
        "HTTP/1.1 403 Forbidden\r\nServer: cloudflare\r\nCF-Ray: 1\r\n\r\nerror code: 1020";
    assert_eq!(tokens(blocked), ["1020"]);
    let azure = "HTTP/1.1 403 Forbidden\r\nx-ms-error-code: AuthenticationFailed\r\n\r\n";
    assert_eq!(tokens(azure), ["AuthenticationFailed"]);
    let vercel = "HTTP/2 504 \r\nx-vercel-error: FUNCTION_INVOCATION_TIMEOUT\r\n\r\n";
    assert_eq!(tokens(vercel), ["FUNCTION_INVOCATION_TIMEOUT"]);
    let oauth =
        "HTTP/1.1 302 Found\r\nLocation: https://a/cb?error=access_denied&state=x\r\nA: b\r\n\r\n";
    assert_eq!(tokens(oauth), ["access_denied"]);
    // A word that means something in another vendor's answers means nothing here.
    let other = "HTTP/1.1 403 Forbidden\r\nServer: nginx\r\n\r\n{\"code\":\"NoSuchKey\"}";
    assert_eq!(tokens(other), [""; 0]);
}
