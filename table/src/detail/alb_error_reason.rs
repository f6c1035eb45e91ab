//! Elastic Load Balancing: what the access log of an Application Load Balancer says about an error.
//!
//! All values of AWS's page are here: `error_reason`, `actions_executed`, the desync classes and their
//! reasons, the status of URL rewrites, and the six error texts of Classic Load Balancers. AWS gives
//! no status per value: those here follow from its page on the causes of each status.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "alb-error-reason",
    title: "AWS load balancer error reasons and log values",
    vendor: "AWS",
    product: "AWS Application Load Balancer",
    shown_in: "`error_reason` in the access log (field 25, in quotes)",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common: AWS's page on the access log.
const ROW: Detail = Detail {
    statuses: &[502],
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Elastic Load Balancing, Access logs for your Application Load Balancer",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html",
    },
    ..BLANK
};

/// What the load balancer did with the request.
const ACTION: Detail = Detail {
    statuses: &[],
    shown_in: Some("`actions_executed` in the access log (field 23, in quotes)"),
    recognition: Some(Recognition::Named),
    ..ROW
};

/// How well the request follows the rules of HTTP.
const CLASS: Detail = Detail {
    statuses: &[400],
    shown_in: Some("`classification` in the access log (field 28, in quotes)"),
    recognition: Some(Recognition::Named),
    source: Source::Page {
        title: "Elastic Load Balancing, Desync mitigation mode",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html#desync-mitigation-mode",
    },
    ..ROW
};

/// Why a request is in its desync class.
const REASON: Detail = Detail {
    statuses: &[400],
    shown_in: Some("`classification_reason` in the access log (field 29, in quotes)"),
    ..ROW
};

/// What became of a rewrite of host or URL.
const TRANSFORM: Detail = Detail {
    statuses: &[],
    shown_in: Some("`request_transform_status` in the access log (field 33, in quotes)"),
    ..ROW
};

/// An error text of a Classic Load Balancer.
const CLASSIC: Detail = Detail {
    shown_in: Some(
        "the body of an answer of a Classic Load Balancer, whose log then has `-` as `backend_status_code`",
    ),
    recognition: Some(Recognition::Named),
    source: Source::Page {
        title: "Elastic Load Balancing, Troubleshoot a Classic Load Balancer: HTTP errors",
        url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/ts-elb-error-message.html",
    },
    ..ROW
};

const DETAILS: &[Detail] = &[
    // Sign-in of users.
    Detail {
        token: "AuthInvalidCookie",
        statuses: &[401],
        name: "Session cookie is not valid",
        says: "The client sent a session cookie of the sign-in that the load balancer can't accept: changed, cut off, or of another rule.",
        check: &[
            "Delete the cookies `AWSELBAuthSessionCookie-0` and following in the browser, and sign in again.",
            "If many users have it, give each rule its own `SessionCookieName`, and see whether a proxy drops one of the cookies.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthInvalidGrantError",
        statuses: &[561, 401],
        name: "Authorization code was not accepted",
        says: "The identity provider did not exchange the authorization code for a token: the code was used twice or expired, or client or redirect URL differ.",
        check: &[
            "Compare client ID, client secret and the redirect URL `https://DOMAIN/oauth2/idpresponse` with the provider's settings.",
            "A single user who reloaded the callback page can just start again.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthInvalidIdToken",
        statuses: &[401, 561],
        name: "ID token is not valid",
        says: "The identity provider returned an ID token that fails the load balancer's checks, or none at all.",
        check: &[
            "Compare `Issuer` in the listener rule with `iss` in the token, letter by letter, also a `/` at the end.",
            "Ask for the scope `openid`.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthInvalidStateParam",
        statuses: &[401],
        name: "State parameter is not valid",
        says: "The browser came back from the sign-in with a `state` that does not fit: the page was open for too long, or the callback was bookmarked.",
        check: &[
            "Open the application's own address and sign in again; the sign-in must be done within 15 minutes.",
            "Many of these from one address can be an attack on the sign-in.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthInvalidTokenResponse",
        statuses: &[401, 561],
        name: "Token endpoint's answer is not valid",
        says: "The identity provider's token endpoint answered with something that the load balancer can't read.",
        check: &[
            "Call the token endpoint by hand: it must return JSON with `access_token` and `id_token`.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthInvalidUserinfoResponse",
        statuses: &[401, 561],
        name: "User info answer is not valid",
        says: "The identity provider's user info endpoint answered with something other than the JSON that the load balancer expects.",
        check: &[
            "Call it with an access token: it must return plain JSON with `sub`, not a signed JWT.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthMissingCodeParam",
        statuses: &[401],
        name: "Code parameter is missing",
        says: "The identity provider sent the browser back without an authorization code, mostly because the user or a policy refused the sign-in.",
        check: &[
            "Read `error` and `error_description` in the callback's URL, and the provider's sign-in log.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthMissingHostHeader",
        statuses: &[401],
        name: "Host header is missing",
        says: "The client sent no `Host` header, so the load balancer could not build the redirect to the sign-in.",
        check: &[
            "Find the client by `client:port`: mostly a scanner or an HTTP/1.0 health check; browsers always send it.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthMissingStateParam",
        statuses: &[401],
        name: "State parameter is missing",
        says: "The browser came to the callback of the sign-in without a `state`.",
        check: &[
            "Check that the provider returns `state` unchanged, and that nobody calls `/oauth2/idpresponse` directly.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthTokenEpRequestFailed",
        statuses: &[561],
        name: "Token endpoint answered with an error",
        says: "The identity provider's token endpoint did not answer with 2xx, mostly because the client secret in the rule is wrong or has expired.",
        check: &[
            "Renew the secret in the listener rule; in Entra ID use the secret's value, not its ID.",
            "Read the provider's log, and check `TokenEndpoint` in the rule.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthTokenEpRequestTimeout",
        statuses: &[500],
        name: "Token endpoint can't be reached",
        says: "The load balancer could not reach the identity provider's token endpoint, or got no answer within 5 seconds.",
        check: &[
            "Its security group and network ACL must allow HTTPS outwards; an internal load balancer needs a NAT gateway.",
            "The endpoint's name must resolve in public DNS, to an IPv4 address.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AuthUnhandledException",
        statuses: &[500],
        name: "Load balancer failed",
        says: "The load balancer itself failed while it signed the user in.",
        check: &["Try again; if it repeats, open a case with AWS Support with the trace ID."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AuthUserinfoEpRequestFailed",
        statuses: &[561],
        name: "User info endpoint answered with an error",
        says: "The identity provider's user info endpoint did not answer with 2xx.",
        check: &[
            "Check `UserInfoEndpoint` in the rule, and that the scopes let the token read the profile.",
        ],
        ..ROW
    },
    Detail {
        token: "AuthUserinfoEpRequestTimeout",
        statuses: &[500],
        name: "User info endpoint can't be reached",
        says: "The load balancer could not reach the identity provider's user info endpoint, or got no answer within 5 seconds.",
        check: &[
            "Its security group and network ACL must allow HTTPS outwards; an internal load balancer needs a NAT gateway.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "AuthUserinfoResponseSizeExceeded",
        statuses: &[500, 401],
        name: "Claims are over 11 KB",
        says: "The identity provider returned more than 11 KB of claims and tokens for the user, which does not fit into the session.",
        check: &[
            "Leave out group claims or limit them at the provider; users in hundreds of groups are the usual case.",
        ],
        ..ROW
    },
    // Verification of JWTs.
    Detail {
        token: "JWTHeaderNotPresent",
        statuses: &[401],
        name: "Authorization header is missing",
        says: "The client sent no `Authorization` header to a rule that verifies a JWT.",
        check: &["Send `Authorization: Bearer TOKEN`; see whether a proxy or redirect drops it."],
        ..ROW
    },
    Detail {
        token: "JWTRequestFormatInvalid",
        statuses: &[401],
        name: "Token is malformed",
        says: "The client's `Authorization` header is not one Bearer token with header, payload and signature.",
        check: &[
            "Count the parts: three, with two dots between; no `Basic`, no second token, no quotes.",
        ],
        ..ROW
    },
    Detail {
        token: "JWTSignatureValidationError",
        spellings: &["JWTSignatureValidationFailed"],
        statuses: &[401],
        name: "Signature of the token is not valid",
        says: "The client's token was signed with a key or algorithm that the load balancer does not accept; only RS256 with 2048-bit keys works.",
        check: &[
            "Compare `kid` and `alg` in the token's header with the keys at the JWKS endpoint.",
            "Just after a key rotation get a new token; many failures at other times can be forged tokens.",
        ],
        ..ROW
    },
    Detail {
        token: "JWTClaimNotPresent",
        statuses: &[401],
        name: "A required claim is missing",
        says: "The client's token lacks a claim that the rule wants to validate; `iss` and `exp` are always required.",
        check: &["Decode the payload, and compare it with the claims in the rule."],
        ..ROW
    },
    Detail {
        token: "JWTClaimFormatInvalid",
        statuses: &[401],
        name: "A claim has the wrong format",
        says: "A claim in the client's token is a list where the rule expects a single text, or the other way round.",
        check: &[
            "Compare the claim's form with the rule: single string, values with spaces between, or array.",
        ],
        ..ROW
    },
    Detail {
        token: "JWTClaimValueInvalid",
        statuses: &[401],
        name: "A claim has the wrong value",
        says: "The token is signed correctly, but a claim is not what the rule wants: it has expired, or is for another issuer, audience or scope.",
        check: &[
            "Decode the payload: check `exp`, `nbf` and `iss` first, then the claims in the rule.",
        ],
        ..ROW
    },
    Detail {
        token: "JWTValidationInternalError",
        statuses: &[500],
        name: "Load balancer failed",
        says: "The load balancer itself failed while it verified the client's token.",
        check: &["Try again; if it repeats, open a case with AWS Support with the trace ID."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "JWKSRequestFailed",
        statuses: &[562],
        name: "JWKS endpoint answered with an error",
        says: "The endpoint from which the load balancer fetches the public keys did not answer with 2xx, so it can't verify any token.",
        check: &[
            "Call the URL in the rule (`JwksEndpoint`) with `curl -i`; a redirect counts as an error.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "JWKSRequestTimeout",
        statuses: &[500],
        name: "JWKS endpoint can't be reached",
        says: "The load balancer could not reach the endpoint of the public keys, or got no answer within 5 seconds.",
        check: &[
            "Its security group and network ACL must allow HTTPS outwards; an internal load balancer needs a NAT gateway.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "JWKSResponseInvalid",
        statuses: &[562],
        name: "JWKS is not valid",
        says: "The identity provider's key set is not valid JSON, lacks required fields, or has a key that the load balancer can't use.",
        check: &["Each key must be RSA with 2048 bits for RS256, with `kty`, `kid`, `n` and `e`."],
        ..ROW
    },
    Detail {
        token: "JWKSResponseSizeExceeded",
        statuses: &[500],
        name: "JWKS is too large",
        says: "The identity provider's key set is over 150 KB or has more than 10 keys.",
        check: &["Remove old keys at the provider, or verify the token in the application."],
        ..ROW
    },
    // Weighted target groups.
    Detail {
        token: "AWSALBTGCookieInvalid",
        statuses: &[400, 500],
        name: "Stickiness cookie is not valid",
        says: "The client sent the cookie of a weighted target group in a form that the load balancer can't read, often URL-encoded.",
        check: &["Delete the cookie `AWSALBTG`; have the client send it back exactly as it came."],
        ..ROW
    },
    Detail {
        token: "WeightedTargetGroupsUnhandledException",
        statuses: &[500],
        name: "Load balancer failed",
        says: "The load balancer itself failed while it chose a weighted target group.",
        check: &["Try again; if it repeats, open a case with AWS Support with the trace ID."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    // Lambda targets.
    Detail {
        token: "LambdaAccessDenied",
        name: "Load balancer may not invoke the function",
        says: "The function's resource policy does not let the load balancer invoke it.",
        check: &[
            "`aws lambda add-permission --principal elasticloadbalancing.amazonaws.com --source-arn TARGET-GROUP-ARN …`.",
            "If an alias is registered as target, the permission must be given for that alias (`--qualifier`).",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaBadRequest",
        statuses: &[400],
        name: "Request is not UTF-8",
        says: "The client sent headers or a body that are not pure UTF-8, and the load balancer could not put them into the event.",
        check: &[
            "Find the header with raw bytes; send binary data as base64 or as a multipart upload to S3.",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaConnectionError",
        name: "No connection to Lambda",
        says: "The load balancer could not connect to the Lambda service.",
        check: &["Retry; look at the AWS Health Dashboard if it goes on."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaConnectionTimeout",
        statuses: &[504],
        name: "Connection to Lambda timed out",
        says: "The Lambda service did not answer the load balancer's connection in time.",
        check: &["Retry; look at the AWS Health Dashboard if it goes on."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaEC2AccessDeniedException",
        name: "Role may not set up the VPC",
        says: "The function's execution role lacks the EC2 permissions that its VPC connection needs.",
        check: &["Attach `AWSLambdaVPCAccessExecutionRole` to the execution role."],
        ..ROW
    },
    Detail {
        token: "LambdaEC2ThrottledException",
        name: "EC2 throttles Lambda",
        says: "The EC2 API throttled Lambda while it prepared the function's VPC connection.",
        check: &["Retry; find other tools that call EC2 often in this region."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaEC2UnexpectedException",
        name: "Unexpected EC2 error",
        says: "Lambda met an unexpected error of EC2 while it prepared the function.",
        check: &["Retry; look at the AWS Health Dashboard if it goes on."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaENILimitReachedException",
        name: "Limit of network interfaces is reached",
        says: "Lambda could not create a network interface for the function, because the VPC has as many as the quota allows.",
        check: &["Raise `Network interfaces per Region` in Service Quotas, or delete unused ones."],
        ..ROW
    },
    Detail {
        token: "LambdaInvalidResponse",
        name: "Function's answer has the wrong form",
        says: "The function answered, but not with the object that a load balancer needs.",
        check: &[
            "Return `{\"statusCode\": 200, \"headers\": {…}, \"body\": \"text\", \"isBase64Encoded\": false}`; the body must be a string.",
            "If multi-value headers are on at the target group, answer with `multiValueHeaders`.",
        ],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "LambdaInvalidRuntimeException",
        name: "Runtime is not supported",
        says: "The function is set to a runtime that Lambda does not support (any more).",
        check: &["Move it to a current runtime."],
        ..ROW
    },
    Detail {
        token: "LambdaInvalidSecurityGroupIDException",
        name: "Security group is not valid",
        says: "The function's VPC configuration names a security group that does not exist.",
        check: &["Correct `VpcConfig` of the function."],
        ..ROW
    },
    Detail {
        token: "LambdaInvalidSubnetIDException",
        name: "Subnet is not valid",
        says: "The function's VPC configuration names a subnet that does not exist.",
        check: &["Correct `VpcConfig` of the function."],
        ..ROW
    },
    Detail {
        token: "LambdaInvalidZipFileException",
        name: "Package can't be unzipped",
        says: "Lambda could not unzip the function's package.",
        check: &["Build and deploy it again."],
        ..ROW
    },
    Detail {
        token: "LambdaKMSAccessDeniedException",
        name: "No access to the KMS key",
        says: "Lambda may not use the KMS key of the function's environment variables.",
        check: &["Give the execution role `kms:Decrypt`, and allow it in the key policy."],
        ..ROW
    },
    Detail {
        token: "LambdaKMSDisabledException",
        name: "KMS key is disabled",
        says: "The KMS key of the function's environment variables is disabled.",
        check: &[
            "`aws kms describe-key --key-id ARN`; enable the key, or give the function another one.",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaKMSInvalidStateException",
        name: "KMS key is in an unusable state",
        says: "The KMS key of the function's environment variables is pending deletion or otherwise not usable.",
        check: &["`aws kms describe-key --key-id ARN` shows `KeyState`."],
        ..ROW
    },
    Detail {
        token: "LambdaKMSNotFoundException",
        name: "KMS key was not found",
        says: "The KMS key of the function's environment variables does not exist.",
        check: &["Give the function another key, and set the variables again."],
        ..ROW
    },
    Detail {
        token: "LambdaRequestTooLarge",
        statuses: &[413],
        name: "Body is over 1 MB",
        says: "The client sent a body of more than 1 MB to a Lambda target.",
        check: &["Upload to S3 with a presigned URL, and send only the key."],
        ..ROW
    },
    Detail {
        token: "LambdaResourceNotFound",
        name: "Function does not exist",
        says: "The function, version or alias that is registered as target does not exist any more.",
        check: &[
            "`aws elbv2 describe-target-health --target-group-arn ARN` shows the target; register the right one.",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaResponseTooLarge",
        name: "Answer is over 1 MB",
        says: "The function returned more than 1 MB, which a load balancer does not pass on.",
        check: &[
            "Return a presigned S3 URL, use paging, or compress the body; a function URL takes 6 MB.",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaServiceException",
        name: "Internal error of Lambda",
        says: "The Lambda service failed on its own side.",
        check: &["Retry; look at the AWS Health Dashboard if it goes on."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaSubnetIPAddressLimitReachedException",
        name: "No free IP address in the subnets",
        says: "The function's subnets have no free IP address left.",
        check: &[
            "`aws ec2 describe-subnets` shows `AvailableIpAddressCount`; add larger subnets to the function.",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaThrottling",
        name: "Function is throttled",
        says: "The function, or the account, is at its limit of concurrency, so Lambda refused the load balancer's call.",
        check: &[
            "Compare `Throttles` and `ConcurrentExecutions` in CloudWatch with the reserved concurrency and the account's quota.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaUnhandled",
        name: "Function failed",
        says: "The function threw an error that it did not handle, or ran into its timeout.",
        check: &[
            "Read the function's CloudWatch log: the exception, or `Task timed out`.",
            "Don't confuse it with `LambdaUnhandledException`, which is the load balancer's own fault.",
        ],
        ..ROW
    },
    Detail {
        token: "LambdaUnhandledException",
        statuses: &[502, 500],
        name: "Load balancer failed",
        says: "The load balancer itself failed while it called the function.",
        check: &["Try again; if it repeats, open a case with AWS Support with the trace ID."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "LambdaWebsocketNotSupported",
        statuses: &[400],
        name: "WebSocket to a Lambda target",
        says: "The client asked for a WebSocket at a path whose target is a Lambda function, which can't have one.",
        check: &[
            "Route the path to instances or containers, or use a WebSocket API of API Gateway.",
        ],
        ..ROW
    },
    // AWS WAF.
    Detail {
        token: "WAFConnectionError",
        statuses: &[500],
        name: "No connection to AWS WAF",
        says: "The load balancer could not connect to AWS WAF, so it could not let the request be checked.",
        check: &["Retry; `waf.fail_open.enabled` decides whether such requests pass unchecked."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "WAFConnectionTimeout",
        statuses: &[500],
        name: "Connection to AWS WAF timed out",
        says: "AWS WAF did not take the load balancer's connection in time.",
        check: &["Retry; `waf.fail_open.enabled` decides whether such requests pass unchecked."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "WAFResponseReadTimeout",
        statuses: &[500],
        name: "AWS WAF did not answer in time",
        says: "The load balancer asked AWS WAF about the request and got no answer in time.",
        check: &["Retry; `waf.fail_open.enabled` decides whether such requests pass unchecked."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "WAFServiceError",
        statuses: &[500],
        name: "AWS WAF answered with 5xx",
        says: "AWS WAF itself failed when the load balancer asked it about the request.",
        check: &["Retry; look at the AWS Health Dashboard if it goes on."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "WAFUnhandledException",
        statuses: &[500],
        name: "Load balancer failed",
        says: "The load balancer itself failed while it asked AWS WAF about the request.",
        check: &["Try again; if it repeats, open a case with AWS Support with the trace ID."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    // What the load balancer did.
    Detail {
        token: "authenticate",
        statuses: &[],
        name: "User was signed in",
        says: "The load balancer checked the user's session and added the claims to the request's headers.",
        check: &[
            "If an error follows, read `error_reason`; a list such as `authenticate,forward` shows that the request went on.",
        ],
        retry: Some(RetryAdvice::No),
        ..ACTION
    },
    Detail {
        token: "fixed-response",
        statuses: &[],
        name: "Rule's own answer was sent",
        says: "A listener rule answered by itself, with the status and text that the operator put into it; no target saw the request.",
        check: &[
            "`matched_rule_priority` names the rule: `aws elbv2 describe-rules --listener-arn ARN`; 0 is the default rule.",
            "A 404 or 503 that is not in the application's log often comes from such a default rule.",
        ],
        retry: Some(RetryAdvice::No),
        ..ACTION
    },
    Detail {
        token: "forward",
        statuses: &[],
        name: "Forwarded to a target",
        says: "A listener rule sent the request to a target group.",
        check: &[
            "Compare `elb_status_code` with `target_status_code`: equal means that the target answered so, `-` that it gave no answer.",
            "For 502, 503 and 504 without a target status check target health, keep-alive and timeouts.",
        ],
        retry: None,
        ..ACTION
    },
    Detail {
        token: "redirect",
        statuses: &[301, 302],
        name: "Redirected",
        says: "A listener rule sent the client to another URL; no target saw the request.",
        check: &[
            "`redirect_url` in the line is the destination; for a loop compare it with the request, and check `X-Forwarded-Proto` behind a CDN.",
        ],
        retry: Some(RetryAdvice::No),
        ..ACTION
    },
    Detail {
        token: "rewrite",
        statuses: &[],
        name: "Host or URL was rewritten",
        says: "A listener rule changed the host or path before the request went on.",
        check: &[
            "`transformed_host` and `transformed_uri` show the result; look for the new path in the target's log.",
        ],
        retry: Some(RetryAdvice::No),
        ..ACTION
    },
    Detail {
        token: "waf",
        statuses: &[403],
        name: "AWS WAF was asked",
        says: "The load balancer asked AWS WAF; if this is the last action in the list, a rule there refused the request.",
        check: &[
            "Find the rule in the WAF log: `requestId` there is the `trace_id` here.",
            "The status is 403, or what the WAF rule sets as its own response.",
        ],
        ..ACTION
    },
    Detail {
        token: "waf-failed",
        statuses: &[500],
        name: "AWS WAF could not be asked",
        says: "The load balancer wanted to ask AWS WAF about the request, and that failed.",
        check: &[
            "Read `error_reason`; with `waf.fail_open.enabled` the request goes on without a check.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ACTION
    },
    // Desync classes.
    Detail {
        token: "Acceptable",
        statuses: &[],
        name: "Not by the book, but harmless",
        says: "The client's request breaks a rule of HTTP without any known danger; the load balancer refuses it only in strictest mode.",
        check: &[
            "`classification_reason` says which rule; in strictest mode (400) correct the client.",
        ],
        retry: None,
        ..CLASS
    },
    Detail {
        token: "Ambiguous",
        statuses: &[400],
        name: "Servers may read it differently",
        says: "The client's request can be read in two ways by different servers; it passes in defensive mode, but both connections are closed after it.",
        check: &[
            "`classification_reason` says why; only strictest mode answers 400.",
            "Correct the client or the proxy in front: many such requests cost new connections.",
        ],
        ..CLASS
    },
    Detail {
        token: "Severe",
        statuses: &[400],
        name: "Danger of request smuggling",
        says: "The client's request could be used to smuggle another one, so the load balancer answered 400 and closed the connection.",
        check: &[
            "`classification_reason` says why; a scanner is the usual sender, a broken proxy or client the other one.",
            "Monitor mode lets it pass: use that only to find out whether a good client is hit.",
        ],
        ..CLASS
    },
    // Reasons of a desync class.
    Detail {
        token: "AmbiguousUri",
        statuses: &[400],
        name: "Control characters in the URI",
        says: "The client's URI contains control characters (class Ambiguous: 400 only in strictest mode).",
        check: &["Percent-encode the URI in the client; scanners send such requests too."],
        ..REASON
    },
    Detail {
        token: "BadContentLength",
        statuses: &[400],
        name: "Content-Length is not a number",
        says: "The client sent a `Content-Length` that can't be read as a number (class Severe).",
        check: &["Look at what sets the header: a proxy or hand-written client."],
        ..REASON
    },
    Detail {
        token: "BadHeader",
        statuses: &[400],
        name: "NUL or CR in a header",
        says: "A header of the client contains a NUL character or a carriage return (class Severe).",
        check: &[
            "Look for a header that is built from user input or from a file with Windows line ends.",
        ],
        ..REASON
    },
    Detail {
        token: "BadMethod",
        statuses: &[400],
        name: "Method is malformed",
        says: "The client's request line does not begin with a proper method (class Severe).",
        check: &[
            "Somebody may speak another protocol to the port, such as TLS to an HTTP listener.",
        ],
        ..REASON
    },
    Detail {
        token: "BadTransferEncoding",
        statuses: &[400, 501],
        name: "Transfer-Encoding has a bad value",
        says: "The client sent a `Transfer-Encoding` that is not valid (class Severe).",
        check: &["Only `chunked` and `identity` work; for compression use `Content-Encoding`."],
        ..REASON
    },
    Detail {
        token: "BadUri",
        statuses: &[400],
        name: "NUL or CR in the URI",
        says: "The client's URI contains a NUL character or a carriage return (class Severe).",
        check: &["It is mostly an attack or a scanner; otherwise percent-encode the URI."],
        ..REASON
    },
    Detail {
        token: "BadVersion",
        statuses: &[400],
        name: "HTTP version is malformed",
        says: "The client's request line does not end with a proper HTTP version (class Severe).",
        check: &["Look for blanks in the URI, or for a client that speaks another protocol."],
        ..REASON
    },
    Detail {
        token: "BothTeClPresent",
        statuses: &[400],
        name: "Both Transfer-Encoding and Content-Length",
        says: "The client or a proxy sent `Transfer-Encoding` and `Content-Length` at once (class Ambiguous: 400 only in strictest mode).",
        check: &[
            "Find the proxy that adds the second header; a chunked request must not have a length.",
        ],
        ..REASON
    },
    Detail {
        token: "DuplicateContentLength",
        statuses: &[400],
        name: "Content-Length is there twice",
        says: "The client or a proxy sent several `Content-Length` headers with the same value (class Ambiguous: 400 only in strictest mode).",
        check: &["Find the proxy or middleware that adds the second one."],
        ..REASON
    },
    Detail {
        token: "EmptyHeader",
        statuses: &[400],
        name: "Empty header",
        says: "The client sent a header without a name, or a line of blanks (class Ambiguous: 400 only in strictest mode).",
        check: &["Look for a header whose name or value comes from an empty variable."],
        ..REASON
    },
    Detail {
        token: "GetHeadZeroContentLength",
        statuses: &[],
        name: "Content-Length: 0 on GET or HEAD",
        says: "The client sent `Content-Length: 0` with a `GET` or `HEAD`, which is harmless (class Acceptable).",
        check: &["There is nothing to do, unless the load balancer is in strictest mode."],
        retry: Some(RetryAdvice::No),
        ..REASON
    },
    Detail {
        token: "MultipleContentLength",
        statuses: &[400],
        name: "Several different Content-Lengths",
        says: "The client or a proxy sent several `Content-Length` headers with different values (class Severe).",
        check: &[
            "Find the proxy that changes the body and adds a new length; otherwise it is an attack.",
        ],
        ..REASON
    },
    Detail {
        token: "MultipleTransferEncodingChunked",
        statuses: &[400],
        name: "Chunked is there twice",
        says: "The client or a proxy sent `Transfer-Encoding: chunked` more than once (class Severe).",
        check: &[
            "Find the proxy or application that adds the second one, often by copying all headers.",
        ],
        ..REASON
    },
    Detail {
        token: "NonCompliantHeader",
        statuses: &[],
        name: "Header with unusual characters",
        says: "A header of the client contains characters that are not ASCII, or control characters (class Acceptable).",
        check: &["Encode such values in the client; only strictest mode refuses them."],
        retry: None,
        ..REASON
    },
    Detail {
        token: "NonCompliantVersion",
        statuses: &[],
        name: "Unusual HTTP version",
        says: "The client sent an unusual HTTP version in its request line (class Acceptable).",
        check: &["Only strictest mode refuses it; update the client."],
        retry: None,
        ..REASON
    },
    Detail {
        token: "SpaceInUri",
        statuses: &[],
        name: "Blank in the URI",
        says: "The client sent a URI with a blank that is not encoded (class Acceptable).",
        check: &["Encode it as `%20`; only strictest mode refuses it."],
        retry: None,
        ..REASON
    },
    Detail {
        token: "SuspiciousHeader",
        statuses: &[400],
        name: "Header looks like a length header",
        says: "The client sent a header that turns into `Transfer-Encoding` or `Content-Length` if a server cleans it up (class Ambiguous: 400 only in strictest mode).",
        check: &["Look for blanks or underscores in the header's name; it is mostly an attack."],
        ..REASON
    },
    Detail {
        token: "SuspiciousTeClPresent",
        statuses: &[400],
        name: "Suspicious pair of length headers",
        says: "The client sent `Transfer-Encoding` and `Content-Length`, at least one of them in a suspicious form (class Severe).",
        check: &[
            "It is mostly an attack; otherwise correct the client or proxy that writes the headers.",
        ],
        ..REASON
    },
    Detail {
        token: "UndefinedContentLengthSemantics",
        statuses: &[400],
        name: "GET or HEAD with a Content-Length",
        says: "The client sent a `GET` or `HEAD` with a `Content-Length`, so with a body (class Ambiguous: 400 only in strictest mode).",
        check: &[
            "Send data with `POST`, or without a body; each such request costs new connections in defensive mode.",
        ],
        ..REASON
    },
    Detail {
        token: "UndefinedTransferEncodingSemantics",
        statuses: &[400],
        name: "GET or HEAD with a Transfer-Encoding",
        says: "The client sent a `GET` or `HEAD` with a `Transfer-Encoding`, so with a body (class Ambiguous: 400 only in strictest mode).",
        check: &["Send data with `POST`, or without a body."],
        ..REASON
    },
    // Rewrites.
    Detail {
        token: "TransformSuccess",
        statuses: &[],
        name: "Rewrite is done",
        says: "The load balancer rewrote host or URL as the rule says.",
        check: &["`transformed_host` and `transformed_uri` show the result."],
        retry: Some(RetryAdvice::No),
        ..TRANSFORM
    },
    Detail {
        token: "TransformBufferTooSmall",
        statuses: &[],
        name: "Result of the rewrite is too large",
        says: "The rewrite in the operator's rule failed, because its result did not fit into a buffer.",
        check: &["Make the regular expression and its replacement simpler."],
        ..TRANSFORM
    },
    Detail {
        token: "TransformCompileError",
        statuses: &[],
        name: "Regular expression does not compile",
        says: "The rewrite in the operator's rule failed, because its regular expression could not be compiled.",
        check: &["Test the expression outside of AWS, and correct the rule."],
        ..TRANSFORM
    },
    Detail {
        token: "TransformCompileTooBig",
        statuses: &[],
        name: "Regular expression is too large",
        says: "The rewrite in the operator's rule failed, because its compiled regular expression is too large.",
        check: &["Make the expression simpler; large repetitions such as `{1,1000}` are costly."],
        ..TRANSFORM
    },
    Detail {
        token: "TransformInvalidHost",
        statuses: &[],
        name: "Rewritten host is not valid",
        says: "The rewrite in the operator's rule gave a host name that is not valid.",
        check: &[
            "Test the rule with the host of the request: the replacement may leave a dot or a blank.",
        ],
        ..TRANSFORM
    },
    Detail {
        token: "TransformInvalidPath",
        statuses: &[],
        name: "Rewritten path is not valid",
        says: "The rewrite in the operator's rule gave a path that is not valid.",
        check: &["The result must begin with `/`; test the rule with the path of the request."],
        ..TRANSFORM
    },
    Detail {
        token: "TransformRegexSyntaxError",
        statuses: &[],
        name: "Regular expression has a syntax error",
        says: "The rewrite in the operator's rule failed, because its regular expression has a syntax error.",
        check: &["Correct the expression; a lookahead or a missing parenthesis is a common cause."],
        ..TRANSFORM
    },
    Detail {
        token: "TransformReplaceError",
        statuses: &[],
        name: "Replacement failed",
        says: "The rewrite in the operator's rule failed when it put in the replacement.",
        check: &["Check that each `$1`, `$2` … has its group in the expression."],
        ..TRANSFORM
    },
    // Classic Load Balancers.
    Detail {
        token: "BAD_REQUEST",
        statuses: &[400],
        name: "HTTP 400 of a Classic Load Balancer",
        says: "The client sent a malformed request, such as a URL with blanks, or used `CONNECT`; the instance never saw it.",
        check: &["Look at the request line in the access log, and repeat it with `curl -v`."],
        ..CLASSIC
    },
    Detail {
        token: "METHOD_NOT_ALLOWED",
        statuses: &[405],
        name: "HTTP 405 of a Classic Load Balancer",
        says: "The client's method is longer than 127 characters, so the load balancer refused it.",
        check: &[
            "Look at the request line in the access log: it is mostly garbage or another protocol.",
        ],
        ..CLASSIC
    },
    Detail {
        token: "Request timeout",
        statuses: &[408],
        name: "HTTP 408 of a Classic Load Balancer",
        says: "The client did not send its whole request in time, or closed the connection before.",
        check: &[
            "Compare `Content-Length` with the real body, and look for a bad line on the client's side.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..CLASSIC
    },
    Detail {
        token: "Bad gateway",
        name: "HTTP 502 of a Classic Load Balancer",
        says: "The instance answered, but with something that the load balancer can't read as HTTP, or it closed the connection.",
        check: &[
            "Call the instance directly with `curl -v`; check that the listener's instance protocol and port are right.",
            "Set the keep-alive timeout of the instance higher than the idle timeout of the load balancer.",
        ],
        retry: None,
        ..CLASSIC
    },
    Detail {
        token: "Service unavailable",
        statuses: &[503],
        name: "HTTP 503 of a Classic Load Balancer",
        says: "The load balancer has no healthy instance in an enabled zone, or its queue is full because the instances are too slow.",
        check: &[
            "`aws elb describe-instance-health --load-balancer-name NAME`; check `HealthyHostCount` and `SpilloverCount`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..CLASSIC
    },
    Detail {
        token: "Gateway timeout",
        statuses: &[504],
        name: "HTTP 504 of a Classic Load Balancer",
        says: "The instance did not answer within the idle timeout (60 seconds by default), or closed the connection at the wrong moment.",
        check: &[
            "Compare the `Latency` metric with the idle timeout; find the slow request in the application's log.",
            "Set the keep-alive timeout of the instance higher than the idle timeout of the load balancer.",
        ],
        retry: None,
        ..CLASSIC
    },
];
