//! Bitbucket Cloud: the code for a diff that took too long.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "Bitbucket",
    aliases: &["bitbucket cloud"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 555,
            phrase: "Diff Timed Out",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Bitbucket",
                product: "Bitbucket Cloud REST API",
                tell: "the host is api.bitbucket.org and the path has diff in it",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Bitbucket Cloud REST API, Get a commit diff",
                url: "https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diff-spec-get",
            },
            summary: "Bitbucket gave up making this diff: it is too large.",
            meaning: "The diff endpoint returns the whole diff as one document, without pages, and \
                Bitbucket stops when that takes too long. The request was right, the repository is \
                there; it is only too much at once. The API has no reason phrase for the number. A \
                general timeout at Bitbucket would be a 504.",
            causes: &[
                "The range spans years: a release branch against main, or an import commit.",
                "Generated, vendored or minified files changed by the thousand.",
                "Large binaries are compared.",
            ],
            client: &[
                "Ask for /diffstat/ instead, which comes in pages, then fetch single files with ?path=.",
                "Narrow the spec to fewer commits, and raise no timeout: the limit is at their end.",
                "Clone and run git diff yourself for the really big ones.",
            ],
            server: &[
                "Keep generated files out of the repository; reviews and diffs shrink together.",
                "Let CI cache a diff by its two commit hashes, since it never changes.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "a smaller range or a single path; the same request times out again",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 504,
                    difference: "504 is the registered code for a wait in vain; 555 names the diff as the culprit.",
                },
                Related {
                    code: 413,
                    difference: "413: the request is too large; 555: the answer would be.",
                },
                Related { code: 429, difference: "429 is Bitbucket counting your requests." },
            ],
            keywords: &[
                "bitbucket diff too large", "diff timeout", "bitbucket pull request diff failed",
                "large diff", "diffstat", "bitbucket api timeout", "pr diff too big",
            ],
        }],
    ),
};
