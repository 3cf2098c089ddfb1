"""A dataset as a whole: what it refuses, and that it never changes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import asem
from asem import (
    Attendance,
    Chair,
    Confidence,
    Disagreement,
    Evidence,
    Group,
    PartialDate,
    Partner,
    Region,
    Registry,
    RegistryError,
)
from asem.registry import Fault, Table, canonical

from . import invented
from .invented import (
    FIRST,
    LEFT,
    SECOND,
    institution,
    member,
    membership,
    milestone,
    rows,
    source,
    spell,
    summit,
)
from .strategies import ONE_DAY, registry_rows

Rows = dict[str, list[Any]]

TABLES = ("partners", "memberships", "summits", "sources")


def faults_in(given: Rows) -> list[tuple[str, str, str]]:
    """Give table, id and field of all faults for which a registry of these rows is refused."""
    with pytest.raises(RegistryError) as caught:
        Registry(**given)
    return [(fault.table, fault.id, fault.field) for fault in caught.value.faults]  # type: ignore[attr-defined]


def changed(table: str, id: str, /, **fields: Any) -> Rows:
    """Give the sound rows with some fields of one record changed."""
    given = rows()
    given[table] = [attrs.evolve(row, **fields) if row.id == id else row for row in given[table]]
    return given


def without(table: str, id: str) -> Rows:
    """Give the sound rows without one record."""
    given = rows()
    given[table] = [row for row in given[table] if row.id != id]
    return given


def added(table: str, record: Any) -> Rows:
    """Give the sound rows with one record more."""
    given = rows()
    given[table] = [*given[table], record]
    return given


NOWHERE = Evidence(("nowhere",))
BBB = rows()["memberships"][1]

SINGLE: tuple[tuple[str, Rows, tuple[str, str, str]], ...] = (
    (
        "source of a partner",
        changed("partners", "AAA", evidence=NOWHERE),
        ("partners", "AAA", "evidence.sources"),
    ),
    (
        "source of a spell",
        changed("partners", "AAA", groups=(spell(Group.EU, evidence=NOWHERE),)),
        ("partners", "AAA", "groups[0].evidence.sources"),
    ),
    (
        "source of a later spell",
        changed(
            "partners",
            "AAA",
            regions=(spell(None, last=FIRST), spell(None, SECOND, evidence=NOWHERE)),
        ),
        ("partners", "AAA", "regions[1].evidence.sources"),
    ),
    (
        "source of a membership",
        changed("memberships", "membership-AAA", evidence=NOWHERE),
        ("memberships", "membership-AAA", "evidence.sources"),
    ),
    (
        "source of a milestone",
        changed("memberships", "membership-AAA", milestones=(milestone(evidence=NOWHERE),)),
        ("memberships", "membership-AAA", "milestones[0].evidence.sources"),
    ),
    (
        "source of a summit",
        changed("summits", "asem-1", evidence=NOWHERE),
        ("summits", "asem-1", "evidence.sources"),
    ),
    (
        "source that disagrees",
        changed(
            "summits",
            "asem-1",
            evidence=Evidence(
                ("book",), disagreements=(Disagreement("city", "Hue", sources=("nowhere",)),)
            ),
        ),
        ("summits", "asem-1", "evidence.sources"),
    ),
    (
        "field that is only recalled",
        changed("summits", "asem-1", evidence=Evidence(("book",), recalled_fields=("town",))),
        ("summits", "asem-1", "evidence"),
    ),
    (
        "field that is less sure",
        changed(
            "partners",
            "AAA",
            evidence=Evidence(("book",), field_confidence=(("town", Confidence.SINGLE),)),
        ),
        ("partners", "AAA", "evidence"),
    ),
    (
        "field in dispute",
        changed(
            "memberships",
            "membership-AAA",
            evidence=Evidence(
                ("book",), disagreements=(Disagreement("city", "Hue", sources=("book",)),)
            ),
        ),
        ("memberships", "membership-AAA", "evidence"),
    ),
    (
        "field of a milestone",
        changed(
            "memberships",
            "membership-AAA",
            milestones=(milestone(evidence=Evidence(("book",), recalled_fields=("city",))),),
        ),
        ("memberships", "membership-AAA", "milestones[0].evidence"),
    ),
    (
        "partner without membership",
        added("partners", member("CCC")),
        ("partners", "CCC", "id"),
    ),
    (
        "overlapping groups",
        changed(
            "partners",
            "AAA",
            groups=(spell(Group.EU, last=SECOND), spell(Group.NON_EU_EUROPE, SECOND)),
        ),
        ("partners", "AAA", "groups[1].first"),
    ),
    (
        "region that starts within an open one",
        changed("partners", "AAA", regions=(spell(Region.ASIA), spell(Region.EUROPE, SECOND))),
        ("partners", "AAA", "regions[1].first"),
    ),
    (
        "offices out of order",
        changed(
            "partners",
            "ORG",
            representation=(spell(("Head",), SECOND, last=SECOND), spell(("Chief",), FIRST)),
        ),
        ("partners", "ORG", "representation[1].first"),
    ),
    (
        "group before it took part",
        changed("partners", "BBB", groups=(spell(Group.EU, SECOND - ONE_DAY, last=LEFT),)),
        ("partners", "BBB", "groups[0].first"),
    ),
    (
        "group after it left",
        changed("partners", "BBB", groups=(spell(Group.EU, SECOND, last=LEFT + ONE_DAY),)),
        ("partners", "BBB", "groups[0].last"),
    ),
    (
        "region that goes on after it left",
        changed("partners", "BBB", regions=(spell(None, SECOND),)),
        ("partners", "BBB", "regions[0].last"),
    ),
    (
        "admitted twice",
        changed("summits", "asem-1", admitted=("BBB", "BBB")),
        ("summits", "asem-1", "admitted"),
    ),
    (
        "region before it took part",
        changed("partners", "AAA", regions=(spell(None, FIRST - ONE_DAY),)),
        ("partners", "AAA", "regions[0].first"),
    ),
    (
        "membership of nobody",
        added("memberships", membership("ZZZ")),
        ("memberships", "membership-ZZZ", "partner"),
    ),
    (
        "first summit that is none",
        changed("memberships", "membership-AAA", first_summit=3),
        ("memberships", "membership-AAA", "first_summit"),
    ),
    (
        "accession before the summit opened",
        changed(
            "memberships",
            "membership-ORG",
            acceded=FIRST - ONE_DAY,
            participates_from=FIRST - ONE_DAY,
        ),
        ("memberships", "membership-ORG", "acceded"),
    ),
    (
        "accession after the summit opened",
        changed("memberships", "membership-ORG", acceded=FIRST + ONE_DAY),
        ("memberships", "membership-ORG", "acceded"),
    ),
    (
        "milestone at a summit that is none",
        changed(
            "memberships",
            "membership-AAA",
            milestones=(milestone(meeting="asem-1"), milestone(meeting="asem-9")),
        ),
        ("memberships", "membership-AAA", "milestones[1].meeting"),
    ),
    (
        "number that is not in the id",
        changed("summits", "asem-2", id="asem-3"),
        ("summits", "asem-3", "id"),
    ),
    (
        "host that is nobody",
        changed("summits", "asem-1", hosts=("AAA", "ZZZ")),
        ("summits", "asem-1", "hosts"),
    ),
    (
        "host that was no partner yet",
        changed("summits", "asem-1", hosts=("BBB",)),
        ("summits", "asem-1", "hosts"),
    ),
    (
        "host that was no partner any longer",
        added("summits", summit(3, LEFT + ONE_DAY, hosts=("BBB",))),
        ("summits", "asem-3", "hosts"),
    ),
    (
        "chair for nobody",
        changed("summits", "asem-1", chairs=(Chair("A. Person", "ZZZ"),)),
        ("summits", "asem-1", "chairs"),
    ),
    (
        "absence of nobody",
        changed("summits", "asem-1", attendance=Attendance(None, None, absent=("ZZZ",))),
        ("summits", "asem-1", "attendance.absent"),
    ),
    (
        "presence of nobody",
        changed("summits", "asem-1", attendance=Attendance(None, None, institutions=("ZZZ",))),
        ("summits", "asem-1", "attendance.institutions"),
    ),
    (
        "admission of nobody",
        changed("summits", "asem-1", admitted=("ZZZ",)),
        ("summits", "asem-1", "admitted"),
    ),
    (
        "welcome of nobody",
        changed("summits", "asem-1", welcomed=("ZZZ",)),
        ("summits", "asem-1", "welcomed"),
    ),
    (
        "accession of nobody",
        changed("summits", "asem-2", acceded=("BBB", "ZZZ")),
        ("summits", "asem-2", "acceded"),
    ),
    (
        "accession at another summit",
        changed("summits", "asem-1", acceded=("BBB",)),
        ("summits", "asem-1", "acceded"),
    ),
    (
        "summits on the same day",
        added("summits", summit(3, SECOND)),
        ("summits", "asem-3", "opens"),
    ),
    (
        "summits out of order",
        added("summits", summit(3, SECOND - ONE_DAY)),
        ("summits", "asem-3", "opens"),
    ),
)
"""A fault, rows that have this one only, and where it is found."""

DOUBLE: tuple[tuple[str, Rows, list[tuple[str, str, str]]], ...] = (
    ("source", added("sources", source("book", title="Another")), [("sources", "book", "id")] * 2),
    ("partner", added("partners", member("AAA", name="Another")), [("partners", "AAA", "id")] * 2),
    (
        "summit",
        added("summits", summit(2, SECOND + ONE_DAY)),
        [("summits", "asem-2", "id")] * 2 + [("summits", "asem-2", "number")] * 2,
    ),
    (
        "number",
        added("summits", summit(2, SECOND + ONE_DAY, id="asem-3")),
        [("summits", "asem-2", "number"), ("summits", "asem-3", "number")],
    ),
    (
        "membership",
        added("memberships", BBB),
        [("memberships", "membership-BBB", "id")] * 2
        + [("memberships", "membership-BBB", "partner")] * 2,
    ),
    (
        "membership of one partner",
        added("memberships", attrs.evolve(BBB, id="membership-BB")),
        [("memberships", "membership-BB", "partner"), ("memberships", "membership-BBB", "partner")],
    ),
)


class TestFaults:
    """A registry that contradicts itself is refused."""

    def test_sound(self) -> None:
        """The rows that the faults are put into are sound by themselves."""
        assert 3 == len(invented.registry().partners)

    @pytest.mark.parametrize(("given", "expected"), [case[1:] for case in SINGLE],
                             ids=[case[0] for case in SINGLE])  # fmt: skip
    def test_single(self, given: Rows, expected: tuple[str, str, str]) -> None:
        """Each contradiction is found where it is, and nothing else is."""
        assert [expected] == faults_in(given)

    @pytest.mark.parametrize(("given", "expected"), [case[1:] for case in DOUBLE],
                             ids=[case[0] for case in DOUBLE])  # fmt: skip
    def test_double(self, given: Rows, expected: list[tuple[str, str, str]]) -> None:
        """What stands twice is reported at each of its places."""
        found = faults_in(given)

        assert set(expected) <= set(found)
        assert all(found.count(place) >= expected.count(place) for place in expected)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            (changed("summits", "asem-2", opens=PartialDate.of(SECOND + ONE_DAY),
                     closes=PartialDate.of(SECOND + ONE_DAY)),
             [("memberships", "membership-BBB", "acceded")]),
            (changed("memberships", "membership-AAA", id="membership-AA"),
             [("partners", "AAA", "id"), ("memberships", "membership-AA", "id")]),
            (without("memberships", "membership-BBB"), [("partners", "BBB", "id")]),
            (without("partners", "BBB"),
             [("memberships", "membership-BBB", "partner"), ("summits", "asem-2", "acceded")]),
            (without("summits", "asem-2"), [("memberships", "membership-BBB", "first_summit")]),
        ],
    )  # fmt: skip
    def test_wherever_it_shows(self, given: Rows, expected: list[tuple[str, str, str]]) -> None:
        """A record that is missing or changed is a fault of all that rest on it."""
        assert expected == faults_in(given)

    def test_all_at_once(self) -> None:
        """All faults of all tables are listed, not just the first."""
        given = rows(
            partners=[
                member("AAA", evidence=NOWHERE),
                member("BBB", groups=(spell(Group.EU, FIRST, last=LEFT),)),
                institution("ORG"),
                institution("ALONE"),
            ],
            sources=[source("book"), source("book")],
        )
        given["summits"][1] = summit(2, SECOND, hosts=("ZZZ", "BBB"), acceded=("AAA",))

        assert {
            ("sources", "book", "id"),
            ("partners", "AAA", "evidence.sources"),
            ("partners", "ALONE", "id"),
            ("partners", "BBB", "groups[0].first"),
            ("summits", "asem-2", "hosts"),
            ("summits", "asem-2", "acceded"),
        } == set(faults_in(given))

    def test_message(self) -> None:
        """The message counts the faults and lists them, one a line, with the values."""
        with pytest.raises(RegistryError) as caught:
            Registry(**changed("summits", "asem-1", hosts=("YYY", "ZZZ")))
        fault = caught.value.faults[0]

        assert [
            "the registry contradicts itself in 2 places:",
            "  summits asem-1, hosts: 'YYY' is no partner",
            "  summits asem-1, hosts: 'ZZZ' is no partner",
        ] == str(caught.value).splitlines()
        assert Fault("summits", "asem-1", "hosts", "'YYY' is no partner") == fault
        assert "summits asem-1, hosts: 'YYY' is no partner" == str(fault)
        assert isinstance(caught.value, ValueError)

    def test_one_place(self) -> None:
        """A single fault stands in one place."""
        with pytest.raises(RegistryError, match=r"^the registry contradicts itself in 1 place:\n"):
            Registry(**added("partners", member("CCC")))

    @pytest.mark.parametrize("table", TABLES)
    def test_wrong_kinds(self, table: str) -> None:
        """Whatever does not belong in a table is refused, with its place in the order given."""
        alien: dict[str, Any] = {
            "partners": source(), "memberships": member(), "summits": membership(),
            "sources": summit(),
        }  # fmt: skip
        for thing in (alien[table], None, "book", 5, {"id": "book"}):
            given = rows()
            given[table] = [*given[table], thing]
            place = f"[{len(given[table]) - 1}]"

            assert [(table, place, "id")] == faults_in(given)

    def test_bare_kinds(self) -> None:
        """A partner is a member or an institution, a meeting in the summits is a summit."""
        fields = {f.name: getattr(institution(), f.name) for f in attrs.fields(Partner)}
        meeting = asem.Meeting(
            "m", "M", opens=PartialDate(2001), closes=PartialDate(2001), evidence=invented.RESTS
        )

        assert [("partners", "[3]", "id")] == faults_in(added("partners", Partner(**fields)))
        assert [("summits", "[2]", "id")] == faults_in(added("summits", meeting))

    @pytest.mark.parametrize(
        "given",
        [
            changed("partners", "AAA", groups=(spell(Group.EU, last=SECOND),
                                               spell(Group.EU, SECOND + ONE_DAY))),
            changed("partners", "BBB", groups=(spell(Group.EU, SECOND, last=LEFT),)),
            changed("summits", "asem-2", hosts=("BBB",)),
            added("summits", summit(3, LEFT, hosts=("BBB",))),
            added("summits", summit(3, SECOND + ONE_DAY)),
            changed("memberships", "membership-AAA", milestones=(milestone(meeting="fmm-9"),)),
            changed("summits", "asem-1", evidence=Evidence(
                ("book",), recalled_fields=("attendance", "hosts"))),
        ],
        ids=["next day", "first day", "new host", "last day", "day after", "other", "fields"],
    )  # fmt: skip
    def test_just_sound(self, given: Rows) -> None:
        """On the sound side of each edge nothing is refused."""
        assert isinstance(Registry(**given), Registry)

    def test_empty(self) -> None:
        """A registry may be empty."""
        registry = Registry()

        assert "<Registry: 0 partners, 0 memberships, 0 summits, 0 sources>" == repr(registry)
        assert () == registry.partners_on("2004-10-08")
        assert () == registry.joined_between("1996-01-01", "2004-10-08")

    def test_names(self) -> None:
        """Tables are given by name, and no others."""
        with pytest.raises(TypeError):
            Registry([source()])  # type: ignore[misc]
        with pytest.raises(TypeError):
            Registry(pictures=[])  # type: ignore[call-arg]


class TestExtend:
    """Another registry with more records."""

    def test_more(self) -> None:
        """The new one has the records of both, and questions know them; the old one stays."""
        old = invented.registry()
        before = {table: getattr(old, table) for table in TABLES}
        old.partners_on(LEFT)

        new = old.extend(
            partners=[member("CCC")],
            memberships=[membership("CCC", acceded=SECOND, first_summit=2)],
            sources=iter([source("page")]),
        )

        assert ["AAA", "BBB", "CCC", "ORG"] == [p.id for p in new.partners_on(LEFT)]
        assert ["AAA", "BBB", "ORG"] == [p.id for p in old.partners_on(LEFT)]
        assert all(getattr(old, table) is before[table] for table in TABLES)
        assert "page" not in old.sources
        assert old != new
        assert old == invented.registry()

    def test_nothing(self) -> None:
        """With nothing more it is an equal registry, another than the old one."""
        old = invented.registry()

        assert old == old.extend()
        assert old is not old.extend()

    def test_refused(self) -> None:
        """Records that contradict those that were there are refused."""
        with pytest.raises(RegistryError, match="'ZZZ' is no partner"):
            canonical().extend(memberships=[
                membership("ZZZ", acceded=date(1996, 3, 1),
                           evidence=Evidence(("asem10-chair-statement",))),
            ])  # fmt: skip
        with pytest.raises(RegistryError, match="'VNM' stands 2 times"):
            canonical().extend(partners=[asem.partners["VNM"]])

    def test_ours(self) -> None:
        """Our own dataset can be extended, and stays as it was."""
        new = canonical().extend(sources=[source("my-note")])

        assert "my-note" in new.sources
        assert "my-note" not in asem.sources
        assert new != canonical()
        assert asem.partners == new.partners


class TestImmutable:
    """A registry never changes."""

    @pytest.mark.parametrize("name", [*TABLES, "members", "institutions", "another"])
    def test_no_assignment(self, name: str) -> None:
        """No table can be set, replaced or taken away."""
        registry = invented.registry()
        before = getattr(registry, name, None)

        with pytest.raises(AttributeError, match=name):
            setattr(registry, name, Table("source", []))
        with pytest.raises(AttributeError):
            delattr(registry, name)
        assert before is getattr(registry, name, None)

    def test_own_rows(self) -> None:
        """A list that was given may change afterwards: the registry does not."""
        given = rows()
        registry = Registry(**given)
        given["sources"].append(source("page"))

        assert 1 == len(registry.sources)

    def test_no_key(self) -> None:
        """A registry is too big to be a key."""
        with pytest.raises(TypeError):
            hash(canonical())

    def test_repr(self) -> None:
        """The repr counts the tables."""
        expected = "<Registry: 3 partners, 3 memberships, 2 summits, 1 sources>"

        assert expected == repr(invented.registry())


class TestEquality:
    """Registries are equal when their tables are."""

    def test_equal(self) -> None:
        """Two of the same rows are equal, and equal nothing else."""
        assert invented.registry() == invented.registry()
        assert invented.registry() != canonical()
        assert invented.registry() != rows()
        assert canonical() == canonical()

    @pytest.mark.parametrize(
        "given",
        [
            changed("partners", "AAA", name="Other"),
            changed("memberships", "membership-AAA", round=3),
            changed("summits", "asem-1", city="Other"),
            changed("sources", "book", title="Other"),
        ],
        ids=TABLES,
    )
    def test_every_table_counts(self, given: Rows) -> None:
        """One other field in one table makes another registry."""
        assert invented.registry() != Registry(**given)

    def test_rebuilt(self) -> None:
        """Our dataset made anew from its rows is equal to ours, and answers alike."""
        rebuilt = Registry(
            partners=asem.partners,
            memberships=asem.memberships,
            summits=asem.summits,
            sources=asem.sources,
        )

        assert canonical() == rebuilt
        assert canonical().members == rebuilt.members
        for basis in asem.Basis:
            for day in ("2004-10-07", "2007-05-28", "2012-03-31", "2025-01-01"):
                assert asem.partners_on(day, basis=basis) == rebuilt.partners_on(day, basis=basis)

    @pytest.mark.parametrize(
        "twin_of",
        [copy.copy, copy.deepcopy]
        + [
            lambda registry, p=protocol: pickle.loads(pickle.dumps(registry, p))
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ],
        ids=["copy", "deepcopy", *map(str, range(pickle.HIGHEST_PROTOCOL + 1))],
    )
    def test_copies(self, twin_of: Callable[[Registry], Registry]) -> None:
        """Copies are equal and answer alike; a copy of ours is ours."""
        registry = invented.registry()
        twin = twin_of(registry)

        assert registry == twin
        assert registry.partners_on(LEFT) == twin.partners_on(LEFT)
        assert canonical() is twin_of(canonical())

    def test_singleton(self) -> None:
        """Our dataset is one object, whose tables and records are made once."""
        assert canonical() is asem.registry.canonical()
        assert canonical().summits is asem.summits
        assert canonical().partners["VNM"] is canonical().members["VNM"]


class TestLaws:
    """What holds for all sound registries."""

    @settings(max_examples=30)
    @given(registry_rows(), st.randoms(use_true_random=False))
    def test_order_does_not_matter(self, given: dict[str, tuple[Any, ...]], random: Any) -> None:
        """Rows in any order make the same registry, with tables in the order of the keys."""
        mixed = {table: random.sample(found, len(found)) for table, found in given.items()}
        registry = Registry(**mixed)

        assert Registry(**given) == registry
        for table in TABLES:
            keys = getattr(registry, table).keys()
            assert sorted(keys) == list(keys)
            assert set(given[table]) == set(getattr(registry, table))

    @settings(max_examples=30)
    @given(registry_rows())
    def test_in_two_steps(self, given: dict[str, tuple[Any, ...]]) -> None:
        """Sources first and the rest later makes the same registry as all at once."""
        rest = {table: found for table, found in given.items() if table != "sources"}

        assert Registry(**given) == Registry(sources=given["sources"]).extend(**rest)

    @settings(max_examples=30)
    @given(registry_rows())
    def test_survives(self, given: dict[str, tuple[Any, ...]]) -> None:
        """Every registry survives pickling."""
        registry = Registry(**given)

        assert registry == pickle.loads(pickle.dumps(registry))

    @settings(max_examples=30)
    @given(registry_rows(), st.data())
    def test_nothing_can_be_missing(
        self, given: dict[str, tuple[Any, ...]], data: st.DataObject
    ) -> None:
        """Without any one partner or its membership a registry contradicts itself."""
        table = data.draw(st.sampled_from(["partners", "memberships"]))
        gone = data.draw(st.sampled_from(given[table]))
        rest = {**given, table: tuple(row for row in given[table] if row is not gone)}

        with pytest.raises(RegistryError):
            Registry(**rest)
