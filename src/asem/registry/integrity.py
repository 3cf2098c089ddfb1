"""What records must agree on: the faults of a registry, all of them."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from asem.dates import date
from asem.registry.fault import Fault
from asem.registry.sources import cited, evidence_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from asem.model.evidence import Evidence
    from asem.model.meetings import Summit
    from asem.model.memberships import Membership
    from asem.model.partners import Partner, Spell
    from asem.registry import Registry

__all__ = ["faults_of", "misfits_in"]


def misfits_in(given: Mapping[str, tuple[object, ...]]) -> tuple[Fault, ...]:
    """What stands in a table where it does not belong; `given` has the rows of each table."""
    from asem.model.meetings import Summit  # noqa: PLC0415  # the rest needs no classes
    from asem.model.memberships import Membership  # noqa: PLC0415
    from asem.model.partners import Institution, Member  # noqa: PLC0415
    from asem.model.sources import Source  # noqa: PLC0415

    kinds = {
        "partners": (Member, Institution),
        "memberships": (Membership,),
        "summits": (Summit,),
        "sources": (Source,),
    }
    return tuple(
        Fault(table, f"[{index}]", "id", f"{row!r} does not belong in this table")
        for table, rows in given.items()
        for index, row in enumerate(rows)
        if type(row) not in kinds[table]
    )


def faults_of(registry: Registry) -> tuple[Fault, ...]:
    """
    All faults of a registry, table by table; empty where it is sound.

    >>> import asem
    >>> faults_of(asem.registry.canonical())
    ()
    """
    return (
        *_duplicates(registry),
        *_of_evidence(registry),
        *(fault for partner in registry.partners for fault in _of_partner(registry, partner)),
        *(fault for row in registry.memberships for fault in _of_membership(registry, row)),
        *(fault for summit in registry.summits for fault in _of_summit(registry, summit)),
        *_of_order(registry),
    )


def _duplicates(registry: Registry) -> Iterator[Fault]:
    for table, field in (
        ("partners", "id"),
        ("memberships", "id"),
        ("memberships", "partner"),
        ("summits", "id"),
        ("summits", "number"),
        ("sources", "id"),
    ):
        rows = getattr(registry, table)
        times = Counter(getattr(row, field) for row in rows)
        for row in rows:
            value = getattr(row, field)
            if times[value] > 1:
                yield Fault(table, row.id, field, f"{value!r} stands {times[value]} times")


def _of_evidence(registry: Registry) -> Iterator[Fault]:
    for table in ("partners", "memberships", "summits"):
        for row in getattr(registry, table):
            for path, owner, evidence in evidence_in(row):
                for id in cited(evidence):
                    if id not in registry.sources:
                        yield Fault(table, row.id, f"{path}.sources", f"{id!r} is no source")
                for name in _fields_named(evidence):
                    if not hasattr(owner, name):
                        kind = type(owner).__name__
                        yield Fault(table, row.id, path, f"{name!r} is no field of {kind}")


def _fields_named(evidence: Evidence) -> tuple[str, ...]:
    return (
        *evidence.recalled_fields,
        *(name for name, _ in evidence.field_confidence),
        *(disagreement.field for disagreement in evidence.disagreements),
    )


def _of_partner(registry: Registry, partner: Partner) -> Iterator[Fault]:
    course = registry.memberships.get(f"membership-{partner.id}")
    if course is None:
        yield Fault("partners", partner.id, "id", "has no membership")
    for name in ("regions", "groups", "representation"):
        spells: tuple[Spell[object], ...] = getattr(partner, name)
        for index, (one, next_one) in enumerate(pairwise(spells), start=1):
            if one.last is None or next_one.first <= one.last:
                until = one.last or "open"
                problem = f"starts on {next_one.first}, within the spell before it (to {until})"
                yield Fault("partners", partner.id, f"{name}[{index}].first", problem)
        if not spells or course is None:
            continue
        if spells[0].first < course.participates_from:
            problem = f"{spells[0].first} is before it took part, {course.participates_from}"
            yield Fault("partners", partner.id, f"{name}[0].first", problem)
        last = spells[-1].last or date.max
        if course.left is not None and last > course.left:
            problem = f"goes on after it left, {course.left}"
            yield Fault("partners", partner.id, f"{name}[{len(spells) - 1}].last", problem)


def _of_membership(registry: Registry, row: Membership) -> Iterator[Fault]:
    def fault(field: str, problem: str) -> Fault:
        return Fault("memberships", row.id, field, problem)

    if row.partner not in registry.partners:
        yield fault("partner", f"{row.partner!r} is no partner")
    if row.id != f"membership-{row.partner}":
        yield fault("id", f"expected 'membership-{row.partner}'")
    summit = registry.summits.get(row.first_summit)
    if summit is None:
        yield fault("first_summit", f"{row.first_summit} is no summit")
    elif summit.opens.earliest != row.acceded:
        yield fault("acceded", f"{row.acceded} is not the day that summit opened, {summit.opens}")
    for index, milestone in enumerate(row.milestones):
        # Ids of other meetings resolve once there is a table of these.
        meeting = milestone.meeting or ""
        if meeting.startswith("asem-") and meeting not in registry.summits:
            yield fault(f"milestones[{index}].meeting", f"{meeting!r} is no summit")


def _of_summit(registry: Registry, summit: Summit) -> Iterator[Fault]:
    def fault(field: str, problem: str) -> Fault:
        return Fault("summits", summit.id, field, problem)

    if summit.id != f"asem-{summit.number}":
        yield fault("id", f"expected 'asem-{summit.number}'")
    partners = {
        "hosts": summit.hosts,
        "chairs": [chair.partner for chair in summit.chairs],
        "attendance.institutions": summit.attendance.institutions,
        "attendance.absent": summit.attendance.absent,
        "admitted": summit.admitted,
        "acceded": summit.acceded,
        "welcomed": summit.welcomed,
    }
    for field, ids in partners.items():
        for id, times in Counter(ids).items():
            if id not in registry.partners:
                yield fault(field, f"{id!r} is no partner")
            if times > 1 and field != "chairs":
                yield fault(field, f"{id!r} stands {times} times")
    courses = {row.partner: row for row in registry.memberships}
    for host in summit.hosts:
        course = courses.get(host)
        if course is not None and not (
            course.acceded <= summit.opens.latest
            and (course.left or date.max) >= summit.opens.earliest
        ):
            yield fault("hosts", f"{host!r} was no partner when it opened, {summit.opens}")
    for id in summit.acceded:
        course = courses.get(id)
        if course is not None and course.first_summit != summit.number:
            yield fault("acceded", f"{id!r} has its first summit in ASEM {course.first_summit}")


def _of_order(registry: Registry) -> Iterator[Fault]:
    for one, next_one in pairwise(registry.summits):
        if next_one.opens.earliest <= one.opens.earliest:
            problem = f"{next_one.opens} is not after summit {one.number}, {one.opens}"
            yield Fault("summits", next_one.id, "opens", problem)
