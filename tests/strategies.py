"""
Hypothesis strategies for what asem takes and for what it holds.

Days are drawn near the edges where answers change. The registries are invented and sound: the
records of all their tables agree with each other, and some partners have left.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

import asem
from asem import (
    Action,
    Basis,
    Chair,
    Composition,
    Confidence,
    Contribution,
    CoordinatorRole,
    Coordinatorship,
    Disagreement,
    Document,
    DocumentKind,
    Edition,
    Evidence,
    Figure,
    Group,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    MeetingFormat,
    MeetingLevel,
    MeetingStatus,
    Membership,
    MinisterialMeeting,
    Money,
    MoneyKind,
    NonPartner,
    Organisation,
    OrganisationKind,
    PartialDate,
    Partner,
    Phase,
    Qualifier,
    Region,
    Registry,
    Relation,
    SeniorOfficialsMeeting,
    Source,
    SourceKind,
    Spell,
    Standing,
    Summit,
)

from . import invented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
    signs = st.characters(codec="utf-8", exclude_characters="\0")  # NUL cannot be written
    return st.text(signs, min_size=1, max_size=12)


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


def amounts() -> st.SearchStrategy[Money]:
    """Amounts of every kind, whole and broken."""
    return st.builds(
        Money,
        st.decimals(Decimal("0.01"), Decimal(10**12), places=2),
        st.sampled_from(["EUR", "XEU", "KRW"]),
        kind=st.sampled_from(MoneyKind),
        qualifier=st.sampled_from(Qualifier),
    )


def contributions(
    contributors: Sequence[str], evidence: Evidence = invented.RESTS
) -> st.SearchStrategy[Contribution]:
    """Contributions by some of these, alone and together, with and without an amount."""
    who = st.lists(st.sampled_from(contributors), min_size=1, max_size=2, unique=True)
    return st.builds(
        lambda ids, **given: Contribution(ids[0], jointly_with=tuple(ids[1:]), **given),
        who,
        money=st.none() | amounts(),
        share_percent=st.none() | st.decimals(Decimal("0.1"), 100, places=1),
        evidence=st.just(evidence),
    )


def seats(
    id: str, partner: str, first: date, evidence: Evidence = invented.RESTS
) -> st.SearchStrategy[Coordinatorship]:
    """Times as coordinator from some day on, dated at either end, both or neither, attested."""

    def built(days: list[PartialDate], ends: tuple[bool, bool], role: Any) -> Coordinatorship:
        known = sorted(days)
        started = known.pop(0) if known and ends[0] else None
        ended = known.pop() if known and ends[1] else None
        return Coordinatorship(
            id,
            partner,
            role=role,
            started=started,
            ended=ended,
            attested=tuple(known),
            evidence=evidence,
        )

    known = st.lists(partial_dates(first, _LAST), max_size=4)
    return st.builds(
        built, known, st.tuples(st.booleans(), st.booleans()), st.sampled_from(CoordinatorRole)
    )


@st.composite
def initiatives(
    draw: st.DrawFn,
    id: str,
    first: date,
    *,
    partners: Sequence[str] = ("AAA",),
    meetings: Sequence[str] = (),
    evidence: Evidence = invented.RESTS,
) -> Initiative:
    """Initiatives that start on some day or later, with their phases and editions."""
    dates = draw(st.lists(partial_dates(first, _LAST), min_size=2, max_size=6))
    start, *inside, end = sorted(dates, key=lambda day: (day.earliest, day.latest))
    started = draw(st.none() | st.just(start))
    ended = draw(st.none() | st.just(PartialDate.of(max(day.latest for day in dates))))
    states = [InitiativeStatus.ENDED, InitiativeStatus.UNKNOWN]
    bodies = [*partners, "body"]
    return Initiative(
        id,
        draw(texts()),
        kind=draw(st.sampled_from(InitiativeKind)),
        pillar=draw(st.none() | st.just("work")),
        priority_areas=draw(st.sampled_from([(), ("area-1-1",)])),
        started=started,
        ended=ended,
        status=draw(st.sampled_from(states if ended else [*states, InitiativeStatus.RUNNING])),
        proposed_by=draw(_some_of(partners)),
        cosponsors=draw(_some_of(partners)),
        launched_at=draw(st.none() | st.sampled_from(meetings)) if meetings else None,
        organisers=draw(_some_of(bodies)),
        participants=draw(_some_of(partners)),
        city=draw(_cities),
        country=draw(st.none() | st.sampled_from(["AAA", "XYZ"])),
        phases=tuple(
            Phase(
                f"Phase {index}",
                draw(st.none() | st.just(day)),
                budget=draw(st.none() | amounts()),
                contributions=tuple(
                    draw(st.lists(contributions([*bodies, "XYZ"], evidence), max_size=2))
                ),
                partners=draw(_some_of(partners)),
                places=draw(_some_of(["XYZ"])),
                evidence=evidence,
            )
            for index, day in enumerate(inside[:2])
        ),
        editions=tuple(
            Edition(
                draw(st.none() | st.just(number)),
                draw(st.none() | st.just(day)),
                closes=draw(st.none() | st.just(PartialDate.of(day.latest))),
                city=draw(_cities),
                also_in=draw(_some_of(["Hue", "Łódź"])),
                country=draw(st.none() | st.just("AAA")),
                organisers=draw(_some_of(bodies)),
                cosponsors=draw(_some_of(partners)),
                evidence=evidence,
            )
            for number, day in enumerate([*inside[2:], end], start=1)
        ),
        evidence=evidence,
    )


def _some_of(ids: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(ids), max_size=2, unique=True).map(tuple)


_LAST = date(2026, 12, 31)
_cities = st.none() | st.sampled_from(["Hue", "Łódź", "łodz", "City of AAA"])


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
    found: dict[str, Sequence[Any]] = {
        "partners": partners,
        "memberships": courses,
        "summits": summits,
        "sources": given,
    }
    if draw(st.booleans()):
        found |= draw(_other_rows(courses, summits, rests))
    turned = draw(st.booleans())
    return {table: tuple(reversed(rows) if turned else rows) for table, rows in found.items()}


@st.composite
def _other_rows(
    draw: st.DrawFn, courses: list[Membership], summits: list[Summit], rests: Evidence
) -> dict[str, Sequence[Any]]:
    """The rows of the tables that not every registry fills."""
    plain = Evidence(rests.sources)
    first = summits[0].opens.earliest
    ids = [course.partner for course in courses]
    series = [invented.series(id, first_year=1990, evidence=rests) for id in ("xmm", "ymm")]
    met = [each for one in series for each in draw(_ministerial(one.id, courses, first, rests))]
    meetings = [*(summit.id for summit in summits), *(meeting.id for meeting in met)]
    done = [
        draw(initiatives(f"scheme-{index}", first, partners=ids, meetings=meetings, evidence=plain))
        for index in range(draw(st.integers(0, 3)))
    ]
    subjects = [*ids, *meetings, *(each.id for each in done), "body", "asem"]
    return {
        "ministerial_series": series,
        "ministerial_meetings": met,
        "senior_officials_meetings": [
            SeniorOfficialsMeeting(
                f"som-{summit.number}",
                "Officials",
                opens=summit.opens,
                closes=summit.opens,
                composition=draw(st.sampled_from(Composition)),
                prepares=summit.id,
                evidence=rests,
            )
            for summit in summits[:2]
        ],
        "initiatives": done,
        "organisations": [
            Organisation(
                "body",
                draw(texts()),
                kind=draw(st.sampled_from(OrganisationKind)),
                relation=draw(st.sampled_from(Relation)),
                established=draw(st.none() | partial_dates()),
                evidence=rests,
            )
        ],
        "documents": [
            Document(
                f"paper-{index}",
                draw(texts()),
                kind=draw(st.sampled_from([DocumentKind.REPORT, DocumentKind.DECLARATION])),
                adopted=draw(st.none() | partial_dates(first, _LAST)),
                meeting=draw(st.none() | st.sampled_from(meetings)),
                initiative=draw(st.sampled_from([None, *(each.id for each in done)])),
                evidence=rests,
            )
            for index in range(3)
        ],
        "pillars": [invented.pillar(evidence=rests)],
        "principles": [invented.principle(evidence=rests)],
        "priority_areas": [
            invented.priority_area(
                document="paper-0", actions=(Action(draw(texts()), ("body",)),), evidence=rests
            )
        ],
        "coordinatorships": [
            draw(seats(f"seat-{course.partner}", course.partner, course.acceded, rests))
            for course in courses
            if course.acceded <= _LAST
        ],
        "figures": [
            Figure(
                f"count-{index}",
                draw(st.sampled_from(subjects)),
                what=draw(texts()),
                value=draw(st.decimals(allow_nan=False, allow_infinity=False)),
                qualifier=draw(st.sampled_from(Qualifier)),
                unit=draw(texts()),
                as_of=draw(st.none() | partial_dates()),
                evidence=rests,
            )
            for index in range(2)
        ],
        "non_partners": [
            NonPartner("NON", draw(texts()), standing=draw(st.sampled_from(Standing)),
                       evidence=rests)
        ],
    }  # fmt: skip


@st.composite
def _ministerial(
    draw: st.DrawFn, series: str, courses: list[Membership], first: date, rests: Evidence
) -> list[MinisterialMeeting]:
    """Meetings of one series, in the order of their numbers, some of them not held."""
    found = []
    opened = sorted(draw(st.lists(partial_dates(first, _LAST), max_size=3)))
    for number, opens in enumerate(opened, start=1):
        status = draw(st.sampled_from(MeetingStatus))
        held = status is MeetingStatus.HELD
        hosts = [
            course.partner
            for course in courses
            if course.participates_from <= opens.latest
            and (course.left is None or opens.earliest <= course.left)
        ]
        found.append(
            MinisterialMeeting(
                f"{series}-{number}",
                draw(texts()),
                opens=opens,
                closes=PartialDate.of(min(opens.latest + draw(_gaps) * ONE_DAY, _LAST)),
                city=draw(_cities),
                country=draw(st.sampled_from([None, *hosts])),
                hosts=draw(_some_of(hosts)),
                format=draw(st.sampled_from(MeetingFormat)) if held else None,
                status=status,
                series=series,
                number=number if held or draw(st.booleans()) else None,
                level=draw(st.sampled_from(MeetingLevel)),
                evidence=rests,
            )
        )
    return found


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
