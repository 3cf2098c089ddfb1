"""The report counts every row once, and says it in a sentence."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pyarrow as pa
from hypothesis import strategies as st

import asem
import asem.frames as af

from .. import invented
from . import oracle
from .kinds import Kind
from .test_equality import RULES, each_kind, hold, ids, many, tables

ONE_DAY = timedelta(days=1)


@each_kind()
def test_days(kind: Kind) -> None:
    """The numbers are those of the rows."""

    def law(table: Any) -> None:
        found = af.report(kind.make(table), names="other")
        opened = asem.summit(1).opens.earliest
        rows = list(zip(ids(table, "iso3"), table["date"].to_pylist(), strict=True))
        matched = [(id, day) for id, day in rows if id is not None and day is not None]
        pairs = zip(table["iso3"].to_pylist(), table["other"].to_pylist(), strict=True)
        assert found == af.Report(
            rows=len(rows),
            matched=len(matched),
            partners=sum(bool(oracle.answer("partner", *row)) for row in matched),
            unknown=sum(id is None for id, _ in rows),
            undated=sum(day is None for _, day in rows),
            early=sum(day < opened for _, day in matched),
            late=sum(day > asem.DATA_AS_OF for _, day in matched),
            recoded=sum(None not in pair and pair[0] != pair[1] for pair in pairs),
            basis=asem.Basis.ACCESSION,
            coverage=asem.coverage["memberships"],
        )

    hold(kind, tables(30), law, many())


@each_kind(lambda kind: kind.name in ("pandas", "polars", "pyarrow"))
def test_years(kind: Kind) -> None:
    """A year is early if all of its days are, and late if the day that counts is."""

    def law(drawn: tuple[Any, Any]) -> None:
        table, rule = drawn
        found = af.report(kind.make(table), day="year", rule=rule, basis="decision")
        years = [year if oracle.as_year(year) else None for year in table["year"].to_pylist()]
        matched = [year for id, year in zip(ids(table, "iso3"), years, strict=True) if id and year]
        assert found.early == sum(year < 1996 for year in matched)
        last = asem.DATA_AS_OF.year - (rule != "start")
        assert found.late == sum(year > last for year in matched)
        assert found.matched == len(matched)
        assert found.recoded is None

    hold(kind, st.tuples(tables(30), st.sampled_from(RULES)), law, None)


@each_kind()
def test_edges(kind: Kind) -> None:
    """The data begin with the day, or year, of the first summit, and end with the last check."""
    opened, checked = asem.summit(1).opens.earliest, asem.DATA_AS_OF
    days = [opened - ONE_DAY, opened, checked, checked + ONE_DAY]
    years = [opened.year - 1, opened.year, checked.year - 1, checked.year]
    table = pa.table({"row": range(4), "iso3": ["VNM"] * 4, "date": days, "year": years})
    of_days = af.report(kind.make(table))
    of_years = af.report(kind.make(table), day="year", rule="end")

    assert (4, 1, 1) == (of_days.matched, of_days.early, of_days.late)
    assert (4, 1, 1) == (of_years.matched, of_years.early, of_years.late)


def test_sentence() -> None:
    """It prints as a table and a sentence with the citation of the data."""
    names, days = ["VNM", "India", None], ["2004-10-08", "1990-01-01", "x"]
    table = pa.table({"name": names, "iso3": ["VNM", "IND", None], "date": days})
    found = af.report(table, names="name")
    assert str(found).splitlines()[:2] == ["3  rows", "2  matched to a country and a day"]
    assert found.table[-1] == ("recoded from names", 1)
    assert found.sentence.startswith(
        "Of 3 rows, 2 (66.7%) were matched to a country and a day, 1 of them to a partner of ASEM "
        "on that day; 1 had no known country and 1 no day; 1 were recoded from "
        "names. 1 lay before the first summit and 0 after 2026-01-28"
    )
    assert asem.__version__ in found.citation
    assert af.report(table, names="iso3").recoded is None
    empty = af.report(table[:0])
    assert empty.sentence.startswith("Of 0 rows, 0 were matched")


def test_coverage() -> None:
    """It says how complete the memberships are that answered, where the registry does."""
    table = pa.table({"iso3": ["AAA"], "date": ["2004-10-08"]})

    def sentence(*parts: asem.Coverage) -> str:
        mine = invented.registry(coverage=list(parts))
        return af.report(table, registry=mine).sentence

    ours = af.report(pa.table({"iso3": ["VNM"], "date": ["2004-10-08"]})).sentence
    assert "Coverage of the memberships: complete. Every partner has one." in ours
    assert "Coverage" not in sentence() + sentence(invented.coverage())
    part = invented.coverage(table="memberships", subject=None)
    assert "Coverage of the memberships: partial. Source:" in sentence(part)


def test_columns_of_any_name() -> None:
    """What a frame calls its own columns does not matter."""
    table = pa.table({"iso3": ["VNM"], "date": ["2004-10-08"], "known": [1], "time": [2]})
    assert af.report(table).partners == 1


@each_kind(lambda kind: kind.name in ("pandas", "polars-lazy", "pyarrow", "duckdb"))
def test_dyads(kind: Kind) -> None:
    """A dyad needs two countries, and counts if both were partners."""
    table = pa.table(
        {
            "row": range(5),
            "left": [816, 816, 816, None, 2],
            "right": [200, 750, 9999, 200, 20],
            "year": [2005, 2005, 2005, 2005, None],
        }
    )
    frame = kind.make(table)
    found = af.report(frame, "left", "year", other="right", codes="cow", rule="end")
    assert (found.rows, found.matched, found.partners, found.unknown, found.undated) == (
        5, 2, 1, 2, 1,
    )  # fmt: skip
    assert found.table[1:3] == (
        ("matched to two countries and a period", 2),
        ("two partners in that period", 1),
    )
    for words in (
        "1 of them to two partners of ASEM in that period",
        "Membership begins with accession: the opening day of the first summit attended",
        "A period counts by its last day.",
    ):
        assert words in found.sentence


@each_kind(lambda kind: kind.name in ("pandas", "polars", "duckdb"))
def test_codes_out_of_their_time(kind: Kind) -> None:
    """A code that means nothing in a year is not a country in it."""
    frame = kind.make(pa.table({"row": range(2), "code": [255, 260], "year": [2005, 2005]}))
    found = af.report(frame, "code", "year", codes="gw", rule="end")
    assert (found.matched, found.unknown, found.undated) == (1, 1, 0)


def test_report_of_a_registry() -> None:
    """A registry of one's own answers, also one without a summit."""
    table = pa.table({"iso3": ["VNM"], "date": ["2004-10-08"]})
    found = af.report(table, registry=asem.Registry())
    assert (found.matched, found.partners, found.early) == (1, 0, 0)
