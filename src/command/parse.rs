//! Reads the command line, and says what a word that is no command may have meant.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{CommandFactory, FromArgMatches};
use strsim::osa_distance;

use super::arguments::{Arguments, COMMANDS, Command, Options};
use super::usage_error::UsageError;
use crate::line::read_text;

/// Reads the arguments, the program's name first.
///
/// # Errors
///
/// A `UsageError` if they ask for help or the version, or can't be understood.
pub(super) fn parse(
    arguments: impl IntoIterator<Item = OsString>,
) -> Result<Arguments, Box<UsageError>> {
    let arguments = set_lines_apart(arguments.into_iter().collect());
    if let Some(plain) = plain_words(&arguments) {
        return Ok(plain);
    }
    let mut command = Arguments::command();
    if !arguments.iter().any(|word| COMMANDS.iter().any(|command| word == command)) {
        // clap copies each global option to each command, which takes it most of its time.
        command = command.mut_args(|argument| argument.global(false));
    }
    let is_text = |argument: &OsString| {
        let text = argument.to_string_lossy();
        text.starts_with('-') && text.contains(char::is_whitespace)
    };
    let has_text = arguments.iter().any(is_text);
    let last_form = last_form(&arguments).map(str::to_owned);
    let mut matches = command
        .try_get_matches_from_mut(arguments)
        .map_err(|error| UsageError::boxed(error, &command, has_text))?;
    let read = Arguments::from_arg_matches_mut(&mut matches).map(|mut read| {
        read.options.keep_form(last_form.as_deref());
        read
    });
    read.map_err(|error| UsageError::boxed(error.format(&mut command), &command, has_text))
}

/// The last of `--json`, `--plain` and `--format`, which is the one that counts. clap does the same, but
/// not if one comes before the command and one after it.
fn last_form(arguments: &[OsString]) -> Option<&str> {
    let options = arguments.iter().filter_map(|argument| argument.to_str());
    let options = options.take_while(|argument| *argument != "--");
    let names = options.map(|argument| argument.split('=').next().unwrap_or_default());
    names.filter(|name| ["--json", "--plain", "--format"].contains(name)).last()
}

/// The help of the tool, or of one of its commands; `None` if there is no such command.
#[must_use]
pub(super) fn help_of(command: Option<&str>) -> Option<String> {
    let mut all = Arguments::command();
    all.build();
    let mut wanted = match command {
        None => all,
        Some(name) => all.find_subcommand(name)?.clone(),
    };
    Some(wanted.render_long_help().to_string())
}

/// The command that a mistyped word may mean; `None` if none is near. A word that has a meaning of its
/// own has to be nearer: `chose`, but not `last`.
#[must_use]
pub(super) fn nearest_command(word: &str, has_meaning: bool) -> Option<&'static str> {
    let is_near = |name: &&str| {
        let most = if has_meaning { 1 } else { name.len() / 3 };
        word != *name && osa_distance(word, name) <= most
    };
    let is_candidate =
        |name: &&str| !has_meaning || word.len() > 4 && word.chars().next() == name.chars().next();
    let names = COMMANDS.into_iter().chain(["help", "version"]).filter(|_| word.len() < 20);
    names.filter(is_candidate).find(is_near)
}

/// Puts `--` before a pasted line that begins with a hyphen (`--> 404 Not Found`): it is no option.
fn set_lines_apart(arguments: Vec<OsString>) -> Vec<OsString> {
    let is_line = |argument: &OsString| {
        let text = argument.to_string_lossy();
        text.starts_with('-') && text.contains(' ') && read_text(&text).status.is_some()
    };
    let has_end = arguments.iter().any(|argument| argument == "--");
    if has_end || !arguments.iter().any(is_line) {
        return arguments;
    }
    let (lines, mut others): (Vec<_>, Vec<_>) = arguments.into_iter().partition(is_line);
    others.push("--".into());
    others.extend(lines);
    others
}

/// Reads a look-up, a search or an explanation without any option. clap would read the same, but has to
/// build its whole command line first, which takes as long as the answer.
fn plain_words(arguments: &[OsString]) -> Option<Arguments> {
    let words: Option<Vec<&str>> = arguments.get(1..)?.iter().map(|word| word.to_str()).collect();
    let words = words.filter(|words| !words.iter().any(|word| word.starts_with('-')))?;
    let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let (query, command) = match &words[..] {
        ["search", words @ ..] if !words.is_empty() => {
            (Vec::new(), Some(Command::Search { words: owned(words) }))
        }
        ["explain", files @ ..] => {
            let files = files.iter().map(PathBuf::from).collect();
            (Vec::new(), Some(Command::Explain { files, check: false }))
        }
        [first, ..] if COMMANDS.contains(first) => return None,
        words => (owned(words), None),
    };
    Some(Arguments { query, command, options: Options::default() })
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{Arguments, COMMANDS, plain_words};
    use clap::{CommandFactory, Parser};

    fn line(arguments: &[&str]) -> Vec<OsString> {
        ["httpstatus"].iter().chain(arguments).map(Into::into).collect()
    }

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_names_of_the_commands_are_the_ones_of_clap() {
        let mut command = Arguments::command();
        command.build();
        let names: Vec<_> = command.get_subcommands().map(clap::Command::get_name).collect();
        assert_eq!(COMMANDS[..], names[..]);
    }

    #[test]
    fn plain_words_are_what_clap_would_read() {
        for arguments in [
            &[][..],
            &["404"],
            &["404", "410"],
            &["not found"],
            &["404", "list"],
            &[""],
            &["\u{e9}"],
            &["HTTP/1.1", "502"],
            &["rate", "limit", "search"],
            &["a b", "c"],
            &["search", "rate", "limit"],
            &["search", "list"],
            &["search", ""],
            &["explain"],
            &["explain", "a", "list"],
        ] {
            let arguments = line(arguments);
            let plain = plain_words(&arguments).expect("no option");
            let read = Arguments::try_parse_from(&arguments).expect("a request");
            assert_eq!(format!("{plain:?}"), format!("{read:?}"));
        }
    }

    #[test]
    fn options_and_commands_are_left_to_clap() {
        for arguments in [
            &["--json", "404"][..],
            &["404", "-s"],
            &["--", "x"],
            &["list"],
            &["search"],
            &["search", "-s", "x"],
            &["choose"],
            &["explain", "--check"],
            &["completions", "fish"],
        ] {
            assert!(plain_words(&line(arguments)).is_none(), "{arguments:?}");
        }
    }
}
