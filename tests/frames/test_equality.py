"""Every engine gives the answers of the plain questions, row by row."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import asem.frames as af
from asem import Basis
from asem.frames.plan import DYAD_FACTS, FACTS

from ..strategies import EDGES
from . import oracle
from .kinds import KINDS, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

TOKYO = ZoneInfo("Asia/Tokyo")
BASES: tuple[Any, ...] = (*Basis, *(basis.value for basis in Basis))
RULES: tuple[Any, ...] = ("start", "end", "any", "all")

turns = st.integers(0, 5)
"""Which basis, or rule, comes first; the others follow in turn."""

SCHEMA = pa.schema(
    {
        "row": pa.int64(),
        "iso3": pa.string(),
        "iso2": pa.string(),
        "numeric": pa.string(),
        "number": pa.int64(),
        "other": pa.string(),
        "date": pa.date32(),
        "datetime": pa.timestamp("us"),
        "zoned": pa.timestamp("us", "Asia/Tokyo"),
        "text": pa.string(),
        "year": pa.int64(),
        "yyyymmdd": pa.int64(),
        "float_year": pa.float64(),
        "float_day": pa.float64(),
    }
)

MALFORMED = (
    "", "??", "2004", "2004-13-01", "2004-00-10", "2004-02-30", "2003-02-29", "1900-02-29",
    "0000-01-01",
    "20041008", "2004.5", "2004-10-08x", " 2004-10-08", "2004-10-8", "2004-W41-5", "٢٠٠٤-١٠-٠٨",
    "04/10/2004", "2004-04-31", "12004-01-01",
)  # fmt: skip
WELL_FORMED = (
    "2000-02-29",
    "2004-02-29",
    "2004-10-08T",
    "2004-10-08 25:00",
    "0001-01-01",
    "9999-12-31",
)
NO_DAYS = (0, -1, 20041301, 20040230, 20030229, 19000229, 2004, 4_10_08, 99991232, 10**12, 10_000)


def codes(system: str, *junk: Any) -> st.SearchStrategy[Any]:
    """Codes of partners above all, of other countries, and what is no code."""
    known = oracle.BY_CODE[system]
    inside = [code for code, id in known.items() if id in oracle.asem.partners]
    return st.one_of(
        st.sampled_from(inside),
        st.sampled_from(inside),
        st.sampled_from(sorted(known, key=str)),
        st.sampled_from([None, *junk]),
    )


def days(first: int, last: int) -> st.SearchStrategy[date]:
    """Days of some years, most of them near an edge."""
    return st.one_of(st.sampled_from(EDGES), st.dates(date(first, 1, 1), date(last, 12, 31)))


def moments(first: int, last: int) -> st.SearchStrategy[datetime]:
    """Times of day, many of them close to midnight."""
    times = st.sampled_from([0, 1, 86_399, 9 * 3600 - 1, 9 * 3600, 15 * 3600 - 1, 15 * 3600])
    return st.builds(
        lambda day, second: datetime(day.year, day.month, day.day) + timedelta(seconds=second),
        days(first, last),
        times,
    )


numbers = st.one_of(
    days(1, 9999).map(lambda day: day.year * 10000 + day.month * 100 + day.day),
    st.sampled_from(NO_DAYS),
)
years = st.one_of(st.integers(1994, 2027), st.sampled_from([-5, 0, 1, 9999, 10_000, 20041008]))

ROW = st.fixed_dictionaries(
    {
        "iso3": codes("iso3", "??", "", "vnm", "VNM ", "XKX", "VN", "it's"),
        "iso2": codes("iso2", "??", "VNM"),
        "numeric": codes("numeric", "36", "", "VNM"),
        "number": codes("number", 0, -36, 1036, 10**10),
        "other": codes("iso3", "??"),
        "date": st.none() | days(1, 9999),
        "datetime": st.none() | moments(2, 9998),
        "zoned": st.none() | moments(1990, 2030).map(lambda moment: moment.replace(tzinfo=UTC)),
        "text": st.one_of(
            st.none(),
            days(1, 9999).map(date.isoformat),
            moments(1, 9998).map(datetime.isoformat),
            st.sampled_from(MALFORMED + WELL_FORMED),
        ),
        "year": st.none() | years,
        "yyyymmdd": st.none() | numbers,
        "float_year": st.one_of(
            st.none(),
            years.map(float),
            st.sampled_from([2004.5, float("nan"), float("inf"), 1e300]),
        ),
        "float_day": st.one_of(
            st.none(),
            numbers.map(float),
            st.sampled_from([20041008.5, float("nan"), float("-inf")]),
        ),
    }
)


def tables(max_rows: int) -> st.SearchStrategy[pa.Table]:
    """Small tables of every type, with nulls and duplicates; also empty, and of one row."""
    return st.lists(ROW, max_size=max_rows).map(
        lambda rows: pa.Table.from_pylist(
            [{"row": number, **row} for number, row in enumerate(rows)], SCHEMA
        )
    )


def each_kind(condition: Callable[[Kind], object] = bool) -> Any:
    """Run a test with every kind of frame; skip those whose engine is not there."""
    return pytest.mark.parametrize(
        "kind",
        [
            pytest.param(
                kind,
                id=kind.name,
                marks=[
                    pytest.mark.skipif(bool(kind.missing), reason=kind.missing),
                    # What engines say about each other's versions is not ours to mend.
                    *([pytest.mark.filterwarnings("ignore")] if kind.lazy else []),
                ],
            )
            for kind in KINDS
            if condition(kind)
        ],
    )


@cache
def many() -> pa.Table:
    """Many small tables, end to end: for engines that take long over a frame, not over a row."""
    found: list[pa.Table] = []

    @settings(max_examples=30, phases=[Phase.generate])
    @given(tables(30))
    def collect(table: pa.Table) -> None:
        found.append(table)

    collect()
    table = pa.concat_tables(found)
    return table.set_column(0, "row", pa.array(range(table.num_rows)))


def hold(kind: Kind, strategy: Any, law: Callable[[Any], None], batch: Any) -> None:
    """
    Hold a kind to a law: with as many examples as it has the speed for, or with one batch of them.
    """
    if kind.batched:
        law(batch)
        return
    most = min(settings().max_examples, 120)
    phases = [Phase.explicit, Phase.reuse, Phase.generate]  # to shrink would take minutes
    given(strategy)(settings(max_examples=max(most // kind.cost, 2), phases=phases)(law))()


def read(kind: Kind, frame: Any, names: list[str]) -> list[tuple[Any, ...]]:
    """The rows of a frame, in the order of the table that it was made from."""
    rows = kind.rows(frame, ["row", *names])
    if not kind.ordered:
        rows.sort()
    assert [row[0] for row in rows] == list(range(len(rows)))
    return [row[1:] for row in rows]


def expect(frame: Any, kind: Kind, columns: dict[str, list[Any]]) -> None:
    """Hold the new columns of a frame against what is expected of them."""
    found = read(kind, frame, [f"asem_{name}" for name in columns])
    for place, (name, column) in enumerate(columns.items()):
        assert [row[place] for row in found] == column, name


def ids(table: pa.Table, column: str, system: str = "iso3") -> list[str | None]:
    """The countries that a column holds, by our ids."""
    return [oracle.BY_CODE[system].get(code) for code in table.column(column).to_pylist()]


@each_kind()
def test_every_form_of_a_day(kind: Kind) -> None:
    """All facts, for days in every form."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, turn = drawn
        frame = kind.make(table)
        forms: Any = (
            ("date", {}, lambda day: day),
            ("datetime", {}, lambda moment: moment and moment.date()),
            ("zoned", {} if kind.keeps_zones else {"tz": "Asia/Tokyo"}, oracle.local_day(TOKYO)),
            ("text", {}, oracle.as_text_says),
            ("yyyymmdd", {"days": "yyyymmdd"}, oracle.as_number_says),
            ("float_day", {"days": "yyyymmdd"}, oracle.as_number_says),
        )
        for number, (form, options, read_day) in enumerate(forms):
            basis = BASES[(turn + number) % len(BASES)]
            facts = FACTS[:-1] if form == "zoned" and not kind.reads_zones else FACTS
            found = af.annotate(frame, day=form, facts=facts, basis=basis, **options)
            days = [read_day(value) for value in table.column(form).to_pylist()]
            expect(
                found,
                kind,
                {
                    fact: [
                        oracle.answer(fact, *one, basis)
                        for one in zip(ids(table, "iso3"), days, strict=True)
                    ]
                    for fact in facts
                },
            )

    hold(kind, st.tuples(tables(30), turns), law, (many(), 0))


@each_kind()
def test_years(kind: Kind) -> None:
    """All facts for years by all rules, as far as they have a meaning for the fact."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, turn = drawn
        frame = kind.make(table)
        forms = [*(("year", rule) for rule in RULES), ("float_year", "end"), ("float_year", "any")]
        for number, (form, rule) in enumerate(forms):
            basis = BASES[(turn + number) % len(BASES)]
            facts = FACTS if rule in ("start", "end") else ("partner", "member", "round")
            found = af.annotate(frame, day=form, year=rule, facts=facts, basis=basis)
            years = [oracle.as_year(value) for value in table.column(form).to_pylist()]
            expect(
                found,
                kind,
                {
                    fact: [
                        oracle.answer_of_year(fact, *one, rule, basis)
                        for one in zip(ids(table, "iso3"), years, strict=True)
                    ]
                    for fact in facts
                },
            )

    hold(kind, st.tuples(tables(20), turns), law, (many(), 1))


@each_kind()
def test_systems_of_codes(kind: Kind) -> None:
    """Alpha-2, numeric codes as text, and as numbers, which need not be said."""

    def law(table: pa.Table) -> None:
        frame = kind.make(table)
        for column, system in (("iso2", "iso2"), ("numeric", "numeric"), ("number", None)):
            facts = ("partner", "group", "round", "days_since_accession")
            found = af.annotate(frame, column, facts=facts, codes=system)
            rows = list(zip(ids(table, column, column), table["date"].to_pylist(), strict=True))
            expect(
                found, kind, {fact: [oracle.answer(fact, *row) for row in rows] for fact in facts}
            )

    hold(kind, tables(30), law, many())


@each_kind()
def test_whole_years(kind: Kind) -> None:
    """Of every month and day that can be written, those are days that the calendar has."""
    parts = [
        (year, month, day)
        for year in (1900, 2000, 2023, 2024)
        for month in range(14)
        for day in (0, 1, 28, 29, 30, 31, 32)
    ]
    numbers = [year * 10_000 + month * 100 + day for year, month, day in parts]
    texts = [f"{year}-{month:02}-{day:02}" for year, month, day in parts]
    table = pa.table(
        {
            "row": list(range(len(parts))),
            "iso3": ["VNM"] * len(parts),
            "number": numbers,
            "text": texts,
        }
    )
    for column, options in (("number", {"days": "yyyymmdd"}), ("text", {})):
        found = af.annotate(kind.make(table), day=column, facts=("partner",), **options)
        days = [oracle.as_number_says(number) for number in numbers]
        expect(found, kind, {"partner": [oracle.answer("partner", "VNM", day) for day in days]})


@each_kind()
def test_dyads(kind: Kind) -> None:
    """The facts of each side, and those about both."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, basis = drawn[0], BASES[drawn[1]]
        facts = ("partner", "group", "summit", *DYAD_FACTS)
        frame = af.annotate_dyads(kind.make(table), "iso3", "other", facts=facts, basis=basis)
        days = table.column("date").to_pylist()
        sides = {"_a": ids(table, "iso3"), "_b": ids(table, "other")}
        expected = {
            f"{fact}{suffix}": [
                oracle.answer(fact, *one, basis) for one in zip(side, days, strict=True)
            ]
            for fact in ("partner", "group")
            for suffix, side in sides.items()
        }
        expected["summit"] = [oracle.answer("summit", None, day) for day in days]
        for fact in DYAD_FACTS:
            expected[fact] = [
                oracle.answer_of_both(fact, pair, day, basis)
                for pair, day in zip(zip(*sides.values(), strict=True), days, strict=True)
            ]
        expect(frame, kind, expected)

    hold(kind, st.tuples(tables(30), turns), law, (many(), 2))


@each_kind()
def test_dyads_of_years(kind: Kind) -> None:
    """With years, both and one follow from what is said of each side."""

    def law(drawn: tuple[pa.Table, Any]) -> None:
        table, rule = drawn
        frame = af.annotate_dyads(
            kind.make(table), "iso3", "other", "year", facts=("both", "partner", "one"), year=rule
        )
        names = ["asem_partner_a", "asem_partner_b", "asem_both", "asem_one"]
        for left, right, both, one in read(kind, frame, names):
            known = left is not None and right is not None
            assert both == ((left and right) if known else None)
            assert one == ((left != right) if known else None)

    hold(kind, st.tuples(tables(30), st.sampled_from(RULES)), law, (many(), "any"))
