//! Palo Alto GlobalProtect: the code for a failed VPN login.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, Header, Message, OnWire, Related, Requirement, Retry,
    RetryAdvice, Sender, Source, Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "GlobalProtect",
    aliases: &["palo alto", "palo alto networks", "pan-os", "prisma access"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[Entry {
            code: 512,
            phrase: "Custom Error",
            standing: Standing::Vendor,
            sender: Some(Sender {
                vendor: "GlobalProtect",
                product: "Palo Alto Networks GlobalProtect",
                tell: "the path ends in `.esp`; `x-private-pan-globalprotect: auth-failed` gives the reason",
                everyday: false,
            }),
            on_wire: OnWire::Yes,
            confidence: Confidence::Documented,
            source: Source::Page {
                title: "Palo Alto Networks, Brute force attempts on GlobalProtect Portal",
                url: "https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA1Ki000000fxqXKAQ&lang=en_US",
            },
            summary: "The VPN login at the GlobalProtect portal or gateway failed.",
            meaning: "PAN-OS answers `512 Custom error` when a login to `login.esp` or `getconfig.esp` of \
                    a GlobalProtect portal or gateway fails. The body is often empty; the reason is in \
                    the header `x-private-pan-globalprotect`, if anywhere. It is a 401 in all but name: \
                    the server works.",
            causes: &[
                "User name, password or one-time code is wrong, or the user name has the wrong form (`name`, `DOMAIN\\name`, `name@domain`).",
                "The user is not in the allow list of the authentication profile.",
                "You logged in at the portal where only the gateway takes this login, or the other way round.",
                "On your own firewall: robots try passwords; `sslvpn-access.log` fills with POSTs to `login.esp` and 512.",
            ],
            client: &[
                "Try the other form of the user name; type the password and a new one-time code by hand.",
                "openconnect (`Unexpected 512 result from server`): try `--usergroup=portal` or `--usergroup=gateway`; gpclient: `--as-gateway`.",
                "If other systems work, the company may shut out Linux clients: ask before you try `--os=win`.",
            ],
            server: &[
                "`authd.log` has the true reason, for example `User is not in allowlist`.",
                "Against password guessing: geo and address rules before the portal, MFA, and no local login next to SAML.",
            ],
            headers: &[Header {
                name: "x-private-pan-globalprotect",
                message: Message::Response,
                requirement: Requirement::May,
                tells: "why: auth-failed; details such as auth-failed-password-empty are in a second header that ends in `-extension`",
            }],
            cacheable: false,
            body: true,
            retry: Retry {
                advice: RetryAdvice::AfterChange,
                reason: "with other credentials; too many tries can lock the account",
            },
            redirect: None,
            formerly: &[],
            aliases: &[],
            constants: Constants::NONE,
            grpc: Grpc::NONE,
            related: &[
                Related {
                    code: 401,
                    difference: "401 is the registered code for missing or wrong credentials.",
                },
                Related { code: 403, difference: "403: known, but not allowed." },
                Related {
                    code: 502,
                    difference: "502 is a proxy that got no good answer; 512 is the VPN's own.",
                },
            ],
            keywords: &[
                "unexpected 512 result from server",
                "512 custom error",
                "globalprotect login failed",
                "portal config error: 512",
                "gateway login error: 512",
                "openconnect gp 512",
                "invalid username or password globalprotect",
                "auth-failed",
                "login.esp",
            ],
        }],
    ),
};
