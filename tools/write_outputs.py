"""
Write `tests/outputs.txt`: the fingerprints of what asem prints, draws and writes.

    python tools/write_outputs.py

A test compares them, so that nobody changes a line, a colour or a coordinate without saying so.
Whoever means to change one looks at what is new, writes the file anew, and commits both.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Write the file, and say what is new in it."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    from tests.outputs import fingerprints  # noqa: PLC0415  # the tests of this checkout

    file = ROOT / "tests" / "outputs.txt"
    were = set(file.read_text("utf-8").splitlines()) if file.exists() else set()
    lines = list(fingerprints())
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    print(*(f"new: {line.partition('  ')[2]}" for line in lines if line not in were), sep="\n")


if __name__ == "__main__":
    main()
