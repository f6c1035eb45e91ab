//! k6: the status of a response that never came.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "k6",
    aliases: &["grafana k6", "xk6"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 0,
            phrase: "No Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "k6",
                product: "k6",
                tell: "status 0 on a k6 response, with `error` and `error_code` filled in",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "k6, lib/netext/httpext/error_codes.go",
                url: "https://github.com/grafana/k6/blob/master/lib/netext/httpext/error_codes.go",
            },
            summary: "Made up by k6: the request failed before any status came. Read `error_code`.",
            meaning: "k6 gives every request a response object; when nothing came back, its status \
                is 0 and `error_code` holds a number of k6's own, from 1000 up. In a load test a \
                wall of zeros usually means that a limit was hit, often on the machine that makes \
                the load.",
            causes: &[
                "1050: the request timed out, after 60 seconds by default.",
                "1211 and 1212: the connection attempt timed out or was refused; 1220: the connection was reset.",
                "The load generator ran out of ports or file descriptors.",
                "1101: the name does not resolve; 1310: the certificate's issuer is not trusted.",
            ],
            client: &[
                "Print `res.error` and `res.error_code`; the end-of-test summary hides them, but the metrics carry them as tags.",
                "Raise `ulimit -n` on the load generator and look for TIME_WAIT with `ss -s`.",
                "For a test system with a self-signed certificate run k6 with `--insecure-skip-tls-verify`.",
            ],
            server: &[
                "See whether the accept queue overflows: `nstat -az TcpExtListenOverflows` rises during the test.",
                "Compare the count of requests at the load balancer with k6's: the difference never arrived.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "it is the finding of the test, not something to retry away",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503: the server can still say that it is full; 0: it no longer can.",
                },
                Related {
                    code: 504,
                    difference: "504 was sent by a gateway; 0 was made up by k6.",
                },
                Related {
                    code: 499,
                    difference: "499 is what the proxy logs when k6 gave up waiting.",
                },
            ],
            keywords: &[
                "k6 error_code", "request timeout k6", "dial: i/o timeout",
                "dial: connection refused", "lookup: no such host", "load test status 0",
                "k6 1050", "k6 1212", "socket: too many open files",
                "cannot assign requested address", "http_req_failed",
            ],
        }],
    ),
};
