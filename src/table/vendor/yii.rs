//! Yii: phrases for unregistered codes in its table, which nothing else explains.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Yii",
    aliases: &["yii2", "yii framework"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 118,
                phrase: "Connection timed out",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Yii",
                    product: "Yii 2",
                    tell: "a name in $httpStatuses; an application has to set the status itself",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Yii 2, framework/web/Response.php",
                    url: "https://github.com/yiisoft/yii2/blob/master/framework/web/Response.php",
                },
                summary: "A name in Yii's table for a connection that timed out; no server should ever send it.",
                meaning: "Yii 2 lists the phrase among its status texts, and that is all: nothing in the \
                    framework sends the code, and no specification has it. The name is proven, a use is \
                    not. As a 1xx it would be an interim response, after which every client goes on \
                    waiting for the real one, so it could not even report a timeout. 408 and 504 do \
                    that.",
                causes: &[
                    "Somebody compared a status with the keys of yii\\web\\Response::$httpStatuses.",
                    "An application copied the list and sets 118 for a failed call to another service.",
                ],
                client: &[
                    "Take it for the 504 that was meant; with curl -v the missing final response becomes visible.",
                ],
                server: &[
                    "Use yii\\web\\HttpException(504) for a backend that did not answer in time.",
                    "Never end an exchange with a 1xx: after it the client goes on waiting until its own timeout.",
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
                        code: 408,
                        difference: "408 is the registered code for a client that was too slow.",
                    },
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a backend that was too slow.",
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
            Status {
                code: 210,
                phrase: "Content Different",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Yii",
                    product: "Yii 2",
                    tell: "a name in $httpStatuses, also in some C and PHP tables copied from the same lists",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Yii 2, framework/web/Response.php",
                    url: "https://github.com/yiisoft/yii2/blob/master/framework/web/Response.php",
                },
                summary: "A name in Yii's table, said to mean that your copy differs from the server's.",
                meaning: "Yii 2 lists the phrase, and so do a number of older tables in other \
                    languages; no code in the framework sends it. Lists explain it as a WebDAV \
                    answer for a copy that differs from the server's, but RFC 2518 and RFC 4918, \
                    which define WebDAV, do not contain it. A client that does not know it \
                    treats it as 200.",
                causes: &[
                    "An application chose it from a list to say success, but with other content than expected.",
                    "A table of constants has it and somebody asks what it is.",
                ],
                client: &[
                    "Handle it as 200, and compare ETag or a digest yourself if your copy may be stale.",
                ],
                server: &[
                    "For a conditional write that finds another version send 412; for a conflict 409.",
                    "If you meant that a proxy changed the content, 203 says so.",
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
                        difference: "412 is the registered answer when the stored version is not the expected one.",
                    },
                    Related { code: 207, difference: "207 is the 2xx that WebDAV really uses." },
                ],
                keywords: &[
                    "yii2 210", "yii webdav content differs", "yii unofficial 2xx code",
                    "210 content different webdav",
                ],
            },
            Status {
                code: 310,
                phrase: "Too many Redirect",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Yii",
                    product: "Yii 2",
                    tell: "a name in $httpStatuses; browsers make up their own error for a redirect loop",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Yii 2, framework/web/Response.php",
                    url: "https://github.com/yiisoft/yii2/blob/master/framework/web/Response.php",
                },
                summary: "A name in Yii's table for a redirect loop; real loops end in an error of the client.",
                meaning: "Yii 2 lists the phrase, yet nothing in the framework sends it and no RFC \
                    defines it. A server usually cannot see that a client goes round in circles: \
                    it is the client that counts and gives up, with ERR_TOO_MANY_REDIRECTS in \
                    Chrome or exit code 47 in curl. Browsers do not follow a 310; curl -L does \
                    if it has a Location, as it follows any 3xx.",
                causes: &[
                    "An application counted its own redirects in a session and ended the loop with this number.",
                    "Code copied from a list uses it for a client's own limit on redirects.",
                ],
                client: &[
                    "curl -sIL --max-redirs 10 URL shows every Location of the loop.",
                    "Delete the cookies of the site: many loops hang on one that does not stick.",
                ],
                server: &[
                    "A loop between http and https behind a proxy: trust X-Forwarded-Proto, in Yii with request trustedHosts.",
                    "Answer a loop that you detect with 508, or show an ordinary page.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the same circle again, until a cookie or a rule changes",
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
                        difference: "301 may be cached by the browser and keep a loop alive that the server has long mended.",
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
