//! `vendors`: who is in the table, and how many codes each has.

use httpstatus::table::entry::Vendor;
use httpstatus::table::{VENDORS, VOCABULARIES};
use serde_json::Value;

use crate::common::in_process::shown;
use crate::common::{check, prints, refused};

/// The codes of a vendor, each once.
fn codes(vendor: &Vendor) -> Vec<String> {
    let mut codes: Vec<_> = vendor.entries().map(|entry| format!("{:03}", entry.code)).collect();
    codes.dedup();
    codes
}

/// The vendors that have a code or a detail, by name. The others are known to the search and to
/// `--vendor`, and would be bare names here.
fn sorted() -> Vec<&'static Vendor> {
    let has_something = |vendor: &&Vendor| !codes(vendor).is_empty() || details(vendor) > 0;
    let mut vendors: Vec<_> = VENDORS.iter().filter(has_something).collect();
    vendors.sort_by_key(|vendor| vendor.name.to_lowercase());
    vendors
}

/// How many details a vendor has.
fn details(vendor: &Vendor) -> usize {
    let own = VOCABULARIES.iter().filter(|vocabulary| vocabulary.vendor == vendor.name);
    own.map(|vocabulary| vocabulary.details().len()).sum()
}

/// `  8 codes`, `  1 code `; spaces for none.
fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { " " } else { "s" };
    if count == 0 { " ".repeat(noun.len() + 6) } else { format!("{count:4} {noun}{plural}") }
}

#[test]
fn there_is_one_line_per_vendor_with_how_many_codes_and_details_it_has_and_the_codes() {
    let widest = sorted().iter().map(|it| it.name.chars().count()).max().expect("a vendor");
    let expected: String = sorted()
        .into_iter()
        .map(|vendor| {
            let (name, codes) = (&*vendor.name, codes(vendor));
            let counts = (counted(codes.len(), "code"), counted(details(vendor), "detail"));
            let line = format!("{name:widest$}  {}  {}  {}", counts.0, counts.1, codes.join(" "));
            line.trim_end().to_owned() + "\n"
        })
        .collect();
    check(&["vendors"], &expected, "", 0);
    let shown = shown(40, &["vendors"]);
    assert_eq!(shown.lines().count(), sorted().len());
    assert!(shown.lines().all(|line| line.chars().count() <= 40), "{shown}");
}

#[test]
fn plain_and_csv_have_names_counts_codes_and_aliases() {
    let rows: Vec<[String; 6]> = sorted()
        .into_iter()
        .map(|vendor| {
            let (codes, aliases) = (codes(vendor), vendor.aliases.join("; "));
            let counts = [codes.len(), details(vendor)].map(|count| count.to_string());
            let [code_count, detail_count] = counts;
            let (slug, name) = (vendor.slug(), vendor.name.to_string());
            [slug, name, code_count, detail_count, codes.join(" "), aliases]
        })
        .collect();
    let plain: String = rows.iter().map(|row| row.join("\t") + "\n").collect();
    check(&["vendors", "--plain"], &plain, "", 0);
    let csv = prints(&["vendors", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().expect("a header");
    let columns = ["slug", "vendor", "code_count", "detail_count", "codes", "aliases"];
    assert_eq!(header, columns.as_slice());
    let records: Vec<_> = reader.records().map(|record| record.expect("a record")).collect();
    assert_eq!(records.len(), rows.len());
    assert!(records.iter().zip(&rows).all(|(record, row)| record == row.as_slice()));
}

#[test]
fn json_is_an_array_of_objects() {
    let vendors: Value = serde_json::from_str(&prints(&["vendors", "--json"])).expect("JSON");
    let vendors = vendors.as_array().expect("an array");
    assert_eq!(vendors.len(), sorted().len());
    for (object, vendor) in vendors.iter().zip(sorted()) {
        assert_eq!(object["name"], vendor.name.as_str());
        assert_eq!(object["slug"], vendor.slug());
        assert_eq!(object["details"], details(vendor));
        assert_eq!(object["aliases"].as_array().map(Vec::len), Some(vendor.aliases.len()));
        let listed = object["codes"].as_array().expect("codes").iter().filter_map(Value::as_u64);
        let listed: Vec<_> = listed.map(|code| format!("{code:03}")).collect();
        assert_eq!(listed, codes(vendor));
    }
}

#[test]
fn markdown_is_a_table() {
    let table = prints(&["vendors", "--format", "markdown"]);
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines[0], "| Vendor | Codes |");
    assert_eq!(lines.len(), sorted().len() + 2);
    assert!(lines.contains(&"| nginx | 000 444 494 495 496 497 498 499 |"), "{table}");
}

#[test]
fn filters_hold_for_vendors() {
    let names = |arguments: &[&str]| -> Vec<String> {
        let plain = prints(&[arguments, &["--plain"]].concat());
        plain.lines().filter_map(|row| row.split('\t').nth(1).map(str::to_owned)).collect()
    };
    assert_eq!(names(&["vendors", "--vendor", "nginx"]), ["nginx"]);
    assert_eq!(names(&["vendors", "--limit", "2"]).len(), 2);
    assert!(names(&["vendors", "--class", "1xx"]).contains(&"Yii".to_owned()));
    assert!(!names(&["vendors", "--class", "1xx"]).contains(&"nginx".to_owned()));
    check(&["vendors", "--registered"], "", "httpstatus: no vendor fits these filters\n", 1);
}

/// 42 vendors were listed as bare names, and their list of codes blamed the filters.
#[test]
fn a_vendor_without_codes_is_not_listed_and_its_list_says_so() {
    assert!(!prints(&["vendors"]).lines().any(|line| line.starts_with("Auth0")));
    check(&["vendors", "--vendor", "auth0"], "Auth0\n", "", 0);
    let error = "httpstatus: Auth0 has no codes of its own\n";
    check(&["list", "--vendor", "auth0"], "", error, 1);
    let error = "httpstatus: Stripe has no codes of its own\n\
                 hint: its details: httpstatus list --details --vendor stripe\n";
    check(&["list", "--vendor", "stripe"], "", error, 1);
}

#[test]
fn what_makes_no_sense_with_vendors_is_refused() {
    refused(&["vendors", "--open"], "--open takes one code", "");
    refused(
        &["vendors", "--field", "name"],
        "--field does not go together with vendors",
        "for programs: httpstatus vendors --json",
    );
}

#[test]
fn the_name_of_every_vendor_is_one_that_the_filter_takes() {
    for row in prints(&["vendors", "--plain"]).lines() {
        let columns: Vec<_> = row.split('\t').collect();
        let names = columns[5].split("; ").chain([columns[0], columns[1]]);
        for name in names.filter(|name| !name.is_empty()) {
            let vendors = prints(&["vendors", "--vendor", name, "--plain"]);
            assert_eq!(vendors, format!("{row}\n"), "{name}");
        }
    }
}
