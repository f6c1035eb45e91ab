//! Google: the codes of its resumable uploads and of its mapping from gRPC.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Google",
    aliases: &[
        "google apis", "googleapis", "google cloud", "gcp", "google cloud storage", "gcs",
        "google drive", "youtube", "gemini", "vertex ai", "grpc-gateway",
    ],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 308,
                phrase: "Resume Incomplete",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Google",
                    product: "Google resumable uploads",
                    tell: "a 308 without `Location` that answers a PUT to an upload URL of googleapis.com",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "google-api-core, google/api_core/exceptions.py",
                    url: "https://github.com/googleapis/google-cloud-python/blob/main/packages/google-api-core/google/api_core/exceptions.py",
                },
                summary: "Not a redirect: Google has stored part of your upload and waits for the rest.",
                meaning: "In a resumable upload to Cloud Storage, Drive or YouTube every chunk but \
                    the last is answered with 308, and `Range` says how much is stored. Google \
                    used the number before it was registered for Permanent Redirect, so a few HTTP \
                    libraries take it for a redirect and then miss the `Location`. The upload is \
                    done at 200 or 201.",
                causes: &[
                    "A chunk arrived and more are due: normal progress.",
                    "You asked how far it got, by an empty PUT with `Content-Range: bytes */SIZE`.",
                    "Trouble: the connection broke, so less was stored than you sent.",
                    "Trouble: your library follows 308 itself and fails on the missing `Location` (httplib2: `RedirectMissingLocation`).",
                ],
                client: &[
                    "Continue at N+1 after `Range: bytes=0-N`, whatever you believe you sent; without `Range` start at 0.",
                    "`Redirected but the response is missing a Location`: give httplib2 `http.redirect_codes -= {308}`, as `build_http()` does.",
                    "Make every chunk but the last a multiple of 256 KiB (262144 bytes).",
                    "Or send `X-GUploader-No-308: yes` and get a 200 with `X-HTTP-Status-Code-Override: 308`.",
                ],
                server: &[
                    "In a fake or a proxy of this API pass 308 and `Range` through untouched, and add no `Location`.",
                    "For an upload protocol of your own use 104 and the IETF's draft, or tus, not a 308.",
                ],
                headers: &[
                    Header {
                        name: "Range",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "`bytes=0-N`: what is stored, N included; absent while nothing is",
                    },
                    Header {
                        name: "X-HTTP-Status-Code-Override",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "`308` on a 200: the same message for clients that asked for no 308",
                    },
                    Header {
                        name: "Content-Range",
                        message: Message::Request,
                        requirement: Requirement::May,
                        tells: "which bytes this chunk holds, or `bytes */SIZE` to ask for the state",
                    },
                    Header {
                        name: "X-GUploader-No-308",
                        message: Message::Request,
                        requirement: Requirement::May,
                        tells: "`yes`: send no 308, because this library would follow it",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "send the next bytes, not the same ones again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 301,
                        difference: "301 gives a new address; this 308 has none to give.",
                    },
                    Related {
                        code: 206,
                        difference: "206 sends you a part; this 308 has received one from you.",
                    },
                    Related {
                        code: 104,
                        difference: "104 is the IETF draft's interim report on an upload; Google's 308 is a final response to each chunk.",
                    },
                ],
                keywords: &[
                    "google resume incomplete",
                    "google resumable upload incomplete",
                    "google drive upload incomplete",
                    "google upload unfinished",
                    "resumable upload",
                    "chunked upload",
                    "resume upload",
                    "upload session",
                    "content-range bytes */",
                    "redirected but the response is missing a location: header",
                    "youtube upload 308",
                    "drive upload 308",
                    "gcs upload 308",
                    "256 kib chunk",
                    "upload stuck at 308",
                    "the upload is incomplete, send the next chunk",
                    "resumeincomplete exception",
                    "uploadtype=resumable",
                    "upload_id",
                    "redirectmissinglocation",
                    "x-guploader-no-308",
                    "x-http-status-code-override",
                    "next_chunk",
                    "mediafileupload",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Google",
                    product: "Google APIs and gRPC gateways",
                    tell: "a JSON error with `\"status\": \"CANCELLED\"`, or with `\"code\": 1` from grpc-gateway",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "googleapis, google/rpc/code.proto",
                    url: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
                },
                summary: "gRPC's `CANCELLED` as an HTTP status: somebody called the operation off.",
                meaning: "`google.rpc.Code` maps `CANCELLED`, the operation was cancelled, to 499, \
                    with nginx's name for it. Google's APIs, grpc-gateway and Envoy's JSON \
                    transcoder follow that table. Usually the caller itself hung up and nobody \
                    reads the answer; you do receive it when a service or a job behind the API was \
                    called off. A deadline that ran out is `DEADLINE_EXCEEDED`, 504.",
                causes: &[
                    "The caller canceled its context or closed the connection before the call was done.",
                    "A service in the middle canceled its own calls because one of them had failed.",
                    "You canceled a resumable upload to Cloud Storage: DELETE on its session URI is answered with 499.",
                    "Gemini and Vertex AI: the client went away while the answer was being generated.",
                    "A long-running operation was canceled: its `error` then has code 1, usually inside a 200.",
                ],
                client: &[
                    "Look for your own cancel: a deferred `cancel()` in Go, an `AbortController`, a timeout of the SDK.",
                    "If the call was a write, it may be done all the same: read before you repeat it.",
                    "After the DELETE of an upload session take 499 for success; for a new try start a new session.",
                ],
                server: &[
                    "Log `ctx.Err()`: `context canceled` is the caller, `context deadline exceeded` is your own limit (504).",
                    "Keep 499 out of the error rate that pages people: the service did not fail.",
                    "A grpc-gateway that sends 408 for `CANCELLED` is older than v2.13; since then it follows the table.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only if it wasn't canceled on purpose, and with a longer timeout",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc { codes: &["CANCELLED"], client: None },
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is `DEADLINE_EXCEEDED`: time ran out; 499 is `CANCELLED`: somebody gave up.",
                    },
                    Related {
                        code: 408,
                        difference: "408 is a server that waited for the request; older gateways sent it for `CANCELLED` too.",
                    },
                    Related {
                        code: 409,
                        difference: "With 409 (`ABORTED`) the call lost to another one; with 499 (`CANCELLED`) it was called off.",
                    },
                ],
                keywords: &[
                    "google client closed request",
                    "grpc call canceled by caller",
                    "rpc canceled",
                    "grpc cancelled",
                    "context canceled",
                    "1 cancelled",
                    "the operation was cancelled",
                    "call canceled",
                    "gemini 499",
                    "vertex ai cancelled",
                    "grpc-gateway 499",
                    "cancel resumable upload",
                    "rpc error: code = canceled desc = context canceled",
                    "operation was canceled by the caller",
                    "the operation was canceled, typically by the caller",
                    "status_code.cancelled",
                    "grpc_json_transcoder",
                    "cancelled exception",
                ],
            },
        ],
    ),
};
