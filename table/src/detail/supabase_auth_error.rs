//! The error codes of Supabase Auth (GoTrue), with the statuses of all places in its source that send them.
//!
//! Every code that the source sends is here, except `unknown`, whose only news is that no code was given.
//! `email_address_not_provided` and `webauthn_credential_not_found` are declared but never sent. Where people
//! paste the message rather than the code, the message is a spelling.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "supabase-auth-error",
    title: "Supabase Auth error codes",
    vendor: "Supabase",
    product: "Supabase Auth",
    shown_in: "`error_code` (older API version) or `code` of the JSON body, the header `x-sb-error-code`, and `error.code` of the client libraries",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[422],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "supabase/auth, internal/api/apierrors/errorcode.go",
        url: "https://github.com/supabase/auth/blob/master/internal/api/apierrors/errorcode.go",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "unexpected_failure",
        statuses: &[500],
        name: "Unexpected failure",
        says: "Supabase Auth failed internally, often because a trigger or constraint in the project's own database refused the change.",
        check: &[
            "Read the Auth log in the dashboard (Logs > Auth); the entry has the real error.",
            "Check triggers on `auth.users` (such as the one that creates a profile) and read the Postgres log.",
            "Check the SMTP settings if a mail was to be sent.",
        ],
        retry: None,
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "Database error saving new user",
        statuses: &[500],
        name: "Database refused the new user",
        says: "The project's own database refused the new row in `auth.users`, mostly because a trigger on that table failed.",
        check: &[
            "Read the Postgres log in the dashboard (Logs > Postgres) for the error at this moment.",
            "Check the trigger function that creates a profile: columns, constraints, permissions, `security definer`.",
        ],
        recognition: Some(Recognition::Message),
        ..ROW
    },
    Detail {
        token: "validation_failed",
        statuses: &[400, 422, 404],
        name: "Validation failed",
        says: "The client sent a parameter that is missing, malformed or not allowed together with another.",
        check: &["Read the message: it names the parameter."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "bad_json",
        statuses: &[400],
        name: "Bad JSON",
        says: "The client's request body is not valid JSON.",
        check: &["Send a JSON body and `Content-Type: application/json`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "email_exists",
        spellings: &["A user with this email address has already been registered"],
        statuses: &[422, 400],
        name: "Email already exists",
        says: "Another user of the project already has this email address.",
        check: &["Let the person sign in instead, or choose another address."],
        ..ROW
    },
    Detail {
        token: "phone_exists",
        spellings: &["A user with this phone number has already been registered"],
        name: "Phone already exists",
        says: "Another user of the project already has this phone number.",
        check: &["Let the person sign in instead, or choose another number."],
        ..ROW
    },
    Detail {
        token: "bad_jwt",
        spellings: &["invalid JWT: unable to parse or verify signature"],
        statuses: &[403, 400],
        name: "Bad JWT",
        says: "The token in the `Authorization` header is malformed, expired, signed by another project, or lacks a claim.",
        check: &[
            "Send the user's access token, not the anon or secret key, and check that URL and token are of the same project.",
            "Decode its `exp`, `sub` and `session_id`; refresh the session if it has expired.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "not_admin",
        spellings: &["User not allowed"],
        statuses: &[403],
        name: "Not an admin",
        says: "The client called an admin endpoint with a token whose role is not an admin role.",
        check: &[
            "Call it from a server with the secret (`service_role`) key, and never ship that key in a browser or app.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "no_authorization",
        spellings: &["This endpoint requires a valid Bearer token"],
        statuses: &[401, 403],
        name: "No authorization",
        says: "The client sent no bearer token, or an anonymous user tried something that needs a real one.",
        check: &[
            "Send `Authorization: Bearer ACCESS_TOKEN`; with the library, wait until the session is loaded.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "user_not_found",
        spellings: &["User from sub claim in JWT does not exist"],
        statuses: &[404, 403, 422],
        name: "User not found",
        says: "The user of the request or of the token no longer exists in the project.",
        check: &[
            "If it is the token's user, sign out locally and let the person sign in again.",
            "Admin: check the ID, and that it is of this project.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "session_not_found",
        spellings: &["Session from session_id claim in JWT does not exist"],
        statuses: &[403, 400],
        name: "Session not found",
        says: "The session of the token is gone: the user signed out elsewhere, or the session was deleted.",
        check: &[
            "Let the user sign in again.",
            "Use `signOut({ scope: 'local' })` if one device should not end the others.",
        ],
        ..ROW
    },
    Detail {
        token: "session_expired",
        statuses: &[400, 403],
        name: "Session expired",
        says: "The session has passed its time-box or inactivity limit, or a newer sign-in ended it.",
        check: &[
            "Let the user sign in again.",
            "Check the limits under Authentication > Sessions.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "refresh_token_not_found",
        spellings: &["Invalid Refresh Token: Refresh Token Not Found"],
        statuses: &[400],
        name: "Refresh token not found",
        says: "The refresh token is unknown to Supabase Auth: the session was deleted, or the token is of another project.",
        check: &[
            "Let the user sign in again.",
            "Check that old tokens in local storage or cookies are removed at sign-out.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "refresh_token_already_used",
        spellings: &["Invalid Refresh Token: Already Used"],
        statuses: &[400],
        name: "Refresh token already used",
        says: "The client used a refresh token a second time, outside the reuse interval, so Supabase Auth revoked the session.",
        check: &[
            "Refresh in one place only: two client instances or server and browser must not both refresh.",
            "With server-side rendering, write the new cookies back in middleware.",
            "Let the user sign in again.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "flow_state_not_found",
        statuses: &[404, 400, 422],
        name: "Flow state not found",
        says: "The PKCE sign-in that this request belongs to is unknown: it was used already, has been cleaned up, or began elsewhere.",
        check: &[
            "Exchange the code only once, in the same browser that began the sign-in.",
            "Start the sign-in again.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "flow_state_expired",
        name: "Flow state expired",
        says: "Too much time passed between the start of the PKCE sign-in and the exchange of its code.",
        check: &["Start the sign-in again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "flow_state_already_used",
        spellings: &["State has already been used"],
        statuses: &[400],
        name: "Flow state already used",
        says: "The callback of this OAuth sign-in came a second time.",
        check: &["Check for a reload or a prefetch of the callback URL; start the sign-in again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "oauth_client_state_not_found",
        name: "OAuth client state not found",
        says: "Supabase Auth does not know the state that came back from the OAuth provider.",
        check: &["Start the sign-in again, in the same browser."],
        ..ROW
    },
    Detail {
        token: "oauth_client_state_expired",
        name: "OAuth client state expired",
        says: "The person took too long at the OAuth provider, so the state of the sign-in has expired.",
        check: &["Start the sign-in again."],
        ..ROW
    },
    Detail {
        token: "oauth_invalid_state",
        statuses: &[400],
        name: "OAuth invalid state",
        says: "The state that came back is of another OAuth provider, or its PKCE verifier is missing.",
        check: &["Start the sign-in again; check that no two sign-ins run in the same browser."],
        ..ROW
    },
    Detail {
        token: "signup_disabled",
        spellings: &["Signups not allowed for this instance"],
        name: "Sign-ups disabled",
        says: "The project does not take new users.",
        check: &[
            "Owner: allow new users under Authentication > Sign In / Providers, or invite the person.",
        ],
        ..ROW
    },
    Detail {
        token: "user_banned",
        statuses: &[400, 403],
        name: "User banned",
        says: "An administrator banned this user, and the ban has not ended.",
        check: &["Owner: look at `banned_until` of the user and lift the ban if it is a mistake."],
        retry: Some(RetryAdvice::No),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "provider_email_needs_verification",
        name: "Provider email needs verification",
        says: "The OAuth provider has not verified the person's email address, so Supabase Auth sent a confirmation mail first.",
        check: &[
            "Open the link in the mail, or verify the address at the provider, and sign in again.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "invite_not_found",
        statuses: &[404],
        name: "Invite not found",
        says: "The invitation has expired or was already used.",
        check: &["Owner: send a new invitation."],
        ..ROW
    },
    Detail {
        token: "bad_oauth_state",
        spellings: &["OAuth state parameter is invalid"],
        statuses: &[400],
        name: "Bad OAuth state",
        says: "The `state` that the OAuth provider sent back is missing, expired or not in the form that Supabase Auth gave it.",
        check: &[
            "Start the sign-in again.",
            "Check that the provider's redirect URL is `https://PROJECT.supabase.co/auth/v1/callback`.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "bad_oauth_callback",
        spellings: &["OAuth state parameter missing"],
        statuses: &[400],
        name: "Bad OAuth callback",
        says: "The OAuth provider called back without a code or without the state.",
        check: &[
            "Look at `error` and `error_description` in the callback URL.",
            "Check the app's settings at the provider.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "oauth_provider_not_supported",
        statuses: &[400],
        name: "OAuth provider not supported",
        says: "The client asked for an OAuth provider that Supabase Auth does not know.",
        check: &["Check the spelling of `provider` in `signInWithOAuth`."],
        ..ROW
    },
    Detail {
        token: "unexpected_audience",
        statuses: &[403],
        name: "Unexpected audience",
        says: "The audience of the token is not the one that the request asks for.",
        check: &["Leave `X-JWT-AUD` out, or make it equal to the token's `aud`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "single_identity_not_deletable",
        name: "Single identity not deletable",
        says: "The identity is the user's only one, so it cannot be unlinked.",
        check: &["Link another identity first."],
        ..ROW
    },
    Detail {
        token: "email_conflict_identity_not_deletable",
        name: "Email conflict",
        says: "Without this identity the user would get an email address that another user has, so it cannot be unlinked.",
        check: &["Merge or delete the other account first."],
        ..ROW
    },
    Detail {
        token: "identity_already_exists",
        spellings: &["Identity is already linked to another user"],
        name: "Identity already exists",
        says: "The identity is already linked to this or another user.",
        check: &[
            "Sign in with that identity instead; unlink it from the other user first if it must move.",
        ],
        ..ROW
    },
    Detail {
        token: "identity_not_found",
        name: "Identity not found",
        says: "The identity that is to be unlinked does not belong to the user.",
        check: &["Read the user's identities anew with `getUserIdentities()`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "email_provider_disabled",
        spellings: &["Email logins are disabled", "Email signups are disabled"],
        statuses: &[400, 422],
        name: "Email provider disabled",
        says: "The project has sign-in or sign-up by email switched off.",
        check: &["Enable it in the dashboard under Authentication > Sign In / Providers."],
        ..ROW
    },
    Detail {
        token: "phone_provider_disabled",
        spellings: &["Phone logins are disabled", "Phone signups are disabled"],
        statuses: &[400, 422],
        name: "Phone provider disabled",
        says: "The project has sign-in or sign-up by phone switched off.",
        check: &["Enable it in the dashboard under Authentication > Sign In / Providers."],
        ..ROW
    },
    Detail {
        token: "anonymous_provider_disabled",
        spellings: &["Anonymous sign-ins are disabled"],
        name: "Anonymous sign-ins disabled",
        says: "The project does not allow anonymous sign-ins; an empty sign-up counts as one.",
        check: &[
            "Enable it in the dashboard under Authentication > Sign In / Providers.",
            "If no anonymous user was meant, check that email and password reach `signUp`.",
        ],
        ..ROW
    },
    Detail {
        token: "provider_disabled",
        statuses: &[400],
        name: "Provider disabled",
        says: "The OAuth provider is switched off in the project.",
        check: &["Enable it in the dashboard under Authentication > Sign In / Providers."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "otp_disabled",
        spellings: &["Signups not allowed for otp"],
        name: "OTP sign-ups disabled",
        says: "The address is unknown, and the request or project does not let a one-time code create a user.",
        check: &[
            "Set `shouldCreateUser: true` in `signInWithOtp` if new users are wanted, and allow sign-ups.",
        ],
        ..ROW
    },
    Detail {
        token: "manual_linking_disabled",
        statuses: &[404],
        name: "Manual linking disabled",
        says: "The project does not allow linking of identities by the user.",
        check: &["Allow manual linking under Authentication > Sign In / Providers."],
        ..ROW
    },
    Detail {
        token: "web3_provider_disabled",
        name: "Web3 provider disabled",
        says: "The project has sign-in with this kind of wallet switched off.",
        check: &["Enable it in the dashboard under Authentication > Sign In / Providers."],
        ..ROW
    },
    Detail {
        token: "web3_unsupported_chain",
        statuses: &[400],
        name: "Unsupported chain",
        says: "The client asked to sign in with a chain that Supabase Auth does not support.",
        check: &["Use `solana` or `ethereum`."],
        ..ROW
    },
    Detail {
        token: "saml_provider_disabled",
        spellings: &["SAML 2.0 is disabled"],
        statuses: &[404],
        name: "SAML disabled",
        says: "SAML 2.0 single sign-on is not enabled for the project.",
        check: &[
            "Enable SAML 2.0 under Authentication > Sign In / Providers; it needs a paid plan.",
        ],
        ..ROW
    },
    Detail {
        token: "saml_relay_state_not_found",
        statuses: &[404],
        name: "SAML relay state not found",
        says: "The SAML response belongs to a sign-in that Supabase Auth no longer knows.",
        check: &["Start the sign-in again."],
        ..ROW
    },
    Detail {
        token: "saml_relay_state_expired",
        name: "SAML relay state expired",
        says: "The identity provider took too long to answer the SAML sign-in.",
        check: &["Start the sign-in again."],
        ..ROW
    },
    Detail {
        token: "saml_idp_not_found",
        statuses: &[404],
        name: "SAML identity provider not found",
        says: "The SAML response comes from an identity provider that is not registered with the project.",
        check: &[
            "Compare the EntityID with `supabase sso list`; register the provider with `supabase sso add`.",
        ],
        ..ROW
    },
    Detail {
        token: "saml_assertion_no_user_id",
        statuses: &[400],
        name: "SAML assertion without user ID",
        says: "The identity provider sent no NameID or other persistent ID in the SAML assertion.",
        check: &["Configure a persistent NameID at the identity provider."],
        ..ROW
    },
    Detail {
        token: "saml_assertion_no_email",
        statuses: &[400],
        name: "SAML assertion without email",
        says: "The identity provider sent no email address in the SAML assertion.",
        check: &[
            "Map the email attribute at the identity provider, or in the attribute mapping of the connection.",
        ],
        ..ROW
    },
    Detail {
        token: "saml_metadata_fetch_failed",
        statuses: &[400],
        name: "SAML metadata fetch failed",
        says: "Supabase Auth could not load the identity provider's metadata from the given URL.",
        check: &[
            "Open the URL without a login; it must answer 200 with XML over HTTPS. Or upload the XML.",
        ],
        ..ROW
    },
    Detail {
        token: "saml_idp_already_exists",
        name: "SAML provider already exists",
        says: "An identity provider with this EntityID is registered already.",
        check: &["Update it: `supabase sso list`, then `supabase sso update ID`."],
        ..ROW
    },
    Detail {
        token: "saml_entity_id_mismatch",
        statuses: &[400],
        name: "SAML EntityID mismatch",
        says: "The new metadata has another EntityID than the registered provider, so it cannot replace it.",
        check: &["Register the metadata as a new provider."],
        ..ROW
    },
    Detail {
        token: "sso_provider_not_found",
        statuses: &[404],
        name: "SSO provider not found",
        says: "No SSO provider of the project has this ID or this email domain.",
        check: &["Check `domain` or `providerId` in `signInWithSSO` against `supabase sso list`."],
        ..ROW
    },
    Detail {
        token: "sso_provider_disabled",
        statuses: &[404],
        name: "SSO provider disabled",
        says: "The SSO provider of this domain exists but is switched off.",
        check: &["Owner: enable the provider again."],
        ..ROW
    },
    Detail {
        token: "sso_domain_already_exists",
        statuses: &[400],
        name: "SSO domain already exists",
        says: "The email domain is assigned to another SSO provider of the project.",
        check: &["Remove the domain from the other provider first."],
        ..ROW
    },
    Detail {
        token: "user_sso_managed",
        name: "User managed by SSO",
        says: "The user comes from SSO, so email, phone and password cannot be changed here.",
        check: &["Change them at the identity provider."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "user_already_exists",
        spellings: &["User already registered"],
        name: "User already exists",
        says: "A user with this email address or phone number is already registered.",
        check: &["Sign in instead, or reset the password."],
        ..ROW
    },
    Detail {
        token: "invalid_credentials",
        spellings: &["Invalid login credentials"],
        statuses: &[400],
        name: "Invalid credentials",
        says: "Email or password is wrong, or the grant type or client is not known; Supabase Auth does not tell which.",
        check: &[
            "Check the password, and that the user was created with a password in this project.",
            "A user who signed up through Google and the like has no password: reset it first.",
        ],
        ..ROW
    },
    Detail {
        token: "email_not_confirmed",
        spellings: &["Email not confirmed"],
        statuses: &[400, 403, 422],
        name: "Email not confirmed",
        says: "The user has not opened the link in the confirmation mail yet.",
        check: &[
            "Send the mail again with `auth.resend({ type: 'signup', email })`.",
            "Owner: confirm the user in the dashboard, or switch Confirm email off.",
        ],
        ..ROW
    },
    Detail {
        token: "phone_not_confirmed",
        spellings: &["Phone not confirmed"],
        statuses: &[400, 403, 422],
        name: "Phone not confirmed",
        says: "The user has not entered the code that was sent to the phone yet.",
        check: &["Send a new code and verify it with `verifyOtp`."],
        ..ROW
    },
    Detail {
        token: "email_address_invalid",
        statuses: &[400],
        name: "Email address invalid",
        says: "Supabase Auth does not send mail to this address: its form, its domain's DNS, or a test domain such as example.com.",
        check: &["Use a real address; for tests, one of your own domain."],
        ..ROW
    },
    Detail {
        token: "email_address_not_authorized",
        statuses: &[400],
        name: "Email address not authorized",
        says: "The project uses Supabase's built-in mail service, which sends only to members of the organization.",
        check: &["Set up an SMTP server of your own under Authentication > Emails."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "otp_expired",
        spellings: &["Token has expired or is invalid", "Email link is invalid or has expired"],
        statuses: &[403],
        name: "One-time code or link expired",
        says: "The code or link is too old, was used already, or is wrong; a mail scanner may have opened it first.",
        check: &[
            "Request a new one.",
            "Against link scanners, send a code (`{{ .Token }}`) instead of a link.",
        ],
        ..ROW
    },
    Detail {
        token: "weak_password",
        name: "Weak password",
        says: "The new password breaks the project's rules for length or characters, or is in a list of leaked ones.",
        check: &["Read `weak_password.reasons` in the body: `length`, `characters` or `pwned`."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "same_password",
        spellings: &["New password should be different from the old password"],
        name: "Same password",
        says: "The new password is the old one.",
        check: &["Choose another password."],
        ..ROW
    },
    Detail {
        token: "current_password_required",
        statuses: &[400],
        name: "Current password required",
        says: "The project demands the current password when a user changes it, and the request has none.",
        check: &["Send `current_password` together with the new one."],
        ..ROW
    },
    Detail {
        token: "current_password_invalid",
        statuses: &[400],
        name: "Current password wrong",
        says: "The current password that the client sent is not the user's.",
        check: &["Let the user enter it again, or reset the password."],
        ..ROW
    },
    Detail {
        token: "reauthentication_needed",
        spellings: &["Password update requires reauthentication"],
        statuses: &[400],
        name: "Reauthentication needed",
        says: "The user signed in too long ago to change the password without a new proof.",
        check: &["Call `auth.reauthenticate()` and send the code from the mail as `nonce`."],
        ..ROW
    },
    Detail {
        token: "reauthentication_not_valid",
        spellings: &["Nonce has expired or is invalid"],
        name: "Reauthentication not valid",
        says: "The code for the reauthentication is wrong or has expired.",
        check: &["Ask for a new code with `auth.reauthenticate()`."],
        ..ROW
    },
    Detail {
        token: "over_request_rate_limit",
        spellings: &["Request rate limit reached"],
        statuses: &[429],
        name: "Too many requests",
        says: "This IP address sent more requests to Supabase Auth than the project's limit allows.",
        check: &[
            "Wait some minutes.",
            "Look for code that calls Auth in a loop, such as a React effect without the right dependencies.",
            "Server-side calls share one address: cache sessions, or raise the limit under Authentication > Rate Limits.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "over_email_send_rate_limit",
        spellings: &["email rate limit exceeded"],
        statuses: &[429],
        name: "Too many emails",
        says: "The project or this address has had more mails than the limit allows; the built-in mail service allows only a few an hour.",
        check: &[
            "Wait: one address gets a mail only every 60 seconds.",
            "Set up SMTP of your own and raise the limit under Authentication > Rate Limits.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "over_sms_send_rate_limit",
        statuses: &[429],
        name: "Too many SMS",
        says: "The project or this number has had more SMS than the limit allows.",
        check: &[
            "Wait: one number gets a code only every 60 seconds.",
            "Raise the limit under Authentication > Rate Limits, and protect the form with a captcha.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "sms_send_failed",
        name: "SMS not sent",
        says: "The project's SMS provider (Twilio or the like) refused to send the code.",
        check: &[
            "Read the provider's error in the message, and check its credentials, balance and allowed countries.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "captcha_failed",
        statuses: &[400],
        name: "Captcha failed",
        says: "The client sent no captcha token, or the captcha service did not accept it.",
        check: &[
            "Pass `options.captchaToken` from the widget; a token works only once.",
            "Check that site key and secret are of the same provider and domain.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "bad_code_verifier",
        statuses: &[400],
        name: "Bad code verifier",
        says: "The PKCE verifier does not fit the code: the sign-in began in another browser, or storage was cleared.",
        check: &["Finish the sign-in where it began; start it again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "conflict",
        spellings: &[
            "Too many concurrent token refresh requests on the same session or refresh token",
        ],
        statuses: &[409, 422, 400],
        name: "Conflict",
        says: "Too many refreshes of the same session, or other changes of the same thing, ran at once.",
        check: &["Refresh a session in one place only, and retry with growing pauses."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "request_timeout",
        statuses: &[504],
        name: "Request timeout",
        says: "Supabase Auth could not finish the request in time, mostly because the database or a mail server is slow.",
        check: &[
            "Retry after a moment.",
            "Read the Auth log in the dashboard (Logs > Auth); the entry has the real error.",
            "Check the database's load and its connections.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "request_entity_too_large",
        statuses: &[413],
        name: "Request entity too large",
        says: "The body of the request is larger than Supabase Auth takes.",
        check: &["Keep large data out of `user_metadata`; store it in a table or in Storage."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "insufficient_aal",
        statuses: &[403, 401, 422],
        name: "Second factor needed",
        says: "The user must complete a second factor (assurance level aal2) before this call.",
        check: &["Run an MFA challenge: `mfa.challenge`, then `mfa.verify`, and call again."],
        ..ROW
    },
    Detail {
        token: "mfa_factor_not_found",
        statuses: &[404, 422],
        name: "MFA factor not found",
        says: "The factor does not exist or is not the user's.",
        check: &["Read the factors anew with `mfa.listFactors()`."],
        ..ROW
    },
    Detail {
        token: "mfa_factor_name_conflict",
        name: "MFA factor name taken",
        says: "The user has another factor with the same friendly name, perhaps one that was never verified.",
        check: &["Choose another `friendlyName`, or unenroll the unverified factor."],
        ..ROW
    },
    Detail {
        token: "mfa_verified_factor_exists",
        name: "MFA phone factor exists",
        says: "The user already has a verified factor with this phone number.",
        check: &["Unenroll the existing factor first."],
        ..ROW
    },
    Detail {
        token: "too_many_enrolled_mfa_factors",
        name: "Too many MFA factors",
        says: "The user has as many factors as the project allows; unverified ones count as well.",
        check: &["Unenroll factors that are not used."],
        ..ROW
    },
    Detail {
        token: "mfa_ip_address_mismatch",
        name: "MFA address mismatch",
        says: "Challenge and verification came from different IP addresses.",
        check: &[
            "Verify from the network where the challenge began; a switch between Wi-Fi and mobile is enough.",
        ],
        ..ROW
    },
    Detail {
        token: "mfa_challenge_expired",
        name: "MFA challenge expired",
        says: "The code was entered too long after the challenge.",
        check: &["Create a new challenge."],
        ..ROW
    },
    Detail {
        token: "mfa_verification_failed",
        name: "MFA code wrong",
        says: "The code of the second factor is wrong.",
        check: &["Check the clock of the phone; let the user enter the next code."],
        ..ROW
    },
    Detail {
        token: "mfa_verification_rejected",
        statuses: &[403],
        name: "MFA rejected by hook",
        says: "The project's MFA verification hook refused the attempt.",
        check: &["Owner: read the hook's log and its rule."],
        ..ROW
    },
    Detail {
        token: "mfa_phone_enroll_not_enabled",
        name: "MFA enrollment disabled",
        says: "The project does not let users enroll a second factor by phone.",
        check: &["Enable it under Authentication > Multi-Factor."],
        ..ROW
    },
    Detail {
        token: "mfa_phone_verify_not_enabled",
        name: "MFA verification disabled",
        says: "The project does not let users verify a second factor by phone.",
        check: &["Enable it under Authentication > Multi-Factor."],
        ..ROW
    },
    Detail {
        token: "mfa_totp_enroll_not_enabled",
        name: "MFA enrollment disabled",
        says: "The project does not let users enroll a second factor by authenticator app (TOTP).",
        check: &["Enable it under Authentication > Multi-Factor."],
        ..ROW
    },
    Detail {
        token: "mfa_totp_verify_not_enabled",
        name: "MFA verification disabled",
        says: "The project does not let users verify a second factor by authenticator app (TOTP).",
        check: &["Enable it under Authentication > Multi-Factor."],
        ..ROW
    },
    Detail {
        token: "mfa_webauthn_enroll_not_enabled",
        name: "MFA enrollment disabled",
        says: "The project does not let users enroll a second factor by WebAuthn.",
        check: &["Enable it under Authentication > Multi-Factor."],
        ..ROW
    },
    Detail {
        token: "mfa_webauthn_verify_not_enabled",
        name: "MFA verification disabled",
        says: "The project does not let users verify a second factor by WebAuthn.",
        check: &["Enable it under Authentication > Multi-Factor."],
        ..ROW
    },
    Detail {
        token: "hook_timeout",
        name: "Hook timeout",
        says: "The project's auth hook did not answer in time.",
        check: &[
            "Make the hook faster: its limit is 5 seconds over HTTP and 2 seconds in Postgres.",
            "Read the log of the hook's endpoint.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "hook_timeout_after_retry",
        name: "Hook unreachable",
        says: "The project's auth hook could not be reached after several tries.",
        check: &[
            "Check the URL of the hook, its certificate, and that it accepts connections from the internet.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "hook_payload_over_size_limit",
        name: "Hook response too large",
        says: "The project's auth hook answered with more data than Supabase Auth reads.",
        check: &["Return only the fields that the hook needs."],
        ..ROW
    },
    Detail {
        token: "hook_payload_invalid_content_type",
        statuses: &[400],
        name: "Hook content type",
        says: "The project's auth hook answered without `Content-Type: application/json`.",
        check: &["Set that header in the hook's response."],
        ..ROW
    },
    Detail {
        token: "feature_disabled",
        statuses: &[404],
        name: "Feature disabled",
        says: "The call needs a feature that is switched off: the OAuth server, custom OAuth providers or SCIM.",
        check: &["Owner: enable the feature in the Authentication settings."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "oauth_dynamic_client_registration_disabled",
        statuses: &[403],
        name: "Dynamic registration disabled",
        says: "The project's OAuth server does not let clients register themselves.",
        check: &["Owner: allow dynamic registration, or register the client by hand."],
        ..ROW
    },
    Detail {
        token: "oauth_client_not_found",
        statuses: &[404, 400],
        name: "OAuth client not found",
        says: "The project's OAuth server does not know the `client_id`.",
        check: &["Check the ID, and that the client was not deleted."],
        ..ROW
    },
    Detail {
        token: "oauth_authorization_not_found",
        statuses: &[404],
        name: "OAuth authorization not found",
        says: "The authorization request does not exist or has expired.",
        check: &["Start the authorization again from the client app."],
        ..ROW
    },
    Detail {
        token: "oauth_consent_not_found",
        statuses: &[404],
        name: "OAuth consent not found",
        says: "The user has given this OAuth client no consent that could be revoked.",
        check: &["Read the user's grants anew."],
        ..ROW
    },
    Detail {
        token: "custom_provider_not_found",
        statuses: &[404],
        name: "Custom provider not found",
        says: "The project has no custom OAuth provider with this identifier.",
        check: &["Check the identifier; it begins with `custom:`."],
        ..ROW
    },
    Detail {
        token: "over_custom_provider_quota",
        statuses: &[400],
        name: "Too many custom providers",
        says: "The project has as many custom OAuth providers as its plan allows.",
        check: &["Delete one that is not used, or raise the plan."],
        ..ROW
    },
    Detail {
        token: "passkey_disabled",
        statuses: &[404],
        name: "Passkeys disabled",
        says: "The project has passkeys switched off.",
        check: &["Owner: enable passkeys in the Authentication settings."],
        ..ROW
    },
    Detail {
        token: "too_many_passkeys",
        name: "Too many passkeys",
        says: "The user has as many passkeys as the project allows.",
        check: &["Delete a passkey that is not used."],
        ..ROW
    },
    Detail {
        token: "webauthn_challenge_not_found",
        statuses: &[400],
        name: "WebAuthn challenge not found",
        says: "The challenge is unknown or was used already.",
        check: &["Begin the passkey or WebAuthn step anew."],
        ..ROW
    },
    Detail {
        token: "webauthn_challenge_expired",
        statuses: &[400],
        name: "WebAuthn challenge expired",
        says: "The authenticator's answer came too long after the challenge.",
        check: &["Begin the passkey or WebAuthn step anew."],
        ..ROW
    },
    Detail {
        token: "webauthn_verification_failed",
        statuses: &[400],
        name: "WebAuthn verification failed",
        says: "The authenticator's answer could not be verified, for example because it was made for another domain.",
        check: &["Compare the relying party ID and the allowed origins with the site's domain."],
        ..ROW
    },
    Detail {
        token: "webauthn_credential_exists",
        name: "WebAuthn credential exists",
        says: "This passkey is already registered.",
        check: &["Sign in with it instead."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
];
