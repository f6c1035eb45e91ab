//! Fastly: numbers that its VCL uses between its own subroutines.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Fastly",
    aliases: &["fastly vcl", "fastly cdn"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Status {
                code: 462,
                phrase: "Not Allowed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "no field is known to give it away; a rule of the site set the number",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Lists give it to Fastly as Not Allowed; Fastly's own page of codes does not.",
                meaning: "No proof of it was found: Fastly's page on status codes knows no 462. It can arise \
                    there all the same, because the owner of a site may choose it: in VCL, or as the \
                    custom response code of the Next-Gen WAF, which takes 301, 302 and anything from 400 \
                    to 599 and blocks with 406 otherwise. Read it as a 403 of that site.",
                causes: &[
                    "A rule of the Next-Gen WAF blocks with a code of the owner's choice.",
                    "A VCL rule (country, bot score, signature) ends in error 462.",
                ],
                client: &[
                    "Compare with curl from another country or network; rules of this kind often look at the address.",
                ],
                server: &[
                    "Search the VCL for 462 and the WAF rules for custom response codes; 403 tells people more.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "the rule must change, or the client",
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
            Status {
                code: 550,
                phrase: "Delivered Unmodified",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "a 550 from a service on Fastly (fields X-Served-By and X-Timer with cache- names)",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "A 550 in Fastly's VCL passes its error macro untouched, for historical reasons.",
                meaning: "Fastly's macro #FASTLY error, which stands in vcl_error, delivers an \
                    object with the status 550 at once, for historical reasons, as the documents \
                    say. Custom code after the macro, such as the site's error page, is never \
                    reached. The number has no meaning beyond that, and no phrase.",
                causes: &[
                    "The VCL of the site says error 550, without knowing of the special treatment.",
                    "A backend sends 550 itself, in the manner of FTP, and Fastly passes it on.",
                ],
                client: &[
                    "Quote URL and number to the site: a rule in its VCL, or its backend, has chosen 550.",
                ],
                server: &[
                    "Take another number for your own errors: 600 to 699 are kept free for customers.",
                    "What must apply to 550 as well belongs above #FASTLY error in vcl_error.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "it is an answer that somebody has written into a rule",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 600,
                        difference: "600 to 699 are Fastly's range for your own errors; 550 is a leftover.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is what Fastly sends when the backend fails.",
                    },
                ],
                keywords: &[
                    "fastly 550", "vcl_error 550", "fastly error macro", "#fastly error",
                    "synthetic error not applied",
                ],
            },
            Status {
                code: 600,
                phrase: "VCL Custom Error",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "a 6xx from a service on Fastly, whose vcl_error forgot to change it",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Inside Fastly's VCL only: a signal between subroutines; you were not meant to see it.",
                meaning: "Fastly keeps 600 to 699 free for its customers. VCL authors throw such a number with \
                    error 600 and catch it in vcl_error, where it is normally turned into a proper \
                    status: a redirect, a health page, a block page. It has no phrase but the author's. \
                    If you receive one, that step is missing. As an HTTP status it is invalid, and some \
                    clients refuse it.",
                causes: &[
                    "A condition in vcl_error does not match, so obj.status is never set back.",
                    "A snippet was deleted or reordered and left an error 6xx without its catcher.",
                ],
                client: &[
                    "Report URL and number to the site: the number leads straight to the rule.",
                ],
                server: &[
                    "Search the generated VCL for the number: each error 6xx needs an if (obj.status == 6xx) in vcl_error.",
                    "Let a last branch in vcl_error turn every status from 600 into a 503.",
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
                        code: 550,
                        difference: "550 is an old exception; 600 to 699 are the proper place for own errors.",
                    },
                    Related {
                        code: 801,
                        difference: "801 is Fastly's own signal; 600 is the customer's.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is the status that an unfinished 6xx should fall back to.",
                    },
                ],
                keywords: &[
                    "error 600", "vcl synthetic response", "obj.status", "vcl_error",
                    "custom vcl status", "6xx status", "status 601 fastly", "vcl internal status",
                ],
            },
            Status {
                code: 801,
                phrase: "Force TLS",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Fastly",
                    product: "Fastly",
                    tell: "error 801 in VCL; outside it is a 301 to the https address",
                }),
                on_wire: OnWire::Never,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Fastly, HTTP status codes and Fastly",
                    url: "https://www.fastly.com/documentation/reference/http/http-statuses/",
                },
                summary: "Fastly's inner signal for a redirect to https; what goes out is a 301.",
                meaning: "Numbers from 700 to 899 belong to Fastly's own features. 801 is the one that VCL \
                    authors meet: error 801 in vcl_recv makes Fastly answer with a redirect of the same \
                    URL to https. It is never on the wire under its own number, and Force TLS is the \
                    feature's name, not a phrase. Throwing other numbers of that range can have effects \
                    that nobody planned.",
                causes: &[
                    "Force TLS is switched on for the service, or a snippet throws 801 for plain http.",
                ],
                client: &["Use the https URL in the first place and spare the extra round trip."],
                server: &[
                    "Send Strict-Transport-Security as well, and browsers stop asking by http.",
                    "A redirect loop here usually comes with shielding, where the shield sees plain http: test fastly_info.edge.is_tls.",
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
                        code: 600,
                        difference: "600 to 699 are for customers; 801 is Fastly's.",
                    },
                    Related {
                        code: 308,
                        difference: "308 would keep the method of a POST; the 301 may turn it into a GET.",
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
