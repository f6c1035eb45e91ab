//! Vercel: the code of its edge for oversized header fields.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Vercel",
    aliases: &["vercel edge", "now.sh"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 494,
            phrase: "Request Header Too Large",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Vercel",
                product: "Vercel",
                tell: "a page 494: REQUEST_HEADER_TOO_LARGE with an ID such as fra1::…; server: Vercel, x-vercel-error",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Vercel Docs, REQUEST_HEADER_TOO_LARGE",
                url: "https://vercel.com/docs/errors/REQUEST_HEADER_TOO_LARGE",
            },
            summary: "Your cookies or other header fields outgrew Vercel's limit: 16 KB each, 32 KB in all.",
            meaning: "Vercel refuses the request when one field is over 16 KB or all together, \
                names included, are over 32 KB. Its documents name the error and the limits; the \
                number is the one on the page that visitors see. Unlike nginx, from where it \
                comes, Vercel really sends it. The registered code is 431.",
            causes: &[
                "A session cookie with the whole user in it: Supabase user_metadata, an avatar as data: URI, a NextAuth JWT.",
                "Leftover cookie chunks (.0, .1, .2 …) of an older session beside the new ones.",
                "Many subdomains or analytics scripts that set cookies on the parent domain.",
            ],
            client: &[
                "Delete the cookies of this site and sign in again; if it comes back at once, the new cookie itself is too big.",
                "In the network panel sort the request cookies by size.",
            ],
            server: &[
                "Keep only an identifier in the cookie, and the session in a database or a key-value store.",
                "Have middleware expire old chunks with Set-Cookie and Max-Age=0, on the domain and path they were set with.",
                "No setting for the limit was found in the documents: the cookies have to shrink.",
            ],
            headers: &[
                Field {
                    name: "Cookie",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "nearly always the field that is too large",
                },
                Field {
                    name: "x-vercel-id",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the region and ID of this request for the logs",
                },
                Field {
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
                    difference: "431 is the registered code for fields that are too large.",
                },
                Related {
                    code: 413,
                    difference: "413 is for content that is too large; on Vercel FUNCTION_PAYLOAD_TOO_LARGE.",
                },
                Related {
                    code: 414,
                    difference: "414 is for an address that is too long; on Vercel URL_TOO_LONG.",
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
