//! Reblaze and curiefense: the two codes of their bot challenge.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Reblaze",
    aliases: &["curiefense"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 247,
                phrase: "Bot Challenge",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Reblaze",
                    product: "Reblaze and curiefense",
                    tell: "an HTML page with a script instead of the content; later a cookie `rbzid`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "curiefense, curieproxy/rust/curiefense/src/grasshopper.rs",
                    url: "https://github.com/curiefense/curiefense/blob/main/curiefense/curieproxy/rust/curiefense/src/grasshopper.rs",
                },
                summary: "A firewall sent a test for browsers instead of the page: a 2xx, but not a success.",
                meaning: "The firewall suspects a bot. It answers 247 with a page whose script must run in a \
                    browser; the browser then proves itself and gets the cookie `rbzid` (248). The site \
                    has not seen the request at all. Programs that take every 2xx for success store the \
                    challenge as if it were the content.",
                causes: &[
                    "A rule with the action challenge matched: bots, a country, an unusual header, too many requests.",
                    "A script, an API client or a monitor asks: none of them runs JavaScript.",
                    "The browser blocks cookies or scripts.",
                ],
                client: &[
                    "In a browser allow scripts and cookies for the site and reload.",
                    "In a program compare with 200, not with 2xx, and ask the owner for an API or an entry in the allow list; a script can't solve the test.",
                ],
                server: &[
                    "Exempt API paths, webhooks and your monitors by path and address; the logs tag such requests `challenge_phase01`.",
                    "Count 247 as a block in your statistics: in the class of 2xx it hides in the successes.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "a program gets the same challenge each time; a browser continues by itself",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 248,
                        difference: "248 is the next step: the test was passed, here is the cookie.",
                    },
                    Related {
                        code: 403,
                        difference: "403 is what most firewalls send when they block.",
                    },
                    Related { code: 429, difference: "429: too many requests, said plainly." },
                    Related { code: 200, difference: "200 would be the page itself." },
                ],
                keywords: &[
                    "reblaze 247", "curiefense 247", "rbzid", "bot challenge", "challenge_phase01",
                    "status code 247", "scraper gets 247", "javascript challenge",
                ],
            },
            Entry {
                code: 248,
                phrase: "Bot Challenge Passed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Reblaze",
                    product: "Reblaze and curiefense",
                    tell: "the body is `{}` and `Set-Cookie` sets `rbzid`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "curiefense, curieproxy/rust/curiefense/src/grasshopper.rs",
                    url: "https://github.com/curiefense/curiefense/blob/main/curiefense/curieproxy/rust/curiefense/src/grasshopper.rs",
                },
                summary: "The browser passed the firewall's test and gets its cookie; the page comes next.",
                meaning: "The script of a 247 page calls a fixed path with its proof. If the proof holds, the \
                    firewall answers 248 with an empty JSON object and the cookie `rbzid`; the script \
                    then loads the page again. If it doesn't hold, the request is treated like any \
                    other.",
                causes: &[
                    "A browser has solved the challenge: normal, once per visitor and cookie lifetime.",
                ],
                client: &[
                    "Nothing to do. If 247 and 248 alternate for ever, the browser does not keep the cookie `rbzid`.",
                ],
                server: &[
                    "Visitors in a loop? Check the challenge cookie's domain setting (`$host`, `$domain`) against the host names in use.",
                    "Leave 248 out of page-view statistics; it belongs to the firewall.",
                ],
                headers: &[Header {
                    name: "Set-Cookie",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the cookie rbzid that lets the next requests through",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "the script reloads the page by itself",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 247, difference: "247 is the challenge that comes before." },
                    Related {
                        code: 204,
                        difference: "204 is the registered code for success without a body.",
                    },
                    Related {
                        code: 302,
                        difference: "302 is how other firewalls lead back to the page.",
                    },
                ],
                keywords: &[
                    "reblaze 248", "curiefense 248", "rbzid cookie", "challenge_phase02",
                    "status code 248",
                ],
            },
        ],
    ),
};
