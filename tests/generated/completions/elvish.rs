use clap_complete::Shell;

use super::{Value, codes, command, commands, generated, options_with_values, words_with_values};
use crate::{compare, replaced};

/// clap's script offers names only: the values of options, the codes and the shells are ours.
#[test]
fn elvish_is_current() {
    let script = generated(Shell::Elvish, command());
    let script = replaced(
        &script,
        "if (str:has-prefix $word '-') {\n            break\n        }\n        set command = $command';'$word",
        &format!(
            "if (has-value [{}] $word) {{\n            set command = 'httpstatus;'$word\n            break\n        }}",
            commands().join(" ")
        ),
    );
    let first_command = format!("            cand {} ", commands()[0]);
    let script = replaced(&script, &first_command, &format!("            codes\n{first_command}"));
    let completions = "    var completions = ";
    let function = format!("    fn codes {{\n{}    }}\n", candidates(&codes()));
    let mut script = replaced(&script, completions, &(function + completions));
    for (command, values) in words_with_values() {
        let start = format!("&'httpstatus;{command}'= {{\n");
        let offered =
            if values == codes() { "            codes\n".into() } else { candidates(&values) };
        script = replaced(&script, &start, &(start.clone() + &offered));
    }
    let options = options_with_values().into_iter();
    let options: String = options
        .map(|(option, known)| {
            format!("        &'{option}'= {{\n{}        }}\n", candidates(&known))
        })
        .collect();
    let chosen = format!(
        "    var values = [\n{options}    ]\n    \
         if (has-key $values $words[-2]) {{\n        $values[$words[-2]]\n    }} else {{\n        \
         $completions[$command]\n    }}\n"
    );
    let script = replaced(&script, "    $completions[$command]\n", &chosen);
    compare("completions/httpstatus.elv", &script);
}

fn candidates(values: &[Value]) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let line =
        |(value, help): &Value| format!("            cand {} {}\n", quoted(value), quoted(help));
    values.iter().map(line).collect()
}
