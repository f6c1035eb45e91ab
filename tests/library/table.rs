//! The table as a whole: against the registry, against the list of names in the first overview, and
//! in itself. What a single row must have, the compiler checks (`table/src/check.rs`).

use std::collections::HashSet;

use httpstatus::query;
use httpstatus::table::entry::{
    Class, Confidence, Entry, Message, OnWire, Reach, Redirect, RedirectMethod, Requirement,
    SUMMARY_MAX, Source, Standing,
};
use httpstatus::table::{self, ENTRIES, RAREST, RARITIES, Text, VENDORS};

const IANA: &str = include_str!("../fixtures/iana-http-status-codes.csv");
const OVERVIEW: &str = include_str!("../fixtures/overview-names.tsv");

fn registered(code: u16) -> &'static Entry {
    table::by_code(code)
        .find(|entry| entry.standing.in_registry())
        .unwrap_or_else(|| panic!("{code} is in the registry, not in the table"))
}

/// The assigned rows of the registry: code, description, reference.
fn iana_rows() -> Vec<(u16, String, String)> {
    let mut reader = csv::Reader::from_reader(IANA.as_bytes());
    let rows = reader.records().map(|row| row.expect("the copy is well-formed CSV"));
    rows.filter(|row| &row[1] != "Unassigned")
        .map(|row| (row[0].parse().expect("a code"), row[1].to_owned(), row[2].to_owned()))
        .collect()
}

#[test]
fn the_copy_of_the_registry_has_64_assigned_rows() {
    assert_eq!(iana_rows().len(), 64);
}

#[test]
fn every_row_of_the_registry_is_in_the_table_with_its_name_and_reference() {
    for (code, description, reference) in iana_rows() {
        let entry = registered(code);
        let (name, standing) = match description.split_once(" (") {
            Some((name, note)) if note.starts_with("TEMPORARY") => (name, Standing::Temporary),
            Some((name, "OBSOLETED)")) => (name, Standing::Obsoleted),
            _ if description == "(Unused)" => (description.as_str(), Standing::Unused),
            _ => (description.as_str(), Standing::Registered),
        };
        assert_eq!((entry.phrase.as_str(), entry.standing), (name, standing), "{code}");
        let cited = reference.split(']').next().unwrap_or_default().trim_start_matches('[');
        match entry.source {
            Source::Rfc { number, section } => match cited.split_once(", Section ") {
                Some((rfc, cited_section)) => {
                    assert_eq!(
                        (format!("RFC{number}").as_str(), section.as_str()),
                        (rfc, cited_section),
                        "{code}"
                    );
                }
                None => assert_eq!(format!("RFC{number}"), cited, "{code}"),
            },
            Source::Page { url, .. } => {
                let draft = cited.rsplit_once('-').map_or(cited, |(draft, _revision)| draft);
                assert!(url.contains(draft), "{code}: {url} is not the page of {cited}");
            }
        }
    }
}

#[test]
fn nothing_else_in_the_table_claims_to_be_registered() {
    let assigned: HashSet<u16> = iana_rows().into_iter().map(|(code, ..)| code).collect();
    for entry in ENTRIES {
        if entry.standing.in_registry() {
            assert!(assigned.contains(&entry.code), "{} {}", entry.code, entry.phrase);
        }
    }
}

#[test]
fn every_code_of_the_overview_is_found_by_its_code_and_by_its_name() {
    for line in OVERVIEW.lines().skip(1) {
        let columns: Vec<_> = line.split('\t').collect();
        let code: u16 = columns[0].parse().expect("a code");
        let class = Class::of(code).map(Class::name);
        assert_eq!(class, Some(columns[2]), "{code}");
        assert!(table::by_code(code).next().is_some(), "{code}");
        let named: Vec<u16> = query::named(columns[1]).iter().map(|entry| entry.code).collect();
        assert_eq!(named, [code], "{}", columns[1]);
    }
}

#[test]
fn entries_are_in_order_and_none_is_there_twice() {
    let mut seen = HashSet::new();
    for pair in ENTRIES.windows(2) {
        assert!(pair[0].code <= pair[1].code, "{} before {}", pair[0].code, pair[1].code);
    }
    for entry in ENTRIES {
        let sender = entry.sender.map(|sender| sender.product);
        assert!(
            seen.insert((entry.code, entry.phrase, sender)),
            "{} {} is there twice",
            entry.code,
            entry.phrase
        );
    }
}

#[test]
fn of_several_meanings_the_registered_one_comes_first_and_there_is_only_one() {
    for group in ENTRIES.chunk_by(|one, next| one.code == next.code) {
        for other in &group[1..] {
            assert!(!other.standing.in_registry(), "{} {}", other.code, other.phrase);
        }
    }
}

/// A proposal is never met. A vendor's code is met as widely as the vendor's others; what stays
/// inside a product is two ranks rarer.
#[test]
fn a_rarity_says_how_often_a_meaning_is_met() {
    for (entry, rarity) in ENTRIES.iter().zip(RARITIES.iter().copied()) {
        let vendor = entry.sender.and_then(|sender| table::vendor(&sender.vendor));
        let reach = match vendor.map(|vendor| vendor.reach) {
            None => 0,
            Some(Reach::Everyday) => 1,
            Some(Reach::Wide) => 2,
            Some(Reach::Common) => 3,
            Some(Reach::Rare) => 4,
            Some(Reach::Closed) => 5,
        };
        let expected = match (entry.standing, entry.on_wire) {
            (Standing::Proposed, _) => RAREST,
            (_, OnWire::Never) => reach + 2,
            _ => reach,
        };
        assert_eq!(rarity, expected, "{} {}", entry.code, entry.phrase);
    }
}

#[test]
fn every_text_is_there_and_reads_as_it_should() {
    for entry in ENTRIES {
        let name = format!("{} {}", entry.code, entry.phrase);
        assert!(entry.summary.chars().count() <= SUMMARY_MAX, "{name}: {}", entry.summary);
        assert!(entry.summary.ends_with('.'), "{name}: the summary is a sentence");
        let sentences = entry.meaning.matches(". ").count() + 1;
        assert!((2..=5).contains(&sentences), "{name}: {sentences} sentences of meaning");
        for line in [entry.causes, entry.client, entry.server].into_iter().flatten() {
            let ends = [".", "?", ".)", ".\""].iter().any(|end| line.ends_with(end));
            assert!(ends, "{name}: not a sentence: {line}");
            assert!(line.chars().count() <= 180, "{name}: too long: {line}");
        }
        for related in entry.related {
            assert!(related.difference.ends_with('.'), "{name}: {}", related.difference);
        }
        for field in entry.headers {
            assert!(!field.name.is_empty() && !field.tells.is_empty(), "{name}: {}", field.name);
            assert!(!field.tells.ends_with('.'), "{name}: {}", field.tells);
        }
        for text in texts(entry) {
            assert_eq!(text, text.trim(), "{name}");
            assert!(!text.is_empty() && !text.contains("  "), "{name}: {text:?}");
            assert!(!text.chars().any(char::is_control), "{name}: {text:?}");
        }
    }
}

/// Every text of an entry.
fn texts(entry: &Entry) -> Vec<Text> {
    let mut texts = vec![entry.phrase, entry.summary, entry.meaning, entry.retry.reason];
    for list in [entry.causes, entry.client, entry.server, entry.aliases, entry.keywords] {
        texts.extend(list);
    }
    texts.extend(entry.headers.iter().map(|field| field.tells));
    texts.extend(entry.formerly.iter().flat_map(|former| [former.name, former.document]));
    texts.extend(entry.related.iter().map(|related| related.difference));
    texts.extend(entry.sender.iter().flat_map(|s| [s.vendor, s.product, s.tell]));
    texts
}

#[test]
fn no_sentence_is_used_for_two_codes() {
    let mut seen = HashSet::new();
    for entry in ENTRIES {
        let lists = [entry.causes, entry.client, entry.server].into_iter().flatten();
        for line in lists.chain([&entry.summary, &entry.meaning]) {
            assert!(seen.insert(line), "{} {} repeats: {line}", entry.code, entry.phrase);
        }
    }
}

/// What a class shows on a terminal beside its registered codes has to stay short.
#[test]
fn at_most_twelve_codes_of_a_class_are_everyday() {
    for class in Class::ALL {
        let of_class = ENTRIES.iter().filter(|entry| entry.class() == Some(class));
        let everyday = of_class.filter(|entry| entry.sender.is_some_and(|sender| sender.everyday));
        let codes: HashSet<u16> = everyday.map(|entry| entry.code).collect();
        assert!(codes.len() <= 12, "{}: {codes:?}", class.name());
    }
    let is_everyday = |code: u16, vendor: &str| {
        table::by_code(code).any(|entry| {
            entry.sender.is_some_and(|sender| sender.vendor == vendor && sender.everyday)
        })
    };
    for (code, vendor) in [
        (444, "nginx"),
        (499, "nginx"),
        (520, "Cloudflare"),
        (526, "Cloudflare"),
        (530, "Cloudflare"),
        (460, "AWS"),
        (463, "AWS"),
        (561, "AWS"),
        (419, "Laravel"),
        (440, "Microsoft"),
    ] {
        assert!(is_everyday(code, vendor), "{code} of {vendor}");
    }
}

#[test]
fn related_codes_exist_and_say_it_from_both_sides() {
    for entry in ENTRIES {
        for related in entry.related {
            assert_ne!(related.code, entry.code, "{} is related to itself", entry.code);
            let others: Vec<_> = table::by_code(related.code).collect();
            assert!(!others.is_empty(), "{} names {}", entry.code, related.code);
            if entry.standing.in_registry() && others[0].standing.in_registry() {
                assert!(
                    others[0].related.iter().any(|back| back.code == entry.code),
                    "{} names {}, but not the other way round",
                    entry.code,
                    related.code
                );
            }
        }
    }
}

#[test]
fn every_address_is_well_formed() {
    for entry in ENTRIES {
        let url = entry.source.url();
        let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        assert!(host.is_some_and(|host| host.contains('.')), "{} {url}", entry.code);
        assert!(!url.contains(|c: char| c.is_whitespace() || "<>\"`{}|\\^".contains(c)), "{url}");
        assert!(url.is_ascii(), "{} {url}", entry.code);
    }
}

#[test]
fn keywords_are_lower_case_and_not_repeated() {
    for entry in ENTRIES {
        let mut seen = HashSet::new();
        for keyword in entry.keywords {
            assert_eq!(keyword.as_str(), keyword.to_lowercase(), "{}", entry.code);
            assert!(seen.insert(keyword), "{} repeats {keyword}", entry.code);
        }
    }
}

#[test]
fn the_facts_that_follow_from_the_class_hold() {
    const CACHEABLE: [u16; 13] = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    for entry in ENTRIES.iter().filter(|entry| entry.standing.in_registry()) {
        let code = entry.code;
        assert_eq!(entry.cacheable, CACHEABLE.contains(&code), "{code} cacheable");
        let bodiless =
            code < 200 || [204, 205, 304].contains(&code) || entry.on_wire == OnWire::Never;
        assert_eq!(entry.body, !bodiless, "{code} body");
        assert_eq!(entry.redirect.is_some(), [301, 302, 303, 307, 308].contains(&code), "{code}");
        assert_eq!(entry.confidence, Confidence::Proven, "{code}");
    }
}

/// RFC 9110 §15.4: what a client does with the method, and for how long.
#[test]
fn redirections_keep_the_method_and_last_as_the_rfc_says() {
    for (code, method, permanent) in [
        (301, RedirectMethod::PostMayBecomeGet, true),
        (302, RedirectMethod::PostMayBecomeGet, false),
        (303, RedirectMethod::BecomesGet, false),
        (307, RedirectMethod::Kept, false),
        (308, RedirectMethod::Kept, true),
    ] {
        assert_eq!(registered(code).redirect, Some(Redirect { method, permanent }), "{code}");
    }
}

/// The fields without which a response breaks its specification, whatever the request was.
#[test]
fn fields_that_a_response_must_have_are_the_ones_of_the_rfcs() {
    for (code, fields) in [
        (101, &["Upgrade", "Connection"][..]),
        (401, &["WWW-Authenticate"]),
        (405, &["Allow"]),
        (407, &["Proxy-Authenticate"]),
        (426, &["Upgrade", "Connection"]),
    ] {
        let must = registered(code).headers.iter().filter(|field| {
            field.message == Message::Response && field.requirement == Requirement::Must
        });
        assert_eq!(must.map(|field| field.name).collect::<Vec<_>>(), fields, "{code}");
    }
}

/// `google.rpc.Code` as of the copy that the entries were written from.
#[test]
fn the_grpc_codes_map_to_the_statuses_that_google_rpc_code_names() {
    let mapping = [
        ("OK", 200),
        ("CANCELLED", 499),
        ("UNKNOWN", 500),
        ("INVALID_ARGUMENT", 400),
        ("DEADLINE_EXCEEDED", 504),
        ("NOT_FOUND", 404),
        ("ALREADY_EXISTS", 409),
        ("PERMISSION_DENIED", 403),
        ("UNAUTHENTICATED", 401),
        ("RESOURCE_EXHAUSTED", 429),
        ("FAILED_PRECONDITION", 400),
        ("ABORTED", 409),
        ("OUT_OF_RANGE", 400),
        ("UNIMPLEMENTED", 501),
        ("INTERNAL", 500),
        ("UNAVAILABLE", 503),
        ("DATA_LOSS", 500),
    ];
    for entry in ENTRIES {
        for code in entry.grpc.codes {
            assert!(mapping.contains(&(code, entry.code)), "{} has {code}", entry.code);
        }
    }
    for (name, code) in mapping {
        assert!(table::by_code(code).next().is_some(), "{code} is in the table");
        let holders =
            ENTRIES.iter().filter(|entry| entry.grpc.codes.iter().any(|code| code == name)).count();
        assert_eq!(holders, 1, "{name}");
    }
}

#[test]
fn every_entry_is_found_by_its_phrase_its_former_names_and_its_constants() {
    for entry in ENTRIES {
        let mut names = vec![entry.phrase];
        names.extend(entry.formerly.iter().map(|former| former.name));
        names.extend(entry.aliases.iter().copied());
        names.extend(
            entry.constants.by_library().iter().flat_map(|(_, names)| names.iter().copied()),
        );
        for name in names.into_iter().filter(|name| name.chars().any(char::is_alphabetic)) {
            let found = query::named(&name);
            let registered_holder = found.iter().any(|other| other.standing.in_registry());
            assert!(
                found.iter().any(|other| other.code == entry.code) || registered_holder,
                "{name} of {} {} finds {:?}",
                entry.code,
                entry.phrase,
                found.iter().map(|other| other.code).collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn vendors_have_unique_names_and_their_entries_name_them() {
    let mut seen = HashSet::new();
    for vendor in VENDORS {
        for name in std::iter::once(&vendor.name).chain(&*vendor.aliases) {
            assert!(seen.insert(name.to_lowercase()), "{name} is there twice");
            assert_eq!(table::vendor(name).map(|found| found.name), Some(vendor.name));
        }
        for entry in vendor.entries() {
            assert_eq!(entry.sender.map(|sender| sender.vendor), Some(vendor.name));
        }
    }
}
