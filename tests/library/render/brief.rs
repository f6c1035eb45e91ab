//! The brief: every entry of the table on one screen of 80 × 24 or 120 × 40.

use httpstatus::render::brief::write_brief;
use httpstatus::render::text::{columns_of, count_lines};
use httpstatus::table::entry::{Entry, Message, Requirement};
use httpstatus::table::{self, ENTRIES};

use super::{
    UNWRAPPED, answers, check_prose, check_width, list, related_name, title, words, written,
};

/// The most lines: a screen of 24 rows without the prompts before and after it.
fn lines_max(entry: &Entry) -> usize {
    if entry.standing.in_registry() { 22 } else { 23 }
}

fn brief(meanings: &[&'static Entry], width: usize) -> String {
    written(width, |layout| write_brief(layout, meanings, None))
}

/// How many causes, client steps and server steps a brief has.
type Counts = [usize; 3];

/// The counts from which the brief takes the first that fits: three causes and two steps each; then
/// without the second client step, then without the third cause, then without the second server step.
const TRIED: [Counts; 4] = [[3, 2, 2], [3, 1, 2], [2, 1, 2], [2, 1, 1]];

fn counts_of(entry: &Entry, tried: Counts) -> Counts {
    let [causes, client, server] = tried;
    [causes.min(entry.causes.len()), client.min(entry.client.len()), server.min(entry.server.len())]
}

/// The brief of some meanings with these counts, each item on one line.
fn expected(meanings: &[&'static Entry], counts: Counts) -> String {
    let (entry, others) = (meanings[0], &meanings[1..]);
    let [causes, client, server] = counts;
    let mut text = format!("{}\n{}\n\n", title(entry), entry.summary);
    text += &list("Why you see it", entry.causes, causes);
    text += &list("If you sent the request", entry.client, client);
    text += &list("If you run the server", entry.server, server);
    let rows = [
        ("Headers", required_headers(entry)),
        ("Compare", comparison(entry)),
        ("Others", other_senders(others)),
        ("Source", entry.source.url().into_owned()),
        ("More", more(entry, counts)),
    ];
    for (label, row) in rows.iter().filter(|(_, row)| !row.is_empty()) {
        text += &format!("{label:9}{row}\n");
    }
    text
}

/// The headers that the specification demands in the response, up to two with what they tell.
fn required_headers(entry: &Entry) -> String {
    let required = entry.headers.iter().filter(|header| {
        header.message == Message::Response && header.requirement == Requirement::Must
    });
    let required: Vec<_> = required.collect();
    let headers = required.iter().map(|header| match required.len() {
        1 | 2 => format!("`{}` ({})", header.name, header.tells),
        _ => format!("`{}`", header.name),
    });
    headers.collect::<Vec<_>>().join(", ")
}

/// Five codes, the first two with their names.
fn comparison(entry: &Entry) -> String {
    let codes = entry.related.iter().map(|related| related.code).take(5);
    let codes = codes.enumerate().map(|(number, code)| match number {
        0 | 1 => format!("{code:03} {}", related_name(entry, code)),
        _ => format!("{code:03}"),
    });
    codes.collect::<Vec<_>>().join(", ")
}

/// How many other meanings there are, and the names of the first six senders.
fn other_senders(others: &[&'static Entry]) -> String {
    let Some(first) = others.first() else { return String::new() };
    let mut names: Vec<&str> = Vec::new();
    for other in others {
        let name = other.sender.map_or("a former proposal", |sender| sender.vendor.as_str());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let count = if others.len() == 1 {
        "1 other uses".to_owned()
    } else {
        format!("{} others use", others.len())
    };
    let more = if names.len() > 6 { " and more" } else { "" };
    names.truncate(6);
    format!("{count} {:03}: {}{more}", first.code, names.join(", "))
}

/// The command for everything, and what it adds.
fn more(entry: &Entry, counts: Counts) -> String {
    let all = entry.causes.len() + entry.client.len() + entry.server.len();
    let mut contents = Vec::new();
    match all - counts.iter().sum::<usize>() {
        0 => {}
        1 => contents.push("1 more point".to_owned()),
        more => contents.push(format!("{more} more points")),
    }
    if !entry.headers.is_empty() {
        contents.push("headers".to_owned());
    }
    if entry.constants.by_library().iter().any(|(_, names)| !names.is_empty()) {
        contents.push("constants".to_owned());
    }
    if contents.is_empty() {
        contents.push("the meaning".to_owned());
    }
    format!("httpstatus -l {:03}   ({})", entry.code, contents.join(", "))
}

#[test]
fn every_brief_has_its_parts_in_order() {
    for meanings in answers() {
        let counts = counts_of(meanings[0], TRIED[0]);
        assert_eq!(brief(&meanings, UNWRAPPED), expected(&meanings, counts));
    }
}

/// How many items each list of a brief shows.
fn counts_shown(brief: &str) -> Counts {
    ["Why you see it", "If you sent the request", "If you run the server"].map(|heading| {
        let (_, rest) = brief.split_once(&format!("\n{heading}\n")).expect("a heading");
        let list = rest.lines().take_while(|line| line.starts_with("  "));
        list.filter(|line| line.starts_with("  \u{2022} ")).count()
    })
}

/// At any width the words are those of the items that are shown, so that no word is cut.
#[test]
fn every_brief_has_whole_items_at_every_width() {
    for meanings in answers() {
        for width in [40, 60, 80, 120] {
            let brief = brief(&meanings, width);
            let expected = expected(&meanings, counts_shown(&brief));
            assert_eq!(words(&brief), words(&expected), "{width} columns");
        }
    }
}

/// The rows that a text takes on a screen, which breaks a longer line.
fn rows(text: &str, width: usize) -> usize {
    text.lines().map(|line| columns_of(line).div_ceil(width).max(1)).sum()
}

#[test]
fn every_brief_fits_the_screen_at_80_and_at_120_columns() {
    for meanings in answers() {
        for width in [80, 120] {
            let brief = brief(&meanings, width);
            let rows = rows(&brief, width);
            assert!(rows <= lines_max(meanings[0]), "{rows} rows at {width}:\n{brief}");
            check_width(&brief, width);
            check_prose(&brief);
        }
    }
}

/// The counts of a brief are the first that fit 80 columns. Only a brief that is too long even with
/// the last of them drops more.
#[test]
fn a_brief_drops_the_second_client_step_then_the_third_cause_then_the_second_server_step() {
    let mut seen = [0; TRIED.len()];
    for meanings in answers() {
        let entry = meanings[0];
        let brief = brief(&meanings, 80);
        let counts = counts_shown(&brief);
        let Some(chosen) = TRIED.iter().position(|tried| counts_of(entry, *tried) == counts) else {
            let least = counts_of(entry, TRIED[3]);
            let are_fewer = counts.iter().zip(least).all(|(count, least)| *count <= least);
            assert!(are_fewer, "{counts:?}:\n{brief}");
            continue;
        };
        seen[chosen] += 1;
        let mut before = TRIED[..chosen].iter().map(|tried| counts_of(entry, *tried));
        if let Some(more) = before.rfind(|before| *before != counts) {
            let lines = lines_of_lists(entry, more) - lines_of_lists(entry, counts);
            let fits = rows(&brief, 80) + lines <= lines_max(entry);
            assert!(!fits, "it has room for {lines} lines:\n{brief}");
        }
    }
    // Few entries are as long as the last case needs.
    assert!(seen[..3].iter().all(|&count| count > 0), "a case is not tested: {seen:?}");
}

/// The lines that the items of the lists take at 80 columns.
fn lines_of_lists(entry: &Entry, counts: Counts) -> usize {
    let lists = [entry.causes, entry.client, entry.server].into_iter().zip(counts);
    let lines = lists.map(|(items, count)| {
        items.into_iter().take(count).map(|item| count_lines(4, item, 80)).sum::<usize>()
    });
    lines.sum()
}

#[test]
fn a_row_of_headers_is_there_only_if_the_specification_demands_one() {
    let demanded: Vec<u16> = ENTRIES
        .iter()
        .filter(|entry| entry.standing.in_registry())
        .filter(|entry| brief(&[entry], 80).contains("\nHeaders  "))
        .map(|entry| entry.code)
        .collect();
    for code in [401, 405, 407, 426] {
        assert!(demanded.contains(&code), "{code}: {demanded:?}");
    }
    // What 416 should have is no demand.
    for code in [200, 404, 416, 500, 502] {
        assert!(!demanded.contains(&code), "{code}: {demanded:?}");
    }
}

#[test]
fn a_code_of_several_senders_shows_the_first_and_names_the_others() {
    let meanings: Vec<_> = table::by_code(499).collect();
    let brief = brief(&meanings, 80);
    assert!(
        brief.starts_with("499 Client Closed Request \u{b7} nginx \u{b7} only in logs"),
        "{brief}"
    );
    let count = meanings.len() - 1;
    assert!(brief.contains(&format!("\nOthers   {count} others use 499: Cloudflare, ")), "{brief}");
    let alone = self::brief(&meanings[1..2], 80);
    assert!(!alone.contains("\nOthers "), "{alone}");
}
