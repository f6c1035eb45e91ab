//! Chrome's net errors: what the browser says instead of, or beside, a status.
//!
//! In are all that a page, the console or a test runner shows to people, with every one that is about connections, TLS,
//! proxies, redirects and broken responses; left out are those of Chrome's inside (sockets, cache back end, certificate
//! import, FTP, trust tokens). The numbers in `net_error_list.h` are negative and have nothing to do with statuses:
//! -403 and -404 are cache errors, which is why they have rows. Edge, Brave, Electron, Puppeteer and Playwright use the
//! same names. Statuses stand only where the source names one, or where a response has come before the error.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "chrome-net-error",
    title: "Chrome net errors",
    vendor: "browsers",
    product: "Chrome",
    shown_in: "the error page, the console as `net::ERR_…`, `(failed)net::ERR_…` in the Network panel",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Chromium, net/base/net_error_list.h",
        url: "https://github.com/chromium/chromium/blob/main/net/base/net_error_list.h",
    },
    ..BLANK
};

/// Chromium, components/error_page/common/localized_error.cc.
const PAGE: Source = Source::Page {
    title: "Chromium, components/error_page/common/localized_error.cc",
    url: "https://github.com/chromium/chromium/blob/main/components/error_page/common/localized_error.cc",
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "ERR_FAILED",
        spellings: &["net::ERR_FAILED"],
        name: "Generic failure",
        says: "Chrome dropped the request without a better reason; in the console it is mostly the line after a CORS message, and the response itself may be fine.",
        check: &[
            "Read the console line above it, and look in the Network panel whether a status came.",
            "Try a private window without extensions; then look for a service worker that threw an error.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "ERR_ABORTED",
        spellings: &["net::ERR_ABORTED"],
        name: "Operation aborted",
        says: "The browser or the page itself cancelled the request: it navigated away, called `abort()`, or the URL became a download; the server did nothing wrong.",
        check: &[
            "See in the Network panel what happened next: a new navigation or a download makes it harmless.",
            "In Playwright wait for the `download` event if `page.goto()` opens a file.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ERR_TIMED_OUT",
        spellings: &["net::ERR_TIMED_OUT"],
        name: "Operation timed out",
        says: "Chrome itself gave up waiting for the network; no server sent a 408 or 504.",
        check: &[
            "Run `curl -v URL` from the same machine to see in which phase it hangs.",
            "Look for a firewall, a VPN or a proxy that drops packets.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_FILE_NOT_FOUND",
        spellings: &["net::ERR_FILE_NOT_FOUND"],
        name: "File or directory not found",
        says: "A `file:`, `chrome-extension:` or app-internal file is missing on this machine; no server was asked, so it is no 404.",
        check: &["Check the path; in an extension or Electron app check that the file was packed."],
        recognition: Some(Recognition::Alone),
        ..ROW
    },
    Detail {
        token: "ERR_ACCESS_DENIED",
        spellings: &["net::ERR_ACCESS_DENIED"],
        name: "Access to a local resource denied",
        says: "Chrome may not read a file or use something else on this machine; it is no 403 from a server.",
        check: &["Check the rights of the file and the profile directory, and security software."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ERR_INSUFFICIENT_RESOURCES",
        spellings: &["net::ERR_INSUFFICIENT_RESOURCES"],
        name: "Not enough resources",
        says: "The page started so many requests at once that Chrome refused to start more; they never left the browser.",
        check: &[
            "Look for a loop that fetches, such as an effect that runs on every render.",
            "Send the requests in small groups.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_BLOCKED_BY_CLIENT",
        spellings: &["net::ERR_BLOCKED_BY_CLIENT"],
        name: "Blocked by the client",
        says: "An ad blocker or another extension stopped the request, so it never left the browser and the server saw nothing.",
        check: &[
            "Try a private window without extensions; the extension's own log names the filter.",
            "Rename paths that contain words such as `ads`, `analytics`, `track` or `banner`.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_NETWORK_CHANGED",
        spellings: &["net::ERR_NETWORK_CHANGED"],
        name: "Network changed",
        says: "This machine's network changed while the request was under way: Wi-Fi, VPN, or a container's interface came or went.",
        check: &[
            "Reload; if it keeps happening, look for Docker or a VPN that adds and removes interfaces.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_BLOCKED_BY_ADMINISTRATOR",
        spellings: &["net::ERR_BLOCKED_BY_ADMINISTRATOR"],
        name: "Blocked by the administrator",
        says: "A policy of the company or school that manages this browser forbids the address; the request never left.",
        check: &["Look for `URLBlocklist` in `chrome://policy`, and ask its administrator."],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "ERR_UPLOAD_FILE_CHANGED",
        spellings: &["net::ERR_UPLOAD_FILE_CHANGED"],
        name: "Upload file changed",
        says: "The file was changed on this machine after the page had chosen it, so Chrome refuses to upload it.",
        check: &["Choose the file again, and submit before another program writes to it."],
        ..ROW
    },
    Detail {
        token: "ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED",
        spellings: &["net::ERR_UPLOAD_STREAM_REWIND_NOT_SUPPORTED"],
        statuses: &[307, 308, 401],
        name: "Upload stream can't be sent again",
        says: "A redirect or retry made Chrome send the body again, but the page streams it and it can't be read twice.",
        check: &["Use the final URL straight away, and authenticate with the first request."],
        ..ROW
    },
    Detail {
        token: "ERR_BLOCKED_BY_RESPONSE",
        spellings: &["net::ERR_BLOCKED_BY_RESPONSE"],
        name: "Blocked by the response",
        says: "The server answered, but its own headers forbid this use: `X-Frame-Options`, CSP `frame-ancestors`, or `Cross-Origin-Resource-Policy`.",
        check: &[
            "Read what follows the name, such as `.NotSameOrigin`, and the Issues panel.",
            "For frames change `frame-ancestors`; for images and scripts send `Cross-Origin-Resource-Policy: cross-origin`.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CLEARTEXT_NOT_PERMITTED",
        spellings: &["net::ERR_CLEARTEXT_NOT_PERMITTED"],
        name: "Cleartext not permitted",
        says: "The Android app may not use plain `http://`; its network security configuration stopped the request.",
        check: &["Use `https://`, or allow the host in `network_security_config.xml`."],
        ..ROW
    },
    Detail {
        token: "ERR_BLOCKED_BY_CSP",
        spellings: &["net::ERR_BLOCKED_BY_CSP"],
        name: "Blocked by Content Security Policy",
        says: "The page's own `Content-Security-Policy` forbids the request, so it never left the browser.",
        check: &[
            "Read the console line before it: it names the directive, such as `connect-src`.",
            "Add the host to that directive, in the header or the `<meta>` of the page.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_BLOCKED_BY_ORB",
        spellings: &["net::ERR_BLOCKED_BY_ORB"],
        name: "Blocked by Opaque Response Blocking",
        says: "The server answered a request for an image, script or video with something else, often an HTML or JSON error page, and Chrome withheld it.",
        check: &[
            "Open the URL in its own tab: its status (often 403, 404 or a login page) and `Content-Type` are the real answer.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CONNECTION_CLOSED",
        spellings: &["net::ERR_CONNECTION_CLOSED"],
        name: "Connection closed (TCP FIN)",
        says: "The server or something before it closed the connection before a response was complete.",
        check: &[
            "Run `curl -v URL`: exit code 52, 56 or 35 says in which phase.",
            "Look into the server's error log for a crash, or a limit that hangs up.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_CONNECTION_RESET",
        spellings: &["net::ERR_CONNECTION_RESET"],
        name: "Connection reset (TCP RST)",
        says: "The server, or a firewall or filter on the way, tore the connection down.",
        check: &[
            "Try another network: if it works there, a firewall or filter resets it.",
            "Look into the logs of server and proxy; an upload over the body limit ends like this too.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_CONNECTION_REFUSED",
        spellings: &["net::ERR_CONNECTION_REFUSED"],
        name: "Connection refused",
        says: "Nothing listens on that port of the server, or a firewall rejects it, so no request was sent.",
        check: &[
            "Is the service running? Run `ss -ltn` on the server and compare the port.",
            "Inside a container or phone `localhost` is that device itself; try 127.0.0.1 and `[::1]` too.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CONNECTION_ABORTED",
        spellings: &["net::ERR_CONNECTION_ABORTED"],
        name: "Connection aborted without an acknowledgement",
        says: "Data that Chrome had sent was never acknowledged: the network or the server went away in the meantime.",
        check: &[
            "Reload; look for sleep, a changed network, or antivirus software that inspects traffic.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_CONNECTION_FAILED",
        spellings: &["net::ERR_CONNECTION_FAILED"],
        name: "Connection attempt failed",
        says: "The connection could not be set up for a reason other than a refusal or timeout, mostly routing or a firewall.",
        check: &["Try `curl -v URL` and another network."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_CONNECTION_TIMED_OUT",
        spellings: &["net::ERR_CONNECTION_TIMED_OUT"],
        name: "Connection attempt timed out",
        says: "The server did not answer the attempt to connect at all: it is down, the address is wrong, or a firewall drops the packets.",
        check: &[
            "Run `nc -vz HOST PORT` from here and from another network.",
            "Check the security group or firewall, and the address that DNS gives.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_NAME_NOT_RESOLVED",
        spellings: &["net::ERR_NAME_NOT_RESOLVED"],
        name: "Host name not resolved",
        says: "DNS has no address for the host name, so no request was sent; the error page mostly calls it `DNS_PROBE_FINISHED_NXDOMAIN`.",
        check: &[
            "Check the spelling and run `dig NAME`.",
            "Check the VPN and the hosts file; the name may exist only inside a network.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_NAME_RESOLUTION_FAILED",
        spellings: &["net::ERR_NAME_RESOLUTION_FAILED"],
        name: "Name resolution failed",
        says: "This machine's resolver failed before it could say whether the host name exists.",
        check: &["Check the DNS server in the system's network settings, and try another one."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_INTERNET_DISCONNECTED",
        spellings: &["net::ERR_INTERNET_DISCONNECTED"],
        name: "Internet connection lost",
        says: "This machine is offline as far as Chrome knows, so nothing was sent.",
        check: &["Check the network, and whether the Network panel of DevTools is set to Offline."],
        ..ROW
    },
    Detail {
        token: "ERR_ADDRESS_INVALID",
        spellings: &["net::ERR_ADDRESS_INVALID"],
        name: "Address or port invalid",
        says: "The browser was told to connect to an address or port that can't be connected to, such as 0.0.0.0 or port 0.",
        check: &["Use `localhost` where a development server prints 0.0.0.0."],
        ..ROW
    },
    Detail {
        token: "ERR_ADDRESS_UNREACHABLE",
        spellings: &["net::ERR_ADDRESS_UNREACHABLE"],
        name: "Address unreachable",
        says: "This machine has no route to the address, so nothing was sent.",
        check: &[
            "Is the VPN up, and the subnet right? See `ip route get ADDRESS`.",
            "On macOS allow the browser in Privacy & Security, Local Network.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_ADDRESS_IN_USE",
        spellings: &["net::ERR_ADDRESS_IN_USE"],
        name: "Address already in use",
        says: "This machine has no free local port left for the connection, or a program wants to listen on one that is taken.",
        check: &["Count the sockets with `ss -s`; a load test on the same machine uses them up."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_NETWORK_ACCESS_DENIED",
        spellings: &["net::ERR_NETWORK_ACCESS_DENIED"],
        name: "Network access denied",
        says: "A firewall or security program on this machine does not let the browser into the network.",
        check: &["Allow the browser in the firewall or antivirus."],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_PROTOCOL_ERROR",
        spellings: &["net::ERR_SSL_PROTOCOL_ERROR"],
        name: "SSL protocol error",
        says: "TLS broke before any HTTP was spoken; most often the port speaks plain HTTP and the address says `https://`.",
        check: &[
            "Try `http://`, or the right port, especially with a development server.",
            "Run `openssl s_client -connect HOST:443 -servername HOST`.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
        spellings: &["net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH"],
        name: "No common TLS version or cipher",
        says: "The server offers no TLS version or cipher that Chrome accepts, or a CDN has no certificate for this name yet.",
        check: &[
            "At a CDN wait for the certificate, and check that it covers sub-subdomains.",
            "Otherwise enable TLS 1.2 or 1.3 on the server; `openssl s_client` shows what it offers.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_UNRECOGNIZED_NAME_ALERT",
        spellings: &["net::ERR_SSL_UNRECOGNIZED_NAME_ALERT"],
        name: "Unrecognized name",
        says: "The server says during the TLS handshake that it has no site with this name.",
        check: &[
            "Check that DNS points to the right server, and that it has a virtual host with TLS for the name.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_KEY_USAGE_INCOMPATIBLE",
        spellings: &["net::ERR_SSL_KEY_USAGE_INCOMPATIBLE"],
        name: "Key usage incompatible",
        says: "The server's certificate lacks the key usage that TLS needs; home-made certificates of appliances are typical.",
        check: &["Issue the certificate anew with the key usage `digitalSignature`."],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
        spellings: &[
            "net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
            "NET::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
        ],
        name: "Pinned key not in the chain",
        says: "Chrome knows which keys this site may use, and the certificate has none of them: something in between inspects TLS.",
        check: &["Look at the issuer of the certificate: an antivirus, a proxy or a portal."],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_SERVER_CERT_BAD_FORMAT",
        spellings: &["net::ERR_SSL_SERVER_CERT_BAD_FORMAT"],
        name: "Certificate has a bad format",
        says: "The server sent a certificate that can't be decoded.",
        check: &[
            "Run `openssl s_client -connect HOST:443 -showcerts`, and install a proper certificate on the server.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_OBSOLETE_CIPHER",
        spellings: &["net::ERR_SSL_OBSOLETE_CIPHER"],
        name: "Obsolete cipher",
        says: "The server insists on a cipher that Chrome has removed.",
        check: &["Enable modern ciphers (ECDHE with AES-GCM or ChaCha20) on the server."],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_CLIENT_AUTH_CERT_NEEDED",
        spellings: &["net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED"],
        name: "Client certificate needed",
        says: "The server asked for a client certificate and the browser had none to offer.",
        check: &[
            "Install the certificate with its key in the system or browser store, and choose it when asked.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_BAD_SSL_CLIENT_AUTH_CERT",
        spellings: &["net::ERR_BAD_SSL_CLIENT_AUTH_CERT"],
        name: "Client certificate bad or missing",
        says: "The server refused the client certificate that the browser sent, or wanted one and got none.",
        check: &[
            "Check its dates and that its CA is one the server accepts; restart the browser to choose another.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED",
        spellings: &["net::ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED"],
        name: "Client certificate could not sign",
        says: "This machine could not use the private key of the client certificate: access was denied, or the smart card is gone.",
        check: &["Insert the card, enter its PIN, and restart the browser."],
        ..ROW
    },
    Detail {
        token: "ERR_ECH_NOT_NEGOTIATED",
        spellings: &["net::ERR_ECH_NOT_NEGOTIATED"],
        name: "ECH not negotiated",
        says: "DNS promises encrypted client hello for this site, but the server could not decrypt it.",
        check: &[
            "Operator: publish the ECH keys that the servers really have in the HTTPS record.",
            "Reload after the time to live of the DNS record.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_TUNNEL_CONNECTION_FAILED",
        spellings: &["net::ERR_TUNNEL_CONNECTION_FAILED"],
        statuses: &[403, 407, 502, 503, 504],
        name: "Tunnel through the proxy failed",
        says: "The proxy answered CONNECT with an error; Chrome hides which one, and the site itself was never asked.",
        check: &[
            "Ask for the status with `curl -v -x PROXY https://HOST/`, or look into the proxy's log.",
            "403 is the proxy's policy, 407 wants a login, 502 to 504 mean that the proxy did not reach the site.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT",
        spellings: &["net::ERR_HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT"],
        statuses: &[302],
        name: "The proxy redirected CONNECT",
        says: "The proxy answered CONNECT with a 302, mostly to its own login or block page, which Chrome doesn't follow.",
        check: &["Open a plain `http://` page to get to the proxy's login."],
        ..ROW
    },
    Detail {
        token: "ERR_PROXY_CONNECTION_FAILED",
        spellings: &["net::ERR_PROXY_CONNECTION_FAILED"],
        name: "No connection to the proxy",
        says: "Chrome could not reach the proxy itself: it is down, or the setting is left over from another network.",
        check: &[
            "Check the proxy in the system settings and at `chrome://net-internals/#proxy`; start Chrome with `--no-proxy-server` to compare.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_PROXY_AUTH_UNSUPPORTED",
        spellings: &["net::ERR_PROXY_AUTH_UNSUPPORTED"],
        statuses: &[407],
        name: "Proxy authentication not supported",
        says: "The proxy wants a kind of login that Chrome does not support.",
        check: &[
            "Look at `Proxy-Authenticate` with `curl -v -x PROXY URL`, and have the proxy offer Basic, NTLM or Negotiate.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_PROXY_AUTH_REQUESTED",
        spellings: &["net::ERR_PROXY_AUTH_REQUESTED"],
        statuses: &[407],
        name: "Proxy asks for a login",
        says: "The proxy wants user name and password before it opens a tunnel.",
        check: &[
            "Log in when the browser asks; for a test runner give the credentials with the proxy option.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_PROXY_CERTIFICATE_INVALID",
        spellings: &["net::ERR_PROXY_CERTIFICATE_INVALID"],
        name: "Proxy certificate invalid",
        says: "The certificate of the HTTPS proxy itself is not trusted; the site is not involved.",
        check: &["Check the proxy's name and certificate, or use the proxy over plain HTTP."],
        ..ROW
    },
    Detail {
        token: "ERR_MANDATORY_PROXY_CONFIGURATION_FAILED",
        spellings: &["net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED"],
        name: "Mandatory proxy configuration failed",
        says: "The browser must use a PAC script, and the script could not be fetched or run.",
        check: &["Open the PAC address by hand, and check the network and `chrome://policy`."],
        ..ROW
    },
    Detail {
        token: "ERR_NO_SUPPORTED_PROXIES",
        spellings: &["net::ERR_NO_SUPPORTED_PROXIES"],
        name: "No supported proxy",
        says: "The proxy setting contains only kinds of proxies that Chrome can't use, often because of a typo or credentials in the address.",
        check: &[
            "Write it as `http://HOST:PORT` or `socks5://HOST:PORT`, without user and password.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_SOCKS_CONNECTION_FAILED",
        spellings: &["net::ERR_SOCKS_CONNECTION_FAILED"],
        name: "SOCKS connection failed",
        says: "The SOCKS proxy could not be used for this host: the tunnel is not running, or the proxy failed to connect.",
        check: &["Check that the tunnel (`ssh -D`, Tor) is running, and its port."],
        ..ROW
    },
    Detail {
        token: "ERR_SOCKS_CONNECTION_HOST_UNREACHABLE",
        spellings: &["net::ERR_SOCKS_CONNECTION_HOST_UNREACHABLE"],
        name: "SOCKS host unreachable",
        says: "The SOCKS proxy works, but it can't reach the site from where it runs.",
        check: &["Try the site from the proxy's machine."],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_COMMON_NAME_INVALID",
        spellings: &["net::ERR_CERT_COMMON_NAME_INVALID", "NET::ERR_CERT_COMMON_NAME_INVALID"],
        name: "Certificate is for another name",
        says: "The server's certificate does not contain this host name: the operator forgot it, or another site or a login portal answered.",
        check: &[
            "List its names: `openssl s_client -connect HOST:443 -servername HOST | openssl x509 -noout -ext subjectAltName`.",
            "Use the right name, not an address; the operator adds the missing one, also with and without `www`.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_DATE_INVALID",
        spellings: &["net::ERR_CERT_DATE_INVALID", "NET::ERR_CERT_DATE_INVALID"],
        name: "Certificate expired or not yet valid",
        says: "By this machine's clock the server's certificate has expired or is not valid yet.",
        check: &[
            "Check this machine's date and time first.",
            "Operator: renew the certificate and reload the server; `openssl x509 -noout -dates` shows what is in use.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_AUTHORITY_INVALID",
        spellings: &["net::ERR_CERT_AUTHORITY_INVALID", "NET::ERR_CERT_AUTHORITY_INVALID"],
        name: "Certificate authority not trusted",
        says: "The server's certificate comes from a CA that this browser does not trust: self-signed, a private CA, or the intermediate is missing.",
        check: &[
            "Look at the issuer: a company proxy or antivirus needs its CA installed on this machine.",
            "Operator: send the full chain; `openssl s_client -connect HOST:443 -showcerts` shows what is sent.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_REVOKED",
        spellings: &["net::ERR_CERT_REVOKED", "NET::ERR_CERT_REVOKED"],
        name: "Certificate revoked",
        says: "The CA has withdrawn the server's certificate; the operator must install a new one.",
        check: &["Issue and install a new certificate; ask the CA why the old one was revoked."],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_INVALID",
        spellings: &["net::ERR_CERT_INVALID", "NET::ERR_CERT_INVALID"],
        name: "Certificate invalid",
        says: "The server's certificate is malformed or breaks the rules, so Chrome doesn't even offer to go on.",
        check: &[
            "Issue it anew with proper extensions; home-made CA certificates used as server certificates are typical.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_WEAK_SIGNATURE_ALGORITHM",
        spellings: &[
            "net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM", "NET::ERR_CERT_WEAK_SIGNATURE_ALGORITHM",
        ],
        name: "Weak signature algorithm",
        says: "The server's certificate or its intermediate is signed with SHA-1 or MD5.",
        check: &["Issue it anew with SHA-256."],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_WEAK_KEY",
        spellings: &["net::ERR_CERT_WEAK_KEY", "NET::ERR_CERT_WEAK_KEY"],
        name: "Weak key",
        says: "The key in the server's certificate is too short, such as RSA with 1024 bits.",
        check: &["Issue it anew with RSA 2048 or ECDSA P-256."],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_NAME_CONSTRAINT_VIOLATION",
        spellings: &[
            "net::ERR_CERT_NAME_CONSTRAINT_VIOLATION",
            "NET::ERR_CERT_NAME_CONSTRAINT_VIOLATION",
        ],
        name: "Name constraint violated",
        says: "The private CA may only issue for certain names, and the server's certificate is for another one.",
        check: &["Issue it from a CA whose name constraints cover the host."],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_VALIDITY_TOO_LONG",
        spellings: &["net::ERR_CERT_VALIDITY_TOO_LONG", "NET::ERR_CERT_VALIDITY_TOO_LONG"],
        name: "Validity too long",
        says: "The server's certificate is valid for longer than browsers allow for public CAs.",
        check: &["Issue it anew for a shorter time."],
        ..ROW
    },
    Detail {
        token: "ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
        spellings: &[
            "net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
            "NET::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
        ],
        name: "Known interception blocked",
        says: "The certificate is known to be used for spying on connections, so Chrome refuses it.",
        check: &["Use another network, and don't install the CA that it asks for."],
        ..ROW
    },
    Detail {
        token: "ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
        spellings: &[
            "net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
            "NET::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
        ],
        name: "Certificate transparency required",
        says: "The server's certificate is from a public CA but was not logged publicly as browsers demand.",
        check: &["Operator: get a new certificate; the CA normally puts the proofs into it."],
        ..ROW
    },
    Detail {
        token: "ERR_INSECURE_RESPONSE",
        spellings: &["net::ERR_INSECURE_RESPONSE"],
        name: "Response was insecure",
        says: "A request inside the page went to a host whose certificate is not trusted; the number -501 is no status.",
        check: &["Open that host in a tab of its own to see what is wrong with its certificate."],
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_URL",
        spellings: &["net::ERR_INVALID_URL"],
        name: "URL invalid",
        says: "The address is no proper URL, so nothing was sent.",
        check: &["Print the URL from the script: an empty host or a blank is the usual cause."],
        recognition: Some(Recognition::Named),
        ..ROW
    },
    Detail {
        token: "ERR_DISALLOWED_URL_SCHEME",
        spellings: &["net::ERR_DISALLOWED_URL_SCHEME"],
        name: "Scheme not allowed",
        says: "The page or app may not open addresses with this scheme.",
        check: &["Use `https://`; in an app check which schemes its web view allows."],
        ..ROW
    },
    Detail {
        token: "ERR_UNKNOWN_URL_SCHEME",
        spellings: &["net::ERR_UNKNOWN_URL_SCHEME"],
        name: "Scheme unknown",
        says: "The address has a scheme that the browser or web view can't open, such as `intent:`, `tel:` or an app's own.",
        check: &["In an Android web view handle such links in `shouldOverrideUrlLoading`."],
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_REDIRECT",
        spellings: &["net::ERR_INVALID_REDIRECT"],
        statuses: &[302, 301, 303, 307, 308],
        name: "Redirect to an invalid URL",
        says: "The server sent a redirect whose `Location` is no usable URL.",
        check: &[
            "Look at `Location` with `curl -sI URL`; an unescaped character or a missing host is the usual cause.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_TOO_MANY_REDIRECTS",
        spellings: &["net::ERR_TOO_MANY_REDIRECTS"],
        statuses: &[302, 301, 307, 308, 303],
        name: "Too many redirects",
        says: "The site redirects in a circle, mostly http to https and back behind a proxy that ends TLS, or to a login that never sticks.",
        check: &[
            "Run `curl -sIL URL | grep -i '^location'` to see the circle, then delete the site's cookies.",
            "Let the app trust `X-Forwarded-Proto`; at Cloudflare set SSL/TLS to Full instead of Flexible.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_UNSAFE_REDIRECT",
        spellings: &["net::ERR_UNSAFE_REDIRECT"],
        statuses: &[302, 301, 303, 307, 308],
        name: "Unsafe redirect",
        says: "The server redirected to a scheme that a web page must not lead to, such as `file:` or `data:`.",
        check: &["Look at `Location` with `curl -sI URL`."],
        ..ROW
    },
    Detail {
        token: "ERR_UNSAFE_PORT",
        spellings: &["net::ERR_UNSAFE_PORT"],
        name: "Unsafe port",
        says: "Browsers refuse ports of other services, such as 25, 6000 or 6667, so the request was never sent.",
        check: &["Let the development server listen on another port, such as 3000 or 8080."],
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_RESPONSE",
        spellings: &["net::ERR_INVALID_RESPONSE"],
        name: "Response invalid",
        says: "The server's response can't be used.",
        check: &["Look at the raw response with `curl -v URL`."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_CHUNKED_ENCODING",
        spellings: &["net::ERR_INVALID_CHUNKED_ENCODING"],
        statuses: &[200],
        name: "Chunked encoding invalid",
        says: "The status came, but the body breaks the rules of `Transfer-Encoding: chunked`; an app that writes chunk sizes by itself is typical.",
        check: &[
            "Let the server or framework do the chunking; look at the bytes with `curl --raw URL`.",
            "A proxy that sets `Transfer-Encoding` and passes the body on unchanged does the same.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_UNEXPECTED_PROXY_AUTH",
        spellings: &["net::ERR_UNEXPECTED_PROXY_AUTH"],
        statuses: &[407],
        name: "407 without a proxy",
        says: "A web server that is no proxy answered 407, so Chrome discards the response.",
        check: &["Let the app answer 401 with `WWW-Authenticate` instead."],
        ..ROW
    },
    Detail {
        token: "ERR_EMPTY_RESPONSE",
        spellings: &["net::ERR_EMPTY_RESPONSE"],
        name: "No data sent",
        says: "The server accepted the connection and closed it without sending a single byte.",
        check: &[
            "Look into the server's error log for a crash or restart.",
            "In a container bind to 0.0.0.0 instead of 127.0.0.1; `http://` to a TLS port ends like this too.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_RESPONSE_HEADERS_TOO_BIG",
        spellings: &["net::ERR_RESPONSE_HEADERS_TOO_BIG"],
        name: "Response headers too big",
        says: "The server sent more header than Chrome accepts, mostly too many `Set-Cookie` lines.",
        check: &[
            "Count the headers with `curl -sI URL | wc -c`, and send fewer or smaller cookies.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH",
        spellings: &["net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH"],
        name: "Several Content-Length headers",
        says: "The response has several `Content-Length` headers with different values; app and proxy both set one.",
        check: &["Look at `curl -sI URL`, and let only the server compute the length."],
        ..ROW
    },
    Detail {
        token: "ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION",
        spellings: &["net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION"],
        name: "Several Content-Disposition headers",
        says: "The response seems to have several `Content-Disposition` headers; a file name with a comma and without quotes is the usual cause.",
        check: &["Put the file name in quotes: `attachment; filename=\"a, b.pdf\"`."],
        ..ROW
    },
    Detail {
        token: "ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION",
        spellings: &["net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION"],
        statuses: &[302, 301, 303, 307, 308],
        name: "Several Location headers",
        says: "The redirect has several different `Location` headers; app and proxy both set one.",
        check: &["Look at `curl -sI URL`, and remove one of them."],
        ..ROW
    },
    Detail {
        token: "ERR_RESPONSE_HEADERS_TRUNCATED",
        spellings: &["net::ERR_RESPONSE_HEADERS_TRUNCATED"],
        name: "Response headers truncated",
        says: "The server closed the connection in the middle of the headers.",
        check: &["Look into the error logs of server and proxy for a crash at that second."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_PAC_SCRIPT_FAILED",
        spellings: &["net::ERR_PAC_SCRIPT_FAILED"],
        name: "PAC script failed",
        says: "The proxy script (PAC) of this machine has an error, so Chrome does not know which proxy to use.",
        check: &["Open the PAC address and check the script; ask its administrator."],
        ..ROW
    },
    Detail {
        token: "ERR_REQUEST_RANGE_NOT_SATISFIABLE",
        spellings: &["net::ERR_REQUEST_RANGE_NOT_SATISFIABLE"],
        statuses: &[416],
        name: "Range not satisfiable",
        says: "The server answered 416: the part that Chrome asked for doesn't exist, mostly because the file changed during a download.",
        check: &["Delete the partial download and start again."],
        ..ROW
    },
    Detail {
        token: "ERR_CONTENT_DECODING_FAILED",
        spellings: &["net::ERR_CONTENT_DECODING_FAILED"],
        statuses: &[200],
        name: "Content decoding failed",
        says: "The status came, but the body doesn't match its `Content-Encoding`; the server or a proxy compresses twice or labels plain text as gzip.",
        check: &[
            "Compare `curl -s URL | head -c 20 | xxd` with the header: gzip begins with `1f8b`.",
            "Switch compression off in either the app or the proxy.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CONTENT_DECODING_INIT_FAILED",
        spellings: &["net::ERR_CONTENT_DECODING_INIT_FAILED"],
        statuses: &[200],
        name: "Content decoding could not start",
        says: "The status came, but Chrome could not start to decode the body, mostly because its `Content-Encoding` is wrong.",
        check: &["Look at `Content-Encoding` and the first bytes of the body with `curl`."],
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_PROTOCOL_ERROR",
        spellings: &[
            "net::ERR_HTTP2_PROTOCOL_ERROR", "ERR_SPDY_PROTOCOL_ERROR",
            "net::ERR_SPDY_PROTOCOL_ERROR",
        ],
        name: "HTTP/2 protocol error",
        says: "The HTTP/2 stream or connection broke, mostly because the app or a proxy broke off in the middle; the panel may show a 200 beside it.",
        check: &[
            "Look into the proxy's error log: a backend that closed, a timeout, or no space for the temporary file.",
            "Compare with `curl -v --http1.1 URL`; a header that HTTP/2 forbids, such as `Connection`, shows up there.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_SERVER_REFUSED_STREAM",
        spellings: &["net::ERR_HTTP2_SERVER_REFUSED_STREAM"],
        name: "Server refused the HTTP/2 stream",
        says: "The server refused the request before it did anything with it, because it restarts or has too many streams.",
        check: &[
            "Reload; the request may be repeated safely.",
            "Operator: look at the limit of concurrent streams and at reloads.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_PING_FAILED",
        spellings: &["net::ERR_HTTP2_PING_FAILED"],
        name: "HTTP/2 ping failed",
        says: "The server no longer answered on a connection that was kept open; a NAT or firewall probably forgot it.",
        check: &["Reload; if it is frequent, shorten the keep-alive time on the server."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY",
        spellings: &["net::ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY"],
        name: "TLS too weak for HTTP/2",
        says: "The server negotiated HTTP/2 with a TLS version or cipher that HTTP/2 forbids.",
        check: &["Put ECDHE ciphers with AES-GCM first on the server, or switch HTTP/2 off there."],
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_FLOW_CONTROL_ERROR",
        spellings: &["net::ERR_HTTP2_FLOW_CONTROL_ERROR"],
        name: "HTTP/2 flow control error",
        says: "The server or proxy sent more data than HTTP/2 flow control allowed; it is a bug there.",
        check: &["Update the server or proxy; compare with HTTP/1.1."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_FRAME_SIZE_ERROR",
        spellings: &["net::ERR_HTTP2_FRAME_SIZE_ERROR"],
        name: "HTTP/2 frame size error",
        says: "The server or proxy sent an HTTP/2 frame of a forbidden size, often because it spoke another protocol after the handshake.",
        check: &[
            "Check that the backend behind a TCP proxy really speaks HTTP/2; compare with HTTP/1.1.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_HTTP2_COMPRESSION_ERROR",
        spellings: &["net::ERR_HTTP2_COMPRESSION_ERROR"],
        name: "HTTP/2 header compression error",
        says: "Chrome could not decompress the headers that the server or proxy sent over HTTP/2; the connection is broken.",
        check: &["Update the server or proxy, and compare with HTTP/1.1."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_HTTP_1_1_REQUIRED",
        spellings: &["net::ERR_HTTP_1_1_REQUIRED"],
        name: "HTTP/1.1 required",
        says: "The server wants this request over HTTP/1.1, mostly for Windows authentication or a client certificate.",
        check: &[
            "Operator: offer only HTTP/1.1 for such hosts; IIS does it with the binding's HTTP/2 switch.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_QUIC_PROTOCOL_ERROR",
        spellings: &["net::ERR_QUIC_PROTOCOL_ERROR"],
        name: "QUIC protocol error",
        says: "The HTTP/3 connection broke in the server, the proxy, or on the UDP path.",
        check: &[
            "Start Chrome with `--disable-quic`; if it works, look at UDP port 443 and the server's HTTP/3.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_QUIC_HANDSHAKE_FAILED",
        spellings: &["net::ERR_QUIC_HANDSHAKE_FAILED"],
        name: "QUIC handshake failed",
        says: "The QUIC handshake for HTTP/3 failed, so the server has read nothing of the request.",
        check: &["Start Chrome with `--disable-quic`, and check that UDP port 443 is open."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED",
        spellings: &["net::ERR_QUIC_GOAWAY_REQUEST_CAN_BE_RETRIED"],
        name: "GOAWAY before the request was processed",
        says: "The server closed the HTTP/3 connection before it processed the request, mostly for a restart.",
        check: &["Reload; the request may be repeated safely."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_AUTH_CREDENTIALS",
        spellings: &["net::ERR_INVALID_AUTH_CREDENTIALS"],
        statuses: &[401, 407],
        name: "Credentials could not be established",
        says: "The browser and the server or proxy could not agree on a login (Basic, NTLM, Negotiate).",
        check: &[
            "Check user and password; for Kerberos run `klist` and check the allow list `AuthServerAllowlist`.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_UNSUPPORTED_AUTH_SCHEME",
        spellings: &["net::ERR_UNSUPPORTED_AUTH_SCHEME"],
        statuses: &[401, 407],
        name: "Authentication scheme not supported",
        says: "The server or proxy wants a kind of login that this machine doesn't support.",
        check: &[
            "Look at `WWW-Authenticate` with `curl -sI URL`, and have the server offer another one.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_MISSING_AUTH_CREDENTIALS",
        spellings: &["net::ERR_MISSING_AUTH_CREDENTIALS"],
        statuses: &[401, 407],
        name: "No Kerberos credentials",
        says: "The server or proxy wants Kerberos, and this machine has no ticket.",
        check: &["Run `klist`, then `kinit`; on Windows log in to the domain."],
        ..ROW
    },
    Detail {
        token: "ERR_MISCONFIGURED_AUTH_ENVIRONMENT",
        spellings: &["net::ERR_MISCONFIGURED_AUTH_ENVIRONMENT"],
        statuses: &[401, 407],
        name: "Authentication environment misconfigured",
        says: "Kerberos does not work on this machine: it finds no KDC, or the server's principal is unknown.",
        check: &[
            "Check the clock, DNS and `krb5.conf`, and that the service has an SPN for the name in the address.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_TOO_MANY_RETRIES",
        spellings: &["net::ERR_TOO_MANY_RETRIES"],
        statuses: &[401, 407],
        name: "Retried too often",
        says: "The server or proxy asked for a login again and again, or showed a new bad certificate each time.",
        check: &[
            "With NTLM or Negotiate behind a load balancer keep each client on one connection and backend.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CONTENT_LENGTH_MISMATCH",
        spellings: &["net::ERR_CONTENT_LENGTH_MISMATCH"],
        statuses: &[200],
        name: "Body shorter than Content-Length",
        says: "The status came, then the server or a proxy closed the connection before all announced bytes were sent.",
        check: &[
            "nginx in between: check the space and rights of `proxy_temp_path`, and its error log.",
            "Compare `Content-Length` with the real length; compression after computing it is a classic.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_INCOMPLETE_CHUNKED_ENCODING",
        spellings: &["net::ERR_INCOMPLETE_CHUNKED_ENCODING"],
        statuses: &[200],
        name: "Last chunk missing",
        says: "The status came, then the connection closed before the last chunk: the app crashed while it streamed, or a proxy's timeout cut it.",
        check: &[
            "Look into the app's log at the end of the request, and compare its length with `proxy_read_timeout`.",
            "Check the space and rights of the proxy's temporary directory.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_INVALID_HTTP_RESPONSE",
        spellings: &["net::ERR_INVALID_HTTP_RESPONSE"],
        name: "Not an HTTP response",
        says: "Bytes came, but they are no HTTP: another protocol listens on that port.",
        check: &["Check port and scheme; look at the bytes with `nc HOST PORT`."],
        ..ROW
    },
    Detail {
        token: "ERR_HTTP_RESPONSE_CODE_FAILURE",
        spellings: &["net::ERR_HTTP_RESPONSE_CODE_FAILURE"],
        name: "The server answered with an error status",
        says: "The server answered with an error status and no page of its own, so Chrome shows one; the status stands beside it or as `HTTP ERROR 500`.",
        check: &["Look up that status; the Network panel shows it too."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_MISS",
        spellings: &["net::ERR_CACHE_MISS"],
        name: "Not in the cache",
        says: "The page is the result of a form, is no longer in the cache, and Chrome doesn't send the form again by itself; -400 is no status.",
        check: &[
            "Reload and confirm, or fill in the form again.",
            "Developer: answer the POST with a 303 to a page that can be reloaded.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_READ_FAILURE",
        spellings: &["net::ERR_CACHE_READ_FAILURE"],
        name: "Cache could not be read",
        says: "Chrome could not read its own disk cache; the number -401 is no status.",
        check: &["Clear the browser's cache; then check the disk."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_WRITE_FAILURE",
        spellings: &["net::ERR_CACHE_WRITE_FAILURE"],
        name: "Cache could not be written",
        says: "Chrome could not write its own disk cache, mostly because the disk is full.",
        check: &["Free disk space and clear the browser's cache."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_OPERATION_NOT_SUPPORTED",
        spellings: &["net::ERR_CACHE_OPERATION_NOT_SUPPORTED"],
        name: "Cache operation not supported",
        says: "Chrome's own cache can't do what was asked with this entry; the number -403 is no status.",
        check: &["Clear the browser's cache and reload."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_CACHE_OPEN_FAILURE",
        spellings: &["net::ERR_CACHE_OPEN_FAILURE"],
        name: "Cache entry could not be opened",
        says: "Chrome could not open an entry of its own cache; the number -404 is no status.",
        check: &["Clear the browser's cache and reload."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "ERR_WS_PROTOCOL_ERROR",
        spellings: &["net::ERR_WS_PROTOCOL_ERROR"],
        name: "WebSocket protocol error",
        says: "The other side of a WebSocket sent a frame that breaks the protocol.",
        check: &[
            "Look at the frames in the Network panel; a proxy that changes the stream, or a wrong subprotocol, is typical.",
        ],
        ..ROW
    },
    Detail {
        token: "ERR_H2_OR_QUIC_REQUIRED",
        spellings: &["net::ERR_H2_OR_QUIC_REQUIRED"],
        name: "HTTP/2 or HTTP/3 required",
        says: "The page streams a request body, which Chrome only does over HTTP/2 or HTTP/3, and the server speaks HTTP/1.1.",
        check: &["Enable HTTP/2 on the server, or send the body as a whole."],
        ..ROW
    },
    Detail {
        token: "ERR_ICANN_NAME_COLLISION",
        spellings: &["net::ERR_ICANN_NAME_COLLISION"],
        name: "Name collision",
        says: "The host name resolves to 127.0.53.53: an internal name has become a public top-level domain.",
        check: &["Use the full internal name, or rename the internal domain."],
        ..ROW
    },
    Detail {
        token: "ERR_DNS_TIMED_OUT",
        spellings: &["net::ERR_DNS_TIMED_OUT"],
        name: "DNS timed out",
        says: "The DNS server did not answer, so the host name could not be resolved.",
        check: &["Try another DNS server, and check that UDP and TCP port 53 are open."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_DNS_SERVER_FAILED",
        spellings: &["net::ERR_DNS_SERVER_FAILED"],
        name: "DNS server failed",
        says: "The DNS server answered with an error of its own (such as SERVFAIL or REFUSED) instead of an address.",
        check: &["Run `dig NAME` and `dig +trace NAME`; broken DNSSEC is a usual cause."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "ERR_DNS_MALFORMED_RESPONSE",
        spellings: &["net::ERR_DNS_MALFORMED_RESPONSE"],
        name: "Malformed DNS response",
        says: "The DNS server's answer can't be parsed; a router or filter in between often garbles it.",
        check: &["Try another DNS server."],
        ..ROW
    },
    Detail {
        token: "DNS_PROBE_FINISHED_NXDOMAIN",
        name: "Name does not exist",
        says: "The host name does not exist in DNS, so no request was sent.",
        check: &[
            "Check the spelling and run `dig NAME`, also against another resolver: `dig NAME @1.1.1.1`.",
            "Operator: check the record and the domain's expiry date.",
        ],
        shown_in: Some("the error page, below the text"),
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "DNS_PROBE_FINISHED_NO_INTERNET",
        name: "No internet",
        says: "Chrome checked DNS itself and found that this machine has no internet connection.",
        check: &[
            "Check the network cable or Wi-Fi, the router, and the DNS server in the settings.",
        ],
        shown_in: Some("the error page, below the text"),
        source: PAGE,
        ..ROW
    },
    Detail {
        token: "DNS_PROBE_FINISHED_BAD_CONFIG",
        name: "DNS settings do not work",
        says: "This machine's DNS settings lead to a server that does not work, while Chrome's own check went through.",
        check: &["Set another DNS server, or renew the settings from DHCP."],
        shown_in: Some("the error page, below the text"),
        source: PAGE,
        ..ROW
    },
];
