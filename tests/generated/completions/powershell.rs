use clap_complete::Shell;

use super::{Value, codes, command, commands, generated, options_with_values, words_with_values};
use crate::{compare, replaced};

/// clap's script offers names only: the values of options, the codes and the shells are ours.
#[test]
fn powershell_is_current() {
    let mut script = generated(Shell::PowerShell, command());
    let first_command = format!("            [CompletionResult]::new('{}', ", commands()[0]);
    script = replaced(&script, &first_command, &format!("            Codes\n{first_command}"));
    for (command, values) in words_with_values() {
        let start = format!("'httpstatus;{command}' {{\n");
        let offered =
            if values == codes() { "            Codes\n".into() } else { results(&values) };
        script = replaced(&script, &start, &(start.clone() + &offered));
    }
    let elements = "    $commandElements = ";
    let functions = format!(
        "    function Offer($value, $tip) {{\n        \
         [CompletionResult]::new($value, $value, [CompletionResultType]::ParameterValue, $tip)\n    \
         }}\n    function Codes {{\n{}    }}\n\n",
        results(&codes())
    );
    script = replaced(&script, elements, &(functions + elements));
    let options = options_with_values().into_iter();
    let options: String = options
        .map(|(option, known)| {
            format!("        '{option}' {{\n{}            break\n        }}\n", results(&known))
        })
        .collect();
    let chosen = format!(
        "    # The word before the one that is completed: an option may want a value.\n    \
         $before = $commandElements |\n        \
         Where-Object {{ $_.Extent.EndOffset -lt $cursorPosition }} |\n        \
         Select-Object -Last 1\n    \
         $values = @(switch (\"$before\") {{\n{options}    }})\n    \
         if ($values.Count -gt 0) {{\n        $completions = $values\n    }}\n\n    \
         $completions.Where"
    );
    let script = replaced(&script, "    $completions.Where", &chosen);
    // The grammar below knows the call with parentheses only.
    let script = replaced(&script, "{ $_.Comp", "({ $_.Comp");
    let script = replaced(&script, "Complete*\" } |", "Complete*\" }) |");
    compare("completions/_httpstatus.ps1", &script);
}

/// Where there is a PowerShell, `tests/terminal` asks it itself.
#[test]
fn powershell_s_grammar_reads_the_script_as_debian_has_no_powershell() {
    let mut parser = tree_sitter::Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).expect("a grammar");
    let script = include_str!("../../../completions/_httpstatus.ps1");
    let mut faults = |script: &str| {
        let tree = parser.parse(script, None).expect("a tree");
        let mut faults = Vec::new();
        let mut nodes = vec![tree.root_node()];
        while let Some(node) = nodes.pop() {
            if node.is_error() || node.is_missing() {
                faults.push(node.start_position().to_string());
            }
            nodes.extend(
                (0..node.child_count()).filter_map(|place| node.child(u32::try_from(place).ok()?)),
            );
        }
        faults
    };
    assert_eq!(faults(script), [""; 0], "row and column of what is no PowerShell");
}

fn results(values: &[Value]) -> String {
    values.iter().map(|value| result(value) + "\n").collect()
}

/// A candidate. PowerShell refuses an empty tool tip.
fn result((value, help): &Value) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let tip = if help.is_empty() { value } else { help };
    format!("            Offer {} {}", quoted(value), quoted(tip))
}
