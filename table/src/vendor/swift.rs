//! OpenStack Swift: codes of the object store for rate limits and lost clients.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "OpenStack Swift",
    aliases: &["swift", "openstack"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 497,
                phrase: "Blacklisted",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "OpenStack Swift",
                    product: "OpenStack Swift",
                    tell: "the body `Your account has been blacklisted`, after a pause of one second",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "OpenStack Swift, swift/common/middleware/ratelimit.py",
                    url: "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py",
                },
                summary: "The operator of this object store has blocked this account; waiting will not help.",
                meaning: "The ratelimit middleware found the account on its blacklist and refuses \
                    every request, after a pause of one second. It is a decision about the \
                    account; 498 is only about speed. In nginx 497 is plain HTTP sent to an HTTPS \
                    port.",
                causes: &[
                    "The account is in `account_blacklist` in `proxy-server.conf`, a deprecated option that still works.",
                    "Somebody set `X-Account-Sysmeta-Global-Write-Ratelimit: BLACKLIST` on the account.",
                ],
                client: &[
                    "Ask the provider for the reason; another token for the same account changes nothing.",
                ],
                server: &[
                    "Look in the proxy's log for `Returning 497 because of blacklisting`, with the account's name.",
                    "To lift it, remove the account from `account_blacklist`, or POST another value of that header with an internal client.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the account stays shut out until the operator changes that",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 is the registered code for a refusal like this.",
                    },
                    Related { code: 498, difference: "498: too fast; 497: refused at any speed." },
                ],
                keywords: &[
                    "your account has been blacklisted", "account_blacklist",
                    "returning 497 because of blacklisting", "swift blacklist",
                    "global-write-ratelimit", "object storage account blocked",
                ],
            },
            Entry {
                code: 498,
                phrase: "Rate Limited",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "OpenStack Swift",
                    product: "OpenStack Swift",
                    tell: "the body `Slow down`, and a transaction ID in `X-Trans-Id`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "OpenStack Swift, swift/common/middleware/ratelimit.py",
                    url: "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py",
                },
                summary: "Too many writes to this account or container: Swift won't delay them any further.",
                meaning: "Swift first slows requests down by letting them wait. It answers 498 \
                    only when the wait would be longer than `max_sleep_time_seconds`, 60 by \
                    default. The limits cover writes and, if configured, listings, but not reads \
                    of objects. Through Swift's S3 API the same limit is a 503 `SlowDown`, or a \
                    429 with `ratelimit_as_client_error`.",
                causes: &[
                    "Many parallel PUT or DELETE requests go into one large container, whose limit usually falls as it grows.",
                    "Hundreds of containers are created or deleted in a short time.",
                    "Several jobs share the limit of one account.",
                ],
                client: &[
                    "Use fewer workers: the limit is a rate, so more of them only wait longer.",
                    "Spread objects over many containers.",
                    "Ask for the limits with `GET /info`: they are listed under `ratelimit`.",
                ],
                server: &[
                    "Look in the proxy's log for `Ratelimit (Max Sleep)`: the path tells which limit was hit.",
                    "Check `account_ratelimit`, `container_ratelimit_SIZE` and `max_sleep_time_seconds` in `[filter:ratelimit]`.",
                    "The middleware needs memcached; without it nothing is limited.",
                ],
                headers: &[Header {
                    name: "X-Trans-Id",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the ID of this request; search the proxy's log for it",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the backlog drains by itself; come back slower",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 is the registered code for too many requests.",
                    },
                    Related {
                        code: 503,
                        difference: "503 in Swift: too few storage servers could do it.",
                    },
                    Related {
                        code: 497,
                        difference: "497: the account is blocked; 498: it is only too fast.",
                    },
                ],
                keywords: &[
                    "swift rate limit", "swift slow down", "ratelimit (max sleep)",
                    "max sleep time exceeded", "max_sleep_time_seconds", "container_ratelimit",
                    "account_ratelimit", "object storage too many puts", "swift 498",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Disconnect",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "OpenStack Swift",
                    product: "OpenStack Swift",
                    tell: "499 as `status_int` in a line of proxy-logging",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "OpenStack Swift, swift/common/swob.py",
                    url: "https://github.com/openstack/swift/blob/master/swift/common/swob.py",
                },
                summary: "Only in Swift's logs: the client left, usually in the middle of an upload.",
                meaning: "Swift raises 499 when an upload ends before its `Content-Length`. When a \
                    client leaves during a download, proxy-logging writes 499 over the status \
                    that was really sent, often a 200. An upload that is too slow but still \
                    connected is 408.",
                causes: &[
                    "The client, or a proxy in front of Swift, hit its own timeout during a long transfer.",
                    "An upload was canceled, or its source ended early.",
                    "A media player read what it needed and closed the connection.",
                ],
                client: &[
                    "Upload large files in segments, so that an interruption costs only one segment.",
                    "Send the correct `Content-Length`, or chunked encoding if you don't know it.",
                ],
                server: &[
                    "Compare the bytes received with `Content-Length`. Broken off near the end: the network. Always after the same time: a timeout.",
                    "Raise the load balancer's timeout first: Swift's `client_timeout` (60 seconds) leads to 408, not to 499.",
                    "Add `{wire_status_int}` to `log_msg_template`: it keeps the status that was really sent.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "a PUT of an object can be sent again from the start",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 408,
                        difference: "408: the client was there but sent nothing for too long; 499: it was gone.",
                    },
                    Related {
                        code: 503,
                        difference: "503: the object servers failed; 499: the client did.",
                    },
                ],
                keywords: &[
                    "the client was disconnected during request",
                    "swift 499",
                    "httpclientdisconnect",
                    "proxy-logging 499",
                    "swift upload aborted",
                    "swift upload interrupted",
                ],
            },
        ],
    ),
};
