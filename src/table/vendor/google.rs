//! Google: the codes of its resumable uploads and of its mapping from gRPC.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

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
            Status {
                code: 308,
                phrase: "Resume Incomplete",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Google",
                    product: "Google resumable uploads",
                    tell: "a 308 without Location that answers a PUT to an upload URL of googleapis.com",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "google-api-core, google/api_core/exceptions.py",
                    url: "https://github.com/googleapis/python-api-core/blob/main/google/api_core/exceptions.py",
                },
                summary: "Not a redirect: Google has stored part of your upload and waits for the rest.",
                meaning: "In a resumable upload to Cloud Storage, Drive or YouTube every chunk \
                    but the last is answered with 308, and Range says how far the stored part \
                    goes. Google used the number before it was registered for Permanent \
                    Redirect, so HTTP libraries take it for a redirect and then miss the \
                    Location. The upload is done at 200 or 201.",
                causes: &[
                    "A chunk arrived and more are due: normal progress.",
                    "You asked how far it got, by an empty PUT with Content-Range: bytes */SIZE.",
                    "Trouble: your library follows 308 by itself and stumbles over the missing Location.",
                    "Trouble: the connection broke, so less was stored than you sent.",
                ],
                client: &[
                    "Go on at N+1 after Range: bytes=0-N, whatever you believe to have sent; no Range means start at 0.",
                    "Redirected but the response is missing a Location: take 308 out of httplib2's redirect_codes.",
                    "Or send X-GUploader-No-308: yes and get a 200 with X-HTTP-Status-Code-Override: 308.",
                    "Make chunks a multiple of 256 KiB (262144 bytes), all but the last.",
                ],
                server: &[
                    "In a fake or a proxy of this API pass 308 and Range through untouched, and add no Location.",
                    "For an upload protocol of your own use 104 and the IETF's draft, or tus, not a 308.",
                ],
                headers: &[
                    Field {
                        name: "Range",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "bytes=0-N: what is stored, N included; absent while nothing is",
                    },
                    Field {
                        name: "X-HTTP-Status-Code-Override",
                        message: Message::Response,
                        requirement: Requirement::May,
                        tells: "308 on a 200: the same news for clients that asked for no 308",
                    },
                    Field {
                        name: "Content-Range",
                        message: Message::Request,
                        requirement: Requirement::May,
                        tells: "which bytes this chunk holds, or bytes */SIZE to ask for the state",
                    },
                    Field {
                        name: "X-GUploader-No-308",
                        message: Message::Request,
                        requirement: Requirement::May,
                        tells: "yes: spare me the 308, my library would follow it",
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
                        code: 104,
                        difference: "104 is the IETF draft's interim report on an upload; Google's 308 is a final response to each chunk.",
                    },
                    Related {
                        code: 206,
                        difference: "206 sends you a part; this 308 has received one from you.",
                    },
                    Related {
                        code: 301,
                        difference: "301 gives a new address; this 308 has none to give.",
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
            Status {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Google",
                    product: "Google APIs and gRPC gateways",
                    tell: "a JSON error with status CANCELLED, or with code 1 from grpc-gateway",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "googleapis, google/rpc/code.proto",
                    url: "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto",
                },
                summary: "gRPC's CANCELLED in HTTP clothes: somebody called the operation off.",
                meaning: "google.rpc.Code maps CANCELLED, the operation was cancelled, to 499, \
                    with nginx's name for it. Google's APIs, grpc-gateway and Envoy's JSON \
                    transcoder follow that table. Usually the caller itself hung up, and nobody \
                    reads the answer; you do receive it when a service or a job behind the API \
                    was called off. A deadline that ran out is DEADLINE_EXCEEDED, 504.",
                causes: &[
                    "The caller canceled its context or closed the connection before the call was done.",
                    "A service in the middle canceled its own calls because one of them had failed.",
                    "A long-running operation was canceled by its cancel method.",
                    "You canceled a resumable upload to Cloud Storage: DELETE on its session URI is answered with 499.",
                    "Gemini and Vertex AI: the client went away while the answer was being made.",
                ],
                client: &[
                    "Look for your own cancel: a deferred cancel() in Go, an AbortController, a timeout of the SDK.",
                    "Did the call change something? It may be done all the same: read before you repeat it.",
                    "After the DELETE of an upload session take 499 for success; for a new try start a new session.",
                ],
                server: &[
                    "Log ctx.Err(): context canceled is the caller, context deadline exceeded your own limit (504).",
                    "Keep 499 out of the error rate that wakes people: it is no failure of the service.",
                    "A grpc-gateway that sends 408 for CANCELLED is older than v2.13: since then it follows the table.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only if the cancelling wasn't meant, and with a longer patience",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc { codes: &["CANCELLED"], client: None },
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is DEADLINE_EXCEEDED: time ran out; 499 is CANCELLED: somebody gave up.",
                    },
                    Related {
                        code: 408,
                        difference: "408 is a server that waited for the request; older gateways sent it for CANCELLED too.",
                    },
                    Related {
                        code: 409,
                        difference: "With 409 (ABORTED) the call lost to another one; with 499 (CANCELLED) it was called off.",
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
