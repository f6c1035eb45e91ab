//! Fastly: numbers that its VCL uses between its own subroutines.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Fastly",
    aliases: &["fastly vcl", "fastly cdn"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 462,
                phrase: "Not Allowed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "no header gives it away; a rule of the site set the number",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Lists give it to Fastly as Not Allowed; Fastly's own page of codes does not.",
                meaning: "No proof of it was found: Fastly's page on status codes has no 462. A \
                    site on Fastly may still send one, because its owner can choose the number: in \
                    VCL, or as the custom response code of the Next-Gen WAF (301, 302 or 400 to \
                    599; 406 unless changed). Read it as a 403 of that site.",
                causes: &[
                    "A rule of the Next-Gen WAF blocks with a code of the owner's choice.",
                    "A VCL rule (country, bot score, signature) ends in `error 462`.",
                ],
                client: &[
                    "Try it with curl from another country or network: rules of this kind often look at the address.",
                ],
                server: &[
                    "Search the VCL for 462 and the WAF rules for custom response codes; 403 would tell people more.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the rule or the client must change",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 403, difference: "403 is the registered code for a refusal." },
                    Related {
                        code: 406,
                        difference: "406 is what Fastly's Next-Gen WAF blocks with unless told otherwise.",
                    },
                    Related {
                        code: 451,
                        difference: "451 is the registered code if the reason is a legal one.",
                    },
                ],
                keywords: &[
                    "fastly 462", "fastly not allowed", "vcl deny",
                    "next-gen waf custom response code", "signal sciences block", "edge acl deny",
                    "fastly forbidden",
                ],
            },
            Entry {
                code: 550,
                phrase: "Delivered Unmodified",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "a 550 from a service on Fastly (`X-Served-By: cache-…` and `X-Timer`)",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Fastly delivers an `error 550` of its VCL unmodified; your own error page never runs.",
                meaning: "Fastly's macro `#FASTLY error`, which stands in `vcl_error`, delivers an \
                    object with status 550 at once and unmodified, for historical reasons as the \
                    documents say. Code after the macro, such as the site's error page, is never \
                    reached. The number has no meaning beyond that.",
                causes: &[
                    "The site's VCL says `error 550`, and its author did not know of the special treatment.",
                    "A backend sends 550 itself (it knows the number from FTP), and Fastly passes it on.",
                ],
                client: &[
                    "Tell the site the URL and the number: its VCL or its backend chose 550.",
                ],
                server: &[
                    "Use another number for your own errors: 600 to 699 are reserved for customers.",
                    "Code that must apply to 550 as well belongs above `#FASTLY error` in `vcl_error`.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "somebody wrote this answer into a rule",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503 is what Fastly sends when the backend fails.",
                    },
                    Related {
                        code: 600,
                        difference: "600 to 699 are Fastly's range for your own errors; 550 is a leftover.",
                    },
                ],
                keywords: &[
                    "fastly 550", "vcl_error 550", "fastly error macro", "#fastly error",
                    "synthetic error not applied",
                ],
            },
            Entry {
                code: 600,
                phrase: "VCL Custom Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "a 6xx from a service on Fastly whose `vcl_error` did not change it",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Inside Fastly's VCL only: a signal between subroutines; you were not meant to see it.",
                meaning: "Fastly reserves 600 to 699 for its customers. VCL authors throw such a \
                    number with `error 600;` and catch it in `vcl_error`, where it normally \
                    becomes a proper status: a redirect, a health page, a block page. If you \
                    receive one, that step is missing. As an HTTP status it is invalid, and some \
                    clients refuse it.",
                causes: &[
                    "A condition in `vcl_error` does not match, so `obj.status` is never changed back.",
                    "A snippet was deleted or reordered, and an `error 6xx` lost the code that catches it.",
                ],
                client: &[
                    "Report URL and number to the site: the number leads straight to the rule.",
                ],
                server: &[
                    "Search the generated VCL for the number: each `error 6xx` needs an `if (obj.status == 6xx)` in `vcl_error`.",
                    "Let a last branch in `vcl_error` turn every status from 600 up into a 503.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it is a gap in the configuration",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503 is the status that an uncaught 6xx should fall back to.",
                    },
                    Related {
                        code: 801,
                        difference: "801 is Fastly's own signal; 600 is the customer's.",
                    },
                    Related {
                        code: 550,
                        difference: "550 is an old exception; 600 to 699 are the proper place for your own errors.",
                    },
                ],
                keywords: &[
                    "error 600", "vcl synthetic response", "obj.status", "vcl_error",
                    "custom vcl status", "6xx status", "status 601 fastly", "vcl internal status",
                ],
            },
            Entry {
                code: 801,
                phrase: "Force TLS",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "`error 801` in VCL; the client gets a 301 to the https address",
                    everyday: false,
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Fastly's internal signal for a redirect to https; the client gets a 301.",
                meaning: "Numbers from 700 to 899 belong to Fastly's own features, and 801 is the \
                    one that VCL authors meet. `error 801` in `vcl_recv` makes Fastly answer with \
                    a redirect of the same URL to https; the number itself is never sent. Force \
                    TLS is the feature's name. Don't throw other numbers of that range: they may \
                    trigger code of Fastly's.",
                causes: &[
                    "Force TLS is switched on for the service, or a snippet throws 801 for plain http.",
                ],
                client: &["Use the https URL in the first place and save the extra round trip."],
                server: &[
                    "A redirect loop here usually comes with shielding, where the shield sees plain http: test `fastly_info.edge.is_tls`.",
                    "Send `Strict-Transport-Security` as well, and browsers stop asking over http.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::No, reason: "follow the redirect" },
                redirect: None,
                formerly: &[],
                aliases: &["Force SSL"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 301, difference: "301 is what the client really receives." },
                    Related {
                        code: 308,
                        difference: "308 would keep the method of a POST; the 301 may turn it into a GET.",
                    },
                    Related {
                        code: 600,
                        difference: "600 to 699 are for customers; 801 is Fastly's.",
                    },
                ],
                keywords: &[
                    "error 801", "fastly https redirect", "req.is_ssl", "fastly-ssl",
                    "fastly force tls", "fastly 801", "fastly shielding redirect loop",
                    "fastly_info.edge.is_tls",
                ],
            },
        ],
    ),
};
