use clap::CommandFactory;
use clap_complete::Shell;
use httpstatus::cli::Cli;

use super::{Value, codes, commands, generated, vendors, words_with_values};
use crate::{compare, replaced};

/// Options hold behind a code too, commands as the first word only, and files nowhere.
#[test]
fn fish_is_current() {
    let script = generated(Shell::Fish, Cli::command());
    let no_command = format!("not __fish_seen_subcommand_from {}", commands().join(" "));
    let first_word = "\"__fish_httpstatus_needs_command\"";
    let script = replaced(&script, &format!("{first_word} -l"), &format!("\"{no_command}\" -l"));
    let script = replaced(&script, &format!("{first_word} -s"), &format!("\"{no_command}\" -s"));
    let lines = script.lines().map(|line| {
        let vendors =
            if line.contains(" -l vendor ") { " -a '(__fish_httpstatus_vendors)'" } else { "" };
        line.strip_suffix(" -r").map_or(format!("{line}\n"), |line| format!("{line} -x{vendors}\n"))
    });
    let mut script = lines.collect::<String>() + "\ncomplete -c httpstatus -f\n";
    for (name, values) in [("codes", codes()), ("vendors", vendors())] {
        script += &function(name, &values);
    }
    let codes_call = "(__fish_httpstatus_codes)";
    script += &offer(&no_command, codes_call);
    for (command, values) in words_with_values() {
        let line = |(value, help): &Value| format!("{value}\\t{}", quoted(help));
        let offered = if values == codes() {
            codes_call.to_owned()
        } else {
            values.iter().map(line).collect::<Vec<_>>().join("\n")
        };
        script += &offer(&format!("__fish_httpstatus_using_subcommand {command}"), &offered);
    }
    compare("completions/httpstatus.fish", &script);
}

fn offer(condition: &str, offered: &str) -> String {
    format!("complete -c httpstatus -n \"{condition}\" -a \"{offered}\"\n")
}

/// A function that prints values, each with what it means.
fn function(name: &str, values: &[Value]) -> String {
    let line = |(value, help): &Value| format!(" \\\n        {value} {}", quoted(help));
    let lines: String = values.iter().map(line).collect();
    format!("\nfunction __fish_httpstatus_{name}\n    printf '%s\\t%s\\n'{lines}\nend\n")
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "\\'"))
}
