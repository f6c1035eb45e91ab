#!/usr/bin/env python3
"""Compares the checked-in copy of the IANA HTTP Status Code Registry with a newer one and prints
what has to be done in the table.

    curl -sO https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv
    .ci/registry.py http-status-codes-1.csv

Exit status: 0 nothing to do, 1 something to do, 2 wrong use.
"""

import csv
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPY = ROOT / "tests/fixtures/iana-http-status-codes.csv"
FILES = ["informational", "successful", "redirection", "client_error", "server_error"]


def rows(path):
    """The assigned rows: description and reference by code."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        lines = list(csv.reader(file))
    if not lines or lines[0][:3] != ["Value", "Description", "Reference"]:
        raise ValueError(f"{path} is not the registry's CSV")
    return {
        int(value): (description, re.sub(r"\s+", " ", reference))
        for value, description, reference, *_ in lines[1:]
        if value.isdigit() and description != "Unassigned"
    }


def file_of(code):
    return f"table/src/registered/{FILES[code // 100 - 1]}.rs"


def source(reference):
    """The literal that cites the first document of a reference."""
    rfc = re.match(r"\[RFC(\d+)(?:, Section ([\d.]+))?", reference)
    if rfc:
        return f'Source::Rfc {{ number: {rfc[1]}, section: "{rfc[2] or "TODO"}" }}'
    return f'Source::Page {{ title: "{reference.strip("[]")}", url: "https://TODO" }}'


def literal(code, description, reference):
    """The fields that the registry decides, as a literal of the table."""
    phrase = re.sub(r" \((TEMPORARY|OBSOLETED).*", "", description)
    standing = "Registered"
    for word, name in [("TEMPORARY", "Temporary"), ("OBSOLETED", "Obsoleted"), ("(Unused)", "Unused")]:
        if word in description:
            standing = name
    return "\n".join(
        f"        {line}"
        for line in [
            "Status {",
            f"    code: {code},",
            f'    phrase: "{phrase}",',
            f"    standing: Standing::{standing},",
            "    sender: None,",
            "    on_wire: OnWire::Yes,",
            "    confidence: Confidence::Proven,",
            f"    source: {source(reference)},",
            "    // ... the other fields, as its neighbours have them",
            "},",
        ]
    )


def compare(old, new):
    """What to do, a paragraph a code."""
    for code in sorted(old.keys() | new.keys()):
        before, now = old.get(code), new.get(code)
        if before == now:
            continue
        if before is None:
            yield f"{code} is new: add it to {file_of(code)}\n{literal(code, *now)}"
        elif now is None:
            yield f"{code} is gone: take it out of {file_of(code)}, or make it a proposal\n    was: {before[0]} {before[1]}"
        else:
            lines = [f"{code} has changed: mend it in {file_of(code)}"]
            for name, one, other in zip(["description", "reference"], before, now):
                if one != other:
                    lines += [f"    {name} was: {one}", f"    {name} is:  {other}"]
            if before[0] != now[0]:
                lines.append("    the old name goes into formerly")
            yield "\n".join(lines)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        todo = list(compare(rows(COPY), rows(arguments[0])))
    except (OSError, ValueError, csv.Error) as error:
        print(f"registry: {error}", file=sys.stderr)
        return 2
    if not todo:
        print("nothing to do: the copies have the same assigned codes")
        return 0
    print("\n\n".join(todo))
    print(
        f"\nThen put the newer copy in the place of {COPY.relative_to(ROOT)} (LF line ends),\n"
        "its date into table/src/registered/registry-date.txt, a line into CHANGELOG.md, and run\n"
        "BLESS=1 cargo test --test generated, and cargo test."
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
