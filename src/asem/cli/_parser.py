"""From the words of the command line to what a command is given."""

from __future__ import annotations

from argparse import Action, ArgumentParser, HelpFormatter, Namespace
from typing import TYPE_CHECKING, NoReturn

from asem.cli._commands import FORMS
from asem.cli._refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asem.cli._commands import Command, Option

__all__ = ["add_options", "parsed"]


class _Parser(ArgumentParser):
    """A parser that raises what it has to say."""

    def error(self, message: str) -> NoReturn:
        raise Refusal(f"{message}: see '{self.prog} --help'")


def parsed(command: Command, words: Sequence[str]) -> Namespace:
    """
    What a command is given, each under the name of the option; `form` is `json`, `csv` or `text`.

    Raises:
        Refusal: The command takes no such words.

    >>> from asem.cli._commands import COMMANDS
    >>> parsed(COMMANDS["members"], ["--on", "2004-10-09", "--json"]).on
    '2004-10-09'
    >>> parsed(COMMANDS["members"], ["--jsn"])
    Traceback (most recent call last):
        ...
    asem.cli._refusal.Refusal: unknown option '--jsn': did you mean '--json'?
    """
    parser = _parser_of(command)
    given, strange = parser.parse_known_intermixed_args(list(words))
    if strange:
        raise _refusal_of(strange[0], command)
    given.form = "json" if given.json else "csv" if given.csv else "text"
    return given


def _parser_of(command: Command) -> _Parser:
    parser = _Parser(
        prog=f"asem {command.name}",
        usage=f"asem {command.name}",  # never shown: the help is made elsewhere
        add_help=False,
        allow_abbrev=False,  # else a new option would change what the old ones mean
        formatter_class=_narrow,
    )
    add_options(parser, command)
    return parser


def add_options(parser: ArgumentParser, command: Command) -> list[Action]:
    """
    Add to a parser what a command takes, and give what was added.

    >>> from asem.cli._commands import COMMANDS
    >>> [action.dest for action in add_options(ArgumentParser(), COMMANDS["show"])]
    ['id', 'table']
    """
    forms = parser.add_mutually_exclusive_group()
    for option in FORMS[:2]:
        forms.add_argument(option.flags, action="store_true")
    return [_added(parser, option) for option in command.takes]


def _narrow(prog: str) -> HelpFormatter:
    """A formatter that need not ask how wide the terminal is, which would load modules."""
    return HelpFormatter(prog, width=80)


def _added(parser: ArgumentParser, option: Option) -> Action:
    flags = option.flags.split()
    if not option.flags.startswith("-"):
        return parser.add_argument(option.name, metavar=option.flags, nargs=option.times or None)
    if option.value:
        return parser.add_argument(*flags, dest=option.name, metavar=option.value)
    return parser.add_argument(*flags, dest=option.name, action="store_true")


def _refusal_of(word: str, command: Command) -> Refusal:
    if not word.startswith("-"):
        return Refusal(f"unexpected argument {word!r}: see 'asem {command.name} --help'")
    options = [flag for each in (*command.takes, *FORMS) for flag in each.flags.split()]
    known = [flag for flag in options if flag.startswith("-")]
    return Refusal.of_word(
        "option", word.partition("=")[0], known, f"see 'asem {command.name} --help'"
    )
