//! Pantheon: codes of its hosting platform for WordPress and Drupal.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Pantheon",
    aliases: &["pantheon.io", "pantheonsite"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Status {
                code: 530,
                phrase: "Site Frozen",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Pantheon",
                    product: "Pantheon",
                    tell: "530 Site Frozen from a *.pantheonsite.io host",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Pantheon Docs, inactive site freezing",
                    url: "https://docs.pantheon.io/guides/platform-considerations",
                },
                summary: "This free site was left alone for so long that Pantheon has put it to sleep.",
                meaning: "Pantheon freezes sandbox sites that have seen no commit or other Git \
                    activity for months: three in one version of its page, six in an older one. \
                    Every request then ends in 530, for visitors and owner alike. Unlike with 404 \
                    the site still exists, and its owner can wake it.",
                causes: &[
                    "A sandbox site, without a paid plan, on which nobody has worked for months.",
                    "A link or a monitor that still points to an abandoned development site.",
                ],
                client: &["If the site isn't yours, tell its owner; only the owner can thaw it."],
                server: &[
                    "Open the site in the Pantheon dashboard and press Unfreeze site; it takes a few minutes.",
                    "What was not committed, uploads for instance, comes back only from a backup: restore it in the dashboard.",
                    "Only sandbox sites are frozen: a paid plan keeps a site awake.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once somebody has pressed Unfreeze site",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Site is frozen"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: the site is awake and overloaded or in maintenance; 530: it is asleep.",
                    },
                    Related {
                        code: 404,
                        difference: "404 on Pantheon is an unknown host name; 530 is a known one, put away.",
                    },
                    Related {
                        code: 402,
                        difference: "402 would be a site switched off for lack of payment.",
                    },
                ],
                keywords: &[
                    "pantheon frozen", "pantheon site frozen",
                    "hosting site frozen for inactivity", "frozen", "frozen site", "unfreeze site",
                    "pantheon sandbox", "inactive site", "site asleep", "dormant site",
                    "pantheon 530", "abandoned site hosting", "pantheonsite.io",
                ],
            },
            Status {
                code: 560,
                phrase: "Retry on Another Container",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Pantheon",
                    product: "Pantheon",
                    tell: "only between a site on Pantheon and its edge",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Pantheon Docs, Errors and Server Responses",
                    url: "https://docs.pantheon.io/guides/errors-and-server-responses",
                },
                summary: "A site on Pantheon asks the edge to try this request on another container.",
                meaning: "Application code may answer 560 when something it needs is unavailable \
                    on this container. Pantheon's edge then repeats the request on other healthy \
                    containers, as it does after a 502, if the method is safe to repeat; POST, \
                    PUT, PATCH and DELETE are not. Pantheon gives the code no phrase. It stands \
                    in an older copy of its documents.",
                causes: &[
                    "The code of the site returned 560 on purpose.",
                    "All containers that were tried said the same, so that the last 560 got through to you.",
                ],
                client: &[
                    "Repeat a GET after a pause; the next container may have what this one lacked.",
                ],
                server: &[
                    "Search the code of the site for 560 and log the reason there before it is sent.",
                    "Use it only with several containers; with one there is nowhere else to go.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "the edge has already tried other containers",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 502,
                        difference: "502 sets off the same attempts, but by accident; 560 is the code asking for them.",
                    },
                    Related {
                        code: 503,
                        difference: "503 is final for the client; 560 is meant for the edge.",
                    },
                ],
                keywords: &[
                    "pantheon retry", "pantheon 560", "pantheon edge retry",
                    "multiple application containers", "styx retry", "reattempt request",
                    "pantheon failover",
                ],
            },
            Status {
                code: 561,
                phrase: "No Site Detected",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Pantheon",
                    product: "Pantheon",
                    tell: "a page that says No site detected, from a Pantheon host",
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Pantheon Docs, Errors and Server Responses",
                    url: "https://docs.pantheon.io/guides/errors-and-server-responses",
                },
                summary: "The Pantheon environment is there, but it has no code or no index page to serve.",
                meaning: "Pantheon's platform answers, but found neither a WordPress nor a \
                    Drupal in this environment. It also comes in the place of a 403 for a \
                    directory without an index file. It stands in an older copy of its \
                    documents. AWS uses the same number for a failed sign-in.",
                causes: &[
                    "A site was created and no CMS was installed yet.",
                    "The code was pushed to Dev but not deployed to this environment.",
                    "The index file is missing, or web_docroot in pantheon.yml points elsewhere.",
                ],
                client: &[
                    "Try the dev- host name of the same site: if that works, only the deployment is missing.",
                ],
                server: &[
                    "Deploy to Test and Live in the dashboard, or with terminus env:deploy SITE.ENV.",
                    "With a nested docroot set web_docroot: true in pantheon.yml and put index.php below web/.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry { advice: RetryAdvice::AfterChange, reason: "after a deployment" },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404: the site is there and the page is not; 561: there is no site.",
                    },
                    Related {
                        code: 403,
                        difference: "403 is what others say to a directory without an index file.",
                    },
                    Related { code: 530, difference: "530: the site is there and frozen." },
                ],
                keywords: &[
                    "pantheon no site",
                    "pantheon site not found",
                    "pantheon no site detected",
                    "make sure your code is pulled into this environment",
                    "pantheon 561",
                    "no cms installed",
                    "terminus env:deploy",
                    "empty environment pantheon",
                    "pantheon.yml",
                    "web_docroot",
                ],
            },
        ],
    ),
};
