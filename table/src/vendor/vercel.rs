//! Vercel: the code of its edge for oversized header fields.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Vercel",
    aliases: &["vercel edge", "now.sh"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 494,
            phrase: "Request Header Too Large",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Vercel",
                product: "Vercel",
                tell: "a page `494: REQUEST_HEADER_TOO_LARGE` with an ID such as `fra1::…`; headers `server: Vercel` and `x-vercel-error`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Vercel's 494 page, as reported in plastic-labs/honcho issue 439",
                url: "https://github.com/plastic-labs/honcho/issues/439",
            },
            summary: "Your cookies or other headers exceed Vercel's limit: 16 KB each, 32 KB in all.",
            meaning: "Vercel refuses the request when one header is over 16 KB, or all headers \
                together, names included, are over 32 KB. Its documents describe this as \
                `REQUEST_HEADER_TOO_LARGE`, without a number; 494 is what its error page shows. \
                nginx, where the number comes from, sends a 400 instead. The registered code is \
                431.",
            causes: &[
                "The session cookie holds the whole user: Supabase `user_metadata`, an avatar as `data:` URI, a large NextAuth JWT.",
                "Cookie chunks (`.0`, `.1`, `.2` …) of an older session are left beside the new ones.",
                "Many subdomains or analytics scripts set cookies on the parent domain.",
            ],
            client: &[
                "Delete this site's cookies and sign in again; if it comes back at once, the new cookie itself is too big.",
                "Sort the request cookies by size in the browser's network panel.",
            ],
            server: &[
                "Keep only an ID in the cookie, and the session in a database or a key-value store.",
                "Let middleware expire old chunks while requests still get through: `Set-Cookie`, `Max-Age=0`, their original domain and path.",
                "Shrink the cookies: Vercel documents no setting for the limit.",
            ],
            headers: &[
                Header {
                    name: "Cookie",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "nearly always the header that is too large",
                },
                Header {
                    name: "x-vercel-id",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the region and ID of this request for the logs",
                },
                Header {
                    name: "x-vercel-error",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the name of the error: REQUEST_HEADER_TOO_LARGE",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "once the cookies are smaller",
            },
            redirect: None,
            formerly: &[],
            aliases: &["REQUEST_HEADER_TOO_LARGE"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 431,
                    difference: "431 is the registered code for headers that are too large.",
                },
                Related {
                    code: 413,
                    difference: "413 is for a body that is too large; on Vercel `FUNCTION_PAYLOAD_TOO_LARGE`.",
                },
                Related {
                    code: 414,
                    difference: "414 is for a URL that is too long; on Vercel `URL_TOO_LONG`.",
                },
            ],
            keywords: &[
                "vercel header too large", "vercel cookies too large",
                "vercel request header too large", "vercel 494", "next-auth cookie too large",
                "authjs session-token chunks", "supabase cookie too large", "16kb header limit",
                "jwt cookie too big next.js", "cookie chunking", "user_metadata too large",
                "request_header_too_large", "sb-auth-token.0",
            ],
        }],
    ),
};
