//! AADSTS codes: why Microsoft Entra ID (Azure AD) refused a sign-in or a token.
//!
//! Of some 300 codes of Microsoft's page, these are the ones that developers and administrators
//! meet and can do something about; four that the page lacks are widely reported and marked
//! Hearsay. Left out are names without explanation, steps that users see as a normal part of
//! signing in, and faults inside the vendor's service. The page gives no HTTP statuses: the token
//! endpoint answers 400, and 401 if the client's own secret or assertion is wrong; throttling and
//! outages have codes of their own, and sign-in pages come with 200 or 400.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "aadsts",
    title: "Error codes of Microsoft Entra ID (AADSTS)",
    vendor: "Microsoft",
    product: "Microsoft Entra ID",
    shown_in: "`error_description` of the token endpoint, the sign-in page, and `Sign-in error code` of the sign-in log",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Microsoft, Entra authentication and authorization error codes",
        url: "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "AADSTS50001",
        name: "InvalidResource",
        says: "The app asks for a token for a resource that does not exist in this tenant or is disabled.",
        check: &[
            "Check `resource` or `scope`: it must be the exact Application ID URI of the API.",
            "Check that the API has a service principal in the tenant.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS500011",
        name: "InvalidResourceServicePrincipalNotFound",
        says: "The API that the app asks for was never installed in this tenant, or the request went to the wrong tenant.",
        check: &[
            "Check tenant and Application ID URI in the request.",
            "Create the service principal: `az ad sp create --id APP_ID`, or let an administrator consent.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50011",
        name: "InvalidReplyTo",
        says: "The redirect URI that the app sent is not registered for it.",
        check: &[
            "Compare `redirect_uri` in the address bar with the app registration: scheme, port, path, case and final slash must be the same.",
            "Add it under the right platform (Web, SPA, Mobile).",
            "Behind a proxy, make the app build `https` addresses (`X-Forwarded-Proto`).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS500133",
        name: "Assertion outside its time",
        says: "The token that the app presents as an assertion (on-behalf-of flow) has expired.",
        check: &[
            "Get a fresh token from the client before exchanging it.",
            "Check the clock of the server.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50020",
        name: "UserUnauthorized",
        says: "The user signed in with an account of another tenant or a personal account that this tenant does not know.",
        check: &[
            "Sign out and sign in with the right account, or use a private window.",
            "Invite the user as a guest.",
            "Check that the app uses the tenant it means, and the account types it supports.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS500212",
        name: "NotAllowedByOutboundPolicyTenant",
        says: "The outbound access policy of the user's own tenant forbids access to the other tenant.",
        check: &[
            "An administrator of the home tenant must allow it under `Cross-tenant access settings`, outbound.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS500213",
        name: "NotAllowedByInboundPolicyTenant",
        says: "The inbound access policy of the tenant that owns the resource does not admit this user.",
        check: &[
            "An administrator of the resource tenant must allow it under `Cross-tenant access settings`, inbound.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50027",
        name: "InvalidJwtToken",
        says: "The token that was presented is not valid: wrong issuer or audience, expired, or malformed.",
        check: &["Decode it (offline) and check `iss`, `aud`, `exp` and `nonce`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50034",
        name: "UserAccountNotFound",
        says: "No such user exists in the tenant.",
        check: &[
            "Check the user name for typing errors.",
            "Check that the request goes to the tenant of the user.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50053",
        name: "IdsLocked",
        says: "The account is locked after too many failed sign-ins, or the sign-in came from an address with malicious activity.",
        check: &[
            "Read `Failure reason` in the sign-in log: it tells the two apart.",
            "Wait until the lock ends, and find what sends the old password.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AADSTS50055",
        name: "InvalidPasswordExpiredPassword",
        says: "The password of the user has expired.",
        check: &["Change it at the next interactive sign-in, or reset it."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50057",
        name: "UserDisabled",
        says: "The account of the user is disabled.",
        check: &["An administrator can enable it in Entra ID or in the local Active Directory."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50058",
        name: "UserInformationNotProvided",
        says: "The app asked for a silent sign-in, and no session of the user exists; this is expected on a first visit.",
        check: &[
            "Fall back to an interactive sign-in.",
            "In a SPA, check that the browser does not block third-party cookies: use redirects, not hidden frames.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50059",
        name: "MissingTenantRealmAndNoUserInformationProvided",
        says: "The request names no tenant, and nothing in it tells which one is meant.",
        check: &[
            "Put the tenant id into the authority: `https://login.microsoftonline.com/TENANT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50072",
        name: "UserStrongAuthEnrollmentRequiredInterrupt",
        says: "The user must first register a second factor.",
        check: &[
            "Sign in interactively once and register the method.",
            "Username and password flows (ROPC) cannot do that: use another flow.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50074",
        name: "UserStrongAuthClientAuthNRequiredInterrupt",
        says: "A second factor is required, and the user did not pass it.",
        check: &["Sign in interactively and complete the second factor."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50076",
        name: "UserStrongAuthClientAuthNRequired",
        says: "A policy of the administrator demands multifactor authentication for this resource, and the token has none.",
        check: &[
            "Start an interactive sign-in for the resource, and pass on `claims` from the error.",
            "For automation use a service principal or managed identity, not a user.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50078",
        name: "UserStrongAuthExpired",
        says: "The multifactor authentication of the user is older than the policy allows.",
        check: &["Sign in interactively again."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50079",
        name: "UserStrongAuthEnrollmentRequired",
        says: "A policy demands multifactor authentication, and the user has not registered a method.",
        check: &["Register one at `https://aka.ms/mfasetup`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50105",
        name: "EntitlementGrantsNotFound",
        says: "The app admits only assigned users, and this user is not assigned.",
        check: &[
            "Assign the user or a group under `Enterprise applications`, `Users and groups`; nested groups don't count.",
            "Or turn `Assignment required` off.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50126",
        name: "InvalidUserNameOrPassword",
        says: "User name or password is wrong.",
        check: &[
            "Try it at `https://myaccount.microsoft.com`.",
            "For federated users and those with multifactor authentication, username and password flows fail too: use another flow.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50128",
        name: "Invalid domain name",
        says: "The domain of the user name belongs to no tenant.",
        check: &["Check the part behind `@`, and whether the domain is verified in the tenant."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50131",
        name: "ConditionalAccessFailed",
        says: "A Conditional Access policy refused the sign-in: the state of the device, suspicious activity, or a security policy.",
        check: &["Open the entry in the sign-in log, tab `Conditional Access`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50132",
        name: "SsoArtifactInvalidOrExpired",
        says: "The session is no longer valid, because the password expired or was changed.",
        check: &["Sign in again."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50133",
        name: "SsoArtifactRevoked",
        says: "The session was revoked, because the password expired or was changed.",
        check: &["Sign in again."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS501481",
        name: "Code verifier mismatch",
        says: "The app redeems the code with another `code_verifier` than belongs to its `code_challenge` (PKCE).",
        check: &[
            "Keep the verifier per sign-in: parallel tabs or several servers must not overwrite it.",
            "The challenge is the URL-safe Base64 of the SHA-256 of the verifier, without padding.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50158",
        name: "ExternalSecurityChallenge",
        says: "A policy demands a step at an external provider, and the token lacks it.",
        check: &["Start an interactive sign-in and pass on `claims` from the error."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50173",
        name: "FreshTokenNeeded",
        says: "The refresh token was revoked by the user or an administrator, for instance by a password change.",
        check: &["Let the user sign in again, and drop the stored refresh token."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50194",
        name: "Not a multitenant application",
        says: "The app uses the endpoint `/common`, but it is registered for one tenant only.",
        check: &[
            "Use `https://login.microsoftonline.com/TENANT_ID`.",
            "Or change the supported account types of the app.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS50196",
        name: "LoopDetected",
        says: "The app asks for the same token again and again, and Entra ID stops the loop.",
        check: &[
            "Keep tokens in a cache (MSAL does) and stop retrying on errors.",
            "Look for a redirect loop between the app and the sign-in page.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS53000",
        name: "DeviceNotCompliant",
        says: "A Conditional Access policy demands a compliant device, and this one is not.",
        check: &["Enrol the device, or fix what Intune reports, in the Company Portal."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS53001",
        name: "DeviceNotDomainJoined",
        says: "A Conditional Access policy demands a domain-joined device, and this one is not.",
        check: &[
            "Use such a device, or change the policy.",
            "Check that the browser passes the device on (Edge profile, Windows extension for Chrome).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS53003",
        name: "BlockedByConditionalAccess",
        says: "A Conditional Access policy of the administrator blocks the sign-in.",
        check: &[
            "Open the entry in the sign-in log, tab `Conditional Access`: it names the policy.",
            "Try from an allowed network or device.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS530035",
        name: "BlockedBySecurityDefaults",
        says: "The security defaults of the tenant block the sign-in, for instance because it uses legacy authentication.",
        check: &["Switch the client to modern authentication (OAuth)."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS54005",
        name: "Code already redeemed",
        says: "The app redeemed the same authorization code twice.",
        check: &[
            "Redeem each code once: look for double requests by reloads, parallel tabs or React's double effects.",
            "Use the refresh token afterwards.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS65001",
        name: "DelegationDoesNotExist",
        says: "Neither the user nor an administrator has consented to the permissions that the app asks for.",
        check: &[
            "Start an interactive sign-in with `prompt=consent`.",
            "Or grant admin consent under `API permissions` of the app registration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS65004",
        name: "UserDeclinedConsent",
        says: "The user declined the consent prompt.",
        check: &["Sign in again and accept, or let an administrator consent."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS650052",
        name: "Service not subscribed",
        says: "The app needs a service that the organization has not subscribed to or enabled.",
        check: &[
            "Check licenses, and whether the service principal of the API exists in the tenant.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS650056",
        name: "Misconfigured application",
        says: "The app registration lacks the permissions that the app asks for, or the administrator has not consented.",
        check: &[
            "Add the permission under `API permissions` and grant admin consent.",
            "For SAML, compare the Entity ID in the request with the one in the app.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS650057",
        name: "Invalid resource",
        says: "The app asks for a resource that is not among its registered permissions.",
        check: &[
            "Compare the resource named in the text with `API permissions` of the app registration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS70000",
        name: "InvalidGrant",
        says: "The refresh token or code that the app presents is not valid.",
        check: &[
            "Let the user sign in again.",
            "Check that code and token belong to this client id and redirect URI.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS70001",
        name: "UnauthorizedClient",
        says: "The application is disabled or not known in the tenant.",
        check: &[
            "Check that the enterprise application exists and `Enabled for users to sign-in` is on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700016",
        name: "UnauthorizedClient_DoesNotMatchRequest",
        says: "No application with this client id exists in the tenant: the id or the tenant is wrong.",
        check: &[
            "Compare the client id with `Application (client) ID`; it is not the object id.",
            "Compare the tenant in the authority with that of the app.",
            "For an app of another tenant, let an administrator consent first.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS70002",
        statuses: &[401],
        name: "InvalidClient",
        says: "The client secret does not match.",
        check: &["Use the value of the secret, not its id, and encode it in a form body."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700025",
        statuses: &[401],
        name: "InvalidClientPublicClientWithCredential",
        says: "The app is registered as a public client, but sent a secret or an assertion.",
        check: &["Leave the secret out, or register the redirect URI under the platform Web."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700027",
        statuses: &[401],
        name: "Client assertion signature failed",
        says: "Entra ID could not verify the signature of the client assertion: its certificate is not registered for the app.",
        check: &[
            "Compare the thumbprint (`x5t`) in the assertion with `Certificates & secrets`.",
            "Upload the new certificate after a renewal.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700024",
        statuses: &[401],
        name: "Client assertion outside its time",
        says: "The client assertion of the app or workload has expired or is not yet valid.",
        check: &[
            "Read the token anew for each request: Kubernetes and CI systems renew theirs.",
            "Check the clock.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "AADSTS70021",
        statuses: &[400, 401],
        name: "No matching federated identity record",
        says: "The token of the CI system or cluster fits none of the federated credentials of the app.",
        check: &[
            "Compare issuer, subject and audience in the text with `Federated credentials`: subject must be equal to the letter.",
            "In GitHub Actions the subject changes with branch, tag, environment and pull request.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "AADSTS700213",
        statuses: &[401, 400],
        name: "No matching federated identity record for the subject",
        says: "The subject of the presented token fits none of the federated credentials of the app.",
        check: &[
            "Compare the subject in the text with `Federated credentials`, letter by letter.",
            "In GitHub Actions the subject changes with branch, tag, environment and pull request.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "AADSTS70003",
        name: "UnsupportedGrantType",
        says: "The app sent a `grant_type` that the endpoint does not support.",
        check: &["Check its spelling, and that the body is `application/x-www-form-urlencoded`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700054",
        name: "id_token not enabled",
        says: "The app asks for an ID token from the authorization endpoint, and its registration does not allow that.",
        check: &[
            "Tick `ID tokens` under `Authentication`, `Implicit grant and hybrid flows`, or use the code flow.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS70008",
        name: "ExpiredOrRevokedGrant",
        says: "The code or refresh token has expired, because it was not used for too long.",
        check: &[
            "Let the user sign in again.",
            "Redeem codes at once: they live for about 10 minutes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700082",
        name: "ExpiredOrRevokedGrantInactiveToken",
        says: "The refresh token has expired, because the app did not use it for too long.",
        check: &[
            "Let the user sign in again.",
            "Use a service principal for jobs that run seldom.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS700084",
        name: "SPA refresh token expired",
        says: "The refresh token of a single-page app has reached its fixed lifetime, 24 hours.",
        check: &[
            "Let the SPA send the user to the sign-in page again; MSAL does that on `InteractionRequiredAuthError`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS70011",
        name: "InvalidScope",
        says: "The scope that the app asks for is not valid.",
        check: &[
            "Use full scopes of one resource: `https://graph.microsoft.com/User.Read`.",
            "For client credentials use `RESOURCE/.default`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS70016",
        name: "AuthorizationPending",
        says: "In the device code flow, the user has not entered the code yet; this is no error.",
        check: &["Poll again after `interval` seconds."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AADSTS70043",
        name: "BadTokenDueToSignInFrequency",
        says: "The refresh token is older than the sign-in frequency that a Conditional Access policy sets.",
        check: &["Let the user sign in again.", "Check the sign-in frequency of the policy."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS7000215",
        statuses: &[401],
        name: "Invalid client secret",
        says: "The client secret is wrong; mostly the id of the secret was used instead of its value.",
        check: &[
            "Use `Value` of the secret (it is shown only once), not `Secret ID`.",
            "Check that a pipeline or YAML file did not cut or quote it.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS7000218",
        statuses: &[401],
        name: "Client secret or assertion missing",
        says: "The app is a confidential client, but sent neither `client_secret` nor `client_assertion`.",
        check: &[
            "Send the secret; or, for a native app, set `Allow public client flows` to `Yes`.",
            "Check the platform of the redirect URI: Web demands a secret, SPA and Mobile do not.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS7000222",
        statuses: &[401],
        name: "InvalidClientSecretExpiredKeysProvided",
        says: "The client secret of the app has expired.",
        check: &[
            "Create a new secret under `Certificates & secrets` and roll it out.",
            "Prefer a managed identity or federated credential: nothing expires there.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS75005",
        name: "Saml2MessageInvalid",
        says: "The app sent a SAML request that Entra ID does not support.",
        check: &["Decode `SAMLRequest` and check issuer, binding and XML."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS75011",
        name: "NoMatchedAuthnContextInOutputClaims",
        says: "The app demands a way of signing in (often password) that the user did not use.",
        check: &["Remove `RequestedAuthnContext` from the SAML request, or sign in freshly."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS90002",
        name: "InvalidTenantName",
        says: "No tenant exists under the name or id in the request, or it belongs to another cloud.",
        check: &[
            "Check the tenant in the authority URL.",
            "Check the cloud: `login.microsoftonline.us` is for US Government, `login.partner.microsoftonline.cn` for China.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS90008",
        name: "TokenForItselfRequiresGraphPermission",
        says: "The app lacks the basic permission to sign users in.",
        check: &["Add `User.Read` of Microsoft Graph under `API permissions` and consent."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS90014",
        name: "MissingRequiredField",
        says: "A required field is missing in the request.",
        check: &["Read in the text which one, and check that the body is form-encoded, not JSON."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS900144",
        name: "Parameter missing in the body",
        says: "The request to the token endpoint lacks the parameter that the text names.",
        check: &[
            "Send `application/x-www-form-urlencoded`: a JSON body counts as empty.",
            "Put the parameters into the body, not into the query.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS9002313",
        name: "InvalidRequest",
        says: "The request is malformed.",
        check: &[
            "Record it and compare it with the reference of the flow: form encoding, doubled parameters, line breaks in values.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS9002326",
        name: "Cross-origin token redemption",
        says: "A browser app redeems a code, but its redirect URI is registered under a platform other than SPA.",
        check: &[
            "Move the redirect URI from Web to `Single-page application` in the app registration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "AADSTS90024",
        name: "RequestBudgetExceededError",
        says: "Entra ID had a passing fault.",
        check: &["Retry with backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AADSTS90033",
        statuses: &[503],
        name: "MsodsServiceUnavailable",
        says: "The directory service of the vendor is not available.",
        check: &["Retry with backoff, and look at the Azure status page."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AADSTS90055",
        statuses: &[429],
        name: "TenantThrottlingError",
        says: "Too many requests come from this tenant, and Entra ID throttles it.",
        check: &["Keep tokens in a cache until they expire, and retry with backoff."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AADSTS90056",
        name: "BadResourceRequest",
        says: "The app redeems a code in the wrong way: not by POST to `/token`, or without the code.",
        check: &["Send a POST to `/oauth2/v2.0/token` with the code from `/authorize`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS900561",
        name: "Wrong HTTP method",
        says: "The endpoint was called with another method than it takes, for instance by the back button of a browser.",
        check: &["Ignore single cases.", "In code, use POST for `/token`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS90072",
        name: "PassThroughUserMfaError",
        says: "The external account of the user does not exist in the tenant that asks for the sign-in.",
        check: &[
            "Sign in with another account, or invite this one as a guest.",
            "For synced users, compare `ImmutableID` on both sides.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS90094",
        name: "AdminConsentRequired",
        says: "The app asks for permissions that only an administrator may grant.",
        check: &[
            "Let an administrator grant consent under `Enterprise applications`, `Permissions`.",
            "Ask for fewer permissions.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "AADSTS9001023",
        name: "Grant type not for /common",
        says: "The grant type of the app does not work on the endpoints `/common` and `/consumers`.",
        check: &["Use `/organizations` or the tenant id in the URL."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
];
