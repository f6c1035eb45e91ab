//! Completion as a person sees it: a line is typed into the shell, then Tab is pressed.

use crate::common::tools::{is_installed, say_skipped};
use crate::tmux::{Terminal, is_tool_installed};

/// A shell with our completion and no other configuration.
struct Shell {
    program: &'static [&'static str],
    /// The file in the home folder that configures it.
    configuration: &'static str,
    /// What the file says about the prompt.
    prompt: &'static str,
    /// What it says to load the script from the repository.
    load: String,
    /// What it says where the tool is installed. Only elvish needs something of ours.
    installed: &'static str,
    /// Whether it shows what a code means.
    explains: bool,
    /// The keys that make it list what it offers.
    tabs: u8,
}

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/completions");

impl Shell {
    /// Checks that the shell offers these words after the line.
    fn offers(&self, line: &str, wanted: &[&str]) {
        let terminal = self.after(line);
        terminal.wait_until(&format!("{wanted:?} after {line:?}"), |screen| {
            let (_, shown) = screen.split_once(line.trim_end()).unwrap_or_default();
            wanted.iter().all(|wanted| shown.contains(wanted))
        });
    }

    /// Checks that the line is completed to another one.
    fn completes(&self, line: &str, whole: &str) {
        self.after(line).wait_for(whole);
    }

    /// Checks that nothing is offered: the line stays as it was, and what is typed next follows it.
    fn offers_nothing(&self, line: &str) {
        let terminal = self.after(line);
        terminal.type_text("Z");
        let screen = terminal.wait_for("Z");
        assert!(screen.contains(&format!("{line}Z")), "{screen}");
        assert!(!screen.contains("CHANGELOG"), "{screen}");
    }

    fn after(&self, line: &str) -> Terminal {
        let load = if is_tool_installed() { self.installed } else { &self.load };
        let text = format!("{}\n{load}\n", self.prompt);
        let files = [(self.configuration, text.as_str())];
        let terminal = Terminal::open(self.program, &[], &files, (130, 60));
        terminal.wait_for("ready");
        terminal.type_text(line);
        terminal.wait_for(line.trim_end());
        for _ in 0..self.tabs {
            terminal.press("Tab");
        }
        terminal
    }

    /// Checks what holds in every shell.
    fn completes_everything(&self) {
        if !is_installed("tmux") || !is_installed(self.program[0]) {
            return;
        }
        self.offers("httpstatus 41", &["410", "411", "418"]);
        self.offers("httpstatus 404 50", &["500", "502"]);
        if self.explains {
            self.offers("httpstatus 41", &["Gone", "I'm a teapot"]);
            self.offers("httpstatus --vendor cloud", &["Cloudflare", "Cloud Foundry"]);
        }
        self.offers("httpstatus --vendor cloud", &["cloudflare", "cloud-foundry"]);
        self.completes("httpstatus list --vendor ngi", "list --vendor nginx");
        self.offers("httpstatus --color ", &["auto", "always", "never"]);
        self.offers("httpstatus 404 --format ", &["human", "json", "markdown"]);
        self.offers("httpstatus list --class ", &["1xx", "5xx"]);
        self.offers(
            "httpstatus completions ",
            &["bash", "elvish", "fish", "nushell", "powershell"],
        );
        self.completes("httpstatus sea", "httpstatus search");
        self.completes("httpstatus list --reg", "httpstatus list --registered");
        self.offers_nothing("httpstatus CHANGE");
        self.offers_nothing("httpstatus search CHANGE");
        self.offers_nothing("httpstatus search --limit CHANGE");
    }
}

#[test]
fn bash() {
    let shell = Shell {
        program: &["bash", "-i"],
        configuration: ".bashrc",
        prompt: "PS1='ready> '",
        load: format!("source {FOLDER}/httpstatus.bash"),
        installed: "source /usr/share/bash-completion/bash_completion",
        explains: false,
        tabs: 2,
    };
    shell.completes_everything();
    shell.completes("httpstatus --color=al", "--color=always");
    shell.offers("httpstatus --color=", &["always", "auto", "never"]);
}

#[test]
fn zsh() {
    let compinit = "autoload -Uz compinit; compinit -u -D";
    let shell = Shell {
        program: &["zsh", "-i"],
        configuration: ".zshrc",
        prompt: "PROMPT='ready> ' LISTMAX=999",
        load: format!("fpath=({FOLDER} $fpath); {compinit}"),
        installed: compinit,
        explains: true,
        tabs: 1,
    };
    shell.completes_everything();
}

#[test]
fn fish() {
    let shell = Shell {
        program: &["fish", "--private"],
        configuration: ".config/fish/config.fish",
        prompt: "function fish_prompt; echo 'ready> '; end",
        load: format!("source {FOLDER}/httpstatus.fish"),
        installed: "",
        explains: true,
        tabs: 1,
    };
    shell.completes_everything();
}

#[test]
fn elvish() {
    let shell = Shell {
        program: &["elvish"],
        configuration: ".config/elvish/rc.elv",
        prompt: "set edit:prompt = { put 'ready> ' }; set edit:rprompt = { }",
        load: include_str!("../../completions/httpstatus.elv").to_owned(),
        installed: "use httpstatus",
        explains: true,
        tabs: 1,
    };
    shell.completes_everything();
}

#[test]
fn nushell() {
    let shell = Shell {
        program: &["nu", "--no-history"],
        configuration: ".config/nushell/config.nu",
        prompt: "$env.config.show_banner = false; $env.PROMPT_COMMAND = { 'ready' }",
        load: include_str!("../../completions/httpstatus.nu").to_owned(),
        installed: "",
        explains: true,
        tabs: 1,
    };
    shell.completes_everything();
}

/// Debian has no PowerShell; there `tests/cli` reads the script with its grammar.
#[test]
fn powershell_where_there_is_one() {
    let offered = |line: &str| {
        let script = format!(
            ". {FOLDER}/_httpstatus.ps1; (TabExpansion2 '{line}' {}).CompletionMatches | \
             ForEach-Object {{ \"$($_.CompletionText) $($_.ToolTip)\" }}",
            line.len()
        );
        let output = std::process::Command::new("pwsh")
            .args(["-NoProfile", "-NonInteractive", "-Command", &script])
            .output()
            .expect("PowerShell runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    // Debian does not have it, so that it may be missing in CI too.
    if std::process::Command::new("pwsh").arg("--version").output().is_err() {
        return say_skipped("pwsh is not installed");
    }
    let codes = offered("httpstatus 41");
    assert!(codes.contains("410 Gone"), "{codes}");
    assert!(offered("httpstatus --color ").contains("always"));
    assert!(offered("httpstatus completions ").contains("zsh"));
}
