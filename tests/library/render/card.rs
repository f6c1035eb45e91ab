//! The card, which `-l` prints: everything about one code, in the order of the brief.

use httpstatus::render::Layout;
use httpstatus::render::card::write_card;
use httpstatus::render::style::Styles;
use httpstatus::table::entry::{Entry, RedirectMethod, RetryAdvice};
use httpstatus::table::{self, ENTRIES, detail};

use super::{UNWRAPPED, answers, check_prose, check_width, list, related_name, title, written};

fn card(meanings: &[&'static Entry], width: usize) -> String {
    written(width, |layout| write_card(layout, meanings))
}

/// The card of some meanings, each item on one line.
fn expected(meanings: &[&'static Entry]) -> String {
    let (entry, others) = (meanings[0], &meanings[1..]);
    let all = usize::MAX;
    let sections = [
        format!("{}\n{}\n", title(entry), entry.summary),
        format!("  {}\n", entry.meaning),
        list("Why you see it", entry.causes, all),
        list("If you sent the request", entry.client, all),
        list("If you run the server", entry.server, all),
        headers(entry),
        related(entry),
        other_senders(others),
        details(entry),
        behaviour(entry),
        constants(entry),
        format!(
            "Source\n  {} ({})\n  {}\n",
            entry.source,
            entry.confidence.name(),
            entry.source.url()
        ),
    ];
    let sections: Vec<_> = sections.into_iter().filter(|section| !section.is_empty()).collect();
    sections.join("\n")
}

/// A heading and its rows: a label and a text, in two columns.
fn rows(heading: &str, rows: &[(String, String)], column: usize) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let rows = rows.iter().map(|(label, text)| format!("  {label:column$}{text}\n"));
    format!("{heading}\n{}", rows.collect::<String>())
}

fn headers(entry: &Entry) -> String {
    let headers: Vec<_> = entry
        .headers
        .iter()
        .map(|header| {
            let (message, requirement) = (header.message.name(), header.requirement.name());
            (header.name.to_string(), format!("{message}, {requirement}: {}", header.tells))
        })
        .collect();
    let widest = headers.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    rows("Headers to look at", &headers, widest + 2)
}

/// Each code with its name, and below it what tells the two apart.
fn related(entry: &Entry) -> String {
    if entry.related.is_empty() {
        return String::new();
    }
    let related = entry.related.iter().map(|related| {
        let name = related_name(entry, related.code);
        format!("  {:03} {name}\n    {}\n", related.code, related.difference)
    });
    format!("Often confused with\n{}", related.collect::<String>())
}

fn other_senders(others: &[&'static Entry]) -> String {
    let Some(first) = others.first() else { return String::new() };
    let others = others.iter().map(|other| {
        let from = other.sender.map_or(other.source.to_string(), |it| it.product.to_string());
        let tell = other.sender.map(|sender| format!("    Recognised by: {}.\n", sender.tell));
        let tell = tell.unwrap_or_default();
        format!("  \u{2022} {} \u{b7} {from}\n    {}\n{tell}", other.name(), other.summary)
    });
    format!("Other senders of {:03}\n{}", first.code, others.collect::<String>())
}

/// The details that go with a registered code: at most five words of each vocabulary, then who has
/// messages only, then the command that lists them all.
fn details(entry: &Entry) -> String {
    let details: Vec<_> = detail::of_status(entry.code).collect();
    if details.is_empty() || !entry.standing.in_registry() {
        return String::new();
    }
    let is_word = |token: &str| {
        let count = |bracket: &str| token.matches(bracket).count();
        let has_open =
            [("(", ")"), ("[", "]"), ("{", "}")].iter().any(|it| count(it.0) != count(it.1));
        !has_open && !token.contains(' ') && !token.contains('\u{2026}')
    };
    let (mut rows, mut messages) = (String::new(), Vec::new());
    for group in details.chunk_by(|one, next| one.vocabulary() == next.vocabulary()) {
        let words = group.iter().filter(|detail| is_word(&detail.token)).take(5);
        let words: Vec<_> = words.map(|detail| format!("`{}`", detail.token)).collect();
        let (vocabulary, left) = (group[0].vocabulary(), group.len() - words.len());
        match (words.len(), left) {
            (0, _) => messages.push(format!("{} ({left})", vocabulary.product)),
            (_, 0) => rows += &format!("  \u{2022} {}: {}\n", vocabulary.title, words.join(", ")),
            _ => {
                let words = words.join(", ");
                rows += &format!("  \u{2022} {}: {words} and {left} more\n", vocabulary.title);
            }
        }
    }
    if !messages.is_empty() {
        rows += &format!("  \u{2022} Messages of {}\n", messages.join(", "));
    }
    let class = entry.code / 100;
    let command = format!("`httpstatus list --details --class {class}xx`");
    format!("Details that go with it\n{rows}  \u{2022} All of them: {command}\n")
}

fn behaviour(entry: &Entry) -> String {
    let advice = match entry.retry.advice {
        RetryAdvice::No => "no",
        RetryAdvice::Yes => "yes",
        RetryAdvice::AfterDelay => "after a delay",
        RetryAdvice::AfterChange => "after a change",
    };
    let mut facts = vec![("Retry", format!("{advice}: {}", entry.retry.reason))];
    if entry.cacheable {
        facts.push(("Cache", "a cache may store it even if no header says so".to_owned()));
    }
    if !entry.body {
        facts.push(("Body", "none".to_owned()));
    }
    if let Some(redirect) = entry.redirect {
        let duration = if redirect.permanent { "permanent" } else { "temporary" };
        let method = match redirect.method {
            RedirectMethod::Kept => "method and body are kept",
            RedirectMethod::PostMayBecomeGet => "a POST may become a GET without a body",
            RedirectMethod::BecomesGet => "followed by a GET without a body",
        };
        facts.push(("Redirect", format!("{duration}; {method}")));
    }
    if !entry.formerly.is_empty() {
        let names = entry.formerly.iter().map(|it| format!("{} ({})", it.name, it.document));
        facts.push(("Formerly", names.collect::<Vec<_>>().join("; ")));
    }
    if !entry.aliases.is_empty() {
        facts.push(("Also called", entry.aliases.join(", ")));
    }
    if let Some(text) = grpc(entry) {
        facts.push(("gRPC", text));
    }
    if let Some(sender) = entry.sender {
        facts.push(("Sender", format!("{}: {}", sender.product, sender.tell)));
    }
    let facts: Vec<_> = facts.into_iter().map(|(label, text)| (label.to_owned(), text)).collect();
    rows("At a glance", &facts, 13)
}

/// What gRPC makes of the status.
fn grpc(entry: &Entry) -> Option<String> {
    let mut facts = Vec::new();
    if !entry.grpc.codes.is_empty() {
        let verb = if entry.grpc.codes.len() == 1 { "maps" } else { "map" };
        facts.push(format!("{} {verb} to this status", entry.grpc.codes.join(", ")));
    }
    if let Some(code) = entry.grpc.client {
        facts.push(format!("without grpc-status a gRPC client reports {code}"));
    }
    (!facts.is_empty()).then(|| facts.join("; "))
}

/// One paragraph; libraries with the same names stand together.
fn constants(entry: &Entry) -> String {
    let mut groups: Vec<(Vec<&str>, String)> = Vec::new();
    for (library, names) in entry.constants.by_library() {
        let names: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
        let names = names.join(" or ");
        match groups.iter_mut().find(|(_, known)| *known == names) {
            _ if names.is_empty() => {}
            Some((libraries, _)) => libraries.push(library),
            None => groups.push((vec![library], names)),
        }
    }
    if groups.is_empty() {
        return String::new();
    }
    let groups =
        groups.iter().map(|(libraries, names)| format!("{} {names}", libraries.join(", ")));
    format!("In code\n  {}\n", groups.collect::<Vec<_>>().join("; "))
}

#[test]
fn every_card_has_everything_in_order() {
    for meanings in answers() {
        assert_eq!(card(&meanings, UNWRAPPED), expected(&meanings));
    }
}

/// Somewhere in the table is a card with each of the parts that a card may have.
#[test]
fn every_part_of_a_card_occurs() {
    let cards: String = ENTRIES
        .chunk_by(|one, next| one.code == next.code)
        .map(|group| expected(&group.iter().collect::<Vec<_>>()))
        .collect();
    for part in [
        "\nHeaders to look at\n",
        "\nOften confused with\n",
        "\nOther senders of ",
        "\n  Cache        ",
        "\n  Body         none\n",
        "permanent; method and body are kept\n",
        "temporary; a POST may become a GET without a body\n",
        "temporary; followed by a GET without a body\n",
        "\n  Formerly     ",
        "\n  Also called  ",
        " maps to this status",
        " map to this status",
        "without grpc-status a gRPC client reports ",
        "\n  Sender       ",
        "\nIn code\n",
        ", Elixir `",
        " or `",
        " \u{b7} obsoleted",
        " \u{b7} temporary registration",
        " \u{b7} reserved, don't use",
        " \u{b7} only in logs",
        " \u{b7} never sent",
        " \u{b7} only in the body of another status",
        " \u{b7} unconfirmed",
    ] {
        assert!(cards.contains(part), "no card has {part:?}");
    }
}

#[test]
fn prose_is_at_most_100_columns_wide_however_wide_the_terminal() {
    for meanings in answers() {
        for width in [80, 100, 120, 300] {
            let card = card(&meanings, width);
            check_width(&card, width);
            check_prose(&card);
        }
    }
}

/// Where the terminal has links, the title and the address are links, and the address is printed
/// nevertheless.
#[test]
fn the_title_and_the_address_are_links() {
    let styles = Styles { color: false, links: true, unicode: true };
    let entry = table::by_code(404).next().expect("404");
    let url = entry.source.url();
    let link = |text: &str| format!("\u{1b}]8;;{url}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\");
    let mut out = Vec::new();
    write_card(&mut Layout { out: &mut out, styles, width: 80 }, &[entry]).expect("a vector");
    let card = String::from_utf8(out).expect("UTF-8");
    assert!(card.starts_with(&link("404 Not Found")), "{card}");
    assert!(card.ends_with(&format!("\n  {}\n", link(&url))), "{card}");
}
