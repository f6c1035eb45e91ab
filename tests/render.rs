//! Each form of an answer as a whole, of entries that are made up: the table's own texts change.

use std::io;

use httpstatus::render::{card, csv, lines, markdown, sheet};
use httpstatus::status::{
    Confidence, Constants, Field, FormerName, Grpc, Message, OnWire, Redirect, RedirectMethod,
    Related, Requirement, Retry, RetryAdvice, Sender, Source, Standing, Status,
};
use httpstatus::style::Styles;
use httpstatus::text::{hang, wrapped};

/// An entry that has nothing that it need not have.
const BARE: Status = Status {
    code: 466,
    phrase: "Bare",
    standing: Standing::Registered,
    sender: None,
    on_wire: OnWire::Yes,
    confidence: Confidence::Proven,
    source: Source::Rfc { number: 9999, section: "1.2" },
    summary: "Little is known of it.",
    meaning: "It says nothing.",
    causes: &["Nobody knows."],
    client: &["Wait."],
    server: &["Search."],
    headers: &[],
    cacheable: false,
    body: true,
    retry: Retry { advice: RetryAdvice::No, reason: "it stays" },
    redirect: None,
    formerly: &[],
    aliases: &[],
    constants: Constants::NONE,
    grpc: Grpc::NONE,
    related: &[],
    keywords: &[],
};

/// An entry that has everything.
const FULL: Status = Status {
    code: 366,
    phrase: "Full",
    standing: Standing::Vendor,
    sender: Some(Sender {
        vendor: "Acme",
        product: "Acme Proxy",
        tell: "the field Server says Acme",
    }),
    on_wire: OnWire::Log,
    confidence: Confidence::Documented,
    source: Source::Page { title: "Acme's manual", url: "https://acme.example/manual#366" },
    summary: "The proxy knows a better place, and this is the sentence that says so at length.",
    meaning: "It has everything that an entry can have, so that all of it is seen once.",
    causes: &["The first cause.", "The second cause."],
    client: &["Go there."],
    server: &["Look at the proxy's list of better places, which is a long one, and shorten it."],
    headers: &[
        Field {
            name: "Location",
            message: Message::Response,
            requirement: Requirement::Must,
            tells: "where the better place is",
        },
        Field {
            name: "Referer",
            message: Message::Request,
            requirement: Requirement::May,
            tells: "where you were",
        },
    ],
    cacheable: true,
    body: false,
    retry: Retry { advice: RetryAdvice::AfterChange, reason: "ask for the better place" },
    redirect: Some(Redirect { method: RedirectMethod::Kept, permanent: true }),
    formerly: &[
        FormerName { name: "Filled", document: "RFC 1" },
        FormerName { name: "Filling", document: "RFC 2" },
    ],
    aliases: &["Brimful", "Replete"],
    constants: Constants {
        rust: &["FULL"],
        go: &["StatusFull", "StatusFilled"],
        java: &["FULL"],
        ..Constants::NONE
    },
    grpc: Grpc { codes: &["OK", "UNKNOWN"], client: Some("UNKNOWN") },
    related: &[
        Related { code: 301, difference: "301 knows only the one place that is right." },
        Related { code: 466, difference: "466 knows no better place, and no worse one either." },
    ],
    keywords: &[],
};

/// The same code, in another's sense.
const OTHER: Status = Status {
    phrase: "Otherwise",
    standing: Standing::Vendor,
    sender: Some(Sender { vendor: "Rival", product: "Rival Cache", tell: "an Age is there" }),
    ..BARE
};

fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut text = Vec::new();
    write(&mut text).expect("memory can be written");
    String::from_utf8(text).expect("UTF-8")
}

fn card(meanings: &[&Status], width: usize) -> String {
    written(|out| card::write(out, meanings, &Styles::PLAIN, width))
}

#[test]
fn a_card_has_all_that_is_known() {
    let full = "\
366 Full, Redirection, Acme Proxy, never sent, only logged
The proxy knows a better place, and this is the sentence that says so at length.

  It has everything that an entry can have, so that all of it is seen once.

Why you see it
  - The first cause.
  - The second cause.

If you sent the request
  - Go there.

If you run the server
  - Look at the proxy's list of better places, which is a long one, and shorten
    it.

Fields that belong to it
  Location  response, must: where the better place is
  Referer   request, may: where you were

Not to be confused with
  301  301 knows only the one place that is right.
  466  466 knows no better place, and no worse one either.

Good to know
  Retry        after a change: ask for the better place
  Cache        a cache may keep it even if no field says so
  Content      none
  Redirect     permanent; method and content are kept
  Formerly     Filled (RFC 1); Filling (RFC 2)
  Also called  Brimful, Replete
  gRPC         OK, UNKNOWN becomes this status; without grpc-status a gRPC
               client reports UNKNOWN
  Sender       Acme Proxy: the field Server says Acme

In code
  Rust, Java  FULL
  Go          StatusFull, StatusFilled

Source
  Acme's manual (documented)
  https://acme.example/manual#366
";
    assert_eq!(card(&[&FULL], 80), full);
}

#[test]
fn a_narrow_card_has_its_rows_below_their_labels() {
    let start = "\
366 Full, Redirection, Acme Proxy,
    never sent, only logged
The proxy knows a better place, and this
is the sentence that says so at length.

  It has everything that an entry can
  have, so that all of it is seen once.

Why you see it
  - The first cause.
  - The second cause.

If you sent the request
  - Go there.

If you run the server
  - Look at the proxy's list of better
    places, which is a long one, and
    shorten it.

Fields that belong to it
  Location
    response, must: where the better
    place is
  Referer
    request, may: where you were

Not to be confused with
  301  301 knows only the one place that
       is right.
  466  466 knows no better place, and no
       worse one either.

Good to know
  Retry
    after a change: ask for the better
    place
  Cache
    a cache may keep it even if no field
    says so
";
    let narrow = card(&[&FULL], 40);
    assert!(narrow.starts_with(start), "{narrow}");
    // 60 columns are enough for both.
    let beside = |width| card(&[&BARE], width).contains("\n  Retry        no: it stays\n");
    assert!(beside(60) && !beside(59));
}

#[test]
fn a_card_says_nothing_of_what_an_entry_does_not_have() {
    let bare = "\
466 Bare, Client Error
Little is known of it.

  It says nothing.

Why you see it
  - Nobody knows.

If you sent the request
  - Wait.

If you run the server
  - Search.

Good to know
  Retry        no: it stays

Other meanings of 466
  - Otherwise, from Rival Cache
    Little is known of it. (an Age is there)

Source
  RFC 9999 §1.2 (proven)
  https://www.rfc-editor.org/rfc/rfc9999#section-1.2
";
    assert_eq!(card(&[&BARE, &OTHER], 80), bare);
    let narrow = card(&[&BARE, &OTHER], 24);
    let other = "\
  - Otherwise, from
    Rival Cache
    Little is known of
    it. (an Age is
    there)
";
    assert!(narrow.contains(other), "{narrow}");
}

#[test]
fn a_remark_that_does_not_fit_beside_the_name_stands_below() {
    let first = |width| card(&[&BARE], width).split("\nLittle").next().map(str::to_owned);
    // A column is left for the comma.
    assert_eq!(first(23).as_deref(), Some("466 Bare, Client Error"));
    assert_eq!(first(22).as_deref(), Some("466 Bare,\n    Client Error"));
}

#[test]
fn a_word_that_is_too_long_stands_below_its_label() {
    // Of 60 columns, 45 are behind the labels.
    for (length, place) in [(45, "\n  Also called  wwww"), (46, "\n  Also called\n    wwww")] {
        let word: &'static str = format!("{} w", "w".repeat(length)).leak();
        let card = card(&[&Status { aliases: vec![word].leak(), ..BARE }], 60);
        assert!(card.contains(place), "{card}");
        let words: &'static str = "w ".repeat(length).leak();
        let card = self::card(&[&Status { aliases: vec![words].leak(), ..BARE }], 60);
        assert!(card.contains("\n  Also called  w w"), "{card}");
    }
}

#[test]
fn where_it_leads_and_what_it_is_in_grpc_is_said_in_words() {
    use RedirectMethod::{BecomesGet, Kept, PostMayBecomeGet};

    let row = |entry: Status, label: &str| {
        let card = card(&[&entry], 80);
        let row = card.lines().find_map(|line| line.strip_prefix(label));
        row.expect("the row").trim_start().to_owned()
    };
    for (method, permanent, words) in [
        (Kept, false, "temporary; method and content are kept"),
        (PostMayBecomeGet, true, "permanent; a POST may become a GET without content"),
        (BecomesGet, false, "temporary; followed by GET, without content"),
    ] {
        let redirect = Some(Redirect { method, permanent });
        assert_eq!(row(Status { redirect, ..BARE }, "  Redirect"), words);
    }
    let grpc = |codes, client| row(Status { grpc: Grpc { codes, client }, ..BARE }, "  gRPC");
    assert_eq!(grpc(&["ABORTED"], None), "ABORTED becomes this status");
    assert_eq!(grpc(&[], Some("INTERNAL")), "without grpc-status a gRPC client reports INTERNAL");
}

#[test]
fn the_name_and_the_address_are_links_where_the_terminal_has_them() {
    let url = "https://www.rfc-editor.org/rfc/rfc9999#section-1.2";
    let link = |text: &str| format!("\u{1b}]8;;{url}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\");
    let card = |width| written(|out| card::write(out, &[&BARE], &Styles::new(false, true), width));
    // A name that is broken is no link.
    assert!(card(9).starts_with(&link("466 Bare")), "{}", card(9));
    assert!(card(8).starts_with("466 Bare"), "{}", card(8));
    assert!(card(9).ends_with(&format!("\n  {}\n", link(url))), "{}", card(9));
}

#[test]
fn markdown_has_a_section_an_entry() {
    let full = "\
## 366 Full (Acme Proxy, never sent, only logged)

The proxy knows a better place, and this is the sentence that says so at length.

It has everything that an entry can have, so that all of it is seen once.

### Why you see it

- The first cause.
- The second cause.

### If you sent the request

- Go there.

### If you run the server

- Look at the proxy's list of better places, which is a long one, and shorten it.

### Not to be confused with

- **301**: 301 knows only the one place that is right.
- **466**: 466 knows no better place, and no worse one either.

Source: [Acme's manual](https://acme.example/manual#366)
";
    let bare = "\
## 466 Bare

Little is known of it.

It says nothing.

### Why you see it

- Nobody knows.

### If you sent the request

- Wait.

### If you run the server

- Search.

Source: [RFC 9999 §1.2](https://www.rfc-editor.org/rfc/rfc9999#section-1.2)
";
    let cards = written(|out| markdown::cards(out, &[&BARE, &FULL, &BARE]));
    assert_eq!(cards, [bare, full, bare].join("\n"));
}

#[test]
fn a_summary_without_room_beside_the_name_stands_below() {
    let lines = |width| written(|out| lines::write(out, &[&BARE], &Styles::PLAIN, Some(width)));
    // 11 columns with the name, 48 for the summary.
    assert_eq!(lines(59), "466  Bare  Little is known of it.\n");
    assert_eq!(lines(58), "466  Bare\n     Little is known of it.\n");
}

#[test]
fn up_to_five_codes_are_told_apart() {
    let apart =
        |entries: &[&Status]| written(|out| lines::write_apart(out, entries, &Styles::PLAIN, 40));
    let told = "
Told apart
  466/366  466 knows no better place,
           and no worse one either.
";
    assert_eq!(apart(&[&BARE, &OTHER, &FULL]), told);
    let [one, two, three, four] = [1, 2, 3, 4].map(|code| Status { code, ..BARE });
    assert_eq!(apart(&[&BARE, &FULL, &one, &two, &three]), told);
    assert_eq!(apart(&[&BARE, &FULL, &one, &two, &three, &four]), "");
    assert_eq!(apart(&[&BARE, &FULL, &one, &two, &three, &four, &BARE]), "");
}

#[test]
fn the_sheet_has_as_many_columns_as_fit() {
    let named = |code, phrase| Status { code, phrase, ..BARE };
    let entries = [
        named(200, "OK"),
        named(201, "Made"),
        named(404, "Gone Away"),
        Status { standing: Standing::Unused, ..named(466, "Spare") },
        named(500, "Oh"),
    ];
    let entries: Vec<_> = entries.iter().collect();
    let sheet = |width, styles| written(|out| sheet::write(out, &entries, styles, width));
    let one = "\
2xx Successful
200 OK
201 Made

4xx Client Error
404 Gone Away
466 Spare

5xx Server Error
500 Oh
";
    assert_eq!(sheet(33, &Styles::PLAIN), one);
    let two = "\
2xx Successful    404 Gone Away
200 OK            466 Spare
201 Made
                  5xx Server Error
4xx Client Error  500 Oh
";
    assert_eq!(sheet(34, &Styles::PLAIN), two);
    let three = "\
2xx Successful                      466 Spare         500 Oh
200 OK            4xx Client Error
201 Made          404 Gone Away     5xx Server Error
";
    assert_eq!(sheet(80, &Styles::PLAIN), three);
    // The class in its colour, what is out of use dimmed.
    let colored = sheet(0, &Styles::COLORED);
    let [green, yellow, red] = ["32", "33", "31"].map(|color| format!("\u{1b}[{color};1m"));
    let lines = [
        format!("{green}2xx \u{1b}[0m\u{1b}[1mSuccessful\u{1b}[0m\n"),
        format!("\n{yellow}4xx \u{1b}[0m\u{1b}[1mClient Error\u{1b}[0m\n"),
        format!("\n{yellow}404 \u{1b}[0mGone Away\n"),
        format!("\n{yellow}466 \u{1b}[0m\u{1b}[2mSpare\u{1b}[0m\n"),
        format!("\n{red}5xx \u{1b}[0m\u{1b}[1mServer Error\u{1b}[0m\n"),
    ];
    assert!(lines.iter().all(|line| colored.contains(line)), "{colored:?}");
}

#[test]
fn a_text_that_fits_is_left_alone_however_wide_the_terminal() {
    let text = "word ".repeat(21);
    assert_eq!(wrapped(text.trim_end(), 4, 108), text.trim_end());
    assert_eq!(wrapped(text.trim_end(), 4, 107).lines().count(), 2);
}

#[test]
fn behind_an_indent_as_wide_as_the_terminal_there_are_ten_columns() {
    let mut out = Vec::new();
    hang(&mut out, 20, "two words and more", 20).expect("a vector takes any text");
    let blanks = " ".repeat(20);
    assert_eq!(String::from_utf8_lossy(&out), format!("two words\n{blanks}and more\n"));
}

/// Takes no byte.
struct Full;

impl io::Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn records_that_cannot_be_written_are_an_error() {
    let error = csv::write(&mut Full, &[&BARE]).expect_err("nothing is written");
    assert_eq!(error.kind(), io::ErrorKind::StorageFull);
}
