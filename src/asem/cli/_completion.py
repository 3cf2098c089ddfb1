"""What the shell may add to a command line, by argcomplete, where that is installed."""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import Any

import asem
from asem.cli._parser import Parser, tree

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
    parser = tree()
    _tell(parser, argcomplete.FilesCompleter())
    argcomplete.autocomplete(
        parser,
        always_complete_options=False,
        default_completer=argcomplete.SuppressCompleter(),
        exit_method=sys.exit,
    )


def _tell(parser: Parser, files: Any, command: str = "") -> None:
    """Tell each option of a parser, and of its commands, what may stand after it."""
    for name, each in parser.commands.items():
        _tell(each, files, command or name)
    option: Any  # which argparse lets others write on
    for option in parser.actions:
        is_path = option.metavar in ("FILE", "PATH")
        option.completer = files if is_path else partial(_words, command, option.dest)


def _words(command: str, option: str, **_: object) -> list[str]:
    """The words that may stand for an option; what argcomplete tells besides is not needed."""
    if option in _TABLES:
        return list(getattr(asem, _TABLES[option]).keys())
    kind = _WORDS.get(f"{command} {option}") or _WORDS.get(option)
    return [] if kind is None else list(getattr(asem, kind))


# fmt: off
_TABLES = {
    "country": "members", "host": "partners", "organisation": "organisations",
    "partner": "partners", "pillar": "pillars", "proposed_by": "partners",
    "scheme": "code_schemes", "series": "ministerial_series",
}
"""The options that take the key of a record."""

_WORDS = {
    "basis": "Basis", "documents kind": "DocumentKind", "initiatives kind": "InitiativeKind",
    "level": "AttendanceLevel", "meetings kind": "MeetingKind", "relation": "Relation",
    "organisations kind": "OrganisationKind", "role": "CoordinatorRole", "status": "MeetingStatus",
}
"""The options that take a word of a closed vocabulary."""
# fmt: on
