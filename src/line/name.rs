//! Statuses that a line names without their number: `status code Unauthorized`,
//! `Not Found: /favicon.ico`, `NotFoundHttpException`, `HttpClientErrorException$NotFound`.

use super::phrase::{ends_with, starts_with};
use crate::table;
use crate::table::entry::{Class, Entry, Standing};

/// Texts that are followed by the name of a status, in lower case.
const LABELS: [&str; 8] = [
    "status code ", "statuscode: ", "statuscode=", "status_code=", "http status ", "http error: ",
    "status: ", "response status: ",
];

/// Messages that imply a status, whichever program writes them, and that are in no vocabulary.
const MESSAGES: [(&[u8], u16); 9] = [
    (b"\" is invalid: spec", 422),
    (b"\" is invalid: metadata", 422),
    (b"http: proxy error: ", 502),
    (b"net/http: request body too large", 413),
    (b"request entity too large", 413),
    (b"You must be logged in to the server", 401),
    (b"unauthorized: authentication required", 401),
    (b"no healthy upstream", 503),
    (b"404 page not found", 404),
];

/// Exceptions that imply a status without having its name.
const EXCEPTIONS: &str = "\
TokenMismatchException 419
ThrottleRequestsException 429
MaintenanceModeException 503
InvalidAuthenticityToken 422
ActionController::RoutingError 404
ActionController::ParameterMissing 400
ActiveRecord::RecordNotFound 404
AccessDeniedHttpException 403
DisallowedHost 400
PayloadTooLargeError 413
MaxUploadSizeExceededException 413
HttpRequestMethodNotSupportedException 405
HttpMediaTypeNotSupportedException 415
HttpMediaTypeNotAcceptableException 406
HttpMessageNotReadableException 400
MethodArgumentNotValidException 400
NoHandlerFoundException 404
NoResourceFoundException 404
";

/// The length of the shortest of them.
const SHORTEST_EXCEPTION: usize = "DisallowedHost".len();

/// Prefixes by which an exception is about HTTP.
const PREFIXES: [&str; 4] = ["Http", "HTTP", "Feign", "$"];

/// The status that a line names.
pub(super) fn named(line: &[u8]) -> Option<&'static Entry> {
    after_label(line)
        .or_else(|| before_path(line))
        .or_else(|| exception(line))
        .or_else(|| message(line))
}

/// The entries that such a name may stand for: the registered failures.
fn failures() -> impl Iterator<Item = &'static Entry> {
    let is_failure =
        |entry: &&Entry| matches!(entry.class(), Some(Class::ClientError | Class::ServerError));
    table::ENTRIES.iter().filter(|entry| entry.standing == Standing::Registered).filter(is_failure)
}

fn after_label(line: &[u8]) -> Option<&'static Entry> {
    let line = &line[..line.len().min(4096)];
    let lower = line.to_ascii_lowercase();
    LABELS.iter().find_map(|label| {
        let place = memchr::memmem::find(&lower, label.as_bytes())?;
        let rest = &line[place + label.len()..];
        if !rest.trim_ascii_start().first()?.is_ascii_uppercase() {
            return None;
        }
        failures().find(|entry| starts_with(rest, &entry.phrase))
    })
}

fn message(line: &[u8]) -> Option<&'static Entry> {
    let is_there = |(text, _): &&(&[u8], u16)| memchr::memmem::find(line, text).is_some();
    let (_, code) = MESSAGES.iter().find(is_there)?;
    table::by_code(*code).next()
}

/// Django's `Not Found: /favicon.ico`, `Method Not Allowed (GET): /x`.
fn before_path(line: &[u8]) -> Option<&'static Entry> {
    let place = memchr::memmem::find(line, b": /")?;
    let mut left = &line[..place];
    if left.ends_with(b")") {
        left = &left[..left.iter().rposition(|&byte| byte == b'(')?];
    }
    let left = left.trim_ascii_end();
    failures().find(|entry| ends_with(left, &entry.phrase).is_some())
}

/// The class of an exception: `HttpClientErrorException$NotFound`, `NotFoundHttpException`.
fn exception(line: &[u8]) -> Option<&'static Entry> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b':' || *byte == b'$';
    let words = line.split(|byte| !is_part(byte)).take(64);
    words.filter_map(|word| str::from_utf8(word).ok()).find_map(|word| {
        let word = word.trim_matches(':');
        known_exception(word).or_else(|| of_class(word))
    })
}

fn known_exception(word: &str) -> Option<&'static Entry> {
    if word.len() < SHORTEST_EXCEPTION {
        return None;
    }
    let mut exceptions = EXCEPTIONS.lines().filter_map(|line| line.split_once(' '));
    let (_, code) = exceptions.find(|(name, _)| word.ends_with(name))?;
    table::by_code(code.parse().ok()?).next()
}

fn of_class(word: &str) -> Option<&'static Entry> {
    if let Some((_, name)) = word.split_once('$') {
        return word.contains("Exception").then(|| by_constant(name)).flatten();
    }
    if let Some(stem) = word.strip_suffix("Exception").filter(|stem| stem.len() >= 8) {
        // These mean the caller's own timeout, and code that is not written yet: no response.
        let is_own = stem.contains("Timeout") || stem == "NotImplemented";
        if let Some(entry) = by_constant(stem).filter(|_| !is_own) {
            return Some(entry);
        }
    }
    let stem = word.strip_suffix("Exception").or_else(|| word.strip_suffix("Error"))?;
    let stem = stem
        .strip_suffix("Http")
        .or_else(|| PREFIXES.iter().find_map(|it| stem.strip_prefix(it)))?;
    by_constant(stem)
}

fn by_constant(name: &str) -> Option<&'static Entry> {
    if name.len() < 4 {
        return None;
    }
    failures().find(|entry| {
        let phrase = entry.phrase.bytes().filter(u8::is_ascii_alphanumeric);
        phrase
            .map(|byte| byte.to_ascii_lowercase())
            .eq(name.bytes().map(|byte| byte.to_ascii_lowercase()))
    })
}
