"""The commands: what each answers, an example, and what it takes."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from asem._text import upper_first
from asem.cli._answer import Refusal
from asem.cli._layout import terminal_of

if TYPE_CHECKING:
    from argparse import Action
    from collections.abc import Mapping, Sequence

__all__ = ["ARGUMENTS", "COMMANDS", "KINDS", "Parser", "parsed", "tree"]

# fmt: off
ARGUMENTS: dict[str, dict[str, Any]] = {
    "about": {"metavar": "ID", "nargs": "?", "help": "about this record: an id, number or name"},
    "country": {"metavar": "COUNTRY", "help": "any country, by code or name"},
    "day": {"metavar": "DAY", "help": "the day"},
    "file": {"metavar": "FILE", "help": "what 'asem export json' or 'datapackage' wrote"},
    "first": {"metavar": "FIRST", "help": "the earlier day"},
    "id": {"metavar": "ID", "help": "an id, the number of a summit, the name of a partner"},
    "last": {"metavar": "LAST", "help": "the later day"},
    "meeting": {"metavar": "MEETING", "help": "the number or city of a summit, or an id"},
    "of": {"metavar": "ID", "help": "an id, code or name"},
    "partner": {"metavar": "PARTNER", "nargs": "*", "help": "an answer for each: code or name"},
    "scheme": {"metavar": "SCHEME", "nargs": "?", "help": "cow, iso2, imf; all if left out"},
    "summit": {"metavar": "NUMBER", "nargs": "?", "help": "of a summit; or its id, name or city"},
    "--basis": {"metavar": "WORD", "help": "accession (if left out), participation, decision"},
    "--city": {"metavar": "NAME", "help": "in this city"},
    "--colour-by": {"metavar": "WORD", "help": "round (if left out), group or region"},
    "--country": {"metavar": "PARTNER", "help": "in this country"},
    "--field": {"metavar": "NAME", "help": "about this field"},
    "--from": {"metavar": "DAY", "help": "the first day, inclusive", "dest": "from_"},
    "--host": {"metavar": "PARTNER", "help": "hosted by this partner"},
    "--initiative": {"metavar": "ID", "help": "of this initiative"},
    "--kind": {"metavar": "WORD", "help": "of this kind"},
    "--layout": {"metavar": "WORD", "help": "page (if left out), phone or slide"},
    "--level": {"metavar": "WORD", "help": "at this level: leader, minister, official, absent"},
    "--meeting": {"metavar": "ID", "help": "of this meeting"},
    "--on": {"metavar": "DAY", "help": "on this day"},
    "--organisation": {"metavar": "ID", "help": "that this organisation runs or pays for"},
    "--output": {"metavar": "PATH", "help": "write to this place, and say what was written"},
    "--partner": {"metavar": "PARTNER", "help": "in which this partner has a part"},
    "--pillar": {"metavar": "ID", "help": "of this pillar"},
    "--priority-area": {"metavar": "NUMBER", "help": "of this priority area: 7.1"},
    "--proposed-by": {"metavar": "PARTNER", "help": "that this partner proposed"},
    "--relation": {"metavar": "WORD", "help": "related to ASEM so: asem-institution"},
    "--role": {"metavar": "WORD", "help": "in this role: asean, nesa, eu-presidency"},
    "--series": {"metavar": "ID", "help": "of this series of ministers: fmm"},
    "--source": {"metavar": "ID", "help": "in which this source dissents"},
    "--sources": {"action": "store_true", "help": "with the sources of each"},
    "--status": {"metavar": "WORD", "help": "held (if left out), cancelled, planned or all"},
    "--style": {"metavar": "WORD", "help": "text (if left out), bibtex or csl"},
    "--svg": {"action": "store_true", "help": "print the drawing instead of the words"},
    "--subject": {"metavar": "ID", "help": "about this series, summit or initiative"},
    "--table": {"metavar": "NAME", "help": "of this table only"},
    "--theme": {"metavar": "WORD", "help": "light or dark"},
    "--title": {"metavar": "TEXT", "help": "the title above the picture"},
    "--to": {"metavar": "DAY", "help": "the last day, inclusive"},
}
"""What commands take: by the flags, or the name of a word without, what argparse is told."""

_SELECTION = "--from --to --series --country --city --host"
_LOOK = "--output --svg --title --theme --layout"

COMMANDS: dict[str, tuple[str, str, str]] = {
    "overview": ("ASEM today: its partners and its latest summit", "", ""),
    "partners": ("the partners, since when and where they sit", "Mongolia", "partner --on --basis"),
    "members": ("the states among them", "Japan USA --on 2010-05-05", "partner --on --basis"),
    "diff": ("what changed between two days", "2012-11-04 2012-11-05", "first last --basis"),
    "code": ("the codes of a country in other schemes", "Mongolia cow", "country scheme --on"),
    "summit": ("a summit in full, or all in short", "5", "summit --sources"),
    "host": ("who hosted a meeting", "12", "meeting"),
    "meetings": ("the meetings, by opening day", "--kind ministerial --country Vietnam --sources",
                 f"{_SELECTION} --kind --status --sources"),
    "initiatives": ("what ASEM does between its meetings", "--proposed-by Vietnam",
                    "--pillar --priority-area --partner --proposed-by --organisation --kind --on "
                    "--sources"),
    "documents": ("what was adopted or published", "--meeting fmm-6",
                  "--kind --meeting --initiative --sources"),
    "organisations": ("the bodies that act in the process", "--country Singapore",
                      "--kind --relation --country --sources"),
    "coordinators": ("terms of coordinators", "--on 2010-01-01", "--on --partner --role --sources"),
    "attendance": ("who came to a summit", "13 --level absent",
                   "summit --partner --level --sources"),
    "coverage": ("how complete the data is", "--table summits", "--table --subject --sources"),
    "figures": ("the numbers that sources give", "asem-duo", "about --sources"),
    "disputes": ("what sources say otherwise", "--field opens", "--table --field --source"),
    "show": ("all that is known of a record", "fmm-9", "id --table"),
    "sources": ("what a record rests on", "fmm-9 --field opens", "id --table --field"),
    "cite": ("the references for a record", "8 --field theme", "id --table --field --style"),
    "export": ("the dataset in the forms that other tools read", "sqlite -o asem.sqlite", ""),
    "picture": ("pictures as SVG, or in words", "map --on 2004-10-09", ""),
    "check": ("whether a registry file is sound, and what is wrong with it", "mine.json", "file"),
    "report": ("partners on a day, host of a summit, sources", "2004-10-09 5", "day summit"),
    "version": ("the version, and the day up to which the data was checked", "", ""),
}
"""The commands in the order of the help: by name what it answers, an example, what it takes."""

KINDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "export": {
        "json": ("the whole dataset as JSON", "-o asem.json", "--output"),
        "csv": ("one flat table as CSV", "--table meetings", "--output --table"),
        "datapackage": ("all tables as CSV with their description", "-o folder", "--output"),
        "parquet": ("all tables as Parquet", "-o folder", "--output"),
        "sqlite": ("all tables as a database", "-o asem.sqlite", "--output"),
        "calendar": ("the meetings that were held, as iCalendar", "--series fmm -o fmm.ics",
                     f"--output {_SELECTION}"),
        "jsonld": ("the whole dataset as linked data, JSON-LD", "-o asem.jsonld", "--output"),
        "bibtex": ("all sources as BibTeX", "-o asem.bib", "--output"),
        "csl": ("all sources as CSL-JSON", "-o asem.json", "--output"),
        "schema": ("the JSON Schema of the dataset", "-o schema.json", "--output"),
    },
    "picture": {
        "map": ("the partners on a day", "--on 2004-10-09", f"{_LOOK} --on --basis --colour-by"),
        "timeline": ("how many took part, and since when", "-o timeline.svg", _LOOK),
        "growth": ("the rounds of enlargement", "--theme dark --svg", _LOOK),
        "calendar": ("meetings between two days", "--from 2010-01-01", f"{_LOOK} --from --to"),
        "hosts": ("the meetings by country", "--layout phone", _LOOK),
        "money": ("what an initiative had to spend", "asem-duo", f"of {_LOOK}"),
        "life": ("the course of a partner", "Mongolia", f"of {_LOOK}"),
        "hero": ("a map with the summits, for a first page", "-o hero.svg", _LOOK),
        "card": ("the same for a link", "-o card.png", "--output --svg --title --theme"),
    },
}
"""What two of the commands make, in the same way."""
# fmt: on


class Parser(ArgumentParser):
    """
    A parser that raises what it has to say.

    Attributes:
        commands: The parsers of its commands, by name.
    """

    commands: Mapping[str, Parser] = {}  # never changed

    @property
    def actions(self) -> list[Action]:
        """What it takes."""
        return self._actions

    def error(self, message: str) -> NoReturn:
        """Refuse what was given."""
        raise Refusal(f"{message}: see '{self.prog} --help'")


def tree(words: Sequence[str] | None = None) -> Parser:
    """
    The parser of all commands.

    Args:
        words: What is given, of which only the command that it begins with is made in full, in a
            fourth of the time; `None` for all of them.

    >>> list(tree(["host", "5"]).commands), len(tree().commands) == len(COMMANDS)
    (['host'], True)
    """
    # A formatter that is told how wide the terminal is need not load modules to find out.
    width = min(terminal_of(sys.stdout).columns, 100)
    parser = Parser(
        "asem",
        usage="asem [COMMAND] [OPTIONS]\n       asem DAY [NUMBER]",
        description="The Asia-Europe Meeting: who took part, when and where it met, who says so.",
        epilog=_EPILOG,
        formatter_class=partial(RawDescriptionHelpFormatter, max_help_position=30, width=width),
    )
    _add_commands(parser, COMMANDS, words)
    for name, each in parser.commands.items():
        if name in KINDS and (words is None or name == words[0]):
            _add_commands(each, KINDS[name], words and words[1:])
    return parser


_FORMS = {"json": "print JSON", "csv": "print CSV", "ids": "print the ids alone"}
_EPILOG = """'asem DAY' is short for 'asem report DAY'; 'asem' alone is 'asem overview'.
'asem help COMMAND' says what a command takes. All take --json and --csv.
The exit status is 0; 1 for a "no", or where nothing was found; 2 for bad use.
More in docs/cli.md of the repository."""


def _add_commands(
    parser: Parser, commands: Mapping[str, tuple[str, str, str]], words: Sequence[str] | None
) -> None:
    """Add the parsers of commands, each with what it means, an example, and what it takes."""
    word = _word(parser)
    metavar = f"{word.upper()} [OPTIONS]"
    group = parser.add_subparsers(metavar=metavar, title=f"{word}s", prog=parser.prog)
    first = words[0] if words else ""
    for name in [first] if first in commands else commands:
        meaning, example, takes = commands[name]
        each = group.add_parser(
            name,
            help=meaning,
            description=f"{upper_first(meaning)}.",
            epilog=f"example:\n  {parser.prog} {name} {example}",
            formatter_class=parser.formatter_class,
            allow_abbrev=False,  # else a new option would change what the old ones mean
        )
        each.set_defaults(**{word: name})
        if (name in KINDS and word == "command") or (words is not None and name != first):
            continue
        for argument in takes.split():
            flags = ("-o", argument) if argument == "--output" else (argument,)
            each.add_argument(*flags, **ARGUMENTS[argument])
        forms = each.add_mutually_exclusive_group()
        for form, what in _FORMS.items():
            forms.add_argument(
                f"--{form}", action="store_const", dest="form", const=form, help=what
            )
    parser.commands = group.choices


def parsed(words: Sequence[str]) -> Namespace:
    """
    What is given on a command line, by name, with its `command`.

    Raises:
        Refusal: There is no such command, or it takes no such words.
        SystemExit: Help was asked for, and is printed.

    >>> parsed(["members", "--on", "2004-10-09", "--json"]).on
    '2004-10-09'
    >>> parsed(["members", "--jsn"])
    Traceback (most recent call last):
        ...
    asem.cli._answer.Refusal: unknown option '--jsn': did you mean '--json'?
    """
    rest = _written_out(list(words))
    parser = tree(rest)
    command = rest[0]
    while parser.commands:
        if not rest or rest[0] in ("-h", "--help"):
            parser.parse_args(["--help"])
        if rest[0].startswith("-"):
            raise Refusal(f"unknown option {rest[0]!r}: options stand after the {_word(parser)}")
        if rest[0] not in parser.commands:
            hint = f"'{parser.prog} --help' lists them"
            raise Refusal.of_word(_word(parser), rest[0], parser.commands, hint)
        parser = parser.commands[rest.pop(0)]
    given, strange = parser.parse_known_intermixed_args(rest)
    if strange:
        raise _refusal_of(strange[0], parser)
    given.command = command
    return given


def _word(parser: Parser) -> str:
    return "command" if parser.prog == "asem" else "kind"


def _written_out(words: list[str]) -> list[str]:
    """
    The words with the short forms written out.

    >>> _written_out(["2004-10-09", "5"]), _written_out(["help", "diff"]), _written_out([])
    (['report', '2004-10-09', '5'], ['diff', '--help'], ['overview'])
    """
    first, *rest = words = words or ["overview"]
    if first == "help":
        return [*rest, "--help"]
    if first == "--version":
        return ["version", *rest]
    if first not in COMMANDS and not first.startswith("-") and any(map(str.isdigit, first)):
        return ["report", *words]  # as every day has a digit, and no command
    return words


def _refusal_of(word: str, parser: Parser) -> Refusal:
    hint = f"see '{parser.prog} --help'"
    if not word.startswith("-"):
        return Refusal(f"unexpected argument {word!r}: {hint}")
    flags = [flag for action in parser.actions for flag in action.option_strings]
    return Refusal.of_word("option", word.partition("=")[0], flags, hint)
