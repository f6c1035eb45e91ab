//! Git LFS: the code for spent bandwidth.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Git LFS",
    aliases: &["git-lfs", "lfs"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 509,
            phrase: "Bandwidth Limit Exceeded",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "Git LFS",
                product: "Git LFS servers",
                tell: "the path ends in `/objects/batch`, the type is `application/vnd.git-lfs+json`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "Git LFS, docs/api/batch.md",
                url: "https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md",
            },
            summary: "The Git LFS quota of this user or repository is spent: no more downloads for now.",
            meaning: "The Git LFS API lets a server answer 509 when a user or a repository has used up its \
                    bandwidth. Git itself works: only the large files are missing, and a checkout has \
                    pointer files in their place. The client prints the server's message, or `Bandwidth \
                    limit exceeded`, and does not try again.",
            causes: &[
                "CI clones the repository with all large files on every run.",
                "The plan's monthly LFS traffic is used up; forks and downloads of archives may count too.",
                "A self-hosted LFS server or a proxy in front of it has a limit of its own.",
            ],
            client: &[
                "Clone without the large files: `GIT_LFS_SKIP_SMUDGE=1 git clone URL`, later `git lfs pull --include=PATH`.",
                "In CI cache `.git/lfs` and fetch only what the job needs: `git lfs fetch --include=PATH`.",
            ],
            server: &[
                "Buy more bandwidth or wait for the next billing period: the repository's owner pays, not the person who clones.",
                "If you run an LFS server, send JSON with `message`: the client shows it to the user.",
                "For a short pause send 429 with `Retry-After` instead: the client waits and retries by itself, which it doesn't for 509.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with the next billing period or more quota; the client does not retry",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 429,
                    difference: "429: too many requests; the client waits for `Retry-After` and retries. 509: the quota is spent.",
                },
                Related { code: 507, difference: "507: the LFS server has no room for an upload." },
                Related {
                    code: 403,
                    difference: "403: you may read there but not write; without the right to read it is 404.",
                },
                Related {
                    code: 413,
                    difference: "413: too many objects in one batch, or the batch request is too large in another way.",
                },
            ],
            keywords: &[
                "batch response: bandwidth limit exceeded",
                "git lfs bandwidth",
                "git lfs quota exceeded",
                "over its data quota",
                "lfs 509",
                "git lfs fetch failed",
                "smudge filter lfs failed",
                "lfs budget",
            ],
        }],
    ),
};
