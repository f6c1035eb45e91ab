//! Nextcloud and ownCloud: the status codes inside the body of their OCS API.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Nextcloud",
    aliases: &["owncloud", "ocs", "ocs api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 996,
                phrase: "OCS Server Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Nextcloud",
                    product: "Nextcloud and ownCloud OCS API",
                    tell: "`<statuscode>996</statuscode>` or `\"statuscode\":996` in the `meta` part of the body",
                    everyday: false,
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Nextcloud, lib/public/AppFramework/OCSController.php",
                    url: "https://github.com/nextcloud/server/blob/master/lib/public/AppFramework/OCSController.php",
                },
                summary: "Inside an OCS answer: the server ran into an error; with /ocs/v1.php the status is 200.",
                meaning: "OCS, the API for shares and users of Nextcloud and ownCloud, has a status of its own \
                    in the body. 996 is an error that nobody caught. Over `/ocs/v1.php` the HTTP status \
                    is 200 all the same, so a client that checks only that misses the failure. Over \
                    `/ocs/v2.php` it is 500, and ownCloud then writes 500 into the body, too.",
                causes: &[
                    "An app threw an exception, often right after an update or with a database that is not reachable.",
                    "The server is out of memory or disk, or its data directory is not writable.",
                ],
                client: &[
                    "Read `meta.statuscode` in every OCS answer, or call `/ocs/v2.php`, which sets the HTTP status as well.",
                    "Repeat a read once; ask before you repeat a share or a user that may have been created.",
                ],
                server: &[
                    "`nextcloud.log` (Settings, Logging) has the exception at the same time.",
                    "`occ status`, then `occ app:disable APP` for the app named in the trace, if an update broke it.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "it may be passing trouble; a broken app stays broken",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 999,
                        difference: "999: an error without a code of its own; 996: an exception that nobody caught.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is the HTTP status of a 996 over `/ocs/v2.php`.",
                    },
                    Related { code: 503, difference: "503: the server is in maintenance mode." },
                ],
                keywords: &[
                    "ocs statuscode 996", "nextcloud 996", "owncloud 996",
                    "ocs internal server error", "ocs api error",
                ],
            },
            Entry {
                code: 997,
                phrase: "OCS Unauthorised",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Nextcloud",
                    product: "Nextcloud and ownCloud OCS API",
                    tell: "`<statuscode>997</statuscode>` or `\"statuscode\":997` in the `meta` part of the body",
                    everyday: false,
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Nextcloud, lib/public/AppFramework/OCSController.php",
                    url: "https://github.com/nextcloud/server/blob/master/lib/public/AppFramework/OCSController.php",
                },
                summary: "Inside an OCS answer: you are not logged in; the HTTP status is 401.",
                meaning: "997 is OCS's own number for missing or wrong credentials, and the one code that \
                    `/ocs/v1.php` also shows in the HTTP status, as 401. The message is often `Current \
                    user is not logged in` or `Unauthorised`. ownCloud's user API also sends it to \
                    somebody who is logged in but may not administer that user.",
                causes: &[
                    "User name or password is wrong, or the account has two-factor login and needs an app password.",
                    "No `Authorization` header arrived: CGI and FastCGI setups of Apache can drop it.",
                    "The session cookie has expired.",
                    "In ownCloud: the account may not administer the user or group that was asked for.",
                ],
                client: &[
                    "Create an app password (Settings, Security) and send it with Basic authentication.",
                    "Send `OCS-APIRequest: true` with every OCS call; without it Nextcloud takes the call for a forged form.",
                ],
                server: &[
                    "Test with curl on the server; it asks for the password: `curl -u USER -H 'OCS-APIRequest: true' https://HOST/ocs/v1.php/cloud/capabilities`.",
                    "If that fails with a password that works in the browser, look whether the web server passes `Authorization` to PHP.",
                    "Repeated failures are slowed down: `occ security:bruteforce:reset ADDRESS` clears the counter for an address.",
                ],
                headers: &[Header {
                    name: "OCS-APIRequest",
                    message: Message::Request,
                    requirement: Requirement::Must,
                    tells: "true, in every call to the OCS API",
                }],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with valid credentials" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 401, difference: "401 is the HTTP status that comes with it." },
                    Related {
                        code: 403,
                        difference: "403 in the body: logged in, but not allowed.",
                    },
                    Related {
                        code: 998,
                        difference: "998: the address or the thing asked for does not exist.",
                    },
                    Related {
                        code: 412,
                        difference: "412 with `CSRF check failed`: the header `OCS-APIRequest` is missing.",
                    },
                ],
                keywords: &[
                    "ocs statuscode 997", "nextcloud 997", "current user is not logged in",
                    "ocs-apirequest", "nextcloud api unauthorised", "owncloud 997",
                    "nextcloud app password api",
                ],
            },
            Entry {
                code: 998,
                phrase: "OCS Not Found",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Nextcloud",
                    product: "Nextcloud and ownCloud OCS API",
                    tell: "`<statuscode>998</statuscode>` or `\"statuscode\":998` in the `meta` part of the body",
                    everyday: false,
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Nextcloud, lib/public/AppFramework/OCSController.php",
                    url: "https://github.com/nextcloud/server/blob/master/lib/public/AppFramework/OCSController.php",
                },
                summary: "Inside an OCS answer: nothing is at this address; with /ocs/v1.php the status is 200.",
                meaning: "998 is OCS's number for what does not exist: usually the address itself, with the \
                    message `Invalid query, please check the syntax`. `/ocs/v1.php` sends it with HTTP \
                    200, `/ocs/v2.php` with 404.",
                causes: &[
                    "The path is wrong: a typo, `v1` instead of `v2` inside it, a missing `/apps/APP`.",
                    "The app that owns the address is not installed or is disabled, so its routes do not exist.",
                    "The user, group or app asked for does not exist, or you may not see it. A missing share has 404 in the body.",
                ],
                client: &[
                    "Compare the path with the app's documentation; `GET /ocs/v1.php/cloud/capabilities` shows which apps answer.",
                ],
                server: &[
                    "`occ app:list` shows whether the app is enabled.",
                    "Does a proxy rewrite the path? It must reach PHP as `/ocs/v1.php/…` or `/ocs/v2.php/…`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with another path" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404 is the HTTP status of a 998 over `/ocs/v2.php`.",
                    },
                    Related { code: 997, difference: "997: not logged in." },
                    Related {
                        code: 405,
                        difference: "405: the address exists, but not for this method.",
                    },
                ],
                keywords: &[
                    "ocs statuscode 998", "invalid query, please check the syntax",
                    "open-collaboration-services", "nextcloud 998", "owncloud 998",
                    "nextcloud api not found",
                ],
            },
            Entry {
                code: 999,
                phrase: "OCS Unknown Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Nextcloud",
                    product: "Nextcloud and ownCloud OCS API",
                    tell: "`<statuscode>999</statuscode>` or `\"statuscode\":999` in the `meta` part of the body",
                    everyday: false,
                }),
                on_wire: OnWire::Body,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "Nextcloud, lib/public/AppFramework/OCSController.php",
                    url: "https://github.com/nextcloud/server/blob/master/lib/public/AppFramework/OCSController.php",
                },
                summary: "Inside an OCS answer: an app reported an error without a code; read the message.",
                meaning: "An app's OCS controller threw an `OCSException` without a number, and Nextcloud \
                    fills in 999. The only information is `meta.message`. `/ocs/v1.php` sends it with \
                    HTTP 200, `/ocs/v2.php` with 500.",
                causes: &[
                    "The app refused the call for a reason that it only puts into words, for example a setting that forbids it.",
                    "An error in the app itself, caught by the app and passed on without a code.",
                ],
                client: &["Show `meta.message` to the user: it is all there is."],
                server: &[
                    "Search the app's source for the message; the log may have nothing, because the exception was handled.",
                    "In your own app give the exception a code, such as `OCSBadRequestException` or `OCSNotFoundException`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "what to change is in the message",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 996, difference: "996: an exception that nobody caught." },
                    Related {
                        code: 500,
                        difference: "500 is the HTTP status of a 999 over `/ocs/v2.php`.",
                    },
                    Related { code: 400, difference: "400: the app says which input was wrong." },
                ],
                keywords: &[
                    "ocs statuscode 999", "nextcloud 999", "owncloud 999", "ocsexception",
                    "ocs unknown error",
                ],
            },
        ],
    ),
};
