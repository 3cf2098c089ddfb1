"""What records must agree on: the faults of a registry, all of them."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from asem._text import quoted
from asem.model.record import Record, record
from asem.registry._ledger import LEDGER, TABLES, classes_by_table
from asem.registry._links import LINKS, word_of
from asem.registry._parts import NoFieldError, evidence_in, parts_in, value_at, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from asem.model.attendances import Attendance
    from asem.model.coordination import Coordinatorship
    from asem.model.coverage import Coverage
    from asem.model.documents import Document
    from asem.model.initiatives import Initiative
    from asem.model.meetings import MinisterialSeries, SeniorOfficialsMeeting, Summit
    from asem.model.memberships import Membership
    from asem.model.partial_date import PartialDate
    from asem.model.partners import Partner, Spell
    from asem.registry import Registry

__all__ = ["Fault", "faults_of", "misfits_in"]


@record
class Fault(Record):
    """
    One contradiction.

    Attributes:
        table: The table of the record.
        id: The id of the record.
        field: Path of the field inside the record: `milestones[0].evidence.sources`.
        problem: What is wrong, with the value.
    """

    table: str
    id: str
    field: str
    problem: str

    def __str__(self) -> str:
        return f"{self.table} {self.id}, {self.field}: {self.problem}"


def misfits_in(given: Mapping[str, tuple[object, ...]]) -> tuple[Fault, ...]:
    """What stands in a table where it does not belong; `given` has the rows of each table."""
    kinds = classes_by_table()
    return tuple(
        Fault(table, f"[{index}]", "id", f"{quoted(row)} does not belong in this table")
        for table, rows in given.items()
        for index, row in enumerate(rows)
        if type(row) not in kinds[table]
    )


def faults_of(registry: Registry) -> tuple[Fault, ...]:
    """
    All faults of a registry, rule by rule; empty where it is sound.

    >>> import asem
    >>> faults_of(asem.registry.canonical())
    ()
    """
    return tuple(dict.fromkeys(_faults_of(registry)))  # of twins, one is told


def _faults_of(registry: Registry) -> Iterator[Fault]:
    yield from _duplicates(registry)
    yield from _of_links(registry)
    yield from _of_evidence(registry)
    for partner in registry.partners:
        yield from _of_partner(registry, partner)
    for row in registry.memberships:
        yield from _of_membership(registry, row)
    courses = {row.partner: row for row in registry.memberships}
    yield from _of_hosts(registry, courses)
    for summit in registry.summits:
        yield from _of_summit(registry, summit, courses)
    for series in registry.ministerial_series:
        yield from _of_series(registry, series)
    for meeting in registry.senior_officials_meetings:
        yield from _of_preparation(registry, meeting)
    for initiative in registry.initiatives:
        yield from _of_initiative(registry, initiative)
    for document in registry.documents:
        yield from _of_document(registry, document)
    for seat in registry.coordinatorships:
        yield from _of_coordinatorship(registry, seat)
    yield from _of_attendances(registry, courses)
    for part in registry.coverage:
        yield from _of_coverage(registry, part)


# ------------------------------------------------------------------------------------------------
# every table: keys, links, evidence


def _duplicates(registry: Registry) -> Iterator[Fault]:
    for table in TABLES:
        rows = getattr(registry, table)
        for field in LEDGER[table].unique:
            times = Counter(getattr(row, field) for row in rows)
            for row in rows:
                value = getattr(row, field)
                if times[value] > 1:
                    yield Fault(table, row.id, field, f"{value!r} stands {times[value]} times")
    owners: dict[str, str] = {}
    for table in TABLES:
        for row in getattr(registry, table) if LEDGER[table].shares_ids else ():
            owner = owners.setdefault(row.id, table)
            if owner != table:
                yield Fault(table, row.id, "id", f"{row.id!r} stands in {owner} too")


def _of_links(registry: Registry) -> Iterator[Fault]:
    known = {table: _ids(registry, table) for tables in _all_links() for table in tables}
    for table in TABLES:
        for row in getattr(registry, table):
            for path, part in parts_in(row):
                for field, tables in LINKS.get(type(part).__name__, {}).items():
                    for id, times in Counter(_several(getattr(part, field))).items():
                        if not any(id in known[each] for each in tables):
                            wanted = " or ".join(word_of(each) for each in tables)
                            article = "an" if wanted[0] in "aeiou" else "a"
                            problem = f"{id!r} is not {article} {wanted}"
                            yield Fault(table, row.id, f"{path}{field}", problem)
                        if times > 1:
                            problem = f"{id!r} stands {times} times"
                            yield Fault(table, row.id, f"{path}{field}", problem)


def _all_links() -> Iterator[tuple[str, ...]]:
    for fields in LINKS.values():
        yield from fields.values()


class _Places:
    """The codes that name a country or territory, as far as their form goes."""

    def __contains__(self, code: str) -> bool:
        return re.fullmatch("[A-Z]{3}", code) is not None


def _ids(registry: Registry, table: str) -> frozenset[str] | _Places:
    if table == "places":
        return _Places()
    if table == "process":
        return frozenset(("asem",))
    return frozenset(row.id for row in getattr(registry, table))


def _several(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """The ids in a field: several, one or none."""
    if isinstance(value, tuple):
        return value
    return () if value is None else (value,)


def _of_evidence(registry: Registry) -> Iterator[Fault]:
    """Each field that evidence names exists; one whose sources are named holds something."""
    for table in TABLES:
        for row in getattr(registry, table):
            for path, owner, evidence in evidence_in(row):
                given = [*(name for name, _ in evidence.field_sources), *evidence.single]
                disputed = [disagreement.field for disagreement in evidence.disagreements]
                for name in dict.fromkeys((*given, *disputed)):
                    problem = _problem_with(owner, name, given=name in given)
                    if problem:
                        yield Fault(table, row.id, f"{path}evidence", problem)


def _problem_with(owner: Record, name: str, *, given: bool) -> str | None:
    try:
        inner = [part for part, _ in walk(owner, name)[1:]]
        value = value_at(owner, name)
    except NoFieldError as error:
        return str(error)
    if any(hasattr(part, "evidence") for part in inner):
        return f"{name!r} is in a part that has evidence of its own"
    if given and (value is None or value == ()):
        return f"{name!r} is said to have sources, and holds nothing"
    return None


# ------------------------------------------------------------------------------------------------
# partners and their memberships


def _of_partner(registry: Registry, partner: Partner) -> Iterator[Fault]:
    course = registry.memberships.get(f"membership-{partner.id}")
    if course is None:
        yield Fault("partners", partner.id, "id", "has no membership")
    if any(partner.id == other.id for other in registry.non_partners):  # names do not count
        yield Fault("partners", partner.id, "id", "stands among the non-partners too")
    for name in ("regions", "groups", "capitals", "representation"):
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

    if row.id != f"membership-{row.partner}":
        yield fault("id", f"expected 'membership-{row.partner}'")
    summit = registry.summits.get(row.first_summit)
    if summit is None:
        yield fault("first_summit", f"{row.first_summit} is not a summit")
    elif summit.opens.earliest != row.acceded:
        yield fault("acceded", f"{row.acceded} is not the day that summit opened, {summit.opens}")
    for index, milestone in enumerate(row.milestones):
        meeting = registry.meetings.get(milestone.meeting or "")
        if meeting is None:
            continue
        eve = meeting.opens.earliest - timedelta(days=1)  # newcomers were received on it
        if milestone.reached.latest < eve or milestone.reached.earliest > meeting.closes.latest:
            problem = f"{milestone.reached} is not in {meeting.id}, {meeting.opens}"
            yield fault(f"milestones[{index}].reached", problem)


# ------------------------------------------------------------------------------------------------
# meetings


def _of_hosts(registry: Registry, courses: Mapping[str, Membership]) -> Iterator[Fault]:
    """A host is a partner: of a summit by accession, of another meeting by participation."""
    for table in ("summits", "ministerial_meetings", "senior_officials_meetings"):
        for meeting in getattr(registry, table):
            for course in [courses[host] for host in meeting.hosts if host in courses]:
                first = course.acceded if table == "summits" else course.participates_from
                if not first <= meeting.opens.latest or (
                    course.left is not None and course.left < meeting.opens.earliest
                ):
                    problem = f"{course.partner!r} was no partner when it opened, {meeting.opens}"
                    yield Fault(table, meeting.id, "hosts", problem)


def _of_summit(
    registry: Registry, summit: Summit, courses: Mapping[str, Membership]
) -> Iterator[Fault]:
    def fault(field: str, problem: str) -> Fault:
        return Fault("summits", summit.id, field, problem)

    if summit.id != f"asem-{summit.number}":
        yield fault("id", f"expected 'asem-{summit.number}'")
    before = registry.summits.get(summit.number - 1)
    if before is not None and summit.opens.earliest <= before.opens.earliest:
        yield fault("opens", f"{summit.opens} is not after summit {before.number}, {before.opens}")
    for id in summit.acceded:
        course = courses.get(id)
        if course is not None and course.first_summit != summit.number:
            yield fault("acceded", f"{id!r} has its first summit in ASEM {course.first_summit}")


def _of_series(registry: Registry, series: MinisterialSeries) -> Iterator[Fault]:
    meetings = [row for row in registry.ministerial_meetings if row.series == series.id]
    if meetings and meetings[0].opens.latest.year < series.first_year:
        problem = f"{series.first_year} is after {meetings[0].id}, {meetings[0].opens}"
        yield Fault("ministerial_series", series.id, "first_year", problem)
    numbered = [(row.number, row.id) for row in meetings if row.number is not None]
    for (before, meeting_before), (number, meeting_id) in pairwise(numbered):
        if before >= number:
            problem = f"{number} comes after {before}, {meeting_before}"
            yield Fault("ministerial_meetings", meeting_id, "number", problem)
    for index, pause in enumerate(series.pauses):
        ends = [registry.meetings.get(pause.after), registry.meetings.get(pause.before)]
        known = [meeting for meeting in ends if meeting is not None]
        for field, meeting in zip(("after", "before"), ends, strict=True):
            if meeting is not None and getattr(meeting, "series", None) != series.id:
                problem = f"{meeting.id!r} is of another series"
                yield Fault("ministerial_series", series.id, f"pauses[{index}].{field}", problem)
        if len(known) == 2 and not known[0].opens < known[1].opens:
            problem = f"{pause.before!r} is not after {pause.after!r}"
            yield Fault("ministerial_series", series.id, f"pauses[{index}].before", problem)


def _of_preparation(registry: Registry, meeting: SeniorOfficialsMeeting) -> Iterator[Fault]:
    prepared = registry.meetings.get(meeting.prepares)
    if prepared is not None and meeting.opens.earliest > prepared.closes.latest:
        problem = f"{prepared.id!r} was over by {prepared.closes}"
        yield Fault("senior_officials_meetings", meeting.id, "prepares", problem)


# ------------------------------------------------------------------------------------------------
# initiatives, documents, coordinators


def _of_initiative(registry: Registry, initiative: Initiative) -> Iterator[Fault]:
    def fault(field: str, problem: str) -> Fault:
        return Fault("initiatives", initiative.id, field, problem)

    start, end = initiative.started, initiative.ended
    for field, (first, last) in _dates_of_parts(initiative):
        # The convention of another body starts when it is adopted; its making came before.
        if start and first and first.latest < start.earliest and initiative.kind != "instrument":
            yield fault(field, f"{first} is before the initiative started, {start}")
        if end and last and last.earliest > end.latest:
            yield fault(field, f"{last} is after the initiative ended, {end}")
    numbers = [edition.number for edition in initiative.editions]
    for index, number in enumerate(numbers):
        if number is not None and numbers.count(number) > 1:
            problem = f"{number} stands {numbers.count(number)} times"
            yield fault(f"editions[{index}].number", problem)
    meeting = registry.meetings.get(initiative.meeting or "")
    if meeting is not None and start and not _may_overlap(start, meeting.opens, meeting.closes):
        yield fault("meeting", f"{meeting.id!r} met on {meeting.opens}, it started on {start}")


def _dates_of_parts(
    initiative: Initiative,
) -> Iterator[tuple[str, tuple[PartialDate | None, PartialDate | None]]]:
    """For each phase and edition its path, and when it began and ended, as far as known."""
    for index, phase in enumerate(initiative.phases):
        yield f"phases[{index}]", (phase.started or phase.ended, phase.ended or phase.started)
    for index, edition in enumerate(initiative.editions):
        yield (
            f"editions[{index}]",
            (edition.opens or edition.closes, edition.closes or edition.opens),
        )


def _of_document(registry: Registry, document: Document) -> Iterator[Fault]:
    """A statement by the chair is made at the meeting."""
    meeting = registry.meetings.get(document.meeting or "")
    if meeting is None or document.adopted is None or document.kind != "chair-statement":
        return
    if not _may_overlap(document.adopted, meeting.opens, meeting.closes):
        problem = f"{document.adopted} is not in {meeting.id}, {meeting.opens} to {meeting.closes}"
        yield Fault("documents", document.id, "adopted", problem)


def _of_coordinatorship(registry: Registry, seat: Coordinatorship) -> Iterator[Fault]:
    course = registry.memberships.get(f"membership-{seat.partner}")
    known = [one for one in (seat.started, *seat.attested, seat.ended) if one is not None]
    if course is not None and known and known[0].latest < course.participates_from:
        problem = f"{known[0]} is before it took part, {course.participates_from}"
        yield Fault("coordinatorships", seat.id, "partner", problem)


def _of_attendances(registry: Registry, courses: Mapping[str, Membership]) -> Iterator[Fault]:
    """Each partner came to a summit once, as a partner, and as the totals of the summit say."""

    def fault(row: Attendance, field: str, problem: str) -> Fault:
        return Fault("attendances", row.id, field, problem)

    came: Counter[str] = Counter()
    for row in registry.attendances:
        if row.id != f"{row.summit}-{row.partner.lower()}":
            yield fault(row, "id", f"expected '{row.summit}-{row.partner.lower()}'")
        summit, course = registry.summits.get(row.summit), courses.get(row.partner)
        if summit is None or course is None:
            continue
        totals, absent = summit.attendance, row.level == "absent"
        if not course.acceded <= summit.opens.latest or (
            course.left is not None and course.left < summit.opens.earliest
        ):
            yield fault(row, "partner", f"{row.partner!r} was no partner at {row.summit}")
        if absent is not (row.partner in totals.absent):
            said = "is not" if absent else "is"
            yield fault(row, "level", f"{row.partner!r} {said} among the absent of {row.summit}")
        came[row.summit] += not absent
    for summit in registry.summits:
        partners = summit.attendance.partners
        if partners is not None and came[summit.id] > partners:
            problem = f"is {partners}, and attendances tell of {came[summit.id]}"
            yield Fault("summits", summit.id, "attendance.partners", problem)


def _of_coverage(registry: Registry, row: Coverage) -> Iterator[Fault]:
    """What is covered is a table, and a field of its subject."""

    def fault(field: str, problem: str) -> Fault:
        return Fault("coverage", row.id, field, problem)

    if row.table not in TABLES:
        yield fault("table", f"{row.table!r} is not a table")
    if row.field is None:
        return
    tables = (registry.ministerial_series, registry.meetings, registry.initiatives)
    subjects = [table.get(row.subject or "") for table in tables]
    found = [each for each in subjects if each is not None]
    if not found:
        yield fault("field", f"{row.field!r} is a field of no subject")
    for subject in found:
        if row.field not in [field.name for field in subject.__attrs_attrs__]:
            yield fault("field", f"{row.field!r} is not a field of {type(subject).__name__}")


def _may_overlap(day: PartialDate, first: PartialDate, last: PartialDate) -> bool:
    """Whether a date may lie from one to another, as far as their precision tells."""
    return first.earliest <= day.latest and day.earliest <= last.latest
