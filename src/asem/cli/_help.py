"""The help texts, from what the commands declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asem.cli._commands import COMMANDS, FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from asem.cli._commands import Command, Option

__all__ = ["help_of", "overview", "usage_of"]


def overview() -> str:
    """
    The help of `asem` itself.

    >>> print(overview().splitlines()[0])
    usage: asem COMMAND [ARGUMENTS]
    """
    lines = [
        "usage: asem COMMAND [ARGUMENTS]",
        "       asem DAY [NUMBER]    the same as: asem report DAY NUMBER",
        "",
        "The Asia-Europe Meeting: who took part, when and where it met, and who says so.",
        "",
        "commands:",
        *_listed((name, COMMANDS[name].meaning) for name in COMMANDS),
        "",
        "'asem COMMAND --help' says what a command takes. All of them take --json and --csv.",
        'The exit status is 0; 1 for a "no", or where nothing was found; 2 for bad use.',
    ]
    return "\n".join(lines)


def help_of(command: Command) -> str:
    """
    The help of a command.

    >>> print(help_of(COMMANDS["host"]))
    usage: asem host NUMBER [--json | --csv]
    <BLANKLINE>
    Who hosted a meeting.
    <BLANKLINE>
      NUMBER      the number of a summit, or the id of any meeting
      --json      print JSON
      --csv       print CSV
      -h, --help  print this text
    """
    kinds = {name: kind.meaning for name, kind in (command.kinds or {}).items()}
    takes = command.takes
    lines = [
        f"usage: {usage_of(command)}",
        "",
        f"{command.meaning[:1].upper()}{command.meaning[1:]}.",
        "",
        *_listed((_written(option), option.meaning) for option in (*takes, *FORMS)),
    ]
    if kinds:
        lines += ["", "kinds:", *_listed(kinds.items())]
    return "\n".join(lines)


def usage_of(command: Command) -> str:
    """
    How a command is written.

    >>> usage_of(COMMANDS["summit"])
    'asem summit [NUMBER] [--json | --csv]'
    """
    words = [option for option in command.takes if not option.flags.startswith("-")]
    optional = len(words) < len(command.takes)
    parts = [*map(_placed, words), *(["[OPTIONS]"] if optional else []), "[--json | --csv]"]
    return f"asem {command.name} {' '.join(parts)}"


def _placed(option: Option) -> str:
    """A word without a flag as it stands in the usage."""
    return {"": "{}", "?": "[{}]", "*": "[{} ...]"}[option.times].format(option.flags)


def _written(option: Option) -> str:
    """An option as it stands at the beginning of its line."""
    return f"{', '.join(option.flags.split())} {option.value}".strip()


def _listed(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Names and meanings below each other."""
    known = list(pairs)
    width = max(len(name) for name, _ in known)
    return [f"  {name:{width}}  {meaning}" for name, meaning in known]
