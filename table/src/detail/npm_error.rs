//! Error codes of npm and pnpm that stand for a status, or for the missing of one.
//!
//! npm makes its code of the status (`E` and the number), so every status from 400 up can occur; in are those where
//! npm, or the way its registry uses the status, adds something. Codes about dependencies, files and scripts have
//! nothing to do with HTTP and are left out, and so are Node's own network codes (`ECONNRESET`), which every program
//! shows.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "npm-error",
    title: "npm error codes",
    vendor: "npm",
    product: "npm",
    shown_in: "`npm error code E404` (older versions: `npm ERR! code E404`); `ERR_PNPM_FETCH_404` of pnpm",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "npm-registry-fetch, lib/errors.js",
        url: "https://github.com/npm/npm-registry-fetch/blob/main/lib/errors.js",
    },
    ..BLANK
};

/// npm, lib/utils/error-message.js.
const CLI: Source = Source::Page {
    title: "npm, lib/utils/error-message.js",
    url: "https://github.com/npm/cli/blob/latest/lib/utils/error-message.js",
};

/// npm-registry-fetch, lib/check-response.js.
const CHECK: Source = Source::Page {
    title: "npm-registry-fetch, lib/check-response.js",
    url: "https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js",
};

/// pnpm, error package.
const PNPM: Source =
    Source::Page { title: "pnpm, error package", url: "https://github.com/pnpm/pnpm" };

const DETAILS: &[Detail] = &[
    Detail {
        token: "E401",
        statuses: &[401],
        name: "Unable to authenticate",
        says: "The registry does not accept npm's token or password, or npm has none for this host.",
        check: &[
            "Run `npm whoami --registry URL`, then `npm login`.",
            "In `.npmrc` the token must stand at exactly this host: `//HOST/:_authToken=${NPM_TOKEN}`; in CI check that the variable is set.",
        ],
        source: CLI,
        ..ROW
    },
    Detail {
        token: "EOTP",
        statuses: &[401],
        name: "One-time password required",
        says: "The registry wants the second factor of the account; npm got a 401 that asks for it.",
        check: &[
            "Add `--otp=123456`, or open the address that npm prints.",
            "In CI use an automation or granular token, or trusted publishing.",
        ],
        recognition: Some(Recognition::Alone),
        source: CHECK,
        ..ROW
    },
    Detail {
        token: "EAUTHIP",
        statuses: &[401],
        name: "Login not allowed from this address",
        says: "The token or account may only be used from certain addresses, and this machine is not one of them.",
        check: &["Change the allowed addresses (CIDR) of the token at npmjs.com."],
        recognition: Some(Recognition::Anywhere),
        source: CHECK,
        ..ROW
    },
    Detail {
        token: "ENEEDAUTH",
        name: "Not logged in",
        says: "npm has no login for this registry and did not even ask the server.",
        check: &[
            "Run `npm login --registry URL`, or put a token for this host into `.npmrc`.",
            "For scoped packages check `@scope:registry` in `.npmrc`.",
        ],
        recognition: Some(Recognition::Alone),
        source: CLI,
        ..ROW
    },
    Detail {
        token: "E402",
        statuses: &[402],
        name: "Payment required",
        says: "The registry takes a new scoped package for a private one, and the account has no plan for private packages.",
        check: &["Publish it publicly: `npm publish --access public`."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "E403",
        statuses: &[403],
        name: "Forbidden",
        says: "The registry knows the account but refuses: no right to the package, a version that exists, a similar name, or a security policy.",
        check: &[
            "Read the reason at the end of the line; `You cannot publish over` means that the version exists.",
            "Check `npm owner ls PACKAGE`; a company registry may block the version for security.",
        ],
        source: CLI,
        ..ROW
    },
    Detail {
        token: "E404",
        statuses: &[404],
        name: "Not in this registry",
        says: "The registry has no such package or version, or it is private and npm is not logged in; private packages hide behind a 404.",
        check: &[
            "Check the name and `npm config get registry`; for a scope also `npm config get @SCOPE:registry`.",
            "Log in, or pass the token: npmjs.com answers 404 instead of 403.",
            "When publishing: the scope (organization) doesn't exist, or the token can't write to it.",
        ],
        source: CLI,
        ..ROW
    },
    Detail {
        token: "E409",
        statuses: &[409],
        name: "Conflict",
        says: "The registry could not store a publish, mostly because another one of the same package ran at the same time.",
        check: &[
            "Wait a moment, look with `npm view PACKAGE versions` whether it is there, and publish again.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "E429",
        statuses: &[429],
        name: "Too many requests",
        says: "The registry limits this address or account, typically for CI machines behind one address.",
        check: &["Cache `~/.npm` in CI, use `npm ci --prefer-offline`, or a registry proxy."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "E500",
        statuses: &[500],
        name: "Registry error",
        says: "The registry, or a company proxy in front of it, failed with an error of its own.",
        check: &[
            "Run `npm config get registry` to see who answers, and look at status.npmjs.org or the proxy's log.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "E502",
        statuses: &[502],
        name: "Bad gateway",
        says: "A proxy in front of the registry, such as Artifactory or Nexus, did not get a usable answer from it.",
        check: &[
            "Run `npm config get registry` to see who answers, and look at status.npmjs.org or the proxy's log.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "E503",
        statuses: &[503],
        name: "Registry unavailable",
        says: "The registry, or a company proxy in front of it, does not take requests at the moment.",
        check: &[
            "Run `npm config get registry` to see who answers, and look at status.npmjs.org or the proxy's log.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "EPUBLISHCONFLICT",
        statuses: &[403, 409],
        name: "Version exists already",
        says: "The version that is to be published is in the registry already, and a version can never be replaced.",
        check: &["Raise the version: `npm version patch`, then publish."],
        recognition: Some(Recognition::Anywhere),
        source: CLI,
        ..ROW
    },
    Detail {
        token: "ERR_PNPM_FETCH_401",
        statuses: &[401],
        name: "pnpm: unauthorized",
        says: "The registry does not accept pnpm's token, or pnpm has none for this host; the hint below says which.",
        check: &[
            "`.npmrc` must have the token at exactly this host: `//HOST/:_authToken=${NPM_TOKEN}`.",
        ],
        recognition: Some(Recognition::Anywhere),
        source: PNPM,
        ..ROW
    },
    Detail {
        token: "ERR_PNPM_FETCH_403",
        statuses: &[403],
        name: "pnpm: forbidden",
        says: "The registry refuses the package to this account, or a company registry blocks the version.",
        check: &["Check the rights of the token, and the policy of the registry."],
        recognition: Some(Recognition::Anywhere),
        source: PNPM,
        ..ROW
    },
    Detail {
        token: "ERR_PNPM_FETCH_404",
        statuses: &[404],
        name: "pnpm: not found",
        says: "The registry has no such package, or it is private and pnpm is not logged in (`No authorization header was set`).",
        check: &[
            "Check the name and the registry of the scope in `.npmrc`; add the token for this host.",
        ],
        recognition: Some(Recognition::Anywhere),
        source: PNPM,
        ..ROW
    },
];
