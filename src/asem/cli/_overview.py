"""What stands for the whole dataset: one answer with its sources, and the version."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import asem
from asem._text import count_in_words, day_in_words
from asem.cli._answer import Answer, Row, note_on, values_answer

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["overview", "report", "text_of", "version"]


def version(_: Namespace) -> Answer:
    """The version, and the day up to which the data was checked."""
    row = ("asem-model", asem.__version__, asem.DATA_AS_OF)
    line = f"asem-model {asem.__version__}, data as of {asem.DATA_AS_OF}"
    return values_answer(("distribution", "version", "data_as_of"), [row], one=True, drawn=line)


def overview(_: Namespace) -> Answer:
    """What the dataset holds at its last day."""
    day = asem.DATA_AS_OF
    latest, coming = asem.latest_summit(day), asem.next_summit_after(day)
    states = asem.members_on(day)
    rows: list[Row] = [
        ("partners", len(asem.partners_on(day))),
        *((f"member states in {side}", len(_on(side, states, day))) for side in asem.Region),
        ("latest summit", latest and _in_short(latest)),
        ("next summit", _in_short(coming) if coming else "none is dated"),
        *((noun.replace("_", " "), len(getattr(asem, noun))) for noun in _COUNTED),
    ]
    title = f"The Asia-Europe Meeting (ASEM) on {day_in_words(day)}, the last day checked"
    hint = "'asem help' lists the commands; for example: asem partners Mongolia"
    data = {str(name).replace(" ", "_"): value for name, value in rows}
    return Answer(("what", "value"), rows, lambda: data, title=title, hint=hint, headed=False)


_COUNTED = ("ministerial_meetings", "senior_officials_meetings", "initiatives", "sources")
"""The tables that the overview counts."""


def _on(side: asem.Region | None, states: Iterable[asem.Member], day: date) -> list[asem.Member]:
    return [state for state in states if asem.region_of(state, day) is side]


def _in_short(summit: asem.Summit) -> str:
    """
    A summit in a line.

    >>> _in_short(asem.summit(5))
    'ASEM 5, Hanoi, 2004-10-08 to 2004-10-09'
    """
    return f"ASEM {summit.number}, {summit.city}, {summit.opens} to {summit.closes}"


def report(given: Namespace) -> Answer:
    """Who was a partner on a day, and who hosted a summit: the latest of that day if not said."""
    day = asem.as_day(given.day)
    if given.summit is None:
        summit = asem.latest_summit(day)
    else:
        from asem.cli._records import called  # only who names a summit pays for it

        summit = called(asem.summit, given.summit)
    partners = asem.partners_on(day)
    hosts = () if summit is None else asem.hosts_of(summit)

    def data() -> dict[str, Any]:
        to_dict = asem.serialization.to_dict
        listed = {"partners": to_dict(partners), "hosts": to_dict(hosts)}
        return {"day": str(day), "summit": summit and to_dict(summit), **listed}

    told = [("partner", each) for each in partners]
    told += [(f"host of {summit.id}", each) for each in hosts if summit]
    rows = [(what, each.id, each.name, asem.region_of(each, day)) for what, each in told]
    columns = ("what", "id", "name", "region")
    note = "" if given.form is None else note_on(day)  # the text has it in its first lines
    return Answer(columns, rows, data, text=lambda: text_of(day, summit), note=note)


def text_of(day: date, summit: asem.Summit | None) -> str:
    """
    Who was a partner on that day, by side and group, and who hosted that summit, as text.

    >>> print(text_of(date(2007, 1, 1), asem.summit(12)))  # doctest: +ELLIPSIS
    1 January 2007: 39 partners, 38 states and 1 institution
    <BLANKLINE>
    Asia: 13 states
      ASEAN (10): Brunei Darussalam, Cambodia, ...
      Northeast and South Asia (3): China, Japan, Republic of Korea
    ...
    Institutions (1): European Union
      Source: ...
    <BLANKLINE>
    Host of ASEM 12: European Union
    ...
    """
    blocks = [*_partner_blocks(day), *([_summit_block(summit)] if summit else [])]
    return "\n\n".join(map("\n".join, blocks))


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
    count, parts = count_in_words(len(partners), "partner"), count_in_words(len(states), "state")
    others = count_in_words(len(institutions), "institution")
    head = [f"{day_in_words(day)}: {count}, {parts} and {others}"]
    if day > asem.DATA_AS_OF:
        head.append(f"The dataset was checked up to {day_in_words(asem.DATA_AS_OF)}.")
    yield head
    for side in (asem.Region.ASIA, asem.Region.EUROPE, None):
        here = _on(side, states, day)
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
