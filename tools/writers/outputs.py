"""
`tests/outputs.txt` and `tests/readable`: what asem prints, draws and writes.

Fingerprints of all, so that nobody changes a line, a colour or a coordinate unknowingly; and what
people read most as it is, so that a change of it can be read, too.
"""

import re
from importlib import import_module
from pathlib import Path

from writers import ROOT

LISTING = ROOT / "tests" / "outputs.txt"
READABLE = ROOT / "tests" / "readable"


def files() -> dict[Path, str | None]:
    """Give a line for each output, its fingerprint and its name; and the text of some."""
    outputs = import_module("tests.outputs")
    found: dict[Path, str | None] = dict.fromkeys(READABLE.glob("*.txt"))
    for name, text in outputs.readable():
        slug = "-".join(re.findall(r"[a-z0-9]+", name.lower())[:8])
        found[READABLE / f"{slug}.txt"] = f"{text}\n"
    return found | {LISTING: "".join(f"{line}\n" for line in outputs.fingerprints())}
