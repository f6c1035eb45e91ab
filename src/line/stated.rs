//! A code in the place where a message states one: `status code 429`, `returned error: 403`,
//! `responded with 503`, `too many 503 error responses`.

use super::number::Number;
use crate::table;

/// How surely a number is a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Certainty {
    /// A word such as `error` or `returned` stands before it.
    Likely,
    /// The line says that it is a status.
    Stated,
}

/// Filler words between a keyword (`status`, `returned`) and the number.
const FILLERS: &str = "a an and as be been but code codes got is of received the to unexpected value was with invalid \
    unacceptable unsuccessful bad";

/// Verbs that state a code from 300 on, unless the word after the number makes it a quantity.
const VERBS: &str = "answer answered answers fail failed failing fails failure gave get gets getting got \
    received receives rejected replied reply respond responded responding responds response resp result \
    resulted return returned returning returns saw sent throws threw gives giving";

/// `exit code 500`, `ldap error 500`: words that show that the number is no HTTP status.
const NOT_HTTP: &str = "area bios compile country cuda db dns driver errno exit exitcode gpu io kernel ldap \
    linker mysql native opcode oracle os parse pg port postal postgres product promo qr redis \
    return signal smtp socket sql sqlite ssl syntax system termination tls vendor win32 winsock zip \
    process exited opengl vulkan nvidia";

/// Words before a number that was expected, not received.
const EXPECTED: &str = "expect expected expecting expects not non want wanted wants except than unlike \
    instead equal equals eq toequal tobe should have";

/// Words allowed after `returned 503`. Any other word in lower case makes the number a quantity.
const FOLLOWERS: &str = "after and at because but by client during error for from http if in instead on or \
    page response server status while when with to without as since url upstream unexpected";

/// Whether a list has a word, in any case.
fn has(list: &str, word: &[u8]) -> bool {
    list.split_ascii_whitespace().any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// How surely a number is the status; `None` if nothing in the line states that it is one.
pub(super) fn certainty(number: &Number<'_>, line: &[u8]) -> Option<Certainty> {
    let left = Words::before(number.left);
    let is_known = table::by_code(number.code).next().is_some();
    if !is_known || is_expected(number.left) || is_of_other_protocol(number.right) {
        return None;
    }
    let is_fetched = || number.left.ends_with(b" fetch ") && number.right.starts_with(b" http");
    if is_after_version(number.left)
        || is_after_request(number.left)
        || is_column(number, line)
        || is_fetched()
    {
        return Some(Certainty::Stated);
    }
    let skipped = left.0.iter().take_while(|word| has(FILLERS, word)).count();
    let keyword = left.0.get(skipped).copied().unwrap_or_default();
    let before = left.0.get(skipped + 1).copied().unwrap_or_default();
    let says_code = left.0[..skipped].iter().any(|word| has("code codes", word));
    let is_failure = number.code >= 400;
    if is_status(keyword) {
        let is_other = has(NOT_HTTP, before) || has("grpc", before) || contains(line, b"exited");
        return (!is_other).then_some(Certainty::Stated);
    }
    if has("http", keyword) || has("response", keyword) && says_code {
        return Some(Certainty::Stated);
    }
    let is_error = has("error err errorcode", keyword) || is_exception(keyword);
    let is_not_http =
        left.0.iter().take(4).any(|word| has(NOT_HTTP, word)) || contains(line, b"ora-");
    let is_counted = is_counted(number.right);
    let is_likely = is_error && is_failure && !is_not_http && !is_counted
        || has(VERBS, keyword) && number.code >= 300 && !is_counted && !is_not_http
        || says_code && is_failure && !is_not_http && !is_counted && speaks_of_http(line)
        || left.0[..skipped].iter().any(|word| has("got received", word))
            && is_failure
            && !is_counted
        || is_failure && !is_not_http && names_response(&left, number)
        || is_failure && (is_enclosed(number) || is_last(number)) && speaks_of_http(line)
        || is_failure && !is_counted && is_after_address(number.left)
        || is_after_arrow(number.left);
    is_likely.then_some(Certainty::Likely)
}

/// Whether a number is surely something else than an HTTP status: `exit code 500`, `550 5.1.1`.
pub(super) fn is_other_number(number: &Number<'_>) -> bool {
    let left = Words::before(number.left);
    let is_code = left.0.first().is_some_and(|word| has("code status", word));
    is_of_other_protocol(number.right)
        || is_code && left.0.get(1).is_some_and(|word| has(NOT_HTTP, word))
        || number.left.first() == Some(&b':')
}

/// The words before a number, the nearest first.
struct Words<'l>(Vec<&'l [u8]>);

impl<'l> Words<'l> {
    fn before(text: &'l [u8]) -> Self {
        let text = &text[text.len().saturating_sub(96)..];
        let words = text.rsplit(|byte| !byte.is_ascii_alphanumeric());
        Self(words.filter(|word| !word.is_empty()).take(8).collect())
    }
}

/// Whether a word is a key of a status: `statusCode`, `unacceptableStatusCode`, `httpstatus`.
fn is_status(word: &[u8]) -> bool {
    let lower = word.to_ascii_lowercase();
    ["status", "statuscode", "httpcode", "responsecode"]
        .iter()
        .any(|end| lower.ends_with(end.as_bytes()))
}

/// Whether a number was expected, not received: `expected 200`, `not [200]`, `instead of 200`.
pub(super) fn is_expected(left: &[u8]) -> bool {
    let left = Words::before(left);
    let passes = |word: &&&[u8]| {
        has(FILLERS, word) && !word.eq_ignore_ascii_case(b"got")
            || is_status(word)
            || word.eq_ignore_ascii_case(b"http")
            || word.eq_ignore_ascii_case(b"response")
    };
    let skipped = left.0.iter().take_while(passes).filter(|word| {
        !word.eq_ignore_ascii_case(b"but") && !word.eq_ignore_ascii_case(b"received")
    });
    let next = left.0.get(skipped.count());
    next.is_some_and(|word| has(EXPECTED, word))
}

/// `HTTP/1.1 404`, also with the request of an access log: `"GET / HTTP/1.1" 404`.
fn is_after_version(left: &[u8]) -> bool {
    let trimmed = left.trim_ascii_end();
    let trimmed = trimmed.strip_suffix(b"\"").unwrap_or(trimmed);
    let version =
        trimmed.iter().rev().take_while(|byte| byte.is_ascii_digit() || **byte == b'.').count();
    let before = &trimmed[..trimmed.len() - version];
    version > 0
        && left.len() > trimmed.len()
        && ends_with(before, b"http/")
        && !ends_with(before, b"whttp/")
}

fn ends_with(text: &[u8], end: &[u8]) -> bool {
    text.len() >= end.len() && text[text.len() - end.len()..].eq_ignore_ascii_case(end)
}

/// `https://example.com/x: 500`, `{:ok, 502`.
fn is_after_address(left: &[u8]) -> bool {
    let text = left.trim_ascii_end();
    if text.ends_with(b"{:ok,") || text.ends_with(b"{:error,") {
        return true;
    }
    let length = text.iter().rev().take_while(|byte| !byte.is_ascii_whitespace()).count();
    let word = &text[text.len() - length..];
    text.len() < left.len() && contains(word, b"://") && word.len() > 10
}

/// `GET /users 404`, `POST https://example.com/ -> 503`, `[GET "/v1": 502`.
fn is_after_request(left: &[u8]) -> bool {
    let end =
        left.len() - left.iter().rev().take_while(|byte| !byte.is_ascii_alphanumeric()).count();
    // A slash at the end is a part of the path.
    let end = end + usize::from(left.get(end) == Some(&b'/'));
    let text = &left[..end];
    let length = text.iter().rev().take_while(|byte| !byte.is_ascii_whitespace()).count();
    let target = &text[text.len() - length..];
    let target =
        target.iter().position(|byte| !b"\"'`[(".contains(byte)).map_or(target, |it| &target[it..]);
    let is_target = target.starts_with(b"/")
        || target.starts_with(b"http://")
        || target.starts_with(b"https://");
    let before = text[..text.len() - length].trim_ascii_end();
    let letters = before.iter().rev().take_while(|byte| byte.is_ascii_uppercase()).count();
    is_target && is_method(&before[before.len() - letters..])
}

fn is_method(word: &[u8]) -> bool {
    [
        &b"GET"[..],
        b"POST",
        b"PUT",
        b"PATCH",
        b"DELETE",
        b"HEAD",
        b"OPTIONS",
        b"CONNECT",
        b"PROPFIND",
        b"REPORT",
    ]
    .contains(&word)
}

/// `<-- 401`, `--> 404`, `=> 503` at the beginning, or after a path or URL.
fn is_after_arrow(left: &[u8]) -> bool {
    let text = left.trim_ascii_end();
    let is_arrow = [&b"->"[..], b"=>", b"--", "\u{2192}".as_bytes(), b"<"]
        .iter()
        .any(|arrow| text.ends_with(arrow));
    let start = left.trim_ascii();
    is_arrow && (start.len() <= 4 || contains(left, b"://") || contains(left, b" /"))
}

/// `a 503 response`, `too many 503 error responses`, `500 error`.
fn names_response(left: &Words<'_>, number: &Number<'_>) -> bool {
    let right = Words(
        number.right[..number.right.len().min(48)]
            .split(|byte| !byte.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(3)
            .collect(),
    );
    let is = |index: usize, word: &str| {
        right.0.get(index).is_some_and(|it| it.eq_ignore_ascii_case(word.as_bytes()))
    };
    let is_near = number.right.iter().take_while(|byte| !byte.is_ascii_alphanumeric()).count() <= 2;
    let article = left
        .0
        .first()
        .is_some_and(|word| has("a an the many got with http unexpected received by", word));
    is_near
        && (is(0, "response")
            || is(0, "status")
            || is(0, "error") && (!is(1, "in") || article)
            || is(0, "error") && is(1, "responses")
            || is(0, "http") && (is(1, "error") || is(1, "response"))
            || (is(0, "from") || is(0, "returned")) && article)
}

/// `(403)`, `[404]` and `'502'`: alone in brackets.
fn is_enclosed(number: &Number<'_>) -> bool {
    let is_pair = matches!(
        (number.left.last(), number.right.first()),
        (Some(b'('), Some(b')')) | (Some(b'['), Some(b']'))
    );
    // `sshd[404]` is a process.
    let before = number.left.len().checked_sub(2).and_then(|index| number.left.get(index));
    is_pair && !before.is_some_and(u8::is_ascii_alphanumeric)
}

/// `HttpError: Bad credentials - 401`.
fn is_last(number: &Number<'_>) -> bool {
    number.left.ends_with(b" - ") && number.right.trim_ascii().is_empty()
}

/// `| 404 |` in a line with a method.
fn is_column(number: &Number<'_>, line: &[u8]) -> bool {
    let is_between = number.left.trim_ascii_end().ends_with(b"|")
        && number.right.trim_ascii_start().starts_with(b"|");
    is_between && line.split(|byte| !byte.is_ascii_uppercase()).any(is_method)
}

/// `HttpError`, `ApiException`: the class of an exception that is about a response.
fn is_exception(word: &[u8]) -> bool {
    let lower = word.to_ascii_lowercase();
    let is_class = lower.ends_with(b"error") || lower.ends_with(b"exception");
    let parts = "http status response transport api client server request fetch notfound unauthorized forbidden web";
    is_class && parts.split(' ').any(|part| contains(&lower, part.as_bytes()))
}

/// `550 5.4.1` of SMTP, `404 (42000)` of SQL.
fn is_of_other_protocol(right: &[u8]) -> bool {
    let is_digit = |index: usize| right.get(index).is_some_and(u8::is_ascii_digit);
    let is = |index: usize, byte: u8| right.get(index) == Some(&byte);
    let is_enhanced =
        is(0, b' ') && is_digit(1) && is(2, b'.') && is_digit(3) && is(4, b'.') && is_digit(5);
    let is_sql = is(0, b' ') && is(1, b'(') && is(7, b')') && is_digit(4) && is_digit(6);
    is_enhanced || is_sql
}

/// Whether a line has a word about HTTP.
fn speaks_of_http(line: &[u8]) -> bool {
    [
        &b"http"[..],
        b"response",
        b"request",
        b"status",
        b"url",
        b"forbidden",
        b"unauthorized",
        b"operation",
        b"api",
        b"web",
        b"health check",
    ]
    .iter()
    .any(|word| contains(line, word))
}

/// `404 packets`, `500 ms`: whether the word after the number makes it a quantity.
fn is_counted(right: &[u8]) -> bool {
    let Some(rest) = right.strip_prefix(b" ") else { return false };
    let word = rest.split(|byte| !byte.is_ascii_alphanumeric()).next().unwrap_or_default();
    let is_word = word.first().is_some_and(u8::is_ascii_lowercase)
        || has("MB KB GB MiB KiB EUR USD GBP", word);
    is_word && !has(FOLLOWERS, word) && !rest[word.len()..].starts_with(b":")
}

/// Whether the first 8 KiB of a line contain a text, in any case. The text is given in lower case.
pub(super) fn contains(line: &[u8], lower: &[u8]) -> bool {
    let line = &line[..line.len().min(8 * 1024)];
    let Some(&first) = lower.first() else { return false };
    let mut places = memchr::memchr2_iter(first, first.to_ascii_uppercase(), line);
    places.any(|place| {
        line.get(place..place + lower.len()).is_some_and(|text| text.eq_ignore_ascii_case(lower))
    })
}
