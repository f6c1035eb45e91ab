//! Firefox's error names: what the Network panel and the error pages show instead of a status.
//!
//! In are those that tell something about the connection, the certificate or the proxy. Where a proxy refuses CONNECT,
//! Firefox turns the status into a name (`HttpProxyResponseToErrorCode`): of these the usual ones are here, with the
//! surprises that 503 and redirects become `NS_ERROR_CONNECTION_REFUSED` and 400, 404 and 500 `NS_ERROR_UNKNOWN_HOST`.
//! Left out are generic codes (`NS_ERROR_ABORT`), those that only say `the proxy answered N` with an N that proxies do
//! not send to CONNECT, and alerts of TLS that only its authors can use.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "firefox-error",
    title: "Firefox error codes",
    vendor: "browsers",
    product: "Firefox",
    shown_in: "the Network panel (`NS_ERROR_…`), or the error page after `Error code:`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Firefox, xpcom/base/ErrorList.py",
        url: "https://github.com/mozilla/gecko-dev/blob/master/xpcom/base/ErrorList.py",
    },
    ..BLANK
};

/// Firefox, netwerk/protocol/http/nsHttp.cpp.
const PROXY: Source = Source::Page {
    title: "Firefox, netwerk/protocol/http/nsHttp.cpp",
    url: "https://github.com/mozilla/gecko-dev/blob/master/netwerk/protocol/http/nsHttp.cpp",
};

/// Firefox, toolkit/locales/en-US/toolkit/neterror/nsserrors.ftl.
const TLS: Source = Source::Page {
    title: "Firefox, toolkit/locales/en-US/toolkit/neterror/nsserrors.ftl",
    url: "https://github.com/mozilla/gecko-dev/blob/master/toolkit/locales/en-US/toolkit/neterror/nsserrors.ftl",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "NS_BINDING_ABORTED",
        name: "Request aborted",
        says: "Firefox or the page cancelled the request: it navigated away, submitted twice, called `abort()`, or a service worker took over.",
        check: &[
            "See in the Network panel what came next; mostly it is harmless.",
            "If a click both submits a form and fetches, call `event.preventDefault()`.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NS_BINDING_FAILED",
        name: "Request failed for an unknown reason",
        says: "Firefox could not carry out the request and does not know why; an extension or a broken profile is the usual cause.",
        check: &["Try a private window, then a new profile (`about:profiles`)."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_CONNECTION_REFUSED",
        name: "Connection refused",
        says: "Nothing listens on that port of the server, so no request was sent; behind a proxy it also stands for its 503 or a redirect to CONNECT.",
        check: &[
            "Is the service running? Compare the port with `ss -ltn` on the server.",
            "Behind a proxy run `curl -v -x PROXY https://HOST/` to see its status.",
        ],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_TIMEOUT",
        name: "Connection timed out",
        says: "Firefox itself gave up waiting for the server; no server sent a 408 or 504.",
        check: &[
            "Run `curl -v URL` from the same machine, and look for a firewall or VPN that drops packets.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_RESET",
        name: "Connection reset, no data received",
        says: "The server, or a firewall on the way, accepted the connection and closed it before anything came.",
        check: &[
            "Run `curl -v URL`: exit code 52, 56 or 35 says in which phase.",
            "Look into the server's error log; `http://` to a TLS port ends like this too.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "PR_CONNECT_RESET_ERROR",
        name: "Connection reset by peer",
        says: "The server or a firewall reset the connection while TLS was being set up, so no HTTP was spoken.",
        check: &[
            "Try another network: if it works there, a firewall or filter resets it.",
            "Run `openssl s_client -connect HOST:443 -servername HOST`.",
        ],
        retry: Some(RetryAdvice::Yes),
        confidence: Confidence::Hearsay,
        source: TLS,
        ..ROW
    },
    Detail {
        token: "PR_END_OF_FILE_ERROR",
        name: "Connection closed during the handshake",
        says: "The server or something before it closed the connection in the middle of the TLS handshake.",
        check: &[
            "Try without VPN, proxy and antivirus; then look at the server's TLS versions and its log.",
        ],
        confidence: Confidence::Hearsay,
        source: TLS,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_INTERRUPT",
        name: "Data transfer interrupted",
        says: "A part of the response had come when the connection broke; the server, a proxy or the network cut it off.",
        check: &["Look into the logs of server and proxy for a crash or timeout at that second."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_PARTIAL_TRANSFER",
        statuses: &[200],
        name: "Partial transfer",
        says: "The status came, but the body is shorter than announced; the server or a proxy broke off.",
        check: &[
            "Look at the error log of the proxy (space for temporary files, timeouts), and compare `Content-Length`.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_EMPTY_RESPONSE",
        name: "Error status with an empty page",
        says: "The server answered with a 4xx or 5xx status and an empty body, so Firefox shows a page of its own; the status is in the Network panel.",
        check: &["Look up that status."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_ERROR_RESPONSE",
        name: "Error response received",
        says: "The server answered with an error status, and Firefox shows a page of its own; the status is in the Network panel.",
        check: &["Look up that status."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_OFFLINE",
        name: "Offline",
        says: "Firefox is in offline mode or this machine has no network, so nothing was sent.",
        check: &["Check the network, and File, Work Offline."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_UNKNOWN_HOST",
        name: "Host not found",
        says: "DNS has no address for the name, so nothing was sent; behind a proxy it also stands for its 400, 404 or 500 to CONNECT.",
        check: &[
            "Check the spelling, and run `dig NAME`.",
            "Behind a proxy run `curl -v -x PROXY https://HOST/` to see its status.",
        ],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_DEFINITIVE_UNKNOWN_HOST",
        name: "Host not found, definitively",
        says: "The secure DNS server of Firefox says that the name must not or can't be resolved, so Firefox asks nobody else.",
        check: &[
            "Switch DNS over HTTPS off to compare; a filtering DNS server is the usual cause.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_UNKNOWN_PROXY_HOST",
        name: "Proxy not found",
        says: "DNS has no address for the proxy's name, so nothing was sent to the site.",
        check: &[
            "Check the proxy in the network settings; it may be left over from another network.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_CONNECTION_REFUSED",
        name: "Connection to the proxy failed",
        says: "Firefox did not reach the proxy, or the proxy answered CONNECT with a status that Firefox has no name for.",
        check: &[
            "Check the proxy in the network settings, and whether it is running.",
            "Run `curl -v -x PROXY https://HOST/` to see its status.",
        ],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_REDIRECT_LOOP",
        statuses: &[302, 301, 307, 308, 303],
        name: "Redirect loop",
        says: "The site redirects in a circle, mostly http to https and back behind a proxy that ends TLS, or to a login that needs cookies.",
        check: &[
            "Run `curl -sIL URL | grep -i '^location'` to see the circle, then delete the site's cookies.",
            "Let the app trust `X-Forwarded-Proto`.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_CORRUPTED_CONTENT",
        statuses: &[200],
        name: "Corrupted content",
        says: "The response came, but it breaks the protocol or has the wrong type, for example HTML instead of a script with `nosniff`.",
        check: &[
            "Look at status, `Content-Type` and `Content-Length` in the Network panel; an error page in place of a file is typical.",
            "Clear the cache and unregister the service worker.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_INVALID_CONTENT_ENCODING",
        statuses: &[200],
        name: "Content encoding error",
        says: "The status came, but the body doesn't match its `Content-Encoding`; the server or a proxy compresses twice or labels plain text as gzip.",
        check: &[
            "Look at the header and the first bytes of the body with `curl`, and switch compression off in either the app or the proxy.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_UNSAFE_CONTENT_TYPE",
        statuses: &[200],
        name: "Unsafe content type",
        says: "The response has a type that Firefox does not accept at this place.",
        check: &["Set the proper `Content-Type` on the server."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PORT_ACCESS_NOT_ALLOWED",
        name: "Port not allowed",
        says: "Browsers refuse ports of other services, such as 25 or 6667, so the request was never sent.",
        check: &[
            "Let the server listen on another port; `network.security.ports.banned.override` allows one for tests.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_INADEQUATE_SECURITY",
        name: "TLS too weak for HTTP/2",
        says: "The server negotiated HTTP/2 with a TLS version or cipher that HTTP/2 forbids.",
        check: &["Put ECDHE ciphers with AES-GCM first on the server, or switch HTTP/2 off there."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_HTTP2_SENT_GOAWAY",
        name: "HTTP/2 GOAWAY",
        says: "The HTTP/2 connection was ended with GOAWAY before the request was done, for example because the server restarts.",
        check: &["Reload; if it is frequent, look into the server's log."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "NS_ERROR_NET_HTTP3_PROTOCOL_ERROR",
        name: "HTTP/3 protocol error",
        says: "The HTTP/3 connection broke in the server, the proxy, or on the UDP path.",
        check: &[
            "Set `network.http.http3.enable` to false to compare; then check UDP port 443 and the server's HTTP/3.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "NS_ERROR_HTTPS_ONLY",
        name: "HTTPS-only mode",
        says: "The site has no working HTTPS, and Firefox is set to load nothing else.",
        check: &["Operator: offer HTTPS. Visitor: add an exception for the site."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_WEBSOCKET_CONNECTION_REFUSED",
        name: "WebSocket connection refused",
        says: "The server or a proxy did not answer the WebSocket handshake with 101; the real status is in the Network panel.",
        check: &[
            "Look at the handshake in the Network panel under WS.",
            "Let the proxy pass `Upgrade` and `Connection`, and check the path.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PARSING_HTTP_STATUS_LINE",
        name: "Status line could not be parsed",
        says: "Bytes came, but they do not begin with an HTTP status line: another protocol listens on that port.",
        check: &["Check port and scheme; look at the bytes with `nc HOST PORT`."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_SUPERFLUOS_AUTH",
        name: "Needless credentials in the URL",
        says: "The URL contains user name and password that the site doesn't ask for, and the user refused to go on.",
        check: &["Take `user:password@` out of the URL."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "NS_ERROR_DOCUMENT_NOT_CACHED",
        name: "Document not in the cache",
        says: "The page is the result of a form, is no longer in the cache, and Firefox doesn't send the form again by itself.",
        check: &[
            "Reload and confirm, or fill in the form again.",
            "Developer: answer the POST with a 303 to a page that can be reloaded.",
        ],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_ENTITY_CHANGED",
        name: "The file changed meanwhile",
        says: "A download was to be resumed, but the file on the server is no longer the same.",
        check: &["Delete the partial download and start again."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_INTERCEPTION_FAILED",
        name: "Service worker failed",
        says: "The page's service worker took the request and gave no usable response; the server was perhaps never asked.",
        check: &["Unregister it in `about:debugging#/runtime/this-firefox`, and read its console."],
        ..ROW
    },
    Detail {
        token: "NS_ERROR_DOM_BAD_URI",
        name: "Access to the URI denied",
        says: "The page may not load that address: its CSP, mixed content, or a `file:` address; nothing was sent.",
        check: &["Read the console line beside it: it names the rule."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_DOM_CORP_FAILED",
        statuses: &[200],
        name: "Blocked by Cross-Origin-Resource-Policy",
        says: "The server answered, but its `Cross-Origin-Resource-Policy` (or the lack of it under COEP) forbids this page to use the response.",
        check: &["Send `Cross-Origin-Resource-Policy: cross-origin` with the resource."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_UNAUTHORIZED",
        statuses: &[401],
        name: "Proxy answered CONNECT with 401",
        says: "The proxy refused the tunnel with a 401, which a proxy should not send; the site was never asked.",
        check: &["Look at the policy and log of the proxy; a login belongs into a 407."],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_FORBIDDEN",
        statuses: &[403],
        name: "Proxy answered CONNECT with 403",
        says: "The proxy forbids this host or port; the site was never asked.",
        check: &["Ask the proxy's administrator; many proxies allow CONNECT to port 443 only."],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_METHOD_NOT_ALLOWED",
        statuses: &[405],
        name: "Proxy answered CONNECT with 405",
        says: "What is set as proxy does not allow CONNECT; it is perhaps a web server.",
        check: &["Check the proxy's address and port in the network settings."],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_AUTHENTICATION_FAILED",
        statuses: &[407],
        name: "Proxy wants a login",
        says: "The proxy did not accept the login, or got none; the site was never asked.",
        check: &[
            "Check user and password for the proxy; a password that was changed is the usual cause.",
        ],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_REQUEST_TIMEOUT",
        statuses: &[408],
        name: "Proxy answered CONNECT with 408",
        says: "The proxy waited too long for Firefox's request; the site was never asked.",
        check: &["Reload; look at the network between this machine and the proxy."],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_TOO_MANY_REQUESTS",
        statuses: &[429],
        name: "Proxy answered CONNECT with 429",
        says: "The proxy limits how many requests it takes from this machine or account; the site was never asked.",
        check: &["Wait, and ask the proxy's provider for the limit."],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_UNAVAILABLE_FOR_LEGAL_REASONS",
        statuses: &[451],
        name: "Proxy answered CONNECT with 451",
        says: "The proxy blocks the site for legal reasons; the site was never asked.",
        check: &["Ask the proxy's administrator."],
        retry: Some(RetryAdvice::No),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_NOT_IMPLEMENTED",
        statuses: &[501],
        name: "Proxy answered CONNECT with 501",
        says: "What is set as proxy doesn't know CONNECT, so it can't carry HTTPS.",
        check: &["Check the proxy's address and port in the network settings."],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_BAD_GATEWAY",
        statuses: &[502],
        name: "Proxy answered CONNECT with 502",
        says: "The proxy could not reach the site: it was refused, or the proxy's DNS doesn't know the name.",
        check: &["Try the site from the proxy's network; look into the proxy's log."],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_GATEWAY_TIMEOUT",
        statuses: &[504],
        name: "Proxy answered CONNECT with 504",
        says: "The site did not answer the proxy in time.",
        check: &[
            "Try the site from the proxy's network: it is down, or a firewall drops the proxy's packets.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "NS_ERROR_PROXY_NETWORK_AUTHENTICATION_REQUIRED",
        statuses: &[511],
        name: "Proxy answered CONNECT with 511",
        says: "The network wants a login first (a captive portal); the site was never asked.",
        check: &["Open a plain `http://` page to get to the network's login."],
        source: PROXY,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_RX_RECORD_TOO_LONG",
        name: "Record too long",
        says: "The server spoke plain HTTP on a port where Firefox expected TLS.",
        check: &[
            "Use `http://`, or the right port.",
            "Apache: the virtual host on port 443 lacks `SSLEngine on`; nginx: its `listen` lacks `ssl`.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_NO_CYPHER_OVERLAP",
        name: "No common cipher",
        says: "The server offers no cipher that Firefox accepts, or a CDN has no certificate for this name yet.",
        check: &[
            "At a CDN check that its certificate covers the name; otherwise enable modern ciphers on the server.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_UNSUPPORTED_VERSION",
        name: "Unsupported TLS version",
        says: "The server only speaks TLS 1.0 or 1.1, which Firefox no longer accepts.",
        check: &["Enable TLS 1.2 or 1.3 on the server."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_PROTOCOL_VERSION_ALERT",
        name: "Protocol version alert",
        says: "The server refused the TLS versions that Firefox offered.",
        check: &[
            "Compare the versions: `openssl s_client -connect HOST:443 -tls1_2` and `-tls1_3`.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_BAD_CERT_DOMAIN",
        name: "Certificate is for another name",
        says: "The server's certificate does not contain this host name.",
        check: &[
            "List its names: `openssl s_client -connect HOST:443 -servername HOST | openssl x509 -noout -ext subjectAltName`.",
            "Operator: add the name to the certificate, or fix which virtual host answers.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_HANDSHAKE_FAILURE_ALERT",
        name: "Handshake failure alert",
        says: "The server broke off the TLS handshake: no common settings, or it wanted a client certificate.",
        check: &[
            "Run `openssl s_client -connect HOST:443 -servername HOST`, and look into the server's log.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_UNRECOGNIZED_NAME_ALERT",
        name: "Unrecognized name alert",
        says: "The server has no site with this name.",
        check: &[
            "Check that DNS points to the right server, and that it has a virtual host with TLS for the name.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_INTERNAL_ERROR_ALERT",
        name: "Internal error alert",
        says: "The server reported a fault of its own during the TLS handshake.",
        check: &["Look into the server's or CDN's TLS configuration and log."],
        retry: None,
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_BAD_CERT_ALERT",
        name: "Bad certificate alert",
        says: "The server did not accept the client certificate that Firefox sent.",
        check: &["Choose another certificate, or ask the operator which CA the server accepts."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_ACCESS_DENIED_ALERT",
        name: "Access denied alert",
        says: "The server understood the client certificate and refuses access on the TLS level; it is no 403.",
        check: &["Ask the operator which certificates are allowed."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT",
        name: "Certificate required alert",
        says: "The server demands a client certificate, and Firefox sent none.",
        check: &[
            "Import the certificate with its key in Settings, Certificates, and choose it when asked.",
        ],
        confidence: Confidence::Hearsay,
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SSL_ERROR_WEAK_SERVER_EPHEMERAL_DH_KEY",
        name: "Weak Diffie-Hellman key",
        says: "The server uses Diffie-Hellman parameters that are too short.",
        check: &["Use ECDHE ciphers on the server, or create 2048-bit parameters."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_UNKNOWN_ISSUER",
        name: "Unknown issuer",
        says: "The server's certificate comes from a CA that Firefox does not trust: a private CA, a missing intermediate, or an antivirus in between.",
        check: &[
            "Look at the issuer in the certificate viewer; set `security.enterprise_roots.enabled` for CAs of the system.",
            "Operator: send the full chain; `openssl s_client -connect HOST:443 -showcerts` shows what is sent.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_EXPIRED_CERTIFICATE",
        name: "Certificate expired",
        says: "The server's certificate has expired by this machine's clock.",
        check: &[
            "Check this machine's date first.",
            "Operator: renew the certificate and reload the server.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE",
        name: "Issuer certificate expired",
        says: "The certificate of the CA that issued the server's certificate has expired.",
        check: &["Operator: install the current chain of the CA."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_REVOKED_CERTIFICATE",
        name: "Certificate revoked",
        says: "The CA has withdrawn the server's certificate.",
        check: &["Operator: issue and install a new certificate."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_UNTRUSTED_ISSUER",
        name: "Issuer marked as not trusted",
        says: "Firefox distrusts the CA of the server's certificate, because the user or Mozilla decided so.",
        check: &["Operator: get a certificate from another CA."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_OCSP_FUTURE_RESPONSE",
        name: "OCSP response not yet valid",
        says: "The server's proof that its certificate is not revoked lies in the future; this machine's clock is probably behind.",
        check: &["Set this machine's date and time."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_OCSP_OLD_RESPONSE",
        name: "OCSP response out of date",
        says: "The server sends an old proof that its certificate is not revoked.",
        check: &[
            "Operator: check the server's OCSP stapling and its way out to the CA; visitor: check the clock.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_REUSED_ISSUER_AND_SERIAL",
        name: "Reused serial number",
        says: "Two certificates of the same CA have the same serial number; home-made ones are typical.",
        check: &[
            "Issue one of them anew with another serial number, and delete the stored exception.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT",
        name: "Self-signed certificate",
        says: "The server's certificate is signed by itself, so nobody vouches for it.",
        check: &[
            "Operator: get a certificate from a CA, for example with Let's Encrypt; for a test add an exception.",
        ],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE",
        name: "Certificate not yet valid",
        says: "The server's certificate is not valid yet by this machine's clock.",
        check: &["Set this machine's date and time."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY",
        name: "CA certificate used as server certificate",
        says: "The server uses a certificate that is marked as a CA; home-made ones are typical.",
        check: &["Issue a server certificate with `basicConstraints=CA:FALSE`."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING",
        name: "Required TLS feature missing",
        says: "The certificate demands OCSP stapling (must-staple), and the server does not staple.",
        check: &["Operator: switch stapling on, or get a certificate without must-staple."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_MITM_DETECTED",
        name: "Interception detected",
        says: "Something between Firefox and the site (antivirus, proxy, malware) replaces certificates, and Firefox doesn't know its CA.",
        check: &[
            "Switch HTTPS scanning off in the antivirus, or install the company's CA in Firefox.",
        ],
        confidence: Confidence::Hearsay,
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE",
        name: "Key too small",
        says: "The key in the server's certificate is too short, such as RSA with 1024 bits.",
        check: &["Operator: issue it anew with RSA 2048 or ECDSA P-256."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED",
        name: "Issuer no longer trusted",
        says: "Mozilla has distrusted the CA that issued the server's certificate.",
        check: &["Operator: get a certificate from another CA."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE",
        name: "Key pinning failure",
        says: "Firefox knows which keys this site may use, and the certificate has none of them: something in between inspects TLS.",
        check: &["Look at the issuer of the certificate: an antivirus, a proxy or a portal."],
        source: TLS,
        ..ROW
    },
    Detail {
        token: "SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED",
        name: "Signature algorithm disabled",
        says: "The server's certificate or its intermediate is signed with SHA-1 or MD5.",
        check: &["Operator: issue it anew with SHA-256."],
        source: TLS,
        ..ROW
    },
];
