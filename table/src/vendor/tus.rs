//! tus: the resumable upload protocol, and its answer to a damaged chunk.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "tus",
    aliases: &["tus.io", "tusd", "resumable uploads tus"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 460,
            phrase: "Checksum Mismatch",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "tus",
                product: "tus upload servers",
                tell: "a `Tus-Resumable` header, in answer to a PATCH with `Upload-Checksum`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "tus resumable upload protocol 1.0, Checksum",
                url: "https://tus.io/protocols/resumable-upload#checksum",
            },
            summary: "The uploaded chunk does not match its checksum and was discarded: send it again.",
            meaning: "The server hashed the chunk of this PATCH and got another value than \
                `Upload-Checksum` says. It must discard the chunk and keep the old offset, so \
                only time is lost. A hash algorithm that the server does not know is a 400, a \
                wrong offset a 409. tus-php and tusdotnet send 460; tusd and tus-node-server \
                don't check checksums at all.",
            causes: &[
                "The client hashed something other than what it sent: the whole file, or text before a conversion.",
                "The digest was written in hex; `Upload-Checksum` wants Base64.",
                "Bytes changed on the way: a broken proxy, a compressing middlebox, faulty memory.",
                "The file changed on disk between hashing and sending.",
            ],
            client: &[
                "Get the offset with HEAD (`Upload-Offset`), and send the same chunk again from there.",
                "Compare by hand: `openssl dgst -sha1 -binary chunk | base64` must match the digest in `Upload-Checksum`.",
                "Hash each chunk right before you send it. Only tus-php differs: it checks the finished file against the Base64 of its hex digest.",
            ],
            server: &[
                "Hash the bytes as received, before any decoding, and only with algorithms listed in `Tus-Checksum-Algorithm`.",
                "If all 460s come over one network path, serve uploads over https, so that no middlebox can change the bytes.",
            ],
            headers: &[
                Header {
                    name: "Upload-Checksum",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "algorithm and Base64 digest of the chunk in this PATCH",
                },
                Header {
                    name: "Tus-Resumable",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "the protocol version, and the sign that a tus server answered",
                },
                Header {
                    name: "Tus-Checksum-Algorithm",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "in the response to OPTIONS: the algorithms that the server can check",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "the chunk was discarded; the same bytes can be sent again from the old offset",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 409,
                    difference: "409 in tus: `Upload-Offset` is not where the server stands; 460: right place, damaged bytes.",
                },
                Related {
                    code: 400,
                    difference: "400 in tus: the server does not support the checksum algorithm.",
                },
                Related {
                    code: 422,
                    difference: "422 is what a plain HTTP API might send when a body contradicts its own digest.",
                },
            ],
            keywords: &[
                "upload-checksum", "tus-checksum-algorithm", "tus checksum mismatch",
                "tus corrupted upload", "tus chunk corrupted", "tus hash mismatch",
                "tusdotnet 460", "tus-php 460", "resumable upload checksum", "tus patch failed",
                "damaged chunk tus",
            ],
        }],
    ),
};
