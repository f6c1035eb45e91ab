//! Edgio (before that Layer0): codes of an edge platform that was shut down in January 2025.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Edgio",
    aliases: &["layer0", "moovweb", "edgecast"],
    reach: Reach::Closed,
    entries: checked(
        None,
        &[
            Entry {
                code: 530,
                phrase: "Internal Edgio Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "530 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: Edgio's platform failed in a way it did not expect.",
                meaning: "The error arose in Edgio itself, in one of its cloud function \
                    components, not in the customer's code or origin. A 530 that you meet today \
                    is most likely Cloudflare's, which explains itself by a 1xxx code in its \
                    page.",
                causes: &["A fault inside the platform, which customers were asked to report."],
                client: &[
                    "With `server: cloudflare` in the response read the 1xxx number in the page instead of this.",
                ],
                server: &[
                    "If a rule or dashboard still waits for Edgio's 530, remove it: it would catch Cloudflare's.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Internal Layer0 Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 500,
                        difference: "500 is the registered code for an internal failure.",
                    },
                    Related {
                        code: 534,
                        difference: "534: the customer's code failed; 530: Edgio failed.",
                    },
                ],
                keywords: &[
                    "edgio 530", "layer0 internal error", "edgio platform error", "edgio shutdown",
                    "old cdn log 530",
                ],
            },
            Entry {
                code: 531,
                phrase: "Project Upstream Connection Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "531 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: Edgio could not open a connection to the origin server.",
                meaning: "Edgio got no connection to the customer's origin. With 536 the \
                    connection was established and no response came. Projects of the old version \
                    4 also logged an origin slower than 60 seconds as 531.",
                causes: &[
                    "The origin was down.",
                    "The origin's firewall did not know Edgio's addresses.",
                    "The origin's host name or DNS entry in the project was wrong.",
                ],
                client: &[
                    "Call the origin by its own host name: what failed behind Edgio fails there too.",
                ],
                server: &[
                    "Take Edgio's address ranges out of the origin's allowlist: somebody else may hold them now.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code; Edgio's documents give both for an origin that it could not connect to.",
                    },
                    Related { code: 536, difference: "536: connected, but no response." },
                    Related {
                        code: 521,
                        difference: "521 is Cloudflare's code for a refused connection to the origin.",
                    },
                ],
                keywords: &[
                    "edgio upstream connection", "layer0 531", "origin unreachable edgio",
                    "edgio allowlist", "edgio origin refused", "edgio 531",
                ],
            },
            Entry {
                code: 532,
                phrase: "Project Response Too Large",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "532 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: a cloud function on Edgio returned more than 6 MB.",
                meaning: "The project's own code answered with a body over the limit for cloud \
                    functions: 6 MB, or about 4.5 MB for binary data. Bodies straight from an \
                    origin could be up to 2 GB.",
                causes: &[
                    "A server-rendered page with all its data inlined.",
                    "A file sent through the function instead of static storage.",
                ],
                client: &["Ask the API for one page or range instead of everything."],
                server: &[
                    "On the successor platform look up its limit first: most limit the body of a function too.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 413,
                        difference: "413 is about a request that is too large; 532 was about a response.",
                    },
                    Related { code: 542, difference: "542 was about headers that were too large." },
                ],
                keywords: &[
                    "edgio response too large", "6mb response limit", "serverless response size",
                    "layer0 532", "cloud function body limit", "edgio 532",
                ],
            },
            Entry {
                code: 533,
                phrase: "Project Upstream TLS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "533 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: no TLS connection between Edgio and the origin server.",
                meaning: "The connection to the origin was established, but the TLS handshake \
                    failed. Edgio's documents name an expired certificate and a host name that \
                    does not match.",
                causes: &[
                    "The origin's certificate had expired.",
                    "The certificate was for another name than the one Edgio asked for (SNI, override host).",
                ],
                client: &[
                    "Run `openssl s_client -connect ORIGIN:443 -servername ORIGIN`: it shows certificate and name.",
                ],
                server: &[
                    "Renew the origin's certificate all the same: any CDN in front will check it.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 525,
                        difference: "525 is Cloudflare's failed handshake with the origin.",
                    },
                    Related {
                        code: 526,
                        difference: "526 is Cloudflare's rejection of the origin's certificate.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what Edgio's documents give for an incomplete certificate chain at the origin.",
                    },
                    Related { code: 546, difference: "546 was TLS between two parts of Edgio." },
                ],
                keywords: &[
                    "edgio tls error", "layer0 533", "origin certificate expired edgio",
                    "sni mismatch edgio", "edgio 533",
                ],
            },
            Entry {
                code: 534,
                phrase: "Project Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "534 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: the customer's own code on Edgio threw, or sent a malformed response.",
                meaning: "The cloud function or edge function of the project failed with an \
                    uncaught exception or a malformed response. Edgio's server logs had the stack \
                    trace. When the whole process died it was 549.",
                causes: &[
                    "An uncaught exception or rejected promise in server-side rendering.",
                    "A response object without a status or with invalid headers.",
                ],
                client: &[
                    "Compare the failing URL with a working one: the difference was usually the data behind it.",
                ],
                server: &[
                    "Before you move the project elsewhere, run it locally with the same Node version and fix what throws.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 500,
                        difference: "500 is what the same code sends when it catches its errors.",
                    },
                    Related {
                        code: 549,
                        difference: "549: the process crashed; 534: one request failed.",
                    },
                    Related {
                        code: 530,
                        difference: "530: Edgio failed; 534: the project failed.",
                    },
                ],
                keywords: &[
                    "edgio project error", "layer0 534", "serverless exception edgio",
                    "malformed lambda response", "edgio cloud function exception", "edgio 534",
                ],
            },
            Entry {
                code: 535,
                phrase: "Unknown Project",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "535 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: no project on Edgio answered for this Host.",
                meaning: "The `Host` header was missing or belonged to no deployment on Edgio. A \
                    `Host` that was not a valid name at all was 544.",
                causes: &[
                    "The domain pointed at Edgio, but was not added to the environment.",
                    "A health check came by IP address, without the right `Host`.",
                ],
                client: &[
                    "`dig` the domain: if it still points to an Edgio name, it leads nowhere now.",
                ],
                server: &[
                    "Remove forgotten DNS records for Edgio: a record without an owner can be taken over.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404: the site exists, the page does not; 535: no site for this name.",
                    },
                    Related {
                        code: 421,
                        difference: "421 is the registered code for a request that reached the wrong server.",
                    },
                    Related { code: 544, difference: "544 was a `Host` that is not a valid name." },
                ],
                keywords: &[
                    "edgio unknown project", "layer0 535", "host header no deployment",
                    "domain not configured edgio", "edgio host without deployment", "edgio 535",
                ],
            },
            Entry {
                code: 536,
                phrase: "Project HTTP Response Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "536 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: connected to the origin, but no HTTP response came to Edgio.",
                meaning: "The origin accepted the connection and then did not answer within 60 \
                    seconds, or dropped the connection. When there was no connection it was 531; \
                    when the customer's function was slow, 539.",
                causes: &[
                    "The origin application was slow or threw an exception.",
                    "The origin closed the connection early.",
                ],
                client: &["Time the origin directly with `curl -w '%{time_starttransfer}'`."],
                server: &[
                    "Bring the slow page under the limit of the new CDN, which is often shorter than 60 seconds.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for waiting in vain.",
                    },
                    Related { code: 524, difference: "524 is Cloudflare's code for it." },
                    Related { code: 531, difference: "531: not even connected." },
                    Related { code: 539, difference: "539: the customer's function was too slow." },
                ],
                keywords: &[
                    "edgio response timeout", "layer0 536", "origin slow edgio",
                    "60 seconds edgio", "edgio origin timeout", "edgio 536",
                ],
            },
            Entry {
                code: 537,
                phrase: "Project DNS Resolution Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "537 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: the origin's name did not resolve for Edgio.",
                meaning: "Edgio asked DNS for the origin host of the project and got no usable \
                    answer. The visitor's own DNS was not involved.",
                causes: &[
                    "A typo in the origin host, or a record that was deleted.",
                    "The DNS provider of the origin had an outage.",
                ],
                client: &["Run `dig +trace ORIGIN`: it shows at which server the name gets lost."],
                server: &[
                    "Check the origin's record from outside your network: a CDN cannot see private zones.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 530,
                        difference: "530 at Edgio was a fault of its own; at Cloudflare, 530 with 1016 in the page is a name that does not resolve.",
                    },
                    Related {
                        code: 548,
                        difference: "548 was a name of Edgio's own that did not resolve.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what nginx answers when a backend's name does not resolve; Apache sends 500.",
                    },
                ],
                keywords: &[
                    "edgio dns error", "layer0 537", "edgio hostname", "edgio origin dns",
                    "edgio 537",
                ],
            },
            Entry {
                code: 538,
                phrase: "Project Request Loop",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "538 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: Edgio sites fetched from Edgio sites, more than three levels deep.",
                meaning: "A request counted as nested when an Edgio site was the origin of itself \
                    or of another Edgio site. Beyond three levels Edgio took it for a loop and \
                    stopped it with 538.",
                causes: &[
                    "The origin's host name pointed at the CDN instead of the server.",
                    "Two sites on Edgio fetched from each other.",
                ],
                client: &[
                    "In an old request log of the origin, look for a `Via` in which an entry repeats: it shows the loop.",
                ],
                server: &["Give the origin a host name of its own that never points to a CDN."],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 508, difference: "508 is the registered code for a loop." },
                    Related {
                        code: 310,
                        difference: "310 is a name for loops of redirects; 538 was a loop of fetches.",
                    },
                ],
                keywords: &[
                    "edgio loop", "layer0 538", "upstream of itself", "edgio nested requests",
                    "edgio 538",
                ],
            },
            Entry {
                code: 539,
                phrase: "Project Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "539 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: the customer's cloud function on Edgio ran out of time.",
                meaning: "The project's server-side code did not finish within 20 seconds. \
                    Usually it waited for a slow backend, or forgot an `await`. A slow origin \
                    without a cloud function in between was a 536.",
                causes: &[
                    "A backend call without a timeout of its own.",
                    "A backend firewall or rate limit that dropped the function's requests.",
                    "A promise that was never awaited, or a callback that was never called.",
                ],
                client: &[
                    "In an old log see whether the next request was fast: then a cold start took the time.",
                ],
                server: &[
                    "Log the duration of each backend call in the renderer; the new host will have a limit too.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for waiting in vain.",
                    },
                    Related {
                        code: 536,
                        difference: "536: the origin was slow; 539: the function was.",
                    },
                    Related {
                        code: 532,
                        difference: "532 at Gcore is an edge application that takes too long; at Edgio it was a response over the size limit.",
                    },
                ],
                keywords: &[
                    "edgio timeout", "layer0 539", "serverless timeout 20 seconds",
                    "edgio cloud function timeout", "edgio missing await", "edgio 539",
                ],
            },
            Entry {
                code: 540,
                phrase: "Edgio Out of Resources",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "540 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: the customer's cloud function on Edgio ran out of memory.",
                meaning: "The project's code was killed for lack of memory; the free tier had 896 \
                    MB. Older documents call it Out of Memory.",
                causes: &[
                    "A leak that grew with each request.",
                    "A build that pulled the whole site's data into memory.",
                ],
                client: &[
                    "A live 540 is not Edgio's: Shopify (store disabled) and Supabase (project paused) use the number.",
                ],
                server: &[
                    "Find the leak before you move the code elsewhere: run it with `node --max-old-space-size=896`.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Out of Memory"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 507,
                        difference: "507 is the registered code for storage that is full.",
                    },
                    Related { code: 549, difference: "549: the process died for another reason." },
                    Related {
                        code: 531,
                        difference: "531 at Edgio was an origin that it could not connect to; at Gcore FastEdge 531 is the memory limit.",
                    },
                ],
                keywords: &[
                    "edgio out of memory", "layer0 540", "896mb", "project out of memory",
                    "edgio cloud function memory", "edgio 540",
                ],
            },
            Entry {
                code: 541,
                phrase: "Edgio Out of Workers",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "541 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: too much traffic for the workers of this Edgio site.",
                meaning: "The request waited for a free worker and none came in time: 60 seconds \
                    in projects before @edgio/core 7.13.4. More workers were a matter of the \
                    plan.",
                causes: &[
                    "A campaign or crawler brought more uncached requests than the plan had workers for.",
                    "Slow functions held the workers for too long.",
                ],
                client: &["In an old report count it as overload, like a 503."],
                server: &["Cache more: every hit at the edge is one worker less, on any platform."],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 503, difference: "503 is the registered code for overload." },
                    Related {
                        code: 429,
                        difference: "429: one client sent too much; 541: all clients together did.",
                    },
                ],
                keywords: &["layer0 541", "scheduling timeout", "edgio worker limit", "edgio 541"],
            },
            Entry {
                code: 542,
                phrase: "Project Header Overflow",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "542 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: too many or too large headers in an Edgio project.",
                meaning: "A request or response had more headers than the platform accepted. The \
                    limit was 80 KB in a cloud function's response, and before @edgio/core 7.13.4 \
                    only 64 KB in either direction, and 70 headers in a response.",
                causes: &[
                    "Dozens of `Set-Cookie` headers.",
                    "A `Content-Security-Policy` or `Link` header of many kilobytes.",
                ],
                client: &["Delete the site's cookies if the request was the large one."],
                server: &[
                    "Count the response's headers with `curl -sI URL | wc -lc` before choosing the next CDN.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 431,
                        difference: "431 is the registered code, for the request's side.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what nginx sends for response headers over its buffer.",
                    },
                ],
                keywords: &[
                    "edgio header overflow", "layer0 542", "headers over 64kb",
                    "edgio too many headers", "edgio set-cookie limit", "edgio 542",
                ],
            },
            Entry {
                code: 543,
                phrase: "Global Upstream Timeout",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "543 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: one part of Edgio's network did not reach another.",
                meaning: "The edge could not pass the request on to the shield (earlier: global) \
                    location within Edgio. Customer and origin were not involved.",
                causes: &["A network fault between two locations of Edgio."],
                client: &[
                    "A live 543 is not Edgio's: think of Akamai EAA, where a sign-in does not reach its identity provider.",
                ],
                server: &["In old incident reports do not count it against the origin."],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 504,
                        difference: "504 is the registered code for a gateway that waited in vain.",
                    },
                    Related {
                        code: 547,
                        difference: "547: the shield location was reached and did not answer.",
                    },
                ],
                keywords: &[
                    "edgio global pop", "layer0 543", "origin shield timeout", "edge to shield",
                    "edgio backbone", "edgio 543",
                ],
            },
            Entry {
                code: 544,
                phrase: "Invalid Host Header",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "544 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: the Host sent to Edgio was not a valid domain name.",
                meaning: "The value of `Host` could not be a domain at all. A valid name without \
                    a project behind it was 535.",
                causes: &[
                    "A scanner sent an IP address, an underscore or a placeholder as `Host`.",
                    "A client library built `Host` from a full URL.",
                ],
                client: &[
                    "`curl -v` prints the `Host` line: it must be a bare name, with no scheme and no path.",
                ],
                server: &["Ignore these in old statistics: they were hardly ever visitors."],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what RFC 9112 asks for when `Host` is invalid.",
                    },
                    Related { code: 535, difference: "535: a valid name that nobody had set up." },
                ],
                keywords: &[
                    "edgio invalid host", "layer0 544", "edgio bad host header", "edgio 544",
                ],
            },
            Entry {
                code: 545,
                phrase: "Edgio Component Not Ready",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "545 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: a part of Edgio got traffic before it was ready.",
                meaning: "A component of the platform received a request while it was still \
                    starting. Edgio asked customers to report it to its support.",
                causes: &["A deployment or restart inside the platform."],
                client: &[
                    "A single 545 in a log needs no explanation; a row of them was an incident.",
                ],
                server: &[
                    "A live 545 is most likely Akamai EAA's, and means an authentication database out of reach.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503 is the registered code for a server that cannot answer just now.",
                    },
                    Related { code: 530, difference: "530 was any other internal fault of Edgio." },
                ],
                keywords: &[
                    "edgio not ready", "layer0 545", "component not ready",
                    "edgio deployment error", "edgio restart", "edgio 545",
                ],
            },
            Entry {
                code: 546,
                phrase: "Edgio Origin Shield POP TLS Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "546 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: TLS failed between two locations of Edgio.",
                meaning: "The edge and the shield (earlier: global) location did not agree on \
                    TLS. The customer's certificate was not involved; trouble with that was 533.",
                causes: &["A certificate or TLS setting inside Edgio."],
                client: &["A live 546 is not Edgio's: Supabase and Akamai EAA use the number."],
                server: &["Do not renew your own certificates because of old 546s."],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Edgio Global POP TLS Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 525,
                        difference: "525 is a failed handshake with the origin at Cloudflare.",
                    },
                    Related {
                        code: 533,
                        difference: "533: TLS with the customer's origin; 546: TLS inside Edgio.",
                    },
                ],
                keywords: &[
                    "edgio shield tls", "layer0 546", "global pop tls error", "tls between pops",
                    "edgio internal tls", "shield handshake", "edgio 546",
                ],
            },
            Entry {
                code: 547,
                phrase: "Edgio Origin Shield POP No HTTP Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "547 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: a location inside Edgio accepted the request and did not answer.",
                meaning: "The shield (earlier: global) location gave no HTTP response to the \
                    edge. With 543 it was not reached, with 548 its name did not resolve.",
                causes: &["A fault at the shield location."],
                client: &[
                    "In an old log see whether the same URL worked seconds later: then it was a single hiccup inside Edgio.",
                ],
                server: &[
                    "Keep 543 and 545 to 548 apart from the 53x in old reports: these were Edgio's own, most of those the project's.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Edgio Global POP No HTTP Response"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 is the registered code for no usable answer.",
                    },
                    Related { code: 543, difference: "543: not reached in time." },
                    Related { code: 548, difference: "548: not even found in DNS." },
                ],
                keywords: &[
                    "edgio shield no response", "layer0 547", "global pop no http response",
                    "shield silent", "edgio pop error", "edgio internal 502", "edgio 547",
                ],
            },
            Entry {
                code: 548,
                phrase: "Edgio Origin Shield POP DNS Resolution Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "548 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: Edgio could not resolve the name of its own location.",
                meaning: "A name inside Edgio did not resolve. The DNS of the customer's origin \
                    was 537.",
                causes: &["A DNS fault inside Edgio."],
                client: &[
                    "Your resolver had nothing to do with it, so flushing its cache never helped.",
                ],
                server: &[
                    "An alert on 548 that fires today is about Akamai EAA's sign-in, not about Edgio's DNS.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Edgio Global POP DNS Resolution Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 537,
                        difference: "537: the origin's name; 548: a name of Edgio's.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what nginx answers when a name behind it does not resolve.",
                    },
                ],
                keywords: &[
                    "edgio shield dns", "layer0 548", "global pop dns", "edgio internal dns",
                    "pop name resolution", "shield lookup failed", "edgio 548",
                ],
            },
            Entry {
                code: 549,
                phrase: "Project Crashed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "549 in an old log of a site on Edgio or Layer0",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Edgio documents, v7, Response: status codes",
                    url: "https://github.com/edgio-docs/edgio-docs/blob/main/guides/applications/v7/performance/response.md",
                },
                summary: "Formerly: the customer's process on Edgio died, and the next request started cold.",
                meaning: "The whole cloud function process ended: a fatal error, or a \
                    `process.exit()` somewhere in a package. A single failed request was a 534.",
                causes: &[
                    "A `process.exit` call in third-party code.",
                    "A fatal error outside any request, in a timer or at start.",
                ],
                client: &[
                    "The next request met a cold start: expect a slow line after each 549 in the log.",
                ],
                server: &[
                    "Find the candidates before you deploy anywhere else: `grep -rn \"process.exit\" node_modules`.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 534,
                        difference: "534: a request failed; 549: the process died.",
                    },
                    Related {
                        code: 502,
                        difference: "502 is what nginx answers when the process behind it has died.",
                    },
                    Related {
                        code: 533,
                        difference: "533 in the code of Gcore FastEdge is a crashed application; at Edgio it was a TLS error at the origin.",
                    },
                ],
                keywords: &[
                    "edgio project crashed", "layer0 549", "process.exit serverless",
                    "application crash edgio", "edgio process.exit", "edgio 549",
                ],
            },
            Entry {
                code: 893,
                phrase: "Load Balancing Overflow",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Edgio",
                    product: "Edgio (closed 2025)",
                    tell: "893 in an old internal trace of Edgio; no response has it",
                    everyday: false,
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 893", url: "https://http.dev/893" },
                summary: "Inside Edgio only, lists say: too much traffic for one file at one location.",
                meaning: "No proof of it was found: it is not among the codes in Edgio's \
                    documents. Lists describe it as an internal signal between parts of the \
                    network, sent when a single file drew more traffic than one location's \
                    servers could share, and never shown to visitors.",
                causes: &["A very popular file at one location, says the only description."],
                client: &["There was nothing to receive: the number stayed inside."],
                server: &[
                    "If an old Edgecast log has it, count it with the overload of that hour.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "Edgio closed in January 2025; nothing answers there any more",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503 is what a visitor would have seen, if anything.",
                    },
                    Related {
                        code: 541,
                        difference: "541 was the overload that Edgio did document.",
                    },
                ],
                keywords: &[
                    "edgecast 893", "edgio internal code", "pop overload", "hot asset cdn",
                    "893 edgio",
                ],
            },
        ],
    ),
};
