//! Every colour, and the one decision whether to use it.
//!
//! Only the sixteen colours of the terminal's own palette are used, so that its theme, light or
//! dark, decides how they look; and no colour carries a meaning that the words lack.

use std::fmt;

use owo_colors::Style;

use crate::status::Class;

/// What the environment says about a terminal; the values as they are, unset as `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Environment {
    /// `COLUMNS`: the width of the terminal, if it is a number above 0.
    pub columns: Option<String>,
    /// `NO_COLOR` (<https://no-color.org>): off, if not empty.
    pub no_color: Option<String>,
    /// `CLICOLOR`: off if `0`, otherwise on for a terminal.
    pub clicolor: Option<String>,
    /// `CLICOLOR_FORCE`: on, if neither empty nor `0`.
    pub clicolor_force: Option<String>,
    /// `TERM`: off, if `dumb`.
    pub term: Option<String>,
}

impl Environment {
    /// Reads the variables by a function from a name to its value.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        Self {
            columns: variable("COLUMNS"),
            no_color: variable("NO_COLOR"),
            clicolor: variable("CLICOLOR"),
            clicolor_force: variable("CLICOLOR_FORCE"),
            term: variable("TERM"),
        }
    }
}

/// Whether to colour a stream. Each word overrules the ones before it: the terminal, `NO_COLOR`,
/// `CLICOLOR`, `CLICOLOR_FORCE`, `TERM=dumb`, and `asked`, which is what `--color` says.
///
/// ```
/// use httpstatus::style::{Environment, use_color};
///
/// let no_color = Environment { no_color: Some("1".to_owned()), ..Environment::default() };
/// assert!(!use_color(None, true, &no_color));
/// assert!(use_color(Some(true), false, &no_color));
/// ```
#[must_use]
pub fn use_color(asked: Option<bool>, is_terminal: bool, environment: &Environment) -> bool {
    let set =
        |variable: &Option<String>| variable.as_deref().is_some_and(|value| !value.is_empty());
    let zero = |variable: &Option<String>| variable.as_deref() == Some("0");
    if let Some(asked) = asked {
        asked
    } else if environment.term.as_deref() == Some("dumb") {
        false
    } else if set(&environment.clicolor_force) && !zero(&environment.clicolor_force) {
        true
    } else if set(&environment.clicolor) {
        is_terminal && !zero(&environment.clicolor)
    } else {
        is_terminal && !set(&environment.no_color)
    }
}

/// How each part of an output looks.
#[derive(Debug, Clone, Copy)]
pub struct Styles {
    classes: [Style; 5],
    no_class: Style,
    /// Headings of sections, labels of rows.
    pub heading: Style,
    /// What stands back: the class beside a name, the address of a source.
    pub quiet: Style,
    /// What a search matched; a warning that a reader must not miss.
    pub strong: Style,
    /// The mark before an item of a list.
    pub bullet: &'static str,
    /// What parts two facts on one line.
    pub between: &'static str,
    /// The same where the second fact goes on the next line.
    pub between_lines: &'static str,
    /// What leads from one response to the next.
    pub then: &'static str,
    /// Whether the terminal shows OSC 8 links.
    pub links: bool,
}

impl Styles {
    /// No colour, no links, and no characters that a screen reader would read aloud.
    pub const PLAIN: Self = Self {
        classes: [Style::new(); 5],
        no_class: Style::new(),
        heading: Style::new(),
        quiet: Style::new(),
        strong: Style::new(),
        bullet: "-",
        between: ", ",
        between_lines: ",\n    ",
        then: ", then ",
        links: false,
    };

    /// For a terminal with colours.
    pub const COLORED: Self = Self {
        classes: [
            Style::new().bold().blue(),
            Style::new().bold().green(),
            Style::new().bold().cyan(),
            Style::new().bold().yellow(),
            Style::new().bold().red(),
        ],
        no_class: Style::new().bold().magenta(),
        heading: Style::new().bold(),
        quiet: Style::new().dimmed(),
        strong: Style::new().bold().underline(),
        bullet: "\u{2022}",
        between: " \u{b7} ",
        between_lines: "\n    \u{b7} ",
        then: " \u{2192} ",
        links: false,
    };

    /// The styles for a stream: with colour or without, and with links or without.
    #[must_use]
    pub const fn new(color: bool, links: bool) -> Self {
        let mut styles = if color { Self::COLORED } else { Self::PLAIN };
        styles.links = links;
        styles
    }

    /// The style of a code and its name, by its class.
    #[must_use]
    pub fn code(&self, code: u16) -> Style {
        Class::of(code).map_or(self.no_class, |class| self.classes[class as usize])
    }

    /// A text as a link, where the terminal has links.
    #[must_use]
    pub fn link<T: fmt::Display>(&self, text: T, url: &str) -> String {
        if self.links {
            format!("\u{1b}]8;;{url}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\")
        } else {
            text.to_string()
        }
    }
}
