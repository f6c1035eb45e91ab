//! Bitbucket Cloud: the code for a diff or a merge that took too long.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Bitbucket",
    aliases: &["bitbucket cloud"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 555,
            phrase: "Diff or Merge Timed Out",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Bitbucket",
                product: "Bitbucket Cloud",
                tell: "the host is api.bitbucket.org and the path has diff, patch or merge in it",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Bitbucket Cloud REST API, Get a commit diff",
                url: "https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/#api-repositories-workspace-repo-slug-diff-spec-get",
            },
            summary: "Bitbucket gave up on this diff or merge: it was too large for the time it had.",
            meaning: "The diff and patch endpoints return everything as one document, without \
                pages, and Bitbucket stops when that takes too long. Merging a pull request can \
                end the same way. The request was right and the repository exists; it was only \
                too much at once. A general timeout at Bitbucket is a 504.",
            causes: &[
                "The range spans years: a release branch against main, or an import commit.",
                "Generated, vendored or minified files changed by the thousand.",
                "A pull request with a very long history is merged in one synchronous call.",
                "Large binaries are compared.",
            ],
            client: &[
                "Ask for `/diffstat/` instead, which comes in pages but can end in 555 too, then fetch single files with `?path=`.",
                "Compare fewer commits at a time. A longer timeout in your client does not help: the limit is Bitbucket's.",
                "After a merge: read the pull request's state first, then merge again with `async=true` and poll the `Location`.",
                "Clone and run `git diff` yourself for the really big ones.",
            ],
            server: &[
                "Keep generated files out of the repository: diffs and reviews get smaller.",
                "Let CI cache a diff by its two commit hashes, since it never changes.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "a smaller range or a single path for a diff; a merge may go again later if it is still open",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 504,
                    difference: "504 is the registered code for a gateway that waited in vain; 555 names the diff or merge as the reason.",
                },
                Related {
                    code: 413,
                    difference: "413: the request is too large; 555: the answer would be.",
                },
                Related {
                    code: 429,
                    difference: "429 is Bitbucket counting your requests; a single one is enough for 555.",
                },
            ],
            keywords: &[
                "bitbucket diff too large",
                "bitbucket diff timeout",
                "bitbucket pull request diff failed",
                "bitbucket large diff",
                "bitbucket diffstat",
                "bitbucket api timeout",
                "bitbucket merge timed out",
                "bitbucket 555",
                "bitbucket diff was too large and timed out",
            ],
        }],
    ),
};
