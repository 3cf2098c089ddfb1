"""What others draw in their tests: possible records, sound registries, days that matter."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample, Unsatisfiable

import asem
from asem import (
    Evidence,
    Group,
    Institution,
    InvalidChoiceError,
    Meeting,
    Member,
    Membership,
    MissingExtraError,
    PartialDate,
    Partner,
    Record,
    Region,
    Registry,
    RegistryError,
    Spell,
    Summit,
)
from asem._hypothesis import register
from asem.registry import Dispute, Fault, Table
from asem.registry._ledger import TABLES, classes_by_table
from asem.serialization import from_json, to_json
from asem.strategies import (
    days,
    meetings,
    of_type,
    partial_dates,
    partners,
    records,
    summits,
)
from asem.strategies._registries import registry_rows
from asem.strategies._values import texts

from .. import invented
from ..broken import FLAWS, inconsistent_registries
from ..later import Box, Grant, Retreat, Stubborn, Visit

MODEL = [getattr(asem.model, name) for name in asem.model.__all__]
CLASSES = [
    *(kind for kind in MODEL if isinstance(kind, type) and issubclass(kind, Record)),
    *(Dispute, Fault),
]
EVERY_KIND = {kind for kinds in classes_by_table().values() for kind in kinds}
ONE_DAY = timedelta(days=1)
ROOT = Path(__file__).parents[2]

few = settings(
    max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
quick = settings(database=None, deadline=None, max_examples=500, derandomize=True)
there = settings(quick, phases=[Phase.generate])


def simplest(strategy: st.SearchStrategy[Any], condition: Any = lambda _: True) -> Any:
    """Give the simplest value that Hypothesis finds with a condition."""
    return find(strategy, condition, settings=quick)


def some(strategy: st.SearchStrategy[Any], condition: Any = lambda _: True) -> Any:
    """Give any value with a condition that Hypothesis finds."""
    return find(strategy, condition, settings=there)


class TestRecords:
    """Invented records."""

    @pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
    def test_classes(self, kind: type[Record], monkeypatch: pytest.MonkeyPatch) -> None:
        """
        Of every class records are drawn, and each can be written and read again.

        Every field takes several values, but for those that are no field of the kind. What is
        drawn contradicts itself nowhere, so that nothing is thrown away.
        """
        seen: dict[str, set[Any]] = {}
        thrown: list[object] = []
        module = sys.modules["asem.strategies._records"]
        monkeypatch.setattr(module, "reject", lambda: thrown.append(kind))

        enough = 100 if kind is Member else 30  # few members have left the Union

        @settings(few, max_examples=enough, database=None, derandomize=True)
        @given(records(kind))
        def possible(record: Record) -> None:
            assert isinstance(record, kind)
            assert record == from_json(type(record), to_json(record))
            for field in attrs.fields(kind) if type(record) is kind else ():
                seen.setdefault(field.name, set()).add(getattr(record, field.name))

        possible()

        assert [] == thrown
        dull = {
            Member: {"seat", "representation"},
            Institution: {"alpha_2", "numeric", "iso_name", "capital", "capitals",
                          "eu_member_from", "eu_member_to", "asean_member_from"},
        }  # fmt: skip

        assert dull.get(kind, set()) == {name for name, values in seen.items() if len(values) < 2}

    def test_amounts(self) -> None:
        """Amounts are large and small, owed and given, with two places at most."""
        found: list[Decimal] = []

        @settings(few, max_examples=300, database=None, derandomize=True)
        @given(records(Grant))
        def look(grant: Grant) -> None:
            found.append(grant.amount)

        look()

        assert -(10**9) <= min(found) < -(10**6)
        assert 10**6 < max(found) <= 10**9
        assert all(amount == round(amount, 2) for amount in found)
        assert any(amount != round(amount, 1) for amount in found)

    def test_currencies(self) -> None:
        """Money is in any currency, most simply in euros."""
        assert find(records(asem.Money), lambda money: money.currency != "EUR")
        assert find(records(asem.Money), lambda _: True).currency == "EUR"

    def test_any(self) -> None:
        """Without a class, records of every class that a registry holds are drawn."""
        seen: set[type[Record]] = set()

        @settings(max_examples=100, database=None, derandomize=True)
        @given(records())
        def look(record: Record) -> None:
            seen.add(type(record))

        look()

        assert seen <= EVERY_KIND
        assert len(seen) > len(EVERY_KIND) // 2

    @pytest.mark.parametrize(
        ("family", "kinds"),
        [
            (Partner, {"Member", "Institution"}),
            (Meeting, {"Summit", "MinisterialMeeting", "SeniorOfficialsMeeting"}),
            (asem.Tenet, {"Pillar", "Principle"}),
        ],
    )
    def test_families(self, family: type[Record], kinds: set[str]) -> None:
        """Of a family every kind is drawn."""
        for name in kinds:
            found = some(records(family), lambda each, name=name: type(each).__name__ == name)
            assert isinstance(found, family)

    @pytest.mark.parametrize("state", [Group, Region | None, tuple[str, ...]])
    def test_generic(self, state: Any) -> None:
        """A spell is drawn with what it is a spell of, and alone with whatever it can be of."""

        @few
        @given(records(Spell[state]), records(Spell))
        def fits(one: Any, other: Any) -> None:
            assert one == from_json(Spell[state], to_json(one))
            assert other == from_json(Spell, to_json(other))

        fits()

    @given(records(Membership, partner="VNM", left=st.none(), round=st.integers(3, 4)))
    def test_given(self, course: Membership) -> None:
        """A field is as it was given, by value or by strategy."""
        assert ("VNM", None) == (course.partner, course.left)
        assert course.round in (3, 4)

    def test_given_to_a_family(self) -> None:
        """What is given for a family holds for all its kinds."""
        for kind in (Member, Institution):
            found = some(records(Partner, name="N"), lambda one, kind=kind: type(one) is kind)
            assert "N" == found.name

    @given(records(Membership, acceded=date(2000, 1, 1)))
    def test_given_day(self, course: Membership) -> None:
        """What the rules want of the other fields follows a day that is given, where it can."""
        assert date(2000, 1, 1) == course.acceded
        assert course.participates_from <= course.acceded

    def test_impossible(self) -> None:
        """Where the rules allow no such record none is drawn."""
        least = settings(max_examples=2, database=None, suppress_health_check=list(HealthCheck))
        with pytest.raises((NoSuchExample, Unsatisfiable)):
            find(records(asem.Disagreement, sources=()), lambda _: True, settings=least)

    @pytest.mark.parametrize("kind", [Grant, Retreat, Visit], ids=lambda kind: kind.__name__)
    def test_later(self, kind: type[Record]) -> None:
        """A class that asem does not know is drawn by its annotations."""
        assert isinstance(some(records(kind)), kind)

    def test_foreign(self) -> None:
        """A field of a class that is not a record has what Hypothesis knows of it."""
        fields = {"id": attrs.field(type=str), "way": attrs.field(type=complex)}
        held = attrs.make_class("Held", fields, bases=(Record,), frozen=True, eq=False)

        assert isinstance(some(records(held)).way, complex)

    def test_own_rules(self) -> None:
        """The rules of such a class hold, whatever they are."""
        assert "plain" != some(records(Stubborn, says=st.sampled_from(["plain", "x"]))).says

    def test_own_generic(self) -> None:
        """A generic class of one's own holds what it is said to hold."""
        assert isinstance(some(records(Box[str])).content, str)

    @pytest.mark.parametrize(
        ("strategy", "condition", "expected"),
        [
            (records(Evidence), lambda _: True, Evidence(("a",))),
            (records(asem.Chair), lambda _: True, asem.Chair(None, "a")),
            (records(asem.Money), lambda money: money.amount > 5, invented.money("5.01")),
            (records(PartialDate), lambda day: day > PartialDate(2004), PartialDate(2004, 1)),
        ],
    )
    def test_shrinks(self, strategy: Any, condition: Any, expected: Record) -> None:
        """What is found is as simple as it can be."""
        found = simplest(strategy, condition)

        if isinstance(found, asem.Money):
            found = attrs.evolve(found, kind=expected.kind)
        assert expected == found


class TestOwn:
    """Facts of asem's own."""

    @given(partners(), summits(), meetings())
    def test_ours(self, partner: Partner, summit: Summit, meeting: Meeting) -> None:
        """Partners, summits and meetings are those of the dataset."""
        assert partner is asem.partners[partner.id]
        assert summit is asem.summits[summit.number]
        assert meeting is asem.meetings[meeting.id]

    @given(st.data())
    def test_another(self, data: st.DataObject) -> None:
        """They may be those of another registry."""
        registry = invented.registry()

        assert data.draw(partners(registry=registry)) in registry.partners
        assert data.draw(summits(registry=registry)) in registry.summits
        assert data.draw(meetings(registry=registry)) in registry.meetings

    @pytest.mark.parametrize(
        ("strategy", "table"),
        [(partners(), asem.partners), (summits(), asem.summits)],
        ids=["partners", "summits"],
    )
    def test_all(self, strategy: Any, table: Any) -> None:
        """Each of them is drawn."""
        seen: set[Record] = set()

        @settings(max_examples=100, database=None, derandomize=True)
        @given(strategy)
        def look(record: Record) -> None:
            seen.add(record)

        look()

        assert set(table) == seen


class TestDays:
    """Days, dates and texts."""

    def test_edges(self) -> None:
        """Each day on which a summit opens, and the day before, is drawn among few days."""
        seen: set[date] = set()

        @settings(max_examples=1500, database=None, derandomize=True)
        @given(days())
        def look(day: date) -> None:
            seen.add(day)

        look()
        opened = [summit.opens.earliest for summit in asem.summits]

        assert set() == {*opened, *(day - ONE_DAY for day in opened)} - seen

    def test_edges_of_another(self) -> None:
        """The edges may be those of another registry."""
        for day in (invented.LEFT, invented.LEFT + ONE_DAY, invented.SECOND - ONE_DAY):
            strategy = days(registry=invented.registry())
            assert day == some(strategy, lambda each, day=day: each == day)

    def test_no_edges(self) -> None:
        """An empty registry has no edges, and without them any day is drawn all the same."""
        for strategy in (days(registry=Registry()), days(around_edges=False)):
            assert date.max == some(strategy, lambda day: day > date(9999, 12, 30))
            assert date(2000, 1, 1) == simplest(strategy)

    @given(partial_dates(date(2004, 10, 8), date(2004, 11, 9)))
    def test_partial_dates(self, when: PartialDate) -> None:
        """A date of any precision has one of the days in it."""
        assert when.earliest <= date(2004, 11, 9)
        assert when.latest >= date(2004, 10, 8)

    @given(records(asem.Document))
    def test_ids(self, document: asem.Document) -> None:
        """What is an id, or names one, is a short word."""
        for id in (document.id, document.meeting, document.initiative):
            assert id is None or re.fullmatch("[a-z]{1,3}", id)

    @given(texts())
    def test_texts(self, text: str) -> None:
        """A text can stand in a record and be written."""
        chair = asem.Chair(text, "VNM")

        assert chair == from_json(asem.Chair, to_json(chair))


class TestRegistries:
    """Whole registries."""

    def test_sound(self) -> None:
        """
        The rows make a registry, some have rows in each table, and some summits two hosts.

        Partners sit in one place after another, some to the day on which they leave.
        """
        filled: set[str] = set()
        hosts: set[int] = set()
        seen: set[tuple[str, object]] = set()

        @settings(few, max_examples=50, database=None, derandomize=True)
        @given(registry_rows())
        def sound(rows: dict[str, Any]) -> None:
            registry = Registry(**rows)

            assert 1 <= len(registry.partners) <= 5
            assert all(len(rows[table]) == len(getattr(registry, table)) for table in rows)
            filled.update(table for table in rows if rows[table])
            hosts.update(len(summit.hosts) for summit in registry.summits)
            for partner in registry.partners:
                left = registry.membership_of(partner).left
                for name, spells in (("regions", partner.regions), ("groups", partner.groups)):
                    seen.add((name, min(len(spells), 2)))
                    if spells:
                        last = spells[-1].last
                        seen.add((name, "stays" if last is None else "ends"))
                        seen.add((name, f"left {last is not None and last == left}"))

        sound()

        assert set(TABLES) == filled
        assert {1, 2} == hosts
        states = (0, 1, 2, "stays", "ends", "left False", "left True")
        assert {(name, state) for name in ("regions", "groups") for state in states} == seen

    @settings(few, max_examples=10)
    @given(registry_rows())
    def test_rounds(self, rows: dict[str, Any]) -> None:
        """Founders are of round 0, every later summit has a round of its own and admits it."""
        courses = rows["memberships"]

        assert [row.first_summit - 1 for row in courses] == [row.round for row in courses]
        for summit in rows["summits"]:
            assert summit.acceded == (summit.welcomed if summit.number > 1 else ())

    @settings(few, max_examples=10)
    @given(inconsistent_registries())
    def test_inconsistent(self, rows: dict[str, Any]) -> None:
        """Rows that contradict themselves are refused with all their faults."""
        with pytest.raises(RegistryError) as caught:
            Registry(**rows)

        assert caught.value.faults

    @settings(few, max_examples=10)
    @given(registry_rows())
    def test_every_flaw(self, rows: dict[str, Any]) -> None:
        """Each way to break a registry breaks every one."""
        for flaw in FLAWS:
            with pytest.raises(RegistryError):
                Registry(**flaw(rows))


class TestRefused:
    """What no strategy can be made of."""

    @pytest.mark.parametrize("kind", ["Summit", int, None, [], asem.Registry, asem.summit(5)])
    @pytest.mark.parametrize("ask", [records, of_type, lambda kind: of_type(Table[kind])])
    def test_no_records(self, ask: Any, kind: Any) -> None:
        """What is not a class of records is refused at once."""
        if ask is of_type and kind is asem.Registry:
            return
        with pytest.raises(InvalidChoiceError, match="expected a class of records") as caught:
            ask(kind)
        assert "kind" == caught.value.parameter

    def test_no_table(self) -> None:
        """A registry has no table of parts of records."""
        with pytest.raises(InvalidChoiceError, match="a registry has no table of these records"):
            of_type(Table[asem.Money])

    def test_no_fields(self) -> None:
        """A field that no class has is refused, and so are fields that no class has together."""
        with pytest.raises(InvalidChoiceError, match="'nubmer': did you mean 'number'"):
            records(Summit, nubmer=5)
        with pytest.raises(InvalidChoiceError, match="no class of records has the fields 'number'"):
            records(number=5, pillar="economic")

    def test_fields_of_some(self) -> None:
        """Of a family those kinds are drawn that have the given fields."""
        kinds = {some(records(Meeting, number=3, hosts=())).__class__ for _ in range(3)}
        assert kinds <= {Summit, asem.MinisterialMeeting}
        assert isinstance(some(records(iso_name="Mongolia")), Partner)


@pytest.fixture(scope="module")
def registered() -> None:
    """Do what Hypothesis does where asem is installed."""
    register()


@pytest.mark.usefixtures("registered")
class TestFromType:
    """What Hypothesis knows by itself."""

    @pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
    def test_classes(self, kind: type[Record]) -> None:
        """It draws records of every class."""
        assert isinstance(some(st.from_type(kind)), kind)

    @pytest.mark.parametrize("kind", [Partner, Member, Institution], ids=lambda kind: kind.__name__)
    def test_partners(self, kind: type[Partner]) -> None:
        """Partners are asem's own."""
        assert some(st.from_type(kind)) in asem.partners

    @pytest.mark.parametrize(
        "kind", [Meeting, Summit, asem.MinisterialMeeting, asem.SeniorOfficialsMeeting]
    )
    def test_meetings(self, kind: type[Meeting]) -> None:
        """So are meetings."""
        assert some(st.from_type(kind)) in asem.meetings

    def test_others(self) -> None:
        """All others are invented."""
        assert Evidence(("a",)) == some(st.from_type(Evidence))

    def test_generic(self) -> None:
        """Generic classes are drawn as they are given."""
        assert some(st.from_type(Spell[Group])).state in Group

    def test_later(self) -> None:
        """A class that is made later is known too; a kind of partner that asem has not is new."""

        fields = {"text": attrs.field(type=str), "about": attrs.field(type=Summit)}
        note = attrs.make_class("Note", fields, bases=(Record,), frozen=True, eq=False)

        class Observer(Institution):
            """A partner of a new kind."""

            __slots__ = ()

        assert some(st.from_type(note)).about in asem.summits
        assert isinstance(some(st.from_type(Observer)), Observer)

    def test_builds(self) -> None:
        """A class of one's own is drawn with all that it holds."""

        fields = {"to": attrs.field(type=Summit), "who": attrs.field(type=Partner)}
        trip = some(st.builds(attrs.make_class("Trip", fields)))

        assert trip.to in asem.summits
        assert trip.who in asem.partners

    @settings(few, max_examples=10)
    @given(st.from_type(Registry))
    def test_registry(self, registry: Registry) -> None:
        """A registry is an invented one, which holds something."""
        assert len(registry.partners) >= 1
        assert registry.summits

    @pytest.mark.parametrize(
        "kind", sorted(EVERY_KIND | {Partner, Meeting}, key=lambda k: k.__name__)
    )
    def test_tables(self, kind: type[Record]) -> None:
        """A table of a class holds its records: asem's own, or those of an invented registry."""
        table = some(st.from_type(Table[kind]), len)  # type: ignore[valid-type]

        assert isinstance(table, Table)
        assert all(isinstance(record, kind) for record in table)

    def test_any_table(self) -> None:
        """A table of no given class is any."""
        assert isinstance(some(st.from_type(Table), lambda each: len(each) > 3), Table)

    def test_built(self) -> None:
        """What others build of records is found by the hints."""
        visit = some(st.builds(attrs.make_class("Trip", {"to": attrs.field(type=Summit)})))

        assert visit.to in asem.summits


def loaded_by(code: str) -> set[str]:
    """Run code in a process of its own, and give the modules of these two that it loaded."""
    program = (
        f"import sys\n{code}\n"
        "print(*[name for name in sys.modules if name.startswith(('asem', 'hypothesis'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120
    )
    return set(done.stdout.split())


class TestLoading:
    """What is loaded when."""

    def test_registration(self) -> None:
        """To register loads no class of records, no table and no strategy."""
        code = "import hypothesis; from asem._hypothesis import register; register()"
        loaded = {name for name in loaded_by(code) if name.startswith("asem")}

        assert {"asem", "asem._classes", "asem._hypothesis"} == loaded

    @pytest.mark.parametrize(
        "order",
        ["import asem, hypothesis", "import hypothesis, asem", "import asem; asem.Partner"],
    )
    def test_entry_point(self, order: str, tmp_path: Path) -> None:
        """Hypothesis finds asem by itself where both are installed, whichever comes first."""
        about = tmp_path / "asem_model-0.dist-info"
        about.mkdir()
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        ((name, target),) = settings["project"]["entry-points"]["hypothesis"].items()
        (about / "METADATA").write_text("Name: asem-model\nVersion: 0\n", encoding="utf-8")
        (about / "entry_points.txt").write_text(
            f"[hypothesis]\n{name} = {target}\n", encoding="utf-8"
        )

        loaded_by(
            f"sys.path.insert(0, {str(tmp_path)!r})\n{order}\n"
            "from hypothesis import Phase, find, settings, strategies as st\n"
            "first = settings(database=None, phases=[Phase.generate])\n"
            "for kind in (asem.Evidence, asem.Partner):\n"
            "    found = find(st.from_type(kind), lambda _: True, settings=first)\n"
            "    assert isinstance(found, kind)\n"
            "assert found in asem.partners"
        )

    def test_front_door(self) -> None:
        """Whoever does not ask for strategies does not load Hypothesis."""
        assert "hypothesis" not in loaded_by("import asem; asem.partners_on('2004-10-09')")

    def test_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without Hypothesis the error names the extra to install."""
        for name in [name for name in sys.modules if name.startswith("asem.strategies")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.delitem(vars(asem), "strategies", raising=False)
        monkeypatch.setitem(sys.modules, "hypothesis", None)

        with pytest.raises(MissingExtraError, match=r"'asem-model\[hypothesis\]'") as caught:
            _ = asem.strategies

        assert isinstance(caught.value, ImportError)
        assert "hypothesis" == caught.value.value

    def test_all_else(self) -> None:
        """Without it `import *` and `help` work as with it."""
        loaded_by(
            "sys.modules['hypothesis'] = None\n"
            "import asem, pydoc\n"
            "from asem import *\n"
            "assert 'partners_on' in pydoc.render_doc(asem)"
        )

    def test_door(self) -> None:
        """With it, the strategies are an attribute of asem as other modules are."""
        loaded_by("import asem; asem.strategies.partners")
