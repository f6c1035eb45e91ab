//! OpenStreetMap: the code for too much map data.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "OpenStreetMap",
    aliases: &["osm", "cgimap", "openstreetmap api"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 509,
            phrase: "Bandwidth Limit Exceeded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "OpenStreetMap",
                product: "OpenStreetMap API (cgimap)",
                tell: "the body and the `Error` header say `You have downloaded too much data. Please try again in N seconds.`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "openstreetmap-cgimap, src/http.cpp",
                url: "https://github.com/zerebubuth/openstreetmap-cgimap/blob/master/src/http.cpp",
            },
            summary: "You downloaded map data faster than allowed: wait the seconds in Retry-After.",
            meaning: "cgimap, the server for OpenStreetMap's `/api/0.6/map` and the like, counts the bytes \
                    that each client gets. The count drains at a steady rate, by default 100 KB/s; a \
                    client that is 250 MB ahead gets 509 until enough has drained. Clients are told \
                    apart by account, or by IP address without a login. No monthly quota is involved, \
                    unlike with the 509 of shared hosting.",
            causes: &[
                "An editor or script loads large areas one after the other.",
                "Several people share one IP address and do not log in.",
                "A program uses the editing API to read data in bulk.",
            ],
            client: &[
                "Wait for `Retry-After` seconds (also in the body), then go on with smaller areas.",
                "Log in with OAuth 2: you then have a count of your own instead of that of your IP address.",
                "For bulk data use a planet file or an extract; for queries the Overpass API. The editing API is for edits.",
                "If you send `X-Error-Format: xml`, the status is 200 and the 509 is in the XML body, without `Retry-After`.",
            ],
            server: &[
                "In your own cgimap set `--ratelimit` (bytes a second) and `--maxdebt` (MB), and `--moderator-…` for moderators.",
                "The limit needs memcached: without `--memcache` nothing is limited.",
            ],
            headers: &[
                Header {
                    name: "Retry-After",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the seconds until the next request is let through",
                },
                Header {
                    name: "Error",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the message in plain text, as in the body",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "after Retry-After; the count drains by itself",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429 is the registered code for too many requests; 509 here is about bytes.",
                },
                Related { code: 413, difference: "413: the upload is too large." },
                Related {
                    code: 400,
                    difference: "400 from `/api/0.6/map`: the area asked for is too large.",
                },
            ],
            keywords: &[
                "you have downloaded too much data", "osm api 509", "josm 509",
                "openstreetmap bandwidth limit", "openstreetmap rate limit", "cgimap",
                "osm download blocked", "error reading data from osm server",
            ],
        }],
    ),
};
