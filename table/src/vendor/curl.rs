//! curl: the number that it prints where there was no status code.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "curl",
    aliases: &["libcurl"],
    reach: Reach::Everyday,
    entries: checked(
        None,
        &[Entry {
            code: 0,
            phrase: "No Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "curl",
                product: "curl",
                tell: "000 printed by `curl -w '%{http_code}'`, with an exit code other than 0",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "curl, src/tool_writeout.c",
                url: "https://github.com/curl/curl/blob/master/src/tool_writeout.c",
            },
            summary: "Made up by curl: no status code ever came. Its exit code says what went wrong.",
            meaning: "curl prints `http_code` with three digits, and prints 000 when it received \
                no response at all. The name did not resolve, the connection or TLS failed, time \
                ran out, or what came was not HTTP. libcurl's `CURLINFO_RESPONSE_CODE` is 0 for \
                the same reasons. With a 502 or 504 at least some gateway would be alive.",
            causes: &[
                "Exit 7: nothing listens at that address and port, or a firewall refuses the connection.",
                "Exit 6: the host name does not resolve; in a container or a CI job usually a DNS problem.",
                "Exit 28: `--max-time` or `--connect-timeout` ran out, or packets vanished on the way.",
                "Exit 35 or 60: the TLS handshake failed, or the server's certificate is not trusted.",
                "Exit 52 or 56: the server closed or reset the connection without a response.",
                "Exit 0: nothing went wrong, but the URL was not HTTP: `file://`, for one, prints 000.",
            ],
            client: &[
                "Print the reason as well: `curl -w '%{http_code} %{exitcode} %{errormsg}'` (since 7.75.0).",
                "In a script test curl's exit code first: a 200 with exit 18 or 28 is a body that broke off.",
                "Use `-sS` instead of `-s`: `-s` alone silences the error message along with the progress meter.",
                "While a service starts, `--retry 10 --retry-connrefused` waits until the port opens.",
            ],
            server: &[
                "Run `ss -ltn` on the host: does it listen, and on 0.0.0.0 or [::] rather than on 127.0.0.1 only?",
                "No line in the server's access log: the request never got that far, so look at network, port and TLS.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterDelay,
                reason: "worth it for refused, timed out or reset; not for DNS typos and certificates",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 502,
                    difference: "502: a gateway answered that it could not reach the server; 000: nothing answered.",
                },
                Related {
                    code: 504,
                    difference: "504: a gateway waited in vain and said so; 000 with exit 28: curl waited in vain.",
                },
                Related {
                    code: 444,
                    difference: "444 is nginx closing without an answer; curl shows that as 000 with exit 52.",
                },
                Related {
                    code: 599,
                    difference: "599 is the number that Tornado's client makes up in the same situation.",
                },
            ],
            keywords: &[
                "curl no response",
                "curl no http code",
                "curl could not connect",
                "http_code 000",
                "curl returns 000",
                "curl 7",
                "curl 6",
                "curl 28",
                "curl 35",
                "curl 60",
                "connection refused",
                "could not resolve host",
                "failed to connect",
                "empty reply from server",
                "status code 0",
                "health check 000",
                "curlinfo_response_code 0",
                "curl: (7) failed to connect to port: connection refused",
                "curl: (6) could not resolve host",
                "curl: (28) operation timed out",
                "curl: (60) ssl certificate problem",
                "curl: (56) recv failure: connection reset by peer",
                "write-out http_code 000",
                "curl: (35) ssl connect error",
                "recv failure",
            ],
        }],
    ),
};
