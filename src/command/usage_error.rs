//! Why the arguments are no request: they ask for help or the version, or they are wrong. An error
//! names the argument, and its hint says what would be right.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::render::text::sanitize_short;

/// Help, the version, or an error.
#[derive(Debug)]
pub(super) struct UsageError {
    error: Error,
    command: Command,
    /// Whether an argument with spaces in it begins with a hyphen.
    has_text: bool,
}

impl UsageError {
    pub(super) fn boxed(error: Error, command: &Command, has_text: bool) -> Box<Self> {
        Box::new(Self { error, command: command.clone(), has_text })
    }

    /// Whether the text is an answer, for standard output and exit status 0.
    #[must_use]
    pub(super) fn is_answer(&self) -> bool {
        matches!(self.error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion)
    }

    /// The help or the version, with or without escape sequences for weight.
    #[must_use]
    pub(super) fn answer(&self, color: bool) -> String {
        let text = self.error.render();
        if color { text.ansi().to_string() } else { text.to_string() }
    }

    /// What is wrong, and what would be right.
    #[must_use]
    pub(super) fn message(&self) -> (String, String) {
        let argument = self.context(ContextKind::InvalidArg).unwrap_or_default();
        let value = self.context(ContextKind::InvalidValue).unwrap_or_default();
        let option = argument.split(' ').next().unwrap_or_default();
        match self.error.kind() {
            ErrorKind::InvalidValue if value.is_empty() => {
                (format!("{option} needs a value"), self.right_value())
            }
            ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
                let name = option.trim_matches(['<', '>', '.']).to_lowercase();
                let name = if option.starts_with('<') { name.as_str() } else { option };
                let value = sanitize_short(&value);
                (format!("invalid value '{value}' for {name}"), self.right_value())
            }
            ErrorKind::UnknownArgument => (
                format!("unexpected argument '{}'", sanitize_short(&argument)),
                self.right_argument(&argument),
            ),
            ErrorKind::MissingRequiredArgument => {
                let missing = match option {
                    "<SHELL>" => "which shell?",
                    "<WORDS>..." => "search for what?",
                    _ => return (format!("{argument} is missing"), self.usage()),
                };
                (missing.to_owned(), self.usage())
            }
            ErrorKind::InvalidSubcommand => {
                let name = self.context(ContextKind::InvalidSubcommand).unwrap_or_default();
                (
                    format!("no command '{}'", sanitize_short(&name)),
                    "try 'httpstatus --help'".to_owned(),
                )
            }
            _ => (self.first_line(), "try 'httpstatus --help'".to_owned()),
        }
    }

    /// The hint for an invalid value: the nearest one, if any is near, and all valid values.
    fn right_value(&self) -> String {
        let values = match self.error.get(ContextKind::ValidValue) {
            Some(ContextValue::Strings(values)) if !values.is_empty() => values.join(", "),
            _ => return self.usage(),
        };
        match self.context(ContextKind::SuggestedValue) {
            Some(near) => format!("did you mean {near}? The values are {values}"),
            None => format!("the values are {values}"),
        }
    }

    /// The hint for an unknown option: the one that was meant, or how to look up a text that only looks
    /// like an option.
    fn right_argument(&self, argument: &str) -> String {
        if let Some(near) = self.context(ContextKind::SuggestedArg) {
            return format!("did you mean {near}?");
        }
        let is_text = argument.starts_with('-')
            && argument.contains(|c: char| c.is_ascii_digit() || c == '>');
        if is_text || self.has_text {
            return "put -- before a text that begins with '-': httpstatus -- TEXT".to_owned();
        }
        let all = &self.command;
        let has_it = |command: &&Command| {
            let name = argument.strip_prefix("--");
            command.get_arguments().any(|own| name.is_some() && own.get_long() == name)
        };
        match all.get_subcommands().find(has_it) {
            Some(command) => format!("{argument} belongs to: httpstatus {}", command.get_name()),
            None => self.usage(),
        }
    }

    /// How the command is used, in one line if it has one form only.
    fn usage(&self) -> String {
        let usage = self.error.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
        match usage.trim_start().strip_prefix("Usage: ") {
            Some(form) if form.lines().count() == 1 => format!("usage: {form}"),
            _ => "try 'httpstatus --help'".to_owned(),
        }
    }

    fn context(&self, kind: ContextKind) -> Option<String> {
        match self.error.get(kind)? {
            ContextValue::String(text) => Some(text.clone()),
            ContextValue::Strings(texts) => Some(texts.join(", ")),
            _ => None,
        }
    }

    /// clap's own words, on one line.
    fn first_line(&self) -> String {
        let message = self.error.render().to_string();
        let lines = message.lines().map(str::trim).take_while(|line| !line.is_empty());
        let line = lines.collect::<Vec<_>>().join(" ");
        sanitize_short(line.strip_prefix("error: ").unwrap_or(&line)).into_owned()
    }
}
