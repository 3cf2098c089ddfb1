"""
`docs/cli.md`: what the commands there print, and the help of every command.

A session is edited by its commands alone, the lines that begin with a dollar sign; what stands
below them is replaced.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from writers import ROOT

PAGE = ROOT / "docs" / "cli.md"
REFERENCE = "## All commands and options\n"


def files() -> dict[Path, str]:
    """Give the page."""
    text, _, _ = PAGE.read_text("utf-8").partition(REFERENCE)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = laid_out(folder)

        def printed(command: str) -> str:
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

        def session(block: re.Match[str]) -> str:
            commands = re.findall(r"^\$ (.*)$", block[1], re.MULTILINE)
            steps = [f"$ {each}\n{printed(each)}" for each in commands]
            return f"```console\n{''.join(steps)}```"

        page = re.sub(r"```console\n(.*?)^```", session, text, flags=re.MULTILINE | re.DOTALL)
        overview = printed("asem --help")
        commands = re.findall(r"^  (\w+)  ", overview, re.MULTILINE)
        helps = [overview, *(printed(f"asem {each} --help") for each in commands)]
    reference = "\n".join(f"```text\n{each}```\n" for each in helps)
    return {PAGE: f"{page}{REFERENCE}\n{reference}"}


def laid_out(folder: Path) -> dict[str, str]:
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
