//! The recipes that need a person at the keys, as `docs/recipes.md` has them.

use std::os::unix::fs::PermissionsExt;
use std::{env, fs, process};

use crate::common::tools::is_installed;
use crate::tmux::Terminal;

/// The block of the recipes in a language that holds a word.
fn recipe(language: &str, word: &str) -> &'static str {
    let text = include_str!("../../docs/recipes.md");
    let start = format!("```{language}\n");
    let blocks = text.split(start.as_str()).skip(1).filter_map(|block| block.split_once("```"));
    let mut blocks = blocks.map(|(block, _)| block);
    blocks.find(|block| block.contains(word)).expect("a recipe")
}

#[test]
fn fzf_shows_the_card_and_gives_the_code() {
    if !is_installed("fzf") {
        return;
    }
    let script = format!("chosen=$({})\necho \"chosen: $chosen\"; read -r\n", recipe("sh", "fzf"));
    let terminal =
        Terminal::open(&["bash", "-c", "bash ~/pick"], &[], &[("pick", &script)], (160, 30));
    terminal.wait_for("Continue");
    terminal.type_text("gone");
    terminal.wait_for("410 Gone \u{b7}");
    terminal.press("Enter");
    terminal.wait_for("chosen: 410");
}

#[test]
fn the_last_curl_is_explained_in_bash_and_zsh() {
    let folder = env::temp_dir().join(format!("httpstatus-curl-{}", process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let curl = folder.join("curl");
    let script = "#!/bin/sh\n[ \"$1\" = --dump-header ] &&\n\
                  printf 'HTTP/1.1 429 Too Many Requests\\r\\nRetry-After: 120\\r\\n\\r\\n' >\"$2\"\n";
    fs::write(&curl, script).expect("a file");
    fs::set_permissions(&curl, fs::Permissions::from_mode(0o755)).expect("a program");
    for (shell, file) in [("bash", ".bashrc"), ("zsh", ".zshrc")] {
        if !is_installed(shell) {
            continue;
        }
        let path = format!("PATH={}:$PATH\n", folder.display());
        let configuration = format!("{path}PS1='ready> '\n{}", recipe("bash", "why()"));
        let files = [(file, configuration.as_str())];
        let terminal = Terminal::open(&[shell, "-i"], &[], &files, (120, 30));
        terminal.wait_for("ready");
        terminal.type_text("curl -s https://example.com/ >/dev/null; why --short");
        terminal.press("Enter");
        terminal.wait_for("wait 2 minutes");
    }
    fs::remove_dir_all(folder).expect("the folder goes");
}

#[test]
fn vim_and_neovim_show_the_card_of_the_code_under_the_cursor() {
    let files = [("vimrc", recipe("vim", "keywordprg")), ("log", "429\n")];
    for editor in ["vim", "nvim"] {
        if !is_installed(editor) {
            continue;
        }
        let command = format!("{editor} -u ~/vimrc -N ~/log");
        let terminal = Terminal::open(&["sh", "-c", &command], &[], &files, (100, 200));
        terminal.wait_until("the file", |screen| screen.starts_with("429"));
        terminal.press("K");
        terminal.wait_for("Too Many Requests");
    }
}

#[test]
fn tmux_shows_a_code_in_a_window_of_its_own() {
    if !is_installed("tmux") {
        return;
    }
    let files = [(".tmux.conf", recipe("tmux", "display-popup"))];
    let command =
        "TMUX= tmux -L inner -S ~/inner -f ~/.tmux.conf new-session 'echo ready; sleep 60'";
    let terminal = Terminal::open(&["sh", "-c", command], &[], &files, (120, 40));
    terminal.wait_for("ready");
    terminal.press("C-b");
    terminal.press("H");
    terminal.wait_for("HTTP status:");
    terminal.type_text("410");
    terminal.press("Enter");
    terminal.wait_for("410 Gone");
}
