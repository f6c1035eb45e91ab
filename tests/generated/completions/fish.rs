use clap_complete::Shell;

use super::{Value, codes, command, commands, generated, words_with_values};
use crate::{compare, replaced};

/// Options hold behind a code too, commands as the first word only, and files nowhere.
#[test]
fn fish_is_current() {
    let script = generated(Shell::Fish, command());
    let no_command = format!("not __fish_seen_subcommand_from {}", commands().join(" "));
    let first_word = "\"__fish_httpstatus_needs_command\"";
    let script = replaced(&script, &format!("{first_word} -l"), &format!("\"{no_command}\" -l"));
    let script = replaced(&script, &format!("{first_word} -s"), &format!("\"{no_command}\" -s"));
    let mut script = replaced(&script, " -r\n", " -x\n") + "\ncomplete -c httpstatus -f\n";
    script += &offer(&no_command, &codes());
    for (command, values) in words_with_values() {
        script += &offer(&format!("__fish_httpstatus_using_subcommand {command}"), &values);
    }
    compare("completions/httpstatus.fish", &script);
}

fn offer(condition: &str, values: &[Value]) -> String {
    let quoted = |(value, help): &Value| format!("{value}\\t'{}'", help.replace('\'', "\\\\'"));
    let values: Vec<_> = values.iter().map(quoted).collect();
    format!("complete -c httpstatus -n \"{condition}\" -a \"{}\"\n", values.join("\n"))
}
