//! Apple HomeKit: the code of an accessory for a connection that is not verified.

use super::{Reach, Vendor};
use crate::status::{
    Confidence, Constants, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source, Standing,
    Status,
};
use crate::table::check::checked;

pub(super) const VENDOR: Vendor = Vendor {
    name: "HomeKit",
    aliases: &["hap", "homebridge", "hap-nodejs", "apple homekit"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Status {
            code: 470,
            phrase: "Connection Authorization Required",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "HomeKit",
                product: "HomeKit Accessory Protocol",
                tell: "an accessory on the local network; the body is {\"status\":-70401}",
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "HAP-NodeJS, src/lib/HAPServer.ts",
                url: "https://github.com/homebridge/HAP-NodeJS/blob/latest/src/lib/HAPServer.ts",
            },
            summary: "This connection to the HomeKit accessory has not gone through pair-verify yet.",
            meaning: "HomeKit accessories speak HTTP on the local network, and every TCP connection must \
                first prove with pair-verify that it belongs to a paired controller. A request for \
                /accessories, /characteristics or /pairings on a connection without that proof gets \
                470. It is about the connection, not about a password: a new connection starts from \
                zero.",
            causes: &[
                "A plain curl or browser call to the accessory, which cannot do pair-verify.",
                "The client opened a second connection, or reconnected, and did not verify it.",
                "The pairing was removed on the accessory while the controller still has its keys.",
                "Homebridge runs without insecure access, and a script uses its HTTP port directly.",
            ],
            client: &[
                "Let a HAP library do the handshake: pair-setup once, then pair-verify on each connection.",
                "If verification itself fails, remove the accessory in the Home app and pair it anew.",
            ],
            server: &[
                "To debug Homebridge start it with -I (insecure): then requests without encryption are answered.",
                "DEBUG=HAP-NodeJS:* in the environment prints the steps of pair-verify and where they stop.",
            ],
            headers: &[],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "after pair-verify on the same connection",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 401,
                    difference: "401 wants credentials with the request; 470 wants a key exchange on the connection before it.",
                },
                Related {
                    code: 511,
                    difference: "511 is a network that wants a login first; 470 is a device that does.",
                },
                Related {
                    code: 429,
                    difference: "429 from an accessory: it is busy with another pairing attempt.",
                },
            ],
            keywords: &[
                "pair-verify", "pairing required", "homekit accessory http",
                "insufficient privileges -70401", "-70401", "hap-nodejs",
                "homebridge insecure mode", "home app no response", "connection not verified",
                "unpaired controller", "application/hap+json",
            ],
        }],
    ),
};
