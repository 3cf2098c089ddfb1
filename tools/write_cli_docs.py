"""
Write into `docs/cli.md` what the commands there print, and the help of every command.

    python tools/write_cli_docs.py

A session is edited by its commands alone, the lines that begin with a dollar sign; what stands
below them is replaced. Read the diff: what a command prints now may not be what it should.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from asem.cli._commands import COMMANDS
from asem.cli._help import help_of, overview

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "cli.md"
REFERENCE = "## All commands and options\n"


def folder_for_sessions(folder: Path) -> dict[str, str]:
    """Lay out what the sessions need; give the environment in which they run."""
    (folder / "data").mkdir()
    shutil.copy(ROOT / "data" / "asem.json", folder / "data")
    program = folder / "programs" / "asem"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m asem "$@"\n', "utf-8")
    program.chmod(0o755)
    path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    environment = os.environ | {"PATH": path, "PYTHONPATH": str(ROOT / "src")}
    environment.pop("COLUMNS", None)
    return environment


def printed(command: str, folder: Path, environment: dict[str, str]) -> str:
    """What a command prints, its complaints included."""
    done = subprocess.run(  # noqa: S603  # the commands of our own page
        ["/bin/sh", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env=environment,
        check=False,
    )
    return done.stdout.decode()


def with_sessions(text: str) -> str:
    """The page with its sessions as they go now."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = folder_for_sessions(folder)

        def session(block: re.Match[str]) -> str:
            commands = re.findall(r"^\$ (.*)$", block[1], re.MULTILINE)
            steps = [f"$ {each}\n{printed(each, folder, environment)}" for each in commands]
            return f"```console\n{''.join(steps)}```"

        return re.sub(r"```console\n(.*?)^```", session, text, flags=re.MULTILINE | re.DOTALL)


def main() -> None:
    """Write the page."""
    text, _, _ = PAGE.read_text("utf-8").partition(REFERENCE)
    helps = [overview(), *(help_of(COMMANDS[name]) for name in COMMANDS)]
    reference = "\n".join(f"```text\n{each}\n```\n" for each in helps)
    PAGE.write_text(f"{with_sessions(text)}{REFERENCE}\n{reference}", "utf-8")


if __name__ == "__main__":
    main()
