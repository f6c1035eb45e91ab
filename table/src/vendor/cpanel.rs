//! cPanel and CloudLinux: the limits of an account on shared hosting.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "cPanel",
    aliases: &["cloudlinux", "whm", "shared hosting", "mod_hostinglimits", "mod_bwlimited"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 508,
                phrase: "Resource Limit Is Reached",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "cPanel",
                    product: "CloudLinux's mod_hostinglimits",
                    tell: "a page that says: The website is temporarily unable to serve your request as it exceeded resource limit",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "CloudLinux documentation, Limits, Entry processes",
                    url: "https://docs.cloudlinux.com/cloudlinuxos/limits/",
                },
                summary: "This hosting account runs too many scripts at once; one more is not let in.",
                meaning: "CloudLinux, mostly met under cPanel, gives each account a limit of \
                    entry processes: PHP or CGI requests running at the same time, 20 by default. \
                    Any request beyond that gets 508. Other limits show otherwise: CPU and disk \
                    make a site slow, memory and process count bring 500 or 503. The registered \
                    508, Loop Detected, is a WebDAV code and unrelated.",
                causes: &[
                    "Slow scripts pile up: an overloaded database, a plugin that waits for another server.",
                    "Bots or an attack, on WordPress often at xmlrpc.php or wp-login.php.",
                    "A real rush of visitors on pages that are not cached.",
                    "Cron jobs and SSH sessions take entry processes too.",
                ],
                client: &[
                    "Reload the page after a minute: a place is free as soon as one running script ends.",
                    "Running a script or crawler? Obey `Retry-After`, and send one request at a time with a pause between them.",
                ],
                server: &[
                    "Open Resource Usage in cPanel: EP (entry processes) is the limit that answers 508.",
                    "Cache pages so that most visits start no PHP; block or slow the bots that the access log shows.",
                    "With root: `lvectl set-user NAME --maxEntryProcs=40` raises the limit.",
                    "Lower `LVERetryAfter`: by default clients are told to stay away for 240 minutes.",
                    "In the Apache configuration `LVEErrorCode` changes the code, `ErrorDocument 508` the page.",
                ],
                headers: &[Header {
                    name: "Retry-After",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "a fixed time, `LVERetryAfter` (240 minutes by default), however soon a place is free",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the jam clears when running scripts end",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Resource Limit Reached"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: the server or a script has no room; 508: this account's entry limit is full.",
                    },
                    Related {
                        code: 509,
                        difference: "509: the month's traffic is used up; 508: too much at this moment.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is how CloudLinux's memory and process limits tend to show.",
                    },
                ],
                keywords: &[
                    "cpanel resource limit",
                    "hosting resource limit reached",
                    "shared hosting resource limit",
                    "shared host too many processes",
                    "cloudlinux resource limit",
                    "hosting cpu limit",
                    "resource limit",
                    "entry processes",
                    "cloudlinux lve",
                    "shared hosting limit",
                    "exceeded resource limit",
                    "wordpress 508",
                    "too many php processes",
                    "hosting account limit",
                    "ep limit",
                    "website is temporarily unable to serve your request",
                    "the website is temporarily unable to service your request as it exceeded resource limit. please try again later",
                    "mod_hostinglimits",
                ],
            },
            Entry {
                code: 509,
                phrase: "Bandwidth Limit Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "cPanel",
                    product: "cPanel's mod_bwlimited",
                    tell: "a page about the site owner reaching his/her bandwidth limit; often `mod_bwlimited` in the `Server` header",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "cPanel documentation, HTTP Error Codes and Quick Fixes",
                    url: "https://docs.cpanel.net/knowledge-base/web-services/http-error-codes-and-quick-fixes/",
                },
                summary: "The site has used up its traffic for the month; the host has shut the door.",
                meaning: "The hosting account has used up the monthly traffic that its plan \
                    includes (hosts call it bandwidth). cPanel's Apache module turns all visitors \
                    away until the next period. Many lists call 509 a code of Apache; Apache's \
                    own table of status codes has a gap there. With 429 the visitor asked for too \
                    much; here the site served too much.",
                causes: &[
                    "The month's quota is gone: large downloads, videos, unscaled pictures.",
                    "Bots, or other sites that embed your pictures (hotlinking).",
                    "The quota of a new or copied account was left at a very low value.",
                ],
                client: &[
                    "Tell the owner: only they can raise the quota. Until then read the page in a web archive.",
                ],
                server: &[
                    "In cPanel, Metrics, Bandwidth shows what used the traffic; in WHM raise the limit of the account.",
                    "Turn on hotlink protection and move large files to a CDN or an object store.",
                    "Let WHM mail a warning at 80 percent, so that you hear of it before the visitors do.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "in the next period, or once the quota is raised",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants {
                    spring: &["HttpStatus.BANDWIDTH_LIMIT_EXCEEDED"],
                    ruby: &[":bandwidth_limit_exceeded"],
                    ..Constants::NONE
                },
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503 passes when the server recovers; 509 when the month ends or the quota is raised.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is about you, the client; 509 is about the site as a whole.",
                    },
                    Related {
                        code: 508,
                        difference: "508: too many scripts at this moment; 509: too much data this month.",
                    },
                    Related {
                        code: 507,
                        difference: "507: no room left to store; 509: no traffic left to send.",
                    },
                ],
                keywords: &[
                    "bandwidth exceeded",
                    "bandwidth limit",
                    "bandwidth quota used up",
                    "cpanel bandwidth limit",
                    "hosting bandwidth limit",
                    "apache bandwidth limit exceeded",
                    "site used up its bandwidth",
                    "traffic limit of the hosting plan",
                    "monthly traffic used up",
                    "hosting quota",
                    "data transfer limit",
                    "out of traffic",
                    "site owner reaching his/her bandwidth limit",
                    "hotlinking",
                    "transfer quota",
                    "shared hosting traffic",
                    "bw limited",
                    "the server is temporarily unable to service your request due to the site owner reaching his/her bandwidth limit. please try again later.",
                    "bandwidth_limit_exceeded",
                ],
            },
        ],
    ),
};
