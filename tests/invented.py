"""
Records of an invented process, each sound by itself, for tests that need other facts than ours.

Every function makes one record and takes any of its fields; what is not given is the least that
such a record can be.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from asem import (
    Action,
    Attendance,
    AttendanceLevel,
    CodeScheme,
    ContestedCode,
    Contribution,
    CoordinatorRole,
    Coordinatorship,
    Coverage,
    Document,
    DocumentKind,
    Edition,
    Evidence,
    Extent,
    Figure,
    Headcount,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    Institution,
    Meeting,
    Member,
    Membership,
    Milestone,
    MilestoneKind,
    MinisterialMeeting,
    MinisterialSeries,
    Money,
    MoneyKind,
    NonPartner,
    Organisation,
    OrganisationKind,
    PartialDate,
    Pause,
    Phase,
    Pillar,
    Principle,
    PriorityArea,
    Registry,
    Relation,
    SeniorOfficialsMeeting,
    Source,
    SourceKind,
    Spell,
    Standing,
    Summit,
)

FIRST = date(2001, 5, 10)
SECOND = date(2003, 6, 20)
LEFT = date(2005, 7, 30)
RESTS = Evidence(("book",))


def source(id: str = "book", **fields: Any) -> Source:
    """Make a source."""
    given = {"title": "A book", "publisher": "A press", "kind": SourceKind.PRIMARY}
    return Source(id, **(given | fields))


def spell(state: Any, first: date = FIRST, **fields: Any) -> Spell[Any]:
    """Make a spell that goes on."""
    return Spell(state, first, **({"evidence": RESTS} | fields))


def member(id: str = "AAA", **fields: Any) -> Member:
    """Make a state; its codes follow from the id."""
    given = {
        "name": f"State {id}",
        "alpha_2": id[1:],
        "numeric": "001",
        "official_name": f"Commonwealth of {id}",
        "common_name": f"State {id}",
        "iso_name": f"State {id}",
        "capital": f"City of {id}",
        "regions": (),
        "groups": (),
        "evidence": RESTS,
    }
    return Member(id, **(given | fields))


def institution(id: str = "ORG", **fields: Any) -> Institution:
    """Make an institution."""
    given = {
        "name": f"Body {id}",
        "official_name": f"Body {id}",
        "common_name": f"Body {id}",
        "seat": "Somewhere",
        "regions": (),
        "groups": (),
        "evidence": RESTS,
    }
    return Institution(id, **(given | fields))


def milestone(**fields: Any) -> Milestone:
    """Make a step on the way in."""
    given = {
        "kind": MilestoneKind.FIRST_SUMMIT,
        "reached": PartialDate.of(FIRST),
        "evidence": RESTS,
    }
    return Milestone(**(given | fields))


def membership(partner: str = "AAA", **fields: Any) -> Membership:
    """Make the course of a founder, or of whoever acceded on the day that is given."""
    acceded = fields.get("acceded", FIRST)
    given = {
        "id": f"membership-{partner}",
        "round": 0,
        "participates_from": acceded,
        "acceded": acceded,
        "first_summit": 1,
        "evidence": RESTS,
    }
    return Membership(partner=partner, **(given | fields))


def summit(number: int = 1, opens: date = FIRST, **fields: Any) -> Summit:
    """Make a summit of one day."""
    given = {
        "id": f"asem-{number}",
        "name": f"Summit {number}",
        "opens": PartialDate.of(opens),
        "closes": PartialDate.of(opens),
        "city": "City of AAA",
        "country": "AAA",
        "hosts": ("AAA",),
        "attendance": Headcount(None, None),
        "evidence": RESTS,
    }
    return Summit(number=number, **(given | fields))


def meeting(id: str = "meeting", **fields: Any) -> Meeting:
    """Make a meeting of no kind, on a day of 2001 if none is given."""
    given = {
        "name": f"Meeting {id}",
        "opens": PartialDate.of(FIRST),
        "closes": PartialDate.of(FIRST),
        "evidence": RESTS,
    }
    return Meeting(id, **(given | fields))


def ministerial(number: int | None = 1, opens: str = "2002-03-04", **fields: Any) -> Any:
    """Make a ministerial meeting of one day in the series `xmm`."""
    given = {
        "id": f"xmm-{number}",
        "name": f"Ministers {number}",
        "opens": PartialDate.parse(opens),
        "closes": PartialDate.parse(opens),
        "city": "City of AAA",
        "country": "AAA",
        "hosts": ("AAA",),
        "series": "xmm",
        "evidence": RESTS,
    }
    return MinisterialMeeting(number=number, **(given | fields))


def officials(id: str = "som-1", opens: str = "2003-06-18", **fields: Any) -> Any:
    """Make a meeting of senior officials of one day that prepares the second summit."""
    given = {
        "name": f"Officials {id}",
        "opens": PartialDate.parse(opens),
        "closes": PartialDate.parse(opens),
        "hosts": ("AAA",),
        "prepares": "asem-2",
        "evidence": RESTS,
    }
    return SeniorOfficialsMeeting(id, **(given | fields))


def series(id: str = "xmm", **fields: Any) -> MinisterialSeries:
    """Make a series of ministerial meetings."""
    given = {
        "name": f"Series {id}",
        "pillar": "work",
        "pillar_stated": True,
        "first_year": 2002,
        "evidence": RESTS,
    }
    return MinisterialSeries(id, **(given | fields))


def pause(after: str = "xmm-1", before: str = "xmm-2", **fields: Any) -> Pause:
    """Make a pause of a series."""
    return Pause(after, before, **({"evidence": RESTS} | fields))


def money(amount: str = "100", currency: str = "EUR", **fields: Any) -> Money:
    """Make an amount."""
    return Money(Decimal(amount), currency, **({"kind": MoneyKind.BUDGET} | fields))


def contribution(contributor: str = "AAA", **fields: Any) -> Contribution:
    """Make a contribution whose amount is not known."""
    return Contribution(contributor, **({"money": None, "evidence": RESTS} | fields))


def phase(name: str = "First", started: str | None = None, **fields: Any) -> Phase:
    """Make a phase; its dates are given as texts."""
    return Phase(name, _dated(started), **({"evidence": RESTS} | _all_dated(fields)))


def edition(number: int | None = None, opens: str | None = None, **fields: Any) -> Edition:
    """Make an edition; its dates are given as texts."""
    return Edition(number, _dated(opens), **({"evidence": RESTS} | _all_dated(fields)))


def initiative(id: str = "scheme", **fields: Any) -> Initiative:
    """Make an initiative; its dates are given as texts."""
    given = {
        "name": f"Initiative {id}",
        "kind": InitiativeKind.PROGRAMME,
        "status": InitiativeStatus.UNKNOWN,
        "evidence": RESTS,
    }
    return Initiative(id, **(given | _all_dated(fields)))


def organisation(id: str = "body", **fields: Any) -> Organisation:
    """Make an organisation."""
    given = {
        "name": f"Organisation {id}",
        "kind": OrganisationKind.FORUM,
        "relation": Relation.PARTNER_BODY,
        "evidence": RESTS,
    }
    return Organisation(id, **(given | fields))


def document(id: str = "paper", **fields: Any) -> Document:
    """Make a document; its date is given as text."""
    given = {"title": f"Document {id}", "kind": DocumentKind.REPORT, "evidence": RESTS}
    return Document(id, **(given | _all_dated(fields)))


def pillar(id: str = "work", order: int = 1, **fields: Any) -> Pillar:
    """Make a pillar."""
    given = {"name": f"Pillar {id}", "summary": "what is done", "evidence": RESTS}
    return Pillar(id, order=order, **(given | fields))


def principle(id: str = "trust", order: int = 1, **fields: Any) -> Principle:
    """Make a principle."""
    given = {"name": f"Principle {id}", "summary": "how it is done", "evidence": RESTS}
    return Principle(id, order=order, **(given | fields))


def priority_area(number: str = "1.1", **fields: Any) -> PriorityArea:
    """Make a priority area of the document `paper`."""
    given = {"title": f"Area {number}", "document": "paper", "evidence": RESTS}
    return PriorityArea(f"area-{number.replace('.', '-')}", number, **(given | fields))


def seat(id: str = "seat-1", partner: str = "AAA", **fields: Any) -> Coordinatorship:
    """Make a time as coordinator; its dates are given as texts."""
    given = {"role": CoordinatorRole.ASEAN, "evidence": RESTS}
    return Coordinatorship(id, partner, **(given | _all_dated(fields)))


def attendance(summit: str = "asem-1", partner: str = "AAA", **fields: Any) -> Attendance:
    """Give the leader of a partner at a summit."""
    sound: dict[str, Any] = {"level": AttendanceLevel.LEADER, "evidence": RESTS}
    id = f"{summit}-{partner.lower()}"
    return Attendance(id, summit, partner=partner, **(sound | fields))


def coverage(id: str = "part-1", table: str = "ministerial_meetings", **fields: Any) -> Coverage:
    """Give how complete a series is."""
    sound: dict[str, Any] = {"subject": "xmm", "extent": Extent.PARTIAL, "evidence": RESTS}
    return Coverage(id, table, **(sound | fields))


def figure(id: str = "count-1", subject: str = "asem", **fields: Any) -> Figure:
    """Make a figure about the process."""
    given = {"what": "things counted", "value": Decimal(3), "unit": "things", "evidence": RESTS}
    return Figure(id, subject, **(given | fields))


def code_scheme(id: str = "scheme", **fields: Any) -> CodeScheme:
    """Make a system of codes, with a code of AAA that sources give otherwise."""
    given = {
        "name": f"Scheme {id}",
        "maintainer": "A body",
        "version": "1",
        "scope": "states",
        "contested": (ContestedCode("AAA", "1", evidence=RESTS),),
        "evidence": RESTS,
    }
    return CodeScheme(id, **(given | fields))


def non_partner(id: str = "NON", **fields: Any) -> NonPartner:
    """Make a state that is not a partner."""
    given = {"name": f"State {id}", "standing": Standing.APPLICANT, "evidence": RESTS}
    return NonPartner(id, **(given | fields))


_DATES = ("started", "ended", "opens", "closes", "adopted", "attested")


def _all_dated(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: _dated(value) if name in _DATES else value for name, value in fields.items()}


def _dated(value: Any) -> Any:
    """Read texts as partial dates."""
    if isinstance(value, tuple):
        return tuple(map(_dated, value))
    return PartialDate.parse(value) if isinstance(value, str) else value


def rows(**tables: list[Any]) -> dict[str, list[Any]]:
    """
    Give the rows of a small sound registry, or others for the tables that are given.

    AAA and ORG are founders; BBB comes at the second summit and leaves on the day LEFT. The other
    tables have a record or two each.
    """
    sound: dict[str, list[Any]] = {
        "partners": [member("AAA"), member("BBB"), institution("ORG")],
        "memberships": [
            membership("AAA"),
            membership("BBB", round=1, acceded=SECOND, first_summit=2, left=LEFT),
            membership("ORG"),
        ],
        "summits": [summit(1, FIRST), summit(2, SECOND, acceded=("BBB",))],
        "ministerial_series": [series("xmm", pauses=(pause(),)), series("ymm")],
        "ministerial_meetings": [
            ministerial(1, "2002-03-04"),
            ministerial(2, "2004-03-04"),
            ministerial(1, "2002-09-08", id="ymm-1", series="ymm"),
        ],
        "senior_officials_meetings": [officials()],
        "initiatives": [
            initiative(
                pillar="work",
                priority_areas=("area-1-1",),
                started="2002",
                ended="2004-06",
                status=InitiativeStatus.ENDED,
                launched_at="asem-1",
                organisers=("AAA", "body"),
                phases=(phase(started="2002", contributions=(contribution(),)),),
                editions=(edition(1, "2002-05"), edition(2, "2003-05")),
            ),
            initiative("venture", started="2003"),
        ],
        "organisations": [organisation()],
        "documents": [
            document(meeting="asem-1"),
            document(
                "statement", kind=DocumentKind.CHAIR_STATEMENT, meeting="asem-1", adopted="2001-05"
            ),
        ],
        "pillars": [pillar()],
        "principles": [principle()],
        "priority_areas": [priority_area(actions=(Action("do it", ("scheme", "body")),))],
        "coordinatorships": [seat(started="2001-06", attested=("2002",), ended="2003")],
        "attendances": [attendance("asem-2")],
        "figures": [figure(), figure("count-2", "scheme")],
        "code_schemes": [code_scheme()],
        "coverage": [coverage()],
        "non_partners": [non_partner()],
        "sources": [source("book")],
    }
    return sound | tables


def changed(table: str, id: str, /, **fields: Any) -> dict[str, list[Any]]:
    """Give the sound rows with some fields of one record changed; dates are given as texts."""
    given = rows()
    assert id in [row.id for row in given[table]]
    new = _all_dated(fields)
    given[table] = [attrs.evolve(row, **new) if row.id == id else row for row in given[table]]
    return given


def without(table: str, id: str) -> dict[str, list[Any]]:
    """Give the sound rows without one record."""
    given = rows()
    assert id in [row.id for row in given[table]]
    given[table] = [row for row in given[table] if row.id != id]
    return given


def added(table: str, *records: Any) -> dict[str, list[Any]]:
    """Give the sound rows with some records more."""
    given = rows()
    given[table] = [*given[table], *records]
    return given


def registry(**tables: list[Any]) -> Registry:
    """Make a registry of these rows."""
    return Registry(**rows(**tables))
