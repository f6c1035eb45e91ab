//! Error codes of OAuth 2.0 and OpenID Connect.
//!
//! The codes of RFC 6749 and of the specifications that add some (bearer tokens, revocation, registration, device flow,
//! resource indicators, rich requests, DPoP, step-up, OpenID Connect Core, CIBA) are all here, with four of Google's
//! login page that everybody meets. A code that comes with a redirect has no status of its own; the statuses are those
//! of the JSON form, as the specifications, Ory Fosite and node-oidc-provider send them. Left out are the codes of
//! credential issuance for wallets (OpenID4VCI), private ones of single vendors, and the bare statuses of PAR.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "oauth-error",
    title: "OAuth and OpenID Connect error codes",
    vendor: "OAuth",
    product: "OAuth 2.0",
    shown_in: "`error` in the JSON of the token endpoint, `error=` in the redirect, `error=\"…\"` in `WWW-Authenticate`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Rfc { number: 6749, section: "5.2" },
    ..BLANK
};

/// OpenID Connect Core 1.0, section 3.1.2.6.
const CORE: Source = Source::Page {
    title: "OpenID Connect Core 1.0, section 3.1.2.6",
    url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
};

/// OpenID Connect CIBA Core 1.0, section 13.
const CIBA: Source = Source::Page {
    title: "OpenID Connect CIBA Core 1.0, section 13",
    url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
};

/// OAuth 2.0 Attestation-Based Client Authentication (draft).
const ATTEST: Source = Source::Page {
    title: "OAuth 2.0 Attestation-Based Client Authentication (draft)",
    url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-attestation-based-client-auth/",
};

/// Google Identity, OAuth 2.0 for web server applications.
const GOOGLEAUTH: Source = Source::Page {
    title: "Google Identity, OAuth 2.0 for web server applications",
    url: "https://developers.google.com/identity/protocols/oauth2/web-server",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "invalid_request",
        name: "The request is malformed",
        says: "The client's request lacks a parameter, repeats one, has a bad value, or sends JSON where a form is due.",
        check: &[
            "Read `error_description`; it mostly names the parameter.",
            "The token endpoint wants `application/x-www-form-urlencoded`; with PKCE it also wants `code_verifier`.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "invalid_client",
        statuses: &[401, 400],
        name: "Client authentication failed",
        says: "The authorization server doesn't know the client, or its secret or way of authentication is wrong; the user is not the problem.",
        check: &[
            "Compare `client_id` and secret with the registration; secrets expire and are rotated.",
            "Check Basic against form (`client_secret_basic`, `client_secret_post`), and percent-encode special characters.",
        ],
        ..ROW
    },
    Detail {
        token: "invalid_grant",
        name: "The grant is invalid, expired or revoked",
        says: "The code, refresh token or password that the client presented is used up, expired, revoked, or belongs to another `redirect_uri` or client.",
        check: &[
            "Start a new login; a code works once and for a few minutes, so look for a double submit or a reload.",
            "Send exactly the same `redirect_uri` as in the first step, and the matching `code_verifier`.",
            "Check the clock if the grant is a JWT.",
        ],
        ..ROW
    },
    Detail {
        token: "unauthorized_client",
        name: "The client may not use this grant type",
        says: "The client is known, but its registration doesn't allow this flow.",
        check: &[
            "Enable the grant or response type in the client's settings at the authorization server.",
        ],
        ..ROW
    },
    Detail {
        token: "unsupported_grant_type",
        name: "Grant type not supported",
        says: "The authorization server doesn't offer the `grant_type` that the client sent; a typo or a flow that is switched off.",
        check: &[
            "Compare it with `grant_types_supported` in `/.well-known/openid-configuration`.",
            "Check that the body is a form and not JSON; then the parameter may not have been seen at all.",
        ],
        ..ROW
    },
    Detail {
        token: "invalid_scope",
        name: "Scope unknown or not allowed",
        says: "The client asked for a scope that doesn't exist or that it may not have.",
        check: &[
            "Compare `scope` (names with blanks between them) with `scopes_supported` and the client's settings.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "access_denied",
        statuses: &[403, 400],
        name: "The user or the server refused",
        says: "The user pressed Cancel, or a policy of the authorization server forbids this user or client.",
        check: &[
            "Read `error_description`; then check the user's assignment, consent and policies.",
            "Google: while the app is in testing, add the account to its test users.",
        ],
        recognition: Some(Recognition::Named),
        source: Source::Rfc { number: 6749, section: "4.1.2.1" },
        ..ROW
    },
    Detail {
        token: "unsupported_response_type",
        name: "Response type not supported",
        says: "The authorization server, or this client's registration, doesn't allow the `response_type`.",
        check: &["Use `response_type=code`; the implicit flow is switched off in many places."],
        source: Source::Rfc { number: 6749, section: "4.1.2.1" },
        ..ROW
    },
    Detail {
        token: "server_error",
        statuses: &[500],
        name: "The authorization server failed",
        says: "Something broke in the authorization server; in a redirect this code stands for a 500, which could not be sent there.",
        check: &["Try again later, and look into the log of the authorization server."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: Source::Rfc { number: 6749, section: "4.1.2.1" },
        ..ROW
    },
    Detail {
        token: "temporarily_unavailable",
        statuses: &[503, 400],
        name: "The authorization server is overloaded or in maintenance",
        says: "The authorization server can't take the request now; in a redirect this code stands for a 503, which could not be sent there.",
        check: &["Try again later with growing pauses."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Alone),
        source: Source::Rfc { number: 6749, section: "4.1.2.1" },
        ..ROW
    },
    Detail {
        token: "invalid_token",
        statuses: &[401],
        name: "The access token is expired, revoked or malformed",
        says: "The API does not accept the client's token: it has expired, was revoked, or is from another issuer or for another audience.",
        check: &[
            "Decode the JWT and compare `exp`, `iss`, `aud` and `kid` with what the API expects.",
            "Get a new token with the refresh token.",
        ],
        recognition: Some(Recognition::Named),
        source: Source::Rfc { number: 6750, section: "3.1" },
        ..ROW
    },
    Detail {
        token: "insufficient_scope",
        statuses: &[403],
        name: "The token lacks a scope",
        says: "The token is good, but it was issued without the scope that this API call needs.",
        check: &["Read `scope` in `WWW-Authenticate`, and ask for it at the next login."],
        source: Source::Rfc { number: 6750, section: "3.1" },
        ..ROW
    },
    Detail {
        token: "unsupported_token_type",
        name: "This kind of token can't be revoked",
        says: "The authorization server can't revoke the token that the client sent, typically a self-contained access token.",
        check: &["Revoke the refresh token instead, and let access tokens expire."],
        retry: Some(RetryAdvice::No),
        source: Source::Rfc { number: 7009, section: "2.2.1" },
        ..ROW
    },
    Detail {
        token: "invalid_redirect_uri",
        name: "Redirect URI invalid",
        says: "The client wants to register or use a redirect URI that the authorization server does not accept.",
        check: &[
            "Compare it with the registered ones letter by letter; fragments and plain http are mostly forbidden.",
        ],
        source: Source::Rfc { number: 7591, section: "3.2.2" },
        ..ROW
    },
    Detail {
        token: "invalid_client_metadata",
        name: "Client metadata invalid",
        says: "A value in the client's dynamic registration is wrong or doesn't go together with the others.",
        check: &["Read `error_description`, and compare with the server's metadata document."],
        source: Source::Rfc { number: 7591, section: "3.2.2" },
        ..ROW
    },
    Detail {
        token: "invalid_software_statement",
        name: "Software statement invalid",
        says: "The signed software statement in the client's registration could not be verified.",
        check: &["Check its signature, issuer and expiry."],
        source: Source::Rfc { number: 7591, section: "3.2.2" },
        ..ROW
    },
    Detail {
        token: "unapproved_software_statement",
        name: "Software statement not approved",
        says: "The software statement is well formed, but the authorization server doesn't trust its issuer.",
        check: &["Ask the operator which issuers are accepted."],
        source: Source::Rfc { number: 7591, section: "3.2.2" },
        ..ROW
    },
    Detail {
        token: "authorization_pending",
        name: "The user has not finished yet",
        says: "In the device or CIBA flow the user has not confirmed yet; this 400 is normal and no fault.",
        check: &["Go on polling with the `interval` from the first answer."],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Rfc { number: 8628, section: "3.5" },
        ..ROW
    },
    Detail {
        token: "slow_down",
        name: "Polling too fast",
        says: "The client polls the token endpoint faster than allowed while it waits for the user; it is a 400, not a 429.",
        check: &["Make the interval 5 seconds longer, and keep it."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        source: Source::Rfc { number: 8628, section: "3.5" },
        ..ROW
    },
    Detail {
        token: "expired_token",
        name: "The device code has expired",
        says: "The user took too long to confirm the device, so its code is no longer valid.",
        check: &["Start again with a new device code, and show the user how much time is left."],
        recognition: Some(Recognition::Named),
        source: Source::Rfc { number: 8628, section: "3.5" },
        ..ROW
    },
    Detail {
        token: "invalid_dpop_proof",
        statuses: &[400, 401],
        name: "DPoP proof invalid",
        says: "The proof that the client sent in the `DPoP` header is wrong: method, URL, time, or the hash of the token does not fit.",
        check: &[
            "Compare `htm`, `htu`, `iat` and `ath` in the proof with the request; behind a proxy the URL may differ.",
            "Check the client's clock.",
        ],
        source: Source::Rfc { number: 9449, section: "5" },
        ..ROW
    },
    Detail {
        token: "use_dpop_nonce",
        statuses: &[400, 401],
        name: "DPoP nonce needed",
        says: "The server wants its own nonce in the DPoP proof; the first request gets this answer and it is no fault.",
        check: &[
            "Repeat with the value of the response's `DPoP-Nonce` header as `nonce` in the proof.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: Source::Rfc { number: 9449, section: "8" },
        ..ROW
    },
    Detail {
        token: "invalid_target",
        name: "Resource missing or unknown",
        says: "The client asked for a token for a `resource` that the authorization server doesn't know or doesn't allow.",
        check: &["Send the exact address under which the API is registered."],
        recognition: Some(Recognition::Alone),
        source: Source::Rfc { number: 8707, section: "2" },
        ..ROW
    },
    Detail {
        token: "invalid_authorization_details",
        name: "Authorization details invalid",
        says: "The `authorization_details` that the client sent are malformed, or their type is unknown to the server.",
        check: &["Check the JSON and `authorization_details_types_supported`."],
        source: Source::Rfc { number: 9396, section: "5" },
        ..ROW
    },
    Detail {
        token: "insufficient_user_authentication",
        statuses: &[401],
        name: "Stronger or fresher login needed",
        says: "The token is good, but the API wants a login that is stronger or more recent than the user's.",
        check: &["Log the user in again with `acr_values` and `max_age` from `WWW-Authenticate`."],
        confidence: Confidence::Documented,
        source: Source::Rfc { number: 9470, section: "3" },
        ..ROW
    },
    Detail {
        token: "unmet_authentication_requirements",
        name: "The demanded kind of login is not possible",
        says: "The client demanded a kind of login (`acr`) that the authorization server can't give for this user.",
        check: &["Ask for another `acr` value, or enrol the user for it."],
        source: Source::Page {
            title: "OpenID Connect Core Error Code unmet_authentication_requirements 1.0",
            url: "https://openid.net/specs/openid-connect-unmet-authentication-requirements-1_0.html",
        },
        ..ROW
    },
    Detail {
        token: "interaction_required",
        name: "The user must do something",
        says: "The client asked silently (`prompt=none`), and the server needs the user for something.",
        check: &["Send the user through a normal login, without `prompt=none`."],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "login_required",
        name: "The user must log in",
        says: "The client asked silently (`prompt=none`), and there is no session; blocked third-party cookies are a frequent cause.",
        check: &[
            "Send the user through a normal login.",
            "Renew with refresh tokens instead of a hidden frame.",
        ],
        recognition: Some(Recognition::Alone),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "consent_required",
        name: "The user must consent",
        says: "The client asked silently (`prompt=none`), and the user has not agreed to these scopes yet.",
        check: &["Send the user through a login with `prompt=consent`."],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "account_selection_required",
        name: "The user must choose an account",
        says: "The client asked silently (`prompt=none`), and the user has several sessions.",
        check: &["Use `prompt=select_account`, or send `login_hint`."],
        confidence: Confidence::Documented,
        source: CORE,
        ..ROW
    },
    Detail {
        token: "invalid_request_uri",
        name: "Request URI invalid",
        says: "The address in `request_uri` could not be loaded by the authorization server, or has expired.",
        check: &["With PAR use the URI once and soon; otherwise make it reachable for the server."],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "invalid_request_object",
        name: "Request object invalid",
        says: "The signed request of the client could not be read or verified.",
        check: &[
            "Check the signature, the key that the server knows for this client, `aud` and `exp`.",
        ],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "request_not_supported",
        name: "Request parameter not supported",
        says: "The authorization server does not take signed requests in `request`.",
        check: &["Send the parameters directly."],
        recognition: Some(Recognition::Alone),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "request_uri_not_supported",
        name: "Request URI parameter not supported",
        says: "The authorization server does not take `request_uri`.",
        check: &["Send the parameters directly."],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "registration_not_supported",
        name: "Registration parameter not supported",
        says: "The authorization server does not take client metadata in `registration`.",
        check: &["Register the client beforehand."],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "unsupported_response_mode",
        name: "Response mode not supported",
        says: "The authorization server doesn't offer the `response_mode` that the client asked for.",
        check: &["Leave it out, or choose one of `response_modes_supported`."],
        source: Source::Page {
            title: "Ory Fosite, errors.go",
            url: "https://github.com/ory/fosite/blob/master/errors.go",
        },
        ..ROW
    },
    Detail {
        token: "unknown_user_id",
        name: "User not identified",
        says: "In the CIBA flow the authorization server can't find a user for the hint.",
        check: &["Check `login_hint`, `id_token_hint` or `login_hint_token`."],
        recognition: Some(Recognition::Alone),
        source: CIBA,
        ..ROW
    },
    Detail {
        token: "missing_user_code",
        name: "User code missing",
        says: "In the CIBA flow the user has set a secret code, and the client did not send it.",
        check: &["Ask the user for it and send `user_code`."],
        source: CIBA,
        ..ROW
    },
    Detail {
        token: "invalid_user_code",
        name: "User code invalid",
        says: "In the CIBA flow the secret code that the user gave is wrong.",
        check: &["Ask the user again."],
        source: CIBA,
        ..ROW
    },
    Detail {
        token: "invalid_binding_message",
        name: "Binding message invalid",
        says: "In the CIBA flow the text that the client wants to show on the user's device is too long or has forbidden characters.",
        check: &["Send a short plain text."],
        source: CIBA,
        ..ROW
    },
    Detail {
        token: "expired_login_hint_token",
        name: "Login hint token expired",
        says: "In the CIBA flow the `login_hint_token` of the client has expired.",
        check: &["Get a new one."],
        source: CIBA,
        ..ROW
    },
    Detail {
        token: "transaction_failed",
        name: "Transaction failed",
        says: "In the CIBA push flow something unexpected happened at the authorization server, so there will be no token.",
        check: &["Start again, and look into the log of the authorization server."],
        retry: None,
        recognition: Some(Recognition::Named),
        source: CIBA,
        ..ROW
    },
    Detail {
        token: "use_attestation_challenge",
        name: "Attestation challenge needed",
        says: "The server wants its own challenge in the attestation of the client; it is no fault.",
        check: &["Repeat with the challenge from the response."],
        retry: Some(RetryAdvice::Yes),
        source: ATTEST,
        ..ROW
    },
    Detail {
        token: "use_fresh_attestation",
        name: "Fresh attestation needed",
        says: "The attestation that the client sent is too old for the server.",
        check: &["Get a new attestation from the client's backend and repeat."],
        source: ATTEST,
        ..ROW
    },
    Detail {
        token: "invalid_client_attestation",
        name: "Client attestation invalid",
        says: "The server could not verify the attestation of the client app.",
        check: &[
            "Check signature, issuer and expiry of the attestation, and the key of its proof.",
        ],
        source: ATTEST,
        ..ROW
    },
    Detail {
        token: "redirect_uri_mismatch",
        name: "Redirect URI not registered",
        says: "The app sent a `redirect_uri` that is not registered for this client at Google, GitHub or another provider.",
        check: &[
            "Register exactly this address: scheme, port, path and a slash at the end all count.",
            "Behind a proxy check that the app knows its public https address.",
        ],
        shown_in: Some(
            "Google's page as `Error 400: redirect_uri_mismatch`; `error=` in the redirect",
        ),
        confidence: Confidence::Documented,
        source: GOOGLEAUTH,
        ..ROW
    },
    Detail {
        token: "admin_policy_enforced",
        name: "The administrator does not allow it",
        says: "The administrator of the user's Google Workspace does not allow this app or its scopes.",
        check: &["Ask the administrator to trust the app under API controls."],
        shown_in: Some("Google's page as `Error 400: admin_policy_enforced`"),
        confidence: Confidence::Documented,
        source: Source::Page {
            title: "Google Account Help, error codes of Sign in with Google",
            url: "https://support.google.com/accounts/answer/16668185",
        },
        ..ROW
    },
    Detail {
        token: "disallowed_useragent",
        statuses: &[403],
        name: "Browser not allowed",
        says: "The app opened Google's login in an embedded web view, which Google forbids.",
        check: &["Open the login in the system browser (Custom Tabs, ASWebAuthenticationSession)."],
        shown_in: Some("Google's page as `Error 403: disallowed_useragent`"),
        confidence: Confidence::Hearsay,
        source: GOOGLEAUTH,
        ..ROW
    },
    Detail {
        token: "org_internal",
        statuses: &[403],
        name: "Only for the organization",
        says: "The app is meant for one Google Workspace organization only, and the user's account does not belong to it.",
        check: &[
            "Log in with an account of that organization, or set the app's audience to External.",
        ],
        shown_in: Some("Google's page as `Error 403: org_internal`"),
        confidence: Confidence::Hearsay,
        source: GOOGLEAUTH,
        ..ROW
    },
];
