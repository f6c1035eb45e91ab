//! curl: the number that it prints where there was no status code.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "curl",
    aliases: &["libcurl"],
    reach: Reach::Everyday,
    entries: checked(
        None,
        &[Status {
            code: 0,
            phrase: "No Response",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "curl",
                product: "curl",
                tell: "000 printed by curl -w '%{http_code}', with an exit code other than 0",
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "curl, src/tool_writeout.c",
                url: "https://github.com/curl/curl/blob/master/src/tool_writeout.c",
            },
            summary: "Made up by curl: no status code ever came. Ask its exit code what went wrong.",
            meaning: "curl prints http_code with three digits, and it is zero when no response was \
                received: not a bad answer, but none. The name did not resolve, the connection or \
                TLS failed, time ran out, or what came was no HTTP. libcurl's \
                CURLINFO_RESPONSE_CODE is 0 for the same reasons. A 502 or 504 would mean that at \
                least some gateway is alive.",
            causes: &[
                "Exit 7: nothing listens at that address and port, or a firewall refuses.",
                "Exit 6: the host name does not resolve; in a container or a CI job often a DNS matter.",
                "Exit 28: --max-time or --connect-timeout ran out, or packets vanished on the way.",
                "Exit 52 or 56: the server closed or reset the connection without a response.",
                "Exit 35 or 60: the TLS handshake failed, or the server's certificate is not trusted.",
                "Exit 0: nothing went wrong, but the URL was not HTTP: file:// for one prints 000.",
            ],
            client: &[
                "Print the reason beside it: curl -w '%{http_code} %{exitcode} %{errormsg}' (since 7.75.0).",
                "Use -sS instead of -s, so that the error message is not silenced along with the progress.",
                "In a script test curl's exit code first; http_code means something only when that is 0.",
                "While a service starts: --retry 10 --retry-connrefused waits until the port opens.",
            ],
            server: &[
                "ss -ltn on the host: does it listen, and on 0.0.0.0 or [::] rather than on 127.0.0.1 only?",
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
                    code: 444,
                    difference: "444 is nginx closing without an answer; curl shows that as 000 with exit 52.",
                },
                Related {
                    code: 502,
                    difference: "502: a gateway answered that it could not reach the server; 000: nobody answered.",
                },
                Related {
                    code: 504,
                    difference: "504: a gateway waited in vain and said so; 000 with exit 28: you waited in vain.",
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
