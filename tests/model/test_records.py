"""Records as values: what all of them share, what each of them refuses."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given

import asem
from asem import (
    Action,
    AsemError,
    Attendance,
    AttendanceLevel,
    Basis,
    Chair,
    CodeScheme,
    Composition,
    Confidence,
    ContestedCode,
    Contribution,
    CoordinatorRole,
    Coordinatorship,
    Coverage,
    Disagreement,
    Document,
    DocumentKind,
    Edition,
    Entrant,
    Evidence,
    Extent,
    Figure,
    Funding,
    Group,
    Headcount,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    Institution,
    Meeting,
    MeetingFormat,
    MeetingKind,
    MeetingLevel,
    MeetingStatus,
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
    Partner,
    Pause,
    Phase,
    Pillar,
    Principle,
    PriorityArea,
    Qualifier,
    Region,
    Relation,
    ScheduleChange,
    SeniorOfficialsMeeting,
    Source,
    SourceKind,
    Spell,
    Standing,
    StructureError,
    Summit,
)
from asem.model import record as of_records
from asem.model.money import CURRENCIES
from asem.model.record import Record
from asem.registry import Dispute, Fault
from asem.serialization import from_dict, from_json, to_dict, to_json
from asem.strategies import days, records

from .. import invented
from ..later import Roll, Silence, Stubborn, Tally

RESTS = invented.RESTS
DAY = date(2001, 5, 10)
NEXT_DAY = date(2001, 5, 11)
WHEN = PartialDate(2001, 5, 10)

EUROS = Money(Decimal("1000000.50"), "EUR", kind=MoneyKind.CONTRIBUTION, qualifier=Qualifier.ABOUT)
GIFT = Contribution(
    "AAA", EUROS, jointly_with=("BBB",), share_percent=Decimal("12.5"), evidence=RESTS
)

COMPLETE: tuple[Record, ...] = (
    WHEN,
    Disagreement("opens", "2001-05-09", sources=("page",), note="Counts the eve."),
    Evidence(
        ("book", "page"),
        Confidence.SINGLE,
        note="Read twice.",
        field_sources=(("city", ("page",)),),
        single=("venues",),
        disagreements=(Disagreement("opens", "2001-05-09", sources=("page",)),),
    ),
    Source(
        "book",
        "A book",
        publisher="A press",
        issued=PartialDate(2001),
        url="https://example.org/",
        kind=SourceKind.PRIMARY,
    ),
    Chair("A. Person", "AAA", office="Prime Minister"),
    Headcount(
        3,
        2,
        asian_states=1,
        european_states=1,
        leaders=2,
        institutions=("ORG",),
        absent=("BBB",),
    ),
    ScheduleChange(PartialDate(2000, 12), PartialDate(2001), note="Put off."),
    Spell(Group.EU, DAY, last=NEXT_DAY, bounds=("first", "last"), label="EU", evidence=RESTS),
    Milestone(MilestoneKind.INVITED, WHEN, meeting="asem-1", place="Hue", evidence=RESTS),
    Membership(
        "membership-AAA",
        "AAA",
        round=1,
        decided=PartialDate(2001, 4),
        participates_from=date(2001, 5, 1),
        acceded=DAY,
        first_summit=1,
        left=NEXT_DAY,
        milestones=(Milestone(MilestoneKind.DECIDED, PartialDate(2001, 4), evidence=RESTS),),
        evidence=RESTS,
    ),
    Meeting(
        "a-meeting",
        "A meeting",
        opens=WHEN,
        closes=PartialDate(2001, 5, 11),
        city="Hue",
        country="AAA",
        venues=("A hall",),
        hosts=("AAA",),
        chairs=(Chair("A. Person", "AAA"),),
        theme="A theme",
        format=MeetingFormat.VIRTUAL,
        status=MeetingStatus.CANCELLED,
        evidence=RESTS,
    ),
    Summit(
        "asem-1",
        "A summit",
        opens=WHEN,
        closes=PartialDate(2001, 5, 11),
        city="Hue",
        country="AAA",
        venues=("A hall",),
        hosts=("AAA",),
        chairs=(Chair("A. Person", "AAA"),),
        theme="A theme",
        number=1,
        attendance=Headcount(3, 2, institutions=("ORG",)),
        planned_opens=PartialDate(2000, 5),
        planned_closes=PartialDate(2000, 6),
        schedule_changes=(ScheduleChange(PartialDate(2000, 4), PartialDate(2001)),),
        admitted=("BBB",),
        acceded=("AAA",),
        welcomed=("AAA",),
        evidence=RESTS,
    ),
    Member(
        "AAA",
        "State A",
        alpha_2="AA",
        numeric="001",
        official_name="Commonwealth of A",
        common_name="A",
        iso_name="A (the)",
        names=("The A",),
        wikidata="Q1",
        capital="Hue",
        capitals=(Spell("Hué", DAY, last=DAY, evidence=RESTS), invented.spell("Hue", NEXT_DAY)),
        eu_member_from=DAY,
        eu_member_to=NEXT_DAY,
        asean_member_from=DAY,
        regions=(Spell(None, DAY, last=DAY, evidence=RESTS), invented.spell(Region.ASIA, NEXT_DAY)),
        groups=(invented.spell(Group.ASEAN),),
        evidence=RESTS,
    ),
    Institution(
        "ORG",
        "A body",
        official_name="The Body",
        common_name="Body",
        names=("B",),
        wikidata="Q2",
        seat="Hue",
        regions=(invented.spell(Region.EUROPE),),
        groups=(invented.spell(Group.EU),),
        representation=(invented.spell(("President", "Secretary")),),
        evidence=RESTS,
    ),
    MinisterialMeeting(
        "xmm-1",
        "A meeting of ministers",
        opens=WHEN,
        closes=PartialDate(2001, 5, 11),
        city="Hue",
        country="AAA",
        venues=("A hall", "Another hall"),
        hosts=("AAA",),
        chairs=(Chair("A. Person", "AAA"),),
        theme="A theme",
        format=MeetingFormat.VIRTUAL,
        status=MeetingStatus.HELD,
        series="xmm",
        number=1,
        level=MeetingLevel.SENIOR_OFFICIALS,
        evidence=RESTS,
    ),
    SeniorOfficialsMeeting(
        "som-1",
        "A meeting of officials",
        opens=WHEN,
        closes=PartialDate(2001, 5, 11),
        city="Hue",
        country="AAA",
        venues=("A hall",),
        hosts=("AAA",),
        chairs=(Chair("A. Person", "AAA"),),
        theme="A theme",
        format=MeetingFormat.VIRTUAL,
        status=MeetingStatus.PLANNED,
        composition=Composition.ASIAN,
        prepares="asem-1",
        evidence=RESTS,
    ),
    Pause("xmm-1", "xmm-2", evidence=RESTS),
    MinisterialSeries(
        "xmm",
        "A series",
        abbreviation="XMM",
        former_names=("A former name",),
        pillar="work",
        pillar_stated=True,
        first_year=2001,
        pauses=(Pause("xmm-1", "xmm-2", evidence=RESTS),),
        evidence=RESTS,
    ),
    EUROS,
    GIFT,
    Funding(
        "Phase I",
        EUROS,
        contributor="AAA",
        jointly_with=("BBB",),
        share_percent=Decimal("12.5"),
        evidence=RESTS,
    ),
    Phase(
        "Phase I",
        WHEN,
        ended=PartialDate(2002),
        budget=EUROS,
        contributions=(GIFT,),
        self_funded=True,
        partners=("AAA",),
        places=("XYZ",),
        entrants=(Entrant("XYZ", PartialDate(2002)),),
        evidence=RESTS,
    ),
    Entrant("XYZ", PartialDate(2002)),
    Edition(
        1,
        WHEN,
        closes=PartialDate(2001, 5, 11),
        city="Hue",
        also_in=("Hanoi",),
        country="AAA",
        theme="A theme",
        organisers=("AAA",),
        cosponsors=("BBB",),
        evidence=RESTS,
    ),
    Initiative(
        "scheme",
        "A scheme",
        abbreviation="AS",
        also_called=("The scheme",),
        kind=InitiativeKind.FUND,
        pillar="work",
        priority_areas=("area-1-1",),
        started=WHEN,
        ended=PartialDate(2002),
        status=InitiativeStatus.ENDED,
        proposed_by=("AAA",),
        cosponsors=("BBB",),
        launched_at="asem-1",
        meeting="xmm-1",
        organisers=("AAA", "body"),
        participants=("BBB",),
        related=("body",),
        city="Hue",
        province="Thua Thien",
        country="AAA",
        website="example.org",
        contributions=(GIFT,),
        phases=(Phase("Phase I", None, evidence=RESTS),),
        editions=(Edition(None, None, evidence=RESTS),),
        evidence=RESTS,
    ),
    Organisation(
        "body",
        "A body",
        abbreviation="AB",
        kind=OrganisationKind.NETWORK,
        relation=Relation.ASEM_INITIATIVE,
        established=WHEN,
        dissolved=PartialDate(2002),
        city="Hue",
        country="AAA",
        website="example.org",
        evidence=RESTS,
    ),
    Document(
        "paper",
        "A paper",
        descriptive=True,
        number="1/2001",
        kind=DocumentKind.REPORT,
        adopted=WHEN,
        meeting="asem-1",
        agenda_item="5",
        initiative="scheme",
        instruments=("treaty",),
        actions=(Action("do it"),),
        url="https://example.org/",
        evidence=RESTS,
    ),
    Pillar(
        "work", "Work", order=1, also_called=("Labour",), summary="what is done", evidence=RESTS
    ),
    Principle(
        "trust", "Trust", order=1, also_called=("Faith",), summary="how it is done", evidence=RESTS
    ),
    Action("do it", ("scheme",)),
    PriorityArea(
        "area-1-1",
        "1.1",
        title="An area",
        document="paper",
        actions=(Action("do it"),),
        evidence=RESTS,
    ),
    Coordinatorship(
        "seat-1",
        "AAA",
        role=CoordinatorRole.NESA,
        role_inferred=True,
        body="A ministry",
        started=PartialDate(2001),
        ended=PartialDate(2002),
        attested=(WHEN,),
        evidence=RESTS,
    ),
    Attendance(
        "asem-1-aaa",
        "asem-1",
        partner="AAA",
        level=AttendanceLevel.LEADER,
        person="A. Person",
        office="Prime Minister",
        evidence=RESTS,
    ),
    Coverage(
        "meetings-of-a-series",
        "ministerial_meetings",
        subject="xmm",
        field="former_names",
        first=PartialDate(2001),
        last=PartialDate(2002),
        extent=Extent.PARTIAL,
        expected=3,
        missing_numbers=(2,),
        missing_partners=("BBB",),
        missing=("a list of those who came",),
        evidence=RESTS,
    ),
    Figure(
        "count-1",
        "scheme",
        what="persons",
        value=Decimal(100),
        qualifier=Qualifier.OVER,
        unit="persons",
        as_of=WHEN,
        evidence=RESTS,
    ),
    ContestedCode("AAA", "1", evidence=RESTS),
    CodeScheme(
        "scheme",
        "A scheme",
        maintainer="A body",
        version="2016",
        scope="states",
        url="https://example.org/codes",
        contested=(ContestedCode("AAA", "1", evidence=RESTS),),
        evidence=RESTS,
    ),
    NonPartner(
        "NON",
        "A state",
        standing=Standing.APPLICANT,
        applied=WHEN,
        asean_member_from=DAY,
        evidence=RESTS,
    ),
    Dispute(
        "summits",
        "asem-1",
        field="opens",
        holds="2001-05-10",
        says="2001-05-09",
        sources=("page",),
        note="Counts the eve.",
    ),
    Fault("summits", "asem-1", "hosts", "'ZZZ' is not a partner"),
)
"""A record of each kind with all its fields filled."""

ALL_ROWS = tuple(row for table in asem.registry.canonical().tables().values() for row in table)

OPTIONAL = {
    PartialDate: {"month", "day"},
    Disagreement: {"note"},
    Evidence: {"note"},
    Source: {"issued", "url"},
    Chair: {"name", "office"},
    Headcount: {"partners", "states", "asian_states", "european_states", "leaders"},
    ScheduleChange: {"note"},
    Spell: {"last", "label"},
    Milestone: {"meeting", "place"},
    Membership: {"decided", "left"},
    Meeting: {"city", "country", "theme", "format"},
    Summit: {"theme", "planned_opens", "planned_closes"},
    Attendance: {"person", "office"},
    Coverage: {"subject", "field", "first", "last", "expected"},
    MinisterialMeeting: {"city", "country", "theme"},
    SeniorOfficialsMeeting: {"city", "country", "theme", "format"},
    Pause: set(),
    MinisterialSeries: {"abbreviation"},
    Money: set(),
    Contribution: {"money", "share_percent"},
    Funding: {"phase", "money", "contributor", "share_percent"},
    Phase: {"started", "ended", "budget"},
    Entrant: set(),
    Edition: {"number", "opens", "closes", "city", "country", "theme"},
    Initiative: {
        *("abbreviation", "pillar", "started", "ended", "launched_at", "meeting"),
        *("city", "province", "country", "website"),
    },
    Organisation: {"abbreviation", "established", "dissolved", "city", "country", "website"},
    Document: {"number", "adopted", "meeting", "agenda_item", "initiative", "url"},
    Pillar: set(),
    Principle: set(),
    Action: set(),
    PriorityArea: set(),
    Coordinatorship: {"body", "started", "ended"},
    Figure: {"as_of"},
    ContestedCode: {"code"},
    CodeScheme: {"url"},
    NonPartner: {"applied", "asean_member_from"},
    Dispute: {"holds", "note"},
    Member: {"wikidata", "seat", "eu_member_from", "eu_member_to", "asean_member_from"},
    Institution: {
        *("alpha_2", "numeric", "iso_name", "wikidata", "capital"),
        *("eu_member_from", "eu_member_to", "asean_member_from"),
    },
    Fault: set(),
}
"""The fields that may be `None`: not known, not applicable or not ended."""

INAPPLICABLE = {
    Member: {"seat", "representation"},
    Institution: {
        *("alpha_2", "numeric", "iso_name", "capital", "capitals"),
        *("eu_member_from", "eu_member_to", "asean_member_from"),
    },
}
"""The fields that a kind of partner never fills."""

TIED = {Member: {"capital"}}
"""The fields that follow from another one: the capital is the last of the dated ones."""


def fields_of(record: Record) -> list[str]:
    """Give the names of a record's fields, in order."""
    return [field.name for field in attrs.fields(type(record))]


def name_of(record: object) -> str:
    """Name a case after the class of its record."""
    return type(record).__name__


def parts_of(record: Record) -> list[Record]:
    """Give a record and all records in it."""
    found = [record]
    for name in fields_of(record):
        value = getattr(record, name)
        inside = value if isinstance(value, tuple) else (value,)
        found += [deep for part in inside if isinstance(part, Record) for deep in parts_of(part)]
    return found


class Word(StrEnum):
    """A text that is more than a text."""

    HUE = "Hue"


def wrong_for(value: object) -> list[object]:  # noqa: PLR0911  # one answer a kind
    """Give values of wrong types for a field that holds `value`."""
    always: list[object] = [object(), 1.5, b"x", {}, set(), Ellipsis]
    if isinstance(value, bool):
        return [*always, 1, 0, "True", "", 1.0, (True,), DAY]
    if isinstance(value, int):
        return [*always, True, False, "1", 1.0, (1,), DAY, Decimal(1)]
    if isinstance(value, Decimal):
        return [*always, 1, 1.0, True, "1", "", (value,), DAY]
    if isinstance(value, StrEnum):
        return [*always, str(value.value), "", 1, Word.HUE, (value,)]
    if isinstance(value, str):
        return [*always, "", 1, True, DAY, (value,), [value], Word.HUE]
    if isinstance(value, date):
        return [*always, "2001-05-10", "", 1, datetime(2001, 5, 10), WHEN, (value,)]
    if isinstance(value, tuple):
        first = value[0]
        return [
            *always,
            *(list(value), iter(value), "text", first, None),
            *((None,), (object(),), (first, 1), (first, ""), (first, None), ([],)),
        ]
    return [*always, "", "2001-05-10", 1, DAY, (value,), [value], Source]


def same(one: object, other: object) -> bool:
    """Whether two records have the same class and the same fields, compared one by one."""
    return type(one) is type(other) and all(
        getattr(one, name) == getattr(other, name)
        for name in fields_of(one)  # type: ignore[arg-type]
    )


def variants(record: Record, name: str) -> Iterator[Record]:
    """Give records that differ from one in a single field."""
    value = getattr(record, name)
    for other in [None, *others_than(value)]:
        if other != value:
            with suppress(AsemError):
                yield attrs.evolve(record, **{name: other})


def others_than(value: object) -> list[object]:  # noqa: PLR0911  # one answer a kind
    """Give values of the same kind as `value`, one of which any field can hold."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1]
    if isinstance(value, Decimal):
        return [value + 1]
    if isinstance(value, StrEnum):
        return list(type(value))
    if isinstance(value, str):
        return [f"{value} too", "ZZZ", "ZZ", "002", "USD", "asem-9", "https://example.org/too"]
    if isinstance(value, date):
        return [value - (NEXT_DAY - DAY), value + (NEXT_DAY - DAY)]
    if isinstance(value, PartialDate):
        return [PartialDate(2001, 5), PartialDate(2003)]
    if isinstance(value, Evidence):
        return [Evidence(("page",))]
    return (
        [(), (value[0],), ("page",), ("book",)]
        if isinstance(value, tuple)
        else [Headcount(None, None)]
    )


def classes_of_records() -> list[type[Record]]:
    """Give all public classes of records that have fields."""
    published = [getattr(asem, name) for name in asem.__all__]
    published += [getattr(asem.registry, name) for name in asem.registry.__all__]
    classes = [each for each in published if isinstance(each, type) and issubclass(each, Record)]
    return [each for each in classes if each is not Record]


@pytest.mark.parametrize("kind", classes_of_records(), ids=lambda kind: kind.__name__)
def test_by_position(kind: type[Record]) -> None:
    """A record takes its first two fields by position; a date all three, a fault all four."""
    given = [field.name for field in kind.__attrs_attrs__ if not field.kw_only]
    names = [field.name for field in kind.__attrs_attrs__]

    assert names[: {PartialDate: 3, Fault: 4}.get(kind, 2)] == given


class TestAllRecords:
    """What every record is, of our tables and of every kind."""

    def test_every_kind_is_here(self) -> None:
        """The samples have every class of record that asem exports."""
        exported = {getattr(asem, name) for name in asem.__all__}
        kinds = {kind for kind in exported if isinstance(kind, type) and issubclass(kind, Record)}

        inner = {Fault, Dispute}

        assert (
            kinds - {Record, Partner, asem.Tenet} == {type(record) for record in COMPLETE} - inner
        )

    def test_every_field_is_filled(self) -> None:
        """The samples have a value in every field that the kind can fill."""
        for record in COMPLETE:
            empty = {name for name in fields_of(record) if getattr(record, name) in (None, ())}

            assert empty == INAPPLICABLE.get(type(record), set())

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_frozen(self, record: Record) -> None:
        """No field can be set or deleted, and none can be added."""
        before = repr(record), hash(record)
        for name in [*fields_of(record), "another"]:
            with pytest.raises(FrozenInstanceError):
                setattr(record, name, getattr(record, name, None))
            with pytest.raises(FrozenInstanceError):
                delattr(record, name)

        assert before == (repr(record), hash(record))

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_slotted(self, record: Record) -> None:
        """No record has a dictionary of attributes."""
        assert not hasattr(record, "__dict__")

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_copies(self, record: Record) -> None:
        """Copies, deep copies and unpickled records of every protocol are equal, hash and all."""
        twins = [copy.copy(record), copy.deepcopy(record)]
        protocols = range(pickle.HIGHEST_PROTOCOL + 1)
        twins += [pickle.loads(pickle.dumps(record, protocol)) for protocol in protocols]

        for twin in twins:
            assert record == twin
            assert same(record, twin)
            assert hash(record) == hash(twin)
            assert repr(record) == repr(twin)

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_every_field_counts(self, record: Record) -> None:
        """Records that differ in one field are not equal."""
        fixed = INAPPLICABLE.get(type(record), set()) | TIED.get(type(record), set())
        for name in set(fields_of(record)) - fixed:
            other = next(variants(record, name))

            assert record != other
            assert other != record
            assert not same(record, other)

    def test_kinds_differ(self) -> None:
        """A record equals no record of another class, and nothing that is not a record."""
        meeting = {name: getattr(COMPLETE[11], name) for name in fields_of(COMPLETE[10])}

        assert Meeting(**meeting) != COMPLETE[11]
        assert COMPLETE[11] != Meeting(**meeting)
        for record in COMPLETE:
            assert record != "asem-1"
            assert record != tuple(getattr(record, name) for name in fields_of(record))
            assert record is not None

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_repr(self, record: Record) -> None:
        """The repr is the class with the first two fields, as one would write them."""
        first, second = (getattr(record, name) for name in fields_of(record)[:2])
        expected = f"{type(record).__name__}({first!r}, {second!r})"

        assert len(repr(record)) < 120
        if type(record) is PartialDate:
            assert "PartialDate('2001-05-10')" == repr(record)
        else:
            assert expected == repr(record)

    def test_long_repr_is_cut(self) -> None:
        """Long fields are cut in the repr, with three dots."""
        source = invented.source("i" * 200, title="t" * 200)

        assert f"Source('{'i' * 46}..., '{'t' * 46}...)" == repr(source)

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_keyword_only(self, record: Record) -> None:
        """Past the first two, fields are given by name; partial dates and faults apart."""
        if type(record) in (PartialDate, Fault, Action, Entrant):
            return
        values = [getattr(record, name) for name in fields_of(record)]

        assert all(field.kw_only for field in attrs.fields(type(record))[2:])
        assert not any(field.kw_only for field in attrs.fields(type(record))[:2])
        with pytest.raises(TypeError):
            type(record)(*values)

    def test_our_rows(self) -> None:
        """Every record of every table, and every record in one, is all of this too."""
        parts = {part for row in ALL_ROWS for part in parts_of(row)}
        twins = pickle.loads(pickle.dumps(ALL_ROWS))

        assert ALL_ROWS == twins
        assert ALL_ROWS == copy.deepcopy(ALL_ROWS)
        assert [hash(row) for row in ALL_ROWS] == [hash(row) for row in twins]
        assert all(len(repr(part)) < 120 for part in parts)
        assert all(repr(part).startswith(f"{type(part).__name__}(") for part in parts)
        assert not [part for part in parts if hasattr(part, "__dict__")]
        assert len(ALL_ROWS) == len(set(ALL_ROWS))


class TestFewFields:
    """A class of records may have one field, or none."""

    @pytest.mark.parametrize(
        ("record", "other", "shown"),
        [
            (Tally(5), Tally(6), "Tally(5)"),
            (Roll(("a", "b")), Roll(("a",)), "Roll(('a', 'b'))"),
            (Stubborn("ab"), Stubborn("a"), "Stubborn('ab')"),
        ],
        ids=lambda value: type(value).__name__,
    )
    def test_value(self, record: Record, other: Record, shown: str) -> None:
        """It is a value as any other: equal, hashed, copied, pickled, changed, shown, written."""
        again = [
            copy.deepcopy(record),
            pickle.loads(pickle.dumps(record)),
            attrs.evolve(record),
            attrs.evolve(other, **attrs.asdict(record, recurse=False)),
            from_json(type(record), to_json(record)),
        ]

        assert [record] * len(again) == again
        assert {hash(record)} == set(map(hash, again))
        assert record != other
        assert shown == repr(record)

    def test_none(self) -> None:
        """Without a field all are equal."""
        assert Silence() == copy.copy(Silence()) == from_json(Silence, to_json(Silence()))
        assert hash(Silence()) == hash(Silence())
        assert "Silence()" == repr(Silence())

    @pytest.mark.parametrize(
        ("kind", "wrong"),
        [(Tally, "5"), (Tally, True), (Tally, (5,)), (Roll, "a"), (Roll, ("a", 1)), (Roll, ("",)),
         (Stubborn, ""), (Stubborn, ("a",)), (Stubborn, 5)],
    )  # fmt: skip
    def test_types(self, kind: Any, wrong: Any) -> None:
        """Its field is held against its annotation, after a record that fits too."""
        for _ in range(2):
            with pytest.raises(StructureError, match=f"{kind.__name__}.*: expected"):
                kind(wrong)
            kind({Tally: 5, Roll: ("a",), Stubborn: "a"}[kind])


class TestTypes:
    """What does not fit the field is refused when the record is made."""

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_wrong_types(self, record: Record) -> None:
        """Each field refuses values of other types, names itself and repeats the value."""
        for name in fields_of(record):
            if (type(record), name) == (Spell, "state"):
                continue
            if not (value := getattr(record, name)):
                continue
            for wrong in wrong_for(value):
                with pytest.raises(StructureError) as caught:
                    attrs.evolve(record, **{name: wrong})

                place = f"{type(record).__name__}.{name} is {wrong!r}: expected "
                assert str(caught.value).startswith(place)
                assert wrong is caught.value.value

    @pytest.mark.parametrize("record", COMPLETE, ids=name_of)
    def test_none(self, record: Record) -> None:
        """Exactly the fields for what may be unknown, inapplicable or open can be `None`."""
        accepted = set()
        for name in fields_of(record):
            if (type(record), name) == (Spell, "state"):
                continue
            changes = {name: None}
            if (type(record), name) == (PartialDate, "month"):
                changes |= {"day": None}
            if (type(record), name) == (Member, "eu_member_from"):
                changes |= {"eu_member_to": None}
            with suppress(StructureError):
                attrs.evolve(record, **changes)
                accepted.add(name)

        assert OPTIONAL[type(record)] == accepted

    def test_again(self) -> None:
        """A misfit is refused after a good record of the same shape was made, and before."""
        for texts in [("a",), ("",), ("a", ""), ("a", 1), ("b",)]:
            if texts in [("a",), ("b",)]:
                assert texts == Evidence(texts).sources
            else:
                with pytest.raises(StructureError, match=r"^Evidence\.sources is "):
                    Evidence(texts)

    def test_message(self) -> None:
        """The message names class, field, value and what was expected."""
        with pytest.raises(StructureError) as caught:
            invented.membership(acceded="2001-05-10", participates_from=DAY)

        expected = "Membership.acceded is '2001-05-10': expected date, as date(2004, 10, 8)"
        assert expected == str(caught.value)
        with pytest.raises(StructureError) as caught:
            Source("book", "A book", publisher="A press", issued=DAY, kind=SourceKind.PRIMARY)

        expected = (
            "Source.issued is datetime.date(2001, 5, 10): expected PartialDate | None, "
            "as PartialDate.parse('2004-10-08')"
        )
        assert expected == str(caught.value)

    @pytest.mark.parametrize(
        ("field", "wrong"),
        [
            ("regions", Group.EU),
            ("regions", "Asia"),
            ("regions", ("President",)),
            ("groups", Region.ASIA),
            ("groups", None),
            ("groups", "eu"),
            ("representation", "President"),
            ("representation", ["President"]),
            ("representation", ("President", "")),
            ("representation", ("President", 1)),
            ("representation", None),
            ("representation", Region.ASIA),
        ],
    )
    def test_spells_of_another_kind(self, field: str, wrong: Any) -> None:
        """A partner refuses spells whose state is none of that field."""
        with pytest.raises(StructureError, match=rf"^Institution\.{field} is "):
            invented.institution(**{field: (invented.spell(wrong),)})

    @pytest.mark.parametrize(
        "wrong",
        [
            ("city", ("book",)),
            (("city",),),
            (("city", ("book",), "more"),),
            (("city", "book"),),
            (("", ("book",)),),
            (["city", ("book",)],),
            ((1, ("book",)),),
            (("city", (1,)),),
        ],
    )
    def test_pairs(self, wrong: Any) -> None:
        """The sources of fields are pairs of a name and ids, nothing else."""
        with pytest.raises(StructureError, match=r"^Evidence\.field_sources is "):
            Evidence(("book",), field_sources=wrong)

    def test_missing(self) -> None:
        """A field without default must be given."""
        with pytest.raises(TypeError, match="evidence"):
            Meeting("a", "A", opens=WHEN, closes=WHEN)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="citty"):
            invented.summit(citty="Hue")


class TestEvidence:
    """What a record rests on."""

    def test_no_source(self) -> None:
        """Every record cites at least one source."""
        with pytest.raises(StructureError, match=r"^Evidence\.sources is \(\): "):
            Evidence(())

    def test_twice(self) -> None:
        """No source is cited twice."""
        with pytest.raises(StructureError, match=r"^Evidence\.sources is .* twice$"):
            Evidence(("book", "page", "book"))

    def test_order(self) -> None:
        """The weightiest source stays first."""
        assert ("page", "book") == Evidence(("page", "book")).sources

    def test_default(self) -> None:
        """What is not said is confirmed, without weaker fields and without dissent."""
        says = Evidence(("book",))

        assert Confidence.CONFIRMED is says.confidence
        assert (None, (), (), ()) == (
            says.note,
            says.field_sources,
            says.single,
            says.disagreements,
        )

    @pytest.mark.parametrize(
        ("named", "says"),
        [
            ((("opens", ()),), "expected some of the sources"),
            ((("opens", ("other",)),), "expected some of the sources"),
            ((("opens", ("book",)), ("opens", ("page",))), "no field is named twice"),
        ],
    )
    def test_field_sources(self, named: tuple[tuple[str, tuple[str, ...]], ...], says: str) -> None:
        """The sources of a field are some of those of the record, and each field is named once."""
        with pytest.raises(StructureError, match=rf"^Evidence\.field_sources is .*: {says}$"):
            Evidence(("book", "page"), field_sources=named)

    def test_single_twice(self) -> None:
        """What is less sure is named once."""
        with pytest.raises(StructureError, match=r"^Evidence\.single is .* named twice$"):
            Evidence(("book",), single=("opens", "opens"))

    def test_of_fields(self) -> None:
        """A field has its own sources, else those of the whole or the parts of it, else all."""
        says = Evidence(
            ("book", "page", "note"),
            field_sources=(
                ("chairs", ("page",)),
                ("chairs[1]", ("book",)),
                ("venues[0]", ("note",)),
                ("venues[1]", ("book",)),
            ),
            single=("chairs[0]",),
        )

        assert ("page",) == says.sources_of("chairs") == says.sources_of("chairs[0].name")
        assert ("book",) == says.sources_of("chairs[1]") == says.sources_of("chairs[1].office")
        assert ("note", "book") == says.sources_of("venues")
        assert ("note",) == says.sources_of("venues[0]")
        assert ("book", "page", "note") == says.sources_of("venue") == says.sources_of("city")
        assert Confidence.SINGLE is says.confidence_of("chairs[0].name")
        assert Confidence.CONFIRMED is says.confidence_of("chairs")
        assert Confidence.CONFIRMED is says.confidence_of("chairs[1]")

    def test_disagreement(self) -> None:
        """A disagreement names who disagrees."""
        with pytest.raises(StructureError, match=r"^Disagreement\.sources is \(\): "):
            Disagreement("opens", "2001", sources=())

    @given(records(Evidence))
    def test_value(self, says: Evidence) -> None:
        """Evidence is a value."""
        assert says == copy.deepcopy(says)
        assert hash(says) == hash(copy.deepcopy(says))


class TestSpell:
    """A state from one day to another."""

    def test_ends(self) -> None:
        """A spell may be one day long, and ends no earlier than it starts."""
        assert DAY == invented.spell(Group.EU, DAY, last=DAY).last
        with pytest.raises(StructureError, match=r"^Spell\.last is datetime\.date\(2001, 5, 10\)"):
            invented.spell(Group.EU, NEXT_DAY, last=DAY)

    @pytest.mark.parametrize("bounds", [(), ("first",), ("last",), ("first", "last")])
    def test_bounds(self, bounds: tuple[str, ...]) -> None:
        """Either end, both or none may be a bound only."""
        assert bounds == invented.spell(Group.EU, bounds=bounds, last=date.max).bounds

    @pytest.mark.parametrize("bounds", [("start",), ("first", "end"), ("First",)])
    def test_other_bounds(self, bounds: tuple[str, ...]) -> None:
        """Bounds are named by the fields that they are about."""
        with pytest.raises(StructureError, match=r"^Spell\.bounds is .*'first' or 'last'$"):
            invented.spell(Group.EU, bounds=bounds)

    @given(records(Spell[Group]), days())
    def test_covers(self, spell: Spell[Group], day: date) -> None:
        """A spell covers the days from its first to its last, both included."""
        assert spell.covers(spell.first)
        assert spell.covers(spell.last or date.max)
        assert spell.covers(day) is (spell.first <= day <= (spell.last or date.max))


class TestMembership:
    """The course of a participation."""

    @pytest.mark.parametrize(
        ("field", "good", "bad"),
        [
            ("round", 0, -1),
            ("participates_from", DAY, NEXT_DAY),
            ("decided", PartialDate(2001, 5, 10), PartialDate(2001, 5, 11)),
            ("decided", PartialDate(2001, 5), PartialDate(2001, 6)),
            ("decided", PartialDate(2001), PartialDate(2002)),
            ("left", DAY, date(2001, 5, 9)),
        ],
    )
    def test_edges(self, field: str, good: Any, bad: Any) -> None:
        """Nothing on the way in is later than accession, and nobody leaves before it."""
        given = {"acceded": DAY, "participates_from": DAY}

        assert good == getattr(invented.membership(**(given | {field: good})), field)
        with pytest.raises(StructureError) as caught:
            invented.membership(**(given | {field: bad}))
        assert str(caught.value).startswith(f"Membership.{field} is {bad!r}: ")

    def test_milestones(self) -> None:
        """The milestones stand by their first possible day, those of one day in any order."""
        steps = [invented.milestone(reached=PartialDate.parse(text))
                 for text in ("1995", "2001-05", "2001-05-01", "2001-05-10")]  # fmt: skip

        for milestones in (steps, [steps[0], steps[2], steps[1], steps[3]], steps[:1], []):
            found = invented.membership(milestones=tuple(milestones))
            assert tuple(milestones) == found.milestones
        with pytest.raises(StructureError, match=r"^Membership\.milestones is "):
            invented.membership(milestones=(steps[3], steps[0]))

    @pytest.mark.parametrize(
        ("decided", "expected"),
        [
            (None, date(2004, 10, 8)),
            (PartialDate(2004, 10, 7), date(2004, 10, 7)),
            (PartialDate(2004, 10, 8), date(2004, 10, 8)),
            (PartialDate(2004, 9), date(2004, 9, 30)),
            (PartialDate(2004, 10), date(2004, 10, 8)),
            (PartialDate(2004), date(2004, 10, 8)),
            (PartialDate(2003), date(2003, 12, 31)),
        ],
    )
    def test_decision(self, decided: PartialDate | None, expected: date) -> None:
        """A decision counts from its last possible day, never later than accession."""
        course = invented.membership(acceded=date(2004, 10, 8), decided=decided)

        assert expected == course.first_day(Basis.DECISION)

    @given(records(Membership))
    def test_first_day(self, course: Membership) -> None:
        """By every basis the first day is the recorded one, and accession is the latest."""
        assert course.acceded == course.first_day(Basis.ACCESSION)
        assert course.participates_from == course.first_day(Basis.PARTICIPATION)
        assert all(course.first_day(basis) <= course.acceded for basis in Basis)
        if course.decided is None:
            assert course.acceded == course.first_day(Basis.DECISION)
        else:
            assert course.decided.earliest <= course.first_day(Basis.DECISION)
            assert course.first_day(Basis.DECISION) <= course.decided.latest


class TestPartners:
    """States and institutions."""

    @pytest.mark.parametrize("id", ["", "AA", "AAAA", "aaa", "A1A", "A-A", "ÄÄÄ", "А" * 3, "EU"])
    def test_id(self, id: str) -> None:
        """The id of a state is three capital letters of the ISO alphabet."""
        with pytest.raises(StructureError, match=r"^Member\.id is "):
            invented.member(id, alpha_2="AA")

    @pytest.mark.parametrize("code", ["", "A", "AAA", "aa", "A1", "ÄÄ", None])
    def test_alpha_2(self, code: str | None) -> None:
        """The short code of a state is two capital letters."""
        with pytest.raises(StructureError, match=r"^Member\.alpha_2 is "):
            invented.member(alpha_2=code)

    @pytest.mark.parametrize("code", ["", "70", "7040", "70a", "٧٠٤", "7.4", None])
    def test_numeric(self, code: str | None) -> None:
        """The number of a state is three digits, zeros in front kept."""
        assert "008" == invented.member(numeric="008").numeric
        with pytest.raises(StructureError, match=r"^Member\.numeric is "):
            invented.member(numeric=code)

    @pytest.mark.parametrize("field", ["iso_name", "capital"])
    def test_state(self, field: str) -> None:
        """A state has a name in ISO 3166-1 and a capital."""
        with pytest.raises(StructureError, match=rf"^Member\.{field} is None: "):
            invented.member(**{field: None})

    @pytest.mark.parametrize(
        ("field", "value"), [("seat", "Hue"), ("representation", (invented.spell(("Head",)),))]
    )
    def test_no_institution(self, field: str, value: Any) -> None:
        """A state has no seat, and no offices that represent it."""
        with pytest.raises(StructureError, match=rf"^Member\.{field} is .*only an institution"):
            invented.member(**{field: value})

    def test_eu(self) -> None:
        """Nobody leaves the European Union before it joined."""
        given = {"eu_member_from": DAY}

        assert DAY == invented.member(**given, eu_member_to=DAY).eu_member_to
        assert None is invented.member(**given).eu_member_to
        for wrong in ({"eu_member_from": NEXT_DAY}, {"eu_member_from": None}):
            with pytest.raises(StructureError, match=r"^Member\.eu_member_to is "):
                invented.member(**wrong, eu_member_to=DAY)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("alpha_2", "EU"),
            ("numeric", "001"),
            ("iso_name", "A body"),
            ("capital", "Hue"),
            ("eu_member_from", DAY),
            ("eu_member_to", DAY),
            ("asean_member_from", DAY),
        ],
    )
    def test_institution(self, field: str, value: Any) -> None:
        """An institution has no codes, no capital and is not a member of another."""
        with pytest.raises(StructureError, match=rf"^Institution\.{field} is .*only a state"):
            invented.institution(**{field: value})

    def test_seat(self) -> None:
        """An institution sits somewhere."""
        with pytest.raises(StructureError, match=r"^Institution\.seat is None: "):
            invented.institution(seat=None)

    def test_alpha_3(self) -> None:
        """The long code of a state is its id; an institution has none."""
        assert "AAA" == invented.member("AAA").alpha_3
        assert None is invented.institution("ORG").alpha_3

    def test_last_known(self) -> None:
        """The region and the group of a partner are those of its last spell, if it has any."""
        groups = (invented.spell(Group.EU, DAY, last=DAY), invented.spell(Group.NON_EU_EUROPE))
        regions = (invented.spell(None),)

        assert Group.NON_EU_EUROPE is invented.member(groups=groups).latest_group
        assert None is invented.member(regions=regions).latest_region
        assert (None, None) == (invented.member().latest_region, invented.member().latest_group)


class TestMeeting:
    """Where and when it met."""

    @pytest.mark.parametrize(
        ("opens", "closes"),
        [
            ("2001-05-10", "2001-05-10"),
            ("2001-05-10", "2001-05-11"),
            ("2001-05-10", "2001-05"),
            ("2001-05", "2001-05-01"),
            ("2001-05", "2001"),
        ],
    )
    def test_closes_after_it_opens(self, opens: str, closes: str) -> None:
        """A meeting may close on the day it opens, or on any day that can be later."""
        found = invented.summit(
            opens=PartialDate.parse(opens).earliest, closes=PartialDate.parse(closes)
        )

        assert closes == str(found.closes)

    @pytest.mark.parametrize(
        ("opens", "closes"),
        [
            (PartialDate(2001, 5, 10), PartialDate(2001, 5, 9)),
            (PartialDate(2001, 5, 10), PartialDate(2001, 4)),
            (PartialDate(2001, 5), PartialDate(2001, 4, 30)),
            (PartialDate(2001), PartialDate(2000)),
        ],
    )
    def test_closes_before_it_opens(self, opens: PartialDate, closes: PartialDate) -> None:
        """No meeting closes before it opens, a summit included."""
        with pytest.raises(StructureError, match=r"^Meeting\.closes is .*earlier than opens"):
            Meeting("a", "A", opens=opens, closes=closes, evidence=RESTS)
        with pytest.raises(StructureError, match=r"^Summit\.closes is .*earlier than opens"):
            attrs.evolve(invented.summit(), opens=opens, closes=closes)

    def test_number(self) -> None:
        """Summits are numbered from 1."""
        assert 1 == invented.summit(1).number
        for number in (0, -1):
            with pytest.raises(StructureError, match=rf"^Summit\.number is {number}: "):
                invented.summit(number)

    def test_host(self) -> None:
        """A summit has a host; of other meetings it may be unknown."""
        assert () == Meeting("a", "A", opens=WHEN, closes=WHEN, evidence=RESTS).hosts
        with pytest.raises(StructureError, match=r"^Summit\.hosts is \(\): "):
            invented.summit(hosts=())

    @pytest.mark.parametrize(
        "kind", [Meeting, Summit, MinisterialMeeting, SeniorOfficialsMeeting], ids=repr
    )
    def test_format(self, kind: type[Meeting]) -> None:
        """A meeting that was held has a format; of one that was not, none is known."""
        (found,) = [record for record in COMPLETE if type(record) is kind]
        for status in (MeetingStatus.CANCELLED, MeetingStatus.PLANNED):
            assert None is attrs.evolve(found, status=status, format=None).format
        with pytest.raises(StructureError, match=rf"^{kind.__name__}\.format is None: .* held"):
            attrs.evolve(found, status=MeetingStatus.HELD, format=None)

    def test_kinds(self) -> None:
        """Each kind of meeting says who meets."""
        expected = {
            Summit: MeetingKind.SUMMIT,
            MinisterialMeeting: MeetingKind.MINISTERIAL,
            SeniorOfficialsMeeting: MeetingKind.SENIOR_OFFICIALS,
        }

        assert set(MeetingKind) == set(expected.values())
        for kind, who in expected.items():
            assert who is kind.kind
            assert "kind" not in [field.name for field in attrs.fields(kind)]

    def test_numbers_of_ministers(self) -> None:
        """Ministerial meetings are numbered from 1; only one that was not held may have none."""
        assert 1 == invented.ministerial(1).number
        for number in (0, -1):
            with pytest.raises(StructureError, match=r"^MinisterialMeeting\.number is .* from 1$"):
                invented.ministerial(number)
        with pytest.raises(StructureError, match=r"^MinisterialMeeting\.number is None: "):
            invented.ministerial(None)
        for status in (MeetingStatus.CANCELLED, MeetingStatus.PLANNED):
            assert None is invented.ministerial(None, status=status).number
            assert 3 == invented.ministerial(3, status=status).number

    def test_default(self) -> None:
        """What is not said of a meeting: it was held, in person."""
        found = Meeting("a", "A", opens=WHEN, closes=WHEN, evidence=RESTS)

        assert MeetingFormat.IN_PERSON is found.format
        assert MeetingStatus.HELD is found.status
        assert MeetingLevel.MINISTERIAL is invented.ministerial().level
        assert Composition.FULL is invented.officials().composition

    def test_chair(self) -> None:
        """A chair is written as the person, or as the partner where the person is not known."""
        assert "A. Person" == str(Chair("A. Person", "AAA", office="President"))
        assert "AAA" == str(Chair(None, "AAA"))

    def test_schedule_change(self) -> None:
        """A change of date is written as the new date, as exact as it was announced."""
        for text in ("2021", "2021-06", "2021-11-25"):
            assert text == str(ScheduleChange(PartialDate(2020, 7), PartialDate.parse(text)))


class TestAttendance:
    """Who represented a partner."""

    @pytest.mark.parametrize(
        "summit", ["asem-", "asem-05", "asem-x", "fmm-5", "5", "asem-٥", "ASEM-5"]
    )
    def test_summit(self, summit: str) -> None:
        """It is a summit that is attended."""
        with pytest.raises(StructureError, match=r"^Attendance\.summit is .* as 'asem-5'$"):
            invented.attendance(summit)

    @pytest.mark.parametrize("field", ["person", "office"])
    def test_absent(self, field: str) -> None:
        """Nobody represents who is absent."""
        with pytest.raises(StructureError, match=r"^Attendance\.level is .*nobody represents"):
            invented.attendance(level=AttendanceLevel.ABSENT, **{field: "Prime Minister"})
        assert invented.attendance(level=AttendanceLevel.ABSENT).person is None

    def test_number(self) -> None:
        """The number of the summit is a number, so that the tenth comes after the ninth."""
        assert 10 == invented.attendance("asem-10").number


class TestCoverage:
    """How complete a part of the dataset is."""

    @pytest.mark.parametrize(
        "missing",
        [{"missing_numbers": (3,)}, {"missing_partners": ("AAA",)}, {"missing": ("a meeting",)}],
    )
    def test_complete(self, missing: dict[str, Any]) -> None:
        """What is complete misses nothing."""
        with pytest.raises(StructureError, match=r"^Coverage\.extent is .* misses nothing$"):
            invented.coverage(extent=Extent.COMPLETE, **missing)
        assert invented.coverage(extent=Extent.NONE, **missing)

    @pytest.mark.parametrize("numbers", [(3, 2), (2, 2)])
    def test_numbers(self, numbers: tuple[int, ...]) -> None:
        """Numbers rise."""
        with pytest.raises(StructureError, match=r"^Coverage\.missing_numbers is .* in order$"):
            invented.coverage(missing_numbers=numbers)

    def test_time(self) -> None:
        """The last day is not before the first; a time may be a single day."""
        one, two = PartialDate(2001), PartialDate(2002)

        with pytest.raises(StructureError, match=r"^Coverage\.last is .*earlier than first"):
            invented.coverage(first=two, last=one)
        assert one == invented.coverage(first=one, last=one).last


class TestHeadcount:
    """How many came."""

    @pytest.mark.parametrize(
        ("partners", "states", "institutions"),
        [(26, 25, ("EU",)), (25, 25, ()), (1, 0, ("EU",)), (0, 0, ()), (None, 25, ("EU",)),
         (26, None, ("EU",)), (None, None, ("EU",))],
    )  # fmt: skip
    def test_sum(
        self, partners: int | None, states: int | None, institutions: tuple[str, ...]
    ) -> None:
        """The partners are the states and the institutions, where both numbers are known."""
        found = Headcount(partners, states, institutions=institutions)

        assert (partners, states) == (found.partners, found.states)

    @pytest.mark.parametrize(
        ("partners", "states", "institutions"),
        [(26, 25, ()), (26, 25, ("EU", "ORG")), (25, 25, ("EU",)), (1, 0, ()), (0, 0, ("EU",))],
    )
    def test_wrong_sum(self, partners: int, states: int, institutions: tuple[str, ...]) -> None:
        """Any other sum is refused, one too many and one too few."""
        with pytest.raises(StructureError, match=r"^Headcount\.partners is .* sum"):
            Headcount(partners, states, institutions=institutions)

    @pytest.mark.parametrize(
        ("asian", "european"), [(10, 15), (10, 14), (None, 25), (25, None), (None, None), (0, 0)]
    )
    def test_sides(self, asian: int | None, european: int | None) -> None:
        """The two sides together are no more than the states; some may sit on neither."""
        found = Headcount(26, 25, asian_states=asian, european_states=european,
                           institutions=("EU",))  # fmt: skip

        assert (asian, european) == (found.asian_states, found.european_states)

    @pytest.mark.parametrize(("asian", "european"), [(10, 16), (None, 26), (26, None)])
    def test_too_many(self, asian: int | None, european: int | None) -> None:
        """More states on the sides than there were states is refused."""
        with pytest.raises(StructureError, match=r"^Headcount\.states is 25: "):
            Headcount(26, 25, asian_states=asian, european_states=european, institutions=("EU",))


class TestSources:
    """The rules of a source."""

    @pytest.mark.parametrize(
        "url", ["example.org", "javascript:0", "ftp://example.org", "HTTP://A"]
    )
    def test_address(self, url: str) -> None:
        """An address begins with https:// or http://."""
        with pytest.raises(StructureError, match=r"^Source\.url is .*: expected an address"):
            invented.source(url=url)

        assert "http://example.org" == invented.source(url="http://example.org").url

    def test_address_of_a_document(self) -> None:
        """A document is on the web at an address, or its address is not known."""
        assert None is invented.document().url
        assert "https://example.org/a" == invented.document(url="https://example.org/a").url
        for url in ("example.org", "www.example.org/a", " https://example.org"):
            with pytest.raises(StructureError, match=r"^Document\.url is .*: expected an address"):
                invented.document(url=url)


REVERSED: tuple[tuple[str, Callable[..., Record], str, str], ...] = (
    ("Meeting", invented.meeting, "opens", "closes"),
    ("Phase", lambda **dates: attrs.evolve(invented.phase(), **dates), "started", "ended"),
    ("Edition", lambda **dates: attrs.evolve(invented.edition(), **dates), "opens", "closes"),
    ("Initiative", invented.initiative, "started", "ended"),
    ("Organisation", invented.organisation, "established", "dissolved"),
    ("Coordinatorship", invented.seat, "started", "ended"),
)
"""What has a beginning and an end, with the names of the two fields."""


class TestTimes:
    """No time ends before it starts."""

    @pytest.mark.parametrize(("name", "make", "first", "last"), REVERSED,
                             ids=[case[0] for case in REVERSED])  # fmt: skip
    def test_reversed(self, name: str, make: Callable[..., Record], first: str, last: str) -> None:
        """An end on the day of the start is possible, as is any that may be later; none before."""
        for start, end in [
            ("2001-05-10", "2001-05-10"),
            ("2001-05-10", "2001-05"),
            ("2001-05", "2001-05-01"),
            ("2001", "2001-01"),
        ]:
            dates = {first: PartialDate.parse(start), last: PartialDate.parse(end)}
            assert end == str(getattr(make(**dates), last))
        for start, end in [
            ("2001-05-10", "2001-05-09"),
            ("2001-05-01", "2001-04"),
            ("2001-05", "2001-04-30"),
            ("2001", "2000-12-31"),
        ]:
            dates = {first: PartialDate.parse(start), last: PartialDate.parse(end)}
            with pytest.raises(StructureError) as caught:
                make(**dates)
            place = f"{name}.{last} is PartialDate('{end}')"
            assert f"{place}: is earlier than {first}, {start}" == str(caught.value)

    @pytest.mark.parametrize(("name", "make", "first", "last"), REVERSED[1:],
                             ids=[case[0] for case in REVERSED[1:]])  # fmt: skip
    def test_open(self, name: str, make: Callable[..., Record], first: str, last: str) -> None:
        """Either end, or both, may be unknown."""
        assert name == type(make()).__name__
        for dates in ({}, {first: WHEN}, {last: WHEN}):
            found = make(**dates)
            assert (dates.get(first), dates.get(last)) == (
                getattr(found, first),
                getattr(found, last),
            )


class TestMoney:
    """Amounts, and who gave them."""

    @pytest.mark.parametrize("amount", ["0.01", "1", "26000000000", "1E+9"])
    def test_amount(self, amount: str) -> None:
        """An amount is any number above zero, and stays as it was given."""
        assert amount == str(invented.money(amount).amount)

    @pytest.mark.parametrize("amount", ["0", "0.00", "-0.01", "-5", "NaN", "sNaN", "Infinity"])
    def test_no_amount(self, amount: str) -> None:
        """Nothing else is one: not zero, not less, and no number that is none."""
        with pytest.raises(StructureError, match=r"^Money\.amount is .*: expected a number above"):
            invented.money(amount)

    @pytest.mark.parametrize("currency", ["EUR", "XEU", "KRW", "DEM"])
    def test_currency(self, currency: str) -> None:
        """A currency is a code of ISO 4217, in use now or before the euro."""
        assert currency == invented.money(currency=currency).currency

    @pytest.mark.parametrize("currency", ["eur", "EURO", "EU", "€", "ECU", "XXX", "US$", "EUR "])
    def test_no_currency(self, currency: str) -> None:
        """What is not a code of ISO 4217 is refused, the everyday name included."""
        with pytest.raises(StructureError, match=r"^Money\.currency is .*ISO 4217, as 'EUR'$"):
            invented.money(currency=currency)

    def test_currencies(self) -> None:
        """The codes are three capitals each; those of all that the data has are among them."""
        amounts = [part for row in ALL_ROWS for part in parts_of(row) if isinstance(part, Money)]

        assert all(len(code) == 3 and code.isupper() and code.isascii() for code in CURRENCIES)
        assert {"EUR", "KRW"} <= {amount.currency for amount in amounts} <= CURRENCIES

    def test_text(self) -> None:
        """An amount is written with its currency."""
        assert "11400000 EUR" == str(invented.money("11400000"))
        assert "0.50 XEU" == str(invented.money("0.50", "XEU"))

    def test_default(self) -> None:
        """What is not said of an amount: it is exact."""
        assert Qualifier.EXACT is invented.money().qualifier

    @pytest.mark.parametrize("share", ["0.1", "50", "100"])
    def test_share(self, share: str) -> None:
        """A share is more than nothing and at most the whole."""
        assert share == str(invented.contribution(share_percent=Decimal(share)).share_percent)

    @pytest.mark.parametrize("share", ["0", "-1", "100.1", "1000", "Infinity", "-Infinity"])
    def test_no_share(self, share: str) -> None:
        """No share is nothing, less than nothing, or more than the whole."""
        with pytest.raises(StructureError, match=r"^Contribution\.share_percent is .* at most 100"):
            invented.contribution(share_percent=Decimal(share))

    def test_nan_is_no_share(self) -> None:
        """A number that is none is not a share either."""
        with pytest.raises(StructureError, match=r"^Contribution\.share_percent is "):
            invented.contribution(share_percent=Decimal("NaN"))

    def test_jointly(self) -> None:
        """Who gave together with others is not one of them."""
        assert ("BBB",) == invented.contribution("AAA", jointly_with=("BBB",)).jointly_with
        with pytest.raises(StructureError, match=r"^Contribution\.jointly_with is .* others than"):
            invented.contribution("AAA", jointly_with=("BBB", "AAA"))

    @pytest.mark.parametrize(
        ("fields", "text"),
        [
            ({}, "AAA"),
            ({"money": EUROS}, "AAA 1000000.50 EUR"),
            ({"jointly_with": ("BBB", "body")}, "AAA and BBB and body"),
            ({"jointly_with": ("BBB",), "money": EUROS}, "AAA and BBB 1000000.50 EUR"),
        ],
    )
    def test_text_of_a_contribution(self, fields: dict[str, Any], text: str) -> None:
        """A contribution is written as who gave how much, as far as known."""
        assert text == str(invented.contribution("AAA", **fields))

    @given(records(Money), records(Contribution))
    def test_values(self, amount: Money, gift: Contribution) -> None:
        """Amounts and contributions are values, and begin with who and how much."""
        for record in (amount, gift):
            assert record == copy.deepcopy(record)
            assert hash(record) == hash(pickle.loads(pickle.dumps(record)))
        assert str(amount).endswith(amount.currency)
        assert str(gift).startswith(gift.contributor)


class TestInitiatives:
    """What is done between the meetings."""

    def test_running(self) -> None:
        """What is running has not ended; what has ended may have an end that is not known."""
        running, ended, unknown = (
            InitiativeStatus(word) for word in ("running", "ended", "unknown")
        )

        assert None is invented.initiative(status=running).ended
        for status in (ended, unknown):
            assert PartialDate(2002) == invented.initiative(status=status, ended="2002").ended
            assert None is invented.initiative(status=status).ended
        with pytest.raises(StructureError, match=r"^Initiative\.ended is .*: what is running"):
            invented.initiative(status=running, ended="2002")

    def test_number_of_an_edition(self) -> None:
        """Editions are numbered from 1, where their number is known."""
        assert (1, None) == (invented.edition(1).number, invented.edition().number)
        for number in (0, -1):
            with pytest.raises(StructureError, match=rf"^Edition\.number is {number}: .* from 1$"):
                invented.edition(number)

    @given(records(Initiative))
    def test_value(self, found: Initiative) -> None:
        """An initiative with all its parts is a value."""
        assert found == copy.deepcopy(found)
        assert hash(found) == hash(pickle.loads(pickle.dumps(found)))


class TestFigures:
    """What was counted."""

    @pytest.mark.parametrize("value", ["0", "-3", "0.5", "1E+6"])
    def test_value(self, value: str) -> None:
        """Any finite number can be counted."""
        assert Decimal(value) == invented.figure(value=Decimal(value)).value

    @pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
    def test_no_value(self, value: str) -> None:
        """What is not a finite number is not a figure."""
        with pytest.raises(StructureError, match=r"^Figure\.value is .*: expected a finite number"):
            invented.figure(value=Decimal(value))

    def test_default(self) -> None:
        """What is not said of a figure: it is exact, and not known when it held."""
        assert (Qualifier.EXACT, None) == (invented.figure().qualifier, invented.figure().as_of)


class TestPillars:
    """The words of the process."""

    def test_principle(self) -> None:
        """A principle and a pillar have the same fields, and are never equal."""
        pillar = invented.pillar("same", name="Same", summary="same")
        principle = invented.principle("same", name="Same", summary="same")

        assert fields_of(pillar) == fields_of(principle)
        assert pillar != principle
        assert principle != pillar
        assert "Principle('same', 'Same')" == repr(principle)

    def test_action(self) -> None:
        """An action may name nothing."""
        assert () == Action("do it").names


SEATS: tuple[tuple[dict[str, Any], str, str | None], ...] = (
    ({"started": "2010-07-01", "ended": "2010-12-31"}, "2010-07-01", "2010-12-31"),
    ({"started": "2010-07", "ended": "2010-12"}, "2010-07-01", "2010-12-31"),
    ({"started": "2010", "ended": "2011"}, "2010-01-01", "2011-12-31"),
    ({"started": "2010-07-01"}, "2010-07-01", None),
    ({"started": "2010-07-01", "attested": ("2010-10", "2011-10-05")}, "2010-07-01", "2011-10-05"),
    ({"attested": ("2010-10-02", "2010-10-05")}, "2010-10-02", "2010-10-05"),
    ({"attested": ("2010-10-02",)}, "2010-10-02", "2010-10-02"),
    ({"attested": ("2010-10",)}, "2010-10-01", "2010-10-31"),
    ({"attested": ("2002-09-23",), "ended": "2004-10"}, "2002-09-23", "2004-10-31"),
    ({"ended": "2004-10"}, "2004-10-01", "2004-10-31"),
)
"""What is known of a seat, with the first and the last day that it covers."""


class TestCoordinatorship:
    """A time as one of the coordinators."""

    @pytest.mark.parametrize(("known", "first", "last"), SEATS)
    def test_covers(self, known: dict[str, Any], first: str, last: str | None) -> None:
        """The seat is shown from its first day known to its last one, both included."""
        seat = invented.seat(**known)
        start = date.fromisoformat(first)

        assert seat.covers(start)
        assert not seat.covers(start - (NEXT_DAY - DAY))
        if last is None:
            assert seat.covers(date.max)
        else:
            end = date.fromisoformat(last)
            assert seat.covers(end)
            assert not seat.covers(end + (NEXT_DAY - DAY))

    def test_nothing_known(self) -> None:
        """Where no day is known none is shown."""
        for day in (date.min, DAY, date.max):
            assert not invented.seat().covers(day)

    def test_order(self) -> None:
        """The attested days stand in their order."""
        days = ("2001", "2001-05", "2001-05-10", "2001-06")

        assert days == tuple(map(str, invented.seat(attested=days).attested))
        with pytest.raises(StructureError, match=r"^Coordinatorship\.attested is .* first"):
            invented.seat(attested=("2001-05-10", "2001-05"))

    @pytest.mark.parametrize(
        ("known", "good", "bad"),
        [
            ({"started": "2001-05-10"}, "2001-05-10", "2001-05-09"),
            ({"started": "2001-05-10"}, "2001-05", "2001-04"),
            ({"started": "2001-05"}, "2001-05-01", "2001-04-30"),
            ({"ended": "2001-05-10"}, "2001-05-10", "2001-05-11"),
            ({"ended": "2001-05-10"}, "2001-05", "2001-06"),
            ({"ended": "2001-05"}, "2001-05-31", "2001-06-01"),
        ],
    )
    def test_within(self, known: dict[str, str], good: str, bad: str) -> None:
        """Nobody is attested before the start or after the end."""
        assert invented.seat(**known, attested=(good,)).attested
        with pytest.raises(StructureError) as caught:
            invented.seat(**known, attested=(bad,))
        problem = "before it started" if "started" in known else "after it ended"
        (edge,) = known.values()

        assert str(caught.value).startswith("Coordinatorship.attested is ")
        assert str(caught.value).endswith(f"): {bad} is {problem}, {edge}")

    @given(records(Coordinatorship), days())
    def test_one_run(self, seat: Coordinatorship, day: date) -> None:
        """All that is known of a seat is covered, and all days between two that are."""
        known = [one for one in (seat.started, *seat.attested, seat.ended) if one is not None]

        assert all(seat.covers(one.earliest) for one in known)
        if known and known[0].earliest <= day <= known[-1].earliest:
            assert seat.covers(day)
        if not known or day < known[0].earliest:
            assert not seat.covers(day)


@of_records.record
class Scored(Record):
    """A record of somebody's own, with a closed set of words and a fraction."""

    id: str
    word: Literal["high", "low"]
    share: float = 0.5


@of_records.record
class Marked(Record):
    """A record of somebody's own, with fields whose class alone does not tell whether they fit."""

    id: str
    number: Literal[1, 2]
    pair: tuple[int, int]
    names: tuple[str, ...] | None
    spell: asem.Spell[asem.Region | None]


class TestOwnFields:
    """Fields that no record of asem has."""

    def test_words(self) -> None:
        """A word of the set is taken, another one refused."""
        assert Scored("a", "low").word == "low"
        with pytest.raises(asem.StructureError) as caught:
            Scored("a", "middle")  # type: ignore[arg-type]  # the subject
        assert caught.value.field == "word"

    @pytest.mark.parametrize(
        ("field", "wrong"),
        [
            ("number", 0),
            ("pair", ()),
            ("pair", (1,)),
            ("names", ("",)),
            ("names", (1,)),
            ("spell", attrs.evolve(asem.partners["VNM"].regions[0], state="x")),
        ],
    )
    def test_each_time(self, field: str, wrong: Any) -> None:
        """What the class of a value does not tell is judged in every record, not in the first."""
        spell = asem.partners["VNM"].regions[0]
        right: dict[str, Any] = {"number": 1, "pair": (1, 2), "names": ("x",), "spell": spell}
        Marked("a", **right)

        with pytest.raises(asem.StructureError) as caught:
            Marked("a", **right | {field: wrong})
        assert caught.value.field == field

    def test_fraction(self) -> None:
        """A fraction goes out and in; what is none, or is not finite, is refused with its path."""
        assert from_dict(Scored, to_dict(Scored("a", "high", 0.25))) == Scored("a", "high", 0.25)
        for wrong in ("0.25", 1, float("nan")):
            with pytest.raises(asem.StructureError, match="share"):
                from_dict(Scored, {"id": "a", "word": "high", "share": wrong})

    def test_unsupported(self) -> None:
        """A class whose fields cannot be judged says so when its first record is made."""

        @of_records.record
        class Mapped(Record):
            id: str
            parts: list[str]

        with pytest.raises(TypeError, match="a record cannot hold"):
            Mapped("a", [])
