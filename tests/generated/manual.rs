//! `man/httpstatus.1`: what clap knows is made from the command line, the rest stands in
//! `man/sections.roff`.

use clap::{Command, CommandFactory};
use clap_mangen::Man;
use httpstatus::cli::Cli;

use crate::compare;

#[test]
fn the_manual_page_is_current() {
    let mut command = Cli::command();
    command.build();
    let man = Man::new(command.clone()).manual("User Commands");
    let mut page = Vec::new();
    man.render_title(&mut page).expect("a vector takes any text");
    man.render_name_section(&mut page).expect("a vector takes any text");
    man.render_synopsis_section(&mut page).expect("a vector takes any text");
    man.render_description_section(&mut page).expect("a vector takes any text");
    man.render_options_section(&mut page).expect("a vector takes any text");
    let page = String::from_utf8(page).expect("a manual page is UTF-8");
    // A blank line is no paragraph to a manual page's reader, and the version has its own option.
    let page = page.replace("\n.br\n\n.br\n", "\n.br\n").replace("\n\n", "\n.sp\n");
    let page = page + &commands(&command) + include_str!("../../man/sections.roff");
    compare("man/httpstatus.1", &page);
}

/// The commands with the options of their own.
fn commands(command: &Command) -> String {
    let mut section = String::from(".SH COMMANDS\n");
    for sub in command.get_subcommands() {
        let about = sub.get_long_about().or(sub.get_about()).map(ToString::to_string);
        let name = sub.get_name();
        section +=
            &format!(".TP\n\\fBhttpstatus {name}\\fR\n{}\n", roff(&about.unwrap_or_default()));
        let own = sub.get_arguments().filter(|argument| !argument.is_global_set());
        for option in
            own.filter(|argument| !argument.is_positional() && argument.get_id() != "help")
        {
            let help = option.get_help().map(ToString::to_string).unwrap_or_default();
            let long = option.get_long().unwrap_or_default();
            let values = option.get_possible_values();
            let values: Vec<_> =
                values.iter().map(clap::builder::PossibleValue::get_name).collect();
            let value = if values.len() > 1 {
                format!(" \\fI{}\\fR", values.join("|"))
            } else {
                String::new()
            };
            section +=
                &format!(".RS\n.TP\n\\fB\\-\\-{}\\fR{value}\n{}\n.RE\n", roff(long), roff(&help));
        }
    }
    section
}

/// Text as roff shows it as it is.
fn roff(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq").replace("\n\n", "\n.sp\n")
}
