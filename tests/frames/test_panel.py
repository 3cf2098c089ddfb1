"""Panels are complete, in order, and say what the plain questions say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

import asem
import asem.frames as af
from asem import FrameError, MissingExtraError

from . import oracle
from .kinds import KINDS

BACKENDS = {kind.name: kind for kind in KINDS if kind.name in ("pandas", "polars", "pyarrow")}
IDS = [partner.id for partner in asem.partners]


def rows_of(backend: str, frame: Any, *names: str) -> list[tuple[Any, ...]]:
    return BACKENDS[backend].rows(frame, list(names))


@pytest.fixture(params=list(BACKENDS))
def backend(request: pytest.FixtureRequest) -> str:
    kind = BACKENDS[request.param]
    if kind.missing:
        pytest.skip(kind.missing)
    return kind.name


@pytest.mark.parametrize("rule", ["start", "end", "any", "all"])
def test_years(backend: str, rule: Any) -> None:
    """A row for every partner and every year, by partner."""
    panel = af.panel(1995, 2015, year=rule, backend=backend)  # type: ignore[arg-type]
    assert rows_of(backend, panel, "iso3", "year", "asem_partner") == [
        (id, year, oracle.answer_of_year("partner", id, year, rule, "accession"))
        for id in IDS
        for year in range(1995, 2016)
    ]


@pytest.mark.parametrize("rule", ["start", "end", "any", "all"])
def test_months(backend: str, rule: Any) -> None:
    """A month is named by its first day, and judged by the same rules as a year."""
    panel = af.panel("2008-09-15", "2010-11-01", step="month", year=rule, backend=backend)  # type: ignore[arg-type]
    months = [date(2008 + n // 12, n % 12 + 1, 1) for n in range(8, 35)]

    def answer(id: str, first: date) -> bool:
        days = [first + timedelta(days=number) for number in range(31)]
        days = [day for day in days if day.month == first.month]
        if rule in ("start", "end"):
            return asem.is_partner(id, days[0 if rule == "start" else -1])
        answers = [asem.is_partner(id, day) for day in days]
        return any(answers) if rule == "any" else all(answers)

    found = rows_of(backend, panel, "iso3", "month", "asem_partner")
    assert [(id, as_date(day), in_asem) for id, day, in_asem in found] == [
        (id, month, answer(id, month)) for id in IDS for month in months
    ]


def as_date(day: Any) -> date:
    return date(day.year, day.month, day.day)


def test_months_since_accession(backend: str) -> None:
    """With the end of a month its last day counts."""
    facts = ("days_since_accession",)
    panel = af.panel(
        date(2004, 10, 1), date(2004, 10, 1), step="month", year="end", facts=facts, backend=backend
    )  # type: ignore[arg-type]
    found = dict(rows_of(backend, panel, "iso3", "asem_days_since_accession"))
    assert found["POL"] == 23


def test_days(backend: str) -> None:
    """A row for every day."""
    panel = af.panel("2004-10-07", "2004-10-09", step="day", basis="decision", backend=backend)  # type: ignore[arg-type]
    days = [date(2004, 10, number) for number in (7, 8, 9)]
    found = rows_of(backend, panel, "iso3", "date", "asem_partner")
    assert [(id, as_date(day), answer) for id, day, answer in found] == [
        (id, day, asem.is_partner(id, day, basis="decision")) for id in IDS for day in days
    ]


def test_dyads(backend: str) -> None:
    """Each pair once, in the order of the ids; a directed one also the other way round."""
    one_way = af.panel(2007, 2007, unit="dyad", year="end", backend=backend)  # type: ignore[arg-type]
    names = ("iso3_a", "iso3_b", "asem_partner_a", "asem_partner_b", "asem_both", "asem_one")
    found = rows_of(backend, one_way, *names)
    day = date(2007, 12, 31)
    assert found == [
        (a, b, asem.is_partner(a, day), asem.is_partner(b, day), *both(a, b, day))
        for a in IDS
        for b in IDS
        if a < b
    ]
    both_ways = af.panel(
        2007, 2007, unit="directed-dyad", year="end", facts=("both",), backend=backend
    )  # type: ignore[arg-type]
    assert sorted(rows_of(backend, both_ways, "iso3_a", "iso3_b", "asem_both")) == sorted(
        pair for row in found for pair in ((*row[:2], row[4]), (*row[1::-1], row[4]))
    )


def both(a: str, b: str, day: date) -> tuple[bool, bool]:
    answers = [asem.is_partner(id, day) for id in (a, b)]
    return all(answers), answers[0] != answers[1]


@pytest.mark.parametrize(
    ("first", "last", "options", "message"),
    [
        (1996, 2000, {}, "year is None: expected one of 'start', 'end', 'any', 'all'"),
        (2000, 1996, {"year": "end"}, "1996 is earlier than 2000"),
        ("1996", 2000, {"year": "end"}, "'1996' is no year"),
        (0, 2000, {"year": "end"}, "0 is no year"),
        (1996, 2000, {"step": "day"}, "1996 is no day: for step='day' write it as '1996-03-01'"),
        ("1996-03-01", "1996-03-02", {"step": "day", "year": "end"}, "days need no rule"),
        ("1996-03-02", "1996-03-01", {"step": "day"}, "is earlier than"),
        (1996, 2000, {"year": "end", "unit": "pair"}, "unit is 'pair'"),
        (1996, 2000, {"year": "end", "step": "week"}, "step is 'week'"),
        (1996, 2000, {"year": "end", "backend": "panda"}, "did you mean 'pandas'"),
        (1996, 2000, {"year": "any", "facts": ("group",)}, "for group choose year='start'"),
        (1996, 2000, {"year": "end", "facts": ("both",)}, "a fact is 'both'"),
    ],
)
def test_refused(first: Any, last: Any, options: dict[str, Any], message: str) -> None:
    """What is no panel is refused."""
    with pytest.raises(FrameError, match=message):
        af.panel(first, last, **({"backend": "pyarrow"} | options))


def test_missing_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    """A backend that is not installed is named."""
    import sys

    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtraError, match="backend='polars' needs polars"):
        af.panel(1996, 1996, year="end", backend="polars")
