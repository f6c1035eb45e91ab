//! Status codes of gRPC, which travel in `grpc-status` while the HTTP status is 200.
//!
//! All 17 codes are here. The statuses are those that `google.rpc.Code` names and grpc-gateway
//! sends for them. Plain words need the name gRPC beside them.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "grpc-code",
    title: "gRPC status codes",
    vendor: "gRPC",
    product: "gRPC",
    shown_in: "the trailer or header `grpc-status`, `code = Unavailable` in messages of grpc-go, `status` in JSON errors of Google APIs",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Google APIs, google/rpc/code.proto",
        url: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "OK",
        spellings: &["grpc 0", "grpc-status: 0", "grpc-status 0", "Ok", "code = Ok", "code = OK"],
        statuses: &[200],
        name: "Success",
        says: "The call succeeded.",
        check: &[
            "If the client failed nevertheless, look at its handling of the response, and at trailers that a proxy dropped.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "CANCELLED",
        spellings: &[
            "grpc 1", "grpc-status: 1", "grpc-status 1", "Cancelled", "code = Cancelled",
            "Canceled", "code = Canceled",
        ],
        statuses: &[499],
        name: "Cancelled",
        says: "The call was cancelled, mostly by the client: it went away, or the context of its own caller ended.",
        check: &[
            "Look for the caller whose context or deadline ended first; the server is seldom at fault.",
            "In a server handler, check that you don't use the context of a finished request for background work.",
        ],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UNKNOWN",
        spellings: &["grpc 2", "grpc-status: 2", "grpc-status 2", "Unknown", "code = Unknown"],
        statuses: &[500],
        name: "Unknown error",
        says: "The server failed without a gRPC status of its own, mostly by an exception or a plain error that the handler returned.",
        check: &[
            "Read the server log for the exception.",
            "Return errors with a status: `status.Errorf(codes.X, ...)`, `StatusException`.",
            "If the text mentions an HTTP status, a proxy answered instead of the server.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "INVALID_ARGUMENT",
        spellings: &[
            "grpc 3", "grpc-status: 3", "grpc-status 3", "InvalidArgument",
            "code = InvalidArgument",
        ],
        statuses: &[400],
        name: "Invalid argument",
        says: "The client sent an argument that is wrong whatever the state of the system.",
        check: &[
            "Read the message and `BadRequest.field_violations` in the details.",
            "Check the request against the proto that the server uses.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "DEADLINE_EXCEEDED",
        spellings: &[
            "grpc 4", "grpc-status: 4", "grpc-status 4", "DeadlineExceeded",
            "code = DeadlineExceeded",
        ],
        statuses: &[504],
        name: "Deadline exceeded",
        says: "The deadline of the client passed before the call ended; the server may have finished the work nevertheless.",
        check: &[
            "Compare the deadline of the client with the time the server takes; deadlines pass from hop to hop.",
            "Check that the address is reachable: a connect that hangs ends here too.",
            "Retry only calls that may run twice.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "NOT_FOUND",
        spellings: &["grpc 5", "grpc-status: 5", "grpc-status 5", "NotFound", "code = NotFound"],
        statuses: &[404],
        name: "Not found",
        says: "The thing that the client asked for does not exist, or is hidden from it.",
        check: &[
            "Check the resource name in the request, letter by letter.",
            "Check project, tenant or namespace, and the rights of the caller.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ALREADY_EXISTS",
        spellings: &[
            "grpc 6", "grpc-status: 6", "grpc-status 6", "AlreadyExists", "code = AlreadyExists",
        ],
        statuses: &[409],
        name: "Already exists",
        says: "The client wants to create something that exists already.",
        check: &["Read the existing one; after a retry it may be your own.", "Choose another id."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "PERMISSION_DENIED",
        spellings: &[
            "grpc 7", "grpc-status: 7", "grpc-status 7", "PermissionDenied",
            "code = PermissionDenied",
        ],
        statuses: &[403],
        name: "Permission denied",
        says: "The server knows who the client is, and the client lacks the right to this call.",
        check: &[
            "Read the message: it mostly names the permission.",
            "Check the roles of the account that the client really uses.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "RESOURCE_EXHAUSTED",
        spellings: &[
            "grpc 8", "grpc-status: 8", "grpc-status 8", "ResourceExhausted",
            "code = ResourceExhausted",
        ],
        statuses: &[429],
        name: "Resource exhausted",
        says: "A quota is used up, a rate limit reached, or a message is larger than client or server accept.",
        check: &[
            "Text `larger than max`: raise the receive limit (4 MB unless changed) or send less.",
            "For a quota, back off and retry, and look at the quota page.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "FAILED_PRECONDITION",
        spellings: &[
            "grpc 9", "grpc-status: 9", "grpc-status 9", "FailedPrecondition",
            "code = FailedPrecondition",
        ],
        statuses: &[400],
        name: "Failed precondition",
        says: "The system is not in the state that the call needs, for instance a folder that is not empty.",
        check: &[
            "Read the message and `PreconditionFailure` in the details, and bring about the state.",
            "Don't retry before that. The HTTP status is 400, not 412.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "ABORTED",
        spellings: &["grpc 10", "grpc-status: 10", "grpc-status 10", "Aborted", "code = Aborted"],
        statuses: &[409],
        name: "Aborted",
        says: "The client's call lost against another one that changed the same data, in a transaction or version check.",
        check: &["Repeat the whole sequence of read, change and write, with backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "OUT_OF_RANGE",
        spellings: &[
            "grpc 11", "grpc-status: 11", "grpc-status 11", "OutOfRange", "code = OutOfRange",
        ],
        statuses: &[400],
        name: "Out of range",
        says: "The client went past the end of the data, for instance with an offset or page.",
        check: &["Stop iterating there, or read the current size."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "UNIMPLEMENTED",
        spellings: &[
            "grpc 12", "grpc-status: 12", "grpc-status 12", "Unimplemented", "code = Unimplemented",
        ],
        statuses: &[501],
        name: "Not implemented",
        says: "The server does not have this method: the name is wrong, its version is older, or the call reached another server.",
        check: &[
            "List what it has: `grpcurl HOST:PORT list`.",
            "Compare package, service and method in client and server.",
            "A proxy that answers 404 shows up as this too: check its routes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "INTERNAL",
        spellings: &["grpc 13", "grpc-status: 13", "grpc-status 13", "Internal", "code = Internal"],
        statuses: &[500],
        name: "Internal error",
        says: "Something in the server or in the protocol broke: a bug, or a proxy that damages the HTTP/2 stream.",
        check: &[
            "Read the server log.",
            "Texts about `RST_STREAM`, `compression` or `unexpected EOF`: look at proxies between client and server.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "UNAVAILABLE",
        spellings: &[
            "grpc 14", "grpc-status: 14", "grpc-status 14", "Unavailable", "code = Unavailable",
        ],
        statuses: &[503],
        name: "Unavailable",
        says: "The client could not reach the server, or the connection broke: the server is down, restarting, or the proxy has no backend.",
        check: &[
            "Read the text: `connection refused`, `no such host`, `transport is closing` and `TLS` point to different faults.",
            "Retry with backoff; with retries on in the service config gRPC does it itself.",
            "A proxy that answers 502, 503, 504 or 429 shows up as this too.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "DATA_LOSS",
        spellings: &["grpc 15", "grpc-status: 15", "grpc-status 15", "DataLoss", "code = DataLoss"],
        statuses: &[500],
        name: "Data loss",
        says: "The server found that data is lost or damaged for good.",
        check: &["Read the server log, and check storage and backups."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "UNAUTHENTICATED",
        spellings: &[
            "grpc 16", "grpc-status: 16", "grpc-status 16", "Unauthenticated",
            "code = Unauthenticated",
        ],
        statuses: &[401],
        name: "Unauthenticated",
        says: "The client sent no valid credentials.",
        check: &[
            "Check that the metadata key `authorization` reaches the server: proxies drop it, and plaintext channels don't send call credentials.",
            "Fetch a fresh token.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
];
