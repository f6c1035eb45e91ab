//! Convex: the code for a function that threw.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Convex",
    aliases: &["convex.dev", "convexhttpclient"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 560,
            phrase: "Function Failed",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Convex",
                product: "Convex HTTP API",
                tell: "JSON with `\"status\": \"error\"`, `errorMessage` and `logLines`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Convex client, src/browser/http_client.ts",
                url: "https://github.com/get-convex/convex-js/blob/main/src/browser/http_client.ts",
            },
            summary: "Your Convex function threw an error; Convex itself works, and the body has the message.",
            meaning: "Convex's clients reserve 560 (`STATUS_CODE_UDF_FAILED`) for a query, mutation or \
                    action that threw, so that they can tell your code's error from a fault of the \
                    platform. They read the body of a 560 like that of a 200 and take any other 5xx as a \
                    fault of the backend. Today's open-source backend answers 200 with `\"status\": \
                    \"error\"` instead, so check `status` in the body, not only the code.",
            causes: &[
                "The function threw: `ConvexError`, a failed validator of its arguments, a missing document.",
                "The function ran over a limit, such as too many documents read in one transaction.",
            ],
            client: &[
                "Read `errorMessage` and, for a `ConvexError`, `errorData` in the body.",
                "Don't retry blindly: the same arguments usually throw again.",
            ],
            server: &[
                "Open the deployment's logs in the dashboard (or `npx convex logs`) and look for the failed call.",
                "Throw `ConvexError` for expected failures: production hides the text of other errors from clients.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "after a fix in the function or its arguments",
            },
            redirect: None,
            formerly: &[],
            aliases: &["UDF Failed"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 500,
                    difference: "500: the platform failed and a retry is sensible; 560: your function threw.",
                },
                Related {
                    code: 503,
                    difference: "503: the backend is overloaded; 560: the function ran and failed.",
                },
                Related {
                    code: 400,
                    difference: "400: the request was malformed before any function ran.",
                },
            ],
            keywords: &[
                "status_code_udf_failed", "convex 560", "convex function error",
                "convex udf failed", "convexhttpclient error", "convexerror",
                "convex http api error",
            ],
        }],
    ),
};
