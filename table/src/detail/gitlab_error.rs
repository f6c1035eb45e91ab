//! What GitLab's API and its git server say beside a status.
//!
//! The rows come from GitLab's page on troubleshooting the REST API and from the source of its token check;
//! those of git are widely pasted. Messages that only repeat the status (409, 412, 422, 429) are left out.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "gitlab-error",
    title: "GitLab errors",
    vendor: "GitLab",
    product: "GitLab REST API",
    shown_in: "`message` or `error` of the JSON body; git shows it in lines that begin with `remote:`",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// The source of the token check.
const GUARD: Source = Source::Page {
    title: "GitLab, lib/api/api_guard.rb",
    url: "https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "GitLab Docs, REST API troubleshooting",
        url: "https://docs.gitlab.com/api/rest/troubleshooting/",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "400 (Bad request) \"…\" not given",
        statuses: &[400],
        name: "Required attribute missing",
        says: "The request lacks the attribute that the message names, such as the title of an issue.",
        check: &[
            "Add the attribute to the body or the query, and check that `Content-Type` fits the body.",
        ],
        ..ROW
    },
    Detail {
        token: "404 Project Not Found",
        statuses: &[404],
        name: "Project not found, or hidden",
        says: "The project does not exist, or the token may not see it; GitLab does not tell which.",
        check: &[
            "Check the token's scope (`read_api` or `api`) and its user's membership in the project.",
            "Write the path with `%2F`: `/projects/group%2Fname`.",
            "Behind a reverse proxy that decodes `%2F`: set `AllowEncodedSlashes NoDecode` and `nocanon` in Apache.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Token was revoked. You have to re-authorize from the user",
        statuses: &[401],
        name: "Token revoked",
        says: "The access token was revoked by its user, an administrator, or GitLab's leak detection.",
        check: &["Create a new token, and store it where the old one was used."],
        confidence: Confidence::Proven,
        source: GUARD,
        ..ROW
    },
    Detail {
        token: "Token is expired. You can either do re-authorization or token refresh",
        statuses: &[401],
        name: "Token expired",
        says: "The access token has passed its expiry date.",
        check: &[
            "Create or rotate the token; personal, group and project tokens all have an end date.",
            "With OAuth, use the refresh token.",
        ],
        confidence: Confidence::Proven,
        source: GUARD,
        ..ROW
    },
    Detail {
        token: "Token is an impersonation token but impersonation was disabled",
        statuses: &[401],
        name: "Impersonation disabled",
        says: "The client used an impersonation token, and the instance's administrator has disabled impersonation.",
        check: &[
            "Use a token of the user's own, or enable impersonation in the instance's configuration.",
        ],
        confidence: Confidence::Proven,
        source: GUARD,
        ..ROW
    },
    Detail {
        token: "insufficient_scope",
        statuses: &[403],
        name: "Token lacks a scope",
        says: "The access token is valid but lacks a scope that this endpoint needs; `scope` in the body names them.",
        check: &[
            "Create a token with `api`, or with `read_api`, `read_repository` or `write_repository` as the call needs.",
        ],
        shown_in: Some("`error` of the JSON body"),
        recognition: Some(Recognition::Named),
        confidence: Confidence::Proven,
        source: GUARD,
        ..ROW
    },
    Detail {
        token: "401 Unauthorized",
        statuses: &[401],
        name: "Not authenticated",
        says: "GitLab's API got no token that it knows.",
        check: &[
            "Send `PRIVATE-TOKEN: $TOKEN`, or `JOB-TOKEN: $CI_JOB_TOKEN` in a CI job; many endpoints do not take a job token.",
            "Check that the token belongs to this instance and is not empty in the job (protected variable).",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "403 Forbidden",
        statuses: &[403],
        name: "Not allowed",
        says: "The token's user is known but may not do this; the text behind it says why, if there is one.",
        check: &[
            "Check the user's role in the project or group, and the scope of the token.",
            "With a job token, add the calling project to the target's CI/CD job token allowlist.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "has been recognized as spam and has been discarded",
        spellings: &["change the content or solve the reCAPTCHA to proceed"],
        statuses: &[400, 409],
        name: "Recognized as spam",
        says: "GitLab's spam check refused the content of the request.",
        check: &[
            "With `needs_captcha_response` in the body, solve the captcha and send it in `X-GitLab-Captcha-Response`.",
            "Without it, change the content, or ask the instance's administrator.",
        ],
        ..ROW
    },
    Detail {
        token: "remote: HTTP Basic: Access denied",
        statuses: &[401],
        name: "Wrong credentials (git)",
        says: "Git's user name with password or token was refused; with two-factor login the password is not accepted at all.",
        check: &[
            "Use a personal access token with `read_repository` or `write_repository` as password.",
            "Delete the stored password: `git credential reject`, or the keychain of the system.",
            "Behind a proxy, check that it passes the `Authorization` header on.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "The project you were looking for could not be found",
        statuses: &[404],
        name: "Project not found, or hidden (git)",
        says: "The project does not exist, or the user with whom git logged in may not see it.",
        check: &[
            "Check the path of the remote with `git remote -v`, and the user's membership.",
            "Check which account the credential helper or SSH key belongs to: `ssh -T git@HOST`.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "You are not allowed to push code to this project",
        statuses: &[403],
        name: "No push access (git)",
        says: "The user or token may read the project but not push to it.",
        check: &[
            "Give the user at least the Developer role, or the token `write_repository`.",
            "A CI job token can push only if the project's settings allow it.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
];
