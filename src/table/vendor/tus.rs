//! tus: the resumable upload protocol, and its answer to a damaged chunk.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Field, Grpc, Message, OnWire, Related, Requirement, Retry, RetryAdvice,
    Sender, Source, Standing, Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "tus",
    aliases: &["tus.io", "tusd", "resumable uploads tus"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 460,
            phrase: "Checksum Mismatch",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "tus",
                product: "tus upload servers",
                tell: "a Tus-Resumable field, in answer to a PATCH that had Upload-Checksum",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "tus resumable upload protocol 1.0, Checksum",
                url: "https://tus.io/protocols/resumable-upload#checksum",
            },
            summary: "The uploaded chunk does not match its checksum; it was thrown away, so send it again.",
            meaning: "The server hashed the chunk of this PATCH and got another value than Upload-Checksum \
                promised. It must then discard the chunk and leave the offset where it was, so \
                nothing is lost but time. A hash algorithm that the server does not know is a 400 \
                instead, a wrong offset a 409. In the log of an AWS load balancer 460 is quite \
                another thing: a client that hung up.",
            causes: &[
                "Bytes changed on the way: a broken proxy, a transparent compressor, faulty memory.",
                "The client hashed something else than it sent: the whole file, or text after a conversion.",
                "The digest was written in hex; the field wants Base64.",
                "The file changed on disk between hashing and sending.",
            ],
            client: &[
                "Ask for the offset with HEAD, read Upload-Offset, and send the same chunk again from there.",
                "Compare by hand: openssl dgst -sha1 -binary chunk | base64 must give what stands in Upload-Checksum.",
                "Hash each chunk just before it is sent, not the whole file once.",
            ],
            server: &[
                "Hash the bytes as received, before any decoding, and only with algorithms listed in Tus-Checksum-Algorithm.",
                "If all the 460s come over one network path, serve uploads by https, so that no middlebox can touch the bytes.",
            ],
            headers: &[
                Field {
                    name: "Upload-Checksum",
                    message: Message::Request,
                    requirement: Requirement::May,
                    tells: "algorithm and Base64 digest of the chunk in this PATCH",
                },
                Field {
                    name: "Tus-Resumable",
                    message: Message::Response,
                    requirement: Requirement::Must,
                    tells: "the protocol version, and the sign that a tus server spoke",
                },
                Field {
                    name: "Tus-Checksum-Algorithm",
                    message: Message::Response,
                    requirement: Requirement::May,
                    tells: "in the answer to OPTIONS: the algorithms that the server can check",
                },
            ],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::Yes,
                reason: "the chunk was discarded; the same bytes may go again from the old offset",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 409,
                    difference: "409 in tus: Upload-Offset is not where the server stands; 460: right place, damaged bytes.",
                },
                Related {
                    code: 400,
                    difference: "400 in tus: the server does not support the checksum algorithm at all.",
                },
                Related {
                    code: 422,
                    difference: "422 is what a plain HTTP API might answer to content that contradicts its own digest.",
                },
            ],
            keywords: &[
                "upload-checksum", "tus-checksum-algorithm", "tus checksum mismatch",
                "tus corrupted upload", "tus chunk corrupted", "tus hash mismatch", "tusd 460",
                "resumable upload checksum", "tus patch failed", "damaged chunk tus",
            ],
        }],
    ),
};
