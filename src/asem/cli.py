"""
Who was a partner on a day, and who hosted a summit: `python -m asem [DAY] [SUMMIT]`.

What is printed stands for the whole dataset: each answer comes with a source.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from shutil import get_terminal_size
from textwrap import fill
from typing import NoReturn

import asem

__all__ = ["main", "report"]

_GROUPS = {
    "asean": "ASEAN",
    "nesa": "Northeast and South Asia",
    "eu": "European Union",
    "non-eu-europe": "Europe outside the European Union",
    "third-category": "third category",
}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def report(day: date | str, summit: int | str, *, width: int = 80) -> str:
    """
    Who was a partner on that day, by side and group, and who hosted that summit, as text.

    Args:
        day: The day, as every question takes it.
        summit: The number of a summit, or its id.
        width: The longest line, in characters; a word or an address that is longer stays whole.

    Raises:
        InvalidDateError: The day is none.
        UnknownSummitError: There is no such summit.

    >>> print(report("2007-01-01", 12, width=72))  # doctest: +ELLIPSIS
    1 January 2007: 39 partners, 38 states and 1 institution
    <BLANKLINE>
    Asia: 13 states
      ASEAN (10): Brunei Darussalam, Cambodia, Indonesia, Lao PDR, Malaysia,
        Myanmar, Philippines, Singapore, Thailand, Viet Nam
      Northeast and South Asia (3): China, Japan, Republic of Korea
    ...
    Institutions (1): European Union
      Source: ...
    <BLANKLINE>
    Host of ASEM 12: European Union
    ...
    """
    met = asem.summit(summit)
    blocks = [*_partner_blocks(asem.as_day(day)), _summit_block(met)]
    return "\n\n".join("\n".join(_wrapped(block, width)) for block in blocks)


def _partner_blocks(day: date) -> Iterator[list[str]]:
    """
    The lines about the partners on a day, in paragraphs.

    >>> list(_partner_blocks(date(1996, 2, 29)))
    [['29 February 1996: no partners yet']]
    >>> for block in _partner_blocks(date(2100, 1, 1)):
    ...     print(block[0])
    1 January 2100: 53 partners, 51 states and 2 institutions
    Asia: 21 states
    Europe: 30 states
    Institutions (2): ASEAN Secretariat, European Union
    """
    partners = asem.partners_on(day)
    if not partners:
        yield [f"{_written(day)}: no partners yet"]
        return
    states = asem.members_on(day)
    institutions = [partner for partner in partners if partner not in states]
    parts = f"{_counted(len(states), 'state')} and {_counted(len(institutions), 'institution')}"
    head = [f"{_written(day)}: {_counted(len(partners), 'partner')}, {parts}"]
    if day > asem.DATA_AS_OF:
        head.append(f"The dataset was checked up to {_written(asem.DATA_AS_OF)}.")
    yield head
    for side in (asem.Region.ASIA, asem.Region.EUROPE, None):
        here = [state for state in states if asem.region_of(state, day) is side]
        if here:
            title = f"{side or 'On neither side'}: {_counted(len(here), 'state')}"
            yield [title, *_groups(here, day), _source_of(_sides(here, day))]
    names = ", ".join(sorted(institution.name for institution in institutions))
    title = f"Institutions ({len(institutions)}): {names}"
    yield [title, _source_of(_sides(institutions, day))]


def _sides(partners: Iterable[asem.Partner], day: date) -> Iterator[asem.Record]:
    """What says on which side the partners sat on a day."""
    return (spell for partner in partners for spell in partner.regions if spell.covers(day))


def _groups(states: Sequence[asem.Member], day: date) -> Iterator[str]:
    """
    A line for each group that has some of the states.

    >>> list(_groups([asem.members["NZL"]], date(2011, 1, 1)))
    ['  third category (1): New Zealand']
    """
    groups = [asem.group_of(state, day) for state in states]
    for group in asem.Group:
        members = zip(states, groups, strict=True)
        names = sorted(state.name for state, own in members if own is group)
        if names:
            yield f"  {_GROUPS[group]} ({len(names)}): {', '.join(names)}"


def _summit_block(summit: asem.Summit) -> list[str]:
    """The lines about a summit."""
    hosts = " and ".join(host.name for host in asem.hosts_of(summit))
    return [
        f"Host of ASEM {summit.number}: {hosts}",
        f"  {summit.name}, {summit.city}, {summit.opens} to {summit.closes}, {summit.format}",
        *([f"  “{summit.theme}”"] if summit.theme else []),
        _source_of([summit]),
    ]


def _source_of(records: Iterable[asem.Record]) -> str:
    """The source that the most of the records rest on; of several, the one named first."""
    times: dict[asem.Source, int] = {}
    for record in records:
        for source in asem.sources_of(record):
            times[source] = times.get(source, 0) + 1
    most = max(times, key=lambda source: times[source])
    return f"  Source: {asem.cite(most)}"


def _counted(number: int, noun: str) -> str:
    """
    A number and its noun.

    >>> _counted(1, "state"), _counted(0, "state")
    ('1 state', '0 states')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _written(day: date) -> str:
    """A day in English, whatever language the machine speaks."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _wrapped(lines: Iterable[str], width: int) -> Iterator[str]:
    """The lines, none longer than `width`; what goes on is set in by two more."""
    for line in lines:
        margin = line[: len(line) - len(line.lstrip())]
        yield fill(
            line,
            width,
            subsequent_indent=f"{margin}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )


class _Parser(ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Print the answers; give the exit code: 0, or 2 where the day or the summit is none.

    >>> main(["2004-10-09", "5"])  # doctest: +ELLIPSIS
    9 October 2004: 39 partners...
    Host of ASEM 5: Viet Nam...
    0
    >>> main(["04/05/2004"])
    2
    >>> main(["2004-10-09", "14"])
    2
    >>> main(["--no-such-thing"])
    Traceback (most recent call last):
        ...
    SystemExit: 2
    """
    parser = _Parser("python -m asem", description="Who was a partner of ASEM, and who hosted it.")
    parser.add_argument("day", nargs="?", default="2004-10-09", help="a day; %(default)s if none")
    parser.add_argument("summit", nargs="?", default="5", help="its number; %(default)s if none")
    parser.add_argument("--version", action="version", version=f"asem-model {asem.__version__}")
    given = parser.parse_args(arguments)
    summit: str = given.summit
    is_number = summit.isdecimal() and len(summit) < 9
    width = max(40, get_terminal_size().columns)
    try:
        text = report(given.day, int(summit) if is_number else summit, width=width)
    except asem.AsemError as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 2
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))  # titles come in many alphabets
    return 0
