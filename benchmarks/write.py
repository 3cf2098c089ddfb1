"""
Run the benchmarks and put what they print into `docs/benchmarks.md`, each below its command.

    python benchmarks/write.py                all of them: half an hour, and nothing beside it
    python benchmarks/write.py cold warm      those whose command has one of these words
    python benchmarks/write.py --list         the commands

On the page a command is a line of its own in a block of the kind `console`, and what it printed
lies between it and the next comment `<!-- end -->`.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
COMMAND = re.compile(r"```console\n\$ (.+)\n```\n")
END = "<!-- end -->"


def print_of(command: str) -> str:
    """Run a command of the page with this Python; give what it printed."""
    program, *options = shlex.split(command)
    assert program == "python", command
    done = subprocess.run(
        [sys.executable, *options], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout.strip()


def fill(page: str, command: str, printed: str) -> str:
    """Put what a command printed below it."""
    before, start, rest = page.partition(f"$ {command}\n```\n")
    _, end, after = rest.partition(END)
    return f"{before}{start}\n{printed}\n\n{end}{after}"


def main() -> None:
    """Write the page anew."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("words", nargs="*", help="parts of commands")
    parser.add_argument("--list", action="store_true", help="print the commands")
    arguments = parser.parse_args()
    for command in COMMAND.findall(PAGE.read_text("utf-8")):
        if arguments.words and not any(word in command for word in arguments.words):
            continue
        print(command, flush=True)
        if not arguments.list:
            printed = print_of(command)
            PAGE.write_text(fill(PAGE.read_text("utf-8"), command, printed), "utf-8")


if __name__ == "__main__":
    main()
