//! What the program never does according to `SECURITY.md`, shown by the system calls that it makes.

use std::collections::BTreeSet;
use std::{env, fs};

use crate::common::{binary, tools};

/// What starting, answering and ending takes: memory, the program's own libraries, what kind of file
/// a stream is, reading, writing, signal handlers.
#[rustfmt::skip]
const CALLS: [&str; 47] = [
    "access", "arch_prctl", "brk", "close", "execve", "exit", "exit_group", "faccessat", "fstat",
    "futex", "getrandom", "gettid", "ioctl", "lseek", "madvise", "membarrier", "mmap", "mprotect",
    "mremap", "munmap", "newfstatat", "open", "openat", "poll", "ppoll", "prctl", "pread64",
    "prlimit64", "read", "readlink", "readlinkat", "rseq", "rt_sigaction", "rt_sigprocmask",
    "sched_getaffinity", "sched_yield", "set_robust_list", "set_tid_address", "sigaltstack", "stat",
    "statx", "sysinfo", "uname", "write", "writev",
    // The thread that reads standard input.
    "clone", "clone3",
];

/// The calls of one run, one per line; `None` without strace.
fn calls(name: &str, script: &str) -> Option<Vec<String>> {
    let file = env::temp_dir().join(format!("httpstatus-{name}-{}", std::process::id()));
    let path = file.to_str().expect("UTF-8");
    tools::run("strace", &["-V"])?;
    // Cargo sets where a test finds libraries.
    let trace =
        format!("env --unset=LD_LIBRARY_PATH strace -f -qq -e signal=none -o {path} {}", binary());
    let output = tools::run("bash", &["-c", &script.replace("httpstatus", &trace)])?;
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}: {output:?}"));
    fs::remove_file(&file).expect("the list of calls");
    // The number of the process stands before each call.
    let lines = text.lines().filter_map(|line| Some(line.split_once(' ')?.1.trim().to_owned()));
    // The second half of a call that another thread interrupted.
    Some(lines.filter(|line| !line.starts_with("<...")).collect())
}

const SCRIPTS: [&str; 14] = [
    "httpstatus 404",
    "httpstatus 5xx",
    "httpstatus 475",
    "httpstatus NOT_FOUND --json",
    "httpstatus search time out",
    "httpstatus list --format csv",
    "httpstatus list",
    "httpstatus vendors",
    "httpstatus 404 --field summary",
    "httpstatus choose",
    "httpstatus completions zsh",
    "httpstatus --nonsense",
    "printf 'HTTP/1.1 503 Busy\\r\\nServer: nginx\\r\\n\\r\\n' | httpstatus explain",
    "echo HTTP/1.1 404 | httpstatus --json",
];

#[test]
fn no_system_call_is_made_that_an_answer_does_not_need() {
    for script in SCRIPTS {
        let Some(calls) = calls("calls", script) else { return };
        let names: BTreeSet<_> =
            calls.iter().filter_map(|call| Some(call.split_once('(')?.0)).collect();
        assert!(names.contains("write") && names.contains("exit_group"), "{script}: {names:?}");
        let other: Vec<_> = names.iter().filter(|name| !CALLS.contains(name)).collect();
        assert!(other.is_empty(), "{script}: {other:?}");
    }
}

#[test]
fn no_file_is_opened_for_writing_none_of_the_user_and_no_program_is_started() {
    for script in SCRIPTS {
        let Some(calls) = calls("files", script) else { return };
        for call in calls.iter().filter(|call| call.starts_with("open")) {
            let writes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"];
            assert!(!writes.iter().any(|flag| call.contains(flag)), "{script}: {call}");
            let path = call.split('"').nth(1).expect("a path");
            let of_the_system = ["/etc/ld", "/lib", "/usr/lib", "/proc/self/", "/sys/fs/cgroup"];
            assert!(of_the_system.iter().any(|start| path.starts_with(start)), "{script}: {call}");
        }
        let started = calls.iter().filter(|call| call.starts_with("execve(")).count();
        assert_eq!(started, 1, "{script}: another program is started");
        let threads = calls.iter().filter(|call| call.starts_with("clone"));
        assert!(threads.clone().all(|call| call.contains("CLONE_THREAD")), "{script}: a process");
    }
}
