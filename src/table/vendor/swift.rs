//! OpenStack Swift: codes of the object store for rate limits and lost clients.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "OpenStack Swift",
    aliases: &["swift", "openstack"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 497,
                phrase: "Blacklisted",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "OpenStack Swift",
                    product: "OpenStack Swift",
                    tell: "the body Your account has been blacklisted, after a pause of a second",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "OpenStack Swift, swift/common/middleware/ratelimit.py",
                    url: "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py",
                },
                summary: "The operator of this object store has shut this account out; waiting will not help.",
                meaning: "The ratelimit middleware found the account on its blacklist and turned \
                    the request away, whatever it asks for, after making it wait a second. That \
                    is a decision about the account; 498 is only about speed. In nginx 497 is \
                    something else entirely.",
                causes: &[
                    "The account is in account_blacklist of proxy-server.conf, which is deprecated but works.",
                    "Somebody set X-Account-Sysmeta-Global-Write-Ratelimit to BLACKLIST for it.",
                ],
                client: &[
                    "Ask the provider why; another token for the same account changes nothing.",
                ],
                server: &[
                    "Look for Returning 497 because of blacklisting in the proxy's log, with the account's name.",
                    "To lift it, remove the account from account_blacklist or POST another value of that sysmeta with an internal client.",
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
                        code: 498,
                        difference: "498: too fast; 497: not welcome at any speed.",
                    },
                    Related { code: 403, difference: "403 is the registered word for it." },
                ],
                keywords: &[
                    "your account has been blacklisted", "account_blacklist",
                    "returning 497 because of blacklisting", "swift blacklist",
                    "global-write-ratelimit", "object storage account blocked",
                ],
            },
            Status {
                code: 498,
                phrase: "Rate Limited",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "OpenStack Swift",
                    product: "OpenStack Swift",
                    tell: "the body Slow down and a transaction ID in X-Trans-Id",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "OpenStack Swift, swift/common/middleware/ratelimit.py",
                    url: "https://github.com/openstack/swift/blob/master/swift/common/middleware/ratelimit.py",
                },
                summary: "Too many writes to this account or container: Swift won't hold them back any longer.",
                meaning: "Swift first slows requests down by letting them wait. Only when the \
                    wait would be longer than max_sleep_time_seconds, 60 by default, it answers \
                    498. The limits count writes to objects and containers and, if set, \
                    listings; reading objects is not limited by them. Other services say 429, \
                    and Esri means a bad token by 498.",
                causes: &[
                    "Many parallel PUT or DELETE requests into one large container: its limit usually falls as it grows.",
                    "Creating or deleting containers by the hundred.",
                    "Several jobs of one account, which share its limit.",
                ],
                client: &[
                    "Use fewer workers; the limit is on the rate, so more of them only wait longer.",
                    "Spread objects over many containers.",
                    "Ask the cluster for its limits: GET /info lists them under ratelimit.",
                ],
                server: &[
                    "The log of the proxy says Ratelimit (Max Sleep) with the path: that tells which limit it was.",
                    "Read account_ratelimit, container_ratelimit_SIZE and max_sleep_time_seconds in [filter:ratelimit].",
                    "The middleware needs memcached; without it nothing is limited at all.",
                ],
                headers: &[Field {
                    name: "X-Trans-Id",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the transaction: grep for it in the log of the proxy",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the excess drains by itself; come back slower",
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
                        code: 497,
                        difference: "497: the account is blacklisted; 498: it is only too fast.",
                    },
                    Related {
                        code: 503,
                        difference: "503 in Swift: too few object servers could do it.",
                    },
                ],
                keywords: &[
                    "swift rate limit", "swift slow down", "ratelimit (max sleep)",
                    "max sleep time exceeded", "max_sleep_time_seconds", "container_ratelimit",
                    "account_ratelimit", "object storage too many puts", "swift 498",
                ],
            },
            Status {
                code: 499,
                phrase: "Client Disconnect",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "OpenStack Swift",
                    product: "OpenStack Swift",
                    tell: "499 as status_int in a line of proxy-logging",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "OpenStack Swift, swift/common/swob.py",
                    url: "https://github.com/openstack/swift/blob/master/swift/common/swob.py",
                },
                summary: "Only in Swift's logs: the client broke off, most often in the middle of an upload.",
                meaning: "Swift raises 499 when an upload ends before Content-Length is reached, \
                    and proxy-logging writes it over any other status when the client goes away \
                    during a download. So a 499 may stand where the response had begun with 200. \
                    An upload that is merely too slow is 408.",
                causes: &[
                    "The client or a proxy before Swift hit its own timeout during a long transfer.",
                    "An upload was canceled, or its source ended early.",
                    "A player took what it needed of an object and closed.",
                ],
                client: &[
                    "Upload large files in segments, so that a break costs one segment only.",
                    "Send the true Content-Length, or chunked transfer coding when you do not know it.",
                ],
                server: &[
                    "Compare the bytes received with Content-Length in the proxy line: near the end is a network, a round time a timeout.",
                    "Raise the timeout of the load balancer before you touch client_timeout, 60 seconds, which leads to 408.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "a PUT of an object may be sent again from the start",
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
