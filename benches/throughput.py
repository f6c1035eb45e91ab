"""Much input: how fast it is read and answered, beside `cat` in the same run. For `processes`."""

import os
import subprocess

import measure
from timing import medians

CAPTURE = 100 * 1000 * 1000

RESPONSE = b"HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n"
DOWNLOAD = b"HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/plain\r\n\r\n"
ENTRY = (b'{"request":{"method":"GET","url":"https://example.com/","httpVersion":"HTTP/1.1",'
         b'"headers":[]},"response":{"status":404,"statusText":"Not Found",'
         b'"httpVersion":"HTTP/1.1","headers":[{"name":"Server","value":"nginx"}],'
         b'"content":{"size":0,"text":"' + b"x" * 4000 + b'"}}}')


def write(path, name, start, piece, between=b"", end=b""):
    """A file of about the length of a capture."""
    name = os.path.join(path, name)
    with open(name, "wb") as file:
        count = (CAPTURE - len(start)) // (len(piece) + len(between))
        file.write(start + between.join([piece] * count) + end)
    return name


def taken(program, capture):
    """How many bytes the program takes from a pipe before it closes it or ends."""
    with open(capture, "rb") as file, subprocess.Popen(
        [program, "explain"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, bufsize=0,
    ) as process:
        count = 0
        try:
            while block := file.read(64 * 1024):
                count += process.stdin.write(block)
            process.stdin.close()
        except BrokenPipeError:
            pass
    return count


def line(name, seconds, size):
    print(f"{name:44} {seconds * 1e3:8.2f} ms {size / seconds / 1e6:8,.0f} MB/s", flush=True)


def codes(program, path, runs):
    """Ten thousand arguments; each code of the table once in the answer."""
    arguments = [str(100 + number % 900) for number in range(10_000)]
    answer = os.path.join(path, "answer")
    with open(answer, "wb") as file:
        subprocess.run([program, "--plain", *arguments], stdout=file, stderr=subprocess.DEVNULL)
    # A code that the table does not have is exit status 1, and hyperfine stops there.
    with open(answer) as file:
        known = sorted({row.split("\t")[0] for row in file})
    arguments = [known[number % len(known)] for number in range(10_000)]
    size = os.path.getsize(answer) + sum(len(argument) + 1 for argument in arguments)
    commands = {
        "httpstatus --plain, 10,000 codes": [program, "--plain", *arguments],
        "/bin/echo, the same arguments": ["/bin/echo", *arguments],
        "cat of the answer": ["cat", answer],
    }
    times = medians(commands, runs)
    for name, seconds in times.items():
        line(name, seconds, os.path.getsize(answer) if name.startswith("cat") else size)


def captures(program, path, runs):
    har = b'{"log":{"version":"1.2","entries":['
    for name, capture in [
        ("one response, 100 MB of content", write(path, "download", DOWNLOAD, b"some text\n")),
        ("100 MB of redirections", write(path, "chain", b"", RESPONSE)),
        ("a HAR file of 100 MB", write(path, "har", har, ENTRY, b",", b"]}}")),
    ]:
        read = taken(program, capture)
        commands = {"httpstatus explain": [program, "explain"], "cat": ["cat"]}
        times = medians(commands, max(20, runs // 20), capture, 5)
        size = os.path.getsize(capture)
        print(f"\n{name}: explain takes {read / 1e6:,.1f} MB of {size / 1e6:,.1f}")
        line("httpstatus explain", times["httpstatus explain"], read)
        line("cat", times["cat"], size)
        os.remove(capture)


def run(program, runs):
    measure.need_hyperfine()
    print(f"$ benches/processes --throughput --runs {runs}\n")
    with measure.folder() as path:
        program = measure.copied(program, path, "httpstatus")
        codes(program, path, runs)
        captures(program, path, runs)
