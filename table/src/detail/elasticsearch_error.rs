//! Exceptions of Elasticsearch, as `type` in its JSON; OpenSearch has most of them too.
//!
//! In are those that clients meet. The statuses are those of the classes in Elasticsearch's source; rows whose class
//! could not be read are hearsay. In a `_bulk` response each item has its own `status` and `error`, while the whole
//! answers 200.

use super::{BLANK, Detail, Recognition, Vocabulary};
use crate::check::checked_vocabulary;
use crate::entry::{Confidence, RetryAdvice, Source};

pub(super) const VOCABULARY: Vocabulary = checked_vocabulary(Vocabulary {
    id: "elasticsearch-error",
    title: "Elasticsearch exceptions",
    vendor: "Elastic",
    product: "Elasticsearch",
    shown_in: "`error.type` and `error.root_cause[].type` in the JSON beside `status`",
    recognition: Recognition::Anywhere,
    details: DETAILS,
});

/// What most rows have in common.
const ROW: Detail = Detail {
    retry: Some(RetryAdvice::AfterChange),
    confidence: Confidence::Proven,
    source: Source::Page {
        title: "Elasticsearch, server/src/main/java/org/elasticsearch/ExceptionsHelper.java",
        url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/ExceptionsHelper.java",
    },
    ..BLANK
};

const DETAILS: &[Detail] = &[
    Detail {
        token: "es_rejected_execution_exception",
        spellings: &["EsRejectedExecutionException", "rejected_execution_exception"],
        statuses: &[429],
        name: "Queue full",
        says: "A node has so much work that its queue is full, so it refuses more; the client sends too much or the node is too small.",
        check: &[
            "Send smaller bulks from fewer threads, and repeat the refused items with growing pauses.",
            "Operator: see `GET _cat/thread_pool/write,search?v` for the rejections.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        ..ROW
    },
    Detail {
        token: "circuit_breaking_exception",
        spellings: &["Data too large"],
        statuses: &[429, 503],
        name: "Circuit breaker tripped",
        says: "The request would have taken more heap than the node can spare, so Elasticsearch stopped it before running out of memory.",
        check: &[
            "Ask for less: fewer buckets, smaller bulks, no sorting on text fields.",
            "Operator: see `GET _nodes/stats/breaker` and the heap size.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Elasticsearch, CircuitBreakingException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/common/breaker/CircuitBreakingException.java",
        },
        ..ROW
    },
    Detail {
        token: "cluster_block_exception",
        statuses: &[403, 429, 503],
        name: "Blocked",
        says: "The index or cluster is blocked: read-only, the disk is nearly full (429, or 403 in old versions), or there is no master (503).",
        check: &[
            "Read the block in the message; for a full disk free space, see `GET _cat/allocation?v`.",
            "An index of an old version stays locked: set `index.blocks.read_only_allow_delete` to null after there is space.",
            "Without a master look at the logs of the master nodes.",
        ],
        source: Source::Page {
            title: "Elasticsearch, ClusterBlockException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/cluster/block/ClusterBlockException.java",
        },
        ..ROW
    },
    Detail {
        token: "version_conflict_engine_exception",
        statuses: &[409],
        name: "Version conflict",
        says: "Somebody changed the document after the client had read it, or the client creates one whose id exists.",
        check: &[
            "Read it again and repeat with `if_seq_no` and `if_primary_term`, or use `retry_on_conflict` for updates.",
            "With `_update_by_query` use `conflicts=proceed`.",
        ],
        retry: Some(RetryAdvice::Yes),
        source: Source::Page {
            title: "Elasticsearch, VersionConflictEngineException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/index/engine/VersionConflictEngineException.java",
        },
        ..ROW
    },
    Detail {
        token: "resource_already_exists_exception",
        spellings: &["index_already_exists_exception"],
        statuses: &[400],
        name: "Already exists",
        says: "The client creates an index or another resource that exists already; it is a 400, not a 409.",
        check: &["Check first with `HEAD /INDEX`, or ignore the error in a start-up script."],
        retry: Some(RetryAdvice::No),
        source: Source::Page {
            title: "Elasticsearch, ResourceAlreadyExistsException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/ResourceAlreadyExistsException.java",
        },
        ..ROW
    },
    Detail {
        token: "index_not_found_exception",
        statuses: &[404],
        name: "No such index",
        says: "The index, alias or data stream does not exist under this name.",
        check: &[
            "List what there is: `GET _cat/indices?v` and `GET _cat/aliases?v`.",
            "For patterns use `ignore_unavailable=true`.",
        ],
        source: Source::Page {
            title: "Elasticsearch, IndexNotFoundException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/index/IndexNotFoundException.java",
        },
        ..ROW
    },
    Detail {
        token: "illegal_argument_exception",
        statuses: &[400],
        name: "Illegal argument",
        says: "A value in the client's request can't be right: a setting, a field type, or a limit such as the result window of 10,000.",
        check: &["Read `reason` of the root cause; for deep paging use `search_after`."],
        ..ROW
    },
    Detail {
        token: "mapper_parsing_exception",
        spellings: &["document_parsing_exception"],
        statuses: &[400],
        name: "Field does not fit the mapping",
        says: "The client's document has a value that does not fit the field's type in the mapping.",
        check: &[
            "`reason` names the field; compare with `GET /INDEX/_mapping`.",
            "A field's type can't be changed: create a new index and reindex.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "strict_dynamic_mapping_exception",
        statuses: &[400],
        name: "Field not in the mapping",
        says: "The mapping allows no new fields, and the client's document has one.",
        check: &["Add the field to the mapping, or leave it out."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "parsing_exception",
        spellings: &["x_content_parse_exception"],
        statuses: &[400],
        name: "Query can't be parsed",
        says: "The client's query is valid JSON, perhaps, but no valid query of this version.",
        check: &[
            "`reason` names line and column; compare with the reference of the version in use.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "search_phase_execution_exception",
        spellings: &["all shards failed"],
        statuses: &[400, 503, 500],
        name: "Search failed on the shards",
        says: "All shards failed the search; the status is that of the gravest failure, and 503 if no shard answered.",
        check: &[
            "Read `root_cause`: a wrong query is the client's fault, a missing shard the cluster's.",
            "For the cluster see `GET _cluster/health` and `GET _cluster/allocation/explain`.",
        ],
        retry: None,
        source: Source::Page {
            title: "Elasticsearch, SearchPhaseExecutionException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/action/search/SearchPhaseExecutionException.java",
        },
        ..ROW
    },
    Detail {
        token: "too_many_buckets_exception",
        statuses: &[400, 503],
        name: "Too many buckets",
        says: "The client's aggregation would produce more buckets than `search.max_buckets` allows.",
        check: &[
            "Use a coarser interval or a smaller `size`, or page with a composite aggregation.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "unavailable_shards_exception",
        statuses: &[503],
        name: "Shard not active",
        says: "The shard that the client writes to has no active primary, or too few copies.",
        check: &["See `GET _cat/shards?v` and `GET _cluster/allocation/explain`."],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Elasticsearch, UnavailableShardsException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/action/UnavailableShardsException.java",
        },
        ..ROW
    },
    Detail {
        token: "no_shard_available_action_exception",
        statuses: &[503],
        name: "No shard available",
        says: "No copy of the shard that holds the data is available.",
        check: &[
            "See `GET _cluster/health` and `GET _cluster/allocation/explain`; a node is probably down.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Elasticsearch, NoShardAvailableActionException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/action/NoShardAvailableActionException.java",
        },
        ..ROW
    },
    Detail {
        token: "master_not_discovered_exception",
        spellings: &["cluster_manager_not_discovered_exception", "MasterNotDiscoveredException"],
        statuses: &[503],
        name: "No master",
        says: "The cluster has not elected a master, so nothing that changes the cluster works.",
        check: &[
            "Look into the logs of the master nodes: too few of them, or they don't reach each other.",
            "Check `discovery.seed_hosts`, and `cluster.initial_master_nodes` for a new cluster.",
        ],
        retry: Some(RetryAdvice::AfterDelay),
        source: Source::Page {
            title: "Elasticsearch, MasterNotDiscoveredException.java",
            url: "https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/discovery/MasterNotDiscoveredException.java",
        },
        ..ROW
    },
    Detail {
        token: "process_cluster_event_timeout_exception",
        statuses: &[503, 429],
        name: "Master too slow",
        says: "The master did not get to the change in time, because its queue of tasks is long.",
        check: &["See `GET _cluster/pending_tasks`; fewer shards and fewer mapping changes help."],
        retry: Some(RetryAdvice::AfterDelay),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "security_exception",
        statuses: &[401, 403],
        name: "Not authenticated or not allowed",
        says: "With 401 the client's login or API key is missing or wrong; with 403 its role lacks a privilege.",
        check: &[
            "`reason` names the action and the privileges that would grant it.",
            "Test the login with `GET _security/_authenticate`.",
        ],
        recognition: Some(Recognition::Named),
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "index_closed_exception",
        statuses: &[400],
        name: "Index closed",
        says: "The index is closed, so it can't be read or written.",
        check: &[
            "Open it with `POST /INDEX/_open`, or leave it out with `ignore_unavailable=true`.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "document_missing_exception",
        statuses: &[404],
        name: "Document missing",
        says: "The client updates a document that does not exist.",
        check: &["Send `doc_as_upsert: true` or an `upsert` if it may be created."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "action_request_validation_exception",
        statuses: &[400],
        name: "Request incomplete",
        says: "The client's request lacks something that is required, such as the id or the index.",
        check: &["`reason` lists what is missing."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "invalid_index_name_exception",
        statuses: &[400],
        name: "Invalid index name",
        says: "The name that the client gave to the index is not allowed.",
        check: &["Use lower-case letters without blanks, and no `\\`, `/`, `*`, `?` or `#`."],
        confidence: Confidence::Hearsay,
        ..ROW
    },
    Detail {
        token: "script_exception",
        statuses: &[400],
        name: "Script failed",
        says: "The script in the client's request does not compile, or failed with a document.",
        check: &[
            "Read `script_stack` and `reason`; a field that some documents lack is the usual cause.",
        ],
        confidence: Confidence::Hearsay,
        ..ROW
    },
];
