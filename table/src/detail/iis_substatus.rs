//! Sub-status codes of IIS: the number that IIS logs behind the status and prints on its detailed
//! error pages.
//!
//! Every code of Microsoft's list (KB 943891) is here, and 413.1 of the IIS reference; of iisnode's
//! codes those that say more than "look at the process". Where one number means two things, its row
//! says both. The codes of the ASP.NET Core Module are in a vocabulary of their own. 500.14 and
//! 500.16 to 500.18 are missing, because no page that explains them could be read.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "iis-substatus",
    title: "IIS sub-status codes",
    vendor: "Microsoft",
    product: "IIS",
    shown_in: "the columns `sc-status` and `sc-substatus` of the W3C log; the title of a detailed error page, `HTTP Error N.M`",
    recognition: Recognition::Alone,
    details: DETAILS,
});

const REQUEST_FILTERING: Source = Source::Page {
    title: "Microsoft, IIS configuration reference, request filtering",
    url: "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/",
};

const ARR: Source = Source::Page {
    title: "Microsoft, Troubleshooting 502 errors in ARR",
    url: "https://learn.microsoft.com/en-us/iis/extensions/troubleshooting-application-request-routing/troubleshooting-502-errors-in-arr",
};

const CONFIG_ERROR: Source = Source::Page {
    title: "Microsoft, HTTP Error 500.19 (KB 942055)",
    url: "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage",
};

const IISNODE: Source = Source::Page {
    title: "iisnode, cnodeconstants.h",
    url: "https://github.com/Azure/iisnode/blob/master/src/iisnode/cnodeconstants.h",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    confidence: Confidence::Documented,
    source: Source::Page {
        title: "Microsoft, HTTP status codes in IIS (KB 943891)",
        url: "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "400.1",
        spellings: &["HTTP Error 400.1"],
        statuses: &[400],
        name: "Invalid Destination Header",
        says: "The client sent a WebDAV COPY or MOVE whose `Destination` header IIS could not use.",
        check: &[
            "Compare scheme and host of `Destination` with the site bindings; behind a TLS proxy the client says `https` where IIS sees `http`.",
            "Let the proxy rewrite `Destination` along with `Host`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.2",
        spellings: &["HTTP Error 400.2"],
        statuses: &[400],
        name: "Invalid Depth Header",
        says: "The WebDAV client sent a `Depth` header with a value that its method does not allow.",
        check: &[
            "Send `Depth: 0`, `1` or `infinity`; MOVE and DELETE of a folder take only `infinity`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.3",
        spellings: &["HTTP Error 400.3"],
        statuses: &[400],
        name: "Invalid If Header",
        says: "The WebDAV client sent an `If` header, with lock tokens or ETags, that IIS could not parse.",
        check: &[
            "Look at the raw `If` header: each token stands in angle brackets inside parentheses, `(<urn:uuid:...>)`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.4",
        spellings: &["HTTP Error 400.4"],
        statuses: &[400],
        name: "Invalid Overwrite Header",
        says: "The WebDAV client sent an `Overwrite` header that is neither `T` nor `F`.",
        check: &["Send `Overwrite: T` or `Overwrite: F`, or leave the header out."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.5",
        spellings: &["HTTP Error 400.5"],
        statuses: &[400],
        name: "Invalid Translate Header",
        says: "The client sent a `Translate` header, which asks for the source of a file, with a value IIS does not know.",
        check: &["Send `Translate: f`, or leave the header out."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.6",
        spellings: &["HTTP Error 400.6"],
        statuses: &[400],
        name: "Invalid Request Body",
        says: "The client sent a body that IIS could not use; for WebDAV that is mostly malformed or missing XML.",
        check: &[
            "Log the raw request and validate its XML.",
            "Check that a proxy did not drop or change the body.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.7",
        spellings: &["HTTP Error 400.7"],
        statuses: &[400],
        name: "Invalid Content Length",
        says: "The client sent a `Content-Length` that is no number or does not fit the body.",
        check: &[
            "Compare `Content-Length` with the bytes that were really sent.",
            "Look for a proxy or filter that changes the body and not the header.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.8",
        spellings: &["HTTP Error 400.8"],
        statuses: &[400],
        name: "Invalid Timeout",
        says: "The WebDAV client sent a `Timeout` header in its LOCK request that IIS could not use.",
        check: &["Send `Timeout: Second-600` or `Timeout: Infinite`, or leave the header out."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.9",
        spellings: &["HTTP Error 400.9"],
        statuses: &[400],
        name: "Invalid Lock Token",
        says: "The WebDAV client named a lock token that is malformed, has run out, or belongs to another resource.",
        check: &[
            "Take the lock again with LOCK and use the new token.",
            "Check that the client refreshes its lock before the timeout.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.10",
        spellings: &["HTTP Error 400.10"],
        statuses: &[400],
        name: "Invalid X-Forwarded-For (XFF) header",
        says: "IIS evaluates `X-Forwarded-For` for its IP restrictions, and the proxy or client sent something that is no address list.",
        check: &[
            "Log the `X-Forwarded-For` header as it reaches IIS.",
            "Let the proxy in front set the header itself and drop what clients send.",
            "If IIS stands directly at the internet, turn `enableProxyMode` off in the IP restriction settings.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.11",
        spellings: &["HTTP Error 400.11"],
        statuses: &[400],
        name: "Invalid WebSocket request",
        says: "The WebSocket handshake that reached IIS was incomplete: the client or a proxy on the way left out or changed its headers.",
        check: &[
            "Check that `Upgrade`, `Connection`, `Sec-WebSocket-Key` and `Sec-WebSocket-Version: 13` reach IIS.",
            "Enable WebSocket forwarding in the proxy in front.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.601",
        spellings: &["HTTP Error 400.601"],
        statuses: &[400],
        name: "Bad client request (ARR)",
        says: "The ARR proxy could not use the client's request and did not forward it.",
        check: &["Turn on Failed Request Tracing for status 400 and read the ARR events."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.602",
        spellings: &["HTTP Error 400.602"],
        statuses: &[400],
        name: "Invalid time format (ARR)",
        says: "The ARR proxy could not read a date or time in the client's request.",
        check: &[
            "Check the date headers of the request, for instance `If-Modified-Since`: they need the form `Sun, 06 Nov 1994 08:49:37 GMT`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.603",
        spellings: &["HTTP Error 400.603"],
        statuses: &[400],
        name: "Parse range error (ARR)",
        says: "The ARR proxy could not parse the `Range` header of the client's request.",
        check: &["Look at the raw `Range` header; its form is `bytes=0-499`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.604",
        spellings: &["HTTP Error 400.604"],
        statuses: &[400],
        name: "Client gone (ARR)",
        says: "The client closed the connection while the ARR proxy was still working on its request.",
        check: &[
            "Compare `time-taken` with the timeout of the client or of the proxy in front of ARR.",
            "If it always breaks after the same time, speed the backend up or raise that timeout.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "400.605",
        spellings: &["HTTP Error 400.605"],
        statuses: &[400],
        name: "Maximum number of forwards (ARR)",
        says: "The request went through more ARR proxies than `Max-Forwards` allows, mostly because a rule sends it back to the same proxy.",
        check: &[
            "Look for a loop: a farm member or rewrite rule that points to the ARR server itself.",
            "Follow `X-Forwarded-For` in the request: each hop adds an address.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "400.606",
        spellings: &["HTTP Error 400.606"],
        statuses: &[400],
        name: "Asynchronous competition error (ARR)",
        says: "An asynchronous operation inside the ARR proxy failed while it handled the request, often because a connection broke.",
        check: &[
            "Look up `sc-win32-status` in the same log line.",
            "Turn on Failed Request Tracing for status 400 and read the ARR events.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "401.1",
        spellings: &["HTTP Error 401.1"],
        statuses: &[401],
        name: "Logon failed",
        says: "The client sent credentials and Windows refused them: the password is wrong, or the account may not log on.",
        check: &[
            "Look up `sc-win32-status` in the same log line: 1326 is a wrong password, 1331 a disabled account.",
            "Read event 4625 in the Security log of the server; its sub-status names the reason.",
            "If only browsers on the server itself fail, it is the loopback check: add the host name to `BackConnectionHostNames`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "401.2",
        spellings: &["HTTP Error 401.2"],
        statuses: &[401],
        name: "Logon failed due to server configuration",
        says: "No authentication method that is enabled on the site fits the request: the client sent no credentials, or none that these methods can use.",
        check: &[
            "See whether a 401.1 or 200 follows at once: the first 401.2 of an NTLM or Kerberos handshake is normal.",
            "Check which methods are enabled and installed: section `system.webServer/security/authentication`.",
            "Check that a proxy in front passes `Authorization` on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "401.3",
        spellings: &["HTTP Error 401.3"],
        statuses: &[401],
        name: "Unauthorized due to ACL on resource",
        says: "The login worked, but the NTFS permissions of the file do not let this identity read it.",
        check: &[
            "Run `icacls PATH` and grant read access to the identity in use: the user, `IUSR`, or `IIS AppPool\\NAME`.",
            "For anonymous access see which identity `anonymousAuthentication` uses; an empty user name means the pool identity.",
            "For content on a share, check share permissions as well as NTFS permissions.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "401.4",
        spellings: &["HTTP Error 401.4"],
        statuses: &[401],
        name: "Authorization failed by filter",
        says: "An ISAPI filter that the operator installed refused the request.",
        check: &[
            "List the filters with `appcmd list config SITE /section:isapiFilters` and read the log of the one that handles logins.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "401.5",
        spellings: &["HTTP Error 401.5"],
        statuses: &[401],
        name: "Authorization failed by ISAPI/CGI application",
        says: "The ISAPI or CGI application itself answered 401; IIS only passed it on.",
        check: &["Look into the log and login rules of the application."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "401.501",
        spellings: &["HTTP Error 401.501"],
        statuses: &[401],
        name: "Access denied: concurrent request rate limit reached",
        says: "One client address had more requests open at once than Dynamic IP Restrictions allow, and IIS refused it with 401, as `denyAction` says.",
        check: &[
            "Compare `c-ip` with your proxies and NAT addresses: many users behind one address share the limit.",
            "Turn on `enableProxyMode` if a proxy stands in front, or raise `denyByConcurrentRequests maxConcurrentRequests`.",
            "As the client, send fewer requests in parallel.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "401.502",
        spellings: &["HTTP Error 401.502"],
        statuses: &[401],
        name: "Access denied: maximum request rate limit reached",
        says: "One client address sent more requests per interval than Dynamic IP Restrictions allow, and IIS refused it with 401, as `denyAction` says.",
        check: &[
            "Compare `c-ip` with your proxies and NAT addresses: many users behind one address share the limit.",
            "Turn on `enableProxyMode` if a proxy stands in front, or raise `denyByRequestRate maxRequests`.",
            "As the client, slow down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "401.503",
        spellings: &["HTTP Error 401.503"],
        statuses: &[401],
        name: "Access denied: IP address denied",
        says: "The client address is on the deny list of the site, or not on its allow list, and IIS refused it with 401, as `denyAction` says.",
        check: &[
            "List the rules with `appcmd list config SITE /section:ipSecurity`; `allowUnlisted=\"false\"` denies everybody else.",
            "Check in the log which address IIS saw: behind a proxy it is the proxy, unless `enableProxyMode` is on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "401.504",
        spellings: &["HTTP Error 401.504"],
        statuses: &[401],
        name: "Access denied: host name denied",
        says: "The name that reverse DNS gives for the client address is on the deny list of the site, and IIS refused it with 401, as `denyAction` says.",
        check: &[
            "Look up the name with `nslookup ADDRESS` and compare it with the domain rules in section `ipSecurity`.",
            "Prefer rules by address: reverse DNS is slow and in the hands of the owner of the address.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.1",
        spellings: &["HTTP Error 403.1"],
        statuses: &[403],
        name: "Execute access forbidden",
        says: "The URL needs a handler that runs code, and the configuration of the path does not grant execute or script access.",
        check: &[
            "Check `accessPolicy` of section `handlers` for the path: it needs `Script` or `Execute`.",
            "For an `.exe` or `.dll` that should be downloaded, map it to the static file handler.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.2",
        spellings: &["HTTP Error 403.2"],
        statuses: &[403],
        name: "Read access forbidden",
        says: "The configuration of the path does not grant read access, so IIS does not serve the file or default document.",
        check: &[
            "Add `Read` to `accessPolicy` of section `handlers` for the path.",
            "Check that a default document exists in the folder.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.3",
        spellings: &["HTTP Error 403.3"],
        statuses: &[403],
        name: "Write access forbidden",
        says: "The client wants to write, by PUT or WebDAV, and the path does not grant write access.",
        check: &[
            "For WebDAV, check the authoring rules of the site.",
            "Check `accessPolicy` of section `handlers` and the NTFS write permission of the identity in use.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.4",
        spellings: &["HTTP Error 403.4"],
        statuses: &[403],
        name: "SSL required",
        says: "The client came over plain HTTP, and the site accepts only HTTPS.",
        check: &[
            "Use the `https://` address.",
            "Add a redirect from HTTP to HTTPS on a site that does not require SSL.",
            "If a load balancer ends TLS, IIS always sees HTTP: remove `Ssl` from `sslFlags` and enforce HTTPS in front.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.5",
        spellings: &["HTTP Error 403.5"],
        statuses: &[403],
        name: "SSL 128 required",
        says: "The client negotiated a cipher below 128 bits, and the site demands at least that.",
        check: &[
            "Update the client or its TLS settings.",
            "Check `sslFlags` in section `access`: `Ssl128` makes the demand.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.6",
        spellings: &["HTTP Error 403.6"],
        statuses: &[403],
        name: "IP address rejected",
        says: "The IP restrictions of the site refuse the client address.",
        check: &[
            "List the rules with `appcmd list config SITE /section:ipSecurity`.",
            "Check in the log which address IIS saw: behind a proxy it may be the proxy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.7",
        spellings: &["HTTP Error 403.7"],
        statuses: &[403],
        name: "Client certificate required",
        says: "The site demands a client certificate, and the client sent none.",
        check: &[
            "Check that the client has a certificate with private key from an issuer that the server accepts.",
            "A proxy that ends TLS takes the certificate away: let TLS end at IIS or evaluate it in the proxy.",
            "If it fails only with TLS 1.3, set `Negotiate Client Certificate` on the binding (`netsh http show sslcert` shows it).",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.8",
        spellings: &["HTTP Error 403.8"],
        statuses: &[403],
        name: "Site access denied",
        says: "The site refuses clients by DNS name, and the name of this client's address is on the list.",
        check: &[
            "Look up the name with `nslookup ADDRESS` and compare it with the domain rules in section `ipSecurity`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.9",
        spellings: &["HTTP Error 403.9"],
        statuses: &[403],
        name: "Concurrent connections exceeded",
        says: "The connection limit of the site is used up, or that of a desktop edition of Windows.",
        check: &[
            "Check the limit: `appcmd list site SITE /config` shows `maxConnections`.",
            "Watch the counter `Web Service\\Current Connections` and look for clients that hold connections open.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "403.10",
        spellings: &["HTTP Error 403.10"],
        statuses: &[403],
        name: "Forbidden: Execute access denied",
        says: "The operator's configuration of the path forbids handlers to execute programs.",
        check: &["Add `Execute` to `accessPolicy` of section `handlers` for this path only."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.11",
        spellings: &["HTTP Error 403.11"],
        statuses: &[403],
        name: "Forbidden: Password changed",
        says: "The password that was used for the login is no longer the right one.",
        check: &[
            "Log in again with the new password.",
            "If an application pool or connect-as account is meant, store the new password there.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.12",
        spellings: &["HTTP Error 403.12"],
        statuses: &[403],
        name: "Mapper denied access",
        says: "The client certificate was mapped to a Windows account that may not open the file, or a mapping rule denies it.",
        check: &[
            "Check the rules in `iisClientCertificateMappingAuthentication`.",
            "Check the NTFS permissions of the account that the rule maps to.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.13",
        spellings: &["HTTP Error 403.13"],
        statuses: &[403],
        name: "Client certificate revoked",
        says: "The client certificate is revoked, or the server could not fetch the revocation list to find out.",
        check: &[
            "Run `certutil -verify -urlfetch CERT.cer` on the server: it shows whether the CRL and OCSP addresses are reachable.",
            "Issue a new certificate if it is really revoked.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.14",
        spellings: &["HTTP Error 403.14"],
        statuses: &[403],
        name: "Directory listing denied",
        says: "The URL is a folder without a default document, and directory browsing is off.",
        check: &[
            "Check that the app was deployed to this folder and that its `web.config` is there and intact.",
            "Check the list in section `defaultDocument`.",
            "In an ASP.NET or ASP.NET Core app it mostly means that the app did not take the request at all: check its module and handlers.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.15",
        spellings: &["HTTP Error 403.15"],
        statuses: &[403],
        name: "Client access licenses exceeded",
        says: "The server has used up its client access licenses.",
        check: &["Check the licensing of the server.", "Wait until connections end."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "403.16",
        spellings: &["HTTP Error 403.16"],
        statuses: &[403],
        name: "Client certificate is untrusted or invalid",
        says: "IIS does not trust the issuer of the client certificate, or the certificate itself is broken.",
        check: &[
            "Put the issuing root into the Trusted Root store of the local computer on the server.",
            "Move certificates that are not self-signed out of that store: one of them there breaks the check for all.",
            "Run `certutil -verify -urlfetch CERT.cer` on the server.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.17",
        spellings: &["HTTP Error 403.17"],
        statuses: &[403],
        name: "Client certificate has expired or is not yet valid",
        says: "The client sent a certificate outside its period of validity.",
        check: &[
            "Compare the dates of the certificate with the clocks of client and server.",
            "Issue a new certificate.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.18",
        spellings: &["HTTP Error 403.18"],
        statuses: &[403],
        name: "Cannot execute requested URL in the current application pool",
        says: "The request was passed on inside the server, for instance to a custom error page, and the target belongs to another application pool.",
        check: &[
            "Put the custom error page into the same pool as the site, or make it a static file.",
            "Check for modules or rules that execute a child request in another application.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.19",
        spellings: &["HTTP Error 403.19"],
        statuses: &[403],
        name: "Cannot execute CGI applications for the client in this application pool",
        says: "The identity of the application pool lacks the user right to start a CGI program in the name of the client.",
        check: &[
            "Give the pool identity the right `Replace a process level token` in the local security policy.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.20",
        spellings: &["HTTP Error 403.20"],
        statuses: &[403],
        name: "Forbidden: Passport logon failed",
        says: "The site is set to Passport login, which no longer exists, and the login was refused.",
        check: &["Switch the site to another authentication method."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "403.21",
        spellings: &["HTTP Error 403.21"],
        statuses: &[403],
        name: "Forbidden: Source access denied",
        says: "The WebDAV client asked for the source of a script, and no authoring rule of the site allows that.",
        check: &[
            "Add `Source` to the WebDAV authoring rule of the user, if editing scripts over WebDAV is intended.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.22",
        spellings: &["HTTP Error 403.22"],
        statuses: &[403],
        name: "Forbidden: Infinite depth is denied",
        says: "The WebDAV client sent PROPFIND with `Depth: infinity` for a whole tree, which the site forbids.",
        check: &[
            "Let the client ask with `Depth: 1`.",
            "Allow it with `allowInfinitePropfindDepth` in section `webdav/authoring`; deep trees then cost much.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.501",
        spellings: &["HTTP Error 403.501"],
        statuses: &[403],
        name: "Forbidden: concurrent request rate limit reached",
        says: "One client address had more requests open at once than Dynamic IP Restrictions allow, and IIS refused it with 403, as `denyAction` says.",
        check: &[
            "Compare `c-ip` with your proxies and NAT addresses: many users behind one address share the limit.",
            "Turn on `enableProxyMode` if a proxy stands in front, or raise `denyByConcurrentRequests maxConcurrentRequests`.",
            "As the client, send fewer requests in parallel.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "403.502",
        spellings: &["HTTP Error 403.502"],
        statuses: &[403],
        name: "Forbidden: maximum request rate limit reached",
        says: "One client address sent more requests per interval than Dynamic IP Restrictions allow, and IIS refused it with 403, as `denyAction` says.",
        check: &[
            "Compare `c-ip` with your proxies and NAT addresses: many users behind one address share the limit.",
            "Turn on `enableProxyMode` if a proxy stands in front, or raise `denyByRequestRate maxRequests`.",
            "As the client, slow down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "403.503",
        spellings: &["HTTP Error 403.503"],
        statuses: &[403],
        name: "Forbidden: IP address denied",
        says: "The client address is on the deny list of the site, or not on its allow list, and IIS refused it with 403, as `denyAction` says.",
        check: &[
            "List the rules with `appcmd list config SITE /section:ipSecurity`; `allowUnlisted=\"false\"` denies everybody else.",
            "Check in the log which address IIS saw: behind a proxy it is the proxy, unless `enableProxyMode` is on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "403.504",
        spellings: &["HTTP Error 403.504"],
        statuses: &[403],
        name: "Forbidden: host name denied",
        says: "The name that reverse DNS gives for the client address is on the deny list of the site, and IIS refused it with 403, as `denyAction` says.",
        check: &[
            "Look up the name with `nslookup ADDRESS` and compare it with the domain rules in section `ipSecurity`.",
            "Prefer rules by address: reverse DNS is slow and in the hands of the owner of the address.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.0",
        spellings: &["HTTP Error 404.0"],
        statuses: &[404],
        name: "Not found",
        says: "The URL maps to a file or folder that does not exist on the server.",
        check: &[
            "Compare `Physical Path` on the detailed error page with what is on disk.",
            "Check rewrite rules and virtual directories for the path.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.1",
        spellings: &["HTTP Error 404.1"],
        statuses: &[404],
        name: "Site Not Found",
        says: "No site on the server has a binding for this host name, address and port.",
        check: &[
            "List the bindings with `appcmd list sites` and compare them with the `Host` header of the request.",
            "Start the site if it is stopped.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.2",
        spellings: &["HTTP Error 404.2"],
        statuses: &[404],
        name: "ISAPI or CGI restriction",
        says: "The list of allowed ISAPI and CGI programs of the server does not allow the program that handles this URL.",
        check: &[
            "Allow the program under `ISAPI and CGI Restrictions` of the server, section `isapiCgiRestriction`.",
            "For old ASP.NET versions, register them with `aspnet_regiis -i` or add the Windows feature.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.3",
        spellings: &["HTTP Error 404.3"],
        statuses: &[404],
        name: "MIME type restriction",
        says: "The file has an extension without MIME type in the configuration, so the static file handler does not serve it.",
        check: &[
            "Add a `mimeMap` for the extension to section `staticContent` (`.webp`, `.woff2` and `.json` are usual cases).",
            "If the file should be run, not served, install the handler of its language.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.4",
        spellings: &["HTTP Error 404.4"],
        statuses: &[404],
        name: "No handler configured",
        says: "No handler in the configuration matches the extension and method of the URL.",
        check: &[
            "List them with `appcmd list config SITE /section:handlers`.",
            "Check `preCondition` of the expected handler: bitness and pipeline mode of the pool must fit.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.5",
        spellings: &["HTTP Error 404.5"],
        statuses: &[404],
        name: "Denied by request filtering configuration",
        says: "The URL contains a character sequence that request filtering denies.",
        check: &["Look for the sequence in `requestFiltering/denyUrlSequences`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.6",
        spellings: &["HTTP Error 404.6"],
        statuses: &[404],
        name: "Verb denied",
        says: "Request filtering does not allow the HTTP method of the request.",
        check: &[
            "Check `requestFiltering/verbs`: the method is listed as denied, or `allowUnlisted` is `false`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.7",
        spellings: &["HTTP Error 404.7"],
        statuses: &[404],
        name: "File extension denied",
        says: "Request filtering denies the file extension of the URL.",
        check: &[
            "Check `requestFiltering/fileExtensions`; `.config`, `.cs`, `.mdb` and others are denied by default.",
            "Serve the content under another extension before you open one that guards source or configuration.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.8",
        spellings: &["HTTP Error 404.8"],
        statuses: &[404],
        name: "Hidden namespace",
        says: "The path goes through a folder that request filtering hides, such as `bin` or `App_Data`.",
        check: &[
            "Check `requestFiltering/hiddenSegments`.",
            "Rename the folder of your URL, if it only happens to have such a name.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.9",
        spellings: &["HTTP Error 404.9"],
        statuses: &[404],
        name: "Files attribute hidden",
        says: "The file on the server has the hidden attribute, and IIS does not serve hidden files.",
        check: &[
            "Run `attrib PATH`, and `attrib -h PATH` to clear it.",
            "Check how the deployment copies attributes.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.10",
        spellings: &["HTTP Error 404.10"],
        statuses: &[404],
        name: "Request header too long",
        says: "One header of the request is longer than request filtering allows; newer versions answer 431 instead.",
        check: &[
            "Look for a large `Cookie` or `Authorization` header and shrink it.",
            "Check `requestLimits/headerLimits` for that header.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.11",
        spellings: &["HTTP Error 404.11"],
        statuses: &[404],
        name: "Request contains double escape sequence",
        says: "The URL still holds escape sequences after one decoding, such as `%252F`, or a `+` in its path, and request filtering denied it.",
        check: &[
            "Find out who encodes twice: the client or a proxy.",
            "Encode `+` in a path as `%2B`, or move the value to the query string.",
            "Set `requestFiltering allowDoubleEscaping=\"true\"` only if the app checks its paths itself.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.12",
        spellings: &["HTTP Error 404.12"],
        statuses: &[404],
        name: "Request contains high-bit characters",
        says: "The URL holds non-ASCII characters, and the site is configured to deny them.",
        check: &["Check `requestFiltering allowHighBitCharacters`; the default allows them."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.13",
        spellings: &["HTTP Error 404.13"],
        statuses: &[404],
        name: "Content length too large",
        says: "The upload of the client is larger than `maxAllowedContentLength`, 30,000,000 bytes unless changed.",
        check: &[
            "Raise `maxAllowedContentLength` (bytes) in `requestFiltering/requestLimits` of `web.config`.",
            "Raise the limit of the app too: `httpRuntime maxRequestLength` (KB) in ASP.NET, `MaxRequestBodySize` in ASP.NET Core.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.14",
        spellings: &["HTTP Error 404.14"],
        statuses: &[404],
        name: "Request URL too long",
        says: "The path of the client's URL is longer than `maxUrl`, 4,096 bytes unless changed.",
        check: &[
            "Shorten the URL, or send the data in a body.",
            "Raise `maxUrl` in `requestFiltering/requestLimits`; ASP.NET has `httpRuntime maxUrlLength` besides.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.15",
        spellings: &["HTTP Error 404.15"],
        statuses: &[404],
        name: "Query string too long",
        says: "The query string of the client is longer than `maxQueryString`, 2,048 bytes unless changed.",
        check: &[
            "Send the data with POST.",
            "Raise `maxQueryString` in `requestFiltering/requestLimits`, and `httpRuntime maxQueryStringLength` in ASP.NET.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.16",
        spellings: &["HTTP Error 404.16"],
        statuses: &[404],
        name: "WebDAV request sent to the static file handler",
        says: "No WebDAV feature took the WebDAV request, so it reached the static file handler, which cannot answer it.",
        check: &[
            "Install WebDAV Publishing and enable authoring for the site.",
            "If the site offers no WebDAV, ignore it: the client tried it unasked.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.17",
        spellings: &["HTTP Error 404.17"],
        statuses: &[404],
        name: "Dynamic content mapped to the static file handler",
        says: "The URL belongs to a script, but its handler is missing or does not apply, and IIS will not send source code as a static file.",
        check: &[
            "Check that the feature is installed (ASP.NET, PHP) and its handler stands above `StaticFile`.",
            "Check `preCondition` of the handler against bitness and pipeline mode of the pool.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.18",
        spellings: &["HTTP Error 404.18"],
        statuses: &[404],
        name: "Query string sequence denied",
        says: "The query string contains a sequence that request filtering denies.",
        check: &["Look for the sequence in `requestFiltering/denyQueryStringSequences`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.19",
        spellings: &["HTTP Error 404.19"],
        statuses: &[404],
        name: "Denied by filtering rule",
        says: "A request filtering rule of the operator matched the URL, query string or a header.",
        check: &[
            "Look through `requestFiltering/filteringRules` for the strings that the request contains.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.20",
        spellings: &["HTTP Error 404.20"],
        statuses: &[404],
        name: "Too Many URL Segments",
        says: "The path of the URL has more segments than the server accepts.",
        check: &[
            "Count the slashes: `UrlSegmentMaxCount` of `HTTP.sys` allows 255 unless changed.",
            "In IIS Express before 8.0 this number means that no default document was found.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.501",
        spellings: &["HTTP Error 404.501"],
        statuses: &[404],
        name: "Not found: concurrent request rate limit reached",
        says: "One client address had more requests open at once than Dynamic IP Restrictions allow, and IIS refused it with 404, as `denyAction` says, to look absent.",
        check: &[
            "Compare `c-ip` with your proxies and NAT addresses: many users behind one address share the limit.",
            "Turn on `enableProxyMode` if a proxy stands in front, or raise `denyByConcurrentRequests maxConcurrentRequests`.",
            "As the client, send fewer requests in parallel.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "404.502",
        spellings: &["HTTP Error 404.502"],
        statuses: &[404],
        name: "Not found: maximum request rate limit reached",
        says: "One client address sent more requests per interval than Dynamic IP Restrictions allow, and IIS refused it with 404, as `denyAction` says, to look absent.",
        check: &[
            "Compare `c-ip` with your proxies and NAT addresses: many users behind one address share the limit.",
            "Turn on `enableProxyMode` if a proxy stands in front, or raise `denyByRequestRate maxRequests`.",
            "As the client, slow down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "404.503",
        spellings: &["HTTP Error 404.503"],
        statuses: &[404],
        name: "Not found: IP address denied",
        says: "The client address is on the deny list of the site, or not on its allow list, and IIS refused it with 404, as `denyAction` says, to look absent.",
        check: &[
            "List the rules with `appcmd list config SITE /section:ipSecurity`; `allowUnlisted=\"false\"` denies everybody else.",
            "Check in the log which address IIS saw: behind a proxy it is the proxy, unless `enableProxyMode` is on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "404.504",
        spellings: &["HTTP Error 404.504"],
        statuses: &[404],
        name: "Not found: host name denied",
        says: "The name that reverse DNS gives for the client address is on the deny list of the site, and IIS refused it with 404, as `denyAction` says, to look absent.",
        check: &[
            "Look up the name with `nslookup ADDRESS` and compare it with the domain rules in section `ipSecurity`.",
            "Prefer rules by address: reverse DNS is slow and in the hands of the owner of the address.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "405.0",
        spellings: &["HTTP Error 405.0"],
        statuses: &[405],
        name: "Method not allowed",
        says: "The handler that takes this URL does not accept the method of the request.",
        check: &[
            "See which handler took it (on the detailed error page) and which verbs it has in section `handlers`.",
            "For PUT and DELETE, remove `WebDAVModule` and the `WebDAV` handler if you don't use WebDAV.",
            "For POST to a static file, check that the URL really reaches the app.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "406.0",
        spellings: &["HTTP Error 406.0"],
        statuses: &[406],
        name: "Not acceptable",
        says: "The client accepts only media types that the server does not have for this URL.",
        check: &[
            "Send `Accept: */*` and see what comes.",
            "Check the MIME type of the file in section `staticContent`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "408.0",
        spellings: &["HTTP Error 408.0"],
        statuses: &[408],
        name: "Request timed out",
        says: "The client did not send its whole request in time.",
        check: &[
            "Look for `Timer_` reasons in the HTTPERR log (`%windir%\\System32\\LogFiles\\HTTPERR`).",
            "Check the network of the client, and limits such as `connectionTimeout` and `headerWaitTimeout`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "412.0",
        spellings: &["HTTP Error 412.0"],
        statuses: &[412],
        name: "Precondition failed",
        says: "The resource changed since the client read it: its `If-Match` or another condition no longer holds.",
        check: &["Fetch the resource again, apply the change to it, and send the new ETag."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "413.0",
        spellings: &["HTTP Error 413.0"],
        statuses: &[413],
        name: "Request entity too large",
        says: "The client sent a body larger than IIS or the module accepts or could buffer.",
        check: &[
            "With client certificates, raise `serverRuntime uploadReadAheadSize` above the body size, or negotiate the certificate at once.",
            "Check `requestLimits maxAllowedContentLength`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "413.1",
        spellings: &["HTTP Error 413.1"],
        statuses: &[413],
        name: "Content Length Too Large",
        says: "The upload of the client is larger than `maxAllowedContentLength`, 30,000,000 bytes unless changed; 404.13 means the same.",
        check: &[
            "Raise `maxAllowedContentLength` (bytes) in `requestFiltering/requestLimits` of `web.config`.",
            "Raise the limit of the app too: `httpRuntime maxRequestLength` (KB) in ASP.NET, `MaxRequestBodySize` in ASP.NET Core.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST_FILTERING,
        ..ROW
    },
    Detail {
        token: "500.0",
        spellings: &["HTTP Error 500.0"],
        statuses: &[500],
        name: "Module or ISAPI error occurred",
        says: "A module, an ISAPI extension or a FastCGI process of the operator failed, and IIS has no finer number for it.",
        check: &[
            "Browse the page on the server itself: the detailed error names module, handler and error code.",
            "Read the Application event log, and the log of PHP or the app.",
            "With ASP.NET Core it can also mean that the module failed to load the app (`In-Process Handler Load Failure`).",
        ],
        ..ROW
    },
    Detail {
        token: "500.11",
        spellings: &["HTTP Error 500.11"],
        statuses: &[500],
        name: "Application is shutting down on the web server",
        says: "The application pool is shutting down, after a recycle or deployment, and takes no new requests.",
        check: &[
            "Send the request again in a few seconds.",
            "If it stays, look for a worker process that hangs on shutdown, in the System event log (source WAS).",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "500.12",
        spellings: &["HTTP Error 500.12"],
        statuses: &[500],
        name: "Application is busy restarting on the web server",
        says: "The application is restarting, after a recycle, deployment or changed file, and is not ready yet.",
        check: &[
            "Send the request again in a few seconds.",
            "If it keeps restarting, exclude the site folder from the virus scanner: touched files trigger restarts.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "500.13",
        spellings: &["HTTP Error 500.13"],
        statuses: &[500],
        name: "Web server is too busy",
        says: "More requests run at once than the server or its configuration can take.",
        check: &[
            "Check CPU, memory and `ASP.NET\\Requests Queued`, and look for slow requests in `time-taken`.",
            "Take a memory dump of `w3wp.exe` while it happens to see what the threads wait for.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "500.15",
        spellings: &["HTTP Error 500.15"],
        statuses: &[500],
        name: "Direct requests for Global.asax aren't allowed",
        says: "The client asked for `Global.asa` or `Global.asax` itself, which IIS never serves.",
        check: &["Ignore it: this is mostly a scanner. If not, correct the link."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "500.19",
        spellings: &["HTTP Error 500.19"],
        statuses: &[500],
        name: "Configuration data is invalid",
        says: "IIS cannot read the site's `web.config` or the server's `applicationHost.config`; the error code on the page says why.",
        check: &[
            "`0x8007000d`: broken XML, or a section whose module (URL Rewrite, ASP.NET Core) is not installed.",
            "`0x80070021`: the section is locked in `applicationHost.config`. `0x800700b7`: an entry is there twice.",
            "`0x80070003` or `0x80070005`: wrong path, or `IIS_IUSRS` cannot read the file. `0x800700c1`: 32-bit and 64-bit mixed.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: CONFIG_ERROR,
        ..ROW
    },
    Detail {
        token: "500.21",
        spellings: &["HTTP Error 500.21"],
        statuses: &[500],
        name: "Module not recognized",
        says: "A handler in the configuration names a module that is not installed or not loaded.",
        check: &[
            "Compare `Handler` on the error page with the list of modules.",
            "Install the feature, for instance ASP.NET 4.8 or the ASP.NET Core Hosting Bundle, or remove the handler.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.22",
        spellings: &["HTTP Error 500.22"],
        statuses: &[500],
        name: "ASP.NET httpModules configuration does not apply in Managed Pipeline mode",
        says: "The `web.config` of the app has a classic `httpModules` section, and the pool runs in integrated mode.",
        check: &[
            "Run `appcmd migrate config SITE/APP`, or move the modules to `system.webServer/modules`.",
            "Or switch the pool to classic mode, or set `validation validateIntegratedModeConfiguration=\"false\"`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.23",
        spellings: &["HTTP Error 500.23"],
        statuses: &[500],
        name: "ASP.NET httpHandlers configuration does not apply in Managed Pipeline mode",
        says: "The `web.config` of the app has a classic `httpHandlers` section, and the pool runs in integrated mode.",
        check: &[
            "Run `appcmd migrate config SITE/APP`, or move the handlers to `system.webServer/handlers`.",
            "Or switch the pool to classic mode, or set `validation validateIntegratedModeConfiguration=\"false\"`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.24",
        spellings: &["HTTP Error 500.24"],
        statuses: &[500],
        name: "ASP.NET impersonation configuration does not apply in Managed Pipeline mode",
        says: "The `web.config` of the app sets `identity impersonate=\"true\"`, and the pool runs in integrated mode.",
        check: &[
            "Remove `identity impersonate`, or set `validation validateIntegratedModeConfiguration=\"false\"`.",
            "Or switch the pool to classic mode.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.50",
        spellings: &["HTTP Error 500.50"],
        statuses: &[500],
        name: "Rewrite error during RQ_BEGIN_REQUEST",
        says: "URL Rewrite could not read the rules of the site, or an inbound rule failed.",
        check: &[
            "Turn on Failed Request Tracing for status 500 and read the URL_REWRITE events.",
            "If the rule sends to another server, check that ARR is installed and `Enable proxy` is on.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.51",
        spellings: &["HTTP Error 500.51"],
        statuses: &[500],
        name: "Rewrite error during GL_PRE_BEGIN_REQUEST",
        says: "URL Rewrite could not read the global rules of the server, or one of them failed.",
        check: &[
            "Check `globalRules` in `applicationHost.config`.",
            "Turn on Failed Request Tracing for status 500 and read the URL_REWRITE events.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.52",
        spellings: &["HTTP Error 500.52"],
        statuses: &[500],
        name: "Rewrite error during RQ_SEND_RESPONSE",
        says: "An outbound rule of URL Rewrite failed on the response.",
        check: &[
            "A compressed response cannot be rewritten: let a rule empty `HTTP_ACCEPT_ENCODING` on the way to the backend.",
            "Turn on Failed Request Tracing for status 500 and read the URL_REWRITE events.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.53",
        spellings: &["HTTP Error 500.53"],
        statuses: &[500],
        name: "Rewrite error during RQ_RELEASE_REQUEST_STATE",
        says: "An outbound rule of URL Rewrite that runs before the output cache (`rewriteBeforeCache`) failed.",
        check: &[
            "Check the outbound rules with `rewriteBeforeCache=\"true\"`.",
            "Turn on Failed Request Tracing for status 500 and read the URL_REWRITE events.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "500.100",
        spellings: &["HTTP Error 500.100"],
        statuses: &[500],
        name: "Internal ASP error",
        says: "A classic ASP script of the app failed.",
        check: &[
            "Look at `cs-uri-query` in the log line: it holds the line and the number of the error.",
            "Set `asp scriptErrorSentToBrowser=\"true\"` for a moment, on a server that outsiders don't reach.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "502.1",
        spellings: &["HTTP Error 502.1"],
        statuses: &[502],
        name: "CGI application timeout",
        says: "The CGI program of the app ran longer than `cgi timeout`, 15 minutes unless changed.",
        check: &[
            "Find out what the program waits for.",
            "Raise `timeout` in section `cgi` if it may run that long.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "502.2",
        spellings: &["HTTP Error 502.2", "Map request failure"],
        statuses: &[502],
        name: "Bad gateway: Premature Exit",
        says: "A CGI program ended before it had sent a complete header; in ARR 3.0.1916 and later, the proxy could not map the request to a server.",
        check: &[
            "CGI: run the program by hand as the same user, and look for a crash in the Application event log.",
            "ARR: turn on Failed Request Tracing for status 502 and look at the rules and the farm.",
        ],
        ..ROW
    },
    Detail {
        token: "502.3",
        spellings: &["HTTP Error 502.3", "WinHTTP asynchronous completion failure"],
        statuses: &[502],
        name: "Bad Gateway: Forwarder Connection Error (ARR)",
        says: "The proxy, ARR or the ASP.NET Core Module, got no usable answer from the backend: it could not connect, or the answer broke off or took too long.",
        check: &[
            "Look up `sc-win32-status` in the same line: 12002 is a timeout, 12029 no connection, 12030 a reset, 12175 a TLS error.",
            "For a timeout compare `time-taken` with the proxy timeout of the farm (30 s in ARR unless changed).",
            "Find the request in the log of the backend by `X-ARR-LOG-ID`.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ARR,
        ..ROW
    },
    Detail {
        token: "502.4",
        spellings: &["HTTP Error 502.4"],
        statuses: &[502],
        name: "Bad Gateway: No Server (ARR)",
        says: "The ARR proxy found no server of the farm that it could use: all are offline or unhealthy.",
        check: &[
            "Open `Servers` and `Monitoring and Management` of the farm in IIS Manager.",
            "Call the URL of the health test from the ARR server itself.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: ARR,
        ..ROW
    },
    Detail {
        token: "502.5",
        spellings: &["HTTP Error 502.5"],
        statuses: &[502],
        name: "WebSocket failure (ARR)",
        says: "In ARR, the proxy could not forward the WebSocket; in the ASP.NET Core Module, the app did not start or does not listen on its port.",
        check: &[
            "Page title `ANCM Out-Of-Process Startup Failure` or `Process Failure`: read the Application event log and the stdout log.",
            "ARR: check that the WebSocket Protocol feature is installed and the backend accepts the handshake.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "502.6",
        spellings: &["HTTP Error 502.6"],
        statuses: &[502],
        name: "Forwarded request failure (ARR)",
        says: "The ARR proxy failed while it forwarded the request to the backend.",
        check: &[
            "Look up `sc-win32-status` in the same log line.",
            "Turn on Failed Request Tracing for status 502 and read the ARR events.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "502.7",
        spellings: &["HTTP Error 502.7"],
        statuses: &[502],
        name: "Execute request failure (ARR)",
        says: "The ARR proxy could not execute the request inside IIS.",
        check: &["Turn on Failed Request Tracing for status 502 and read the ARR events."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "503.0",
        spellings: &["HTTP Error 503.0"],
        statuses: &[503],
        name: "Application pool unavailable",
        says: "The application pool of the app is stopped or disabled.",
        check: &[
            "Look at `appcmd list apppools`, and start it with `appcmd start apppool NAME`.",
            "Read the System event log, source WAS: five crashes within five minutes stop the pool (rapid-fail protection).",
            "If no IIS log line exists, look into the HTTPERR log for `AppOffline`, `Disabled` or `QueueFull`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "503.2",
        spellings: &["HTTP Error 503.2"],
        statuses: &[503],
        name: "Concurrent request limit exceeded",
        says: "More requests run at once in the application than `appConcurrentRequestLimit` allows, 5,000 unless changed.",
        check: &[
            "Find the slow requests that pile up: `appcmd list requests` shows what runs.",
            "Raise `serverRuntime appConcurrentRequestLimit` if the load is real.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "503.3",
        spellings: &["HTTP Error 503.3"],
        statuses: &[503],
        name: "ASP.NET queue full",
        says: "The request queue of ASP.NET is full, because the app handles requests more slowly than they come.",
        check: &[
            "Look at `ASP.NET\\Requests Queued`, and take a dump of `w3wp.exe` to see what the threads wait for.",
            "Look for synchronous calls to slow services in the app.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "503.4",
        spellings: &["HTTP Error 503.4"],
        statuses: &[503],
        name: "FastCGI queue full",
        says: "All FastCGI processes, mostly PHP, are busy and their queue is full (`queueLength`, 1,000 unless changed).",
        check: &[
            "Check `maxInstances` of the FastCGI application; 0 lets IIS choose.",
            "Look for slow PHP scripts and slow database queries.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "500.1000",
        spellings: &["HTTP Error 500.1000", "IISNODE_ERROR_ON_EXECUTE_REQ_HANDLER"],
        statuses: &[500],
        name: "iisnode: error in the request handler",
        says: "iisnode could not hand the request to the Node.js app, often because `node.exe` did not start.",
        check: &[
            "Read iisnode's `logging-errors.txt` and the stderr log of the app.",
            "Check `nodeProcessCommandLine` and the iisnode handler in `web.config`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
    Detail {
        token: "500.1001",
        spellings: &["HTTP Error 500.1001", "IISNODE_ERROR_PIPE_CONNECTION"],
        statuses: &[500],
        name: "iisnode: pipe connection failed",
        says: "iisnode could not connect to the named pipe of the Node.js app.",
        check: &[
            "Look up `sc-win32-status`: 2 means that nobody listens (check `process.env.PORT` and rewrite rules), 109 that the pipe broke.",
            "See whether `node.exe` crashed or its CPU is at 100 %.",
        ],
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
    Detail {
        token: "500.1002",
        spellings: &[
            "HTTP Error 500.1002",
            "IISNODE_ERROR_PIPE_CONNECTION_BEFORE_PROCESS_TERMINATED",
        ],
        statuses: &[500],
        name: "iisnode: process ended before the pipe connected",
        says: "The Node.js app ended before iisnode could connect to it.",
        check: &[
            "Read the stack trace in iisnode's `logging-errors.txt`.",
            "Start the app by hand: `node server.js`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
    Detail {
        token: "500.1013",
        spellings: &["HTTP Error 500.1013", "IISNODE_ERROR_FAILED_PROCESS_HTTP_STATUS_LINE"],
        statuses: &[500],
        name: "iisnode: status line not readable",
        says: "iisnode could not read the status line of the answer, mostly because the Node.js app crashed on this request.",
        check: &["Read the stack trace in iisnode's `logging-errors.txt`."],
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
    Detail {
        token: "503.1000",
        spellings: &["HTTP Error 503.1000", "IISNODE_ERROR_NOT_ENOUGH_QUOTA"],
        statuses: &[503],
        name: "iisnode: not enough quota",
        says: "iisnode has reached its limit of parallel requests per Node.js process, or has no memory for more pipe connections.",
        check: &[
            "Raise `maxConcurrentRequestsPerProcess` in the iisnode settings.",
            "Look at the memory of the worker process.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
    Detail {
        token: "503.1001",
        spellings: &["HTTP Error 503.1001", "IISNODE_ERROR_FAILED_ACCEPT_REQUEST_APP_RECYCLE"],
        statuses: &[503],
        name: "iisnode: application is recycling",
        says: "iisnode is recycling the application and takes no requests for it.",
        check: &[
            "Send the request again in a few seconds.",
            "If it goes on, look for files that change under `watchedFiles` and trigger recycles.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
    Detail {
        token: "503.1003",
        spellings: &["HTTP Error 503.1003", "IISNODE_ERROR_PIPE_CONNECTION_TOO_BUSY"],
        statuses: &[503],
        name: "iisnode: named pipe too busy",
        says: "The Node.js app does not take requests from its named pipe fast enough.",
        check: &[
            "Look for code that blocks the event loop: the CPU of `node.exe` stays at 100 % of a core.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some(
            "the IIS log (`sc-status` 500 or 503, `sc-substatus` 1000 and up) and the trace of iisnode",
        ),
        confidence: Confidence::Proven,
        source: IISNODE,
        ..ROW
    },
];
