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
from asem.cli._answer import Answer, Content, Refusal
from asem.errors import AsemError, UnknownRecordError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from types import ModuleType

__all__ = ["main"]


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
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # the shell closed it; what is said there goes nowhere
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  # to the end
    from asem.cli._output import write
    from asem.cli._parser import COMMANDS, parsed

    name = f"asem {words[0]}" if words and words[0] in COMMANDS else "asem"
    try:
        try:
            given = parsed(words)
        except SystemExit:  # of argparse, once it has printed help
            sys.stdout.flush()
            return 0
        answer = _answered(given)
        if note := write(answer, given.form, sys.stdout):
            _complain(name, note)
    except (Refusal, AsemError) as error:
        _complain(name, str(error))
        return error.status if isinstance(error, Refusal) else 2
    except OSError as error:
        return _unwritten(name, error)
    except KeyboardInterrupt:
        return 130
    if isinstance(answer, Content):
        return 0
    return int(not answer.rows) if answer.verdict is None else answer.verdict


def _answered(given: Namespace) -> Answer | Content:
    """Answer a command; each import is literal, so that freezers see it."""
    home: ModuleType
    match given.command:
        case "partners" | "members" | "diff" | "code":
            from asem.cli import _partners as home
        case "export" | "picture" | "check":
            from asem.cli import _making as home
        case "overview" | "report" | "version":
            from asem.cli import _overview as home
        case _:
            from asem.cli import _records as home
    ask: Callable[[Namespace], Answer | Content] = getattr(home, given.command)
    try:
        return ask(given)
    except UnknownRecordError as error:
        if given.command in _NAMING:
            raise Refusal(str(error), 1) from None
        raise


_NAMING = "partners members code summit host figures attendance show sources cite report".split()
"""Commands that are asked for a record by its name: that it is not there is an answer."""


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
