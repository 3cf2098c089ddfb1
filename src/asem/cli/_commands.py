"""The commands: what each is called, what it takes and where its answer is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Plain classes: those that attrs or typing would make cost every command two milliseconds.

if TYPE_CHECKING:
    from argparse import Namespace
    from types import ModuleType

    from asem.cli._answer import Answer

__all__ = ["COMMANDS", "EXPORTS", "FORMS", "PICTURES", "Command", "Kind", "Option"]


class Option:
    """
    What a command takes.

    Attributes:
        flags: `--on`, `-o --output`; for a word without a flag, its name in the help: `DAY`.
        meaning: What it means, in words.
        value: What its value is called in the help; empty for one that takes none.
        times: How often a word without a flag may stand: `?` once or not, `*` any number; empty
            for exactly once.
    """

    __slots__ = ("flags", "meaning", "times", "value")

    def __init__(self, flags: str, meaning: str, value: str = "", *, times: str = "") -> None:
        self.flags: str = flags
        self.meaning: str = meaning
        self.value: str = value
        self.times: str = times

    @property
    def name(self) -> str:
        """
        What it is called in what was given.

        >>> Option("-o --output", "", "PATH").name, Option("--from", "", "DAY").name
        ('output', 'from_')
        """
        name = self.flags.split()[-1].lstrip("-").replace("-", "_").lower()
        return "from_" if name == "from" else name


class Kind:
    """
    What can be exported or drawn.

    Attributes:
        meaning: What comes out, in words.
        takes: The options that it takes, by name.
    """

    __slots__ = ("meaning", "takes")

    def __init__(self, meaning: str, takes: tuple[str, ...] = ()) -> None:
        self.meaning: str = meaning
        self.takes: tuple[str, ...] = takes


class Command:
    """
    A command.

    Attributes:
        name: What it is called.
        meaning: What it answers, in words.
        home: The module of `asem.cli` that answers it, by a function named as the command.
        takes: What it takes, besides the options of all.
        kinds: What it can make, where it makes several things.
    """

    __slots__ = ("home", "kinds", "meaning", "name", "takes")

    def __init__(
        self,
        name: str,
        meaning: str,
        home: str,
        takes: tuple[Option, ...] = (),
        kinds: dict[str, Kind] | None = None,
    ) -> None:
        self.name: str = name
        self.meaning: str = meaning
        self.home: str = home
        self.takes: tuple[Option, ...] = takes
        self.kinds: dict[str, Kind] | None = kinds

    def answer(self, given: Namespace) -> Answer:
        """Answer what was asked."""
        home: ModuleType
        match self.home:
            case "checking":
                from asem.cli import _checking as home
            case "initiatives":
                from asem.cli import _initiatives as home
            case "making":
                from asem.cli import _making as home
            case "meetings":
                from asem.cli import _meetings as home
            case "overview":
                from asem.cli import _overview as home
            case "partners":
                from asem.cli import _partners as home
            case _:
                from asem.cli import _records as home
        found: Answer = getattr(home, self.name)(given)
        return found


FORMS = (
    Option("--json", "print JSON"),
    Option("--csv", "print CSV"),
    Option("-h --help", "print this text"),
)
"""What every command takes."""

_ON = Option("--on", "on this day", "DAY")
_BASIS = Option(
    "--basis", "what makes a partner one: accession (if left out), participation, decision", "BASIS"
)
_FROM = Option("--from", "the first day, inclusive", "DAY")
_TO = Option("--to", "the last day, inclusive", "DAY")
_SERIES = Option("--series", "only meetings of this series of ministers: fmm", "ID")
_COUNTRY = Option("--country", "only meetings in this country", "PARTNER")
_KIND_OF_MEETING = Option("--kind", "only summit, ministerial or senior-officials", "KIND")
_STATUS = Option("--status", "held (if left out), cancelled, planned or all", "STATUS")
_MEETINGS = (_FROM, _TO, _SERIES, _COUNTRY, _KIND_OF_MEETING, _STATUS)
_WHO = Option("PARTNER", "only these, by id, code or name", times="*")
_ID = Option("ID", "the id of a record, the number of a summit, the name of a partner")
_TABLE = Option("--table", "look in this table only", "NAME")
_OUTPUT = Option("-o --output", "write to this file, and say what was written", "PATH")
_SELECTION = ("from_", "to", "series", "country")

EXPORTS = {
    "json": Kind("the whole dataset as JSON"),
    "csv": Kind("one flat table as CSV; needs --table", ("table",)),
    "datapackage": Kind(
        "all tables as CSV with their description; needs --output, a folder",
    ),
    "calendar": Kind("meetings as iCalendar", _SELECTION),
    "jsonld": Kind("the whole dataset as linked data, JSON-LD"),
    "citations": Kind("all sources as references", ("style",)),
}

_LOOK = ("title", "theme", "layout")
PICTURES = {
    "map": Kind("the partners on a day", ("on", "basis", "colour_by", *_LOOK)),
    "timeline": Kind("how many took part, and since when", _LOOK),
    "growth": Kind("the rounds of enlargement", _LOOK),
    "calendar": Kind("the meetings between two days", ("from_", "to", *_LOOK)),
    "hosts": Kind("the meetings by country", _LOOK),
    "money": Kind("what an initiative had to spend; needs --of", ("of", *_LOOK)),
    "life": Kind("the course of a partner; needs --of", ("of", *_LOOK)),
    "hero": Kind("a map with the summits, for a first page", _LOOK),
    "card": Kind("the same for a link to a page", _LOOK[:2]),
}

_ALL = (
    Command(
        "partners",
        "the partners: states and institutions",
        "partners",
        (_WHO, _ON, _BASIS),
    ),
    Command("members", "the partners that are states", "partners", (_WHO, _ON, _BASIS)),
    Command(
        "summit",
        "a summit in full, or all in short",
        "meetings",
        (Option("NUMBER", "its number, or its id", times="?"),),
    ),
    Command(
        "host",
        "who hosted a meeting",
        "meetings",
        (Option("NUMBER", "the number of a summit, or the id of any meeting"),),
    ),
    Command("meetings", "the meetings, by opening day", "meetings", _MEETINGS),
    Command(
        "initiatives",
        "what ASEM does between its meetings",
        "initiatives",
        (
            Option("--pillar", "only those of this pillar", "ID"),
            Option("--priority-area", "only those of this priority area: 7.1", "NUMBER"),
            Option("--partner", "only those in which this partner has any part", "PARTNER"),
            Option("--proposed-by", "only those that this partner proposed", "PARTNER"),
            Option("--organisation", "only those that this organisation runs or pays for", "ID"),
            Option("--kind", "only those of this form: workshop", "KIND"),
            Option("--on", "only those that went on on this day", "DAY"),
        ),
    ),
    Command("show", "all that is known of a record", "records", (_ID, _TABLE)),
    Command("sources", "what a record rests on", "records", (_ID, _TABLE)),
    Command(
        "diff",
        "what changed among the partners between two days",
        "partners",
        (Option("FIRST", "the earlier day"), Option("LAST", "the later day"), _BASIS),
    ),
    Command(
        "export",
        "the dataset in the forms that other tools read",
        "making",
        (
            Option("KIND", "what to export"),
            _OUTPUT,
            Option("--table", "csv: the flat table to print", "NAME"),
            *(Option(o.flags, f"calendar: {o.meaning}", o.value) for o in _MEETINGS[:4]),
            Option("--style", "citations: text (if left out), bibtex or csl", "STYLE"),
        ),
        EXPORTS,
    ),
    Command(
        "picture",
        "pictures as SVG, or in words",
        "making",
        (
            Option("KIND", "what to draw"),
            Option(_OUTPUT.flags, "write to this file, .svg or .png, and say so", "PATH"),
            Option("--svg", "print the drawing instead of the words"),
            Option("--of", "life: the partner; money: the initiative", "REF"),
            Option("--on", "map: the day; the last one checked if left out", "DAY"),
            Option(_BASIS.flags, f"map: {_BASIS.meaning}", _BASIS.value),
            Option("--colour-by", "map: round (if left out), group or region", "WHAT"),
            Option("--from", "calendar: the first day, inclusive", "DAY"),
            Option("--to", "calendar: the last day, inclusive", "DAY"),
            Option("--title", "what stands above; made from the records if left out", "TEXT"),
            Option("--theme", "light or dark", "WORD"),
            Option("--layout", "how wide: page (if left out), phone or slide", "WORD"),
        ),
        PICTURES,
    ),
    Command(
        "check",
        "whether a registry file is sound, and what is wrong with it",
        "checking",
        (Option("FILE", "a file as 'asem export json' writes it, or a data package's folder"),),
    ),
    Command(
        "report",
        "who was a partner on a day, who hosted a summit, and who says so",
        "overview",
        (
            Option("DAY", "the day; 2004-10-09 if left out", times="?"),
            Option("NUMBER", "the number of the summit; 5 if left out", times="?"),
        ),
    ),
    Command("version", "the version, and the day up to which the data was checked", "overview"),
)

COMMANDS = {command.name: command for command in _ALL}
"""All commands by name, in the order of the help."""
