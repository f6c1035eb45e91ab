//! What Tomcat writes into its log, or onto its error page, when it or the web application fails a
//! request.
//!
//! Rows are the messages that explain a status, read in the source of Tomcat 12 and partly measured
//! with 10.1. Rejected requests are logged once at level INFO and then at DEBUG only ("Note:
//! further occurrences …"), so a quiet log does not mean that they have ended.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "tomcat-message",
    title: "Tomcat messages",
    vendor: "Tomcat",
    product: "Tomcat",
    shown_in: "`catalina.out`, `localhost.DATE.log`, or the Message line of the error page",
    recognition: Recognition::Message,
    details: DETAILS,
});

const PROCESSOR: Source = Source::Page {
    title: "Tomcat, coyote/http11/Http11Processor.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/coyote/http11/Http11Processor.java",
};

const TEXTS: Source = Source::Page {
    title: "Tomcat, coyote/http11/LocalStrings.properties",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/coyote/http11/LocalStrings.properties",
};

const COYOTE: Source = Source::Page {
    title: "Tomcat, coyote/AbstractProcessor.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/coyote/AbstractProcessor.java",
};

const HEADERS: Source = Source::Page {
    title: "Tomcat, tomcat/util/http/MimeHeaders.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/tomcat/util/http/MimeHeaders.java",
};

const PARAMETERS: Source = Source::Page {
    title: "Tomcat, tomcat/util/http/Parameters.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/tomcat/util/http/Parameters.java",
};

const ADAPTER: Source = Source::Page {
    title: "Tomcat, catalina/connector/CoyoteAdapter.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/connector/CoyoteAdapter.java",
};

const REQUEST: Source = Source::Page {
    title: "Tomcat, catalina/connector/Request.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/connector/Request.java",
};

const FORM: Source = Source::Page {
    title: "Tomcat, catalina/authenticator/FormAuthenticator.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/authenticator/FormAuthenticator.java",
};

const WRAPPER: Source = Source::Page {
    title: "Tomcat, catalina/core/StandardWrapperValve.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/core/StandardWrapperValve.java",
};

const DEFAULT: Source = Source::Page {
    title: "Tomcat, catalina/servlets/DefaultServlet.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/servlets/DefaultServlet.java",
};

const HOST: Source = Source::Page {
    title: "Tomcat, catalina/core/StandardHostValve.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/core/StandardHostValve.java",
};

const CORE: Source = Source::Page {
    title: "Tomcat, catalina/core/LocalStrings.properties",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/core/LocalStrings.properties",
};

const VALVES: Source = Source::Page {
    title: "Tomcat, catalina/valves/LocalStrings.properties",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/valves/LocalStrings.properties",
};

const NET: Source = Source::Page {
    title: "Tomcat, tomcat/util/net/LocalStrings.properties",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/tomcat/util/net/LocalStrings.properties",
};

const AJP: Source = Source::Page {
    title: "Tomcat, coyote/ajp/AjpProcessor.java",
    url: "https://github.com/apache/tomcat/blob/main/java/org/apache/coyote/ajp/AjpProcessor.java",
};

/// What most rows have in common.
const ROW: Detail = Detail {
    statuses: &[400],
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Tomcat, coyote/http11/Http11InputBuffer.java",
        url: "https://github.com/apache/tomcat/blob/main/java/org/apache/coyote/http11/Http11InputBuffer.java",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "Invalid character found in method name",
        name: "Invalid method",
        says: "The bytes of the client do not begin with an HTTP method: mostly TLS sent to the plain port.",
        check: &[
            "`[0x160x030x01…` is a TLS handshake: correct scheme or port of the client or proxy.",
            "Other bytes come from scanners.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Invalid character found in the request target",
        name: "Invalid URL",
        says: "The URL of the request holds characters that must be encoded, such as `{`, `|`, `[` or a quote.",
        check: &[
            "Encode the URL in the client (`encodeURIComponent`).",
            "`relaxedQueryChars` and `relaxedPathChars` of the Connector allow some of them.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Invalid character found in the HTTP protocol",
        name: "Invalid protocol",
        says: "Behind the URL stands something other than `HTTP/1.1`, mostly because the URL has a blank.",
        check: &["Encode the blank in the URL as `%20`."],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Request header is too large",
        name: "Headers too large",
        says: "The request headers are larger than `maxHttpRequestHeaderSize` (8 KiB by default) of the Connector.",
        check: &[
            "Find the large header: cookies, Kerberos or JWT tokens.",
            "Raise `maxHttpRequestHeaderSize` (`maxHttpHeaderSize` before), in Spring Boot `server.max-http-request-header-size`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        ..ROW
    },
    Detail {
        token: "Error parsing HTTP request header",
        name: "Request not readable",
        says: "Tomcat could not read the request; the exception below the line says why.",
        check: &[
            "Read the exception below: invalid character, header too large, and so on.",
            "Turn on DEBUG for `org.apache.coyote.http11` to see the later ones.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROCESSOR,
        ..ROW
    },
    Detail {
        token: "The HTTP header line [… does not conform to RFC",
        name: "Header line invalid",
        says: "A header line of the request has no colon or an illegal name.",
        check: &["The line shows it; correct the client or proxy."],
        retry: Some(RetryAdvice::AfterChange),
        source: TEXTS,
        ..ROW
    },
    Detail {
        token: "The host […] is not valid",
        name: "Host not valid",
        says: "The Host header holds characters that no host name may have, such as an underscore.",
        check: &[
            "Rename the host: an underscore is not allowed in it (frequent with Docker service names).",
            "Let the proxy in front send another Host header.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: COYOTE,
        ..ROW
    },
    Detail {
        token: "The HTTP/1.1 request did not provide a host header",
        name: "Host missing",
        says: "The client sent an HTTP/1.1 request without a Host header.",
        check: &["Correct the client or health checker."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROCESSOR,
        ..ROW
    },
    Detail {
        token: "The request contained multiple host headers",
        name: "Two Host headers",
        says: "The request has two Host headers.",
        check: &["Find the client or proxy that adds the second one."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROCESSOR,
        ..ROW
    },
    Detail {
        token: "The host specified in the request line is not consistent with the host header",
        name: "Host inconsistent",
        says: "The client sent a full URL whose host differs from the Host header.",
        check: &["Correct the client or the proxy in front."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROCESSOR,
        ..ROW
    },
    Detail {
        token: "The host header does not match the SNI host",
        name: "SNI and Host differ",
        says: "The name in the TLS handshake and the Host header differ, and the Connector checks that.",
        check: &[
            "Let the proxy in front send the same name in both.",
            "`strictSni` of the Connector switches the check.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PROCESSOR,
        ..ROW
    },
    Detail {
        token: "More than the maximum allowed number of headers",
        name: "Too many headers",
        says: "The request has more headers than `maxHeaderCount` (100) of the Connector.",
        check: &["Find out who adds so many, or raise `maxHeaderCount`."],
        retry: Some(RetryAdvice::AfterChange),
        source: HEADERS,
        ..ROW
    },
    Detail {
        token: "TRACE method is not allowed",
        statuses: &[405],
        name: "TRACE refused",
        says: "The client sent TRACE, which Tomcat refuses unless `allowTrace` is set.",
        check: &["Nothing to do; it is mostly a scanner."],
        retry: Some(RetryAdvice::AfterChange),
        source: ADAPTER,
        ..ROW
    },
    Detail {
        token: "Error preparing request, unsupported HTTP version",
        statuses: &[505],
        name: "HTTP version not supported",
        says: "The request names an HTTP version that this connector does not speak.",
        check: &["Look at the client, or at a proxy that speaks HTTP/2 without an upgrade."],
        retry: Some(RetryAdvice::AfterChange),
        source: PROCESSOR,
        ..ROW
    },
    Detail {
        token: "Invalid direct reference to form login page",
        name: "Login page opened directly",
        says: "Somebody opened or bookmarked the login page itself, so Tomcat does not know where to go after the login.",
        check: &[
            "Open a protected page instead.",
            "Set `landingPage` of the FormAuthenticator valve.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: FORM,
        ..ROW
    },
    Detail {
        token: "The request body was too large to be cached during the authentication process",
        statuses: &[403],
        name: "Body too large for the login",
        says: "The session had ended, and the POST is too large to be kept until the user has logged in again.",
        check: &["Raise `maxSavePostSize` of the Connector, or the session timeout."],
        retry: Some(RetryAdvice::AfterChange),
        source: FORM,
        ..ROW
    },
    Detail {
        token: "Parameters were not parsed because the size of the posted data was too big",
        statuses: &[413],
        name: "Form too large",
        says: "The posted form is larger than `maxPostSize` (2 MiB by default), so the parameters are not there.",
        check: &[
            "Raise `maxPostSize` of the Connector; in Spring Boot `server.tomcat.max-http-form-post-size`.",
            "Older versions go on without parameters, so the app fails later in a strange way.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "More than the maximum number of request parameters",
        name: "Too many parameters",
        says: "The request has more parameters than `maxParameterCount` (1000 by default) of the Connector.",
        check: &[
            "Raise `maxParameterCount`, or send JSON.",
            "Older versions only drop the surplus.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: PARAMETERS,
        ..ROW
    },
    Detail {
        token: "exceeded the limit for maxPostSize",
        statuses: &[413],
        name: "Multipart fields too large",
        says: "The form fields of a multipart request (without the files) are larger than `maxPostSize`.",
        check: &["Raise `maxPostSize` of the Connector."],
        retry: Some(RetryAdvice::AfterChange),
        source: REQUEST,
        ..ROW
    },
    Detail {
        token: "Servlet.service() for servlet",
        statuses: &[500],
        name: "Servlet threw an exception",
        says: "The web application raised an exception that nobody caught, and Tomcat answered 500.",
        check: &["Read the last `Caused by` or `root cause` below the line."],
        retry: Some(RetryAdvice::No),
        source: WRAPPER,
        ..ROW
    },
    Detail {
        token: "Allocate exception for servlet",
        statuses: &[500, 503, 404],
        name: "Servlet could not be created",
        says: "A servlet of the web application failed in its constructor or `init()`.",
        check: &["Read the stack below: missing class, database, configuration."],
        retry: Some(RetryAdvice::AfterChange),
        source: WRAPPER,
        ..ROW
    },
    Detail {
        token: "Marking servlet … as unavailable",
        statuses: &[503, 404],
        name: "Servlet unavailable",
        says: "A servlet said that it cannot work, so Tomcat answers for it from now on.",
        check: &["Read the exception before it; restart the application when the cause is gone."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "Servlet […] is currently unavailable",
        statuses: &[503],
        name: "Servlet unavailable for a while",
        says: "The servlet asked for a pause (UnavailableException with a time); Retry-After says how long.",
        check: &["Wait, and look for the exception in the log."],
        retry: Some(RetryAdvice::AfterDelay),
        source: WRAPPER,
        ..ROW
    },
    Detail {
        token: "Servlet […] is not available",
        statuses: &[404],
        name: "Servlet unavailable for good",
        says: "The servlet declared itself unavailable, and Tomcat does not call it any more.",
        check: &["Look for the exception at the start of the application; redeploy it."],
        retry: Some(RetryAdvice::AfterChange),
        source: WRAPPER,
        ..ROW
    },
    Detail {
        token: "This application is not currently available",
        statuses: &[503],
        name: "Application stopped",
        says: "The web application is stopped, is being reloaded, or failed to start.",
        check: &[
            "Look into `localhost.DATE.log` for the exception at its start.",
            "`manager/text/list` shows which applications run.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        shown_in: Some("Message line of the error page"),
        source: WRAPPER,
        ..ROW
    },
    Detail {
        token: "One or more listeners failed to start",
        spellings: &["One or more Filters failed to start"],
        statuses: &[404],
        name: "Application failed to start",
        says: "A listener of the web application (often the Spring context) failed, so the application is not deployed and its URLs give 404.",
        check: &["Read `localhost.DATE.log`: it has the exception, `catalina.out` has not."],
        retry: Some(RetryAdvice::AfterChange),
        source: CORE,
        ..ROW
    },
    Detail {
        token: "The requested resource […] is not available",
        statuses: &[404],
        name: "Resource not found",
        says: "No servlet and no file of the web application fits the path.",
        check: &[
            "Check the context path: `app.war` is served below `/app`, `ROOT.war` below `/`.",
            "Look for a failed start of the application in `localhost.DATE.log`.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        shown_in: Some("Message line of the error page"),
        source: DEFAULT,
        ..ROW
    },
    Detail {
        token: "No Context configured to process this request",
        statuses: &[404, 500],
        name: "No application for this URL",
        says: "No web application is deployed for this path, not even ROOT.",
        check: &["Look into `webapps` and at the deployment lines of the log."],
        retry: Some(RetryAdvice::AfterChange),
        source: HOST,
        ..ROW
    },
    Detail {
        token: "Remote Client Aborted Request, IOException",
        spellings: &["ClientAbortException"],
        statuses: &[],
        name: "Client aborted",
        says: "The client closed the connection while Tomcat was sending the response.",
        check: &[
            "Nothing to do for single cases; for many, compare the duration with the timeout of the client.",
        ],
        source: CORE,
        ..ROW
    },
    Detail {
        token: "may be stuck (configured threshold",
        statuses: &[504],
        name: "Stuck thread",
        says: "A request has been running longer than the threshold of the StuckThreadDetectionValve; the proxy in front will time out.",
        check: &["Read the stack in the line: it shows where the thread waits."],
        source: VALVES,
        ..ROW
    },
    Detail {
        token: "Executor rejected socket",
        statuses: &[502, 503],
        name: "Thread pool full",
        says: "Tomcat had no thread and no place in the queue for the connection, so it closed it.",
        check: &[
            "Find out why threads are busy: `jstack`.",
            "Raise `maxThreads` only if CPU and database have room.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: NET,
        ..ROW
    },
    Detail {
        token: "An attempt was made to write more data to the response headers than there was room available",
        statuses: &[500],
        name: "Response headers too large",
        says: "The application set more response headers than fit into `maxHttpResponseHeaderSize` (8 KiB by default).",
        check: &[
            "Look for large Set-Cookie, CSP or redirect URLs.",
            "Raise `maxHttpResponseHeaderSize` of the Connector.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        confidence: Confidence::Hearsay,
        source: TEXTS,
        ..ROW
    },
    Detail {
        token: "Rejecting request due to unknown request attribute",
        statuses: &[403],
        name: "AJP attribute refused",
        says: "The web server in front sent an AJP attribute that Tomcat does not allow.",
        check: &[
            "Allow it with `allowedRequestAttributesPattern` of the AJP Connector, and keep `secret` set.",
        ],
        retry: Some(RetryAdvice::AfterChange),
        source: AJP,
        ..ROW
    },
];
