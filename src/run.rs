//! A request in, answers written: what each form of the command means.

mod choose;
mod explain;
mod lookup;

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::time::SystemTime;

use crate::cli::{self, Command, Format, Options, Shell, When};
use crate::query::Query;
use crate::render::{card, csv, json, lines, markdown, plain};
use crate::status::{Class, Status, Vendor};
use crate::style::{Environment, Styles, use_color};
use crate::table;
use crate::talk::Talk;

/// The width of a text where there is no terminal, in columns.
const COLUMNS: usize = 80;

/// What a request needs to know of the world.
#[derive(Debug, Clone)]
pub struct World {
    /// Whether standard output is a terminal.
    pub is_terminal: bool,
    /// Whether standard input is a terminal; asked only where it matters, as is the time: a
    /// look-up takes longer for either.
    pub input_is_terminal: fn() -> bool,
    /// The time.
    pub now: fn() -> SystemTime,
    /// The terminal's width in columns, where standard output is one and says it.
    pub columns: Option<usize>,
    /// Whether that terminal shows OSC 8 links.
    pub has_links: bool,
    /// What the environment says about it.
    pub environment: Environment,
}

impl World {
    /// `COLUMNS` where it is a number above 0, else the terminal's width, [`COLUMNS`] where it
    /// doesn't know that; `None` without a terminal.
    fn columns(&self) -> Option<usize> {
        let said = self.environment.columns.as_ref().and_then(|columns| columns.parse().ok());
        said.filter(|&columns| columns > 0).or(self.columns).or(self.is_terminal.then_some(COLUMNS))
    }
}

/// How a request ended, where everything could be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Everything asked for was found.
    Found,
    /// Something was not found; what was found is written all the same.
    Missing,
    /// The request makes no sense, or could not be carried out.
    Refused,
    /// Ended by Ctrl-C.
    Interrupted,
    /// A response that was to be checked breaks the standard.
    Violated,
}

impl Outcome {
    /// The exit status of the process.
    #[must_use]
    pub const fn exit_status(self) -> u8 {
        match self {
            Self::Found => 0,
            Self::Missing => 1,
            Self::Refused => 2,
            Self::Interrupted => 130,
            Self::Violated => 3,
        }
    }
}

/// Answers one request, the program's name first: the answers to `out`, what was not found, with a
/// hint, to `talk`. `input` is opened only to read a response to explain, or a person's answers.
///
/// # Errors
///
/// When an answer can't be written. That talk can't be written is no error.
pub fn run<I: Read + Send + 'static>(
    arguments: impl IntoIterator<Item = OsString>,
    world: &World,
    input: impl FnOnce() -> I,
    out: &mut impl Write,
    mut talk: impl Write,
) -> io::Result<Outcome> {
    let cli = match cli::parse(arguments) {
        Ok(cli) => cli,
        Err(stop) if stop.is_answer() => {
            let color = use_color(None, world.is_terminal, &world.environment);
            out.write_all(stop.text(color).as_bytes())?;
            return Ok(Outcome::Found);
        }
        Err(stop) => {
            let _ = talk.write_all(stop.text(false).as_bytes());
            return Ok(Outcome::Refused);
        }
    };
    let mut talk = Talk(talk);
    let vendor = match cli.options.vendor.as_deref() {
        None => None,
        Some(name) => {
            let vendor = table::vendor(name);
            if vendor.is_none() {
                talk.no_vendor(name);
                return Ok(Outcome::Refused);
            }
            vendor
        }
    };
    let color =
        use_color(cli.options.color.and_then(When::asked), world.is_terminal, &world.environment);
    let styles = Styles::new(color, color && world.has_links);
    let columns = world.columns();
    let mut answer = Answer { options: &cli.options, color, styles, columns, vendor, out, talk };
    match &cli.command {
        Some(_) if !cli.query.is_empty() => Ok(answer.words_before_command()),
        Some(Command::Search { words, limit, .. }) => answer.search(&words.join(" "), *limit, None),
        Some(Command::List { class, registered, .. }) => {
            answer.list(class.map(Class::from), *registered)
        }
        Some(Command::Choose { codes, .. }) => {
            answer.choose(codes, world.is_terminal && (world.input_is_terminal)(), input)
        }
        Some(Command::Explain { check, .. }) => answer.explain(input, world, *check),
        Some(Command::Completions { shell }) => answer.script(*shell),
        None if cli.query.is_empty() => answer.piped(input, world),
        None => match Query::parse(cli.query.iter().map(String::as_str)) {
            Query::Codes(patterns) => answer.codes(&patterns),
            Query::Vendor(vendor, patterns) => {
                answer.vendor = answer.vendor.or(Some(vendor));
                if patterns.is_empty() { answer.list(None, false) } else { answer.codes(&patterns) }
            }
            Query::Text(text) => answer.text(&text),
        },
    }
}

/// One answer in the making.
struct Answer<'a, O, T> {
    options: &'a Options,
    color: bool,
    styles: Styles,
    columns: Option<usize>,
    vendor: Option<&'static Vendor>,
    out: &'a mut O,
    talk: Talk<T>,
}

impl<O: Write, T: Write> Answer<'_, O, T> {
    /// The checked-in completion script: no generator in the program, nothing to go wrong.
    fn script(&mut self, shell: Shell) -> io::Result<Outcome> {
        let script = match shell {
            Shell::Bash => include_str!("../completions/httpstatus.bash"),
            Shell::Elvish => include_str!("../completions/httpstatus.elv"),
            Shell::Fish => include_str!("../completions/httpstatus.fish"),
            Shell::Nushell => include_str!("../completions/httpstatus.nu"),
            Shell::PowerShell => include_str!("../completions/_httpstatus.ps1"),
            Shell::Zsh => include_str!("../completions/_httpstatus"),
        };
        self.out.write_all(script.as_bytes())?;
        Ok(Outcome::Found)
    }

    fn words_before_command(&mut self) -> Outcome {
        self.talk.say(
            "words before a command",
            Some("to search for a word that is a command too: httpstatus search WORDS".to_owned()),
        );
        Outcome::Refused
    }

    /// Writes entries in the form that was asked for: a card for a single code, else lines.
    fn entries(&mut self, entries: &[&Status], single: bool) -> io::Result<Outcome> {
        if self.options.open {
            return self.open(entries);
        }
        let cards = self.options.long || single && !self.options.short;
        match self.options.format() {
            Format::Json => json::write(self.out, entries)?,
            Format::Plain => plain::write(self.out, entries)?,
            Format::Csv => csv::write(self.out, entries)?,
            Format::Markdown if cards => markdown::cards(self.out, entries)?,
            Format::Markdown => markdown::table(self.out, entries)?,
            Format::Human if cards => self.cards(entries)?,
            Format::Human => self.lines(entries)?,
        }
        Ok(Outcome::Found)
    }

    /// A card for each code, with the code's other meanings in brief.
    fn cards(&mut self, entries: &[&Status]) -> io::Result<()> {
        let width = self.width();
        for (number, group) in entries.chunk_by(|one, next| one.code == next.code).enumerate() {
            if number > 0 {
                writeln!(self.out)?;
            }
            card::write(self.out, group, &self.styles, width)?;
        }
        Ok(())
    }

    fn lines(&mut self, entries: &[&Status]) -> io::Result<()> {
        lines::write(self.out, entries, &self.styles, self.columns)
    }

    /// Opens the page of the entry and says its address, also where there is no browser.
    fn open(&mut self, entries: &[&Status]) -> io::Result<Outcome> {
        let Some(entry) = entries.first() else { return Ok(Outcome::Missing) };
        if !is_single(entries) {
            self.talk.say("--open takes one code", None);
            return Ok(Outcome::Refused);
        }
        let url = entry.source.url();
        writeln!(self.out, "{url}")?;
        self.out.flush()?;
        if open::that_detached(&*url).is_err() {
            self.talk.say("no browser could be opened; the address is printed above", None);
            return Ok(Outcome::Refused);
        }
        Ok(Outcome::Found)
    }

    /// Whether an entry passes `--vendor`.
    fn wanted(&self, entry: &Status) -> bool {
        self.vendor
            .is_none_or(|vendor| entry.sender.is_some_and(|sender| sender.vendor == vendor.name))
    }

    fn width(&self) -> usize {
        self.columns.unwrap_or(COLUMNS)
    }
}

/// Whether all entries are meanings of one code.
fn is_single(entries: &[&Status]) -> bool {
    entries.windows(2).all(|pair| pair[0].code == pair[1].code)
}
