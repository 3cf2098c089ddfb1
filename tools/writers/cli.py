"""
What the commands print, in the sessions of all pages, and what they take, in `docs/cli.md`.

A session is edited by its commands alone, the lines that begin with a dollar sign; what is below
them is replaced by what a terminal of 80 columns shows, or of as many as `COLUMNS` says there. On
other pages a session that shows no output, or has any other command than ours, is left as it is.
"""

import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from asem.cli._parser import ARGUMENTS, COMMANDS, KINDS
from writers import ROOT

PAGE = ROOT / "docs" / "cli.md"
REFERENCE = "## All commands and options\n"
SESSION = re.compile(r"```console\n(.*?)^```", flags=re.MULTILINE | re.DOTALL)


def files() -> dict[Path, str]:
    """Give the pages that have sessions."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    texts = {page: page.read_text("utf-8") for page in pages}
    texts[PAGE] = texts[PAGE].partition(REFERENCE)[0]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = laid_out(folder)

        def session(block: re.Match[str]) -> str:
            commands = re.findall(r"^\$ (.*)$", block[1], re.MULTILINE)
            if not all(re.search(r"\basem\b", each) for each in commands):
                return block[0]
            if block.string != texts[PAGE] and len(commands) == block[1].count("\n"):
                return block[0]
            steps = [f"$ {each}\n{printed(each, folder, environment)}" for each in commands]
            return f"```console\n{''.join(steps)}```"

        written = {page: SESSION.sub(session, text) for page, text in texts.items()}
    written[PAGE] += "\n".join([REFERENCE, *reference(), ""])
    return written


def printed(command: str, folder: Path, environment: dict[str, str]) -> str:
    """Give what a terminal shows after a command, its complaints included."""
    ours = f'asem() {{ "{sys.executable}" -m asem "$@"; }}'
    terminal, end = pty.openpty()
    with subprocess.Popen(  # noqa: S603  # the commands of our own pages
        ["/bin/sh", "-c", f"{ours}\n{command}"], stdout=end, stderr=end, cwd=folder, env=environment
    ):
        os.close(end)
        parts: list[bytes] = []
        with suppress(OSError):  # which says on Linux that nobody holds the other end any more
            while part := os.read(terminal, 65536):
                parts.append(part)
    os.close(terminal)
    return b"".join(parts).decode().replace("\r\n", "\n")


def reference() -> Iterator[str]:
    """Give tables of the commands, the kinds of files and pictures, and what they take."""
    yield "`asem help COMMAND` tells it in the terminal, with an example.\n"
    yield from table("command", {f"asem {name}": each for name, each in COMMANDS.items()})
    for command, kinds in KINDS.items():
        yield from table("kind", {f"asem {command} {name}": each for name, each in kinds.items()})
    yield "| option | meaning |\n| --- | --- |"
    for name, told in ARGUMENTS.items():
        if name.startswith("-"):
            word = f"{'-o, ' if name == '--output' else ''}{name} {told.get('metavar', '')}"
            yield f"| `{word.rstrip()}` | {told['help']} |"
    yield "| `--json`, `--csv`, `--ids` | print JSON, CSV, the ids alone |"


def table(word: str, commands: dict[str, tuple[str, str, str]]) -> Iterator[str]:
    """Give a table of commands, each with what it answers and what it takes."""
    yield f"| {word} | answer | takes |\n| --- | --- | --- |"
    for name, (meaning, _, takes) in commands.items():
        words = [
            each if each.startswith("-") else ARGUMENTS[each]["metavar"] for each in takes.split()
        ]
        yield f"| `{name}` | {meaning} | {', '.join(f'`{each}`' for each in words)} |"
    yield ""


def laid_out(folder: Path) -> dict[str, str]:
    """Lay out what the sessions need; give the environment in which they run."""
    (folder / "data").mkdir()
    shutil.copy(ROOT / "data" / "asem.json", folder / "data")
    kept = {key: value for key, value in os.environ.items() if not key.startswith("FORCE_")}
    ours = {"PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "TERM": "dumb", "COLUMNS": "80"}
    return kept | ours
