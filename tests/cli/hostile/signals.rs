//! Signals while it writes to a reader that is slow.

use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::bash;
use crate::common::{binary, neutral};

/// The program with more to say than a pipe holds, asleep until somebody reads.
fn blocked() -> Child {
    // A job in the background inherits that SIGINT is ignored.
    let mut command = Command::new("env");
    command.args(["--default-signal", &binary(), "list", "--json"]).stdout(Stdio::piped());
    let child = neutral(&mut command).spawn().expect("the tool runs");
    wait_for(&child, 'S');
    child
}

/// Waits until the system says that the process is in a state.
fn wait_for(child: &Child, state: char) {
    let began = Instant::now();
    loop {
        let stat =
            std::fs::read_to_string(format!("/proc/{}/stat", child.id())).expect("a process");
        let (_, behind_name) = stat.rsplit_once(") ").expect("a name");
        if behind_name.starts_with(state) {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "never in state {state}: {stat}");
        sleep(Duration::from_millis(10));
    }
}

fn send(child: &Child, signal: &str) {
    let sent = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status();
    assert!(sent.expect("kill runs").success());
}

/// How the process ends; it is ended where it does not.
fn end_of(child: &mut Child) -> ExitStatus {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(60) {
        if let Some(status) = child.try_wait().expect("a process") {
            return status;
        }
        sleep(Duration::from_millis(10));
    }
    child.kill().expect("a process");
    panic!("it goes on");
}

#[test]
fn signals_that_end_a_process_end_it_and_say_so() {
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1), ("QUIT", 3)] {
        let mut child = blocked();
        send(&child, name);
        assert_eq!(end_of(&mut child).signal(), Some(number), "{name}");
    }
}

#[test]
fn a_stop_and_a_new_window_size_lose_nothing() {
    let whole = bash("\"$0\" list --json").stdout;
    let mut child = blocked();
    send(&child, "STOP");
    wait_for(&child, 'T');
    send(&child, "CONT");
    send(&child, "WINCH");
    let mut answer = Vec::new();
    child.stdout.take().expect("a pipe").read_to_end(&mut answer).expect("readable");
    assert_eq!(end_of(&mut child).code(), Some(0));
    assert!(answer == whole);
}
