"""Whether a registry file of the user's is sound."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import asem
from asem._text import escape_text
from asem.cli._answer import Answer
from asem.cli._refusal import Refusal

if TYPE_CHECKING:
    from argparse import Namespace

    from asem.registry import Fault
    from asem.serialization import Problem

__all__ = ["check"]


def check(given: Namespace) -> Answer:
    """What is wrong with a registry file."""
    _refuse_unreadable(given.file)
    try:
        registry = asem.Registry.load(given.file)
    except asem.StructureError as error:
        return _verdict(given.file, [_of_problem(each) for each in error.problems])
    except asem.RegistryError as error:
        return _verdict(given.file, [_of_fault(each) for each in error.faults])
    sizes = [f"{len(table)} {name}" for name, table in registry.tables().items() if len(table)]
    held = ", ".join(sizes) or "no records"
    return _verdict(given.file, [], f"{escape_text(given.file)}: sound, with {held}")


def _refuse_unreadable(file: str) -> None:
    """A file that cannot be opened is bad use; one that can be is judged."""
    try:
        path = Path(file)
        if not path.is_dir():
            if path.exists() and not path.is_file():  # a pipe, say, may never end
                raise OSError(0, "not a regular file")
            path.open("rb").close()
    except (OSError, ValueError) as error:
        said = str(getattr(error, "strerror", None) or error)
        raise Refusal(f"{file!r} cannot be read: {said[:1].lower()}{said[1:]}") from None


def _of_problem(problem: Any) -> tuple[str, str]:
    found: Problem = problem
    return found.path, found.problem


def _of_fault(fault: Any) -> tuple[str, str]:
    found: Fault = fault
    return f"{found.table} {found.id}, {found.field}", found.problem


def _verdict(file: str, rows: list[tuple[str, str]], praise: str = "") -> Answer:
    """What was found: nothing, or where something is wrong."""
    problems = [{"where": where, "problem": problem} for where, problem in rows]
    data = {"file": file, "sound": not rows, "problems": problems}
    title = f"{escape_text(file)}: {len(rows)} {'problem' if len(rows) == 1 else 'problems'}"
    return Answer(
        ("where", "problem"),
        rows,
        lambda: data,
        title,
        text=praise,
        wraps=True,
        verdict=int(bool(rows)),
    )
