//! What GitHub's API and its git server say beside a status.
//!
//! The messages of GitHub's page on troubleshooting the REST API are here, and those of git and of archived,
//! protected or empty repositories that are widely pasted. Messages of two common words (`Not Found`,
//! `Bad credentials`) and the words of `errors[].code` need GitHub's name beside them.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "github-error",
    title: "GitHub errors",
    vendor: "GitHub",
    product: "GitHub REST API",
    shown_in: "`message` of the JSON body, beside `documentation_url`; git shows it in lines that begin with `remote:`",
    recognition: Recognition::Message,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "GitHub Docs, Troubleshooting the REST API",
        url: "https://github.com/github/docs/blob/main/content/rest/using-the-rest-api/troubleshooting-the-rest-api.md",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "API rate limit exceeded for",
        statuses: &[403, 429],
        name: "Primary rate limit exceeded",
        says: "The client has used up its requests of this hour; without a token, everybody behind the same address shares 60 of them.",
        check: &[
            "Wait until the time in `x-ratelimit-reset` (UTC, seconds since 1970), or `Retry-After` if it is there.",
            "Send a token: `Authorization: Bearer $TOKEN` raises the limit to 5,000 an hour.",
            "Check what is left with `curl https://api.github.com/rate_limit`, which costs nothing.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "You have exceeded a secondary rate limit",
        statuses: &[403, 429],
        name: "Secondary rate limit exceeded",
        says: "The client sends too many requests at once, or creates content too fast, although its hourly limit is not used up.",
        check: &[
            "Wait `Retry-After` seconds; without that header at least a minute, then longer each time.",
            "Send requests one after the other, and leave a second between those that create something.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "Resource not accessible by integration",
        statuses: &[403],
        name: "Token lacks a permission",
        says: "The token of a GitHub App, or the workflow's `GITHUB_TOKEN`, does not have the permission that this call needs.",
        check: &[
            "In a workflow, add the permission under `permissions:`, for example `contents: write` or `pull-requests: write`.",
            "The response header `X-Accepted-GitHub-Permissions` names what is needed.",
            "Runs from forks get a read-only token; change the app's permissions and accept them in the installation.",
        ],
        ..ROW
    },
    Detail {
        token: "Resource not accessible by personal access token",
        statuses: &[403],
        name: "Token lacks a permission",
        says: "The fine-grained personal access token does not have the permission, or not the repository, that this call needs.",
        check: &[
            "The response header `X-Accepted-GitHub-Permissions` names the permission; edit the token to add it.",
            "Check the token's resource owner and selected repositories; an organization may still have to approve it.",
        ],
        ..ROW
    },
    Detail {
        token: "Resource protected by organization SAML enforcement",
        statuses: &[403],
        name: "SAML single sign-on required",
        says: "The organization demands SAML single sign-on, and the token or key has not been authorized for it.",
        check: &[
            "Open GitHub's settings of the token or SSH key, and choose Configure SSO > Authorize for the organization.",
            "The header `X-GitHub-SSO` of the response has the address to authorize at.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Problems parsing JSON",
        statuses: &[400],
        name: "Invalid JSON",
        says: "The body of the request is not valid JSON.",
        check: &[
            "Check the body with `jq . body.json`; shells often eat quotes, so send it with `--data @body.json`.",
        ],
        ..ROW
    },
    Detail {
        token: "Body should be a JSON object",
        statuses: &[400],
        name: "Body is not an object",
        says: "The body is JSON, but not an object with braces, which this endpoint expects.",
        check: &["Send `{ ... }` instead of an array, a string or an empty body."],
        ..ROW
    },
    Detail {
        token: "Please make sure your request has a User-Agent header",
        statuses: &[403],
        name: "User-Agent required",
        says: "The client sent no `User-Agent` header, and GitHub's API refuses such requests.",
        check: &["Set `User-Agent` to your user name or the name of your app."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Only the first 1000 search results are available",
        statuses: &[422],
        name: "Search result limit",
        says: "The client asked for a page of search results beyond the 1,000 that GitHub gives for one query.",
        check: &["Split the query, for example by date: `created:2025-01-01..2025-01-31`."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Repository was archived so is read-only",
        statuses: &[403],
        name: "Repository archived",
        says: "The owner archived the repository, so nothing in it can be changed.",
        check: &[
            "Owner: unarchive it under Settings > Danger Zone, make the change, and archive it again.",
            "Check whether the project has moved to another repository.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Must have admin rights to Repository",
        statuses: &[403],
        name: "Admin rights required",
        says: "The token's user is not an administrator of the repository, or the token lacks the scope for administration.",
        check: &[
            "Check the user's role in the repository, and that the token has `repo` or the Administration permission.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Git Repository is empty",
        statuses: &[409],
        name: "Repository is empty",
        says: "The repository has no commit yet, so its Git data cannot be read or written through this endpoint.",
        check: &["Make a first commit: push one, or create a README with the contents endpoint."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Write access to repository not granted",
        statuses: &[403],
        name: "No write access (git)",
        says: "The token that git sent may read the repository but not write to it.",
        check: &[
            "In a workflow, set `permissions: contents: write`.",
            "Give the fine-grained token Contents: Read and write for this repository.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Support for password authentication was removed",
        statuses: &[403],
        name: "Password authentication removed (git)",
        says: "Git sent an account password, which GitHub no longer takes over HTTPS.",
        check: &[
            "Use a personal access token as password, or SSH, or `gh auth login`.",
            "Delete the old password from the credential helper: `git credential reject`, or the keychain of the system.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "There isn't a GitHub Pages site here",
        statuses: &[404],
        name: "No Pages site",
        says: "The hostname leads to GitHub Pages, but no published site claims it.",
        check: &[
            "Owner: check Settings > Pages: source branch, custom domain and the `CNAME` file.",
            "Check the DNS record; if the site has moved away, remove it, since others could claim the name.",
        ],
        shown_in: Some("the page of a `github.io` address or a custom domain"),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Bad credentials",
        statuses: &[401],
        name: "Token not valid",
        says: "The token in the request is wrong, expired or revoked.",
        check: &[
            "Test it: `curl -H \"Authorization: Bearer $TOKEN\" https://api.github.com/user`.",
            "Check for a line break or quotes in the secret, and that the variable is not empty.",
            "After many failed tries GitHub answers 403 for a while, even to the right token.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "Requires authentication",
        statuses: &[401],
        name: "Authentication required",
        says: "The endpoint needs a login, and the client sent no token, or a password, which is not supported.",
        check: &["Send `Authorization: Bearer $TOKEN`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Not Found",
        statuses: &[404],
        name: "Not found, or hidden",
        says: "The resource does not exist, or it is private and the token may not see it; GitHub does not tell which.",
        check: &[
            "Check the token's scopes or permissions, its expiry, and whether it has access to the repository.",
            "Check the URL: no trailing slash, and slashes in names written as `%2F`.",
            "For a private organization, authorize the token for SAML single sign-on.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Validation Failed",
        statuses: &[422],
        name: "Validation failed",
        says: "GitHub understood the request but cannot do it; `errors` in the body says which field and why.",
        check: &[
            "Read `errors[].field` and `errors[].code` in the body; for `custom` read `errors[].message`.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Invalid request",
        statuses: &[422],
        name: "Invalid request",
        says: "A required parameter is missing or has the wrong type, such as an array instead of a string.",
        check: &[
            "Compare the body with the endpoint's reference; the message names the parameter.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Server Error",
        statuses: &[502],
        name: "Timed out",
        says: "GitHub ended the request, because it needed more than 10 seconds.",
        check: &[
            "Ask for less: smaller `per_page`, fewer files, a narrower query.",
            "Look at https://www.githubstatus.com and try again later.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "missing",
        statuses: &[422],
        name: "Resource does not exist",
        says: "Something that the request refers to does not exist.",
        check: &["Check the ID or name in `errors[].field`."],
        shown_in: Some("`errors[].code` of a 422 response"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "missing_field",
        statuses: &[422],
        name: "Required field missing",
        says: "The request lacks a field that the endpoint requires.",
        check: &["Add the field that `errors[].field` names."],
        shown_in: Some("`errors[].code` of a 422 response"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "already_exists",
        statuses: &[422],
        name: "Value already taken",
        says: "Another resource has the same value in a field that must be unique, such as the name of a label or release tag.",
        check: &["Choose another value, or update the existing resource instead of creating it."],
        shown_in: Some("`errors[].code` of a 422 response"),
        recognition: Some(Recognition::Named),
        ..ROW
    },
];
