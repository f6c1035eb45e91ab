//! Akamai: codes of Enterprise Application Access, and numbers in its delivery logs.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Akamai",
    aliases: &["eaa", "enterprise application access", "akamai eaa"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 0,
                phrase: "Client Abort",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai delivery logs",
                    tell: "000 as status in an Akamai delivery log or traffic report",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Stack Overflow, What is HTTP status code 000, quoting Akamai's knowledge base",
                    url: "https://stackoverflow.com/questions/9791684/what-is-http-status-code-000",
                },
                summary: "Only in Akamai's logs: the client left before the transfer was complete.",
                meaning: "No page of Akamai's own on it was found, only two quotes of its \
                    knowledge base, and they differ. For the log delivery service (LDS) a 000 is \
                    a 200 or 206 whose client hung up before it had everything. For the traffic \
                    reports it is a client that left before it got any content. The edge's error \
                    code for the event is ERR_CLIENT_ABORT.",
                causes: &[
                    "A viewer stops a download or a video halfway.",
                    "Visitors click away while the page still loads.",
                    "An app cancels requests when its screen closes.",
                    "Slow answers from the origin, so that clients lose patience.",
                ],
                client: &[
                    "Cancel fewer prefetches: an app that starts ten requests and aborts nine fills this column.",
                ],
                server: &[
                    "Look at the bytes in the same line: many are a download broken off, none is a client that did not wait for the answer.",
                    "Set it beside the turnaround time in DataStream: aborts after seconds point to a slow origin, at once to impatient code.",
                    "Compare by user agent: one app version with most of the 000s has a timeout that is too short.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "nothing was refused; a download can go on with Range where it stopped",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Client-Side Abort"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is nginx's mark for a client that left before the answer; a download broken off stays a 200 there.",
                    },
                    Related {
                        code: 504,
                        difference: "504 is Akamai tired of the origin; 000 is the client tired of both.",
                    },
                ],
                keywords: &[
                    "akamai 000", "err_client_abort akamai", "akamai log delivery service",
                    "client-side abort", "datastream status 0", "lds 000",
                    "cdn client abort akamai",
                ],
            },
            Status {
                code: 492,
                phrase: "User Access Forbidden",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 492", url: "https://http.dev/492" },
                summary: "Akamai EAA knows you, and its access rules keep you out of this application.",
                meaning: "Your sign-in worked, but the rules of this application do not let you \
                    through, and the application never saw the request. Akamai's page lists 403 \
                    for a user whom the access rule does not admit. For 492 the source is \
                    http.dev; of Akamai's page only the part up to 405 could be read.",
                causes: &[
                    "You are not in a group that the application is assigned to.",
                    "An access rule on device, country or time of day applies.",
                    "For a TCP or tunnel application: the EAA Client on the device does not have the newest rules yet.",
                ],
                client: &[
                    "Open the EAA portal: an application that is not shown there is not assigned to you.",
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
                        difference: "403 is the registered code, and what Akamai's page lists for a denied user.",
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
            Status {
                code: 493,
                phrase: "Unsupported Browser",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 493", url: "https://http.dev/493" },
                summary: "Akamai EAA was sent no server name (SNI) in the TLS handshake.",
                meaning: "The name misleads: it is not about what the browser can do. The \
                    client's TLS handshake lacks Server Name Indication (SNI), and without it EAA \
                    cannot tell which application is meant. Every current browser sends it, so \
                    look for an old library, a script or a proxy. This account is from http.dev; \
                    Akamai's own page of EAA codes could be read only up to 405.",
                causes: &[
                    "An old TLS library or runtime that does not send SNI.",
                    "A script or health check that connects by IP address, so that it has no name to send.",
                    "A reverse proxy of yours in front of EAA: in nginx proxy_ssl_server_name is off by default.",
                ],
                client: &[
                    "Compare openssl s_client -connect HOST:443 -servername HOST with the same call and -noservername.",
                    "Call the application by its host name instead of an address.",
                    "Update the runtime: Java 6, Python 2 before 2.7.9 and Internet Explorer on Windows XP send no SNI.",
                ],
                server: &[
                    "Look up the User-Agent of these lines in the EAA access log: one old tool often makes them all.",
                    "If nginx is in between, set proxy_ssl_server_name on, and proxy_ssl_name to the application's host.",
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
                        code: 403,
                        difference: "403: EAA knows which application you want and refuses it; 493: it was not told.",
                    },
                    Related {
                        code: 421,
                        difference: "421 is the registered code for a host that this connection is not meant for; 493: no host was named.",
                    },
                ],
                keywords: &[
                    "no sni", "sni missing", "server name indication missing",
                    "client hello without servername", "openssl -servername",
                    "eaa unsupported browser", "akamai 493",
                ],
            },
            Status {
                code: 494,
                phrase: "Request Header or Cookie Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 494", url: "https://http.dev/494" },
                summary: "Akamai EAA's nginx finds your cookies or fields too large; clear the cookies.",
                meaning: "The request's fields are over the buffer of the nginx inside EAA, 4 KB \
                    by default as http.dev has it. Akamai's page gives the same words with the \
                    status 400, which is what nginx usually sends. 494 is nginx's inner number \
                    for it; that EAA sends it was not found on the part of that page that could \
                    be read.",
                causes: &[
                    "Cookies of several applications on one domain have piled up.",
                    "Corrupted cookies, by Akamai's own explanation.",
                    "A Kerberos ticket in Authorization, large because the user is in many groups.",
                ],
                client: &[
                    "Clear cookies and cache for the application's domain, then sign in again.",
                ],
                server: &[
                    "Akamai raises the buffer of its nginx through a support case; trimming your cookies is quicker.",
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
                        difference: "400 is what Akamai's own page lists with the same words.",
                    },
                    Related {
                        code: 431,
                        difference: "431 is the registered code for fields that are too large.",
                    },
                    Related {
                        code: 414,
                        difference: "414: the URL is too long; 494: the fields are.",
                    },
                ],
                keywords: &[
                    "akamai cookie too large", "eaa request header too large", "eaa clear cookies",
                    "akamai nginx buffer", "akamai 494", "cookies corrupted eaa",
                ],
            },
            Status {
                code: 540,
                phrase: "Connectivity Disrupted",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 540", url: "https://http.dev/540" },
                summary: "Akamai EAA has lost the connector in your data center.",
                meaning: "The connector dials out to Akamai, and requests come in over that \
                    connection. It has none to the location of EAA that serves this application, \
                    or it has lost the directory. With 552 the connector is there and the \
                    application is not. This rests on http.dev; Akamai's own page of EAA codes \
                    could be read only up to 405.",
                causes: &[
                    "The connector has lost its outbound connection to Akamai.",
                    "A firewall change cut long-lived TLS connections.",
                    "The connector restarts or is upgraded.",
                    "The connector no longer reaches the directory that it is set up for.",
                ],
                client: &[
                    "Ask a colleague with another application: if all fail, it is the connector.",
                ],
                server: &[
                    "See in Enterprise Center whether the connector is running and reachable, then test its outbound port 443.",
                    "Restart the connector; if 540 comes only under load, raise the application's number of dial-out connections.",
                    "Give each application at least two connectors.",
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
                        code: 503,
                        difference: "503 is the registered code for a service that is not available just now.",
                    },
                    Related {
                        code: 552,
                        difference: "552: the connector works, the application behind it does not answer.",
                    },
                ],
                keywords: &[
                    "eaa connector down", "akamai connectivity disrupted",
                    "zero trust tunnel down", "connector disconnected", "akamai 540",
                    "vpn replacement not reachable",
                ],
            },
            Status {
                code: 542,
                phrase: "Internal Database Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 542", url: "https://http.dev/542" },
                summary: "Akamai EAA cannot reach its own authentication database.",
                meaning: "The location of EAA that carries your traffic (the data POP) has lost \
                    the database that sign-ins rest on. The same code is said to come for a way \
                    of signing in that the identity provider is not set up for. In 545 the \
                    database's name does not even resolve. This rests on http.dev; Akamai's own \
                    page of EAA codes could be read only up to 405.",
                causes: &[
                    "A fault inside Akamai's EAA service.",
                    "The application asks for OpenID Connect, say, and its identity provider in EAA does not offer it.",
                ],
                client: &["Sign-ins that are already open may go on working: do not sign out now."],
                server: &[
                    "If only the applications of one identity provider fail, compare their sign-in method with what it offers.",
                    "If all fail, look at Akamai's status page for EAA and report time and location: you cannot mend it yourself.",
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
                        code: 500,
                        difference: "500 is the registered code for an inner failure.",
                    },
                    Related {
                        code: 545,
                        difference: "545 is said of a database whose name does not resolve, too; 542 of one that is out of reach.",
                    },
                ],
                keywords: &[
                    "eaa database error", "akamai eaa outage", "akamai 542", "data pop database",
                    "eaa login database", "eaa openid connect not configured",
                ],
            },
            Status {
                code: 543,
                phrase: "IdP Communication Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 543", url: "https://http.dev/543" },
                summary: "Akamai EAA cannot reach the identity provider for your sign-in.",
                meaning: "The location of EAA that carries your traffic (the data POP) did not \
                    get through to the identity provider, the directory or the login service. \
                    That says nothing about your password; nobody has looked at it yet. This \
                    rests on http.dev; Akamai's own page of EAA codes could be read only up to \
                    405.",
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
                        difference: "401: the credentials did not convince; 543: they were never checked.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for a bad answer from behind.",
                    },
                    Related {
                        code: 549,
                        difference: "549: the login location fails on its way to the directory.",
                    },
                ],
                keywords: &[
                    "identity provider unreachable", "idp down", "saml login failed akamai",
                    "sso not reachable", "eaa idp error", "akamai 543",
                    "okta unreachable from eaa",
                ],
            },
            Status {
                code: 544,
                phrase: "Management Communication Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 544", url: "https://http.dev/544" },
                summary: "Akamai EAA's login location has lost its management service.",
                meaning: "The location of EAA that handles sign-ins (the login POP) did not reach \
                    the login manager, which it needs to open a session. Neither the identity \
                    provider nor the application is at fault. This rests on http.dev; Akamai's \
                    own page of EAA codes could be read only up to 405.",
                causes: &["A fault between two parts of Akamai's EAA."],
                client: &[
                    "Private windows and cleared cookies change nothing here; applications that are already open may go on working.",
                ],
                server: &[
                    "If only one region's users see it, tell Akamai the egress addresses of that region.",
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
                        code: 502,
                        difference: "502 is the registered code for a gateway without a usable answer from behind.",
                    },
                    Related {
                        code: 542,
                        difference: "542: the authentication database is out of reach; 544: the login manager is.",
                    },
                ],
                keywords: &[
                    "eaa management error", "akamai login manager", "akamai 544", "eaa login pop",
                    "management pop unreachable", "eaa control plane",
                ],
            },
            Status {
                code: 545,
                phrase: "Authentication Internal Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 545", url: "https://http.dev/545" },
                summary: "Akamai EAA cannot find its authentication database.",
                meaning: "The location of EAA that carries your traffic (the data POP) could not \
                    resolve the name of the authentication database, or not connect to it. Its \
                    neighbour 542 is said only of the connection. This rests on http.dev; \
                    Akamai's own page of EAA codes could be read only up to 405.",
                causes: &["DNS or network trouble inside Akamai's EAA."],
                client: &[
                    "Ask a second user to sign in: if that fails too, it has nothing to do with your account.",
                ],
                server: &[
                    "Note time, user and location from the EAA access log (SIEM integration or Akamai's Unified Log Streamer): Akamai needs them.",
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
                        code: 500,
                        difference: "500 is the registered code for an inner failure.",
                    },
                    Related {
                        code: 542,
                        difference: "542: the database does not answer; 545: it is not even found.",
                    },
                ],
                keywords: &[
                    "eaa authentication internal error", "akamai 545", "eaa auth database dns",
                    "eaa sign-in fails for everyone", "authentication backend not resolved",
                    "eaa login broken",
                ],
            },
            Status {
                code: 546,
                phrase: "Unknown Application",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 546", url: "https://http.dev/546" },
                summary: "Akamai EAA's login location does not know this application yet.",
                meaning: "The location that handles sign-ins (the login POP) has no configuration \
                    for the application. After a deployment it usually just takes time. This \
                    rests on http.dev; Akamai's own page of EAA codes could be read only up to \
                    405.",
                causes: &[
                    "The application was deployed minutes ago and has not reached every location.",
                    "It was saved but never deployed.",
                    "Its host name was changed or deleted.",
                ],
                client: &["Check the host name in the address bar against the one in the portal."],
                server: &[
                    "Open the application in Enterprise Center and look whether a deployment is pending; deploy it.",
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
            Status {
                code: 548,
                phrase: "Invalid Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 548", url: "https://http.dev/548" },
                summary: "Akamai EAA could not verify the answer of its login service.",
                meaning: "After the sign-in EAA checks the login server's answer through a second \
                    channel, and this check failed. The answer had arrived, but it could not be \
                    trusted. This rests on http.dev; Akamai's own page of EAA codes could be read \
                    only up to 405.",
                causes: &[
                    "A forward proxy or TLS inspection changes the answer on its way.",
                    "The sign-in was finished in another tab or much later.",
                ],
                client: &[
                    "Start the sign-in anew from the portal, in one tab.",
                    "Try it from a network without TLS inspection.",
                ],
                server: &["Exempt the EAA login host from TLS inspection on the corporate proxy."],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a fresh sign-in, around the proxy",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for an invalid answer from behind.",
                    },
                    Related {
                        code: 554,
                        difference: "554 is about the Kerberos token for the application, 548 about the sign-in at EAA.",
                    },
                ],
                keywords: &[
                    "eaa invalid response", "akamai 548", "tls inspection breaks sso",
                    "back channel validation", "saml response invalid akamai",
                    "login response corrupted",
                ],
            },
            Status {
                code: 549,
                phrase: "Authentication Gateway Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 549", url: "https://http.dev/549" },
                summary: "Akamai EAA's login location does not reach the directory behind it.",
                meaning: "During the sign-in the login location could not talk to the directory, \
                    or to the broker and the management service on the way to it. If it comes and \
                    goes, it is the network between them; if it stays, a setting or a connector. \
                    This rests on http.dev; Akamai's own page of EAA codes could be read only up \
                    to 405.",
                causes: &[
                    "The connector that serves the directory is down.",
                    "The directory (Active Directory, LDAP) does not answer the connector.",
                    "A fault inside EAA, between its login location and its management.",
                ],
                client: &[
                    "If others can sign in with a cloud identity and you with the directory cannot, it is the directory's path.",
                ],
                server: &[
                    "Check the directory's status in Enterprise Center and the connectors assigned to it.",
                    "From the connector's network test LDAP: ldapsearch -H ldaps://dc -b \"\" -s base.",
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
                        code: 502,
                        difference: "502 is the registered code for trouble behind a gateway.",
                    },
                    Related {
                        code: 543,
                        difference: "543: the identity provider; 549: the directory.",
                    },
                    Related {
                        code: 553,
                        difference: "553: the directory answers, but gives no Kerberos ticket.",
                    },
                ],
                keywords: &[
                    "eaa directory unreachable", "ldap connector down", "akamai 549",
                    "active directory eaa", "directory sync connector", "broker inaccessible",
                ],
            },
            Status {
                code: 552,
                phrase: "Application Unreachable",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 552", url: "https://http.dev/552" },
                summary: "Akamai EAA's connector cannot reach your application.",
                meaning: "The sign-in is done and the request came as far as the connector, which \
                    got no connection to the application. When the connector itself is gone, that \
                    is 540. This rests on http.dev; Akamai's own page of EAA codes could be read \
                    only up to 405.",
                causes: &[
                    "The application server is down, or its port is closed to the connector.",
                    "IP address, host name or port in the application's settings is wrong.",
                    "The health check failed, so the connector holds the server for dead.",
                ],
                client: &[
                    "If other applications in the portal work, it is this one: tell its owner.",
                ],
                server: &[
                    "From the connector's network: curl -vk https://host:port/, with the host of the application settings.",
                    "Check the health check's path and expected status in the application's advanced settings.",
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
                        code: 502,
                        difference: "502 is the registered code for a gateway that gets no usable answer from the server behind.",
                    },
                    Related {
                        code: 521,
                        difference: "521 is Cloudflare's code for an origin that refuses.",
                    },
                    Related {
                        code: 540,
                        difference: "540: the connector is cut off; 552: the application behind it is.",
                    },
                ],
                keywords: &[
                    "eaa application down", "connector cannot reach server", "akamai 552",
                    "internal app unreachable", "health check failed eaa",
                    "origin unreachable zero trust",
                ],
            },
            Status {
                code: 553,
                phrase: "Directory Service Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 553", url: "https://http.dev/553" },
                summary: "Akamai EAA got no Kerberos ticket for you from the directory.",
                meaning: "For single sign-on by Kerberos the connector asks the directory for \
                    tickets: its own first, then by delegation one in your name for the \
                    application. One of these steps was refused. With 554 the ticket came and the \
                    application refused it; with 557 no KDC was reached. This rests on http.dev; \
                    Akamai's own page of EAA codes could be read only up to 405.",
                causes: &[
                    "The SPN in the EAA settings is not registered in Active Directory, or is registered twice.",
                    "The service account for delegation is not allowed to delegate to the application's SPN.",
                    "The user is marked as sensitive and cannot be delegated.",
                    "Clocks of connector and domain controller differ by more than five minutes.",
                ],
                client: &[
                    "Ask a colleague: if only your account fails, it is a flag on the account.",
                ],
                server: &[
                    "In Active Directory check the delegation tab of the service account, with any authentication protocol.",
                    "setspn -L ACCOUNT lists the account's SPNs, setspn -X the duplicates, which break the ticket.",
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
            Status {
                code: 554,
                phrase: "Authentication Token Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 554", url: "https://http.dev/554" },
                summary: "The application does not accept the Kerberos token from Akamai EAA.",
                meaning: "The connector got a ticket and presented it in Authorization: \
                    Negotiate, and the application turned it down. This rests on http.dev; \
                    Akamai's own page of EAA codes could be read only up to 405.",
                causes: &[
                    "The SPN in the EAA settings is not the one that the application runs under.",
                    "The password of the service account was changed and the keytab was not.",
                    "The application does not have Kerberos switched on after all.",
                ],
                client: &[
                    "Try the application from inside the office network: if single sign-on fails there too, it is the application.",
                ],
                server: &[
                    "On IIS look at kernel mode and useAppPoolCredentials: they decide whose key decrypts the ticket.",
                    "On Linux the key version in the keytab (klist -kt FILE) must be that of the ticket (kvno SPN).",
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
                        difference: "401 is what the application itself answers to a token it does not like.",
                    },
                ],
                keywords: &[
                    "kerberos token rejected", "spn mismatch", "keytab out of date",
                    "kvno mismatch", "akamai 554", "krb_ap_err_modified", "negotiate failed",
                ],
            },
            Status {
                code: 555,
                phrase: "Application Does Not Support Kerberos",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 555", url: "https://http.dev/555" },
                summary: "The application never offers Kerberos, though Akamai EAA is set up for it.",
                meaning: "The connector waits for a 401 with WWW-Authenticate: Negotiate, and the \
                    application's 401 does not have it. A token that is offered and refused would \
                    be 554. This rests on http.dev; Akamai's own page of EAA codes could be read \
                    only up to 405.",
                causes: &[
                    "Windows Authentication is off, or has only NTLM as provider.",
                    "A proxy between connector and application removes the field.",
                ],
                client: &["Nothing to do in the browser: the question is asked behind EAA."],
                server: &[
                    "curl -I from the connector's network must show WWW-Authenticate: Negotiate.",
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
                        code: 401,
                        difference: "401 with Negotiate is what the connector was waiting for.",
                    },
                    Related {
                        code: 554,
                        difference: "554: Kerberos is offered, but the token is refused.",
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
            Status {
                code: 556,
                phrase: "Unexpected Authentication Challenge",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 556", url: "https://http.dev/556" },
                summary: "The application asks for a login at a place where Akamai EAA expects none.",
                meaning: "The application answered 401 on a path that is not among the login URLs \
                    of its EAA settings, so the connector does not sign in there and sends 556 in \
                    place of the 401. This rests on http.dev; Akamai's own page of EAA codes \
                    could be read only up to 405.",
                causes: &[
                    "A part of the application has its own protection, on another path.",
                    "The session at the application ended while that of EAA goes on.",
                    "The password was changed outside EAA, so the application asks anew.",
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
            Status {
                code: 557,
                phrase: "KDC Unreachable",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 557", url: "https://http.dev/557" },
                summary: "Akamai EAA's connector cannot reach a Kerberos domain controller.",
                meaning: "For Kerberos sign-on the connector needs a key distribution center \
                    (KDC), that is, a domain controller, and none answered. With 553 one answers \
                    and refuses. This rests on http.dev; Akamai's own page of EAA codes could be \
                    read only up to 405.",
                causes: &[
                    "Port 88, TCP and UDP, is closed between connector and domain controller.",
                    "The realm's SRV records do not resolve for the connector.",
                    "The domain controller was replaced and its address is fixed somewhere.",
                ],
                client: &["Use an application without Kerberos to see that the rest of EAA works."],
                server: &[
                    "dig _kerberos._tcp.REALM SRV and nc -vz DC 88 from the connector's network.",
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
            Status {
                code: 558,
                phrase: "Connection Limit Stop: Service Concurrent Connections Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 558", url: "https://http.dev/558" },
                summary: "Too many connections at once through Akamai EAA, usually WebSockets.",
                meaning: "One user has more connections open at the same time than EAA allows: 50 \
                    WebSockets, as http.dev has it. By the same site Akamai's page gives 558 and \
                    559 the same words. That page could be read only up to 405, so what sets the \
                    two apart is open.",
                causes: &[
                    "A web application opens a WebSocket for every tab or widget.",
                    "Connections are not closed when a page is left.",
                ],
                client: &["Close tabs of the application, then reload one."],
                server: &[
                    "Share one WebSocket between tabs (SharedWorker) and close it on pagehide.",
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
                        code: 429,
                        difference: "429 counts requests over time; 558 counts connections at once.",
                    },
                    Related {
                        code: 559,
                        difference: "559 has the same text; see there for an address shared by many.",
                    },
                ],
                keywords: &[
                    "eaa websocket limit", "concurrent connections exceeded",
                    "too many websockets", "akamai 558", "50 websocket connections",
                    "connection limit stop",
                ],
            },
            Status {
                code: 559,
                phrase: "Connection Limit Stop: Service Concurrent Connections Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 559", url: "https://http.dev/559" },
                summary: "Akamai EAA's limit of simultaneous connections, in its second number.",
                meaning: "EAA stopped a connection because too many are open, or because the \
                    address of a signed-in user sends too much. http.dev says that Akamai's page \
                    has the same words for 558 and 559 and no difference. Only the part of that \
                    page up to 405 could be read.",
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
                        code: 429,
                        difference: "429 is the registered code for too much from one client.",
                    },
                    Related {
                        code: 558,
                        difference: "558 has the same text; see there for WebSockets.",
                    },
                ],
                keywords: &[
                    "eaa rate limit ip", "nat shared address limit", "akamai 559",
                    "connection limit office", "load test through eaa",
                    "service concurrent connections",
                ],
            },
            Status {
                code: 561,
                phrase: "Invalid NTLM Challenge",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 561", url: "https://http.dev/561" },
                summary: "The application's NTLM challenge makes no sense to Akamai EAA.",
                meaning: "For single sign-on by NTLM the connector needs the application's \
                    challenge, the second of three messages, and what came could not be used. \
                    This rests on http.dev; Akamai's own page of EAA codes could be read only up \
                    to 405.",
                causes: &[
                    "A load balancer in front of the application spreads one NTLM handshake over two servers or connections.",
                    "A proxy in between drops or changes WWW-Authenticate: NTLM.",
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
                        code: 401,
                        difference: "401 with NTLM is what carries the challenge.",
                    },
                    Related {
                        code: 562,
                        difference: "562: the stored NTLM credentials cannot be decrypted.",
                    },
                    Related { code: 555, difference: "555: there is no Kerberos offer." },
                ],
                keywords: &[
                    "ntlm challenge", "ntlm through load balancer", "ntlm handshake broken",
                    "akamai 561", "www-authenticate ntlm", "type 2 message invalid",
                ],
            },
            Status {
                code: 562,
                phrase: "Credential Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai Enterprise Application Access",
                    tell: "the application is reached through Akamai EAA; the page or the EAA access log has the code",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 562", url: "https://http.dev/562" },
                summary: "Akamai EAA cannot decrypt the NTLM credentials that it holds for you.",
                meaning: "The connector keeps your credentials for NTLM sign-on in encrypted \
                    form, and encrypting or decrypting them failed. A fresh sign-in stores them \
                    anew. This rests on http.dev; Akamai's own page of EAA codes could be read \
                    only up to 405.",
                causes: &[
                    "The keys of a connector changed with an upgrade.",
                    "Several connectors do not have the same keys.",
                ],
                client: &["Sign out of EAA and in again, so that the credentials are stored anew."],
                server: &[
                    "After a connector upgrade ask users to sign in again; if only one connector fails, take it out of the application.",
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
                        code: 401,
                        difference: "401: wrong credentials; 562: credentials that cannot be read.",
                    },
                    Related {
                        code: 561,
                        difference: "561: the challenge is broken; 562: the stored credentials are.",
                    },
                ],
                keywords: &[
                    "ntlm credentials decrypt", "eaa sign out and in",
                    "connector upgrade sso broken", "akamai 562", "stored password eaa",
                    "credential encryption",
                ],
            },
            Status {
                code: 600,
                phrase: "Invalid Headers",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Akamai",
                    product: "Akamai traffic reports",
                    tell: "a 600 or the class 6xx in an Akamai report or log",
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 600", url: "https://http.dev/600" },
                summary: "Only in Akamai's reports, so it is said: header fields that break the rules.",
                meaning: "Lists give 600 to Akamai without a name. http.dev explains it as a \
                    class of its reports for messages whose fields are malformed, and names it \
                    Invalid Headers; no document of Akamai's about it was found. HTTP ends at \
                    599, so a client sees something else: by the same account a 400, if the \
                    property parses fields strictly.",
                causes: &[
                    "Field names with blanks or control characters, or bare line feeds in values.",
                    "Two different Content-Length fields in one message.",
                ],
                client: &[
                    "Fetch the object from the origin directly with curl -v and look for a malformed field or status line.",
                ],
                server: &[
                    "Look at strict header parsing in the property: by that account it decides whether such messages pass.",
                    "Give the request ID of such a line to Akamai's error translator: it knows more than the number says.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the malformed fields must be mended first",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what a client gets for fields that a server will not accept.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is the registered code for an answer that cannot be used.",
                    },
                    Related {
                        code: 601,
                        difference: "601 is Squid's mark for a response header section that is too large; Squid's own 600 is one it cannot parse.",
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
