//! vegeta: what its reports show for a request without a status.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "vegeta",
    aliases: &["vegeta attack", "tsenart"],
    reach: Reach::Rare,
    entries: checked(
        None,
        &[Entry {
            code: 0,
            phrase: "Request Failed",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "vegeta",
                product: "vegeta",
                tell: "`Status Codes [code:count] 0:535 200:665` in vegeta's report",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "vegeta, lib/attack.go",
                url: "https://github.com/tsenart/vegeta/blob/master/lib/attack.go",
            },
            summary: "Only in vegeta's report: the request failed before its answer had been read completely.",
            meaning: "vegeta sets the code of a result only after it has read the whole body, so 0 stands \
                    for everything that failed until then: name, connection, TLS, timeout, and also a \
                    body that broke off after a 200. The reason is in the Error Set below.",
            causes: &[
                "The server refuses or resets connections under load: `connection refused`, `connection reset by peer`.",
                "No answer within the timeout, 30 s by default: `Client.Timeout exceeded while awaiting headers`.",
                "The machine that attacks is at its limit: `too many open files`, `cannot assign requested address`.",
            ],
            client: &[
                "Read the Error Set of the report, or `vegeta encode results.bin | jq -r 'select(.code==0).error' | sort | uniq -c`.",
                "Raise `ulimit -n`, or lower `-rate` or `-connections`, if the errors are about files or addresses.",
                "Set `-timeout` to what a user would wait.",
            ],
            server: &[
                "Compare with the server's access log: requests missing there never arrived.",
                "Look at the listen backlog and the connection limit of the load balancer while the attack runs.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::No,
                reason: "it is a result of the test; find the error, then test again",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 502,
                    difference: "502: a proxy did answer, and said that its backend failed.",
                },
                Related {
                    code: 503,
                    difference: "503: the server did answer, and was overloaded.",
                },
                Related {
                    code: 499,
                    difference: "499 in the server's log is the other end of it when vegeta's timeout strikes.",
                },
            ],
            keywords: &[
                "vegeta status code 0",
                "vegeta 0:",
                "vegeta report zero",
                "load test status 0",
                "client.timeout exceeded while awaiting headers",
                "too many open files load test",
            ],
        }],
    ),
};
