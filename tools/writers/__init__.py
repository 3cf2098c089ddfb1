"""
What a program writes in this repository, a module for each.

Each has a function `files`, which gives every file with its text, or with `None` where the file
should not be there; or raises `Refused`.
"""

import difflib
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
NEEDS: dict[str, tuple[str, ...]] = {
    "spans": (),
    "names": ("babel", "pycountry"),
    "ids": (),
    "data": (),
    "outputs": (),
    "pictures": (),
    "api": ("griffe",),
    "cli": ("termios",),
}
"""What can be written, with the packages that it takes; in the order in which one reads what
another wrote."""


class Refused(Exception):  # noqa: N818  # what it is, no error of a program
    """Nothing can be written before a person mends something."""


class Change(NamedTuple):
    """A file that is not as it would be written; `None` where there is or should be none."""

    path: Path
    old: str | None
    new: str | None

    def write(self) -> None:
        """Put the file as it should be."""
        if self.new is None:
            self.path.unlink()
        else:
            self.path.write_bytes(self.new.encode())

    def __str__(self) -> str:
        name, most = self.path.relative_to(ROOT), 12
        old, new = ((text or "").splitlines() for text in (self.old, self.new))
        diff = [line[:160] for line in difflib.unified_diff(old, new, n=0, lineterm="")]
        lines = [line for line in diff[2:] if not line.startswith("@@")]
        more = [f"... and {len(lines) - most} lines more"] if len(lines) > most else []
        return "\n  ".join([str(name), *lines[:most], *more])


def missing(name: str) -> list[str]:
    """What it takes to write something, and is not installed."""
    return [need for need in NEEDS[name] if not find_spec(need)]


def changes(name: str) -> list[Change]:
    """What is not as it would be written."""
    texts: dict[Path, str | None] = import_module(f"writers.{name}").files()
    found = [Change(path, there(path), text) for path, text in texts.items()]
    return [change for change in found if change.old != change.new]


def there(path: Path) -> str | None:
    """The text of a file, to the byte, if there is one."""
    return path.read_bytes().decode() if path.exists() else None
