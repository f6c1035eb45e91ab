//! AWS: codes of the Application Load Balancer and of the CloudFront log.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "AWS",
    aliases: &[
        "amazon", "amazon web services", "alb", "elb", "elastic load balancing",
        "application load balancer", "cloudfront",
    ],
    reach: Reach::Wide,
    entries: checked(
        None,
        &[
            Entry {
                code: 0,
                phrase: "No Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "AWS Application Load Balancer",
                    tell: "000 for a request over HTTP/2; the client saw GOAWAY and a closed connection",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Elastic Load Balancing, Troubleshoot your Application Load Balancers",
                    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#response-code-000",
                },
                summary: "No response was sent: the load balancer closed the HTTP/2 connection instead.",
                meaning: "AWS speaks of a response code of 000, but no response goes out. The \
                    load balancer sends a GOAWAY frame and closes the TCP connection for one of \
                    two reasons: a header that is over 8 KB even after HPACK compression, or a \
                    connection that has carried more than 10,000 requests. With 460 it is the \
                    client that closes.",
                causes: &[
                    "A cookie or token is over 8 KB in its compressed form.",
                    "The connection had served its 10,000 requests, and the client sent more on it.",
                ],
                client: &[
                    "On GOAWAY open a new connection; the last stream identifier in it says which requests were not processed.",
                    "Try the request with `curl --http1.1`: if it passes there, measure the cookies.",
                ],
                server: &[
                    "Shrink what the application puts into cookies and tokens, or keep it in a server-side session.",
                    "Count the 000 lines by client: one busy gRPC client points to the connection limit, many browsers to cookies.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "on a new connection; after a header over 8 KB only once it is smaller",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 460,
                        difference: "460: the client closed the connection; 000: the load balancer did.",
                    },
                    Related {
                        code: 431,
                        difference: "431 is the registered code for headers that are too large; here the connection is closed without a response.",
                    },
                    Related {
                        code: 400,
                        difference: "400 is what this load balancer answers to more than 16 KB in one header.",
                    },
                ],
                keywords: &[
                    "aws alb no response", "goaway", "alb 000", "elb_status_code 000",
                    "http/2 goaway aws", "10000 requests per connection", "header over 8k http/2",
                    "goaway frame received", "server sent goaway", "hpack header too large",
                    "load balancer response code of 000",
                ],
            },
            Entry {
                code: 0,
                phrase: "No Response",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "Amazon CloudFront",
                    tell: "000 in the column `sc-status` of a CloudFront access log",
                    everyday: false,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Amazon CloudFront Developer Guide, standard logs, sc-status",
                    url: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html",
                },
                summary: "Only in CloudFront's log: the viewer hung up before the edge could answer.",
                meaning: "The viewer, as CloudFront calls the client, closed the connection \
                    before the edge server began to respond. Had the response begun, the column \
                    would hold its status, even if the viewer then left halfway. The origin may \
                    still have done all the work.",
                causes: &[
                    "The origin is slow, and the client has a shorter timeout.",
                    "A player or a single-page app cancels requests that it no longer needs.",
                    "A mobile client lost its network.",
                ],
                client: &[
                    "Compare your own timeout with the response time of a request that missed the cache.",
                ],
                server: &[
                    "Read `time-taken` of these lines: one value in every line is a client timeout, scattered values are people leaving.",
                    "Look at answered lines of the same path (`x-edge-result-type` is Error in these): slow Misses there point to the origin.",
                    "Filter `sc-status` 000 out before you count error rates.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::Yes,
                    reason: "for idempotent methods: the origin may have done the work already",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related { code: 499, difference: "499 is what nginx logs for the same event." },
                    Related {
                        code: 504,
                        difference: "504: CloudFront itself gave up waiting for the origin, and said so.",
                    },
                    Related {
                        code: 460,
                        difference: "460 is what an Application Load Balancer behind or beside CloudFront logs for it.",
                    },
                ],
                keywords: &[
                    "cloudfront no response", "cloudfront viewer disconnected", "sc-status 000",
                    "cloudfront 000", "cloudfront log status 0", "viewer closed the connection",
                    "cloudfront client abort", "x-edge-result-type error", "clientcommerror",
                    "clienthunguprequest",
                ],
            },
            Entry {
                code: 460,
                phrase: "Client Closed Connection",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "AWS Application Load Balancer",
                    tell: "460 as `elb_status_code` in the access log, with `-` as `target_status_code`",
                    everyday: true,
                }),
                on_wire: OnWire::Log,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Elastic Load Balancing, Troubleshoot your Application Load Balancers",
                    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-460-issues",
                },
                summary: "Only in the load balancer's log: the client left before the target had answered.",
                meaning: "The client sent its request and closed the connection before the load \
                    balancer's idle timeout, 60 seconds by default, had run out. It counts as \
                    `HTTPCode_ELB_4XX_Count`, although the usual reason is a slow target. When \
                    the load balancer itself gives up on the target the code is 504.",
                causes: &[
                    "The client, an SDK or a proxy in front has a timeout shorter than 60 seconds, and the target needs longer.",
                    "A health checker or a cron job with a short timeout gives up.",
                    "People close the page.",
                ],
                client: &[
                    "Set your timeout above the idle timeout of the load balancer, so that you at least see its 504.",
                    "For long jobs send one request that is answered at once, and fetch the result with a second one.",
                ],
                server: &[
                    "Compare with `TargetResponseTime` in CloudWatch: if it rises at the same minute, fix the slow target.",
                    "Group by `user_agent`: if `time` minus `request_creation_time` is always the same for one client, that is its timeout.",
                    "Raising `idle_timeout.timeout_seconds` does not help here: the client leaves before that.",
                ],
                headers: &[],
                cacheable: false,
                body: false,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "with a longer client timeout or a faster target",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 499,
                        difference: "499 is the same event in the logs of nginx and many others.",
                    },
                    Related {
                        code: 504,
                        difference: "504: the load balancer gave up on the target; 460: the client gave up on the load balancer.",
                    },
                    Related {
                        code: 408,
                        difference: "408: the client did not send its request in time; 460: it did not wait for the answer.",
                    },
                ],
                keywords: &[
                    "aws client closed connection",
                    "alb client closed connection",
                    "elb client closed",
                    "aws elb client disconnected",
                    "load balancer client closed connection aws",
                    "elb_status_code 460",
                    "alb 460",
                    "client closed the connection with the load balancer",
                    "idle timeout alb",
                    "eks ingress 460",
                    "aws load balancer client disconnected",
                    "httpcode_elb_4xx_count",
                    "idle_timeout.timeout_seconds",
                    "client closed the connection before the load balancer timeout",
                    "client disconnected from alb early",
                    "alb client gave up",
                ],
            },
            Entry {
                code: 463,
                phrase: "Too Many X-Forwarded-For Addresses",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "AWS Application Load Balancer",
                    tell: "463 in the status line; `elb_status_code` 463 with no target in the access log",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Elastic Load Balancing, Troubleshoot your Application Load Balancers",
                    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-463-issues",
                },
                summary: "The X-Forwarded-For of this request lists more than the 30 addresses that are allowed.",
                meaning: "The load balancer accepts at most 30 IP addresses in `X-Forwarded-For` \
                    and refuses a request with more. No target sees it. So long a list is hardly \
                    ever an honest chain of proxies.",
                causes: &[
                    "A loop: a proxy behind the load balancer sends the request back to it, and each round adds an address.",
                    "A scanner or a load test fills the header with invented addresses.",
                    "Proxies at many stages append their own address twice.",
                ],
                client: &["Send the request without an `X-Forwarded-For` of your own."],
                server: &[
                    "Repeated addresses in the header show a loop; look for a host name that resolves to the load balancer again.",
                    "At the outermost proxy overwrite the header, in nginx: `proxy_set_header X-Forwarded-For $remote_addr;`.",
                    "`routing.http.xff_header_processing.mode` sets what the load balancer does: append (default), preserve or remove.",
                ],
                headers: &[Header {
                    name: "X-Forwarded-For",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "the proxies that the request claims to have passed; over 30 addresses are refused",
                }],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "once the header is shorter",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 400,
                        difference: "400 is what the load balancer answers to a malformed request or to oversized headers.",
                    },
                    Related {
                        code: 431,
                        difference: "431 would be about the size of a header; 463 counts the addresses in one.",
                    },
                    Related {
                        code: 508,
                        difference: "508 is the WebDAV code for a loop; 463 is often how a loop of proxies ends on AWS.",
                    },
                ],
                keywords: &[
                    "aws too many forwarded addresses",
                    "alb too many x-forwarded-for",
                    "elb x-forwarded-for too many ips",
                    "aws load balancer forwarded ips",
                    "too many ip addresses",
                    "more than 30 ip addresses",
                    "xff limit",
                    "proxy loop aws",
                    "alb 463",
                    "elb 463",
                    "forwarded chain too long",
                    "spoofed x-forwarded-for",
                    "the load balancer received an x-forwarded-for request header with more than 30 ip addresses",
                    "x-forwarded-for",
                    "xff_header_processing",
                    "x-forwarded-for with too many ip addresses",
                    "more than 30 addresses in x-forwarded-for",
                ],
            },
            Entry {
                code: 464,
                phrase: "Incompatible Protocol Version",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "AWS Application Load Balancer",
                    tell: "464 in the status line and as `elb_status_code` in the access log",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Elastic Load Balancing, Troubleshoot your Application Load Balancers",
                    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues",
                },
                summary: "The request came in a version of HTTP that the target group is not set to speak.",
                meaning: "Each target group has a protocol version: HTTP1, HTTP2 or GRPC. The \
                    load balancer translates some pairs and refuses the others with 464. HTTP/1.1 \
                    cannot reach an HTTP2 or GRPC group, a gRPC call cannot reach an HTTP1 group, \
                    and a GRPC group accepts only POST.",
                causes: &[
                    "A browser, `curl --http1.1` or a health checker asks a GRPC or HTTP2 target group over HTTP/1.1.",
                    "A gRPC client ended up at a rule whose target group is still HTTP1, the default.",
                    "A GET over HTTP/2 to a GRPC target group.",
                ],
                client: &[
                    "Run `curl -v`: it shows which protocol ALPN agreed on; `curl --http2` asks for HTTP/2.",
                    "Test a gRPC endpoint with `grpcurl`, not with a browser.",
                ],
                server: &[
                    "`aws elbv2 describe-target-groups --query \"TargetGroups[].[TargetGroupName,ProtocolVersion]\"` lists the versions.",
                    "`ProtocolVersion` is fixed at creation: make a new target group and point the rule at it.",
                    "On EKS set `alb.ingress.kubernetes.io/backend-protocol-version: GRPC`, and use an HTTPS listener.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "over another version of HTTP, or to another target group",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 505,
                        difference: "505: the server does not speak that version of HTTP at all; 464: this target group does not.",
                    },
                    Related {
                        code: 502,
                        difference: "502: the target answered, but not in the protocol that the load balancer expected.",
                    },
                    Related {
                        code: 426,
                        difference: "426 would also say which protocol to switch to.",
                    },
                ],
                keywords: &[
                    "alb protocol mismatch", "aws protocol version mismatch",
                    "alb incompatible protocol", "alb target group grpc mismatch",
                    "aws grpc http/1 load balancer", "grpc alb", "target group protocol version",
                    "protocolversion grpc", "http/1.1 to grpc target group", "alb 464", "elb 464",
                    "grpc behind aws load balancer", "incompatible protocol", "alpn h2 alb",
                    "grpcurl aws", "backend-protocol-version", "alb protocol version mismatch",
                    "grpc request to http1 target group",
                ],
            },
            Entry {
                code: 561,
                phrase: "Unauthorized",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "AWS Application Load Balancer",
                    tell: "561 after a sign-in page; `error_reason` in the access log begins with Auth",
                    everyday: true,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Elastic Load Balancing, Troubleshoot your Application Load Balancers",
                    url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-561-issues",
                },
                summary: "Sign-in failed between load balancer and identity provider, not because of your password.",
                meaning: "A listener rule makes the load balancer sign users in with Cognito or \
                    another OpenID Connect provider, and the provider answered with an error, for \
                    instance when the load balancer exchanged the user's code for tokens. AWS \
                    documents it as Unauthorized; the page that users see says 561 Authentication \
                    Error. A user whom the provider turns away gets a 401 instead.",
                causes: &[
                    "The client secret in the rule is wrong, or was rotated at the provider but not in the rule.",
                    "Entra ID: the rule has the Secret ID of the client secret in place of its Value.",
                    "The code was used twice or had expired, often by reloading `/oauth2/idpresponse?code=…`.",
                    "The rule asks for a scope that the provider refuses; if only the ID token is missing from the answer, it is 401.",
                ],
                client: &[
                    "Start again from the address of the application, not from a bookmarked `/oauth2/idpresponse`.",
                    "Delete the cookies of this host whose names begin with `AWSELBAuthSessionCookie`.",
                ],
                server: &[
                    "Read `error_reason` in the access log: `AuthTokenEpRequestFailed`, `AuthInvalidGrantError` and others name the step.",
                    "Compare issuer, endpoints, client ID and secret of the rule with the provider, letter by letter.",
                    "Look up the sign-in at the provider: Entra ID logs AADSTS7000215 for a wrong client secret.",
                    "In CloudWatch `ELBAuthError` counts setup and connection faults, `ELBAuthFailure` denied users and reused codes.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "after the rule is corrected; sign in again if the code was merely used twice",
                },
                redirect: None,
                formerly: &[],
                aliases: &["Authentication Error"],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401 here: the provider denied this user, or the session is invalid; 561: the provider answered with an error.",
                    },
                    Related {
                        code: 500,
                        difference: "500 here: the load balancer could not reach the provider's endpoints, or its web ACL failed.",
                    },
                    Related {
                        code: 562,
                        difference: "562 is the counterpart for tokens that machines send: the keys could not be fetched.",
                    },
                ],
                keywords: &[
                    "aws alb authentication",
                    "alb oidc authentication error",
                    "alb identity provider error",
                    "alb login failed",
                    "aws elb unauthorized",
                    "alb unauthorized",
                    "aws idp error",
                    "alb authentication",
                    "oidc error aws",
                    "cognito",
                    "elbautherror",
                    "alb client secret",
                    "561 authentication error",
                    "oauth2/idpresponse",
                    "authinvalidgranterror",
                    "aadsts7000215",
                    "authtokeneprequestfailed",
                    "elbauthfailure",
                    "awselbauthsessioncookie",
                    "authenticate-oidc",
                    "authenticate-cognito",
                    "identity provider failed at the load balancer",
                    "alb oidc authentication failed",
                    "load balancer could not authenticate the user",
                    "user info endpoint of the identity provider failed",
                ],
            },
            Entry {
                code: 562,
                phrase: "JWKS Request Failed",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "AWS",
                    product: "AWS Application Load Balancer",
                    tell: "562 where a listener rule verifies JSON Web Tokens",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Hearsay,
                source: Source::Page { title: "http.dev, 562", url: "https://http.dev/562" },
                summary: "Said of AWS: the load balancer could not fetch usable keys to check the token with.",
                meaning: "Said to be sent when a rule verifies tokens and the provider's key set, \
                    the JWKS, cannot be fetched. AWS documents the feature and its limits, a key \
                    set of at most 150 KB and 10 keys; the number 562 is known only from \
                    http.dev's list. The token in the request may be perfectly good: a bad one \
                    usually gets 401.",
                causes: &[
                    "The JWKS endpoint answers something other than 2xx, or takes longer than 5 seconds.",
                    "The key set has more than 10 keys or more than 150 KB.",
                    "The URL in the rule is wrong, is not publicly reachable, or was moved by the provider.",
                ],
                client: &[
                    "Don't fetch a new token because of this: the server side is missing the keys.",
                ],
                server: &[
                    "Test status, time and size: `curl -so /dev/null -w \"%{http_code} %{time_total} %{size_download}\" JWKS_URL`.",
                    "Count the keys with `curl -s JWKS_URL | jq \".keys | length\"` and have the provider drop retired ones.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "if the provider was only slow; a key set over the limits stays over them",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 401,
                        difference: "401: the token was checked and failed; 562: it could not be checked.",
                    },
                    Related {
                        code: 561,
                        difference: "561 is for people who sign in at a provider; 562 for tokens that come with the request.",
                    },
                    Related {
                        code: 502,
                        difference: "502 would be the registered code for a bad answer from a server behind a gateway.",
                    },
                ],
                keywords: &[
                    "alb jwks", "aws jwks", "alb cannot fetch signing keys", "jwks",
                    "json web key set", "jwt verification alb", "jwt validation load balancer",
                    "jwks endpoint timeout", "alb 562", "elb 562", "jwt-validation action",
                    "keys could not be fetched", "well-known/jwks.json",
                ],
            },
        ],
    ),
};
