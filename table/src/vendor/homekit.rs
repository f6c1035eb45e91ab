//! Apple HomeKit: the code of an accessory for a connection that is not verified.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "HomeKit",
    aliases: &["hap", "homebridge", "hap-nodejs", "apple homekit"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 470,
            phrase: "Connection Authorization Required",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "HomeKit",
                product: "HomeKit accessories",
                tell: "a device on the local network; `Content-Type: application/hap+json`, body `{\"status\":-70401}`",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Proven,
            source: Source::Page {
                title: "HAP-NodeJS, src/lib/HAPServer.ts",
                url: "https://github.com/homebridge/HAP-NodeJS/blob/latest/src/lib/HAPServer.ts",
            },
            summary: "This connection to the HomeKit accessory has not gone through pair-verify yet.",
            meaning: "HomeKit accessories speak HTTP on the local network, and every TCP \
                connection must first prove with pair-verify that it belongs to a paired \
                controller. A request for `/accessories`, `/characteristics`, `/prepare`, \
                `/resource` or `/pairings` without that proof gets 470. It is about the \
                connection, not about a password: a new connection starts from zero. The phrase is \
                Apple's; HAP-NodeJS, which Homebridge uses, sends `470 unknown`.",
            causes: &[
                "A plain curl or browser call to the accessory, which cannot do pair-verify.",
                "The client opened a second connection, or reconnected, and did not verify it.",
                "pair-verify failed because the accessory has forgotten the pairing, and the client went on regardless.",
                "A script uses Homebridge's port directly without insecure mode, or writes there without the PIN.",
            ],
            client: &[
                "Let a HAP library do the handshake: pair-setup once, then pair-verify on each connection.",
                "If verification itself fails, remove the accessory in the Home app and pair it again.",
            ],
            server: &[
                "To debug, start Homebridge with `-I` (insecure) and switch it off again: meanwhile anyone on the network can read your devices.",
                "In insecure mode a PUT still needs the PIN from `config.json` as its whole `Authorization` header.",
                "`DEBUG=HAP-NodeJS:*` in the environment prints the steps of pair-verify and where they stop.",
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
                    difference: "511 is a network that wants a login first; 470 is a device that wants pair-verify first.",
                },
                Related {
                    code: 429,
                    difference: "429 from an accessory: it is busy with another attempt to pair.",
                },
            ],
            keywords: &[
                "homekit pair-verify", "homekit pairing required", "homekit accessory http",
                "homekit insufficient privileges -70401", "-70401", "hap-nodejs", "hap-nodejs 470",
                "homebridge insecure mode", "homebridge 470", "470 unknown",
                "homekit unpaired controller", "application/hap+json",
            ],
        }],
    ),
};
