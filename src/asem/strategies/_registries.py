"""Strategies for whole registries: invented, small and sound."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from asem.model.actions import Action
from asem.model.attendances import Attendance, AttendanceLevel
from asem.model.code_schemes import CodeScheme
from asem.model.coordination import Coordinatorship, Pillar, Principle, PriorityArea
from asem.model.coverage import Coverage, Extent
from asem.model.documents import Document, DocumentKind
from asem.model.evidence import Disagreement, Evidence
from asem.model.figures import Figure
from asem.model.initiatives import Edition, Initiative, Phase
from asem.model.meetings import (
    Chair,
    Headcount,
    MeetingStatus,
    MinisterialMeeting,
    MinisterialSeries,
    SeniorOfficialsMeeting,
    Summit,
)
from asem.model.memberships import Membership
from asem.model.money import Contribution
from asem.model.non_partners import NonPartner
from asem.model.organisations import Organisation
from asem.model.partial_date import PartialDate
from asem.model.partners import Group, Institution, Member, Partner, Region, Spell
from asem.model.sources import Source
from asem.registry import Registry
from asem.strategies._records import records
from asem.strategies._values import partial_dates, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Rows = dict[str, tuple[Any, ...]]

__all__ = ["registries", "registry_rows"]


def registries() -> st.SearchStrategy[Registry]:
    """
    Generate small invented registries that are valid, with rows in few or all tables.

    They have one to five partners, `AAA` always among them, and one to four summits. Some partners
    have left, and some sat in no group for a time.

    >>> from asem.strategies import registries
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(registries())
    ... def test_hosts(registry):
    ...     there = registry.partners_on(registry.summit(1).opens.earliest)
    ...     assert set(registry.hosts_of(1)) <= set(there)
    >>> test_hosts()
    """
    return registry_rows().map(lambda rows: Registry(**rows))


@st.composite
def registry_rows(draw: st.DrawFn) -> dict[str, tuple[Any, ...]]:
    """
    The rows of the registries that `registries` draws, as `Registry` takes them, in no order.

    >>> from hypothesis import given, settings
    >>> import asem
    >>> @settings(max_examples=5)
    ... @given(registry_rows())
    ... def test_order(rows):
    ...     turned = {table: tuple(reversed(rows[table])) for table in rows}
    ...     assert asem.Registry(**rows) == asem.Registry(**turned)
    >>> test_order()
    """
    opened = sorted(draw(_OPENINGS))
    given = draw(_GIVEN)
    rests = draw(_evidence(tuple(source.id for source in given)))
    courses = [_founder("AAA", opened[0], rests)]
    for id in draw(_NEWCOMERS):
        at = draw(st.integers(0, len(opened) - 1))
        courses.append(draw(_courses(id, opened[at], at + 1, rests)))
    found: dict[str, Sequence[Any]] = {
        "partners": [draw(_partners(course, rests)) for course in courses],
        "memberships": courses,
        "summits": [
            _summit(day, number, courses, rests, several=draw(st.booleans()))
            for number, day in enumerate(opened, start=1)
        ],
        "sources": given,
    }
    if draw(st.booleans()):
        found |= draw(_other_rows(courses, found["summits"], rests))
    turned = draw(st.booleans())
    return {table: tuple(reversed(rows) if turned else rows) for table, rows in found.items()}


_ONE_DAY = timedelta(days=1)
_EARLIEST, _LATEST = date(1996, 3, 1), date(2026, 12, 31)
_OPENINGS = st.lists(st.dates(_EARLIEST, date(2020, 12, 31)), min_size=1, max_size=4, unique=True)
_NEWCOMERS = st.lists(st.sampled_from(["BBB", "CCC", "DDD", "ORG"]), max_size=4, unique=True)
_GAPS = st.just(0) | st.integers(0, 400)
_CITIES = st.none() | st.sampled_from(["Hue", "Łódź", "łodz", "City of AAA"])
_GIVEN = st.lists(st.sampled_from("ab"), min_size=1, unique=True).flatmap(
    lambda ids: st.tuples(*[records(Source, id=id) for id in ids])
)


def _evidence(sources: tuple[str, ...]) -> st.SearchStrategy[Evidence]:
    """Evidence that cites some of these sources; all rows have a field `id` to be unsure of."""
    cited = st.lists(st.sampled_from(sources), min_size=1, unique=True).map(tuple)
    dissent = records(Disagreement, field="id", sources=cited)
    return cited.flatmap(
        lambda ids: records(
            Evidence,
            sources=ids,
            field_sources=st.sampled_from([(), (("id", ids[-1:]),)]),
            single=st.sampled_from([(), ("id",)]),
            disagreements=st.lists(dissent, max_size=2).map(tuple),
        )
    )


# ------------------------------------------------------------------------------------------------
# partners and summits


def _founder(id: str, acceded: date, rests: Evidence) -> Membership:
    return Membership(
        f"membership-{id}",
        id,
        round=0,
        participates_from=acceded,
        acceded=acceded,
        first_summit=1,
        evidence=rests,
    )


@st.composite
def _courses(
    draw: st.DrawFn, id: str, acceded: date, first_summit: int, rests: Evidence
) -> Membership:
    """Courses of participation; about half of the partners have left."""
    left = draw(st.none() | st.just(date.max) | _STAYS.map(lambda days: acceded + days * _ONE_DAY))
    decided = draw(st.none() | partial_dates(acceded - 400 * _ONE_DAY, acceded))
    return attrs.evolve(
        _founder(id, acceded, rests),
        round=first_summit - 1,
        decided=decided,
        participates_from=acceded - draw(_GAPS) * _ONE_DAY,
        first_summit=first_summit,
        left=left,
    )


_STAYS = st.sampled_from([0, 1, 30]) | st.integers(0, 4000)


@st.composite
def _partners(draw: st.DrawFn, course: Membership, rests: Evidence) -> Partner:
    """The partner of a course, of which most fields are dull."""
    id, plain = course.partner, Evidence(rests.sources)
    kind = Institution if id == "ORG" else Member
    fields: dict[str, Any] = {"seat": "Hue"} if id == "ORG" else _fields_of_state(id)
    return kind(
        id,
        draw(texts()),
        official_name=f"Commonwealth of {id}",
        common_name=f"State {id}",
        regions=tuple(_spells(draw(_SIDES), course, plain)),
        groups=tuple(_spells(draw(_GROUPS), course, plain)),
        evidence=rests,
        **fields,
    )


def _fields_of_state(id: str) -> dict[str, Any]:
    return {
        "alpha_2": id[1:],
        "numeric": "001",
        "iso_name": f"State {id}",
        "capital": f"City of {id}",
    }


def _plans(states: st.SearchStrategy[Any]) -> st.SearchStrategy[list[tuple[Any, ...]]]:
    """States one after the other: each with the days before it, its length, and its bounds."""
    bounds = st.sampled_from([(), ("first",), ("last",), ("first", "last")])
    lengths = st.none() | st.integers(0, 900)
    return st.lists(st.tuples(states, _GAPS, lengths, bounds), max_size=3)


_SIDES = _plans(st.none() | st.sampled_from(Region))
_GROUPS = _plans(st.sampled_from(Group))


def _spells(
    plan: list[tuple[Any, ...]], course: Membership, rests: Evidence
) -> Iterator[Spell[Any]]:
    """The spells of a plan, from when a partner takes part; the last one ends when it leaves."""
    first = course.participates_from
    for state, gap, length, bounds in plan:
        first += gap * _ONE_DAY
        last = None if length is None else first + length * _ONE_DAY
        if course.left is not None:
            if course.left < first:
                return
            last = min(last or course.left, course.left)
        yield Spell(state, first, last=last, bounds=bounds, evidence=rests)
        if last is None or last == course.left:
            return
        first = last + _ONE_DAY


def _summit(
    day: date, number: int, courses: list[Membership], rests: Evidence, *, several: bool
) -> Summit:
    present = [
        course.partner
        for course in courses
        if course.acceded <= day and (course.left is None or day <= course.left)
    ]
    new = tuple(sorted(course.partner for course in courses if course.first_summit == number))
    return Summit(
        f"asem-{number}",
        f"Summit {number}",
        opens=PartialDate.of(day),
        closes=PartialDate.of(day),
        city="City of AAA",
        country="AAA",
        hosts=tuple(present[-2:] if several else present[-1:]),
        chairs=(Chair(None, present[0]),),
        number=number,
        attendance=Headcount(None, None),
        acceded=new if number > 1 else (),
        welcomed=new,
        evidence=rests,
    )


# ------------------------------------------------------------------------------------------------
# the tables that not every registry fills


@st.composite
def _other_rows(
    draw: st.DrawFn, courses: list[Membership], summits: Sequence[Summit], rests: Evidence
) -> dict[str, Sequence[Any]]:
    first = summits[0].opens.earliest
    ids = [course.partner for course in courses]
    series = [_series(id, rests) for id in ("xmm", "ymm")]
    met = [each for one in series for each in draw(_ministerial(one.id, courses, first, rests))]
    meetings = [*(summit.id for summit in summits), *(meeting.id for meeting in met)]
    plain = Evidence(rests.sources)
    done = [
        draw(_initiatives(f"scheme-{index}", first, ids, meetings, rests=plain))
        for index in range(draw(st.integers(0, 3)))
    ]
    subjects = [*ids, *meetings, *(each.id for each in done), "body", "asem"]
    paper = {
        "kind": st.sampled_from([DocumentKind.REPORT, DocumentKind.DECLARATION]),
        "meeting": st.none() | st.sampled_from(meetings),
        "initiative": st.sampled_from([None, *(each.id for each in done)]),
        "instruments": _some_of([each.id for each in done]),
        "actions": st.sampled_from([(), (Action("Meet", ("body",)),)]),
        "evidence": rests,
    }
    body = {"country": None, "evidence": rests}
    return {
        "ministerial_series": series,
        "ministerial_meetings": met,
        "senior_officials_meetings": [_officials(summit, rests) for summit in summits[:2]],
        "initiatives": done,
        "organisations": [draw(records(Organisation, id="body", **body))],
        "documents": [draw(records(Document, id=f"paper-{n}", **paper)) for n in range(2)],
        "pillars": [Pillar("work", "Work", order=1, summary="what is done", evidence=rests)],
        "principles": [Principle("trust", "Trust", order=1, summary="how", evidence=rests)],
        "priority_areas": [_priority_area(draw(texts()), rests)],
        "coordinatorships": [
            draw(_seats(course, rests)) for course in courses if course.acceded <= _LATEST
        ],
        "attendances": [
            _attendance(summit, draw(st.sampled_from(summit.hosts)), draw(_CAME), rests)
            for summit in summits[:2]
        ],
        "coverage": [
            Coverage("some", "summits", subject="asem-1", extent=Extent.PARTIAL, evidence=rests)
        ],
        "figures": [
            draw(records(Figure, id=f"count-{n}", subject=subject, evidence=rests))
            for n, subject in enumerate(draw(st.lists(st.sampled_from(subjects), max_size=2)))
        ],
        "code_schemes": [draw(records(CodeScheme, id="scheme", contested=(), evidence=rests))],
        "non_partners": [draw(records(NonPartner, id="NON", evidence=rests))],
    }


def _series(id: str, rests: Evidence) -> MinisterialSeries:
    return MinisterialSeries(
        id, f"Series {id}", pillar="work", pillar_stated=True, first_year=1990, evidence=rests
    )


def _officials(summit: Summit, rests: Evidence) -> SeniorOfficialsMeeting:
    return SeniorOfficialsMeeting(
        f"som-{summit.number}",
        "Officials",
        opens=summit.opens,
        closes=summit.opens,
        prepares=summit.id,
        evidence=rests,
    )


_CAME = st.sampled_from([level for level in AttendanceLevel if level != "absent"])


def _attendance(
    summit: Summit, partner: str, level: AttendanceLevel, rests: Evidence
) -> Attendance:
    id = f"{summit.id}-{partner.lower()}"
    return Attendance(id, summit.id, partner=partner, level=level, evidence=rests)


def _priority_area(text: str, rests: Evidence) -> PriorityArea:
    action = Action(text, ("body",))
    return PriorityArea(
        "area-1-1", "1.1", title="Area", document="paper-0", actions=(action,), evidence=rests
    )


@st.composite
def _ministerial(
    draw: st.DrawFn, series: str, courses: list[Membership], first: date, rests: Evidence
) -> list[MinisterialMeeting]:
    """Meetings of one series, in the order of their numbers, some of them not held."""
    found: list[MinisterialMeeting] = []
    opened = sorted(draw(st.lists(partial_dates(first, _LATEST), max_size=3)))
    for number, opens in enumerate(opened, start=1):
        hosts = [
            course.partner
            for course in courses
            if course.participates_from <= opens.latest
            and (course.left is None or opens.earliest <= course.left)
        ]
        status = draw(st.sampled_from(MeetingStatus))
        numbers = [number] if status is MeetingStatus.HELD else [number, None]
        closes = min(opens.latest + draw(_GAPS) * _ONE_DAY, _LATEST)
        meeting = records(
            MinisterialMeeting,
            id=f"{series}-{number}",
            opens=opens,
            closes=PartialDate.of(closes),
            city=_CITIES,
            country=st.sampled_from([None, *hosts]),
            venues=(),
            hosts=_some_of(hosts),
            chairs=(),
            status=status,
            series=series,
            number=st.sampled_from(numbers),
            evidence=rests,
        )
        found.append(draw(meeting))
    return found


@st.composite
def _initiatives(
    draw: st.DrawFn,
    id: str,
    first: date,
    partners: Sequence[str],
    meetings: Sequence[str],
    *,
    rests: Evidence,
) -> Initiative:
    """Initiatives that start on some day or later, with their phases and editions within."""
    dates = draw(st.lists(partial_dates(first, _LATEST), min_size=2, max_size=6))
    start, *inside, end = sorted(dates)
    some, bodies = _some_of(partners), _some_of([*partners, "body"])
    backers = {"organisers": bodies, "cosponsors": some, "evidence": rests}
    money = {
        "contributor": st.sampled_from([*partners, "body", "XYZ"]),
        "jointly_with": st.just(()) | st.just(("YYY",)),
        "evidence": rests,
    }
    phase = {
        "started": st.sampled_from([None, *inside[:2]]),
        "ended": None,
        "contributions": st.lists(records(Contribution, **money), max_size=2).map(tuple),
        "partners": some,
        "places": _some_of(["XYZ"]),
        "entrants": st.just(()),
        "evidence": rests,
    }
    editions = [
        draw(records(
            Edition, number=st.sampled_from([None, number]), opens=day,
            closes=st.sampled_from([None, PartialDate.of(day.latest)]), city=_CITIES,
            also_in=_some_of(["Hue", "Łódź"]), country=st.sampled_from([None, "AAA"]), **backers,
        ))
        for number, day in enumerate([*inside[2:], end], start=1)
    ]  # fmt: skip
    return draw(records(
        Initiative, id=id,
        pillar=st.sampled_from([None, "work"]),
        priority_areas=_some_of(["area-1-1"]),
        started=st.sampled_from([None, start]),
        ended=st.sampled_from([None, PartialDate.of(max(day.latest for day in dates))]),
        proposed_by=some,
        launched_at=st.sampled_from([None, *meetings]),
        meeting=None,
        participants=bodies,
        related=st.sampled_from([(), ("body",)]),
        contributions=st.just(()),
        city=_CITIES,
        country=st.sampled_from([None, "AAA", "XYZ"]),
        phases=st.lists(records(Phase, **phase), max_size=2).map(tuple),
        editions=tuple(editions),
        **backers,
    ))  # fmt: skip


def _seats(course: Membership, rests: Evidence) -> st.SearchStrategy[Coordinatorship]:
    """The time of a partner as coordinator, after it acceded."""
    when = partial_dates(course.acceded, _LATEST)
    return records(
        Coordinatorship,
        id=f"seat-{course.partner}",
        partner=course.partner,
        started=st.none() | when,
        ended=st.none() | when,
        attested=st.lists(when, max_size=2).map(tuple),
        evidence=rests,
    )


def _some_of(ids: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    if not ids:
        return st.just(())
    return st.lists(st.sampled_from(ids), max_size=2, unique=True).map(tuple)
