//! Six heads that people have.

/// A head: its lines, given one by one, and the empty line after them.
pub(crate) fn head(lines: &[&str]) -> String {
    lines.join("\r\n") + "\r\n\r\n"
}

/// Heads of one kind.
pub(crate) struct Heads {
    /// What they are.
    pub(crate) name: &'static str,
    /// The heads, one after the other.
    pub(crate) text: String,
    /// The headings of their diagnosis, in order.
    pub(crate) headings: &'static [&'static str],
}

/// The six.
pub(crate) fn heads() -> [Heads; 6] {
    let date = "Date: Sun, 01 Mar 2026 11:59:00 GMT";
    [
        Heads {
            name: "a 502 of nginx",
            text: head(&[
                "HTTP/1.1 502 Bad Gateway", "Server: nginx/1.24.0", date,
                "Content-Type: text/html", "Content-Length: 157", "Connection: keep-alive",
            ]),
            headings: &["Who answered", "What to do"],
        },
        Heads {
            name: "a 401 of an API with bearer tokens",
            text: head(&[
                "HTTP/2 401 ",
                date,
                "Content-Type: application/json",
                "Server: cloudflare",
                "CF-Ray: 8a1b2c3d4e5f-FRA",
                "WWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\", \
                 error_description=\"The token expired\"",
            ]),
            headings: &["What its headers say", "Who answered", "What to do"],
        },
        Heads {
            name: "a 429 with Retry-After",
            text: head(&[
                "HTTP/1.1 429 Too Many Requests", date, "Retry-After: 120",
                "X-RateLimit-Limit: 60", "X-RateLimit-Remaining: 0",
                "X-RateLimit-Reset: 1772366460", "Content-Type: application/json",
                "Content-Length: 2",
            ]),
            headings: &["What its headers say", "What to do"],
        },
        Heads {
            name: "a chain of redirects that ends in a 404",
            text: [
                head(&["HTTP/1.1 301 Moved Permanently", date, "Location: https://example.com/a"]),
                head(&["HTTP/2 302 ", date, "location: /b", "server: CloudFront"]),
                head(&[
                    "HTTP/2 404 ", date, "content-type: application/xml", "server: AmazonS3",
                    "x-amz-cf-id: abc", "x-cache: Error from cloudfront",
                ]),
            ]
            .concat(),
            headings: &["What its headers say", "Who answered", "What to do"],
        },
        Heads {
            name: "a 405 that breaks the standard twice",
            text: head(&[
                "HTTP/1.1 405 Method Not Allowed", "Server: Apache", "Content-Length: 5",
                "Transfer-Encoding: chunked", "Content-Type: text/html",
            ]),
            headings: &["Breaks the standard", "Who answered", "What to do"],
        },
        Heads {
            name: "a 200 of an API",
            text: head(&[
                "HTTP/1.1 200 OK", date, "Content-Type: application/json", "Content-Length: 2",
                "Server: gunicorn",
            ]),
            headings: &["Who answered", "What to do"],
        },
    ]
}
