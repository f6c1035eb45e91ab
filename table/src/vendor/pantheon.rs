//! Pantheon: codes of its hosting platform for WordPress and Drupal.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Pantheon",
    aliases: &["pantheon.io", "pantheonsite"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[
            Entry {
                code: 530,
                phrase: "Site Frozen",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Pantheon",
                    product: "Pantheon",
                    tell: "`530 Site Frozen` from a `*.pantheonsite.io` host, or an `X-Pantheon-Styx-Hostname` header",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Pantheon Docs, Platform and Site Information: Inactive Site Freezing",
                    url: "https://docs.pantheon.io/guides/platform-considerations/platform-site-info",
                },
                summary: "Nobody worked on this free Pantheon site for months, so Pantheon froze it.",
                meaning: "Pantheon freezes sandbox sites that are more than four months old and \
                    have had no commit or other Git activity for three months. Every request then \
                    ends in 530, for visitors and for the owner. The site still exists, and its \
                    owner can wake it in the dashboard. Cloudflare uses the same number for a \
                    failure of its own, with a 1xxx code in the page.",
                causes: &[
                    "A sandbox site, without a paid plan, to which nobody has pushed code for three months.",
                    "A link or a monitor still points to an abandoned development site.",
                ],
                client: &[
                    "If the site isn't yours, tell its owner: it is unfrozen in the owner's dashboard.",
                ],
                server: &[
                    "Select the site in the Pantheon dashboard and click Unfreeze site; it takes a few minutes.",
                    "If files are missing afterwards, restore a backup: only committed files survive the freeze.",
                    "Put the site on a paid plan: only sandbox sites are frozen.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after the owner has unfrozen the site",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Site is frozen"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503: the site is awake, but overloaded or in maintenance; 530: it is frozen.",
                    },
                    Related {
                        code: 404,
                        difference: "404 on Pantheon: no site has this host name; 530: the site exists and sleeps.",
                    },
                    Related {
                        code: 561,
                        difference: "561: the environment has no code; 530: the site is frozen.",
                    },
                ],
                keywords: &[
                    "pantheon frozen", "pantheon site frozen",
                    "hosting site frozen for inactivity", "frozen", "frozen site", "unfreeze site",
                    "pantheon sandbox", "inactive site", "site asleep", "dormant site",
                    "pantheon 530", "abandoned site hosting", "pantheonsite.io",
                ],
            },
            Entry {
                code: 560,
                phrase: "Retry on Another Container",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Pantheon",
                    product: "Pantheon",
                    tell: "a site on Pantheon whose own code contains the number 560",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Pantheon Docs, Retries Across Application Server Containers",
                    url: "https://docs.pantheon.io/guides/errors-and-server-responses/retries-server-containers",
                },
                summary: "A site's own code asks Pantheon's edge to try another container.",
                meaning: "Code on Pantheon may send 560 when something that the request needs is \
                    not available. The edge then retries the request on a few other healthy \
                    containers, as it does after a 502, unless the method is POST, PUT, PATCH or \
                    DELETE. You see the 560 itself only if no retry helped or none was allowed.",
                causes: &[
                    "The site's code returned 560 on purpose, and the other containers returned it too.",
                    "The request was a POST, PUT, PATCH or DELETE, which the edge does not retry.",
                    "The environment has only one container, so there was no other to try.",
                ],
                client: &["Repeat a GET after a pause; what was missing may be back."],
                server: &[
                    "Search the site's code for 560, and log the reason right before it is sent.",
                    "Use 560 only on a plan with several containers for the live environment; with one container it is just an error.",
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
                        difference: "502 triggers the same retries, but by accident; 560 asks for them.",
                    },
                    Related {
                        code: 503,
                        difference: "503 goes straight to the client; 560 is meant for the edge.",
                    },
                ],
                keywords: &[
                    "pantheon retry", "pantheon 560", "pantheon edge retry",
                    "multiple application containers", "styx retry", "reattempt request",
                    "pantheon failover",
                ],
            },
            Entry {
                code: 561,
                phrase: "No Site Detected",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Pantheon",
                    product: "Pantheon",
                    tell: "the page says `No site detected. Make sure your code is pulled into this environment.`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Pantheon Docs, 5xx Level Errors",
                    url: "https://docs.pantheon.io/guides/errors-and-server-responses/5xx-errors",
                },
                summary: "This Pantheon environment has no code, or no index page to serve.",
                meaning: "Pantheon's platform answered, but it found no site in this environment. \
                    It also sends 561 where other servers send a 403 for a directory without an \
                    index file. AWS load balancers use the same number for a failed sign-in.",
                causes: &[
                    "A site was created, but no CMS has been installed yet.",
                    "The code is in Dev, but it was not deployed to this environment.",
                    "There is no index file, or `web_docroot` in `pantheon.yml` does not match where it lies.",
                ],
                client: &[
                    "Try the `dev-` host name of the same site: if it works, the code just isn't deployed here.",
                ],
                server: &[
                    "Deploy to Test and Live in the dashboard, or with `terminus env:deploy SITE.ENV`.",
                    "If the site's files are in `web/`, set `web_docroot: true` in `pantheon.yml` and put `index.php` there.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after the code is deployed",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 404,
                        difference: "404: the site exists, the page doesn't; 561: there is no site.",
                    },
                    Related {
                        code: 403,
                        difference: "403 is what other hosts send for a directory without an index file.",
                    },
                    Related {
                        code: 530,
                        difference: "530: the site is frozen; 561: it has no code.",
                    },
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
