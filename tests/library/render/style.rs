//! Colours, symbols and literals: readable on dark and light, and never the only bearer of a fact.

use std::collections::BTreeSet;

use httpstatus::render::Layout;
use httpstatus::render::brief::write_brief;
use httpstatus::render::card::write_card;
use httpstatus::render::style::{Role, Styles};
use httpstatus::table::entry::Class;

use super::{answers, written};

const COLOR: Styles = Styles { color: true, links: false, unicode: true };

/// The channels of a colour of the 256-colour palette, from 16 on: fixed in every terminal.
fn rgb(number: u8) -> [u8; 3] {
    let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
    match number {
        16..=231 => {
            let cube = number - 16;
            [level(cube / 36), level(cube / 6 % 6), level(cube % 6)]
        }
        232.. => [8 + 10 * (number - 232); 3],
        _ => panic!("colour {number} is another one in every terminal"),
    }
}

/// The relative luminance of WCAG 2.
fn luminance(color: [u8; 3]) -> f64 {
    let [red, green, blue] = color.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colour of the codes of a class.
fn color_of(class: Option<Class>) -> u8 {
    let painted = COLOR.paint(Role::Code(class), "404").to_string();
    let (_, color) = painted.split_once("38;5;").expect("a colour of the palette");
    let digits: String = color.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

#[test]
fn the_colour_of_every_class_is_readable_on_black_and_on_white() {
    let classes = Class::ALL.into_iter().map(Some).chain([None]);
    let mut colors = BTreeSet::new();
    for class in classes {
        let number = color_of(class);
        assert!(colors.insert(number), "two classes have the colour {number}");
        for background in [[0, 0, 0], [255, 255, 255]] {
            let contrast = contrast(rgb(number), background);
            assert!(contrast >= 3.9, "{class:?}: {contrast:.3}:1 on {background:?}");
        }
    }
}

#[test]
fn only_the_number_has_a_colour() {
    for role in [Role::Plain, Role::Heading, Role::Quiet, Role::Matched, Role::Literal] {
        let painted = COLOR.paint(role, "text").to_string();
        for color in ["[3", ";3", "[4m", "[9", ";9"] {
            let is_underline = role == Role::Matched && color == "[4m";
            assert!(is_underline || !painted.contains(color), "{role:?}: {painted:?}");
        }
    }
}

#[test]
fn a_literal_is_styled_where_there_is_colour_and_keeps_its_backticks_elsewhere() {
    let text = "set `proxy_read_timeout 60s` and reload";
    let styled = "set \u{1b}[1mproxy_read_timeout\u{1b}[0m \u{1b}[1m60s\u{1b}[0m and reload";
    assert_eq!(COLOR.prose(text), styled);
    assert_eq!(Styles::PLAIN.prose(text), text);
}

/// Every fact that colour shows is in the words too: without escape sequences and backticks the
/// coloured text is the plain one.
#[test]
fn a_coloured_answer_has_the_words_of_the_plain_one() {
    for meanings in answers() {
        let texts = [Styles::PLAIN, COLOR].map(|styles| {
            let mut out = Vec::new();
            let mut layout = Layout { out: &mut out, styles, width: 80 };
            write_brief(&mut layout, &meanings, None).expect("a vector");
            write_card(&mut layout, &meanings).expect("a vector");
            String::from_utf8(out).expect("UTF-8")
        });
        let [plain, color] = texts.each_ref().map(|text| words_of(text));
        assert_eq!(plain, color);
    }
}

fn words_of(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut parts = text.split("\u{1b}[");
    plain.extend(parts.next());
    plain.extend(parts.filter_map(|part| part.split_once('m')).map(|(_, text)| text));
    plain.replace('`', "").split_whitespace().map(str::to_owned).collect()
}

#[test]
fn in_a_locale_without_utf_8_the_symbols_are_ascii() {
    let styles = Styles { color: false, links: false, unicode: false };
    let symbols = [styles.bullet(), styles.separator(), styles.arrow(), styles.ellipsis()].concat();
    assert!(symbols.is_ascii(), "{symbols}");
    for meanings in answers() {
        let ascii = written(80, |layout| {
            layout.styles = styles;
            write_brief(layout, &meanings, None)?;
            write_card(layout, &meanings)
        });
        let symbol = ascii.find(['\u{b7}', '\u{2022}', '\u{2026}', '\u{2192}']);
        assert_eq!(symbol, None, "{ascii}");
    }
}
