//! MinIO: the code for a client that left.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "MinIO",
    aliases: &["minio server", "aistor"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 499,
            phrase: "Client Disconnected",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "MinIO",
                product: "MinIO",
                tell: "499 in `mc admin trace` or the audit log; in XML the code `ClientDisconnected`",
                everyday: false,
            }),
            on_wire: OnWire::Log,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "MinIO, cmd/api-errors.go",
                url: "https://github.com/minio/minio/blob/master/cmd/api-errors.go",
            },
            summary: "Only in MinIO's trace and audit log: the client left before the response was ready.",
            meaning: "MinIO took the number from nginx, as its source says, to record requests \
                whose context was canceled because the client closed the connection. It counts \
                them apart, as canceled and not as errors. If a lock or a disk takes too long \
                while the client still waits, it is a 503 with `RequestTimeout`. The community \
                edition is no longer maintained; AIStor succeeds it.",
            causes: &[
                "The S3 client's read timeout is shorter than the disks or a lock need.",
                "The proxy in front of MinIO gave up, for instance nginx after `proxy_read_timeout`, 60s by default.",
                "An upload or a backup job was stopped.",
            ],
            client: &[
                "Raise the read timeout of the SDK: in boto3 `Config(read_timeout=…)`, 60 seconds by default.",
                "Use multipart uploads, so that only a part has to be repeated.",
            ],
            server: &[
                "`mc admin trace --status-code 499 ALIAS` shows which calls and clients are concerned.",
                "If `minio_s3_requests_canceled_total` and `minio_s3_requests_ttfb_seconds_distribution` rise together, MinIO is the slow part.",
            ],
            headers: &[],
            cacheable: false,
            body: false,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with a longer client timeout; a PUT or GET of an object may be repeated",
            },
            redirect: None,
            formerly: &[],
            aliases: &["ClientDisconnected"],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 503,
                    difference: "503 with `RequestTimeout`, `SlowDownRead` or `SlowDownWrite`: MinIO itself was too slow or too busy.",
                },
                Related {
                    code: 408,
                    difference: "408 would be a client too slow to send; here it went away.",
                },
            ],
            keywords: &[
                "errclientdisconnected",
                "client disconnected before response was ready",
                "minio 499",
                "mc admin trace 499",
                "minio_s3_requests_canceled_total",
                "s3 client timeout minio",
                "context canceled minio",
            ],
        }],
    ),
};
