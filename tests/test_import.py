"""What the front door offers, and what opening it costs."""

from __future__ import annotations

import os
import subprocess
import sys
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

import asem

if TYPE_CHECKING:
    from collections.abc import Iterable

NEEDED = {"frames": "narwhals", "strategies": "hypothesis"}
HEAVY = {"attr", "cattrs", "dateutil", "json", "importlib.metadata", "importlib.resources"}

TABLES = """
    partners members institutions memberships meetings summits ministerial_series
    ministerial_meetings senior_officials_meetings initiatives organisations documents pillars
    principles priority_areas coordinatorships attendances figures code_schemes coverage
    non_partners sources
"""

QUESTIONS = """
    partner meeting summit host_of hosts_of partners_on members_on is_partner is_member
    joined_between left_between membership_of group_of region_of code_of coordinators_on
    latest_summit next_summit_after next_meeting_after meetings_between hosted_by held_in
    documents_of initiatives_of funding_of figures_of attended attended_by disputes sources_of cite
"""

RECORDS = """
    Record Partner Member Institution Membership Milestone Spell Meeting Summit MinisterialMeeting
    SeniorOfficialsMeeting MinisterialSeries Pause Chair Headcount ScheduleChange Initiative Phase
    Entrant Attendance Coverage Edition Contribution Money Funding Organisation Document Tenet
    Pillar Principle PriorityArea Action Coordinatorship Figure CodeScheme ContestedCode NonPartner
    Source Evidence Disagreement PartialDate
"""

WORDS = """
    AttendanceLevel Basis Composition Confidence CoordinatorRole DocumentKind Extent Group
    InitiativeKind InitiativeStatus MeetingFormat MeetingKind MeetingLevel MeetingStatus
    MilestoneKind MoneyKind OrganisationKind Precision Qualifier Region Relation SourceKind Standing
"""

PROMISED = (
    f"DATA_AS_OF Records Registry Table __version__ as_day {TABLES} {QUESTIONS} {RECORDS} {WORDS}"
)

PARTNERS = {"members", "institutions"}
ALL_MEETINGS = {"summits", "ministerial_meetings", "senior_officials_meetings"}


ONE_MODULE = [
    name
    for name in TABLES.split()
    if name not in {"partners", "meetings", "members", "institutions"}
]
"""The tables whose rows stand in a module of the same name."""
TABLES_OF: dict[str, set[str]] = {
    "asem.members_on('2004-10-09')": {"members", "spans"},
    "asem.partners_on('2004-10-09')": {"spans"} | PARTNERS,
    "asem.is_partner('VNM', '2004-10-09')": {"spans"},
    "asem.is_partner('USA', '2004-10-09')": {"places", "spans"},
    "asem.partners['VNM']": PARTNERS,
    "asem.institutions['EU']": {"institutions"},
    "asem.partner('VNM')": PARTNERS,
    "asem.summit(5)": {"summits"},
    "asem.latest_summit('2004-10-09')": {"summits"},
    "asem.next_summit_after('2004-10-09')": {"summits"},
    "asem.host_of(5)": {"summits"} | PARTNERS,
    "asem.membership_of('VNM')": {"memberships"} | PARTNERS,
    "asem.sources['asem10-chair-statement']": {"sources"},
    **{f"asem.{name}": {name} for name in ONE_MODULE},
    "asem.meetings": ALL_MEETINGS,
    "asem.meeting(5)": {"summits"},
    "asem.meeting('fmm-12')": ALL_MEETINGS,
    "asem.meetings_between('2004-10-01', '2004-10-31')": ALL_MEETINGS,
    "asem.meetings_between('2004-10-01', '2004-10-31', country='VNM')": ALL_MEETINGS | PARTNERS,
    "asem.next_meeting_after('2004-10-08')": ALL_MEETINGS,
    "asem.hosted_by('VNM')": ALL_MEETINGS | PARTNERS,
    "asem.held_in('Hanoi')": ALL_MEETINGS | {"initiatives"},
    "asem.initiatives_of(kind='workshop', on='2010-04-28')": {"initiatives"},
    "asem.initiatives_of(pillar='economic')": {"initiatives", "pillars"},
    "asem.initiatives_of(priority_area='7.1')": {"initiatives", "priority_areas"},
    "asem.initiatives_of(partner='VNM')": {"initiatives"} | PARTNERS,
    "asem.initiatives_of(organisation='asef')": {"initiatives", "organisations"},
    "asem.funding_of('asem-duo')": {"initiatives"},
    "asem.documents_of('asem-duo')": ALL_MEETINGS | {"documents", "initiatives"},
    "asem.figures_of('asef')": {"figures", "organisations"},
    "asem.figures_of('asem')": {"figures"},
    "asem.coordinators_on('2010-10-05')": {"coordinatorships"},
    "asem.disputes(table='summits')": {"summits"},
    "asem.disputes(table='summits', source='bbc-asem2')": {"summits", "sources"},
    "asem.attended('VNM', 5)": {"attendances", "summits"} | PARTNERS,
    "asem.attended_by(5)": {"attendances", "summits"},
    "asem.sources_of(asem.initiatives['asem-duo'])": {"initiatives", "sources"},
    "asem.registry.canonical()": set(),
    "asem.DATA_AS_OF": {"release"},
    "asem.Initiative": set(),
    "asem.Money": set(),
    "asem.Summit": set(),
    "asem.as_day('2004-10-08')": set(),
}
"""Questions, each with the tables that it is about."""


def loaded_by(code: str) -> set[str]:
    """Run code in a fresh interpreter and give the names of the modules that it loaded."""
    (loaded,) = loaded_by_each([code])
    return loaded


def loaded_by_each(codes: Iterable[str], *, given: str = "sys") -> list[set[str]]:
    """
    Run each code in a fresh interpreter, and give the names of the modules that each one loaded.

    It is the same interpreter, which forgets what one loaded before the next one runs, but for
    the modules that it is given.
    """
    program = (
        f"import sys, {given}; before = set(sys.modules)\n"
        f"for code in {list(codes)!r}:\n"
        "    exec(code, {})\n"
        "    loaded = set(sys.modules) - before\n"
        "    print(*sorted(loaded))\n"
        "    for name in loaded: del sys.modules[name]"
    )
    # A coverage run that measures its subprocesses loads modules of its own into them.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    )
    return [set(line.split()) for line in done.stdout.splitlines()]


def tables_in(modules: set[str]) -> set[str]:
    """Give the tables of the dataset among some modules."""
    return {name.removeprefix("asem._data.") for name in modules if "asem._data." in name}


class TestLoading:
    """Nothing is loaded before it is needed."""

    def test_without_sqlite(self) -> None:
        """A Python without SQLite has all exports but that one."""
        code = "import sys; sys.modules['sqlite3'] = None; from asem.export import *"
        assert "asem.export._sqlite" in loaded_by(code)

    def test_front_door(self) -> None:
        """`import asem` loads neither attrs nor any table, record or question."""
        modules = loaded_by("import asem")

        assert set() == HEAVY & modules
        assert set() == tables_in(modules)
        assert set() == {"asem.model", "asem.registry", "asem.dates", "asem.names"} & modules

    @pytest.mark.parametrize(
        "name", [one.name for one in iter_modules(asem.__path__) if not one.name.startswith("_")]
    )
    def test_public_modules(self, name: str) -> None:
        """Each is an attribute of asem, though nobody imported it."""
        if name in NEEDED:
            pytest.importorskip(NEEDED[name])

        assert f"asem.{name}" in loaded_by(f"import asem; asem.{name}")

    def test_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What was taken away is loaded again."""
        monkeypatch.delattr(asem, "cli")
        monkeypatch.delitem(sys.modules, "asem.cli")

        assert callable(asem.cli.main)

    @pytest.mark.parametrize("name", ["asem.errors", "asem.dates", "asem.model", "asem.names"])
    def test_submodules(self, name: str) -> None:
        """The other doors load no table before a question is put."""
        modules = loaded_by(f"import {name}")

        assert set() == (HEAVY - {"attr"}) & modules
        assert set() == tables_in(modules)

    def test_own_tables(self) -> None:
        """A question loads the tables that it is about, and nothing heavy."""
        questions = [f"import asem; {question}" for question in TABLES_OF]
        loaded = loaded_by_each(questions, given="attr")

        assert TABLES_OF == dict(zip(TABLES_OF, map(tables_in, loaded), strict=True))
        assert set() == HEAVY & set().union(*loaded)

    def test_first_answers(self) -> None:
        """Questions put with an id and a date or ISO text need no parser and no file reader."""
        modules = loaded_by(
            "import asem; from datetime import date, datetime\n"
            "asem.members_on('2004-10-09'); asem.partners_on(date(2004, 10, 9)); asem.host_of(5)\n"
            "asem.is_partner('VNM', datetime(2004, 10, 9)); asem.group_of('GBR', '2020-02-01')\n"
            "asem.joined_between('2009-01-01', '2012-12-31'); asem.sources_of(asem.summit(5))\n"
            "asem.cite(asem.summit(5)); asem.initiatives_of(on='2010-04-28')\n"
            "asem.meetings_between(date(2004, 1, 1), date(2004, 12, 31)); asem.documents_of(5)\n"
            "asem.coordinators_on('2010-10-05'); asem.hosted_by('VNM'); asem.disputes()"
        )

        assert {"attr"} == HEAVY & modules

    def test_english_text(self) -> None:
        """English text is what dateutil is loaded for."""
        assert "dateutil" in loaded_by("import asem; asem.as_day('8 October 2004')")

    def test_names(self) -> None:
        """A name in another spelling loads the spellings; an id does not."""
        assert "asem.registry._spelling" in loaded_by("import asem; asem.partner('Laos')")
        assert "asem.registry._spelling" not in loaded_by("import asem; asem.partner('LAO')")


def order_of(name: str) -> tuple[int, str]:
    """Sort constants first, then classes, then all else, each by the alphabet."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


class TestNames:
    """The public names."""

    @pytest.mark.parametrize("module", [asem, asem.model, asem.registry, asem.errors, asem.dates])
    def test_sorted(self, module: object) -> None:
        """`__all__` is sorted, and every name in it is there, the same object each time."""
        names = module.__all__  # type: ignore[attr-defined]

        assert sorted(set(names), key=order_of) == list(names)
        for name in names:
            assert getattr(module, name) is getattr(module, name)

    @pytest.mark.parametrize("module", [asem, asem.model, asem.registry])
    def test_dir(self, module: object) -> None:
        """`dir` shows exactly these names."""
        assert sorted(module.__all__) == sorted(dir(module))  # type: ignore[attr-defined]

    @pytest.mark.parametrize("module", [asem.model, asem.errors])
    def test_classes(self, module: object) -> None:
        """Every record, enum and error is at the front door too, as the same class."""
        for name in module.__all__:  # type: ignore[attr-defined]
            assert name in asem.__all__
            assert getattr(asem, name) is getattr(module, name)

    def test_promised(self) -> None:
        """The tables and the questions that others rely on are there."""
        assert set() == set(PROMISED.split()) - set(asem.__all__)

    def test_questions(self) -> None:
        """The tables and the questions are those of the canonical registry."""
        registry = asem.registry.canonical()

        for name in TABLES.split():
            assert getattr(asem, name) is getattr(registry, name)
            assert isinstance(getattr(asem, name), asem.Table)
        for name in QUESTIONS.split():
            assert getattr(asem, name) == getattr(registry, name)

    def test_every_table(self) -> None:
        """Every table of a registry is one of the front door."""
        tables = {
            name
            for name in dir(asem.registry.canonical())
            if isinstance(getattr(asem.registry.canonical(), name, None), asem.Table)
        }

        assert tables == set(TABLES.split())

    def test_nothing_else(self) -> None:
        """Beside what was promised, there are errors and the doors to other modules only."""
        rest = {name for name in asem.__all__ if name not in PROMISED.split()}
        doors = {name for name in rest if name.islower()}

        assert {name for name in rest if name.endswith(("Error", "Warning"))} == rest - doors
        assert {"dates", "errors", "model", "names", "registry"} <= doors
        assert doors <= {
            *("dates", "errors", "export", "frames", "model", "names", "pictures", "registry"),
            "serialization",
        }

    def test_every_question(self) -> None:
        """Every public method of a registry that is a question is one of the front door."""
        methods = {
            name
            for name in dir(asem.Registry)
            if not name.startswith("_") and callable(getattr(asem.Registry, name))
        }

        assert methods - {"extend", "load", "replace", "save", "tables"} <= set(asem.__all__)

    @pytest.mark.parametrize("package", ["asem", "asem.model", "asem.registry"])
    def test_star(self, package: str) -> None:
        """`from ... import *` brings exactly these names."""
        namespace: dict[str, object] = {}
        exec(f"from {package} import *", namespace)

        expected = set(sys.modules[package].__all__) | {"__builtins__"}
        assert expected == set(namespace) | {"__builtins__"}

    @pytest.mark.parametrize("package", ["asem", "asem.model", "asem.registry"])
    @pytest.mark.parametrize("name", ["partnres", "Sumit", "__path__x", "TYPE_CHECK"])
    def test_misspelt(self, package: str, name: str) -> None:
        """A name that is not there is named by the error, and its module too."""
        module = sys.modules[package]

        with pytest.raises(AttributeError) as caught:
            getattr(module, name)

        assert f"module {package!r} has no attribute {name!r}" == str(caught.value)
        assert name == caught.value.name
        with pytest.raises(ImportError):
            exec(f"from {package} import {name}")

    def test_suggestion(self) -> None:
        """Python's own hint finds the name that was meant."""
        done = subprocess.run(
            [sys.executable, "-c", "import asem; asem.sumits"],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

        assert "Did you mean: 'summits'?" in done.stderr

    def test_version(self) -> None:
        """The version has a year, a minor and a micro number."""
        assert 3 == len(asem.__version__.split("."))
        assert all(part.isdigit() for part in asem.__version__.split("."))


class TestFrames:
    """The door to data frames loads narwhals, and no engine."""

    def test_front_door(self) -> None:
        """`import asem` does not load narwhals."""
        assert "narwhals" not in loaded_by("import asem")

    def test_no_engine(self) -> None:
        """`import asem.frames` loads narwhals and no engine."""
        pytest.importorskip("narwhals", reason="frames: narwhals is not installed")
        modules = loaded_by("import asem.frames")

        engines = {
            "pandas",
            "polars",
            "pyarrow",
            "duckdb",
            "dask",
            "pyspark",
            "ibis",
            "sqlframe",
            "numpy",
        }
        assert "narwhals" in modules
        assert set() == engines & modules

    def test_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without narwhals the error names the extra."""
        for name in [name for name in sys.modules if name.startswith("asem.frames")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.delitem(vars(asem), "frames", raising=False)
        monkeypatch.setitem(sys.modules, "narwhals", None)

        with pytest.raises(asem.MissingExtraError, match=r"asem-model\[frames\]"):
            __import__("asem.frames")


@pytest.mark.parametrize(
    "name",
    "dates errors export frames model names pictures registry serialization strategies".split(),
)
def test_doors(name: str) -> None:
    """A door that is asked for by its name is the module."""
    assert asem.__getattr__(name) is sys.modules[f"asem.{name}"]
