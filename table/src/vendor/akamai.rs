//! Akamai: codes of Enterprise Application Access, and numbers in its delivery logs.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Akamai",
    aliases: &["eaa", "enterprise application access", "akamai eaa"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "Client Abort",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai delivery logs",
                    tell: "000 as status in an Akamai delivery log, or the class 0xx in a traffic report",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Stack Overflow, What is HTTP status code 000, quoting Akamai's knowledge base",
                    url: "https://stackoverflow.com/questions/9791684/what-is-http-status-code-000",
                },
                summary: "Only in Akamai's logs: the client left before the transfer was complete.",
                meaning: "Akamai's knowledge base is quoted in two ways. In the log delivery \
                    service (LDS) a 000 is a 200 or 206 whose client hung up before it had \
                    everything. In the traffic reports, class 0xx, it is a client that left \
                    before it got any content. The edge's error code for the event is \
                    `ERR_CLIENT_ABORT`.",
                causes: &[
                    "A viewer stops a download or a video halfway.",
                    "Visitors click away while the page still loads.",
                    "An app cancels requests when its screen closes.",
                    "The origin is slow, and clients give up.",
                ],
                client: &[
                    "Cancel fewer prefetches: an app that starts ten requests and aborts nine fills this column.",
                ],
                server: &[
                    "Look at the bytes in the same line: many mean an aborted download, none a client that did not wait for the response.",
                    "Compare by user agent: one app version with most of the 000s has a timeout that is too short.",
                    "Compare with the turnaround time in DataStream: aborts after seconds point to a slow origin, at once to client code.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was refused; a download can continue with `Range` where it stopped",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Client-Side Abort"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is nginx's code for a client that left before the answer; an aborted download stays a 200 there.",
                    },
                    Related {
                        code: 504,
                        difference: "504: Akamai gave up on the origin; 000: the client gave up on both.",
                    },
                ],
                keywords: &[
                    "akamai 000", "err_client_abort akamai", "akamai log delivery service",
                    "client-side abort", "datastream status 0", "lds 000",
                    "cdn client abort akamai",
                ],
            },
            Entry {
                code: 492,
                phrase: "User Access Forbidden",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "492 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 492", url: "https://http.dev/492" },
                summary: "Akamai EAA knows who you are, but its access rules keep you out of this application.",
                meaning: "Your sign-in worked, but the rules of this application do not let you \
                    through. The application never saw the request. Akamai's own list has 403 for \
                    a user whom the access rule does not admit; 492 is known from http.dev only.",
                causes: &[
                    "You are not in a group that the application is assigned to.",
                    "An access rule on device, country or time of day applies.",
                    "TCP or tunnel application: the EAA Client on the device does not have the newest rules yet.",
                ],
                client: &[
                    "Open the EAA portal: an application that does not appear there is not assigned to you.",
                    "If access was granted minutes ago, let the EAA Client on your device fetch its configuration first.",
                ],
                server: &[
                    "Check the application's directory groups and access control rules in Enterprise Center.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once a rule or group has changed and the EAA Client knows it",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 is the registered code, and the one in Akamai's own list for a denied user.",
                    },
                    Related {
                        code: 401,
                        difference: "401: not signed in; 492: signed in and not admitted.",
                    },
                ],
                keywords: &[
                    "akamai access denied user", "eaa forbidden", "eaa access rule",
                    "zero trust access denied", "application not assigned", "akamai 492",
                ],
            },
            Entry {
                code: 493,
                phrase: "Unsupported Browser",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "493 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 493", url: "https://http.dev/493" },
                summary: "Akamai EAA was sent no server name (SNI) in the TLS handshake.",
                meaning: "The name misleads: this is not about what the browser can do. The \
                    client's TLS handshake lacks Server Name Indication (SNI), and without it EAA \
                    cannot tell which application is meant. Every current browser sends it, so \
                    look for an old library, a script or a proxy.",
                causes: &[
                    "A script or health check that connects by IP address, so that it has no name to send.",
                    "A reverse proxy of yours in front of EAA: in nginx `proxy_ssl_server_name` is off by default.",
                    "An old TLS library or runtime that does not send SNI.",
                ],
                client: &[
                    "Call the application by its host name instead of an address.",
                    "Compare `openssl s_client -connect HOST:443 -servername HOST` with the same call and `-noservername`.",
                    "Update the runtime: Java 6, Python 2 before 2.7.9 and Internet Explorer on Windows XP send no SNI.",
                ],
                server: &[
                    "In an nginx in between set `proxy_ssl_server_name on;`, and `proxy_ssl_name` to the application's host.",
                    "Look up the User-Agent of these lines in the EAA access log: often one old tool makes them all.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a client that sends SNI",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 421,
                        difference: "421 is the registered code for a host that this connection is not meant for; 493: no host was named.",
                    },
                    Related {
                        code: 403,
                        difference: "403: EAA knows which application you want and refuses it; 493: it was not told.",
                    },
                ],
                keywords: &[
                    "no sni", "sni missing", "server name indication missing",
                    "client hello without servername", "openssl -servername",
                    "eaa unsupported browser", "akamai 493",
                ],
            },
            Entry {
                code: 494,
                phrase: "Request Header or Cookie Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "494 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 494", url: "https://http.dev/494" },
                summary: "Akamai EAA's nginx finds your cookies or headers too large; clear the cookies.",
                meaning: "The request's headers are over the buffer of the nginx inside EAA, 4 KB \
                    by default according to http.dev. Akamai's own list has the same words with \
                    the status 400, which is what nginx usually sends. 494 is nginx's internal \
                    number for it.",
                causes: &[
                    "Cookies of several applications on one domain have piled up.",
                    "Corrupted cookies, by Akamai's own explanation.",
                    "A Kerberos ticket in `Authorization`, large because the user is in many groups.",
                ],
                client: &[
                    "Clear cookies and cache for the application's domain, then sign in again.",
                ],
                server: &[
                    "Trim your cookies; Akamai raises the buffer of its nginx only through a support case.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with fewer cookies" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what Akamai's own list has for the same message.",
                    },
                    Related {
                        code: 431,
                        difference: "431 is the registered code for headers that are too large.",
                    },
                    Related {
                        code: 414,
                        difference: "414: the URL is too long; 494: the headers are.",
                    },
                ],
                keywords: &[
                    "akamai cookie too large", "eaa request header too large", "eaa clear cookies",
                    "akamai nginx buffer", "akamai 494", "cookies corrupted eaa",
                ],
            },
            Entry {
                code: 540,
                phrase: "Connectivity Disrupted",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "540 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 540", url: "https://http.dev/540" },
                summary: "Akamai EAA has lost the connector in your data center.",
                meaning: "The connector dials out to Akamai, and requests come in over that \
                    connection. The location of EAA that serves this application has no \
                    connection to it, or the connector has lost the directory. With 552 the \
                    connector is there and the application is not.",
                causes: &[
                    "The connector has lost its outbound connection to Akamai.",
                    "The connector restarts or is upgraded.",
                    "A firewall change cut long-lived TLS connections.",
                    "The connector no longer reaches the directory that it is set up for.",
                ],
                client: &[
                    "Ask a colleague with another application: if all fail, it is the connector.",
                ],
                server: &[
                    "`akamai eaa connector list` or Enterprise Center shows whether the connector is reachable; test its outbound port 443.",
                    "Restart the connector; if 540 comes only under load, raise its number of dial-out connections in the application.",
                    "Give each application at least two connectors.",
                    "Akamai's own list of EAA codes: https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "connectors reconnect by themselves",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 552,
                        difference: "552: the connector works, the application behind it does not answer.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is the registered code for a service that is not available just now.",
                    },
                ],
                keywords: &[
                    "eaa connector down", "akamai connectivity disrupted",
                    "zero trust tunnel down", "connector disconnected", "akamai 540",
                    "vpn replacement not reachable",
                ],
            },
            Entry {
                code: 542,
                phrase: "Internal Database Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "542 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 542", url: "https://http.dev/542" },
                summary: "Akamai EAA cannot reach its own authentication database.",
                meaning: "The location of EAA that carries your traffic (the data POP) has lost \
                    the database that sign-ins rest on. The same code is said to come for a \
                    sign-in method that the identity provider is not set up for. With 545 the \
                    name of the database may not even resolve.",
                causes: &[
                    "A fault inside the EAA service of Akamai.",
                    "The application asks for OpenID Connect, say, and its identity provider in EAA does not offer it.",
                ],
                client: &["Sessions that are already open may go on working: do not sign out now."],
                server: &[
                    "If only the applications of one identity provider fail, compare their sign-in method with what it offers.",
                    "If all fail, look at Akamai's status page for EAA and report time and location: only Akamai can fix it.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the database is back; a wrong sign-in method needs a change",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 545,
                        difference: "545 is said of a database whose name does not resolve, too; 542 of one that is out of reach.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is the registered code for an internal failure.",
                    },
                ],
                keywords: &[
                    "eaa database error", "akamai eaa outage", "akamai 542", "data pop database",
                    "eaa login database", "eaa openid connect not configured",
                ],
            },
            Entry {
                code: 543,
                phrase: "IdP Communication Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "543 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 543", url: "https://http.dev/543" },
                summary: "Akamai EAA cannot reach the identity provider for your sign-in.",
                meaning: "The location of EAA that carries your traffic (the data POP) did not \
                    get through to the identity provider, the directory or the login service. \
                    That says nothing about your password: it was not checked yet.",
                causes: &[
                    "The identity provider is down or blocks Akamai's addresses.",
                    "In a DMZ, internal DNS does not resolve the login host.",
                ],
                client: &[
                    "Open the identity provider's login page directly: if that fails too, it is not Akamai.",
                ],
                server: &[
                    "Test from the connector's network: does the login host resolve, and does port 443 answer?",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "when the identity provider is back",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401: the credentials were wrong; 543: they were never checked.",
                    },
                    Related {
                        code: 549,
                        difference: "549: the login location fails on its way to the directory.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a bad answer from behind.",
                    },
                ],
                keywords: &[
                    "identity provider unreachable", "idp down", "saml login failed akamai",
                    "sso not reachable", "eaa idp error", "akamai 543",
                    "okta unreachable from eaa",
                ],
            },
            Entry {
                code: 544,
                phrase: "Management Communication Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "544 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 544", url: "https://http.dev/544" },
                summary: "Akamai EAA's login location has lost its management service.",
                meaning: "The location of EAA that handles sign-ins (the login POP) did not reach \
                    the login manager, which it needs to open a session. Neither the identity \
                    provider nor the application is at fault.",
                causes: &["A fault between two parts of Akamai's EAA."],
                client: &[
                    "Private windows and cleared cookies change nothing here; applications that are already open may go on working.",
                ],
                server: &[
                    "If only one region's users see it, send Akamai the egress addresses of that region.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the login manager answers again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 542,
                        difference: "542: the authentication database is out of reach; 544: the login manager is.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway without a usable answer from behind.",
                    },
                ],
                keywords: &[
                    "eaa management error", "akamai login manager", "akamai 544", "eaa login pop",
                    "management pop unreachable", "eaa control plane",
                ],
            },
            Entry {
                code: 545,
                phrase: "Authentication Internal Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "545 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 545", url: "https://http.dev/545" },
                summary: "Akamai EAA cannot find its authentication database.",
                meaning: "The location of EAA that carries your traffic (the data POP) could not \
                    resolve the name of the authentication database, or not connect to it. \
                    542 is said to mean a failed connection only.",
                causes: &["DNS or network trouble inside Akamai's EAA."],
                client: &[
                    "Ask a second user to sign in: if that fails too, it has nothing to do with your account.",
                ],
                server: &[
                    "Note time, user and location from the EAA access log (SIEM integration or Unified Log Streamer): Akamai needs them.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once EAA finds its database again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 542,
                        difference: "542: the database does not answer; 545: it is not even found.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is the registered code for an internal failure.",
                    },
                ],
                keywords: &[
                    "eaa authentication internal error", "akamai 545", "eaa auth database dns",
                    "eaa sign-in fails for everyone", "authentication backend not resolved",
                    "eaa login broken",
                ],
            },
            Entry {
                code: 546,
                phrase: "Unknown Application",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "546 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 546", url: "https://http.dev/546" },
                summary: "Akamai EAA's login location does not know this application yet.",
                meaning: "The location that handles sign-ins (the login POP) has no configuration \
                    for the application. After a deployment it usually just takes time.",
                causes: &[
                    "The application was deployed minutes ago and has not reached every location.",
                    "It was saved but never deployed.",
                    "Its host name was changed or deleted.",
                ],
                client: &["Check the host name in the address bar against the one in the portal."],
                server: &[
                    "Open the application in Enterprise Center: if a deployment is pending, deploy it.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "some minutes after the deployment",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404: the application is known, the page is not; 546: the application is not known.",
                    },
                    Related {
                        code: 421,
                        difference: "421 is the registered code for a host that this server does not answer for.",
                    },
                ],
                keywords: &[
                    "eaa application not deployed", "akamai unknown application", "akamai 546",
                    "deployment pending eaa", "new application not reachable",
                    "eaa hostname changed",
                ],
            },
            Entry {
                code: 548,
                phrase: "Invalid Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "548 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 548", url: "https://http.dev/548" },
                summary: "Akamai EAA could not verify the response of its login service.",
                meaning: "After the sign-in EAA checks the login server's response through a \
                    second channel, and this check failed. The response had arrived, but it could \
                    not be trusted.",
                causes: &[
                    "A forward proxy or TLS inspection changes the response on its way.",
                    "The sign-in was finished in another tab or much later.",
                ],
                client: &[
                    "Start the sign-in again from the portal, in one tab.",
                    "Try it from a network without TLS inspection.",
                ],
                server: &["Exempt the EAA login host from TLS inspection on the corporate proxy."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after a fresh sign-in on a network without such a proxy",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 554,
                        difference: "554 is about the Kerberos token for the application, 548 about the sign-in at EAA.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for an invalid answer from behind.",
                    },
                ],
                keywords: &[
                    "eaa invalid response", "akamai 548", "tls inspection breaks sso",
                    "back channel validation", "saml response invalid akamai",
                    "login response corrupted",
                ],
            },
            Entry {
                code: 549,
                phrase: "Authentication Gateway Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "549 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 549", url: "https://http.dev/549" },
                summary: "Akamai EAA's login location does not reach the directory behind it.",
                meaning: "During the sign-in the login location could not talk to the directory, \
                    or to the broker and the management service on the way to it. If it comes and \
                    goes, it is the network between them; if it stays, a setting or a connector.",
                causes: &[
                    "The connector that serves the directory is down.",
                    "The directory (Active Directory, LDAP) does not answer the connector.",
                    "A fault inside EAA, between its login location and its management.",
                ],
                client: &[
                    "If users with a cloud identity can sign in and users of the directory cannot, it is the path to the directory.",
                ],
                server: &[
                    "Check the directory's status in Enterprise Center or with `akamai eaa dir list`, and its connectors.",
                    "From the connector's network test LDAP: `ldapsearch -x -H ldaps://dc -b \"\" -s base`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the directory's connector is back",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 543,
                        difference: "543: the identity provider; 549: the directory.",
                    },
                    Related {
                        code: 553,
                        difference: "553: the directory answers, but gives no Kerberos ticket.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for trouble behind a gateway.",
                    },
                ],
                keywords: &[
                    "eaa directory unreachable", "ldap connector down", "akamai 549",
                    "active directory eaa", "directory sync connector", "broker inaccessible",
                ],
            },
            Entry {
                code: 552,
                phrase: "Application Unreachable",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "552 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 552", url: "https://http.dev/552" },
                summary: "Akamai EAA's connector cannot reach your application.",
                meaning: "The sign-in is done and the request got as far as the connector, which \
                    could not connect to the application. When the connector itself is gone, the \
                    code is 540.",
                causes: &[
                    "The application server is down, or its port is closed to the connector.",
                    "IP address, host name or port in the application's settings is wrong.",
                    "The health check failed, so the connector treats the server as down.",
                ],
                client: &[
                    "If other applications in the portal work, it is this one: tell its owner.",
                ],
                server: &[
                    "From the connector's network: `curl -vk https://HOST:PORT/`, with the host of the application settings.",
                    "Check the health check's path and expected status in the application's advanced settings.",
                    "What Akamai itself says of its EAA codes: https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once the application answers",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 540,
                        difference: "540: the connector is cut off; 552: the application behind it is.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a gateway that gets no usable answer from the server behind it.",
                    },
                    Related {
                        code: 521,
                        difference: "521 is Cloudflare's code for an origin that refuses.",
                    },
                ],
                keywords: &[
                    "eaa application down", "connector cannot reach server", "akamai 552",
                    "internal app unreachable", "health check failed eaa",
                    "origin unreachable zero trust",
                ],
            },
            Entry {
                code: 553,
                phrase: "Directory Service Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "553 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 553", url: "https://http.dev/553" },
                summary: "Akamai EAA got no Kerberos ticket for you from the directory.",
                meaning: "For single sign-on by Kerberos the connector asks the directory for \
                    tickets: first for one of its own, then, by delegation, for one in your name \
                    that the application accepts. One of these steps was refused. With 554 the \
                    ticket came and the application refused it; with 557 no KDC was reached.",
                causes: &[
                    "The SPN in the EAA settings is not registered in Active Directory, or is registered twice.",
                    "The service account is not allowed to delegate to the application's SPN.",
                    "Clocks of connector and domain controller differ by more than five minutes.",
                    "The user is marked as sensitive and cannot be delegated.",
                ],
                client: &[
                    "Ask a colleague: if only your account fails, it is a flag on the account.",
                ],
                server: &[
                    "`setspn -L ACCOUNT` lists the SPNs of the account, `setspn -X` the duplicates, which break the ticket.",
                    "Check the service account's Delegation tab in Active Directory: this SPN, with any authentication protocol.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after a change in the directory",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 554,
                        difference: "554: the application refuses the ticket; 553: there is no ticket.",
                    },
                    Related { code: 557, difference: "557: no KDC was reached at all." },
                    Related {
                        code: 401,
                        difference: "401 is what a user would see without single sign-on.",
                    },
                ],
                keywords: &[
                    "kerberos constrained delegation", "kcd failed", "s4u2proxy",
                    "service ticket failed", "akamai 553", "delegation not allowed", "spn missing",
                    "krb_ap_err_skew",
                ],
            },
            Entry {
                code: 554,
                phrase: "Authentication Token Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "554 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 554", url: "https://http.dev/554" },
                summary: "The application does not accept the Kerberos token from Akamai EAA.",
                meaning: "The connector got a ticket and presented it in `Authorization: \
                    Negotiate`, and the application turned it down. With 553 there was no ticket \
                    to present.",
                causes: &[
                    "The SPN in the EAA settings is not the one that the application runs under.",
                    "The password of the service account was changed and the keytab was not.",
                    "Kerberos is not enabled in the application after all.",
                ],
                client: &[
                    "Try the application from inside the office network: if single sign-on fails there too, it is the application.",
                ],
                server: &[
                    "On IIS look at kernel mode and `useAppPoolCredentials`: they decide whose key decrypts the ticket.",
                    "On Linux the key version in the keytab (`klist -kt FILE`) must be that of the ticket (`kvno SPN`).",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with the right SPN and key",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 553,
                        difference: "553: no ticket was given; 554: the ticket was refused.",
                    },
                    Related {
                        code: 401,
                        difference: "401 is what the application itself answers to a token that it rejects.",
                    },
                ],
                keywords: &[
                    "kerberos token rejected", "spn mismatch", "keytab out of date",
                    "kvno mismatch", "akamai 554", "krb_ap_err_modified", "negotiate failed",
                ],
            },
            Entry {
                code: 555,
                phrase: "Application Does Not Support Kerberos",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "555 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 555", url: "https://http.dev/555" },
                summary: "The application never offers Kerberos, though Akamai EAA is set up for it.",
                meaning: "The connector waits for a 401 with `WWW-Authenticate: Negotiate`, and \
                    the application's 401 does not have it. A token that is offered and refused \
                    would be 554.",
                causes: &[
                    "Windows Authentication is off, or has only NTLM as provider.",
                    "A proxy between connector and application removes the header.",
                ],
                client: &[
                    "There is nothing to do in the browser: the handshake takes place behind EAA.",
                ],
                server: &[
                    "Run `curl -I` from the connector's network: it must show `WWW-Authenticate: Negotiate`.",
                    "Or change the application's single sign-on in EAA to what it does offer: NTLM, Basic or none.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the application offers Negotiate",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 554,
                        difference: "554: Kerberos is offered, but the token is refused.",
                    },
                    Related {
                        code: 401,
                        difference: "401 with Negotiate is what the connector was waiting for.",
                    },
                    Related {
                        code: 561,
                        difference: "561: the application was asked for NTLM, and its challenge is broken.",
                    },
                ],
                keywords: &[
                    "negotiate missing", "windows authentication disabled",
                    "www-authenticate negotiate", "akamai 555", "kerberos not enabled",
                    "only ntlm provider",
                ],
            },
            Entry {
                code: 556,
                phrase: "Unexpected Authentication Challenge",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "556 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 556", url: "https://http.dev/556" },
                summary: "The application asks for a login at a place where Akamai EAA expects none.",
                meaning: "The application answered 401 on a path that is not among the login URLs \
                    of its EAA settings. The connector does not sign in there and sends 556 in \
                    place of the 401.",
                causes: &[
                    "A part of the application has its own protection, on another path.",
                    "The session at the application ended while that of EAA goes on.",
                    "The password was changed outside EAA, so the application asks again.",
                ],
                client: &[
                    "Open the application's start page again and come back to the page from there.",
                ],
                server: &["Add the path to the login URLs in the application's settings at EAA."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after another login at the application",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401 is what the application sent and EAA did not expect there.",
                    },
                    Related {
                        code: 555,
                        difference: "555: the challenge lacks Kerberos; 556: it comes at the wrong place.",
                    },
                ],
                keywords: &[
                    "unexpected 401", "login url eaa", "second login prompt", "akamai 556",
                    "challenge on wrong uri", "session expired behind eaa",
                ],
            },
            Entry {
                code: 557,
                phrase: "KDC Unreachable",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "557 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 557", url: "https://http.dev/557" },
                summary: "Akamai EAA's connector cannot reach a Kerberos domain controller.",
                meaning: "For Kerberos sign-on the connector needs a key distribution center \
                    (KDC), that is, a domain controller, and none answered. With 553 one answers \
                    and refuses.",
                causes: &[
                    "Port 88, TCP and UDP, is closed between connector and domain controller.",
                    "The realm's SRV records do not resolve for the connector.",
                    "The domain controller was replaced, and its old address is hard-coded somewhere.",
                ],
                client: &["Use an application without Kerberos to see that the rest of EAA works."],
                server: &[
                    "From the connector's network: `dig _kerberos._tcp.REALM SRV` and `nc -vz DC 88`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "once a domain controller answers",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 553,
                        difference: "553: a KDC answers without giving a ticket; 557: none answers.",
                    },
                    Related {
                        code: 549,
                        difference: "549: the directory for the sign-in; 557: the KDC for the application.",
                    },
                ],
                keywords: &[
                    "port 88 blocked", "cannot contact any kdc", "domain controller not reachable",
                    "akamai 557", "krb5_kdc_unreach", "kerberos realm dns",
                ],
            },
            Entry {
                code: 558,
                phrase: "Connection Limit Stop: Service Concurrent Connections Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "558 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 558", url: "https://http.dev/558" },
                summary: "Too many connections at once through Akamai EAA, usually WebSockets.",
                meaning: "One user has more connections open at the same time than EAA allows: 50 \
                    WebSockets, according to http.dev. The same site says that Akamai gives 558 \
                    and 559 the same words, so what sets the two apart is open.",
                causes: &[
                    "A web application opens a WebSocket for every tab or widget.",
                    "Connections are not closed when a page is left.",
                ],
                client: &["Close tabs of the application, then reload one."],
                server: &[
                    "Share one WebSocket between tabs (`SharedWorker`) and close it on `pagehide`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "after other connections have closed",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 559,
                        difference: "559 has the same text; its entry is about many users behind one address.",
                    },
                    Related {
                        code: 429,
                        difference: "429 counts requests over time; 558 counts connections at once.",
                    },
                ],
                keywords: &[
                    "eaa websocket limit", "concurrent connections exceeded",
                    "too many websockets", "akamai 558", "50 websocket connections",
                    "connection limit stop",
                ],
            },
            Entry {
                code: 559,
                phrase: "Connection Limit Stop: Service Concurrent Connections Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "559 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 559", url: "https://http.dev/559" },
                summary: "Akamai EAA stopped a connection: too many at once, or too much from one address.",
                meaning: "EAA stopped a connection because too many are open, or because the \
                    address of a signed-in user sends too much. 558 has the same name; no source \
                    says which of the two comes when.",
                causes: &[
                    "Many users behind one NAT address count together.",
                    "A load test or script runs through EAA.",
                ],
                client: &[
                    "Try from a phone's network: if it works there, your office's address is the one that was counted.",
                ],
                server: &[
                    "Let Akamai check the limit for an office with one public address, or give it several.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "when fewer connections are open",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 558,
                        difference: "558 has the same text; its entry is about WebSockets.",
                    },
                    Related {
                        code: 429,
                        difference: "429 is the registered code for too much from one client.",
                    },
                ],
                keywords: &[
                    "eaa rate limit ip", "nat shared address limit", "akamai 559",
                    "connection limit office", "load test through eaa",
                    "service concurrent connections",
                ],
            },
            Entry {
                code: 561,
                phrase: "Invalid NTLM Challenge",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "561 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 561", url: "https://http.dev/561" },
                summary: "The application's NTLM challenge makes no sense to Akamai EAA.",
                meaning: "For single sign-on by NTLM the connector needs the application's \
                    challenge, the second of three messages. What came could not be used.",
                causes: &[
                    "A load balancer in front of the application spreads one NTLM handshake over two servers or connections.",
                    "A proxy in between drops or changes `WWW-Authenticate: NTLM`.",
                ],
                client: &["Reload; if it works every second time, two servers take turns."],
                server: &[
                    "NTLM belongs to the connection: switch on stickiness and keep-alive between connector and application.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "a new handshake may land on one server",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 562,
                        difference: "562: the stored NTLM credentials cannot be decrypted.",
                    },
                    Related { code: 555, difference: "555: there is no Kerberos offer." },
                    Related {
                        code: 401,
                        difference: "401 with NTLM is what carries the challenge.",
                    },
                ],
                keywords: &[
                    "ntlm challenge", "ntlm through load balancer", "ntlm handshake broken",
                    "akamai 561", "www-authenticate ntlm", "type 2 message invalid",
                ],
            },
            Entry {
                code: 562,
                phrase: "Credential Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "562 on an application behind Akamai EAA, or as `status_code` in the EAA access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 562", url: "https://http.dev/562" },
                summary: "Akamai EAA cannot decrypt the NTLM credentials that it holds for you.",
                meaning: "The connector keeps your credentials for NTLM sign-on in encrypted \
                    form, and encrypting or decrypting them failed. A fresh sign-in stores them \
                    again.",
                causes: &[
                    "The keys of a connector changed with an upgrade.",
                    "Several connectors do not have the same keys.",
                ],
                client: &[
                    "Sign out of EAA and in again, so that the credentials are stored again.",
                ],
                server: &[
                    "After a connector upgrade ask users to sign in again.",
                    "If only one connector fails, take it out of the application.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after signing out and in again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 561,
                        difference: "561: the challenge is broken; 562: the stored credentials are.",
                    },
                    Related {
                        code: 401,
                        difference: "401: wrong credentials; 562: credentials that cannot be read.",
                    },
                ],
                keywords: &[
                    "ntlm credentials decrypt", "eaa sign out and in",
                    "connector upgrade sso broken", "akamai 562", "stored password eaa",
                    "credential encryption",
                ],
            },
            Entry {
                code: 600,
                phrase: "Invalid Headers",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai traffic reports",
                    tell: "a 600 or the class 6xx in an Akamai report or log",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 600", url: "https://http.dev/600" },
                summary: "Only in Akamai's reports, so it is said: headers that break the rules.",
                meaning: "Akamai's Reporting API sorts responses into classes from 0xx to 6xx, \
                    but no document of Akamai's that explains 6xx was found. http.dev explains \
                    600 as messages whose headers are malformed, and names it Invalid Headers. \
                    HTTP ends at 599, so a client never receives it: with strict header parsing \
                    in the property, Akamai documents, it gets a 400.",
                causes: &[
                    "Header names with blanks or control characters, or bare line feeds in values.",
                    "Two different `Content-Length` headers in one message.",
                ],
                client: &[
                    "Fetch the object from the origin directly with `curl -v` and look for a malformed header or status line.",
                ],
                server: &[
                    "Give the request ID of such a line to Akamai's error translator: it knows more than the number says.",
                    "Look at strict header parsing in the property: with both of its modes on Akamai rejects such requests.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the malformed headers must be fixed first",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what a client gets for headers that a server will not accept.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for an answer that cannot be used.",
                    },
                    Related {
                        code: 601,
                        difference: "601 is Squid's code for response headers that are too large; Squid's own 600 is a response it cannot parse.",
                    },
                ],
                keywords: &[
                    "akamai 600", "akamai 6xx", "strict header parsing", "malformed header akamai",
                    "status over 599", "invalid header characters",
                    "duplicate content-length akamai",
                ],
            },
        ],
    ),
};
