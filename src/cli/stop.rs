//! Why the arguments are no request: help, version, or a fault in the form of all our messages,
//! which names the argument and says what would be right.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error};
use strsim::osa_distance;

use super::Cli;
use crate::text::clean;

/// Why the arguments are not a request: they ask for help or the version, or they are wrong.
#[derive(Debug)]
pub struct Stop(pub(super) Error);

impl Stop {
    /// Whether the text is an answer, for standard output and status 0; else it is an error.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self.0.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion)
    }

    /// The help, the version, or `httpstatus: what is wrong` with a line that says what to try.
    #[must_use]
    pub fn text(&self, color: bool) -> String {
        if !self.is_answer() {
            let (fault, hint) = self.fault();
            return format!("httpstatus: {fault}\nhint: {hint}\n");
        }
        let text = self.0.render();
        if color { text.ansi().to_string() } else { text.to_string() }
    }

    fn fault(&self) -> (String, String) {
        let argument = self.named(ContextKind::InvalidArg).unwrap_or_default();
        let value = self.named(ContextKind::InvalidValue).unwrap_or_default();
        match self.0.kind() {
            ErrorKind::InvalidValue if value.is_empty() => {
                (format!("{argument} needs a value"), self.right_value(""))
            }
            ErrorKind::InvalidValue => (
                format!("'{}' is no value for {argument}", clean(&value)),
                self.right_value(&value),
            ),
            ErrorKind::UnknownArgument => (
                format!("unexpected argument '{}'", clean(&argument)),
                self.right_option(&argument),
            ),
            ErrorKind::MissingRequiredArgument => (format!("{argument} is missing"), self.usage()),
            _ => (self.first_line(), "try 'httpstatus --help'".to_owned()),
        }
    }

    /// The value that was meant, if one is near, and all that there are.
    fn right_value(&self, value: &str) -> String {
        let values = match self.0.get(ContextKind::ValidValue) {
            Some(ContextValue::Strings(values)) if !values.is_empty() => values,
            _ => return self.usage(),
        };
        let all = values.join(", ");
        match nearest(value, values) {
            Some(near) => format!("did you mean {near}? The values are {all}"),
            None => format!("the values are {all}"),
        }
    }

    /// The option that was meant, or the command that has it.
    fn right_option(&self, argument: &str) -> String {
        if let Some(near) = self.named(ContextKind::SuggestedArg) {
            return format!("did you mean {near}?");
        }
        let mut all = Cli::command();
        all.build();
        let has_it =
            |command: &&Command| command.get_arguments().any(|own| is_named(own, argument));
        match all.get_subcommands().find(has_it) {
            Some(command) => format!("{argument} belongs to: httpstatus {}", command.get_name()),
            None => self.usage(),
        }
    }

    /// How the command is used, in one line where it has one form only.
    fn usage(&self) -> String {
        let usage = self.0.get(ContextKind::Usage).map(ToString::to_string).unwrap_or_default();
        match usage.trim_start().strip_prefix("Usage: ") {
            Some(form) if form.lines().count() == 1 => format!("usage: {form}"),
            _ => "try 'httpstatus --help'".to_owned(),
        }
    }

    fn named(&self, kind: ContextKind) -> Option<String> {
        match self.0.get(kind)? {
            ContextValue::String(text) => Some(text.clone()),
            ContextValue::Strings(texts) => Some(texts.join(", ")),
            _ => None,
        }
    }

    /// clap's own words, on one line.
    fn first_line(&self) -> String {
        let message = self.0.render().to_string();
        let lines = message.lines().map(str::trim).take_while(|line| !line.is_empty());
        let line = lines.collect::<Vec<_>>().join(" ");
        clean(line.strip_prefix("error: ").unwrap_or(&line)).into_owned()
    }
}

/// Whether the option goes by that name.
fn is_named(option: &Arg, name: &str) -> bool {
    name.strip_prefix("--").is_some_and(|name| option.get_long() == Some(name))
}

/// The one value that is nearest, where it is near.
fn nearest<'a>(value: &str, values: &'a [String]) -> Option<&'a str> {
    let value: String = value.chars().take(20).flat_map(char::to_lowercase).collect();
    let distance = |known: &&String| osa_distance(known, &value);
    let near = values.iter().map(|known| (distance(&known), known.as_str()));
    let (least, near) = near.min()?;
    let is_alone = values.iter().filter(|known| distance(known) == least).count() == 1;
    (is_alone && least <= 2 && least < value.chars().count()).then_some(near)
}
