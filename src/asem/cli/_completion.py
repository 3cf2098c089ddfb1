"""What the shell may add to a command line, by argcomplete, where that is installed."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from importlib import import_module
from typing import TYPE_CHECKING, Any

import asem
from asem.cli._commands import COMMANDS
from asem.cli._parser import add_options

if TYPE_CHECKING:
    from collections.abc import Callable

    from asem.cli._commands import Command

__all__ = ["complete"]


def complete() -> None:
    """
    Answer a shell that asks by the protocol of argcomplete, and end the process.

    Without argcomplete it does nothing, and nothing is completed.

    >>> import os
    >>> "_ARGCOMPLETE" in os.environ  # only then is it asked for
    False
    """
    try:
        argcomplete: Any = import_module("argcomplete")
    except ImportError:
        return
    argcomplete.autocomplete(
        _parser(argcomplete.FilesCompleter()),
        always_complete_options=False,
        default_completer=argcomplete.SuppressCompleter(),
        exit_method=sys.exit,
    )


def _parser(files: Any) -> ArgumentParser:
    """A parser of all commands, whose options know what may stand after them."""
    parser = ArgumentParser("asem")
    commands = parser.add_subparsers()
    option: Any  # an Action, which argparse lets others write on
    for name in COMMANDS:
        command = COMMANDS[name]
        for option in add_options(commands.add_parser(name), command):
            is_path = option.metavar in ("FILE", "PATH")
            option.completer = files if is_path else _completer(command, option.dest)
    return parser


def _completer(command: Command, option: str) -> Callable[..., list[str]]:
    """A function that gives the words that may stand for an option, when it is asked."""

    def words(**_: Any) -> list[str]:
        if option in _TABLES:
            return list(getattr(asem, _TABLES[option]).keys())
        if option == "kind" and command.kinds is not None:
            return list(command.kinds)
        kind = _WORDS.get(option) or _WORDS.get(f"{command.name} {option}")
        return [] if kind is None else list(getattr(asem, kind))

    return words


_TABLES = {
    "country": "members",
    "organisation": "organisations",
    "partner": "partners",
    "pillar": "pillars",
    "proposed_by": "partners",
    "series": "ministerial_series",
}
"""The options that take the key of a record."""

_WORDS = {
    "basis": "Basis",
    "initiatives kind": "InitiativeKind",
    "meetings kind": "MeetingKind",
    "status": "MeetingStatus",
}
"""The options that take a word of a closed vocabulary."""
