//! Microsoft: codes of Exchange, its WebDAV extensions, ASP.NET Core, Azure and Windows.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Microsoft",
    aliases: &[
        "iis", "exchange", "activesync", "outlook", "owa", "azure", "cosmos",
        "application gateway", "azure front door", "front door", "frontdoor", "afd", "azure cdn",
        "graph", "asp.net", "aspnetcore", "kestrel", "windows", "entra", "azure ad", "app service",
        "arr", "ancm", "iisnode", "azure storage",
    ],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "Origin Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Azure Front Door",
                    tell: "`httpStatusCode` 0 in the FrontDoorAccessLog",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Azure Front Door, monitoring, access log",
                    url: "https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics",
                },
                summary: "Only in Azure Front Door's access log: the request to the origin timed out.",
                meaning: "Front Door writes 0 as `httpStatusCode` when the request to the origin \
                    timed out. It is not what the client received: that is usually a 504, \
                    sometimes a 503. When the client closed first, the log has 499 in the same \
                    place.",
                causes: &[
                    "The origin needs longer than the origin response timeout: 30 seconds unless raised.",
                    "A firewall or network security group of the origin drops packets that come from Front Door.",
                ],
                client: &[
                    "Note the `X-Azure-Ref` header of the failed response: with it the operator finds the line in the log.",
                ],
                server: &[
                    "Read `errorInfo` in the same line: `OriginTimeout`, `OriginConnectionError` and others narrow it down.",
                    "Raise the origin response timeout on the profile's overview page; 240 seconds is the most.",
                    "Allow the service tag `AzureFrontDoor.Backend` at the origin.",
                ],
                headers: &[Header {
                    name: "X-Azure-Ref",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the reference of the request, the key to its log line",
                }],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "as for a 504: the origin may have done the work",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is how a gateway usually tells the client of the same event.",
                    },
                    Related {
                        code: 499,
                        difference: "499 in the same place of the log: the client was the one that left.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is what Front Door sends when the origin did answer, but unusably.",
                    },
                ],
                keywords: &[
                    "azure front door 0", "httpstatuscode 0", "frontdooraccesslog",
                    "origintimeout", "originconnectionerror", "x-azure-ref", "afd origin timeout",
                    "frontdoor status 0",
                ],
            },
            Entry {
                code: 419,
                phrase: "Authentication Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "ASP.NET Core applications",
                    tell: "an application on .NET; the body is whatever its author wrote",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "ASP.NET Core, src/Http/Http.Abstractions/src/StatusCodes.cs",
                    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Http/Http.Abstractions/src/StatusCodes.cs",
                },
                summary: "Your sign-in was good once and has run out, in the words of a .NET application.",
                meaning: "ASP.NET Core ships a constant and a reason phrase for 419, with the \
                    remark that no RFC defines it. Applications pick it from that list for an \
                    expired token or session. The registered answer in that situation is 401, \
                    which every HTTP client understands.",
                causes: &[
                    "The access token or the session cookie was valid and has expired.",
                    "The application's own middleware sets `Status419AuthenticationTimeout`.",
                ],
                client: &[
                    "Treat it as an expired 401: refresh the token or sign in again, then repeat the request.",
                ],
                server: &[
                    "Search the code for `Status419AuthenticationTimeout` or a bare 419.",
                    "Send 401 with `WWW-Authenticate` instead, so that libraries refresh the token on their own.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after a fresh sign-in or token",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants {
                    csharp: &["StatusCodes.Status419AuthenticationTimeout"],
                    ..Constants::NONE
                },
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401 is the registered code for credentials that are missing, wrong or expired.",
                    },
                    Related {
                        code: 403,
                        difference: "403 means that signing in again will not help; 419 means that it will.",
                    },
                    Related {
                        code: 440,
                        difference: "440 is the same event in Outlook on the web.",
                    },
                ],
                keywords: &[
                    "microsoft authentication timeout", "token expired asp.net",
                    "jwt expired .net", "authentication expired", ".net 419", "c# 419",
                    "sign in again", "session expired asp.net",
                ],
            },
            Entry {
                code: 440,
                phrase: "Login Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Outlook on the web",
                    tell: "an address below `/owa`, with `Server: Microsoft-IIS`",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft, How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access",
                    url: "https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd789741(v=exchg.80)",
                },
                summary: "Outlook on the web no longer knows your session; sign in again.",
                meaning: "Exchange's web client answers 440 when the session of a request has \
                    ended or was never set up. Lists call it a code of IIS, but Microsoft's own \
                    list of IIS status codes has no 440. A 401 offers an HTTP sign-in on the spot; \
                    440 sends the person back to the sign-in page.",
                causes: &[
                    "The mailbox was left open and idle until its session ran out.",
                    "A load balancer moved the request to a server that cannot read this session's cookie.",
                    "Right after signing in: permissions or authentication of the OWA virtual directories in IIS are broken.",
                    "Right after signing in: OWA's `web.config` was edited, for instance a `kerbauth` module added (seen on Exchange 2010).",
                    "Exchange 2007: the policy Deny log on locally covers Guests, and with them IIS's account IUSR.",
                ],
                client: &[
                    "Copy the text of an open draft, then reload the page and sign in again.",
                    "If it comes right after every sign-in, delete the site's cookies; if that doesn't help, it is the server.",
                ],
                server: &[
                    "`Get-OwaVirtualDirectory | fl` shows each directory's authentication: compare it with a server that works.",
                    "`Get-OrganizationConfig | fl ActivityBased*` shows the idle time allowed before people are signed out.",
                    "Exchange 2007: Microsoft's fix is to remove and recreate the OWA virtual directories. Save their settings first.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "after a new sign-in" },
                redirect: None,
                formerly: &[],
                aliases: &["Login Time-out"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401 asks for credentials in HTTP's own way; 440 wants the sign-in page again.",
                    },
                    Related {
                        code: 419,
                        difference: "419 is what some .NET applications send for an expired session, and Laravel for a stale form.",
                    },
                    Related {
                        code: 408,
                        difference: "408 times out one slow request; 440 times out the whole session.",
                    },
                ],
                keywords: &[
                    "microsoft login timeout",
                    "iis login timeout",
                    "exchange login timeout",
                    "outlook session timeout",
                    "outlook web session expired",
                    "owa session expired",
                    "session expired",
                    "session timed out",
                    "owa logs out",
                    "outlook web app login",
                    "owa kicks me out",
                    "exchange session timeout",
                    "idle timeout",
                    "login expired",
                    "logged out automatically",
                    "the client's session has expired and must log in again",
                    "owa session timed out",
                    "exchange session expired",
                ],
            },
            Entry {
                code: 449,
                phrase: "Retry With",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Azure Cosmos DB",
                    tell: "headers `x-ms-activity-id` and `x-ms-request-charge`; the host is `*.documents.azure.com`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Azure Cosmos DB, Designing resilient applications with SDKs",
                    url: "https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/conceptual-resilient-sdk-applications",
                },
                summary: "Two writes met at one Cosmos DB item and yours lost the race; write it again.",
                meaning: "Cosmos DB runs one update of an item at a time, and this write came \
                    while another was under way. It was not carried out, so it is safe to repeat. \
                    With 412 your ETag was stale and you have to read first; with 409 the id is \
                    taken. Only writes get a 449.",
                causes: &[
                    "Many writers update one and the same item: a counter, a status document, a lock.",
                    "A trigger or the resolution of a conflict touched the item in the same moment.",
                ],
                client: &[
                    "Repeat the write after a short random wait; a fixed wait makes the same writers meet again.",
                    "Microsoft's SDKs already retry it for a while: if it reaches your code, add a retry with random back-off of your own.",
                ],
                server: &[
                    "Take the load off the item: spread a counter over several items, or append and sum up later.",
                    "Use patch operations or a queue with one writer where an item must stay hot.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the write was not done; repeat it after a random back-off",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Concurrent Execution"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429: too many request units in all; 449: too many writers at one item.",
                    },
                    Related {
                        code: 409,
                        difference: "409 in Cosmos DB: the id exists already, so a retry is useless; 449: a retry is the cure.",
                    },
                    Related {
                        code: 412,
                        difference: "412: your ETag is stale, so read the item again first; 449: only the timing was bad.",
                    },
                ],
                keywords: &[
                    "cosmos db retry with", "cosmos concurrent write", "cosmosexception 449",
                    "conflicting request to resource", "transient write conflict",
                    "hot document cosmos", "write contention", "retrywithexception",
                    "provide more information and retry",
                ],
            },
            Entry {
                code: 449,
                phrase: "Need Provisioning",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Exchange ActiveSync",
                    tell: "a request to `/Microsoft-Server-ActiveSync`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft MS-OXPROTO, 2.5.14.5 Using Exchange ActiveSync",
                    url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxproto/3764ce5a-8c53-4665-8cc7-07bafe0db341",
                },
                summary: "No mail yet: the phone must first fetch and accept the company's policy.",
                meaning: "Exchange wants the device to run the Provision command: the policy that \
                    it knows (PIN length, encryption and so on) is missing or out of date. A \
                    healthy client sends Provision twice, to fetch and to acknowledge, and then \
                    repeats what it was doing. Newer versions of the protocol may answer 200 \
                    instead, with Status 142 to 144 in the body.",
                causes: &[
                    "A new device, or an account just added to it: it has no policy key yet.",
                    "The administrator has changed the policy, so every device has to fetch it again.",
                    "The device cannot or will not apply the policy, and keeps starting over.",
                ],
                client: &[
                    "On a phone: accept the prompt about security settings, or set the PIN that it asks for.",
                    "In a client of your own: send Provision, acknowledge it, then repeat the command with the new `X-MS-PolicyKey`.",
                ],
                server: &[
                    "A single 449 per device is normal; repeated ones name a device that cannot comply.",
                    "`Get-MobileDeviceStatistics -Mailbox NAME` shows the policy that a device has and when it was applied.",
                    "`AllowNonProvisionableDevices` on the mailbox policy lets such devices in, but without the PIN and encryption it demands.",
                ],
                headers: &[Header {
                    name: "X-MS-PolicyKey",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the policy that the device has; 0 or missing brings the 449",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after the Provision command has gone through",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Retry after sending a PROVISION command"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 from ActiveSync: this user may not synchronize at all; 449: not before Provision.",
                    },
                    Related {
                        code: 451,
                        difference: "451 sends the device to another server; 449 keeps it here and wants Provision.",
                    },
                ],
                keywords: &[
                    "exchange need provisioning", "activesync need provisioning",
                    "activesync provisioning", "mobile device policy",
                    "phone cannot sync exchange", "security policy not applied",
                    "provision command", "eas policy", "device not provisioned", "x-ms-policykey",
                ],
            },
            Entry {
                code: 449,
                phrase: "Retry With",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Microsoft's WebDAV extensions",
                    tell: "a header `Ms-Echo-Request`, and `Reply With` as the reason phrase",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft MS-WDV, 2.2.6 449 Retry With Status Code",
                    url: "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100",
                },
                summary: "Run the script in this response, then repeat the request with what it found.",
                meaning: "An old Microsoft extension: the server lacks some information, and the \
                    body of the 449 is a page, often a script, that lets the client gather it, for \
                    instance into a cookie. The client processes the body without showing it and \
                    repeats the request with `Ms-Echo-Reply`. The documents call the code Retry \
                    With, yet put `Reply With` into the status line. 428 also wants more from a \
                    request, but only a condition.",
                causes: &[
                    "An old intranet application for Internet Explorer asks for facts such as the screen size.",
                    "A client of today reached such an application: it doesn't know 449 and treats it as a 400.",
                ],
                client: &[
                    "Process the body, keep its cookies, and repeat the request with the token in `Ms-Echo-Reply`.",
                    "A client that cannot run scripts can set the cookie that the script would set.",
                ],
                server: &[
                    "Never answer a request that has `Ms-Echo-Reply` with 449 again: that is the guard against a loop.",
                    "Replace it: collect the facts in the page itself, or answer 400 and say what is missing.",
                ],
                headers: &[
                    Header {
                        name: "Ms-Echo-Request",
                        message: Message::Response,
                        requirement: Requirement::Must,
                        tells: "a token for the client to send back",
                    },
                    Header {
                        name: "Ms-Echo-Reply",
                        message: Message::Request,
                        requirement: Requirement::Must,
                        tells: "the token of the 449, on the repeated request",
                    },
                ],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with `Ms-Echo-Reply` and what the body asked for",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Reply With"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 428,
                        difference: "428 wants a condition such as If-Match; 449 wants facts that a script collects.",
                    },
                    Related {
                        code: 400,
                        difference: "400 leaves it to you what was missing; 449 brings the means to supply it.",
                    },
                ],
                keywords: &[
                    "microsoft retry with",
                    "iis retry with",
                    "retry with more information microsoft",
                    "webdav iis",
                    "winhttp 449",
                    "internet explorer retry",
                    "the request should be retried after performing the appropriate action",
                    "the server cannot honour the request because the user has not provided the required information",
                    "ms-echo-request",
                    "ms-echo-reply",
                    "http_status_retry_with",
                ],
            },
            Entry {
                code: 450,
                phrase: "Blocked by Parental Controls",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Windows Parental Controls",
                    tell: "other machines get through to the same page: the block is on this one",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft, Parental Controls: in-box restrictions and user interfaces",
                    url: "https://learn.microsoft.com/en-us/windows/win32/parcon/parental-controls-in-box-restrictions-and-user-interfaces",
                },
                summary: "This Windows PC blocks the page for a child's account; the site never saw the request.",
                meaning: "The web filter of Windows Vista's Parental Controls worked in the \
                    machine's own network layer and answered browsers in the place of the site, on \
                    any port. A page could load completely except for one picture from a blocked site. \
                    403 and 451 come from the server's side; 450 does not. The number is known \
                    from a Microsoft Press book, Writing Secure Code for Windows Vista; today's \
                    Family Safety is another product.",
                causes: &[
                    "The web filter is on for this Windows account and does not allow this address.",
                    "An application fetches something for a child's account, and the filter takes it for a web page.",
                ],
                client: &[
                    "Have the adult who set it up allow the site, or use an account without the filter.",
                    "An administrator can put an updater or game on the filter's `HTTPExemptionList` (WMI class `WpcSystemSettings`).",
                ],
                server: &[
                    "Nothing to fix: the request never reached you. Serve what matters from one host name.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "only once the filter lets the address pass",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Blocked by Windows Parental Controls"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 403,
                        difference: "403 is the site's own refusal; 450 is the refusal of the machine in front of you.",
                    },
                    Related {
                        code: 451,
                        difference: "The registered 451 (Unavailable For Legal Reasons) is a block by law; 450 is one by a parent, at home.",
                    },
                ],
                keywords: &[
                    "windows parental controls", "microsoft parental controls",
                    "microsoft family safety", "blocked by parents", "child protection filter",
                    "parental controls", "family safety", "child account blocked",
                    "blocked website windows", "windows vista web filter", "kids account",
                    "httpexemptionlist",
                ],
            },
            Entry {
                code: 451,
                phrase: "Redirect",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Exchange ActiveSync",
                    tell: "a header `X-MS-Location`, after a request to `/Microsoft-Server-ActiveSync`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft MS-ASHTTP, 3.1.5.2.2 HTTP Error 451",
                    url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/a907164a-907c-48b4-b2ef-44a06867f03f",
                },
                summary: "Wrong Exchange server for this mailbox; `X-MS-Location` usually names the right one.",
                meaning: "The mailbox cannot be reached from this server, or another one is closer \
                    to it. `X-MS-Location` has the address for this and all later requests; \
                    without it the device runs Autodiscover again. It has nothing to do with the \
                    registered 451, which came later and is about legal demands. It is not a 3xx \
                    either: ordinary clients do not follow it.",
                causes: &[
                    "The mailbox was moved to another site, another server or to Exchange Online.",
                    "The device was set up by hand with the address of one server.",
                    "A server's `ExternalUrl` is empty or wrong, so the device is sent to the wrong address, or to none.",
                ],
                client: &[
                    "Repeat the command at the address in `X-MS-Location` and keep that address.",
                    "Without `X-MS-Location`: run Autodiscover, or remove the account from the phone and add it again.",
                ],
                server: &[
                    "`Get-ActiveSyncVirtualDirectory | fl name,ExternalUrl` on both sites shows where devices are sent.",
                    "Check that Autodiscover answers with the new server for this mailbox.",
                ],
                headers: &[Header {
                    name: "X-MS-Location",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "the address to use from now on; without it, Autodiscover",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "at the address in `X-MS-Location`",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Wrong Exchange Server"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 308,
                        difference: "308 is a redirect that ordinary HTTP clients know; this one only ActiveSync clients do.",
                    },
                    Related {
                        code: 421,
                        difference: "421: wrong connection for this host name; here: wrong server for this mailbox.",
                    },
                    Related {
                        code: 449,
                        difference: "449 wants the device to provision here; 451 wants it to go elsewhere.",
                    },
                ],
                keywords: &[
                    "exchange redirect", "activesync wrong server", "mailbox moved",
                    "activesync redirect", "device misconfigured",
                    "exchange hybrid migration phone", "phone stopped syncing after migration",
                    "x-ms-location",
                ],
            },
            Entry {
                code: 456,
                phrase: "Blocked",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Exchange ActiveSync",
                    tell: "a request to `/Microsoft-Server-ActiveSync` or Autodiscover",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft MS-ASHTTP, 2.2.2.1.1 Status Line",
                    url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
                },
                summary: "The account itself is blocked; the right password would not help.",
                meaning: "Exchange tells the device that the user's account is blocked. 401 would \
                    mean wrong credentials and 457 an expired password: three reasons for a failed \
                    sign-in that a phone can then explain.",
                causes: &[
                    "The account is locked after too many wrong passwords, or an administrator blocked it.",
                    "An old device keeps trying an old password and locks the account again and again.",
                ],
                client: &[
                    "Sign in on the web first: the page there says what the account needs.",
                    "Stop other devices that still have the old password, or it is locked again at once.",
                ],
                server: &[
                    "`Search-ADAccount -LockedOut` lists locked accounts; find what locks this one before `Unlock-ADAccount` frees it.",
                    "Exchange Online: see in the Entra admin center whether sign-in is blocked for this user.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the account is unblocked; more tries may prolong it",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401: name or password is wrong; 456: they may be right, but the account is blocked.",
                    },
                    Related {
                        code: 457,
                        difference: "457: the password has expired; 456: the account is blocked.",
                    },
                    Related {
                        code: 403,
                        difference: "403 from ActiveSync: the user is not enabled for it; 456: the user is blocked.",
                    },
                ],
                keywords: &[
                    "activesync account blocked", "exchange account blocked", "account locked",
                    "account blocked", "user locked out", "activesync blocked",
                    "too many wrong passwords", "exchange account disabled", "accountislocked",
                ],
            },
            Entry {
                code: 457,
                phrase: "Expired Password",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Exchange ActiveSync",
                    tell: "a request to `/Microsoft-Server-ActiveSync`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft MS-ASHTTP, 2.2.2.1.1 Status Line",
                    url: "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d",
                },
                summary: "The user's password has expired; a new one must be set before the phone can sync.",
                meaning: "Exchange tells the device that the user's password has expired. After a \
                    plain 401 people would type the same password over and over; 457 lets the \
                    phone say why that is useless. 456 is its neighbor for an account that is \
                    blocked.",
                causes: &[
                    "The password has passed the maximum age of the domain's policy.",
                    "An administrator ticked User must change password at next logon.",
                ],
                client: &[
                    "Change the password on a PC or on the sign-in page, then enter the new one on the device.",
                ],
                server: &[
                    "`net user NAME /domain` shows when the password expires or has expired.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "with the new password" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401: name or password is wrong; 457: the password has expired, so typing it again is useless.",
                    },
                    Related {
                        code: 456,
                        difference: "456: the account is blocked; 457: only its password has expired.",
                    },
                ],
                keywords: &[
                    "exchange password expired", "activesync password expired", "password expired",
                    "must change password", "password too old", "exchange password expired phone",
                    "activesync password",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Request",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "ASP.NET Core's Kestrel",
                    tell: "499 in the logs and metrics of a .NET service; the client saw nothing",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "ASP.NET Core, Kestrel, HttpProtocol.cs",
                    url: "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/Kestrel/Core/src/Internal/Http/HttpProtocol.cs",
                },
                summary: "Only in a .NET service's own logs: the caller left before an answer began.",
                meaning: "Nobody receives it: since .NET 8 Kestrel sets 499 as the status to log \
                    when the request was aborted and no response had begun; before, it logged 0. \
                    When the request was aborted, the exception handler does the same for an \
                    `OperationCanceledException`, so that it no longer counts as a 500. The number \
                    is borrowed from nginx.",
                causes: &[
                    "The caller's timeout is shorter than the action takes: `HttpClient.Timeout`, a gateway, a browser.",
                    "A user navigated away, and `RequestAborted` canceled the work, as it should.",
                ],
                client: &[
                    "Raise your timeout (`HttpClient` waits 100 seconds unless told otherwise) or ask for less.",
                ],
                server: &[
                    "Pass `HttpContext.RequestAborted` on to database and HTTP calls, so that work stops when the caller leaves.",
                    "Leave 499 out of error alerts, but watch its share: it rises when you get slow.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout or a smaller request",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants {
                    csharp: &["StatusCodes.Status499ClientClosedRequest"],
                    ..Constants::NONE
                },
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 408,
                        difference: "408: the server gave up on a request that came too slowly; 499: the caller gave up.",
                    },
                    Related {
                        code: 500,
                        difference: "500 is a fault of the service; 499 is a caller who did not stay for the answer.",
                    },
                ],
                keywords: &[
                    "asp.net client closed",
                    "kestrel request aborted",
                    "a task was canceled",
                    "client disconnected kestrel",
                    "httpclient timeout 100 seconds",
                    "request aborted asp.net",
                    "the client has disconnected",
                    "the client reset the request stream",
                    "bad http request exception unexpected end",
                    "operationcanceledexception",
                    "taskcanceledexception",
                    "requestaborted",
                    "operation canceled exception",
                    "task canceled exception",
                    "connection reset exception",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client closed the connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Azure Application Gateway v2",
                    tell: "`httpStatus` 499 with `ERRORINFO_CLIENT_CLOSED_REQUEST` in the gateway's access log; v1 logs 0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Azure Application Gateway, HTTP response codes",
                    url: "https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes",
                },
                summary: "Only in Azure's Application Gateway log: the client left before the answer was complete.",
                meaning: "No client receives it. A v2 gateway logs 499 when the client closed \
                    before the server had finished responding. That includes a large response \
                    broken off halfway, which nginx would log under its own status. With 504 it \
                    was the gateway that stopped waiting for the backend.",
                causes: &[
                    "The client's timeout is shorter than the backend takes.",
                    "Somebody left or reloaded the page in the middle of a large response.",
                ],
                client: &[
                    "Raise the client's timeout above the slowest answer that the backend normally gives.",
                ],
                server: &[
                    "Compare `timeTaken` in the access log with `serverResponseLatency`: slow backend or slow client?",
                    "Stream or page large responses, so that clients have less reason to leave.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer timeout or a smaller response",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504: the gateway stopped waiting for the backend; 499: the client for the gateway.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the client was too slow to send its request; 499: it left before the response was complete.",
                    },
                    Related {
                        code: 460,
                        difference: "460 is what an AWS Application Load Balancer logs in that case.",
                    },
                ],
                keywords: &[
                    "azure application gateway client closed",
                    "appgw 499",
                    "client disconnected",
                    "agic 499",
                    "gateway client timeout",
                    "httpstatus 0 application gateway",
                ],
            },
            Entry {
                code: 499,
                phrase: "Client Closed Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Azure Front Door",
                    tell: "`httpStatusCode` 499 in the FrontDoorAccessLog",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Azure Front Door, monitoring, access log",
                    url: "https://learn.microsoft.com/en-us/azure/frontdoor/front-door-diagnostics",
                },
                summary: "Only in Azure Front Door's access log: the client closed its connection first.",
                meaning: "The client is gone, so nobody receives a 499. Front Door does not say \
                    whether the origin would have answered. When the origin was slow and Front \
                    Door gave up, the log has 0 in the same place.",
                causes: &[
                    "The client times out before the origin answers.",
                    "A browser drops requests when its user moves on.",
                ],
                client: &[
                    "Set your timeout above Front Door's own for the origin (30 seconds unless raised), so that you see its answer.",
                ],
                server: &[
                    "Compare `timeTaken` of the 499 lines with `timeToFirstByte` of the good ones for the same path.",
                    "Cache the path, if it may be cached: a cache hit is over before a client gives up.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer client timeout",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 0,
                        difference: "0 in the same place of the log: the origin timed out.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the client sent its request too slowly; 499: the client did not wait for the response.",
                    },
                ],
                keywords: &[
                    "azure front door 499", "frontdoor client disconnected", "afd 499",
                    "errorinfo clientdisconnected", "frontdoor client closed",
                    "frontdoor user cancelled",
                ],
            },
            Entry {
                code: 509,
                phrase: "Bandwidth Limit Exceeded",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Microsoft",
                    product: "Microsoft Graph",
                    tell: "the host is graph.microsoft.com and the body a JSON error object",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Microsoft Graph, Error responses and resource types",
                    url: "https://learn.microsoft.com/en-us/graph/errors",
                },
                summary: "Your app moved more bytes through Microsoft Graph than it may; give it a long rest.",
                meaning: "Graph throttles the app because it went over its cap on bandwidth; too \
                    many requests would be 429. It may try again once more time has passed. The \
                    storage quota of a drive is yet another thing: that is 507.",
                causes: &[
                    "The app downloads or uploads very many or very large files through drives and sites.",
                    "A migration or backup job runs at full speed for hours.",
                ],
                client: &[
                    "Wait clearly longer than after a 429, then continue with fewer parallel transfers.",
                    "Fetch only what has changed: delta queries, `$select`, and no file that you already have.",
                    "For a tenant's bulk data look at Microsoft Graph Data Connect instead.",
                ],
                server: &[
                    "Put one limit on all workers that share the app's client ID: the cap is the app's, not the process's.",
                    "Spread backups and migrations over the day, or over the night.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the cap frees up with time; how much, the documents don't say",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429: too many requests; 509: too many bytes.",
                    },
                    Related {
                        code: 507,
                        difference: "507: the drive is full; 509: the app has moved too much, for now.",
                    },
                    Related {
                        code: 503,
                        difference: "503: the service is busy or down for all; 509: your app is over its cap.",
                    },
                ],
                keywords: &[
                    "sharepoint bandwidth limit", "microsoft graph bandwidth limit",
                    "bandwidth cap", "too much data transferred", "graph download limit",
                    "graph bandwidth throttling",
                ],
            },
        ],
    ),
};
