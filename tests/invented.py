"""
Records of an invented process, each sound by itself, for tests that need other facts than ours.

Every function makes one record and takes any of its fields; what is not given is the least that
such a record can be.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from asem import (
    Attendance,
    Evidence,
    Institution,
    Member,
    Membership,
    Milestone,
    MilestoneKind,
    PartialDate,
    Registry,
    Source,
    SourceKind,
    Spell,
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
        "attendance": Attendance(None, None),
        "evidence": RESTS,
    }
    return Summit(number=number, **(given | fields))


def rows(**tables: list[Any]) -> dict[str, list[Any]]:
    """
    Give the rows of a small sound registry, or others for the tables that are given.

    AAA and ORG are founders; BBB comes at the second summit and leaves on the day LEFT.
    """
    sound: dict[str, list[Any]] = {
        "partners": [member("AAA"), member("BBB"), institution("ORG")],
        "memberships": [
            membership("AAA"),
            membership("BBB", round=1, acceded=SECOND, first_summit=2, left=LEFT),
            membership("ORG"),
        ],
        "summits": [summit(1, FIRST), summit(2, SECOND, acceded=("BBB",))],
        "sources": [source("book")],
    }
    return sound | tables


def registry(**tables: list[Any]) -> Registry:
    """Make a registry of these rows."""
    return Registry(**rows(**tables))
