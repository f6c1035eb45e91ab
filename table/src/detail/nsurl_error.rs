//! Error codes of Apple's URL loading system (`NSURLErrorDomain`).
//!
//! In are those that an app gets from a request over HTTP; left out are the ones about local files of downloads
//! (-3000 to -3005), background sessions of app extensions (-995, -996), and -1, which only says that nothing is
//! known. The numbers -1200 to -1206 follow `URLError.Code`; `NSURLError.swift` of the open-source Foundation
//! numbers them one lower, which is a slip. A status stands beside a code only where a response came before it.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "nsurl-error",
    title: "Apple NSURLError codes",
    vendor: "Apple",
    product: "URLSession",
    shown_in: "`Error Domain=NSURLErrorDomain Code=-1001` in an app's log; `URLError` in Swift",
    recognition: Recognition::Named,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Swift Foundation, Sources/Foundation/NSError.swift",
        url: "https://github.com/swiftlang/swift-corelibs-foundation/blob/main/Sources/Foundation/NSError.swift",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "-997",
        spellings: &["NSURLErrorBackgroundSessionWasDisconnected"],
        name: "Background session was disconnected",
        says: "The app was suspended or ended while a background transfer ran, so the transfer was cut off from it.",
        check: &[
            "Recreate the session with the same identifier when the app starts, and pick the tasks up again.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "-999",
        spellings: &["NSURLErrorCancelled"],
        name: "Cancelled",
        says: "The app itself cancelled the request, or its delegate refused the server's certificate or login challenge; no server sent this.",
        check: &[
            "Look for `cancel()`, a new load in the same web view, or an object that owned the task and was freed.",
            "In the challenge delegate look for `.cancelAuthenticationChallenge`.",
        ],
        retry: Some(RetryAdvice::No),
        ..ROW
    },
    Detail {
        token: "-1000",
        spellings: &["NSURLErrorBadURL"],
        name: "Bad URL",
        says: "The app built a URL that can't be parsed, so nothing was sent.",
        check: &[
            "Print the URL; blanks and letters outside ASCII must be percent-encoded (`URLComponents`).",
        ],
        ..ROW
    },
    Detail {
        token: "-1001",
        spellings: &["NSURLErrorTimedOut"],
        name: "Timed out",
        says: "The app's own clock ran out before the server answered; no server sent a 408 or 504.",
        check: &[
            "Compare `timeoutIntervalForRequest` with how long the server really takes: `curl -v URL`.",
            "If it never connects, look for a firewall or VPN that drops packets.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "-1002",
        spellings: &["NSURLErrorUnsupportedURL"],
        name: "Unsupported URL",
        says: "The URL has no scheme or one that URLSession can't load, so nothing was sent.",
        check: &["Print the URL: a missing `https://` is the usual cause."],
        ..ROW
    },
    Detail {
        token: "-1003",
        spellings: &["NSURLErrorCannotFindHost"],
        name: "Cannot find host",
        says: "DNS has no address for the host name, so nothing was sent.",
        check: &[
            "Check the spelling; then `dig NAME` on a machine in the same network, and the VPN.",
        ],
        ..ROW
    },
    Detail {
        token: "-1004",
        spellings: &["NSURLErrorCannotConnectToHost"],
        name: "Cannot connect to host",
        says: "The server's port refused the connection or can't be reached, so nothing was sent.",
        check: &[
            "On a device `localhost` is the device itself: use the address of the machine where the server runs.",
            "Check that the server listens on 0.0.0.0 and on that port.",
        ],
        ..ROW
    },
    Detail {
        token: "-1005",
        spellings: &["NSURLErrorNetworkConnectionLost"],
        name: "Network connection lost",
        says: "The connection broke while the request was under way: the server closed a kept-alive connection, or the device changed networks.",
        check: &[
            "Repeat requests that may be repeated (GET, PUT) once.",
            "Operator: keep idle connections open for longer than the clients reuse them.",
        ],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "-1006",
        spellings: &["NSURLErrorDNSLookupFailed"],
        name: "DNS lookup failed",
        says: "The device's DNS server did not give an answer for the host name.",
        check: &["Try another network, and check DNS settings and VPN."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "-1007",
        spellings: &["NSURLErrorHTTPTooManyRedirects"],
        statuses: &[302, 301, 307, 308, 303],
        name: "Too many redirects",
        says: "The server redirected in a circle until URLSession gave up.",
        check: &["Run `curl -sIL URL | grep -i '^location'` to see the circle."],
        ..ROW
    },
    Detail {
        token: "-1008",
        spellings: &["NSURLErrorResourceUnavailable"],
        name: "Resource unavailable",
        says: "The resource could not be loaded, for example because the app only allowed the cache and it was not there.",
        check: &["Check `cachePolicy` of the request."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "-1009",
        spellings: &["NSURLErrorNotConnectedToInternet"],
        name: "Not connected to the internet",
        says: "The device is offline, or the app may not use the network: mobile data, the local network or a VPN is not allowed.",
        check: &[
            "Check airplane mode, mobile data for this app, and Privacy & Security, Local Network.",
            "Set `waitsForConnectivity` to let the request wait.",
        ],
        ..ROW
    },
    Detail {
        token: "-1010",
        spellings: &["NSURLErrorRedirectToNonExistentLocation"],
        statuses: &[302, 301, 303, 307, 308],
        name: "Redirect to a location that does not exist",
        says: "The server sent a redirect without a usable `Location`.",
        check: &["Look at `Location` with `curl -sI URL`."],
        ..ROW
    },
    Detail {
        token: "-1011",
        spellings: &["NSURLErrorBadServerResponse"],
        name: "Bad server response",
        says: "The server's response could not be used, such as a WebSocket handshake without 101; much app code also throws it for any status outside 2xx.",
        check: &[
            "Log `(response as? HTTPURLResponse)?.statusCode` and look up that status.",
            "Search the app's code for `URLError(.badServerResponse)`.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "-1012",
        spellings: &["NSURLErrorUserCancelledAuthentication"],
        statuses: &[401, 407],
        name: "Authentication cancelled",
        says: "The server or proxy asked for a login or a certificate decision, and the app or its user declined.",
        check: &["Look at the challenge delegate: it must answer with a credential."],
        ..ROW
    },
    Detail {
        token: "-1013",
        spellings: &["NSURLErrorUserAuthenticationRequired"],
        statuses: &[401],
        name: "Authentication required",
        says: "The server wants a login, and the app had none to offer.",
        check: &["Add the credential or the token to the request."],
        ..ROW
    },
    Detail {
        token: "-1014",
        spellings: &["NSURLErrorZeroByteResource"],
        name: "Zero byte resource",
        says: "The server announced content and sent an empty body.",
        check: &["Look at `Content-Length` and the body with `curl -v URL`."],
        retry: None,
        ..ROW
    },
    Detail {
        token: "-1015",
        spellings: &["NSURLErrorCannotDecodeRawData"],
        statuses: &[200],
        name: "Cannot decode raw data",
        says: "The status came, but the body doesn't match its `Content-Encoding`; the server or a proxy labels or compresses it wrongly.",
        check: &[
            "Compare the header with the first bytes of the body: `curl -s URL | head -c 20 | xxd`.",
        ],
        ..ROW
    },
    Detail {
        token: "-1016",
        spellings: &["NSURLErrorCannotDecodeContentData"],
        statuses: &[200],
        name: "Cannot decode content data",
        says: "The status came, but the body has an unknown or broken content encoding.",
        check: &[
            "Compare the header with the first bytes of the body: `curl -s URL | head -c 20 | xxd`.",
        ],
        ..ROW
    },
    Detail {
        token: "-1017",
        spellings: &["NSURLErrorCannotParseResponse"],
        name: "Cannot parse response",
        says: "The server's response breaks HTTP, or an HTTP/2 stream broke off before the headers were complete.",
        check: &[
            "Compare `curl -v --http1.1 URL` and `curl -v --http2 URL`.",
            "Don't send a body with GET: some servers then break the connection.",
        ],
        retry: None,
        ..ROW
    },
    Detail {
        token: "-1018",
        spellings: &["NSURLErrorInternationalRoamingOff"],
        name: "International roaming off",
        says: "The device is abroad and data roaming is switched off, so nothing was sent.",
        check: &["Allow data roaming, or use Wi-Fi."],
        ..ROW
    },
    Detail {
        token: "-1019",
        spellings: &["NSURLErrorCallIsActive"],
        name: "A call is active",
        says: "A phone call is active on a mobile network that can't carry data at the same time.",
        check: &["Try again after the call."],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "-1020",
        spellings: &["NSURLErrorDataNotAllowed"],
        name: "Data not allowed",
        says: "Mobile data is switched off for this app or device, so nothing was sent.",
        check: &["Check Settings, Mobile Data, and `allowsCellularAccess` in the app."],
        ..ROW
    },
    Detail {
        token: "-1021",
        spellings: &["NSURLErrorRequestBodyStreamExhausted"],
        statuses: &[307, 308, 401],
        name: "Request body stream exhausted",
        says: "A redirect or login challenge made URLSession send the body again, but the app gave it a stream that can be read only once.",
        check: &["Implement `urlSession(_:task:needNewBodyStream:)`, or send the body as `Data`."],
        ..ROW
    },
    Detail {
        token: "-1022",
        spellings: &["NSURLErrorAppTransportSecurityRequiresSecureConnection"],
        name: "App Transport Security requires a secure connection",
        says: "The app tried plain `http://`, which App Transport Security forbids, so nothing was sent.",
        check: &[
            "Use `https://`; otherwise add an exception for the host under `NSAppTransportSecurity` in `Info.plist`.",
        ],
        ..ROW
    },
    Detail {
        token: "-1100",
        spellings: &["NSURLErrorFileDoesNotExist"],
        name: "File does not exist",
        says: "A local file does not exist; it is no 404 from a server.",
        check: &["Check the `file:` URL or the path of the file to upload."],
        ..ROW
    },
    Detail {
        token: "-1102",
        spellings: &["NSURLErrorNoPermissionsToReadFile"],
        name: "No permission to read the file",
        says: "The app may not read a local file.",
        check: &["Check the path and whether it lies in the app's sandbox."],
        ..ROW
    },
    Detail {
        token: "-1103",
        spellings: &["NSURLErrorDataLengthExceedsMaximum"],
        name: "Data length exceeds maximum",
        says: "The response is larger than what the app or the cache allows.",
        check: &["Download it to a file with a download task."],
        ..ROW
    },
    Detail {
        token: "-1200",
        spellings: &["NSURLErrorSecureConnectionFailed"],
        name: "Secure connection failed",
        says: "TLS could not be set up: the server is too old, shows a bad certificate, or speaks plain HTTP on that port.",
        check: &[
            "Run `nscurl --ats-diagnostics URL` on a Mac, or `openssl s_client -connect HOST:443 -servername HOST`.",
        ],
        ..ROW
    },
    Detail {
        token: "-1201",
        spellings: &["NSURLErrorServerCertificateHasBadDate"],
        name: "Server certificate has a bad date",
        says: "The server's certificate has expired, or the device's clock is wrong.",
        check: &["Check the device's date; operator: renew the certificate."],
        ..ROW
    },
    Detail {
        token: "-1202",
        spellings: &["NSURLErrorServerCertificateUntrusted"],
        name: "Server certificate untrusted",
        says: "The device does not trust the server's certificate: self-signed, from a private CA, or for another name.",
        check: &[
            "Operator: use a certificate of a public CA with the right name and the full chain.",
            "For tests install the CA and switch it on under Certificate Trust Settings.",
        ],
        ..ROW
    },
    Detail {
        token: "-1203",
        spellings: &["NSURLErrorServerCertificateHasUnknownRoot"],
        name: "Server certificate has an unknown root",
        says: "The server's certificate comes from a CA that the device does not know.",
        check: &["Install the CA on the device and trust it, or use a public CA."],
        ..ROW
    },
    Detail {
        token: "-1204",
        spellings: &["NSURLErrorServerCertificateNotYetValid"],
        name: "Server certificate not yet valid",
        says: "The server's certificate is not valid yet by the device's clock.",
        check: &["Set the device's date and time."],
        ..ROW
    },
    Detail {
        token: "-1205",
        spellings: &["NSURLErrorClientCertificateRejected"],
        name: "Client certificate rejected",
        says: "The server did not accept the client certificate that the app sent.",
        check: &["Check its dates, and ask the operator which CA the server accepts."],
        ..ROW
    },
    Detail {
        token: "-1206",
        spellings: &["NSURLErrorClientCertificateRequired"],
        name: "Client certificate required",
        says: "The server demands a client certificate, and the app sent none.",
        check: &[
            "Answer the challenge `NSURLAuthenticationMethodClientCertificate` with the identity.",
        ],
        ..ROW
    },
    Detail {
        token: "-2000",
        spellings: &["NSURLErrorCannotLoadFromNetwork"],
        name: "Cannot load from network",
        says: "The app allowed only the cache, and the resource is not in it, so nothing was sent.",
        check: &["Check `cachePolicy`: `returnCacheDataDontLoad` never asks the server."],
        ..ROW
    },
    Detail {
        token: "-3006",
        spellings: &["NSURLErrorDownloadDecodingFailedMidStream"],
        statuses: &[200],
        name: "Download decoding failed in the middle",
        says: "The status and a part of the file came, then the encoded data turned out to be broken; the server or a proxy damaged or cut it.",
        check: &["Download it with `curl` and check it; try again without a proxy."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
    Detail {
        token: "-3007",
        spellings: &["NSURLErrorDownloadDecodingFailedToComplete"],
        statuses: &[200],
        name: "Download decoding failed at the end",
        says: "The file came, but its encoded data is incomplete; the server or a proxy cut it off.",
        check: &["Download it with `curl` and check it; try again without a proxy."],
        retry: Some(RetryAdvice::Yes),
        ..ROW
    },
];
