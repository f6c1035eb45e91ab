//! What an answer depends on besides its arguments: the terminal, the environment, the clock.

use std::time::SystemTime;

use crate::render::style::Styles;

/// The width of a text without a terminal, in columns.
const COLUMNS: usize = 80;

/// At most this many columns: terminals count them in 16 bits.
const COLUMNS_MAX: usize = 65_535;

/// The rows of a terminal that does not say how many it has.
const ROWS: usize = 24;

/// The surroundings of the process, read once in `main`.
#[derive(Debug, Clone)]
pub struct Surroundings {
    /// The screen, if standard output is a terminal.
    pub screen: Option<Screen>,
    /// Whether standard input is a terminal. A function, as are the next two, so that a look-up does
    /// not pay for the system call.
    pub input_is_terminal: fn() -> bool,
    /// Whether standard input is a pipe or a socket, not a file or `/dev/null`.
    pub input_is_pipe: fn() -> bool,
    /// The time.
    pub now: fn() -> SystemTime,
    /// The environment.
    pub variables: Variables,
}

/// A terminal. A size that it does not say is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Its width.
    pub columns: Option<usize>,
    /// Its height.
    pub rows: Option<usize>,
    /// Whether it shows OSC 8 links.
    pub has_links: bool,
}

/// The environment variables that are read; `None` if unset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variables {
    /// `COLUMNS`: the width of the terminal, if it is a number above 0.
    pub columns: Option<String>,
    /// `NO_COLOR` (<https://no-color.org>): no colour, if not empty.
    pub no_color: Option<String>,
    /// `CLICOLOR`: no colour if `0`, otherwise colour on a terminal.
    pub clicolor: Option<String>,
    /// `CLICOLOR_FORCE`: colour, if neither empty nor `0`.
    pub clicolor_force: Option<String>,
    /// `TERM`: no colour, if `dumb`.
    pub term: Option<String>,
    /// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty.
    pub locale: Option<String>,
    /// `HTTPSTATUS_PAGER`, else `PAGER`.
    pub pager: Option<String>,
    /// `LESS`.
    pub less: Option<String>,
    /// `HTTPSTATUS_COMPLETE`: the index of the word for which a shell wants candidates.
    pub complete: Option<usize>,
}

impl Variables {
    /// Reads the variables with a function from a name to its value.
    pub fn read(variable: impl Fn(&str) -> Option<String>) -> Self {
        let first = |names: &[&str]| names.iter().find_map(|name| variable(name));
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().filter_map(|name| variable(name));
        Self {
            columns: variable("COLUMNS"),
            no_color: variable("NO_COLOR"),
            clicolor: variable("CLICOLOR"),
            clicolor_force: variable("CLICOLOR_FORCE"),
            term: variable("TERM"),
            locale: locale.into_iter().find(|value| !value.is_empty()),
            pager: first(&["HTTPSTATUS_PAGER", "PAGER"]),
            less: variable("LESS"),
            complete: variable("HTTPSTATUS_COMPLETE").and_then(|index| index.parse().ok()),
        }
    }

    /// Whether the locale is UTF-8, so that `·` and `…` can be shown. Windows has no such variables.
    fn is_utf8(&self) -> bool {
        let locale = self.locale.as_deref().unwrap_or_default().to_ascii_lowercase();
        cfg!(windows) || locale.contains("utf-8") || locale.contains("utf8")
    }
}

impl Surroundings {
    /// `COLUMNS`, else the width of the terminal, else 80.
    #[must_use]
    pub fn width(&self) -> usize {
        self.row_width().unwrap_or(COLUMNS)
    }

    /// The width to which the rows of a list are cut; `None` without a terminal, where they are not cut.
    #[must_use]
    pub fn row_width(&self) -> Option<usize> {
        let set = self.variables.columns.as_ref().and_then(|columns| columns.parse().ok());
        let set = set.filter(|&columns| columns > 0).map(|columns: usize| columns.min(COLUMNS_MAX));
        let screen = self.screen.map(|screen| screen.columns.unwrap_or(COLUMNS));
        set.or(screen)
    }

    /// The height of the terminal; `None` without one.
    #[must_use]
    pub fn rows(&self) -> Option<usize> {
        self.screen.map(|screen| screen.rows.filter(|&rows| rows > 0).unwrap_or(ROWS))
    }

    /// The styles of standard output; `wanted` is what `--color` says.
    #[must_use]
    pub fn styles(&self, wanted: Option<bool>) -> Styles {
        let color = self.has_color(wanted);
        let links = color && self.screen.is_some_and(|screen| screen.has_links);
        Styles { color, links, unicode: self.variables.is_utf8() }
    }

    /// Whether standard output is coloured. Each of these overrides those before it: the terminal,
    /// `NO_COLOR`, `CLICOLOR`, `CLICOLOR_FORCE`, `TERM=dumb`, `--color`.
    fn has_color(&self, wanted: Option<bool>) -> bool {
        let is_set =
            |variable: &Option<String>| variable.as_deref().is_some_and(|value| !value.is_empty());
        let is_zero = |variable: &Option<String>| variable.as_deref() == Some("0");
        let (is_terminal, variables) = (self.screen.is_some(), &self.variables);
        if let Some(wanted) = wanted {
            wanted
        } else if variables.term.as_deref() == Some("dumb") {
            false
        } else if is_set(&variables.clicolor_force) && !is_zero(&variables.clicolor_force) {
            true
        } else if is_set(&variables.clicolor) {
            is_terminal && !is_zero(&variables.clicolor)
        } else {
            is_terminal && !is_set(&variables.no_color)
        }
    }
}
