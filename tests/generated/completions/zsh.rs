use clap::{Arg, Command, CommandFactory};
use clap_complete::Shell;
use httpstatus::cli::Cli;

use super::{Value, codes, generated, vendors};
use crate::{compare, replaced};

/// zsh takes the first word for a code where the positional argument is left in, and files for the
/// others. So the command is generated without it; a pseudo command stands for "any other word".
#[test]
fn zsh_is_current() {
    let whole = Cli::command();
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
    let script = replaced(&script, "\":: :_httpstatus_commands\"", "\":: :_httpstatus_queries\"");
    let lines = script.lines().map(|line| {
        let takes_codes = ["'*::query", "'*::codes"].iter().any(|start| line.starts_with(start));
        let by = match line {
            _ if takes_codes => ":_httpstatus_codes'",
            _ if line.starts_with("'--vendor=") => ":_httpstatus_vendors'",
            _ => ": '",
        };
        line.replace(":_default'", by) + "\n"
    });
    let script: String = lines.collect();
    let end = "if [ \"$funcstack[1]\"";
    compare("completions/_httpstatus", &replaced(&script, end, &(functions() + end)));
}

/// What zsh is to offer for the first word, for a code, and for a vendor.
fn functions() -> String {
    let mut functions = String::from(
        "(( $+functions[_httpstatus_queries] )) ||\n\
         _httpstatus_queries() {\n    \
             local ret=1\n    \
             _httpstatus_codes && ret=0\n    \
             _httpstatus_commands && ret=0\n    \
             return ret\n\
         }\n",
    );
    for (name, of, values) in
        [("codes", "status codes", codes()), ("vendors", "vendors", vendors())]
    {
        let line = |(value, help): &Value| format!("'{value}:{}'\n", help.replace('\'', "'\\''"));
        let lines: String = values.iter().map(line).collect();
        functions += &format!(
            "(( $+functions[_httpstatus_{name}] )) ||\n\
             _httpstatus_{name}() {{\n    \
                 local {name}; {name}=(\n{lines}    )\n    \
                 _describe -t {name} '{of}' {name} \"$@\"\n\
             }}\n"
        );
    }
    functions + "\n"
}
