//! `man/`: one page for the tool and one for each command. Every page has a template in
//! `man/templates` with the prose; names, commands and options are made from the command line.

use std::fs;
use std::path::Path;

use clap::{Arg, Command, CommandFactory};
use httpstatus::command::arguments::Arguments;
use httpstatus::table::REGISTRY_DATE;

use crate::compare;

#[test]
fn the_manual_pages_are_current() {
    let mut whole = Arguments::command();
    whole.build();
    compare("man/httpstatus.1", &page(&whole, &whole));
    for command in whole.get_subcommands() {
        compare(&format!("man/httpstatus-{}.1", command.get_name()), &page(command, &whole));
    }
}

fn page(command: &Command, whole: &Command) -> String {
    let (name, is_command) = (command.get_name(), command.get_name() != whole.get_name());
    let file = format!("man/templates/{name}.roff");
    let template = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&file));
    let template = template.unwrap_or_else(|error| panic!("{file}: {error}"));
    let common = |argument: &Arg| {
        is_command && whole.get_arguments().any(|known| known.get_id() == argument.get_id())
    };
    let (common, own): (Vec<_>, Vec<_>) = command.get_arguments().partition(|known| common(known));
    template
        .replace("@TITLE@", &title(command, is_command))
        .replace("@COMMANDS@\n", &commands(command))
        .replace(
            "@OPTIONS@\n",
            &options(&if own.iter().any(|own| !own.is_positional()) {
                own
            } else {
                common.clone()
            }),
        )
        .replace("@COMMON@\n", &options(&common))
        .replace("@SEE_ALSO@\n", &see_also(name, whole))
}

/// The head of the page. Its date is that of the registry that the codes are from.
fn title(command: &Command, is_command: bool) -> String {
    let name = if is_command {
        format!("httpstatus-{}", command.get_name())
    } else {
        command.get_name().to_owned()
    };
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let about = about[..1].to_lowercase() + &about[1..];
    format!(
        ".\\\" Made from man/templates and src/command/arguments.rs by BLESS=1 cargo test --test generated\n\
         .TH {} 1 {} \"httpstatus {}\" \"User Commands\"\n.SH NAME\n{} \\- {}",
        name.to_uppercase(),
        REGISTRY_DATE.trim(),
        env!("CARGO_PKG_VERSION"),
        roff(&name),
        roff(&about),
    )
}

fn commands(command: &Command) -> String {
    let line = |command: &Command| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        format!(".TP\n.BR httpstatus\\-{} (1)\n{}.\n", command.get_name(), roff(&about))
    };
    command.get_subcommands().map(line).collect()
}

fn options(arguments: &[&Arg]) -> String {
    let options = arguments.iter().filter(|argument| !argument.is_positional());
    options.map(|option| self::option(option)).collect()
}

/// An option with its names, its value and its whole help.
fn option(option: &Arg) -> String {
    let short = option.get_short().map(|short| format!("\\fB\\-{short}\\fR, "));
    let long = option.get_long().unwrap_or_default();
    let value = option.get_value_names().filter(|_| option.get_action().takes_values());
    let value = value.map(|names| format!(" \\fI{}\\fR", names[0].to_lowercase()));
    let help = option.get_long_help().or(option.get_help()).map(ToString::to_string);
    let help = help.unwrap_or_default();
    // The first paragraph is a label of the help; here it is a sentence.
    let (first, rest) = help.split_once("\n\n").unwrap_or((&help, ""));
    let rest = if rest.is_empty() { String::new() } else { format!(" {rest}") };
    format!(
        ".TP\n{}\\fB\\-\\-{}\\fR{}\n{}.{}\n",
        short.unwrap_or_default(),
        roff(long),
        value.unwrap_or_default(),
        roff(first),
        roff(&rest).replace("\n\n", "\n.sp\n"),
    )
}

/// The other pages.
fn see_also(name: &str, whole: &Command) -> String {
    let commands = whole.get_subcommands().map(|sub| format!("httpstatus\\-{}", sub.get_name()));
    let pages = ["httpstatus".to_owned()].into_iter().chain(commands);
    let others = pages.filter(|page| *page != format!("httpstatus\\-{name}") && page != name);
    let lines: Vec<_> = others.map(|page| format!(".BR {page} (1)")).collect();
    let end = if name == whole.get_name() { ",\n" } else { "\n" };
    lines.join(",\n") + end
}

/// A text escaped for roff.
fn roff(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq")
}
