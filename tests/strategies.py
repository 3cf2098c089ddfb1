"""
Hypothesis strategies for what asem takes and for what it holds.

Days are drawn near the edges where answers change. The registries are invented and sound: their
partners, memberships, summits and sources agree with each other, and some partners have left.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

import asem
from asem import (
    Basis,
    Chair,
    Confidence,
    Disagreement,
    Evidence,
    Group,
    Membership,
    PartialDate,
    Partner,
    Region,
    Registry,
    Source,
    SourceKind,
    Spell,
    Summit,
)

from . import invented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CHANGES = (
    date(1996, 3, 1),
    date(2004, 10, 7),
    date(2004, 10, 8),
    date(2006, 9, 11),
    date(2007, 5, 28),
    date(2008, 10, 24),
    date(2009, 5, 26),
    date(2009, 12, 1),
    date(2010, 10, 4),
    date(2012, 3, 1),
    date(2012, 3, 31),
    date(2012, 11, 5),
    date(2014, 10, 16),
    date(2020, 1, 31),
    date(2021, 11, 25),
)
"""The days on which the list of partners, by any basis, or the group of one changes."""

ONE_DAY = timedelta(days=1)
EDGES = tuple(day + shift * ONE_DAY for day in CHANGES for shift in (-1, 0, 1))


def days() -> st.SearchStrategy[date]:
    """Days, most of them near an edge."""
    return st.one_of(
        st.sampled_from(EDGES),
        st.dates(date(1995, 1, 1), date(2026, 12, 31)),
        st.dates(),
        st.sampled_from((date.min, date.max)),
    )


def near(edges: tuple[date, ...]) -> st.SearchStrategy[date]:
    """Days around some days, for registries that have their own edges."""
    numbers = sorted({day.toordinal() + shift for day in edges for shift in (-1, 0, 1)})
    around = [date.fromordinal(number) for number in numbers if number <= date.max.toordinal()]
    return st.one_of(st.sampled_from(around), days())


def partial_dates(first: date = date.min, last: date = date.max) -> st.SearchStrategy[PartialDate]:
    """Partial dates of every precision, with a day between two days in them."""

    chosen = days() if (first, last) == (date.min, date.max) else st.dates(first, last)
    return st.builds(_blurred, chosen, st.integers(1, 3))


def _blurred(day: date, parts: int) -> PartialDate:
    return PartialDate(*(day.year, day.month, day.day)[:parts])


def bases() -> st.SearchStrategy[Any]:
    """The three ways to count, as members of the enum and as words."""
    return st.sampled_from([*Basis, *[basis.value for basis in Basis]])


def partners() -> st.SearchStrategy[Partner]:
    """Our partners."""
    return st.sampled_from(tuple(asem.partners))


def references_to(partner: Partner) -> st.SearchStrategy[Partner | str]:
    """What may stand for a partner: its record, its id, its codes."""
    codes = [code for code in (partner.alpha_2, partner.numeric) if code is not None]
    return st.sampled_from([partner, partner.id, *codes])


def texts() -> st.SearchStrategy[str]:
    """Short texts that are not empty."""
    return st.text(min_size=1, max_size=12)


def evidence(sources: tuple[str, ...] = ("book", "page")) -> st.SearchStrategy[Evidence]:
    """Evidence that cites some of these sources, with or without weaker fields and dissent."""
    ids = st.lists(st.sampled_from(sources), min_size=1, unique=True).map(tuple)
    dissent = st.builds(Disagreement, st.just("id"), texts(), sources=ids, note=st.none() | texts())
    return st.builds(
        Evidence,
        ids,
        st.sampled_from(Confidence),
        note=st.none() | texts(),
        field_confidence=st.lists(
            st.tuples(st.just("id"), st.sampled_from(Confidence)), max_size=1
        ).map(tuple),
        recalled_fields=st.sampled_from([(), ("id",)]),
        disagreements=st.lists(dissent, max_size=2).map(tuple),
    )


def spells(
    states: st.SearchStrategy[Any], first: date = CHANGES[0], evidence: Evidence = invented.RESTS
) -> st.SearchStrategy[tuple[Spell[Any], ...]]:
    """Spells in order and without overlap, with and without gaps, the last one perhaps open."""

    def built(
        drawn: list[tuple[Any, int, int]], ends: tuple[str, ...], is_open: bool
    ) -> tuple[Spell[Any], ...]:
        found, start = [], first
        for state, gap, length in drawn:
            start += timedelta(days=gap)
            end = start + timedelta(days=length)
            found.append(Spell(state, start, last=end, bounds=ends, evidence=evidence))
            start = end + ONE_DAY
        if found and is_open:
            found[-1] = attrs.evolve(found[-1], last=None)
        return tuple(found)

    parts = st.tuples(states, _gaps, st.integers(0, 900))
    return st.builds(built, st.lists(parts, max_size=3), _bounds, st.booleans())


_gaps = st.just(0) | st.integers(0, 400)
_bounds = st.sampled_from([(), ("first",), ("last",), ("first", "last")])


@st.composite
def memberships(
    draw: st.DrawFn,
    partner: str = "AAA",
    acceded: date | None = None,
    first_summit: int = 1,
    evidence: Evidence = invented.RESTS,
) -> Membership:
    """Courses of participation; about half of the partners have left."""
    if acceded is None:
        acceded = draw(_days_of_accession)
    decided, left = draw(_decided), draw(_stay)
    return Membership(
        f"membership-{partner}",
        partner,
        round=first_summit - 1,
        decided=None if decided is None else _blurred(acceded - decided[0] * ONE_DAY, decided[1]),
        participates_from=acceded - draw(_gaps) * ONE_DAY,
        acceded=acceded,
        first_summit=first_summit,
        left=left if left in (None, date.max) else acceded + left * ONE_DAY,
        evidence=evidence,
    )


_days_of_accession = st.dates(date(1996, 3, 1), date(2020, 12, 31))
_decided = st.none() | st.tuples(_gaps, st.integers(1, 3))
_stay = st.sampled_from([None, None, None, 0, 1, 30, date.max]) | st.integers(0, 4000)


def sources(id: str) -> st.SearchStrategy[Source]:
    """Sources of one id, dated or not, on the web or not."""
    return st.builds(
        Source,
        st.just(id),
        texts(),
        publisher=texts(),
        issued=st.none() | partial_dates(),
        url=st.none() | st.just("https://example.org/"),
        kind=st.sampled_from(SourceKind),
    )


@st.composite
def registry_rows(draw: st.DrawFn) -> dict[str, tuple[Any, ...]]:
    """The rows of a small sound registry, in no order."""
    opened = sorted(draw(_openings))
    given = tuple(draw(sources(f"source-{index}")) for index in range(draw(st.integers(1, 2))))
    rests = draw(evidence(tuple(source.id for source in given)))
    courses = [invented.membership("AAA", acceded=opened[0], evidence=rests)]
    for id in draw(_newcomers):
        at = draw(st.integers(0, len(opened) - 1))
        courses.append(draw(memberships(id, opened[at], at + 1, rests)))
    summits = [
        _summit(day, number, courses, rests, several=draw(st.booleans()))
        for number, day in enumerate(opened, start=1)
    ]
    partners = [_partner(course, rests, draw(_regions), draw(_groups)) for course in courses]
    found = {"partners": partners, "memberships": courses, "summits": summits, "sources": given}
    turned = draw(st.booleans())
    return {table: tuple(reversed(rows) if turned else rows) for table, rows in found.items()}


_openings = st.lists(_days_of_accession, min_size=1, max_size=4, unique=True)
_newcomers = st.lists(st.sampled_from(["BBB", "CCC", "DDD", "ORG"]), max_size=4, unique=True)
_regions = spells(st.none() | st.sampled_from(Region))
_groups = spells(st.sampled_from(Group))


def _summit(
    day: date, number: int, courses: list[Membership], rests: Evidence, *, several: bool
) -> Summit:
    present = [
        course.partner
        for course in courses
        if course.acceded <= day and (course.left is None or day <= course.left)
    ]
    new = sorted(course.partner for course in courses if course.first_summit == number)
    return invented.summit(
        number,
        day,
        hosts=tuple(present[-2:] if several else present[-1:]),
        chairs=(Chair(None, present[0]),),
        acceded=tuple(new) if number > 1 else (),
        welcomed=tuple(new),
        evidence=rests,
    )


def _partner(
    course: Membership, rests: Evidence, regions: tuple[Any, ...], groups: tuple[Any, ...]
) -> Partner:
    """Give the partner of a course, with the spells moved to its first day."""
    by = course.participates_from - CHANGES[0]
    plain = Evidence(rests.sources)
    fields = {
        "regions": tuple(_until(course.left, (_moved(spell, by, plain) for spell in regions))),
        "groups": tuple(_until(course.left, (_moved(spell, by, plain) for spell in groups))),
        "evidence": rests,
    }
    if course.partner == "ORG":
        return invented.institution(course.partner, **fields)
    return invented.member(course.partner, **fields)


def _until(left: date | None, spells: Iterable[Spell[Any]]) -> Iterator[Spell[Any]]:
    """Give the spells of a partner as they end when it leaves."""
    for spell in spells:
        if left is None:
            yield spell
        elif spell.first <= left:
            yield attrs.evolve(spell, last=min(spell.last or left, left))


def _moved(spell: Spell[Any], by: timedelta, rests: Evidence) -> Spell[Any]:
    last = None if spell.last is None else spell.last + by
    return attrs.evolve(spell, first=spell.first + by, last=last, evidence=rests)


def registries() -> st.SearchStrategy[Registry]:
    """Small invented registries that are sound."""
    return registry_rows().map(lambda rows: Registry(**rows))


def edges_of(registry: Registry) -> tuple[date, ...]:
    """Give the days on which an answer of this registry can change."""
    found = set()
    for course in registry.memberships:
        found |= {course.first_day(basis) for basis in Basis}
        if course.left is not None:
            found |= {course.left, min(course.left, date.max - ONE_DAY) + ONE_DAY}
    return tuple(sorted(found))
