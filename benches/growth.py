"""Ten times the entries: what a look-up costs then. For `processes`.

The vendors' files are copied under new names until the table has ten times the entries, every
text made different so that nothing is stored once for all copies, and the program is built
with them. The look-up is of a code that has one meaning in both tables.
"""

import os
import re
import shutil
import subprocess

import measure
from timing import medians

TIMES = 10
CODE = "411"

# A literal long enough to be a text; its last character apart.
TEXT = re.compile(r'"((?:[^"\\]|\\.){16,}?)[\w.]"', re.S)


def entries(program):
    return measure.output([program, "list", "--plain"]).count("\n")


def grow(root, copies):
    """Multiplies the vendors of a copy of the sources."""
    folder = os.path.join(root, "src", "table", "vendor")
    index = os.path.join(folder, "mod.rs")
    with open(index) as file:
        text = file.read()
    for name in re.findall(r"^mod (\w+);", text, re.M):
        with open(os.path.join(folder, name + ".rs")) as file:
            rows = file.read()
        for copy in range(copies):
            # The last character of a text, so that none grows past its limit.
            last = chr(ord("a") + copy) + '"'
            changed = TEXT.sub(lambda text: f'"{text[1]}{last}', rows)
            with open(os.path.join(folder, f"{name}_{copy}.rs"), "w") as file:
                file.write(changed)
            text = text.replace(f"mod {name};", f"mod {name};\nmod {name}_{copy};", 1)
            listed = f"    {name}::VENDOR,"
            text = text.replace(listed, f"{listed}\n    {name}_{copy}::VENDOR,", 1)
    with open(index, "w") as file:
        file.write(text)


def build_folder():
    """Where the copy is built: on disk, since it takes half a gigabyte."""
    return os.environ.get("CARGO_TARGET_DIR") or os.path.join(measure.ROOT, "target", "grown")


def grown(path, copies):
    """The shipped build of a copy of the sources with so many copies of every vendor."""
    root = os.path.join(path, "sources")
    for name in measure.output(["git", "-C", measure.ROOT, "ls-files"]).splitlines():
        source, target = os.path.join(measure.ROOT, name), os.path.join(root, name)
        if os.path.exists(source):
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copy(source, target)
    grow(root, copies)
    manifest = os.path.join(root, "Cargo.toml")
    with open(manifest) as file:
        text = file.read()
    # The compiler sorts the table; it would ask whether it should go on for so long.
    lint = '[lints.rust]\nlong_running_const_eval = "allow"\n'
    with open(manifest, "w") as file:
        file.write(text.replace("[lints.rust]\n", lint))
    environment = {**os.environ, "CARGO_TARGET_DIR": build_folder()}
    return measure.output([os.path.join(root, "packaging", "build")], env=environment).strip()


def run(program, runs):
    measure.need_hyperfine()
    measure.need("valgrind", "cc", "git")
    before = entries(program)
    registered = measure.output([program, "list", "--registered", "--plain"]).count("\n")
    copies = round((TIMES - 1) * before / (before - registered))
    with measure.folder() as path:
        builds = {"the table": measure.copied(program, path, "httpstatus")}
        built = grown(path, copies)
        builds[f"the table × {TIMES}"] = measure.copied(built, path, "grown")
        cost = measure.compiled("cost", path)
        times = medians({name: [build, CODE] for name, build in builds.items()}, runs)
        print(f"$ benches/processes --grown --runs {runs}    (httpstatus {CODE})\n")
        for name, build in builds.items():
            faults, memory = measure.faults_and_memory(cost, [build, CODE])
            size, counted = os.path.getsize(build), measure.instructions([build, CODE])
            print(f"{name:15} {entries(build):6,} entries, {size / 2**20:.1f} MiB: "
                  f"{times[name] * 1e3:.3f} ms, {counted:,} instructions, "
                  f"{faults} page faults, {memory / 1024:.1f} MiB at the most", flush=True)
