//! Rules about what was asked: codes that answer something else. They look only at requests whose
//! fields the input shows.

use super::{Rule, if_so, line, rule};
use crate::response::head::Head;
use crate::response::list::{contains_word, split_list};
use crate::response::status_line::Version;

pub(super) const RULES: &[Rule] = &[
    rule! {
        id: "100-unasked",
        section: "RFC 9110 §10.1.1",
        severity: Advice,
        says: "100 answers Expect: 100-continue, which the request did not have",
        broken: "> POST / HTTP/1.1|> Host: a|> |< HTTP/1.1 100 Continue|< ",
        corrected: "> POST / HTTP/1.1|> Host: a|> Expect: 100-continue|> |< HTTP/1.1 100 Continue|< ",
        check: |it| if_so(it.is(100) && it.request_lacks("Expect")),
    },
    rule! {
        id: "101-unasked",
        section: "RFC 9110 §7.8",
        severity: Violation,
        says: "a server must not switch to a protocol that the request did not offer in Upgrade",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 101 |< Upgrade: a|< Connection: upgrade|< ",
        corrected: "> GET / HTTP/1.1|> Upgrade: a|> |< HTTP/1.1 101 |< Upgrade: a|< Connection: upgrade|< ",
        check: |it| if_so(it.is(101) && it.request_lacks("Upgrade")),
    },
    rule! {
        id: "201-safe-method",
        section: "RFC 9110 §9.2.1",
        severity: Advice,
        says: "the request's method is safe: it should not create anything, and clients may repeat it at will",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 201 Created|< Location: /7",
        corrected: "> POST / HTTP/1.1|> Host: a|> |< HTTP/1.1 201 Created|< Location: /7",
        check: |it| {
            let method = it.request.method.as_deref().filter(|_| it.is(201))?;
            contains_word("GET HEAD OPTIONS TRACE", method).then(|| method.to_owned().into())
        },
    },
    rule! {
        id: "206-unasked",
        section: "RFC 9110 §15.3.7",
        severity: Advice,
        says: "206 answers Range, which the request did not have: its client wants the whole",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 206 |< Content-Range: bytes 0-1/9",
        corrected: "> GET / HTTP/1.1|> Range: bytes=0-1|> |< HTTP/1.1 206 |< Content-Range: bytes 0-1/9",
        check: |it| if_so(it.is(206) && it.request_lacks("Range")),
    },
    rule! {
        id: "206-parts-unasked",
        section: "RFC 9110 §15.3.7.2",
        severity: Violation,
        says: "a request for one range must not be answered in several parts",
        broken: "> GET / HTTP/1.1|> Range: bytes=0-1|> |< HTTP/1.1 206 |< Content-Type: multipart/byteranges; boundary=x",
        corrected: "> GET / HTTP/1.1|> Range: bytes=0-1,5-6|> |< HTTP/1.1 206 |< Content-Type: multipart/byteranges; boundary=x",
        check: |it| {
            let range = it.request.value("Range")?;
            let is_single = it.is(206) && range.contains('=') && !range.contains(',');
            line(it, "Content-Type", is_single && super::required_fields::is_multipart(it))
        },
    },
    rule! {
        id: "304-unasked",
        section: "RFC 9110 §15.4.5",
        severity: Advice,
        says: "304 answers a condition such as If-None-Match, which the request did not have: its client has no copy",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 304 |< ETag: \"a\"",
        corrected: "> GET / HTTP/1.1|> If-None-Match: \"a\"|> |< HTTP/1.1 304 |< ETag: \"a\"",
        check: |it| if_so(it.is(304) && has_no_condition(it)),
    },
    rule! {
        id: "405-allow-method",
        section: "RFC 9110 §15.5.6",
        severity: Advice,
        says: "Allow lists the method that this 405 refuses",
        broken: "> POST / HTTP/1.1|> Host: a|> |< HTTP/1.1 405 |< Allow: GET, POST",
        corrected: "> POST / HTTP/1.1|> Host: a|> |< HTTP/1.1 405 |< Allow: GET",
        check: |it| {
            let method = it.request.method.as_deref()?;
            let lists = it.values("Allow").flat_map(split_list).any(|item| item == method);
            line(it, "Allow", it.is(405) && lists)
        },
    },
    rule! {
        id: "406-unasked",
        section: "RFC 9110 §15.5.7",
        severity: Advice,
        says: "406 answers Accept and its relatives, none of which the request had: anything would have done",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 406 |< A: b",
        corrected: "> GET / HTTP/1.1|> Accept: a/b|> |< HTTP/1.1 406 |< A: b",
        check: |it| {
            let mut fields = "Accept Accept-Charset Accept-Encoding Accept-Language".split(' ');
            if_so(it.is(406) && fields.all(|name| it.request_lacks(name)))
        },
    },
    rule! {
        id: "412-unasked",
        section: "RFC 9110 §15.5.13",
        severity: Advice,
        says: "412 answers a condition such as If-Match, which the request did not have",
        broken: "> PUT / HTTP/1.1|> Host: a|> |< HTTP/1.1 412 |< A: b",
        corrected: "> PUT / HTTP/1.1|> If-Match: \"a\"|> |< HTTP/1.1 412 |< A: b",
        check: |it| if_so(it.is(412) && has_no_condition(it)),
    },
    rule! {
        id: "416-unasked",
        section: "RFC 9110 §15.5.17",
        severity: Advice,
        says: "416 answers Range, which the request did not have",
        broken: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 416 |< Content-Range: bytes */9",
        corrected: "> GET / HTTP/1.1|> Range: bytes=99-|> |< HTTP/1.1 416 |< Content-Range: bytes */9",
        check: |it| if_so(it.is(416) && it.request_lacks("Range")),
    },
    rule! {
        id: "417-unasked",
        section: "RFC 9110 §15.5.18",
        severity: Advice,
        says: "417 answers Expect, which the request did not have",
        broken: "> POST / HTTP/1.1|> Host: a|> |< HTTP/1.1 417 |< A: b",
        corrected: "> POST / HTTP/1.1|> Expect: 100-continue|> |< HTTP/1.1 417 |< A: b",
        check: |it| if_so(it.is(417) && it.request_lacks("Expect")),
    },
    rule! {
        id: "426-unneeded",
        section: "RFC 9110 §15.5.22",
        severity: Advice,
        says: "426 asks for a protocol that the request offered already in Upgrade",
        broken: "> GET / HTTP/1.1|> Upgrade: a|> |< HTTP/1.1 426 |< Upgrade: a|< Connection: upgrade",
        corrected: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 426 |< Upgrade: a|< Connection: upgrade",
        check: |it| {
            let offered = it.request.value("Upgrade")?;
            let is_offered = it.values("Upgrade").any(|value| value.eq_ignore_ascii_case(offered));
            line(it, "Upgrade", it.is(426) && is_offered)
        },
    },
    rule! {
        id: "transfer-encoding-unasked",
        section: "RFC 9112 §6.1",
        severity: Violation,
        says: "the request was of HTTP/1.0, so the response must not have Transfer-Encoding",
        broken: "> GET / HTTP/1.0|> Host: a|> |< HTTP/1.1 200 OK|< Transfer-Encoding: chunked",
        corrected: "> GET / HTTP/1.1|> Host: a|> |< HTTP/1.1 200 OK|< Transfer-Encoding: chunked",
        check: |it| line(it, "Transfer-Encoding", it.request.version == Some(Version(1, 0))),
    },
];

fn has_no_condition(head: &Head) -> bool {
    const CONDITIONS: &str =
        "If-Match If-None-Match If-Modified-Since If-Unmodified-Since If-Range If";
    CONDITIONS.split(' ').all(|name| head.request_lacks(name))
}
