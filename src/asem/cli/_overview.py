"""What stands for the whole dataset: one answer with its sources, and the version."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import asem
from asem._text import count_in_words, day_in_words
from asem.cli._answer import Answer, Row, plain
from asem.cli._refusal import sought

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["report", "text_of", "version"]


def version(_: Namespace) -> Answer:
    """The version, and the day up to which the data was checked."""
    columns = ("distribution", "version", "data_as_of")
    row = ("asem-model", asem.__version__, asem.DATA_AS_OF)
    line = f"asem-model {asem.__version__}, data as of {asem.DATA_AS_OF}"
    data = dict(zip(columns, map(str, row), strict=True))
    return Answer(columns, [row], lambda: data, text=line)


def report(given: Namespace) -> Answer:
    """Who was a partner on a day, and who hosted a summit."""
    day = asem.as_day(given.day or "2004-10-09")
    with sought():
        summit = asem.summit(given.number or "5")
    partners = asem.partners_on(day)
    hosts = asem.hosts_of(summit)

    def data() -> dict[str, Any]:
        listed = {"partners": list(map(plain, partners)), "hosts": list(map(plain, hosts))}
        return {"day": str(day), "summit": plain(summit), **listed}

    def text(width: int) -> str:
        return text_of(day, summit, width=width)

    def row(what: str, partner: asem.Partner) -> Row:
        return (what, partner.id, partner.name, asem.region_of(partner, day))

    rows = [row("partner", each) for each in partners]
    rows += [row(f"host of {summit.id}", each) for each in hosts]
    columns = ("what", "id", "name", "region")
    return Answer(columns, rows, data, text=text)


def text_of(day: date | str, summit: asem.Summit, *, width: int = 80) -> str:
    """
    Who was a partner on that day, by side and group, and who hosted that summit, as text.

    Args:
        day: The day, as every question takes it.
        summit: The summit.
        width: The longest line, in characters; a word or an address that is longer stays whole.

    Raises:
        InvalidDateError: The day is none.

    >>> print(text_of("2007-01-01", asem.summit(12), width=72))  # doctest: +ELLIPSIS
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
    blocks = [*_partner_blocks(asem.as_day(day)), _summit_block(summit)]
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
        yield [f"{day_in_words(day)}: no partners yet"]
        return
    states = asem.members_on(day)
    institutions = [partner for partner in partners if partner not in states]
    counts = [
        count_in_words(len(those), word)
        for those, word in ((partners, "partner"), (states, "state"), (institutions, "institution"))
    ]
    head = [f"{day_in_words(day)}: {counts[0]}, {counts[1]} and {counts[2]}"]
    if day > asem.DATA_AS_OF:
        head.append(f"The dataset was checked up to {day_in_words(asem.DATA_AS_OF)}.")
    yield head
    for side in (asem.Region.ASIA, asem.Region.EUROPE, None):
        here = [state for state in states if asem.region_of(state, day) is side]
        if here:
            title = f"{side or 'On neither side'}: {count_in_words(len(here), 'state')}"
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
            yield f"  {group.label} ({len(names)}): {', '.join(names)}"


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


def _wrapped(lines: Iterable[str], width: int) -> Iterator[str]:
    """The lines, none longer than `width`; what goes on is set in by two more."""
    from textwrap import fill

    for line in lines:
        margin = line[: len(line) - len(line.lstrip())]
        yield fill(
            line,
            width,
            subsequent_indent=f"{margin}  ",
            break_long_words=False,
            break_on_hyphens=False,
        )
