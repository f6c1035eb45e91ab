//! Yii: phrases for unregistered codes in its table, which nothing else explains.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Yii",
    aliases: &["yii2", "yii framework"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 118,
                phrase: "Connection timed out",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Yii",
                    product: "Yii 2",
                    tell: "a name in `$httpStatuses`; an application has to set the status itself",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Yii 2, framework/web/Response.php",
                    url: "https://github.com/yiisoft/yii2/blob/master/framework/web/Response.php",
                },
                summary: "A name in Yii's table for a connection that timed out; no server should ever send it.",
                meaning: "Yii 2 lists the phrase among its status texts, and that is all: nothing \
                    in the framework sends the code, and no specification defines it. As a 1xx it \
                    would be an interim response, after which clients keep waiting for the real \
                    one. 408 and 504 are the codes that report timeouts.",
                causes: &[
                    "You found the name in `yii\\web\\Response::$httpStatuses`.",
                    "An application copied the list and sets 118 for a failed call to another service.",
                ],
                client: &["Treat it as a 504; `curl -v` shows that no final response follows."],
                server: &[
                    "Use `yii\\web\\HttpException(504)` for a backend that did not answer in time.",
                    "Never end an exchange with a 1xx: the client keeps waiting until its own timeout.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "as after any timeout, if the request is idempotent",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a backend that was too slow.",
                    },
                    Related {
                        code: 408,
                        difference: "408 is the registered code for a client that was too slow.",
                    },
                    Related {
                        code: 100,
                        difference: "100 is a real interim response, with a final one to follow; nothing defines what follows 118.",
                    },
                ],
                keywords: &[
                    "yii2 118", "httpstatuses yii", "yii connection timed out",
                    "yii unofficial 1xx code", "yii status list",
                ],
            },
            Entry {
                code: 210,
                phrase: "Content Different",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Yii",
                    product: "Yii 2",
                    tell: "a name in `$httpStatuses`, also in some C and PHP tables copied from the same lists",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Yii 2, framework/web/Response.php",
                    url: "https://github.com/yiisoft/yii2/blob/master/framework/web/Response.php",
                },
                summary: "A name in Yii's table, said to mean that your copy differs from the server's.",
                meaning: "Yii 2 and some older tables list the phrase; no code in the framework \
                    sends it. Lists explain it as a WebDAV response for a copy that differs from \
                    the server's, but the WebDAV specifications (RFC 2518 and RFC 4918) do not \
                    contain it. Clients treat an unknown 2xx as 200.",
                causes: &[
                    "An application chose it from a list to say success, but with other content than expected.",
                    "You found the name in a table of constants.",
                ],
                client: &[
                    "Handle it as 200, and compare `ETag` or a digest yourself if your copy may be stale.",
                ],
                server: &[
                    "Send 412 for a conditional write that finds another version, and 409 for a conflict.",
                    "If you mean that a proxy changed the content, send 203.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "every client counts it as a success",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 203,
                        difference: "203: a proxy changed the content on the way; 210 has no defined meaning.",
                    },
                    Related {
                        code: 412,
                        difference: "412 is the registered code for a stored version that is not the expected one.",
                    },
                    Related { code: 207, difference: "207 is the 2xx that WebDAV really uses." },
                ],
                keywords: &[
                    "yii2 210", "yii webdav content differs", "yii unofficial 2xx code",
                    "210 content different webdav",
                ],
            },
            Entry {
                code: 310,
                phrase: "Too many Redirect",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Yii",
                    product: "Yii 2",
                    tell: "a name in `$httpStatuses`; browsers report a redirect loop with an error of their own",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Yii 2, framework/web/Response.php",
                    url: "https://github.com/yiisoft/yii2/blob/master/framework/web/Response.php",
                },
                summary: "A name in Yii's table for a redirect loop; real loops end in an error of the client.",
                meaning: "Yii 2 lists the phrase, but nothing in the framework sends it and no RFC \
                    defines it. A server usually can't see that a client goes round in circles; \
                    the client counts and gives up, with `ERR_TOO_MANY_REDIRECTS` in Chrome or \
                    exit code 47 in curl. Browsers don't follow a 310; `curl -L` does if it has a \
                    `Location`.",
                causes: &[
                    "An application counts its own redirects in a session and ends the loop with this number.",
                    "Code copied from a list uses it for a client's own limit on redirects.",
                ],
                client: &[
                    "`curl -sIL --max-redirs 10 URL` shows every `Location` of the loop.",
                    "Delete the site's cookies: many loops hang on one that is not stored.",
                ],
                server: &[
                    "Loop between http and https behind a proxy: let Yii trust `X-Forwarded-Proto`, from your proxy's address only (`trustedHosts`).",
                    "If you detect a loop, answer 508 or show an ordinary page.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same loop again, until a cookie or a rule changes",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 508,
                        difference: "508 is the registered code for a loop that the server met while it worked on the request.",
                    },
                    Related {
                        code: 302,
                        difference: "302 is what such a loop is usually made of.",
                    },
                    Related {
                        code: 301,
                        difference: "301 can be cached by the browser, and keep a loop alive that the server no longer has.",
                    },
                ],
                keywords: &[
                    "yii2 310", "yii too many redirects", "yii redirect loop",
                    "310 too many redirect",
                ],
            },
        ],
    ),
};
