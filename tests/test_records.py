"""Records as values: what all of them share, what each of them refuses."""

from __future__ import annotations

import copy
import pickle
from contextlib import suppress
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Attendance,
    Basis,
    Chair,
    Confidence,
    Disagreement,
    Evidence,
    Group,
    Institution,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Member,
    Membership,
    Milestone,
    MilestoneKind,
    PartialDate,
    Partner,
    Record,
    Region,
    ScheduleChange,
    Source,
    SourceKind,
    Spell,
    StructureError,
    Summit,
)
from asem.registry import Fault

from . import invented
from .strategies import days, evidence, memberships, spells

RESTS = invented.RESTS
DAY = date(2001, 5, 10)
NEXT_DAY = date(2001, 5, 11)
WHEN = PartialDate(2001, 5, 10)

COMPLETE: tuple[Record, ...] = (
    WHEN,
    Disagreement("opens", "2001-05-09", sources=("page",), note="Counts the eve."),
    Evidence(
        ("book", "page"),
        Confidence.SINGLE,
        note="Read twice.",
        field_confidence=(("city", Confidence.RECALLED),),
        recalled_fields=("venue",),
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
    Attendance(
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
        venue="A hall",
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
        venue="A hall",
        hosts=("AAA",),
        chairs=(Chair("A. Person", "AAA"),),
        theme="A theme",
        number=1,
        attendance=Attendance(3, 2, institutions=("ORG",)),
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
    Fault("summits", "asem-1", "hosts", "'ZZZ' is no partner"),
)
"""A record of each kind with all its fields filled."""

ALL_ROWS = tuple(
    row for table in (asem.partners, asem.memberships, asem.summits, asem.sources) for row in table
)

OPTIONAL = {
    PartialDate: {"month", "day"},
    Disagreement: {"note"},
    Evidence: {"note"},
    Source: {"issued", "url"},
    Chair: {"name", "office"},
    Attendance: {"partners", "states", "asian_states", "european_states", "leaders"},
    ScheduleChange: {"note"},
    Spell: {"last", "label"},
    Milestone: {"meeting", "place"},
    Membership: {"decided", "left"},
    Meeting: {"city", "country", "venue", "theme"},
    Summit: {"venue", "theme", "planned_opens", "planned_closes"},
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
        *("alpha_2", "numeric", "iso_name", "capital"),
        *("eu_member_from", "eu_member_to", "asean_member_from"),
    },
}
"""The fields that a kind of partner never fills."""


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


def wrong_for(value: object) -> list[object]:
    """Give values of wrong types for a field that holds `value`."""
    always: list[object] = [object(), 1.5, b"x", {}, set(), Ellipsis]
    if isinstance(value, bool | int):
        return [*always, True, False, "1", 1.0, (1,), DAY]
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


class TestAllRecords:
    """What every record is, of our tables and of every kind."""

    def test_every_kind_is_here(self) -> None:
        """The samples have every class of record that asem exports."""
        exported = {getattr(asem, name) for name in asem.__all__}
        kinds = {kind for kind in exported if isinstance(kind, type) and issubclass(kind, Record)}

        assert kinds - {Record, Partner} == {type(record) for record in COMPLETE} - {Fault}

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
        for name in OPTIONAL[type(record)]:
            if getattr(record, name) is not None and (type(record), name) not in {
                (PartialDate, "month"),
                (Member, "eu_member_from"),
            }:
                assert record != attrs.evolve(record, **{name: None})
        for name in fields_of(record):
            if isinstance(getattr(record, name), str) and name not in {"id", "alpha_2", "numeric"}:
                assert record != attrs.evolve(record, **{name: _another(getattr(record, name))})

    def test_kinds_differ(self) -> None:
        """A record equals no record of another class, and nothing that is no record."""
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
        if type(record) in (PartialDate, Fault):
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


def _another(text: str) -> object:
    """Give another value of the same kind as a text."""
    if isinstance(text, StrEnum):
        return next(member for member in type(text) if member is not text)
    return f"{text} too"


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

        assert "Membership.acceded is '2001-05-10': expected date" == str(caught.value)
        with pytest.raises(StructureError) as caught:
            Source("book", "A book", publisher="A press", issued=DAY, kind=SourceKind.PRIMARY)

        expected = "Source.issued is datetime.date(2001, 5, 10): expected PartialDate | None"
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
            ("city", Confidence.SINGLE),
            (("city",),),
            (("city", Confidence.SINGLE, "more"),),
            (("city", "single"),),
            (("", Confidence.SINGLE),),
            (["city", Confidence.SINGLE],),
            ((1, Confidence.SINGLE),),
        ],
    )
    def test_pairs(self, wrong: Any) -> None:
        """The confidence of fields is pairs of a name and a confidence, nothing else."""
        with pytest.raises(StructureError, match=r"^Evidence\.field_confidence is "):
            Evidence(("book",), field_confidence=wrong)

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
            says.field_confidence,
            says.recalled_fields,
            says.disagreements,
        )

    def test_disagreement(self) -> None:
        """A disagreement names who disagrees."""
        with pytest.raises(StructureError, match=r"^Disagreement\.sources is \(\): "):
            Disagreement("opens", "2001", sources=())

    @given(evidence())
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

    @given(spells(st.sampled_from(Group)), days())
    def test_covers(self, found: tuple[Spell[Group], ...], day: date) -> None:
        """A spell covers the days from its first to its last, both included."""
        for spell in found:
            assert spell.covers(spell.first)
            assert spell.covers(spell.last or date.max)
            assert spell.covers(day) is (spell.first <= day <= (spell.last or date.max))
        assert sum(spell.covers(day) for spell in found) <= 1


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

    @given(memberships())
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
        """An institution has no codes, no capital and is no member of another."""
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

        assert Group.NON_EU_EUROPE is invented.member(groups=groups).group
        assert None is invented.member(regions=regions).region
        assert (None, None) == (invented.member().region, invented.member().group)


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
        with pytest.raises(StructureError, match=r"^Meeting\.closes is .*earlier than the opening"):
            Meeting("a", "A", opens=opens, closes=closes, evidence=RESTS)
        with pytest.raises(StructureError, match=r"^Summit\.closes is .*earlier than the opening"):
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

    def test_default(self) -> None:
        """What is not said of a meeting: it was held, in person."""
        found = Meeting("a", "A", opens=WHEN, closes=WHEN, evidence=RESTS)

        assert MeetingFormat.IN_PERSON is found.format
        assert MeetingStatus.HELD is found.status


class TestAttendance:
    """Who came."""

    @pytest.mark.parametrize(
        ("partners", "states", "institutions"),
        [(26, 25, ("EU",)), (25, 25, ()), (1, 0, ("EU",)), (0, 0, ()), (None, 25, ("EU",)),
         (26, None, ("EU",)), (None, None, ("EU",))],
    )  # fmt: skip
    def test_sum(
        self, partners: int | None, states: int | None, institutions: tuple[str, ...]
    ) -> None:
        """The partners are the states and the institutions, where both numbers are known."""
        found = Attendance(partners, states, institutions=institutions)

        assert (partners, states) == (found.partners, found.states)

    @pytest.mark.parametrize(
        ("partners", "states", "institutions"),
        [(26, 25, ()), (26, 25, ("EU", "ORG")), (25, 25, ("EU",)), (1, 0, ()), (0, 0, ("EU",))],
    )
    def test_wrong_sum(self, partners: int, states: int, institutions: tuple[str, ...]) -> None:
        """Any other sum is refused, one too many and one too few."""
        with pytest.raises(StructureError, match=r"^Attendance\.partners is .* sum"):
            Attendance(partners, states, institutions=institutions)

    @pytest.mark.parametrize(
        ("asian", "european"), [(10, 15), (10, 14), (None, 25), (25, None), (None, None), (0, 0)]
    )
    def test_sides(self, asian: int | None, european: int | None) -> None:
        """The two sides together are no more than the states; some may sit on neither."""
        found = Attendance(26, 25, asian_states=asian, european_states=european,
                           institutions=("EU",))  # fmt: skip

        assert (asian, european) == (found.asian_states, found.european_states)

    @pytest.mark.parametrize(("asian", "european"), [(10, 16), (None, 26), (26, None)])
    def test_too_many(self, asian: int | None, european: int | None) -> None:
        """More states on the sides than there were states is refused."""
        with pytest.raises(StructureError, match=r"^Attendance\.states is 25: "):
            Attendance(26, 25, asian_states=asian, european_states=european, institutions=("EU",))


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
