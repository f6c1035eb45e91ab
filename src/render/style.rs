//! How the parts of an answer look: a role for each part, and one place that turns roles into
//! escape sequences and symbols.
//!
//! Colour is used for status codes only, and it never carries meaning alone. The colours are fixed
//! ones of the 256-colour palette, halfway between black and white in luminance, so that each has a
//! contrast of about 4.5:1 on a light and on a dark background. Everything else is bold, dim or
//! underlined in the terminal's own foreground.

use std::borrow::Cow;
use std::fmt::{self, Display};

use owo_colors::OwoColorize;
use owo_colors::colors::xterm;

use crate::table::entry::Class;

/// What a part of an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    Plain,
    /// A status code; `None` outside 100–599.
    Code(Option<Class>),
    /// A heading, a label, the name of a code.
    Heading,
    /// What stands back: a remark, an address.
    Quiet,
    /// A word that a search matched.
    Matched,
    /// What one types, greps for or configures.
    Literal,
}

/// How an output looks: with colour or without, with links or without, in Unicode or ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Styles {
    /// Whether escape sequences may be used for colour and weight.
    pub color: bool,
    /// Whether the terminal shows OSC 8 links.
    pub links: bool,
    /// Whether `·`, `•`, `…` and `→` may be used.
    pub unicode: bool,
}

impl Styles {
    /// Neither colour nor links.
    pub const PLAIN: Self = Self { color: false, links: false, unicode: true };

    /// A text in a role.
    pub fn paint<T: Display>(self, role: Role, text: T) -> Painted<T> {
        Painted { role: if self.color { role } else { Role::Plain }, text }
    }

    /// The three digits of a status code, in the colour of its class.
    #[must_use]
    pub fn code(self, code: u16) -> Painted<String> {
        self.paint(Role::Code(Class::of(code)), format!("{code:03}"))
    }

    /// A text as a link, if the terminal has links.
    #[must_use]
    pub fn link<T: Display>(self, text: T, url: &str) -> String {
        if self.links {
            format!("\u{1b}]8;;{url}\u{1b}\\{text}\u{1b}]8;;\u{1b}\\")
        } else {
            text.to_string()
        }
    }

    /// A sentence of the table: what stands in backticks is styled where there is colour, and keeps
    /// its backticks elsewhere. Each word is styled by itself, so that lines can be broken anywhere.
    #[must_use]
    pub fn prose(self, text: &str) -> Cow<'_, str> {
        let text = self.symbols(text);
        if !self.color || !text.contains('`') {
            return text;
        }
        let mut styled = String::with_capacity(text.len() + 32);
        for (number, part) in text.split('`').enumerate() {
            let is_literal = number % 2 == 1;
            if is_literal { self.push_literal(&mut styled, part) } else { styled.push_str(part) }
        }
        Cow::Owned(styled)
    }

    /// Appends the words of a literal, each styled by itself.
    fn push_literal(self, styled: &mut String, literal: &str) {
        for word in literal.split_inclusive(' ') {
            let bare = word.trim_end();
            if !bare.is_empty() {
                styled.push_str(&self.paint(Role::Literal, bare).to_string());
            }
            styled.push_str(&word[bare.len()..]);
        }
    }

    /// A text with ASCII for the symbols that a terminal without UTF-8 can't show.
    fn symbols(self, text: &str) -> Cow<'_, str> {
        if self.unicode || text.is_ascii() {
            return Cow::Borrowed(text);
        }
        let replaced = text.replace('\u{2026}', "...").replace('\u{b7}', "-");
        Cow::Owned(replaced.replace('\u{2022}', "*").replace('\u{2192}', "->"))
    }

    /// The mark before an item of a list.
    #[must_use]
    pub const fn bullet(self) -> &'static str {
        if self.unicode { "\u{2022}" } else { "*" }
    }

    /// What stands between two facts on one line, with its spaces.
    #[must_use]
    pub const fn separator(self) -> &'static str {
        if self.unicode { " \u{b7} " } else { " - " }
    }

    /// What stands between two responses that followed each other, with its spaces.
    #[must_use]
    pub const fn arrow(self) -> &'static str {
        if self.unicode { " \u{2192} " } else { " -> " }
    }

    /// What stands for the end of a text that is cut.
    #[must_use]
    pub const fn ellipsis(self) -> &'static str {
        if self.unicode { "\u{2026}" } else { "..." }
    }
}

/// A text with the escape sequences of its role around it.
#[derive(Debug, Clone, Copy)]
pub struct Painted<T> {
    role: Role,
    text: T,
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = &self.text;
        match self.role {
            Role::Plain => text.fmt(f),
            Role::Heading | Role::Literal => text.bold().fmt(f),
            Role::Quiet => text.dimmed().fmt(f),
            Role::Matched => text.underline().bold().fmt(f),
            Role::Code(class) => {
                let text = text.bold();
                match class {
                    Some(Class::Informational) => text.fg::<xterm::BlueRibbon>().fmt(f),
                    Some(Class::Successful) => text.fg::<xterm::JapaneseLaurel>().fmt(f),
                    Some(Class::Redirection) => text.fg::<xterm::Teal>().fmt(f),
                    Some(Class::ClientError) => text.fg::<xterm::HollywoodCerise>().fmt(f),
                    Some(Class::ServerError) => text.fg::<xterm::Red>().fmt(f),
                    None => text.fg::<xterm::DarkHeliotropePurple>().fmt(f),
                }
            }
        }
    }
}
