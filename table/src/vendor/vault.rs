//! HashiCorp Vault: what its health endpoint says about a node's role.

use super::{Reach, Vendor};
use crate::check::checked;
use crate::entry::{
    Confidence, Constants, Entry, Grpc, OnWire, Related, Retry, RetryAdvice, Sender, Source,
    Standing,
};

pub(super) const VENDOR: Vendor = Vendor {
    name: "Vault",
    aliases: &["hashicorp vault", "hashicorp"],
    reach: Reach::Common,
    entries: checked(
        None,
        &[
            Entry {
                code: 472,
                phrase: "DR Secondary",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Vault",
                    product: "HashiCorp Vault, /v1/sys/health",
                    tell: "only on `/v1/sys/health`; JSON with `initialized`, `sealed` and `replication_dr_mode`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "HashiCorp Vault, http/sys_health.go",
                    url: "https://github.com/hashicorp/vault/blob/main/http/sys_health.go",
                },
                summary: "This Vault node belongs to a disaster-recovery secondary and serves no client requests.",
                meaning: "Vault's health endpoint tells the role of a node by its status code, and 472 stands \
                    for every node of a disaster recovery (DR) secondary cluster, active or standby. The \
                    node is healthy: it copies its primary and waits to be promoted. Replication is a \
                    feature of Vault Enterprise, so Vault Community never answers 472.",
                causes: &[
                    "A load balancer's health check asks a DR secondary: normal, and rightly down, because it must get no traffic.",
                    "DNS or a failover rule already points to the DR site, but nobody has promoted the cluster yet.",
                    "After a failover the old primary was demoted to a DR secondary and is still in the pool.",
                ],
                client: &[
                    "Use the address of the primary cluster: the DR secondary answers neither reads nor writes.",
                    "`curl -s https://HOST:8200/v1/sys/health` shows `replication_dr_mode` in its JSON; a HEAD request gets only the code.",
                ],
                server: &[
                    "Let the load balancer take 472 as down. `standbyok` and `perfstandbyok` do not change it.",
                    "For monitoring use `?drsecondarycode=200`. Never use it for the pool itself: clients would be sent to a node that can't serve them.",
                    "In a disaster, promote the secondary only when the primary is down for good: two primaries diverge.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterChange,
                    reason: "ask the primary cluster, or promote this one first",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 473,
                        difference: "473 is a performance standby, which does serve reads; 472 serves nothing.",
                    },
                    Related {
                        code: 429,
                        difference: "429 from `/v1/sys/health` is an ordinary standby, not a rate limit.",
                    },
                    Related {
                        code: 474,
                        difference: "474: a standby that has lost its active node; a node with 472 is healthy.",
                    },
                    Related {
                        code: 503,
                        difference: "503 from `/v1/sys/health` is a sealed node.",
                    },
                    Related {
                        code: 501,
                        difference: "501 from `/v1/sys/health` is a node that was never initialized.",
                    },
                ],
                keywords: &[
                    "vault dr secondary", "vault health check 472", "sys/health 472",
                    "drsecondarycode", "disaster recovery secondary", "vault replication_dr_mode",
                    "status code 472", "vault load balancer health check",
                ],
            },
            Entry {
                code: 473,
                phrase: "Performance Standby",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Vault",
                    product: "HashiCorp Vault, /v1/sys/health",
                    tell: "only on `/v1/sys/health`; JSON with `\"performance_standby\": true`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Proven,
                source: Source::Page {
                    title: "HashiCorp Vault, http/sys_health.go",
                    url: "https://github.com/hashicorp/vault/blob/main/http/sys_health.go",
                },
                summary: "This Vault node is a healthy performance standby: it serves reads but isn't active.",
                meaning: "A performance standby of Vault Enterprise answers read requests itself and forwards \
                    writes to the active node. The health endpoint gives it its own code, so that a load \
                    balancer can decide whether to use it. Unless the check asks for something else, \
                    only the active node answers 200.",
                causes: &[
                    "The health check accepts only 200, so one node of a healthy cluster is up and all others look down.",
                    "The check has `standbyok=true`, which does not apply to performance standbys: they need `perfstandbyok=true`.",
                    "The check knows 429 for standbys and was written before the cluster had performance standbys.",
                ],
                client: &[
                    "Nothing is wrong: the node answers your requests, and forwards what it may not do itself.",
                    "To read what you have just written, ask the active node (the one with 200): a standby may lag a little.",
                ],
                server: &[
                    "Check with `/v1/sys/health?perfstandbyok=true`: performance standbys then answer 200 and share the reads.",
                    "Keep the plain check for a pool that must reach only the active node; 473 as down is right there.",
                    "`performancestandbycode=NUMBER` sets another code, for load balancers that want one of their own list.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "it describes the node; send your request to any node",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 from `/v1/sys/health` is a plain standby, which forwards every request; 473 serves reads itself.",
                    },
                    Related {
                        code: 472,
                        difference: "472 is a DR secondary, which serves no client.",
                    },
                    Related {
                        code: 474,
                        difference: "474: the standby can't reach the active node; 473: it can.",
                    },
                    Related {
                        code: 503,
                        difference: "503 from `/v1/sys/health` is a sealed node.",
                    },
                ],
                keywords: &[
                    "vault performance standby",
                    "perfstandbyok",
                    "vault health check 473",
                    "sys/health 473",
                    "performancestandbycode",
                    "status code 473",
                    "vault standby unhealthy in load balancer",
                    "vault target group unhealthy",
                ],
            },
            Entry {
                code: 474,
                phrase: "Standby Cannot Reach Active Node",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Vault",
                    product: "HashiCorp Vault, /v1/sys/health",
                    tell: "only on `/v1/sys/health`; JSON with `\"ha_connection_healthy\": false`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Vault, /sys/health",
                    url: "https://developer.hashicorp.com/vault/api-docs/system/health",
                },
                summary: "This Vault standby has lost the active node, so it can't forward requests.",
                meaning: "Since Vault 1.19 the health endpoint looks at more than the role: a standby that \
                    gets no heartbeat through to the active node answers 474 instead of 429 or 473. The \
                    node runs and is unsealed, but requests that it has to forward fail. `standbyok` and \
                    `perfstandbyok` do not hide it.",
                causes: &[
                    "A firewall or security group blocks the cluster port between the nodes: 8201 by default, not 8200.",
                    "`cluster_addr` (`VAULT_CLUSTER_ADDR`) of the active node is an address that the others can't reach.",
                    "The network between the nodes is split, or the active node hangs.",
                ],
                client: &[
                    "Use another node. `vault operator members` lists them, if your token may ask.",
                    "Retry through the load balancer's name instead of this node's own address.",
                ],
                server: &[
                    "From this node, try the `cluster_address` that `/v1/sys/ha-status` shows for the active node: `nc -vz HOST 8201`.",
                    "`last_request_forwarding_heartbeat_ms` in the JSON says how long the connection has been gone.",
                    "Let the load balancer take 474 as down; `haunhealthycode=NUMBER` sets another code.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::AfterDelay,
                    reason: "other nodes can answer at once, this one when it is connected again",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 429,
                        difference: "429 from `/v1/sys/health` is a standby in good order.",
                    },
                    Related {
                        code: 473,
                        difference: "473 is a performance standby in good order.",
                    },
                    Related {
                        code: 530,
                        difference: "530: the node was removed from the cluster; 474: it still belongs to it.",
                    },
                    Related {
                        code: 503,
                        difference: "503 from `/v1/sys/health` is a sealed node.",
                    },
                ],
                keywords: &[
                    "vault 474",
                    "vault standby cannot connect to active node",
                    "haunhealthycode",
                    "ha_connection_healthy false",
                    "vault cluster port 8201",
                    "status code 474",
                    "vault request forwarding failed",
                    "sys/health 474",
                ],
            },
            Entry {
                code: 530,
                phrase: "Removed From Cluster",
                standing: Standing::Vendor,
                sender: Some(Sender {
                    vendor: "Vault",
                    product: "HashiCorp Vault, /v1/sys/health",
                    tell: "only on `/v1/sys/health`, and no `cf-ray`; JSON with `\"removed_from_cluster\": true`",
                    everyday: false,
                }),
                on_wire: OnWire::Yes,
                confidence: Confidence::Documented,
                source: Source::Page {
                    title: "Vault, /sys/health",
                    url: "https://developer.hashicorp.com/vault/api-docs/system/health",
                },
                summary: "This Vault node was removed from its cluster and won't serve again with its old data.",
                meaning: "Somebody, or Vault's autopilot, took the node out of the Raft cluster; since Vault \
                    1.19 the health endpoint says so. A removed node stops serving requests, shuts down \
                    and seals. It can't rejoin with its old Raft data. The 530 of Cloudflare (with \
                    `cf-ray`) has nothing to do with it.",
                causes: &[
                    "An operator ran `vault operator raft remove-peer` and left the process running.",
                    "Autopilot's dead server cleanup removed the node while it was unreachable.",
                    "The machine was replaced, but DNS or the load balancer still lists it.",
                ],
                client: &[
                    "Use the cluster's name or another node.",
                    "Tell the operator the node's address: 530 means that it is still in the pool or in DNS.",
                ],
                server: &[
                    "Take the node out of DNS and the load balancer first.",
                    "Run `vault operator raft list-peers` on the active node: are enough voters left for a quorum?",
                    "To bring it back, stop Vault, move its Raft data directory aside (delete it only when the cluster is healthy), start and join again.",
                ],
                headers: &[],
                cacheable: false,
                body: true,
                retry: Retry {
                    advice: RetryAdvice::No,
                    reason: "this node stays out until somebody joins it again; ask another",
                },
                redirect: None,
                formerly: &[],
                aliases: &[],
                constants: Constants::NONE,
                grpc: Grpc::NONE,
                related: &[
                    Related {
                        code: 503,
                        difference: "503 from `/v1/sys/health` is a sealed node that still belongs to the cluster.",
                    },
                    Related {
                        code: 474,
                        difference: "474: still a member, but cut off from the active node.",
                    },
                    Related { code: 472, difference: "472 is a DR secondary, which is healthy." },
                    Related {
                        code: 429,
                        difference: "429 from `/v1/sys/health` is a standby in good order.",
                    },
                ],
                keywords: &[
                    "vault 530", "vault node removed from cluster", "removed_from_cluster",
                    "raft remove-peer", "removedcode", "vault autopilot dead server",
                    "status code 530", "sys/health 530",
                ],
            },
        ],
    ),
};
