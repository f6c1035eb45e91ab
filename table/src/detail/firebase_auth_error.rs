//! The error codes of Firebase Authentication and Identity Platform (Identity Toolkit), with the names that
//! the JavaScript and Admin SDKs make of them.
//!
//! The codes come from the list of backend errors in the JavaScript SDK, the Admin SDK and the Auth emulator;
//! the API answers 400 to all of them. Left out are codes for a missing or malformed field that only a faulty
//! client library can cause (MISSING_ID_TOKEN, INVALID_GRANT_TYPE, …), and those of tenants and imports.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "firebase-auth-error",
    title: "Firebase Authentication error codes",
    vendor: "Google",
    product: "Firebase Authentication",
    shown_in: "`error.message` of the JSON body (sometimes with ` : ` and a text behind it); the SDKs say `auth/…`",
    recognition: Recognition::Alone,
    details: DETAILS,
});

/// The Admin SDK, for codes that only servers meet.
const ADMIN: Source = Source::Page {
    title: "firebase/firebase-admin-node, src/auth/error.ts",
    url: "https://github.com/firebase/firebase-admin-node/blob/main/src/auth/error.ts",
};

/// The Auth emulator, which answers as the backend does.
const EMULATOR: Source = Source::Page {
    title: "firebase/firebase-tools, src/emulator/auth/operations.ts",
    url: "https://github.com/firebase/firebase-tools/blob/main/src/emulator/auth/operations.ts",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "firebase/firebase-js-sdk, packages/auth/src/api/errors.ts",
        url: "https://github.com/firebase/firebase-js-sdk/blob/main/packages/auth/src/api/errors.ts",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "INVALID_LOGIN_CREDENTIALS",
        spellings: &["auth/invalid-login-credentials", "auth/invalid-credential"],
        name: "Wrong email or password",
        says: "Email or password is wrong; with email enumeration protection Firebase does not tell which.",
        check: &[
            "Check that the user exists in this project: look in the console under Authentication > Users.",
            "A user of Google or another provider has no password until one is set.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "EMAIL_NOT_FOUND",
        spellings: &["auth/email-not-found"],
        name: "No user with this email",
        says: "The project has no user with this email address.",
        check: &[
            "Check the address and the project; newer projects answer `INVALID_LOGIN_CREDENTIALS` instead.",
        ],
        ..ROW
    },
    Detail {
        token: "INVALID_PASSWORD",
        spellings: &["auth/wrong-password"],
        name: "Wrong password",
        says: "The password is not the one of this user, or the user has none.",
        check: &[
            "Check the password, or send a reset mail; newer projects answer `INVALID_LOGIN_CREDENTIALS` instead.",
        ],
        ..ROW
    },
    Detail {
        token: "USER_DISABLED",
        spellings: &["auth/user-disabled"],
        name: "User disabled",
        says: "An administrator disabled this user.",
        check: &["Owner: enable the user in the console under Authentication > Users."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "USER_NOT_FOUND",
        spellings: &["auth/user-not-found"],
        name: "User not found",
        says: "The user of the token or of the call does not exist any more.",
        check: &[
            "Let the user sign in again.",
            "Admin SDK: check the uid or email, and the project of the service account.",
        ],
        ..ROW
    },
    Detail {
        token: "EMAIL_EXISTS",
        spellings: &["auth/email-already-in-use", "auth/email-already-exists"],
        name: "Email already in use",
        says: "Another user of the project already has this email address.",
        check: &["Let the person sign in instead; offer a password reset."],
        ..ROW
    },
    Detail {
        token: "OPERATION_NOT_ALLOWED",
        spellings: &["auth/operation-not-allowed"],
        name: "Sign-in method disabled",
        says: "The sign-in method that the client used is not enabled in the project; for SMS, the country may be blocked.",
        check: &[
            "Enable it in the Firebase console under Authentication > Sign-in method.",
            "SMS: allow the region under Authentication > Settings > SMS region policy.",
        ],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "PASSWORD_LOGIN_DISABLED",
        name: "Password sign-in disabled",
        says: "Sign-in by email and password is not enabled in the project.",
        check: &["Enable it in the Firebase console under Authentication > Sign-in method."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "ADMIN_ONLY_OPERATION",
        spellings: &["auth/admin-restricted-operation"],
        name: "Only for administrators",
        says: "The project does not let users sign up or delete themselves; an anonymous sign-in that is off ends like this too.",
        check: &[
            "Check Authentication > Settings > User actions.",
            "For anonymous sign-in: enable it under Sign-in method.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "TOO_MANY_ATTEMPTS_TRY_LATER",
        spellings: &["auth/too-many-requests"],
        name: "Too many attempts",
        says: "Firebase blocks this user or device for a while, because of too many failed or unusual attempts.",
        check: &[
            "Wait, or reset the password, which lifts the block for that user.",
            "In tests use the emulator or test phone numbers.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "RESET_PASSWORD_EXCEED_LIMIT",
        name: "Too many password resets",
        says: "Too many password reset mails were requested for this user.",
        check: &["Wait before you request another one."],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "QUOTA_EXCEEDED",
        spellings: &["auth/quota-exceeded"],
        name: "Quota exceeded",
        says: "The project has used up a quota of Firebase Authentication, such as that of mails or SMS a day.",
        check: &[
            "Look at the quotas in the console and in Google Cloud; retry later, or enable billing.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "BILLING_NOT_ENABLED",
        spellings: &["auth/billing-not-enabled"],
        name: "Billing not enabled",
        says: "The feature, such as sign-in by SMS, needs a project on the Blaze plan.",
        check: &["Attach a billing account to the project."],
        source: ADMIN,
        ..ROW
    },
    Detail {
        token: "CONFIGURATION_NOT_FOUND",
        spellings: &["auth/configuration-not-found"],
        name: "Configuration not found",
        says: "Firebase Authentication has never been set up in this project, or the provider's configuration does not exist.",
        check: &[
            "Open Authentication in the console and choose Get started; enable the provider.",
            "Check that the app uses the `apiKey` and `projectId` of the right project.",
        ],
        source: ADMIN,
        ..ROW
    },
    Detail {
        token: "PROJECT_NOT_FOUND",
        spellings: &["auth/project-not-found"],
        name: "Project not found",
        says: "There is no project for this credential or project ID.",
        check: &["Check `projectId` and the service account."],
        source: ADMIN,
        ..ROW
    },
    Detail {
        token: "PROJECT_DISABLED",
        name: "Project disabled",
        says: "Authentication is disabled for this project.",
        check: &["Check billing and notices of the project in Google Cloud."],
        source: EMULATOR,
        ..ROW
    },
    Detail {
        token: "INSUFFICIENT_PERMISSION",
        spellings: &["auth/insufficient-permission"],
        name: "Insufficient permission",
        says: "The caller's credential may not do this: a call for administrators was made with an API key or a weak service account.",
        check: &["Call it with a service account that has the role Firebase Authentication Admin."],
        recognition: Some(Recognition::Named),
        source: EMULATOR,
        ..ROW
    },
    Detail {
        token: "WEAK_PASSWORD",
        spellings: &["auth/weak-password"],
        name: "Password too weak",
        says: "The new password has fewer than 6 characters.",
        check: &["Ask for a longer password."],
        ..ROW
    },
    Detail {
        token: "PASSWORD_DOES_NOT_MEET_REQUIREMENTS",
        spellings: &["auth/password-does-not-meet-requirements"],
        name: "Password policy",
        says: "The new password breaks the project's password policy; the text behind the code lists the rules.",
        check: &[
            "Read the rules, or change them under Authentication > Settings > Password policy.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_EMAIL",
        spellings: &["auth/invalid-email"],
        name: "Malformed email",
        says: "The email address is not well-formed.",
        check: &["Trim spaces and check the address before sending it."],
        ..ROW
    },
    Detail {
        token: "MISSING_PASSWORD",
        spellings: &["auth/missing-password"],
        name: "Password missing",
        says: "The client sent no password.",
        check: &["Check that the form's value reaches the call."],
        ..ROW
    },
    Detail {
        token: "MISSING_EMAIL",
        spellings: &["auth/missing-email"],
        name: "Email missing",
        says: "The client sent no email address.",
        check: &["Check that the form's value reaches the call."],
        ..ROW
    },
    Detail {
        token: "UNVERIFIED_EMAIL",
        spellings: &["auth/unverified-email"],
        name: "Email not verified",
        says: "The action, such as enrolling a second factor, needs a user whose email address is verified.",
        check: &["Send the verification mail and let the user open the link."],
        ..ROW
    },
    Detail {
        token: "EMAIL_CHANGE_NEEDS_VERIFICATION",
        spellings: &["auth/email-change-needs-verification"],
        name: "New email needs verification",
        says: "A user with a second factor must confirm the new address before it is set.",
        check: &["Use `verifyBeforeUpdateEmail`."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_ID_TOKEN",
        spellings: &["auth/invalid-user-token", "auth/invalid-id-token"],
        name: "ID token invalid",
        says: "The ID token is malformed, of another project, or the user's sessions were revoked.",
        check: &[
            "Let the user sign in again.",
            "Check that token and API key are of the same project.",
        ],
        ..ROW
    },
    Detail {
        token: "TOKEN_EXPIRED",
        spellings: &["auth/user-token-expired", "auth/id-token-expired"],
        name: "Token expired",
        says: "The user's session is no longer valid: the password changed, or sessions were revoked.",
        check: &[
            "Let the user sign in again.",
            "Admin SDK: an ID token lives one hour; let the client send a fresh one with `getIdToken()`.",
        ],
        ..ROW
    },
    Detail {
        token: "CREDENTIAL_TOO_OLD_LOGIN_AGAIN",
        spellings: &["auth/requires-recent-login"],
        name: "Recent sign-in required",
        says: "The user signed in too long ago for a change of email or password, or for deleting the account.",
        check: &["Call `reauthenticateWithCredential`, then repeat the action."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_REFRESH_TOKEN",
        name: "Refresh token invalid",
        says: "The refresh token is malformed or of another project.",
        check: &[
            "Let the user sign in again.",
            "Check that the API key is of the project that issued the token.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "INVALID_CUSTOM_TOKEN",
        spellings: &["auth/invalid-custom-token"],
        name: "Custom token invalid",
        says: "The custom token is malformed, expired (it lives one hour), or signed by a key of another project.",
        check: &[
            "Mint it with the Admin SDK and a service account of the same project; check the server's clock.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "CREDENTIAL_MISMATCH",
        spellings: &["auth/custom-token-mismatch"],
        name: "Custom token of another project",
        says: "The custom token was made for another Firebase project than the API key.",
        check: &["Compare the service account's project with the app's configuration."],
        ..ROW
    },
    Detail {
        token: "INVALID_IDP_RESPONSE",
        name: "Identity provider response invalid",
        says: "The credential of Google, Apple or another provider could not be used: expired, for another client ID, or refused.",
        check: &[
            "Read the text behind the code: it has the provider's own error.",
            "Check client ID, secret and redirect URI of the provider in the console; a code works only once.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_PENDING_TOKEN",
        name: "Pending token invalid",
        says: "The pending credential of the identity provider is no longer valid.",
        check: &["Start the sign-in with the provider again."],
        ..ROW
    },
    Detail {
        token: "REJECTED_CREDENTIAL",
        spellings: &["auth/rejected-credential"],
        name: "Credential rejected",
        says: "Firebase rejected the credential as malformed or not matching.",
        check: &[
            "Start the sign-in again, and check that the client's app is registered in the project.",
        ],
        ..ROW
    },
    Detail {
        token: "MISSING_OR_INVALID_NONCE",
        spellings: &["auth/missing-or-invalid-nonce"],
        name: "Nonce missing or wrong",
        says: "The ID token's nonce is not the hash of the raw nonce in the request.",
        check: &[
            "Sign in with Apple: send the raw nonce to Firebase and its SHA-256 to Apple, new for each try.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "FEDERATED_USER_ID_ALREADY_LINKED",
        spellings: &["auth/credential-already-in-use"],
        name: "Account already linked",
        says: "The account of the identity provider is linked to another user of the project.",
        check: &["Sign in with that account instead, or unlink it there first."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_OOB_CODE",
        spellings: &["auth/invalid-action-code"],
        name: "Action code invalid",
        says: "The code of the mail link is wrong, or was used already; a mail scanner may have opened the link.",
        check: &["Send a new mail."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "EXPIRED_OOB_CODE",
        spellings: &["auth/expired-action-code"],
        name: "Action code expired",
        says: "The code of the mail link is too old.",
        check: &["Send a new mail."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_CONTINUE_URI",
        spellings: &["auth/invalid-continue-uri"],
        name: "Continue URL invalid",
        says: "The URL to continue with after the mail link is not a valid URL.",
        check: &["Send an absolute URL with `https://`."],
        ..ROW
    },
    Detail {
        token: "UNAUTHORIZED_DOMAIN",
        spellings: &["auth/unauthorized-continue-uri", "auth/unauthorized-domain"],
        name: "Domain not authorized",
        says: "The domain of the continue URL or of the app is not on the project's list.",
        check: &["Add it under Authentication > Settings > Authorized domains."],
        ..ROW
    },
    Detail {
        token: "INVALID_PHONE_NUMBER",
        spellings: &["auth/invalid-phone-number"],
        name: "Malformed phone number",
        says: "The phone number is not in the international form E.164.",
        check: &["Send it with plus sign and country code, such as `+4915112345678`."],
        ..ROW
    },
    Detail {
        token: "PHONE_NUMBER_EXISTS",
        spellings: &["auth/phone-number-already-exists"],
        name: "Phone number in use",
        says: "Another user of the project already has this phone number.",
        check: &["Let the person sign in instead."],
        source: ADMIN,
        ..ROW
    },
    Detail {
        token: "INVALID_CODE",
        spellings: &["auth/invalid-verification-code"],
        name: "SMS code wrong",
        says: "The verification code is wrong.",
        check: &["Let the user enter it again, or send a new one."],
        ..ROW
    },
    Detail {
        token: "SESSION_EXPIRED",
        spellings: &["auth/code-expired"],
        name: "SMS code expired",
        says: "The verification code was entered too late.",
        check: &["Send a new code."],
        ..ROW
    },
    Detail {
        token: "INVALID_SESSION_INFO",
        spellings: &["auth/invalid-verification-id"],
        name: "Verification ID invalid",
        says: "The verification ID does not belong to a code that was sent.",
        check: &["Start the phone sign-in again."],
        ..ROW
    },
    Detail {
        token: "CAPTCHA_CHECK_FAILED",
        spellings: &["auth/captcha-check-failed"],
        name: "reCAPTCHA failed",
        says: "The reCAPTCHA answer is wrong or expired, or the site's domain is not allowed.",
        check: &["Let the user solve it again, and add the domain to the authorized domains."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "MISSING_RECAPTCHA_TOKEN",
        spellings: &["auth/missing-recaptcha-token"],
        name: "reCAPTCHA token missing",
        says: "The project enforces reCAPTCHA, and the client sent no token.",
        check: &["Update the Firebase SDK and load reCAPTCHA Enterprise; check the site key."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_RECAPTCHA_TOKEN",
        spellings: &["auth/invalid-recaptcha-token"],
        name: "reCAPTCHA token invalid",
        says: "The client's reCAPTCHA token is wrong, expired or used already.",
        check: &[
            "Load the page again; check that the site key is of this project and allows the domain.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_APP_CREDENTIAL",
        spellings: &["auth/invalid-app-credential"],
        name: "App credential invalid",
        says: "Firebase could not verify that the request comes from the app (reCAPTCHA, Play Integrity or APNs token).",
        check: &[
            "Web: reset the RecaptchaVerifier before another try, and check the authorized domains.",
            "Android: add the SHA-256 fingerprint. iOS: check the APNs key in the project.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "MISSING_APP_CREDENTIAL",
        spellings: &["auth/missing-app-credential"],
        name: "App credential missing",
        says: "The client sent no proof that the request comes from the app.",
        check: &[
            "Web: pass a RecaptchaVerifier. iOS: set up silent push. Android: set up Play Integrity.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_CERT_HASH",
        spellings: &["auth/invalid-cert-hash"],
        name: "Certificate fingerprint unknown",
        says: "The SHA-1 fingerprint of the Android app is not registered in the project.",
        check: &[
            "Add the fingerprint of the signing key (also Google Play's) in the project settings.",
        ],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "INVALID_MFA_PENDING_CREDENTIAL",
        spellings: &["auth/invalid-multi-factor-session"],
        name: "MFA session invalid",
        says: "The sign-in with a second factor was not finished in time.",
        check: &["Start the sign-in again."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "MFA_ENROLLMENT_NOT_FOUND",
        spellings: &["auth/multi-factor-info-not-found"],
        name: "Second factor not found",
        says: "The user has no second factor with this ID.",
        check: &["Read `multiFactor(user).enrolledFactors` anew."],
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "SECOND_FACTOR_EXISTS",
        spellings: &["auth/second-factor-already-in-use"],
        name: "Second factor exists",
        says: "The user has already enrolled this second factor.",
        check: &["Use it, or unenroll it first."],
        ..ROW
    },
    Detail {
        token: "SECOND_FACTOR_LIMIT_EXCEEDED",
        spellings: &[
            "auth/maximum-second-factor-count-exceeded",
            "auth/second-factor-limit-exceeded",
        ],
        name: "Too many second factors",
        says: "The user has as many second factors as Firebase allows.",
        check: &["Unenroll one that is not used."],
        ..ROW
    },
    Detail {
        token: "UNSUPPORTED_FIRST_FACTOR",
        spellings: &["auth/unsupported-first-factor"],
        name: "First factor not supported",
        says: "A user with a second factor cannot sign in with this first factor, such as phone or anonymous.",
        check: &["Sign in with email and password or an identity provider."],
        ..ROW
    },
    Detail {
        token: "BLOCKING_FUNCTION_ERROR_RESPONSE",
        name: "Blocking function refused",
        says: "The project's blocking function refused the sign-in or sign-up, or failed.",
        check: &["Read the function's log in Google Cloud; its error text stands behind the code."],
        retry: None,
        recognition: Some(Recognition::Anywhere),
        ..ROW
    },
    Detail {
        token: "TENANT_ID_MISMATCH",
        spellings: &["auth/tenant-id-mismatch"],
        name: "Tenant mismatch",
        says: "The user or token belongs to another tenant than the request.",
        check: &["Set `auth.tenantId` to the tenant of the user."],
        ..ROW
    },
    Detail {
        token: "CLAIMS_TOO_LARGE",
        spellings: &["auth/claims-too-large"],
        name: "Custom claims too large",
        says: "The custom claims are larger than 1,000 bytes as JSON.",
        check: &["Keep roles only in claims, and the rest in a database."],
        source: EMULATOR,
        ..ROW
    },
    Detail {
        token: "DUPLICATE_LOCAL_ID",
        spellings: &["auth/uid-already-exists"],
        name: "uid in use",
        says: "A user with this uid exists already.",
        check: &["Use another uid, or update the user."],
        source: EMULATOR,
        ..ROW
    },
];
