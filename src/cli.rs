//! The command line as clap types. Only this file and those below it name clap.
//!
//! Help, completions and the manual pages are all made from the types below. What the words mean is
//! decided in [`crate::run`].

mod help;
mod stop;

use std::ffi::OsString;
use std::mem::ManuallyDrop;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use strsim::osa_distance;

pub use stop::Stop;

/// Explains HTTP status codes: what a code means, why you see it, what to do
#[derive(Debug, Clone, Parser)]
#[command(
    name = "httpstatus",
    version,
    long_version = help::LONG_VERSION,
    override_usage = help::USAGE,
    after_long_help = help::MORE,
    disable_help_subcommand = true,
    subcommand_negates_reqs = true,
    styles = help::STYLES,
    max_term_width = 100,
)]
pub struct Cli {
    /// Codes, masks, ranges, a name, a constant, a status line, or words to search for
    #[arg(value_name = "QUERY", long_help = help::QUERY, hide_short_help = true)]
    pub query: Vec<String>,

    /// What to do instead of looking up a query.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// How to answer.
    #[command(flatten)]
    pub options: Options,
}

/// The words that are commands. Each takes the common options too, in its own list: global options
/// would be copied to every command at every start.
#[derive(Debug, Clone, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Find the code you can't name, by words
    ///
    /// Looks for the words in names, constants, keywords and explanations and prints what fits,
    /// best first, also where a word is a name itself.
    #[command(override_usage = "httpstatus search [OPTIONS] <WORDS>...")]
    Search {
        /// Words to search for
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
        /// At most so many entries
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
        limit: Option<u16>,
        /// How to answer.
        #[command(flatten)]
        options: Options,
    },
    /// List the whole table, or a part of it
    #[command(override_usage = "httpstatus list [OPTIONS]")]
    List {
        /// Only the codes of one class: 1xx, 2xx, 3xx, 4xx, 5xx
        #[arg(long, value_name = "CLASS", hide_possible_values = true)]
        class: Option<ClassName>,
        /// Only the codes that stand in the IANA registry
        #[arg(long)]
        registered: bool,
        /// How to answer.
        #[command(flatten)]
        options: Options,
    },
    /// Choose the code that your API should send, by a few questions
    ///
    /// On a terminal it asks: arrow keys and Enter, or the number of an answer; letters narrow the
    /// answers down; the left arrow goes back, Esc leaves. Without colour it asks by numbered lines.
    /// Without a terminal, and in every other format, it prints all questions as a tree: --format
    /// markdown as a Mermaid diagram. With a code it prints what leads there; with several, the
    /// question at which their ways part. Left without a code it exits with 1, after Ctrl-C with 130.
    #[command(override_usage = "httpstatus choose [OPTIONS] [CODES]...")]
    Choose {
        /// Codes or names: what leads to one, what tells several apart
        #[arg(value_name = "CODES")]
        codes: Vec<String>,
        /// How to answer.
        #[command(flatten)]
        options: Options,
    },
    /// Explain a response that is piped in
    ///
    /// Reads what a tool printed of a response, or of several in a row, on standard input: curl -i,
    /// curl -v, wget -S, HTTPie, xh, a browser's copy of the response headers, a HAR file, or just
    /// a code. Says what happened, who answered, what the fields of the response ask for, and where
    /// it breaks the standard.
    #[command(override_usage = "httpstatus explain [OPTIONS]")]
    Explain {
        /// Exit with 3 if a response breaks a MUST of the standard
        #[arg(long)]
        check: bool,
        /// How to answer.
        #[command(flatten)]
        options: Options,
    },
    /// Print a completion script for a shell
    ///
    /// Prints the script on standard output. Where each shell looks for it stands in the README.
    #[command(override_usage = "httpstatus completions bash|elvish|fish|nushell|powershell|zsh")]
    Completions {
        /// The shell: bash, elvish, fish, nushell, powershell, zsh
        #[arg(value_name = "SHELL", hide_possible_values = true)]
        shell: Shell,
    },
}

impl Command {
    /// The command that a mistyped word may mean, with so many words behind it.
    #[must_use]
    pub fn nearest(word: &str, words_behind: usize) -> Option<&'static str> {
        let is_near = |name: &&str| word != *name && osa_distance(word, name) <= name.len() / 3;
        let fit: &[&str] = match words_behind {
            0 => &["list", "choose", "explain"],
            1 => &["search", "choose", "completions"],
            _ => &["search", "choose"],
        };
        fit.iter().copied().filter(|_| word.len() < 20).find(is_near)
    }

    /// The options that stand behind the command.
    fn options(&self) -> Option<&Options> {
        match self {
            Self::Search { options, .. }
            | Self::List { options, .. }
            | Self::Choose { options, .. }
            | Self::Explain { options, .. } => Some(options),
            Self::Completions { .. } => None,
        }
    }
}

// The options that every form of the command has.
#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "a doc comment would take the place of each command's own help")]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Options {
    /// Form of the answer: human, json, plain, csv, markdown
    ///
    /// human is for people; json an array of entries; plain six columns with tabs between them, no
    /// header; csv comma-separated values with a header; markdown for documents and comments.
    #[arg(long, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<Format>,

    /// Short for --format json: an array of entries
    #[arg(long, overrides_with_all = ["format", "plain"], hide_short_help = true)]
    pub json: bool,

    /// Short for --format plain: six columns with tabs between them, no header
    #[arg(long, overrides_with_all = ["format", "json"], hide_short_help = true)]
    pub plain: bool,

    /// Whole cards, whatever the count
    #[arg(short = 'l', long, overrides_with = "short")]
    pub long: bool,

    /// A line each, whatever the count
    #[arg(short = 's', long, overrides_with = "long")]
    pub short: bool,

    /// When to use colour: auto, always, never
    ///
    /// auto, the default: on a terminal only, and NO_COLOR, CLICOLOR, CLICOLOR_FORCE and TERM=dumb
    /// are obeyed.
    #[arg(long, value_name = "WHEN", hide_possible_values = true, hide_short_help = true)]
    pub color: Option<When>,

    /// Only the codes of one vendor, such as nginx or aws
    #[arg(long, value_name = "NAME")]
    pub vendor: Option<String>,

    /// Open the specification or vendor page in the browser
    #[arg(long)]
    pub open: bool,
}

impl Options {
    /// The form of the answer, from the three options that name it.
    #[must_use]
    pub fn format(&self) -> Format {
        self.asked_format().unwrap_or(Format::Human)
    }

    const fn asked_format(&self) -> Option<Format> {
        match (self.json, self.plain) {
            (true, _) => Some(Format::Json),
            (_, true) => Some(Format::Plain),
            _ => self.format,
        }
    }

    /// Takes over what stands behind a command; it has the last word.
    fn overrule(&mut self, behind: &Self) {
        if behind.asked_format().is_some() {
            (self.format, self.json, self.plain) = (behind.asked_format(), false, false);
        }
        if behind.long || behind.short {
            (self.long, self.short) = (behind.long, behind.short);
        }
        self.color = behind.color.or(self.color);
        self.vendor = behind.vendor.clone().or(self.vendor.take());
        self.open |= behind.open;
    }
}

/// The forms of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Human,
    /// An array of entries
    Json,
    /// Six columns with tabs between them, no header
    Plain,
    /// Comma-separated values with a header
    Csv,
    /// For documents and comments
    Markdown,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// On a terminal
    Auto,
    /// Also into a file or a pipe
    Always,
    /// Not at all
    Never,
}

impl When {
    /// What the person asked for, if anything.
    #[must_use]
    pub const fn asked(self) -> Option<bool> {
        match self {
            Self::Auto => None,
            Self::Always => Some(true),
            Self::Never => Some(false),
        }
    }
}

/// The classes as the command line names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ClassName {
    /// Informational
    #[value(name = "1xx", aliases = ["1", "informational"])]
    Informational,
    /// Successful
    #[value(name = "2xx", aliases = ["2", "successful", "success"])]
    Successful,
    /// Redirection
    #[value(name = "3xx", aliases = ["3", "redirection", "redirect"])]
    Redirection,
    /// Client Error
    #[value(name = "4xx", aliases = ["4", "client-error", "client"])]
    ClientError,
    /// Server Error
    #[value(name = "5xx", aliases = ["5", "server-error", "server"])]
    ServerError,
}

impl From<ClassName> for crate::status::Class {
    fn from(name: ClassName) -> Self {
        match name {
            ClassName::Informational => Self::Informational,
            ClassName::Successful => Self::Successful,
            ClassName::Redirection => Self::Redirection,
            ClassName::ClientError => Self::ClientError,
            ClassName::ServerError => Self::ServerError,
        }
    }
}

/// The shells that have a completion script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// GNU Bash
    Bash,
    /// Elvish
    Elvish,
    /// fish
    Fish,
    /// Nushell
    Nushell,
    /// PowerShell
    #[value(name = "powershell", alias = "pwsh")]
    PowerShell,
    /// Z shell
    Zsh,
}

/// Reads the arguments, the program's name first.
///
/// # Errors
///
/// A [`Stop`] where they ask for help or the version, or are not a request.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Cli, Stop> {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    if let Some(cli) = bare(&arguments) {
        return Ok(cli);
    }
    // The program ends soon: to take the command's parts down before would cost every start as much
    // as two more commands do.
    let mut command = ManuallyDrop::new(Cli::command());
    let mut matches = command.try_get_matches_from_mut(arguments).map_err(Stop)?;
    let cli = Cli::from_arg_matches_mut(&mut matches);
    let mut cli = cli.map_err(|error| Stop(error.format(&mut command)))?;
    if let Some(behind) = cli.command.as_ref().and_then(Command::options) {
        cli.options.overrule(behind);
    }
    Ok(cli)
}

/// What the arguments ask for where there is nothing to parse in them: words, and no option. clap
/// would make the same of them, once the whole command line is built: a third of the instructions
/// of a look-up, and 20 page faults.
fn bare(arguments: &[OsString]) -> Option<Cli> {
    let words = arguments.get(1..)?;
    let words: Option<Vec<&str>> = words.iter().map(|word| word.to_str()).collect();
    let words = words.filter(|words| !words.iter().any(|word| word.starts_with('-')))?;
    let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let options = Options::default();
    let command = match &words[..] {
        ["search", words @ ..] if !words.is_empty() => {
            Some(Command::Search { words: owned(words), limit: None, options })
        }
        ["list"] => Some(Command::List { class: None, registered: false, options }),
        ["choose", codes @ ..] => Some(Command::Choose { codes: owned(codes), options }),
        ["explain"] => Some(Command::Explain { check: false, options }),
        [first, ..] if COMMANDS.contains(first) => return None,
        _ => None,
    };
    let query = if command.is_none() { owned(&words) } else { Vec::new() };
    Some(Cli { query, command, options: Options::default() })
}

/// The names of [`Command`].
const COMMANDS: [&str; 5] = ["search", "list", "choose", "explain", "completions"];

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{COMMANDS, Cli, bare};
    use clap::{CommandFactory, Parser};

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    fn line(arguments: &[&str]) -> Vec<OsString> {
        ["httpstatus"].iter().chain(arguments).map(Into::into).collect()
    }

    #[test]
    fn bare_words_are_what_clap_would_read() {
        let command = Cli::command();
        let names: Vec<_> = command.get_subcommands().map(clap::Command::get_name).collect();
        assert_eq!(COMMANDS[..], names[..], "the names of the commands");
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
            &["list"],
            &["choose"],
            &["choose", "404", "410"],
            &["explain"],
        ] {
            let arguments = line(arguments);
            let read = Cli::try_parse_from(&arguments).expect("a request");
            let bare = bare(&arguments).expect("no option");
            assert_eq!(format!("{bare:?}"), format!("{read:?}"));
        }
    }

    #[test]
    fn what_is_not_bare_is_left_to_clap() {
        for arguments in [
            &["--json", "404"][..],
            &["404", "-s"],
            &["--", "x"],
            &["list", "404"],
            &["list", "--json"],
            &["search"],
            &["search", "-s", "x"],
            &["explain", "x"],
            &["completions"],
            &["completions", "fish"],
        ] {
            assert!(bare(&line(arguments)).is_none(), "{arguments:?}");
        }
    }
}
