//! Details without a status, and the details on the card.

use httpstatus::table::detail::named;

use crate::common::{check, prints, run};

#[test]
fn a_detail_without_a_status_of_its_product_is_printed_alone() {
    for token in ["R14", "L10", "AH01215", "PP01", "extensionError", "ECONNREFUSED"] {
        let detail = named(token).next().expect(token);
        let answer = run(&[token]);
        assert!(answer.stdout.starts_with(token), "{}", answer.stdout);
        assert!(answer.stdout.contains(&*detail.source.url()), "{}", answer.stdout);
        assert!(!answer.stdout.contains("\n000 "), "{token}: {}", answer.stdout);
        assert_eq!((answer.stderr.as_str(), answer.status), ("", 0), "{token}");
    }
    assert!(prints(&["ERR_CONNECTION_RESET"]).contains("\n000 Network Error"));
    assert!(prints(&["curl", "28"]).contains("\n000 No Response"));
}

#[test]
fn the_forms_for_programs_are_empty_then_and_the_hint_says_where_the_detail_is() {
    let list = ["list", "--details", "--vendor", "heroku", "--json"];
    let hint = format!(
        "hint: R14 goes with no status; all that is known: httpstatus {}\n",
        list.join(" ")
    );
    check(&["R14", "--json"], "[]\n", &hint, 0);
    check(&["R14", "--plain"], "", &hint, 0);
    check(&["R14", "--field", "code,details.token"], "", &hint, 0);
    assert!(prints(&list).contains("\"R14\""));
    let with_status = run(&["H12", "--json"]);
    assert_eq!((with_status.stderr.as_str(), with_status.status), ("", 0));
}

/// `httpstatus -l 502` had eighty lines of tokens, many of them messages that were cut.
#[test]
fn the_card_names_few_tokens_of_each_vocabulary_and_the_command_that_lists_them() {
    let card = prints(&["-l", "502"]);
    let (_, section) = card.split_once("\nDetails that go with it\n").expect("the section");
    let (section, _) = section.split_once("\n\n").expect("a section behind it");
    let (last, rows) = section.lines().rev().collect::<Vec<_>>().split_first().map_or_else(
        || panic!("the section is empty"),
        |(last, rows)| ((*last).to_owned(), rows.join("\n")),
    );
    assert_eq!(last, "  \u{2022} All of them: `httpstatus list --details --class 5xx`");
    assert!(!rows.contains('\u{2026}') && !section.contains("` and 0 more"), "{section}");
    assert!(prints(&["list", "--details", "--class", "5xx"]).contains("  H25  "));
}

#[test]
fn a_detail_is_a_line_or_the_whole_with_the_card_of_its_status() {
    let detail = named("H12").next().expect("a detail");
    let lines = format!(
        "Heroku error codes\n  H12  {}: {}\n{}",
        detail.name,
        detail.says,
        prints(&["-s", "503"])
    );
    check(&["-s", "H12"], &lines, "", 0);
    let whole = prints(&["-l", "H12"]);
    let (above, card) = whole.split_once("\n\n").expect("the detail, then the card");
    assert!(above.starts_with("H12 ") && above.contains("\nSource "), "{above}");
    assert_eq!(card, prints(&["-l", "503"]));
}
