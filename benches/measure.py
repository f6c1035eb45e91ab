"""What a run of a program costs, in figures that do not depend on the clock, and where the
programs to measure come from. For `processes` and `budget`."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)

# A response's head to explain.
HEAD = os.path.join(ROOT, "tests", "captures", "nginx-404.curl-si.txt")

# How often page faults are counted: chance only ever adds some.
RUNS = 100


def say(text):
    print(text, file=sys.stderr, flush=True)


def need(*programs):
    """Ends where a program is missing, and says which."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        sys.exit(f"{os.path.basename(sys.argv[0])}: needs {', '.join(missing)}")


def need_hyperfine():
    """Ends where hyperfine can't give a command its input, as Debian 12's can't."""
    need("hyperfine")
    version = output(["hyperfine", "--version"]).split()[1]
    if tuple(map(int, version.split(".")[:2])) < (1, 16):
        sys.exit(f"hyperfine {version} is too old: cargo install hyperfine")


def output(command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout


@contextlib.contextmanager
def folder():
    """A folder that is gone afterwards, in memory where there is such a place.

    A file on disk stands in the page cache in pieces whose size depends on how it was written, and
    a page fault maps a piece: one program had 43, 54 or 60 by the tool that copied it. In memory
    pieces have one size.
    """
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="httpstatus-", dir=place) as path:
        yield path


def compiled(name, path):
    """A C program of this folder, static."""
    program = os.path.join(path, name)
    source = os.path.join(HERE, name + ".c")
    subprocess.run(["cc", "-O2", "-static", "-o", program, source], check=True)
    return program


def copied(program, path, name):
    return shutil.copy(program, os.path.join(path, name))


def shipped():
    """The build that is shipped."""
    program = output([os.path.join(ROOT, "packaging", "build")]).strip()
    return os.path.join(ROOT, program)


def installed(path):
    """The build that the README's install command makes."""
    command = ["cargo", "install", "--quiet", "--locked", "--path", ROOT, "--root", path]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return os.path.join(path, "bin", "httpstatus")


def instructions(command):
    """Instructions in user space, counted by callgrind in an empty environment."""
    with open(HEAD, "rb") as head:
        run = subprocess.run(
            ["env", "-i", shutil.which("valgrind"), "--tool=callgrind",
             "--callgrind-out-file=/dev/null", shutil.which(command[0]), *command[1:]],
            stdin=head, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
    counted = re.search(r"Collected : (\d+)", run.stderr)
    if counted is None:
        sys.exit(f"callgrind failed:\n{run.stderr}")
    return int(counted.group(1))


def faults_and_memory(cost, command):
    """Page faults, and the peak resident memory in KiB."""
    program = shutil.which(command[0])
    with open(HEAD, "rb") as head:
        counted = output([cost, str(RUNS), program, *command[1:]], stdin=head)
    faults, memory = counted.split()
    return int(faults), int(memory)
