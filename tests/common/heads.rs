//! Six heads that people have.

/// A head: its lines, given one by one, and the empty line after them.
pub(crate) fn head(lines: &[&str]) -> String {
    lines.join("\r\n") + "\r\n\r\n"
}

/// Heads of one kind.
pub(crate) struct Heads {
    /// What they are.
    pub(crate) name: &'static str,
    /// The lines of the heads; an empty one is between two of them.
    lines: &'static [&'static str],
    /// The headings of their diagnosis, in order.
    pub(crate) headings: &'static [&'static str],
}

impl Heads {
    /// The heads, one after the other.
    pub(crate) fn text(&self) -> String {
        head(self.lines)
    }
}

const DATE: &str = "Date: Sun, 01 Mar 2026 11:59:00 GMT";

#[rustfmt::skip]
pub(crate) const HEADS: [Heads; 6] = [
    Heads {
        name: "a 502 of nginx",
        lines: &[
            "HTTP/1.1 502 Bad Gateway",
            "Server: nginx/1.24.0",
            DATE,
            "Content-Type: text/html",
            "Content-Length: 157",
            "Connection: keep-alive",
        ],
        headings: &["Who answered", "What to do"],
    },
    Heads {
        name: "a 401 of an API with bearer tokens",
        lines: &[
            "HTTP/2 401 ",
            DATE,
            "Content-Type: application/json",
            "Server: cloudflare",
            "CF-Ray: 8a1b2c3d4e5f-FRA",
            "WWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\", \
             error_description=\"The token expired\"",
        ],
        headings: &["What its headers say", "Who answered", "What to do"],
    },
    Heads {
        name: "a 429 with Retry-After",
        lines: &[
            "HTTP/1.1 429 Too Many Requests",
            DATE,
            "Retry-After: 120",
            "X-RateLimit-Limit: 60",
            "X-RateLimit-Remaining: 0",
            "X-RateLimit-Reset: 1772366460",
            "Content-Type: application/json",
            "Content-Length: 2",
        ],
        headings: &["What its headers say", "What to do"],
    },
    Heads {
        name: "a chain of redirects that ends in a 404",
        lines: &[
            "HTTP/1.1 301 Moved Permanently",
            DATE,
            "Location: https://example.com/a",
            "",
            "HTTP/2 302 ",
            DATE,
            "location: /b",
            "server: CloudFront",
            "",
            "HTTP/2 404 ",
            DATE,
            "content-type: application/xml",
            "server: AmazonS3",
            "x-amz-cf-id: abc",
            "x-cache: Error from cloudfront",
        ],
        headings: &["What its headers say", "Who answered", "What to do"],
    },
    Heads {
        name: "a 405 that breaks the standard twice",
        lines: &[
            "HTTP/1.1 405 Method Not Allowed",
            "Server: Apache",
            "Content-Length: 5",
            "Transfer-Encoding: chunked",
            "Content-Type: text/html",
        ],
        headings: &["Breaks the standard", "Who answered", "What to do"],
    },
    Heads {
        name: "a 200 of an API",
        lines: &[
            "HTTP/1.1 200 OK",
            DATE,
            "Content-Type: application/json",
            "Content-Length: 2",
            "Server: gunicorn",
        ],
        headings: &["Who answered", "What to do"],
    },
];
