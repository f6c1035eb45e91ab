//! Our tokens against the lists of those who define them: `tests/fixtures/lists`, whose files say where
//! each list is from. What only one side has stands in [`LISTS`] with its reason.

use std::collections::BTreeSet;

use httpstatus::table::detail::{Detail, vocabulary};

use super::report;

/// A list, the vocabulary that it is of, and where the two differ.
struct List {
    vocabulary: &'static str,
    text: &'static str,
    /// What the list has and we have not.
    only_theirs: &'static [(&'static str, &'static str)],
    /// What we have and the list has not.
    only_ours: OnlyOurs,
}

enum OnlyOurs {
    /// These, each group with its reason.
    Named(&'static [(&'static str, &'static str)]),
    /// Rows that cite another document than the list is from.
    FromElsewhere,
    /// Anything: another list of the same vocabulary is the complete one.
    Anything,
}

use OnlyOurs::{Anything, FromElsewhere, Named};

const LISTS: [List; 12] = [
    List {
        vocabulary: "iis-substatus",
        text: include_str!("../../fixtures/lists/iis-sub-status-codes.txt"),
        only_theirs: &[],
        only_ours: Named(&[
            ("413.1", "of the reference of request filtering"),
            (
                "500.1000 500.1001 500.1002 500.1013 503.1000 503.1001 503.1003",
                "of iisnode, which writes them into the same field",
            ),
        ]),
    },
    List {
        vocabulary: "envoy-flag",
        text: include_str!("../../fixtures/lists/envoy-flags.txt"),
        only_theirs: &[],
        only_ours: Named(&[]),
    },
    List {
        vocabulary: "envoy-detail",
        text: include_str!("../../fixtures/lists/envoy-details.txt"),
        only_theirs: &[],
        only_ours: FromElsewhere,
    },
    List {
        vocabulary: "envoy-detail",
        text: include_str!("../../fixtures/lists/envoy-details-documented.txt"),
        only_theirs: &[
            (
                "filter_removed_required_headers",
                "an old name: the source has one for requests and one for responses",
            ),
            ("upstream_response_timeout", "the source writes response_timeout"),
        ],
        only_ours: Anything,
    },
    List {
        vocabulary: "haproxy-state",
        text: include_str!("../../fixtures/lists/haproxy-states.txt"),
        only_theirs: &[],
        only_ours: Named(&[(
            "SQ RR RH IC IR IH ID DD UD KD CL cL",
            "the source writes them, the manual has no text",
        )]),
    },
    List {
        vocabulary: "cloudflare-1xxx",
        text: include_str!("../../fixtures/lists/cloudflare-1xxx.txt"),
        only_theirs: &[],
        only_ours: Named(&[("1038 1205", "of Cloudflare's changelog of 2026-03-12")]),
    },
    List {
        vocabulary: "curl-exit",
        text: include_str!("../../fixtures/lists/curl-exit-codes.txt"),
        only_theirs: &[],
        only_ours: Named(&[
            ("34 41 51", "obsolete, but old versions still return them"),
            ("CONNECT tunnel failed, response \u{2026}", "a message of code 56, not a code"),
        ]),
    },
    List {
        vocabulary: "grpc-code",
        text: include_str!("../../fixtures/lists/grpc-codes.txt"),
        only_theirs: &[],
        only_ours: Named(&[]),
    },
    List {
        vocabulary: "kubernetes-reason",
        text: include_str!("../../fixtures/lists/kubernetes-reasons.txt"),
        only_theirs: &[],
        only_ours: Named(&[(
            "Unknown",
            "the constant is the empty string; this is the name that Go programs print",
        )]),
    },
    List {
        vocabulary: "oci-error",
        text: include_str!("../../fixtures/lists/oci-errors.txt"),
        only_theirs: &[],
        only_ours: Anything,
    },
    List {
        vocabulary: "oci-error",
        text: include_str!("../../fixtures/lists/distribution-errors.txt"),
        only_theirs: &[],
        only_ours: Named(&[]),
    },
    List {
        vocabulary: "oauth-error",
        text: include_str!("../../fixtures/lists/oauth-errors.txt"),
        only_theirs: &[
            ("need_info request_denied request_submitted", "of UMA 2.0, which few servers speak"),
            (
                "unsupported_pop_key incompatible_ace_profiles",
                "of ACE (RFC 9200), for devices that mostly speak CoAP instead of HTTP",
            ),
            (
                "invalid_issuer invalid_subject invalid_trust_anchor invalid_trust_chain \
                 invalid_metadata not_found unsupported_parameter",
                "of OpenID Federation, which is new; not_found is a word to everybody else",
            ),
            (
                "vp_formats_not_supported invalid_request_uri_method wallet_unavailable",
                "wallets answer with them, not servers",
            ),
        ],
        only_ours: Named(&[
            ("unsupported_response_mode", "of OAuth 2.0 Multiple Response Types, not registered"),
            (
                "unknown_user_id missing_user_code invalid_user_code invalid_binding_message \
                 expired_login_hint_token transaction_failed",
                "of OpenID Connect CIBA, not registered",
            ),
            (
                "unmet_authentication_requirements",
                "an OpenID specification of its own, not registered",
            ),
            (
                "use_attestation_challenge use_fresh_attestation invalid_client_attestation",
                "of a draft",
            ),
            (
                "redirect_uri_mismatch admin_policy_enforced disallowed_useragent org_internal",
                "of Google's login page",
            ),
        ]),
    },
];

/// The rows of a list: a token, and behind a tabulator another name of it.
fn rows(text: &'static str) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let lines = text.lines().filter(|line| !line.starts_with("# "));
    lines.map(|line| match line.split_once('\t') {
        Some((token, name)) => (token, Some(name)),
        None => (line, None),
    })
}

/// The tokens of groups; a token with blanks is a group of its own.
fn tokens(groups: &[(&'static str, &'static str)]) -> BTreeSet<&'static str> {
    let has_blanks = |group: &str| group.contains(',');
    let split = |(group, _): &(&'static str, _)| -> Vec<&'static str> {
        if has_blanks(group) { vec![*group] } else { group.split_whitespace().collect() }
    };
    groups.iter().flat_map(split).collect()
}

fn details(id: &str) -> &'static [Detail] {
    vocabulary(id).expect("a vocabulary of the table").details()
}

impl List {
    fn ours(&self) -> BTreeSet<&'static str> {
        details(self.vocabulary).iter().map(|detail| detail.token.as_str()).collect()
    }

    fn theirs(&self) -> BTreeSet<&'static str> {
        rows(self.text).map(|(token, _)| token).collect()
    }

    /// The address in the head of the list.
    fn source(&self) -> &'static str {
        let line = self.text.lines().find_map(|line| line.strip_prefix("# Source: "));
        line.and_then(|line| line.split([' ', ',']).next()).expect("the head names the source")
    }
}

#[test]
fn every_token_of_a_list_is_ours_or_left_out_for_a_reason() {
    for list in &LISTS {
        let (ours, theirs) = (list.ours(), list.theirs());
        let missing: BTreeSet<_> = theirs.difference(&ours).copied().collect();
        assert_eq!(missing, tokens(list.only_theirs), "{} of {}", list.vocabulary, list.source());
        report(list.source(), theirs.len() - missing.len(), theirs.len());
    }
}

#[test]
fn every_token_of_ours_is_in_the_list_or_known_from_elsewhere() {
    for list in &LISTS {
        let (ours, theirs) = (list.ours(), list.theirs());
        let mut extra: BTreeSet<_> = ours.difference(&theirs).copied().collect();
        let expected = match list.only_ours {
            Named(groups) => tokens(groups),
            FromElsewhere => {
                let is_from_list = |token: &&str| {
                    let row = details(list.vocabulary).iter().find(|it| it.token == **token);
                    row.is_some_and(|row| row.source.url() == list.source())
                };
                extra.retain(is_from_list);
                BTreeSet::new()
            }
            Anything => continue,
        };
        assert_eq!(extra, expected, "{} of {}", list.vocabulary, list.source());
    }
}

/// The number of a gRPC code, the long name of a flag, the constant of an exit code.
#[test]
fn the_other_name_that_a_list_gives_a_token_is_one_of_its_spellings() {
    let mut count = 0;
    for list in &LISTS {
        for (token, name) in rows(list.text) {
            let Some(name) = name else { continue };
            let row = details(list.vocabulary).iter().find(|detail| detail.token == token);
            // A bare number is a spelling only beside its vendor's name.
            let names = [name.to_owned(), format!("grpc {name}")];
            let is_spelled =
                |row: &Detail| row.texts().any(|text| names.iter().any(|it| it == text));
            let is_spelled = row.is_some_and(is_spelled);
            assert!(is_spelled, "{}: {token} is {name}", list.vocabulary);
            count += 1;
        }
    }
    assert_eq!(count, 30 + 87 + 17);
}

#[test]
fn every_list_says_where_and_when_it_was_copied() {
    for list in &LISTS {
        let head: Vec<_> = list.text.lines().take_while(|line| line.starts_with("# ")).collect();
        assert!(list.source().starts_with("https://"), "{}", list.vocabulary);
        assert!(head.iter().any(|line| line.contains("Copied on 20")), "{}", list.vocabulary);
        let tokens = rows(list.text).count();
        assert_eq!(tokens, list.theirs().len(), "{}: a token twice", list.source());
    }
}
