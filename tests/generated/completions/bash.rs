use clap_complete::Shell;

use super::{codes, command, generated, with_values};
use crate::{compare, replaced};

/// bash shows no descriptions, so the codes stand alone. It splits words at `=`, which clap's script
/// takes no notice of; and a number is no file.
#[test]
fn bash_is_current() {
    let command = with_values("query", &codes(), command());
    let script = generated(Shell::Bash, with_values("codes", &codes(), command));
    let script = replaced(&script, " -o bashdefault -o default httpstatus", " httpstatus");
    let script = replaced(
        &script,
        "    prev=\"$3\"\n",
        "    prev=\"$3\"\n    \
         [[ \"${cur}\" == '=' ]] && cur=''\n    \
         [[ \"${prev}\" == '=' ]] && prev=\"${COMP_WORDS[COMP_CWORD-2]}\"\n    \
         [[ \"${COMP_WORDS[COMP_CWORD]}\" == '=' ]] && prev=\"${COMP_WORDS[COMP_CWORD-1]}\"\n",
    );
    let script = replaced(&script, "COMPREPLY=($(compgen -f \"${cur}\"))", "COMPREPLY=()");
    compare("completions/httpstatus.bash", &script);
}
