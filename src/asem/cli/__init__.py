# PYTHON_ARGCOMPLETE_OK
"""
The command line: `asem COMMAND`, or `python -m asem COMMAND`.

>>> main(["host", "5"])
id   name      official_name
VNM  Viet Nam  Socialist Republic of Viet Nam
0
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from asem._text import escape_line
from asem.cli._commands import COMMANDS
from asem.cli._refusal import Refusal
from asem.errors import AsemError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asem.cli._commands import Command

__all__ = ["main"]

_DEFAULT = "report"
"""The command that is meant where a day stands in its place: `asem 2004-10-09 5`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run a command.

    Args:
        arguments: The words after `asem`; those of the process where left out.

    Returns:
        The exit status: 0; 1 for a "no", or where nothing was found; 2 for bad use.

    >>> main(["members", "--on", "1990-01-01"])
    1
    >>> main(["members", "--on", "04/05/2004"])
    2
    """
    if arguments is None:
        with suppress(AttributeError):  # PyPy collects in other ways
            gc.set_threshold(100_000)  # a process for one question: looking for garbage takes 7 ms
        if "_ARGCOMPLETE" in os.environ:
            from asem.cli._completion import complete

            complete()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # the shell closed it
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115  # to the end
    name = "asem"
    try:
        command, rest = _chosen(words)
        if command is None:
            return _introduce()
        name = f"asem {command.name}"
        return _run(command, rest)
    except (Refusal, AsemError) as error:
        _complain(name, str(error))
        return error.status if isinstance(error, Refusal) else 2
    except OSError as error:
        return _unwritten(name, error)
    except KeyboardInterrupt:
        return 130


def _complain(name: str, problem: str) -> None:
    print(f"{name}: {escape_line(problem)}", file=sys.stderr)


def _unwritten(name: str, error: OSError) -> int:
    """Say that something could not be written; a reader that has gone has seen enough."""
    if error.filename is None:  # else the process would try again at its end, and complain
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return 0
    where = "" if error.filename is None else f"{error.filename!r} "
    said = error.strerror or str(error)
    _complain(name, f"{where}cannot be written: {said[:1].lower()}{said[1:]}")
    return 2


def _chosen(words: list[str]) -> tuple[Command | None, list[str]]:
    """The command that is asked for, and its own arguments; none for a word about all of them."""
    first = words[0] if words else "--help"
    if first in ("-h", "--help"):
        return None, words
    if first == "--version":
        return COMMANDS["version"], words[1:]
    if first.startswith("-"):
        raise Refusal(f"unknown option {first!r}: options stand after the command")
    if first in COMMANDS:
        return COMMANDS[first], words[1:]
    if any(letter.isdigit() for letter in first):  # as every day has, and no command
        return COMMANDS[_DEFAULT], words
    raise Refusal.of_word("command", first, COMMANDS, "'asem --help' lists them")


def _introduce() -> int:
    """Say which commands there are."""
    from asem.cli._help import overview
    from asem.cli._output import show

    show(overview(), sys.stdout)
    return 0


def _run(command: Command, words: list[str]) -> int:
    """Answer a command, and give the exit status."""
    from asem.cli._output import write

    if "-h" in words or "--help" in words:
        from asem.cli._help import help_of
        from asem.cli._output import show

        show(help_of(command), sys.stdout)
        return 0
    from asem.cli._parser import parsed

    given = parsed(command, words)
    answer = command.answer(given)
    write(answer, given.form, sys.stdout)
    return answer.status
