"""A dataset as a whole: what it refuses, and that it never changes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import asem
from asem import (
    Evidence,
    Registry,
    RegistryError,
    StructureError,
)
from asem.registry import canonical
from asem.registry._ledger import classes_by_table
from asem.registry._links import LINKS
from asem.registry._parts import parts_in
from asem.strategies._registries import registry_rows

from .. import invented
from ..invented import (
    LEFT,
    SECOND,
    changed,
    initiative,
    member,
    membership,
    ministerial,
    officials,
    pillar,
    principle,
    rows,
    source,
)

Rows = dict[str, list[Any]]

TABLES = (
    "partners",
    "memberships",
    "summits",
    "ministerial_series",
    "ministerial_meetings",
    "senior_officials_meetings",
    "initiatives",
    "organisations",
    "documents",
    "pillars",
    "principles",
    "priority_areas",
    "coordinatorships",
    "attendances",
    "figures",
    "code_schemes",
    "coverage",
    "non_partners",
    "sources",
)

VIEWS = ("members", "institutions", "meetings")
"""The tables that show records of others."""


def key_of(table: str, record: Any) -> Any:
    """Give what a table is in order by."""
    if table == "attendances":
        return record.number, record.partner
    if table in ("ministerial_meetings", "senior_officials_meetings", "meetings"):
        return record.opens, record.id
    if table in ("pillars", "principles"):
        return record.order
    return record.number if table in ("summits", "priority_areas") else record.id


class TestMaking:
    """What a registry is made of."""

    def test_empty(self) -> None:
        """A registry may be empty."""
        registry = Registry()

        assert "<Registry: empty>" == repr(registry)
        assert all(0 == len(table) for table in registry.tables().values())
        assert () == registry.partners_on("2004-10-08")
        assert () == registry.joined_between("1996-01-01", "2004-10-08")
        assert () == registry.meetings_between("1996-01-01", "2004-10-08")
        assert None is registry.next_meeting_after("1996-01-01")
        assert () == registry.initiatives_of(on="2004-10-08")
        assert () == registry.coordinators_on("2004-10-08")
        assert () == registry.disputes()

    def test_tables(self) -> None:
        """The tables that hold the records are named each once, in a new dictionary each time."""
        registry = invented.registry()
        tables = registry.tables()

        assert list(TABLES) == list(tables)
        for name, table in tables.items():
            assert table is getattr(registry, name)
        tables.clear()
        assert list(TABLES) == list(registry.tables())
        assert list(TABLES) == list(canonical().tables())

    def test_views(self) -> None:
        """Members, institutions and meetings show records of other tables, the same objects."""
        for registry in (canonical(), invented.registry()):
            kinds = [*registry.members, *registry.institutions]
            meetings = [
                *registry.summits,
                *registry.ministerial_meetings,
                *registry.senior_officials_meetings,
            ]

            assert sorted(kinds, key=lambda row: row.id) == list(registry.partners)
            assert len(meetings) == len(registry.meetings)
            assert all(registry.meetings[row.id] is row for row in meetings)

    @pytest.mark.parametrize("table", [*TABLES, *VIEWS])
    def test_order(self, table: str) -> None:
        """The records of every table stand in its order."""
        for registry in (canonical(), invented.registry()):
            keys = [key_of(table, row) for row in getattr(registry, table)]

            assert sorted(keys) == keys

    def test_rearranged(self) -> None:
        """Meetings come by opening day, then id; pillars and principles in the usual order."""
        registry = invented.registry(
            ministerial_meetings=[
                ministerial(2, "2004"),
                ministerial(1, "2003-12-31"),
                ministerial(1, "2004", id="a", series="ymm"),
            ],
            ministerial_series=[invented.series("xmm"), invented.series("ymm")],
            senior_officials_meetings=[officials("z", "2003"), officials("b", "2003-01")],
            pillars=[pillar("a", 3), pillar("work", 2), pillar("z", 1)],
            principles=[principle("a", 2), principle("b", 1)],
        )

        assert ["xmm-1", "a", "xmm-2"] == [row.id for row in registry.ministerial_meetings]
        assert ["z", "b"] == [row.id for row in registry.senior_officials_meetings]
        assert ["z", "work", "a"] == [row.id for row in registry.pillars]
        assert ["b", "a"] == [row.id for row in registry.principles]
        assert ["asem-1", "z", "b", "asem-2", "xmm-1", "a", "xmm-2"] == [
            row.id for row in registry.meetings
        ]

    @pytest.mark.parametrize("table", [*TABLES, *VIEWS])
    def test_unknown_key(self, table: str) -> None:
        """A key that no record has is refused by every table, and repeated."""
        for registry in (canonical(), invented.registry()):
            with pytest.raises(asem.AsemError) as caught:
                getattr(registry, table)["nothing of that name"]

            assert "unknown " in str(caught.value)
            assert "'nothing of that name'" in str(caught.value)
            assert isinstance(caught.value, LookupError)

    def test_links_are_fields(self) -> None:
        """The fields that refer to records are fields, of texts, of the classes in the tables."""
        canon = {part for table in canonical().tables().values() for row in table
                 for _, part in parts_in(row)}  # fmt: skip
        kinds = {type(part).__name__: type(part) for part in canon}

        assert set(LINKS) <= set(kinds)
        for name, fields in LINKS.items():
            types = {f.name: str(f.type) for f in attrs.fields(kinds[name])}
            for field in fields:
                assert "str" in types[field], f"{name}.{field}"

    def test_kinds(self) -> None:
        """Each table holds records of its own classes, and only those."""
        kinds = classes_by_table()

        assert list(TABLES) == list(kinds)
        for name, table in canonical().tables().items():
            assert {type(row) for row in table} == set(kinds[name])

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
        for table in set(TABLES) - {"partners", "memberships", "sources"}:
            assert getattr(old, table) == getattr(new, table)
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
        with pytest.raises(RegistryError, match="'ZZZ' is not a partner"):
            canonical().extend(memberships=[
                membership("ZZZ", acceded=date(1996, 3, 1),
                           evidence=Evidence(("asem10-chair-statement",))),
            ])  # fmt: skip
        with pytest.raises(RegistryError, match="'VNM' stands 2 times"):
            canonical().extend(partners=[asem.partners["VNM"]])

    def test_every_table(self) -> None:
        """All tables can be extended at once, and from nothing."""
        given = rows()

        assert invented.registry() == Registry().extend(**given)
        assert Registry(sources=given["sources"]) != Registry().extend(**given)

    def test_no_such_table(self) -> None:
        """A table that is none is refused with those that there are."""
        with pytest.raises(TypeError, match=r"^unknown table 'pictures': expected some of partne"):
            canonical().extend(pictures=[])  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="unknown table 'members'"):
            Registry(members=[member()])  # type: ignore[call-arg]

    @pytest.mark.parametrize("records", [asem.summit(5), None, 5, "asem-5"])
    @pytest.mark.parametrize("make", [Registry, canonical().extend, canonical().replace])
    def test_no_list(self, make: Any, records: Any) -> None:
        """What is not a list of records is refused, with its table."""
        with pytest.raises(StructureError, match=r"^summits is .*: expected a list or") as caught:
            make(summits=records)
        assert (records, "summits") == (caught.value.value, caught.value.field)

    def test_more_of_ours(self) -> None:
        """An initiative that is added to ours is found by the questions, there only."""
        mine = initiative(
            "my-festival",
            pillar="social-cultural",
            proposed_by=("VNM",),
            launched_at="asem-5",
            city="Hanoi",
            started="2005",
            status=asem.InitiativeStatus.RUNNING,
            evidence=Evidence(("asem10-chair-statement",)),
        )
        new = canonical().extend(initiatives=[mine])

        assert mine in new.initiatives_of(proposed_by="Viet Nam", pillar="social-cultural")
        assert mine in new.held_in("hanoi")
        assert mine in new.initiatives_of(on="2005-01-01")
        assert mine not in new.initiatives_of(on="2004-12-31")
        assert mine not in asem.initiatives_of(proposed_by="Viet Nam")

    def test_ours(self) -> None:
        """Our own dataset can be extended, and stays as it was."""
        new = canonical().extend(sources=[source("my-note")])

        assert "my-note" in new.sources
        assert "my-note" not in asem.sources
        assert new != canonical()
        assert asem.partners == new.partners


class TestImmutable:
    """A registry never changes."""

    @pytest.mark.parametrize("name", [*TABLES, *VIEWS, "another"])
    def test_no_assignment(self, name: str) -> None:
        """No table can be set, replaced or taken away."""
        registry = invented.registry()
        before = getattr(registry, name, None)

        with pytest.raises(AttributeError, match=name):
            setattr(registry, name, asem.sources)
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
        """The repr counts the tables that have records."""
        given = rows(summits=[], memberships=[], partners=[], sources=[source("a"), source("b")])
        few = {name: found for name, found in given.items() if name == "sources"}

        assert "<Registry: 2 sources>" == repr(Registry(**few))
        assert repr(invented.registry()).startswith(
            "<Registry: 3 partners, 3 memberships, 2 summits, 2 ministerial_series, "
        )


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
            changed("ministerial_series", "xmm", name="Other"),
            changed("ministerial_meetings", "xmm-1", city="Other"),
            changed("senior_officials_meetings", "som-1", city="Other"),
            changed("initiatives", "venture", city="Other"),
            changed("organisations", "body", city="Other"),
            changed("documents", "paper", title="Other"),
            changed("pillars", "work", name="Other"),
            changed("principles", "trust", name="Other"),
            changed("priority_areas", "area-1-1", title="Other"),
            changed("coordinatorships", "seat-1", body="Other"),
            changed("attendances", "asem-2-aaa", person="Other"),
            changed("figures", "count-1", unit="Other"),
            changed("code_schemes", "scheme", name="Other"),
            changed("coverage", "part-1", missing=("Other",)),
            changed("non_partners", "NON", name="Other"),
            changed("sources", "book", title="Other"),
        ],
        ids=TABLES,
    )
    def test_every_table_counts(self, given: Rows) -> None:
        """One other field in one table makes another registry."""
        assert invented.registry() != Registry(**given)

    def test_rebuilt(self) -> None:
        """Our dataset made anew from its rows is equal to ours, and answers alike."""
        rebuilt = Registry(**canonical().tables())  # type: ignore[arg-type]

        assert canonical() == rebuilt
        assert asem.meetings == rebuilt.meetings
        assert asem.disputes() == rebuilt.disputes()
        assert asem.hosted_by("Japan") == rebuilt.hosted_by("Japan")
        assert asem.initiatives_of(partner="FRA") == rebuilt.initiatives_of(partner="FRA")
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

    @given(registry_rows(), st.randoms(use_true_random=False))
    def test_order_does_not_matter(self, given: dict[str, tuple[Any, ...]], random: Any) -> None:
        """Rows in any order make the same registry, with tables in the order of the keys."""
        mixed = {table: random.sample(found, len(found)) for table, found in given.items()}
        registry = Registry(**mixed)

        assert Registry(**given) == registry
        for table in TABLES:
            keys = [key_of(table, row) for row in getattr(registry, table)]
            assert sorted(keys) == keys
            assert set(given.get(table, ())) == set(getattr(registry, table))

    @given(registry_rows())
    def test_in_two_steps(self, given: dict[str, tuple[Any, ...]]) -> None:
        """Sources first and the rest later makes the same registry as all at once."""
        rest = {table: found for table, found in given.items() if table != "sources"}

        assert Registry(**given) == Registry(sources=given["sources"]).extend(**rest)

    @given(registry_rows())
    def test_survives(self, given: dict[str, tuple[Any, ...]]) -> None:
        """Every registry survives pickling."""
        registry = Registry(**given)

        assert registry == pickle.loads(pickle.dumps(registry))


def test_replace_unknown() -> None:
    """What is not there cannot be replaced: adding is for `extend`."""
    with pytest.raises(asem.UnknownRecordError, match="unknown source 'book'"):
        asem.registry.canonical().replace(sources=[invented.source("book")])
