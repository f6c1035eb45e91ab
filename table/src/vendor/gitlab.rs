//! GitLab: the code of its proxy Workhorse for a client that left.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "GitLab",
    aliases: &["gitlab workhorse", "workhorse", "gitlab api"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Closed Request",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "GitLab",
                product: "GitLab Workhorse",
                tell: "`\"status\":499` in `gitlab-workhorse/current`, next to `badgateway: failed to receive response: context canceled`",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "GitLab Workhorse, workhorse/internal/badgateway/roundtripper.go",
                url: "https://gitlab.com/gitlab-org/gitlab/-/blob/master/workhorse/internal/badgateway/roundtripper.go",
            },
            summary: "Only in Workhorse's log: the browser or Git client left before GitLab had answered.",
            meaning: "Workhorse stands between nginx and GitLab's Rails application. When the client's \
                    side goes away while Rails is at work, Workhorse records 499; earlier versions \
                    counted it as a 502, that is, as a fault of the server. The error line is written \
                    all the same.",
            causes: &[
                "Somebody closed the tab or stopped a Git command while Rails was slow to answer.",
                "A load balancer in front of GitLab gives up before Rails does.",
                "A CI runner or a script calls the API with a timeout of a few seconds.",
            ],
            client: &[
                "Raise the client's timeout, or ask the API for fewer results (`per_page`, keyset pagination).",
            ],
            server: &[
                "Read `duration_ms` of the 499s and of the requests to the same route that succeed: is the route slow?",
                "Alert on 502 and 504 from Workhorse, and leave 499 out.",
                "Compare the idle timeout of your load balancer with the slowest request that you accept.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with more patience, or a smaller request",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 502,
                    difference: "502 from Workhorse: Rails (Puma) did not answer, and the client was still there.",
                },
                Related {
                    code: 504,
                    difference: "504: a proxy in front of Workhorse ran out of time.",
                },
                Related { code: 408, difference: "408: the client was too slow to send." },
            ],
            keywords: &[
                "gitlab workhorse 499",
                "badgateway: failed to receive response: context canceled",
                "gitlab 499",
                "workhorse context canceled",
                "gitlab client disconnected",
            ],
        }],
    ),
};
