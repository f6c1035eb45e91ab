//! `completions/`: what clap's generators make of the command line, and of the table: the codes with
//! their names, the vendors with their codes. A file for each shell mends what its generator leaves
//! out or gets wrong.

mod bash;
mod elvish;
mod fish;
mod nushell;
mod powershell;
mod zsh;

use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Command, CommandFactory};
use clap_complete::{Generator, generate};
use httpstatus::cli::Cli;
use httpstatus::table::{ENTRIES, VENDORS};

/// A value and what it means.
type Value = (String, String);

/// Every code of the table with the name of its likeliest meaning.
fn codes() -> Vec<Value> {
    let groups = ENTRIES.chunk_by(|one, next| one.code == next.code);
    groups.map(|group| (format!("{:03}", group[0].code), group[0].name().to_owned())).collect()
}

/// Every vendor with its first codes.
fn vendors() -> Vec<Value> {
    let vendors = VENDORS.iter().map(|vendor| {
        let mut codes: Vec<_> =
            vendor.entries.iter().map(|entry| format!("{:03}", entry.code)).collect();
        codes.dedup();
        let more = if codes.len() > 5 { " ..." } else { "" };
        codes.truncate(5);
        (vendor.slug(), codes.join(" ") + more)
    });
    let mut vendors: Vec<_> = vendors.collect();
    vendors.sort();
    vendors
}

/// The command line, with the vendors as the values of `--vendor`.
fn command() -> Command {
    with_values("vendor", &vendors(), Cli::command())
}

/// The command line with the values of an argument, wherever it stands.
fn with_values(id: &str, values: &[Value], mut command: Command) -> Command {
    command.build();
    let names: Vec<_> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let filled = |command: Command| {
        command.mut_args(|argument| {
            if argument.get_id() != id {
                return argument;
            }
            let values = values.iter().map(|(value, help)| PossibleValue::new(value).help(help));
            argument.value_parser(PossibleValuesParser::new(values))
        })
    };
    for name in names {
        command = command.mut_subcommand(name, filled);
    }
    filled(command)
}

/// The words that are commands.
fn commands() -> Vec<String> {
    let mut command = Cli::command();
    command.build();
    command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect()
}

fn generated(generator: impl Generator, mut command: Command) -> String {
    let mut script = Vec::new();
    generate(generator, &mut command, "httpstatus", &mut script);
    String::from_utf8(script).expect("a script is UTF-8")
}

/// The values that an argument can have, each with what it means.
fn values(argument: &Arg) -> Vec<Value> {
    let values = argument.get_possible_values().into_iter().filter(|_| {
        // A flag has the values true and false, which nobody types.
        argument.get_action().takes_values()
    });
    let help =
        |value: &PossibleValue| value.get_help().map(ToString::to_string).unwrap_or_default();
    values.map(|value| (value.get_name().to_owned(), help(&value))).collect()
}

/// The options that take one of a few values, each once, wherever they stand.
fn options_with_values() -> Vec<(String, Vec<Value>)> {
    let command = command();
    let subs = command.get_subcommands().flat_map(Command::get_arguments);
    let mut options: Vec<_> = command
        .get_arguments()
        .chain(subs)
        .filter_map(|argument| Some((format!("--{}", argument.get_long()?), values(argument))))
        .filter(|(_, values)| !values.is_empty())
        .collect();
    options.sort();
    options.dedup();
    options
}

/// The positional arguments that take one of a few values, by the command that they stand behind.
fn words_with_values() -> Vec<(String, Vec<Value>)> {
    let command = command();
    let subs = command.get_subcommands().filter_map(|sub| {
        let first = sub.get_positionals().next()?;
        let values = if first.get_id() == "codes" { codes() } else { values(first) };
        (!values.is_empty()).then(|| (sub.get_name().to_owned(), values))
    });
    subs.collect()
}
