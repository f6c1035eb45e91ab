//! Rust: the crate `http`.

use http::StatusCode;
use httpstatus::table::entry::Class;

use super::{constants, explained_exactly, phrases};

/// The names, and what the compiler knows each of them to be.
macro_rules! names {
    ($($name:ident)*) => {
        [$((StatusCode::$name, concat!("StatusCode::", stringify!($name)))),*]
    };
}

#[rustfmt::skip]
const NAMES: [(StatusCode, &str); 62] = names![
    CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS
    OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT
    MULTI_STATUS ALREADY_REPORTED IM_USED
    MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT
    PERMANENT_REDIRECT
    BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE
    PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED
    PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED
    IM_A_TEAPOT MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY
    UPGRADE_REQUIRED PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE
    UNAVAILABLE_FOR_LEGAL_REASONS
    INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
    HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED
    NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED
];

/// Every code that the crate has a phrase for.
fn all() -> Vec<(u16, &'static str)> {
    (100..1000)
        .filter_map(|code| Some((code, StatusCode::from_u16(code).ok()?.canonical_reason()?)))
        .collect()
}

#[test]
fn phrases_and_constants_are_the_ones_of_the_crate_http() {
    let codes: Vec<u16> = NAMES.iter().map(|(code, _)| code.as_u16()).collect();
    let known: Vec<u16> = all().into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, known, "the crate has a constant that the list above lacks");
    let mut differences = phrases(all());
    differences
        .extend(constants(|names| names.rust, NAMES.map(|(code, name)| (code.as_u16(), name))));
    explained_exactly("Rust http", &differences);
}

#[test]
fn classes_are_the_ones_of_the_crate_http() {
    for code in 100..1000 {
        let status = StatusCode::from_u16(code).expect("three digits");
        let class = if status.is_informational() {
            Some(Class::Informational)
        } else if status.is_success() {
            Some(Class::Successful)
        } else if status.is_redirection() {
            Some(Class::Redirection)
        } else if status.is_client_error() {
            Some(Class::ClientError)
        } else if status.is_server_error() {
            Some(Class::ServerError)
        } else {
            None
        };
        assert_eq!(Class::of(code), class, "{code}");
    }
}
