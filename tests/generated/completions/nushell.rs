use clap::{Arg, Command};
use clap_complete_nushell::Nushell;

use super::{Value, codes, command, generated, values};
use crate::{compare, replaced};

/// clap's script offers values without what they mean, and files wherever a word is free.
#[test]
fn nushell_is_current() {
    let command = command();
    let mut script = generated(Nushell, command.clone());
    script =
        described(&script, "httpstatus", &command, |name, argument| list(name, &values(argument)));
    for sub in command.get_subcommands() {
        let path = format!("httpstatus {}", sub.get_name());
        script = described(&script, &path, sub, |name, argument| {
            let id = argument.get_id();
            if command.get_arguments().any(|common| common.get_id() == id) {
                format!(
                    "  def \"nu-complete {name}\" [] {{\n    nu-complete httpstatus {id}\n  }}\n"
                )
            } else {
                list(name, &values(argument))
            }
        });
    }
    let free = [list("httpstatus codes", &codes()), list("httpstatus nothing", &[])];
    let start = "module completions {\n";
    script = replaced(&script, start, &format!("{start}\n{}\n{}", free[0], free[1]));
    let lines = script.lines().map(|line| {
        let takes_codes = [" ...query: ", " ...codes: "].iter().any(|name| line.contains(name));
        let by = if takes_codes { "codes" } else { "nothing" };
        line.replace(": string ", &format!(": string@\"nu-complete httpstatus {by}\" ")) + "\n"
    });
    compare("completions/httpstatus.nu", &lines.collect::<String>());
}

/// The script with what each value of the command's arguments means.
fn described(
    script: &str,
    path: &str,
    command: &Command,
    list: impl Fn(&str, &Arg) -> String,
) -> String {
    let with_values = command.get_arguments().filter(|argument| !values(argument).is_empty());
    let describe = |script: String, argument: &Arg| {
        let known = values(argument);
        let names: Vec<_> = known.iter().map(|(name, _)| format!("{name:?}")).collect();
        let name = format!("{path} {}", argument.get_id());
        let bare =
            format!("  def \"nu-complete {name}\" [] {{\n    [ {} ]\n  }}\n", names.join(" "));
        replaced(&script, &bare, &list(&name, argument))
    };
    with_values.fold(script.to_owned(), describe)
}

fn list(name: &str, values: &[Value]) -> String {
    let record =
        |(value, help): &Value| format!("      {{ value: {value:?}, description: {help:?} }}\n");
    let records: String = values.iter().map(record).collect();
    format!("  def \"nu-complete {name}\" [] {{\n    [\n{records}    ]\n  }}\n")
}
