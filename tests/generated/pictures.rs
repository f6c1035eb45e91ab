//! `docs/pictures/`: what the program really prints, with its colours, for the README; for dark pages
//! and for light ones.

use std::fs::File;
use std::process::Stdio;

use anstyle::{Color, RgbColor};
use anstyle_svg::{Palette, Term};

use crate::common::httpstatus;
use crate::{compare, replaced};

/// The width of the terminal in the pictures: what a README has room for.
const COLUMNS: &str = "84";

/// A picture: its name, what is typed, and the most lines that it shows.
struct Scene {
    name: &'static str,
    typed: &'static str,
    arguments: &'static [&'static str],
    input: &'static str,
    lines: usize,
}

const SCENES: [Scene; 4] = [
    Scene {
        name: "card",
        typed: "httpstatus 502",
        arguments: &["502"],
        input: "/dev/null",
        lines: 28,
    },
    Scene {
        name: "class",
        typed: "httpstatus 30x",
        arguments: &["30x"],
        input: "/dev/null",
        lines: 40,
    },
    Scene {
        name: "search",
        typed: "httpstatus too many calls",
        arguments: &["too", "many", "calls"],
        input: "/dev/null",
        lines: 40,
    },
    Scene {
        name: "explain",
        typed: "curl -siL http://api.example.com/orders | httpstatus explain --short",
        arguments: &["explain", "--short"],
        input: concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/pictured.http"),
        lines: 40,
    },
];

#[cfg(unix)]
#[test]
fn the_pictures_are_current() {
    for scene in SCENES {
        let shown = shown(&scene);
        for (page, theme) in [("dark", &DARK), ("light", &LIGHT)] {
            // Fainter than a terminal's dim text, which is to be read too.
            let picture = replaced(
                &theme.term().render_svg(&shown),
                "{ opacity: 0.4; }",
                "{ fill-opacity: 0.7; }",
            );
            compare(&format!("docs/pictures/{}-{page}.svg", scene.name), &picture);
        }
    }
}

/// The prompt with what is typed, and what the program prints; cut where it is long.
fn shown(scene: &Scene) -> String {
    let output = httpstatus(scene.arguments)
        .args(["--color", "always"])
        .env("COLUMNS", COLUMNS)
        .stdin(Stdio::from(File::open(scene.input).expect("an input")))
        .output()
        .expect("the tool runs");
    assert!(output.status.success(), "{}", scene.typed);
    let output = String::from_utf8(output.stdout).expect("UTF-8");
    let mut lines: Vec<_> = output.lines().take(scene.lines).collect();
    if output.lines().count() > scene.lines {
        lines.push("\u{1b}[2m  \u{2026}\u{1b}[0m");
    }
    format!("\u{1b}[2m$\u{1b}[0m \u{1b}[1m{}\u{1b}[0m\n{}\n", scene.typed, lines.join("\n"))
}

/// The colours of a terminal: its ground, its text, and the sixteen of its palette.
struct Theme {
    ground: RgbColor,
    text: RgbColor,
    palette: Palette,
}

impl Theme {
    fn term(&self) -> Term {
        Term::new()
            .fg_color(Color::Rgb(self.text))
            .bg_color(Color::Rgb(self.ground))
            .palette(self.palette)
            .min_width_px(720)
    }
}

const DARK: Theme = Theme {
    ground: RgbColor(0x16, 0x1b, 0x22),
    text: RgbColor(0xe6, 0xed, 0xf3),
    palette: palette([
        0x48_4f58, 0xff_7b72, 0x3f_b950, 0xd2_9922, 0x58_a6ff, 0xbc_8cff, 0x39_c5cf, 0xb1_bac4,
    ]),
};

const LIGHT: Theme = Theme {
    ground: RgbColor(0xf6, 0xf8, 0xfa),
    text: RgbColor(0x1f, 0x23, 0x28),
    palette: palette([
        0x24_292f, 0xcf_222e, 0x11_6329, 0x8a_5a00, 0x09_69da, 0x82_50df, 0x1b_7c83, 0x6e_7781,
    ]),
};

/// A palette whose bright colours are its normal ones: the program uses these only.
const fn palette(colors: [u32; 8]) -> Palette {
    let mut all = [RgbColor(0, 0, 0); 16];
    let mut place = 0;
    while place < all.len() {
        let [_, red, green, blue] = colors[place % 8].to_be_bytes();
        all[place] = RgbColor(red, green, blue);
        place += 1;
    }
    Palette(all)
}
