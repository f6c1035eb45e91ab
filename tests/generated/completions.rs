//! `completions/`: what clap's generators make of the command line, with what they leave out: the
//! codes with their names, the vendors, and no file names where none belongs.

use std::fmt::Write;

use clap::builder::PossibleValuesParser;
use clap::{Arg, Command, CommandFactory};
use clap_complete::{Generator, Shell, generate};
use clap_complete_nushell::Nushell;
use httpstatus::cli::Cli;
use httpstatus::table::{ENTRIES, VENDORS};

use crate::{compare, replaced};

const COMMANDS: &str = "search list choose completions";

/// Every code of the table with the name of its likeliest meaning.
fn codes() -> Vec<(String, &'static str)> {
    let groups = ENTRIES.chunk_by(|one, next| one.code == next.code);
    groups.map(|group| (format!("{:03}", group[0].code), group[0].phrase)).collect()
}

/// The command line, and the vendors as the values of `--vendor`.
fn command() -> Command {
    let vendors: Vec<String> = VENDORS.iter().map(|vendor| vendor.slug()).collect();
    let mut command = Cli::command();
    if !vendors.is_empty() {
        command = command
            .mut_arg("vendor", |vendor| vendor.value_parser(PossibleValuesParser::new(vendors)));
    }
    command.build();
    command
}

fn generated(generator: impl Generator, mut command: Command) -> String {
    let mut script = Vec::new();
    generate(generator, &mut command, "httpstatus", &mut script);
    String::from_utf8(script).expect("a script is UTF-8")
}

/// The options that take one of a few values, each with the values and what they mean.
fn options_with_values() -> Vec<(String, Vec<(String, String)>)> {
    let command = command();
    let arguments = command.get_arguments().chain(
        command
            .get_subcommands()
            .flat_map(|sub| sub.get_arguments().filter(|arg| !arg.is_global_set())),
    );
    let values = |argument: &Arg| {
        let values = argument.get_possible_values().into_iter();
        let help = |value: &clap::builder::PossibleValue| {
            value.get_help().map(ToString::to_string).unwrap_or_default()
        };
        values.map(|value| (value.get_name().to_owned(), help(&value))).collect::<Vec<_>>()
    };
    let takes_value = arguments.filter(|argument| argument.get_action().takes_values());
    takes_value
        .filter_map(|argument| Some((format!("--{}", argument.get_long()?), values(argument))))
        .filter(|(_, values)| !values.is_empty())
        .collect()
}

#[test]
fn bash_is_current() {
    let numbers: Vec<String> = codes().into_iter().map(|(code, _)| code).collect();
    let codes = |argument: Arg| argument.value_parser(PossibleValuesParser::new(&numbers));
    let command = command()
        .mut_arg("query", codes)
        .mut_subcommand("choose", |choose| choose.mut_arg("codes", codes));
    let script = generated(Shell::Bash, command);
    let script = replaced(&script, " -o bashdefault -o default httpstatus", " httpstatus");
    compare("completions/httpstatus.bash", &script);
}

/// zsh takes the first word for a code where the positional argument is left in, and files for the
/// others. So the command is generated without it; a pseudo command stands for "any other word".
#[test]
fn zsh_is_current() {
    let whole = command();
    let made_by_clap = |argument: &Arg| ["help", "version"].contains(&argument.get_id().as_str());
    let options = || {
        let arguments = whole.get_arguments().filter(|argument| !argument.is_positional());
        arguments.filter(|argument| !made_by_clap(argument)).cloned()
    };
    let any_word = Command::new("ANY").args(options()).arg(Arg::new("query").num_args(0..));
    let command = Command::new("httpstatus")
        .version("")
        .disable_help_subcommand(true)
        .args(options())
        .subcommands(whole.get_subcommands().cloned())
        .subcommand(any_word);
    let script = generated(Shell::Zsh, command);
    let script = replaced(&script, "(ANY)", "(*)");
    let script = replaced(&script, "'ANY:' \\\n", "");
    let script = replaced(&script, "'*::query:_default'", "'*::query:_httpstatus_codes'");
    let script = replaced(&script, "\":: :_httpstatus_commands\"", "\":: :_httpstatus_queries\"");
    let script = replaced(
        &script,
        "several to tell them apart:_default'",
        "several to tell them apart:_httpstatus_codes'",
    );
    let script = replaced(&script, ":_default'", ": '");
    let mut functions = String::from(
        "(( $+functions[_httpstatus_queries] )) ||\n\
         _httpstatus_queries() {\n    \
             local ret=1\n    \
             _httpstatus_codes && ret=0\n    \
             _httpstatus_commands && ret=0\n    \
             return ret\n\
         }\n\
         (( $+functions[_httpstatus_codes] )) ||\n\
         _httpstatus_codes() {\n    \
             local codes; codes=(\n",
    );
    for (code, name) in codes() {
        let name = name.replace('\'', "'\\''");
        writeln!(functions, "'{code}:{name}'").expect("a string takes any text");
    }
    functions.push_str("    )\n    _describe -t codes 'status codes' codes \"$@\"\n}\n\n");
    let end = "if [ \"$funcstack[1]\"";
    compare("completions/_httpstatus", &replaced(&script, end, &(functions + end)));
}

#[test]
fn fish_is_current() {
    let script = generated(Shell::Fish, command());
    let no_command = format!("not __fish_seen_subcommand_from {COMMANDS}");
    // Options hold behind a code too, commands as the first word only.
    let script = replaced(
        &script,
        "\"__fish_httpstatus_needs_command\" -l",
        &format!("\"{no_command}\" -l"),
    );
    let script = replaced(
        &script,
        "\"__fish_httpstatus_needs_command\" -s",
        &format!("\"{no_command}\" -s"),
    );
    let with_help =
        |value: &str, help: &str| format!("{value}\\t'{}'", help.replace('\'', "\\\\'"));
    let values: Vec<_> = codes().iter().map(|(code, name)| with_help(code, name)).collect();
    let shells =
        clap::ValueEnum::value_variants().iter().filter_map(|shell: &httpstatus::cli::Shell| {
            let shell = clap::ValueEnum::to_possible_value(shell)?;
            Some(with_help(shell.get_name(), &shell.get_help()?.to_string()))
        });
    let script = format!(
        "{script}\n\
         complete -c httpstatus -f\n\
         complete -c httpstatus -n \"{no_command}; or __fish_httpstatus_using_subcommand choose\" -a \"{}\"\n\
         complete -c httpstatus -n \"__fish_httpstatus_using_subcommand completions\" -a \"{}\"\n",
        values.join("\n"),
        shells.collect::<Vec<_>>().join("\n"),
    );
    compare("completions/httpstatus.fish", &script);
}

#[test]
fn elvish_is_current() {
    let script = generated(Shell::Elvish, command());
    let script = replaced(
        &script,
        "if (str:has-prefix $word '-') {\n            break\n        }\n        set command = $command';'$word",
        &format!(
            "if (has-value [{COMMANDS}] $word) {{\n            set command = 'httpstatus;'$word\n            break\n        }}"
        ),
    );
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let mut codes_of_table = String::new();
    for (code, name) in codes() {
        writeln!(codes_of_table, "            cand {code} {}", quoted(name))
            .expect("a string takes any text");
    }
    let first_command = "            cand search ";
    let script = replaced(&script, first_command, &(codes_of_table + first_command));
    let mut values = String::from("    var values = [\n");
    for (option, known) in options_with_values() {
        write!(values, "        &'{option}'= {{\n").expect("a string takes any text");
        for (value, help) in known {
            writeln!(values, "            cand {} {}", quoted(&value), quoted(&help))
                .expect("a string takes any text");
        }
        values.push_str("        }\n");
    }
    values.push_str(
        "        &'completions'= $completions['httpstatus;completions']\n    ]\n    \
         if (has-key $values $words[-2]) {\n        $values[$words[-2]]\n    } else {\n        \
         $completions[$command]\n    }\n",
    );
    let script = replaced(&script, "    $completions[$command]\n", &values);
    compare("completions/httpstatus.elv", &script);
}

#[test]
fn powershell_is_current() {
    let script = generated(Shell::PowerShell, command());
    compare("completions/_httpstatus.ps1", &script);
}

#[test]
fn nushell_is_current() {
    let script = generated(Nushell, command());
    let quoted = |text: &str| format!("{text:?}");
    let mut codes_of_table = String::from(
        "module completions {\n\n  def \"nu-complete httpstatus codes\" [] {\n    [\n",
    );
    for (code, name) in codes() {
        writeln!(
            codes_of_table,
            "      {{ value: {}, description: {} }}",
            quoted(&code),
            quoted(name)
        )
        .expect("a string takes any text");
    }
    codes_of_table.push_str("    ]\n  }\n");
    let script = replaced(&script, "module completions {\n", &codes_of_table);
    let script = replaced(
        &script,
        "...query: string ",
        "...query: string@\"nu-complete httpstatus codes\" ",
    );
    let script = replaced(
        &script,
        "...codes: string ",
        "...codes: string@\"nu-complete httpstatus codes\" ",
    );
    compare("completions/httpstatus.nu", &script);
}
