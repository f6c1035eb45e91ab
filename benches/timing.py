"""Times of whole processes, by hyperfine. For `processes`."""

import json
import os
import random
import shlex
import statistics
import subprocess
import sys

import measure

# Runs of one command in a row. What disturbs the machine for a while disturbs all commands, since
# they take turns, in another order each time.
BATCH = 20


def medians(commands, runs, head=measure.HEAD, batch=BATCH):
    """The median time of each named command, in seconds."""
    times = {name: [] for name in commands}
    order = random.Random(404)
    with measure.folder() as path:
        report = os.path.join(path, "times.json")
        while any(len(measured) < runs for measured in times.values()):
            names = order.sample(sorted(commands), len(commands))
            run = subprocess.run(
                ["hyperfine", "--shell=none", "--warmup=2", f"--runs={min(batch, runs)}",
                 "--output=pipe", f"--input={head}", f"--export-json={report}",
                 *(shlex.join(commands[name]) for name in names)],
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
            )
            if run.returncode != 0:
                sys.exit(f"hyperfine failed:\n{run.stderr}")
            with open(report) as file:
                results = json.load(file)["results"]
            for name, result in zip(names, results):
                times[name] += result["times"]
    return {name: statistics.median(measured) for name, measured in times.items()}
